// GV-MAATWERK played on the pure core. Each test that names a requirement checks what its Toets in the catalogue says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import type { Feiten } from '#domein/verloop/opdracht.ts'
import { toegangsrijen } from '#domein/zaak/toegang.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { type Spel, speel } from '#test/support/cast.ts'
import { MAATWERK } from './maatwerk.ts'
import { GELDERSE_VALLEI } from './swv.ts'

const FORMULIER = {
  toelichtingBasis: 'De klas is te groot.',
  toelichtingBasisPlus: 'De trajectgroep is geprobeerd.',
  toelichtingArrangementen: 'Comma en Doorstart passen niet.',
  niveau: 'pro',
  leerjaar: 3,
  belastbaar: true,
  regulierNietPassend: 'Twee reguliere scholen bieden dit niet.',
  thuiszitten: 'dreigt',
  doelen: 'Weer vier ochtenden les volgen.',
  aanbieder: 'Praktijk De Brug',
  onderwijsbevoegd: true,
  onderwijsaanbod: 'Taal en rekenen.',
  daarnaastNodig: 'Begeleiding thuis, via de gemeente.',
  versterking: 'De mentor leert mee.',
  gewenstVan: '2022-09-01',
  gewenstTot: '2023-07-31',
  contactJeugdconsulent: 'Consulent van de gemeente',
  overigePartijen: ['gemeente'],
  bedragTotaal: '12000',
  bedragSwv: '8000',
  bedragSchool: '1000',
  bedragGemeente: '3000',
  wijzeVanDelen: 'Ieder betaalt een vast deel.',
}
const STUKKEN = ['OPP', 'ondertekening-aanvraagformulier', 'zienswijze-ouders', 'zienswijze-leerling']
const VIER = ['jongere', 'ouders', 'aanbieder', 'gemeente']
const LEEG = speel().situatie().context.feiten

type Keuzes = {
  formulier?: Record<string, unknown>
  stukken?: readonly string[]
  akkoord?: readonly string[]
  betrokken?: Datum | null
  feiten?: Partial<Feiten>
  instellingen?: typeof GELDERSE_VALLEI.instellingen
  getekend?: readonly string[]
}

/** Filled in, with stukken and consents; not filed. */
function gevuld(k: Keuzes = {}): Spel {
  const op: Datum = '2022-08-22'
  const zaak = speel({
    procedure: MAATWERK,
    gestart: op,
    feiten: { organisaties: {}, ...k.feiten },
    ...(k.instellingen ? { instellingen: k.instellingen } : {}),
  })
  zaak.doe(op, 'zorgcoordinator', 'formulier-invullen', { ...FORMULIER, ...k.formulier })
  for (const soort of k.stukken ?? STUKKEN)
    zaak.doe(op, 'zorgcoordinator', 'document-toevoegen', {
      soort,
      bestand: soort,
      ondertekendDoor: k.getekend ?? ['school', 'ouder'],
    })
  for (const partij of k.akkoord ?? VIER)
    zaak.doe(op, 'zorgcoordinator', 'akkoord-geven', { partij, akkoord: true, op })
  if (k.betrokken !== null)
    zaak.doe(k.betrokken ?? op, 'contactpersoon', 'vastleggen', {
      wat: 'betrokkenheid-contactpersoon',
      onderzocht: 'Twee collega-scholen.',
    })
  return zaak
}

const dienIn = (k: Keuzes = {}) => gevuld(k).probeer('2022-08-25', 'zorgcoordinator', 'indienen')
const redenNietIn = (k: Keuzes) => dienIn(k)?.reden ?? ''

/** Filed, and offered to the check. */
function gecontroleerd(k: Keuzes = {}): string {
  const zaak = gevuld(k).doe('2022-08-25', 'zorgcoordinator', 'indienen')
  return (
    zaak.probeer('2022-08-26', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })?.reden ?? ''
  )
}

const inBehandeling = (k: Keuzes = {}) =>
  gevuld(k)
    .doe('2022-08-25', 'zorgcoordinator', 'indienen')
    .doe('2022-08-26', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })

/** The outcome per criterion. */
function beoordeeld(k: Keuzes = {}, regulierPastNiet = true) {
  const zaak = inBehandeling(k).doe('2022-08-27', 'contactpersoon', 'screening-vastleggen', {
    regulierPastNiet,
  })
  return { zaak, punten: zaak.toestand.screening?.punten ?? {}, uitkomst: zaak.toestand.screening?.uitkomst }
}

const BESLUIT = { besluit: 'toekennen', bedragSwv: '8000', betalingsafspraken: 'Twee facturen.' }
const toegekend = (k: Keuzes = {}, anders: Record<string, unknown> = {}) =>
  beoordeeld(k).zaak.doe('2022-08-30', 'bestuurder', 'besluit-nemen', { ...BESLUIT, ...anders })

function woonplaats(plaats: string, school: string): Partial<Feiten> {
  const { leerling, aanvrager } = LEEG
  assert.ok(leerling && aanvrager)
  return { leerling: { ...leerling, woonplaats: plaats }, aanvrager: { ...aanvrager, plaats: school } }
}

test('GV-150: without the explanation of one of the three layers it cannot be filed', () => {
  assert.equal(dienIn(), null)
  for (const veld of ['toelichtingBasis', 'toelichtingBasisPlus', 'toelichtingArrangementen'])
    assert.match(redenNietIn({ formulier: { [veld]: '' } }), /^Vul eerst in: Waarom kan dit niet/, veld)
})

test('GV-151: without involvement of the contactpersoon from before the application it does not go into behandeling', () => {
  assert.match(gecontroleerd({ betrokken: null }), /geen betrokkenheid van de contactpersoon/)
  const opDeDag = gevuld({ betrokken: null })
    .doe('2022-08-25', 'contactpersoon', 'vastleggen', {
      wat: 'betrokkenheid-contactpersoon',
      onderzocht: 'Te laat.',
    })
    .doe('2022-08-25', 'zorgcoordinator', 'indienen')
  assert.match(
    opDeDag.probeer('2022-08-26', 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })?.reden ??
      '',
    /geen betrokkenheid/,
  )
  assert.equal(gecontroleerd({ betrokken: '2022-08-24' }), '')
})

test('GV-152: a pupil of praktijkonderwijs is allowed', () => {
  const pro = beoordeeld({ formulier: { niveau: 'pro' } })
  assert.equal(pro.punten['alleNiveaus'], true)
  assert.equal(pro.uitkomst, 'positief')
  assert.ok(MAATWERK.indiener.soorten.includes('pro-school'))
})

test('GV-153: living in Rhenen meets the region; Rheden with a school in Arnhem does not', () => {
  assert.equal(beoordeeld({ feiten: woonplaats('Rhenen', 'Arnhem') }).punten['regio'], true)
  const elders = beoordeeld({ feiten: woonplaats('Rheden', 'Arnhem') })
  assert.equal(elders.punten['regio'], false)
  assert.equal(elders.uitkomst, 'negatief')
  assert.match(
    elders.zaak.probeer('2022-08-30', 'bestuurder', 'besluit-nemen', BESLUIT)?.reden ?? '',
    /Aan een van de criteria is niet voldaan/,
  )
})

test('GV-154: not fit for education is a criterion not met', () => {
  const zaak = beoordeeld({ formulier: { belastbaar: false } })
  assert.equal(zaak.punten['belastbaarheid'], false)
  assert.equal(zaak.uitkomst, 'negatief')
})

test('GV-155, GV-160, GV-161: required questions, each named when it is not answered', () => {
  assert.match(gecontroleerd({ formulier: { regulierNietPassend: '' } }), /Waarom bereiden reguliere opties/)
  assert.match(gecontroleerd({ formulier: { daarnaastNodig: '' } }), /naast het arrangement nodig/)
  assert.match(gecontroleerd({ formulier: { versterking: '' } }), /versterkt het arrangement/)
})

test('GV-156: no contact person of the gemeente gives a signal', () => {
  const zonder = gevuld({ formulier: { contactJeugdconsulent: '' } })
  assert.ok(zonder.signalen.includes('gemeente-niet-zichtbaar'))
  assert.ok(!gevuld().signalen.includes('gemeente-niet-zichtbaar'))
})

test('GV-157, GV-166: four parties of whom three agree: filing is refused with the name of the fourth; the title is fixed', () => {
  assert.match(redenNietIn({ akkoord: ['jongere', 'ouders', 'gemeente'] }), /Nog niet akkoord: de aanbieder/)
  assert.match(redenNietIn({ akkoord: ['jongere', 'ouders', 'aanbieder'] }), /Nog niet akkoord: de gemeente/)
  const zaak = gevuld()
  assert.equal(zaak.probeer('2022-08-25', 'zorgcoordinator', 'indienen'), null)
  assert.equal(zaak.toestand.akkoorden['aanbieder']?.op, '2022-08-22')
  assert.equal(MAATWERK.naam.school, 'Maatwerkarrangement')
  assert.equal(MAATWERK.naam.swv, 'Maatwerkarrangement')
  assert.ok(!Object.keys(formulierVelden(MAATWERK)).some((naam) => /titel/i.test(naam)))
})

test('a party that is not needed is not waited for', () => {
  assert.equal(
    dienIn({ formulier: { overigePartijen: [] }, akkoord: ['jongere', 'ouders', 'aanbieder'] }),
    null,
  )
})

test('GV-158: without goals it cannot be filed', () => {
  assert.match(redenNietIn({ formulier: { doelen: '' } }), /Wat zijn de doelen/)
})

test('GV-159: a provider that is not an authorised educational institution does not meet the condition', () => {
  const zaak = beoordeeld({ formulier: { onderwijsbevoegd: false } })
  assert.equal(zaak.punten['onderwijsbevoegdeAanbieder'], false)
  assert.equal(zaak.uitkomst, 'negatief')
})

test('who decides may depart from a criterion with reasons', () => {
  const zaak = inBehandeling({ formulier: { belastbaar: false } })
  const poging = { regulierPastNiet: true, motivering: 'Opbouw vanaf een uur per dag.' }
  assert.equal(
    zaak.probeer('2022-08-27', 'contactpersoon', 'screening-vastleggen', poging)?.code,
    'niet-bevoegd',
  )
  zaak.doe('2022-08-27', 'bestuurder', 'screening-vastleggen', poging)
  assert.equal(zaak.probeer('2022-08-30', 'bestuurder', 'besluit-nemen', BESLUIT), null)
})

test('after a negative judgement who decides can still depart from the criterion, before the decision', () => {
  const zaak = inBehandeling({ formulier: { belastbaar: false } })
  zaak.doe('2022-08-27', 'contactpersoon', 'screening-vastleggen', { regulierPastNiet: true })
  assert.equal(
    zaak.probeer('2022-08-28', 'bestuurder', 'besluit-nemen', BESLUIT)?.uitweg,
    'Wijs af, of laat de criteria opnieuw beoordelen.',
  )
  const afwijking = { regulierPastNiet: true, motivering: 'Opbouw vanaf een uur per dag.' }
  zaak.doe('2022-08-29', 'bestuurder', 'screening-vastleggen', afwijking)
  assert.equal(zaak.toestand.screening?.uitkomst, 'afwijking')
  assert.equal(
    zaak.probeer('2022-08-30', 'bestuurder', 'screening-vastleggen', afwijking)?.code,
    'verkeerde-fase',
  )
  assert.equal(zaak.probeer('2022-08-30', 'bestuurder', 'besluit-nemen', BESLUIT), null)
})

test('GV-162: at most one school year for a first grant; a sequel may be longer', () => {
  const besluit = (tot: Datum, optie = 'toekennen', feiten: Partial<Feiten> = {}) =>
    beoordeeld({ feiten }).zaak.probeer('2022-08-30', 'bestuurder', 'besluit-nemen', {
      ...BESLUIT,
      besluit: optie,
      van: '2022-09-01',
      tot,
    })
  assert.equal(besluit('2023-07-31'), null)
  assert.match(besluit('2023-08-31')?.reden ?? '', /kan niet later zijn dan ma 31 jul 2023/)
  assert.match(besluit('2023-08-31', 'vervolg-toekennen')?.reden ?? '', /geen vervolg/)
  const eerder = { ...LEEG.vanuit, procedure: 'GV-MAATWERK', zaak: 'eerder' } as Feiten['vanuit']
  assert.equal(besluit('2023-08-31', 'vervolg-toekennen', { vanuit: eerder }), null)
})

test('GV-163: the part of the SWV is at most a TLV categorie laag as set for the school year', () => {
  const instellingen = {
    ...GELDERSE_VALLEI.instellingen,
    parameters: { 'tlv-categorie-laag': [{ vanaf: '2022-08-01', centen: 1_100_000 }] },
  } as const
  const vraag = (bedragSwv: string, bedragTotaal: string) =>
    redenNietIn({
      instellingen,
      formulier: { bedragSwv, bedragTotaal, bedragSchool: '0', bedragGemeente: '0' },
    })
  assert.equal(vraag('11000', '11000'), '')
  assert.match(vraag('11000.01', '11000.01'), /nooit hoger dan het bedrag van een TLV categorie laag/)
  const besluit = (bedragSwv: string) =>
    beoordeeld({ instellingen }).zaak.probeer('2022-08-30', 'bestuurder', 'besluit-nemen', {
      ...BESLUIT,
      bedragSwv,
    })
  assert.equal(besluit('11000'), null)
  assert.match(besluit('11000.01')?.reden ?? '', /nooit hoger/)
  const lager = {
    ...instellingen,
    parameters: { 'tlv-categorie-laag': [{ vanaf: '2022-08-01', centen: 700_000 }] },
  } as const
  assert.match(redenNietIn({ instellingen: lager }), /nooit hoger/)
})

test('GV-164: parts that do not add up to the total are an error', () => {
  assert.match(
    redenNietIn({ formulier: { bedragGemeente: '2999.99' } }),
    /samen niet gelijk aan het totaalbedrag/,
  )
  assert.match(gecontroleerd({ formulier: { wijzeVanDelen: '' } }), /op welke manier/)
})

test('GV-165: a promise only with a recorded mandate of the directeur-bestuurder, who then sees the concept', () => {
  const zaak = gevuld()
  const toezegging = { wat: 'toezegging', toezegging: 'Wij dragen bij.' }
  const ziet = () => {
    const { toestand, context } = zaak.situatie('bestuurder')
    const { feiten, instellingen } = context
    const z = zicht(MAATWERK, toestand, context.door, feiten.leerling, instellingen)
    const rij = toegangsrijen(MAATWERK, toestand, feiten.leerling).some(
      (r) => r.wie === 'directeur-bestuurder',
    )
    assert.equal(rij, z.als !== null)
    return z.als !== null
  }
  assert.equal(ziet(), false)
  assert.match(
    zaak.probeer('2022-11-07', 'contactpersoon', 'vastleggen', toezegging)?.reden ?? '',
    /na akkoord \(mandaat\) van de directeur-bestuurder/,
  )
  zaak.doe('2022-11-07', 'contactpersoon', 'vastleggen', {
    wat: 'mandaat-vragen',
    besproken: 'Kosten en duur.',
  })
  assert.ok(zaak.taken.some((t) => t.onderwerp === 'mandaat' && t.rol === 'directeur-bestuurder'))
  assert.equal(ziet(), true)
  assert.equal(
    zaak.probeer('2022-11-08', 'contactpersoon', 'vastleggen', { wat: 'mandaat', akkoord: true })?.code,
    'niet-bevoegd',
  )
  zaak.doe('2022-11-08', 'bestuurder', 'vastleggen', { wat: 'mandaat', akkoord: false })
  assert.match(zaak.probeer('2022-11-08', 'contactpersoon', 'vastleggen', toezegging)?.reden ?? '', /mandaat/)
  zaak.doe('2022-11-08', 'contactpersoon', 'vastleggen', { wat: 'mandaat-vragen', besproken: 'Aangepast.' })
  zaak.doe('2022-11-08', 'bestuurder', 'vastleggen', { wat: 'mandaat', akkoord: true, op: '2022-11-08' })
  assert.ok(!zaak.taken.some((t) => t.onderwerp === 'mandaat'))
  assert.equal(zaak.probeer('2022-11-08', 'contactpersoon', 'vastleggen', toezegging), null)
})

test('GV-167: leaving out one document makes it incomplete, with that document named', () => {
  const mist = (stuk: string) => gecontroleerd({ stukken: STUKKEN.filter((s) => s !== stuk) })
  assert.match(mist('OPP'), /OPP ontbreekt/)
  assert.match(
    mist('ondertekening-aanvraagformulier'),
    /Aanvraagformulier bovenschools arrangement ontbreekt/,
  )
  assert.match(mist('zienswijze-ouders'), /Zienswijze ouder\(s\)\/verzorger\(s\) ontbreekt/)
  assert.match(mist('zienswijze-leerling'), /Zienswijze leerling ontbreekt/)
  const zonderOuders = gecontroleerd({ getekend: ['school'] })
  assert.match(zonderOuders, /handelingsdeel niet ondertekend door ouder/)
  assert.equal(gecontroleerd(), '')
})

test('GV-168: the questions are answered in the portal; of the form only the signature is asked', () => {
  assert.ok(Object.keys(formulierVelden(MAATWERK)).length > 20)
  assert.ok(!MAATWERK.stukken.some((s) => s.soort === 'aanvraagformulier'))
  assert.equal(inBehandeling().status, 'In behandeling')
  assert.match(
    gecontroleerd({ stukken: STUKKEN.filter((s) => s !== 'ondertekening-aanvraagformulier') }),
    /Ondertekening van het Aanvraagformulier bovenschools arrangement ontbreekt/,
  )
  assert.deepEqual(
    MAATWERK.dossiereisen.filter((e) => /aanvraagformulier/.test(e.stuk)).map((e) => e.stuk),
    ['ondertekening-aanvraagformulier'],
  )
})

test('GV-169: a positive letter without payment terms cannot be sent', () => {
  const zaak = toegekend({}, { betalingsafspraken: '' })
  assert.match(
    zaak.probeer('2022-08-31', 'secretariaat', 'brief-verzenden')?.reden ?? '',
    /de betalingsafspraken zijn niet ingevuld/,
  )
  zaak.doe('2022-08-31', 'secretariaat', 'vastleggen', {
    wat: 'betalingsafspraken',
    betalingsafspraken: 'Twee facturen, in januari en juni.',
  })
  assert.equal(zaak.probeer('2022-08-31', 'secretariaat', 'brief-verzenden'), null)
  assert.equal(toegekend().probeer('2022-08-31', 'secretariaat', 'brief-verzenden'), null)
})

test('GV-170: invoices of 5.000 and 3.500 against 8.000: the second goes 500 over', () => {
  const zaak = toegekend()
  const factuur = (nummer: string, bedrag: string) =>
    zaak
      .doe('2022-12-01', 'secretariaat', 'vastleggen', { wat: 'factuur', nummer, bedrag })
      .toestand.registraties.at(-1)?.velden['overschrijding']
  assert.equal(factuur('2022-1', '5000'), undefined)
  assert.ok(!zaak.signalen.includes('factuur-te-hoog'))
  assert.equal(factuur('2022-2', '3500'), 50_000)
  assert.ok(zaak.signalen.includes('factuur-te-hoog'))
})

test('GV-171: the school with the duty of care is the asking school, whatever the grant says', () => {
  const zaak = toegekend()
  assert.equal(MAATWERK.zorgplicht, 'aanvrager')
  assert.equal(zaak.toestand.aanvrager, zaak.situatie().context.feiten.aanvrager?.id)
  assert.equal(
    zaak.probeer('2022-09-01', 'bestuurder', 'besluit-nemen', { ...BESLUIT, zorgplichtschool: 'x' })?.code,
    'al-besloten',
  )
  const anders = beoordeeld().zaak.probeer('2022-08-30', 'bestuurder', 'besluit-nemen', {
    ...BESLUIT,
    zorgplichtschool: 'marnix',
  })
  assert.ok(anders?.velden?.['zorgplichtschool'])
})

const evalueer = (zaak: Spel, op: Datum, partijen: readonly string[] = ['jongere', 'ouders', 'school']) =>
  zaak.doe(op, 'zorgcoordinator', 'evaluatie-vastleggen', {
    evaluatie: 'tweemaandelijks',
    op,
    partijen,
    verslag: 'Het gaat vooruit.',
  })

test('GV-172: an evaluation talk every two months, planned and guarded', () => {
  const zaak = toegekend({}, { van: '2022-09-01', tot: '2023-07-31' })
  assert.equal(zaak.einde('evaluatie-tweemaandelijks'), '2022-11-01')
  evalueer(zaak, '2022-10-20')
  assert.equal(zaak.einde('evaluatie-tweemaandelijks'), '2022-12-20')
  assert.ok(zaak.taken.some((t) => t.naam === 'evaluatie-vastleggen' && t.uiterlijk === '2022-12-20'))
  assert.ok(!zaak.naar('2022-12-20').signalen.includes('evaluatie-tweemaandelijks-verstreken'))
  assert.ok(zaak.naar('2022-12-21').signalen.includes('evaluatie-tweemaandelijks-verstreken'))
})

test('GV-173: an invitation without the young person gives a signal; holding the evaluation closes the planned talk', () => {
  const ALLEN = ['jongere', 'ouders', 'aanbieder', 'school', 'contactpersoon']
  const gepland = (partijen: readonly string[]) =>
    toegekend().doe('2022-10-01', 'zorgcoordinator', 'gesprek-plannen', {
      gesprek: 'evaluatiegesprek',
      op: '2022-10-20',
      partijen,
    })
  assert.ok(gepland(ALLEN.slice(1)).signalen.includes('evaluatiegesprek-zonder-jongere'))
  const zaak = gepland(ALLEN)
  assert.ok(!zaak.signalen.some((s) => s.startsWith('evaluatiegesprek-zonder')))
  assert.deepEqual(MAATWERK.gesprekken?.find((g) => g.id === 'evaluatiegesprek')?.genodigden, ALLEN)
  evalueer(zaak, '2022-10-20', ALLEN)
  assert.deepEqual(
    zaak.toestand.gesprekken.map((g) => [g.gesprek, g.gehouden]),
    [['evaluatiegesprek', true]],
  )
})

test('GV-174: after every evaluation talk the adjusted OPP is a task, done by adding it', () => {
  const zaak = toegekend()
  const open = () => zaak.taken.filter((t) => t.titel === 'Bijgesteld OPP toevoegen').length
  for (const op of ['2022-10-20', '2022-12-15'] as const) {
    evalueer(zaak, op)
    assert.equal(open(), 1, op)
    zaak.doe(op, 'zorgcoordinator', 'document-toevoegen', { soort: 'OPP-bijgesteld', bestand: `opp-${op}` })
    assert.equal(open(), 0, op)
  }
})

test('closing waits for the end, the adjusted OPP and the outcome', () => {
  const zaak = evalueer(toegekend({}, { van: '2022-09-01', tot: '2023-07-31' }), '2022-10-20')
  zaak.doe('2022-10-21', 'secretariaat', 'brief-verzenden')
  const afronden = (op: Datum) => zaak.probeer(op, 'contactpersoon', 'afronden')?.code
  assert.equal(afronden('2023-07-31'), 'duur-loopt')
  assert.equal(afronden('2023-08-01'), 'taak-open')
  zaak.doe('2023-08-01', 'zorgcoordinator', 'document-toevoegen', {
    soort: 'OPP-bijgesteld',
    bestand: 'opp2',
  })
  assert.equal(afronden('2023-08-01'), 'eis')
  zaak.doe('2023-08-01', 'zorgcoordinator', 'vastleggen', { wat: 'uitkomst', uitkomst: 'teruggekeerd' })
  assert.equal(afronden('2023-08-01'), undefined)
  assert.equal(zaak.status, 'Afgerond')
})

test('GV-298: the CAT can be asked for advice and need not be; the decision stays with who decides', () => {
  // Without the CAT.
  assert.equal(toegekend().status, 'Gearrangeerd')
  const { zaak } = beoordeeld()
  const vraag = { vergadering: '2022-09-05', vraag: 'Past dit maatwerk?' }
  assert.ok(zaak.probeer('2022-08-29', 'zorgcoordinator', 'ter-advies-agenderen', vraag))
  zaak.doe('2022-08-29', 'procesbegeleider', 'ter-advies-agenderen', vraag)
  assert.deepEqual(zaak.toestand.terAdvies, { ...vraag, commissie: 'CAT' })
  assert.match(
    zaak.probeer('2022-08-30', 'contactpersoon', 'ter-advies-agenderen', vraag)?.reden ?? '',
    /staat al op de agenda/,
  )
  // What the CAT says is on record, and decides nothing.
  const status = zaak.status
  zaak.doe('2022-09-05', 'procesbegeleider', 'vastleggen', {
    wat: 'cat-advies',
    vergadering: '2022-09-05',
    advies: 'Passend, voor een half jaar.',
  })
  assert.equal(zaak.status, status)
  assert.ok(
    zaak.probeer('2022-09-06', 'procesbegeleider', 'besluit-nemen', BESLUIT),
    'not the procesbegeleider',
  )
  zaak.doe('2022-09-06', 'bestuurder', 'besluit-nemen', BESLUIT)
  assert.equal(zaak.status, 'Gearrangeerd')
  assert.equal(
    zaak.probeer('2022-09-07', 'procesbegeleider', 'ter-advies-agenderen', vraag)?.code,
    'al-besloten',
  )
})
