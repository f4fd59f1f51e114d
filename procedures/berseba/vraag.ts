// BE-VRAAG: a school or a parent asks Het Loket; a zorgmakelaar owns the question and advises, never decides (Werkwijze,
// "Adviseren en informeren"). A question of a parent stands on the SWV, not on the school: no key of it leads there.
import type { Eis, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { SCHOOLROLLEN, VERSIE } from './delen.ts'
import { statusteksten } from './statussen.ts'

const gestart = (rol: string, wie: string): Voorwaarde => ({
  soort: 'gestart-door',
  rollen: [rol],
  inWoorden: `${wie} stelde de vraag zelf`,
})
const bron = (is: 'school' | 'ouder'): Voorwaarde => ({
  soort: 'registratie-gedaan',
  registratie: 'vraag',
  veld: 'bron',
  is: [is],
  inWoorden: `de vraag komt van ${is === 'ouder' ? 'een ouder' : 'de school'}`,
})
const gedaan = (registratie: string, inWoorden: string): Voorwaarde => ({
  soort: 'registratie-gedaan',
  registratie,
  inWoorden,
})
const ANONIEM: Voorwaarde = {
  soort: 'registratie-gedaan',
  registratie: 'naamwens',
  veld: 'keuze',
  is: ['anoniem'],
  inWoorden: 'de ouder wil anoniem blijven',
}
/** A parent whose child is at a school: then the school is told (BE-005 to BE-011). */
const OUDER_EN_SCHOOL: Voorwaarde = { soort: 'alle', van: [bron('ouder'), { soort: 'leerling-op-school' }] }
const tenzij = (niet: Voorwaarde, wel: Voorwaarde): Voorwaarde => ({
  soort: 'een-van',
  van: [{ soort: 'niet', van: niet }, wel],
})
const zonderNamen = (veld: string, grond: string): Eis => ({
  als: tenzij(ANONIEM, { soort: 'zonder-namen', veld }),
  reden: 'De ouder wil anoniem blijven: noem geen naam van ouder of leerling.',
  uitweg: 'Schrijf de tekst zonder namen.',
  grond,
})

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'vraag',
    naam: 'Vraag aan Het Loket',
    titel: 'Vraag vastleggen',
    uitleg: 'Leg vast wie de vraag stelt en wat de vraag is.',
    door: ['zorgmakelaar', 'ouder', ...SCHOOLROLLEN],
    velden: {
      bron: {
        soort: 'keuze',
        label: 'Van wie komt de vraag?',
        verplicht: true,
        keuzes: [
          { waarde: 'school', label: 'De school' },
          { waarde: 'ouder', label: 'Een ouder' },
        ],
        grond: 'BE-001',
      },
      vraag: { soort: 'lange-tekst', label: 'Wat is de vraag?', verplicht: true, grond: 'BE-001' },
    },
    eisen: [
      {
        als: tenzij(gestart('ouder', 'een ouder'), {
          soort: 'antwoord-is',
          veld: 'bron',
          is: ['ouder'],
          inWoorden: 'de bron is een ouder',
        }),
        reden: 'Deze vraag is door een ouder gesteld.',
        grond: 'BE-001',
      },
      {
        als: tenzij(gestart('intern-begeleider', 'de school'), {
          soort: 'antwoord-is',
          veld: 'bron',
          is: ['school'],
          inWoorden: 'de bron is de school',
        }),
        reden: 'Deze vraag is door de school gesteld.',
        grond: 'BE-001',
      },
    ],
    eenmalig: true,
    grond: 'BE-001',
  },
  {
    id: 'schoolcontact',
    naam: 'Contact met de school',
    titel: 'Contact met de school vastleggen',
    uitleg: 'Vraag de ouder of er al contact met de school was, en waarom de ouder Het Loket zelf benadert.',
    door: ['zorgmakelaar'],
    als: OUDER_EN_SCHOOL,
    velden: {
      contactGeweest: {
        soort: 'ja-nee',
        label: 'Is er al contact geweest met de school?',
        verplicht: true,
        grond: 'BE-005',
      },
      reden: {
        soort: 'lange-tekst',
        label: 'Waarom benadert de ouder Het Loket buiten de school om?',
        verplicht: true,
        grond: 'BE-007',
      },
    },
    in: ['behandeling'],
    grond: 'BE-005, BE-007',
  },
  {
    id: 'oudergesprek',
    naam: 'Gesprek met de ouder',
    titel: 'Gesprek met de ouder vastleggen',
    uitleg: 'Leg het gesprek vast. Daarna wordt de school gemeld dat een ouder contact opnam.',
    door: ['zorgmakelaar'],
    als: OUDER_EN_SCHOOL,
    velden: { verslag: { soort: 'lange-tekst', label: 'Wat is besproken?', verplicht: true } },
    in: ['behandeling'],
    taken: [
      {
        id: 'school-melden',
        titel: 'De school melden dat een ouder contact opnam',
        rol: 'zorgmakelaar',
        grond: 'BE-009',
      },
    ],
    grond: 'BE-009',
  },
  {
    id: 'ouder-ingelicht',
    naam: 'De ouder weet dat de school wordt gemeld',
    titel: 'Vastleggen dat de ouder is ingelicht',
    uitleg: 'Bevestig dat de ouder weet dat na het gesprek contact met de school wordt opgenomen.',
    door: ['zorgmakelaar'],
    als: OUDER_EN_SCHOOL,
    velden: {
      bevestigd: {
        soort: 'verklaring',
        label: 'Ik heb de ouder verteld dat contact met de school wordt opgenomen',
        verplicht: true,
        grond: 'BE-008',
      },
    },
    in: ['behandeling'],
    grond: 'BE-008',
  },
  {
    id: 'naamwens',
    naam: 'Met naam of anoniem',
    titel: 'Met naam of anoniem kiezen',
    uitleg: 'De ouder kiest of de school de naam van ouder en leerling hoort.',
    door: ['zorgmakelaar', 'ouder'],
    als: OUDER_EN_SCHOOL,
    velden: {
      keuze: {
        soort: 'keuze',
        label: 'Melding aan de school',
        verplicht: true,
        keuzes: [
          { waarde: 'met-naam', label: 'Met naam van ouder en leerling' },
          { waarde: 'anoniem', label: 'Anoniem: geen naam van ouder of leerling' },
        ],
        grond: 'BE-010',
      },
    },
    in: ['behandeling'],
    grond: 'BE-010',
  },
  {
    id: 'schoolmelding',
    naam: 'Melding aan de school',
    titel: 'School melden',
    uitleg:
      'Meld de school in het portaal, met deze woorden, dat een ouder contact opnam. De school ziet de vraag zelf niet.',
    door: ['zorgmakelaar'],
    als: OUDER_EN_SCHOOL,
    velden: {
      tekst: { soort: 'lange-tekst', label: 'Tekst van de melding', verplicht: true, grond: 'BE-011' },
    },
    in: ['behandeling'],
    eisen: [
      {
        als: gedaan('ouder-ingelicht', 'de ouder is ingelicht'),
        reden: 'Vertel de ouder eerst dat contact met de school wordt opgenomen, en leg dat met datum vast.',
        uitweg: 'Leg eerst vast dat de ouder is ingelicht.',
        grond: 'BE-008',
      },
      {
        als: {
          soort: 'datum-uiterlijk',
          veld: 'ouder-ingelicht.op',
          uiterlijk: 'op',
          inWoorden: 'de ouder was ingelicht voor de melding',
        },
        reden: 'De ouder was op die dag nog niet ingelicht.',
        grond: 'BE-008',
      },
      {
        als: gedaan('naamwens', 'de ouder koos met naam of anoniem'),
        reden: 'Leg eerst vast of de ouder met naam of anoniem wil worden genoemd.',
        grond: 'BE-010',
      },
      zonderNamen('tekst', 'BE-011'),
    ],
    schoolbericht: 'tekst',
    sluit: ['school-melden'],
    grond: 'BE-009',
  },
  {
    id: 'collegiaal-advies',
    naam: 'Advies van collega’s',
    titel: 'Advies van Het Loket of het netwerk vastleggen',
    uitleg: 'Leg vraag en antwoord vast. De zorgmakelaar blijft eigenaar van de vraag.',
    door: ['zorgmakelaar'],
    velden: {
      aan: {
        soort: 'keuze',
        label: 'Aan wie gevraagd?',
        verplicht: true,
        keuzes: [
          { waarde: 'loket', label: 'Overige leden van Het Loket' },
          { waarde: 'netwerk', label: 'Flexibel expertisenetwerk' },
        ],
      },
      vraag: { soort: 'lange-tekst', label: 'Vraag', verplicht: true },
      antwoord: { soort: 'lange-tekst', label: 'Antwoord' },
    },
    in: ['behandeling'],
    eisen: [zonderNamen('vraag', 'BE-013')],
    grond: 'BE-012, BE-013',
  },
  {
    id: 'afsluiting',
    naam: 'Afsluiting van de vraag',
    titel: 'Vraag afsluiten',
    uitleg: 'Sluit de vraag af. Er is nooit een besluit: de uitkomst is advies.',
    door: ['zorgmakelaar'],
    velden: {
      uitkomst: {
        soort: 'keuze',
        label: 'Uitkomst',
        verplicht: true,
        keuzes: [
          { waarde: 'advies', label: 'Advies/informatie gegeven' },
          { waarde: 'doorverwezen', label: 'Doorverwezen' },
          { waarde: 'vervallen', label: 'Vervallen' },
        ],
        grond: 'BE-003',
      },
      advies: { soort: 'lange-tekst', label: 'Het advies' },
    },
    eisen: [
      {
        als: { soort: 'aangesteld', aanstelling: 'eigenaar', inWoorden: 'de vraag heeft een zorgmakelaar' },
        reden: 'De vraag heeft nog geen zorgmakelaar als eigenaar.',
        uitweg: 'Wijs de vraag eerst toe.',
        grond: 'BE-002',
      },
      {
        als: tenzij(OUDER_EN_SCHOOL, gedaan('schoolcontact', 'er is gevraagd naar contact met de school')),
        reden:
          'Leg eerst vast of er al contact met de school was, en waarom de ouder Het Loket zelf benadert.',
        grond: 'BE-005, BE-007',
      },
      {
        als: {
          soort: 'niet',
          van: { soort: 'taak-open', taak: 'school-melden', inWoorden: 'de school is niet gemeld' },
        },
        reden: 'De school is nog niet gemeld dat een ouder contact opnam.',
        grond: 'BE-009',
      },
    ],
    brieven: ['adviesbericht'],
    naar: { einde: 'Afgerond' },
    grond: 'BE-003',
  },
]

export const VRAAG: Procedure = {
  code: 'BE-VRAAG',
  heet: { naam: 'vraag', lidwoord: 'de' },
  ...VERSIE,
  naam: {
    swv: 'Vraag aan Het Loket',
    school: 'Een vraag stellen aan Het Loket',
    ouder: 'Uw vraag aan Het Loket',
    jongere: 'Een vraag over hulp voor jou',
  },
  samenvatting:
    'Een school of ouder stelt een vraag over de ondersteuning van een leerling. De zorgmakelaar geeft advies. Scholen en ouders houden hun eigen verantwoordelijkheid; er is geen besluit.',
  infopagina: 'vraag-stellen',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: ['basisschool', 'sbo-school', 'so-school'],
    ook: ['ouder', 'zorgmakelaar'],
    anders: 'Scholen en ouders kunnen Het Loket een vraag stellen.',
  },
  ingang: [],
  formulier: [],
  stukken: [],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'vraag',
      naam: 'De vraag',
      status: 'Ingediend',
      door: ['zorgmakelaar', 'ouder', ...SCHOOLROLLEN],
      uitleg: 'Wie de vraag heeft, of de zorgmakelaar, legt vast wat de vraag is.',
      grond: 'BE-001',
      registratie: 'vraag',
      naar: { fase: 'behandeling' },
    },
    {
      soort: 'registratie',
      id: 'behandeling',
      naam: 'De zorgmakelaar behandelt de vraag',
      status: 'In behandeling',
      door: ['zorgmakelaar'],
      uitleg:
        'De zorgmakelaar spreekt met wie de vraag stelde, vraagt zo nodig collega’s om advies en adviseert.',
      grond: 'BE-002, BE-003',
      registratie: 'afsluiting',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: REGISTRATIES,
  aanstellingen: [
    {
      id: 'eigenaar',
      naam: 'zorgmakelaar van deze vraag',
      rollen: ['zorgmakelaar'],
      door: ['zorgmakelaar'],
      verplicht: true,
      grond: 'BE-002',
    },
  ],
  termijnen: [],
  brieven: [
    {
      soort: 'adviesbericht',
      naam: 'Adviesbericht',
      aan: ['starter'],
      verzending: 'meteen',
      grond: 'BE-004',
    },
  ],
  statussen: statusteksten('Ingediend', 'In behandeling', 'Afgerond'),
  aanhouden: null,
  behandelaars: ['zorgmakelaar'],
}
