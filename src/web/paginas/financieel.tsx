// The financial overview: per procedure what was granted and what was paid, to read, print or take to a spreadsheet.
import type { Financieel } from '#app/kengetal/financieel.ts'
import { kort } from '#domein/kern/datum.ts'
import { euro } from '#domein/kern/geld.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

export function Financieelpagina({ kader, f }: { kader: Kader; f: Financieel }): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Financieel overzicht">
      <h1>{`Financieel overzicht ${f.schooljaar}`}</h1>
      <p>Wat in dit schooljaar is toegekend, en wat is vrijgegeven voor uitbetaling of gefactureerd.</p>
      <nav aria-label="Schooljaar" class="niet-printen">
        <ul class="tabs">
          {f.schooljaren.map((jaar) => (
            <li>
              <a
                href={`${pad.financieel(code)}?schooljaar=${jaar}`}
                aria-current={jaar === f.schooljaar ? 'true' : undefined}
              >
                {jaar}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {f.procedures.length === 0 ? (
        <p class="kaart">In dit schooljaar is nog geen bedrag toegekend of betaald.</p>
      ) : (
        <>
          <p class="niet-printen">
            <a href={pad.financieelCsv(code, f.schooljaar)}>Download als CSV</a>
          </p>
          <p>
            <strong>{`Totaal toegekend: ${euro(f.toegekend)}`}</strong>
            {`; vrijgegeven of gefactureerd: ${euro(f.betaald)}.`}
          </p>
        </>
      )}
      {f.procedures.map((p) => (
        <section aria-labelledby={`f-${p.code}`}>
          <h2 id={`f-${p.code}`}>{p.naam}</h2>
          <div class="tabelrol" tabindex={0} role="region" aria-label={`Bedragen ${p.naam}`}>
            <table class="stapelt">
              <caption class="alleen-voorlezen">{`Bedragen ${p.naam}`}</caption>
              <thead>
                <tr>
                  <th scope="col">Zaak</th>
                  <th scope="col">School</th>
                  <th scope="col">Besluit op</th>
                  <th scope="col">Toegekend</th>
                  <th scope="col">Vrijgegeven of gefactureerd</th>
                </tr>
              </thead>
              <tbody>
                {p.regels.map((r) => (
                  <tr>
                    <th scope="row">
                      <a href={pad.zaak(code, r.zaak)}>{r.nummer}</a>
                    </th>
                    <td data-kop="School">{r.school}</td>
                    <td data-kop="Besluit op">{r.besluitOp ? kort(r.besluitOp) : 'eerder'}</td>
                    <td data-kop="Toegekend">
                      {r.besluitOp ? euro(r.toegekend) : 'in een eerder schooljaar'}
                    </td>
                    <td data-kop="Vrijgegeven of gefactureerd">
                      {r.betaald > 0 ? euro(r.betaald) : 'nog niet'}
                    </td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" colspan={3}>
                    Totaal
                  </th>
                  <td data-kop="Toegekend">{euro(p.toegekend)}</td>
                  <td data-kop="Vrijgegeven of gefactureerd">{euro(p.betaald)}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </section>
      ))}
    </Pagina>
  )
}
