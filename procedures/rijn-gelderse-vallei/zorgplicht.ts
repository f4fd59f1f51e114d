// RGV-ZORGPLICHT: parents apply in writing at a school. It finds out within six weeks what the child needs and whether it can
// offer that, and else finds another place (bijlage 2.2.1).
import type { Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import type { Zorgplichtregel } from '#domein/procedure/zorgplicht.ts'
import { ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { statusteksten } from './statussen.ts'
import {
  TIEN_WEKEN,
  VERLENGING,
  ZES_WEKEN,
  alle,
  eenVan,
  gedaan,
  jongerDan,
  niet,
} from './zorgplicht-delen.ts'
import { AANMELDSTAPPEN } from './zorgplicht-aanmelding.ts'
import { STAPPEN } from './zorgplicht-stappen.ts'
import { ZORGPLICHTSTATUSSEN } from './zorgplicht-statussen.ts'
import { UITKOMSTEN } from './zorgplicht-uitkomst.ts'

const AANGEMELD = gedaan('aanmelding', 'de aanmelding is vastgelegd')

const vervolg = (is: readonly string[]) =>
  ({
    soort: 'registratie-gedaan',
    registratie: 'aanmelding',
    veld: 'vervolg',
    is,
    inWoorden: `na de aanmelding volgde: ${is.join(' of ')}`,
  }) as const

const wacht = (
  id: string,
  status: keyof typeof ZORGPLICHTSTATUSSEN,
  f: Pick<Fase & { soort: 'registratie' }, 'naam' | 'uitleg' | 'grond' | 'registratie' | 'naar'> &
    Partial<Pick<Fase, 'door' | 'als'>>,
): Fase => ({ soort: 'registratie', id, status, door: SCHOOLROLLEN, ...f })

const ROUTE: readonly Fase[] = [
  wacht('aangemeld', 'Aangemeld', {
    naam: 'Aanmelding bij de school',
    uitleg: 'De school legt de aanmelding vast. De termijn begint als zij op schrift binnen is.',
    grond: 'RGV-091',
    registratie: 'aanmelding',
    naar: { fase: 'onderzoek' },
  }),
  wacht('wachtlijst', 'Wachtlijst', {
    naam: 'Op de wachtlijst',
    uitleg: 'Het kind is jonger dan 3 jaar. Vanaf de derde verjaardag kan het worden aangemeld.',
    grond: 'RGV-092',
    registratie: 'van-wachtlijst',
    naar: { fase: 'aangemeld' },
  }),
  wacht('gewoon', 'Gewone aanmelding', {
    naam: 'Ziet de school een behoefte?',
    uitleg:
      'De ouders zien geen behoefte aan extra ondersteuning. De school bevestigt dat of begint het onderzoek.',
    grond: 'RGV-097',
    registratie: 'geen-behoefte',
    naar: { einde: 'Gewone aanmelding' },
  }),
  wacht('onderzoek', 'Onderzoek loopt', {
    naam: 'Onderzoek door de school',
    uitleg:
      'De school onderzoekt wat het kind nodig heeft, schat de ondersteuning in en legt een van de vier uitkomsten vast.',
    grond: 'RGV-106, RGV-114, RGV-123',
    registratie: 'uitkomst',
    naar: { fase: 'plaatsen' },
  }),
  wacht('school-vol', 'Geen zorgplicht', {
    naam: 'Kind in beeld houden',
    door: ['steunpuntcoordinator'],
    uitleg: 'De school is vol. De steunpuntcoördinator legt vast hoe het kind in beeld blijft.',
    grond: 'RGV-099',
    registratie: 'in-beeld',
    naar: { einde: 'Geen zorgplicht' },
  }),
  wacht('plaatsingsplicht', 'Plaatsingsplicht', {
    naam: 'Plaatsen en inschrijven',
    uitleg: 'Tien weken na de aanmelding is er geen uitkomst. De school plaatst het kind en schrijft het in.',
    grond: 'RGV-117',
    registratie: 'plaatsing',
    naar: { fase: 'na-plaatsing' },
  }),
  wacht('na-plaatsing', 'Geplaatst, onderzoek loopt', {
    naam: 'Onderzoek afronden',
    uitleg:
      'Het kind is ingeschreven. De school rondt het onderzoek af en houdt zorgplicht, ook als zij een andere school zoekt.',
    grond: 'RGV-120',
    registratie: 'uitkomst',
    naar: { fase: 'plaatsen' },
  }),
  wacht('plaatsen', 'Plaats op deze school', {
    naam: 'Inschrijving',
    als: niet(gedaan('plaatsing', 'het kind is ingeschreven')),
    uitleg: 'De school schrijft het kind in.',
    grond: 'RGV-123',
    registratie: 'plaatsing',
    naar: { einde: 'Geplaatst' },
  }),
  wacht('andere-school', 'Andere school zoeken', {
    naam: 'Een andere reguliere basisschool',
    uitleg:
      'De school zoekt met ouders en schoolbestuur een andere basisschool (procedure RGV-BAOBAO). Zij houdt zorgplicht tot de inschrijving daar.',
    grond: 'RGV-120, RGV-125, RGV-127',
    registratie: 'inschrijving-elders',
    naar: { einde: 'Geplaatst op een andere school' },
  }),
  wacht('gespecialiseerd', 'Sbo of so met TLV', {
    naam: 'Sbo of so met een TLV',
    uitleg:
      'De school vraagt een TLV aan en houdt zorgplicht tot de inschrijving op het sbo of so. Die aanvraag verlengt geen termijn.',
    grond: 'RGV-105, RGV-120',
    registratie: 'inschrijving-elders',
    naar: { einde: 'Geplaatst op een andere school' },
  }),
]

/** Where the duty lies: nowhere, at the new school, at the school of enrolment, else at the school of the application. */
const ZORGPLICHT_BIJ: readonly Zorgplichtregel[] = [
  {
    als: eenVan(
      gedaan('geen-zorgplicht', 'er is geen zorgplicht'),
      vervolg(['wacht op schrift', 'wachtlijst', 'geen zorgplicht']),
      alle(
        vervolg(['gewone aanmelding']),
        niet({
          soort: 'registratie-gedaan',
          registratie: 'geen-behoefte',
          veld: 'bevestigd',
          is: [false],
          inWoorden: 'de school ziet toch een behoefte',
        }),
      ),
    ),
    bij: [],
    grond: 'RGV-094, RGV-097, RGV-099',
  },
  {
    als: gedaan('inschrijving-elders', 'het kind is op een andere school ingeschreven'),
    bij: ['inschrijving-elders.school'],
    vanaf: 'inschrijving-elders.ingeschrevenOp',
    grond: 'RGV-127',
  },
  {
    als: alle(
      AANGEMELD,
      { soort: 'leerling-op-school' },
      niet({ soort: 'leerling-ingeschreven-bij-aanvrager' }),
    ),
    bij: ['school-van-inschrijving'],
    grond: 'RGV-098',
  },
  { als: AANGEMELD, bij: ['aanvrager'], grond: 'RGV-094, RGV-095' },
]

/** Told in writing since the zaak has the status that it has now: by a message, or by the letter of the step itself. */
const OUDERS_WETEN = eenVan(
  ...['mededeling', 'uitkomst', 'geen-zorgplicht'].map((registratie) =>
    alle(gedaan(registratie, 'de ouders kregen bericht'), {
      soort: 'datum-uiterlijk',
      veld: 'zaak.status',
      uiterlijk: `${registratie}.op`,
      inWoorden: 'dat was na de laatste wijziging',
    }),
  ),
)

const SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'aanmelden-mogelijk',
    als: alle(
      vervolg(['wachtlijst']),
      niet(gedaan('van-wachtlijst', 'het kind is van de wachtlijst')),
      niet(jongerDan(3, 'vandaag')),
    ),
    tekst: 'Het kind is 3 jaar: aanmelden is nu mogelijk.',
    grond: 'RGV-092',
    zwaarte: 'let-op',
    ookSchool: true,
  },
  {
    id: 'inschrijven-verplicht',
    als: alle(
      { soort: 'antwoord-ingevuld', veld: 'zaak.verlengd', inWoorden: 'de onderzoekstermijn is verlengd' },
      niet(jongerDan(5, 'vandaag')),
      niet(gedaan('plaatsing', 'het kind is ingeschreven')),
    ),
    tekst: 'Inschrijven verplicht (5 jaar): het kind is 5 jaar of ouder en het onderzoek is verlengd.',
    grond: 'RGV-119',
    zwaarte: 'dringend',
    ookSchool: true,
  },
  {
    id: 'ouders-informeren',
    als: alle(AANGEMELD, niet(OUDERS_WETEN)),
    tekst: 'Ouders informeren: zij kregen nog geen bericht over de laatste stap.',
    grond: 'RGV-121',
    zwaarte: 'let-op',
    ookSchool: true,
  },
]

const VANAF_AANMELDING = { soort: 'antwoord', veld: 'aanmelding.ontvangen', na: 'onderzoek' } as const

export const ZORGPLICHT: Procedure = {
  code: 'RGV-ZORGPLICHT',
  heet: { naam: 'aanmelding', lidwoord: 'de' },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Aanmelding en onderzoek zorgplicht',
    school: 'Aanmelding en onderzoek (zorgplicht)',
    ouder: 'Aanmelding bij een school',
    jongere: 'Aanmelding bij een school',
  },
  samenvatting:
    'Ouders melden hun kind op schrift aan bij een school. Is er extra ondersteuning nodig, dan zoekt de school binnen zes weken uit wat het kind nodig heeft en of zij dat kan bieden. Anders zoekt zij een andere school.',
  infopagina: 'aanmelden',
  betreft: 'leerling',
  zorgplicht: ZORGPLICHT_BIJ,
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    ook: ['ouder'],
    kiestSchool: true,
    anders: 'Ouders melden hun kind op schrift aan bij de school. De school legt de aanmelding hier vast.',
  },
  ingang: [],
  formulier: [],
  stukken: [
    { soort: 'aanmelding', naam: 'Schriftelijke aanmelding', datumNaam: 'Datum van de aanmelding' },
    { soort: 'informatie', naam: 'Opgevraagde informatie', datumNaam: 'Datum van het stuk' },
    { soort: 'onderzoeksverslag', naam: 'Verslag van onderzoek', datumNaam: 'Datum van het verslag' },
  ],
  dossiereisen: [],
  route: ROUTE,
  registraties: [...AANMELDSTAPPEN, ...STAPPEN, ...UITKOMSTEN],
  gesprekken: [
    {
      id: 'overleg-steunpunt',
      naam: 'Overleg met ouders en steunpunt',
      door: [...SCHOOLROLLEN, 'steunpuntcoordinator'],
      genodigden: ['ouders', 'school', 'steunpuntcoordinator'],
      grond: 'RGV-124',
    },
  ],
  signalen: SIGNALEN,
  termijnen: [
    {
      naam: 'onderzoekstermijn',
      titel: 'Onderzoekstermijn',
      regel: {
        soort: 'wettelijk',
        duur: ZES_WEKEN,
        opschortbaar: true,
        verlenging: VERLENGING,
        grond: 'RGV-106, RGV-108',
      },
      start: VANAF_AANMELDING,
      stopt: { registratie: 'uitkomst' },
      wacht: {
        vraag: 'informatie-opvragen',
        antwoord: 'informatie-ontvangen',
        bij: 'bij',
        telwijze: 'inclusief',
        grond: 'RGV-109, RGV-110',
      },
      verlengen: { door: SCHOOLROLLEN, brief: 'verlenging-onderzoek' },
      eigenaar: 'intern-begeleider',
      gevolg: 'De onderzoekstermijn is voorbij en er is nog geen uitkomst.',
      zichtVoor: ['school', 'ouder'],
    },
    {
      naam: 'plaatsingsgrens',
      titel: 'Plaatsing (tien weken na de aanmelding)',
      regel: { soort: 'wettelijk', duur: TIEN_WEKEN, grond: 'RGV-117, RGV-118' },
      start: VANAF_AANMELDING,
      stopt: { registratie: 'plaatsing' },
      verloopt: {
        in: ['onderzoek'],
        naar: { fase: 'plaatsingsplicht' },
        taken: [
          {
            id: 'plaatsen-bestuur',
            titel: 'Zorgen dat de school het kind plaatst en inschrijft',
            rol: 'schoolbestuur',
            bijBestuur: true,
            sluitMetZaak: true,
            grond: 'RGV-117',
          },
        ],
      },
      eigenaar: 'intern-begeleider',
      gevolg:
        'Tien weken na de aanmelding is het kind nog niet geplaatst: plaatsen en inschrijven is verplicht.',
      zichtVoor: ['school', 'ouder'],
    },
  ],
  brieven: [
    {
      soort: 'bericht-zorgplicht',
      naam: 'Bericht over de aanmelding',
      aan: ['ouders'],
      verzending: 'meteen',
      grond: 'RGV-121, RGV-122',
    },
    {
      soort: 'verlenging-onderzoek',
      naam: 'Verlenging onderzoekstermijn',
      aan: ['ouders'],
      verzending: 'meteen',
      grond: 'RGV-116',
    },
  ],
  statussen: { ...ZORGPLICHTSTATUSSEN, ...statusteksten('Afgerond') },
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator'],
}
