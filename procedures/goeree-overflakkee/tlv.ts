// GO-TLV and GO-TLV-VERLENGING: toelaatbaarheidsverklaring for SO, SBO, VSO or PrO.
import type { Velden } from '#domein/kern/veld.ts'
import type {
  Fase,
  Formuliersectie,
  Ingangseis,
  Procedure,
  Proceduretermijn,
} from '#domein/procedure/definitie.ts'
import { INSTEMMING } from './delen.ts'
import { loketzaak } from './loketzaak.ts'

const SOORT: Velden = {
  soortTlv: {
    soort: 'keuze',
    label: 'Welke toelaatbaarheidsverklaring vraagt u aan?',
    keuzes: [
      { waarde: 'SO', label: 'Speciaal onderwijs (SO)' },
      { waarde: 'SBO', label: 'Speciaal basisonderwijs (SBO)' },
      { waarde: 'VSO', label: 'Voortgezet speciaal onderwijs (VSO)' },
      { waarde: 'PrO', label: 'Praktijkonderwijs (PrO)' },
    ],
    grond: 'GO-043',
  },
  intelligentiescore: {
    soort: 'getal',
    label: 'Intelligentiescore',
    als: { veld: 'soortTlv', is: ['PrO'] },
    minimum: 40,
    maximum: 160,
    geheel: true,
    grond: 'GO-065',
  },
}

const MET_SOORT: Ingangseis = {
  als: { soort: 'antwoord-ingevuld', veld: 'soortTlv', inWoorden: 'de gevraagde soort is gekozen' },
  reden: 'Kies eerst welke toelaatbaarheidsverklaring u aanvraagt: SO, SBO, VSO of PrO.',
  grond: 'GO-043',
}

function aanvraag(meer: Velden, nodig: readonly string[]): Formuliersectie {
  return {
    id: 'aanvraag',
    titel: 'De toelaatbaarheidsverklaring',
    velden: {
      ...SOORT,
      ...meer,
      ...INSTEMMING,
      toelichting: {
        soort: 'lange-tekst',
        label: 'Waarom is dit voor deze leerling nodig?',
        grond: 'GO-063',
      },
    },
    nodig: ['soortTlv', 'intelligentiescore', ...nodig, 'instemming', 'toelichting'],
  }
}

const GELDIG: Fase = {
  soort: 'uitvoering',
  id: 'toelaatbaar',
  naam: 'De toelaatbaarheidsverklaring geldt',
  status: 'Toegekend',
  door: ['administratief-medewerker', 'orthopedagoog-swv'],
  uitleg:
    'De verklaring geldt tot en met 31 juli. Verlengen kan alleen met een nieuwe aanvraag bij het Loket.',
  grond: 'GO-044',
  plaatsing: false,
  toegekend: true,
  evaluaties: [],
  afgerond: 'Afgerond',
}

const BESLUITVELDEN: Velden = {
  van: { soort: 'datum', label: 'Geldig van', hulp: 'Leeg: de dag van het besluit.' },
  tot: { soort: 'datum', label: 'Geldig tot en met', hulp: 'Een 31 juli.', verplicht: true },
}

const BEZWAAR: Proceduretermijn = {
  naam: 'bezwaartermijn',
  titel: 'Bezwaar maken',
  regel: { soort: 'wettelijk', duur: { aantal: 6, eenheid: 'weken' }, grond: 'Awb 6:7 en 6:8' },
  start: { soort: 'bekendmaking' },
  stopt: 'nooit',
  eigenaar: 'voorzitter',
  gevolg: 'De bezwaartermijn is verstreken.',
  zichtVoor: ['school', 'ouder', 'jongere'],
}

export const TLV: Procedure = loketzaak({
  code: 'GO-TLV',
  naam: {
    swv: 'TLV S(B)O / VSO / PrO',
    school: 'Toelaatbaarheidsverklaring (TLV) voor S(B)O, VSO of PrO',
    ouder: 'Toelaatbaarheidsverklaring voor een andere soort school',
    jongere: 'Toestemming voor een andere soort school',
  },
  samenvatting:
    'De school vraagt een toelaatbaarheidsverklaring aan voor speciaal (basis)onderwijs, voortgezet speciaal onderwijs of praktijkonderwijs. Ouders kunnen een zienswijze geven, ook als zij het niet eens zijn.',
  ingang: [MET_SOORT],
  secties: [aanvraag({}, [])],
  opp: true,
  oneens: true,
  toekenning: { geldigheid: true, velden: BESLUITVELDEN },
  daarna: [GELDIG],
  termijnen: [BEZWAAR],
})

export const TLV_VERLENGING: Procedure = loketzaak({
  code: 'GO-TLV-VERLENGING',
  naam: {
    swv: 'Verlenging TLV',
    school: 'Verlenging van een toelaatbaarheidsverklaring (TLV)',
    ouder: 'Verlenging van de toelaatbaarheidsverklaring',
    jongere: 'Langer op deze soort school',
  },
  samenvatting:
    'Een toelaatbaarheidsverklaring die afloopt wordt niet vanzelf verlengd: de school vraagt dat apart aan en het Loket besluit.',
  vanuit: ['GO-TLV', 'GO-TLV-VERLENGING'],
  ingang: [MET_SOORT],
  secties: [
    aanvraag({ huidigeTot: { soort: 'datum', label: 'De huidige TLV geldt tot en met', grond: 'GO-044' } }, [
      'huidigeTot',
    ]),
  ],
  opp: true,
  oneens: true,
  toekenning: { geldigheid: true, velden: BESLUITVELDEN },
  daarna: [GELDIG],
  termijnen: [BEZWAAR],
})
