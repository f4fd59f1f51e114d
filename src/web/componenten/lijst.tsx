// What every list of management shares: searching, the next page, what can be done, and words for an empty list.
import type { Kan } from '#app/beheer/detail.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { pad } from '../paths.ts'

/** A link to the next page of a list; nothing on the last page. */
export function Verder({ adres }: { adres: string | null }): Html | null {
  return adres ? (
    <p class="niet-printen">
      <a class="knop tweede" href={adres}>
        Volgende bladzijde
      </a>
    </p>
  ) : null
}

/** What can be done about one thing, each as a link to its form. */
export function Doen({ code, kan, over }: { code: string; kan: readonly Kan[]; over: string }): Html | null {
  if (kan.length === 0) return null
  return (
    <section class="kaart niet-printen" aria-labelledby="doen">
      <h2 id="doen">Wat u kunt doen</h2>
      <ul>
        {kan.map((h) => (
          <li>
            <a href={pad.handeling(code, h.naam, over)}>{h.titel}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Tabs for the kinds of a list, kept in the address. */
export function Tabs({
  naam,
  tabs,
  nu,
}: {
  naam: string
  tabs: readonly { id: string; titel: string; adres: string }[]
  nu: string
}): Html {
  return (
    <nav aria-label={naam} class="niet-printen">
      <ul class="tabs">
        {tabs.map((t) => (
          <li>
            <a href={t.adres} aria-current={t.id === nu ? 'true' : undefined}>
              {t.titel}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Roles in words, with where they count. */
export function rollenInWoorden(rollen: readonly { naam: string; organisatieNaam: string | null }[]): string {
  return rollen.map((r) => `${r.naam}${r.organisatieNaam ? ` (${r.organisatieNaam})` : ''}`).join(', ')
}
