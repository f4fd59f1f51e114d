// The calendar that terms count with, the settings of the desk, and who is in the committee.
import type { Commissiebeeld } from '#app/beheer/commissie.ts'
import type { Instellingenbeeld } from '#app/beheer/lijsten.ts'
import { inWoorden, kort, metWeekdag, schooljaar } from '#domein/kern/datum.ts'
import { euro } from '#domein/kern/geld.ts'
import type { Kalender } from '#domein/termijn/regel.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Grond } from '../componenten/grond.tsx'
import { antwoordInWoorden } from '../componenten/veld.tsx'
import { pad } from '../paths.ts'

function kruimels(kader: Kader) {
  return [{ naam: 'Beheer', adres: pad.beheer(kader.swv.code) }]
}

/** Days and holidays, the coming ones first open; what is past stays readable. */
export function Kalenderpagina({ kader, kalender: k }: { kader: Kader; kalender: Kalender }): Html {
  const { code } = kader.swv
  const dagen = (
    lijst: 'sluitingsdagen' | 'gelijkgesteld',
    handeling: 'sluitingsdag' | 'gelijkgestelde-dag',
    titel: string,
    leeg: string,
  ) => (
    <section class="kaart" aria-labelledby={lijst}>
      <h2 id={lijst}>{titel}</h2>
      {k[lijst].length === 0 ? <p>{leeg}</p> : null}
      <ul>
        {k[lijst].map((datum) => (
          <li>
            <time datetime={datum}>{metWeekdag(datum)}</time>{' '}
            <a class="niet-printen" href={pad.handeling(code, `${handeling}-verwijderen`, datum)}>
              Verwijderen<span class="alleen-voorlezen">{` van ${inWoorden(datum)}`}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="niet-printen">
        <a class="knop tweede" href={pad.handeling(code, `${handeling}-toevoegen`, '')}>
          Dag toevoegen<span class="alleen-voorlezen">{` aan ${titel.toLowerCase()}`}</span>
        </a>
      </p>
    </section>
  )
  const vakanties = k.schoolvakanties.filter((v) => v.regio === k.regio)
  const komend = vakanties.filter((v) => v.tot >= kader.vandaag)
  const voorbij = vakanties.filter((v) => v.tot < kader.vandaag)
  const rij = (v: (typeof vakanties)[number]) => (
    <li>
      {`${v.naam} ${schooljaar(v.van)}: ${inWoorden(v.van)} tot en met ${inWoorden(v.tot)} `}
      <a class="niet-printen" href={pad.handeling(code, 'schoolvakantie-verwijderen', v.van)}>
        Verwijderen<span class="alleen-voorlezen">{` van ${v.naam} ${schooljaar(v.van)}`}</span>
      </a>
    </li>
  )
  return (
    <Pagina kader={kader} titel="Kalender" kruimels={kruimels(kader)}>
      <h1>Kalender</h1>
      <p>
        Hiermee worden termijnen berekend. De algemene feestdagen kent OpenLoket zelf. Na een wijziging worden
        de datums van lopende zaken opnieuw berekend.
      </p>
      <section class="kaart" aria-labelledby="instelling">
        <h2 id="instelling">Instelling</h2>
        <dl class="paren">
          <dt>Vakantieregio</dt>
          <dd>{k.regio}</dd>
          <dt>Gelijkgestelde dagen bekend tot en met</dt>
          <dd>{String(k.gelijkgesteldBekendTotEnMet)}</dd>
          <dt>Telt een gelijkgestelde dag als werkdag?</dt>
          <dd>{k.kbDagIsWerkdag ? 'ja' : 'nee'}</dd>
        </dl>
        <p class="niet-printen">
          <a class="knop tweede" href={pad.handeling(code, 'kalender-instellen', '')}>
            Kalender instellen
          </a>
        </p>
      </section>
      {dagen(
        'sluitingsdagen',
        'sluitingsdag',
        'Sluitingsdagen',
        'Er zijn geen eigen sluitingsdagen. Het samenwerkingsverband is alle werkdagen open.',
      )}
      {dagen(
        'gelijkgesteld',
        'gelijkgestelde-dag',
        'Gelijkgestelde dagen',
        'Er zijn geen dagen met een feestdag gelijkgesteld.',
      )}
      <section class="kaart" aria-labelledby="vakanties">
        <h2 id="vakanties">{`Schoolvakanties, regio ${k.regio}`}</h2>
        {komend.length === 0 ? <p>Er staan geen komende schoolvakanties in de kalender.</p> : null}
        <ul>{komend.map(rij)}</ul>
        {voorbij.length > 0 ? (
          <details>
            <summary>{`Voorbije vakanties (${voorbij.length})`}</summary>
            <ul>{voorbij.map(rij)}</ul>
          </details>
        ) : null}
        <p class="niet-printen">
          <a class="knop tweede" href={pad.handeling(code, 'schoolvakantie-toevoegen', '')}>
            Schoolvakantie toevoegen
          </a>
        </p>
      </section>
    </Pagina>
  )
}

export function Instellingenpagina({ kader, beeld }: { kader: Kader; beeld: Instellingenbeeld }): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Instellingen" kruimels={kruimels(kader)}>
      <h1>Instellingen</h1>
      <dl class="kaart">
        {Object.entries(beeld.velden).map(([naam, veld]) => (
          <>
            <dt>
              {veld.label} <Grond van={veld.grond} />
            </dt>
            <dd>
              <strong>{antwoordInWoorden(veld, beeld.waarden[naam])}</strong>
            </dd>
          </>
        ))}
      </dl>
      <p class="niet-printen">
        <a class="knop" href={pad.handeling(code, 'instellingen-wijzigen', '')}>
          Instellingen wijzigen
        </a>
      </p>
      <PerJaar code={code} perJaar={beeld.perJaar} />
    </Pagina>
  )
}

/** Lists of choices per school year, and amounts from a day on. */
function PerJaar({ code, perJaar }: { code: string; perJaar: Instellingenbeeld['perJaar'] }): Html {
  const { lijsten, bedragen } = perJaar
  return (
    <>
      {lijsten.length > 0 ? (
        <section class="kaart" aria-labelledby="lijsten">
          <h2 id="lijsten">Keuzelijsten per schooljaar</h2>
          {lijsten.map((l) => (
            <>
              <h3>
                {l.titel} <Grond van={l.grond} />
              </h3>
              <ul>
                {l.jaren.map((j) => (
                  <li>{`${j.schooljaar}: ${j.keuzes.join(', ')}`}</li>
                ))}
              </ul>
            </>
          ))}
          <p class="niet-printen">
            <a class="knop tweede" href={pad.handeling(code, 'keuzelijst-wijzigen', '')}>
              Lijst voor een schooljaar vaststellen
            </a>
          </p>
        </section>
      ) : null}
      {bedragen.length > 0 ? (
        <section class="kaart" aria-labelledby="bedragen">
          <h2 id="bedragen">Bedragen</h2>
          <ul>
            {bedragen.map((b) => (
              <li>
                {`${b.titel}: ${b.waarden.map((w) => `${euro(w.centen)} vanaf ${kort(w.vanaf)}`).join('; ')}`}{' '}
                <Grond van={b.grond} />
              </li>
            ))}
          </ul>
          <p class="niet-printen">
            <a class="knop tweede" href={pad.handeling(code, 'bedrag-vaststellen', '')}>
              Bedrag vaststellen
            </a>
          </p>
        </section>
      ) : null}
    </>
  )
}

const ALS = { lid: 'lid', 'in-afstemming': 'deelnemer in afstemming' } as const

export function Commissiepagina({ kader, beeld }: { kader: Kader; beeld: Commissiebeeld }): Html {
  const { code } = kader.swv
  return (
    <Pagina
      kader={kader}
      titel={beeld.naam}
      kruimels={[
        beeld.magBeheren
          ? { naam: 'Beheer', adres: pad.beheer(code) }
          : { naam: 'Vergaderingen', adres: pad.vergaderingen(code) },
      ]}
    >
      <h1>{`Ledenlijst ${beeld.naam} (${beeld.kort})`}</h1>
      {beeld.leden.length === 0 ? <p class="kaart">Er staat nog niemand op de lijst.</p> : null}
      <ul class="takenlijst">
        {beeld.leden.map((l) => (
          <li>
            <span>
              <strong>{l.naam}</strong>, {ALS[l.als]}
              <br />
              <span class="zacht klein">
                {`${l.rollen.map(rolnaam).join(', ')}${l.sinds ? `, sinds ${inWoorden(l.sinds)}` : '; wijzigt mee met de functie'}`}
              </span>
            </span>
            {beeld.magBeheren && l.sinds ? (
              <a class="niet-printen" href={pad.handeling(code, 'commissielid-verwijderen', l.persoon)}>
                Van de lijst halen<span class="alleen-voorlezen">{`: ${l.naam}`}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {beeld.magBeheren ? (
        <p class="niet-printen">
          <a class="knop" href={pad.handeling(code, 'commissielid-toevoegen', '')}>
            Toevoegen aan de commissie
          </a>
        </p>
      ) : null}
    </Pagina>
  )
}
