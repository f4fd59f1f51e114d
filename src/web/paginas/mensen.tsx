// People and roles, and the mailbox of a practice room.
import type { Mens } from '#app/mensen.ts'
import { type Datum, kort } from '#domein/kern/datum.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'

export function Mensenpagina({
  kader,
  mensen,
  zonderContact,
}: {
  kader: Kader
  mensen: readonly Mens[]
  zonderContact: readonly { naam: string }[]
}): Html {
  return (
    <Pagina kader={kader} titel="Mensen">
      <h1>Mensen</h1>
      {zonderContact.map((s) => (
        <div class="melding let-op">
          <p>{s.naam}: geen contactpersoon.</p>
        </div>
      ))}
      <div class="tabelrol" tabindex={0} role="region" aria-label="Mensen en rollen">
        <table class="stapelt">
          <thead>
            <tr>
              <th scope="col">Naam</th>
              <th scope="col">Rollen</th>
              <th scope="col">Disciplines</th>
              <th scope="col">Gebruikersnaam</th>
            </tr>
          </thead>
          <tbody>
            {mensen.map((m) => (
              <tr>
                <th scope="row">{m.naam}</th>
                <td data-kop="Rollen">
                  {m.rollen
                    .map((r) => `${rolnaam(r.rol as never)}${r.organisatie ? ` (${r.organisatie})` : ''}`)
                    .join(', ')}
                </td>
                <td data-kop="Disciplines">{m.disciplines.join(', ') || '-'}</td>
                <td data-kop="Gebruikersnaam">{m.gebruikersnaam ?? '-'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Pagina>
  )
}

type Verzonden = {
  zaak: string
  nummer: string
  soort: string
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
              {`${b.soort} aan ${b.persoon ?? b.organisatie ?? ''}, zaak ${b.zaaknummer}, per ${b.kanaal}`}
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
