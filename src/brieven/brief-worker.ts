// Sets letters, one at a time, in a thread of its own (typesetting is synchronous and takes a core).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

type Verzoek = { nr: number; brief: string; moment: number }

const { map } = workerData as { map: string }
const compiler = NodeCompiler.create({ workspace: map, fontArgs: [{ fontPaths: [join(map, 'lettertypen')] }] })
const sjabloon = readFileSync(join(map, 'brief.typ'), 'utf8')

/** Characters for which no face has a glyph may not be in an archive PDF. */
function zonderVreemdeTekens(brief: string): string {
  return brief.replace(/[\u{2190}-\u{2bff}\u{2e80}-\u{ffff}]|[\u{10000}-\u{10ffff}]/gu, '\u25a1')
}

function zet(brief: string, moment: number): Buffer {
  try {
    return compiler.pdf({ mainFileContent: sjabloon, inputs: { brief } }, { pdfStandard: 'a-2a', creationTimestamp: moment })
  } finally {
    compiler.evictCache(0)
  }
}

parentPort?.on('message', ({ nr, brief, moment }: Verzoek) => {
  try {
    let pdf: Buffer
    try {
      pdf = zet(brief, moment)
    } catch {
      pdf = zet(zonderVreemdeTekens(brief), moment)
    }
    parentPort?.postMessage({ nr, pdf: new Uint8Array(pdf) })
  } catch (fout) {
    // The message may quote the letter; only its kind leaves the thread.
    parentPort?.postMessage({ nr, fout: fout instanceof Error ? fout.name : 'fout' })
  }
})
