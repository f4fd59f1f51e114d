// Advices, letters, talks and questions of a zaak.
import type { Adviesbeeld, Zaakbeeld } from '#app/contract.ts'
import { inWoorden, kort } from '#domein/kern/datum.ts'
import { metHoofdletter, viaKanaal } from '#domein/kern/tekst.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import type { Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'
import { Antwoorden } from './zaaktraject.tsx'

/** Advices that this reader may read, and who was asked. */
export function Adviezen({ zaak }: { zaak: Zaakbeeld }): Html | null {
  if (zaak.adviezen.length === 0) return null
  const STAND = { gevraagd: 'gevraagd', aanvaard: 'aanvaard', uitgebracht: 'uitgebracht' }
  return (
    <section class="kaart" aria-labelledby="adviezen">
      <h2 id="adviezen">Advies van deskundigen</h2>
      {zaak.adviezen.map((a) => (
        <>
          <h3>
            {metHoofdletter(a.plaatsNaam)} <span class="merk">{STAND[a.stand]}</span>
          </h3>
          {a.deskundige ? <p>{`${a.deskundige}, ${a.discipline ?? ''}`}</p> : null}
          {a.advies ? (
            <>
              <p>
                <strong>{adviestekst(a.advies)}</strong>
              </p>
              {a.advies.onderbouwing.map((o) => (
                <p class="geschreven">{o.tekst}</p>
              ))}
            </>
          ) : null}
          {a.eerder.map((e) => (
            <p class="klein">
              {`Eerdere versie van ${kort(e.op)}: ${e.toekennen ? `toekennen${e.tot ? `, tot en met ${kort(e.tot)}` : ''}` : 'niet toekennen'}. Heropend: ${e.heropend}`}
            </p>
          ))}
        </>
      ))}
    </section>
  )
}

/** Who was asked to the meeting beside its members, and why. */
export function Genodigden({ zaak }: { zaak: Zaakbeeld }): Html | null {
  const { agendering } = zaak
  if (!agendering || agendering.genodigden.length === 0) return null
  return (
    <section class="kaart" aria-labelledby="genodigden">
      <h2 id="genodigden">{`Uitgenodigd voor de vergadering van ${kort(agendering.vergadering)}`}</h2>
      <ul>
        {agendering.genodigden.map((g) => (
          <li>
            {`${g.naam}, ${g.discipline}`}
            <br />
            <span class="zacht klein">{g.reden}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Letters with how they went. */
export function Brieven({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html | null {
  if (zaak.brieven.length === 0) return null
  const STAND = { klaargezet: 'staat klaar', verzonden: 'verzonden', mislukt: 'niet bezorgd' }
  return (
    <section class="kaart" aria-labelledby="brieven">
      <h2 id="brieven">Brieven</h2>
      <ul>
        {zaak.brieven.map((b) => (
          <li>
            <a href={pad.brief(kader.swv.code, zaak.id, b.id)}>{b.naam}</a>
            {` aan ${b.aan}, ${viaKanaal(b.kanaal)} `}
            <span class={`merk ${b.stand === 'mislukt' ? 'fout' : b.stand === 'verzonden' ? 'goed' : ''}`}>
              {STAND[b.stand]}
            </span>
            {b.datum ? <span class="zacht klein">{` ${kort(b.datum)}`}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Talks and questions. */
export function Gesprekken({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html | null {
  if (zaak.gesprekken.length === 0 && zaak.vragen.length === 0) return null
  return (
    <section class="kaart" aria-labelledby="contact">
      <h2 id="contact">Gesprekken en vragen</h2>
      <ul>
        {zaak.gesprekken.map((g) => (
          <li>
            {`${g.gesprek}, ${kort(g.op, kader.vandaag)}${g.gehouden ? '' : ' (gepland)'}`}
            {g.deelnemers.length > 0 ? (
              <span class="zacht klein">{` met ${g.deelnemers.join(', ')}`}</span>
            ) : null}
            {g.verslag ? <p class="geschreven klein">{g.verslag}</p> : null}
            <Antwoorden van={g.antwoorden} />
          </li>
        ))}
        {zaak.vragen.map((v) => (
          <li>
            {`Vraag van ${kort(v.op, kader.vandaag)}: `}
            <span class="alinea">{v.tekst}</span>
            {v.antwoord === null ? (
              <span class="merk let-op">nog geen antwoord</span>
            ) : (
              <p class="geschreven klein">{v.antwoord}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What an expert advises, with what this procedure asks of an advice: no category or end where there is none. */
export function adviestekst({
  toekennen,
  schoolsoort,
  categorie,
  tot,
}: NonNullable<Adviesbeeld['advies']>): string {
  if (!toekennen) return 'Niet toekennen'
  return [
    'Toekennen',
    schoolsoort,
    categorie && `categorie ${categorie}`,
    tot && `tot en met ${inWoorden(tot)}`,
  ]
    .filter(Boolean)
    .join(', ')
}
