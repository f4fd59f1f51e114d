// The trail: every gebeurtenis of a samenwerkingsverband is linked to the one before by a hash, so that nobody, the
// administrator of the database included, can change history unseen. What is personal is hashed apart with a random salt
// and stored apart, so that it can be erased (AVG 17) while the chain still verifies.
import { createHash, randomBytes } from 'node:crypto'
import type { Insertable } from 'kysely'
import { leesDatum } from '#domein/kern/datum.ts'
import type { Vastgelegd } from '#domein/verloop/gebeurtenis.ts'
import { alsJson, kanoniek } from './json.ts'
import type { Database } from './tabellen.ts'
import { type Slot, type Tx, zonderSlot } from './verbinding.ts'

/** The last link of a chain. */
export type Kop = { reeks: number; hash: Buffer }

/** What is hashed of a gebeurtenis: every column except the two hashes. */
export type Schakel = {
  swv: number
  zaak: string
  volgnummer: number
  reeks: number
  soort: string
  inhoud: unknown
  /** Hex, null when there is nothing personal. */
  persoonlijk_afdruk: string | null
  door: string | null
  rol: string | null
  organisatie: string | null
  /** Microseconds since 1970, as text: the precision of the column. */
  op: string
  datum: string
}

/** Where the chain of a samenwerkingsverband starts; differs per tenant, so that a chain can't be moved to another. */
export function begin(swv: number): Kop {
  return { reeks: 0, hash: createHash('sha256').update(`openloket keten ${swv}`).digest() }
}

/** hash = sha256(hash of the link before || canonical JSON of the columns). */
export function schakelHash(vorige: Uint8Array, schakel: Schakel): Buffer {
  return createHash('sha256').update(vorige).update(kanoniek(schakel)).digest()
}

/** sha256(salt || canonical JSON): without the salt a short text could be guessed from its hash after erasure. */
export function persoonlijkAfdruk(zout: Uint8Array, inhoud: unknown): Buffer {
  return createHash('sha256').update(zout).update(kanoniek(inhoud)).digest()
}

/**
 * Appends gebeurtenissen of one zaak to the history. The zaak row must exist. Locks the chain of the tenant until the
 * transaction ends: call it late, and lock every zaak row the transaction will change before it, else two writers can
 * wait for each other.
 * @param gebeurtenissen in order; volgnummer continues the zaak's own numbering
 * @param slot lets the rows travel with the commit, for who has nothing more to ask
 * @returns the new head
 * @throws a unique violation when someone else used one of these volgnummers: the zaak was changed in between
 */
export async function voegToe(
  tx: Tx,
  swv: number,
  zaak: string,
  gebeurtenissen: readonly Vastgelegd[],
  slot: Slot = zonderSlot,
): Promise<Kop> {
  let kop = await slotOpKop(tx, swv)
  if (gebeurtenissen.length === 0) return kop
  const rijen: Insertable<Database['gebeurtenis']>[] = []
  const persoonlijk: Insertable<Database['gebeurtenis_persoonlijk']>[] = []
  for (const { gebeurtenis, volgnummer, op, datum, door, rol, organisatie } of gebeurtenissen) {
    if (leesDatum(datum) === null) throw new TypeError('Een gebeurtenis heeft een bestaande datum nodig.')
    const moment = new Date(op)
    const { soort, inhoud } = gebeurtenis
    const eigen = 'persoonlijk' in gebeurtenis ? gebeurtenis.persoonlijk : undefined
    let afdruk: Buffer | null = null
    if (eigen !== undefined) {
      const zout = randomBytes(16)
      afdruk = persoonlijkAfdruk(zout, eigen)
      persoonlijk.push({ swv, zaak, volgnummer, zout, inhoud: alsJson(eigen) })
    }
    // Ids in the form in which the database gives them back, else the hash would differ.
    const ids = { zaak: zaak.toLowerCase(), door: klein(door), organisatie: klein(organisatie) }
    const vast = { swv, ...ids, volgnummer, reeks: kop.reeks + 1, soort, rol, datum }
    const hash = schakelHash(kop.hash, {
      ...vast,
      inhoud,
      op: String(BigInt(moment.getTime()) * 1000n),
      persoonlijk_afdruk: afdruk?.toString('hex') ?? null,
    })
    rijen.push({
      ...vast,
      inhoud: alsJson(inhoud),
      op: moment,
      persoonlijk_afdruk: afdruk,
      vorige_hash: kop.hash,
      hash,
    })
    kop = { reeks: vast.reeks, hash }
  }
  await slot(() =>
    Promise.all([
      tx.insertInto('gebeurtenis').values(rijen).execute(),
      ...(persoonlijk.length > 0
        ? [tx.insertInto('gebeurtenis_persoonlijk').values(persoonlijk).execute()]
        : []),
      tx.updateTable('keten').set(kop).where('swv', '=', swv).execute(),
    ]),
  )
  return kop
}

function klein(id: string | null): string | null {
  return id === null ? null : id.toLowerCase()
}

async function slotOpKop(tx: Tx, swv: number): Promise<Kop> {
  const vraag = tx.selectFrom('keten').select(['reeks', 'hash']).where('swv', '=', swv).forUpdate()
  const kop = await vraag.executeTakeFirst()
  if (kop) return kop
  // The first gebeurtenis of a new tenant; of two at once one waits here for the other.
  await tx
    .insertInto('keten')
    .values({ swv, ...begin(swv) })
    .onConflict((c) => c.column('swv').doNothing())
    .execute()
  return vraag.executeTakeFirstOrThrow()
}

/**
 * Erases what is personal in the gebeurtenissen of a zaak; the chain still verifies, the erased parts count as erased.
 * @returns how many parts were erased
 */
export async function wisPersoonlijk(tx: Tx, swv: number, zaak: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('gebeurtenis_persoonlijk')
    .where('swv', '=', swv)
    .where('zaak', '=', zaak)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
