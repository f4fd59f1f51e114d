// From the content of a letter to a tagged archive PDF (PDF/A-2a). The same content gives the same bytes.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Briefzetter } from '#app/diensten.ts'
import type { Brief } from '#domein/brief/brief.ts'
import { BRIEFSOORTEN } from '#domein/brief/soorten.ts'
import { naarDag } from '#domein/kern/datum.ts'

type Wacht = { klaar(pdf: Uint8Array): void; mis(fout: Error): void }

/** Folder with the template and the fonts, beside the sources or beside the bundle. */
function briefmap(): string {
  return fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../brieven' : '../brieven', import.meta.url))
}

/** Starts the setter; its thread begins with the first letter and is made anew when it dies. */
export function briefzetter(): Briefzetter & { stop(): Promise<void> } {
  let draad: Worker | null = null
  let nr = 0
  const wachtend = new Map<number, Wacht>()

  function start(): Worker {
    const bron = import.meta.url.endsWith('.ts')
    const nieuw = new Worker(new URL(bron ? './brief-worker.ts' : './brief-worker.mjs', import.meta.url), {
      workerData: { map: briefmap() },
      execArgv: bron ? ['--import', new URL('../../scripts/tsx-hook.mjs', import.meta.url).href] : [],
    })
    nieuw.unref()
    nieuw.on('message', (m: { nr: number; pdf?: Uint8Array; fout?: string }) => {
      const wie = wachtend.get(m.nr)
      wachtend.delete(m.nr)
      if (m.pdf) wie?.klaar(m.pdf)
      else wie?.mis(new Error(`The letter could not be set: ${m.fout ?? 'unknown'}`))
      if (wachtend.size === 0) nieuw.unref()
    })
    const over = () => {
      if (draad === nieuw) draad = null
      for (const wie of wachtend.values()) wie.mis(new Error('The setter stopped'))
      wachtend.clear()
    }
    nieuw.on('error', over)
    nieuw.on('exit', over)
    return nieuw
  }

  return {
    soorten: BRIEFSOORTEN,
    async zet(brief: Brief) {
      const pdf = await new Promise<Uint8Array>((klaar, mis) => {
        draad ??= start()
        draad.ref()
        wachtend.set(++nr, { klaar, mis })
        draad.postMessage({ nr, brief: JSON.stringify(brief), moment: naarDag(brief.datum) * 86_400 })
      })
      return { pdf, sha256: createHash('sha256').update(pdf).digest('hex') }
    },
    async stop() {
      const weg = draad
      draad = null
      await weg?.terminate()
    },
  }
}
