// ClamAV over its unix socket (zINSTREAM). Used only when configured; without it a file counts as not scanned.
import { createReadStream } from 'node:fs'
import { createConnection } from 'node:net'

/** `schoon`, or what was found. Never throws: a scan that did not come to an end counts as refused. */
export type Virusscan = (pad: string) => Promise<string>

/** A scanner that asks clamd at this socket. */
export function clamd(socket: string): Virusscan {
  return (pad) =>
    new Promise((klaar) => {
      let antwoord = ''
      const lijn = createConnection(socket)
      lijn.setTimeout(60_000, () => lijn.destroy(new Error('timeout')))
      lijn.on('data', (deel) => (antwoord += deel.toString('latin1')))
      lijn.on('error', () => klaar('scan mislukt'))
      lijn.on('close', () =>
        klaar(/: OK/.test(antwoord) ? 'schoon' : antwoord.replace(/\0/g, '').trim() || 'scan mislukt'),
      )
      lijn.on('connect', () => {
        lijn.write('zINSTREAM\0')
        const bestand = createReadStream(pad)
        bestand.on('data', (deel) => {
          const lengte = Buffer.alloc(4)
          lengte.writeUInt32BE(deel.length)
          lijn.write(lengte)
          lijn.write(deel)
        })
        bestand.on('error', () => lijn.destroy(new Error('read')))
        bestand.on('end', () => lijn.write(Buffer.alloc(4)))
      })
    })
}
