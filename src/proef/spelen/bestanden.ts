// Plays files: each in its own practice room, two at a time, with a report of every step.
import { leesScenario } from '../lezen/scenario.ts'
import type { Bestandsfout } from '../lezen/boom.ts'
import type { Klant } from './klant.ts'
import { Speelfout } from './klant.ts'
import { type Paginas, type Stapuitslag, speel } from './spel.ts'

export type Bestandsuitslag = {
  bestand: string
  naam: string
  /** Requirements that the file as a whole is about. */
  eisen: readonly string[]
  geslaagd: boolean
  /** What is wrong with the file itself; then nothing was played. */
  fouten: readonly Bestandsfout[]
  stappen: readonly (Stapuitslag & { eisen: readonly string[] })[]
  /** Why the play broke off; null when it did not. */
  afgebroken: string | null
}

/** Reads and plays one file. Faults of the file and of the product are in the report; nothing is thrown for them. */
export async function speelBestand(
  klant: Klant,
  bestand: string,
  tekst: string,
  paginas: Paginas | null,
): Promise<Bestandsuitslag> {
  const gelezen = leesScenario(tekst)
  if ('fouten' in gelezen)
    return { bestand, naam: bestand, eisen: [], geslaagd: false, fouten: gelezen.fouten, stappen: [], afgebroken: null }
  const { scenario } = gelezen
  const stappen: (Stapuitslag & { eisen: readonly string[] })[] = []
  let afgebroken: string | null = null
  try {
    for await (const uitslag of speel(klant.zonderSessies(), scenario, paginas))
      stappen.push({ ...uitslag, eisen: scenario.stappen[stappen.length]?.eisen ?? [] })
  } catch (fout) {
    if (!(fout instanceof Speelfout)) throw fout
    afgebroken = fout.message
  }
  return {
    bestand,
    naam: scenario.naam,
    eisen: scenario.eisen,
    geslaagd: afgebroken === null && stappen.every((s) => s.fouten.length === 0),
    fouten: [],
    stappen,
    afgebroken,
  }
}

/** Plays files, `tegelijk` at a time; tells of each as it ends, and gives all in the order asked. */
export async function speelAlle(
  klant: Klant,
  bestanden: readonly { bestand: string; tekst: string }[],
  opties: { paginas: Paginas | null; tegelijk?: number; meld?: (uitslag: Bestandsuitslag) => void },
): Promise<readonly Bestandsuitslag[]> {
  const uitslagen: Bestandsuitslag[] = []
  let volgende = 0
  const werker = async () => {
    for (let nr = volgende++; nr < bestanden.length; nr = volgende++) {
      const wat = bestanden[nr]
      if (!wat) return
      const uitslag = await speelBestand(klant, wat.bestand, wat.tekst, opties.paginas)
      uitslagen[nr] = uitslag
      opties.meld?.(uitslag)
    }
  }
  await Promise.all(Array.from({ length: opties.tegelijk ?? 2 }, werker))
  return uitslagen
}
