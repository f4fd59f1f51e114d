// A list of pupils from a file: choosing the file, the check of every row, and for the SWV what waits to be converted.
import type { Gecontroleerd, Lijstregel } from '#app/lijst/inlezen.ts'
import type { Wachtend } from '#app/lijst/omzetten.ts'
import { inWoorden, kort } from '#domein/kern/datum.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { Foutensamenvatting, Vastevelden } from '../componenten/formulier.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'
import { type Kader, Pagina } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

const BESTAND = { bestand: { soort: 'bestand', label: 'Bestand' } } as const

/** The page of a school: choose the file. */
export function Inleespagina({
  kader,
  procedure,
  weigering,
}: {
  kader: Kader
  procedure: Procedure
  weigering: Weigering | null
}): Html {
  const { code } = kader.swv
  const regel = procedure.inlezen
  const fout = weigering?.velden?.['bestand']
  return (
    <Pagina kader={kader} titel="Lijst inlezen" kruimels={[{ naam: 'Mijn werk', adres: pad.werk(code) }]}>
      <h1>{`${procedure.naam.swv} inlezen`}</h1>
      <p>
        U leest de lijst in als CSV of als Excel-bestand (xlsx). Daarna ziet u eerst per regel of hij goed is.
        Er wordt nog niets bewaard.
      </p>
      <p>
        <a href={pad.lijstVoorbeeld(code, procedure.code)}>Voorbeeldbestand downloaden (CSV)</a>
      </p>
      <Foutensamenvatting weigering={weigering} velden={BESTAND} />
      <form method="post" action={pad.lijstControle(code, procedure.code)} enctype="multipart/form-data">
        <input type="hidden" name="_csrf" value={kader.sessie?.csrf ?? ''} />
        <div class={fout ? 'veld met-fout' : 'veld'}>
          <label for="veld-bestand">Bestand</label>
          <p class="hulp" id="veld-bestand-hulp">
            CSV of xlsx, ten hoogste 2 MB en 300 regels.
          </p>
          {fout ? (
            <p class="foutregel" id="veld-bestand-fout">
              {fout}
            </p>
          ) : null}
          <input
            id="veld-bestand"
            name="bestand"
            type="file"
            accept=".csv,.xlsx,text/csv"
            aria-describedby={fout ? 'veld-bestand-hulp veld-bestand-fout' : 'veld-bestand-hulp'}
          />
        </div>
        <button class="knop" type="submit">
          Controleren
        </button>
      </form>
      <section aria-labelledby="kolommen">
        <h2 id="kolommen">Welke kolommen</h2>
        <p>
          Deze kolommen zijn nodig:{' '}
          {(regel?.kolommen ?? [])
            .filter((k) => k.verplicht)
            .map((k) => k.kop)
            .join(', ')}
          .
        </p>
        <p>
          Deze mogen erbij:{' '}
          {(regel?.kolommen ?? [])
            .filter((k) => !k.verplicht)
            .map((k) => k.kop)
            .join(', ')}
          . Wat u nu niet meegeeft, vult u later per leerling in.
        </p>
      </section>
    </Pagina>
  )
}

const OORDEEL = {
  klaar: 'Goed: wordt ingediend',
  aanvullen: 'Bruikbaar: daarna aanvullen',
  afgekeurd: 'Afgekeurd',
} as const

/** `1 regel`, `4 regels`. */
export const regels = (n: number): string => `${n} ${n === 1 ? 'regel' : 'regels'}`

/** The counts that are not nought, in one line; nothing counted is none. */
export function geteld(delen: readonly (readonly [number, string])[]): string {
  const er = delen.filter(([n]) => n > 0)
  return er.length > 0 ? er.map(([n, wat]) => `${n} ${wat}`).join(', ') : 'geen'
}

/** Every row with what would come of it; nothing is stored yet. */
export function Lijstcontrole({
  kader,
  procedure,
  uitslag,
  sleutel,
}: {
  kader: Kader
  procedure: Procedure
  uitslag: Gecontroleerd
  sleutel: string
}): Html {
  const { code } = kader.swv
  const aantal = (oordeel: Lijstregel['oordeel']) =>
    uitslag.regels.filter((r) => r.oordeel === oordeel).length
  const goed = aantal('klaar') + aantal('aanvullen')
  return (
    <Pagina
      kader={kader}
      titel="Lijst controleren"
      kruimels={[{ naam: 'Lijst inlezen', adres: pad.lijst(code, procedure.code) }]}
    >
      <h1>Controle van de lijst</h1>
      <p>
        {`${regels(uitslag.regels.length)} gelezen: ${geteld([
          [aantal('klaar'), 'goed'],
          [aantal('aanvullen'), 'bruikbaar met aanvulling'],
          [aantal('afgekeurd'), 'afgekeurd'],
        ])}. Er is nog niets bewaard.`}{' '}
        {goed > 0
          ? 'Wat goed is wordt bij het overnemen ingediend, wat aanvulling nodig heeft wordt een concept.'
          : ''}
      </p>
      {uitslag.onbekend.length > 0 ? (
        <p class="melding let-op">{`Deze kolommen worden niet gebruikt: ${uitslag.onbekend.join(', ')}.`}</p>
      ) : null}
      <div class="tabelrol" tabindex={0} role="region" aria-label="Regels van de lijst">
        <table class="stapelt">
          <caption class="alleen-voorlezen">Regels van de lijst</caption>
          <thead>
            <tr>
              <th scope="col">Regel</th>
              <th scope="col">Naam</th>
              <th scope="col">Geboren</th>
              <th scope="col">BSN</th>
              <th scope="col">Uitkomst</th>
            </tr>
          </thead>
          <tbody>
            {uitslag.regels.map((r) => (
              <tr>
                <td data-kop="Regel">{r.nr}</td>
                <td data-kop="Naam">{r.naam || 'geen naam'}</td>
                <td data-kop="Geboren">{r.geboren ? inWoorden(r.geboren) : 'niet te lezen'}</td>
                <td data-kop="BSN">{r.bsnEinde ? `eindigt op ${r.bsnEinde}` : 'niet te lezen'}</td>
                <td data-kop="Uitkomst">
                  <strong>{OORDEEL[r.oordeel]}</strong>
                  {r.redenen.length > 0 ? (
                    <ul>
                      {r.redenen.map((reden) => (
                        <li>{reden}</li>
                      ))}
                    </ul>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {goed > 0 ? (
        <form method="post" action={pad.lijst(code, procedure.code)}>
          <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={sleutel} />
          <input type="hidden" name="zegel" value={uitslag.zegel} />
          <div class="knoppen">
            <button class="knop" type="submit">
              {goed === 1 ? 'Deze regel overnemen' : `Deze ${goed} regels overnemen`}
            </button>
            <a href={pad.lijst(code, procedure.code)}>Ander bestand kiezen</a>
          </div>
        </form>
      ) : (
        <p>
          <a class="knop" href={pad.lijst(code, procedure.code)}>
            Ander bestand kiezen
          </a>
        </p>
      )}
    </Pagina>
  )
}

/** For the SWV: what waits, and one button for all. */
export function Omzetpagina({
  kader,
  procedure,
  wachtend,
  sleutel,
}: {
  kader: Kader
  procedure: Procedure
  wachtend: readonly Wachtend[]
  sleutel: string
}): Html {
  const { code } = kader.swv
  return (
    <Pagina
      kader={kader}
      titel={procedure.naam.swv}
      kruimels={[{ naam: 'Mijn werk', adres: pad.werk(code) }]}
    >
      <h1>{procedure.naam.swv}</h1>
      {wachtend.length === 0 ? (
        <p>Er wachten geen verzoeken om te worden omgezet.</p>
      ) : (
        <>
          <p>{`${wachtend.length} ${wachtend.length === 1 ? 'verzoek wacht' : 'verzoeken wachten'} op omzetting. De inhoud wordt niet getoetst.`}</p>
          <ul>
            {wachtend.map((w) => (
              <li>
                <a href={pad.zaak(code, w.zaak)}>{w.leerling ?? w.nummer}</a>
                {`, ${w.school}${w.ingediendOp ? `, ingediend op ${kort(w.ingediendOp)}` : ''}`}
              </li>
            ))}
          </ul>
          <form method="post" action={pad.lijstOmzetten(code, procedure.code)}>
            <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={sleutel} />
            <button class="knop" type="submit">
              {wachtend.length === 1 ? 'Dit verzoek omzetten' : `Alle ${wachtend.length} omzetten`}
            </button>
          </form>
        </>
      )}
    </Pagina>
  )
}
