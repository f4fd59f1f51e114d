// The toelaatbaarheidsverklaring for the praktijkonderwijs, to the school that asked for it (GV-287).
import { inWoorden } from '../kern/datum.ts'
import { type Maker, alinea, kop } from './brief.ts'
import { bezwaar } from './bezwaar.ts'

const tlvPro: Maker = (f) => ({
  betreft: 'Toelaatbaarheidsverklaring praktijkonderwijs',
  functie: 'namens het samenwerkingsverband',
  blokken: [
    alinea(
      `${f.swv} verklaart dat de hieronder genoemde leerling toelaatbaar is tot het praktijkonderwijs. Dit berust op de groslijst van ${f.school}; het samenwerkingsverband heeft de aanvraag niet inhoudelijk getoetst.`,
    ),
    {
      soort: 'gegevens',
      paren: [
        ['Leerling', f.leerling.naam],
        ['Geboren op', inWoorden(f.leerling.geboren)],
        ['Nummer van de TLV', f.besluit?.volgnummer ?? ''],
        ['Geldig vanaf', inWoorden(f.besluit?.van ?? f.datum)],
        ['School voor praktijkonderwijs', f.school],
      ],
    },
    kop('Wat u nog doet'),
    alinea(
      'U stuurt een exemplaar van deze verklaring aan de ouder(s)/verzorger(s) en bevestigt dat in het portaal. Het samenwerkingsverband stuurt hun geen brief.',
    ),
    ...bezwaar(f),
  ],
})

const herstelopdracht: Maker = (f) => ({
  betreft: 'Audit praktijkonderwijs: herstelopdracht',
  functie: 'namens het samenwerkingsverband',
  blokken: [
    alinea(
      `${f.swv} heeft in een steekproef gekeken naar dossiers van leerlingen van uw school met een toelaatbaarheidsverklaring voor het praktijkonderwijs. De steekproef voldoet niet. Daarom krijgt u een herstelopdracht.`,
    ),
    { soort: 'gegevens', paren: f.regels },
    kop('Wat u nog doet'),
    alinea(
      'Voer de opdracht uit en meld dat in het portaal bij uw taak, met wat u heeft gedaan. Daarna beoordeelt het samenwerkingsverband of het effect voldoende is. Is dat niet zo, dan volgen afspraken over financiële gevolgen.',
    ),
  ],
})

export const PROBRIEVEN: Readonly<Record<string, Maker>> = { 'TLV-PrO': tlvPro, herstelopdracht }
