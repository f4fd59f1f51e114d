// What the procedures of Leiden and Duin- en Bollenstreek share: who files, the subjects, the OPP, the adviser.
import type { Velden } from '#domein/kern/veld.ts'
import type { Aanstelling, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Briefsoort, Ingangseis, Procedure, Stuksoort } from '#domein/procedure/definitie.ts'
import type { Organisatiesoort, Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Rol } from '#domein/toegang/rollen.ts'

/** Source and version of all procedures of this desk. */
export const VERSIE = {
  versie: '2022-08-01',
  geldigVanaf: '2022-08-01',
  herkomst: {
    bron: 'Veelgestelde vragen van ouders, Loket van SWV V(S)O Leiden en Duin- en Bollenstreek',
    vastgesteld: 'Zoals gepubliceerd op de website van het Loket',
  },
} as const satisfies Partial<Procedure>

export const SCHOOL: readonly Rol[] = ['ondersteuningscoordinator']
export const SCHOLEN: readonly Organisatiesoort[] = ['vo-school', 'vso-school', 'pro-school']
export const LOKET: readonly Rol[] = ['loketmedewerker']

/** Advisers count for a question only while they are assigned to it (LD-030). */
export const BEHANDELAARS: readonly Rol[] = ['loketmedewerker', 'adviseur']
export const BESLOTEN: readonly Rol[] = ['adviseur']

/** Who is not assigned only knows that there is a question. */
export const WEET_ERVAN = { rollen: BESLOTEN, grond: 'LD-030' }

export const ADVISEUR: Aanstelling = {
  id: 'adviseur',
  naam: 'adviseur van Het Loket',
  rollen: ['adviseur'],
  door: ['loketmedewerker', 'adviseur'],
  verplicht: true,
  grond: 'LD-030',
}

/** A question or application of a school or a guardian; a guardian's stands on the SWV, not on the school. */
export const SCHOOL_OF_OUDER: Procedure['indiener'] = {
  rollen: SCHOOL,
  soorten: SCHOLEN,
  ook: ['ouder', 'loketmedewerker'],
  anders: 'Scholen en ouders kunnen dit aan Het Loket vragen.',
}

export const INGESCHREVEN: Ingangseis = {
  als: { soort: 'leerling-ingeschreven-bij-aanvrager' },
  reden: 'De leerling is niet ingeschreven op de school die aanmeldt.',
  uitweg: 'Vraag de school van inschrijving om de leerling aan te melden, of pas de inschrijving aan.',
  grond: 'LD-001',
  bijStart: true,
}

/** An answer without which nothing is filed. */
export function nodigOmInTeDienen(veld: string, reden: string, grond: string): Ingangseis {
  return { als: { soort: 'antwoord-ingevuld', veld, inWoorden: 'dit is ingevuld' }, reden, grond }
}

/** What a question can be about (LD-004), and the two situations that the source names beside it (LD-005). */
export const ONDERWERPEN: Velden = {
  onderwerp: {
    soort: 'meerkeuze',
    label: 'Waar gaat de vraag over?',
    verplicht: true,
    minimum: 1,
    keuzes: [
      { waarde: 'niveau', label: 'Niveau' },
      { waarde: 'werkhouding', label: 'Werkhouding' },
      { waarde: 'gedrag', label: 'Gedrag' },
      { waarde: 'anders', label: 'Anders' },
    ],
    grond: 'LD-004',
  },
  situatie: {
    soort: 'meerkeuze',
    label: 'Is een van deze situaties aan de hand?',
    keuzes: [
      { waarde: 'niet-aangenomen', label: 'De leerling wordt niet aangenomen op een school' },
      {
        waarde: 'niet-volledig-programma',
        label: 'De leerling kan niet het volledige lesprogramma op school volgen',
      },
    ],
    grond: 'LD-005',
  },
}

/** Asked with every application at a school (LD-022). */
export const EXTRA_ONDERSTEUNING: Velden = {
  extraOndersteuning: {
    soort: 'ja-nee',
    label: 'Heeft de leerling extra ondersteuning nodig?',
    grond: 'LD-022',
  },
}

/** Who usually draw up the OPP; any other combination is possible (LD-014). */
export const OPSTELLERS = ['ondersteuningscoördinator', 'docent', 'BPO-er', 'ouder(s)'] as const

export const OPP: Stuksoort = {
  soort: 'OPP',
  naam: 'Ontwikkelingsperspectiefplan (OPP)',
  datumNaam: 'Datum van het OPP',
  velden: {
    opstellers: {
      soort: 'lijst',
      label: 'Wie stelden het OPP op?',
      hulp: 'Eén per regel. Meestal deze vier; andere combinaties zijn mogelijk.',
      standaard: OPSTELLERS,
      grond: 'LD-014',
    },
  },
}

export const STUKKEN: readonly Stuksoort[] = [
  OPP,
  { soort: 'onderzoeksverslag', naam: 'Verslag van eerder onderzoek', datumNaam: 'Datum van het verslag' },
  { soort: 'overig', naam: 'Ander document' },
]

/** A pupil with extra support has an OPP (LD-013). */
export function zonderOpp(als: Voorwaarde): Signaalregel {
  return {
    id: 'opp-ontbreekt',
    als: {
      soort: 'alle',
      van: [
        als,
        {
          soort: 'niet',
          van: { soort: 'stuk-aanwezig', stuk: 'OPP', inWoorden: 'er is een OPP' },
        },
      ],
    },
    tekst: 'De leerling krijgt extra ondersteuning, maar er is nog geen ontwikkelingsperspectiefplan (OPP).',
    grond: 'LD-013',
    zwaarte: 'let-op',
    ookSchool: true,
  }
}

export const KRIJGT_EXTRA: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'extraOndersteuning',
  is: [true],
  inWoorden: 'de leerling heeft extra ondersteuning nodig',
}

export const ONTVANGST: Briefsoort = {
  soort: 'ontvangstbevestiging',
  naam: 'Ontvangstbevestiging',
  aan: ['aanvrager'],
  verzending: 'meteen',
  grond: 'Awb 4:3a',
}
