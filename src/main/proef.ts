// `npm run proef -- FILE...`: plays scenario files. Without --url it starts the product itself, in a throw-away room.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { speelAlle } from '#proef/spelen/bestanden.ts'
import { Klant } from '#proef/spelen/klant.ts'
import { alsJson, inRegels, samenvatting } from '#proef/verslag.ts'
import { pad } from '#web/paths.ts'
import { startToepassing } from './toepassing.ts'

const GEBRUIK = `Gebruik: npm run proef -- [--url URL --sleutel SLEUTEL] [--json] BESTAND...
  zonder --url      start zelf een verse oefenomgeving
  --url, --sleutel  speelt op een draaiend product; zonder --sleutel met OEFENSLEUTEL of data/oefensleutel
  --json            geeft een verslag voor programma's`

type Product = { url: string; sleutel: string; stop(): Promise<void> }

/** The product to play on: the given one, or one of our own on a database that goes away. */
async function product(url: string | undefined, sleutel: string | undefined): Promise<Product> {
  if (url) return { url, sleutel: sleutel ?? bekendeSleutel(), stop: () => Promise.resolve() }
  const map = mkdtempSync(join(tmpdir(), 'loket-proef-'))
  const toepassing = await startToepassing({ dataMap: map, poort: 0, oefening: true, duurzaam: false })
  return {
    url: toepassing.url,
    sleutel: toepassing.oefensleutel,
    stop: async () => {
      await toepassing.stop()
      rmSync(map, { recursive: true, force: true })
    },
  }
}

/** The key of a product that runs on this machine; empty when it is not known here. */
function bekendeSleutel(): string {
  const { OEFENSLEUTEL, DATA_MAP } = process.env
  const bestand = join(DATA_MAP ?? 'data', 'oefensleutel')
  return OEFENSLEUTEL ?? (existsSync(bestand) ? readFileSync(bestand, 'utf8').trim() : '')
}

/** Reads the files; a file that is not there is told by name. */
function lees(bestanden: readonly string[]): { bestand: string; tekst: string }[] {
  return bestanden.map((bestand) => {
    try {
      return { bestand, tekst: readFileSync(bestand, 'utf8') }
    } catch {
      throw new Error(`Het bestand ${bestand} is niet te lezen.`)
    }
  })
}

async function speelBestanden(argumenten: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...argumenten],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      sleutel: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.length === 0) throw new Error(GEBRUIK)
  const bestanden = lees(positionals)
  const { url, sleutel, stop } = await product(values.url, values.sleutel)
  try {
    const uitslagen = await speelAlle(new Klant(url, sleutel), bestanden, {
      paginas: { koekje: 'loket_sessie', zaak: pad.zaak },
      meld: (uitslag) => {
        if (!values.json) console.log(inRegels(uitslag).join('\n'))
      },
    })
    console.log(values.json ? alsJson(uitslagen) : samenvatting(uitslagen))
    return uitslagen.every((u) => u.geslaagd)
  } finally {
    await stop()
  }
}

try {
  process.exitCode = (await speelBestanden(process.argv.slice(2))) ? 0 : 1
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : 'Er ging iets mis.')
  process.exitCode = 2
}
