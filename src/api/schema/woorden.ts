// What a zaak says of its procedure: name, and the word for a zaak in the forms that sentences need.
import type { Zaakwoorden } from '#domein/procedure/zaakwoord.ts'
import { type Vorm, ding, jaNee, tekst } from './vorm.ts'

const zaakwoorden: Vorm<Zaakwoorden> = ding({
  naam: tekst,
  kop: tekst,
  de: tekst,
  De: tekst,
  deze: tekst,
  haar: tekst,
  stopt: jaNee,
})

export const zaakprocedure = ding({ code: tekst, versie: tekst, naam: tekst, heet: zaakwoorden })
