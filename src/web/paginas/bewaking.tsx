// What is guarded: terms, placements, expiry, letters.
import type { Bewaking } from '#app/werk/bewaking.ts'
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

export function Bewakingspagina({
  kader,
  lijsten,
  metCarrousel,
  metBespreeklijst,
  evaluaties,
  omTeZetten,
}: {
  kader: Kader
  lijsten: Bewaking
  metCarrousel: boolean
  metBespreeklijst: boolean
  evaluaties: readonly Evaluatieregel[] | null
  /** Procedures whose zaken are converted all at once. */
  omTeZetten: readonly Procedure[]
}): Html {
  return (
    <Pagina kader={kader} titel="Bewaking">
      <h1>Bewaking</h1>
      {metBespreeklijst ? (
        <p>
          <a href={pad.bespreeklijst(kader.swv.code)}>Bespreeklijst VSO en aflopende TLV's</a>
        </p>
      ) : null}
      {metCarrousel ? (
        <p>
          <a href={pad.carrousel(kader.swv.code)}>Carrousel: welke school is aan de beurt</a>
        </p>
      ) : null}
      {evaluaties ? (
        <p>
          <a href={pad.evaluaties(kader.swv.code)}>Evaluatie van de werkwijze</a>
          {evaluaties.some((e) => e.stand === 'te-laat') ? (
            <>
              {' '}
              <span class="merk fout">
                {`${evaluaties.filter((e) => e.stand === 'te-laat').length} te laat`}
              </span>
            </>
          ) : null}
        </p>
      ) : null}
      {omTeZetten.map((p) => (
        <p>
          <a href={pad.lijst(kader.swv.code, p.code)}>{`${p.naam.swv}: wat wacht op omzetting`}</a>
        </p>
      ))}
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
                    <a href={pad.zaak(kader.swv.code, b.zaak)}>{`${b.leerling ?? ''} ${b.nummer}`}</a> -{' '}
                    {b.school}: {b.wat}
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
