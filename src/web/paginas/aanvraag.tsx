// Making an application: a list of tasks, one subject a page, documents, check, and the confirmation.
import { procedureVan } from '#procedures/register.ts'
import type { Mogelijkheid, Zaakbeeld } from '#app/contract.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { kort } from '#domein/kern/datum.ts'
import { Grond } from '../componenten/grond.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Foutensamenvatting, Opdrachtformulier, Vastevelden } from '../componenten/formulier.tsx'
import { VeldInvoer, antwoordInWoorden } from '../componenten/veld.tsx'
import { OppFormat } from '../componenten/oppformat.tsx'
import { pad } from '../paths.ts'
import { gevraagd, ingevuld, nodigIn, opPagina, waaromNiets } from './aanvraagvragen.ts'

type Vast = { kader: Kader; zaak: Zaakbeeld; sleutel: string }

function kruimels({ kader, zaak }: Vast) {
  const { code } = kader.swv
  return [
    { naam: 'Mijn werk', adres: pad.werk(code) },
    { naam: `Zaak ${zaak.nummer}`, adres: pad.zaak(code, zaak.id) },
    { naam: zaak.procedure.heet.kop, adres: pad.aanvraag(code, zaak.id) },
  ]
}

/** Whether it can be filed now, or offered again; null: neither, the desk has it. */
function aanbieden(zaak: Zaakbeeld): 'indienen' | 'opnieuw' | null {
  const kan = (naam: string) => zaak.mogelijkheden.some((m) => m.naam === naam && m.nietNu === null)
  return kan('indienen') ? 'indienen' : kan('aanvullen') ? 'opnieuw' : null
}

/** What filing means here: the explanation of the step, whether a term to decide begins, whether the check runs at once. */
function werkwijze(zaak: Zaakbeeld): {
  uitleg: string | null
  termijn: boolean
  meteen: boolean
  /** A letter says that it came in. */
  bevestiging: boolean
} {
  const procedure = procedureVan(zaak.procedure.code, zaak.procedure.versie)
  const aanmelding = procedure?.route.find((f) => f.soort === 'aanmelding')
  return {
    uitleg: zaak.ingediendOp ? null : (aanmelding?.uitleg ?? null),
    termijn: procedure?.termijnen.some((t) => t.naam === 'beslistermijn') ?? false,
    bevestiging: procedure?.brieven.some((b) => b.soort === 'ontvangstbevestiging') ?? false,
    meteen: procedure?.route.some((f) => f.soort === 'controle' && f.automatisch === true) ?? false,
  }
}

/** The tasks of an application with how far each is. */
export function Takenpagina(v: Vast): Html {
  const { kader, zaak } = v
  const { code } = kader.swv
  const { heet } = zaak.procedure
  const stukkenMis = zaak.gemis.filter((g) => g.soort !== 'antwoord')
  return (
    <Pagina kader={kader} titel={zaak.procedure.heet.kop} kruimels={kruimels(v).slice(0, 2)}>
      <h1>{zaak.procedure.naam}</h1>
      <p>
        {zaak.betreft.leerling ? `Voor ${zaak.betreft.leerling.naam}. ` : ''}Alles wat u invult wordt bewaard;
        u kunt later verder.
      </p>
      {werkwijze(zaak).uitleg ? <p class="zacht">{werkwijze(zaak).uitleg}</p> : null}
      {aanbieden(zaak) === 'opnieuw' ? (
        <div class="melding let-op">
          <p>
            Het samenwerkingsverband heeft gevraagd om aan te vullen. Bied {heet.de} opnieuw aan als alles er
            is.
          </p>
        </div>
      ) : null}
      {aanbieden(zaak) === null ? (
        <div class="melding">
          <p>
            {heet.De} ligt bij het samenwerkingsverband. Wat u hier wijzigt of toevoegt staat meteen in het
            dossier; opnieuw indienen hoeft niet.
          </p>
        </div>
      ) : null}
      <ul class="takenlijst">
        {zaak.formulier?.secties.map((s) => (
          <li>
            <a href={pad.aanvraag(code, zaak.id, s.id)}>{s.titel}</a>
            {ingevuld(zaak, s.velden) ? (
              <span class="merk goed">Ingevuld</span>
            ) : gevraagd(zaak, s.velden).length === 0 ? (
              <span class="merk">Nu niet nodig</span>
            ) : (
              <span class="merk">Nog te doen</span>
            )}
          </li>
        ))}
        <li>
          <a href={pad.aanvraag(code, zaak.id, 'documenten')}>Documenten</a>
          {stukkenMis.length === 0 ? (
            <span class="merk goed">Ingevuld</span>
          ) : (
            <span class="merk">{`Nog ${stukkenMis.length} te doen`}</span>
          )}
        </li>
        {aanbieden(zaak) === null ? null : (
          <li>
            <a href={pad.aanvraag(code, zaak.id, 'controleren')}>
              Controleren en {aanbieden(zaak) === 'opnieuw' ? 'opnieuw aanbieden' : 'indienen'}
            </a>
            <span class="merk">{zaak.gemis.length === 0 ? 'Klaar om te versturen' : 'Kan altijd'}</span>
          </li>
        )}
      </ul>
    </Pagina>
  )
}

/** One subject: its questions, saved as they are left. */
export function Sectiepagina(
  v: Vast & { sectie: string; invoer: Readonly<Record<string, unknown>> | null; weigering: Weigering | null },
): Html {
  const { kader, zaak, sleutel, invoer, weigering } = v
  const { code } = kader.swv
  const sectie = zaak.formulier?.secties.find((s) => s.id === v.sectie)
  const velden = opPagina(zaak, sectie?.velden ?? {})
  const nodig = nodigIn(zaak, v.sectie)
  return (
    <Pagina kader={kader} titel={sectie?.titel ?? zaak.procedure.heet.kop} kruimels={kruimels(v)}>
      <h1>{sectie?.titel}</h1>
      {sectie?.uitleg ? <p>{sectie.uitleg}</p> : null}
      {Object.keys(velden).length === 0 ? <p>{waaromNiets(zaak, sectie?.velden ?? {})}</p> : null}
      <form
        method="post"
        action={pad.aanvraag(code, zaak.id, v.sectie)}
        data-opslaan={pad.veld(code, zaak.id)}
        novalidate
      >
        <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={sleutel} />
        <Foutensamenvatting weigering={weigering} velden={velden} />
        {Object.entries(velden).map(([naam, veld]) => (
          <VeldInvoer
            naam={naam}
            veld={veld}
            waarde={(invoer ?? zaak.formulier?.antwoorden ?? {})[naam]}
            nodig={nodig.includes(naam)}
            fout={weigering?.velden?.[naam]}
            velden={velden}
          />
        ))}
        <p class="opslagstand" role="status"></p>
        <div class="knoppen">
          <button class="knop" type="submit">
            {Object.keys(velden).length === 0 ? 'Verder' : 'Opslaan en verder'}
          </button>
          <a href={pad.aanvraag(code, zaak.id)}>Terug naar de lijst</a>
        </div>
      </form>
    </Pagina>
  )
}

/** Documents: what is there, what is needed, and adding one. */
export function Documentenpagina(
  v: Vast & {
    mogelijk: Mogelijkheid | undefined
    invoer: Readonly<Record<string, unknown>> | null
    weigering: Weigering | null
    terugnemen: boolean
  },
): Html {
  const { kader, zaak, sleutel, mogelijk, invoer, weigering } = v
  const { code } = kader.swv
  const mist = zaak.gemis.filter((g) => g.soort !== 'antwoord')
  const soorten = procedureVan(zaak.procedure.code, zaak.procedure.versie)?.stukken ?? []
  const metOpp = soorten.some((s) => s.soort === 'OPP')
  return (
    <Pagina kader={kader} titel="Documenten" kruimels={kruimels(v)}>
      <h1>Documenten</h1>
      {mist.length > 0 ? (
        <div class="melding let-op">
          <p>Nog nodig:</p>
          <ul>
            {mist.map((g) => (
              <li>
                {g.tekst} <Grond van={g.grond} />
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <div class="melding goed">
          <p>
            {zaak.stukken.length > 0
              ? 'Alle documenten die nodig zijn, zijn er.'
              : 'Er zijn geen documenten verplicht. Wat u toevoegt, komt in het dossier.'}
          </p>
        </div>
      )}
      {metOpp ? <OppFormat kader={kader} /> : null}
      {zaak.stukken.length > 0 ? (
        <ul class="takenlijst">
          {zaak.stukken.map((s) => (
            <li>
              <span>
                <a href={pad.stuk(code, zaak.id, s.id)}>{`${s.soortNaam}: ${s.naam}`}</a>
                <br />
                <span class="zacht klein">
                  {s.ondertekendDoor.length > 0
                    ? `Ondertekend door ${s.ondertekendDoor.join(', ')}`
                    : 'Niet ondertekend'}
                </span>
              </span>
              {v.terugnemen ? (
                <form method="post" action={pad.opdracht(code, zaak.id, 'document-verwijderen')}>
                  <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={`${sleutel}-${s.id}`} />
                  <input type="hidden" name="document" value={s.id} />
                  <input type="hidden" name="_terug" value={pad.aanvraag(code, zaak.id, 'documenten')} />
                  <button class="knop als-link" type="submit">
                    Terugnemen<span class="alleen-voorlezen">{` van ${s.naam}`}</span>
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mogelijk && mogelijk.nietNu === null ? (
        <section class="kaart" aria-labelledby="toevoegen">
          <h2 id="toevoegen">Document toevoegen</h2>
          <Opdrachtformulier
            actie={pad.aanvraag(code, zaak.id, 'documenten')}
            mogelijk={mogelijk}
            waarden={invoer ?? undefined}
            weigering={weigering}
            csrf={kader.sessie?.csrf ?? ''}
            sleutel={sleutel}
          />
        </section>
      ) : null}
      <p>
        <a href={pad.aanvraag(code, zaak.id)}>Terug naar de lijst</a>
      </p>
    </Pagina>
  )
}

/** Check your answers; what is missing and what that means for the term; then file. */
export function Controlepagina(v: Vast & { weigering: Weigering | null }): Html {
  const { kader, zaak, sleutel, weigering } = v
  const { code } = kader.swv
  const opnieuw = zaak.ingediendOp !== null
  const w = werkwijze(zaak)
  return (
    <Pagina kader={kader} titel="Controleren en indienen" kruimels={kruimels(v)}>
      <h1>{`Controleer uw ${zaak.procedure.heet.naam}`}</h1>
      {w.uitleg ? <p>{w.uitleg}</p> : null}
      <Foutensamenvatting weigering={weigering} velden={{}} />
      {zaak.gemis.length > 0 ? (
        <div class="melding let-op">
          <p>
            <strong>Er ontbreekt nog iets.</strong> U kunt wel {opnieuw ? 'opnieuw aanbieden' : 'indienen'},
            maar{' '}
            {w.termijn
              ? 'de beslistermijn van acht weken begint pas als alles er is.'
              : `${zaak.procedure.heet.de} wordt pas behandeld als alles er is.`}
          </p>
          <ul>
            {zaak.gemis.map((g) => (
              <li>{g.tekst}</li>
            ))}
          </ul>
        </div>
      ) : (
        <div class="melding goed">
          <p>
            Alles is er.{' '}
            {w.termijn
              ? 'De beslistermijn begint als het samenwerkingsverband het dossier compleet vindt.'
              : 'Na het indienen ziet u wat er verder gebeurt.'}
          </p>
        </div>
      )}
      {zaak.formulier?.secties.map((s) => (
        <section class="kaart">
          <h2>{s.titel}</h2>
          {gevraagd(zaak, s.velden).length === 0 ? <p class="zacht">Nu niet nodig.</p> : null}
          <dl>
            {gevraagd(zaak, s.velden).map(([naam, veld]) => (
              <>
                <dt>
                  <strong>{veld.label}</strong>
                </dt>
                <dd class="geschreven">{antwoordInWoorden(veld, zaak.formulier?.antwoorden[naam])}</dd>
              </>
            ))}
          </dl>
          <p>
            <a href={pad.aanvraag(code, zaak.id, s.id)}>
              Wijzigen<span class="alleen-voorlezen">{`: ${s.titel}`}</span>
            </a>
          </p>
        </section>
      ))}
      <section class="kaart">
        <h2>Documenten</h2>
        <ul>
          {zaak.stukken.map((s) => (
            <li>{`${s.soortNaam}: ${s.naam}${s.datum ? `, van ${kort(s.datum)}` : ''}`}</li>
          ))}
        </ul>
        <p>
          <a href={pad.aanvraag(code, zaak.id, 'documenten')}>
            Wijzigen<span class="alleen-voorlezen">: documenten</span>
          </a>
        </p>
      </section>
      {aanbieden(zaak) === null ? (
        <p>{`${zaak.procedure.heet.De} ligt bij het samenwerkingsverband. U hoeft ${zaak.procedure.heet.haar} niet opnieuw aan te bieden.`}</p>
      ) : (
        <form method="post" action={pad.aanvraag(code, zaak.id, 'controleren')}>
          <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={sleutel} versie={zaak.versie} />
          <p>
            {opnieuw
              ? `${zaak.procedure.heet.De} gaat terug naar het samenwerkingsverband.`
              : `${zaak.procedure.heet.De} gaat naar het samenwerkingsverband.${w.bevestiging ? ' U krijgt een ontvangstbevestiging in het portaal.' : ''}`}
          </p>
          <div class="knoppen">
            <button class="knop" type="submit">
              {opnieuw
                ? 'Opnieuw aanbieden aan het samenwerkingsverband'
                : 'Indienen bij het samenwerkingsverband'}
            </button>
          </div>
        </form>
      )}
    </Pagina>
  )
}

export function Bevestigingspagina(v: Vast): Html {
  const { kader, zaak } = v
  return (
    <Pagina kader={kader} titel={`${zaak.procedure.heet.kop} ingediend`}>
      <h1>{`Uw ${zaak.procedure.heet.naam} is ingediend`}</h1>
      <div class="melding goed">
        <p>
          Het zaaknummer is <strong>{zaak.nummer}</strong>.
        </p>
      </div>
      <h2>Wat gebeurt er nu</h2>
      {werkwijze(zaak).meteen ? (
        <p>{`${zaak.statusTekst} U ziet de status steeds in Mijn werk.`}</p>
      ) : (
        <>
          <p>
            Het secretariaat controleert of het dossier compleet is. Ontbreekt er iets, dan krijgt u daar één
            bericht over. U ziet de status steeds in Mijn werk.
          </p>
          <p>Vragen? Stel ze aan de contactpersoon van het samenwerkingsverband voor uw school.</p>
        </>
      )}
      <p>
        <a class="knop" href={pad.zaak(kader.swv.code, zaak.id)}>
          Naar de zaak
        </a>
      </p>
    </Pagina>
  )
}
