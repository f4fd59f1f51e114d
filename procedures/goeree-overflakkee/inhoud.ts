// Public content of Goeree-Overflakkee: the route map and the pages. Facts from the source, sentences our own.
import type { Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'

export const ROUTEKAART: readonly Routevraag[] = [
  {
    id: 'begin',
    vraag: 'Wat wilt u aanvragen?',
    antwoorden: [
      {
        tekst: 'Een toelaatbaarheidsverklaring',
        naar: { soort: 'procedure', procedure: 'GO-TLV' },
      },
    ],
  },
]

export const PAGINAS: readonly Infopagina[] = [
  {
    naam: 'voor-scholen',
    titel: 'Wat betekent dit voor scholen',
    blokken: [{ soort: 'alinea', tekst: 'Een aanvraag wordt behandeld als het dossier compleet is.' }],
  },
]
