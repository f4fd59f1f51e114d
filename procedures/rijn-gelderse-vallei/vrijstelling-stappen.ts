// The records and stukken of RGV-VRIJSTELLING-5A: the appeal of the parents, who is involved, the two advices, and what
// follows when it is not accepted (bijlage 2.5).
import type { Aanstelling, Gespreksoort, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Stuksoort } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { SCHOOLROLLEN } from './delen.ts'

export const LPA: Rol = 'leerplichtambtenaar'
export const ARTS: Rol = 'arts-ggd'
export const SC: Rol = 'steunpuntcoordinator'

/** From the first of the month after the fifth birthday (O-39). */
export const LEERPLICHTIG: Voorwaarde = {
  soort: 'datum-uiterlijk',
  veld: 'leerling.leerplichtig',
  uiterlijk: 'vandaag',
  inWoorden: 'de leerling is leerplichtig',
}

/** Consents of the parents, in the words that count. */
const AFSTEMMEN = 'afstemming met de jeugdarts van de school'
const EXPERT = 'onderzoek door een expert'

const UTRECHT = ['Rhenen', 'Veenendaal', 'Renswoude']
const MIDDEN_GELDERLAND = ['Ede', 'Wageningen', 'Barneveld', 'Scherpenzeel']

/** Where the school stands; for a pupil without a school where the pupil lives (O-38). */
const gemeenteIs = (plaatsen: readonly string[]): Voorwaarde => ({
  soort: 'een-van',
  van: [
    { soort: 'alle', van: [{ soort: 'leerling-op-school' }, { soort: 'school-staat-in', plaatsen }] },
    {
      soort: 'alle',
      van: [
        { soort: 'niet', van: { soort: 'leerling-op-school' }, inWoorden: 'de leerling heeft geen school' },
        { soort: 'leerling-woont-in', plaatsen },
      ],
    },
  ],
})
const GGD_BEKEND: Voorwaarde = {
  soort: 'een-van',
  van: [gemeenteIs(UTRECHT), gemeenteIs(MIDDEN_GELDERLAND)],
}

const ingevuld = (veld: string): Voorwaarde => ({
  soort: 'antwoord-ingevuld',
  veld,
  inWoorden: 'dit is ingevuld',
})
const toestemming = (waarvoor: string) => ({
  als: {
    soort: 'toestemming',
    waarvoor,
    van: 'alle-ouders',
    inWoorden: 'de ouders gaven toestemming',
  } as const,
  reden: `De ouders gaven geen toestemming voor ${waarvoor}.`,
  uitweg: `Kies "Toestemming vastleggen", waarvoor "${waarvoor}".`,
})
const tekst = (label: string, grond: string) =>
  ({ soort: 'lange-tekst', label, verplicht: true, grond }) as const

export const VRIJSTELLINGSTUKKEN: readonly Stuksoort[] = [
  {
    soort: 'verklaring',
    naam: 'Verklaring van de aangewezen arts, pedagoog of psycholoog',
    door: [LPA, ARTS],
    lezers: { rollen: [LPA, ARTS, SC], grond: 'RGV-415' },
  },
  {
    soort: 'sociaal-medisch-advies',
    naam: 'Sociaal-medisch advies van de GGD-arts',
    uitleg: 'Vul ten minste een van beide rubrieken in.',
    door: [ARTS],
    velden: {
      totOntwikkeling: {
        soort: 'lange-tekst',
        label: 'Wat is nodig om tot ontwikkeling te komen?',
        grond: 'RGV-403',
      },
      sociaalMedischeBehoefte: {
        soort: 'lange-tekst',
        label: 'Sociaal-medische ondersteuningsbehoefte om aan onderwijs deel te nemen',
        grond: 'RGV-403',
      },
    },
    eisen: [
      {
        als: { soort: 'een-van', van: [ingevuld('totOntwikkeling'), ingevuld('sociaalMedischeBehoefte')] },
        reden:
          'Vul in wat nodig is om tot ontwikkeling te komen, of de sociaal-medische ondersteuningsbehoefte.',
        grond: 'RGV-403',
      },
    ],
    lezers: { rollen: [LPA, ARTS, SC], grond: 'RGV-404' },
    sluit: ['sociaal-medisch-advies'],
  },
  {
    soort: 'onderwijskundig-advies',
    naam: 'Onderwijskundig advies van het samenwerkingsverband',
    door: [SC],
    velden: {
      mogelijkheden: tekst('Mogelijkheden op het gebied van onderwijs', 'RGV-402'),
      randvoorwaarden: tekst('Randvoorwaarden van een goede plek', 'RGV-402'),
    },
    sluit: ['onderwijskundig-advies'],
  },
  {
    soort: 'informatie',
    naam: 'Informatie van de school of de jeugdarts',
    door: [...SCHOOLROLLEN, SC, ARTS],
    velden: {
      ontvangers: {
        soort: 'meerkeuze',
        label: 'Voor wie is dit?',
        hulp: 'Altijd in elk geval het samenwerkingsverband of de GGD.',
        verplicht: true,
        minimum: 1,
        keuzes: [
          { waarde: 'swv', label: 'Het samenwerkingsverband' },
          { waarde: 'ggd', label: 'De GGD-arts' },
          { waarde: 'lpa', label: 'De leerplichtambtenaar' },
        ],
        grond: 'RGV-408',
      },
    },
    eisen: [
      {
        als: {
          soort: 'antwoord-is',
          veld: 'ontvangers',
          is: ['swv', 'ggd'],
          inWoorden: 'het samenwerkingsverband of de GGD krijgt het ook',
        },
        reden:
          'Informatie van de school of de jeugdarts gaat via of samen met het samenwerkingsverband of de GGD.',
        uitweg: 'Kies het samenwerkingsverband of de GGD-arts erbij.',
        grond: 'RGV-408',
      },
    ],
    lezers: {
      rollen: SCHOOLROLLEN,
      uit: { veld: 'ontvangers', antwoorden: { swv: [SC], ggd: [ARTS], lpa: [LPA] } },
      grond: 'RGV-408',
    },
  },
  {
    soort: 'expertonderzoek',
    naam: 'Rapport van een onderzoek door een expert',
    door: [SC],
    eisen: [{ ...toestemming(EXPERT), grond: 'RGV-410' }],
    lezers: { rollen: [LPA, ARTS, SC], grond: 'RGV-410' },
  },
]

export const VRIJSTELLINGAANSTELLINGEN: readonly Aanstelling[] = [
  {
    id: 'leerplichtambtenaar',
    naam: 'leerplichtambtenaar',
    rollen: [LPA],
    door: [SC],
    starter: true,
    verplicht: true,
    grond: 'RGV-400, RGV-416',
  },
  {
    id: 'arts',
    naam: 'onafhankelijke arts van de GGD',
    rollen: [ARTS],
    door: [LPA, SC],
    verplicht: true,
    in: ['adviezen'],
    onafhankelijk: {
      woorden: ['behandel', 'jeugdarts', 'schoolarts'],
      reden: 'De onafhankelijke arts is geen behandelend arts en geen jeugdarts van de school.',
      grond: 'RGV-405',
    },
    grond: 'RGV-400, RGV-405',
  },
]

export const GESPREK: Gespreksoort = {
  id: 'gezamenlijk-gesprek',
  naam: 'Gesprek van de partijen',
  door: [LPA, SC],
  genodigden: ['ouders', LPA, SC, ARTS],
  grond: 'RGV-398',
}

/** The appeal, as made to the leerplichtambtenaar (RGV-399). */
const BEROEP: Registratie = {
  id: 'beroep',
  naam: 'Beroep op vrijstelling',
  titel: 'Beroep op vrijstelling vastleggen',
  uitleg: 'Legt vast dat de ouders een beroep doen op vrijstelling, en waarom.',
  door: [LPA, 'ouder'],
  velden: {
    argumenten: tekst('Waarom doen de ouders een beroep op vrijstelling?', 'RGV-399'),
    samenwerkingsverband: {
      soort: 'keuze',
      label: 'Welk samenwerkingsverband denkt mee?',
      standaard: 'rgv-po',
      verplicht: true,
      keuzes: [
        { waarde: 'rgv-po', label: 'SWV PO Rijn & Gelderse Vallei' },
        { waarde: 'barneveld-veenendaal-vo', label: 'SWV Passend Onderwijs-Barneveld Veenendaal VO' },
        { waarde: 'gelderse-vallei-vo', label: 'SWV Gelderse Vallei VO' },
        { waarde: 'berseba-po', label: 'SWV Berséba PO' },
        { waarde: 'refsvo', label: 'SWV RefSVO' },
      ],
      grond: 'RGV-414',
    },
  },
  eisen: [
    {
      als: {
        soort: 'een-van',
        van: [
          LEERPLICHTIG,
          {
            soort: 'antwoord-is',
            veld: 'samenwerkingsverband',
            is: ['rgv-po', 'berseba-po'],
            inWoorden: 'dit samenwerkingsverband denkt ook mee over jonge kinderen',
          },
        ],
      },
      reden: 'Dit kind is nog niet leerplichtig, en dit samenwerkingsverband denkt dan nog niet mee.',
      uitweg: 'Kies SWV PO Rijn & Gelderse Vallei of SWV Berséba PO.',
      grond: 'RGV-413',
    },
  ],
  afgeleid: {
    rolSchool: {
      label: 'Rol van de school',
      als: { soort: 'leerling-op-school' },
      woorden: { ja: 'verantwoordelijk voor plaatsing', nee: 'er is geen betrokken school' },
    },
  },
  in: ['beroep'],
  eenmalig: true,
  grond: 'RGV-399, RGV-409',
}

export const VRIJSTELLINGREGISTRATIES: readonly Registratie[] = [
  BEROEP,
  {
    id: 'verkenning',
    naam: 'Verkenning',
    titel: 'Verkenning vastleggen',
    uitleg: 'Legt vast wat de verkenning voor een kind dat nog niet leerplichtig is heeft opgeleverd.',
    door: [SC, LPA],
    velden: {
      bevindingen: tekst('Wat heeft de verkenning opgeleverd?', 'RGV-413'),
      vervolg: {
        soort: 'keuze',
        label: 'Hoe gaat het verder?',
        verplicht: true,
        keuzes: [
          { waarde: 'beroep', label: 'Het beroep op vrijstelling wordt behandeld' },
          { waarde: 'klaar', label: 'Er is geen vrijstelling nodig' },
        ],
        grond: 'RGV-413',
      },
    },
    eisen: [
      {
        als: {
          soort: 'een-van',
          van: [
            LEERPLICHTIG,
            {
              soort: 'antwoord-is',
              veld: 'vervolg',
              is: ['klaar'],
              inWoorden: 'er is geen vrijstelling nodig',
            },
          ],
        },
        reden: 'Het kind is nog niet leerplichtig: een vrijstelling kan pas daarna.',
        grond: 'RGV-413',
      },
    ],
    in: ['verkenning'],
    bij: {
      veld: 'vervolg',
      antwoorden: { beroep: { naar: { fase: 'betrekken' } }, klaar: { naar: { einde: 'Afgerond' } } },
    },
    grond: 'RGV-413',
  },
  {
    id: 'partijen-betrekken',
    naam: 'GGD en samenwerkingsverband betrokken',
    titel: 'GGD en samenwerkingsverband betrekken',
    uitleg:
      'Vraagt de GGD om een sociaal-medisch advies en het samenwerkingsverband om een onderwijskundig advies. Welke GGD het is volgt uit de gemeente van de school.',
    door: [LPA, SC],
    velden: {
      ggdKeuze: {
        soort: 'keuze',
        label: 'Welke GGD?',
        hulp: 'Alleen als de gemeente van de school, of zonder school de woonplaats, er niet bij hoort.',
        keuzes: [
          { waarde: 'midden-gelderland', label: 'GGD Midden-Gelderland' },
          { waarde: 'utrecht', label: 'GGD Utrecht' },
        ],
        grond: 'RGV-407',
      },
      redenGgd: { soort: 'tekst', label: 'Waarom deze GGD?', grond: 'RGV-407' },
    },
    eisen: [
      {
        als: {
          soort: 'een-van',
          van: [GGD_BEKEND, { soort: 'alle', van: [ingevuld('ggdKeuze'), ingevuld('redenGgd')] }],
        },
        reden: 'De gemeente hoort bij geen van beide GGD’s. Kies de GGD en schrijf op waarom.',
        grond: 'RGV-407',
      },
    ],
    afgeleid: {
      ggd: {
        label: 'GGD',
        als: gemeenteIs(UTRECHT),
        woorden: { ja: 'GGD Utrecht', nee: 'GGD Midden-Gelderland' },
        wanneer: GGD_BEKEND,
      },
    },
    in: ['betrekken'],
    taken: [
      {
        id: 'onderwijskundig-advies',
        titel: 'Onderwijskundig advies toevoegen',
        rol: SC,
        sluitMetZaak: true,
        grond: 'RGV-402',
      },
      {
        id: 'sociaal-medisch-advies',
        titel: 'Sociaal-medisch advies toevoegen',
        rol: ARTS,
        sluitMetZaak: true,
        grond: 'RGV-403',
      },
    ],
    grond: 'RGV-400, RGV-407',
  },
  {
    id: 'afstemming-jeugdarts',
    naam: 'Afstemming met de jeugdarts',
    titel: 'Afstemming met de jeugdarts vastleggen',
    uitleg:
      'Legt vast wat de arts met de jeugdarts van de school heeft afgestemd. Dat kan alleen met toestemming van de ouders.',
    door: [ARTS],
    velden: { afgestemd: tekst('Wat is afgestemd?', 'RGV-406') },
    eisen: [{ ...toestemming(AFSTEMMEN), grond: 'RGV-406' }],
    in: ['adviezen'],
    grond: 'RGV-406',
  },
  {
    id: 'plan-naar-vermogen',
    naam: 'Plan voor leren naar vermogen',
    titel: 'Plan situatie naar vermogen vastleggen',
    uitleg:
      'Legt vast wat onderwijs, samenwerkingsverband en waar nodig jeugdhulp samen doen, zodat het kind naar vermogen leert.',
    door: [SC, ...SCHOOLROLLEN],
    velden: {
      onderwijs: tekst('Wat doet het onderwijs?', 'RGV-412'),
      swv: tekst('Wat doet het samenwerkingsverband?', 'RGV-412'),
      jeugdhulp: {
        soort: 'lange-tekst',
        label: 'Wat doet de jeugdhulp?',
        hulp: 'Waar nodig.',
        grond: 'RGV-412',
      },
    },
    in: ['naar-vermogen'],
    sluit: ['plan-naar-vermogen'],
    grond: 'RGV-412',
  },
]
