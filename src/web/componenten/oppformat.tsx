// The OPP format of the samenwerkingsverband: offered, never required (GV-044).
import type { Html } from '../jsx/jsx-runtime.ts'
import type { Kader } from '../layout/pagina.tsx'

/** A link to the format; nothing where the samenwerkingsverband has none. */
export function OppFormat({ kader }: { kader: Pick<Kader, 'swv'> }): Html | null {
  const adres = kader.swv.oppFormat
  return adres ? (
    <p>
      <a href={adres} rel="noreferrer">
        OPP-format van het samenwerkingsverband
      </a>
      . Een eigen format van de school mag ook.
    </p>
  ) : null
}
