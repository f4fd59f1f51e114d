// The dashboard of the chair: decisions that wait, what is held up, and the terms that run (GV-302).
import type { Voorzitterbeeld } from '#app/werk/voorzitter.ts'
import { kort } from '#domein/kern/datum.ts'
import type { Html, Kind } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Dag } from '../componenten/zaakdelen.tsx'
import { pad } from '../paths.ts'

type Kop = { zaak: string; nummer: string; leerling: string | null; school: string; procedure: string }

export function Voorzitterpagina({ kader, beeld }: { kader: Kader; beeld: Voorzitterbeeld }): Html {
  const { vandaag } = kader
  return (
    <Pagina kader={kader} titel="Voorzitter">
      <h1>Voorzitter</h1>
      <Lijst
        kader={kader}
        id="besluiten"
        titel="Openstaande besluiten"
        leeg="Er wacht geen zaak op een besluit."
        koppen={['Wat', 'Wie', 'Uiterlijk']}
        rijen={beeld.besluiten}
        cellen={(b) => [
          b.vanaf && b.vanaf > vandaag ? `${b.titel} (vanaf ${kort(b.vanaf)})` : b.titel,
          b.wie,
          b.uiterlijk ? <Dag datum={b.uiterlijk} vandaag={vandaag} /> : 'geen termijn',
        ]}
      />
      <Lijst
        kader={kader}
        id="opschortingen"
        titel="Opschortingen"
        leeg="Geen enkele termijn staat stil."
        koppen={['Wacht op', 'Sinds', 'Tot']}
        rijen={beeld.opschortingen}
        cellen={(o) => [o.wacht, kort(o.sinds), <Dag datum={o.tot} vandaag={vandaag} />]}
      />
      <Lijst
        kader={kader}
        id="termijnen"
        titel="Lopende termijnen"
        leeg="Er loopt nu geen termijn."
        koppen={['Termijn', 'Soort', 'Einde']}
        rijen={beeld.termijnen}
        cellen={(t) => [
          t.opgeschort ? `${t.termijn} (staat stil)` : t.termijn,
          TERMIJNSOORT[t.soort] ?? t.soort,
          <Dag datum={t.einde} vandaag={vandaag} />,
        ]}
      />
    </Pagina>
  )
}

const TERMIJNSOORT: Readonly<Record<string, string>> = {
  wettelijk: 'wettelijk',
  beleid: 'afspraak',
  terugreken: 'teruggerekend',
}

function Lijst<T extends Kop>({
  kader,
  id,
  titel,
  leeg,
  koppen,
  rijen,
  cellen,
}: {
  kader: Kader
  id: string
  titel: string
  leeg: string
  koppen: readonly [string, string, string]
  rijen: readonly T[]
  cellen: (rij: T) => readonly [Kind, Kind, Kind]
}): Html {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{`${titel} (${rijen.length})`}</h2>
      {rijen.length === 0 ? (
        <p class="zacht">{leeg}</p>
      ) : (
        <div class="tabelrol" tabindex={0} role="region" aria-label={titel}>
          <table class="stapelt">
            <caption class="alleen-voorlezen">{titel}</caption>
            <thead>
              <tr>
                <th scope="col">Zaak</th>
                {koppen.map((k) => (
                  <th scope="col">{k}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rijen.map((r) => (
                <tr>
                  <th scope="row">
                    <a
                      href={pad.zaak(kader.swv.code, r.zaak)}
                    >{`${r.leerling ?? r.procedure} ${r.nummer}`}</a>
                    <br />
                    <span class="zacht klein">{`${r.procedure}, ${r.school}`}</span>
                  </th>
                  {cellen(r).map((cel, i) => (
                    <td data-kop={koppen[i]}>{cel}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
