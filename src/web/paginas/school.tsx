// "Mijn school": who is our contactpersoon, what was agreed, who of us has an account, and asking for one. The
// contactpersoon and who manages the desk see the same page with what is theirs.
import type { Schoolbeeld } from '#app/beheer/school.ts'
import type { Naam } from '#app/contract.ts'
import { inWoorden } from '#domein/kern/datum.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Doen, rollenInWoorden } from '../componenten/lijst.tsx'
import { pad } from '../paths.ts'
import { Verzoeken } from './beheerlijsten.tsx'

export function Schoolpagina({ kader, school: s }: { kader: Kader; school: Schoolbeeld }): Html {
  const { code } = kader.swv
  const eigen = s.als === 'school'
  return (
    <Pagina
      kader={kader}
      titel={s.naam}
      kruimels={eigen ? [] : [{ naam: 'Mijn scholen', adres: pad.mijnSchool(code) }]}
    >
      <h1>{eigen ? `Mijn school: ${s.naam}` : s.naam}</h1>
      {s.contact ? (
        <section class="kaart" aria-labelledby="contact">
          <h2 id="contact">Contactpersoon van het samenwerkingsverband</h2>
          {s.contact.length === 0 ? (
            <p>
              Er is nu geen contactpersoon voor deze school. Neem contact op met het samenwerkingsverband.
            </p>
          ) : (
            <ul>
              {s.contact.map((c) => (
                <li>
                  <strong>{c.naam}</strong>
                  {c.eMail ? (
                    <>
                      , <a href={`mailto:${c.eMail}`}>{c.eMail}</a>
                    </>
                  ) : null}
                  {c.telefoon ? `, ${c.telefoon}` : null}
                </li>
              ))}
            </ul>
          )}
        </section>
      ) : null}
      <Doen code={code} kan={s.kan} over={s.id} />
      <p class="niet-printen">
        <a href={pad.leerlingenOpp(code)}>Leerlingen met OPP</a>
        {s.metBespreeklijst ? (
          <>
            {' '}
            <a href={pad.bespreeklijst(code)}>Bespreeklijst en aflopende TLV's</a>
          </>
        ) : null}
      </p>
      {s.als === 'beheer' ? null : (
        <section class="kaart" aria-labelledby="afspraken">
          <h2 id="afspraken">Afspraken en notities</h2>
          {s.notities.length === 0 ? (
            <p>Er zijn nog geen afspraken vastgelegd.</p>
          ) : (
            <ul class="tijdlijn">
              {s.notities.map((n) => (
                <li>
                  <h3>
                    <time datetime={n.datum}>{inWoorden(n.datum)}</time>: {n.soort}
                  </h3>
                  <p class="geschreven">{n.tekst}</p>
                  <p class="zacht klein">
                    {`Vastgelegd door ${n.door}.`}
                    {!eigen && !n.schoolLeest ? ' De school leest dit niet.' : ''}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section class="kaart" aria-labelledby="mensen">
        <h2 id="mensen">{eigen ? 'Onze mensen met een account' : 'Mensen met een account'}</h2>
        {s.mensen.length === 0 ? <p>Niemand van deze school heeft een account.</p> : null}
        <ul>
          {s.mensen.map((m) => (
            <li>
              {`${m.naam}, ${rollenInWoorden(m.rollen.map((r) => ({ naam: rolnaam(r.rol), organisatieNaam: null })))}`}
              {m.actief ? '' : ' (account gesloten)'}
            </li>
          ))}
        </ul>
        {eigen ? <p>Accounts maakt en wijzigt het samenwerkingsverband, op verzoek van de school.</p> : null}
      </section>
      {s.verzoeken.length > 0 ? (
        <section class="kaart" aria-labelledby="verzoeken">
          <h2 id="verzoeken">Verzoeken om een account</h2>
          <Verzoeken verzoeken={s.verzoeken} metSchool={false} knop={null} />
        </section>
      ) : null}
    </Pagina>
  )
}

/** The schools of who belongs to, or guides, more than one or none. */
export function Scholenpagina({ kader, scholen }: { kader: Kader; scholen: readonly Naam[] }): Html {
  return (
    <Pagina kader={kader} titel="Mijn scholen">
      <h1>Mijn scholen</h1>
      {scholen.length === 0 ? <p class="kaart">Er is nog geen school aan u toegewezen.</p> : null}
      <ul>
        {scholen.map((s) => (
          <li>
            <a href={pad.school(kader.swv.code, s.id)}>{s.naam}</a>
          </li>
        ))}
      </ul>
    </Pagina>
  )
}
