// What is recorded about an objection: whose it is, whether it is in time and complete, the talk, and the LBT.
import type { Velden } from '#domein/kern/veld.ts'
import type { Eis, Gespreksoort, Registratie, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'

const INDIENERS = ['schoolbestuur', 'zorgcoordinator', 'ouder', 'secretariaat', 'procesbegeleider'] as const

const is = (veld: string, waarden: readonly (string | boolean)[], inWoorden: string): Voorwaarde => ({
  soort: 'antwoord-is',
  veld,
  is: waarden,
  inWoorden,
})

const NAMENS: Velden = {
  namens: {
    soort: 'keuze',
    label: 'Namens wie?',
    verplicht: true,
    nietVoorGezin: true,
    bijGezin: 'ouders',
    keuzes: [
      { waarde: 'ouders', label: 'Ouder(s)/verzorger(s)' },
      { waarde: 'schoolbestuur', label: 'Het schoolbestuur' },
      { waarde: 'school', label: 'Een school, zonder dat het namens het schoolbestuur is' },
    ],
    grond: 'GV-322',
  },
  gronden: {
    soort: 'lange-tekst',
    label: 'Waarom bent u het er niet mee eens?',
    grond: 'GV-325',
  },
}

const IS_BEZWAAR = is('namens', ['ouders', 'schoolbestuur'], 'het is namens ouders of het schoolbestuur')

const MET_GRONDEN: Voorwaarde = {
  soort: 'antwoord-ingevuld',
  veld: 'gronden',
  inWoorden: 'er zijn gronden',
}

/** Whose objection it is supplements it, and the desk for what came in on paper (Awb 6:5, 6:6). */
const VAN_WIE_HET_IS: Eis = {
  als: {
    soort: 'een-van',
    van: [
      { soort: 'handelt-van-kant', kanten: ['swv'], inWoorden: 'het samenwerkingsverband het vastlegt' },
      {
        soort: 'alle',
        van: [
          is('indiening.namens', ['ouders'], 'het namens ouders is'),
          { soort: 'handelt-van-kant', kanten: ['gezin'], inWoorden: 'een ouder het aanvult' },
        ],
      },
      {
        soort: 'alle',
        van: [
          {
            soort: 'een-van',
            van: [
              is('indiening.namens', ['schoolbestuur', 'school'], 'het namens de school of haar bestuur is'),
              {
                soort: 'gestart-door',
                rollen: ['schoolbestuur', 'zorgcoordinator'],
                inWoorden: 'de school het indiende',
              },
            ],
          },
          { soort: 'handelt-van-kant', kanten: ['school'], inWoorden: 'de school het aanvult' },
        ],
      },
    ],
  },
  reden: 'Alleen wie het bezwaar indiende, vult het aan.',
  uitweg: 'De indiener vult aan in het portaal, of stuurt de aanvulling aan het secretariaat.',
  grond: 'Awb 6:5, Awb 6:6',
}

const ZES_WEKEN = { uiterlijk: 'vanuit.bekendgemaakt', plus: { aantal: 6, eenheid: 'weken' } } as const

/** Within six weeks after the date of the letter; by post when it was posted in time and came in within a week after (Awb 6:9). */
const TIJDIG: Voorwaarde = {
  soort: 'een-van',
  van: [
    {
      soort: 'datum-uiterlijk',
      veld: 'ontvangenOp',
      ...ZES_WEKEN,
      inWoorden: 'het kwam binnen de zes weken binnen',
    },
    {
      soort: 'alle',
      van: [
        is('wijze', ['post'], 'het kwam per post'),
        { soort: 'antwoord-ingevuld', veld: 'verzondenOp', inWoorden: 'de dag van verzending is bekend' },
        {
          soort: 'datum-uiterlijk',
          veld: 'verzondenOp',
          ...ZES_WEKEN,
          inWoorden: 'het is binnen de zes weken op de post gedaan',
        },
        {
          soort: 'datum-uiterlijk',
          veld: 'ontvangenOp',
          ...ZES_WEKEN,
          daarnaDagen: 7,
          inWoorden: 'het kwam binnen een week daarna binnen',
        },
      ],
    },
  ],
}

const AFGELEID: NonNullable<Registratie['afgeleid']> = {
  isBezwaar: { label: 'Telt als bezwaar (nee: een probleem)', als: IS_BEZWAAR },
  volledig: { label: 'Volledig', als: { soort: 'alle', van: [IS_BEZWAAR, MET_GRONDEN] } },
}

const VERDER: Registratie['bij'] = {
  veld: 'volledig',
  antwoorden: {
    ja: { naar: { fase: 'overleg' } },
    nee: { naar: { fase: 'aanvulling' }, brieven: ['bezwaar-aanvulling'] },
  },
}

export const BEZWAAR_REGISTRATIES: readonly Registratie[] = [
  {
    id: 'indiening',
    naam: 'Bezwaar of probleem',
    titel: 'Bezwaar of probleem indienen',
    uitleg: 'Leg vast namens wie, waarover en waarom.',
    door: INDIENERS,
    velden: {
      ...NAMENS,
      over: {
        soort: 'keuze',
        label: 'Waarover?',
        verplicht: true,
        keuzes: [
          { waarde: 'besluit', label: 'Het besluit' },
          { waarde: 'handelen', label: 'Het handelen van het samenwerkingsverband' },
        ],
        grond: 'GV-322',
      },
      wijze: {
        soort: 'keuze',
        label: 'Hoe kwam het binnen?',
        verplicht: true,
        // Parents write in the portal, today: the day that counts is not theirs to choose.
        standaard: 'portaal',
        nietVoorGezin: true,
        bijGezin: 'portaal',
        keuzes: [
          { waarde: 'portaal', label: 'In het portaal' },
          { waarde: 'mail', label: 'Per mail' },
          { waarde: 'post', label: 'Per post' },
          { waarde: 'balie', label: 'Afgegeven aan de balie' },
        ],
      },
      ontvangenOp: {
        soort: 'datum',
        label: 'Ontvangen op',
        verplicht: true,
        nietNaVandaag: true,
        standaard: 'vandaag',
        nietVoorGezin: true,
        bijGezin: 'vandaag',
      },
      verzondenOp: {
        soort: 'datum',
        label: 'Op de post gedaan op',
        nietNaVandaag: true,
        nietVoorGezin: true,
        als: { veld: 'wijze', is: ['post'] },
        grond: 'Awb 6:9',
      },
    },
    afgeleid: { ...AFGELEID, tijdig: { label: 'Op tijd', als: TIJDIG } },
    elders: 'bezwaar-ontvangen',
    bij: VERDER,
    grond: 'GV-322 tot GV-325',
  },
  {
    id: 'aanvulling',
    naam: 'Aanvulling',
    titel: 'Aanvullen',
    uitleg: 'Vul de gronden aan, en namens wie het is.',
    door: INDIENERS,
    velden: NAMENS,
    afgeleid: AFGELEID,
    eisen: [{ ...VAN_WIE_HET_IS, vooraf: true }],
    // It counts from the day it came in first, and only now as an objection (GV-278, GV-322).
    neemtOver: {
      ontvangenOp: { label: 'Ontvangen op', uit: 'indiening.ontvangenOp', soort: 'datum' },
      tijdig: { label: 'Op tijd', uit: 'indiening.tijdig', soort: 'ja-nee' },
    },
    elders: 'bezwaar-ontvangen',
    bij: VERDER,
    grond: 'GV-322, GV-325',
  },
  {
    id: 'als-probleem',
    naam: 'Behandelen als probleem',
    titel: 'Als probleem behandelen',
    uitleg: 'Er is geen bezwaar; het samenwerkingsverband gaat wel in overleg.',
    door: ['secretariaat', 'procesbegeleider'],
    velden: { toelichting: { soort: 'lange-tekst', label: 'Toelichting', verplicht: true } },
    in: ['aanvulling'],
    naar: { fase: 'overleg' },
    grond: 'GV-322, GV-326',
  },
  {
    id: 'geen-overleg',
    naam: 'Geen overleg',
    titel: 'Vastleggen waarom er geen overleg is',
    uitleg: 'Zonder overleg kan alleen met een reden verder.',
    door: ['procesbegeleider'],
    velden: { reden: { soort: 'lange-tekst', label: 'Waarom niet', verplicht: true } },
    in: ['overleg'],
    naar: { fase: 'lbt-aanvraag' },
    grond: 'GV-326',
  },
  {
    id: 'lbt-aanvraag',
    naam: 'Adviesaanvraag LBT',
    titel: 'Advies aan de LBT vragen',
    uitleg: 'Leg vast wanneer het advies is gevraagd.',
    door: ['procesbegeleider', 'secretariaat'],
    velden: {
      aangevraagdOp: { soort: 'datum', label: 'Aangevraagd op', verplicht: true, nietNaVandaag: true },
    },
    grond: 'GV-327',
  },
  {
    id: 'zonder-lbt',
    naam: 'Zonder advies van de LBT',
    titel: 'Verder zonder LBT',
    uitleg: 'De LBT kan adviseren; het hoeft niet. Leg vast waarom niet.',
    door: ['procesbegeleider'],
    velden: { reden: { soort: 'lange-tekst', label: 'Waarom niet', verplicht: true } },
    in: ['lbt-aanvraag'],
    naar: { fase: 'beslisser' },
    grond: 'GV-327',
  },
  {
    id: 'lbt-advies',
    naam: 'Advies van de LBT',
    titel: 'Advies van de LBT vastleggen',
    uitleg: 'Leg vast wanneer het advies kwam en wat het is.',
    door: ['procesbegeleider', 'secretariaat'],
    velden: {
      ontvangenOp: { soort: 'datum', label: 'Ontvangen op', verplicht: true, nietNaVandaag: true },
      advies: { soort: 'lange-tekst', label: 'Advies', verplicht: true },
    },
    grond: 'GV-327',
  },
]

export const BEZWAAR_GESPREKKEN: readonly Gespreksoort[] = [
  {
    id: 'overleg-bezwaar',
    naam: 'Overleg over het bezwaar',
    door: ['procesbegeleider', 'contactpersoon'],
    genodigden: ['ouders', 'school'],
    velden: {
      uitkomst: {
        soort: 'keuze',
        label: 'Uitkomst',
        verplicht: true,
        keuzes: [
          { waarde: 'geen-oplossing', label: 'Nog geen oplossing: verder met het bezwaar' },
          { waarde: 'opgelost', label: 'Opgelost: het bezwaar of probleem is ingetrokken' },
        ],
        grond: 'GV-326',
      },
    },
    bij: {
      veld: 'uitkomst',
      antwoorden: {
        'geen-oplossing': { naar: { fase: 'lbt-aanvraag' } },
        opgelost: { naar: { einde: 'Afgerond' } },
      },
    },
    grond: 'GV-326',
  },
]

export const BEZWAAR_SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'meer-hulp',
    als: {
      soort: 'antwoord-is',
      veld: 'overleg-bezwaar.uitkomst',
      is: ['geen-oplossing'],
      inWoorden: 'het overleg bracht geen oplossing',
    },
    tekst:
      'Meer hulp nodig? Er zijn drie landelijke commissies: de LBT over toelaatbaarheid, de GPO over toelating, verwijdering en het OPP, en de LKC over klachten. Zie de informatiepagina "Bezwaar en klachten".',
    grond: 'GV-334',
    zwaarte: 'let-op',
    ookSchool: true,
  },
  {
    id: 'bezwaar-niet-tijdig',
    als: {
      soort: 'alle',
      van: [
        is('indiening.over', ['besluit'], 'het gaat over een besluit'),
        is('indiening.tijdig', [false], 'het kwam niet op tijd'),
      ],
    },
    tekst:
      'Niet tijdig ingediend: het bezwaar kwam te laat, na de zes weken na de dagtekening van het besluit.',
    grond: 'GV-323; Awb 6:7, 6:9 en 6:11',
    zwaarte: 'let-op',
    ookSchool: true,
  },
]
