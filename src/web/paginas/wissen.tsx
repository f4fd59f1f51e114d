// Files that were kept long enough, to be erased together; and one file sooner, by its number.
import type { Bladzijde } from '#app/beheer/bladzijde.ts'
import type { Verlopenregel } from '#app/beheer/wissen.ts'
import { inWoorden } from '#domein/kern/datum.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { Foutensamenvatting } from '../componenten/formulier.tsx'
import { Verder } from '../componenten/lijst.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

/** Fields that a refusal can be about. */
const VELDEN = {
  dossiers: { soort: 'meerkeuze', label: 'Dossiers', keuzes: [] },
  zeker: { soort: 'ja-nee', label: 'Definitief' },
  nummer: { soort: 'tekst', label: 'Zaaknummer' },
} as const

export function Wispagina({
  kader,
  lijst,
  weigering,
  gekozen,
  nummer,
}: {
  kader: Kader
  lijst: Bladzijde<Verlopenregel>
  weigering: Weigering | null
  /** Numbers that stay chosen; null: all. */
  gekozen: readonly string[] | null
  nummer: string
}): Html {
  const { code } = kader.swv
  const fout = (veld: string) => weigering?.velden?.[veld]
  return (
    <Pagina kader={kader} titel="Dossiers wissen" kruimels={[{ naam: 'Beheer', adres: pad.beheer(code) }]}>
      <h1>Dossiers wissen</h1>
      <p>
        Gegevens over een kind bewaart u tot drie jaar nadat de zaak is afgesloten (artikel 2.47, zestiende
        lid, WVO 2020; artikel 18a, dertiende lid, WPO). Daarna wist u wat de zaak over mensen bevat. Datums,
        keuzes en aantallen blijven staan.
      </p>
      <Foutensamenvatting weigering={weigering} velden={VELDEN} />
      {lijst.rijen.length === 0 ? (
        <p class="kaart">Er zijn geen dossiers waarvan de bewaartijd voorbij is.</p>
      ) : (
        <form method="post" action={pad.wissen(code)} novalidate>
          <input type="hidden" name="_csrf" value={kader.sessie?.csrf ?? ''} />
          <fieldset id="dossiers" aria-describedby={fout('dossiers') ? 'dossiers-fout' : undefined}>
            <legend>De bewaartijd is voorbij</legend>
            {fout('dossiers') ? (
              <p class="foutregel" id="dossiers-fout">
                {fout('dossiers')}
              </p>
            ) : null}
            {lijst.rijen.map((r) => (
              <div class="keuze">
                <input
                  type="checkbox"
                  id={`dossier-${r.id}`}
                  name="dossiers"
                  value={r.nummer}
                  checked={gekozen === null || gekozen.includes(r.nummer)}
                />
                <label for={`dossier-${r.id}`}>
                  {`Zaak ${r.nummer}, ${r.naam}`}
                  <span class="zacht klein">
                    {` afgesloten op ${inWoorden(r.eindeOp)}, bewaard tot en met ${inWoorden(r.bewaardTot)}`}
                  </span>
                </label>
              </div>
            ))}
          </fieldset>
          <div class={fout('zeker') ? 'veld fout' : 'veld'}>
            {fout('zeker') ? (
              <p class="foutregel" id="zeker-fout">
                {fout('zeker')}
              </p>
            ) : null}
            <div class="keuze">
              <input
                type="checkbox"
                id="zeker"
                name="zeker"
                value="ja"
                aria-invalid={fout('zeker') ? 'true' : undefined}
                aria-describedby={fout('zeker') ? 'zeker-fout' : undefined}
              />
              <label for="zeker">Deze dossiers mogen definitief weg</label>
            </div>
          </div>
          <button class="knop" type="submit">
            Gekozen dossiers wissen
          </button>
        </form>
      )}
      <Verder adres={lijst.verder ? pad.wissen(code, lijst.verder) : null} />
      <section aria-labelledby="eerder">
        <h2 id="eerder">Eén dossier eerder wissen</h2>
        <p>
          Dat kan alleen met een reden uit de wet, bijvoorbeeld als de betrokkene het vraagt. U ziet eerst wat
          er weg zou gaan.
        </p>
        <form method="get" action={pad.wissen(code)}>
          <div class={fout('nummer') ? 'veld fout' : 'veld'}>
            <label for="nummer">Zaaknummer</label>
            {fout('nummer') ? (
              <p class="foutregel" id="nummer-fout">
                {fout('nummer')}
              </p>
            ) : null}
            <input
              id="nummer"
              name="nummer"
              value={nummer}
              autocomplete="off"
              maxlength={40}
              aria-describedby={fout('nummer') ? 'nummer-fout' : undefined}
            />
          </div>
          <button class="knop tweede klein" type="submit">
            Verder
          </button>
        </form>
      </section>
    </Pagina>
  )
}
