// Fields of an opdracht whose form depends on a choice.
import type { Veld, Velden } from '../kern/veld.ts'
import type { Procedure } from '../procedure/definitie.ts'
import type { Opdrachtsoort, Variant } from '../verloop/opdracht.ts'

type Varianten = NonNullable<Opdrachtsoort['varianten']>

/** All fields of all variants together, each asked only with its variant: for documentation and forms that show everything. */
export function alleVelden(varianten: Varianten, procedure: Procedure, los: Velden = {}): Velden {
  const velden: Record<string, Veld> = { ...varianten.gedeeld(procedure), ...los }
  for (const variant of varianten.van(procedure)) {
    for (const [naam, veld] of Object.entries(variant.velden)) {
      const eerder = velden[naam]
      const als = eerder?.als?.veld === varianten.veld ? eerder.als.is : []
      velden[naam] ??= veld
      if (!veld.als) velden[naam] = { ...veld, als: { veld: varianten.veld, is: [...als, variant.waarde] } }
    }
  }
  return velden
}

/** The choice between the variants, as a field. */
export function keuzeveld(label: string, varianten: readonly Variant[]): Veld {
  return {
    soort: 'keuze',
    label,
    verplicht: true,
    keuzes: varianten.map((v) => ({ waarde: v.waarde, label: v.titel, uitleg: v.uitleg })),
  }
}
