// The rubrics A to G of an OPP with their fields (catalogue 3.1, deel 2), split by where they come from: school or parents.
import type { Velden } from '#domein/kern/veld.ts'

const THUIS = 'gezien vanuit thuiscontext (ouders/verzorgers)'
const SCHOOL = 'binnen de schoolcontext'

/** Rubrics of which both parts have factors of the child. */
const KINDRUBRIEKEN = [
  {
    id: 'a',
    naam: 'A. COGNITIEVE ONTWIKKELING',
    hulp: 'leervermogen, werkgeheugen, intelligentie, executieve functies e.d.',
  },
  {
    id: 'b',
    naam: 'B. WERKHOUDING',
    hulp: 'motivatie, doorzettingsvermogen, werktempo, concentratie, taakaanpak, zelfstandig werken, instructiegerichtheid, e.d.',
  },
  {
    id: 'c',
    naam: 'C. SOCIAAL-EMOTIONELE ONTWIKKELING',
    hulp: 'stil, passief, angstig, druk, betrokken, vrolijk, eerlijk, impulsief, ongehoorzaam, opstandig, behulpzaam, brutaal, vriendelijk, agressief gedrag, contact maken, interactie met leerkracht en medeleerlingen e.d.',
  },
  {
    id: 'd',
    naam: 'D. LICHAMELIJKE ONTWIKKELING',
    hulp: 'motoriek (grof, fijn, schrijven), waarneming (zien en horen), gezondheid (ziekte of medicatie), e.d.',
  },
  {
    id: 'e',
    naam: 'E. RELEVANTE FACTOREN IN HET ONDERWIJS',
    hulp: 'in hoeverre lukt het om het onderwijs af te stemmen op wat het kind nodig heeft?',
  },
] as const

const F_NAAM = 'F. RELEVANTE FACTOREN IN DE THUISSITUATIE'
const F_HULP = 'in hoeverre lukt het om in de thuissituatie af te stemmen op wat het kind nodig heeft?'
const G_HULP = 'in hoeverre lukt het om in de naschoolse situatie af te stemmen op wat het kind nodig heeft?'

export const G_NAAM = 'G. RELEVANTE FACTOREN IN DE NASCHOOLSE SITUATIE (BSO OF NASCHOOLSE ACTIVITEITEN)'

const GROND = 'RGV-069, RGV-070'
const veld = (label: string, hulp: string) => ({ soort: 'lange-tekst', label, hulp, grond: GROND }) as const
const paar = (id: string, bevorderend: string, belemmerend: string, hulp: string): Velden => ({
  [`${id}Bevorderend`]: veld(bevorderend, hulp),
  [`${id}Belemmerend`]: veld(belemmerend, hulp),
})

const kindfactoren = (id: string, waar: string, hulp: string): Velden =>
  paar(id, `Bevorderende kindfactoren ${waar}`, `Belemmerende kindfactoren ${waar}`, hulp)

const thuis = (id: string, door: string): Velden =>
  paar(
    id,
    `Bevorderende factoren van de thuissituatie ingevuld door ${door}`,
    `Belemmerende factoren van de thuissituatie ingevuld door ${door}`,
    F_HULP,
  )

/** What the school fills in, rubric by rubric; G has nothing of the school (RGV-071). */
export const SCHOOLRUBRIEKEN: readonly { id: string; titel: string; velden: Velden }[] = [
  ...KINDRUBRIEKEN.map(({ id, naam, hulp }) => ({
    id: `rubriek-${id}`,
    titel: naam,
    velden: kindfactoren(`${id}School`, SCHOOL, hulp),
  })),
  { id: 'rubriek-f', titel: F_NAAM, velden: thuis('fSchool', 'school') },
]

/** What is filled in by or in the name of the parents, rubric by rubric. */
export const OUDERRUBRIEKEN: readonly { id: string; titel: string; velden: Velden }[] = [
  ...KINDRUBRIEKEN.map(({ id, naam, hulp }) => ({
    id: `ouders-${id}`,
    titel: naam,
    velden: kindfactoren(`${id}Thuis`, THUIS, `${naam}: ${hulp}`),
  })),
  { id: 'ouders-f', titel: F_NAAM, velden: thuis('fOuders', 'ouders') },
  {
    id: 'ouders-g',
    titel: G_NAAM,
    velden: paar(
      'gOuders',
      'Bevorderende factoren in de naschoolse situatie: BSO, vrije tijd, invullen door ouders',
      'Belemmerende factoren in de naschoolse situatie: BSO, vrije tijd, invullen door ouders',
      G_HULP,
    ),
  },
]
