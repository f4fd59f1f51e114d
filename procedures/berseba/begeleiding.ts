// BE-AB: a school asks for ambulante begeleiding on its own initiative, after an arrangement or without one (BE-023).
import type { Procedure } from '#domein/procedure/definitie.ts'
import { BASISSCHOLEN, INGESCHREVEN, SCHOOLROLLEN, VERSIE, nodigOmInTeDienen } from './delen.ts'
import { CONCEPT, statusteksten } from './statussen.ts'

export const BEGELEIDING: Procedure = {
  code: 'BE-AB',
  ...VERSIE,
  naam: {
    swv: 'Ambulante begeleiding',
    school: 'Ambulante begeleiding aanvragen',
    ouder: 'Hulp voor de leerkracht van uw kind',
    jongere: 'Hulp voor jouw juf of meester',
  },
  samenvatting:
    'De school vraagt een deskundige die de leerkracht ondersteunt, ook bij vragen over gedrag. Dit kan na of zonder een arrangement; er wordt geen geld toegekend.',
  infopagina: 'arrangementen',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: BASISSCHOLEN,
    anders: 'Ambulante begeleiding vraagt een (speciale) basisschool aan.',
  },
  vanuit: ['BE-ARR-NATURA', 'BE-ARR-GELD', 'BE-TLV'],
  ingang: [
    INGESCHREVEN,
    nodigOmInTeDienen('vraag', 'Beschrijf welke ondersteuning de leerkracht nodig heeft.', 'BE-023'),
  ],
  formulier: [
    {
      id: 'aanvraag',
      titel: 'Aanvraag ambulante begeleiding',
      velden: {
        vraag: {
          soort: 'lange-tekst',
          label: 'Welke ondersteuning heeft de leerkracht nodig?',
          grond: 'BE-023',
        },
      },
      nodig: ['vraag'],
    },
  ],
  stukken: [{ soort: 'overig', naam: 'Document bij de aanvraag' }],
  dossiereisen: [],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag door de school',
      status: CONCEPT,
      door: SCHOOLROLLEN,
      uitleg: 'De school beschrijft de vraag en dient in.',
      grond: 'BE-023',
      naar: { fase: 'toewijzing' },
    },
    {
      soort: 'toewijzing',
      id: 'toewijzing',
      naam: 'Een deskundige toewijzen',
      status: 'Ingediend',
      door: ['zorgmakelaar'],
      uitleg: 'De zorgmakelaar wijst een deskundige voor ambulante begeleiding toe.',
      grond: 'BE-017',
      aanstelling: 'begeleider',
      naar: { fase: 'begeleiding' },
    },
    {
      soort: 'uitvoering',
      id: 'begeleiding',
      naam: 'Ambulante begeleiding',
      status: 'Ambulante begeleiding',
      door: ['ambulant-begeleider', 'zorgmakelaar'],
      uitleg: 'De deskundige ondersteunt de leerkracht; de school houdt de leiding.',
      grond: 'BE-017, BE-043',
      plaatsing: false,
      start: {
        looptijd: { einde: 'vrij', grond: 'BE-042' },
        eisen: [],
        door: ['ambulant-begeleider'],
      },
      evaluaties: [],
      beeindigen: {
        velden: {
          opbrengst: { soort: 'lange-tekst', label: 'Wat leverde de begeleiding op?', verplicht: true },
        },
        eisen: [],
        door: ['ambulant-begeleider'],
      },
      afgerond: 'Afgerond',
    },
  ],
  aanstellingen: [
    {
      id: 'begeleider',
      naam: 'deskundige voor ambulante begeleiding',
      rollen: ['ambulant-begeleider'],
      door: ['zorgmakelaar'],
      grond: 'BE-017',
    },
  ],
  termijnen: [],
  brieven: [],
  statussen: statusteksten('Ingediend', 'Ambulante begeleiding', 'Afgerond'),
  aanhouden: null,
  behandelaars: ['zorgmakelaar', 'ambulant-begeleider'],
}
