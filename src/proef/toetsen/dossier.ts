// Letters and documents of the zaak.
import type { Briefbeeld, Stukbeeld, Zaakbeeld } from '#app/contract.ts'
import { losjes } from '#api/woord.ts'
import type { Briefeis, Rij } from '../scenario.ts'
import { type Namenlijst, wieIs } from './wie.ts'

/** At least these letters, each another one; an empty list means none. */
export function briefFouten(eisen: readonly Briefeis[], f: Zaakbeeld, namen: Namenlijst): string[] {
  const gezien = f.brieven.map(inWoorden).join('; ') || 'geen'
  if (eisen.length === 0) return f.brieven.length === 0 ? [] : [`brieven: geen verwacht, gezien ${gezien}.`]
  const over = [...f.brieven]
  return eisen.flatMap((eis) => {
    const plaats = over.findIndex((brief) => past(brief, eis, f, namen))
    if (plaats >= 0) {
      over.splice(plaats, 1)
      return []
    }
    return [`brief ${Object.values(eis).join(', ')} ontbreekt; gezien: ${gezien}.`]
  })
}

function inWoorden(b: Briefbeeld): string {
  return `${b.brief} aan ${b.aan} per ${b.kanaal} (${b.stand}${b.datum ? ` ${b.datum}` : ''})`
}

function past(b: Briefbeeld, eis: Briefeis, f: Zaakbeeld, namen: Namenlijst): boolean {
  return (
    (eis.soort === undefined || [b.brief, b.naam].some((x) => losjes(x) === losjes(eis.soort ?? ''))) &&
    (eis.aan === undefined || isAan(b, eis.aan, f, namen)) &&
    (eis.kanaal === undefined || losjes(eis.kanaal) === b.kanaal) &&
    (eis.stand === undefined || losjes(eis.stand) === b.stand) &&
    (eis.op === undefined || eis.op === b.datum)
  )
}

/** Whether a letter is addressed to the one a word means: a speler, the school, an organisation, or the parents. */
export function isAan(b: Briefbeeld, woord: string, f: Zaakbeeld, namen: Namenlijst): boolean {
  const naarSchool = losjes(b.aan) === losjes(f.aanvrager.naam)
  const wie = wieIs(woord, namen)
  switch (wie?.soort) {
    case 'mens':
      return losjes(b.aan) === losjes(wie.mens.naam)
    case 'organisatie':
      return losjes(b.aan) === losjes(wie.naam)
    case 'kant':
      return wie.kant === 'gezin' ? !naarSchool : naarSchool
    default:
      return losjes(b.aan) === losjes(woord) || (losjes(woord) === 'aanvrager' && naarSchool)
  }
}

/** At least these documents; an empty list means none. */
export function documentFouten(eisen: readonly Rij[], f: Zaakbeeld): string[] {
  const gezien = f.stukken.map((s) => `${s.soort} (${s.naam})`).join(', ') || 'geen'
  if (eisen.length === 0) return f.stukken.length === 0 ? [] : [`documenten: geen verwacht, gezien ${gezien}.`]
  return eisen
    .filter((eis) => !f.stukken.some((stuk) => eis.every((e) => isStuk(stuk, e))))
    .map((eis) => `document ${eis.map((e) => e.waarde).join(', ')} ontbreekt; gezien: ${gezien}.`)
}

function isStuk(s: Stukbeeld, { sleutel, waarde }: Rij[number]): boolean {
  const gezocht = losjes(waarde)
  switch (sleutel) {
    case 'soort':
      return [s.soort, s.soortNaam, s.naam].some((x) => losjes(x) === gezocht)
    case 'naam':
      return losjes(s.naam) === gezocht
    case 'datum':
      return s.datum === waarde
    default:
      return s.ondertekendDoor.some((x) => losjes(x).includes(gezocht))
  }
}
