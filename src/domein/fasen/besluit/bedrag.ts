// The amount of a decision: what the parameter of an answer says, whole or for the rest of the school year.
import { type Datum, beginjaarSchooljaar, dagenTussen, eindeSchooljaar } from '../../kern/datum.ts'
import type { Besluitoptie } from '../../procedure/definitie.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { antwoordVan } from '../../verloop/toestand.ts'
import { parameterOp } from '../../verloop/voorwaardefeiten.ts'

/** A yearly amount (centen) for the days from `vanaf` through 31 July, of all days of that school year; rounded to the cent. */
export function naarRato(centen: number, vanaf: Datum): number {
  const jaar = beginjaarSchooljaar(vanaf)
  const einde = eindeSchooljaar(vanaf)
  const alle = dagenTussen(`${jaar}-08-01`, einde) + 1
  return Math.round((centen * (dagenTussen(vanaf, einde) + 1)) / alle)
}

/** Centen; null when the option gives no amount, or the parameter has none on that day. */
export function bedragVan(s: Situatie, { bedrag }: Besluitoptie): number | null {
  const parameter = bedrag?.parameters[String(antwoordVan(s.toestand, bedrag.veld))]
  if (!bedrag || !parameter) return null
  const vanaf = bedrag.naarRato ? antwoordVan(s.toestand, bedrag.naarRato.vanaf) : null
  const dag = (typeof vanaf === 'string' ? vanaf : s.context.vandaag) as Datum
  const heel = parameterOp(s.procedure.parameters, s.context, parameter, dag)
  return heel !== null && bedrag.naarRato ? naarRato(heel, dag) : heel
}
