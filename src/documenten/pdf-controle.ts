// Checks a PDF that came in: pages, encryption, damage, active content. In a worker with limits on time and memory.
import { Worker } from 'node:worker_threads'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Bevinding } from './pdf-controle-worker.ts'

const TIJD = 60_000
const GEHEUGEN_MB = 1_024
/** Two at a time: each may take a core and its memory. */
const TEGELIJK = 2

/** A thread is made anew after this many files, and goes when nothing came in for this long (ms). */
const BESTANDEN_PER_DRAAD = 200
const RUST = 10_000

/** A thread between two files. */
type Draad = { werk: Worker; gedaan: number; weg?: NodeJS.Timeout }

let bezig = 0
const rij: (() => void)[] = []
const vrij: Draad[] = []

/** Sources run with the loader hook of the process; a bundle has the worker beside it. */
function worker(): Worker {
  const bron = import.meta.url.endsWith('.ts')
  const plaats = new URL(bron ? './pdf-controle-worker.ts' : './pdf-controle-worker.mjs', import.meta.url)
  const hook = new URL('../../scripts/tsx-hook.mjs', import.meta.url)
  return new Worker(plaats, {
    execArgv: bron ? ['--import', hook.href] : [],
    resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MB },
    stdout: true,
    stderr: true,
  })
}

/** A thread that waits for work, or a new one: starting one costs far more than looking at a file. */
function neem(): Draad {
  const draad = vrij.pop() ?? { werk: worker(), gedaan: 0 }
  clearTimeout(draad.weg)
  draad.werk.removeAllListeners()
  draad.werk.ref()
  return draad
}

/** Kept for the next file; one that waits too long goes, and it never keeps the process alive. */
function laatWachten(draad: Draad): void {
  const weg = () => {
    const plek = vrij.indexOf(draad)
    if (plek >= 0) vrij.splice(plek, 1)
    void draad.werk.terminate()
  }
  draad.werk.on('error', weg)
  draad.werk.on('exit', weg)
  draad.werk.unref()
  draad.weg = setTimeout(weg, RUST).unref()
  vrij.push(draad)
}

async function bekijk(pad: string): Promise<Bevinding> {
  if (bezig >= TEGELIJK) await new Promise<void>((verder) => rij.push(verder))
  bezig += 1
  const draad = neem()
  try {
    const uitslag = await new Promise<Bevinding>((klaar) => {
      const wekker = setTimeout(() => stop({ soort: 'fout', waarom: 'beschadigd' }), TIJD)
      const stop = (gezien: Bevinding) => {
        clearTimeout(wekker)
        klaar(gezien)
      }
      draad.werk.once('message', stop)
      draad.werk.once('error', () => stop({ soort: 'fout', waarom: 'beschadigd' }))
      draad.werk.once('exit', () => stop({ soort: 'fout', waarom: 'beschadigd' }))
      draad.werk.postMessage(pad)
    })
    draad.gedaan += 1
    draad.werk.removeAllListeners()
    // Only a thread that saw nothing but sound files goes on: a file that was refused leaves nothing behind.
    const gaaf = uitslag.soort === 'goed' && uitslag.actief.length === 0
    if (gaaf && draad.gedaan < BESTANDEN_PER_DRAAD) laatWachten(draad)
    else void draad.werk.terminate()
    return uitslag
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
