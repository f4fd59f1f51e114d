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
      if (!veld.als)
        velden[naam] = {
          ...(eerder && als.length > 0 ? samen(eerder, veld) : veld),
          als: { veld: varianten.veld, is: [...als, variant.waarde] },
        }
    }
  }
  return velden
}

/** One field for two variants that call theirs the same: every choice of both (beside a free text: named in its help), asked for only when both ask. */
function samen(een: Veld, ander: Veld): Veld {
  const label = een.label.split(' / ').includes(ander.label) ? een.label : `${een.label} / ${ander.label}`
  const verplicht = een.verplicht === true && ander.verplicht === true
  if (
    (een.soort === 'keuze' && ander.soort === 'keuze') ||
    (een.soort === 'meerkeuze' && ander.soort === 'meerkeuze')
  ) {
    const nieuw = ander.keuzes.filter((k) => !een.keuzes.some((e) => e.waarde === k.waarde))
    return { ...een, label, verplicht, keuzes: [...een.keuzes, ...nieuw] }
  }
  const vrij = [een, ander].find((v) => v.soort === 'lange-tekst' || v.soort === 'tekst')
  const keuze = [een, ander].find((v) => v.soort === 'keuze')
  return vrij && keuze
    ? {
        ...vrij,
        label,
        verplicht,
        hulp: `${keuze.label}: een van ${keuze.keuzes.map((k) => k.waarde).join(', ')}.`,
      }
    : { ...ander, label, verplicht }
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
