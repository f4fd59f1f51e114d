// GV-OVERLEG: a school and the SWV talk about a young person. No decision, no term; it may go on as an application
// (Werkwijze 3).
import type { Procedure } from '#domein/procedure/definitie.ts'
import { afgerondAls } from './statussen.ts'
import { WERKWIJZE } from './delen.ts'
import { MELDING_SWV_PO, SOORT_PO } from './po-delen.ts'

export const OVERLEG = {
  code: 'GV-OVERLEG',
  heet: { naam: 'overleg', lidwoord: 'het', stopt: true },
  ...WERKWIJZE,
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
    ook: ['contactpersoon', 'procesbegeleider'],
    opSchool: true,
    anders: 'Een overleg vraagt een school die deelneemt aan dit samenwerkingsverband.',
  },
  ingang: [
    {
      als: {
        soort: 'een-van',
        van: [
          { soort: 'leerling-ingeschreven-bij-aanvrager' },
          // A pupil of primary education is at no school of this SWV yet (GV-254).
          {
            soort: 'alle',
            van: [
              { soort: 'niet', van: { soort: 'leerling-op-school' } },
              {
                soort: 'gestart-door',
                rollen: ['contactpersoon', 'procesbegeleider'],
                inWoorden: 'het samenwerkingsverband begint het overleg',
              },
            ],
          },
        ],
      },
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
      uitleg: 'Leg vast waarover de school wil overleggen.',
      door: ['zorgcoordinator', 'contactpersoon'],
      velden: {
        onderwerp: { soort: 'tekst', label: 'Onderwerp', verplicht: true },
        vraag: { soort: 'lange-tekst', label: 'Wat is de vraag?', verplicht: true },
      },
      grond: 'GV-045',
    },
    {
      id: 'overleg-po',
      naam: 'Overleg over een jongere uit het primair onderwijs',
      titel: 'Overleg met primair onderwijs vastleggen',
      uitleg:
        'Leg een overleg vast over een jongere die van het (speciaal) basisonderwijs naar het VSO gaat, op de PO-school of met SWV PO Rijn en Gelderse Vallei.',
      door: ['contactpersoon', 'procesbegeleider', 'steunpuntcoordinator', 'zorgcoordinator'],
      velden: {
        soortPo: { ...SOORT_PO, verplicht: true },
        waar: {
          soort: 'keuze',
          label: 'Met wie was het overleg?',
          verplicht: true,
          keuzes: [
            { waarde: 'po-school', label: 'Op de PO-school' },
            { waarde: 'swv-po', label: 'Met SWV PO Rijn en Gelderse Vallei' },
          ],
        },
        meedenken: {
          soort: 'ja-nee',
          label: 'SWV VO gevraagd mee te denken',
          verplicht: true,
          grond: 'GV-254',
        },
        verslag: { soort: 'lange-tekst', label: 'Verslag', verplicht: true },
      },
      grond: 'GV-254',
    },
    MELDING_SWV_PO,
    {
      id: 'afsluiting',
      naam: 'Afsluiting van het overleg',
      titel: 'Overleg afsluiten',
      uitleg: 'Leg vast waar het overleg op uitkwam. Het overleg blijft leesbaar bij de jongere.',
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
    Afgerond: afgerondAls('Het overleg'),
  },
  aanhouden: null,
  behandelaars: [
    'contactpersoon',
    'procesbegeleider',
    'secretariaat',
    'directeur-bestuurder',
    'steunpuntcoordinator',
  ],
  // Read by the school of this young person and the SWV, and by nobody else.
  nietVoorGezin: { grond: 'GV-046' },
  // Of another SWV: sees only the talks to which the contactpersoon connected this person (GV-046).
  besloten: ['steunpuntcoordinator'],
  aanstellingen: [
    {
      id: 'steunpuntcoordinator',
      naam: 'steunpuntcoördinator van het SWV-PO',
      rollen: ['steunpuntcoordinator'],
      door: ['contactpersoon', 'procesbegeleider'],
      grond: 'GV-255',
    },
  ],
} as const satisfies Procedure
