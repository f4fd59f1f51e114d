// Storing the BSN beside the zaak, in the transaction of the act that says it was recorded.
import { schrijfBsn } from '#db/opslag/bsn.ts'
import type { Tx } from '#db/verbinding.ts'
import { leesBsn } from '#domein/kern/bsn.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Gebeurtenis } from '#domein/verloop/gebeurtenis.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { OpdrachtInvoer } from '../contract.ts'
import type { Diensten } from '../diensten.ts'

/** Refusal when there is a BSN to store and no key to do it with. */
export function zonderKluis(
  d: Pick<Diensten, 'bsn'>,
  gebeurtenissen: readonly Gebeurtenis[],
): Weigering | null {
  return d.bsn || !gebeurtenissen.some((g) => g.soort === 'bsn-vastgelegd')
    ? null
    : weiger('geen-bsn-sleutel', 'Op deze server kan geen BSN worden bewaard.', {
        uitweg: 'Vraag de beheerder van de server om een sleutel voor het BSN in te stellen.',
      })
}

/** Stores the number when the act recorded one. */
export async function bewaarBsn(
  tx: Tx,
  d: Pick<Diensten, 'bsn'>,
  v: {
    swv: number
    zaak: string
    toestand: Toestand
    gebeurtenissen: readonly Gebeurtenis[]
    invoer: OpdrachtInvoer['invoer']
    door: string | null
    op: Date
  },
): Promise<void> {
  if (!v.gebeurtenissen.some((g) => g.soort === 'bsn-vastgelegd')) return
  const bsn = leesBsn(v.invoer['bsn'])
  const { leerling } = v.toestand
  if (!bsn || !leerling || !d.bsn) throw new Error('A BSN was recorded that is not there')
  const plek = { swv: v.swv, zaak: v.zaak }
  await schrijfBsn(tx, { ...plek, leerling, door: v.door, op: v.op, ...d.bsn.versleutel(plek, bsn) })
}

/** The input of an act as it may be remembered: a BSN only as a fingerprint that needs the key. */
export function zonderBsn(
  d: Pick<Diensten, 'bsn'>,
  swv: number,
  invoer: OpdrachtInvoer['invoer'],
): OpdrachtInvoer['invoer'] {
  if (!Object.hasOwn(invoer, 'bsn')) return invoer
  const bsn = leesBsn(invoer['bsn'])
  return { ...invoer, bsn: bsn && d.bsn ? d.bsn.merk(swv, bsn).toString('base64url') : null }
}
