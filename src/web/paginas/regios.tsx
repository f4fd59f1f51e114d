// The regions beside each other: open zaken and zaken of this school year, per steunpunt and together.
import type { Regiooverzicht } from '#app/werk/regios.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'

export function Regiospagina({ kader, overzicht }: { kader: Kader; overzicht: Regiooverzicht }): Html {
  const { regels, totaal, schooljaar } = overzicht
  const begonnen = `Begonnen in ${schooljaar}`
  return (
    <Pagina kader={kader} titel="Regio’s">
      <h1>Regio’s</h1>
      <p>Hoeveel zaken elke regio heeft. Een zaak hoort bij de regio waar zij is begonnen.</p>
      <div class="tabelrol" tabindex={0} role="region" aria-label="Zaken per regio">
        <table class="stapelt">
          <thead>
            <tr>
              <th scope="col">Regio</th>
              <th scope="col">Steunpunt</th>
              <th scope="col">Open</th>
              <th scope="col">{begonnen}</th>
            </tr>
          </thead>
          <tbody>
            {regels.map((r) => (
              <tr>
                <th scope="row">{r.regio}</th>
                <td data-kop="Steunpunt">{r.steunpunt ?? 'geen'}</td>
                <td data-kop="Open">{r.open}</td>
                <td data-kop={begonnen}>{r.begonnen}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colspan={2}>
                Totaal
              </th>
              <td data-kop="Open">{totaal.open}</td>
              <td data-kop={begonnen}>{totaal.begonnen}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Pagina>
  )
}
