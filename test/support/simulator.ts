// Plays random people on random dates against a procedure and watches what must always hold. Deterministic by seed.
import assert from 'node:assert/strict'
import { type Datum, plusDagen } from '#domein/kern/datum.ts'
import { metKeuzelijsten } from '#domein/kern/keuzelijst.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { type Veld, type Velden, isGevraagd } from '#domein/kern/veld.ts'
import { type Procedure, fase } from '#domein/procedure/definitie.ts'
import { commissiesVan } from '#domein/procedure/loket.ts'
import { ondertekenaars } from '#domein/fasen/aanmelding/handtekening.ts'
import { vouw } from '#domein/verloop/ontwikkel.ts'
import { termijnen } from '#domein/verloop/termijn.ts'
import { mogelijkheden } from '#domein/zaak/beslis.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { type Taak, aanZet, taken } from '#domein/zaak/taken.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import type { Feiten, Persoonfeit, Zaakfeit } from '#domein/verloop/opdracht.ts'
import { type Rol, kantVan } from '#domein/toegang/rollen.ts'
import { STREEK, type Spel, speel } from './cast.ts'
import { mens } from './mens.ts'

/** A small seeded generator (mulberry32): the same seed plays the same zaak. */
export function toeval(zaad: number) {
  let a = zaad >>> 0
  const volgend = () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    kans: (p: number) => volgend() < p,
    kies: <T>(lijst: readonly T[]): T => lijst[Math.floor(volgend() * lijst.length)] as T,
    getal: (n: number) => Math.floor(volgend() * n),
  }
}

const OUDERS = ['moeder', 'vader']

type Toeval = ReturnType<typeof toeval>

const VAST = [
  'zorgcoordinator',
  'secretariaat',
  'procesbegeleider',
  'bestuurder',
  'contactpersoon',
  'orthopedagoog',
  'psycholoog',
  'pedagoog',
  'arts',
  'deskundige-streek',
  'moeder',
  'vader',
  'jongere',
  'zorgcoordinator-elders',
]

/** Roles that someone of the fixed cast plays. */
const BEKEND: readonly string[] = [
  ...VAST,
  'directeur-bestuurder',
  'voorzitter',
  'administratieve-ondersteuning',
  'deskundige',
  'ouder',
]

/** Who plays: the fixed cast, the partners that the procedure names, and where the fixed school cannot file everybody it names. */
function bezetting(procedure: Procedure): { spelers: readonly string[]; mensen: readonly Persoonfeit[] } {
  const indieners: readonly Rol[] = procedure.indiener.rollen
  const vasteDesk = indieners.includes('zorgcoordinator')
  const rollen = new Set<Rol>([
    ...indieners,
    ...procedure.behandelaars,
    ...procedure.route.flatMap((f) => f.door),
  ])
  const disciplines = (procedure.aanstellingen ?? []).flatMap((a) =>
    Object.values(a.past?.antwoorden ?? {}).flatMap((x) => x.disciplines ?? []),
  )
  const mensen = [...rollen]
    .filter((rol) => !BEKEND.includes(rol) && (!vasteDesk || ['partner', 'swv'].includes(kantVan(rol))))
    .map((rol) => ({ ...mens(rol, rol, kantVan(rol) === 'school' ? STREEK : null), disciplines }))
  return { spelers: [...mensen.map((m) => m.id), ...VAST], mensen }
}

/** The decided zaak that a procedure about a decision, or one that only follows from another, needs; null for the others. */
function besluitVan({ betreft, vanuit, ingang }: Procedure): Zaakfeit | null {
  const volgt = betreft === 'besluit' || ingang.some((e) => e.bijStart && e.als.soort === 'vanuit')
  const over = volgt ? vanuit?.[0] : undefined
  return over
    ? {
        zaak: 'besloten',
        procedure: over,
        status: 'Afgewezen',
        open: true,
        gestartOp: '2022-11-01',
        ingediendOp: '2022-11-01',
        besluit: { optie: 'afwijzen', op: '2022-12-20', van: null, tot: null, categorie: null },
        bekendgemaaktOp: '2022-12-20',
        beslisser: 'bestuurder',
        registraties: [],
      }
    : null
}

/** What a procedure with a sample draws from. */
function uitTeTrekken({ registraties }: Procedure, zaad: number) {
  const zaken = [1, 2, 3].map((n) => ({ zaak: `besloten-${n}`, nummer: `2022-${n}`, school: `school-${n}` }))
  return registraties?.some((r) => r.steekproef) ? { steekproef: { zaad: String(zaad), zaken } } : {}
}

/** The role that must begin it, else the first that may. */
function begonnenDoor({ ingang, indiener }: Procedure): string | undefined {
  const door = ingang.flatMap((e) => (e.bijStart && e.als.soort === 'gestart-door' ? e.als.rollen : []))
  return door[0] ?? indiener.rollen[0]
}

/** Where a rule asks how old the pupil is when it begins, one of primary school instead of the pupil of the fixed cast. */
function leerlingVoor({ ingang }: Procedure): Pick<Feiten, 'leerling'> | undefined {
  return ingang.some((e) => e.bijStart && JSON.stringify(e.als).includes('leerling.geboren'))
    ? {
        leerling: {
          id: 'A',
          naam: 'Sam Voorbeeld',
          geboren: '2014-06-01',
          woonplaats: 'Ede',
          school: STREEK,
          gezag: [{ persoon: 'moeder', aard: 'gezag' }],
        },
      }
    : undefined
}

/** Meetings every fortnight, where a zaak comes on the agenda of a planned one only. */
function gepland({ route }: Procedure) {
  const commissies = route.flatMap((f) =>
    f.soort === 'vergadering' && f.alleenGepland ? commissiesVan(f.commissie) : [],
  )
  const dagen = Array.from({ length: 120 }, (_, n) => plusDagen('2023-01-09', 14 * n))
  return commissies.length > 0
    ? { vergaderingen: dagen.flatMap((datum) => commissies.map((commissie) => ({ commissie, datum }))) }
    : {}
}

/** Plays one zaak of at most `stappen` acts and checks the invariants after each. Gives back what was done. */
export function simuleer(procedure: Procedure, zaad: number, stappen: number): readonly string[] {
  const t = toeval(zaad)
  const { spelers, mensen } = bezetting(procedure)
  const rol = begonnenDoor(procedure)
  const heet = rol === 'directeur-bestuurder' ? 'bestuurder' : rol
  const indiener = spelers.find((s) => s === heet) ?? 'zorgcoordinator'
  const zaak = speel({
    procedure,
    door: indiener,
    mensen,
    feiten: {
      vanuit: besluitVan(procedure),
      ...leerlingVoor(procedure),
      ...uitTeTrekken(procedure, zaad),
      ...gepland(procedure),
    },
  })
  const gedaan: string[] = []
  let dag: Datum = '2023-01-04'
  // Some walks do mostly what is asked of them and come far; others wander and find the corners.
  const ijver = t.kies([0.6, 0.95])
  if (t.kans(0.7)) vulIn(procedure, zaak, dag, t, indiener)
  for (let n = 0; n < stappen; n++) {
    if (t.kans(0.4)) dag = plusDagen(dag, t.getal(t.kans(0.1) ? 400 : 12))
    zaak.naar(dag)
    legVoorBesluit(procedure, zaak, dag, t)
    const volgende = taken(zaak.situatie())[0]
    const wie = t.kans(ijver) && volgende ? spelerVoor(zaak, volgende, spelers) : t.kies(spelers)
    const kan = mogelijkheden(zaak.situatie(wie)).filter((m) => m.nietNu === null)
    if (kan.length === 0) continue
    const gekozen =
      (volgende &&
        (kan.find((m) => isVan(m, volgende) && m.variant?.waarde === volgende.onderwerp && t.kans(ijver)) ??
          kan.find((m) => isVan(m, volgende) && t.kans(ijver)))) ??
      t.kies(kan)
    if (gekozen.opdracht.naam === 'intrekken' && t.kans(0.8)) continue
    // The form that the turn asks for, where an act has more than one.
    const gevraagd = taken(zaak.situatie())[0]?.onderwerp
    const vorm = gekozen.opdracht.varianten?.van(procedure).find((v) => v.waarde === gevraagd)
    const met =
      vorm && gekozen.opdracht.varianten && t.kans(ijver)
        ? {
            ...willekeurig(
              { ...gekozen.opdracht.varianten.gedeeld(procedure), ...vorm.velden },
              t,
              zaak,
              dag,
            ),
            [gekozen.opdracht.varianten.veld]: vorm.waarde,
          }
        : willekeurig(gekozen.opdracht.velden(procedure, zaak.toestand), t, zaak, dag)
    if (gekozen.variant && t.kans(ijver)) Object.assign(met, gesprekzoals(procedure, gekozen, dag))
    const geweigerd = zaak.probeer(dag, wie, gekozen.opdracht.naam, met)
    if (geweigerd)
      assert.ok(geweigerd.reden.length > 10, `refusal without a reason: ${gekozen.opdracht.naam}`)
    else gedaan.push(gekozen.opdracht.naam)
    controleer(procedure, zaak)
  }
  return gedaan
}

function isVan(m: ReturnType<typeof mogelijkheden>[number], taak: Taak): boolean {
  return m.opdracht.naam === taak.naam
}

/** Who holds the talk that was asked mostly holds it today, with who must be there. */
function gesprekzoals(
  procedure: Procedure,
  { opdracht, variant }: ReturnType<typeof mogelijkheden>[number],
  dag: Datum,
): Record<string, unknown> {
  const soort = procedure.gesprekken?.find((g) => g.id === variant?.waarde)
  if (opdracht.naam !== 'gesprek-vastleggen' || !soort) return {}
  return { gesprek: soort.id, op: dag, partijen: soort.aanwezig ?? ['school'], verslag: 'Besproken.' }
}

/** Fills the form and adds the stukken that the procedure asks for, as its definition says. */
function vulIn(procedure: Procedure, zaak: Spel, dag: Datum, t: Toeval, indiener: string): void {
  const { instellingen } = zaak.situatie().context
  const formulier = metKeuzelijsten(
    OPDRACHTEN.get('formulier-invullen')?.velden(procedure, zaak.toestand) ?? {},
    instellingen.keuzelijsten,
    dag,
  )
  const antwoorden: Record<string, unknown> = {}
  for (const [naam, veld] of Object.entries(formulier))
    antwoorden[naam] = veld.soort === 'datum' ? plusDagen(dag, -30) : waarde(veld, t, zaak, dag)
  for (const eis of procedure.ingang.map((i) => i.als))
    if (eis.soort === 'som-is') {
      for (const deel of eis.delen) antwoorden[deel] = '100,00'
      antwoorden[eis.totaal] = `${eis.delen.length * 100},00`
    }
  for (const { als } of procedure.ingang)
    if (als.soort === 'toestemming')
      for (const ouder of OUDERS)
        zaak.probeer(dag, indiener, 'toestemming-vastleggen', {
          persoon: ouder,
          waarvoor: als.waarvoor,
          gegeven: true,
          op: dag,
        })
  for (const { automatisch } of procedure.route.flatMap((f) => (f.soort === 'controle' ? f.punten : [])))
    if (automatisch?.soort === 'heeft-vorm')
      antwoorden[automatisch.veld] = automatisch.vorm === 'e-mail' ? 'iemand@voorbeeld.nl' : '0187 12 34 56'
  for (const { als } of procedure.ingang) Object.assign(antwoorden, gevraagdeAntwoorden(als, formulier))
  for (const { als } of procedure.ingang)
    if (als.soort === 'datum-uiterlijk' && als.veld === 'vandaag' && formulier[als.uiterlijk])
      antwoorden[als.uiterlijk] = plusDagen(dag, 500)
  for (const soort of procedure.gesprekken ?? [])
    if (procedure.ingang.some((i) => noemtGesprek(i.als, soort.id)))
      zaak.probeer(dag, indiener, 'gesprek-vastleggen', {
        ...willekeurig(soort.velden ?? {}, t, zaak, dag),
        gesprek: soort.id,
        op: dag,
        partijen: soort.genodigden ?? ['school'],
        verslag: 'Besproken.',
      })
  if (procedure.bsn) zaak.probeer(dag, indiener, 'bsn-vastleggen', { bsn: '123456782' })
  zaak.probeer(dag, indiener, 'formulier-invullen', antwoorden)
  for (const partij of procedure.akkoorden ?? [])
    zaak.probeer(dag, indiener, 'akkoord-geven', { partij: partij.id, akkoord: true, op: dag })
  for (const registratie of procedure.registraties ?? [])
    if (t.kans(0.5) && registratie.in?.includes(zaak.toestand.fase))
      zaak.probeer(plusDagen(dag, -1), registratie.door[0] ?? '', 'vastleggen', {
        ...willekeurig(registratie.velden, t, zaak, dag),
        wat: registratie.id,
      })
  for (const { als } of procedure.ingang)
    if (als.soort === 'stukken-minstens')
      for (let n = 0; n < als.aantal; n++)
        zaak.probeer(dag, indiener, 'document-toevoegen', {
          ...goedeAntwoorden(procedure, als.stuk),
          ...metAntwoorden(procedure, als),
          soort: als.stuk,
          bestand: `${als.stuk}-${n}-${als.inWoorden}`,
          datum: plusDagen('2022-11-01', n),
        })
  for (const eis of procedure.dossiereisen) {
    zaak.probeer(dag, indiener, 'document-toevoegen', {
      ...goedeAntwoorden(procedure, eis.stuk),
      soort: eis.stuk,
      bestand: eis.id,
      datum: '2022-11-01',
      ondertekendDoor: ondertekenaars(procedure).map((k) => k.waarde),
    })
  }
  const elk = procedure.dossiereisen.filter((e) => e.handtekeningen?.flat().includes('elke-ouder'))
  for (const { id } of zaak.toestand.stukken.filter((x) => elk.some((e) => e.stuk === x.soort)))
    for (const ouder of OUDERS) zaak.probeer(dag, indiener, 'ondertekenen', { document: id, persoon: ouder })
}

/** Whether a requirement asks for a talk. */
function noemtGesprek(als: Voorwaarde, gesprek: string): boolean {
  if (als.soort === 'een-van' || als.soort === 'alle') return als.van.some((v) => noemtGesprek(v, gesprek))
  return als.soort === 'gesprek-vastgelegd' && als.gesprek === gesprek
}

/** Where a decision waits for stukken, each is sometimes added by who may, appointed first where that is asked. */
function legVoorBesluit(procedure: Procedure, zaak: Spel, dag: Datum, t: Toeval): void {
  const hier = fase(procedure, zaak.toestand.fase)
  const eisen = hier.soort === 'besluit' ? hier.opties.flatMap((o) => o.eisen ?? []) : []
  const nodig = procedure.stukken.filter(({ soort }) =>
    eisen.some(({ als }) => als.soort === 'stuk-aanwezig' && als.stuk === soort),
  )
  if (nodig.length === 0 || t.kans(0.7)) return
  for (const { id, door, rollen } of procedure.aanstellingen ?? [])
    zaak.probeer(dag, door[0] ?? '', 'toewijzen', { als: id, persoon: rollen[0] })
  for (const { soort, door = procedure.behandelaars, velden = {} } of nodig)
    zaak.probeer(dag, t.kies(door), 'document-toevoegen', {
      ...willekeurig(velden, t, zaak, dag),
      ...goedeAntwoorden(procedure, soort),
      soort,
      bestand: soort,
    })
}

/** Answers that a requirement names, so that it holds. */
function gevraagdeAntwoorden(als: Voorwaarde, velden: Velden): Record<string, unknown> {
  if (als.soort === 'alle')
    return Object.fromEntries(als.van.flatMap((deel) => Object.entries(gevraagdeAntwoorden(deel, velden))))
  if (als.soort !== 'antwoord-is' || !velden[als.veld]) return {}
  const [eerste] = als.is
  return { [als.veld]: velden[als.veld]?.soort === 'meerkeuze' ? [eerste] : eerste }
}

/** The answers with a stuk that a requirement counts. */
function metAntwoorden(
  procedure: Procedure,
  { stuk, met }: Extract<Voorwaarde, { soort: 'stukken-minstens' }>,
): Record<string, unknown> {
  const velden = procedure.stukken.find((s) => s.soort === stuk)?.velden ?? {}
  return Object.fromEntries(
    (met ?? []).map(({ veld, is }) => [veld, velden[veld]?.soort === 'meerkeuze' ? [is[0]] : is[0]]),
  )
}

/** What is asked with a stuk, answered so that it is accepted. */
function goedeAntwoorden(procedure: Procedure, soort: string): Record<string, unknown> {
  const { eisen = [], velden = {} } = procedure.stukken.find((s) => s.soort === soort) ?? {}
  const verklaard = Object.entries(velden).filter(([, v]) => v.soort === 'verklaring' && v.verplicht)
  return Object.fromEntries([
    ...verklaard.map(([naam]) => [naam, true] as const),
    ...eisen.flatMap(({ als }) => (als.soort === 'antwoord-is' ? [[als.veld, als.is[0]] as const] : [])),
  ])
}

function spelerVoor(
  zaak: Spel,
  beurt: NonNullable<ReturnType<typeof aanZet>>,
  spelers: readonly string[],
): string {
  if (beurt.persoon) return beurt.persoon
  if (beurt.rol === 'voorzitter' || beurt.rol === 'directeur-bestuurder') return 'bestuurder'
  if (beurt.rol === 'administratieve-ondersteuning') return 'secretariaat'
  return spelers.find((s) => s === beurt.rol) ?? zaak.toestand.gestartDoor ?? 'secretariaat'
}

/** Something for each field that is asked, mostly fitting. */
function willekeurig(velden: Velden, t: Toeval, zaak: Spel, dag: Datum): Record<string, unknown> {
  const met: Record<string, unknown> = {}
  for (const [naam, veld] of Object.entries(velden)) {
    if (!isGevraagd(veld, met as never)) continue
    if (!veld.verplicht && t.kans(veld.soort === 'verklaring' ? 0.2 : 0.75)) continue
    if (t.kans(0.03)) continue
    met[naam] = waarde(veld, t, zaak, dag)
  }
  return met
}

/** Who is known beside the fixed cast, such as the partners of the procedure. */
function bekenden(zaak: Spel): readonly string[] {
  return Object.keys(zaak.situatie().context.feiten.personen).filter((id) => !VAST.includes(id))
}

function waarde(veld: Veld, t: Toeval, zaak: Spel, dag: Datum): unknown {
  switch (veld.soort) {
    case 'datum':
      return t.kans(0.3) ? `${Number(dag.slice(0, 4)) + 2}-07-31` : plusDagen(dag, t.getal(30) - 5)
    case 'getal':
      return (veld.minimum ?? 0) + t.getal(40)
    case 'geld':
      return '100,00'
    case 'ja-nee':
      return t.kans(0.9)
    case 'verklaring':
      return true
    case 'keuze':
      return t.kans(0.6) ? veld.keuzes[0]?.waarde : t.kies(veld.keuzes)?.waarde
    case 'meerkeuze':
      return veld.keuzes.filter(() => t.kans(0.5)).map((k) => k.waarde)
    case 'verwijzing':
      if (veld.naar === 'document') return t.kies(zaak.toestand.stukken)?.id
      return veld.meer ? [t.kies(VAST)] : t.kies(t.kans(0.5) ? VAST : bekenden(zaak))
    case 'lijst':
      return ['een', 'twee']
    case 'bsn':
      return '123456782'
    case 'bestand':
      return `bestand-${zaak.toestand.versie}`
    default:
      return 'tekst'
  }
}

/** Where experts read each other once all have advised, and they have. */
function mogenElkaarLezen({ route }: Procedure, { adviezen }: Spel['toestand']): boolean {
  return route.some(
    (f) =>
      f.soort === 'advies' &&
      f.blind === 'tot-alle-adviezen' &&
      f.plaatsen.every((p) => !p.verplicht || adviezen[p.id]),
  )
}

/** What must hold after every act (kwaliteit: one party aan zet, no dead end, state is the fold, sums add up). */
function controleer(procedure: Procedure, zaak: Spel): void {
  const s = zaak.situatie()
  assert.deepEqual(vouw(zaak.geschiedenis), s.toestand, 'state is the fold of its history')
  assert.ok(fase(procedure, s.toestand.fase), 'the fase exists')
  assert.ok(procedure.statussen[s.toestand.status], `status "${s.toestand.status}" has a text`)
  const lijst = taken(s)
  if (s.toestand.open) {
    assert.ok(lijst.length > 0, `an open zaak has a task (fase ${s.toestand.fase})`)
    const eerste = lijst[0]
    assert.ok(eerste && eerste.titel.length > 0)
  } else assert.equal(lijst.length, 0, 'a closed zaak has no task')
  for (const { rekening, naam } of termijnen(s)) {
    assert.ok(rekening.einde >= rekening.nominaal, naam)
    assert.ok(rekening.lijnen.at(-1)?.datum === rekening.einde, `the sum of ${naam} ends on its end`)
  }
  for (const wie of ['orthopedagoog', 'psycholoog', 'pedagoog']) {
    const z = zicht(
      procedure,
      s.toestand,
      zaak.situatie(wie).context.door,
      s.context.feiten.leerling,
      s.context.instellingen,
    )
    if (z.als !== 'deskundige' || s.toestand.besluit || mogenElkaarLezen(procedure, s.toestand)) continue
    for (const plaats of z.adviezen)
      assert.equal(
        s.toestand.adviezen[plaats]?.persoon,
        wie,
        'an expert reads only the own advice until others may be read',
      )
  }
}
