// Pages that everybody may read: start with the route map, procedures, information, login.
import type { Desk } from '#domein/procedure/desk.ts'
import { inWoorden } from '#domein/kern/datum.ts'
import { type Fase, type Procedure } from '#domein/procedure/definitie.ts'
import { uitleg } from '#domein/procedure/voorwaarde.ts'
import { duurInWoorden } from '#domein/termijn/duur.ts'
import { kantVan, rolnaam } from '#domein/toegang/rollen.ts'
import { tekening } from '#domein/procedure/tekening.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { type Infopagina, type Routevraag, secties } from '#domein/procedure/inhoud.ts'
import { Grond, grondInWoorden } from '../componenten/grond.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Foutensamenvatting } from '../componenten/formulier.tsx'
import { perKant } from '../componenten/cast.ts'
import { Blok } from '../componenten/infoblok.tsx'
import { Routetekening } from '../componenten/routetekening.tsx'
import { OppFormat } from '../componenten/oppformat.tsx'
import { pad } from '../paths.ts'

export function Startpagina({
  kader,
  desk,
  vraag,
  paginas,
}: {
  kader: Kader
  desk: Desk
  vraag: Routevraag
  paginas: readonly Infopagina[]
}): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Start">
      <h1>Welkom bij {kader.swv.naam}</h1>
      <p>{desk.motto}. Hier komen vragen over extra ondersteuning voor leerlingen samen.</p>
      <section aria-labelledby="routekaart" class="kaart">
        <h2 id="routekaart">Welke hulp past bij deze vraag?</h2>
        <p>
          <strong>{vraag.vraag}</strong>
        </p>
        {vraag.uitleg ? <p class="zacht">{vraag.uitleg}</p> : null}
        <ul>
          {vraag.antwoorden.map((a) => (
            <li>
              <a
                href={
                  a.naar.soort === 'vraag'
                    ? `${pad.start(code)}?stap=${a.naar.vraag}`
                    : a.naar.soort === 'procedure'
                      ? pad.procedure(code, a.naar.procedure)
                      : pad.pagina(code, a.naar.pagina)
                }
              >
                {a.tekst}
              </a>
            </li>
          ))}
        </ul>
        <p>
          {vraag.id === 'begin' ? null : (
            <>
              <a href={pad.start(code)}>Begin opnieuw</a>{' '}
            </>
          )}
          <a href={pad.routekaart(code)}>Download de routekaart</a>
        </p>
      </section>
      <section aria-labelledby="informatie">
        <h2 id="informatie">Informatie</h2>
        <ul>
          {paginas.map((p) => (
            <li>
              <a href={pad.pagina(code, p.naam)}>{p.titel}</a>
            </li>
          ))}
          {desk.inhoud.documenten ? (
            <li>
              <a href={pad.documenten(code)}>Documenten</a>
            </li>
          ) : null}
          {desk.inhoud.nieuws ? (
            <li>
              <a href={pad.nieuws(code)}>Nieuws</a>
            </li>
          ) : null}
        </ul>
      </section>
    </Pagina>
  )
}

export function Procedurelijst({ kader, desk }: { kader: Kader; desk: Desk }): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Procedures" kruimels={[{ naam: 'Start', adres: pad.start(code) }]}>
      <h1>Procedures</h1>
      <ul class="kaarten">
        {desk.procedures.map((p) => (
          <li class="kaart">
            <h2>
              <a href={pad.procedure(code, p.code)}>{p.naam.swv}</a>
            </h2>
            <p>{p.samenvatting}</p>
          </li>
        ))}
      </ul>
    </Pagina>
  )
}

export function Procedurepagina({ kader, procedure: p }: { kader: Kader; procedure: Procedure }): Html {
  const { code } = kader.swv
  return (
    <Pagina
      kader={kader}
      titel={p.naam.swv}
      kruimels={[
        { naam: 'Start', adres: pad.start(code) },
        { naam: 'Procedures', adres: pad.procedures(code) },
      ]}
    >
      <h1>{p.naam.swv}</h1>
      <p>{p.samenvatting}</p>
      {p.infopagina ? (
        <p>
          <a href={pad.pagina(code, p.infopagina)}>{`Meer over ${p.naam.swv}`}</a>
        </p>
      ) : null}
      <p class="zacht klein">
        {p.herkomst.bron}. {p.herkomst.vastgesteld}. Versie {p.versie}, geldig vanaf{' '}
        {inWoorden(p.geldigVanaf)}.
      </p>
      <h2>De route</h2>
      <Routetekening tekening={tekening(p)} titel={`De route van ${p.naam.swv}`} />
      <h2>Stap voor stap</h2>
      <ol>
        {p.route.map((f) => (
          <li>
            <strong>{f.naam}</strong> - {f.door.map(rolnaam).join(', ')}. {f.uitleg}
            <Grond van={f.grond} />
            {f.als ? <span class="klein"> Alleen als dit geldt: {uitleg(f.als)}.</span> : null}
          </li>
        ))}
      </ol>
      <h2>Welke documenten zijn nodig</h2>
      {p.dossiereisen.length === 0 ? <p>Er is geen document dat u moet meesturen.</p> : null}
      <ul>
        {p.dossiereisen.map((e) => (
          <li>
            {p.stukken.find((s) => s.soort === e.stuk)?.naam ?? e.stuk}
            {e.als.soort === 'altijd' ? '' : ` (alleen als dit geldt: ${uitleg(e.als)})`}
            {e.hoogstensMaanden ? `, hoogstens ${e.hoogstensMaanden} maanden oud` : ''}
            {e.handtekeningen
              ? `, ondertekend door ${e.handtekeningen.map((h) => h.join(' of ')).join(' en ')}`
              : ''}
            <Grond van={e.grond} />
          </li>
        ))}
      </ul>
      {p.dossiereisen.some((e) => e.stuk === 'OPP') ? <OppFormat kader={kader} /> : null}
      {p.stukken.length > 0 ? <p>Documenten voegt u toe als PDF.</p> : null}
      <h2>Termijnen</h2>
      {p.termijnen.length === 0 ? <p>Voor deze procedure geldt geen termijn.</p> : null}
      <div
        hidden={p.termijnen.length === 0}
        class="tabelrol"
        tabindex={0}
        role="region"
        aria-label="Termijnen"
      >
        <table class="stapelt">
          <caption class="alleen-voorlezen">Termijnen</caption>
          <thead>
            <tr>
              <th scope="col">Termijn</th>
              <th scope="col">Duur</th>
              <th scope="col">Soort</th>
              <th scope="col">Grond</th>
            </tr>
          </thead>
          <tbody>
            {p.termijnen.map((t) => (
              <tr>
                <th scope="row">{t.titel}</th>
                <td data-kop="Duur">{t.garantie ? 'voor de zomervakantie' : duurInWoorden(t.regel.duur)}</td>
                <td data-kop="Soort">
                  {
                    {
                      wettelijk: 'wettelijk',
                      beleid: 'afspraak van het samenwerkingsverband',
                      terugreken: 'teruggerekend',
                    }[t.regel.soort]
                  }
                </td>
                <td data-kop="Grond">
                  {grondInWoorden(t.regel.grond) ?? 'werkwijze van het samenwerkingsverband'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Keuzes route={p.route} />
      {vanBuiten(p) ? (
        <p>
          <a class="knop" href={pad.nieuw(code)}>
            Inloggen en aanvraag beginnen
          </a>
        </p>
      ) : (
        <p>Alleen het samenwerkingsverband zelf begint deze procedure.</p>
      )}
    </Pagina>
  )
}

/** Whether a school, a family or a partner can begin this procedure; otherwise only the SWV does. */
function vanBuiten({ indiener }: Procedure): boolean {
  return [...indiener.rollen, ...(indiener.ook ?? [])].some((rol) => kantVan(rol) !== 'swv')
}

/** Categories with their definition, where a decision has them (GV-187 to GV-189). */
function Keuzes({ route }: { route: readonly Fase[] }): Html | null {
  const velden = route.flatMap((f) =>
    f.soort === 'besluit' ? f.opties.flatMap((o) => Object.values(o.velden)) : [],
  )
  const categorie = velden.find((v) => v.soort === 'keuze' && v.keuzes.some((k) => k.uitleg))
  if (categorie?.soort !== 'keuze') return null
  return (
    <>
      <h2>{categorie.label}</h2>
      <dl>
        {categorie.keuzes.map((k) => (
          <>
            <dt>
              <strong>{k.label}</strong>
            </dt>
            <dd>{k.uitleg}</dd>
          </>
        ))}
      </dl>
    </>
  )
}

/** `zoek`: what the reader looks for on a page that can be searched. */
export function Informatiepagina({
  kader,
  pagina: p,
  zoek,
}: {
  kader: Kader
  pagina: Infopagina
  zoek: string
}): Html {
  const gevonden = secties(p, p.zoekbaar ? zoek : '')
  return (
    <Pagina kader={kader} titel={p.titel} kruimels={[{ naam: 'Start', adres: pad.start(kader.swv.code) }]}>
      <h1>{p.titel}</h1>
      {p.metBereikbaarheid && kader.swv.bereikbaar ? (
        <p class="alinea kaart">{kader.swv.bereikbaar}</p>
      ) : null}
      {p.zoekbaar ? (
        <Zoekveld adres={pad.pagina(kader.swv.code, p.naam)} zoek={zoek} aantal={gevonden.length} />
      ) : null}
      {gevonden.map((sectie) => (
        <>
          {sectie.kop ? <h2>{sectie.kop}</h2> : null}
          {sectie.blokken.map((blok) => (
            <Blok blok={blok} />
          ))}
        </>
      ))}
    </Pagina>
  )
}

function Zoekveld({ adres, zoek, aantal }: { adres: string; zoek: string; aantal: number }): Html {
  return (
    <form method="get" action={adres} role="search" class="kaart">
      <div class="veld">
        <label for="zoek">Zoek op deze pagina</label>
        <input id="zoek" name="zoek" type="search" maxlength={100} value={zoek} />
      </div>
      <p>
        <button class="knop tweede klein" type="submit">
          Zoeken
        </button>
      </p>
      {zoek ? (
        <p role="status">
          {aantal === 0 ? 'Niets gevonden. ' : `${aantal} gevonden. `}
          <a href={adres}>Toon alles</a>
        </p>
      ) : null}
    </form>
  )
}

export function Inlogpagina({
  kader,
  weigering,
  gebruikersnaam,
  terug,
  wachtwoord,
}: {
  kader: Kader
  weigering: Weigering | null
  gebruikersnaam: string
  terug: string
  wachtwoord: string
}): Html {
  const { code, oefening } = kader.swv
  return (
    <Pagina kader={kader} titel="Inloggen">
      <h1>Inloggen</h1>
      <div class="kolommen">
        <form method="post" action={pad.inloggen(code)} class="kaart" novalidate>
          <Foutensamenvatting weigering={weigering} velden={{}} />
          <input type="hidden" name="terug" value={terug} />
          <div class="veld">
            <label for="gebruikersnaam">Gebruikersnaam</label>
            <input
              id="gebruikersnaam"
              name="gebruikersnaam"
              type="text"
              value={gebruikersnaam}
              autocomplete="username"
              autocapitalize="none"
              spellcheck="false"
            />
          </div>
          <div class="veld">
            <label for="wachtwoord">Wachtwoord</label>
            <input id="wachtwoord" name="wachtwoord" type="password" autocomplete="current-password" />
          </div>
          <div class="knoppen">
            <button class="knop" type="submit">
              Inloggen
            </button>
          </div>
        </form>
        {oefening ? (
          <section class="kaart" aria-labelledby="oefenen">
            <h2 id="oefenen">Oefenen</h2>
            <p>
              Iedereen hier is verzonnen. Het wachtwoord van alle oefenaccounts is <code>{wachtwoord}</code>.
              Kies bovenaan bij "Speel" wie u wilt zijn, of log in als:
            </p>
            {perKant(kader.cast).map(([kop, mensen]) => (
              <>
                <h3>{kop}</h3>
                <ul>
                  {mensen.map((m) => (
                    <li>
                      <code>{m.gebruikersnaam}</code> - {m.naam},{' '}
                      {m.rollen
                        .slice(0, 1)
                        .map(
                          (r) => `${rolnaam(r.rol as never)}${r.organisatie ? ` van ${r.organisatie}` : ''}`,
                        )}
                    </li>
                  ))}
                </ul>
              </>
            ))}
          </section>
        ) : (
          <section class="kaart">
            <h2>Nog geen account?</h2>
            <p>Accounts worden door het samenwerkingsverband gemaakt, op verzoek van uw school.</p>
          </section>
        )}
      </div>
    </Pagina>
  )
}
