// Waiting for what was asked of others: which questions there were, and which stand open.
import type { Datum } from '../kern/datum.ts'
import type { Waarde } from '../kern/veld.ts'
import type { Wachtregel } from '../procedure/proceduretermijn.ts'
import type { Toestand } from './toestand.ts'

export type Wachtperiode = {
  /** Of whom it was asked. */
  bij: string
  op: Datum
  /** The day of the answer, or on which the question was closed; null while it stands open. */
  tot: Datum | null
}

/** All questions of a zaak, in the order in which they were recorded. */
export function wachtperioden(t: Pick<Toestand, 'registraties'>, regel: Wachtregel): readonly Wachtperiode[] {
  const perioden: Wachtperiode[] = []
  for (const r of t.registraties) {
    const bij = effen(r.velden[regel.bij])
    if (r.registratie === regel.vraag) perioden.push({ bij, op: r.op, tot: null })
    if (r.registratie !== regel.antwoord) continue
    const vraag = perioden.findIndex((p) => p.tot === null && isVan(p, bij))
    const gevonden = perioden[vraag]
    if (gevonden) perioden[vraag] = { ...gevonden, tot: r.op }
  }
  return perioden
}

/** The question that an answer from `bij` would close; null when there is none. */
export function openVraag(
  t: Pick<Toestand, 'registraties'>,
  regel: Wachtregel,
  bij: Waarde | undefined,
): Wachtperiode | null {
  return wachtperioden(t, regel).find((p) => p.tot === null && isVan(p, effen(bij))) ?? null
}

const isVan = (p: Wachtperiode, bij: string) => bij === '' || p.bij.toLowerCase() === bij.toLowerCase()

const effen = (waarde: Waarde | undefined) =>
  typeof waarde === 'string' ? waarde.replace(/\s+/g, ' ').trim() : ''
