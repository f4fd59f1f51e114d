// Any field of the core as a form control: label, help and error tied together, the value that was typed kept.
import { type Datum, inWoorden } from '#domein/kern/datum.ts'
import { euro } from '#domein/kern/geld.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import { type Veld, type Velden, type Waarde, bijVeld } from '#domein/kern/veld.ts'
import type { Keuzelijst } from '#app/contract.ts'
import type { Html } from '../jsx/jsx-runtime.ts'

type Eigenschappen = {
  naam: string
  veld: Veld
  /** As it was read, or as it was typed when it was wrong. */
  waarde: unknown
  fout?: string | undefined
  keuzes?: Keuzelijst | undefined
  velden: Velden
  /** May be saved empty, but what is asked for can't do without it. */
  nodig?: boolean
}

/** A control for a field. */
export function VeldInvoer({
  naam,
  veld,
  waarde: gegeven,
  fout,
  keuzes,
  velden,
  nodig,
}: Eigenschappen): Html {
  // Today is not filled in beforehand: a date that is typed is one that was thought of.
  const waarde = gegeven === undefined && veld.soort !== 'datum' ? veld.standaard : gegeven
  const id = `veld-${naam}`
  const hulp = veld.hulp ? `${id}-hulp` : null
  const mis = fout ? `${id}-fout` : null
  const beschreven = [hulp, mis].filter(Boolean).join(' ') || undefined
  const groep = isGroep(veld, keuzes)
  const extra = {
    ...(veld.als ? { 'data-als-veld': veld.als.veld, 'data-als-is': JSON.stringify(veld.als.is) } : {}),
    class: fout ? 'veld met-fout' : 'veld',
  }
  const kop = (
    <>
      {veld.label}
      {(veld.verplicht ?? veld.opScherm) ? (
        ''
      ) : (
        <span class="als">{nodig ? ' (nodig voor een compleet dossier)' : ' (mag leeg blijven)'}</span>
      )}
      {veld.als ? <span class="als zonder-script"> — {alsInWoorden(veld, velden)}</span> : null}
    </>
  )
  const onder = (
    <>
      {hulp ? (
        <p class="hulp" id={hulp}>
          {veld.hulp}
        </p>
      ) : null}
      {mis ? (
        <p class="foutregel" id={mis}>
          <span class="alleen-voorlezen">Fout: </span>
          {bijVeld(veld, fout ?? '')}
        </p>
      ) : null}
    </>
  )
  if (groep) {
    const lijst = opties(veld, keuzes)
    const vakjes = lijst.map((o, i) => (
      <div class="keuze">
        <input
          type={groep}
          id={`${id}-${i}`}
          name={naam}
          value={o.waarde}
          checked={gekozen(waarde, o.waarde)}
        />
        <label for={`${id}-${i}`}>
          {o.label}
          {o.uitleg ? <span class="uitleg">{o.uitleg}</span> : null}
        </label>
      </div>
    ))
    // Everybody the desk knows is a long way to scroll past for who needs none of them.
    const inklappen = veld.soort === 'verwijzing' && lijst.length > MEESTE_RONDJES
    return (
      <fieldset {...extra} id={id} aria-describedby={beschreven}>
        <legend>{kop}</legend>
        {onder}
        {inklappen ? (
          <details open={!!fout || lijst.some((o) => gekozen(waarde, o.waarde))}>
            <summary>{`Kies uit ${lijst.length} personen`}</summary>
            {vakjes}
          </details>
        ) : (
          vakjes
        )}
      </fieldset>
    )
  }
  if (veld.soort === 'verklaring')
    return (
      <div {...extra}>
        {onder}
        <div class="keuze">
          <input
            type="checkbox"
            id={id}
            name={naam}
            value="ja"
            checked={waarde === true || waarde === 'ja'}
            aria-describedby={beschreven}
          />
          <label for={id}>{veld.label}</label>
        </div>
      </div>
    )
  return (
    <div {...extra}>
      <label for={id}>{kop}</label>
      {onder}
      <Invoer
        id={id}
        naam={naam}
        veld={veld}
        waarde={waarde}
        keuzes={keuzes}
        beschreven={beschreven}
        fout={!!fout}
      />
    </div>
  )
}

function Invoer(e: {
  id: string
  naam: string
  veld: Veld
  waarde: unknown
  keuzes: Keuzelijst | undefined
  beschreven: string | undefined
  fout: boolean
}): Html {
  const { veld } = e
  const vast = {
    id: e.id,
    name: e.naam,
    'aria-describedby': e.beschreven,
    'aria-invalid': e.fout ? 'true' : undefined,
  }
  switch (veld.soort) {
    case 'lange-tekst':
    case 'lijst':
      return (
        <textarea {...vast} rows={veld.soort === 'lijst' ? 4 : 6}>
          {Array.isArray(e.waarde) ? (e.waarde as string[]).join('\n') : tekst(e.waarde)}
        </textarea>
      )
    case 'datum':
      return <input {...vast} type="date" value={tekst(e.waarde)} />
    case 'getal':
      return <input {...vast} class="kort" type="text" inputmode="decimal" value={tekst(e.waarde)} />
    case 'geld':
      return (
        <div class="geld">
          <span aria-hidden="true">€</span>
          <input
            {...vast}
            type="text"
            inputmode="decimal"
            value={typeof e.waarde === 'number' ? euros(e.waarde) : tekst(e.waarde)}
          />
        </div>
      )
    case 'bsn':
      // What was typed does not come back in a page.
      return (
        <input {...vast} class="kort" type="text" inputmode="numeric" maxlength="11" autocomplete="off" />
      )
    case 'bestand':
      return <input {...vast} type="file" accept="application/pdf,.pdf" />
    case 'keuze':
    case 'verwijzing':
      return (
        <select {...vast}>
          <option value="">Kies…</option>
          {[...Map.groupBy(opties(veld, e.keuzes), (o) => o.groep)].map(([groep, lijst]) => {
            const regels = lijst.map((o) => (
              <option value={o.waarde} selected={gekozen(e.waarde, o.waarde)}>
                {o.label}
              </option>
            ))
            return groep === undefined ? <>{regels}</> : <optgroup label={groep}>{regels}</optgroup>
          })}
        </select>
      )
    default:
      return (
        <input
          {...vast}
          type={veld.soort === 'tekst' && veld.vorm === 'e-mail' ? 'email' : 'text'}
          value={tekst(e.waarde)}
          autocomplete="off"
        />
      )
  }
}

const MEESTE_RONDJES = 7
/** A list to unfold can't show what each choice means; so many are still read one under the other. */
const MEESTE_MET_UITLEG = 15

/** Whether the field is a group of radio buttons or boxes. */
function isGroep(veld: Veld, keuzes: Keuzelijst | undefined): 'radio' | 'checkbox' | null {
  if (veld.soort === 'ja-nee') return 'radio'
  if (veld.soort === 'keuze') {
    const uitgelegd = veld.keuzes.every((k) => k.uitleg && k.groep === undefined)
    return veld.keuzes.length <= (uitgelegd ? MEESTE_MET_UITLEG : MEESTE_RONDJES) ? 'radio' : null
  }
  if (veld.soort === 'meerkeuze') return 'checkbox'
  return veld.soort === 'verwijzing' && veld.meer && (keuzes?.length ?? 0) > 0 ? 'checkbox' : null
}

function opties(
  veld: Veld,
  keuzes: Keuzelijst | undefined,
): readonly { waarde: string; label: string; uitleg?: string; groep?: string }[] {
  if (veld.soort === 'ja-nee')
    return [
      { waarde: 'ja', label: 'Ja' },
      { waarde: 'nee', label: 'Nee' },
    ]
  return veld.soort === 'keuze' || veld.soort === 'meerkeuze' ? veld.keuzes : (keuzes ?? [])
}

function gekozen(waarde: unknown, optie: string): boolean {
  if (Array.isArray(waarde)) return waarde.includes(optie)
  if (typeof waarde === 'boolean') return (waarde ? 'ja' : 'nee') === optie
  return waarde === optie
}

function tekst(waarde: unknown): string {
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : ''
}

function euros(centen: number): string {
  return `${Math.floor(centen / 100)},${String(centen % 100).padStart(2, '0')}`
}

/** When a field is asked, for who has no script: "alleen bij: TLV toekennen". */
export function alsInWoorden(veld: Veld, velden: Velden): string {
  const ander = veld.als ? velden[veld.als.veld] : undefined
  if (!veld.als || !ander) return ''
  const keuzes = ander.soort === 'keuze' || ander.soort === 'meerkeuze' ? ander.keuzes : []
  const woorden = veld.als.is.map((w) =>
    w === true ? 'ja' : w === false ? 'nee' : (keuzes.find((k) => k.waarde === w)?.label ?? w),
  )
  return `alleen bij "${ander.label}": ${woorden.join(' of ')}`
}

/** An answer in words, for reading. */
export function antwoordInWoorden(veld: Veld, waarde: Waarde | undefined): string {
  if (waarde === undefined || waarde === null || waarde === '') return 'niet ingevuld'
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  const keuzes = veld.soort === 'keuze' || veld.soort === 'meerkeuze' ? veld.keuzes : []
  const label = (w: string) => keuzes.find((k) => k.waarde === w)?.label ?? w
  if (Array.isArray(waarde)) return (waarde as string[]).map(label).join(', ')
  if (veld.soort === 'datum') return inWoorden(waarde as Datum)
  if (veld.soort === 'geld' && typeof waarde === 'number') return euro(waarde)
  return label(String(waarde))
}

/** Posted form data as raw values by field: boxes as lists, empty files left out. */
export function leesFormulier(
  velden: Velden,
  data: Readonly<Record<string, string | readonly string[]>>,
): Record<string, unknown> {
  const ruw: Record<string, unknown> = {}
  for (const [naam, veld] of Object.entries(velden)) {
    const gegeven = data[naam]
    const meer = veld.soort === 'meerkeuze' || (veld.soort === 'verwijzing' && veld.meer)
    if (meer) ruw[naam] = gegeven === undefined ? [] : Array.isArray(gegeven) ? gegeven : [gegeven]
    else if (gegeven !== undefined) ruw[naam] = Array.isArray(gegeven) ? gegeven[0] : gegeven
  }
  return ruw
}

/** Refusal while a question is open that the screen must have an answer to; null when all are there. */
export function onbeantwoord(velden: Velden, ruw: Readonly<Record<string, unknown>>): Weigering | null {
  const open = Object.entries(velden).filter(
    ([naam, { opScherm }]) => opScherm?.is.includes(String(ruw[opScherm.veld])) && (ruw[naam] ?? '') === '',
  )
  return open.length === 0
    ? null
    : weiger('invoer', 'Nog niet alle vragen zijn beantwoord.', {
        velden: Object.fromEntries(open.map(([naam]) => [naam, 'Kies ja of nee.'])),
      })
}
