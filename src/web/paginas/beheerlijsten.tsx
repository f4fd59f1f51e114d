// Lists of management: requests for accounts, the log, and who looked at a file.
import type { Inzagebeeld } from '#app/beheer/inzage.ts'
import type { Bladzijde } from '#app/beheer/bladzijde.ts'
import type { Logregelbeeld, Verzoekbeeld } from '#app/beheer/lijsten.ts'
import { type Datum, kort } from '#domein/kern/datum.ts'
import { isRol, rolnaam } from '#domein/toegang/rollen.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Verder } from '../componenten/lijst.tsx'
import { pad } from '../paths.ts'

const SOORT = {
  nieuw: 'nieuw account',
  wijzigen: 'account wijzigen',
  beeindigen: 'account beëindigen',
} as const
const STAND = {
  open: 'wacht op het samenwerkingsverband',
  gedaan: 'gedaan',
  afgewezen: 'niet gedaan',
} as const

const TIJD = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'medium',
  timeStyle: 'short',
})

/** An instant as people here read it. @param op ISO 8601 */
export function Moment({ op }: { op: string }): Html {
  return <time datetime={op}>{TIJD.format(new Date(op))}</time>
}

/** Requests for accounts, each with where it stands. */
export function Verzoeken({
  verzoeken,
  metSchool,
  knop,
}: {
  verzoeken: readonly Verzoekbeeld[]
  metSchool: boolean
  /** Address of the form to deal with a request; null: this reader does not. */
  knop: ((id: string) => string) | null
}): Html {
  return (
    <ul class="takenlijst">
      {verzoeken.map((v) => (
        <li>
          <span>
            <strong>{`${SOORT[v.soort as keyof typeof SOORT]}: ${v.naam}`}</strong>
            {metSchool ? `, ${v.schoolNaam}` : ''}
            <br />
            {[
              v.rol && isRol(v.rol) ? rolnaam(v.rol) : null,
              v.eMail,
              v.door ? `gevraagd door ${v.door}` : null,
            ]
              .filter(Boolean)
              .join(', ')}
            {v.toelichting ? <span class="geschreven klein">{v.toelichting}</span> : null}
            {v.antwoord ? <span class="geschreven klein">{`Antwoord: ${v.antwoord}`}</span> : null}
          </span>
          <span>
            <span class={v.stand === 'open' ? 'merk let-op' : 'merk'}>
              {STAND[v.stand as keyof typeof STAND]}
            </span>{' '}
            <span class="zacht klein">
              <Moment op={v.op} />
            </span>{' '}
            {knop && v.stand === 'open' ? (
              <a href={knop(v.id)}>
                Afhandelen<span class="alleen-voorlezen">{` van het verzoek voor ${v.naam}`}</span>
              </a>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

export function Verzoekenpagina({
  kader,
  verzoeken,
}: {
  kader: Kader
  verzoeken: readonly Verzoekbeeld[]
}): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Accountverzoeken" kruimels={[{ naam: 'Beheer', adres: pad.beheer(code) }]}>
      <h1>Accountverzoeken</h1>
      <p>
        Een school kan zelf geen accounts maken. Maak of wijzig het account bij{' '}
        <a href={pad.mensen(code)}>Mensen</a>, en handel dan het verzoek af.
      </p>
      {verzoeken.length === 0 ? <p class="kaart">Er zijn geen verzoeken van scholen.</p> : null}
      <Verzoeken
        verzoeken={verzoeken}
        metSchool
        knop={(id) => pad.handeling(code, 'accountverzoek-afhandelen', id)}
      />
    </Pagina>
  )
}

function inhoudInWoorden(inhoud: Readonly<Record<string, unknown>>): string {
  return Object.entries(inhoud)
    .filter(([naam, w]) => w !== null && w !== undefined && naam !== 'leerling')
    .map(([naam, w]) => {
      const waarde = Array.isArray(w) ? w.map(String).join(', ') : typeof w === 'object' ? '' : String(w)
      const woord = /^\d{4}-\d{2}-\d{2}$/.test(waarde)
        ? kort(waarde as Datum)
        : isRol(waarde)
          ? rolnaam(waarde)
          : waarde
      return woord ? `${naam}: ${woord}` : ''
    })
    .filter(Boolean)
    .join('; ')
}

/** Entries of the log as a table. */
export function Logtabel({ rijen }: { rijen: readonly Logregelbeeld[] }): Html {
  if (rijen.length === 0) return <p class="zacht">Er is nog niets gewijzigd.</p>
  return (
    <div class="tabelrol" tabindex={0} role="region" aria-label="Beheerlog">
      <table class="stapelt">
        <caption class="alleen-voorlezen">Beheerlog</caption>
        <thead>
          <tr>
            <th scope="col">Datum</th>
            <th scope="col">Wat</th>
            <th scope="col">Over</th>
            <th scope="col">Door</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((r) => (
            <tr>
              <td data-kop="Datum">{kort(r.datum)}</td>
              <th scope="row">
                {r.wat}
                {Object.keys(r.inhoud).length > 0 ? (
                  <span class="zacht klein">{` ${inhoudInWoorden(r.inhoud)}`}</span>
                ) : null}
              </th>
              <td data-kop="Over">{[r.persoon, r.organisatie].filter(Boolean).join(', ') || 'geen'}</td>
              <td data-kop="Door">{r.door}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function Logpagina({ kader, log }: { kader: Kader; log: Bladzijde<Logregelbeeld> }): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Beheerlog" kruimels={[{ naam: 'Beheer', adres: pad.beheer(code) }]}>
      <h1>Beheerlog</h1>
      <p>Wat er buiten de zaken is gewijzigd, door wie en wanneer. Niemand kan deze lijst wijzigen.</p>
      <Logtabel rijen={log.rijen} />
      <Verder adres={log.verder ? `${pad.beheerlog(code)}?na=${log.verder}` : null} />
    </Pagina>
  )
}

/** Who looked at a file, or which files someone looked at. */
export function Inzagepagina({
  kader,
  van,
  beeld,
  nietGevonden,
}: {
  kader: Kader
  van: { zaak: string } | { persoon: string } | null
  beeld: Inzagebeeld | null
  /** A number was typed that no zaak has. */
  nietGevonden: boolean
}): Html {
  const { code } = kader.swv
  const perZaak = van === null || 'zaak' in van
  return (
    <Pagina kader={kader} titel="Inzage" kruimels={[{ naam: 'Beheer', adres: pad.beheer(code) }]}>
      <h1>{beeld && !perZaak ? `Wat ${beeld.van} heeft ingezien` : 'Wie heeft dit dossier ingezien'}</h1>
      {perZaak ? (
        <form method="get" action={pad.inzage(code, null)} role="search">
          <div class={nietGevonden ? 'veld met-fout' : 'veld'}>
            <label for="zaak">Zaaknummer</label>
            <p class="hulp" id="zaak-hulp">
              Het nummer staat op elke brief, bijvoorbeeld 2023-0001.
            </p>
            {nietGevonden ? (
              <p class="foutregel" id="zaak-fout">
                Er is geen zaak met dit nummer.
              </p>
            ) : null}
            <input
              id="zaak"
              name="zaak"
              value={van?.zaak ?? ''}
              autocomplete="off"
              aria-describedby={nietGevonden ? 'zaak-hulp zaak-fout' : 'zaak-hulp'}
              aria-invalid={nietGevonden ? 'true' : undefined}
              autofocus={nietGevonden}
            />
          </div>
          <button class="knop tweede klein" type="submit">
            Laat zien
          </button>
        </form>
      ) : null}
      {beeld ? <Inzagetabel code={code} beeld={beeld} perZaak={perZaak} /> : null}
      <Verder adres={beeld?.verder && van ? pad.inzage(code, { ...van, na: beeld.verder }) : null} />
    </Pagina>
  )
}

function Inzagetabel({ code, beeld, perZaak }: { code: string; beeld: Inzagebeeld; perZaak: boolean }): Html {
  if (beeld.rijen.length === 0)
    return (
      <p class="kaart">
        {perZaak ? 'Niemand heeft deze zaak geopend.' : 'Deze persoon heeft geen dossier geopend.'}
      </p>
    )
  return (
    <div class="tabelrol" tabindex={0} role="region" aria-label="Inzage">
      <table class="stapelt">
        <caption>{perZaak ? `Zaak ${beeld.van}, ${beeld.rijen[0]?.procedure ?? ''}` : beeld.van}</caption>
        <thead>
          <tr>
            <th scope="col">Wanneer</th>
            <th scope="col">{perZaak ? 'Wie' : 'Zaak'}</th>
            <th scope="col">Als</th>
            <th scope="col">Wat</th>
          </tr>
        </thead>
        <tbody>
          {beeld.rijen.map((r) => (
            <tr>
              <td data-kop="Wanneer">
                <Moment op={r.op} />
              </td>
              <th scope="row">
                {perZaak ? (
                  <a href={pad.inzage(code, { persoon: r.persoon })}>{r.wie}</a>
                ) : r.nummer ? (
                  <a href={pad.inzage(code, { zaak: r.nummer })}>{`${r.nummer}, ${r.procedure}`}</a>
                ) : (
                  'een leerling'
                )}
              </th>
              <td data-kop="Als">{r.als ?? 'niet vastgelegd'}</td>
              <td data-kop="Wat">{r.wat}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
