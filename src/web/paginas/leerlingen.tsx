// Pupils, and beginning an application for one.
import type { Bladzijde } from '#app/beheer/bladzijde.ts'
import { LEERLINGVELDEN, type Leerlingregel } from '#app/leerlingen.ts'
import type { Kiesbaar } from '#app/zaak/kiesbaar.ts'
import { type Datum, inWoorden, kort } from '#domein/kern/datum.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { opsomming } from '#domein/procedure/voorwaarde.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Foutensamenvatting, Vastevelden } from '../componenten/formulier.tsx'
import { Tabs, Verder } from '../componenten/lijst.tsx'
import { VeldInvoer } from '../componenten/veld.tsx'
import { pad } from '../paths.ts'

type Leerling = {
  id: string
  naam: string
  geboren: Datum
  woonplaats: string | null
  schoolNaam: string | null
}

/** Pupils, or those with an OPP. Searching by name is a post: a name does not belong in an address. */
export function Leerlingenpagina({
  kader,
  lijst,
  opp,
  zoek,
  weigering,
  invoer,
  magToevoegen,
  sleutel,
}: {
  kader: Kader
  lijst: Bladzijde<Leerlingregel>
  opp: boolean
  zoek: string
  weigering: Weigering | null
  invoer: Readonly<Record<string, unknown>>
  magToevoegen: boolean
  sleutel: string
}): Html {
  const { code } = kader.swv
  const titel = opp ? 'Leerlingen met OPP' : 'Leerlingen'
  return (
    <Pagina kader={kader} titel={titel}>
      <h1>{titel}</h1>
      <form method="post" action={`${pad.leerlingen(code)}/zoeken`} role="search">
        <input type="hidden" name="_csrf" value={kader.sessie?.csrf ?? ''} />
        {opp ? <input type="hidden" name="weergave" value="opp" /> : null}
        <div class="veld">
          <label for="zoek">Zoek op naam</label>
          <input id="zoek" name="zoek" type="search" value={zoek} autocomplete="off" />
        </div>
        <button class="knop tweede klein" type="submit">
          Zoeken
        </button>
      </form>
      <Tabs
        naam="Welke leerlingen"
        nu={opp ? 'opp' : 'alle'}
        tabs={[
          { id: 'alle', titel: 'Alle leerlingen', adres: pad.leerlingen(code) },
          { id: 'opp', titel: 'Leerlingen met OPP', adres: pad.leerlingenOpp(code) },
        ]}
      />
      {lijst.rijen.length === 0 ? (
        <p class="kaart">
          {zoek
            ? 'Er is geen leerling met deze naam. Zoek op een deel van de naam.'
            : opp
              ? 'Er is nog geen leerling met een OPP geregistreerd. De school registreert een OPP op de pagina van de leerling.'
              : 'Er zijn nog geen leerlingen.'}
        </p>
      ) : null}
      <ul class="takenlijst">
        {lijst.rijen.map((l) => (
          <li>
            <span>
              <a href={pad.leerling(code, l.id)}>{l.naam}</a>, geboren {inWoorden(l.geboren)}
              {l.woonplaats ? `, ${l.woonplaats}` : ''} <span class="zacht klein">{l.schoolNaam}</span>
              {l.oppSinds ? (
                <>
                  <br />
                  <span class="klein">
                    {`OPP sinds ${kort(l.oppSinds)}${l.oppGeevalueerd ? `, geëvalueerd op ${kort(l.oppGeevalueerd)}` : ''}${l.oppTot ? `, tot en met ${kort(l.oppTot)}` : ''}`}
                  </span>
                </>
              ) : null}
            </span>
            {magToevoegen ? (
              <a href={`${pad.nieuw(code)}?leerling=${l.id}`}>
                Nieuwe aanvraag<span class="alleen-voorlezen">{` voor ${l.naam}`}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {lijst.verder && zoek ? (
        <p>Er zijn er meer dan hier passen. Typ meer van de naam.</p>
      ) : (
        <Verder
          adres={
            lijst.verder ? `${pad.leerlingen(code)}?${opp ? 'weergave=opp&' : ''}na=${lijst.verder}` : null
          }
        />
      )}
      {magToevoegen && !opp ? (
        <section class="kaart" aria-labelledby="nieuw">
          <h2 id="nieuw">Leerling toevoegen</h2>
          <form method="post" action={pad.leerlingen(code)} novalidate>
            <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={sleutel} />
            <Foutensamenvatting weigering={weigering} velden={LEERLINGVELDEN} />
            {Object.entries(LEERLINGVELDEN).map(([naam, veld]) => (
              <VeldInvoer
                naam={naam}
                veld={veld}
                waarde={invoer[naam]}
                fout={weigering?.velden?.[naam]}
                velden={LEERLINGVELDEN}
              />
            ))}
            <button class="knop" type="submit">
              Leerling toevoegen
            </button>
          </form>
        </section>
      ) : null}
    </Pagina>
  )
}

export function Nieuwpagina({
  kader,
  procedures,
  leerlingen,
  scholen,
  weigering,
  gekozen,
  sleutel,
}: {
  kader: Kader
  procedures: readonly Kiesbaar[]
  leerlingen: readonly Leerling[]
  /** To choose from where parents choose a school; empty: nothing here asks it. */
  scholen: readonly { id: string; naam: string; plaats: string | null }[]
  weigering: Weigering | null
  gekozen: { procedure: string; betreft: string; vanuit: string; school: string }
  sleutel: string
}): Html {
  const { code } = kader.swv
  const gezin = kader.sessie?.rollen.every((r) => kantVan(r.rol) === 'gezin') ?? false
  const naamVan = (p: Kiesbaar['procedure']) => (gezin ? p.naam.ouder : p.naam.school)
  const kan = procedures.flatMap((k) => (k.niet ? [] : [k.procedure]))
  const kanNiet = procedures.flatMap((k) =>
    k.niet
      ? [{ procedure: k.procedure, reden: [k.niet.reden, k.niet.uitweg].filter(Boolean).join(' ') }]
      : [],
  )
  const zonderLeerling = kan.filter((p) => p.betreft !== 'leerling' || p.zonderLeerling)
  const velden = {
    procedure: {
      soort: 'keuze' as const,
      label: gezin ? 'Wat wilt u vragen?' : 'Wat wilt u aanvragen?',
      verplicht: true,
      keuzes: kan.map((p) => ({
        waarde: p.code,
        label: naamVan(p),
        uitleg: p.samenvatting,
        ...(p.categorie ? { groep: p.categorie } : {}),
      })),
    },
    betreft: {
      soort: 'verwijzing' as const,
      naar: 'leerling' as const,
      label: gezin ? 'Voor welk kind?' : 'Voor welke leerling?',
      verplicht: zonderLeerling.length === 0,
      ...(zonderLeerling.length > 0
        ? {
            hulp: `Laat leeg bij ${opsomming(
              zonderLeerling.map((p) => p.naam.school),
              'of',
            )}.`,
          }
        : {}),
    },
    school: {
      soort: 'verwijzing' as const,
      naar: 'organisatie' as const,
      label: 'Bij welke school?',
      als: {
        veld: 'procedure',
        is: kan.filter((p) => p.indiener.kiestSchool).map((p) => p.code),
      },
      verplicht: true,
    },
  }
  return (
    <Pagina
      kader={kader}
      titel={gezin ? 'Een vraag stellen' : 'Nieuwe aanvraag'}
      kruimels={[pad.thuis(code, gezin)]}
    >
      <h1>{gezin ? 'Een vraag stellen' : 'Nieuwe aanvraag'}</h1>
      {gezin ? null : <p>De aanvraag is een concept tot u haar indient. U kunt tussendoor stoppen.</p>}
      <form method="post" action={pad.nieuw(code)} novalidate>
        <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={sleutel} />
        <Foutensamenvatting weigering={weigering} velden={velden} />
        <VeldInvoer
          naam="procedure"
          veld={velden.procedure}
          waarde={gekozen.procedure}
          fout={weigering?.velden?.['procedure']}
          velden={velden}
        />
        {gekozen.vanuit ? <input type="hidden" name="vanuit" value={gekozen.vanuit} /> : null}
        <ul>
          {kan.map((p) =>
            p.inlezen ? (
              <li>
                <a href={pad.lijst(code, p.code)}>{`${p.naam.swv} inlezen uit een bestand`}</a>
              </li>
            ) : null,
          )}
          {kan.map((p) =>
            p.infopagina ? (
              <li>
                <a href={pad.pagina(code, p.infopagina)}>{`Meer over ${p.naam.swv}`}</a>
              </li>
            ) : null,
          )}
        </ul>
        <VeldInvoer
          naam="betreft"
          veld={velden.betreft}
          waarde={gekozen.betreft}
          fout={weigering?.velden?.['betreft']}
          keuzes={leerlingen.map((l) => ({
            waarde: l.id,
            label: `${l.naam}, geboren ${inWoorden(l.geboren)}`,
          }))}
          velden={velden}
        />
        {scholen.length > 0 ? (
          <VeldInvoer
            naam="school"
            veld={velden.school}
            waarde={gekozen.school}
            fout={weigering?.velden?.['school']}
            keuzes={scholen.map(({ id, naam, plaats }) => ({
              waarde: id,
              label: plaats ? `${naam}, ${plaats}` : naam,
            }))}
            velden={velden}
          />
        ) : null}
        {gezin ? null : (
          <p>
            Staat de leerling er niet bij? <a href={pad.leerlingen(code)}>Voeg eerst een leerling toe</a>.
          </p>
        )}
        {kanNiet.length > 0 ? (
          <details>
            <summary>
              {gezin ? 'Wat u niet kunt vragen, en waarom' : 'Wat u niet kunt aanvragen, en waarom'}
            </summary>
            <dl>
              {kanNiet.map(({ procedure: p, reden }) => (
                <>
                  <dt>
                    <a href={pad.procedure(code, p.code)}>{p.naam.swv}</a>
                  </dt>
                  <dd>{reden}</dd>
                </>
              ))}
            </dl>
          </details>
        ) : null}
        <div class="knoppen">
          <button class="knop" type="submit">
            {gezin ? 'Verder met de vraag' : 'Aanvraag beginnen'}
          </button>
        </div>
      </form>
    </Pagina>
  )
}
