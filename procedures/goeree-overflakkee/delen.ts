// What the procedures of the joint desk share: roles, the file and its signatures, the professionals, the letters.
import type { Velden } from '#domein/kern/veld.ts'
import type { Aanstelling } from '#domein/procedure/bouwstenen.ts'
import type {
  Briefsoort,
  Controlepunt,
  Dossiereis,
  Formuliersectie,
  Ingangseis,
  Procedure,
  Stuksoort,
} from '#domein/procedure/definitie.ts'
import type { Organisatiesoort, Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Rol } from '#domein/toegang/rollen.ts'

export const ALTIJD = { soort: 'altijd' } as const

/** The version of the way of working, and of the form that goes with it (GO-088, GO-087). */
export const VERSIEDATUM = '2022-08-24'

/** Every procedure is of the same way of working. */
export const WERKWIJZE = {
  versie: VERSIEDATUM,
  geldigVanaf: '2022-08-01',
  herkomst: {
    bron: 'Vernieuwd Loket, SWV Goeree-Overflakkee',
    vastgesteld: '24 augustus 2022',
  },
} as const satisfies Partial<Procedure>

export const SCHOOL: readonly Rol[] = ['ondersteuningscoordinator', 'intern-begeleider', 'zorgcoordinator']

const PO: readonly Organisatiesoort[] = ['basisschool', 'sbo-school', 'so-school']
const VO: readonly Organisatiesoort[] = ['vo-school', 'vso-school', 'pro-school']
export const SCHOLEN: readonly Organisatiesoort[] = [...PO, ...VO]

export const LOKET_PO = 'Loket PO'
export const LOKET_VO = 'Loket VO'

/** An application comes at the desk of the sector of the school that asks (GO-010). */
export const LOKET: Readonly<Partial<Record<Organisatiesoort, string>>> = Object.fromEntries([
  ...PO.map((soort) => [soort, LOKET_PO]),
  ...VO.map((soort) => [soort, LOKET_VO]),
])

export const INDIENER: Procedure['indiener'] = {
  rollen: SCHOOL,
  soorten: SCHOLEN,
  anders: 'Deze aanvraag doet een school voor primair of voortgezet onderwijs van dit samenwerkingsverband.',
}

/** Who sits in the meeting (GO-007). */
export const LOKETLEDEN: readonly Rol[] = [
  'voorzitter',
  'orthopedagoog-swv',
  'senior-consulent-tjg',
  'administratief-medewerker',
]

/** Professionals see a hulpvraag only while they are connected to it (GO-003). */
export const PROFESSIONALS: readonly Rol[] = [
  'orthopedagoog-kernteam',
  'begeleider-passend-onderwijs',
  'team-schoolondersteuning',
  'expertiseteamlid',
  'medewerker-tjg',
  'jeugdverpleegkundige',
]

export const PROFESSIONAL: Aanstelling = {
  id: 'professional',
  naam: 'betrokken professional',
  rollen: ['orthopedagoog-swv', ...PROFESSIONALS.filter((r) => r !== 'jeugdverpleegkundige')],
  door: ['administratief-medewerker', 'orthopedagoog-swv', 'voorzitter'],
  meer: true,
  grond: 'GO-003, GO-004',
}

/** Only when needed, for one point of the agenda (GO-008). */
export const GENODIGDE: Aanstelling = {
  id: 'genodigde',
  naam: 'genodigde bij het agendapunt',
  rollen: ['jeugdverpleegkundige'],
  door: ['administratief-medewerker', 'voorzitter'],
  meer: true,
  grond: 'GO-008',
}

export const OP_DE_HOOGTE = 'op de hoogte van de aanvraag'

/** Each guardian knows of it, with a date (GO-078). */
export const OUDERS_OP_DE_HOOGTE: Ingangseis = {
  als: {
    soort: 'toestemming',
    waarvoor: OP_DE_HOOGTE,
    van: 'elke-ouder',
    inWoorden: 'iedere gezaghebbende ouder is op de hoogte van de aanvraag',
  },
  reden: 'Er is nog niet van iedere gezaghebbende ouder vastgelegd dat die op de hoogte is van de aanvraag.',
  uitweg: `Kies "Toestemming vastleggen": per ouder, waarvoor "${OP_DE_HOOGTE}", met de datum.`,
  grond: 'GO-078',
}

/** Addresses of the people involved; a school may save anything, the check says what is not right (GO-067). */
export const GEGEVENS: Formuliersectie = {
  id: 'gegevens',
  titel: 'Gegevens van betrokkenen',
  uitleg: 'Het dossier is pas compleet als deze gegevens kloppen.',
  velden: {
    adres: { soort: 'tekst', label: 'Adres van de leerling', grond: 'GO-067' },
    emailOuders: { soort: 'tekst', label: 'E-mailadres van de ouder(s)', grond: 'GO-067' },
    telefoonOuders: { soort: 'tekst', label: 'Telefoonnummer van de ouder(s)', grond: 'GO-067' },
    emailSchool: { soort: 'tekst', label: 'E-mailadres van de school', grond: 'GO-067' },
    telefoonSchool: { soort: 'tekst', label: 'Telefoonnummer van de school', grond: 'GO-067' },
  },
  nodig: ['adres', 'emailOuders', 'telefoonOuders', 'emailSchool', 'telefoonSchool'],
}

const vorm = (veld: string, wat: 'e-mail' | 'telefoon', naam: string): Controlepunt => ({
  id: `${veld}Klopt`,
  vraag: `Klopt het ${naam}?`,
  bijNee: `Het ${naam} klopt niet`,
  blokkeert: true,
  automatisch: { soort: 'heeft-vorm', veld, vorm: wat, inWoorden: `het ${naam} klopt` },
  grond: 'GO-067',
})

export const GEGEVENS_KLOPPEN: readonly Controlepunt[] = [
  vorm('emailOuders', 'e-mail', 'e-mailadres van de ouder(s)'),
  vorm('telefoonOuders', 'telefoon', 'telefoonnummer van de ouder(s)'),
  vorm('emailSchool', 'e-mail', 'e-mailadres van de school'),
  vorm('telefoonSchool', 'telefoon', 'telefoonnummer van de school'),
]

/** Looked at by a person; a remark, never a reason by itself to refuse (GO-066). */
export const PDCA: Controlepunt = {
  id: 'pdca',
  vraag: 'Toont het OPP werken volgens Plan Do Check Act, met heldere vastgestelde doelen?',
  bijNee: 'Het OPP toont het werken volgens Plan Do Check Act of de doelen nog onvoldoende.',
  blokkeert: false,
  grond: 'GO-066',
}

/** Only what is asked: parents may disagree where the procedure goes on then too (GO-080). */
const ONEENS: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'instemming',
  is: ['oneens'],
  inWoorden: 'de ouders zijn het niet eens met de aanvraag',
}

export const INSTEMMING: Velden = {
  instemming: {
    soort: 'keuze',
    label: 'Zijn de gezaghebbende ouders het eens met de aanvraag?',
    keuzes: [
      { waarde: 'eens', label: 'Eens', uitleg: 'Zij ondertekenen het aanvraagformulier en het OPP.' },
      {
        waarde: 'oneens',
        label: 'Oneens',
        uitleg: 'Zij tekenen dat zij op de hoogte zijn, en kunnen een zienswijze schrijven.',
      },
    ],
    grond: 'GO-079, GO-080',
  },
}

function getekend(
  stuk: string,
  naam: string,
  ontbreekt: string,
  grond: string,
  oneens: boolean,
): readonly Dossiereis[] {
  const eis = (
    id: string,
    als: Voorwaarde,
    partij: NonNullable<Dossiereis['handtekeningen']>[0],
    wie: string,
  ): Dossiereis => ({
    id: `${stuk}-${id}`,
    stuk,
    als,
    handtekeningen: [partij],
    ontbreekt,
    ongetekend: [`${naam}: handtekening ontbreekt van ${wie}`],
    grond,
  })
  return [
    eis('schoolleiding', ALTIJD, ['schoolleiding'], 'directeur of bevoegd gezag van de school'),
    eis(
      'ouders',
      oneens ? { soort: 'niet', van: ONEENS, inWoorden: 'de ouders het eens zijn met de aanvraag' } : ALTIJD,
      ['elke-ouder'],
      'alle gezaghebbende ouders',
    ),
    eis('jongere', { soort: 'leeftijd-vanaf', jaren: 12 }, ['jongere'], 'de jeugdige (12 jaar of ouder)'),
  ]
}

/** The signed form of the SWV, in every file of category 3 (GO-063, GO-068). */
export function formuliereisen(oneens = false): readonly Dossiereis[] {
  return [
    ...getekend(
      'aanvraagformulier',
      'Aanvraagformulier',
      'Aanvraagformulier van het samenwerkingsverband ontbreekt',
      'GO-063, GO-068 tot GO-070',
      oneens,
    ),
    ...(oneens
      ? [
          {
            id: 'aanvraagformulier-kennisgenomen',
            stuk: 'aanvraagformulier',
            als: ONEENS,
            handtekeningen: [['elke-ouder-kennisgenomen']],
            ontbreekt: 'Aanvraagformulier van het samenwerkingsverband ontbreekt',
            ongetekend: [
              'Aanvraagformulier: handtekening "kennisgenomen" ontbreekt van alle gezaghebbende ouders',
            ],
            grond: 'GO-080',
          } satisfies Dossiereis,
        ]
      : []),
  ]
}

/** OPP with handelingsdeel, signed like the form (GO-064, GO-068). */
export function oppEisen(oneens = false): readonly Dossiereis[] {
  return getekend('OPP', 'OPP', 'OPP inclusief handelingsdeel ontbreekt', 'GO-064, GO-068 tot GO-070', oneens)
}

export const STUKKEN: readonly Stuksoort[] = [
  {
    soort: 'aanvraagformulier',
    naam: 'Aanvraagformulier van het samenwerkingsverband',
    uitleg: 'Download het actuele formulier van de website; de versiedatum staat onderaan.',
    velden: {
      versiedatum: {
        soort: 'datum',
        label: 'Versiedatum van het formulier',
        verplicht: true,
        grond: 'GO-087',
      },
    },
    eisen: [
      {
        als: {
          soort: 'antwoord-is',
          veld: 'versiedatum',
          is: [VERSIEDATUM],
          inWoorden: 'het formulier is de actuele versie',
        },
        reden: 'Dit is een oudere versie van het formulier. De actuele versie is van 24 augustus 2022.',
        uitweg: 'Download het actuele formulier van de website en vul dat in.',
        grond: 'GO-087',
      },
    ],
  },
  { soort: 'OPP', naam: 'OPP inclusief handelingsdeel', datumNaam: 'Datum van het OPP' },
  {
    soort: 'zienswijze',
    naam: 'Zienswijze van ouder(s)',
    uitleg: 'Wordt gelezen door iedereen die beoordeelt.',
  },
  {
    soort: 'onderzoeksverslag',
    naam: 'Onderzoeksverslag',
    uitleg: 'Vastgesteld, en op de dag van indiening ten hoogste 2 jaar oud.',
    datumNaam: 'Datum van het verslag',
    velden: {
      verslagstatus: {
        soort: 'keuze',
        label: 'Is het verslag vastgesteld?',
        verplicht: true,
        keuzes: [
          { waarde: 'vastgesteld', label: 'Vastgesteld' },
          { waarde: 'concept', label: 'Concept' },
        ],
        grond: 'GO-074',
      },
    },
    eisen: [
      {
        als: {
          soort: 'antwoord-is',
          veld: 'verslagstatus',
          is: ['vastgesteld'],
          inWoorden: 'het verslag is vastgesteld',
        },
        reden: 'Een onderzoeksverslag moet zijn vastgesteld; een concept wordt niet geaccepteerd.',
        uitweg: 'Voeg het vastgestelde verslag toe.',
        grond: 'GO-074',
      },
      {
        als: { soort: 'antwoord-ingevuld', veld: 'datum', inWoorden: 'de datum is ingevuld' },
        reden: 'Vul de datum van het verslag in.',
        grond: 'GO-074',
      },
    ],
  },
  {
    soort: 'kernteamverslag',
    naam: 'Verslag van het kernteam (BPO of orthopedagoog)',
    uitleg: 'Over het achterliggende schooljaar.',
    datumNaam: 'Laatste dag van het schooljaar waarover het gaat',
    door: [...SCHOOL, 'orthopedagoog-kernteam', 'begeleider-passend-onderwijs'],
  },
  { soort: 'belastbaarheidsverklaring', naam: 'Belastbaarheidsverklaring' },
  { soort: 'brief-bevoegd-gezag', naam: 'Brief van het bevoegd gezag' },
  { soort: 'uitdraai-verzuim', naam: 'Uitdraai van het verzuim' },
  { soort: 'overig', naam: 'Ander aanvullend stuk' },
]

/** Remarks on stukken that block nothing. */
export const STUKSIGNALEN: NonNullable<Procedure['signalen']> = [
  {
    id: 'onderzoeksverslag-verlopen',
    als: { soort: 'stuk-ouder-dan', stuk: 'onderzoeksverslag', maanden: 24 },
    tekst: 'Het onderzoeksverslag is op de dag van indiening ouder dan 2 jaar.',
    grond: 'GO-074',
    zwaarte: 'let-op',
    ookSchool: true,
  },
  {
    id: 'kernteamverslag-ander-schooljaar',
    als: {
      soort: 'alle',
      van: [
        { soort: 'stuk-aanwezig', stuk: 'kernteamverslag', inWoorden: 'er is een verslag van het kernteam' },
        {
          soort: 'niet',
          van: { soort: 'stuk-uit-vorig-schooljaar', stuk: 'kernteamverslag', precies: true },
        },
      ],
    },
    tekst: 'Het verslag van het kernteam gaat niet over het achterliggende schooljaar.',
    grond: 'GO-075',
    zwaarte: 'let-op',
    ookSchool: true,
  },
]

export const NAAMGEVING: NonNullable<Procedure['naamgeving']> = {
  vorm: 'jaar-maand-onderwerp',
  voorbeeld: '2022-06 Onderzoeksverslag.pdf',
  geldtNietVoor: ['aanvraagformulier', 'OPP'],
  grond: 'GO-073',
}

export const ONBESTELBAAR: NonNullable<Procedure['onbestelbaar']> = {
  ontbreekt: 'Een e-mailadres blijkt niet te kloppen: een bericht kon niet worden bezorgd',
  taak: {
    id: 'gegevens-nakijken',
    titel: 'Adres, e-mailadres en telefoonnummer nakijken en verbeteren',
    rol: 'ondersteuningscoordinator',
    grond: 'GO-090',
  },
}

export const BRIEVEN: readonly Briefsoort[] = [
  {
    soort: 'ontvangstbevestiging',
    naam: 'Ontvangstbevestiging',
    aan: ['aanvrager', 'ouders'],
    verzending: 'meteen',
    grond: 'GO-001',
  },
  {
    soort: 'incompleet',
    naam: 'Niet in behandeling: wat er ontbreekt',
    aan: ['aanvrager'],
    verzending: 'meteen',
    grond: 'GO-017, GO-062',
  },
  {
    soort: 'besluitbericht',
    naam: 'Bericht over het besluit',
    aan: ['aanvrager', 'ouders'],
    verzending: 'klaarzetten',
    grond: 'GO-023, GO-024',
  },
  {
    soort: 'deskundigheidsverklaring',
    naam: 'Deskundigheidsverklaring',
    aan: ['aanvrager'],
    verzending: 'meteen',
    naastBesluit: true,
    grond: 'GO-019',
  },
]
