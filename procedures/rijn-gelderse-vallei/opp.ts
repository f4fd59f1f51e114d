// RGV-OPP: the perspective for a pupil with extra support, with the handelingsdeel that guardians sign and the yearly talk (bijlage
// 3.8.1; 3.11.2 §1.5).
import type { Eis, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Dossiereis, Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { BEGELEIDERS } from './checklist-delen.ts'
import { ALTIJD, INGESCHREVEN, ONDERSTEUNINGSPLAN, REGULIER, SCHOLEN } from './delen.ts'
import { OPP_STUKVELDEN, altijdNiveau } from './niveau.ts'
import { KINDDOELEN, OPP_FORMULIER } from './opp-formulier.ts'
import { OUDERRUBRIEKEN } from './opp-rubrieken.ts'
import { CONCEPT, statusteksten } from './statussen.ts'
import { eenVan, gedaan, niet } from './zorgplicht-delen.ts'

const ingevuld = (veld: string) =>
  ({ soort: 'antwoord-ingevuld', veld, inWoorden: 'dit is ingevuld' }) as const

const REGULIERE_SCHOOL: Voorwaarde = {
  soort: 'aanvrager-is',
  soorten: REGULIER,
  inWoorden: 'de school is een reguliere basisschool',
}

const INGANG: readonly Ingangseis[] = [
  INGESCHREVEN,
  {
    als: eenVan(
      gedaan('programma', 'de afwijking van het onderwijsprogramma is beantwoord'),
      niet(REGULIERE_SCHOOL),
    ),
    reden: 'Vul in: is er een afwijking van het onderwijsprogramma?',
    grond: 'RGV-079',
  },
  {
    als: eenVan(...KINDDOELEN.map(ingevuld)),
    reden: 'Vul ten minste één doel voor het kind in.',
    grond: 'Bijlage 3.8.1',
  },
  {
    als: gedaan('interventie', 'er is een ingezette interventie vastgelegd'),
    reden: 'Er is nog geen ingezette interventie vastgelegd.',
    uitweg: 'Leg elke interventie vast, met periode of groep en effect.',
    grond: 'RGV-072',
  },
  {
    als: {
      soort: 'antwoord-is',
      veld: 'gegevens-nagekeken.alleenNoodzakelijk',
      is: [true],
      inWoorden: 'de school bevestigt dat alleen noodzakelijke persoonsgegevens zijn opgenomen',
    },
    reden: 'Bevestig eerst dat het OPP alleen noodzakelijke persoonsgegevens bevat.',
    grond: 'RGV-087',
  },
  {
    als: eenVan(
      niet({
        soort: 'antwoord-is',
        veld: 'gezag',
        is: ['voogd'],
        inWoorden: 'het gezag berust bij een voogd',
      }),
      ingevuld('voogdNaam'),
    ),
    reden: 'Het gezag berust bij een voogd: vul de naam van de voogd in.',
    grond: 'RGV-084',
  },
]

const HANDTEKENINGEN: readonly Dossiereis[] = [
  {
    id: 'handelingsdeel',
    stuk: 'handelingsdeel',
    als: ALTIJD,
    handtekeningen: [['ouder'], ['school']],
    ontbreekt: 'Ondertekend handelingsdeel ontbreekt',
    ongetekend: [
      'Handelingsdeel niet ondertekend door de ouders of de voogd',
      'Handelingsdeel niet ondertekend door de school',
    ],
    grond: 'RGV-082, RGV-083, RGV-084',
  },
]

/** Name and day of a signature: where one is filled in, the other is as well (RGV-083). */
const getekend = (id: string, wie: string, verplicht: boolean) => ({
  [`${id}Naam`]: { soort: 'tekst', label: `${wie}: Naam`, verplicht, grond: 'RGV-083' } as const,
  [`${id}Datum`]: {
    soort: 'datum',
    label: `${wie}: Datum`,
    verplicht,
    nietNaVandaag: true,
    grond: 'RGV-083',
  } as const,
})

const metDatum = (id: string, wie: string): Eis => ({
  als: eenVan(niet(ingevuld(`${id}Naam`)), ingevuld(`${id}Datum`)),
  reden: `Bij de handtekening van ${wie} ontbreekt de datum.`,
  grond: 'RGV-083',
})

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'interventie',
    naam: 'Ingezette interventie',
    titel: 'Interventie toevoegen',
    uitleg: '4. Analyse van de ingezette interventies: voeg elke interventie apart toe.',
    door: BEGELEIDERS,
    velden: {
      periode: { soort: 'tekst', label: 'Welke periode/groep', verplicht: true, grond: 'RGV-072' },
      interventie: { soort: 'lange-tekst', label: 'Interventie', verplicht: true, grond: 'RGV-072' },
      effect: { soort: 'lange-tekst', label: 'Effect', grond: 'RGV-072' },
    },
    versies: true,
    grond: 'RGV-072',
  },
  {
    id: 'programma',
    naam: 'Afwijking van het onderwijsprogramma',
    titel: 'Afwijking van het onderwijsprogramma vastleggen',
    uitleg: 'Alleen voor een reguliere basisschool: op het sbo wordt dit niet gevraagd.',
    door: BEGELEIDERS,
    velden: {
      afwijking: {
        soort: 'ja-nee',
        label: 'Is er een afwijking van het onderwijsprogramma?',
        verplicht: true,
        grond: 'RGV-079',
      },
      toelichting: {
        soort: 'lange-tekst',
        label: 'Afwijking van het onderwijsprogramma',
        verplicht: true,
        als: { veld: 'afwijking', is: [true] },
        grond: 'RGV-079',
      },
    },
    als: REGULIERE_SCHOOL,
    grond: 'RGV-079',
  },
  {
    id: 'factoren-ouders',
    naam: 'Bevorderende en belemmerende factoren van ouders',
    titel: 'Factoren van ouders invullen',
    uitleg:
      'Wat de ouders zien, thuis en na school: zelf ingevuld, of namens hen door de school. Samen, beknopt, met trefwoorden, hier en nu, voor zover mogelijk en relevant.',
    door: [...BEGELEIDERS, 'ouder'],
    velden: Object.assign({}, ...OUDERRUBRIEKEN.map((r) => r.velden)) as Registratie['velden'],
    afgeleid: {
      herkomst: {
        label: 'Herkomst',
        als: { soort: 'handelt-van-kant', kanten: ['gezin'], inWoorden: 'een ouder vult dit in' },
        woorden: { ja: 'ouders', nee: 'namens ouders ingevuld door school' },
      },
    },
    versies: true,
    grond: 'RGV-069, RGV-070, RGV-071',
  },
  {
    id: 'zienswijze-ouders',
    naam: 'Zienswijze van de ouders',
    titel: 'Zienswijze van de ouders vastleggen',
    uitleg: 'De (korte) zienswijze vanuit de ouders. Schriftelijke input kan ook als bijlage.',
    door: [...BEGELEIDERS, 'ouder'],
    velden: {
      zienswijze: {
        soort: 'lange-tekst',
        label: '(korte) zienswijze vanuit de ouders',
        verplicht: true,
        grond: 'RGV-085',
      },
    },
    grond: 'RGV-085',
  },
  {
    id: 'ondertekening',
    naam: 'Ondertekening van het handelingsdeel',
    titel: 'Ondertekening vastleggen',
    uitleg: 'Wie tekende voor het handelingsdeel, en wanneer. Bij voogdij tekent de voogd.',
    door: BEGELEIDERS,
    velden: {
      ...getekend('ouder1', 'Schriftelijk akkoord op handelingsdeel door bevoegd gezag (ouder/voogd)', true),
      ...getekend(
        'ouder2',
        'Schriftelijk akkoord op handelingsdeel door bevoegd gezag (ouder/voogd), tweede handtekening',
        false,
      ),
      ...getekend('school1', 'Handtekening school/leerkracht(en)', true),
      ...getekend('school2', 'Handtekening school/leerkracht(en), tweede handtekening', false),
    },
    eisen: [metDatum('ouder2', 'de tweede ouder'), metDatum('school2', 'de tweede leerkracht')],
    grond: 'RGV-083',
  },
  {
    id: 'gegevens-nagekeken',
    naam: 'Persoonsgegevens nagekeken',
    titel: 'Bevestigen dat alleen het noodzakelijke erin staat',
    uitleg: 'Kijk voor het vaststellen na of het OPP alleen noodzakelijke persoonsgegevens bevat.',
    door: BEGELEIDERS,
    velden: {
      alleenNoodzakelijk: {
        soort: 'verklaring',
        label: 'Het OPP bevat alleen noodzakelijke persoonsgegevens.',
        verplicht: true,
        grond: 'RGV-087',
      },
    },
    grond: 'RGV-087',
  },
  {
    id: 'evaluatie',
    naam: 'Evaluatie en jaarlijks overleg met de ouders',
    titel: 'Evaluatie en overleg met ouders vastleggen',
    uitleg: 'De school overlegt ten minste elk jaar met de ouders over het ontwikkelingsperspectief.',
    door: BEGELEIDERS,
    velden: {
      uitkomst: { soort: 'lange-tekst', label: 'Wat is besproken?', verplicht: true, grond: 'RGV-086' },
    },
    in: ['vastgesteld'],
    versies: true,
    grond: 'RGV-086, RGV-089',
  },
  {
    id: 'einde',
    naam: 'Einde van het OPP',
    titel: 'OPP afsluiten',
    uitleg: 'De leerling krijgt geen extra ondersteuning meer, of gaat van school.',
    door: BEGELEIDERS,
    velden: { reden: { soort: 'lange-tekst', label: 'Waarom eindigt het OPP?', verplicht: true } },
    in: ['vastgesteld'],
    naar: { einde: 'Afgerond' },
    grond: 'RGV-064',
  },
]

const VASTGESTELD = { ja: 'evaluatie.op', nee: 'zaak.ingediend' } as const
const GEEVALUEERD = gedaan('evaluatie', 'het OPP is geëvalueerd')

export const OPP: Procedure = {
  code: 'RGV-OPP',
  heet: { naam: 'OPP', lidwoord: 'het', stopt: true },
  categorie: 'Ondersteuning op school',
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'OPP voor een individuele leerling',
    school: 'OPP voor een individuele leerling',
    ouder: 'Plan voor uw kind op school (OPP)',
    jongere: 'Plan voor jou op school (OPP)',
  },
  samenvatting:
    'Ontwikkelingsperspectief en handelingsdeel voor een leerling met extra ondersteuning. De ouders geven hun zienswijze en tekenen voor het handelingsdeel; ten minste elk jaar is er overleg.',
  infopagina: 'ondersteuning',
  betreft: 'leerling',
  indiener: {
    rollen: BEGELEIDERS,
    soorten: SCHOLEN,
    anders: 'Een OPP maakt de school waar de leerling is ingeschreven.',
  },
  vanuit: ['RGV-CHECKLIST'],
  volledigIndienen: { grond: 'Bijlage 3.8.1' },
  ingang: INGANG,
  formulier: OPP_FORMULIER,
  stukken: [
    {
      soort: 'handelingsdeel',
      naam: 'Handelingsdeel, ondertekend',
      uitleg: 'Ondertekend door ouders of voogd en door de school.',
      datumNaam: 'Datum van ondertekening',
    },
    {
      soort: 'OPP',
      naam: 'OPP (Groeidocument)',
      uitleg:
        'Een bestaand stuk. Van voor 1 januari 2023 kan het nog "Groeidocument" heten; het geldt als OPP.',
      datumNaam: 'Datum van vaststelling of laatste evaluatie (de laatste telt)',
      velden: OPP_STUKVELDEN,
    },
    {
      soort: 'input-ouders',
      naam: 'Schriftelijke input van ouders/verzorgers',
      door: [...BEGELEIDERS, 'ouder'],
    },
    { soort: 'overig', naam: 'Ander stuk' },
  ],
  dossiereisen: HANDTEKENINGEN,
  route: [
    {
      soort: 'aanmelding',
      id: 'opstellen',
      naam: 'OPP opstellen',
      status: CONCEPT,
      door: BEGELEIDERS,
      uitleg:
        'De school vult het OPP in, samen met de ouders, laat het handelingsdeel ondertekenen en dient het in: dan is het vastgesteld.',
      grond: '3.11.2 §1.5',
      naar: { fase: 'vastgesteld' },
    },
    {
      soort: 'registratie',
      id: 'vastgesteld',
      naam: 'OPP vastgesteld',
      status: 'OPP vastgesteld',
      door: BEGELEIDERS,
      uitleg: 'De school werkt met het OPP en overlegt ten minste elk jaar met de ouders.',
      grond: 'RGV-086',
      registratie: 'einde',
      naar: { einde: 'Afgerond' },
    },
  ],
  kenmerken: [
    altijdNiveau(2),
    {
      id: 'peildatum',
      label: 'Peildatum van het OPP',
      rijen: [
        { als: GEEVALUEERD, is: { dag: VASTGESTELD.ja } },
        { als: ingevuld('zaak.ingediend'), is: { dag: VASTGESTELD.nee } },
      ],
      grond: 'RGV-089',
    },
  ],
  registraties: REGISTRATIES,
  termijnen: [
    {
      naam: 'jaarlijks-overleg',
      titel: 'Jaarlijks OPP-overleg met de ouders',
      regel: { soort: 'beleid', duur: { aantal: 1, eenheid: 'jaren' }, rolt: false, grond: 'RGV-086' },
      start: { soort: 'antwoord', veld: 'evaluatie.op' },
      stopt: 'afronding',
      eigenaar: 'intern-begeleider',
      gevolg: 'Het jaarlijkse OPP-overleg met de ouders is te laat.',
      signaalDagenVooraf: 0,
      zichtVoor: ['school', 'ouder'],
    },
    {
      naam: 'eerste-overleg',
      titel: 'Eerste jaarlijkse OPP-overleg met de ouders',
      regel: { soort: 'beleid', duur: { aantal: 1, eenheid: 'jaren' }, rolt: false, grond: 'RGV-086' },
      start: { soort: 'antwoord', veld: 'zaak.ingediend' },
      stopt: { registratie: 'evaluatie' },
      eigenaar: 'intern-begeleider',
      gevolg: 'Het jaarlijkse OPP-overleg met de ouders is te laat.',
      signaalDagenVooraf: 0,
      zichtVoor: ['school', 'ouder'],
    },
  ],
  brieven: [],
  statussen: {
    ...statusteksten(CONCEPT, 'Afgerond'),
    'OPP vastgesteld': {
      swv: 'Het OPP is vastgesteld.',
      school: 'Het OPP is vastgesteld. Overleg ten minste elk jaar met de ouders.',
      ouder: 'Het plan voor uw kind is klaar. De school bespreekt het elk jaar met u.',
      jongere: 'Het plan voor jou is klaar. De school bespreekt het elk jaar.',
    },
  },
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator'],
}
