// What is guarded: terms, placements, expiry, letters.
import type { Bewaking } from '#app/werk/bewaking.ts'
import type { Plaatsenrij } from '#app/werk/plaatsen.ts'
import { kort } from '#domein/kern/datum.ts'
import type { Evaluatieregel } from '#app/werk/evaluaties.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Dag } from '../componenten/zaakdelen.tsx'
import { pad } from '../paths.ts'

const LIJSTEN: Readonly<Record<keyof Bewaking, { titel: string; leeg: string }>> = {
  termijnen: { titel: 'Termijnen die dringen', leeg: 'Geen termijn loopt binnen een week af.' },
  aangehouden: { titel: 'Aangehouden', leeg: 'Er is niets aangehouden.' },
  brieven: { titel: 'Brieven nog te verzenden', leeg: 'Alle brieven zijn verzonden.' },
  lopend: { titel: 'Lopende arrangementen', leeg: 'Er loopt geen arrangement.' },
  zonderPlaatsing: { titel: "TLV's zonder plaatsing", leeg: 'Van elke TLV is de plaatsing bekend.' },
  aflopend: { titel: "Aflopende TLV's", leeg: 'Dit schooljaar loopt nog geen TLV af.' },
}

/** How full it is and who waits: a place that comes free is offered in this order. */
function Plaatsen({ kader, plaatsen }: { kader: Kader; plaatsen: readonly Plaatsenrij[] }): Html | null {
  if (plaatsen.length === 0) return null
  return (
    <section aria-labelledby="plaatsen">
      <h2 id="plaatsen">Plaatsen en wachtlijsten</h2>
      <ul class="takenlijst">
        {plaatsen.map((p) => (
          <li>
            <span>
              <strong>{p.procedure}</strong>:{' '}
              {p.plaatsen === null
                ? `dit schooljaar ${p.toegekendDitSchooljaar} toegekend.`
                : `${p.lopend} van ${p.plaatsen} plaatsen bezet.`}
              {p.plaatsen === null ? null : p.wachtlijst.length === 0 ? (
                ' Er wacht niemand.'
              ) : (
                <>
                  {' '}
                  Op de wachtlijst:
                  <ol>
                    {p.wachtlijst.map((w) => (
                      <li>{`${w.nummer}, sinds ${kort(w.sinds, kader.vandaag)}`}</li>
                    ))}
                  </ol>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Bewakingspagina({
  kader,
  lijsten,
  metCarrousel,
  metBespreeklijst,
  evaluaties,
  omTeZetten,
  plaatsen,
}: {
  kader: Kader
  lijsten: Bewaking
  metCarrousel: boolean
  metBespreeklijst: boolean
  evaluaties: readonly Evaluatieregel[] | null
  /** Procedures whose zaken are converted all at once. */
  omTeZetten: readonly Procedure[]
  plaatsen: readonly Plaatsenrij[]
}): Html {
  return (
    <Pagina kader={kader} titel="Bewaking">
      <h1>Bewaking</h1>
      <nav aria-label="Andere lijsten" class="niet-printen">
        <ul>
          {metBespreeklijst ? (
            <li>
              <a href={pad.bespreeklijst(kader.swv.code)}>Bespreeklijst VSO en aflopende TLV's</a>
            </li>
          ) : null}
          {metCarrousel ? (
            <li>
              <a href={pad.carrousel(kader.swv.code)}>Carrousel: welke school is aan de beurt</a>
            </li>
          ) : null}
          {evaluaties ? (
            <li>
              <a href={pad.evaluaties(kader.swv.code)}>Evaluatie van de werkwijze</a>
              {evaluaties.some((e) => e.stand === 'te-laat') ? (
                <>
                  {' '}
                  <span class="merk fout">
                    {`${evaluaties.filter((e) => e.stand === 'te-laat').length} te laat`}
                  </span>
                </>
              ) : null}
            </li>
          ) : null}
          {omTeZetten.map((p) => (
            <li>
              <a href={pad.lijst(kader.swv.code, p.code)}>{`${p.naam.swv}: wat wacht op omzetting`}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Plaatsen kader={kader} plaatsen={plaatsen} />
      {(Object.keys(LIJSTEN) as (keyof Bewaking)[]).map((naam) => (
        <section aria-labelledby={naam}>
          <h2 id={naam}>{`${LIJSTEN[naam].titel} (${lijsten[naam].length})`}</h2>
          {lijsten[naam].length === 0 ? (
            <p class="zacht">{LIJSTEN[naam].leeg}</p>
          ) : (
            <ul class="takenlijst">
              {lijsten[naam].map((b) => (
                <li>
                  <span>
                    <a href={pad.zaak(kader.swv.code, b.zaak)}>
                      {[b.leerling, b.nummer].filter(Boolean).join(' ')}
                    </a>
                    {`, ${b.school}: ${b.wat}`}
                  </span>
                  {b.datum ? <Dag datum={b.datum} vandaag={kader.vandaag} /> : null}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Pagina>
  )
}
