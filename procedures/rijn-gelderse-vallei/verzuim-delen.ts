// What a school does about absence, suspension and removal (bijlage 2.3), as records with a day and a time, and the tasks
// that are done with them: a task and its record have the same id.
import type { Opvolgtaak, Registratie, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Stuksoort } from '#domein/procedure/definitie.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { SCHOOLROLLEN } from './delen.ts'
import { niet } from './zorgplicht-delen.ts'

/** Each step of a school on the verzuimkaart, in its words. */
export const SCHOOLSTAPPEN = {
  'contact-ouders': 'Contact opnemen met de ouders',
  'gesprek-ouders': 'Gesprek met de ouders voeren',
  'melding-leerplicht': 'Melden bij leerplichtambtenaar',
  'ouders-informeren': 'Ouders op de hoogte stellen van de melding',
  'melding-inspectie': 'Melden bij de onderwijsinspectie',
  'melding-duo': 'In- of uitschrijving binnen 7 dagen digitaal melden aan DUO',
  'aanmelden-schoolarts': 'Aanmelden bij de schoolarts',
} as const

export type Schoolstap = keyof typeof SCHOOLSTAPPEN

/** Who acts for the bevoegd gezag of the school (RGV-378). */
export const BEVOEGD_GEZAG: readonly Rol[] = ['schoolbestuur', 'schooldirecteur']

const GRONDEN: Readonly<Record<Schoolstap, string>> = {
  'contact-ouders': 'RGV-362',
  'gesprek-ouders': 'RGV-366, RGV-374',
  'melding-leerplicht': 'RGV-381',
  'ouders-informeren': 'RGV-381',
  'melding-inspectie': 'RGV-375',
  'melding-duo': 'RGV-361',
  'aanmelden-schoolarts': 'RGV-370',
}

/** The task of a step; done only by recording it. */
export function taakVoor(stap: Schoolstap, rol: Rol = 'intern-begeleider'): Opvolgtaak {
  return { id: stap, titel: SCHOOLSTAPPEN[stap], rol, registratie: stap, grond: GRONDEN[stap] }
}

/** The record of a step. Each is logged with the day and the time at which it was done. */
export function stapregistratie(
  stap: Schoolstap,
  meer: Partial<Registratie> & { door?: readonly Rol[] } = {},
): Registratie {
  const { velden = {}, ...rest } = meer
  return {
    id: stap,
    naam: SCHOOLSTAPPEN[stap],
    titel: SCHOOLSTAPPEN[stap],
    uitleg: 'Leg vast wanneer dit is gedaan.',
    door: SCHOOLROLLEN,
    velden: {
      datum: {
        soort: 'datum',
        label: 'Op welke dag?',
        verplicht: true,
        nietNaVandaag: true,
        grond: GRONDEN[stap],
      },
      tijdstip: {
        soort: 'tekst',
        label: 'Hoe laat?',
        hulp: 'Bijvoorbeeld 09:30.',
        maximum: 5,
        verplicht: true,
        grond: GRONDEN[stap],
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
      ...velden,
    },
    sluit: [stap],
    grond: GRONDEN[stap],
    ...rest,
  }
}

export const PROTOCOL: Stuksoort = {
  soort: 'protocol',
  naam: 'Protocol schorsing en verwijdering van de school',
  datumNaam: 'Datum van het protocol',
}

/** Suspending and removing refer to the protocol of the school itself. */
export const PROTOCOL_ONTBREEKT: Signaalregel = {
  id: 'protocol-ontbreekt',
  als: niet({
    soort: 'stuk-aanwezig',
    stuk: 'protocol',
    inWoorden: 'het protocol van de school is gekoppeld',
  }),
  tekst: 'Protocol ontbreekt: koppel het protocol schorsing en verwijdering van de school.',
  grond: 'RGV-378',
  zwaarte: 'let-op',
  ookSchool: true,
}
