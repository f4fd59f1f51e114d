// From a moment to a day in the Netherlands, and back. The moment itself comes from the clock that src/main passes in.
import type { Datum } from '#domein/kern/datum.ts'

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The day in Europe/Amsterdam on which this moment falls. */
export function dagVanMoment(moment: Date): Datum {
  return DAG.format(moment) as Datum
}

/** The moment at which it is this local time in Europe/Amsterdam. `tijd` is `uu:mm`. */
export function momentVan(datum: Datum, tijd = '12:00'): Date {
  const gok = new Date(`${datum}T${tijd}:00Z`)
  const lokaal = new Date(`${MOMENT.format(gok).replace(' ', 'T')}Z`)
  return new Date(gok.getTime() - (lokaal.getTime() - gok.getTime()))
}
