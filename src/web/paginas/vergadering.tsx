// Meetings and their agenda.
import type { Agendapunt, NietOpAgenda, Vergadering } from '#app/werk/agenda.ts'
import { type Datum, kort, metWeekdag } from '#domein/kern/datum.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Foutensamenvatting, Vastevelden } from '../componenten/formulier.tsx'
import { pad } from '../paths.ts'

export function Vergaderlijst({
  kader,
  lijst,
  signalen,
  weigering,
  magPlannen,
  sleutel,
}: {
  kader: Kader
  lijst: readonly Vergadering[]
  signalen: readonly string[]
  weigering: Weigering | null
  magPlannen: boolean
  sleutel: string
}): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Vergaderingen">
      <h1>Vergaderingen</h1>
      {signalen.map((s) => (
        <div class="melding let-op">
          <p>{s}</p>
        </div>
      ))}
      {lijst.length === 0 ? (
        <p>Er zijn geen vergaderingen gepland.</p>
      ) : (
        <ul class="takenlijst">
          {lijst.map((v) => (
            <li>
              <a href={pad.vergadering(code, v.datum)}>{`${v.commissie}, ${metWeekdag(v.datum)}`}</a>
              <span class="zacht">{[v.tijd, v.plaats].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      {magPlannen ? (
        <section class="kaart" aria-labelledby="plan">
          <h2 id="plan">Vergadering plannen</h2>
          <form method="post" action={pad.vergaderingen(code)} novalidate>
            <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={sleutel} />
            <Foutensamenvatting weigering={weigering} velden={{}} />
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
      ) : null}
    </Pagina>
  )
}

export function Agendapagina({
  kader,
  datum,
  voorrang,
  eenduidig,
  bespreek,
  niet,
}: {
  kader: Kader
  datum: Datum
  /** New applications go before renewals. */
  voorrang: boolean
  eenduidig: readonly Agendapunt[]
  bespreek: readonly Agendapunt[]
  niet: readonly NietOpAgenda[]
}): Html {
  const { code } = kader.swv
  const lijst = (punten: readonly Agendapunt[], leeg: string) =>
    punten.length === 0 ? (
      <p class="zacht">{leeg}</p>
    ) : (
      <ol>
        {punten.map((p) => (
          <li>
            <a href={pad.zaak(code, p.zaak)}>{`${p.leerling ?? ''} ${p.nummer}`}</a> - {p.procedure},{' '}
            {p.school}
            {p.verlenging ? ' (verlenging)' : null}
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
  return (
    <Pagina
      kader={kader}
      titel={`Agenda ${kort(datum)}`}
      kruimels={[{ naam: 'Vergaderingen', adres: pad.vergaderingen(code) }]}
    >
      <h1>Agenda van {metWeekdag(datum)}</h1>
      {eenduidig.length + bespreek.length > 1 ? (
        <p class="niet-printen">
          {voorrang
            ? 'Nieuwe aanvragen die na 1 mei compleet waren gaan voor op verlengingen. '
            : 'De volgorde is die van de dag waarop het dossier compleet was. '}
          <a href={`${pad.vergadering(code, datum)}${voorrang ? '' : '?voorrang=ja'}`}>
            {voorrang ? 'Voorrang uitschakelen' : 'Nieuwe aanvragen voorrang geven'}
          </a>
        </p>
      ) : null}
      <h2>1. Eenduidige dossiers</h2>
      {lijst(eenduidig, 'Er staan geen eenduidige dossiers op de agenda.')}
      <h2>2. Bespreekdossiers</h2>
      {lijst(bespreek, 'Er staan geen bespreekdossiers op de agenda.')}
      <h2>Niet op de agenda</h2>
      {niet.length === 0 ? (
        <p class="zacht">Alle lopende aanvragen staan op de agenda.</p>
      ) : (
        <ul>
          {niet.map((n) => (
            <li>
              <a href={pad.zaak(code, n.zaak)}>{`${n.leerling ?? ''} ${n.nummer}`}</a> - {n.school}: {n.reden}
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
