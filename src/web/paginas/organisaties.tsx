// Organisations: the list, and one organisation with its people.
import type { Organisatiebeeld } from '#app/beheer/detail.ts'
import type { Organisatielijst } from '#app/beheer/lijsten.ts'
import { inWoorden } from '#domein/kern/datum.ts'
import { SOORTKEUZES, organisatiesoortnaam } from '#domein/toegang/organisatiesoort.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Doen, Verder, rollenInWoorden } from '../componenten/lijst.tsx'
import { pad } from '../paths.ts'

export function Organisatiespagina({
  kader,
  lijst,
  zoek,
  soort,
}: {
  kader: Kader
  lijst: Organisatielijst
  zoek: string
  soort: string
}): Html {
  const { code } = kader.swv
  const adres = (v: Record<string, string>) =>
    `${pad.organisaties(code)}?${new URLSearchParams(Object.entries({ zoek, soort, ...v }).filter(([, w]) => w)).toString()}`
  return (
    <Pagina kader={kader} titel="Organisaties" kruimels={[{ naam: 'Beheer', adres: pad.beheer(code) }]}>
      <h1>Organisaties</h1>
      {lijst.zonderContact.length > 0 ? (
        <div class="melding let-op">
          <p>
            <strong>
              {lijst.zonderContact.length === 1
                ? 'Eén school heeft geen contactpersoon.'
                : `${lijst.zonderContact.length} scholen hebben geen contactpersoon.`}
            </strong>
          </p>
          <ul>
            {lijst.zonderContact.slice(0, 10).map((s) => (
              <li>
                <a href={pad.organisatie(code, s.id)}>{s.naam}</a>: geen contactpersoon
              </li>
            ))}
          </ul>
          {lijst.zonderContact.length > 10 ? (
            <p>
              <a href={adres({ soort: 'zonder-contactpersoon' })}>Alle scholen zonder contactpersoon</a>
            </p>
          ) : null}
        </div>
      ) : null}
      <p class="niet-printen">
        <a class="knop" href={pad.handeling(code, 'organisatie-toevoegen', '')}>
          Organisatie toevoegen
        </a>
      </p>
      <form method="get" action={pad.organisaties(code)} role="search">
        <div class="veld">
          <label for="zoek">
            {lijst.besturenVan
              ? 'Zoek op naam, plaats, bestuur of bestuursnummer'
              : 'Zoek op naam, plaats of bestuur'}
          </label>
          <input id="zoek" name="zoek" type="search" value={zoek} autocomplete="off" />
        </div>
        <div class="veld">
          <label for="soort">Soort</label>
          <select id="soort" name="soort">
            <option value="">Alle soorten</option>
            {lijst.metContact ? (
              <option value="zonder-contactpersoon" selected={soort === 'zonder-contactpersoon'}>
                scholen zonder contactpersoon
              </option>
            ) : null}
            {SOORTKEUZES.map((k) => (
              <option value={k.waarde} selected={k.waarde === soort}>
                {k.label}
              </option>
            ))}
          </select>
        </div>
        <button class="knop tweede klein" type="submit">
          Zoeken
        </button>
      </form>
      {lijst.besturenVan ? (
        <p class="zacht">{`De lijst van schoolbesturen is die van ${inWoorden(lijst.besturenVan)}, met de wijzigingen daarna.`}</p>
      ) : null}
      <h2>{zoek || soort ? 'Gevonden' : 'Alle organisaties'}</h2>
      {lijst.rijen.length === 0 ? (
        <p class="kaart">
          {zoek || soort
            ? 'Er is geen organisatie die hierbij past. Zoek op een deel van de naam, of kies alle soorten.'
            : 'Er zijn nog geen organisaties. Voeg eerst de scholen en hun besturen toe.'}
        </p>
      ) : (
        <div class="tabelrol" tabindex={0} role="region" aria-label="Organisaties">
          <table class="stapelt">
            <caption class="alleen-voorlezen">Organisaties</caption>
            <thead>
              <tr>
                <th scope="col">Naam</th>
                <th scope="col">Soort</th>
                <th scope="col">Plaats</th>
                <th scope="col">Bestuur</th>
                {lijst.metContact ? <th scope="col">Contactpersoon</th> : null}
              </tr>
            </thead>
            <tbody>
              {lijst.rijen.map((o) => (
                <tr>
                  <th scope="row">
                    <a href={pad.organisatie(code, o.id)}>{o.naam}</a>
                    {o.bestuursnummer ? ` (${o.bestuursnummer})` : null}
                    {o.actief ? null : <span class="merk let-op">gesloten</span>}
                  </th>
                  <td data-kop="Soort">{organisatiesoortnaam(o.soort)}</td>
                  <td data-kop="Plaats">{o.plaats ?? 'niet bekend'}</td>
                  <td data-kop="Bestuur">{o.bestuurNaam ?? 'niet bekend'}</td>
                  {lijst.metContact ? (
                    <td data-kop="Contactpersoon">
                      {o.contactpersoon ??
                        (lijst.zonderContact.some((s) => s.id === o.id) ? 'geen contactpersoon' : 'geen')}
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Verder adres={lijst.verder ? adres({ na: lijst.verder }) : null} />
    </Pagina>
  )
}

export function Organisatiepagina({ kader, beeld }: { kader: Kader; beeld: Organisatiebeeld }): Html {
  const { code } = kader.swv
  const { organisatie: o, contact, mensen, instellingen, kan } = beeld
  return (
    <Pagina
      kader={kader}
      titel={o.naam}
      kruimels={[
        { naam: 'Beheer', adres: pad.beheer(code) },
        { naam: 'Organisaties', adres: pad.organisaties(code) },
      ]}
    >
      <h1>{o.naam}</h1>
      {o.actief ? null : (
        <div class="melding let-op">
          <p>Deze organisatie is gesloten.</p>
        </div>
      )}
      {contact?.length === 0 ? (
        <div class="melding let-op">
          <p>
            Deze school heeft geen contactpersoon.{' '}
            <a href={pad.handeling(code, 'contactpersoon-toewijzen', o.id)}>Wijs een contactpersoon toe</a>.
          </p>
        </div>
      ) : null}
      <dl class="paren kaart">
        <dt>Soort</dt>
        <dd>{organisatiesoortnaam(o.soort)}</dd>
        <dt>Plaats</dt>
        <dd>{o.plaats ?? 'niet bekend'}</dd>
        <dt>Bestuur</dt>
        <dd>{o.bestuurNaam ?? 'niet bekend'}</dd>
        {o.bestuursnummer ? (
          <>
            <dt>Bestuursnummer</dt>
            <dd>{o.bestuursnummer}</dd>
          </>
        ) : null}
        {o.steunpuntNaam ? (
          <>
            <dt>Regionaal steunpunt</dt>
            <dd>{o.steunpuntNaam}</dd>
          </>
        ) : null}
        <dt>Doet mee</dt>
        <dd>{o.deelnemer ? 'ja' : 'nee'}</dd>
        {contact ? (
          <>
            <dt>Contactpersoon</dt>
            <dd>
              {contact.length === 0
                ? 'geen contactpersoon'
                : contact.map((c) => <a href={pad.mens(code, c.id)}>{c.naam}</a>)}
            </dd>
          </>
        ) : null}
        {instellingen.map((i) => (
          <>
            <dt>{i.titel}</dt>
            <dd>{i.waarde}</dd>
          </>
        ))}
      </dl>
      <Doen code={code} kan={kan} over={o.id} />
      <section class="kaart" aria-labelledby="mensen">
        <h2 id="mensen">Wie hier een rol heeft</h2>
        {mensen.length === 0 ? <p>Niemand heeft een rol bij deze organisatie.</p> : null}
        <ul>
          {mensen.map((m) => (
            <li>
              <a href={pad.mens(code, m.id)}>{m.naam}</a>
              {`, ${rollenInWoorden(m.rollen.filter((r) => r.organisatie === o.id).map((r) => ({ naam: rolnaam(r.rol), organisatieNaam: null })))}`}
              {m.actief ? '' : ' (account gesloten)'}
            </li>
          ))}
        </ul>
      </section>
    </Pagina>
  )
}
