import { weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { type Termijnsituatie, type Termijnstand, termijnen } from '../../verloop/termijn.ts'
import { gesloten } from '../faseregel.ts'
import { metGevolgen } from '../gevolgen.ts'

/** The term that has passed and from which something follows in the fase where the zaak is; null when there is none. */
export function verlopenTermijn(s: Termijnsituatie): Termijnstand | null {
  const { open, fase } = s.toestand
  return open
    ? (termijnen(s).find((t) => t.verstreken && t.definitie.verloopt?.in.includes(fase)) ?? null)
    : null
}

/** What follows by itself when a term has passed: done by the daily work, never by a person. */
export const termijnVerlopen: Opdrachtsoort = {
  naam: 'termijn-verlopen',
  titel: 'Termijn verlopen',
  uitleg: 'Het systeem zet de zaak voort als een termijn voorbij is en daar iets uit volgt.',
  velden: () => ({}),
  door: () => ['systeem'],
  kan: (s) =>
    gesloten(s.toestand) ??
    (verlopenTermijn(s)
      ? null
      : weiger('niet-verlopen', 'Er is geen termijn voorbij waaruit hier iets volgt.')),
  beslis: (s) => metGevolgen(s, [], verlopenTermijn(s)?.definitie.verloopt, {}),
}
