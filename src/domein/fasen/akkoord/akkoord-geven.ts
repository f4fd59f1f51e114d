import type { Datum } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Akkoordpartij } from '../../procedure/bouwstenen.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import { opsomming } from '../../procedure/voorwaarde.ts'
import { rolnaam } from '../../toegang/rollen.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import { na } from '../../verloop/na.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { gaNaar } from '../../verloop/route.ts'
import { eigenRollen, gesloten, inFase } from '../faseregel.ts'
import { metGevolgen } from '../gevolgen.ts'

/** Parties of the procedure whose consent is asked. */
function partijen(procedure: Procedure): readonly Akkoordpartij[] {
  return procedure.akkoorden ?? []
}

/** Consent of another party, or its refusal, with the day. */
export const akkoordGeven: Opdrachtsoort = {
  naam: 'akkoord-geven',
  titel: 'Akkoord vastleggen',
  uitleg: 'Leg vast of een partij akkoord is, en sinds wanneer.',
  velden: (procedure) => ({
    partij: {
      soort: 'keuze',
      label: 'Partij',
      verplicht: true,
      keuzes: partijen(procedure).map((p) => ({ waarde: p.id, label: p.naam })),
    },
    akkoord: { soort: 'ja-nee', label: 'Akkoord', verplicht: true },
    op: {
      soort: 'datum',
      label: 'Datum',
      hulp: 'Leeg: vandaag.',
      nietNaVandaag: true,
      nietVoorGezin: true,
    },
    toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
  }),
  door: (procedure) => [...new Set(partijen(procedure).flatMap((p) => p.door))],
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (partijen(procedure).length > 0
      ? null
      : weiger('geen-akkoord', 'In deze procedure wordt geen akkoord gevraagd.')),
  beslis: (s, waarden) => {
    const partij = partijen(s.procedure).find((p) => p.id === waarden['partij'])
    if (!partij)
      return weiger('partij-onbekend', 'Kies de partij.', { velden: { partij: 'Kies de partij.' } })
    const eigen = eigenRollen(s)
    if (!partij.door.some((rol) => eigen.includes(rol)))
      return weiger(
        'niet-bevoegd',
        `Het akkoord van ${partij.naam} kan alleen worden vastgelegd door: ${opsomming(partij.door.map(rolnaam), 'of')}.`,
        { grond: partij.grond },
      )
    const akkoord = waarden['akkoord'] === true
    const gegeven: Gebeurtenis = {
      soort: 'akkoord-gegeven',
      inhoud: { partij: partij.id, akkoord, op: (waarden['op'] ?? s.context.vandaag) as Datum },
      persoonlijk: { toelichting: String(waarden['toelichting'] ?? '') },
    }
    const fase = inFase(s.procedure, s.toestand, 'akkoord')
    if (!fase?.partijen.includes(partij.id)) return [gegeven]
    if (!akkoord) return metGevolgen(s, [gegeven], fase.bijWeigering, {})
    const nu = na(s, [gegeven])
    const compleet = fase.partijen.every((p) => nu.toestand.akkoorden[p]?.akkoord)
    return [gegeven, ...(compleet ? gaNaar(nu, fase.naar) : [])]
  },
}
