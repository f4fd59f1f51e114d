// From when and until when a decision grants something: fixed days to begin on, and an end that follows from the group.
import { type Datum, beginjaarSchooljaar, plusMaanden, leeftijdOp } from '../kern/datum.ts'
import type { Eis } from './bouwstenen.ts'

export type Periode = {
  /** The days of the year on which it may begin (month-day); they never move, also when they are holidays. */
  instroom: readonly `${number}-${number}`[]
  /** On the first of every month as well. */
  elkeMaand?: true
  /** Must hold before it begins on another day. */
  afwijkenVanInstroom: readonly Eis[]
  /** The answer with the group of the pupil in the school year of filing, and which groups form one cycle. */
  cyclus?: { groep: string; groepen: readonly (readonly [number, number])[]; grond: string }
  /** Instead: through the last 31 July on which the pupil has this age (whole years). */
  totEnMetLeeftijd?: { jaren: number; grond: string }
  /** Answers of the act that say why it ends on another day; one of them is needed then. */
  afwijkenVanEinde: readonly string[]
  grond: string
}

/** The first day to begin on or after a day. */
export function eerstvolgendeInstroom({ instroom }: Pick<Periode, 'instroom'>, vanaf: Datum): Datum {
  const jaar = Number(vanaf.slice(0, 4))
  const dagen = [jaar, jaar + 1].flatMap((j) => instroom.map((dag) => `${j}-${dag}` as Datum))
  const volgende = dagen.toSorted().find((dag) => dag >= vanaf)
  if (!volgende) throw new Error('A period needs at least one day to begin on')
  return volgende
}

/** Whether it may begin on this day without more. */
export function isInstroommoment({ instroom, elkeMaand }: Periode, dag: Datum): boolean {
  return instroom.some((d) => dag.endsWith(`-${d}`)) || (elkeMaand === true && dag.endsWith('-01'))
}

/**
 * The end of the cycle in which a pupil is on the day it begins: 31 July of the last school year of it. Null when the
 * group then is in no cycle.
 * @param groep the group in the school year of `peildatum`
 */
export function eindeCyclus(
  { groepen }: NonNullable<Periode['cyclus']>,
  groep: number,
  peildatum: Datum,
  van: Datum,
): Datum | null {
  const jaar = beginjaarSchooljaar(van)
  const dan = groep + jaar - beginjaarSchooljaar(peildatum)
  const cyclus = groepen.find(([eerste, laatste]) => dan >= eerste && dan <= laatste)
  return cyclus ? (`${jaar + cyclus[1] - dan + 1}-07-31` as Datum) : null
}

/** The last 31 July on which someone has this age: still that age, one year later older. */
export function laatsteJuliMet(jaren: number, geboren: Datum): Datum {
  const jaar = Number(plusMaanden(geboren, 12 * jaren).slice(0, 4))
  const zelfde = `${jaar + 1}-07-31` as Datum
  return leeftijdOp(geboren, zelfde) === jaren ? zelfde : (`${jaar}-07-31` as Datum)
}
