// Acts outside a zaak: one form for each, and what a school and its contactpersoon know of a pupil.
import type { Formulier, Handeling } from '#app/beheer/handeling.ts'
import type { Leerlingbeeld } from '#app/leerlingdossier.ts'
import { WACHTWOORDVELDEN } from '#app/beheer/wachtwoordlink.ts'
import { inWoorden, kort } from '#domein/kern/datum.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import type { Recht } from '#domein/toegang/beheer.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Foutensamenvatting, Vastevelden } from '../componenten/formulier.tsx'
import { VeldInvoer } from '../componenten/veld.tsx'
import { OppFormat } from '../componenten/oppformat.tsx'
import { pad } from '../paths.ts'

/** Where what is managed can be found, with what asks for attention. */
export function Beheerpagina({
  kader,
  recht,
  signalen,
  commissie,
}: {
  kader: Kader
  /** What this person may. */
  recht: readonly Recht[]
  signalen: { zonderContact: number; verzoeken: number; verlopen: number }
  /** Name of the committee, where the desk keeps a list of members. */
  commissie: string | null
}): Html {
  const { code } = kader.swv
  const plaatsen: readonly [Recht, string, string, string, string | null][] = [
    [
      'organisaties-beheren',
      'Organisaties',
      pad.organisaties(code),
      'Scholen, besturen, gemeenten en partners, en wie de contactpersoon van een school is.',
      signalen.zonderContact > 0 ? `${signalen.zonderContact} zonder contactpersoon` : null,
    ],
    ['mensen-beheren', 'Mensen', pad.mensen(code), 'Accounts, rollen en gegevens van deskundigen.', null],
    [
      'mensen-beheren',
      'Accountverzoeken',
      pad.verzoeken(code),
      'Wat scholen over accounts vragen.',
      signalen.verzoeken > 0 ? `${signalen.verzoeken} open` : null,
    ],
    [
      'kalender-beheren',
      'Kalender',
      pad.kalender(code),
      'Sluitingsdagen, gelijkgestelde dagen en schoolvakanties.',
      null,
    ],
    [
      'instellingen-beheren',
      'Instellingen',
      pad.instellingen(code),
      'Hoe termijnen tellen, wat ouders zien, en het OPP-format.',
      null,
    ],
    ...(commissie
      ? ([
          ['commissie-beheren', 'Commissie', pad.commissie(code), `Wie lid is van de ${commissie}.`, null],
        ] as [Recht, string, string, string, null][])
      : []),
    ['beheerlog-lezen', 'Beheerlog', pad.beheerlog(code), 'Wie wat heeft gewijzigd, en wanneer.', null],
    ['inzage-lezen', 'Inzage', pad.inzage(code, null), 'Wie een dossier heeft ingezien, en waarom.', null],
    [
      'dossier-wissen',
      'Dossiers wissen',
      pad.wissen(code),
      'Wat niet langer bewaard mag worden, of op verzoek weg moet.',
      signalen.verlopen === 0
        ? null
        : signalen.verlopen < 100
          ? `${signalen.verlopen} te wissen`
          : '100 of meer te wissen',
    ],
  ]
  return (
    <Pagina kader={kader} titel="Beheer">
      <h1>Beheer</h1>
      <ul class="kaarten">
        {plaatsen
          .filter(([nodig]) => recht.includes(nodig))
          .map(([, titel, adres, uitleg, signaal]) => (
            <li class="kaart">
              <h2>
                <a href={adres}>{titel}</a>
              </h2>
              {signaal ? <p class="merk let-op">{signaal}</p> : null}
              <p>{uitleg}</p>
            </li>
          ))}
      </ul>
    </Pagina>
  )
}

export function Handelingpagina({
  kader,
  h,
  formulier,
  over,
  sleutel,
  invoer,
  weigering,
  terug,
}: {
  kader: Kader
  h: Handeling
  formulier: Formulier
  over: string
  sleutel: string
  invoer: Readonly<Record<string, unknown>> | null
  weigering: Weigering | null
  terug: string
}): Html {
  const waarden: Readonly<Record<string, unknown>> = invoer ?? formulier.begin
  return (
    <Pagina kader={kader} titel={h.titel} kruimels={[{ naam: formulier.onderwerp.naam, adres: terug }]}>
      <h1>{h.titel}</h1>
      <p>
        <strong>{formulier.onderwerp.naam}</strong>
      </p>
      {formulier.onderwerp.toelichting ? <p>{formulier.onderwerp.toelichting}</p> : null}
      <p>{h.uitleg}</p>
      <form method="post" action={pad.handeling(kader.swv.code, h.naam, over)} novalidate>
        <Vastevelden csrf={kader.sessie?.csrf ?? ''} sleutel={sleutel} />
        <Foutensamenvatting weigering={weigering} velden={formulier.velden} />
        {Object.entries(formulier.velden).map(([naam, veld]) => (
          <VeldInvoer
            naam={naam}
            veld={veld}
            waarde={waarden[naam]}
            fout={weigering?.velden?.[naam]}
            keuzes={formulier.verwijzingen[naam]}
            velden={formulier.velden}
          />
        ))}
        <div class="knoppen">
          <button class="knop" type="submit">
            {h.titel}
          </button>
          <a href={terug}>Terug</a>
        </div>
      </form>
    </Pagina>
  )
}

const AARD = { gezag: 'ouder of verzorger', voogd: 'voogd', jongere: 'de leerling zelf' } as const

/** Everything about one pupil, each question with its own status. */
export function Leerlingpagina({
  kader,
  beeld,
  handelingen,
}: {
  kader: Kader
  beeld: Leerlingbeeld
  handelingen: readonly Handeling[]
}): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel={beeld.naam} kruimels={[{ naam: 'Leerlingen', adres: pad.leerlingen(code) }]}>
      <h1>{beeld.naam}</h1>
      <p>
        Geboren {inWoorden(beeld.geboren)}
        {beeld.woonplaats ? `, woont in ${beeld.woonplaats}` : ''}
        {beeld.school ? `, ${beeld.school.naam}` : ''}.
      </p>
      <p>
        {beeld.opp
          ? `Heeft een OPP sinds ${kort(beeld.opp.sinds)}${beeld.opp.tot ? ` tot en met ${kort(beeld.opp.tot)}` : ''}${beeld.opp.geevalueerd ? `, laatst geëvalueerd op ${kort(beeld.opp.geevalueerd)}` : ''}.`
          : 'Er is geen OPP geregistreerd.'}
      </p>
      {beeld.als === 'school' ? <OppFormat kader={kader} /> : null}
      {handelingen.length > 0 ? (
        <section class="kaart" aria-labelledby="doen">
          <h2 id="doen">Wat u kunt doen</h2>
          <ul>
            {handelingen.map((h) => (
              <li>
                <a href={pad.handeling(code, h.naam, beeld.id)}>{h.titel}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="kaart" aria-labelledby="zaken">
        <h2 id="zaken">Vragen en aanvragen</h2>
        {beeld.zaken.length === 0 ? <p class="zacht">Er zijn geen zaken die u kunt zien.</p> : null}
        <ul>
          {beeld.zaken.map((z) => (
            <li>
              <a href={pad.zaak(code, z.zaak)}>{`${z.naam}, ${z.nummer}`}</a>: {z.status}
              {z.open ? '' : ' (afgesloten)'}
            </li>
          ))}
        </ul>
      </section>
      {beeld.als === 'school' ? (
        <section class="kaart" aria-labelledby="gezin">
          <h2 id="gezin">Wie krijgt de brieven</h2>
          {beeld.gezin.length === 0 ? (
            <p>Er is nog niemand toegevoegd. Brieven aan ouders kunnen dan niet uitgaan.</p>
          ) : null}
          <ul>
            {beeld.gezin.map((g) => (
              <li>{`${g.naam}, ${AARD[g.aard]}, per ${g.kanaal}`}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="kaart" aria-labelledby="meegedacht">
        <h2 id="meegedacht">Wie dacht mee</h2>
        {beeld.meedenken.length === 0 ? <p class="zacht">Er is nog geen meedenken vastgelegd.</p> : null}
        <ul>
          {beeld.meedenken.map((m) => (
            <li>
              {`${kort(m.datum)}: ${m.onderwerp} (${m.persoon})`}
              {m.deelnemers.length > 0 ? `, met ${m.deelnemers.join(', ')}` : ''}
              {m.verslag ? <p class="geschreven klein">{m.verslag}</p> : null}
            </li>
          ))}
        </ul>
      </section>
    </Pagina>
  )
}

/** Choosing a password with the link from the mail. */
export function Wachtwoordpagina({
  kader,
  link,
  wie,
  weigering,
}: {
  kader: Kader
  link: string
  /** Null: the link does not work. */
  wie: { naam: string; gebruikersnaam: string } | null
  weigering: Weigering | null
}): Html {
  return (
    <Pagina kader={kader} titel="Wachtwoord kiezen">
      <h1>Wachtwoord kiezen</h1>
      {wie ? (
        <form method="post" action={pad.wachtwoord(kader.swv.code, link)} novalidate>
          <p>
            {wie.naam}, uw gebruikersnaam is <strong>{wie.gebruikersnaam}</strong>.
          </p>
          <Foutensamenvatting weigering={weigering} velden={WACHTWOORDVELDEN} />
          {Object.entries(WACHTWOORDVELDEN).map(([naam, veld]) => (
            <div class={weigering?.velden?.[naam] ? 'veld met-fout' : 'veld'}>
              <label for={`veld-${naam}`}>{veld.label}</label>
              {weigering?.velden?.[naam] ? (
                <p class="foutregel" id={`veld-${naam}-fout`}>
                  {weigering.velden[naam]}
                </p>
              ) : null}
              <input
                id={`veld-${naam}`}
                name={naam}
                type="password"
                autocomplete="new-password"
                aria-describedby={weigering?.velden?.[naam] ? `veld-${naam}-fout` : undefined}
              />
            </div>
          ))}
          <button class="knop" type="submit">
            Wachtwoord kiezen
          </button>
        </form>
      ) : (
        <p class="kaart">{`${weigering?.reden ?? 'Deze link werkt niet meer.'} ${weigering?.uitweg ?? ''}`}</p>
      )}
    </Pagina>
  )
}
