// Key figures people can look at (bars) and trust (tables, with the definition and the zaken behind each number).
import type { Achtergrond, Kengetallen } from '#app/kengetal/overzicht.ts'
import type { Doorlooptijdregel } from '#domein/kengetal/doorlooptijd.ts'
import type { Kengetalregel } from '#domein/kengetal/overzicht.ts'
import { kort } from '#domein/kern/datum.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

const BEREIK = {
  swv: 'U ziet de aantallen van het hele samenwerkingsverband.',
  school: 'U ziet alleen de aantallen van uw eigen school of bestuur.',
  partner: 'Aantallen onder de vijf zijn bedekt, zodat niemand te herkennen is.',
} as const

export function Kengetallenpagina({ kader, k }: { kader: Kader; k: Kengetallen }): Html {
  const { code } = kader.swv
  const procedures = [...Map.groupBy(k.regels, (r) => r.procedure)]
  return (
    <Pagina kader={kader} titel="Kengetallen">
      <h1>{`Kengetallen ${k.schooljaar}`}</h1>
      <p>{BEREIK[k.bereik]}</p>
      <nav aria-label="Schooljaar">
        <ul class="tabs">
          {k.schooljaren.map((jaar) => (
            <li>
              <a
                href={`${pad.kengetallen(code)}?schooljaar=${jaar}`}
                aria-current={jaar === k.schooljaar ? 'true' : undefined}
              >
                {jaar}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {procedures.length === 0 ? (
        <p class="kaart">In dit schooljaar is nog niets ingediend of besloten.</p>
      ) : (
        <p>
          <a href={pad.kengetallenCsv(code, k.schooljaar)}>Download als CSV</a>
        </p>
      )}
      {procedures.map(([procedure, regels]) => (
        <section aria-labelledby={`k-${procedure}`}>
          <h2 id={`k-${procedure}`}>{regels[0]?.procedureNaam}</h2>
          <Staven regels={regels} />
          <Tabel code={code} k={k} regels={regels} />
        </section>
      ))}
      {k.doorlooptijd && k.doorlooptijd.regels.length > 0 ? (
        <section aria-labelledby="doorlooptijd">
          <h2 id="doorlooptijd">{k.doorlooptijd.titel}</h2>
          <Doorlooptijdtabel titel={k.doorlooptijd.titel} regels={k.doorlooptijd.regels} />
        </section>
      ) : null}
      <section aria-labelledby="definities">
        <h2 id="definities">Wat telt er mee?</h2>
        <dl>
          {k.definities.map((d) => (
            <>
              <dt>
                <strong>{d.titel}</strong>
              </dt>
              <dd>{d.definitie}</dd>
            </>
          ))}
        </dl>
      </section>
    </Pagina>
  )
}

function Doorlooptijdtabel({ titel, regels }: { titel: string; regels: readonly Doorlooptijdregel[] }): Html {
  const nl = (getal: number) => String(getal).replace('.', ',')
  return (
    <div class="tabelrol" tabindex={0} role="region" aria-label={`Tabel ${titel}`}>
      <table class="stapelt">
        <thead>
          <tr>
            <th scope="col">Regio of soort</th>
            <th scope="col">Besluiten</th>
            <th scope="col">Mediaan</th>
            <th scope="col">Binnen de termijn</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((r) => (
            <tr>
              <th scope="row">{r.label}</th>
              <td data-kop="Besluiten">{String(r.aantal)}</td>
              <td data-kop="Mediaan">{`${nl(r.mediaan)} dagen`}</td>
              <td data-kop="Binnen de termijn">{`${nl(r.binnenTermijn)} procent`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Numbers only: averages and shares have no common scale. Covered numbers get no bar. */
function Staven({ regels }: { regels: readonly Kengetalregel[] }): Html | null {
  const getallen = regels.filter((r) => r.eenheid === 'aantal' && r.getal !== null)
  const hoogste = Math.max(0, ...getallen.map((r) => r.getal ?? 0))
  if (hoogste === 0) return null
  const RIJ = 26
  return (
    <svg
      class="balk"
      viewBox={`0 0 600 ${getallen.length * RIJ}`}
      width="600"
      height={getallen.length * RIJ}
      role="img"
      aria-label={getallen.map((r) => `${naam(r)}: ${r.tekst}`).join(', ')}
    >
      {getallen.map((r, i) => (
        <>
          <rect
            x="280"
            y={i * RIJ + 4}
            width={Math.round(((r.getal ?? 0) / hoogste) * 270)}
            height="16"
            rx="2"
          />
          <text x={r.label ? 16 : 0} y={i * RIJ + 17}>
            {r.label ?? r.titel}
          </text>
          <text x={286 + Math.round(((r.getal ?? 0) / hoogste) * 270)} y={i * RIJ + 17}>
            {r.tekst}
          </text>
        </>
      ))}
    </svg>
  )
}

const naam = (r: Kengetalregel) => (r.label ? `${r.titel}: ${r.label}` : r.titel)

function Tabel({
  code,
  k,
  regels,
}: {
  code: string
  k: Kengetallen
  regels: readonly Kengetalregel[]
}): Html {
  return (
    <div class="tabelrol" tabindex={0} role="region" aria-label={`Tabel ${regels[0]?.procedureNaam ?? ''}`}>
      <table class="stapelt">
        <caption class="alleen-voorlezen">{`Tabel ${regels[0]?.procedureNaam ?? ''}`}</caption>
        <thead>
          <tr>
            <th scope="col">Kengetal</th>
            <th scope="col">Waarde</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((r) => (
            <tr>
              <th scope="row">{naam(r)}</th>
              <td data-kop="Waarde">
                {k.bereik === 'partner' || !r.getal ? (
                  r.tekst
                ) : (
                  <a
                    href={pad.achterKengetal(code, {
                      kengetal: r.kengetal,
                      procedure: r.procedure,
                      schooljaar: k.schooljaar,
                      ...(r.waarde === null ? {} : { waarde: r.waarde }),
                    })}
                  >
                    {r.tekst}
                    <span class="alleen-voorlezen">{`: de zaken achter ${naam(r)}`}</span>
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function Achtergrondpagina({ kader, a }: { kader: Kader; a: Achtergrond }): Html {
  const { code } = kader.swv
  return (
    <Pagina
      kader={kader}
      titel={a.titel}
      kruimels={[{ naam: 'Kengetallen', adres: `${pad.kengetallen(code)}?schooljaar=${a.schooljaar}` }]}
    >
      <h1>{a.label ? `${a.titel}: ${a.label}` : a.titel}</h1>
      <p>{`${a.procedure}, schooljaar ${a.schooljaar}. ${a.definitie}`}</p>
      {a.rijen.length === 0 ? <p class="zacht">U kunt geen van deze zaken zien.</p> : null}
      <ul class="takenlijst">
        {a.rijen.map((r) => (
          <li>
            <span>
              <a href={pad.zaak(code, r.zaak)}>{`${r.leerling ?? ''} ${r.nummer}`.trim()}</a> - {r.school},{' '}
              {r.status}
              {a.eenheid === null ? '' : `, ${r.som} ${a.eenheid}`}
            </span>
            <time datetime={r.datum}>{kort(r.datum)}</time>
            {r.redenen.map((reden) => (
              <dl class="paren">
                {reden.door ? (
                  <>
                    <dt>Vastgelegd door</dt>
                    <dd>{reden.door}</dd>
                  </>
                ) : null}
                {reden.antwoorden.map((antwoord) => (
                  <>
                    <dt>{antwoord.label}</dt>
                    <dd>{antwoord.tekst}</dd>
                  </>
                ))}
              </dl>
            ))}
          </li>
        ))}
      </ul>
    </Pagina>
  )
}
