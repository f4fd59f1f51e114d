// BE-ARR-NATURA and BE-ARR-GELD: support with which a pupil stays at the own school, in kind, in money or in both, granted
// by the committee (Werkwijze, "Toekennen van ondersteuningsarrangementen").
import type { Keuze } from '#domein/kern/veld.ts'
import type { Eis } from '#domein/procedure/bouwstenen.ts'
import type { Besluitoptie, Fase, Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import {
  BASISSCHOLEN,
  GELDIGHEID,
  INGESCHREVEN,
  ONTVANGST,
  SCHOOLROLLEN,
  VERSIE,
  beslistermijn,
  criteriaveld,
  nodigOmInTeDienen,
} from './delen.ts'
import { CONCEPT, statusteksten } from './statussen.ts'

const VORMEN: readonly Keuze[] = [
  {
    waarde: 'natura',
    label: 'In natura',
    uitleg: 'Inzet van deskundigen (ambulante begeleiding) voor de ondersteuning van leerkrachten.',
  },
  {
    waarde: 'geld',
    label: 'In geld',
    uitleg: 'Een budget voor de school om extra begeleiding voor de leerling te organiseren.',
  },
  { waarde: 'natura-en-geld', label: 'In natura en in geld' },
]

const vormIs = (...is: string[]): Voorwaarde => ({
  soort: 'antwoord-is',
  veld: 'vorm',
  is,
  inWoorden: 'de gekozen vorm is deze',
})
const MET_GELD = vormIs('geld', 'natura-en-geld')
const BEPERKING: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'grond',
  is: ['lichamelijk', 'cognitief'],
  inWoorden: 'de leerling heeft een lichamelijke of cognitieve beperking',
}
const GEDRAG: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'grond',
  is: ['gedrag'],
  inWoorden: 'het gaat om gedrag of sociaal-emotionele ontwikkeling',
}

/** Holds unless money is asked, or when the condition does. */
const bijGeld = (als: Voorwaarde): Voorwaarde => ({
  soort: 'een-van',
  van: [{ soort: 'niet', van: MET_GELD }, als],
})

const GEEN_GELD_BIJ_GEDRAG: Omit<Eis, 'als'> = {
  reden:
    'Voor gedrag en sociaal-emotionele ontwikkeling wordt geen arrangement in geld toegekend. Hiervoor is er ambulante begeleiding.',
  uitweg: 'Vraag een arrangement in natura of ambulante begeleiding (BE-AB) aan.',
  grond: 'BE-020',
}
const ALLEEN_BEPERKING: Omit<Eis, 'als'> = {
  reden: 'Een arrangement in geld is alleen voor leerlingen met een lichamelijke of cognitieve beperking.',
  uitweg: 'Vraag een arrangement in natura aan.',
  grond: 'BE-021',
}

const GELDREGELS: readonly Ingangseis[] = [
  { als: bijGeld({ soort: 'niet', van: GEDRAG }), ...GEEN_GELD_BIJ_GEDRAG },
  { als: bijGeld(BEPERKING), ...ALLEEN_BEPERKING },
  {
    als: bijGeld({ soort: 'antwoord-ingevuld', veld: 'bedrag', inWoorden: 'er is een bedrag' }),
    reden: 'Vul het bedrag in dat de school vraagt.',
    grond: 'BE-018',
  },
]

/** The rules on money hold for what is granted too, whatever was asked. */
const GELDEISEN: readonly Eis[] = [
  { als: { soort: 'niet', van: GEDRAG }, ...GEEN_GELD_BIJ_GEDRAG },
  { als: BEPERKING, ...ALLEEN_BEPERKING },
]

const TOT = {
  tot: {
    soort: 'datum',
    label: 'Arrangement tot en met',
    hulp: 'De einddatum wordt bewaakt.',
    grond: 'BE-042',
  },
} as const
const VOOR_WIE = {
  voorWie: {
    soort: 'keuze',
    label: 'Voor wie is de begeleiding?',
    hulp: 'Leeg: de leerkracht.',
    keuzes: [
      { waarde: 'leerkracht', label: 'Leerkracht' },
      { waarde: 'team', label: 'Team van leerkrachten' },
    ],
    standaard: 'leerkracht',
    grond: 'BE-017',
  },
} as const
const BEDRAG = {
  bedrag: { soort: 'geld', label: 'Toegekend bedrag', verplicht: true, grond: 'BE-018' },
} as const

/** The school takes the initiative itself: a task, no zaak (BE-023). */
const AB_AANVRAGEN = {
  id: 'ab-aanvragen',
  titel: 'Ambulante begeleiding aanvragen (BE-AB): het initiatief ligt bij de school',
  rol: 'intern-begeleider',
  grond: 'BE-023',
} as const

function toekennen(
  id: string,
  naam: string,
  { natura, geld }: { natura: boolean; geld: boolean },
): Besluitoptie {
  return {
    id,
    naam,
    status: 'Toegekend',
    naar: { fase: 'arrangement' },
    geldigheid: 'vrij',
    looptijd: { einde: 'vrij', grond: 'BE-042' },
    velden: { ...(natura ? VOOR_WIE : {}), ...(geld ? BEDRAG : {}), ...TOT, ...criteriaveld('BE-027') },
    eisen: geld ? GELDEISEN : [],
    ...(geld
      ? { datums: { beschikbaarOp: { regel: 'eerste-van-volgende-maand', grond: 'BE-026' } } as const }
      : {}),
    brieven: ['toekenning-arrangement'],
    taken: natura ? [AB_AANVRAGEN] : [],
  }
}

const OPTIES: readonly Besluitoptie[] = [
  toekennen('natura', 'Toekennen in natura', { natura: true, geld: false }),
  toekennen('geld', 'Toekennen in geld', { natura: false, geld: true }),
  toekennen('natura-en-geld', 'Toekennen in natura en geld', { natura: true, geld: true }),
  {
    id: 'afwijzen',
    naam: 'Niet toekennen',
    status: 'Afgewezen',
    naar: { fase: 'afwijzing' },
    geldigheid: false,
    velden: criteriaveld('BE-027'),
    brieven: ['afwijzing-arrangement'],
    taken: [],
  },
]

const ROUTE: readonly Fase[] = [
  {
    soort: 'aanmelding',
    id: 'aanvraag',
    naam: 'Aanvraag door de school',
    status: CONCEPT,
    door: SCHOOLROLLEN,
    uitleg: 'De school vult het aanvraagformulier in en dient in.',
    grond: 'BE-019',
    naar: { fase: 'toekenning' },
  },
  {
    soort: 'besluit',
    id: 'toekenning',
    naam: 'Besluit van de commissie van toekenning',
    status: 'Bij de commissie',
    door: ['commissielid'],
    uitleg: 'De commissie beslist aan de hand van het criteriadocument en laat de school het besluit weten.',
    grond: 'BE-027, BE-028',
    opties: OPTIES,
  },
  {
    soort: 'uitvoering',
    id: 'arrangement',
    naam: 'De school organiseert de ondersteuning',
    status: 'Toegekend',
    door: ['intern-begeleider', 'zorgmakelaar'],
    uitleg: 'De school organiseert de ondersteuning zelf. De geldigheid wordt bewaakt.',
    grond: 'BE-025, BE-042, BE-043',
    plaatsing: false,
    toegekend: true,
    evaluaties: [],
    afgerond: 'Afgerond',
  },
  {
    soort: 'uitvoering',
    id: 'afwijzing',
    naam: 'Niet toegekend: de school gaat verder',
    status: 'Afgewezen',
    door: ['intern-begeleider', 'zorgmakelaar'],
    uitleg: 'De school blijft verantwoordelijk.',
    grond: 'BE-043',
    plaatsing: false,
    evaluaties: [],
    afgerond: 'Afgerond',
  },
]

function arrangement(soort: 'natura' | 'geld'): Procedure {
  const inVorm = soort === 'natura' ? 'in natura' : 'in geld'
  return {
    code: soort === 'natura' ? 'BE-ARR-NATURA' : 'BE-ARR-GELD',
    ...VERSIE,
    naam: {
      swv: `Ondersteuningsarrangement ${inVorm}`,
      school: `Ondersteuningsarrangement ${inVorm} aanvragen`,
      ouder: 'Aanvraag voor extra ondersteuning',
      jongere: 'Aanvraag voor extra hulp',
    },
    samenvatting:
      soort === 'natura'
        ? 'Deskundigen ondersteunen de leerkracht, zodat de leerling het onderwijs op de eigen school kan blijven volgen.'
        : 'Een budget waarmee de school extra begeleiding organiseert voor een leerling met een lichamelijke of cognitieve beperking.',
    infopagina: 'arrangementen',
    betreft: 'leerling',
    indiener: {
      rollen: SCHOOLROLLEN,
      soorten: BASISSCHOLEN,
      anders: 'Alleen (speciale) basisscholen vragen een ondersteuningsarrangement aan.',
    },
    ingang: [
      INGESCHREVEN,
      nodigOmInTeDienen('vorm', 'Vul het aanvraagformulier in: de vorm ontbreekt.', 'BE-016, BE-019'),
      {
        als: vormIs(soort, 'natura-en-geld'),
        reden: `Dit formulier is voor een arrangement ${inVorm}. Kies een vorm met ${soort}.`,
        grond: 'BE-016',
      },
      nodigOmInTeDienen('grond', 'Vul in waarvoor de begeleiding nodig is.', 'BE-021'),
      ...GELDREGELS,
      nodigOmInTeDienen(
        'eigenSchool',
        'Onderbouw hoe de leerling met dit arrangement op de eigen school blijft.',
        'BE-015',
      ),
    ],
    formulier: [
      {
        id: 'aanvraagformulier',
        titel: 'Aanvraagformulier arrangement',
        uitleg:
          'Doel van een arrangement is dat de leerling het onderwijs op de eigen school kan blijven volgen.',
        velden: {
          vorm: { soort: 'keuze', label: 'In welke vorm?', keuzes: VORMEN, grond: 'BE-016' },
          grond: {
            soort: 'keuze',
            label: 'Waarvoor is de begeleiding nodig?',
            keuzes: [
              { waarde: 'lichamelijk', label: 'Lichamelijke beperking' },
              { waarde: 'cognitief', label: 'Cognitieve beperking' },
              { waarde: 'gedrag', label: 'Gedrag of sociaal-emotionele ontwikkeling' },
              { waarde: 'anders', label: 'Anders' },
            ],
            grond: 'BE-020, BE-021',
          },
          bedrag: {
            soort: 'geld',
            label: 'Welk bedrag vraagt de school?',
            als: { veld: 'vorm', is: ['geld', 'natura-en-geld'] },
            grond: 'BE-018',
          },
          eigenSchool: {
            soort: 'lange-tekst',
            label: 'Hoe blijft de leerling met dit arrangement op de eigen school?',
            grond: 'BE-015',
          },
        },
        nodig: ['vorm', 'grond', 'bedrag', 'eigenSchool'],
      },
    ],
    stukken: [
      { soort: 'OPP', naam: 'Ontwikkelingsperspectief (OPP)' },
      { soort: 'onderzoeksverslag', naam: 'Onderzoeksverslag' },
      { soort: 'overig', naam: 'Ander document' },
    ],
    dossiereisen: [],
    route: ROUTE,
    signalen: [GELDIGHEID],
    termijnen: [
      beslistermijn('commissielid'),
      {
        naam: 'budget-beschikbaar',
        titel: 'Budget beschikbaar op',
        regel: {
          soort: 'beleid',
          duur: { aantal: 0, eenheid: 'dagen' },
          rolt: false,
          grond: 'Eerste van de maand na toekenning (BE-026)',
        },
        start: { soort: 'antwoord', veld: 'besluit.beschikbaarOp' },
        // A date to know, no deadline of anyone.
        stopt: 'besluit',
        eigenaar: 'intern-begeleider',
        gevolg: 'Het budget is beschikbaar.',
        zichtVoor: ['school'],
      },
    ],
    brieven: [
      ONTVANGST,
      {
        soort: 'toekenning-arrangement',
        naam: 'Bericht over de toekenning',
        aan: ['aanvrager'],
        verzending: 'meteen',
        grond: 'BE-024',
      },
      {
        soort: 'afwijzing-arrangement',
        naam: 'Bericht over de afwijzing',
        aan: ['aanvrager'],
        verzending: 'meteen',
        grond: 'BE-024',
      },
    ],
    statussen: statusteksten('Bij de commissie', 'Toegekend', 'Afgewezen', 'Afgerond'),
    aanhouden: null,
    behandelaars: ['commissielid', 'zorgmakelaar'],
  }
}

export const ARR_NATURA: Procedure = arrangement('natura')
export const ARR_GELD: Procedure = arrangement('geld')
