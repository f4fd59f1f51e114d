// Different views of parents or pupil and the school: reported, looked at, and on record (GV-185, GV-236, GV-266).
import type { Velden } from '#domein/kern/veld.ts'
import type { Registratie, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Dossiereis } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'

/** The school says that views differ. */
export const VERSCHIL: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'verschilVanInzicht',
  is: [true],
  inWoorden: 'er is verschil van inzicht met ouder(s)/verzorger(s) of de jongere',
}

/** Then the view of the parents or the pupil must be there, signed. */
export const ZIENSWIJZE_BIJ_VERSCHIL: Dossiereis = {
  id: 'zienswijze',
  stuk: 'zienswijze',
  als: VERSCHIL,
  handtekeningen: [['ouder', 'jongere']],
  ontbreekt:
    'Zienswijze van wettelijk vertegenwoordiger(s) en/of jongere ontbreekt (er is verschil van inzicht)',
  ongetekend: ['Zienswijze niet ondertekend'],
  grond: 'GV-185, GV-235',
}

/** The question whether views differ, with what the family can do. */
export const VERSCHIL_VELD: Velden = {
  verschilVanInzicht: {
    soort: 'ja-nee',
    label: 'Is er verschil van inzicht tussen ouder(s)/verzorger(s) of jongere en de school?',
    hulp: 'Bij verschil: meld dit tijdig bij de contactpersoon, om te bezien of een MDO zinvol is. Ouders en jongere kunnen ook zelf contact opnemen met het samenwerkingsverband als onafhankelijke partij.',
    grond: 'GV-185, GV-236, GV-265',
  },
}

/** Nobody has decided yet; what can still be done about the application is only said till then. */
export const NOG_NIET_BESLOTEN: Voorwaarde = {
  soort: 'niet',
  van: { soort: 'besluit-is', opties: ['toekennen', 'afwijzen'], inWoorden: 'er is besloten' },
}

/** With different views the school is told to report it in time, and that the SWV is an independent party. */
export const VERSCHIL_SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'verschil-melden',
    als: {
      soort: 'alle',
      van: [
        VERSCHIL,
        NOG_NIET_BESLOTEN,
        {
          soort: 'niet',
          van: {
            soort: 'registratie-gedaan',
            registratie: 'verschil-gemeld',
            inWoorden: 'het verschil is gemeld',
          },
        },
      ],
    },
    tekst:
      'Er is verschil van inzicht. Ons advies: meld dit tijdig bij de contactpersoon van het samenwerkingsverband, om te bezien of een MDO zinvol is (knop "Contactpersoon informeren").',
    grond: 'GV-236',
    zwaarte: 'let-op',
    ookSchool: true,
  },
  {
    id: 'onafhankelijke-partij',
    als: {
      soort: 'alle',
      van: [VERSCHIL, NOG_NIET_BESLOTEN],
    },
    tekst:
      'Ouder(s)/verzorger(s) en de jongere kunnen ook zelf contact opnemen met het samenwerkingsverband, als onafhankelijke partij.',
    grond: 'GV-227, GV-265',
    zwaarte: 'let-op',
    ookSchool: true,
  },
]

/** Whether an MDO makes sense, with the reason. */
export const MDO_VELDEN: Velden = {
  mdoZinvol: {
    soort: 'ja-nee',
    label: 'Is een MDO met het samenwerkingsverband zinvol?',
    verplicht: true,
    grond: 'GV-266',
  },
  mdoWaarom: { soort: 'lange-tekst', label: 'Waarom wel of niet?', verplicht: true, grond: 'GV-266' },
}

/** The button with which the school informs the contactpersoon of different views. */
export const VERSCHIL_GEMELD: Registratie = {
  id: 'verschil-gemeld',
  naam: 'Melding van verschil van inzicht',
  titel: 'Contactpersoon informeren',
  uitleg:
    'Meld het verschil van inzicht bij de contactpersoon van het samenwerkingsverband, die beziet of een MDO zinvol is.',
  door: ['zorgcoordinator'],
  velden: { toelichting: { soort: 'lange-tekst', label: 'Waarover verschilt het inzicht?' } },
  eisen: [
    {
      als: VERSCHIL,
      reden: 'In het formulier staat niet dat er verschil van inzicht is.',
      uitweg: 'Vul eerst in dat er verschil van inzicht is.',
      grond: 'GV-236',
    },
  ],
  taken: [
    {
      id: 'mdo-bezien',
      titel: 'Bezien of een MDO met het samenwerkingsverband zinvol is',
      rol: 'contactpersoon',
      registratie: 'mdo-afweging',
      grond: 'GV-236',
    },
  ],
  grond: 'GV-236',
}

/** What came of looking whether an MDO makes sense: with reasons, whatever the outcome (GV-236, GV-266). */
export const MDO_AFWEGING: Registratie = {
  id: 'mdo-afweging',
  naam: 'Afweging van een MDO met het samenwerkingsverband',
  titel: 'Afweging MDO vastleggen',
  uitleg: 'Leg vast of een MDO met het samenwerkingsverband zinvol is, en waarom.',
  door: ['contactpersoon', 'procesbegeleider'],
  velden: MDO_VELDEN,
  sluit: ['mdo-bezien'],
  grond: 'GV-236, GV-266',
}
