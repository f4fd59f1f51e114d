// RGV-HGO: an arrangement with expertise of the SWV, or with expertise and money, that the ondersteuningsteam asks for (bijlage 3.6,
// steps 7 and 8).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { ALTIJD, INGESCHREVEN, ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { OPP_STUKVELDEN, altijdNiveau } from './niveau.ts'
import { CHECKLISTSTATUSSEN } from './checklist-statussen.ts'
import { CONCEPT, statusteksten } from './statussen.ts'

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'inzet',
    naam: 'Inzet',
    titel: 'Inzet vastleggen',
    uitleg: 'Leg vast wie van het samenwerkingsverband wordt ingezet, en vanaf wanneer.',
    door: ['steunpuntcoordinator'],
    velden: {
      wie: {
        soort: 'meerkeuze',
        label: 'Wie wordt ingezet?',
        verplicht: true,
        keuzes: [
          { waarde: 'schoolondersteuner', label: 'Schoolondersteuner' },
          { waarde: 'steunpuntcoordinator', label: 'Steunpuntcoördinator' },
          { waarde: 'themaspecialist', label: 'Themaspecialist' },
        ],
        grond: 'Bijlage 3.6, stap 8',
      },
      vanaf: { soort: 'datum', label: 'Vanaf', verplicht: true, grond: 'Bijlage 3.6, stap 8' },
    },
    in: ['inzet'],
    grond: 'Bijlage 3.6, stap 8',
  },
  {
    id: 'evaluatie',
    naam: 'Evaluatie',
    titel: 'Evaluatie vastleggen en afronden',
    uitleg: 'Kijk met het ondersteuningsteam of de doelen zijn gehaald.',
    door: [...SCHOOLROLLEN, 'steunpuntcoordinator'],
    velden: {
      doelenGehaald: {
        soort: 'ja-nee',
        label: 'Zijn de doelen gehaald?',
        verplicht: true,
        grond: 'Bijlage 3.6, stap 9',
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting', verplicht: true },
    },
    in: ['loopt'],
    grond: 'Bijlage 3.6, stap 9',
  },
]

export const HGO: Procedure = {
  code: 'RGV-HGO',
  categorie: 'Ondersteuning op school',
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'HGO-arrangement',
    school: 'HGO-arrangement aanvragen',
    ouder: 'Extra hulp op school',
    jongere: 'Extra hulp op school',
  },
  samenvatting:
    'Het ondersteuningsteam vraagt deskundigheid van het samenwerkingsverband, of deskundigheid en een bedrag. De inzet hoort bij doelen uit het OPP; de ouders tekenen voor de aanvraag.',
  infopagina: 'ondersteuning',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    anders: 'Een HGO-arrangement vraagt de school van de leerling aan, na het ondersteuningsteam.',
  },
  vanuit: ['RGV-CHECKLIST', 'RGV-OT'],
  volledigIndienen: { grond: 'RGV-040, RGV-063' },
  ingang: [INGESCHREVEN],
  formulier: [
    {
      id: 'arrangement',
      titel: 'Het arrangement',
      velden: {
        variant: {
          soort: 'keuze',
          label: 'Welk arrangement vraagt u aan?',
          keuzes: [
            { waarde: 'deskundigheid', label: 'HGO arrangement deskundigheid SWV' },
            { waarde: 'deskundigheid-en-geld', label: 'HGO arrangement (deskundigheid en €)' },
          ],
          grond: 'RGV-062',
        },
        bedrag: {
          soort: 'geld',
          label: 'Bedrag',
          als: { veld: 'variant', is: ['deskundigheid-en-geld'] },
          grond: 'RGV-062',
        },
        doelen: {
          soort: 'lijst',
          label: 'Bij welke doelen uit het OPP hoort deze inzet?',
          hulp: 'Een doel per regel.',
          grond: 'RGV-063',
        },
        oudersBijOt: {
          soort: 'keuze',
          label: 'Waren de ouders bij het ondersteuningsteam?',
          keuzes: [
            { waarde: 'aanwezig', label: 'Ja' },
            { waarde: 'afwezig', label: 'Nee' },
          ],
          grond: 'RGV-040',
        },
        oudersGeinformeerdOp: {
          soort: 'datum',
          label: 'Op welke dag zijn de ouders achteraf geïnformeerd?',
          nietNaVandaag: true,
          als: { veld: 'oudersBijOt', is: ['afwezig'] },
          grond: 'RGV-040',
        },
      },
      nodig: ['variant', 'bedrag', 'doelen', 'oudersBijOt', 'oudersGeinformeerdOp'],
    },
  ],
  stukken: [
    {
      soort: 'handtekening-ouders',
      naam: 'Handtekening van de ouders voor de aanvraag',
      datumNaam: 'Datum van ondertekening',
    },
    {
      soort: 'OPP',
      naam: 'OPP',
      uitleg: 'Een stuk van voor 2023 kan nog "Groeidocument" heten.',
      velden: OPP_STUKVELDEN,
    },
    { soort: 'OT-verslag', naam: 'Verslag van een ondersteuningsteam (OT)' },
    { soort: 'overig', naam: 'Ander stuk' },
  ],
  dossiereisen: [
    {
      id: 'handtekening-ouders',
      stuk: 'handtekening-ouders',
      als: ALTIJD,
      handtekeningen: [['ouder']],
      ontbreekt: 'Handtekening van de ouders ontbreekt',
      ongetekend: ['De aanvraag is niet ondertekend door de ouders'],
      grond: 'RGV-040',
    },
  ],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag door de school',
      status: CONCEPT,
      door: SCHOOLROLLEN,
      uitleg:
        'De school vult in wat nodig is en bij welke doelen, en voegt de handtekening van de ouders toe.',
      grond: 'RGV-040, RGV-063',
      naar: { fase: 'inzet' },
    },
    {
      soort: 'registratie',
      id: 'inzet',
      naam: 'De steunpuntcoördinator regelt de inzet',
      status: 'Ingediend',
      door: ['steunpuntcoordinator'],
      uitleg: 'De steunpuntcoördinator legt vast wie wordt ingezet.',
      grond: 'Bijlage 3.6, stap 8',
      registratie: 'inzet',
      naar: { fase: 'loopt' },
    },
    {
      soort: 'registratie',
      id: 'loopt',
      naam: 'Het arrangement loopt',
      status: 'Ondersteuningstraject loopt',
      door: SCHOOLROLLEN,
      uitleg: 'De ondersteuning loopt. Daarna evalueert het ondersteuningsteam.',
      grond: 'Bijlage 3.6, stap 9',
      registratie: 'evaluatie',
      naar: { einde: 'Afgerond' },
      telt: 'toekenning',
    },
  ],
  kenmerken: [altijdNiveau(2)],
  registraties: REGISTRATIES,
  termijnen: [],
  brieven: [],
  statussen: {
    ...statusteksten(CONCEPT, 'Ingediend', 'Afgerond'),
    'Ondersteuningstraject loopt': CHECKLISTSTATUSSEN['Ondersteuningstraject loopt'],
  },
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator'],
}
