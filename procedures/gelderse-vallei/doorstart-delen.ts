// What the two trajects of Doorstart share: the team, who may be screened, and how the execution is closed.
import type { Eis, Evaluatie, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Criterium } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Veld } from '#domein/kern/veld.ts'

/** Everyone of Doorstart; who decides comes first. */
export const TEAM = [
  'projectleider-doorstart',
  'coordinator-doorstart',
  'teamlid-doorstart',
  'coach-doorstart',
] as const

/** All levels, so praktijkonderwijs too (GV-109, GV-139). */
export const NIVEAU: Veld = {
  soort: 'keuze',
  label: 'Onderwijsniveau',
  verplicht: true,
  keuzes: [
    { waarde: 'pro', label: 'Praktijkonderwijs' },
    { waarde: 'vmbo', label: 'Vmbo' },
    { waarde: 'havo', label: 'Havo' },
    { waarde: 'vwo', label: 'Vwo' },
  ],
}

/** Every level, at a school in one of the three towns; where someone lives does not count (GV-109, GV-110). */
export function plaatsEnNiveau(grond: { niveau: string; regio: string }): readonly Criterium[] {
  return [
    {
      id: 'niveaucriterium',
      vraag: 'Alle leerjaren en niveaus',
      hard: true,
      automatisch: { soort: 'altijd' },
      grond: grond.niveau,
    },
    {
      id: 'regio',
      vraag: 'Gaat naar school in Ede, Wageningen of Rhenen',
      hard: true,
      automatisch: { soort: 'school-staat-in', plaatsen: ['Ede', 'Wageningen', 'Rhenen'] },
      grond: grond.regio,
    },
  ]
}

/** Agreements for the end: without them it is not closed. */
export function afsluitregistratie(
  fase: string,
  grond: string,
  velden: Registratie['velden'] = {},
): Registratie {
  return {
    id: 'afsluiting',
    naam: 'Afspraken over afsluiting en vervolg',
    titel: 'Afsluiting vastleggen',
    uitleg: 'Leg de afspraken over afsluiting en vervolg vast.',
    door: TEAM,
    velden: { afspraken: { soort: 'lange-tekst', label: 'Afspraken', verplicht: true }, ...velden },
    in: [fase],
    grond,
  }
}

/** Not closed before the agreements are on record. */
export function afsluiteis(grond: string): Eis {
  return {
    als: {
      soort: 'registratie-gedaan',
      registratie: 'afsluiting',
      inWoorden: 'er zijn afspraken over afsluiting en vervolg',
    },
    reden: 'Er zijn nog geen afspraken over afsluiting en vervolg vastgelegd.',
    uitweg: 'Leg eerst de afsluiting vast.',
    grond,
  }
}

/** The talk with which it starts was held. */
export function startgesprekEis(grond: string): Eis {
  return {
    als: {
      soort: 'gesprek-vastgelegd',
      gesprek: 'startgesprek',
      inWoorden: 'het startgesprek is vastgelegd',
    },
    reden: 'Starten kan pas na het startgesprek.',
    uitweg: 'Plan het startgesprek en leg het vast.',
    grond,
  }
}

/** An evaluation on the way, with who should be there. */
export function tussentijds(
  grond: string,
  meer: Pick<Evaluatie, 'velden' | 'gevolgen' | 'gemist'>,
): Evaluatie {
  return { id: 'tussentijds', naam: 'Tussentijdse evaluatie', door: TEAM, grond, ...meer }
}

/** A record with a positive answer. */
export function metAntwoord(
  registratie: string,
  veld: string,
  is: readonly (string | boolean)[],
  inWoorden: string,
): Voorwaarde {
  return { soort: 'registratie-gedaan', registratie, veld, is, inWoorden }
}
