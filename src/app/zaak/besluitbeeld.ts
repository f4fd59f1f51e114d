// The decision as a reader of the zaak sees it, with what was decided along: the amount, the new decision, the order of the list.
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import type { Velden } from '#domein/kern/veld.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Zaakbeeld } from '../contract.ts'
import { antwoordregels, besluitvelden } from './antwoordregels.ts'
import { stukVan } from './briefinhoud.ts'

const BEDRAG: Velden = { bedrag: { soort: 'geld', label: 'Bedrag' } }

/** The decision in force, null while there is none. @param metGeld whether this reader sees amounts */
export function besluitbeeld(procedure: Procedure, t: Toestand, metGeld: boolean): Zaakbeeld['besluit'] {
  if (!t.besluit) return null
  const { optie, op, van, tot, categorie, grond, volgnummer, motivering } = t.besluit
  const gekozen = faseVanSoort(procedure, 'besluit')?.opties.find((o) => o.id === optie)
  // What stands beside the answers already, or steers a form only.
  const velden = { ...gekozen?.velden, ...(gekozen?.bedrag ? BEDRAG : {}) }
  return {
    optie,
    naam: gekozen?.naam ?? optie,
    op,
    van,
    tot,
    categorie,
    grond,
    volgnummer,
    motivering,
    antwoorden: antwoordregels(besluitvelden(velden, !metGeld), t.besluit.velden, stukVan(procedure, t)),
  }
}
