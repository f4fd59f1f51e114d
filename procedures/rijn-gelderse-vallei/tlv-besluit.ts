// The decision on a TLV by the directeur-bestuurder, its period, and what follows (bijlage 3.11.2 par. 1.10, 1.11, 1.16, 1.20).
import type { Eis, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Besluitoptie, FaseVan } from '#domein/procedure/definitie.ts'
import type { Periode } from '#domein/procedure/periode.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { CATEGORIEEN, SCHOOLSOORT } from './tlv-advies.ts'

/** Another day to begin than the three: the SC looked into it, and the directeur-bestuurder knows (RGV-260). */
const AFWIJKEN_INSTROOM: Eis = {
  als: {
    soort: 'registratie-gedaan',
    registratie: 'instroomafwijking',
    inWoorden: 'de steunpuntcoördinator heeft de afwijking van het instroommoment gemotiveerd',
  },
  reden:
    'De TLV begint op 1 januari, 1 mei of 1 augustus. Een andere dag kan alleen als de steunpuntcoördinator de noodzaak heeft onderzocht en de directeur-bestuurder is geïnformeerd.',
  uitweg: 'Laat de steunpuntcoördinator eerst "Afwijken van het instroommoment" vastleggen.',
  grond: 'RGV-260',
}

export const PERIODE: Periode = {
  instroom: ['01-01', '05-01', '08-01'],
  afwijkenVanInstroom: [AFWIJKEN_INSTROOM],
  cyclus: {
    groep: 'groep',
    groepen: [
      [1, 3],
      [4, 5],
      [6, 8],
    ],
    grond: 'RGV-265, RGV-266, RGV-268',
  },
  afwijkenVanEinde: ['redenPeriode', 'eindadvies.redenPeriode'],
  grond: 'RGV-257',
}

/** What the SC found about another day to begin; the commission sees it and gives no advice on it (RGV-261). */
export const INSTROOMAFWIJKING: Registratie = {
  id: 'instroomafwijking',
  naam: 'Afwijking van het instroommoment',
  titel: 'Afwijken van het instroommoment',
  uitleg:
    'De steunpuntcoördinator onderzoekt of het nodig is om op een andere dag te beginnen dan 1 januari, 1 mei of 1 augustus, en informeert de directeur-bestuurder.',
  door: ['steunpuntcoordinator'],
  velden: {
    ingangsdatum: { soort: 'datum', label: 'Gevraagde ingangsdatum', verplicht: true, grond: 'RGV-260' },
    noodzaak: { soort: 'lange-tekst', label: 'Waarom is dit nodig?', verplicht: true, grond: 'RGV-260' },
    geinformeerdOp: {
      soort: 'datum',
      label: 'Directeur-bestuurder geïnformeerd op',
      verplicht: true,
      nietNaVandaag: true,
      grond: 'RGV-260',
    },
  },
  afwijking: true,
  grond: 'RGV-260, RGV-262',
}

const VERSCHIL: Voorwaarde = { soort: 'adviezen-verschillen' }

/** The end of `eindadvies` is not followed: with advices that agree it goes back, else with reasons of one's own. */
function volgtAdvies(advies: string, naam: string): readonly Eis[] {
  const gevolgd: Voorwaarde = {
    soort: 'registratie-gedaan',
    registratie: 'eindadvies',
    veld: 'advies',
    is: [advies, 'verdeeld'],
    inWoorden: 'het eindadvies wordt gevolgd',
  }
  return [
    {
      als: { soort: 'een-van', van: [gevolgd, VERSCHIL] },
      reden: `Met "${naam}" neemt u een unaniem advies niet over.`,
      uitweg: 'Leg het eindadvies met uw vragen terug bij de commissie.',
      grond: 'RGV-242',
    },
    {
      als: {
        soort: 'een-van',
        van: [
          gevolgd,
          { soort: 'niet', van: VERSCHIL },
          { soort: 'antwoord-ingevuld', veld: 'eigenMotivering', inWoorden: 'er is een eigen motivering' },
        ],
      },
      reden: `Met "${naam}" wijkt u af van het advies van de commissie. Motiveer waarom.`,
      uitweg: 'Vul "Eigen motivering" in.',
      grond: 'RGV-240',
    },
  ]
}

/** Takes the kind of school of the eindadvies, or says why another (RGV-240). */
const SCHOOLSOORT_VOLGT: Eis = {
  als: {
    soort: 'een-van',
    van: [
      {
        soort: 'zelfde-tekst',
        veld: 'schoolsoort',
        als: 'eindadvies.schoolsoort',
        inWoorden: 'de schoolsoort is die van het eindadvies',
      },
      { soort: 'antwoord-ingevuld', veld: 'eigenMotivering', inWoorden: 'er is een eigen motivering' },
    ],
  },
  reden: 'U kiest een andere schoolsoort dan het eindadvies. Motiveer waarom.',
  uitweg: 'Vul "Eigen motivering" in.',
  grond: 'RGV-240',
}

const ONDERTEKEND = {
  soort: 'verklaring',
  label: 'Ik onderteken dit besluit als directeur-bestuurder.',
  verplicht: true,
  grond: 'RGV-241',
} as const

const EIGEN_MOTIVERING = {
  soort: 'lange-tekst',
  label: 'Eigen motivering',
  hulp: 'Alleen als u afwijkt van het advies van de commissie.',
  grond: 'RGV-240',
} as const

function afgeven(periode: Periode): Besluitoptie {
  return {
    id: 'afgeven',
    naam: 'TLV afgegeven',
    status: 'TLV afgegeven',
    naar: { fase: 'tlv' },
    geldigheid: true,
    periode,
    periodeUit: { van: 'eindadvies.van', tot: 'eindadvies.tot' },
    neemtOver: { schoolsoort: 'eindadvies.schoolsoort', categorie: 'eindadvies.categorie' },
    velden: {
      ondertekend: ONDERTEKEND,
      van: {
        soort: 'datum',
        label: 'TLV geldig vanaf',
        hulp: 'Leeg: zoals het eindadvies, of het eerstvolgende instroommoment.',
        grond: 'RGV-257',
      },
      tot: {
        soort: 'datum',
        label: 'TLV geldig tot en met',
        hulp: 'Leeg: zoals het eindadvies, of het einde van de cyclus van de groep. Altijd een 31 juli.',
        grond: 'RGV-256, RGV-265',
      },
      redenPeriode: {
        soort: 'lange-tekst',
        label: 'Reden voor een andere periode',
        hulp: 'Alleen als de einddatum niet volgt uit de groep.',
        grond: 'RGV-268',
      },
      schoolsoort: {
        soort: 'keuze',
        label: 'Schoolsoort',
        hulp: 'Leeg: zoals het eindadvies.',
        keuzes: SCHOOLSOORT,
        grond: 'RGV-256',
      },
      categorie: {
        soort: 'keuze',
        label: 'Bekostigingscategorie',
        hulp: 'Leeg: zoals het eindadvies.',
        keuzes: CATEGORIEEN,
        grond: 'RGV-256',
      },
      eigenMotivering: EIGEN_MOTIVERING,
    },
    eisen: [...volgtAdvies('toekennen', 'TLV afgegeven'), SCHOOLSOORT_VOLGT],
    zonderMotivering: true,
    brieven: ['tlv-brief', 'TLV-beschikking'],
    taken: [],
  }
}

const NIET_TOEKENNEN: Besluitoptie = {
  id: 'niet-toekennen',
  naam: 'TLV niet toegekend',
  status: 'TLV niet toegekend',
  naar: { fase: 'geen-tlv' },
  geldigheid: false,
  velden: { ondertekend: ONDERTEKEND, eigenMotivering: EIGEN_MOTIVERING },
  eisen: volgtAdvies('niet-toekennen', 'TLV niet toegekend'),
  zonderMotivering: true,
  brieven: ['tlv-brief'],
  taken: [
    {
      id: 'passende-plek',
      titel: 'Passende plek zoeken: de zorgplicht blijft bij de school',
      rol: 'intern-begeleider',
      grond: 'RGV-244',
    },
    { id: 'vervolgroute', titel: 'Vervolgroute ondersteunen', rol: 'steunpuntcoordinator', grond: 'RGV-248' },
  ],
  telt: 'afwijzing',
}

const GROND = { incompleet: 'incompleet', regulier: 'regulier' } as const

const AANHOUDEN: Besluitoptie = {
  id: 'aanhouden',
  naam: 'Besluit aangehouden',
  status: 'Besluit aangehouden',
  naar: { fase: 'aangehouden' },
  geldigheid: false,
  tussentijds: true,
  zelfHervat: true,
  schortOp: {
    veld: 'aanhoudgrond',
    is: GROND.incompleet,
    tot: 'aanlevertermijn',
    informatie: 'watOntbreekt',
  },
  velden: {
    aanhoudgrond: {
      soort: 'keuze',
      label: 'Grond om aan te houden',
      verplicht: true,
      keuzes: [
        {
          waarde: GROND.incompleet,
          label: 'Het dossier is niet compleet',
          uitleg: 'De beslistermijn wordt opgeschort tot het dossier compleet is.',
        },
        {
          waarde: GROND.regulier,
          label: 'Er zijn mogelijkheden binnen het regulier onderwijs',
          uitleg: 'De beslistermijn loopt door.',
        },
      ],
      grond: 'RGV-245',
    },
    watOntbreekt: {
      soort: 'lange-tekst',
      label: 'Wat ontbreekt er?',
      verplicht: true,
      als: { veld: 'aanhoudgrond', is: [GROND.incompleet] },
      grond: 'RGV-245',
    },
    aanlevertermijn: {
      soort: 'datum',
      label: 'Aanleveren kan tot en met',
      verplicht: true,
      nietVoorVandaag: true,
      als: { veld: 'aanhoudgrond', is: [GROND.incompleet] },
      grond: 'RGV-190',
    },
    gezochteOndersteuning: {
      soort: 'lange-tekst',
      label: 'Welke ondersteuning wordt gezocht?',
      verplicht: true,
      als: { veld: 'aanhoudgrond', is: [GROND.regulier] },
      grond: 'RGV-245',
    },
  },
  zonderMotivering: true,
  brieven: [],
  taken: [
    {
      id: 'vervolgroute-aangehouden',
      titel: 'Vervolgroute ondersteunen: het besluit is aangehouden',
      rol: 'steunpuntcoordinator',
      grond: 'RGV-248',
    },
  ],
  telt: 'niet',
}

/** @param periode when it may begin and end; differs per kind of application */
export function besluitfasen(periode: Periode): readonly [FaseVan<'besluit'>, FaseVan<'besluit'>] {
  const opties = [afgeven(periode), AANHOUDEN, NIET_TOEKENNEN]
  return [
    {
      soort: 'besluit',
      id: 'besluit',
      naam: 'Besluit van de directeur-bestuurder',
      status: 'Voorgelegd aan directeur-bestuurder',
      door: ['directeur-bestuurder'],
      uitleg:
        'De directeur-bestuurder neemt het eindadvies over en ondertekent, of legt het terug met vragen.',
      grond: 'RGV-020, RGV-237',
      opties,
    },
    {
      soort: 'besluit',
      id: 'aangehouden',
      naam: 'Besluit aangehouden',
      status: 'Besluit aangehouden',
      door: ['directeur-bestuurder'],
      uitleg: 'Als bekend is waarop werd gewacht, besluit de directeur-bestuurder alsnog.',
      grond: 'RGV-238, RGV-245',
      opties,
    },
  ]
}
