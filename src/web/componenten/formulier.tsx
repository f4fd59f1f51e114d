// A form for one opdracht, with its errors on top.
import { Grond } from './grond.tsx'
import type { Mogelijkheid } from '#app/contract.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { midden } from '#domein/kern/tekst.ts'
import { type Veld, type Velden, bijVeld } from '#domein/kern/veld.ts'
import type { Html, Kind } from '../jsx/jsx-runtime.ts'
import { VeldInvoer } from './veld.tsx'

/** Errors on top, each a link to its field; focused when the page opens. */
export function Foutensamenvatting({
  weigering,
  velden,
}: {
  weigering: Weigering | null
  velden: Velden
}): Html | null {
  if (!weigering) return null
  const fouten = Object.entries(weigering.velden ?? {})
  // The reason ends with the first fault, which stands in the list as well.
  const eerste = fouten.find(([, fout]) => weigering.reden.endsWith(fout))?.[1] ?? ''
  const reden = weigering.reden.slice(0, weigering.reden.length - eerste.length)
  return (
    <div class="melding fout foutensamenvatting" role="alert" tabindex={-1}>
      <p>
        <strong>Dit lukt nog niet.</strong> {reden}
      </p>
      {fouten.length > 0 ? (
        <ul>
          {fouten.map(([naam, fout]) => (
            <li>{naam in velden ? <a href={`#veld-${naam}`}>{regel(velden[naam], naam, fout)}</a> : fout}</li>
          ))}
        </ul>
      ) : null}
      {weigering.uitweg ? <p>{weigering.uitweg}</p> : null}
      <Grond van={weigering.grond} />
    </div>
  )
}

/** One fault in the summary: the field, and what is wrong with it. */
function regel(veld: Veld | undefined, naam: string, fout: string): string {
  if (!veld) return `${naam}: ${fout}`
  const wat = bijVeld(veld, fout)
  return veld.label.endsWith('?')
    ? `${veld.label} ${wat}`
    : `${veld.label.replace(/\.$/, '')}: ${midden(wat)}`
}

type Vast = { csrf: string; sleutel: string; versie?: number | undefined }

/** The hidden fields of every form: who, once, and which version was looked at. */
export function Vastevelden({ csrf, sleutel, versie }: Vast): Html {
  return (
    <>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="_sleutel" value={sleutel} />
      {versie === undefined ? null : <input type="hidden" name="_versie" value={versie} />}
    </>
  )
}

type Eigenschappen = Vast & {
  actie: string
  mogelijk: Mogelijkheid
  waarden?: Readonly<Record<string, unknown>> | undefined
  weigering?: Weigering | null | undefined
  knop?: string | undefined
  extra?: Kind
  /** Offers to look at the letters first. */
  voorbeeld?: boolean | undefined
}

/** The form of an opdracht. A field with a file makes it a multipart form. */
export function Opdrachtformulier({
  actie,
  mogelijk,
  waarden,
  weigering = null,
  knop,
  csrf,
  sleutel,
  versie,
  extra,
  voorbeeld,
}: Eigenschappen): Html {
  const bestand = Object.values(mogelijk.velden).some((v) => v.soort === 'bestand')
  const invulling: Readonly<Record<string, unknown>> = waarden ?? mogelijk.begin
  return (
    <form method="post" action={actie} enctype={bestand ? 'multipart/form-data' : undefined} novalidate>
      <Vastevelden csrf={csrf} sleutel={sleutel} versie={versie} />
      <Foutensamenvatting weigering={weigering} velden={mogelijk.velden} />
      {Object.entries(mogelijk.velden).map(([naam, veld]) => (
        <VeldInvoer
          naam={naam}
          veld={veld}
          waarde={invulling[naam]}
          fout={weigering?.velden?.[naam]}
          keuzes={mogelijk.verwijzingen[naam]}
          velden={mogelijk.velden}
        />
      ))}
      {extra}
      <p class="opslagstand" role="status"></p>
      <div class="knoppen">
        <button class="knop" type="submit">
          {knop ?? mogelijk.titel}
        </button>
        {voorbeeld ? (
          <button class="knop tweede" type="submit" name="_voorbeeld" value="ja">
            Bekijk eerst de brieven
          </button>
        ) : null}
      </div>
    </form>
  )
}
