// Parts of the page of a zaak: route, terms, timeline, letters.
import type { Termijnbeeld, Tijdlijnregel, Zaakbeeld } from '#app/contract.ts'
import { type Datum, dagenTussen, kort, metWeekdag } from '#domein/kern/datum.ts'
import { viaKanaal } from '#domein/kern/tekst.ts'
import type { Termijnrekening } from '#domein/termijn/regel.ts'
import { type Brief, onderaan, ondertekening } from '#domein/brief/brief.ts'
import { inWoorden } from '#domein/kern/datum.ts'
import { Grond } from './grond.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'

/** A date in words with how far it is: "nog 4 dagen, tot di 12 mrt". */
export function Dag({ datum, vandaag }: { datum: Datum; vandaag: Datum }): Html {
  const dagen = dagenTussen(vandaag, datum)
  const ver =
    dagen === 0
      ? 'vandaag'
      : dagen === 1
        ? 'morgen'
        : dagen > 1
          ? `nog ${dagen} dagen`
          : dagen === -1
            ? 'gisteren'
            : `${-dagen} dagen geleden`
  return <time datetime={datum}>{`${ver}${dagen > 0 ? ', tot ' : ', '}${kort(datum, vandaag)}`}</time>
}

const STAND = {
  gedaan: 'gedaan',
  hier: 'u bent hier',
  straks: 'komt nog',
  mogelijk: 'alleen als dat het besluit is',
  overgeslagen: 'overgeslagen',
} as const

/** The route as steps with "you are here". */
export function Routestappen({ route }: { route: Zaakbeeld['route'] }): Html {
  return (
    <ol class="stappen">
      {route.map((f) => (
        <li class={f.stand} aria-current={f.stand === 'hier' ? 'step' : undefined}>
          <strong>{f.naam}</strong> <span class="zacht klein">({STAND[f.stand]})</span>
          {f.stand === 'hier' ? (
            <p class="klein">
              {f.uitleg}
              <Grond van={f.grond} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** The sum of a term: list first, a small bar second. */
export function Rekening({ rekening }: { rekening: Termijnrekening }): Html {
  return (
    <>
      <ol class="som">
        {rekening.lijnen.map((lijn) => (
          <li>
            {lijn.dagen > 0 && lijn.wat !== 'duur' && !lijn.tekst.startsWith(String(lijn.dagen)) ? (
              <span class="dagen">{`+ ${lijn.dagen} ${lijn.dagen === 1 ? 'dag' : 'dagen'}: `}</span>
            ) : null}
            {lijn.tekst} <span class="zacht">{kort(lijn.datum)}</span>
            <Grond van={lijn.grond} />
          </li>
        ))}
      </ol>
      {rekening.waarschuwingen.map((tekst) => (
        <p class="melding let-op">{tekst}</p>
      ))}
      <Balk rekening={rekening} />
    </>
  )
}

function Balk({ rekening }: { rekening: Termijnrekening }): Html {
  const heel = Math.max(1, dagenTussen(rekening.start, rekening.einde))
  const stil = Math.round((rekening.opgeschorteDagen / heel) * 400)
  return (
    <svg
      class="balk"
      viewBox="0 0 420 50"
      width="420"
      height="50"
      role="img"
      aria-label={`Van ${metWeekdag(rekening.start)} tot en met ${metWeekdag(rekening.einde)}, ${rekening.opgeschorteDagen} dagen opgeschort`}
    >
      <rect x="10" y="8" width="400" height="14" rx="3" />
      {stil > 0 ? <rect class="stil" x={410 - stil} y="8" width={stil} height="14" rx="3" /> : null}
      <text x="10" y="42">
        {kort(rekening.start)}
      </text>
      <text x="410" y="42" text-anchor="end">
        {kort(rekening.einde)}
      </text>
    </svg>
  )
}

/** Terms as a table, each date a link to its sum. */
export function Termijnen({
  termijnen,
  vandaag,
  adres,
}: {
  termijnen: readonly Termijnbeeld[]
  vandaag: Datum
  adres: (naam: string) => string
}): Html {
  if (termijnen.length === 0) return <p class="zacht">Er loopt nog geen termijn.</p>
  return (
    <ul class="takenlijst">
      {termijnen.map((t) => (
        <li>
          <span>
            {t.titel}
            {t.opgeschort ? (
              <>
                {' '}
                <span class="merk let-op">staat stil</span>
              </>
            ) : null}
            {t.verstreken ? (
              <>
                {' '}
                <span class="merk fout">verstreken</span>
              </>
            ) : null}
            {!t.loopt ? <span class="zacht"> (loopt niet meer)</span> : null}
          </span>
          <a href={adres(t.naam)}>
            {t.loopt ? (
              <Dag datum={t.einde} vandaag={vandaag} />
            ) : (
              <time datetime={t.einde}>{kort(t.einde, vandaag)}</time>
            )}
            <span class="alleen-voorlezen">{`. Bekijk de berekening van: ${t.titel}`}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

export const GROEPEN = {
  alles: 'Alles',
  besluit: 'Besluiten',
  document: 'Documenten',
  contact: 'Contact',
  termijn: 'Termijn',
} as const

/** What happened, by day, newest first. */
export function Tijdlijn({ regels, vandaag }: { regels: readonly Tijdlijnregel[]; vandaag: Datum }): Html {
  if (regels.length === 0) return <p class="zacht">Hier staat nog niets.</p>
  const dagen = [...Map.groupBy(regels.toReversed(), (r) => r.datum)]
  return (
    <ol class="tijdlijn">
      {dagen.map(([datum, lijst]) => (
        <li>
          <h3>
            <time datetime={datum}>{kort(datum, vandaag)}</time>
          </h3>
          <ul>
            {lijst.map((r) => (
              <li>
                {r.tekst} <span class="zacht klein">{[r.door, r.rol].filter(Boolean).join(', ')}</span>
                {r.toelichting ? <p class="geschreven klein">{r.toelichting}</p> : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** A letter on the screen, from the same blocks that are set as PDF. */
export function Briefvoorbeeld({ brief, niveau }: { brief: Brief; niveau: 'h2' | 'h3' }): Html {
  const Kop = niveau
  return (
    <div class="brief">
      <p class="zacht klein">{`Aan ${brief.geadresseerde.naam} - ${viaKanaal(brief.kanaal)} - ${inWoorden(brief.datum)} - kenmerk ${brief.kenmerk}`}</p>
      <Kop>{brief.betreft}</Kop>
      {brief.vorm === 'verklaring' ? null : <p>{brief.aanhef}</p>}
      {brief.blokken.map((blok) => {
        switch (blok.soort) {
          case 'alinea':
            return <p class="alinea">{blok.tekst}</p>
          case 'kop':
            return (
              <p>
                <strong>{blok.tekst}</strong>
              </p>
            )
          case 'lijst':
            return (
              <ul>
                {blok.regels.map((r) => (
                  <li>{r}</li>
                ))}
              </ul>
            )
          case 'gegevens':
            return (
              <dl>
                {blok.paren.map(([naam, waarde]) => (
                  <>
                    <dt>{naam}</dt>
                    <dd>{waarde}</dd>
                  </>
                ))}
              </dl>
            )
        }
      })}
      {ondertekening(brief).map((regel) => (
        <p>{regel}</p>
      ))}
      {onderaan(brief).map((regel) => (
        <p class="zacht klein">{regel}</p>
      ))}
    </div>
  )
}
