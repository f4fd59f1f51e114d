// The mailbox of a practice room.
import { type Datum, kort } from '#domein/kern/datum.ts'
import { viaKanaal } from '#domein/kern/tekst.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'

type Verzonden = {
  zaak: string
  nummer: string
  /** The kind of letter as people know it. */
  naam: string
  kanaal: string
  stand: string
  datum: Datum
  bewijs: string | null
  zaaknummer: string
  persoon: string | null
  organisatie: string | null
}

export function Brievenbuspagina({ kader, brieven }: { kader: Kader; brieven: readonly Verzonden[] }): Html {
  return (
    <Pagina kader={kader} titel="Brievenbus">
      <h1>Brievenbus van de oefenomgeving</h1>
      <p>
        Wat hier is verzonden blijft binnen de oefenomgeving. Open een brief als de persoon aan wie hij
        gericht is.
      </p>
      {brieven.length === 0 ? <p class="kaart">Er is nog niets verzonden.</p> : null}
      <ul class="takenlijst">
        {brieven.map((b) => (
          <li>
            <span>
              {`${b.naam} aan ${b.persoon ?? b.organisatie ?? ''}, zaak ${b.zaaknummer}, ${viaKanaal(b.kanaal)}`}
              <br />
              <span class="zacht klein">{b.bewijs ?? 'wordt klaargemaakt'}</span>
            </span>
            <time datetime={b.datum}>{kort(b.datum, kader.vandaag)}</time>
          </li>
        ))}
      </ul>
    </Pagina>
  )
}
