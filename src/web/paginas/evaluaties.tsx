// The evaluations of the way of working: what is planned, what came out of it.
import type { Evaluatieregel } from '#app/werk/evaluaties.ts'
import { kort } from '#domein/kern/datum.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

const STAND = {
  gepland: ['gepland', ''],
  uitgevoerd: ['uitgevoerd', 'goed'],
  'te-laat': ['te laat', 'fout'],
} as const

export function Evaluatiepagina({
  kader,
  regels,
  magAfsluiten,
}: {
  kader: Kader
  regels: readonly Evaluatieregel[]
  magAfsluiten: boolean
}): Html {
  const { code } = kader.swv
  return (
    <Pagina
      kader={kader}
      titel="Evaluatie van de werkwijze"
      kruimels={[{ naam: 'Bewaking', adres: pad.bewaking(code) }]}
    >
      <h1>Evaluatie van de werkwijze</h1>
      <p>
        Per onderdeel staat hier wanneer het wordt geëvalueerd. Na de evaluatie staat hier de uitkomst, en of
        de werkwijze wordt bijgesteld.
      </p>
      {regels.map((r) => (
        <section class="kaart" aria-labelledby={`e-${r.id}`}>
          <h2 id={`e-${r.id}`}>
            {r.onderdeel} <span class={`merk ${STAND[r.stand][1]}`}>{STAND[r.stand][0]}</span>
          </h2>
          <p class="zacht">{`Periode: ${r.periode} (${kort(r.van)} tot en met ${kort(r.tot)})`}</p>
          {r.uitkomst ? (
            <dl>
              <dt>Geëvalueerd op</dt>
              <dd>{`${kort(r.uitkomst.op)}${r.uitkomst.door ? `, vastgelegd door ${r.uitkomst.door}` : ''}`}</dd>
              <dt>Uitkomst</dt>
              <dd class="geschreven">{r.uitkomst.uitkomst}</dd>
              <dt>Bijstelling van de werkwijze</dt>
              <dd class="geschreven">{r.uitkomst.bijstelling ?? 'Geen bijstelling'}</dd>
              <dt>Activiteitenplan</dt>
              <dd>{r.uitkomst.activiteitenplan}</dd>
            </dl>
          ) : magAfsluiten ? (
            <p class="niet-printen">
              <a class="knop tweede klein" href={pad.handeling(code, 'evaluatie-afsluiten', r.id)}>
                Evaluatie afsluiten<span class="alleen-voorlezen">{`: ${r.onderdeel}`}</span>
              </a>
            </p>
          ) : null}
        </section>
      ))}
    </Pagina>
  )
}
