// People: the list, and one person with roles, account and what was changed.
import type { Mensbeeld } from '#app/beheer/detail.ts'
import type { Bladzijde } from '#app/beheer/bladzijde.ts'
import type { Mensregel } from '#app/beheer/lijsten.ts'
import { kort } from '#domein/kern/datum.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Doen, Tabs, Verder, rollenInWoorden } from '../componenten/lijst.tsx'
import { Logtabel } from './beheerlijsten.tsx'
import { pad } from '../paths.ts'

const KANTEN: readonly (readonly [string, string])[] = [
  ['', 'Iedereen'],
  ['swv', 'Samenwerkingsverband'],
  ['school', 'Scholen'],
  ['deskundige', 'Deskundigen'],
  ['partner', 'Partners'],
  ['gezin', 'Ouders en jongeren'],
]

/** People with an account or a role. Searching by name is a post: a name does not belong in an address. */
export function Mensenpagina({
  kader,
  lijst,
  kant,
  zoek,
}: {
  kader: Kader
  lijst: Bladzijde<Mensregel>
  kant: string
  zoek: string
}): Html {
  const { code } = kader.swv
  const adres = (v: Record<string, string>) =>
    `${pad.mensen(code)}?${new URLSearchParams(Object.entries(v).filter(([, w]) => w)).toString()}`
  return (
    <Pagina kader={kader} titel="Mensen" kruimels={[{ naam: 'Beheer', adres: pad.beheer(code) }]}>
      <h1>Mensen</h1>
      <p class="niet-printen">
        <a class="knop" href={pad.handeling(code, 'persoon-toevoegen', '')}>
          Persoon toevoegen
        </a>
      </p>
      <form method="post" action={pad.mensen(code)} role="search">
        <input type="hidden" name="_csrf" value={kader.sessie?.csrf ?? ''} />
        <div class="veld">
          <label for="zoek">Zoek op naam of gebruikersnaam</label>
          <input id="zoek" name="zoek" type="search" value={zoek} autocomplete="off" />
        </div>
        <button class="knop tweede klein" type="submit">
          Zoeken
        </button>
      </form>
      <Tabs
        naam="Welke mensen"
        nu={zoek ? 'zoek' : kant}
        tabs={KANTEN.map(([id, titel]) => ({ id, titel, adres: adres({ kant: id }) }))}
      />
      {lijst.rijen.length === 0 ? (
        <p class="kaart">
          {zoek
            ? 'Er is niemand met deze naam. Zoek op een deel van de naam.'
            : 'Hier staat nog niemand. Voeg iemand toe, of kies een andere groep.'}
        </p>
      ) : (
        <div class="tabelrol" tabindex={0} role="region" aria-label="Mensen en rollen">
          <table class="stapelt">
            <caption class="alleen-voorlezen">Mensen en rollen</caption>
            <thead>
              <tr>
                <th scope="col">Naam</th>
                <th scope="col">Rollen</th>
                <th scope="col">Disciplines</th>
                <th scope="col">Gebruikersnaam</th>
              </tr>
            </thead>
            <tbody>
              {lijst.rijen.map((m) => (
                <tr>
                  <th scope="row">
                    <a href={pad.mens(code, m.id)}>{m.naam}</a>
                    {m.actief ? null : <span class="merk let-op">gesloten</span>}
                  </th>
                  <td data-kop="Rollen">
                    {rollenInWoorden(
                      m.rollen.map((r) => ({ naam: rolnaam(r.rol), organisatieNaam: r.organisatieNaam })),
                    ) || 'geen rol'}
                  </td>
                  <td data-kop="Disciplines">{m.disciplines.join(', ') || 'geen'}</td>
                  <td data-kop="Gebruikersnaam">{m.gebruikersnaam ?? 'geen'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lijst.verder && zoek ? (
        <p>Er zijn er meer dan hier passen. Typ meer van de naam.</p>
      ) : (
        <Verder adres={lijst.verder ? adres({ kant, na: lijst.verder }) : null} />
      )}
    </Pagina>
  )
}

export function Menspagina({ kader, mens: m }: { kader: Kader; mens: Mensbeeld }): Html {
  const { code } = kader.swv
  return (
    <Pagina
      kader={kader}
      titel={m.naam}
      kruimels={[
        { naam: 'Beheer', adres: pad.beheer(code) },
        { naam: 'Mensen', adres: pad.mensen(code) },
      ]}
    >
      <h1>{m.naam}</h1>
      {m.actief ? null : (
        <div class="melding let-op">
          <p>Dit account is gesloten.</p>
        </div>
      )}
      <dl class="paren kaart">
        <dt>E-mailadres</dt>
        <dd>{m.eMail ?? 'niet bekend'}</dd>
        <dt>Telefoon</dt>
        <dd>{m.telefoon ?? 'niet bekend'}</dd>
        <dt>Gebruikersnaam</dt>
        <dd>{m.gebruikersnaam ?? 'geen: kan niet inloggen'}</dd>
        {m.gebruikersnaam ? (
          <>
            <dt>Wachtwoord</dt>
            <dd>{m.heeftWachtwoord ? 'gekozen' : 'nog niet gekozen'}</dd>
          </>
        ) : null}
      </dl>
      <section class="kaart" aria-labelledby="rollen">
        <h2 id="rollen">Rollen</h2>
        {m.rollen.length === 0 ? <p>Deze persoon heeft nu geen rol.</p> : null}
        <ul>
          {m.rollen.map((r) => (
            <li>
              {rolnaam(r.rol)}
              {r.organisatieNaam ? `, ${r.organisatieNaam}` : ''}
              <span class="zacht klein">
                {` vanaf ${kort(r.van)}${r.tot ? ` tot en met ${kort(r.tot)}` : ''}`}
              </span>{' '}
              {r.magBeeindigen ? (
                <a class="niet-printen" href={pad.handeling(code, 'rol-beeindigen', String(r.id))}>
                  Beëindigen<span class="alleen-voorlezen">{` van de rol ${rolnaam(r.rol)}`}</span>
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      {m.deskundige ? (
        <section class="kaart" aria-labelledby="deskundige">
          <h2 id="deskundige">Als deskundige</h2>
          <dl class="paren">
            <dt>Disciplines</dt>
            <dd>{m.deskundige.disciplines.join(', ') || 'geen'}</dd>
            <dt>Werkgever</dt>
            <dd>{m.deskundige.werkgever ?? 'niet bekend'}</dd>
            <dt>Verband</dt>
            <dd>
              {m.deskundige.pool === 'pool'
                ? 'in de pool van deskundigen'
                : m.deskundige.pool === 'partner'
                  ? 'partner'
                  : 'niet in de pool'}
            </dd>
            <dt>Beschikbaar</dt>
            <dd>
              {m.deskundige.nietBeschikbaarTot
                ? `niet tot en met ${kort(m.deskundige.nietBeschikbaarTot)}`
                : (m.deskundige.beschikbaar ?? 'ja')}
            </dd>
          </dl>
        </section>
      ) : null}
      {m.inzage ? (
        <p class="niet-printen">
          <a href={pad.inzage(code, { persoon: m.id })}>Welke dossiers deze persoon heeft ingezien</a>
        </p>
      ) : null}
      <Doen code={code} kan={m.kan} over={m.id} />
      {m.log ? (
        <section class="kaart" aria-labelledby="log">
          <h2 id="log">Wat er is gewijzigd</h2>
          <Logtabel rijen={m.log} />
        </section>
      ) : null}
    </Pagina>
  )
}
