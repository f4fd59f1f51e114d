// The one that asks: a closed loop over keep-alive connections, with the time of every answer.
import { Agent, request } from 'node:http'

export type Vraag = {
  methode: 'GET' | 'POST'
  pad: string
  koppen: Readonly<Record<string, string>>
  lichaam?: string
}
export type Antwoord = { status: number; tekst: string; bytes: number }
/** One thing a user does: one question, or more after each other. Throws when an answer is not what it should be. */
export type Verrichting = (vraag: (v: Vraag) => Promise<Antwoord>, nr: number) => Promise<number>

export type Blok = { duur: number; tijden: Float64Array; bytes: number }

/** Asks once; the connection is kept by the agent. */
export function vraag(url: string, agent: Agent, v: Vraag): Promise<Antwoord> {
  return new Promise((klaar, mis) => {
    const verzoek = request(
      url + v.pad,
      {
        method: v.methode,
        agent,
        headers: {
          ...v.koppen,
          ...(v.lichaam === undefined ? {} : { 'content-length': Buffer.byteLength(v.lichaam) }),
        },
      },
      (antwoord) => {
        const delen: Buffer[] = []
        let bytes = 0
        antwoord.on('data', (deel: Buffer) => {
          delen.push(deel)
          bytes += deel.length
        })
        antwoord.on('end', () =>
          klaar({ status: antwoord.statusCode ?? 0, tekst: Buffer.concat(delen).toString('utf8'), bytes }),
        )
        antwoord.on('error', mis)
      },
    )
    verzoek.on('error', mis)
    verzoek.end(v.lichaam)
  })
}

/** Lets `verbindingen` users do the same thing for a while, each beginning again when the answer is there. */
export async function belast(
  url: string,
  doe: Verrichting,
  v: { verbindingen: number; milliseconden: number; vanaf: number },
): Promise<Blok> {
  const agent = new Agent({ keepAlive: true, maxSockets: v.verbindingen })
  const tijden: number[] = []
  let bytes = 0
  let nr = v.vanaf
  const begin = performance.now()
  const eind = begin + v.milliseconden
  const stel = (q: Vraag) => vraag(url, agent, q)
  const gebruiker = async () => {
    while (performance.now() < eind) {
      const start = performance.now()
      // Read before adding: other users add while this one waits.
      const gekregen = await doe(stel, nr++)
      bytes += gekregen
      tijden.push(performance.now() - start)
    }
  }
  try {
    await Promise.all(Array.from({ length: v.verbindingen }, gebruiker))
  } finally {
    agent.destroy()
  }
  return { duur: performance.now() - begin, tijden: Float64Array.from(tijden).sort(), bytes }
}

/** A part of the sorted times: 0.5 is the median. */
export function deel(tijden: Float64Array, p: number): number {
  return tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * p))] ?? 0
}
