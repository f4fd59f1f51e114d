// The print queue: letters that wait for an envelope.
import type { Postrij } from '#app/werk/post.ts'
import { kort } from '#domein/kern/datum.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { Foutensamenvatting } from '../componenten/formulier.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

export function Postpagina({
  kader,
  brieven,
  weigering,
}: {
  kader: Kader
  brieven: readonly Postrij[]
  weigering: Weigering | null
}): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Post">
      <h1>Brieven voor de post</h1>
      <Foutensamenvatting weigering={weigering} velden={{}} />
      {brieven.length === 0 ? (
        <p class="kaart">Er liggen geen brieven klaar voor de post.</p>
      ) : (
        <>
          <p>
            Druk de brieven af, doe ze op de post en vink ze daarna af. Elke brief begint op een nieuw vel,
            ook als u dubbelzijdig afdrukt.
          </p>
          <p>
            <a class="knop" href={pad.postPdf(code)}>
              {brieven.length === 1
                ? 'Brief afdrukken (PDF)'
                : `Alle ${brieven.length} brieven afdrukken (PDF)`}
            </a>
          </p>
          <form method="post" action={pad.post(code)}>
            <input type="hidden" name="_csrf" value={kader.sessie?.csrf ?? ''} />
            <fieldset>
              <legend>Op de post gedaan</legend>
              {brieven.map((b) => (
                <div class="keuze">
                  <input type="checkbox" id={`brief-${b.id}`} name="brieven" value={b.id} checked />
                  <label for={`brief-${b.id}`}>
                    {`${b.aan}: ${b.naam}, zaak ${b.zaaknummer}, ${kort(b.datum, kader.vandaag)}`}
                    {b.adres.length > 0 ? (
                      <span class="zacht klein">{` ${b.adres.join(', ')}`}</span>
                    ) : (
                      <span class="merk let-op">geen adres bekend</span>
                    )}
                  </label>
                </div>
              ))}
            </fieldset>
            <div class="veld">
              <label for="op">Datum van verzending</label>
              <input id="op" type="date" name="op" value={kader.vandaag} max={kader.vandaag} />
            </div>
            <button class="knop" type="submit">
              Afvinken
            </button>
          </form>
        </>
      )}
    </Pagina>
  )
}
