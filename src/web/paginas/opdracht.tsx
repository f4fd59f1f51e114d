// One act on its own page: what it does, its form, and beside a decision the facts and the letters as they will go out.
import { procedureVan } from '#procedures/register.ts'
import type { Mogelijkheid, Zaakbeeld } from '#app/contract.ts'
import type { GelezenBrief } from '#app/zaak/brief.ts'
import type { Brief } from '#domein/brief/brief.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { inWoorden, metWeekdag } from '#domein/kern/datum.ts'
import { metHoofdletter } from '#domein/kern/tekst.ts'
import type { Termijnrekening } from '#domein/termijn/regel.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Opdrachtformulier } from '../componenten/formulier.tsx'
import { Briefvoorbeeld, Rekening } from '../componenten/zaakdelen.tsx'
import { Identiteit } from './zaak.tsx'
import { adviestekst } from './zaakcontact.tsx'
import { pad } from '../paths.ts'

type Eigenschappen = {
  kader: Kader
  zaak: Zaakbeeld
  mogelijk: Mogelijkheid
  sleutel: string
  invoer: Readonly<Record<string, unknown>> | null
  weigering: Weigering | null
  /** Letters as they would go out; null: not asked for. */
  voorbeelden?: readonly Brief[] | null
}

/** Acts of which the letters can be looked at first. */
const MET_BRIEVEN = new Set([
  'besluit-nemen',
  'voornemen-bekendmaken',
  'opschorten',
  'termijn-verlengen',
  'controle-uitvoeren',
])

export function Opdrachtpagina(e: Eigenschappen): Html {
  const { kader, zaak, mogelijk, sleutel, invoer, weigering, voorbeelden = null } = e
  const { code } = kader.swv
  const besluit =
    mogelijk.naam === 'besluit-nemen' ||
    mogelijk.naam === 'voornemen-bekendmaken' ||
    mogelijk.naam === 'advies-uitbrengen'
  return (
    <Pagina
      kader={kader}
      titel={mogelijk.titel}
      kruimels={[
        pad.thuis(code, zaak.als === 'gezin'),
        { naam: `Zaak ${zaak.nummer}`, adres: pad.zaak(code, zaak.id) },
      ]}
    >
      <h1>{mogelijk.titel}</h1>
      <Identiteit kader={kader} zaak={zaak} />
      <p>{mogelijk.uitleg}</p>
      {besluit ? (
        <p class="alleen-smal">
          <a href="#feiten">Bekijk eerst de feiten: adviezen en dossier</a>
        </p>
      ) : null}
      <div class={besluit ? 'kolommen' : undefined}>
        <div>
          {mogelijk.nietNu ? (
            <div class="melding let-op">
              <p>
                <strong>Dit kan nu niet.</strong> {mogelijk.nietNu.reden} {mogelijk.nietNu.uitweg}
              </p>
            </div>
          ) : (
            <Opdrachtformulier
              actie={pad.opdracht(code, zaak.id, mogelijk.naam, mogelijk.variant?.waarde)}
              mogelijk={mogelijk}
              waarden={invoer ?? undefined}
              weigering={weigering}
              csrf={kader.sessie?.csrf ?? ''}
              sleutel={sleutel}
              versie={zaak.versie}
              voorbeeld={MET_BRIEVEN.has(mogelijk.naam)}
            />
          )}
        </div>
        {besluit ? <Feiten kader={kader} zaak={zaak} /> : null}
      </div>
      {voorbeelden ? <Voorbeelden brieven={voorbeelden} /> : null}
    </Pagina>
  )
}

/** The letters as each addressee would get them. Nothing is done or sent yet. */
function Voorbeelden({ brieven }: { brieven: readonly Brief[] }): Html {
  return (
    <section id="brieven" aria-labelledby="voorbeelden">
      <h2 id="voorbeelden">Zo gaan de brieven uit</h2>
      <div class="melding let-op" role="status">
        <p>
          {brieven.length === 0
            ? 'Met deze invulling gaat er geen brief uit. Er is nog niets vastgelegd.'
            : 'Er is nog niets vastgelegd en niets verzonden. Klopt het? Kies dan hierboven de eerste knop.'}
        </p>
      </div>
      {brieven.map((brief, i) => (
        <details open={i === 0}>
          <summary>{`${brief.betreft} - aan ${brief.geadresseerde.naam}`}</summary>
          <Briefvoorbeeld brief={brief} niveau="h3" />
        </details>
      ))}
    </section>
  )
}

/** What the decision rests on: stukken, advices, view of the family. */
function Feiten({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html {
  const carrousel = procedureVan(zaak.procedure.code, zaak.procedure.versie)?.route.some(
    (f) => f.soort === 'besluit' && f.opties.some((o) => o.beurt),
  )
  return (
    <aside class="kaart" aria-labelledby="feiten">
      <h2 id="feiten">De feiten</h2>
      {zaak.adviezen.map((a) => (
        <>
          <h3>{metHoofdletter(a.plaatsNaam)}</h3>
          {a.advies ? (
            <>
              <p>{adviestekst(a.advies)}</p>
              {a.advies.onderbouwing.map((o) => (
                <p class="geschreven klein">{o.tekst}</p>
              ))}
            </>
          ) : (
            <p class="zacht">{a.stand}</p>
          )}
        </>
      ))}
      {carrousel ? (
        <p>
          <a href={pad.carrousel(kader.swv.code)}>Welke school is aan de beurt</a>
        </p>
      ) : null}
      <h3>Dossier</h3>
      {zaak.stukken.length === 0 ? <p class="zacht">Er zijn geen documenten.</p> : null}
      <ul>
        {zaak.stukken.map((s) => (
          <li>
            <a href={pad.stuk(kader.swv.code, zaak.id, s.id)}>{`${s.soortNaam}: ${s.naam}`}</a>
          </li>
        ))}
      </ul>
    </aside>
  )
}

export function Briefpagina({
  kader,
  zaak,
  brief,
  nummer,
}: {
  kader: Kader
  zaak: Zaakbeeld
  brief: GelezenBrief
  nummer: string
}): Html {
  const { code } = kader.swv
  return (
    <Pagina
      kader={kader}
      titel={brief.inhoud.betreft}
      kruimels={[
        pad.thuis(code, zaak.als === 'gezin'),
        { naam: `Zaak ${zaak.nummer}`, adres: pad.zaak(code, zaak.id) },
      ]}
    >
      <h1>Brief</h1>
      {brief.verzonden ? (
        <p>
          <a class="knop" href={pad.briefPdf(code, zaak.id, nummer)}>
            Download de brief (PDF)
          </a>
        </p>
      ) : (
        <div class="melding let-op">
          <p>Deze brief staat klaar en is nog niet verzonden. Zo gaat hij uit als u hem vandaag verzendt.</p>
        </div>
      )}
      {brief.bewijs && zaak.als === 'behandelaar' ? <p class="zacht">Bezorging: {brief.bewijs}</p> : null}
      <Briefvoorbeeld brief={brief.inhoud} niveau="h2" />
    </Pagina>
  )
}

export function Termijnpagina({
  kader,
  zaak,
  termijn,
  als,
  watAls,
}: {
  kader: Kader
  zaak: Zaakbeeld
  termijn: Zaakbeeld['termijnen'][number]
  /** The day that was asked about. */
  als: string
  watAls: Termijnrekening | null
}): Html {
  const { code } = kader.swv
  return (
    <Pagina
      kader={kader}
      titel={termijn.titel}
      kruimels={[{ naam: `Zaak ${zaak.nummer}`, adres: pad.zaak(code, zaak.id) }]}
    >
      <h1>{termijn.titel}</h1>
      <p>
        De laatste dag is <strong>{inWoorden(termijn.einde)}</strong>.{' '}
        {
          {
            wettelijk: 'Dit is een wettelijke termijn.',
            beleid: 'Dit is een afspraak van het samenwerkingsverband.',
            terugreken: 'Dit is een teruggerekende datum.',
          }[termijn.soort]
        }
        {termijn.opgeschort ? ' De termijn staat nu stil; de laatste dag schuift elke dag mee.' : ''}
      </p>
      <h2>Zo is de datum berekend</h2>
      <Rekening rekening={termijn.rekening} />
      {termijn.opgeschort ? (
        <section class="kaart" aria-labelledby="wat-als">
          <h2 id="wat-als">Wat als het antwoord komt op ...</h2>
          <form method="get" action={pad.termijn(code, zaak.id, termijn.naam)}>
            <div class="veld">
              <label for="veld-als">Datum van het antwoord</label>
              <input id="veld-als" type="date" name="als" value={als} />
            </div>
            <button class="knop tweede" type="submit">
              Reken uit
            </button>
          </form>
          <div role="status">
            {watAls ? (
              <>
                <p>
                  Dan is de laatste dag <strong>{metWeekdag(watAls.einde)}</strong>.
                </p>
                <Rekening rekening={watAls} />
              </>
            ) : als ? (
              <p>Kies een dag op of na het verzoek om informatie.</p>
            ) : null}
          </div>
        </section>
      ) : null}
    </Pagina>
  )
}
