// Who has the duty of care for the pupil of a zaak, and until or from when: the juridical bearer is the bestuur, the school
// carries it out.
import { type Datum, inWoorden, plusDagen } from '../kern/datum.ts'
import { opsomming, toets } from '../procedure/voorwaarde.ts'
import type { Zorgplichtregel } from '../procedure/zorgplicht.ts'
import type { Situatie } from '../verloop/opdracht.ts'
import { antwoordVan } from '../verloop/toestand.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'

/** Names of schools, more when they share it; empty: nobody has it. */
export type Zorgplicht = { bij: readonly string[]; vanaf: Datum | null; totEnMet: Datum | null }

/** In order of time; null where the procedure says nothing of it. */
export function zorgplichtVan(s: Situatie): readonly Zorgplicht[] | null {
  const { zorgplicht } = s.procedure
  const { aanvrager } = s.context.feiten
  if (!zorgplicht) return null
  if (zorgplicht === 'aanvrager') return aanvrager && [{ bij: [aanvrager.naam], vanaf: null, totEnMet: null }]
  const feiten = voorwaardefeiten(s)
  const lijst: Zorgplicht[] = []
  let totEnMet: Datum | null = null
  for (const regel of zorgplicht.filter(({ als }) => toets(als, feiten))) {
    const vanaf = regel.vanaf ? (antwoordVan(s.toestand, regel.vanaf) as Datum | null | undefined) : null
    lijst.unshift({ bij: scholen(s, regel), vanaf: vanaf ?? null, totEnMet })
    if (!vanaf) break
    totEnMet = plusDagen(vanaf, -1)
  }
  return lijst.length > 0 ? lijst : null
}

function scholen({ toestand, context }: Situatie, { bij }: Zorgplichtregel): readonly string[] {
  const { aanvrager, leerling, organisaties } = context.feiten
  return bij.flatMap((wie) => {
    if (wie === 'aanvrager') return aanvrager ? [aanvrager.naam] : []
    if (wie === 'school-van-inschrijving')
      return [organisaties[leerling?.school ?? '']?.naam ?? 'de school van inschrijving']
    const school = antwoordVan(toestand, wie)
    return typeof school === 'string' && school !== '' ? [school] : []
  })
}

/** The same in a sentence; null where the procedure says nothing of it. */
export function zorgplichtInWoorden(s: Situatie): string | null {
  const lijst = zorgplichtVan(s)
  return (
    lijst
      ?.map(({ bij, vanaf, totEnMet }) =>
        [
          wie(s, bij),
          vanaf ? `vanaf ${inWoorden(vanaf)}` : '',
          totEnMet ? `tot en met ${inWoorden(totEnMet)}` : '',
        ]
          .filter(Boolean)
          .join(' '),
      )
      .join('; ') ?? null
  )
}

function wie({ procedure, context }: Situatie, bij: readonly string[]): string {
  const { organisaties, aanvrager } = context.feiten
  const [eerste] = bij
  if (eerste === undefined) return 'Geen zorgplicht'
  if (bij.length > 1) return `Gedeelde zorgplicht: ${opsomming(bij, 'en')}`
  const drager = procedure.zorgplicht !== 'aanvrager' && eerste === aanvrager?.naam ? aanvrager.bestuur : null
  const bestuur = drager ? organisaties[drager] : undefined
  if (!bestuur) return eerste
  const nummer = bestuur.bestuursnummer ? ` (${bestuur.bestuursnummer})` : ''
  return `${bestuur.naam}${nummer}, uitvoering: ${eerste}`
}
