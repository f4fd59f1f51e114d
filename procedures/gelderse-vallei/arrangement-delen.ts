// What the arrangements of Gelderse Vallei share: statuses, stukken, declarations, letters and the end of a refusal.
import type { Keuze, Velden } from '#domein/kern/veld.ts'
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type {
  Besluitoptie,
  Briefsoort,
  Dossiereis,
  FaseVan,
  Formuliersectie,
  Ingangseis,
  PerDoelgroep,
  Procedure,
  Stuksoort,
} from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { INDIENBRIEVEN, OPP_STUK, afwijzingsfase, passendVervolg } from './delen.ts'
import { CONCEPT, CONCEPT_TEKST, type Status } from './statussen.ts'

const ALTIJD = { soort: 'altijd' } as const

/** Who of the SWV handles an arrangement; parties of an arrangement come on top. */
export const ARRANGEMENT_BEHANDELAARS = [
  'procesbegeleider',
  'secretariaat',
  'administratieve-ondersteuning',
  'contactpersoon',
  'directeur-bestuurder',
] as const

type Arrangementstatus = Exclude<Status, 'TLV afgegeven' | 'Geagendeerd'>

/** The statuses an arrangement can have; an arrangement never ends with a TLV (GV-042). */
export const ARRANGEMENT_STATUSTEKSTEN: Readonly<Record<Arrangementstatus | typeof CONCEPT, PerDoelgroep>> = {
  [CONCEPT]: CONCEPT_TEKST,
  Aanmelding: {
    swv: 'Ingediend; het dossier wordt gecontroleerd op compleetheid.',
    school: 'Uw aanvraag is ingediend. Het samenwerkingsverband controleert of het dossier compleet is.',
    ouder: 'De school heeft extra ondersteuning aangevraagd. Er wordt gekeken of alles erbij zit.',
    jongere: 'Je school heeft extra ondersteuning aangevraagd. Er wordt gekeken of alles erbij zit.',
  },
  'Dossier incompleet': {
    swv: 'De school vult het dossier aan.',
    school: 'Er ontbreekt nog informatie. Vul het dossier aan en bied het opnieuw aan.',
    ouder: 'Er ontbreekt nog informatie. De school vult die aan.',
    jongere: 'Er mist nog iets. Je school zorgt daarvoor.',
  },
  'In behandeling': {
    swv: 'Compleet; over het arrangement wordt overlegd en besloten.',
    school: 'Uw aanvraag is compleet en wordt behandeld.',
    ouder: 'Alles is compleet. Er wordt nu besloten over de ondersteuning.',
    jongere: 'Alles is compleet. Er wordt nu besloten over de hulp voor jou op school.',
  },
  Aanhouden: {
    swv: 'Er wordt gewacht op informatie.',
    school: 'Het samenwerkingsverband heeft meer informatie nodig om te besluiten.',
    ouder: 'Er is meer informatie nodig voordat er een besluit kan komen. Daarom duurt het langer.',
    jongere: 'Er is meer informatie nodig. Daarom duurt het wat langer.',
  },
  Gearrangeerd: {
    swv: 'Het arrangement is toegekend en loopt of gaat beginnen.',
    school: 'Het arrangement is toegekend. U kunt de toekenningsbrief downloaden.',
    ouder: 'De extra ondersteuning is toegekend.',
    jongere: 'Het besluit is ja: je krijgt extra ondersteuning.',
  },
  Afgewezen: {
    swv: 'Afgewezen; de contactpersoon denkt mee over een passend vervolg.',
    school: 'De aanvraag is afgewezen. U kunt de brief downloaden; de contactpersoon denkt met u mee.',
    ouder: 'De aanvraag is afgewezen. De school blijft zorgen voor een passende plek.',
    jongere: 'Het besluit is nee. Je school blijft zorgen voor een plek die bij je past.',
  },
  Afgerond: {
    swv: 'Afgerond; er loopt niets meer.',
    school: 'Deze aanvraag is afgerond.',
    ouder: 'Deze aanvraag is afgerond.',
    jongere: 'Deze aanvraag is klaar.',
  },
}

/** Whether the young person sits at home: the same question with every application above the school (GV-005). */
export const THUISZIT_VELD: Velden = {
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
}

/** The three declarations with an onderwijs(zorg)arrangement (GV-065). */
export const ARRANGEMENT_VERKLARINGEN: Velden = {
  ontoereikendEigenSchool: {
    soort: 'verklaring',
    label: 'De binnenschoolse ondersteuning van de eigen school is niet toereikend',
    grond: 'GV-065',
  },
  ontoereikendCollegaschool: {
    soort: 'verklaring',
    label: 'Ook de ondersteuning (basis-plus) van een reguliere collega-school is niet toereikend',
    grond: 'GV-065',
  },
  externNodig: { soort: 'verklaring', label: 'Externe begeleiding is nodig', grond: 'GV-065' },
}

/** Without one of the three declarations filing is refused (GV-065). */
export const VERKLARING_EISEN: readonly Ingangseis[] = Object.entries(ARRANGEMENT_VERKLARINGEN).map(
  ([veld, { label }]) => ({
    als: { soort: 'antwoord-is', veld, is: [true], inWoorden: `de school verklaart: ${label.toLowerCase()}` },
    reden: `Bevestig eerst: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`,
    uitweg: 'Vul de verklaringen in het formulier in.',
    grond: 'GV-065',
  }),
)

/** The pupil is enrolled at the school that asks. */
export const INGESCHREVEN: Ingangseis = {
  als: { soort: 'leerling-ingeschreven-bij-aanvrager' },
  reden: 'De leerling is niet ingeschreven op de school die aanvraagt.',
  uitweg: 'Vraag de school van inschrijving om de aanvraag te doen, of pas de inschrijving aan.',
  grond: 'GV-018',
  bijStart: true,
}

/** Kinds of stukken that every arrangement knows. */
export const ARRANGEMENT_STUKKEN: readonly Stuksoort[] = [
  OPP_STUK,
  { soort: 'zienswijze-ouders', naam: 'Zienswijze van ouder(s)/verzorger(s)' },
  { soort: 'zienswijze-leerling', naam: 'Zienswijze van de leerling' },
  { soort: 'didactisch', naam: 'Didactische gegevens met een overzicht van behaalde resultaten' },
  { soort: 'verzuim', naam: 'Overzicht van verzuim' },
  { soort: 'psychologisch', naam: 'Psychologisch of psychodiagnostisch verslag' },
  { soort: 'hulpverlening', naam: 'Verslag van (eerdere) hulpverlening' },
  { soort: 'MDO-verslag', naam: 'Verslag van het MDO' },
  { soort: 'overig', naam: 'Ander document' },
]

/** The OPP, signed by the school, with the handelingsdeel signed by the parents. */
export function oppEis(grond: string, als: Voorwaarde = ALTIJD): Dossiereis {
  return {
    id: 'opp',
    stuk: 'OPP',
    als,
    handtekeningen: [['school'], ['ouder']],
    ontbreekt: 'OPP ontbreekt',
    ongetekend: [
      'OPP niet ondertekend door de school',
      'OPP handelingsdeel niet ondertekend door ouder(s)/verzorger(s)',
    ],
    grond,
  }
}

/** A stuk that must be there. */
export function stukEis(
  stuk: string,
  ontbreekt: string,
  grond: string,
  als: Voorwaarde = ALTIJD,
): Dossiereis {
  return { id: stuk, stuk, als, ontbreekt, grond }
}

/** The views of parents and of the pupil, both. */
export function zienswijzeEisen(grond: string): readonly Dossiereis[] {
  return [
    stukEis('zienswijze-ouders', 'Zienswijze ouder(s)/verzorger(s) ontbreekt', grond),
    stukEis('zienswijze-leerling', 'Zienswijze leerling ontbreekt', grond),
  ]
}

/** "Indien beschikbaar": the school says per stuk whether it is there; not being there blocks nothing. */
export function indienBeschikbaar(stukken: Readonly<Record<string, string>>, grond: string): Formuliersectie {
  return {
    id: 'indien-beschikbaar',
    titel: 'Documenten die u toevoegt als ze er zijn',
    velden: Object.fromEntries(
      Object.entries(stukken).map(([veld, label]) => [
        veld,
        {
          soort: 'keuze' as const,
          label,
          keuzes: [
            { waarde: 'toegevoegd', label: 'Toegevoegd aan het dossier' },
            { waarde: 'niet-beschikbaar', label: 'Niet beschikbaar' },
          ],
          grond,
        },
      ]),
    ),
    nodig: [],
  }
}

/** The reports that come along when they are there. */
export const VERSLAGEN = {
  psychologischVerslag: 'Psychologisch of psychodiagnostisch verslag',
  hulpverleningsverslag: 'Verslag van (eerdere) hulpverlening',
} as const

/** The OPP, when the school says that it was added. */
export function oppAlsToegevoegd(grond: string): Dossiereis {
  return oppEis(grond, {
    soort: 'antwoord-is',
    veld: 'opp',
    is: ['toegevoegd'],
    inWoorden: 'de school geeft aan dat het OPP is toegevoegd',
  })
}

/** Letters of an arrangement; the toekenning and afwijzing wait for the administration, which sends them. */
export const ARRANGEMENT_BRIEVEN: readonly Briefsoort[] = [
  ...INDIENBRIEVEN,
  {
    soort: 'toekenning-arrangement',
    naam: 'Toekenningsbrief',
    aan: ['aanvrager', 'ouders'],
    verzending: 'klaarzetten',
    grond: 'GV-033, GV-034',
  },
  {
    soort: 'afwijzing-arrangement',
    naam: 'Afwijzingsbrief',
    aan: ['aanvrager', 'ouders'],
    verzending: 'klaarzetten',
    grond: 'GV-037, GV-038',
  },
]

/** What a party decided on the way is told to the zorgcoördinator at once. */
export const BERICHT_STAP: Briefsoort = {
  soort: 'bericht-stap',
  naam: 'Bericht over de bespreking',
  aan: ['aanvrager'],
  verzending: 'meteen',
  grond: 'GV-082, GV-084',
}

/** After a refusal the contactpersoon thinks along. */
export const PASSEND_VERVOLG = passendVervolg('GV-037')

/** A refused arrangement: letters go out, the contactpersoon thinks along. No voornemen is needed (GV-272). */
export const ARRANGEMENT_AFWIJZING: FaseVan<'uitvoering'> = {
  ...afwijzingsfase('GV-037'),
  telt: 'afwijzing',
}

/** The decision not to grant. */
export const AFWIJZEN: Besluitoptie = {
  id: 'afwijzen',
  naam: 'Afwijzen',
  status: 'Afgewezen',
  naar: { fase: ARRANGEMENT_AFWIJZING.id },
  geldigheid: false,
  velden: {},
  brieven: ['afwijzing-arrangement'],
  taken: [PASSEND_VERVOLG],
}

/** What came of it is on record (GV-067). */
export const UITKOMST_BEKEND: Voorwaarde = {
  soort: 'antwoord-ingevuld',
  veld: 'einde.uitkomst',
  inWoorden: 'de uitkomst is vastgelegd',
}

/** What came of the aim to return to regular education (GV-067). */
export const TERUGKEER_VELDEN: Velden = {
  uitkomst: {
    soort: 'keuze',
    label: 'Wat is de uitkomst?',
    verplicht: true,
    keuzes: [
      { waarde: 'teruggekeerd', label: 'Teruggekeerd in het reguliere vo' },
      { waarde: 'alternatief', label: 'Passend alternatief' },
      { waarde: 'anders', label: 'Anders' },
    ],
    grond: 'GV-067',
  },
}

/** The CAT may be asked to advise on an arrangement; who decides stays who decides. */
export const TER_ADVIES = {
  commissie: 'CAT',
  door: ['procesbegeleider', 'contactpersoon'],
  grond: 'GV-298',
} as const satisfies Procedure['terAdvies']

/** What the CAT advised on an arrangement (GV-298). */
export const CAT_ADVIES: Registratie = {
  id: 'cat-advies',
  naam: 'Advies van de CAT',
  titel: 'Advies van de CAT vastleggen',
  uitleg: 'Leg vast wat de Commissie Advies en Toewijzing adviseert. Het besluit blijft bij wie erover gaat.',
  door: ['procesbegeleider', 'contactpersoon'],
  velden: {
    vergadering: { soort: 'datum', label: 'Besproken in de CAT op', verplicht: true, nietNaVandaag: true },
    advies: { soort: 'lange-tekst', label: 'Advies', verplicht: true },
  },
  grond: 'GV-298',
}

/** The school or someone else asked for information; that is no application. */
export function informatieverzoek(
  x: Pick<Registratie, 'uitleg' | 'grond'> & Partial<Pick<Registratie, 'eisen'>>,
  wie: readonly Keuze[] = [],
  velden: Velden = {},
): Registratie {
  return {
    id: 'informatieverzoek',
    naam: 'Informatieverzoek',
    titel: 'Informatieverzoek vastleggen',
    door: ['contactpersoon', 'zorgcoordinator'],
    velden: {
      wie: {
        soort: 'keuze',
        label: 'Wie vroeg informatie?',
        verplicht: true,
        keuzes: [
          { waarde: 'school', label: 'School' },
          { waarde: 'ouder', label: 'Ouder(s)/verzorger(s)' },
          ...wie,
        ],
      },
      ...velden,
    },
    in: ['screening'],
    ...x,
  }
}
