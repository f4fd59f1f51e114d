// GO-DIRECT: simple and administrative questions, done at once without a meeting.
import type { Procedure } from '#domein/procedure/definitie.ts'
import { INDIENER, LOKETLEDEN, SCHOOL, WERKWIJZE } from './delen.ts'
import { CONCEPT, STATUSTEKSTEN } from './statussen.ts'

/** Who handles them (GO 4.2, number 11). */
const AFHANDELAARS = ['administratief-medewerker', 'orthopedagoog-swv'] as const

export const DIRECT: Procedure = {
  code: 'GO-DIRECT',
  heet: { naam: 'vraag', lidwoord: 'de' },
  ...WERKWIJZE,
  naam: {
    swv: 'Eenvoudige of administratieve hulpvraag',
    school: 'Eenvoudige of administratieve vraag',
    ouder: 'Eenvoudige vraag aan het Loket',
    jongere: 'Eenvoudige vraag aan het Loket',
  },
  samenvatting:
    'Een eenvoudige of administratieve vraag, zoals een adreswijziging of een verzoek om toelichting in een teamoverleg. Het Loket handelt die direct af, zonder loketoverleg.',
  infopagina: 'voor-scholen',
  categorie: 'Direct afgehandeld, zonder loketoverleg',
  betreft: 'leerling',
  zonderLeerling: true,
  indiener: { ...INDIENER, ook: LOKETLEDEN, opSchool: true },
  vanuit: [
    'GO-TLV',
    'GO-TLV-VERLENGING',
    'GO-CONNECT',
    'GO-OZA',
    'GO-OZA-VERLENGING',
    'GO-KOZA',
    'GO-PLAATS',
    'GO-JEUGDHULP',
    'GO-PDO',
  ],
  ingang: [
    {
      als: { soort: 'antwoord-ingevuld', veld: 'onderwerp', inWoorden: 'het onderwerp is gekozen' },
      reden: 'Kies waar de vraag over gaat.',
      grond: 'GO-005',
    },
  ],
  formulier: [
    {
      id: 'vraag',
      titel: 'De vraag',
      velden: {
        onderwerp: {
          soort: 'keuze',
          label: 'Waar gaat de vraag over?',
          keuzes: [
            { waarde: 'adreswijziging', label: 'Adreswijziging bij een bestaande aanvraag of TLV' },
            { waarde: 'toelichting-teamoverleg', label: 'Toelichting van het Loket in een teamoverleg' },
            { waarde: 'anders', label: 'Iets anders dat geen overleg vraagt' },
          ],
          grond: 'GO-005, GO-086',
        },
        toelichting: { soort: 'lange-tekst', label: 'Toelichting', grond: 'GO-005' },
      },
      nodig: [],
    },
  ],
  stukken: [{ soort: 'overig', naam: 'Bijlage' }],
  dossiereisen: [],
  route: [
    {
      soort: 'aanmelding',
      id: 'vraag',
      naam: 'Vraag aan het Loket',
      status: CONCEPT,
      door: [...SCHOOL, ...LOKETLEDEN],
      uitleg:
        'Deze vraag komt niet op de agenda van het loketoverleg. Het Loket handelt haar direct af. Wat wel overleg vraagt, dient u in als aanvraag.',
      grond: 'GO-005, GO-089',
      naar: { fase: 'afhandelen' },
    },
    {
      soort: 'registratie',
      id: 'afhandelen',
      naam: 'Direct afhandelen',
      status: 'Opgepakt',
      door: AFHANDELAARS,
      uitleg: 'Een administratief medewerker of orthopedagoog van het SWV handelt de vraag af.',
      grond: 'GO-005',
      registratie: 'afhandeling',
      naar: { einde: 'Afgerond' },
    },
  ],
  termijnen: [],
  brieven: [],
  statussen: STATUSTEKSTEN,
  aanhouden: null,
  behandelaars: LOKETLEDEN,
  registraties: [
    {
      id: 'afhandeling',
      naam: 'Afhandeling',
      titel: 'Afhandelen',
      uitleg: 'Leg vast hoe de vraag is afgehandeld.',
      door: AFHANDELAARS,
      velden: {
        afhandelwijze: {
          soort: 'keuze',
          label: 'Afhandelwijze',
          verplicht: true,
          keuzes: [{ waarde: 'direct', label: 'Direct, zonder loketoverleg' }],
          grond: 'GO-005',
        },
        uitkomst: { soort: 'lange-tekst', label: 'Wat is er gedaan', verplicht: true },
      },
      in: ['afhandelen'],
      grond: 'GO-005',
    },
  ],
}
