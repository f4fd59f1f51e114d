// The records of an arrangement at another school: the plan of section "Plan van aanpak" in bijlage 2.4.1, and its end.
import type { Eis, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Arrangementsoort } from './arrangement.ts'
import { VERWIJZEND } from './delen.ts'

const DRIE_MAANDEN = { aantal: 3, eenheid: 'maanden' } as const

/** Through the day before the same day number, and never rolled (TR6, TR2). */
const totEnMet = (
  plus: typeof DRIE_MAANDEN | NonNullable<Arrangementsoort['hoogstens']>['duur'],
): Voorwaarde => ({
  soort: 'datum-uiterlijk',
  veld: 'tot',
  uiterlijk: 'van',
  plus,
  alsDuur: true,
  inWoorden: 'de plaatsing duurt niet langer',
})

/** More than three months: the pupil is enrolled at the new school (O-59). */
const LANGER_DAN_DRIE_MAANDEN: Voorwaarde = { soort: 'niet', van: totEnMet(DRIE_MAANDEN) }

function duureis({ een, hoogstens, grond }: Arrangementsoort): Eis {
  return hoogstens
    ? {
        als: totEnMet(hoogstens.duur),
        reden: `${een} duurt maximaal ${hoogstens.inWoorden}.`,
        uitweg: hoogstens.anders,
        grond,
      }
    : {
        als: LANGER_DAN_DRIE_MAANDEN,
        reden: `${een} duurt langer dan 3 maanden.`,
        uitweg:
          'Kies een time-out (RGV-TIMEOUT) of een observatie (RGV-OBSERVATIE): die duren maximaal 3 maanden.',
        grond,
      }
}

const tekst = (label: string, grond: string, hulp?: string) =>
  ({ soort: 'lange-tekst', label, verplicht: true, grond, ...(hulp ? { hulp } : {}) }) as const

/** The records of one kind of arrangement. */
export const REGISTRATIES = (soort: Arrangementsoort): readonly Registratie[] => [
  {
    id: 'plan-van-aanpak',
    naam: 'Plan van aanpak',
    titel: 'Plan van aanpak vaststellen',
    uitleg:
      'Leg het plan van aanpak vast. Loopt de plaatsing al, dan is dit een nieuwe versie; de vorige blijft in de tijdlijn.',
    door: VERWIJZEND,
    velden: {
      doel: tekst('Doel', 'RGV-339'),
      ondersteuningsbehoefte: tekst('Ondersteuningsbehoefte van de leerling', 'RGV-339'),
      van: { soort: 'datum', label: 'Duur van de plaatsing: begindatum', verplicht: true, grond: 'RGV-339' },
      tot: { soort: 'datum', label: 'Duur van de plaatsing: einddatum', verplicht: true, grond: 'RGV-339' },
      communicatieafspraken: tekst('Communicatieafspraken', 'RGV-339'),
      verwijzendBestuur: {
        soort: 'tekst',
        label: 'Verwijzend schoolbestuur',
        verplicht: true,
        grond: 'Bijlage 2.4.1',
      },
      ontvangendeSchool: {
        soort: 'tekst',
        label: 'Ontvangende school',
        verplicht: true,
        grond: 'Bijlage 2.4.1',
      },
      verantwoordelijk: {
        soort: 'keuze',
        label: 'Welk schoolbestuur is verantwoordelijk?',
        verplicht: true,
        keuzes: [
          { waarde: 'verwijzend', label: 'Het verwijzende schoolbestuur' },
          {
            waarde: 'ander',
            label: 'Een ander schoolbestuur',
            uitleg: 'Alleen als de besturen dat samen zo hebben afgesproken.',
          },
        ],
        grond: 'RGV-347',
      },
      anderBestuur: {
        soort: 'lange-tekst',
        label: 'Welk bestuur, en waarom?',
        als: { veld: 'verantwoordelijk', is: ['ander'] },
        verplicht: true,
        grond: 'RGV-347',
      },
      herkomst: {
        soort: 'meerkeuze',
        label: 'Wie geeft de extra ondersteuning?',
        verplicht: true,
        minimum: 1,
        keuzes: [
          { waarde: 'school', label: 'De school zelf' },
          { waarde: 'steunpunt', label: 'Expertise van het steunpunt' },
          { waarde: 'gespecialiseerd-onderwijs', label: 'Gespecialiseerd onderwijs' },
          { waarde: 'jeugdhulp', label: 'Jeugdhulp' },
        ],
        grond: 'RGV-357',
      },
    },
    eisen: [
      {
        als: {
          soort: 'datum-uiterlijk',
          veld: 'van',
          uiterlijk: 'tot',
          inWoorden: 'de einddatum ligt niet voor de begindatum',
        },
        reden: 'De einddatum ligt voor de begindatum.',
        grond: 'RGV-339',
      },
      duureis(soort),
    ],
    afgeleid: {
      inschrijvingNieuw: { label: 'Inschrijving op de nieuwe school', als: LANGER_DAN_DRIE_MAANDEN },
      ontvangendeSchoolIs: {
        label: 'De ontvangende school is',
        als: LANGER_DAN_DRIE_MAANDEN,
        woorden: { ja: 'school van inschrijving', nee: 'gast' },
      },
    },
    versies: true,
    in: ['plan', 'loopt'],
    grond: 'RGV-339',
  },
  {
    id: 'terugkeer-of-vervolg',
    naam: 'Terugkeer of vervolg',
    titel: 'Terugkeer of vervolg vastleggen',
    uitleg: 'Leg vast hoe het na deze plaatsing verder gaat, en rond het arrangement af.',
    door: VERWIJZEND,
    velden: {
      keuze: {
        soort: 'keuze',
        label: 'Hoe gaat het verder?',
        verplicht: true,
        keuzes: [
          { waarde: 'terugkeer', label: 'Terugkeer naar de verwijzende school' },
          { waarde: 'vervolg', label: 'Vervolg: een ander arrangement of een andere plek' },
        ],
        grond: 'RGV-348',
      },
      toelichting: tekst('Toelichting', 'RGV-348'),
    },
    in: ['loopt'],
    grond: 'RGV-348',
  },
]
