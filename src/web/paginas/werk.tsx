// Mijn werk, search, notices.
import type { Sessie, Werklijst } from '#app/contract.ts'
import { kort } from '#domein/kern/datum.ts'
import { TELGRENS, ZOEKGRENS } from '#app/werk/werklijst.ts'
import type { Datum } from '#domein/kern/datum.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Dag } from '../componenten/zaakdelen.tsx'
import { pad } from '../paths.ts'

const WEERGAVEN = {
  mijn: 'Mijn',
  team: 'Team',
  'niet-toegewezen': 'Niet toegewezen',
  alles: 'Alles',
} as const
const LEEG = {
  mijn: 'U heeft nu niets te doen. Wat u moet doen verschijnt hier vanzelf.',
  team: 'Er zijn geen lopende zaken die u kunt zien.',
  'niet-toegewezen': 'Elke zaak die een deskundige nodig heeft, heeft er een.',
  alles: 'Er zijn nog geen zaken.',
} as const

type Melding = { id: string; zaak: string | null; tekst: string; datum: Datum; nummer: string | null }

export function Werkpagina({
  kader,
  lijst,
  meldingen,
  filter,
}: {
  kader: Kader
  sessie: Sessie
  lijst: Werklijst
  meldingen: readonly Melding[]
  filter: Readonly<Record<string, string>>
}): Html {
  const { code } = kader.swv
  const adres = (weergave: string, extra: Record<string, string> = {}) =>
    `${pad.werk(code)}?${new URLSearchParams({ weergave, ...filter, ...extra }).toString()}`
  return (
    <Pagina kader={kader} titel="Mijn werk">
      <h1>Mijn werk</h1>
      <Zoekformulier kader={kader} tekst="" />
      <nav aria-label="Weergave">
        <ul class="tabs">
          {Object.entries(WEERGAVEN).map(([weergave, naam]) => (
            <li>
              <a href={adres(weergave)} aria-current={lijst.weergave === weergave ? 'true' : undefined}>
                {`${naam} (${aantal(lijst.aantallen[weergave as keyof typeof WEERGAVEN])})`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {Object.keys(filter).length > 0 ? (
        <ul class="chips" aria-label="Filters">
          {Object.entries(filter).map(([naam, waarde]) => (
            <li>
              <a
                href={`${pad.werk(code)}?${new URLSearchParams({ weergave: lijst.weergave, ...Object.fromEntries(Object.entries(filter).filter(([n]) => n !== naam)) }).toString()}`}
              >
                {`${waarde} `}
                <span aria-hidden="true">×</span>
                <span class="alleen-voorlezen">: filter weghalen</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {lijst.rijen.length === 0 ? (
        <p class="kaart">{LEEG[lijst.weergave]}</p>
      ) : (
        <div class="tabelrol" tabindex={0} role="region" aria-label="Werklijst">
          <table class="stapelt">
            <caption class="alleen-voorlezen">{`Werklijst, weergave ${WEERGAVEN[lijst.weergave]}`}</caption>
            <thead>
              <tr>
                <th scope="col">Leerling</th>
                <th scope="col">Procedure en school</th>
                <th scope="col">Aan zet</th>
                <th scope="col">Volgende stap</th>
                <th scope="col">Datum</th>
              </tr>
            </thead>
            <tbody>
              {lijst.rijen.map((r) => (
                <tr>
                  <th scope="row">
                    <a href={pad.zaak(code, r.zaak)}>{r.leerling ?? r.procedure}</a>
                    <br />
                    <span class="zacht klein heel">{r.nummer}</span>
                  </th>
                  <td data-kop="Procedure">
                    {r.procedure}
                    <br />
                    <span class="zacht klein">{r.school}</span>{' '}
                    <a class="klein" href={adres(lijst.weergave, { status: r.status })}>
                      {r.status}
                    </a>
                  </td>
                  <td data-kop="Aan zet">{r.wie || 'niemand'}</td>
                  <td data-kop="Volgende stap">
                    {r.mijn && r.taak ? (
                      <a href={stap(code, r.zaak, r.taak)}>{r.taakTitel}</a>
                    ) : (
                      r.taakTitel || 'geen'
                    )}
                    {r.signaal ? (
                      <>
                        <br />
                        <span class="merk let-op">{r.signaal}</span>
                      </>
                    ) : null}
                  </td>
                  <td data-kop="Datum">
                    {r.uiterlijk ? (
                      <Dag datum={r.uiterlijk} vandaag={kader.vandaag} />
                    ) : r.vanaf ? (
                      `vanaf ${kort(r.vanaf, kader.vandaag)}`
                    ) : (
                      'geen termijn'
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lijst.verder ? (
        <p>
          <a class="knop tweede" href={adres(lijst.weergave, { na: lijst.verder })}>
            Volgende bladzijde
          </a>
        </p>
      ) : null}
      <Bekend kader={kader} rijen={lijst.bekend} />
      <h2>Berichten</h2>
      {meldingen.length === 0 ? (
        <p class="zacht">Er zijn geen berichten.</p>
      ) : (
        <ul>
          {meldingen.map((m) => (
            <li>
              <time datetime={m.datum}>{kort(m.datum, kader.vandaag)}</time>{' '}
              {m.zaak ? <a href={pad.zaak(code, m.zaak)}>{m.nummer}</a> : null} {m.tekst}
            </li>
          ))}
        </ul>
      )}
    </Pagina>
  )
}

/** What colleagues handle: that it is there, without a name or a word of what it is about. */
function Bekend({ kader, rijen }: { kader: Kader; rijen: Werklijst['bekend'] }): Html | null {
  return rijen.length === 0 ? null : (
    <section aria-labelledby="bekend">
      <h2 id="bekend">Niet aan u toegewezen</h2>
      <p class="zacht">U ziet alleen dat deze zaken er zijn.</p>
      <ul>
        {rijen.map((r) => (
          <li>
            <a href={pad.zaak(kader.swv.code, r.zaak)}>{r.nummer}</a>{' '}
            {`${r.procedure}, sinds ${kort(r.sinds, kader.vandaag)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where the next act of a row is done. */
function stap(code: string, zaak: string, taak: string): string {
  return taak === 'indienen' || taak === 'aanvullen'
    ? pad.aanvraag(code, zaak)
    : pad.opdracht(code, zaak, taak)
}

type Treffer = {
  zaak: string
  nummer: string
  leerling: string | null
  procedure: string
  school: string
  status: string
}

function aantal(n: number): string {
  return n < TELGRENS ? String(n) : `${TELGRENS - 1}+`
}

function Zoekformulier({ kader, tekst }: { kader: Kader; tekst: string }): Html {
  return (
    <form action={pad.zoeken(kader.swv.code)} method="post" class="niet-printen" role="search">
      <input type="hidden" name="_csrf" value={kader.sessie?.csrf ?? ''} />
      <div class="veld">
        <label for="zoek">Zoek op naam of zaaknummer</label>
        <input id="zoek" name="tekst" type="search" autocomplete="off" value={tekst} />
      </div>
      <button class="knop tweede klein" type="submit">
        Zoeken
      </button>
    </form>
  )
}

/** What was found. The words that were asked are no part of the title: a browser keeps titles. */
export function Zoekpagina({
  kader,
  tekst,
  treffers,
}: {
  kader: Kader
  tekst: string
  treffers: readonly Treffer[]
}): Html {
  const uitslag =
    treffers.length === 0
      ? 'Geen zaak gevonden'
      : treffers.length === 1
        ? 'Eén zaak gevonden'
        : `${treffers.length} zaken gevonden`
  return (
    <Pagina
      kader={kader}
      titel={`${uitslag}: zoeken`}
      kruimels={[{ naam: 'Mijn werk', adres: pad.werk(kader.swv.code) }]}
    >
      <h1>Zoeken</h1>
      <Zoekformulier kader={kader} tekst={tekst} />
      <h2>{uitslag}</h2>
      {treffers.length === ZOEKGRENS ? (
        <p>Er kunnen er meer zijn. Zoek op meer letters of op het zaaknummer.</p>
      ) : null}
      {treffers.length === 0 ? (
        <p>
          U vindt alleen zaken die u mag zien. Zoek op ten minste twee letters van de naam, of op het
          zaaknummer.
        </p>
      ) : (
        <ul>
          {treffers.map((t) => (
            <li>
              <a href={pad.zaak(kader.swv.code, t.zaak)}>
                {[t.leerling, t.nummer].filter(Boolean).join(' ')}
              </a>
              : {[t.procedure, t.school, t.status].filter(Boolean).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </Pagina>
  )
}
