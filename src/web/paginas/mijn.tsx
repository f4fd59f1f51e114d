// The page of a guardian or a young person.
import type { Zaakbeeld } from '#app/contract.ts'
import { kort, metWeekdag } from '#domein/kern/datum.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

/** At most three things: what is happening, what is asked of you, who helps. */
export function Mijnpagina({
  kader,
  zaken,
  jongere,
  magVragen,
}: {
  kader: Kader
  zaken: readonly Zaakbeeld[]
  jongere: boolean
  /** There is something that this reader can ask without the school. */
  magVragen: boolean
}): Html {
  const { code } = kader.swv
  const u = jongere ? 'je' : 'u'
  return (
    <Pagina kader={kader} titel="Mijn pagina">
      <h1>{jongere ? `Hallo ${kader.sessie?.naam.split(' ')[0] ?? ''}` : 'Mijn pagina'}</h1>
      {zaken.length === 0 ? (
        <p class="kaart">
          {jongere ? 'Er loopt nu niets voor jou.' : 'Er loopt nu geen aanvraag voor uw kind.'}
        </p>
      ) : null}
      {zaken.map((z) => {
        const reageren = z.mogelijkheden.find((m) => m.naam === 'reactie-vastleggen' && m.nietNu === null)
        const mening = z.mogelijkheden.find((m) => m.naam === 'zienswijze-geven' && m.nietNu === null)
        const vastleggen = z.mogelijkheden.filter((m) => m.naam === 'vastleggen' && m.nietNu === null)
        const beslis = z.termijnen.find((t) => t.naam === 'beslistermijn' && t.loopt)
        return (
          <article class="kaart">
            <h2>{z.procedure.naam}</h2>
            <h3>Wat gebeurt er?</h3>
            <p>{z.statusTekst}</p>
            {beslis ? (
              <p>{`Er komt een besluit: uiterlijk op ${metWeekdag(beslis.einde)}${beslis.opgeschort ? '. Die dag schuift nu op, omdat er op iets wordt gewacht' : ''}.`}</p>
            ) : null}
            <h3>{jongere ? 'Wat kun je doen?' : 'Wat wordt u gevraagd?'}</h3>
            {reageren ? (
              <p>
                <a class="knop" href={pad.opdracht(code, z.id, 'reactie-vastleggen')}>
                  Laat weten of {u} gehoord wilt worden
                </a>
              </p>
            ) : null}
            {mening ? (
              <p>
                <a href={pad.opdracht(code, z.id, 'zienswijze-geven')}>
                  {jongere ? 'Vertel wat jij ervan vindt' : 'Geef uw mening'}
                </a>
              </p>
            ) : null}
            {vastleggen.map((m) => (
              <p>
                <a class="knop" href={pad.opdracht(code, z.id, m.naam, m.variant?.waarde)}>
                  {m.titel}
                </a>
              </p>
            ))}
            {!reageren && !mening && vastleggen.length === 0 ? (
              <p>{jongere ? 'Je hoeft nu niets te doen.' : 'U hoeft nu niets te doen.'}</p>
            ) : null}
            {z.brieven.length > 0 ? (
              <>
                <h3>Brieven aan {u}</h3>
                <ul>
                  {z.brieven.map((b) => (
                    <li>
                      <a href={pad.brief(code, z.id, b.id)}>{b.naam}</a>{' '}
                      {b.datum ? kort(b.datum, kader.vandaag) : ''}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            <h3>Wie helpt {u}?</h3>
            {z.aanvrager.school && z.aanvrager.contact ? (
              <p>
                {jongere ? `Praat met je mentor of de ${z.aanvrager.contact}` : `De ${z.aanvrager.contact}`}{' '}
                van {z.aanvrager.naam}.{' '}
                {jongere ? 'Je kunt ook zelf contact opnemen met' : 'U kunt ook contact opnemen met'} het
                samenwerkingsverband; dat is onafhankelijk van de school.
              </p>
            ) : (
              <p>
                Het samenwerkingsverband, {kader.swv.naam}. Hoe {jongere ? 'je' : 'u'} het bereikt staat onder{' '}
                <a href={pad.informatie(code)}>Informatie</a>.
              </p>
            )}
            <p>
              <a href={pad.gezien(code, z.id)}>Wie heeft dit dossier gezien?</a>
            </p>
          </article>
        )
      })}
      {magVragen ? (
        <section class="kaart" aria-labelledby="vragen">
          <h2 id="vragen">Zelf iets vragen</h2>
          <p>U kunt zelf een vraag stellen over uw kind. Daar is de school niet voor nodig.</p>
          <p>
            <a class="knop tweede" href={pad.nieuw(code)}>
              Een vraag stellen
            </a>
          </p>
        </section>
      ) : null}
    </Pagina>
  )
}
