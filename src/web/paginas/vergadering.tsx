// Meetings and their agenda.
import type { Agenda, Agendapunt, Vergaderlijst as Lijst } from '#app/werk/agenda.ts'
import { type Datum, inWoorden, kort, metWeekdag } from '#domein/kern/datum.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Foutensamenvatting, Vastevelden } from '../componenten/formulier.tsx'
import { pad } from '../paths.ts'

export function Vergaderlijst({
  kader,
  lijst,
  teVervangen,
  signalen,
  weigering,
  magPlannen,
  sleutel,
}: Lijst & { kader: Kader; weigering: Weigering | null; magPlannen: boolean; sleutel: string }): Html {
  const { code } = kader.swv
  const komend = lijst.filter((v) => v.datum >= kader.vandaag)
  const geweest = lijst.filter((v) => v.datum < kader.vandaag)
  return (
    <Pagina kader={kader} titel="Vergaderingen">
      <h1>Vergaderingen</h1>
      {teVervangen.map((v) => (
        <div class="melding let-op">
          <p>
            {`${v.commissie}: ${metWeekdag(v.datum)} is ${v.feestdag}. `}
            {magPlannen ? (
              <a href={pad.handeling(code, 'overleg-verplaatsen', v.sleutel)}>Kies een vervangende dag</a>
            ) : (
              'Er moet een vervangende dag worden gekozen.'
            )}
          </p>
        </div>
      ))}
      {signalen.map((s) => (
        <div class="melding let-op">
          <p>{s}</p>
        </div>
      ))}
      {komend.length === 0 ? (
        <p>Er zijn geen vergaderingen gepland.</p>
      ) : (
        <Datums code={code} lijst={komend} />
      )}
      {geweest.length > 0 ? (
        <details>
          <summary>Geweest</summary>
          <Datums code={code} lijst={geweest} />
        </details>
      ) : null}
      {magPlannen ? <Plannen kader={kader} lijst={lijst} weigering={weigering} sleutel={sleutel} /> : null}
    </Pagina>
  )
}

function Datums({ code, lijst }: { code: string; lijst: Lijst['lijst'] }): Html {
  return (
    <ul class="takenlijst">
      {lijst.map((v) => (
        <li>
          <a href={pad.vergadering(code, v.datum)}>{`${v.commissie}, ${metWeekdag(v.datum)}`}</a>
          <span class="zacht">
            {[v.tijd, v.plaats, v.agendaOp ? `agenda ${kort(v.agendaOp)}` : null].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Plannen({
  kader,
  lijst,
  weigering,
  sleutel,
}: {
  kader: Kader
  lijst: Lijst['lijst']
  weigering: Weigering | null
  sleutel: string
}): Html {
  const commissies = [...new Set(lijst.map((v) => v.commissie))]
  return (
    <section class="kaart" aria-labelledby="plan">
      <h2 id="plan">Vergadering plannen</h2>
      <form method="post" action={pad.vergaderingen(kader.swv.code)} novalidate>
        <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={sleutel} />
        <Foutensamenvatting weigering={weigering} velden={{}} />
        {commissies.length > 1 ? (
          <div class="veld">
            <label for="veld-commissie">Welk overleg</label>
            <select id="veld-commissie" name="commissie">
              <option value="">Kies</option>
              {commissies.map((naam) => (
                <option value={naam}>{naam}</option>
              ))}
            </select>
          </div>
        ) : null}
        <div class="veld">
          <label for="veld-datum">Datum</label>
          <input id="veld-datum" type="date" name="datum" />
        </div>
        <div class="veld">
          <label for="veld-tijd">Tijd</label>
          <input id="veld-tijd" class="kort" type="time" name="tijd" value="09:30" />
        </div>
        <button class="knop" type="submit">
          Vergadering plannen
        </button>
      </form>
    </section>
  )
}

/** The agenda of one day. Where a desk does not tell files apart it is one list. */
export function Agendapagina({
  kader,
  datum,
  agenda,
  voorrang,
  magBeheren,
}: {
  kader: Kader
  datum: Datum
  agenda: Agenda
  /** New applications go before renewals. */
  voorrang: boolean
  magBeheren: boolean
}): Html {
  const { code } = kader.swv
  const { commissie, agendaOp, sleutel } = agenda
  return (
    <Pagina
      kader={kader}
      titel={`Agenda ${kort(datum)}`}
      kruimels={[{ naam: 'Vergaderingen', adres: pad.vergaderingen(code) }]}
    >
      <h1>{`Agenda van ${metWeekdag(datum)}`}</h1>
      {commissie && agendaOp ? (
        <p>
          {`${commissie}. De agenda sluit op ${metWeekdag(agendaOp)}: wat dan compleet is, wordt besproken.`}
        </p>
      ) : null}
      <Deelnemers agenda={agenda} />
      {magBeheren && sleutel && datum >= kader.vandaag ? (
        <p class="niet-printen knoppen">
          {agenda.deelnemers.length > 0 ? (
            <a href={pad.handeling(code, 'overleg-deelnemer', sleutel)}>Deelnemer kiezen</a>
          ) : null}
          <a href={pad.handeling(code, 'overleg-verplaatsen', sleutel)}>Andere dag kiezen</a>
          <a href={pad.handeling(code, 'overleg-vervallen', sleutel)}>Laten vervallen</a>
        </p>
      ) : null}
      {agenda.verdeeld && agenda.eenduidig.length + agenda.bespreek.length > 1 ? (
        <p class="niet-printen">
          {voorrang
            ? 'Nieuwe aanvragen die na 1 mei compleet waren gaan voor op verlengingsaanvragen. '
            : 'De volgorde is die van de dag waarop het dossier compleet was. '}
          <a href={`${pad.vergadering(code, datum)}${voorrang ? '' : '?voorrang=ja'}`}>
            {voorrang ? 'Voorrang uitschakelen' : 'Nieuwe aanvragen voorrang geven'}
          </a>
        </p>
      ) : null}
      {agenda.verdeeld ? (
        <>
          <h2>1. Eenduidige dossiers</h2>
          <Punten
            code={code}
            punten={agenda.eenduidig}
            leeg="Er staan geen eenduidige dossiers op de agenda."
          />
          <h2>2. Bespreekdossiers</h2>
          <Punten code={code} punten={agenda.bespreek} leeg="Er staan geen bespreekdossiers op de agenda." />
        </>
      ) : (
        <>
          <h2>Agenda</h2>
          <Punten
            code={code}
            punten={[...agenda.eenduidig, ...agenda.bespreek]}
            leeg="Er staan geen aanvragen op de agenda."
          />
        </>
      )}
      {agenda.advies.length > 0 ? (
        <>
          <h2>Voor advies</h2>
          <ol>
            {agenda.advies.map((p) => (
              <li>
                <a href={pad.zaak(code, p.zaak)}>{`${p.leerling ?? ''} ${p.nummer}`}</a>
                {` - ${p.procedure}, ${p.school}`}
                <p class="klein geschreven">{p.vraag}</p>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <h2>Niet op de agenda</h2>
      {agenda.niet.length === 0 ? (
        <p class="zacht">Alle lopende aanvragen staan op de agenda.</p>
      ) : (
        <ul>
          {agenda.niet.map((n) => (
            <li>
              <a href={pad.zaak(code, n.zaak)}>{`${n.leerling ?? ''} ${n.nummer}`}</a>
              {` - ${n.school}. ${n.status}: ${n.reden}`}
            </li>
          ))}
        </ul>
      )}
      <p class="niet-printen knoppen">
        <a href={`${pad.vergadering(code, datum)}/agenda.ics`}>Zet in mijn agenda (iCal)</a>
        <button class="knop tweede" type="button" data-afdrukken="ja" hidden>
          Agenda afdrukken
        </button>
      </p>
    </Pagina>
  )
}

function Deelnemers({ agenda }: { agenda: Agenda }): Html | null {
  if (agenda.deelnemers.length === 0) return null
  return (
    <>
      <h2>Deelnemers</h2>
      <ul>
        {agenda.deelnemers.map((d) => (
          <li>{`${d.rol}: ${d.naam ?? 'niemand'}`}</li>
        ))}
      </ul>
    </>
  )
}

function Punten({ code, punten, leeg }: { code: string; punten: readonly Agendapunt[]; leeg: string }): Html {
  if (punten.length === 0) return <p class="zacht">{leeg}</p>
  return (
    <ol>
      {punten.map((p) => (
        <li>
          <a href={pad.zaak(code, p.zaak)}>{`${p.leerling ?? ''} ${p.nummer}`}</a>
          {` - ${p.procedure}, ${p.school}${p.verlenging ? ' (verlengingsaanvraag)' : ''}`}
          {p.compleetOp ? <span class="zacht klein">{` compleet op ${inWoorden(p.compleetOp)}`}</span> : null}
          {p.besproken ? <span class="merk goed">besproken</span> : null}
          {p.redenen.length > 0 ? (
            <ul>
              {p.redenen.map((r) => (
                <li class="klein">{r}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
