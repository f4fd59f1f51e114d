// The period of a decision: as asked for, or as it follows from the days to begin on and the group of the pupil.
import { type Datum, kort } from '../../kern/datum.ts'
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import { type Waarden, isLeeg } from '../../kern/veld.ts'
import type { Besluitoptie } from '../../procedure/definitie.ts'
import {
  type Periode,
  eerstvolgendeInstroom,
  eindeCyclus,
  isInstroommoment,
  laatsteJuliMet,
} from '../../procedure/periode.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { antwoordVan } from '../../verloop/toestand.ts'
import { eisFout } from '../gevolgen.ts'

/** The answers with the period and the fields that the decision takes over, where it names no other. */
export function metOvergenomen(s: Situatie, optie: Besluitoptie, waarden: Waarden): Waarden {
  const uit = (naam: string | undefined) => (naam ? antwoordVan(s.toestand, naam) : undefined) ?? null
  const overgenomen = Object.fromEntries(
    Object.entries(optie.neemtOver ?? {}).map(([veld, naam]) => [veld, waarden[veld] ?? uit(naam)]),
  )
  const { periode, periodeUit } = optie
  if (!periode && !periodeUit) return { ...waarden, ...overgenomen }
  const van =
    waarden['van'] ??
    uit(periodeUit?.van) ??
    (periode ? eerstvolgendeInstroom(periode, s.context.vandaag) : null)
  const tot =
    waarden['tot'] ?? uit(periodeUit?.tot) ?? (periode ? voorgesteldEinde(s, periode, van as Datum) : null)
  return { ...waarden, ...overgenomen, van, tot }
}

/** The end that follows from the rules; null when it cannot be known: no group, no day of birth, no cycle. */
export function voorgesteldEinde(s: Situatie, periode: Periode, van: Datum): Datum | null {
  const { toestand: t, context } = s
  const geboren = context.feiten.leerling?.geboren
  if (periode.totEnMetLeeftijd)
    return geboren ? laatsteJuliMet(periode.totEnMetLeeftijd.jaren, geboren) : null
  if (!periode.cyclus) return null
  const groep = Number(antwoordVan(t, periode.cyclus.groep))
  return groep >= 1 ? eindeCyclus(periode.cyclus, groep, t.ingediendOp ?? context.vandaag, van) : null
}

/** Refusal of a day to begin or an end that departs from the rules without what is needed for that. */
export function periodeFout(s: Situatie, { periode }: Besluitoptie, waarden: Waarden): Weigering | null {
  if (!periode) return null
  const van = waarden['van'] as Datum
  if (!isInstroommoment(periode, van)) {
    const fout = eisFout(s, periode.afwijkenVanInstroom, waarden)
    if (fout) return fout
  }
  const voorstel = voorgesteldEinde(s, periode, van)
  const tot = waarden['tot'] as Datum | null
  const reden = periode.afwijkenVanEinde.some(
    (naam) => !isLeeg(waarden[naam] ?? antwoordVan(s.toestand, naam)),
  )
  if (!voorstel || !tot || tot === voorstel || reden) return null
  const { grond } = periode.totEnMetLeeftijd ?? periode.cyclus ?? periode
  return weiger(
    'andere-periode',
    `Volgens de regels loopt de periode tot en met ${kort(voorstel)}. Geef een reden om daarvan af te wijken.`,
    { velden: { [periode.afwijkenVanEinde[0] ?? 'tot']: 'Geef een reden.' }, grond },
  )
}
