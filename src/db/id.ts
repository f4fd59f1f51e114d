// Ids of rows. Time comes first (UUID version 7, RFC 9562), so that rows made together lie together in the indexes.
import { randomFillSync } from 'node:crypto'

/**
 * A new id. It shows roughly when it was made, so never use it as a secret.
 * @param moment from the clock of the app
 */
export function nieuwId(moment: Date): string {
  const bytes = randomFillSync(Buffer.alloc(16))
  bytes.writeUIntBE(moment.getTime(), 0, 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
