// What a steunpunt does at a school after a question of that school (bijlage 3.9): the steunpuntcoördinator decides what is
// done, hands it to someone of the team, and that person records what was done.
import type { Aanstelling, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Fase } from '#domein/procedure/definitie.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { SCHOOLROLLEN } from './delen.ts'

/** People of the Regionaal Steunpunt Team who carry out what was agreed. */
export const TEAM: readonly Rol[] = ['schoolondersteuner', 'themaspecialist']

/** The kinds of support that the source names; the beheerder keeps the list. */
export const INZETSOORTEN = [
  'scholing van medewerkers',
  'handen in de klas',
  'co-teaching',
  'collegiale consultatie',
  'ondersteuning zorgteams',
  'tijdelijke interventies binnen de eigen school',
  'informatiebijeenkomsten',
] as const

export const KEUZELIJSTEN: NonNullable<Desk['keuzelijsten']> = [
  { id: 'inzetsoorten', titel: 'Soorten ondersteuning door het steunpunt', grond: 'RGV-012' },
]

export const INZET_FASEN: readonly Fase[] = [
  {
    soort: 'toewijzing',
    id: 'inzet-toewijzen',
    naam: 'Iemand van het team toewijzen',
    status: 'In behandeling',
    door: ['steunpuntcoordinator'],
    uitleg: 'De steunpuntcoördinator wijst toe wie van het team dit doet.',
    grond: 'RGV-010',
    aanstelling: 'uitvoerder',
    naar: { fase: 'inzet' },
  },
  {
    soort: 'registratie',
    id: 'inzet',
    naam: 'Inzet op school',
    status: 'Inzet loopt',
    door: [...TEAM, 'steunpuntcoordinator'],
    uitleg: 'Wie is toegewezen, doet het werk op school en legt vast wat is gedaan.',
    grond: 'RGV-010',
    registratie: 'uitvoering',
    naar: { fase: 'antwoord' },
  },
]

export const UITVOERDER: Aanstelling = {
  id: 'uitvoerder',
  naam: 'uitvoerder van het steunpunt',
  rollen: TEAM,
  door: ['steunpuntcoordinator'],
  in: ['inzet-toewijzen', 'inzet'],
  grond: 'RGV-010',
}

export const INZET_REGISTRATIES: readonly Registratie[] = [
  {
    id: 'inzet',
    naam: 'Inzet van het steunpunt',
    titel: 'Inzet afspreken',
    uitleg: 'Leg vast welke ondersteuning de school krijgt. Daarna wijst u iemand van het team toe.',
    door: ['steunpuntcoordinator'],
    velden: {
      soort: {
        soort: 'meerkeuze',
        label: 'Welke ondersteuning?',
        hulp: 'De lijst van dit schooljaar.',
        verplicht: true,
        minimum: 1,
        beheerd: 'inzetsoorten',
        keuzes: [],
        grond: 'RGV-012',
      },
      afspraak: { soort: 'lange-tekst', label: 'Wat is afgesproken?', verplicht: true, grond: 'RGV-010' },
    },
    in: ['antwoord'],
    // What nobody at a school asked for is not done at a school.
    als: { soort: 'gestart-door', rollen: SCHOOLROLLEN, inWoorden: 'de school de vraag heeft gesteld' },
    naar: { fase: 'inzet-toewijzen' },
    grond: 'RGV-012, RGV-013',
  },
  {
    id: 'uitvoering',
    naam: 'Wat is gedaan',
    titel: 'Vastleggen wat is gedaan',
    uitleg: 'Leg vast wat u op school hebt gedaan. Daarna antwoordt de steunpuntcoördinator.',
    door: [...TEAM, 'steunpuntcoordinator'],
    velden: {
      gedaan: { soort: 'lange-tekst', label: 'Wat is gedaan?', verplicht: true, grond: 'RGV-010' },
    },
    in: ['inzet'],
    voorWie: 'uitvoerder',
    grond: 'RGV-010',
  },
]
