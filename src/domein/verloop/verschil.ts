// Where the advices differ, per part (GV-180, GV-219).
import type { Adviesonderdeel } from '../procedure/definitie.ts'
import type { Toestand } from './toestand.ts'

const NAMEN: Record<Adviesonderdeel, string> = {
  toekennen: 'toekenning',
  schoolsoort: 'schoolsoort',
  categorie: 'categorie',
  tot: 'duur',
}

/** The parts on which two or more advices differ. Duration and category count only between advices to grant. */
export function adviesverschillen(t: Pick<Toestand, 'adviezen'>): readonly Adviesonderdeel[] {
  const adviezen = Object.values(t.adviezen)
  const verschilt = (waarden: readonly unknown[]) => new Set(waarden).size > 1
  if (verschilt(adviezen.map((a) => a.toekennen))) return ['toekennen']
  const positief = adviezen.filter((a) => a.toekennen)
  const onderdelen: Adviesonderdeel[] = []
  if (verschilt(positief.map((a) => a.schoolsoort ?? null))) onderdelen.push('schoolsoort')
  if (verschilt(positief.map((a) => a.categorie))) onderdelen.push('categorie')
  if (verschilt(positief.map((a) => a.tot))) onderdelen.push('tot')
  return onderdelen
}

/** `categorie en duur`, for a sentence. */
export function verschilInWoorden(onderdelen: readonly Adviesonderdeel[]): string {
  return onderdelen.map((o) => NAMEN[o]).join(' en ')
}
