import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { type Brieffeiten, alsTekst } from '#domein/brief/brief.ts'
import { BRIEFSOORTEN, maakBrief } from '#domein/brief/soorten.ts'
import { zaakwoord } from '#domein/procedure/zaakwoord.ts'
import { smtpPostbode } from './mail.ts'
import { briefzetter } from './zetten.ts'

const zetter = briefzetter()
const map = mkdtempSync(join(tmpdir(), 'loket-brieven-'))
after(async () => {
  await zetter.stop()
  rmSync(map, { recursive: true, force: true })
})

/** Facts for every kind of letter; invented people. */
export const FEITEN: Brieffeiten = {
  doelgroep: 'ouder',
  geadresseerde: { naam: 'Karin Vermeer', regels: ['Voorbeeldstraat 1', '6700 AA Ede'] },
  kanaal: 'mail',
  swv: 'SWV VO Gelderse Vallei',
  commissie: 'Commissie Advies en Toewijzing',
  plaats: 'Ede',
  ondertekenaar: 'Hanneke Visser',
  zaaknummer: '2023-0012',
  procedure: 'Toelaatbaarheidsverklaring voor het VSO aanvragen',
  procedureInZin: 'toelaatbaarheidsverklaring voor het VSO aanvragen',
  postadres: 'Postbus 1, 6700 AA Ede',
  bezwaarInLoket: true,
  alleenGeld: false,
  bijlagen: [],
  ookAan: [],
  school: 'CSG Het Streek College',
  leerling: { naam: 'Sam Yilmaz', geboren: '2009-03-14' },
  onderwerp: null,
  datum: '2023-02-07',
  ingediendOp: '2023-01-10',
  compleetOp: '2023-01-10',
  beslisdatum: '2023-03-07',
  streefdatum: '2023-02-07',
  wettelijkeTermijn: true,
  heet: zaakwoord({}),
  regels: [],
  stap: { naam: 'Interne bespreking', op: '2023-02-01', regels: [['Uitkomst', 'Passend']], motivering: '' },
  ontbreekt: ['OPP handelingsdeel niet ondertekend', 'Zienswijze ontbreekt'],
  aanhouding: { informatie: 'Een recent verslag van de behandelaar.', wijze: 'documentatie', tot: '2023-02-21' },
  verlenging: { dagen: 28, reden: 'Een deskundige is ziek.' },
  voornemen: { motivering: 'Het regulier onderwijs kan nog meer bieden.', reactieTot: '2023-02-21' },
  besluit: {
    naam: 'TLV toekennen',
    op: '2023-02-06',
    motivering: 'De ondersteuning op de eigen school en op collega-scholen is niet toereikend.',
    duurmotivering: 'Tot het eind van de onderbouw.',
    grond: 'GV-181',
    categorie: 'laag',
    van: '2023-02-06',
    tot: '2025-07-31',
    volgnummer: 'GV-2023-0001',
    bedrag: null,
    regels: [],
    tussentijds: false,
    mandaat: null,
  },
  metBezwaar: true,
  bezwaarTot: '2023-03-21',
  bezwaarPostTot: '2023-03-28',
  adviesgrond: 'artikel 2.47 van de Wet voortgezet onderwijs 2020',
  deskundigen: [
    {
      plaats: 'eerste deskundige',
      naam: 'Anouk Jansen',
      discipline: 'orthopedagoog',
      toekennen: true,
      categorie: 'laag',
      tot: '2025-07-31',
      op: '2023-01-20',
      onderbouwing: [{ label: 'Onderbouwing van het advies', tekst: 'De jongere heeft een kleine groep nodig.' }],
    },
  ],
}

async function pdf(soort: string, feiten: Brieffeiten = FEITEN): Promise<string> {
  const pad = join(map, `${soort}-${feiten.doelgroep}.pdf`)
  writeFileSync(pad, (await zetter.zet(maakBrief(soort, feiten))).pdf)
  return pad
}
const tekst = (pad: string) => execFileSync('pdftotext', ['-layout', pad, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/\s+/g, ' ')

test('every kind of letter becomes a tagged PDF with a title, for every audience', async () => {
  for (const soort of BRIEFSOORTEN)
    for (const doelgroep of ['school', 'ouder', 'jongere'] as const) {
      const pad = await pdf(soort, { ...FEITEN, doelgroep })
      const info = execFileSync('pdfinfo', [pad], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      assert.match(info, /Tagged:\s+yes/, soort)
      assert.match(info, /Title:\s+\S/, soort)
      assert.match(tekst(pad), /SWV VO Gelderse Vallei/)
    }
})

test('all fonts are in the file', async () => {
  const fonts = execFileSync('pdffonts', [await pdf('toekenningsbrief')], { encoding: 'utf8' }).trim().split('\n').slice(2)
  assert.ok(fonts.length > 0)
  for (const regel of fonts) assert.match(regel, /yes yes (yes|no)/)
})

test('the same letter gives the same bytes', async () => {
  const een = await zetter.zet(maakBrief('toekenningsbrief', FEITEN))
  const twee = await zetter.zet(maakBrief('toekenningsbrief', FEITEN))
  assert.equal(een.sha256, twee.sha256)
})

test('GV-279: the rejection says that school and parents can object, within six weeks, with the last day', async () => {
  const t = tekst(await pdf('afwijzingsbrief'))
  assert.match(t, /Ouders en het schoolbestuur kunnen bezwaar maken binnen zes weken/)
  assert.match(t, /uiterlijk op dinsdag 21 maart 2023/)
})

test('GV-242: the letter about holding up names the last day, and that the term of 8 weeks stands still (Awb 4:15)', async () => {
  const t = tekst(await pdf('aanhoudingsbrief'))
  assert.match(t, /uiterlijk op dinsdag 21 februari 2023/)
  assert.match(t, /beslistermijn van acht weken stil/)
  assert.match(t, /4:15/)
})

test('GV-301: the letter with a decision of the directeur-bestuurder says so, and why', async () => {
  const { besluit } = FEITEN
  assert.ok(besluit)
  const bijzonder = { naam: 'besluit van de directeur-bestuurder', redenen: ['de adviezen verschillen op duur'] }
  for (const soort of ['toekenningsbrief', 'afwijzingsbrief']) {
    const gewoon = tekst(await pdf(soort))
    assert.doesNotMatch(gewoon, /directeur-bestuurder/)
    const t = tekst(await pdf(soort, { ...FEITEN, besluit: { ...besluit, bijzonder } }))
    assert.match(t, /besluit van de directeur-bestuurder\. De reden: de adviezen verschillen op duur\./)
  }
})

test('the letter about the intention gives both forms to be heard, the last day and the statements', async () => {
  const t = tekst(await pdf('voornemenbrief'))
  assert.match(t, /in een gesprek of schriftelijk/)
  assert.match(t, /tot en met dinsdag 21 februari 2023/)
  assert.match(t, /Anouk Jansen/)
})

test('text that looks like code is only text, and any character of the world can be set', async () => {
  const lelijk = '#read("/etc/passwd") *vet* $x^2$ \\ @ref <a> Zoë Łukasz العربية עברית 👩‍👧 ' + 'x'.repeat(300)
  const t = tekst(await pdf('incompleet', { ...FEITEN, ontbreekt: [lelijk], leerling: { ...FEITEN.leerling, naam: '李 #panic()' } }))
  assert.match(t, /#read\("\/etc\/passwd"\) \*vet\*/)
  assert.doesNotMatch(t, /root:/)
})

test('mail goes over SMTP with the PDF, and names nobody in the subject', async () => {
  const ontvangen: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stroom, _sessie, klaar) {
      const delen: Buffer[] = []
      stroom.on('data', (d: Buffer) => delen.push(d))
      stroom.on('end', () => {
        ontvangen.push(Buffer.concat(delen).toString())
        klaar()
      })
    },
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const { port } = server.server.address() as { port: number }
  const post = smtpPostbode(`smtp://127.0.0.1:${port}?tls=uit`, 'loket@voorbeeld.example')
  const brief = maakBrief('toekenningsbrief', FEITEN)
  const { pdf: bytes } = await zetter.zet(brief)
  const bericht = { id: 'brief-1', aan: 'ouder@voorbeeld.example', onderwerp: 'Bericht van SWV over zaak 2023-0012', tekst: alsTekst(brief), bijlagen: [{ naam: 'brief.pdf', pdf: bytes }] }
  assert.deepEqual(await post.verzend(bericht), { gelukt: true })
  assert.match(ontvangen[0] ?? '', /Message-ID: <brief-1@voorbeeld\.example>/)
  assert.match(ontvangen[0] ?? '', /application\/pdf/)
  assert.doesNotMatch(/Subject: .*/.exec(ontvangen[0] ?? '')?.[0] ?? '', /Sam|Yilmaz/)
  post.stop()
  await new Promise<void>((klaar) => server.close(klaar))
  const dood = smtpPostbode(`smtp://127.0.0.1:${port}?tls=uit`, 'loket@voorbeeld.example')
  const uitslag = await dood.verzend(bericht)
  assert.ok(!uitslag.gelukt && uitslag.tijdelijk)
  dood.stop()
})

test('a letter of a procedure in which the committee has no part is not signed by its chair', () => {
  const functie = (commissie: string) => maakBrief('toekenningsbrief', { ...FEITEN, commissie }).afzender.functie
  assert.equal(functie('Commissie Advies en Toewijzing'), 'voorzitter Commissie Advies en Toewijzing')
  assert.equal(functie(''), 'namens het samenwerkingsverband')
})

test('the end of a letter never stands alone: the last paragraph goes to the next sheet with the signature', async () => {
  const { besluit } = FEITEN
  assert.ok(besluit)
  for (let n = 0; n < 14; n += 1) {
    const pad = await pdf('toekenningsbrief', { ...FEITEN, besluit: { ...besluit, motivering: 'De eigen school is niet toereikend.\n'.repeat(n + 1) } })
    const bladen = execFileSync('pdftotext', ['-layout', pad, '-'], { encoding: 'utf8' }).split('\f').filter((b) => b.trim())
    const laatste = bladen.at(-1) ?? ''
    assert.match(laatste, /Heeft u vragen over deze brief\?/)
    assert.match(laatste, /Met vriendelijke groet/)
  }
})

test('under a letter stands what goes with it and who else gets it; a statement has no salutation', async () => {
  const feiten = { ...FEITEN, bijlagen: ['Toelaatbaarheidsverklaring', 'Deskundigenverklaringen'], ookAan: ['CSG Het Streek College'] }
  const t = tekst(await pdf('toekenningsbrief', feiten))
  assert.match(t, /Bijlagen: Toelaatbaarheidsverklaring en Deskundigenverklaringen/)
  assert.match(t, /Deze brief gaat ook naar: CSG Het Streek College/)
  assert.match(alsTekst(maakBrief('toekenningsbrief', feiten)), /Bijlagen: [^]*Deze brief gaat ook naar/)
  for (const soort of ['TLV-beschikking', 'deskundigenverklaring']) {
    const verklaring = tekst(await pdf(soort))
    assert.doesNotMatch(verklaring, /Geachte|Met vriendelijke groet/)
  }
  assert.match(tekst(await pdf('TLV-beschikking')), /Hanneke Visser/)
  assert.doesNotMatch(tekst(await pdf('deskundigenverklaring')), /Hanneke Visser/)
})

test('GV-279: the clause tells where an objection goes, by screen or by post, and what stands in it (Awb 3:45, 6:5)', () => {
  const met = alsTekst(maakBrief('afwijzingsbrief', FEITEN))
  assert.match(met, /bij het bestuur van SWV VO Gelderse Vallei: in het loket of per post \(Postbus 1, 6700 AA Ede\)/)
  assert.match(met, /uw naam en adres, de datum en het kenmerk/)
  const zonder = alsTekst(maakBrief('afwijzingsbrief', { ...FEITEN, postadres: null, bezwaarInLoket: false }))
  assert.match(zonder, /bij het bestuur van SWV VO Gelderse Vallei\. Een bezwaar per post/)
})

test('GV-301: what the directeur-bestuurder decided is signed in that function; before a decision nobody of the committee signs', () => {
  const { besluit } = FEITEN
  assert.ok(besluit)
  const bijzonder = { naam: 'besluit van de directeur-bestuurder', redenen: ['de adviezen verschillen op duur'], functie: 'directeur-bestuurder' }
  assert.equal(maakBrief('toekenningsbrief', { ...FEITEN, besluit: { ...besluit, bijzonder } }).afzender.functie, 'directeur-bestuurder')
  const { afzender } = maakBrief('ontvangstbevestiging', { ...FEITEN, ondertekenaar: FEITEN.swv, besluit: null })
  assert.deepEqual([afzender.ondertekenaar, afzender.functie], [FEITEN.swv, ''])
})

test('each reason of an expert stands under its question', () => {
  const [eerste] = FEITEN.deskundigen
  assert.ok(eerste)
  const onderbouwing = [...eerste.onderbouwing, { label: 'Onderbouwing van de duur', tekst: 'Tot het eind van de onderbouw.' }]
  const t = alsTekst(maakBrief('deskundigenverklaring', { ...FEITEN, deskundigen: [{ ...eerste, onderbouwing }] }))
  assert.match(t, /Onderbouwing van de duur: Tot het eind van de onderbouw\./)
})

test('a parent reads what the category means in the letter; the verklaring is the same for everybody', () => {
  const tekstVan = (soort: string, doelgroep: 'school' | 'ouder') => alsTekst(maakBrief(soort, { ...FEITEN, doelgroep }))
  assert.match(tekstVan('toekenningsbrief', 'ouder'), /Bekostigingscategorie: laag \(zegt hoeveel geld de school krijgt\)/)
  assert.match(tekstVan('toekenningsbrief', 'school'), /Bekostigingscategorie: laag$/m)
  assert.match(tekstVan('TLV-beschikking', 'ouder'), /Bekostigingscategorie: laag$/m)
})

test('a letter about money alone says nothing on the place or the care of the pupil', () => {
  for (const soort of ['toekenning-arrangement', 'afwijzing-arrangement']) {
    assert.match(alsTekst(maakBrief(soort, FEITEN)), /HOE HET VERDER GAAT/)
    const geld = alsTekst(maakBrief(soort, { ...FEITEN, doelgroep: 'school', alleenGeld: true }))
    assert.doesNotMatch(geld, /HOE HET VERDER GAAT|zorgplicht|schoolgang/)
    assert.match(geld, /NIET EENS MET DIT BESLUIT/)
  }
})
