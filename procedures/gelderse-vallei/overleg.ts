// GV-OVERLEG: a school and the SWV talk about a young person. No decision, no term; it may go on as an application
// (Werkwijze 3).
import type { Procedure } from '#domein/procedure/definitie.ts'
import { ARRANGEMENT_STATUSTEKSTEN, ARRANGEMENT_VERSIE } from './arrangement-delen.ts'

export const OVERLEG = {
  code: 'GV-OVERLEG',
  ...ARRANGEMENT_VERSIE,
  naam: {
    swv: 'Overleg SWV',
    school: 'Overleg SWV',
    ouder: 'Overleg over ondersteuning',
    jongere: 'Overleg over hulp voor jou',
  },
  samenvatting:
    'Een school wil met het samenwerkingsverband overleggen over een jongere. Er is geen besluit en geen beslistermijn; het overleg kan doorlopen in een aanvraag en blijft daaraan gekoppeld.',
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school', 'vso-school', 'pro-school'],
    ook: ['contactpersoon'],
    opSchool: true,
    anders: 'Een overleg vraagt een school die deelneemt aan dit samenwerkingsverband.',
  },
  ingang: [
    {
      als: { soort: 'leerling-ingeschreven-bij-aanvrager' },
      reden: 'De leerling is niet ingeschreven op de school die wil overleggen.',
      uitweg: 'Laat de school van inschrijving het overleg beginnen, of pas de inschrijving aan.',
      grond: 'GV-045',
      bijStart: true,
    },
  ],
  formulier: [],
  stukken: [{ soort: 'overig', naam: 'Document bij het overleg' }],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'overleg',
      naam: 'Overleg tussen school en samenwerkingsverband',
      status: 'In behandeling',
      door: ['contactpersoon'],
      uitleg:
        'School en contactpersoon leggen hun overleggen vast. Als er genoeg is besproken sluit een van beiden het overleg af.',
      grond: 'GV-045, GV-046',
      registratie: 'afsluiting',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: [
    {
      id: 'vraag',
      naam: 'Vraag aan het samenwerkingsverband',
      titel: 'Vraag stellen',
      uitleg: 'Legt vast waarover de school wil overleggen.',
      door: ['zorgcoordinator', 'contactpersoon'],
      velden: {
        onderwerp: { soort: 'tekst', label: 'Onderwerp', verplicht: true },
        vraag: { soort: 'lange-tekst', label: 'Wat is de vraag?', verplicht: true },
      },
      grond: 'GV-045',
    },
    {
      id: 'afsluiting',
      naam: 'Afsluiting van het overleg',
      titel: 'Overleg afsluiten',
      uitleg: 'Legt vast waar het overleg op uitkwam. Het overleg blijft leesbaar bij de jongere.',
      door: ['contactpersoon', 'zorgcoordinator'],
      velden: {
        uitkomst: {
          soort: 'keuze',
          label: 'Waar kwam het overleg op uit?',
          verplicht: true,
          keuzes: [
            { waarde: 'school-verder', label: 'De school gaat verder met eigen ondersteuning' },
            { waarde: 'aanvraag', label: 'De school doet een aanvraag' },
            { waarde: 'anders', label: 'Anders' },
          ],
        },
        afspraken: { soort: 'lange-tekst', label: 'Afspraken' },
      },
      grond: 'GV-047',
    },
  ],
  termijnen: [],
  brieven: [],
  statussen: {
    'In behandeling': {
      swv: 'School en samenwerkingsverband overleggen; er is geen besluit.',
      school: 'U overlegt met het samenwerkingsverband. U kunt hieruit een aanvraag maken.',
      ouder: 'De school overlegt met het samenwerkingsverband over ondersteuning.',
      jongere: 'Je school overlegt over hulp voor jou.',
    },
    Afgerond: ARRANGEMENT_STATUSTEKSTEN.Afgerond,
  },
  aanhouden: null,
  behandelaars: ['contactpersoon', 'procesbegeleider', 'secretariaat', 'directeur-bestuurder'],
} as const satisfies Procedure
