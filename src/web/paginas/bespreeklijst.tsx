// The list of talks between VSO and SWV, and the TLV's that end this school year.
import type { AflopendeTlv, Bespreeklijst, Bespreekpunt } from '#app/werk/bespreeklijst.ts'
import { inWoorden } from '#domein/kern/datum.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

export function Bespreeklijstpagina({ kader, lijst }: { kader: Kader; lijst: Bespreeklijst }): Html {
  const op = lijst.gesprekken.filter((g) => g.opLijst)
  const niet = lijst.gesprekken.filter((g) => !g.opLijst)
  return (
    <Pagina kader={kader} titel="Bespreeklijst VSO">
      <h1>Bespreeklijst VSO en aflopende TLV's</h1>
      <section aria-labelledby="op-de-lijst">
        <h2 id="op-de-lijst">{`Op de bespreeklijst (${op.length})`}</h2>
        {op.length === 0 ? <p class="zacht">Er staan geen gesprekken op de lijst.</p> : null}
        <Punten kader={kader} punten={op} />
      </section>
      <section aria-labelledby="niet-op-de-lijst">
        <h2 id="niet-op-de-lijst">{`Niet op de bespreeklijst (${niet.length})`}</h2>
        {niet.length === 0 ? <p class="zacht">Elke ingediende hulpvraag staat op de lijst.</p> : null}
        <Punten kader={kader} punten={niet} />
      </section>
      <section aria-labelledby="aflopend">
        <h2 id="aflopend">{`Aflopende TLV's schooljaar ${lijst.schooljaar} (${lijst.aflopend.length})`}</h2>
        <p>
          Vanaf 1 december staat hier elke TLV die dit schooljaar afloopt. Bespreek samen welke jongeren op de
          bespreeklijst komen; voor de anderen vraagt de school een herindicatie aan.
        </p>
        {lijst.aflopend.length === 0 ? (
          <p class="zacht">Er staat geen TLV die dit schooljaar afloopt.</p>
        ) : (
          <ul class="takenlijst">
            {lijst.aflopend.map((t) => (
              <li>
                <span>
                  <Wie kader={kader} zaak={t} teOpenen={t.teOpenen} /> - {t.school}
                </span>
                <time datetime={t.tot}>{`tot en met ${inWoorden(t.tot)}`}</time>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Pagina>
  )
}

function Punten({ kader, punten }: { kader: Kader; punten: readonly Bespreekpunt[] }): Html {
  return (
    <ul class="takenlijst">
      {punten.map((p) => (
        <li>
          <span>
            <Wie kader={kader} zaak={p} teOpenen /> - {p.school}, {p.procedure}
            {p.reden ? <span class="merk let-op">{p.reden}</span> : null}
          </span>
          {p.gesprekOp ? <time datetime={p.gesprekOp}>{inWoorden(p.gesprekOp)}</time> : null}
        </li>
      ))}
    </ul>
  )
}

function Wie({
  kader,
  zaak,
  teOpenen,
}: {
  kader: Kader
  zaak: Pick<AflopendeTlv, 'zaak' | 'nummer' | 'leerling'>
  teOpenen: boolean
}): Html {
  const naam = `${zaak.leerling ?? ''} ${zaak.nummer}`
  return teOpenen ? <a href={pad.zaak(kader.swv.code, zaak.zaak)}>{naam}</a> : <>{naam}</>
}
