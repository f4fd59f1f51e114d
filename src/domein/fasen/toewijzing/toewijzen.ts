import { kort } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Velden } from '../../kern/veld.ts'
import type { Aanstelling } from '../../procedure/bouwstenen.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import { opsomming } from '../../procedure/voorwaarde.ts'
import { rolnaam } from '../../toegang/rollen.ts'
import type { Opdrachtsoort, Persoonfeit, Situatie } from '../../verloop/opdracht.ts'
import { huidigeFase } from '../../verloop/route.ts'
import { aangesteldVoor, antwoordVan } from '../../verloop/toestand.ts'
import { eigenRollen, gesloten } from '../faseregel.ts'
import { eisFout, metGevolgen } from '../gevolgen.ts'

const plaatsen = (procedure: Procedure): readonly Aanstelling[] => procedure.aanstellingen ?? []

const VELDEN = (procedure: Procedure): Velden => ({
  als: {
    soort: 'keuze',
    label: 'Waarvoor',
    verplicht: true,
    keuzes: plaatsen(procedure).map((a) => ({ waarde: a.id, label: a.naam })),
  },
  persoon: { soort: 'verwijzing', naar: 'persoon', label: 'Persoon', verplicht: true },
})

const DOOR = (procedure: Procedure) => [...new Set(plaatsen(procedure).flatMap((a) => a.door))]

function magNiet(s: Situatie, plaats: Aanstelling) {
  const eigen = eigenRollen(s)
  return plaats.door.some((rol) => eigen.includes(rol))
    ? null
    : weiger(
        'niet-bevoegd',
        `${plaats.naam} toewijzen kan alleen: ${opsomming(plaats.door.map(rolnaam), 'of')}.`,
        { grond: plaats.grond },
      )
}

/** Refusal of someone other than the answer asks for; null when it asks for nobody in particular. */
function pastNiet(s: Situatie, { past }: Aanstelling, { rollen, disciplines }: Persoonfeit) {
  const gevraagd = past?.antwoorden[String(antwoordVan(s.toestand, past.veld))]
  if (!past || !gevraagd) return null
  const rol = gevraagd.rollen?.some((r) => rollen.some((x) => x.rol === r)) ?? true
  const discipline = gevraagd.disciplines?.some((d) => disciplines.includes(d)) ?? true
  return rol && discipline ? null : weiger('past-niet', past.reden, { grond: past.grond })
}

/** Refusal of someone who has to do with this pupil in a way that this place excludes, in this zaak or another. */
function afhankelijk({ toestand, context }: Situatie, { onafhankelijk }: Aanstelling, { id }: Persoonfeit) {
  if (!onafhankelijk) return null
  const { woorden, reden, grond } = onafhankelijk
  const feit = [...toestand.betrokkenen, ...context.feiten.betrokkenheid].find(
    (b) => b.persoon === id && woorden.some((woord) => b.aard.toLowerCase().includes(woord)),
  )
  return feit
    ? weiger('niet-onafhankelijk', `${reden} Vastgelegd is: ${feit.aard}, ${kort(feit.op)}.`, { grond })
    : null
}

/** Appointing a person to a place on the zaak: owner, regie, professional. */
export const toewijzen: Opdrachtsoort = {
  naam: 'toewijzen',
  titel: 'Persoon toewijzen',
  uitleg: 'Verbind iemand aan deze zaak. Wie verbonden is kan de zaak inzien.',
  velden: VELDEN,
  door: DOOR,
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (plaatsen(procedure).length > 0
      ? null
      : weiger('niets-toe-te-wijzen', 'In deze procedure wordt niemand toegewezen.')),
  beslis: (s, waarden) => {
    const plaats = plaatsen(s.procedure).find((a) => a.id === waarden['als'])
    if (!plaats) return weiger('plaats-onbekend', 'Kies waarvoor.', { velden: { als: 'Kies waarvoor.' } })
    const magniet = magNiet(s, plaats)
    if (magniet) return magniet
    const hier = huidigeFase(s)
    if (plaats.in && !plaats.in.includes(hier.id))
      return weiger('verkeerde-fase', `${plaats.naam} toewijzen kan nu niet: de zaak is in "${hier.naam}".`, {
        grond: plaats.grond,
      })
    const eis = eisFout(s, plaats.eisen, waarden)
    if (eis) return eis
    const persoon = String(waarden['persoon'])
    const feit = s.context.feiten.personen[persoon]
    if (!feit)
      return weiger('persoon-onbekend', 'Deze persoon is niet bekend.', {
        velden: { persoon: 'Kies een persoon uit de lijst.' },
      })
    if (!feit.rollen.some((r) => plaats.rollen.includes(r.rol)))
      return weiger(
        'verkeerde-rol',
        `${feit.naam} kan geen ${plaats.naam} zijn: dat is voor ${opsomming(plaats.rollen.map(rolnaam), 'of')}.`,
        { grond: plaats.grond },
      )
    const ongeschikt = pastNiet(s, plaats, feit) ?? afhankelijk(s, plaats, feit)
    if (ongeschikt) return ongeschikt
    const nu = aangesteldVoor(s.toestand, plaats.id)
    if (nu.includes(persoon)) return weiger('al-toegewezen', `${feit.naam} is al ${plaats.naam}.`)
    if (nu.length > 0 && !plaats.meer)
      return weiger('al-bezet', `Er is al een ${plaats.naam}. Er kan er maar een zijn.`, {
        uitweg: 'Ontkoppel eerst wie dat nu is.',
        grond: plaats.grond,
      })
    const anders = hier.soort === 'toewijzing' && hier.aanstelling === plaats.id ? hier.naar : null
    return metGevolgen(
      s,
      [{ soort: 'toegewezen', inhoud: { aanstelling: plaats.id, persoon, op: s.context.vandaag } }],
      plaats.gevolg,
      waarden,
      anders,
    )
  },
}

/** Ending an appointment: reading stops, history stays (GO-004). */
export const ontkoppelen: Opdrachtsoort = {
  naam: 'ontkoppelen',
  titel: 'Persoon ontkoppelen',
  uitleg: 'Beëindig de toewijzing van iemand aan deze zaak. Wat die persoon deed blijft in de tijdlijn.',
  velden: VELDEN,
  door: DOOR,
  kan: ({ toestand }) =>
    toestand.aanstellingen.some((a) => a.tot === null)
      ? null
      : weiger('niemand-toegewezen', 'Er is niemand aan deze zaak toegewezen.'),
  beslis: (s, waarden) => {
    const plaats = plaatsen(s.procedure).find((a) => a.id === waarden['als'])
    if (!plaats) return weiger('plaats-onbekend', 'Kies waarvoor.', { velden: { als: 'Kies waarvoor.' } })
    const magniet = magNiet(s, plaats)
    if (magniet) return magniet
    const persoon = String(waarden['persoon'])
    return aangesteldVoor(s.toestand, plaats.id).includes(persoon)
      ? [{ soort: 'ontkoppeld', inhoud: { aanstelling: plaats.id, persoon, op: s.context.vandaag } }]
      : weiger('niet-toegewezen', `Deze persoon is geen ${plaats.naam} in deze zaak.`)
  },
}
