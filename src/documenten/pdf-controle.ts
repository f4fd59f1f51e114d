// Checks a PDF that came in: pages, encryption, damage, active content. In a worker with limits on time and memory.
import { Worker } from 'node:worker_threads'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Bevinding } from './pdf-controle-worker.ts'

const TIJD = 60_000
const GEHEUGEN_MB = 1_024
/** Two at a time: each may take a core and its memory. */
const TEGELIJK = 2

let bezig = 0
const rij: (() => void)[] = []

/** Sources run with the loader hook of the process; a bundle has the worker beside it. */
function worker(pad: string): Worker {
  const bron = import.meta.url.endsWith('.ts')
  const plaats = new URL(bron ? './pdf-controle-worker.ts' : './pdf-controle-worker.mjs', import.meta.url)
  const hook = new URL('../../scripts/tsx-hook.mjs', import.meta.url)
  return new Worker(plaats, {
    workerData: { pad },
    execArgv: bron ? ['--import', hook.href] : [],
    resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MB },
    stdout: true,
    stderr: true,
  })
}

async function bekijk(pad: string): Promise<Bevinding> {
  if (bezig >= TEGELIJK) await new Promise<void>((verder) => rij.push(verder))
  bezig += 1
  try {
    return await new Promise<Bevinding>((klaar) => {
      const draad = worker(pad)
      const stop = (uitslag: Bevinding) => {
        clearTimeout(wekker)
        klaar(uitslag)
        void draad.terminate()
      }
      const wekker = setTimeout(() => stop({ soort: 'fout', waarom: 'beschadigd' }), TIJD)
      draad.once('message', (uitslag: Bevinding) => stop(uitslag))
      draad.once('error', () => stop({ soort: 'fout', waarom: 'beschadigd' }))
      draad.once('exit', () => stop({ soort: 'fout', waarom: 'beschadigd' }))
    })
  } finally {
    bezig -= 1
    rij.shift()?.()
  }
}

/** The number of pages, or why the file is refused, in words for who added it. */
export async function controleerPdf(pad: string, naam: string): Promise<{ paginas: number } | Weigering> {
  const uitslag = await bekijk(pad)
  if (uitslag.soort === 'fout') {
    const waarom = {
      versleuteld: 'is beveiligd met een wachtwoord',
      beschadigd: 'is beschadigd en kan niet worden geopend',
      leeg: "heeft geen pagina's",
    }[uitslag.waarom]
    return weiger('pdf-onbruikbaar', `"${naam}" ${waarom}.`, {
      uitweg: 'Maak de PDF opnieuw, zonder wachtwoord, en voeg die toe.',
      velden: { bestand: `Dit bestand ${waarom}.` },
    })
  }
  if (uitslag.actief.length > 0)
    return weiger(
      'pdf-actief',
      `"${naam}" bevat ${uitslag.actief.join(' en ')}. Om veiligheidsredenen kan dat niet worden toegevoegd.`,
      {
        uitweg: 'Open het bestand, kies Afdrukken en dan "Opslaan als PDF". Voeg die nieuwe PDF toe.',
        velden: { bestand: `Dit bestand bevat ${uitslag.actief.join(' en ')}.` },
      },
    )
  return { paginas: uitslag.paginas }
}
