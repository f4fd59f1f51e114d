// A process that is measured: the product or the ceiling, each alone in its own node.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Stand = { opdrachten: number; transacties: number; rss: number }
export type Gemeten = {
  url: string
  /** Milliseconds from start to the first answer. */
  start: number
  stand(): Promise<Stand>
  /** Tells the process something and waits for its answer. */
  vertel(bericht: object): Promise<void>
  stop(): Promise<void>
}

const TELLEN = fileURLToPath(new URL('./tellen.mjs', import.meta.url))

/** Starts a program that listens on `poort` and waits until `gereed` answers. */
export async function startProces(v: {
  bestand: string
  poort: number
  gereed: string
  omgeving: NodeJS.ProcessEnv
  nodeopties?: readonly string[]
}): Promise<Gemeten> {
  const begin = performance.now()
  const kind: ChildProcess = spawn(
    process.execPath,
    ['--import', TELLEN, ...(v.nodeopties ?? []), v.bestand],
    {
      env: { ...v.omgeving, PORT: String(v.poort) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  const url = `http://127.0.0.1:${v.poort}`
  for (;;) {
    if (kind.exitCode !== null) throw new Error(`${v.bestand} stopped with ${kind.exitCode}`)
    const antwoord = await fetch(url + v.gereed).catch(() => null)
    if (antwoord?.ok) break
    if (performance.now() - begin > 60_000) throw new Error(`${v.bestand} does not answer`)
    await new Promise((klaar) => setTimeout(klaar, 20))
  }
  return {
    url,
    start: performance.now() - begin,
    async stand() {
      kind.send('stand')
      const [bericht] = (await once(kind, 'message')) as [Stand]
      return bericht
    },
    async vertel(bericht) {
      kind.send(bericht)
      await once(kind, 'message')
    },
    async stop() {
      if (kind.exitCode !== null) return
      kind.kill('SIGTERM')
      await once(kind, 'exit')
    },
  }
}
