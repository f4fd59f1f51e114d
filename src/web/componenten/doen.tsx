// What the reader of a zaak can do now: first what is their turn, then all else, in groups when there is much.
import type { Mogelijkheid, Zaakbeeld } from '#app/contract.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { pad } from '../paths.ts'

/** So many stand in one list; more are looked through by heading. */
const ZONDER_KOPPEN = 8

/** Headings with the opdrachten below them; what stands nowhere comes under the last. */
const GROEPEN: readonly (readonly [kop: string, opdrachten: readonly string[]])[] = [
  [
    'Dossier en vragen',
    [
      'document-toevoegen',
      'document-verwijderen',
      'document-niet-noodzakelijk',
      'ondertekenen',
      'toestemming-vastleggen',
      'vraag-stellen',
      'vraag-beantwoorden',
      'zienswijze-geven',
    ],
  ],
  [
    'Gesprekken',
    ['gesprek-plannen', 'gesprek-vastleggen', 'evaluatie-vastleggen', 'betrokkenheid-vastleggen'],
  ],
  ['Vastleggen en verder', []],
]

type Eigenschappen = { code: string; zaak: Zaakbeeld; doen: readonly Mogelijkheid[] }

/** The acts open to the reader, each a link to its form; what is their turn as buttons. */
export function Doen({ code, zaak, doen }: Eigenschappen): Html {
  const eerst = doen.filter((m) =>
    zaak.taken.some(
      (t) => t.mijn && t.naam === m.naam && (m.variant === null || t.onderwerp === m.variant.waarde),
    ),
  )
  const rest = doen.filter((m) => !eerst.includes(m))
  const adres = (m: Mogelijkheid) => pad.opdracht(code, zaak.id, m.naam, m.variant?.waarde)
  const lijst = (deel: readonly Mogelijkheid[]) => (
    <ul>
      {deel.map((m) => (
        <li>
          <a href={adres(m)}>{m.titel}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <section class="kaart niet-printen" aria-labelledby="doen">
      <h2 id="doen">Wat u nu kunt doen</h2>
      {eerst.length > 0 ? (
        <div class="knoppen">
          {eerst.map((m) => (
            <a class="knop" href={adres(m)}>
              {m.titel}
            </a>
          ))}
        </div>
      ) : null}
      {rest.length <= ZONDER_KOPPEN
        ? lijst(rest)
        : groepen(rest).map(([kop, deel]) => (
            <>
              <h3>{kop}</h3>
              {lijst(deel)}
            </>
          ))}
    </section>
  )
}

function groepen(rest: readonly Mogelijkheid[]): readonly (readonly [string, readonly Mogelijkheid[]])[] {
  const genoemd = new Set(GROEPEN.flatMap(([, namen]) => namen))
  return GROEPEN.map(
    ([kop, namen]) =>
      [kop, rest.filter((m) => (namen.length > 0 ? namen.includes(m.naam) : !genoemd.has(m.naam)))] as const,
  ).filter(([, deel]) => deel.length > 0)
}
