// RGV-VRIJSTELLING-5A: parents appeal for an exemption from the duty to enrol (Leerplichtwet 5 under a). Four parties look
// at it together; the leerplichtambtenaar decides, not the SWV (bijlage 2.5).
import type { Eis, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Besluitoptie, Fase, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { ONDERSTEUNINGSPLAN, SCHOOLROLLEN } from './delen.ts'
import { statusteksten } from './statussen.ts'
import {
  ARTS,
  GESPREK,
  LEERPLICHTIG,
  LPA,
  SC,
  VRIJSTELLINGAANSTELLINGEN,
  VRIJSTELLINGREGISTRATIES,
  VRIJSTELLINGSTUKKEN,
} from './vrijstelling-stappen.ts'

const stuk = (soort: string, inWoorden: string): Voorwaarde => ({
  soort: 'stuk-aanwezig',
  stuk: soort,
  inWoorden,
})
const SWV_ADVIES = stuk('onderwijskundig-advies', 'het onderwijskundig advies is er')
const GGD_ADVIES = stuk('sociaal-medisch-advies', 'het sociaal-medisch advies is er')
const niet = (van: Voorwaarde): Voorwaarde => ({ soort: 'niet', van })

/** The parents by their appeal and the leerplichtambtenaar who decides are always there; the other two may miss. */
const missend = (van: readonly Voorwaarde[], hoeveel: number, wie: string): Eis => ({
  als: niet({ soort: 'alle', van }),
  reden: `Vier partijen vereist (${4 - hoeveel} van 4): nog niet betrokken ${wie}.`,
  uitweg: 'Voeg eerst het advies van deze partij toe.',
  grond: 'RGV-400',
})
const VIER_PARTIJEN: readonly Eis[] = [
  missend([niet(GGD_ADVIES), SWV_ADVIES], 1, 'is de GGD-arts'),
  missend([GGD_ADVIES, niet(SWV_ADVIES)], 1, 'is het samenwerkingsverband'),
  missend([niet(GGD_ADVIES), niet(SWV_ADVIES)], 2, 'zijn de GGD-arts en het samenwerkingsverband'),
]

/** For both outcomes: the step can't be closed without them. */
const VERPLICHTE_STUKKEN: readonly Eis[] = [
  {
    als: SWV_ADVIES,
    reden: 'Het onderwijskundig advies van het samenwerkingsverband ontbreekt.',
    grond: 'RGV-404',
  },
  {
    als: GGD_ADVIES,
    reden: 'Het sociaal-medisch advies van de GGD-arts ontbreekt.',
    grond: 'RGV-404',
  },
  {
    als: stuk('verklaring', 'de verklaring is er'),
    reden: 'De verklaring van de aangewezen arts, pedagoog of psycholoog ontbreekt.',
    grond: 'RGV-415',
  },
]

/** Through 31 July of the school year in which it begins. */
const EEN_SCHOOLJAAR: Voorwaarde = {
  soort: 'alle',
  van: [
    { soort: 'binnen-schooljaar', van: 'van', tot: 'tot', inWoorden: 'het blijft binnen een schooljaar' },
    { soort: 'in-maand', veld: 'tot', maanden: [7], inWoorden: 'het eindigt in juli' },
    niet({ soort: 'uiterlijk-in-jaar', veld: 'tot', dag: '07-30', inWoorden: 'het eindigt voor 31 juli' }),
  ],
}

const OPTIES: readonly Besluitoptie[] = [
  {
    id: 'accepteren',
    naam: 'Beroep geaccepteerd: vrijstelling',
    status: 'Vrijstelling',
    naar: { fase: 'vrijstelling' },
    geldigheid: 'vrij',
    looptijd: { einde: 'vrij', grond: 'RGV-411' },
    velden: {
      zwaarwegend: {
        soort: 'lange-tekst',
        label: 'Welke zwaarwegende argumenten zijn er?',
        hulp: 'Het uitgangspunt is nee, tenzij.',
        verplicht: true,
        grond: 'RGV-398',
      },
      van: { soort: 'datum', label: 'Vrijstelling vanaf', verplicht: true, grond: 'RGV-411' },
      tot: {
        soort: 'datum',
        label: 'Vrijstelling tot en met',
        hulp: 'Meestal 31 juli van dit schooljaar.',
        grond: 'RGV-411',
      },
      redenDuur: {
        soort: 'lange-tekst',
        label: 'Waarom korter of langer dan één schooljaar?',
        hulp: 'Alleen als de einddatum niet 31 juli van dit schooljaar is.',
        grond: 'RGV-411',
      },
    },
    zonderMotivering: true,
    eisen: [
      ...VIER_PARTIJEN,
      ...VERPLICHTE_STUKKEN,
      {
        als: {
          soort: 'een-van',
          van: [
            niet({ soort: 'antwoord-ingevuld', veld: 'tot', inWoorden: 'er is een einddatum' }),
            EEN_SCHOOLJAAR,
            { soort: 'antwoord-ingevuld', veld: 'redenDuur', inWoorden: 'er is een reden' },
          ],
        },
        reden:
          'Een vrijstelling geldt meestal tot en met 31 juli. Schrijf op waarom het korter of langer is.',
        grond: 'RGV-411',
      },
    ],
    brieven: [],
    taken: [],
    telt: 'niet',
  },
  {
    id: 'niet-accepteren',
    naam: 'Beroep niet geaccepteerd',
    status: 'Niet geaccepteerd',
    naar: { fase: 'naar-vermogen' },
    geldigheid: false,
    velden: {},
    eisen: VERPLICHTE_STUKKEN,
    brieven: [],
    // The one of the SWV is the task of the next step itself.
    taken: [
      {
        id: 'plan-naar-vermogen',
        titel: 'Plan situatie naar vermogen: samen met het samenwerkingsverband vastleggen',
        rol: 'intern-begeleider',
        registratie: 'plan-naar-vermogen',
        grond: 'RGV-412',
      },
    ],
    telt: 'niet',
  },
]

const ROUTE: readonly Fase[] = [
  {
    soort: 'registratie',
    id: 'beroep',
    naam: 'Beroep van de ouders',
    status: 'Beroep gedaan',
    door: [LPA, 'ouder'],
    uitleg: 'De ouders doen bij de leerplichtambtenaar een beroep op vrijstelling.',
    grond: 'RGV-399',
    registratie: 'beroep',
    naar: { fase: 'verkenning' },
  },
  {
    soort: 'registratie',
    id: 'verkenning',
    naam: 'Verkenning voor een kind dat nog niet leerplichtig is',
    status: 'Geen leerplicht',
    door: [SC, LPA],
    als: { soort: 'niet', van: LEERPLICHTIG, inWoorden: 'de leerling is nog niet leerplichtig' },
    uitleg: 'Het kind is nog niet leerplichtig. De partijen verkennen alvast wat mogelijk is.',
    grond: 'RGV-413',
    registratie: 'verkenning',
    naar: { fase: 'betrekken' },
  },
  {
    soort: 'registratie',
    id: 'betrekken',
    naam: 'GGD en samenwerkingsverband betrekken',
    status: 'Beroep gedaan',
    door: [LPA, SC],
    uitleg: 'De leerplichtambtenaar vraagt de GGD en het samenwerkingsverband om advies.',
    grond: 'RGV-400',
    registratie: 'partijen-betrekken',
    naar: { fase: 'adviezen' },
  },
  {
    soort: 'besluit',
    id: 'adviezen',
    naam: 'Adviezen, gesprek en besluit',
    status: 'Adviezen gevraagd',
    door: [LPA],
    uitleg:
      'De GGD-arts en het samenwerkingsverband adviseren; de partijen bespreken of er zwaarwegende argumenten zijn. De leerplichtambtenaar besluit.',
    grond: 'RGV-401',
    opties: OPTIES,
  },
  {
    soort: 'uitvoering',
    id: 'vrijstelling',
    naam: 'De vrijstelling loopt',
    status: 'Vrijstelling',
    door: [LPA, SC],
    uitleg: 'De vrijstelling loopt. Twaalf weken voor het einde is er een signaal.',
    grond: 'RGV-417',
    plaatsing: false,
    evaluaties: [],
    afgerond: 'Afgerond',
  },
  {
    soort: 'registratie',
    id: 'naar-vermogen',
    naam: 'Leren naar vermogen',
    status: 'Niet geaccepteerd',
    door: [SC, ...SCHOOLROLLEN],
    uitleg:
      'Onderwijs, samenwerkingsverband en waar nodig jeugdhulp leggen vast hoe het kind naar vermogen leert.',
    grond: 'RGV-412',
    registratie: 'plan-naar-vermogen',
    naar: { einde: 'Afgerond' },
  },
]

const SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'vrijstelling-loopt-af',
    als: {
      soort: 'nadert',
      veld: 'besluit.tot',
      vooraf: { aantal: 12, eenheid: 'weken' },
      inWoorden: 'de vrijstelling loopt bijna af',
    },
    tekst: 'De vrijstelling loopt bijna af.',
    grond: 'RGV-417',
    zwaarte: 'let-op',
    ookSchool: true,
  },
]

export const VRIJSTELLING: Procedure = {
  code: 'RGV-VRIJSTELLING-5A',
  heet: { naam: 'beroep', lidwoord: 'het' },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Vrijstelling artikel 5 onder a (vierpartijenmodel)',
    school: 'Vrijstelling artikel 5 onder a (vierpartijenmodel)',
    ouder: 'Vrijstelling van de plicht om uw kind in te schrijven',
    jongere: 'Vrijstelling van school',
  },
  samenvatting:
    'Ouders doen bij de leerplichtambtenaar een beroep op vrijstelling. Ouders, leerplichtambtenaar, GGD en samenwerkingsverband kijken samen wat mogelijk is. De leerplichtambtenaar besluit.',
  infopagina: 'vierpartijenmodel',
  betreft: 'leerling',
  indiener: {
    rollen: [LPA],
    soorten: [],
    ook: [LPA, 'ouder'],
    opSchool: true,
    anders: 'Een beroep op vrijstelling doen ouders, bij de leerplichtambtenaar.',
  },
  ingang: [],
  formulier: [],
  stukken: VRIJSTELLINGSTUKKEN,
  dossiereisen: [],
  route: ROUTE,
  registraties: VRIJSTELLINGREGISTRATIES,
  aanstellingen: VRIJSTELLINGAANSTELLINGEN,
  gesprekken: [GESPREK],
  signalen: SIGNALEN,
  termijnen: [],
  brieven: [],
  statussen: statusteksten(
    'Beroep gedaan',
    'Geen leerplicht',
    'Adviezen gevraagd',
    'Vrijstelling',
    'Niet geaccepteerd',
    'Afgerond',
  ),
  aanhouden: null,
  behandelaars: [SC, LPA, ARTS],
  // A leerplichtambtenaar or arts reads the zaak of whom they were asked for, and no other.
  besloten: [LPA, ARTS],
}
