import { weiger } from '../../kern/uitkomst.ts'
import type { Opvolgtaak, Procedure } from '../../procedure/definitie.ts'
import { type Rol, rolnaam } from '../../toegang/rollen.ts'
import type { Datum } from '../../kern/datum.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import { isTaak } from '../../verloop/toestand.ts'
import { gesloten, inFase } from '../faseregel.ts'
import { takenVan } from '../gevolgen.ts'

/** What somebody may have to do while it runs. Fixed words: a title is kept in the trail, where nothing personal stands. */
const SOORTEN = [
  { waarde: 'evaluatie', label: 'Evaluatie houden' },
  { waarde: 'gesprek', label: 'Gesprek voeren' },
  { waarde: 'navragen', label: 'Nagaan hoe het gaat' },
] as const

/** Who can have such a task: who handles the zaak, and who asked. */
function rollen(procedure: Procedure): readonly Rol[] {
  return [...new Set([...procedure.behandelaars, ...procedure.indiener.rollen])]
}

/**
 * Puts a task on a zaak of which something runs: as long as it is open the SWV has an active role, and the zaak is not
 * closed (GV-039). One of a kind at a time.
 */
export const taakToevoegen: Opdrachtsoort = {
  naam: 'taak-toevoegen',
  titel: 'Taak toevoegen',
  uitleg:
    'Zet een vervolgtaak bij deze zaak, voor u of een ander. Zolang de taak openstaat kan de zaak niet worden afgerond.',
  velden: (procedure) => ({
    taak: { soort: 'keuze', label: 'Wat moet er gebeuren', verplicht: true, keuzes: SOORTEN },
    rol: {
      soort: 'keuze',
      label: 'Voor wie',
      verplicht: true,
      keuzes: rollen(procedure).map((rol) => ({ waarde: rol, label: rolnaam(rol) })),
    },
    uiterlijk: { soort: 'datum', label: 'Uiterlijk op', nietVoorVandaag: true },
  }),
  door: (procedure) => (procedure.route.some((f) => f.soort === 'uitvoering') ? procedure.behandelaars : []),
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (inFase(procedure, toestand, 'uitvoering')
      ? null
      : weiger('verkeerde-fase', 'Een taak kan worden toegevoegd zodra er na een besluit iets loopt.')),
  beslis: (s, waarden) => {
    const soort = SOORTEN.find((x) => x.waarde === waarden['taak'])
    if (!soort) return weiger('taak-onbekend', 'Kies wat er moet gebeuren.')
    if (s.toestand.opvolging.some((o) => !o.gedaan && isTaak(o.id, soort.waarde)))
      return weiger('taak-al-open', `Deze taak staat al open: ${soort.label}.`, {
        uitweg: 'Sluit die taak eerst af.',
      })
    const taak: Opvolgtaak = {
      id: soort.waarde,
      titel: soort.label,
      rol: waarden['rol'] as Rol,
      grond: 'GV-039',
    }
    return takenVan(s, [taak]).map((g) =>
      g.soort === 'taak-ontstaan'
        ? { ...g, inhoud: { ...g.inhoud, uiterlijk: (waarden['uiterlijk'] ?? null) as Datum | null } }
        : g,
    )
  },
}
