// The drawn route of a procedure as a picture, with the same in words beside it.
import { type Tekening, inZinnen } from '#domein/procedure/tekening.ts'
import type { Html } from '../jsx/jsx-runtime.ts'

const BREED = 250
const RUIMTE_X = 50
const RUIMTE_Y = 54
/** Heights of a line of the title and of who acts below it. */
const REGEL = 16
const ONDERREGEL = 14
/** As many characters fit beside each other in a box, also in a wide font, and beside an arrow. */
const TEKENS = 28
const ONDERTEKENS = 36
const PIJLTEKENS = 26
/** Height of a line beside an arrow, and the lines for which there is room. */
const PIJLREGEL = 13
const PIJLREGELS = 3

const x = (kolom: number) => 10 + kolom * (BREED + RUIMTE_X)

type Plek = { kolom: number; rij: number }

/** Whether an arrow goes around the boxes in between. */
const isBocht = (a: Plek, b: Plek) => a.kolom === b.kolom && b.rij !== a.rij && b.rij !== a.rij + 1

/** The path of an arrow: beside, straight down, or around the boxes in between. */
function lijn(a: Plek, b: Plek, hoog: number): string {
  const y = (rij: number) => bovenkant(rij, hoog)
  if (a.rij === b.rij) {
    const terug = b.kolom < a.kolom
    const van = [x(a.kolom) + (terug ? 0 : BREED), y(a.rij) + (terug ? 42 : 16)]
    const naar = [x(b.kolom) + (terug ? BREED : 0), y(b.rij) + (terug ? 42 : 16)]
    return `M${van.join(' ')} L${naar.join(' ')}`
  }
  if (isBocht(a, b)) {
    const rand = x(a.kolom) + BREED
    const bocht = rand + 18 + 6 * Math.min(4, Math.abs(b.rij - a.rij))
    return `M${rand} ${y(a.rij) + 40} C${bocht} ${y(a.rij) + 40} ${bocht} ${y(b.rij) + 20} ${rand} ${y(b.rij) + 20}`
  }
  return `M${x(a.kolom) + BREED / 2} ${y(a.rij) + hoog} L${x(b.kolom) + BREED / 2} ${y(b.rij)}`
}

type Eigenschappen = { tekening: Tekening; titel: string }

/** Boxes and arrows as one SVG element. */
export function RouteSvg({ tekening, titel }: Eigenschappen): Html {
  const rijen = Math.max(...tekening.knopen.map((k) => k.rij)) + 1
  const opzij = tekening.knopen.flatMap((k) => naast(tekening, k).map((regel, i) => ({ k, regel, i })))
  // Also with one column as wide as two, else its letters would be larger than those of other drawings.
  const kolommen = Math.max(1, ...tekening.knopen.map((k) => k.kolom)) + 1
  const vakken = tekening.knopen.map((k) => ({
    ...k,
    regels: regels(k.titel, TEKENS),
    onder: regels(k.onder, ONDERTEKENS),
  }))
  // Every box is as high as the fullest one needs.
  const hoog = 14 + Math.max(...vakken.map((v) => v.regels.length * REGEL + v.onder.length * ONDERREGEL))
  const y = (rij: number) => bovenkant(rij, hoog)
  const knoop = new Map(tekening.knopen.map((k) => [k.id, k]))
  return (
    <svg
      viewBox={`0 0 ${x(kolommen)} ${y(rijen)}`}
      role="img"
      aria-label={`${titel}. In woorden staat het hieronder.`}
    >
      <defs>
        <marker id="punt" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 L8 4 L0 8" />
        </marker>
      </defs>
      {tekening.pijlen.map((p) => {
        const a = knoop.get(p.van)
        const b = knoop.get(p.naar)
        if (!a || !b) return null
        return <path d={lijn(a, b, hoog)} marker-end="url(#punt)" />
      })}
      {vakken.map((k) =>
        boven(tekening, k).map((regel, i, alle) => (
          <text
            class="onder"
            x={x(k.kolom) + BREED / 2 + 8}
            y={y(k.rij) - 8 - (alle.length - 1 - i) * PIJLREGEL}
          >
            {regel}
          </text>
        )),
      )}
      {opzij.map(({ k, regel, i }) => (
        <text class="onder" x={x(k.kolom) + BREED + 46} y={y(k.rij) + 22 + i * PIJLREGEL}>
          {regel}
        </text>
      ))}
      {vakken.map((k) => (
        <g>
          <rect
            class={k.soort === 'zijstap' || k.soort === 'einde' ? k.soort : undefined}
            x={x(k.kolom)}
            y={y(k.rij)}
            width={BREED}
            height={hoog}
            rx={k.soort === 'einde' ? hoog / 2 : 6}
          />
          {k.regels.map((regel, i) => (
            <text
              x={x(k.kolom) + (k.soort === 'einde' ? 24 : 10)}
              y={y(k.rij) + (k.soort === 'einde' ? hoog / 2 + 5 : 18) + i * REGEL}
            >
              {regel}
            </text>
          ))}
          {k.onder.map((regel, i) => (
            <text
              class="onder"
              x={x(k.kolom) + 10}
              y={y(k.rij) + hoog - 8 - (k.onder.length - 1 - i) * ONDERREGEL}
            >
              {regel}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** The drawing with the same in words below it. */
export function Routetekening({ tekening, titel }: Eigenschappen): Html {
  return (
    <figure>
      <div class="tekening" tabindex={0} role="region" aria-label={`Tekening: ${titel}`}>
        <RouteSvg tekening={tekening} titel={titel} />
      </div>
      <figcaption>
        <details>
          <summary>De route in woorden</summary>
          <ul>
            {inZinnen(tekening).map((zin) => (
              <li>{zin}</li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  )
}

const bovenkant = (rij: number, hoog: number) => 10 + rij * (hoog + RUIMTE_Y)

/** What leads straight to a box from above, in the room over it: each answer once. */
function boven({ knopen, pijlen }: Tekening, naar: Plek & { id: string }): string[] {
  const teksten = pijlen.flatMap((p) => {
    const van = knopen.find((k) => k.id === p.van)
    return p.naar === naar.id && p.tekst && van && van.rij < naar.rij && !isBocht(van, naar) ? [p.tekst] : []
  })
  return kort([...new Set(teksten)].join(' / '))
}

/** What leads away around other boxes, beside the box it leaves; where there is no room it stands in words below. */
function naast({ knopen, pijlen }: Tekening, van: Plek & { id: string }): string[] {
  if (knopen.some((k) => k.rij === van.rij && k.kolom === van.kolom + 1)) return []
  const teksten = pijlen.flatMap((p) => {
    const naar = knopen.find((k) => k.id === p.naar)
    return p.van === van.id && p.tekst && naar && isBocht(van, naar) ? [p.tekst] : []
  })
  return kort([...new Set(teksten)].join(' / '))
}

/** As many lines as there is room for. */
function kort(tekst: string): string[] {
  const alle = tekst ? regels(tekst, PIJLTEKENS) : []
  return alle.length <= PIJLREGELS ? alle : [...alle.slice(0, PIJLREGELS - 1), `${alle[PIJLREGELS - 1]} ...`]
}

/** A text over as many lines as it needs, broken at its spaces. */
function regels(tekst: string, tekens: number): string[] {
  const uit = ['']
  for (const woord of tekst.split(' ')) {
    const laatste = uit.at(-1) ?? ''
    if (laatste && laatste.length + 1 + woord.length > tekens) uit.push(woord)
    else uit[uit.length - 1] = `${laatste} ${woord}`.trim()
  }
  return uit
}
