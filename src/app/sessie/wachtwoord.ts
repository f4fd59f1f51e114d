// Passwords: argon2id, slow on purpose, so at most two at a time and a short queue; a flood of logins can't stop the desk.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const leidAf = promisify(argon2)
/** OWASP's first choice: 19 MiB, two passes, one lane. */
const INSTELLING = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const TEGELIJK = 2
const WACHTRIJ = 60

let bezig = 0
const rij: (() => void)[] = []

/** Too many logins at once: try again in a moment. */
export class Druk extends Error {}

async function metBeurt<T>(werk: () => Promise<T>): Promise<T> {
  if (bezig >= TEGELIJK) {
    if (rij.length >= WACHTRIJ) throw new Druk()
    await new Promise<void>((verder) => rij.push(verder))
  }
  bezig += 1
  try {
    return await werk()
  } finally {
    bezig -= 1
    rij.shift()?.()
  }
}

async function bereken(wachtwoord: string, zout: Uint8Array): Promise<Buffer> {
  return metBeurt(() =>
    leidAf('argon2id', { message: wachtwoord.normalize('NFC'), nonce: zout, ...INSTELLING }),
  )
}

/** The text that is kept of a password. */
export async function maakHash(wachtwoord: string): Promise<string> {
  const zout = randomBytes(16)
  return `argon2id$${INSTELLING.memory}$${INSTELLING.passes}$${zout.toString('base64url')}$${(await bereken(wachtwoord, zout)).toString('base64url')}`
}

/**
 * Whether the password is right. Without a kept hash the same work is done, so that the time does not tell whether the
 * account exists. @throws Druk when the queue is full
 */
export async function klopt(wachtwoord: string, bewaard: string | null): Promise<boolean> {
  const [, , , zout = '', hash = ''] = (bewaard ?? '').split('$')
  const gemaakt = await bereken(wachtwoord, zout ? Buffer.from(zout, 'base64url') : Buffer.alloc(16))
  const verwacht = Buffer.from(hash, 'base64url')
  return verwacht.length === gemaakt.length && timingSafeEqual(verwacht, gemaakt)
}
