// Who can be named as having signed a document: the parties every procedure knows, and the ones this procedure asks.
import type { Keuze } from '../../kern/veld.ts'
import type { Procedure } from '../../procedure/definitie.ts'

const ALTIJD: readonly Keuze[] = [
  { waarde: 'school', label: 'School' },
  { waarde: 'ouder', label: 'Ouder(s) of verzorger(s)' },
  { waarde: 'jongere', label: 'Jongere' },
  { waarde: 'gedragsdeskundige', label: 'Gedragsdeskundige' },
]
const OP_VERZOEK: readonly Keuze[] = [
  { waarde: 'schoolleiding', label: 'Directeur of bevoegd gezag van de school' },
  { waarde: 'bestuur', label: 'Schoolbestuur' },
]

/** The choices for "signed by". */
export function ondertekenaars(procedure: Procedure): readonly Keuze[] {
  const gevraagd = new Set<string>(procedure.dossiereisen.flatMap((e) => (e.handtekeningen ?? []).flat()))
  return [...ALTIJD, ...OP_VERZOEK.filter((k) => gevraagd.has(k.waarde))]
}

/** Whether this procedure asks some to sign by name. */
export function vraagtNamen({ dossiereisen }: Procedure): boolean {
  return dossiereisen.some((e) => e.alleOuders || e.handtekeningen?.some((h) => h.includes('elke-ouder')))
}
