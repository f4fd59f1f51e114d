// What talks and applications about pupils who come from primary education share (Werkwijze 7.1.3).
import type { Veld } from '#domein/kern/veld.ts'
import type { Registratie } from '#domein/procedure/bouwstenen.ts'

/** From which education the pupil comes (GV-254). */
export const SOORT_PO: Veld = {
  soort: 'keuze',
  label: 'Soort onderwijs',
  keuzes: [
    { waarde: 'so', label: 'Speciaal onderwijs (so)' },
    { waarde: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
    { waarde: 'bao', label: 'Regulier basisonderwijs' },
  ],
  grond: 'GV-254',
}

/** The steunpuntcoördinator of the SWV-PO tells that parents see it differently from the referring PO school (GV-255). */
export const MELDING_SWV_PO: Registratie = {
  id: 'melding-swv-po',
  naam: 'Melding van de steunpuntcoördinator van het SWV-PO',
  titel: 'Melding van het SWV-PO vastleggen',
  uitleg:
    'Leg vast dat ouder(s)/verzorger(s) een andere zienswijze hebben dan de verwijzende PO-school. De melding is een aandachtspunt bij een latere TLV-aanvraag.',
  door: ['contactpersoon', 'procesbegeleider', 'secretariaat', 'steunpuntcoordinator'],
  velden: { melding: { soort: 'lange-tekst', label: 'Wat is gemeld?', verplicht: true } },
  grond: 'GV-255',
}
