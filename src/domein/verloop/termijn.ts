// The terms of a zaak: which run, from when, and the sum of each. Worked out from the toestand; never stored by hand.
import { type Datum, dagenTussen, plusDagen } from '../kern/datum.ts'
import type { Procedure, Proceduretermijn, Startpunt } from '../procedure/definitie.ts'
import type { Stopt, Wachttijd } from '../procedure/proceduretermijn.ts'
import { bereken } from '../termijn/bereken.ts'
import type { Kalender, Telwijze, Termijngebeurtenis, Termijnrekening } from '../termijn/regel.ts'
import { laatstBekendgemaaktOp } from './bekendmaking.ts'
import { type Toestand, antwoordVan, openOpschorting, registratieVan, stukkenVan } from './toestand.ts'
import { trajecttermijnen } from './trajecttermijnen.ts'
import { wachtperioden } from './wachttijd.ts'

/** What the terms of a zaak depend on besides its toestand. */
export type Termijnsituatie = {
  procedure: Procedure
  toestand: Toestand
  context: {
    vandaag: Datum
    kalender: Kalender
    instellingen: { telwijze: Telwijze }
    feiten?: { vanuit: { termijnen?: Readonly<Record<string, Datum>> } | null }
  }
}

export type Termijnstand = {
  naam: string
  titel: string
  soort: Proceduretermijn['regel']['soort']
  einde: Datum
  rekening: Termijnrekening
  /** Still running: the thing it waits for has not happened. */
  loopt: boolean
  verstreken: boolean
  opgeschort: boolean
  definitie: Proceduretermijn
}

/** All terms of a zaak that have begun, in the order of the procedure. */
export function termijnen(s: Termijnsituatie): readonly Termijnstand[] {
  return [...s.procedure.termijnen, ...trajecttermijnen(s.procedure, s.toestand)].flatMap((definitie) => {
    const rekening = rekeningVan(s, definitie)
    if (!rekening) return []
    const loopt = s.toestand.open && !isGestopt(s.toestand, definitie)
    return [
      {
        naam: definitie.naam,
        titel: definitie.titel,
        soort: definitie.regel.soort,
        einde: rekening.einde,
        rekening,
        loopt,
        verstreken: loopt && s.context.vandaag > rekening.einde,
        opgeschort: loopt && rekening.opgeschort,
        definitie,
      },
    ]
  })
}

/**
 * One term as it would be when what is waited for came on a day: the open opschorting ends then.
 * Null when nothing is waited for, the day lies before it began, or the term is not there.
 */
export function alsAntwoordKomt(s: Termijnsituatie, naam: string, op: Datum): Termijnstand | null {
  const open = openOpschorting(s.toestand, s.context.vandaag)
  if (!open || op < open.op) return null
  const opschortingen = s.toestand.opschortingen.map((o) => (o === open ? { ...o, hervat: op } : o))
  const daarna = { ...s, toestand: { ...s.toestand, opschortingen } }
  return termijnen(daarna).find((t) => t.naam === naam) ?? null
}

/** The sum of one term; null while it has not begun or does not apply. */
export function rekeningVan(s: Termijnsituatie, definitie: Proceduretermijn): Termijnrekening | null {
  const start =
    definitie.start.soort === 'vanuit'
      ? (s.context.feiten?.vanuit?.termijnen?.[definitie.start.termijn] ?? null)
      : startVan(s.toestand, definitie.start)
  if (!start) return null
  const { kalender, instellingen, vandaag } = s.context
  if (definitie.garantie) return garantie(definitie, start, kalender)
  const einde = eindeVan(s.toestand, definitie)
  return bereken(
    vervangDuur(s.toestand, definitie, start).regel,
    start,
    definitie.regel.opschortbaar || definitie.regel.verlenging
      ? termijngebeurtenissen(s.toestand, definitie)
      : [],
    kalender,
    instellingen.telwijze,
    einde && einde < vandaag ? einde : vandaag,
  )
}

/** A voornemen and a supplement have the last day that the letter named, whatever the default is. */
function vervangDuur(t: Toestand, definitie: Proceduretermijn, start: Datum): Proceduretermijn {
  if (definitie.start.soort !== 'voornemen' || !t.voornemen) return definitie
  const dagen = Math.max(0, dagenTussen(start, t.voornemen.reactieTot))
  return {
    ...definitie,
    regel: { ...definitie.regel, duur: { aantal: dagen, eenheid: 'dagen' }, rolt: false },
  }
}

function startVan(t: Toestand, start: Exclude<Startpunt, { soort: 'vanuit' }>): Datum | null {
  switch (start.soort) {
    case 'indiening':
      return t.ingediendOp
    case 'laatste-indiening':
      return t.bijAanvrager ? null : (t.aangebodenOp ?? t.ingediendOp)
    case 'stuk':
      return stukkenVan(t, start.stuk)[0]?.datum ?? null
    case 'compleet':
      return t.compleetOp
    case 'besluit':
      return t.besluit?.op ?? null
    case 'bekendmaking':
      return laatstBekendgemaaktOp(t)
    case 'incompleet-bericht':
      return t.bijAanvrager ? t.incompleetBerichtOp : null
    case 'voornemen':
      return t.voornemen?.op ?? null
    case 'einde-geldigheid':
      return t.besluit?.tot ?? null
    case 'antwoord': {
      if (start.na && !t.fasen[start.na]) return null
      const waarde = antwoordVan(t, start.veld)
      return typeof waarde === 'string' && waarde !== '' ? (waarde as Datum) : null
    }
    case 'fase':
      return t.fasen[start.fase]?.in ?? null
    case 'begin':
      return t.gestartOp
    case 'vergadering':
      return t.agendering?.vergadering ?? null
    case 'jaardag': {
      if (!t.ingediendOp) return null
      const jaar = Number(t.ingediendOp.slice(0, 4))
      const valt = `${jaar}-${start.dag}` as Datum
      return valt >= t.ingediendOp ? valt : (`${jaar + 1}-${start.dag}` as Datum)
    }
    case 'datum':
      return start.datum
  }
}

/** The day on which the thing that the term waits for happened. */
function eindeVan(t: Toestand, { stopt }: Proceduretermijn): Datum | null {
  if (typeof stopt === 'object') {
    if ('registratie' in stopt) return geregistreerdOp(t, stopt)
    if ('gesprek' in stopt)
      return t.gesprekken.findLast((g) => g.gehouden && g.gesprek === stopt.gesprek)?.op ?? null
    return t.fasen[stopt.naFase]?.uit ?? null
  }
  switch (stopt) {
    case 'besluit':
      return (t.besluit?.looptDoor ? null : t.besluit?.op) ?? t.eindeOp
    case 'verzending':
      return t.brieven.length > 0 && t.brieven.every((b) => b.stand === 'verzonden')
        ? t.bekendgemaaktOp
        : null
    case 'aanvulling':
      return t.bijAanvrager ? null : t.incompleetBerichtOp
    case 'reactie':
      return t.besluit?.op ?? null
    case 'afronding':
      return t.eindeOp
    case 'nooit':
      return null
  }
}

function geregistreerdOp(t: Toestand, { registratie, veld, is }: Extract<Stopt, { registratie: string }>) {
  if (!veld) return registratieVan(t, registratie)?.op ?? null
  const past = (waarde: unknown) => is?.some((w) => w === waarde) ?? false
  return t.registraties.findLast((r) => r.registratie === registratie && past(r.velden[veld]))?.op ?? null
}

function isGestopt(t: Toestand, definitie: Proceduretermijn): boolean {
  return eindeVan(t, definitie) !== null
}

/** What happened to the terms of this zaak, with the event each rests on. */
function termijngebeurtenissen(
  t: Toestand,
  { regel, wacht }: Proceduretermijn,
): readonly Termijngebeurtenis[] {
  const opschortingen = t.opschortingen.map((o): Termijngebeurtenis => ({
    soort: 'opschorting',
    op: o.op,
    tot: o.tot,
    hervat: o.hervat,
    reden: o.soort === 'voornemen' ? 'voornemen bekendgemaakt' : 'aanvulling gevraagd',
    grond: o.grond,
    bron: o.bron,
    // A voornemen that nobody answers ends with its reaction term; a supplement is waited for (GV part 4.1, rule 5).
    ...(o.soort === 'voornemen'
      ? { telwijze: { opschorting: 'strikt', naHersteltermijn: 'stopt' } as const }
      : {}),
  }))
  const verlengingen = [...(t.eerdereVerlengingen ?? []), ...(t.verlenging ? [t.verlenging] : [])].map(
    ({ op, dagen, bron }): Termijngebeurtenis => ({
      soort: 'verlenging',
      op,
      dagen,
      reden: 'verlengingsbericht',
      grond: regel.verlenging?.grond ?? 'Awb 4:14 lid 3',
      bron,
    }),
  )
  return [...opschortingen, ...(wacht ? wachten(t, wacht) : []), ...verlengingen]
}

function wachten(t: Toestand, wacht: Wachttijd): readonly Termijngebeurtenis[] {
  return wachtperioden(t, wacht).map(({ bij, op, tot }) => ({
    soort: 'opschorting',
    op,
    tot: tot ?? op,
    hervat: tot,
    reden: `gewacht op informatie${bij ? ` van ${bij}` : ''}`,
    grond: wacht.grond,
    // Nobody is bound to a day: it goes on until the answer comes or the question is closed.
    telwijze: { opschorting: wacht.telwijze, naHersteltermijn: 'loopt-door' },
  }))
}

/** The promise of a decision before the summer holiday for what was complete by 1 May (GV-217). */
function garantie(definitie: Proceduretermijn, compleet: Datum, kalender: Kalender): Termijnrekening | null {
  if (!definitie.garantie || compleet.slice(5) > definitie.garantie.uiterlijk) return null
  const jaar = compleet.slice(0, 4)
  const zomer = kalender.schoolvakanties.find(
    (v) => v.regio === kalender.regio && v.naam === 'zomervakantie' && v.van.startsWith(jaar),
  )
  if (!zomer || compleet >= zomer.van) return null
  const einde = plusDagen(zomer.van, -1)
  return {
    start: compleet,
    nominaal: einde,
    einde,
    opgeschorteDagen: 0,
    verlengdeDagen: 0,
    opgeschort: false,
    lijnen: [
      { wat: 'start', tekst: 'Het dossier was compleet.', datum: compleet, dagen: 0 },
      {
        wat: 'einde',
        tekst: `Compleet uiterlijk 1 mei: uitspraak voor de zomervakantie van regio ${kalender.regio}.`,
        datum: einde,
        dagen: 0,
        grond: definitie.regel.grond,
      },
    ],
    waarschuwingen: [],
  }
}
