// Who takes part in a talk, named by party or by role.
import { midden } from '../../kern/tekst.ts'
import { isRol, rolnaam } from '../../toegang/rollen.ts'

/** Who can be at a talk, by party word; a person is named by id. */
export const PARTIJEN = [
  { waarde: 'ouders', label: 'Ouder(s) of verzorger(s)' },
  { waarde: 'jongere', label: 'Jongere' },
  { waarde: 'school', label: 'School' },
  { waarde: 'contactpersoon', label: 'Contactpersoon van het samenwerkingsverband' },
  { waarde: 'aanbieder', label: 'Aanbieder van het arrangement' },
  { waarde: 'hulpverlening', label: 'Hulpverlening' },
  { waarde: 'gemeente', label: 'Gemeente' },
  { waarde: 'leerplicht', label: 'Leerplicht' },
  { waarde: 'anders', label: 'Anders' },
] as const

/** A party word or role in a sentence. */
export function partijnaam(wie: string): string {
  if (isRol(wie)) return rolnaam(wie)
  return midden(PARTIJEN.find((p) => p.waarde === wie)?.label ?? wie)
}
