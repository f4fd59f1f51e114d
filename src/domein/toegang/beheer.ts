// Who may do what outside a zaak: managing the desk, and what schools and their contactpersoon share.
import { type Rol, ROLLEN, isRegionaal, kantVan } from './rollen.ts'

const SCHOOL: readonly Rol[] = [
  'zorgcoordinator',
  'intern-begeleider',
  'ondersteuningscoordinator',
  'schooldirecteur',
]

export const RECHTEN = {
  'organisaties-beheren': ['beheerder', 'secretariaat'],
  'mensen-beheren': ['beheerder', 'secretariaat'],
  'kalender-beheren': ['beheerder', 'secretariaat'],
  /** Moving or cancelling a meeting, and who sits in it. */
  'overleg-beheren': [
    'beheerder',
    'secretariaat',
    'procesbegeleider',
    'administratief-medewerker',
    'voorzitter',
  ],
  'instellingen-beheren': ['beheerder'],
  'commissie-beheren': ['beheerder', 'secretariaat'],
  /** Evaluating the way of working itself (GV-348). */
  'werkwijze-evalueren': ['beheerder', 'secretariaat', 'procesbegeleider', 'directeur-bestuurder'],
  'beheerlog-lezen': ['beheerder', 'functionaris-gegevensbescherming'],
  /** Who read a file: for who answers for the data, not for who works with them. */
  'inzage-lezen': ['beheerder', 'functionaris-gegevensbescherming'],
  /** Erasing what a closed zaak holds of people (AVG 5 lid 1 e, 17). */
  'dossier-wissen': ['beheerder', 'functionaris-gegevensbescherming'],
  /** What was granted and paid: who decides about it, and who pays it. */
  'financien-lezen': [
    'directeur-bestuurder',
    'secretariaat',
    'administratieve-ondersteuning',
    'administratief-medewerker',
  ],
  /** How much work each region has: who leads, and who coordinates a region (RGV-009). */
  'regios-lezen': ['directeur-bestuurder', 'steunpuntcoordinator'],
  /** A school asks for accounts and cannot make them (GV-020). */
  'accounts-aanvragen': SCHOOL,
  'leerlingen-bijhouden': SCHOOL,
  /** Only for the schools that someone is contactpersoon of (GV-011, GV-013, GV-048). */
  'school-begeleiden': ['contactpersoon'],
  /** Thinking along about a pupil whose file one sees (GV-014). */
  'meedenken-vastleggen': ['contactpersoon', 'procesbegeleider', 'directeur-bestuurder'],
} as const satisfies Record<string, readonly Rol[]>

export type Recht = keyof typeof RECHTEN

/** Whether one of these roles gives the right. */
export function heeftRecht(rollen: readonly { rol: Rol }[], recht: Recht): boolean {
  const mag: readonly Rol[] = RECHTEN[recht]
  return rollen.some((r) => mag.includes(r.rol))
}

/**
 * Whether someone with these roles may hand out this role. Only a beheerder hands out the roles of the
 * samenwerkingsverband, so that the secretariaat can't make itself or another beheerder or decider.
 */
export function magRolGeven(door: readonly { rol: Rol }[], rol: Rol): boolean {
  if (kantVan(rol) === 'systeem') return false
  if (door.some((r) => r.rol === 'beheerder')) return true
  return door.some((r) => r.rol === 'secretariaat') && (kantVan(rol) !== 'swv' || rol === 'contactpersoon')
}

/**
 * Whether someone may change the account of a person with these roles: every one of them must be a role that one may
 * hand out, else a mail address changed here would be a way into a stronger account.
 */
export function magAccountWijzigen(door: readonly { rol: Rol }[], van: readonly { rol: Rol }[]): boolean {
  return van.every((r) => magRolGeven(door, r.rol))
}

/** Whether this role is held for one organisation, for the whole desk, or for either. */
export function rolVoor(rol: Rol): 'organisatie' | 'geen' | 'beide' {
  if (kantVan(rol) === 'school' || rol === 'contactpersoon') return 'organisatie'
  return kantVan(rol) === 'partner' || isRegionaal(rol) || rol === 'zorgmakelaar' ? 'beide' : 'geen'
}

/** The roles that can be handed out, with their names. */
export const ROLKEUZES = (Object.keys(ROLLEN) as Rol[])
  .filter((rol) => kantVan(rol) !== 'systeem')
  .map((rol) => ({ waarde: rol, label: ROLLEN[rol].naam }))
