// How full a procedure is and who waits, as one reader may know it.
import { wachtlijstVan } from '#db/opslag/zaakfeiten.ts'
import type { Tx } from '#db/verbinding.ts'
import { type Datum, beginjaarSchooljaar } from '#domein/kern/datum.ts'
import type { Situatie } from '#domein/verloop/opdracht.ts'
import type { Zicht } from '#domein/zaak/zicht.ts'
import type { Plaatsbeeld } from '../contract.ts'

/**
 * Null where the procedure counts nothing, and for family and experts. A school learns how many take part and its own
 * place, never which other zaken wait.
 */
export async function plaatsbeeld(
  tx: Tx,
  swv: number,
  zaak: string,
  { procedure, toestand: t, context }: Situatie,
  z: Zicht,
): Promise<Plaatsbeeld | null> {
  const { capaciteit } = procedure
  if (!capaciteit || (z.als !== 'behandelaar' && z.als !== 'school')) return null
  const { lopend, toegekendDitSchooljaar } = context.feiten.bezetting
  const wachtlijst = capaciteit.plaatsen === null ? [] : await wachtlijstVan(tx, swv, procedure.code)
  return {
    plaatsen: capaciteit.plaatsen,
    // The facts leave this zaak out; who looks wants to see it counted.
    lopend: lopend + (t.open && t.uitvoering && !t.uitvoering.beeindigd ? 1 : 0),
    toegekendDitSchooljaar: toegekendDitSchooljaar + (ditSchooljaar(t.toegekendOp, context.vandaag) ? 1 : 0),
    wachtlijst: wachtlijst
      .map((w, i) => ({ ...w, plaats: i + 1 }))
      .filter((w) => z.als === 'behandelaar' || w.zaak === zaak),
  }
}

function ditSchooljaar(dag: Datum | null, vandaag: Datum): boolean {
  return dag !== null && beginjaarSchooljaar(dag) === beginjaarSchooljaar(vandaag)
}
