// How full a procedure is and who waits, as a schema.
import type { Plaatsbeeld } from '#app/contract.ts'
import { type Vorm, datum, ding, geheel, lijst, ofNiets, tekst } from './vorm.ts'

export const plaatsbeeld: Vorm<Plaatsbeeld> = ding({
  plaatsen: ofNiets(geheel),
  lopend: geheel,
  toegekendDitSchooljaar: geheel,
  wachtlijst: lijst(ding({ zaak: tekst, nummer: tekst, sinds: datum, plaats: geheel })),
})
