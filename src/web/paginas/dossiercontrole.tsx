// The check of the file: each part present or missing.
import type { Zaakbeeld } from '#app/contract.ts'
import { Grond } from '../componenten/grond.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'

export function Dossiercontrole({ delen }: { delen: Zaakbeeld['dossiercontrole'] }): Html | null {
  if (delen.length === 0) return null
  const aantal = delen.filter((d) => d.aanwezig).length
  return (
    <section class="kaart" aria-labelledby="dossiercontrole">
      <h2 id="dossiercontrole">Dossiercontrole</h2>
      <p>{`${aantal} van ${delen.length} onderdelen aanwezig.`}</p>
      <ul>
        {delen.map((d) => (
          <li>
            {`${d.naam}: `}
            <strong>{d.aanwezig ? 'aanwezig' : 'ontbreekt'}</strong> <Grond van={d.grond} />
          </li>
        ))}
      </ul>
    </section>
  )
}
