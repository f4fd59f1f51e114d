// What follows a TLV-PrO: the copy for parents, enrolment, the OPP/IOP, and weighing the level (Werkwijze 7.2).
import type { Registratie, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Proceduretermijn } from '#domein/procedure/definitie.ts'
import { bezwaartermijn } from './delen.ts'

const SCHOOL: Registratie['door'] = ['zorgcoordinator', 'schooldirecteur']

/** Who must have been in the conversation about the level (GV-294). */
const inGesprek = (wie: readonly string[], naam: string) => ({
  als: {
    soort: 'antwoord-is' as const,
    veld: 'besprokenMet',
    is: wie,
    inWoorden: `${naam} was in gesprek`,
  },
  reden: `De afweging is besproken met ${naam}.`,
  uitweg: 'Voer eerst dat gesprek en vul met wie het is besproken.',
  grond: 'GV-294',
})

export const PRO_REGISTRATIES: readonly Registratie[] = [
  {
    id: 'exemplaar-verzonden',
    naam: 'Exemplaar van de TLV aan ouder(s)/verzorger(s)',
    titel: 'Exemplaar voor ouders verzonden',
    uitleg:
      'Bevestig dat de school een exemplaar van de TLV-PrO aan de ouder(s)/verzorger(s) heeft gestuurd.',
    door: SCHOOL,
    velden: {
      verzonden: {
        soort: 'verklaring',
        label: 'Het exemplaar is aan de ouder(s)/verzorger(s) verzonden',
        verplicht: true,
      },
    },
    in: ['tlv'],
    sluit: ['exemplaar-ouders'],
    grond: 'GV-287',
  },
  {
    id: 'inschrijving',
    naam: 'Inschrijving',
    titel: 'Inschrijving vastleggen',
    uitleg:
      'Leg de dag van inschrijving op de PrO-school vast. Vanaf dan lopen de zes weken voor het OPP/IOP.',
    door: [...SCHOOL, 'administratieve-ondersteuning'],
    velden: {},
    in: ['tlv'],
    taken: [
      {
        id: 'opp-iop',
        titel: 'OPP/IOP vaststellen, met instemming van ouders met het handelingsdeel',
        rol: 'zorgcoordinator',
        registratie: 'opp-vaststellen',
        grond: 'GV-289',
      },
    ],
    grond: 'GV-289',
  },
  {
    id: 'opp-vaststellen',
    naam: 'OPP/IOP',
    titel: 'OPP/IOP vaststellen',
    uitleg:
      'Leg vast dat het OPP/IOP er is en of de ouders instemden met het handelingsdeel. Zonder instemming is het niet vastgesteld. Grond: artikel 26 WVO en artikel 15c AMvB.',
    door: SCHOOL,
    velden: {
      instemmingOuders: {
        soort: 'ja-nee',
        label: 'Stemden de ouder(s)/verzorger(s) in met het handelingsdeel?',
        verplicht: true,
        grond: 'GV-289, WVO 2020 2.44',
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
    },
    afgeleid: {
      oppStatus: {
        label: 'Status van het OPP/IOP',
        als: {
          soort: 'antwoord-is',
          veld: 'instemmingOuders',
          is: [true],
          inWoorden: 'de ouders stemden in met het handelingsdeel',
        },
        woorden: { ja: 'vastgesteld', nee: 'niet vastgesteld' },
      },
    },
    in: ['tlv'],
    eisen: [
      {
        als: {
          soort: 'registratie-gedaan',
          registratie: 'inschrijving',
          inWoorden: 'de inschrijving is vastgelegd',
        },
        reden: 'De inschrijving is nog niet vastgelegd.',
        uitweg: 'Leg eerst de inschrijving vast.',
        grond: 'GV-289',
      },
    ],
    bij: { veld: 'instemmingOuders', antwoorden: { ja: { sluit: ['opp-iop'] } } },
    grond: 'GV-289',
  },
  {
    id: 'grensafweging',
    naam: 'Afweging van het niveau',
    titel: 'Afweging van het niveau vastleggen',
    uitleg:
      'Leg vast hoe bij twijfel tussen VSO en PrO, of PrO en vmbo, een wisseling is afgewogen: bij voorkeur in het eerste leerjaar, met heroverweging in het tweede.',
    door: [...SCHOOL, 'procesbegeleider'],
    velden: {
      grens: {
        soort: 'keuze',
        label: 'Tussen welke niveaus is er twijfel?',
        verplicht: true,
        keuzes: [
          { waarde: 'vso-pro', label: 'VSO en PrO' },
          { waarde: 'pro-vmbo', label: 'PrO en vmbo' },
        ],
      },
      leerjaar: { soort: 'getal', label: 'Leerjaar', verplicht: true, minimum: 1, maximum: 6, geheel: true },
      waaromNietEerder: {
        soort: 'lange-tekst',
        label: 'Waarom is dit niet eerder afgewogen?',
        hulp: 'Nodig vanaf leerjaar 3.',
      },
      besprokenMet: {
        soort: 'meerkeuze',
        label: 'Besproken met',
        verplicht: true,
        keuzes: [
          { waarde: 'pro', label: 'PrO-school' },
          { waarde: 'vso', label: 'VSO-school' },
          { waarde: 'vmbo', label: 'Vmbo-school' },
          { waarde: 'ouders', label: 'Ouder(s)/verzorger(s)' },
        ],
      },
      uitkomst: {
        soort: 'keuze',
        label: 'Uitkomst',
        verplicht: true,
        keuzes: [
          { waarde: 'blijft', label: 'De jongere blijft waar hij of zij is' },
          { waarde: 'wisselt', label: 'De jongere wisselt' },
          { waarde: 'heroverwegen', label: 'Opnieuw bekijken in het tweede leerjaar' },
        ],
      },
      verslag: { soort: 'lange-tekst', label: 'Hoe is dit afgewogen?', verplicht: true },
    },
    eisen: [
      {
        als: {
          soort: 'een-van',
          van: [
            { soort: 'hoogstens', veld: 'leerjaar', waarde: 2, inWoorden: 'het is leerjaar 1 of 2' },
            {
              soort: 'antwoord-ingevuld',
              veld: 'waaromNietEerder',
              inWoorden: 'er is toegelicht waarom niet eerder',
            },
          ],
        },
        reden: 'Vanaf leerjaar 3: licht toe waarom deze afweging niet eerder is gemaakt.',
        grond: 'GV-294',
      },
      inGesprek(['pro'], 'de PrO-school'),
      inGesprek(['vso', 'vmbo'], 'de VSO- of vmbo-school'),
      inGesprek(['ouders'], 'de ouder(s)/verzorger(s)'),
    ],
    grond: 'GV-294',
  },
]

export const PRO_SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'niet-gegarandeerd',
    als: {
      soort: 'alle',
      van: [
        { soort: 'antwoord-ingevuld', veld: 'zaak.ingediend', inWoorden: 'het verzoek is ingediend' },
        {
          soort: 'niet',
          van: {
            soort: 'uiterlijk-in-jaar',
            veld: 'zaak.ingediend',
            dag: '09-01',
            inWoorden: 'het verzoek was er uiterlijk 1 september',
          },
        },
      ],
    },
    tekst: 'TLV vóór 1 oktober niet gegarandeerd',
    grond: 'GV-290',
    zwaarte: 'let-op',
    ookSchool: true,
  },
  {
    id: 'opp-niet-vastgesteld',
    als: {
      soort: 'registratie-gedaan',
      registratie: 'opp-vaststellen',
      veld: 'oppStatus',
      is: ['niet vastgesteld'],
      inWoorden: 'het OPP/IOP is niet vastgesteld',
    },
    tekst: 'OPP/IOP niet vastgesteld: de ouder(s)/verzorger(s) stemden niet in met het handelingsdeel.',
    grond: 'GV-289',
    zwaarte: 'let-op',
    ookSchool: true,
  },
]

export const PRO_TERMIJNEN: readonly Proceduretermijn[] = [
  {
    naam: 'bronmelding',
    titel: 'TLV-PrO vóór de melding in Bron',
    regel: {
      soort: 'terugreken',
      duur: { aantal: 0, eenheid: 'dagen' },
      grond: 'Werkwijze 7.2 stap 8 (GV-291)',
    },
    start: { soort: 'jaardag', dag: '10-01' },
    stopt: 'besluit',
    eigenaar: 'administratieve-ondersteuning',
    gevolg: 'Het verzoek was op 1 oktober nog niet omgezet in een TLV-PrO.',
    zichtVoor: ['school'],
  },
  {
    naam: 'opp-termijn',
    titel: 'OPP/IOP vaststellen na inschrijving',
    regel: {
      soort: 'wettelijk',
      duur: { aantal: 6, eenheid: 'weken' },
      grond: 'WVO 2020 2.44 (GV-289)',
    },
    start: { soort: 'antwoord', veld: 'inschrijving.op' },
    stopt: { registratie: 'opp-vaststellen', veld: 'oppStatus', is: ['vastgesteld'] },
    eigenaar: 'zorgcoordinator',
    gevolg: 'Het OPP/IOP is niet binnen zes weken na inschrijving vastgesteld.',
    zichtVoor: ['school'],
  },
  bezwaartermijn('administratieve-ondersteuning'),
]
