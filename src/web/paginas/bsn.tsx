// The BSN: on the page of the zaak only whether it is there; the number on a page of its own that nothing keeps.
import type { Zaakbeeld } from '#app/contract.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { type Kader, Pagina } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

/** The line in the head of a zaak, for who may read the number. */
export function BsnRegel({
  kader,
  zaak,
  stand,
}: {
  kader: Kader
  zaak: string
  stand: NonNullable<Zaakbeeld['bsn']>
}): Html {
  return (
    <div>
      <dt>BSN</dt>
      <dd>
        {stand === 'ontbreekt' ? (
          'nog niet vastgelegd'
        ) : (
          <form method="post" action={pad.bsn(kader.swv.code, zaak)}>
            <input type="hidden" name="_csrf" value={kader.sessie?.csrf ?? ''} />
            <button class="knop tweede klein">BSN tonen</button>
          </form>
        )}
      </dd>
    </div>
  )
}

export function Bsnpagina({ kader, zaak, bsn }: { kader: Kader; zaak: string; bsn: string }): Html {
  const { code } = kader.swv
  return (
    <Pagina kader={kader} titel="BSN" kruimels={[{ naam: 'Mijn werk', adres: pad.werk(code) }]}>
      <h1>Burgerservicenummer</h1>
      <p>
        <strong>{`${bsn.slice(0, 4)} ${bsn.slice(4, 6)} ${bsn.slice(6)}`}</strong>
      </p>
      <p>Vastgelegd is dat u dit nummer nu heeft bekeken. Gebruik het alleen voor deze procedure.</p>
      <p>
        <a class="knop" href={pad.zaak(code, zaak)}>
          Terug naar de zaak
        </a>
      </p>
    </Pagina>
  )
}
