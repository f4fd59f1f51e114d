// The entries of a zip, strictly bounded: an XLSX may not unpack to more than it can honestly hold.
import { inflateRawSync } from 'node:zlib'
import { Onleesbaar } from './onleesbaar.ts'

const MEESTE_DELEN = 200
/** Bytes that one entry, and all read entries together, may unpack to. */
const MEESTE_BYTES = 16 * 1024 * 1024

const KAPOT = 'Het Excel-bestand is beschadigd of niet gewoon opgeslagen.'

/** Gives the bytes of an entry by its name; null when it is not there. Only entries that are asked for are unpacked. */
export function openZip(b: Buffer): (naam: string) => Buffer | null {
  const einde = b.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (einde < 0 || einde + 22 > b.length) throw new Onleesbaar(KAPOT)
  const aantal = b.readUInt16LE(einde + 10)
  if (aantal > MEESTE_DELEN) throw new Onleesbaar('Het Excel-bestand heeft te veel onderdelen.')
  const delen = new Map<string, { wijze: number; vlaggen: number; ingepakt: number; plek: number }>()
  let p = b.readUInt32LE(einde + 16)
  for (let n = 0; n < aantal; n++) {
    if (p + 46 > b.length || b.readUInt32LE(p) !== 0x02014b50) throw new Onleesbaar(KAPOT)
    const [naamlengte, extra, opmerking] = [
      b.readUInt16LE(p + 28),
      b.readUInt16LE(p + 30),
      b.readUInt16LE(p + 32),
    ]
    delen.set(b.toString('utf8', p + 46, p + 46 + naamlengte), {
      vlaggen: b.readUInt16LE(p + 8),
      wijze: b.readUInt16LE(p + 10),
      ingepakt: b.readUInt32LE(p + 20),
      plek: b.readUInt32LE(p + 42),
    })
    p += 46 + naamlengte + extra + opmerking
  }
  let over = MEESTE_BYTES
  return (naam) => {
    const deel = delen.get(naam)
    if (!deel) return null
    const { wijze, vlaggen, ingepakt, plek } = deel
    if (vlaggen & 1) throw new Onleesbaar('Het Excel-bestand is met een wachtwoord beveiligd.')
    if (plek + 30 > b.length || b.readUInt32LE(plek) !== 0x04034b50) throw new Onleesbaar(KAPOT)
    const begin = plek + 30 + b.readUInt16LE(plek + 26) + b.readUInt16LE(plek + 28)
    if (begin + ingepakt > b.length || (wijze !== 0 && wijze !== 8)) throw new Onleesbaar(KAPOT)
    const uit = pakUit(b.subarray(begin, begin + ingepakt), wijze, over)
    over -= uit.length
    return uit
  }
}

function pakUit(ingepakt: Buffer, wijze: number, over: number): Buffer {
  if (over <= 0 || (wijze === 0 && ingepakt.length > over)) throw new Onleesbaar(TE_GROOT)
  if (wijze === 0) return ingepakt
  try {
    return inflateRawSync(ingepakt, { maxOutputLength: over })
  } catch (fout) {
    const tegroot = fout instanceof RangeError || (fout as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Onleesbaar(tegroot ? TE_GROOT : KAPOT)
  }
}

const TE_GROOT = 'Het Excel-bestand is uitgepakt te groot.'
