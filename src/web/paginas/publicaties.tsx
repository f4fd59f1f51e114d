// What a desk publishes: its documents with their versions, and its news.
import { inCijfers, inWoorden } from '#domein/kern/datum.ts'
import {
  type Document,
  type Nieuwsbericht,
  andereInReeks,
  opVolgorde,
  versiesVan,
} from '#domein/procedure/publicatie.ts'
import { Blok } from '../componenten/infoblok.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

export function Documentenpagina({
  kader,
  documenten,
}: {
  kader: Kader
  documenten: readonly Document[]
}): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Documenten" kruimels={[{ naam: 'Start', adres: pad.start(code) }]}>
      <h1>Documenten</h1>
      <p>De documenten van het samenwerkingsverband, met hun versie en wie ze wanneer heeft vastgesteld.</p>
      <div class="tabelrol" tabindex={0} role="region" aria-label="Documenten">
        <table class="stapelt">
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">Versie</th>
              <th scope="col">Vastgesteld</th>
            </tr>
          </thead>
          <tbody>
            {documenten.flatMap((d) =>
              versiesVan(d).map((v) => (
                <tr>
                  <th scope="row">
                    {`${d.nummer} `}
                    {d.pagina && v.geldigTot === null ? (
                      <a href={pad.pagina(code, d.pagina)}>{d.titel}</a>
                    ) : (
                      d.titel
                    )}
                  </th>
                  <td data-kop="Versie">{v.versie}</td>
                  <td data-kop="Vastgesteld">
                    {v.inOntwikkeling
                      ? `Dit document is in ontwikkeling (${inCijfers(v.datum)}).`
                      : `${[v.vaststeller, inCijfers(v.datum)].filter(Boolean).join(' ')}${v.verder ? `; ${v.verder}` : ''}`}
                    {v.geldigTot ? `; geldig t/m ${inCijfers(v.geldigTot)}` : ''}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </Pagina>
  )
}

export function Nieuwspagina({ kader, nieuws }: { kader: Kader; nieuws: readonly Nieuwsbericht[] }): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="Nieuws" kruimels={[{ naam: 'Start', adres: pad.start(code) }]}>
      <h1>Nieuws</h1>
      <ul>
        {opVolgorde(nieuws).map((n) => (
          <li>
            {`${inWoorden(n.datum)}: `}
            <a href={pad.nieuws(code, n.naam)}>{n.titel}</a>
          </li>
        ))}
      </ul>
    </Pagina>
  )
}

export function Berichtpagina({
  kader,
  nieuws,
  bericht,
}: {
  kader: Kader
  nieuws: readonly Nieuwsbericht[]
  bericht: Nieuwsbericht
}): Html {
  const { code } = kader.swv
  const reeks = andereInReeks(nieuws, bericht)
  return (
    <Pagina
      kader={kader}
      titel={bericht.titel}
      kruimels={[
        { naam: 'Start', adres: pad.start(code) },
        { naam: 'Nieuws', adres: pad.nieuws(code) },
      ]}
    >
      <h1>{bericht.titel}</h1>
      <p class="zacht">{inWoorden(bericht.datum)}</p>
      {bericht.blokken.map((blok) => (
        <Blok blok={blok} />
      ))}
      {reeks.length > 0 ? (
        <section aria-labelledby="reeks">
          <h2 id="reeks">{`Ook in de reeks ${bericht.reeks?.naam ?? ''}`}</h2>
          <ul>
            {reeks.map((n) => (
              <li>
                <a href={pad.nieuws(code, n.naam)}>{n.titel}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Pagina>
  )
}
