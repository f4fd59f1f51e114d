// What one zaak adds to the key figures, worked out from its toestand and the calendar alone. So a counter can be checked at any time by
// working everything out again, and a correction (reopened, decided anew) corrects the figures by itself.
import { type Datum, dagenTussen, inWoorden } from '../kern/datum.ts'
import type { Veld, Waarde } from '../kern/veld.ts'
import type { Afleidingen } from '../procedure/bouwstenen.ts'
import { type Procedure, formulierVelden } from '../procedure/definitie.ts'
import { type Termijnsituatie, rekeningVan } from '../verloop/termijn.ts'
import { type Toestand, antwoordVan } from '../verloop/toestand.ts'
import type { Kengetal, Kengetalfeit } from './definitie.ts'

type Los = Omit<Kengetalfeit, 'kengetal'>

/** The facts of a zaak under these definitions; same figure, answer and day are one fact. */
export function kengetalfeiten(definities: readonly Kengetal[], s: Termijnsituatie): readonly Kengetalfeit[] {
  const uit = new Map<string, Kengetalfeit>()
  for (const d of definities) {
    if (d.procedures && !d.procedures.includes(s.procedure.code)) continue
    for (const los of tel(d, s)) {
      const sleutel = `${d.id}|${los.waarde}|${los.datum}`
      const er = uit.get(sleutel)
      uit.set(sleutel, {
        kengetal: d.id,
        waarde: los.waarde,
        datum: los.datum,
        aantal: (er?.aantal ?? 0) + los.aantal,
        som: (er?.som ?? 0) + los.som,
      })
    }
  }
  return [...uit.values()]
}

function tel({ telt }: Kengetal, s: Termijnsituatie): readonly Los[] {
  const { procedure: p, toestand: t } = s
  // A concept is no request yet; what the desk itself put on record (a departure) does count.
  const ingediend = t.ingediendOp
  switch (telt.soort) {
    case 'aanvraag':
      return ingediend ? [een(ingediend)] : []
    case 'uitkomst': {
      const u = uitkomstVanZaak(p, t)
      return u?.uitkomst === telt.uitkomst ? [een(u.op)] : []
    }
    case 'aanhouding':
      return t.opschortingen.filter((o) => o.soort === 'aanhouden').map((o) => een(o.op))
    case 'incompleet':
      return (t.nietCompleet ?? []).flatMap(({ op, ontbreekt }) =>
        telt.naar ? redenen(p, ontbreekt).map((reden) => een(op, reden)) : [een(op)],
      )
    case 'doorlooptijd': {
      const u = uitkomstVanZaak(p, t)
      return u && ingediend ? [{ ...een(u.op), som: Math.max(0, dagenTussen(ingediend, u.op)) }] : []
    }
    case 'looptijd': {
      const u = uitkomstVanZaak(p, t)
      const rekening = u && termijnrekening(s, telt.termijn)
      return rekening
        ? [{ ...een(u.op), som: Math.max(0, dagenTussen(rekening.start, u.op) - rekening.opgeschorteDagen) }]
        : []
    }
    case 'termijn': {
      const u = uitkomstVanZaak(p, t)
      const rekening = u && termijnrekening(s, telt.termijn)
      if (!rekening) return []
      const over = Math.max(0, dagenTussen(rekening.einde, u.op))
      return (over === 0) === telt.gehaald ? [{ ...een(u.op), som: over }] : []
    }
    case 'geldigheid': {
      const b = uitkomstVanZaak(p, t)?.uitkomst === 'toekenning' ? t.besluit : null
      if (!b?.van || !b.tot) return []
      return [een(b.op, telt.naar === 'einde' ? b.tot : `${b.van}/${b.tot}`)]
    }
    case 'afwijking':
      return afwijkingen(p, t)
    case 'opgeschort': {
      const u = uitkomstVanZaak(p, t)
      return u && t.opschortingen.length > 0 ? [een(u.op)] : []
    }
    case 'antwoord': {
      const dag = telt.op === undefined ? ingediend : antwoordVan(t, telt.op)
      return typeof dag === 'string' && dag !== ''
        ? waarden(veldVan(p, telt.veld), antwoordVan(t, telt.veld)).map((w) => een(dag as Datum, w))
        : []
    }
    case 'besluit':
      return [...t.eerdereBesluiten, ...(t.besluit ? [t.besluit] : [])]
        .filter((b) => telt.alleen === undefined || b.tussentijds === true)
        .map((b) => een(b.op, b.optie))
    case 'besluit-tegen': {
      const past = telt.past[String(antwoordVan(t, telt.veld) ?? '')]
      return t.besluit && past !== undefined && past !== t.besluit.optie ? [een(t.besluit.op)] : []
    }
    case 'registratie': {
      const soort = p.registraties?.find((r) => r.id === telt.registratie)
      return t.registraties
        .filter((r) => r.registratie === telt.registratie)
        .flatMap((r) =>
          telt.veld === undefined
            ? [een(r.op)]
            : waarden(soort?.velden[telt.veld], r.velden[telt.veld]).map((w) => een(r.op, w)),
        )
    }
    case 'bedrag':
      return bedragen(telt.van, p, t)
  }
}

/** What missed in the words of the procedure, each once; empty for what it has no words for. */
function redenen(p: Procedure, ontbreekt: readonly string[]): readonly string[] {
  const woorden = new Set([
    ...p.route.flatMap((f) =>
      f.soort === 'controle'
        ? [...f.punten.map((x) => x.bijNee), ...(f.redenen?.keuzes ?? []).map((k) => k.label)]
        : [],
    ),
    ...p.dossiereisen.flatMap((e) => [e.ontbreekt, ...(e.ongetekend ?? []), ...(e.teOud ? [e.teOud] : [])]),
  ])
  return [...new Set(ontbreekt.map((tekst) => (woorden.has(tekst) ? tekst : '')))]
}

/** The sum of a term of the procedure by name; null when it has no such term, or it never began. */
function termijnrekening(s: Termijnsituatie, naam: string) {
  const definitie = s.procedure.termijnen.find((x) => x.naam === naam)
  return definitie ? rekeningVan(s, definitie) : null
}

/** Granted or paid amounts in centen, added up; nothing before something was granted. */
function bedragen(van: 'toegekend' | 'betaald', p: Procedure, t: Toestand): Los[] {
  const u = uitkomstVanZaak(p, t)
  if (!p.geld || u?.uitkomst !== 'toekenning') return []
  const { toegekend, betaald } = p.geld
  const bedrag = (datum: Datum, waarde: Waarde | undefined): Los[] =>
    typeof waarde === 'number' && waarde > 0 ? [{ ...een(datum), som: waarde }] : []
  if (van === 'toegekend') return bedrag(u.op, antwoordVan(t, toegekend))
  return t.registraties
    .filter((r) => r.registratie === betaald.registratie)
    .flatMap((r) =>
      bedrag(r.op, betaald.veld === undefined ? antwoordVan(t, toegekend) : r.velden[betaald.veld]),
    )
}

function een(datum: Datum, waarde = ''): Los {
  return { waarde, datum, aantal: 1, som: 0 }
}

/**
 * What was decided, and when. A decision counts as its option says; an option that gives a period grants, and beside
 * such an option one that gives none refuses. Where a route ends without a decision, its fase says how it counts.
 */
function uitkomstVanZaak(
  p: Procedure,
  t: Toestand,
): { uitkomst: 'toekenning' | 'afwijzing'; op: Datum } | null {
  if (t.besluit) {
    const optie = opties(p).find((o) => o.id === t.besluit?.optie)
    if (!optie) return null
    if (optie.telt === 'niet') return uitFasen(p, t)
    if (optie.telt) return { uitkomst: optie.telt, op: t.besluit.op }
    if (optie.geldigheid) return { uitkomst: 'toekenning', op: t.besluit.op }
    return opties(p).some((o) => o.geldigheid) ? { uitkomst: 'afwijzing', op: t.besluit.op } : null
  }
  return uitFasen(p, t)
}

/** How the route itself counts: a decision that does not count may be followed by that of another party (GV-131). */
function uitFasen(p: Procedure, t: Toestand): { uitkomst: 'toekenning' | 'afwijzing'; op: Datum } | null {
  const fasen = p.route.flatMap((f) => {
    const dag = t.fasen[f.id]?.in
    return f.telt && dag ? [{ uitkomst: f.telt, op: dag }] : []
  })
  return fasen.at(-1) ?? (t.toegekendOp ? { uitkomst: 'toekenning', op: t.toegekendOp } : null)
}

/** Hard criteria that were not met and passed with reasons, and records that are a departure themselves. */
function afwijkingen(p: Procedure, t: Toestand): Los[] {
  const screening = t.screening
  const hard = new Set(
    p.route.flatMap((f) =>
      f.soort === 'screening' ? f.criteria.filter((c) => c.hard).map((c) => c.id) : [],
    ),
  )
  const gemist =
    screening?.uitkomst === 'afwijking'
      ? Object.entries(screening.punten)
          .filter(([id, ja]) => !ja && hard.has(id))
          .map(([id]) => een(screening.op, id))
      : []
  const records = new Set((p.registraties ?? []).filter((r) => r.afwijking).map((r) => r.id))
  return [
    ...gemist,
    ...t.registraties.filter((r) => records.has(r.registratie)).map((r) => een(r.op, r.registratie)),
  ]
}

/** The field behind an answer by name, as far as it is told apart: from the form, or from the end of the execution. */
function veldVan(p: Procedure, naam: string): Veld | undefined {
  const punt = naam.indexOf('.')
  if (punt < 0) return formulierVelden(p)[naam]
  const bron = naam.slice(0, punt)
  const veld = naam.slice(punt + 1)
  if (bron === 'einde')
    return p.route.flatMap((f) => {
      const einde = f.soort === 'uitvoering' ? f.beeindigen : undefined
      const gevonden = einde?.velden[veld] ?? afgeleidVeld(einde?.afgeleid?.[veld])
      return gevonden ? [gevonden] : []
    })[0]
  if (bron === 'besluit')
    return p.route.flatMap((f) =>
      f.soort === 'besluit' ? f.opties.flatMap((o) => (o.velden[veld] ? [o.velden[veld]] : [])) : [],
    )[0]
  const registratie = p.registraties?.find((r) => r.id === bron)
  return registratie?.velden[veld] ?? afgeleidVeld(registratie?.afgeleid?.[veld])
}

/** What was worked out with a record, as a field: its words are the choices. */
function afgeleidVeld(uit: Afleidingen[string] | undefined): Veld | undefined {
  if (!uit) return undefined
  const { label, woorden } = uit
  return woorden
    ? { soort: 'keuze', label, keuzes: [woorden.ja, woorden.nee].map((w) => ({ waarde: w, label: w })) }
    : { soort: 'ja-nee', label }
}

function waarden(veld: Veld | undefined, waarde: Waarde | undefined): readonly string[] {
  if (!veld || waarde === null || waarde === undefined || waarde === '') return []
  switch (veld.soort) {
    case 'keuze':
      return [String(waarde)]
    case 'meerkeuze':
      return Array.isArray(waarde) ? waarde.map(String) : []
    case 'ja-nee':
    case 'verklaring':
      return [waarde === true ? 'ja' : 'nee']
    case 'verwijzing':
      return veld.naar === 'organisatie' && typeof waarde === 'string' ? [waarde] : ['']
    default:
      return ['']
  }
}

/** The choices by which a figure is told apart in this procedure; empty when they are not known beforehand. */
export function keuzesVan(d: Kengetal, p: Procedure): readonly string[] {
  if (d.telt.soort === 'besluit') return opties(p).map((o) => o.id)
  const veld = geteldVeld(d, p)
  if (veld?.soort === 'keuze' || veld?.soort === 'meerkeuze') return veld.keuzes.map((k) => k.waarde)
  return veld?.soort === 'ja-nee' ? ['ja', 'nee'] : []
}

function opties(p: Procedure) {
  return p.route.flatMap((f) => (f.soort === 'besluit' ? f.opties : []))
}

function geteldVeld({ telt }: Kengetal, p: Procedure): Veld | undefined {
  if (telt.soort === 'antwoord') return veldVan(p, telt.veld)
  return telt.soort === 'registratie' && telt.veld !== undefined
    ? p.registraties?.find((r) => r.id === telt.registratie)?.velden[telt.veld]
    : undefined
}

/** An answer or criterion in words; an id of an organisation stays as it is. */
export function waardelabel(d: Kengetal, p: Procedure, waarde: string): string {
  if (waarde === '') return ''
  if (d.telt.soort === 'afwijking') {
    const criterium = p.route
      .flatMap((f) => (f.soort === 'screening' ? f.criteria : []))
      .find((c) => c.id === waarde)
    return criterium?.vraag ?? p.registraties?.find((r) => r.id === waarde)?.naam ?? waarde
  }
  if (d.telt.soort === 'besluit') return opties(p).find((o) => o.id === waarde)?.naam ?? waarde
  if (d.telt.soort === 'geldigheid')
    return waarde
      .split('/')
      .map((dag) => inWoorden(dag as Datum))
      .join(' tot en met ')
  const veld = geteldVeld(d, p)
  if (veld?.soort === 'keuze' || veld?.soort === 'meerkeuze')
    return veld.keuzes.find((k) => k.waarde === waarde)?.label ?? waarde
  return waarde
}

/** What changed: facts to take away and facts to add. */
export function verschuiving(
  was: readonly Kengetalfeit[],
  nu: readonly Kengetalfeit[],
): { weg: readonly Kengetalfeit[]; bij: readonly Kengetalfeit[] } {
  const gelijk = (a: Kengetalfeit, b: Kengetalfeit) =>
    a.kengetal === b.kengetal &&
    a.waarde === b.waarde &&
    a.datum === b.datum &&
    a.aantal === b.aantal &&
    a.som === b.som
  return {
    weg: was.filter((a) => !nu.some((b) => gelijk(a, b))),
    bij: nu.filter((a) => !was.some((b) => gelijk(a, b))),
  }
}
