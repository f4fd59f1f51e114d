// The public term calculator.
import { type Datum, kort, metWeekdag } from '#domein/kern/datum.ts'
import type { Termijnrekening } from '#domein/termijn/regel.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { Rekening } from '../componenten/zaakdelen.tsx'
import { pad } from '../paths.ts'

export type Rekenvraag = {
  regel: string
  start: string
  opOp: string
  opTot: string
  opHervat: string
  verlengOp: string
  verlengDagen: string
  alsOp: string
}

export function Termijnrekenaar({
  kader,
  regels,
  vraag,
  fout,
  rekening,
  watAls,
}: {
  kader: Kader
  regels: readonly { id: string; titel: string }[]
  vraag: Rekenvraag
  fout: string | null
  rekening: Termijnrekening | null
  watAls: Termijnrekening | null
}): Html {
  const dag = (naam: keyof Rekenvraag, label: string, hulp?: string) => (
    <div class="veld">
      <label for={`veld-${naam}`}>{label}</label>
      {hulp ? (
        <p class="hulp" id={`veld-${naam}-hulp`}>
          {hulp}
        </p>
      ) : null}
      <input
        id={`veld-${naam}`}
        type="date"
        name={naam}
        value={vraag[naam]}
        aria-describedby={hulp ? `veld-${naam}-hulp` : undefined}
      />
    </div>
  )
  return (
    <Pagina kader={kader} titel="Termijnrekenaar">
      <h1>Termijnrekenaar</h1>
      <p>Reken een termijn uit en zie hoe de datum tot stand komt, met het artikel per regel.</p>
      {fout ? (
        <div class="melding fout" role="alert">
          <p>{fout}</p>
        </div>
      ) : null}
      {rekening ? (
        <section class="kaart" aria-labelledby="uitkomst">
          <h2 id="uitkomst">{`Laatste dag: ${metWeekdag(rekening.einde)}`}</h2>
          <Rekening rekening={rekening} />
          {watAls ? (
            <>
              <h3>{`Als het antwoord komt op ${kort(vraag.alsOp as Datum)}: ${metWeekdag(watAls.einde)}`}</h3>
              <Rekening rekening={watAls} />
            </>
          ) : null}
        </section>
      ) : null}
      <form method="get" action={pad.termijnrekenaar(kader.swv.code)} class="kaart">
        <div class="veld">
          <label for="veld-regel">Termijn</label>
          <select id="veld-regel" name="regel">
            {regels.map((r) => (
              <option value={r.id} selected={r.id === vraag.regel}>
                {r.titel}
              </option>
            ))}
          </select>
        </div>
        {dag('start', 'Begindatum', 'De dag van de gebeurtenis; de termijn begint de dag erna.')}
        <fieldset class="veld">
          <legend>Opschorting</legend>
          {dag('opOp', 'Bericht verzonden op')}
          {dag('opTot', 'Aanvullen of reageren kan tot en met')}
          {dag('opHervat', 'Aanvulling ontvangen op', 'Leeg: nog niet.')}
        </fieldset>
        <fieldset class="veld">
          <legend>Verlenging</legend>
          {dag('verlengOp', 'Meegedeeld op')}
          <div class="veld">
            <label for="veld-verlengDagen">Aantal dagen</label>
            <input
              id="veld-verlengDagen"
              class="kort"
              type="text"
              inputmode="numeric"
              name="verlengDagen"
              value={vraag.verlengDagen}
            />
          </div>
        </fieldset>
        {dag('alsOp', 'Wat als het antwoord komt op', 'Alleen bij een opschorting die nog loopt.')}
        <button class="knop" type="submit">
          Uitrekenen
        </button>
      </form>
    </Pagina>
  )
}
