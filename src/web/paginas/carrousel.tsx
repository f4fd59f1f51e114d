// The standing of the lists of turns: who is at turn, and why the list stands so.
import type { Carrousel } from '#app/werk/carrousel.ts'
import { kort } from '#domein/kern/datum.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

const REDENEN = { geplaatst: 'plaatsing volgens de carrousel', collegiaal: 'collegiale opname' } as const

export function Carrouselpagina({ kader, lijsten }: { kader: Kader; lijsten: readonly Carrousel[] }): Html {
  return (
    <Pagina kader={kader} titel="Carrousel">
      <h1>Carrousel</h1>
      <p>
        De bovenste school is aan de beurt. Een school die een jongere plaatst of collegiaal opneemt komt
        achteraan; een school die wordt overgeslagen houdt haar beurt.
      </p>
      {lijsten.map((lijst) => (
        <section class="kaart" aria-labelledby={lijst.id}>
          <h2 id={lijst.id}>{lijst.naam}</h2>
          <ol>
            {lijst.scholen.map((s, i) => (
              <li>
                {`${s.naam} `}
                {i === 0 ? <span class="merk goed">aan de beurt</span> : null}
                {s.alleen.length > 0 ? (
                  <span class="zacht klein">{` alleen voor jongeren uit ${s.alleen.join(' of ')}`}</span>
                ) : null}
              </li>
            ))}
          </ol>
          {lijst.historie.length === 0 ? (
            <p class="zacht">De lijst staat nog in de beginvolgorde.</p>
          ) : (
            <details>
              <summary>Hoe de lijst zo kwam</summary>
              <ul>
                {lijst.historie.map((h) => (
                  <li>
                    {`${kort(h.op, kader.vandaag)}: ${h.school} naar achteren na `}
                    <a href={pad.zaak(kader.swv.code, h.zaak)}>{REDENEN[h.reden]}</a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
    </Pagina>
  )
}
