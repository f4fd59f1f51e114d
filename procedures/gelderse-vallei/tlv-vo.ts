// GV-TLV-VO: a regular school asks for a toelaatbaarheidsverklaring for the VSO (Werkwijze 7.1 and 7.1.1).
import type { Procedure } from '#domein/procedure/definitie.ts'
import { WERKWIJZE, compleetheid } from './delen.ts'
import { CONCEPT, CONCEPT_TEKST, TLV_STATUSTEKSTEN } from './statussen.ts'
import { adviesfase } from './tlv-advies.ts'
import {
  AFWIJZING_FASE,
  BESLUIT_FASE,
  BRIEVEN,
  CARROUSELKEUZE,
  CAT_FASE,
  MDO_MET_BESLUIT,
  STUKKEN,
  TLV_FASE,
  termijnen,
} from './tlv-delen.ts'

const ALTIJD = { soort: 'altijd' } as const

/** A parent signed what the school plans, or what the family thinks of it; the youth alone does not speak for them (GV-184). */
const OUDERS_ZICHTBAAR = {
  soort: 'een-van',
  van: [
    {
      soort: 'stuk-getekend',
      stuk: 'OPP',
      door: 'ouder',
      inWoorden: 'een ouder tekende het handelingsdeel van het OPP',
    },
    {
      soort: 'stuk-getekend',
      stuk: 'zienswijze',
      door: 'ouder',
      inWoorden: 'een ouder tekende de zienswijze',
    },
  ],
} as const

export const TLV_VO = {
  code: 'GV-TLV-VO',
  ...WERKWIJZE,
  naam: {
    swv: 'TLV van regulier VO naar VSO',
    school: 'Toelaatbaarheidsverklaring voor het VSO aanvragen',
    ouder: 'Aanvraag voor het voortgezet speciaal onderwijs',
    jongere: 'Aanvraag voor het voortgezet speciaal onderwijs',
  },
  samenvatting:
    'Een vo-school vraagt een toelaatbaarheidsverklaring (TLV) aan voor een jongere voor wie het voortgezet speciaal onderwijs de best passende plek is. Twee onafhankelijke deskundigen adviseren, de voorzitter van de CAT besluit.',
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school', 'pro-school'],
    anders:
      'Deze aanvraag is alleen voor een reguliere vo-school die deelneemt aan dit samenwerkingsverband. Een VSO-school kiest een herindicatie of tussentijdse instroom.',
  },
  // Also after a refusal the school that asked keeps the duty of care (GV-277).
  zorgplicht: 'aanvrager',
  // GV-047 and GV-049: earlier talks go along.
  vanuit: ['GV-OVERLEG'],
  ingang: [
    {
      als: {
        soort: 'aanvrager-is',
        soorten: ['vo-school', 'pro-school'],
        inWoorden: 'de aanvrager is een reguliere vo-school van dit samenwerkingsverband',
      },
      reden: 'Alleen een reguliere vo-school van dit samenwerkingsverband kan deze aanvraag doen.',
      grond: 'GV-175, GV-193',
    },
    {
      als: { soort: 'leerling-ingeschreven-bij-aanvrager' },
      reden: 'De leerling is niet ingeschreven op de school die aanvraagt.',
      uitweg: 'Vraag de school van inschrijving om de aanvraag te doen, of pas de inschrijving aan.',
      grond: 'GV-175',
      bijStart: true,
    },
  ],
  formulier: [
    {
      id: 'betrokkenheid',
      titel: 'Wie is betrokken',
      velden: {
        contactpersoonBetrokkenOp: {
          soort: 'datum',
          label: 'Sinds wanneer is de contactpersoon van het samenwerkingsverband betrokken?',
          hulp: 'De contactpersoon denkt mee over mogelijkheden, netwerkpartners en stappen.',
          nietNaVandaag: true,
          grond: 'GV-194',
        },
        contactpersoonRol: {
          soort: 'lange-tekst',
          label: 'Wat heeft de contactpersoon gedaan?',
          grond: 'GV-194',
        },
        betrokkenheidOudersJongere: {
          soort: 'lange-tekst',
          label: 'Hoe zijn ouder(s)/verzorger(s) en de jongere betrokken bij de keuze voor een TLV?',
          grond: 'GV-184, GV-199',
        },
        thuiszitten: {
          soort: 'keuze',
          label: 'Zit de jongere (gedeeltelijk) thuis?',
          keuzes: [
            { waarde: 'thuis', label: 'Zit (gedeeltelijk) thuis' },
            { waarde: 'dreigt', label: 'Dreigt uit te vallen' },
            { waarde: 'nee', label: 'Nee' },
          ],
          grond: 'GV-005',
        },
      },
      nodig: ['betrokkenheidOudersJongere'],
    },
    {
      id: 'criteria',
      titel: 'Waarom een TLV',
      uitleg:
        'Deze vragen volgen de criteria van het samenwerkingsverband voor het voortgezet speciaal onderwijs.',
      velden: {
        ontoereikendEigenSchool: {
          soort: 'lange-tekst',
          label: 'Waarom is de ondersteuning op de eigen school niet toereikend?',
          grond: 'GV-183',
        },
        ontoereikendCollegascholen: {
          soort: 'lange-tekst',
          label: 'Waarom is de ondersteuning op collega-scholen in de regio niet toereikend?',
          grond: 'GV-183',
        },
        inspanningen: {
          soort: 'lange-tekst',
          label: 'Welke inspanningen zijn gedaan, en waarom hadden die onvoldoende effect?',
          grond: 'GV-183',
        },
        keuzeTlv: {
          soort: 'lange-tekst',
          label: 'Waarom is het VSO de best passende plek?',
          grond: 'GV-199',
        },
        mdoAfweging: {
          soort: 'lange-tekst',
          label: 'Welke andere mogelijkheden zijn in het MDO zorgvuldig afgewogen?',
          grond: 'GV-195, GV-196',
        },
        iq: {
          soort: 'getal',
          label: 'IQ, als dat recent is vastgesteld',
          hulp: 'Alleen invullen als het van belang is voor de duur van de TLV.',
          minimum: 20,
          maximum: 180,
          geheel: true,
          grond: 'GV-191',
        },
      },
      nodig: [
        'ontoereikendEigenSchool',
        'ontoereikendCollegascholen',
        'inspanningen',
        'keuzeTlv',
        'mdoAfweging',
      ],
    },
    {
      id: 'procedure',
      titel: 'Over de procedure',
      velden: {
        zienswijzeGelijk: {
          soort: 'ja-nee',
          label: 'Komt de zienswijze van de ouder(s)/verzorger(s) overeen met de aanvraag?',
          grond: 'GV-301',
        },
        bevoegdSwv: {
          soort: 'keuze',
          label: 'Is dit samenwerkingsverband bevoegd?',
          hulp: 'Dit is het samenwerkingsverband van de school waar de jongere is ingeschreven. Twijfelt u, dan zoeken we het samen uit.',
          keuzes: [
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'twijfel', label: 'Ik twijfel' },
          ],
          grond: 'GV-177',
        },
        ontvangendeSchool: {
          soort: 'tekst',
          label: 'Aan welke VSO-school wordt gedacht?',
        },
      },
      nodig: [],
    },
  ],
  stukken: STUKKEN,
  dossiereisen: [
    {
      id: 'opp',
      stuk: 'OPP',
      als: ALTIJD,
      handtekeningen: [['school'], ['ouder']],
      hoogstensMaanden: 6,
      ontbreekt: 'OPP ontbreekt',
      ongetekend: [
        'OPP niet ondertekend door de school',
        'OPP handelingsdeel niet ondertekend door ouder(s)/verzorger(s)',
      ],
      teOud: 'OPP ouder dan 6 maanden',
      grond: 'GV-182, GV-202, GV-204',
    },
    {
      id: 'zienswijze',
      stuk: 'zienswijze',
      als: ALTIJD,
      handtekeningen: [['ouder', 'jongere']],
      ontbreekt: 'Zienswijze van wettelijk vertegenwoordiger(s) en/of jongere ontbreekt',
      ongetekend: ['Zienswijze niet ondertekend'],
      grond: 'GV-202, GV-205',
    },
    {
      id: 'ondertekening',
      stuk: 'ondertekening-aanvraagformulier',
      als: ALTIJD,
      ontbreekt: 'Ondertekening van het aanvraagformulier ontbreekt',
      grond: 'GV-203',
    },
  ],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag door de school',
      status: CONCEPT,
      door: ['zorgcoordinator'],
      uitleg: 'De zorgcoördinator vult de vragen in, voegt de documenten toe en dient in.',
      grond: 'GV-018, GV-200',
      naar: { fase: 'compleetheid' },
    },
    compleetheid({
      uitleg:
        'Het secretariaat controleert of alle documenten en gegevens er zijn. Vanaf dat moment loopt de beslistermijn.',
      grond: 'GV-027, GV-303',
      punten: [
        {
          id: 'oppUitstroom',
          vraag: 'Bevat het OPP de verwachte uitstroombestemming?',
          bijNee: 'OPP: verwachte uitstroombestemming ontbreekt',
          blokkeert: true,
          grond: 'GV-043',
        },
        {
          id: 'oppOnderbouwing',
          vraag: 'Bevat het OPP de onderbouwing met belemmerende en bevorderende factoren?',
          bijNee: 'OPP: onderbouwing met belemmerende en bevorderende factoren ontbreekt',
          blokkeert: true,
          grond: 'GV-043, GV-182',
        },
        {
          id: 'oppOndersteuning',
          vraag: 'Bevat het OPP de te bieden ondersteuning en begeleiding?',
          bijNee: 'OPP: te bieden ondersteuning en begeleiding ontbreekt',
          blokkeert: true,
          grond: 'GV-043',
        },
        {
          id: 'oudersMeegenomen',
          vraag: 'Zijn de ouder(s)/verzorger(s) zichtbaar meegenomen in het proces?',
          bijNee: 'Niet duidelijk is hoe ouder(s)/verzorger(s) zijn meegenomen',
          blokkeert: false,
          voorAgenda: true,
          blijktAls: OUDERS_ZICHTBAAR,
          gesprekMet: { gesprekken: ['MDO', 'MDO-besluit'], partij: 'ouders' },
          grond: 'GV-184, GV-195, GV-304',
        },
        {
          id: 'bevoegdheid',
          vraag: 'Is dit samenwerkingsverband bevoegd?',
          bijNee: 'Uitgezocht wordt welk samenwerkingsverband bevoegd is',
          blokkeert: true,
          uitdrukkelijk: true,
          als: {
            soort: 'antwoord-is',
            veld: 'bevoegdSwv',
            is: ['twijfel'],
            inWoorden: 'de school twijfelt of dit samenwerkingsverband bevoegd is',
          },
          grond: 'GV-177',
        },
      ],
      naar: { fase: 'advies' },
    }),
    adviesfase({ verplicht: false, grond: 'GV-219' }),
    CAT_FASE,
    BESLUIT_FASE,
    TLV_FASE,
    AFWIJZING_FASE,
  ],
  gesprekken: [MDO_MET_BESLUIT],
  registraties: [CARROUSELKEUZE],
  termijnen: termijnen({ aantal: 4, eenheid: 'weken' }, 'Werkwijze 7.1.1 (GV-212)'),
  brieven: BRIEVEN,
  statussen: { [CONCEPT]: CONCEPT_TEKST, ...TLV_STATUSTEKSTEN },
  aanhouden: { status: 'Aanhouden', grond: 'Awb 4:15 lid 1 a' },
  behandelaars: [
    'procesbegeleider',
    'secretariaat',
    'administratieve-ondersteuning',
    'voorzitter',
    'directeur-bestuurder',
    'contactpersoon',
  ],
} as const satisfies Procedure
