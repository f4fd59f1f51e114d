// What all TLV procedures of Gelderse Vallei share: the committee, the decision, the terms, the letters.
import type { Gespreksoort, Registratie } from '#domein/procedure/bouwstenen.ts'
import type {
  Besluitoptie,
  Briefsoort,
  FaseVan,
  Opvolgtaak,
  Proceduretermijn,
  Stuksoort,
} from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { INDIENBRIEVEN, OPP_STUK, afwijzingsfase, bezwaartermijn, passendVervolg } from './delen.ts'
import { CATEGORIEEN } from './tlv-advies.ts'
import { VERSCHIL } from './verschil-van-inzicht.ts'

/** What the administrative support does when the decision is there. */
const AFRONDING: Opvolgtaak = {
  id: 'afronding',
  titel: 'Administratief afronden',
  rol: 'administratieve-ondersteuning',
  checklijst: [
    { id: 'brieven', label: 'Brieven gemaakt en nagelezen' },
    { id: 'dossier', label: 'Dossier bijgewerkt en volledig' },
    { id: 'verzending', label: 'Alles verzonden aan school en ouders' },
  ],
  sluitMetZaak: true,
  grond: 'GV-305',
}

export const TWEE_WERKWEKEN = { aantal: -2, eenheid: 'werkweken' } as const

/** Filed and complete on a day that leaves two werkweken to the talk; counts back, so it never rolls. */
export function tijdigVoor(gesprek: string, wat: 'ingediend' | 'compleet'): Voorwaarde {
  return {
    soort: 'datum-uiterlijk',
    veld: `zaak.${wat}`,
    uiterlijk: gesprek,
    plus: TWEE_WERKWEKEN,
    inWoorden: 'de documenten zijn uiterlijk twee werkweken voor het gesprek ingediend',
  }
}

/** An MDO in which it is wished to decide: chair and experts prepare the file beforehand (GV-198). */
export const MDO_MET_BESLUIT: Gespreksoort = {
  id: 'MDO-besluit',
  naam: 'MDO met besluitvorming',
  door: ['procesbegeleider', 'contactpersoon', 'zorgcoordinator'],
  genodigden: ['ouders', 'school', 'contactpersoon'],
  metDeskundigen: true,
  plannen: {
    eisen: [
      {
        als: {
          soort: 'antwoord-ingevuld',
          veld: 'zaak.compleet',
          inWoorden: 'de aanvraag is compleet',
        },
        reden: 'Besluiten in het MDO kan alleen als de aanvraag compleet is; dat is nog niet vastgesteld.',
        uitweg: 'Leg eerst de controle op compleetheid vast, of plan een gewoon MDO.',
        grond: 'GV-197',
      },
      {
        als: tijdigVoor('op', 'compleet'),
        reden:
          'De aanvraag was niet uiterlijk twee werkweken voor het MDO compleet; in dit MDO kan niet worden besloten.',
        uitweg: 'Kies een latere dag, of plan een gewoon MDO.',
        grond: 'GV-197',
      },
    ],
    taken: [
      ...(['eerste', 'tweede'] as const).map((plaats) => ({
        id: `mdo-voorbereiden-${plaats}`,
        titel: 'Dossier voorbereiden voor het MDO',
        rol: 'deskundige' as const,
        plaats,
        voorGesprek: 'MDO-besluit',
        grond: 'GV-198',
      })),
      {
        id: 'mdo-voorbereiden-voorzitter',
        titel: 'Dossier voorbereiden voor het MDO',
        rol: 'voorzitter',
        voorGesprek: 'MDO-besluit',
        grond: 'GV-198',
      },
    ],
  },
  sluit: ['mdo-voorbereiden-eerste', 'mdo-voorbereiden-tweede', 'mdo-voorbereiden-voorzitter'],
  grond: 'GV-198',
}

/** The Commissie Advies en Toewijzing. */
export const CAT_FASE: FaseVan<'vergadering'> = {
  soort: 'vergadering',
  id: 'cat',
  naam: 'Commissie Advies en Toewijzing',
  status: 'In behandeling',
  door: ['procesbegeleider'],
  uitleg: 'De procesbegeleider zet de zaak met de adviezen op de agenda van de CAT.',
  grond: 'GV-307, GV-315',
  commissie: 'CAT',
  geagendeerd: 'Geagendeerd',
  agenderen: ['procesbegeleider'],
  leden: ['voorzitter', 'administratieve-ondersteuning'],
  eenduidig: [
    { id: 'procesDuidelijk', vraag: 'Is het proces duidelijk?' },
    { id: 'opEenLijn', vraag: 'Zitten alle betrokkenen op één lijn?' },
    { id: 'voldoetAanCriteria', vraag: 'Voldoet de aanvraag volledig aan de criteria?' },
  ],
  genodigden: { grond: 'GV-318, GV-320' },
  mondelingeAanvulling: { stuk: 'aanvulling', grond: 'GV-319' },
  naar: { fase: 'besluit' },
}

const TOEKENNEN: Besluitoptie = {
  id: 'toekennen',
  naam: 'TLV toekennen',
  status: 'TLV afgegeven',
  naar: { fase: 'tlv' },
  geldigheid: true,
  schoolloopbaan: { veld: 'iq', onder: 55, grond: 'GV-191, GV-192' },
  velden: {
    categorie: {
      soort: 'keuze',
      label: 'Bekostigingscategorie',
      keuzes: CATEGORIEEN,
      verplicht: true,
      grond: 'GV-187',
    },
    van: { soort: 'datum', label: 'TLV geldig vanaf', hulp: 'Leeg: vandaag.' },
    tot: {
      soort: 'datum',
      label: 'TLV geldig tot en met',
      hulp: 'Een TLV geldt voor hele schooljaren en eindigt op 31 juli. Leeg alleen bij een TLV voor de hele schoolloopbaan.',
      grond: 'GV-190, WEC 40 lid 15',
    },
    schoolloopbaan: {
      soort: 'ja-nee',
      label: 'TLV voor de hele schoolloopbaan',
      hulp: 'Het voorstel bij een IQ onder 55.',
      grond: 'GV-191',
    },
    afwijkingSchoolloopbaan: {
      soort: 'lange-tekst',
      label: 'Waarom wel of geen TLV voor de hele schoolloopbaan',
      hulp: 'Nodig als u bij een IQ onder 55 geen, of bij een hoger IQ wel een TLV voor de hele schoolloopbaan toekent.',
      grond: 'GV-191, GV-192',
    },
    duurmotivering: {
      soort: 'lange-tekst',
      label: 'Motivering van de duur',
      hulp: 'Overgangsmomenten, ontwikkelingsmogelijkheden en behoeften van deze jongere.',
      verplicht: true,
      grond: 'GV-190',
    },
  },
  brieven: ['toekenningsbrief', 'TLV-beschikking', 'deskundigenverklaring'],
  taken: [AFRONDING],
}

const AFWIJZEN: Besluitoptie = {
  id: 'afwijzen',
  naam: 'Afwijzen',
  status: 'Afgewezen',
  naar: { fase: 'afwijzing' },
  geldigheid: false,
  voornemen: { reactieWeken: 2, grond: 'Awb 4:7 en 4:8 (GV-271, GV-275)' },
  velden: {},
  brieven: ['afwijzingsbrief', 'deskundigenverklaring'],
  taken: [AFRONDING, passendVervolg('GV-277')],
}

/** The decision by the voorzitter of the CAT. */
export const BESLUIT_FASE: FaseVan<'besluit'> = {
  soort: 'besluit',
  id: 'besluit',
  naam: 'Besluit',
  status: 'Geagendeerd',
  door: ['voorzitter'],
  uitleg: 'De voorzitter van de CAT besluit. Voor een afwijzing worden school en ouders eerst gehoord.',
  grond: 'GV-181',
  opties: [TOEKENNEN, AFWIJZEN],
  bijzonder: {
    naam: 'besluit van de directeur-bestuurder',
    functie: 'directeur-bestuurder',
    // The chair who is not the directeur-bestuurder (delegated) does not take it (catalogue 4.2, 3).
    door: ['directeur-bestuurder'],
    zienswijzeAnders: [
      {
        soort: 'antwoord-is',
        veld: 'zienswijzeGelijk',
        is: [false],
        inWoorden: 'de zienswijze van de ouder(s)/verzorger(s) komt niet overeen met de aanvraag',
      },
      VERSCHIL,
    ],
    grond: 'besluit van de directeur-bestuurder (voetnoot 49 werkwijze, GV-301)',
  },
}

export const TLV_FASE: FaseVan<'uitvoering'> = {
  soort: 'uitvoering',
  id: 'tlv',
  naam: 'TLV afgegeven: brieven, plaatsing, geldigheid',
  status: 'TLV afgegeven',
  door: ['administratieve-ondersteuning', 'procesbegeleider'],
  uitleg: 'De brieven gaan uit, de plaatsing wordt gevolgd en de geldigheid van de TLV wordt bewaakt.',
  grond: 'GV-305, GV-306, GV-039',
  plaatsing: true,
  evaluaties: [],
  afgerond: 'Afgerond',
}

export const AFWIJZING_FASE = afwijzingsfase('GV-277')

/** After a rejection a place in the vo can be sought with the carrousel: work of the procesbegeleider (Werkwijze 8 note 50). */
export const CARROUSELKEUZE: Registratie = {
  id: 'carrousel-gekozen',
  naam: 'Keuze voor plaatsing via de carrousel',
  titel: 'Kiezen voor plaatsing via de carrousel',
  uitleg:
    'Voor een jongere die volgens de deskundigen in het vo kan worden geplaatst. De procesbegeleider krijgt de taak om de plaatsing te realiseren en begint daarvoor de procedure van de carrousel.',
  door: ['contactpersoon', 'procesbegeleider', 'voorzitter'],
  velden: { toelichting: { soort: 'lange-tekst', label: 'Toelichting' } },
  in: [AFWIJZING_FASE.id],
  eenmalig: true,
  taken: [
    {
      id: 'plaatsing-realiseren',
      titel: 'Plaatsing realiseren via de carrousel',
      rol: 'procesbegeleider',
      grond: 'GV-308',
    },
  ],
  grond: 'GV-308',
}

/** Kinds of stukken that every TLV procedure knows. */
export const STUKKEN: readonly Stuksoort[] = [
  OPP_STUK,
  { soort: 'zienswijze', naam: 'Zienswijze van wettelijk vertegenwoordiger(s) en/of jongere' },
  { soort: 'ondertekening-aanvraagformulier', naam: 'Ondertekening van het aanvraagformulier' },
  { soort: 'zienswijze-gedragsdeskundige', naam: 'Actuele zienswijze van de gedragsdeskundige' },
  { soort: 'MDO-verslag', naam: 'Verslag van het MDO' },
  { soort: 'onderzoeksverslag', naam: 'Onderzoeksverslag' },
  { soort: 'hulpverlening', naam: 'Verslag van hulpverlening' },
  { soort: 'verzuim', naam: 'Overzicht van verzuim' },
  { soort: 'aanvulling', naam: 'Aanvulling op verzoek of uit de vergadering' },
  { soort: 'overig', naam: 'Ander document' },
]

/** Letters of a TLV procedure. */
export const BRIEVEN: readonly Briefsoort[] = [
  ...INDIENBRIEVEN,
  {
    soort: 'aanhoudingsbrief',
    naam: 'Brief over aanhouden',
    aan: ['aanvrager', 'ouders'],
    verzending: 'meteen',
    grond: 'Awb 4:15, GV-242, GV-269',
  },
  {
    soort: 'verlengingsbericht',
    naam: 'Verlengingsbericht',
    aan: ['aanvrager', 'ouders'],
    verzending: 'meteen',
    grond: 'Awb 4:14, GV-216',
  },
  {
    soort: 'voornemenbrief',
    naam: 'Brief over het voornemen',
    aan: ['aanvrager', 'ouders'],
    verzending: 'meteen',
    grond: 'GV-271, GV-273',
  },
  {
    soort: 'toekenningsbrief',
    naam: 'Brief over de toekenning',
    aan: ['aanvrager', 'ouders'],
    verzending: 'klaarzetten',
    bijlagen: ['TLV-beschikking', 'deskundigenverklaring'],
    grond: 'GV-035, GV-036',
  },
  {
    soort: 'TLV-beschikking',
    naam: 'Toelaatbaarheidsverklaring',
    aan: ['aanvrager', 'ouders'],
    verzending: 'klaarzetten',
    // The letter tells how to object, so the term begins with the letter.
    naastBesluit: true,
    grond: 'GV-035, GV-036',
  },
  {
    soort: 'deskundigenverklaring',
    naam: 'Deskundigenverklaringen',
    aan: ['aanvrager', 'ouders'],
    verzending: 'klaarzetten',
    naastBesluit: true,
    grond: 'GV-221',
  },
  {
    soort: 'afwijzingsbrief',
    naam: 'Brief over de afwijzing',
    aan: ['aanvrager', 'ouders'],
    verzending: 'klaarzetten',
    bijlagen: ['deskundigenverklaring'],
    grond: 'GV-037, GV-038, GV-279',
  },
]

const OPSCHORTBAAR = { opschortbaar: true } as const

/** The legal term and those around the decision; the promise of 4 weeks or 4 werkweken differs per procedure. */
export function termijnen(
  streef: Proceduretermijn['regel']['duur'],
  streefGrond: string,
): readonly Proceduretermijn[] {
  return [
    {
      naam: 'streeftermijn',
      titel: 'Streeftermijn voor het besluit',
      regel: { soort: 'beleid', duur: streef, rolt: true, ...OPSCHORTBAAR, grond: streefGrond },
      start: { soort: 'compleet' },
      stopt: 'besluit',
      eigenaar: 'procesbegeleider',
      gevolg: 'De norm voor het besluit is overschreden.',
      zichtVoor: ['school', 'ouder', 'jongere'],
    },
    {
      naam: 'beslistermijn',
      titel: 'Wettelijke beslistermijn',
      regel: {
        soort: 'wettelijk',
        duur: { aantal: 8, eenheid: 'weken' },
        ...OPSCHORTBAAR,
        verlenging: { dagen: 28, grond: 'Awb 4:14 lid 3' },
        grond: 'Awb 4:13',
      },
      start: { soort: 'compleet' },
      stopt: 'besluit',
      eigenaar: 'procesbegeleider',
      gevolg: 'De wettelijke beslistermijn is verstreken.',
      zichtVoor: ['school', 'ouder', 'jongere'],
    },
    {
      naam: 'garantiedatum',
      titel: 'Uitspraak voor de zomervakantie',
      regel: { soort: 'beleid', duur: { aantal: 0, eenheid: 'dagen' }, grond: 'Werkwijze 7.1.1 (GV-217)' },
      start: { soort: 'compleet' },
      stopt: 'besluit',
      eigenaar: 'procesbegeleider',
      gevolg: 'De uitspraak voor de zomervakantie is niet gehaald.',
      zichtVoor: ['school'],
      garantie: { uiterlijk: '05-01' },
    },
    {
      naam: 'reactietermijn',
      titel: 'Reageren op het voornemen',
      regel: { soort: 'beleid', duur: { aantal: 2, eenheid: 'weken' }, grond: 'Awb 4:8 (GV-273)' },
      start: { soort: 'voornemen' },
      stopt: 'reactie',
      eigenaar: 'procesbegeleider',
      gevolg: 'De termijn om op het voornemen te reageren is voorbij: er kan worden besloten.',
      zichtVoor: ['school', 'ouder', 'jongere'],
    },
    {
      naam: 'afhandeltermijn',
      titel: 'Brief, verklaringen en TLV bij de hulpvraag',
      regel: {
        soort: 'beleid',
        duur: { aantal: 2, eenheid: 'werkweken' },
        grond: 'Werkwijze 7.1.1 voetnoot 24 (GV-221)',
      },
      start: { soort: 'besluit' },
      stopt: 'verzending',
      eigenaar: 'administratieve-ondersteuning',
      gevolg: 'De brieven over het besluit zijn niet binnen twee werkweken verzonden.',
      zichtVoor: ['school'],
    },
    bezwaartermijn('procesbegeleider'),
  ]
}
