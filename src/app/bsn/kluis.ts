// Encrypts and decrypts the BSN. The key is given by the configuration and never in the database, so that a copy of the
// database alone gives no number.
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

export type Versleuteld = { sleutel: string; cijfer: Buffer; merk: Buffer }

export type Bsnkluis = {
  versleutel(plek: Plek, bsn: string): Versleuteld
  /** Throws when the key is not there any more, or when the row was moved or changed. */
  ontsleutel(plek: Plek, rij: Pick<Versleuteld, 'sleutel' | 'cijfer'>): string
  /** Seals a text so that it can go along in a page: only for whom it was sealed it opens again. */
  verzegel(voor: string, tekst: string): string
  /** Null when it was changed, is of another, or of another key. */
  ontzegel(voor: string, zegel: string): string | null
  /** Fingerprint of a number within a samenwerkingsverband: the same number gives the same, and without the key it can't be guessed. */
  merk(swv: number, bsn: string): Buffer
}

/** Where the row stands: a row that is copied to another zaak can't be read there. */
export type Plek = { swv: number; zaak: string }

const IV = 12
const TAG = 16

/**
 * @param sleutels keys of 32 bytes; the first encrypts, the others are still read. The fingerprint is of the first key
 *   only: after a change of keys a double with an older row is not found until that row is written again.
 */
export function bsnkluis(sleutels: readonly [Buffer, ...Buffer[]]): Bsnkluis {
  const ring = sleutels.map((bron) => {
    if (bron.length !== 32) throw new Error('A key for the BSN has 32 bytes')
    return {
      id: createHash('sha256').update('bsn-sleutel').update(bron).digest('hex').slice(0, 16),
      cijfer: Buffer.from(hkdfSync('sha256', bron, '', 'openloket bsn cijfer', 32)),
      zegel: Buffer.from(hkdfSync('sha256', bron, '', 'openloket zegel', 32)),
      merk: Buffer.from(hkdfSync('sha256', bron, '', 'openloket bsn merk', 32)),
    }
  })
  const [eerste] = ring
  if (!eerste) throw new Error('No key for the BSN')
  const erbij = ({ swv, zaak }: Plek) => Buffer.from(`${swv}:${zaak}`)
  const sluit = (sleutel: Buffer, voor: Buffer, tekst: string, tekenset: 'latin1' | 'utf8') => {
    const iv = randomBytes(IV)
    const machine = createCipheriv('aes-256-gcm', sleutel, iv).setAAD(voor)
    return Buffer.concat([iv, machine.update(tekst, tekenset), machine.final(), machine.getAuthTag()])
  }
  const ontsluit = (sleutel: Buffer, voor: Buffer, cijfer: Buffer) => {
    const machine = createDecipheriv('aes-256-gcm', sleutel, cijfer.subarray(0, IV))
      .setAAD(voor)
      .setAuthTag(cijfer.subarray(-TAG))
    return Buffer.concat([machine.update(cijfer.subarray(IV, -TAG)), machine.final()])
  }
  const merk = (swv: number, bsn: string) =>
    createHmac('sha256', eerste.merk).update(`${swv}:${bsn}`).digest()
  return {
    merk,
    versleutel(plek, bsn) {
      const cijfer = sluit(eerste.cijfer, erbij(plek), bsn, 'latin1')
      return { sleutel: eerste.id, cijfer, merk: merk(plek.swv, bsn) }
    },
    ontsleutel(plek, { sleutel, cijfer }) {
      const gevonden = ring.find((s) => s.id === sleutel)
      if (!gevonden) throw new Error('The key of this BSN is not configured')
      return ontsluit(gevonden.cijfer, erbij(plek), cijfer).toString('latin1')
    },
    verzegel: (voor, tekst) => sluit(eerste.zegel, Buffer.from(voor), tekst, 'utf8').toString('base64url'),
    ontzegel(voor, zegel) {
      try {
        return ontsluit(eerste.zegel, Buffer.from(voor), Buffer.from(zegel, 'base64url')).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
