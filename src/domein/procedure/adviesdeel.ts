// The advice of experts as part of a route: in which places, who goes with whom, and who reads it when.
import type { Velden } from '../kern/veld.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Eis } from './bouwstenen.ts'
import type { Samenstelling } from './samenstelling.ts'

export type Adviesplaats = {
  id: string
  naam: string
  disciplines: readonly string[]
  verplicht: boolean
}

/** Why an expert may not advise on this zaak. */
export type Onafhankelijkheidsregel =
  | 'werkt-voor-aanvragend-bestuur'
  | 'stelde-dossierstuk-op'
  | 'nam-deel-aan-gesprek'
  | 'dacht-mee'
  | 'adviseerde-al-in-deze-zaak'
  | 'staat-in-dossierstuk'
  | 'behandelt-deze-zaak'
  | 'is-indiener'

export type Adviesonderdeel = 'toekennen' | 'schoolsoort' | 'categorie' | 'tot'

export type Adviesdeel = {
  plaatsen: readonly Adviesplaats[]
  /** Experts see the dossier only, never each other's advice, until the decision, or until all have advised. */
  blind: boolean | 'tot-alle-adviezen'
  onafhankelijkheid: readonly Onafhankelijkheidsregel[]
  /** What an advice consists of, beside its reasons; differences are found per part. */
  onderdelen: readonly Adviesonderdeel[]
  velden: Velden
  /** When advices differ another expert may or must be asked; absent: the procedure has another way out. */
  bijVerschil?: { plaats: string; verplicht: boolean; grond: string }
  samenstelling?: Samenstelling
  /** Must hold before an expert is appointed. */
  toewijzenEisen?: readonly Eis[]
  /** Who handles the zaak but reads the advices only with the decision. */
  pasNaBesluit?: readonly Rol[]
  /** The school reads the decision, not what each expert wrote. */
  nietVoorSchool?: { grond: string }
  /** Who may open an advice again, with reasons; what was written stays as a version. */
  heropenen?: readonly Rol[]
  /** The article that asks for it, as letters name it. */
  wet?: string
  /** The zaak goes on when these places have advised; the other advices follow before the decision. */
  verderNa?: readonly string[]
}
