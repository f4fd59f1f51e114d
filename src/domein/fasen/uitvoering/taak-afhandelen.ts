import { weiger } from '../../kern/uitkomst.ts'
import type { Velden } from '../../kern/veld.ts'
import { heeftRolBij, rollenVoorZaak } from '../../toegang/relatie.ts'
import { rolnaam } from '../../toegang/rollen.ts'
import type { Actor, Opdrachtsoort } from '../../verloop/opdracht.ts'
import type { Opvolging, Toestand } from '../../verloop/toestand.ts'

/** Closing a follow-up task. */
export const taakAfhandelen: Opdrachtsoort = {
  naam: 'taak-afhandelen',
  titel: 'Taak afhandelen',
  uitleg: 'Sluit een vervolgtaak af.',
  velden: (_procedure, t, door) => ({
    taak: {
      soort: 'keuze',
      label: 'Taak',
      verplicht: true,
      keuzes: aangeboden(t, door).map((o) => ({ waarde: o.id, label: o.titel })),
    },
    ...checklijst(aangeboden(t, door), t),
    toelichting: { soort: 'lange-tekst', label: 'Wat is er gedaan' },
  }),
  door: (_procedure, t) => [
    ...new Set(t.opvolging.filter((o) => !o.gedaan).map((o) => o.rol)),
    'procesbegeleider',
  ],
  kan: ({ toestand }) =>
    toestand.opvolging.some((o) => !o.gedaan)
      ? null
      : weiger('geen-taken', 'Er staan geen vervolgtaken open.'),
  beslis: ({ procedure, toestand, context }, waarden) => {
    const taak = toestand.opvolging.find((o) => o.id === waarden['taak'] && !o.gedaan)
    if (!taak) return weiger('taak-onbekend', 'Deze taak staat niet open.')
    const { door, feiten, instellingen } = context
    const eigen = rollenVoorZaak(procedure, door, toestand, feiten.leerling, instellingen)
    const vanHem = taak.organisatie ? heeftRolBij(door, taak.rol, taak.organisatie) : eigen.includes(taak.rol)
    if (!vanHem && !eigen.includes('procesbegeleider'))
      return weiger('niet-bevoegd', `Deze taak is van: ${rolnaam(taak.rol)}.`, { grond: 'rechtentabel' })
    const alleenMet = taak.registratie && procedure.registraties?.find((r) => r.id === taak.registratie)
    if (alleenMet)
      return weiger('taak-met-registratie', `Deze taak is klaar als u dit doet: ${alleenMet.titel}.`, {
        uitweg: `Kies "${alleenMet.titel}".`,
        grond: alleenMet.grond,
      })
    if (taak.persoon && taak.persoon !== door.persoon && !eigen.includes('procesbegeleider'))
      return weiger('niet-bevoegd', 'Deze taak is van een andere persoon.', { grond: 'rechtentabel' })
    const open = (taak.checklijst ?? []).filter(
      (punt) => !((waarden['checklijst'] ?? []) as readonly string[]).includes(punt.id),
    )
    if (open.length > 0)
      return weiger(
        'checklijst',
        `Nog niet afgevinkt: ${open.map((p) => p.label.toLowerCase()).join('; ')}.`,
        { velden: { checklijst: 'Vink alles af wat is gedaan.' }, grond: 'GV-305' },
      )
    return [
      {
        soort: 'taak-afgehandeld',
        inhoud: { id: taak.id, op: context.vandaag },
        persoonlijk: { toelichting: String(waarden['toelichting'] ?? '') },
      },
    ]
  },
}

/** The open tasks that were given to a school beside the asking one, of someone who works there. */
export function takenBij(t: Toestand, door: Actor): readonly Opvolging[] {
  return t.opvolging.filter((o) => !o.gedaan && o.organisatie && heeftRolBij(door, o.rol, o.organisatie))
}

/** Who has a task at such a school chooses among those; anyone else among all that stand open. */
function aangeboden(t: Toestand | null, door: Actor | undefined): readonly Opvolging[] {
  if (!t) return []
  const daar = door ? takenBij(t, door) : []
  return daar.length > 0 ? daar : t.opvolging.filter((o) => !o.gedaan)
}

/** The points of the tasks that have them. */
function checklijst(taken: readonly Opvolging[], t: Toestand | null): Velden {
  const punten = taken.flatMap((o) => o.checklijst ?? [])
  return punten.length > 0 || t === null
    ? {
        checklijst: {
          soort: 'meerkeuze',
          label: 'Afgevinkt',
          hulp: 'Alleen bij een taak met een checklijst.',
          keuzes: punten.map((p) => ({ waarde: p.id, label: p.label })),
          grond: 'GV-305',
        },
      }
    : {}
}
