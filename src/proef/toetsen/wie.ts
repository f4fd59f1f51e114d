// Who is meant by a word in an expectation: a speler, a role, an organisation or a side, and whose turn a task is.
import { type Kant, type Rol, kantVan, zoekRol } from '#domein/toegang/rollen.ts'
import type { Instellingen } from '#domein/verloop/opdracht.ts'
import type { Taak } from '#domein/zaak/taken.ts'
import { losjes } from '#api/woord.ts'
import { vasteSpeler } from '../lezen/mensen.ts'

/** A person who plays: id and roles in the product. */
export type Mens = {
  id: string
  naam: string
  rollen: readonly { rol: Rol; organisatie: string | null }[]
}

export type Wie =
  | { soort: 'mens'; mens: Mens }
  | { soort: 'rol'; rol: Rol }
  | { soort: 'organisatie'; id: string; naam: string }
  | { soort: 'kant'; kant: Kant }

export type Namenlijst = {
  mens(code: string): Mens | null
  organisatie(naam: string): { id: string; naam: string } | null
}

const KANTEN: Readonly<Record<string, Kant>> = {
  school: 'school',
  swv: 'swv',
  ouder: 'gezin',
  ouders: 'gezin',
  gezin: 'gezin',
  deskundigen: 'deskundige',
  partner: 'partner',
}

/** Who a word means: a speler before a role, a role before an organisation; null when it means nobody. */
export function wieIs(woord: string, namen: Namenlijst): Wie | null {
  const mens = namen.mens(woord)
  if (mens) return { soort: 'mens', mens }
  const kant = KANTEN[losjes(woord)]
  if (kant) return { soort: 'kant', kant }
  const rol = zoekRol(woord)
  if (rol) return { soort: 'rol', rol }
  const organisatie = namen.organisatie(woord)
  if (organisatie) return { soort: 'organisatie', ...organisatie }
  // Someone of the usual cast who did not play stands for the role.
  const vast = vasteSpeler(woord)?.rol
  return vast ? { soort: 'rol', rol: vast } : null
}

/** Whether this task is theirs to do. */
export function isVoor(
  wie: Wie,
  taak: Pick<Taak, 'rol' | 'persoon' | 'organisatie'>,
  geeftOok: Instellingen['rolGeeftOok'],
): boolean {
  const draagt = (rol: Rol) => rol === taak.rol || (geeftOok[rol] ?? []).includes(taak.rol)
  switch (wie.soort) {
    case 'mens':
      return taak.persoon === null
        ? wie.mens.rollen.some(
            (r) => draagt(r.rol) && (taak.organisatie === null || r.organisatie === taak.organisatie),
          )
        : taak.persoon === wie.mens.id
    case 'rol':
      return draagt(wie.rol)
    case 'organisatie':
      return taak.organisatie === wie.id
    case 'kant':
      return kantVan(taak.rol) === wie.kant
  }
}
