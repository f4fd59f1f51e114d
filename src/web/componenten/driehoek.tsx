// Layers as a triangle: the broad one that everybody gets below, the narrow one on top.
import type { Html } from '../jsx/jsx-runtime.ts'

const BREED = 420
const LAAG = 84
const MIDDEN = BREED / 2

/** `lagen`: from the bottom up. The same stands in words for who cannot see it. */
export function Driehoek({ lagen }: { lagen: readonly string[] }): Html {
  const hoog = lagen.length * LAAG
  /** Half the width of the triangle at this height. */
  const half = (y: number) => (MIDDEN * y) / hoog
  return (
    <div class="tekening driehoek">
      <svg
        viewBox={`0 0 ${BREED} ${hoog}`}
        role="img"
        aria-label={`Driehoek, van onder naar boven: ${lagen.join(', ')}.`}
      >
        {lagen.toReversed().map((laag, i) => {
          const [boven, onder] = [i * LAAG, (i + 1) * LAAG - 3]
          const hoeken = [
            [MIDDEN - half(boven), boven],
            [MIDDEN + half(boven), boven],
            [MIDDEN + half(onder), onder],
            [MIDDEN - half(onder), onder],
          ]
          return (
            <>
              <polygon points={hoeken.map((h) => h.join(',')).join(' ')} />
              <text x={MIDDEN} y={i === 0 ? onder - 12 : (boven + onder) / 2 + 5} text-anchor="middle">
                {laag}
              </text>
            </>
          )
        })}
      </svg>
    </div>
  )
}
