// The one guideline for admission to VSO of both samenwerkingsverbanden, with its version (LD-006 to LD-008).
import type { Datum } from '#domein/kern/datum.ts'
import type { Keuze } from '#domein/kern/veld.ts'

export type Richtlijn = {
  versie: Datum
  /** What the ACT looks at. */
  uitgangspunt: string
  /** The categories the ACT assesses for. */
  categorieen: readonly Keuze[]
}

export const RICHTLIJN: Richtlijn = {
  versie: '2022-08-01',
  uitgangspunt:
    'Bij de beoordeling staat handelingsgerichte informatie centraal: wat heeft de leerling nodig aan onderwijs en ondersteuning?',
  categorieen: [
    { waarde: 'laag', label: 'Laag' },
    { waarde: 'midden', label: 'Midden' },
    { waarde: 'hoog', label: 'Hoog' },
  ],
}
