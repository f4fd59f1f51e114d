// Setting an amount of a desk (a parameter of its procedures) from a day on: what is asked, for the pages, the API and scenarios.
import type { Velden } from '../kern/veld.ts'

export const BEDRAG_VASTSTELLEN = {
  naam: 'bedrag-vaststellen',
  titel: 'Bedrag vaststellen',
  uitleg:
    'Stel een bedrag vast vanaf een dag. Het geldt voor nieuwe besluiten; wat al is besloten verandert niet.',
  velden: {
    parameter: { soort: 'verwijzing', naar: 'instelling', label: 'Welk bedrag', verplicht: true },
    vanaf: { soort: 'datum', label: 'Geldt vanaf', verplicht: true },
    bedrag: { soort: 'geld', label: 'Bedrag', verplicht: true },
  },
} satisfies { naam: string; titel: string; uitleg: string; velden: Velden }
