// The page of a zaak: where it stands, whose turn it is, what can be done, and everything that belongs to it.
import type { Zaakbeeld } from '#app/contract.ts'
import { inWoorden, kort, leesDatum } from '#domein/kern/datum.ts'
import { metHoofdletter, midden } from '#domein/kern/tekst.ts'
import { Doen } from '../componenten/doen.tsx'
import { Grond, grondInWoorden } from '../componenten/grond.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { antwoordInWoorden } from '../componenten/veld.tsx'
import { Dag, GROEPEN, Routestappen, Termijnen, Tijdlijn } from '../componenten/zaakdelen.tsx'
import { pad } from '../paths.ts'
import { Adviezen, Brieven, Genodigden, Gesprekken } from './zaakcontact.tsx'
import { Dossiercontrole } from './dossiercontrole.tsx'
import { BsnRegel } from './bsn.tsx'
import { Antwoorden, Bezwaarknop, Traject, Verwant } from './zaaktraject.tsx'

/** Acts that have a place of their own on the page or in the application. */
const ELDERS = new Set(['formulier-invullen', 'indienen', 'aanvullen'])

export function Zaakpagina({ kader, zaak, groep }: { kader: Kader; zaak: Zaakbeeld; groep: string }): Html {
  const { code } = kader.swv
  if (zaak.als === 'weet-ervan') return <OpAfstand kader={kader} zaak={zaak} />
  const doen = zaak.mogelijkheden.filter((m) => m.nietNu === null && !ELDERS.has(m.naam))
  const nogNiet = zaak.mogelijkheden.filter(
    (m) => m.nietNu !== null && m.nietNu.code !== 'niet-in-procedure' && !ELDERS.has(m.naam),
  )
  const bijSchool =
    zaak.mogelijkheden.some((m) => m.naam === 'indienen' && m.nietNu === null) ||
    zaak.mogelijkheden.some((m) => m.naam === 'aanvullen' && m.nietNu === null)
  return (
    <Pagina kader={kader} titel={`Zaak ${zaak.nummer}`} kruimels={[pad.thuis(code, zaak.als === 'gezin')]}>
      <h1>{zaak.betreft.leerling?.naam ?? zaak.betreft.onderwerp ?? zaak.procedure.naam}</h1>
      <p class="alleen-printen">Afgedrukt op {inWoorden(kader.vandaag)}.</p>
      <Identiteit kader={kader} zaak={zaak} />
      {zaak.signalen.map((s) => (
        <div class={`melding ${s.zwaarte === 'dringend' ? 'fout' : 'let-op'}`}>
          <p>
            {s.tekst} <Grond van={s.grond} />
          </p>
        </div>
      ))}
      <div class="kolommen">
        <div>
          {bijSchool ? (
            <section class="kaart niet-printen" aria-labelledby="aanvraag">
              <h2 id="aanvraag">{zaak.procedure.heet.kop}</h2>
              <p>
                {zaak.gemis.length === 0
                  ? 'Alles is ingevuld en toegevoegd.'
                  : `Nog ${zaak.gemis.length} ${zaak.gemis.length === 1 ? 'punt' : 'punten'} voordat het dossier compleet is.`}
              </p>
              <p>
                <a class="knop" href={pad.aanvraag(code, zaak.id)}>
                  {zaak.ingediendOp
                    ? 'Aanvullen en opnieuw aanbieden'
                    : `Verder met ${zaak.procedure.heet.de}`}
                </a>
              </p>
            </section>
          ) : null}
          {doen.length > 0 ? <Doen code={code} zaak={zaak} doen={doen} /> : null}
          <Besluitdeel kader={kader} zaak={zaak} />
          <Dossier kader={kader} zaak={zaak} />
          <Dossiercontrole delen={zaak.dossiercontrole} />
          <Traject kader={kader} zaak={zaak} />
          <Verwant kader={kader} zaak={zaak} />
          <Adviezen zaak={zaak} />
          <Genodigden zaak={zaak} />
          <Brieven kader={kader} zaak={zaak} />
          <Gesprekken kader={kader} zaak={zaak} />
          {nogNiet.length > 0 ? (
            <details class="kaart niet-printen">
              <summary>Wat nog niet kan, en waarom</summary>
              <dl>
                {nogNiet.map((m) => (
                  <>
                    <dt>
                      <strong>{m.titel}</strong>
                    </dt>
                    <dd>
                      {m.nietNu?.reden} {m.nietNu?.uitweg}
                    </dd>
                  </>
                ))}
              </dl>
            </details>
          ) : null}
        </div>
        <div>
          {zaak.route.length > 0 ? (
            <section class="kaart" aria-labelledby="route">
              <h2 id="route">De route</h2>
              <Routestappen route={zaak.route} />
              <p class="zacht klein">
                Werkwijze:{' '}
                <a
                  href={pad.procedure(code, zaak.procedure.code)}
                >{`versie van ${versienaam(zaak.procedure.versie)}`}</a>
              </p>
            </section>
          ) : null}
          <section class="kaart" aria-labelledby="termijnen">
            <h2 id="termijnen">Termijnen</h2>
            <Termijnen
              termijnen={zaak.termijnen}
              vandaag={kader.vandaag}
              adres={(naam) => pad.termijn(code, zaak.id, naam)}
            />
          </section>
          {zaak.taken.length > 0 ? (
            <section class="kaart" aria-labelledby="taken">
              <h2 id="taken">Wie doet wat</h2>
              <ul>
                {zaak.taken.map((t) => (
                  <li>
                    {t.titel} - <span class="zacht">{t.wie}</span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </div>
      <section aria-labelledby="tijdlijn">
        <h2 id="tijdlijn">Wat er is gebeurd</h2>
        <ul class="chips" aria-label="Filter op de tijdlijn">
          {Object.entries(GROEPEN).map(([waarde, naam]) => (
            <li>
              <a
                href={`${pad.zaak(code, zaak.id)}?tijdlijn=${waarde}#tijdlijn`}
                aria-current={groep === waarde ? 'true' : undefined}
              >
                {naam}
              </a>
            </li>
          ))}
        </ul>
        <Tijdlijn
          regels={zaak.tijdlijn.filter((r) => groep === 'alles' || r.groep === groep)}
          vandaag={kader.vandaag}
        />
      </section>
      <p class="niet-printen">
        <button class="knop tweede" type="button" data-afdrukken="ja" hidden>
          Deze zaak afdrukken
        </button>
      </p>
    </Pagina>
  )
}

/** That there is such a zaak, and why there is no more to read. */
function OpAfstand({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html {
  return (
    <Pagina
      kader={kader}
      titel={`Zaak ${zaak.nummer}`}
      kruimels={[{ naam: 'Mijn werk', adres: pad.werk(kader.swv.code) }]}
    >
      <h1>{zaak.nummer}</h1>
      <p>{`${zaak.procedure.naam}, sinds ${inWoorden(zaak.gestartOp)}. ${zaak.open ? 'Loopt nog.' : 'Afgerond.'}`}</p>
      <p>{zaak.statusTekst}</p>
    </Pagina>
  )
}

/** Who, which number, how it stands, whose turn it is, until when. */
/** A version is mostly named by the day on which it was set. */
function versienaam(versie: string): string {
  const dag = leesDatum(versie)
  return dag ? inWoorden(dag) : versie
}

export function Identiteit({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html {
  const { leerling } = zaak.betreft
  return (
    <section class="band" aria-label="Kern van de zaak">
      <dl>
        <div>
          <dt>Zaak</dt>
          <dd>
            {zaak.nummer}, {zaak.procedure.naam}
          </dd>
        </div>
        {leerling ? (
          <div>
            <dt>Leerling</dt>
            <dd>
              {leerling.naam}, geboren {inWoorden(leerling.geboren)}
            </dd>
          </div>
        ) : null}
        {zaak.bsn ? <BsnRegel kader={kader} zaak={zaak.id} stand={zaak.bsn} /> : null}
        {zaak.zorgplichtschool ? (
          <div>
            <dt>Zorgplicht</dt>
            <dd>{zaak.zorgplichtschool}</dd>
          </div>
        ) : null}
        {zaak.kenmerken.map(({ label, is }) => (
          <div>
            <dt>{label}</dt>
            <dd>{is}</dd>
          </div>
        ))}
        <div>
          <dt>Status</dt>
          <dd>
            {zaak.status} <span class="zacht klein">{`sinds ${kort(zaak.statusSinds, kader.vandaag)}`}</span>
          </dd>
        </div>
        <div>
          <dt>Bal ligt bij</dt>
          <dd>
            {zaak.aanZet
              ? `${metHoofdletter(zaak.aanZet.wie)}: ${midden(zaak.aanZet.titel)}`
              : 'Niemand, de zaak is afgesloten'}
          </dd>
        </div>
        {zaak.aanZet?.uiterlijk ? (
          <div>
            <dt>Uiterlijk</dt>
            <dd>
              <Dag datum={zaak.aanZet.uiterlijk} vandaag={kader.vandaag} />
            </dd>
          </div>
        ) : null}
      </dl>
      <p>{zaak.statusTekst}</p>
    </section>
  )
}

function Besluitdeel({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html | null {
  if (!zaak.besluit && !zaak.voornemen) return null
  return (
    <section class="kaart" aria-labelledby="besluit">
      <h2 id="besluit">{zaak.besluit ? 'Besluit' : 'Voornemen'}</h2>
      {zaak.voornemen && !zaak.besluit ? (
        <>
          <p>{`Bekendgemaakt op ${kort(zaak.voornemen.op)}. Reageren kan tot en met ${kort(zaak.voornemen.reactieTot)}.`}</p>
          <p class="geschreven">{zaak.voornemen.motivering}</p>
          <ul>
            {zaak.voornemen.reacties.map((r) => (
              <li>{`${r.van}: ${r.gehoord === 'nee' ? 'wil niet worden gehoord' : `wil ${r.gehoord} worden gehoord`} (${kort(r.op)})`}</li>
            ))}
          </ul>
        </>
      ) : null}
      {zaak.besluit ? (
        <>
          <dl class="paren">
            <dt>Besluit</dt>
            <dd>{`${zaak.besluit.naam}, ${inWoorden(zaak.besluit.op)}`}</dd>
            {zaak.besluit.categorie ? (
              <>
                <dt>Categorie</dt>
                <dd>{zaak.besluit.categorie}</dd>
              </>
            ) : null}
            {zaak.besluit.tot ? (
              <>
                <dt>Geldig</dt>
                <dd>{`${zaak.besluit.van ? inWoorden(zaak.besluit.van) : ''} tot en met ${inWoorden(zaak.besluit.tot)}`}</dd>
              </>
            ) : null}
            {zaak.besluit.volgnummer ? (
              <>
                <dt>Nummer</dt>
                <dd>{zaak.besluit.volgnummer}</dd>
              </>
            ) : null}
            <dt>Grond</dt>
            <dd>{grondInWoorden(zaak.besluit.grond) ?? 'werkwijze van het samenwerkingsverband'}</dd>
          </dl>
          {zaak.besluit.motivering ? (
            <>
              <h3>Motivering</h3>
              <p class="geschreven">{zaak.besluit.motivering}</p>
            </>
          ) : null}
          <Antwoorden van={zaak.besluit.antwoorden} />
          <Bezwaarknop kader={kader} zaak={zaak} />
        </>
      ) : null}
    </section>
  )
}

/** What misses is long while an application has just begun: the first points say what kind of things they are. */
const GEMIS_EERST = 6

function Gemis({ gemis }: Pick<Zaakbeeld, 'gemis'>): Html {
  return (
    <ul>
      {gemis.map((g) => (
        <li>
          {g.tekst} <Grond van={g.grond} />
        </li>
      ))}
    </ul>
  )
}

function Dossier({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html | null {
  if ((zaak.als === 'gezin' || zaak.als === 'betrokken') && zaak.stukken.length === 0) return null
  return (
    <section class="kaart" aria-labelledby="dossier">
      <h2 id="dossier">Dossier</h2>
      {zaak.gemis.length > 0 && zaak.als !== 'deskundige' && !zaak.compleetOp ? (
        <div class="melding let-op">
          <p>Dit ontbreekt nog:</p>
          <Gemis gemis={zaak.gemis.slice(0, GEMIS_EERST)} />
          {zaak.gemis.length > GEMIS_EERST ? (
            <details>
              <summary>
                {zaak.gemis.length === GEMIS_EERST + 1
                  ? 'En nog één punt'
                  : `En nog ${zaak.gemis.length - GEMIS_EERST} punten`}
              </summary>
              <Gemis gemis={zaak.gemis.slice(GEMIS_EERST)} />
            </details>
          ) : null}
        </div>
      ) : null}
      {zaak.stukken.length === 0 ? (
        <p class="zacht">Er zijn nog geen documenten.</p>
      ) : (
        <ul>
          {zaak.stukken.map((s) => (
            <li>
              <a href={pad.stuk(kader.swv.code, zaak.id, s.id)}>{`${s.soortNaam}: ${s.naam}`}</a>
              <br />
              <span class="zacht klein">
                {[
                  s.datum ? `van ${kort(s.datum)}` : null,
                  `toegevoegd ${kort(s.toegevoegdOp)}`,
                  `${s.paginas} ${s.paginas === 1 ? 'bladzijde' : 'bladzijden'}`,
                  s.ondertekendDoor.length > 0
                    ? `ondertekend door ${s.ondertekendDoor.join(', ')}`
                    : 'niet ondertekend',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {zaak.formulier ? (
        <details>
          <summary>Antwoorden op het formulier</summary>
          {zaak.formulier.secties.map((sectie) => (
            <>
              <h3>{sectie.titel}</h3>
              <dl>
                {Object.entries(sectie.velden).map(([naam, veld]) => (
                  <>
                    <dt>
                      <strong>{veld.label}</strong>
                    </dt>
                    <dd class="geschreven">{antwoordInWoorden(veld, zaak.formulier?.antwoorden[naam])}</dd>
                  </>
                ))}
              </dl>
            </>
          ))}
        </details>
      ) : null}
    </section>
  )
}
