// A field that a person fills in: one description for screen, API, OpenAPI, documentation and scenario file.
// Used for the fields of every opdracht and for the questions of a procedure's form.
import { leesBsn } from './bsn.ts'
import { type Datum, leesDatum } from './datum.ts'
import { midden } from './tekst.ts'

type VeldBasis = {
  /** Label as shown, e.g. `Datum van het gesprek`. */
  label: string
  /** One sentence of help under the label. */
  hulp?: string
  /** Refused when empty. Form questions use `nodig` instead: a school may always save. */
  verplicht?: boolean
  /** What counts when nothing is sent at all; the screen fills it in beforehand. Of a date `vandaag` is today. */
  standaard?: string | boolean | readonly string[]
  /** Shown and read only when another field has one of these values. */
  als?: { veld: string; is: readonly (string | boolean)[] }
  /**
   * Must be answered on the screen when another field has one of these values; over the API it may be left out, and
   * `anders` says what counts then.
   */
  opScherm?: { veld: string; is: readonly (string | boolean)[]; anders: string }
  /** The requirement or article that asks for it. */
  grond?: string
  /** Not asked of parents and young people, who speak for themselves and see no list of people; nor shown with a decision. */
  nietVoorGezin?: boolean
  /** What counts instead when they do it themselves, whatever was sent; `vandaag`: the day on which they do. */
  bijGezin?: string
}

/** `groep`: the heading under which a list shows it. */
export type Keuze = { waarde: string; label: string; uitleg?: string; groep?: string }

/** What a reference names: the screens offer the choice, the API takes the id, a scenario the name. */
export type VerwijzingNaar =
  'persoon' | 'leerling' | 'organisatie' | 'zaak' | 'document' | 'procedure' | 'vergadering' | 'instelling'

export type Veld = VeldBasis &
  (
    | { soort: 'tekst'; maximum?: number; vorm?: 'e-mail' | 'telefoon' }
    | { soort: 'lange-tekst'; maximum?: number }
    | { soort: 'datum'; nietNaVandaag?: boolean; nietVoorVandaag?: boolean }
    | { soort: 'getal'; minimum?: number; maximum?: number; geheel?: boolean }
    /** Euro's with two decimals outside, centen inside. */
    | { soort: 'geld' }
    | { soort: 'ja-nee' }
    /** A tick box that must be ticked to count as filled in. */
    | { soort: 'verklaring' }
    | { soort: 'keuze'; keuzes: readonly Keuze[] }
    /** `beheerd`: the choices are a list that the SWV keeps per school year (see keuzelijst.ts). */
    | { soort: 'meerkeuze'; keuzes: readonly Keuze[]; minimum?: number; beheerd?: string }
    | { soort: 'verwijzing'; naar: VerwijzingNaar; rol?: string; meer?: boolean }
    /** A list of names, roles or words, one per line on the screen. */
    | { soort: 'lijst'; maximum?: number }
    /** A burgerservicenummer: only in the opdracht that keeps it apart (see procedure/bsn.ts), never a question of a form. */
    | { soort: 'bsn' }
    /** An uploaded file; the value is the id the upload gave back. */
    | { soort: 'bestand' }
  )

export type Velden = Readonly<Record<string, Veld>>
export type Waarde = string | number | boolean | readonly string[] | null
export type Waarden = Record<string, Waarde>

/** Why a value does not fit, or the value as the core uses it. */
export type Gelezen = { waarde: Waarde } | { fout: string }

const MAX_TEKST = 500
const MAX_LANG = 20_000
const MAX_LIJST = 200

/** Whether a value counts as not filled in. */
export function isLeeg(waarde: Waarde | undefined): boolean {
  return (
    waarde === undefined ||
    waarde === null ||
    waarde === '' ||
    (Array.isArray(waarde) && waarde.length === 0) ||
    (typeof waarde === 'string' && waarde.trim() === '')
  )
}

/** Whether a field is asked at all, given the other values. */
export function isGevraagd(veld: Veld, waarden: Readonly<Waarden>): boolean {
  if (!veld.als) return true
  const ander = waarden[veld.als.veld]
  if (Array.isArray(ander)) return veld.als.is.some((w) => ander.includes(String(w)))
  return veld.als.is.some((w) => w === ander)
}

/**
 * Reads one raw value (from JSON or a form) as the field wants it. An empty value reads as null.
 * Texts are normalised to NFC, control characters other than line breaks are refused.
 */
export function leesWaarde(veld: Veld, ruw: unknown): Gelezen {
  if (ruw === undefined || ruw === null || ruw === '') return { waarde: null }
  switch (veld.soort) {
    case 'tekst':
    case 'lange-tekst':
      return leesTekst(veld, ruw)
    case 'datum': {
      const datum = leesDatum(ruw)
      return datum ? { waarde: datum } : { fout: 'Vul een bestaande datum in, bijvoorbeeld 2026-11-24.' }
    }
    case 'getal':
      return leesGetal(veld, ruw)
    case 'geld':
      return leesGeld(ruw)
    case 'ja-nee':
    case 'verklaring':
      return leesJaNee(ruw)
    case 'keuze': {
      const keuze = veld.keuzes.find(
        (k) =>
          k.waarde === ruw || (ruw === true && k.waarde === 'ja') || (ruw === false && k.waarde === 'nee'),
      )
      return keuze
        ? { waarde: keuze.waarde }
        : { fout: `Kies uit: ${veld.keuzes.map((k) => k.waarde).join(', ')}.` }
    }
    case 'meerkeuze': {
      const gekozen = Array.isArray(ruw) ? ruw : [ruw]
      const fout = gekozen.some((g) => !veld.keuzes.some((k) => k.waarde === g))
      return fout
        ? { fout: `Kies uit: ${veld.keuzes.map((k) => k.waarde).join(', ')}.` }
        : { waarde: [...new Set(gekozen as string[])] }
    }
    case 'verwijzing':
      if (veld.meer) return leesLijst(ruw, MAX_LIJST)
      return typeof ruw === 'string' && ruw.length <= 200
        ? { waarde: ruw.trim() }
        : { fout: 'Kies er een uit de lijst.' }
    case 'lijst':
      return leesLijst(ruw, veld.maximum ?? MAX_LIJST)
    case 'bsn': {
      const bsn = leesBsn(ruw)
      return bsn ? { waarde: bsn } : { fout: 'Dit is geen geldig BSN. Controleer de negen cijfers.' }
    }
    case 'bestand':
      return typeof ruw === 'string' && ruw.length <= 300
        ? { waarde: ruw }
        : { fout: 'Voeg een bestand toe.' }
  }
}

/** Reads a yes or no as screens, JSON and scenario files write it. */
function leesJaNee(ruw: unknown): Gelezen {
  if (ruw === true || ruw === 'ja' || ruw === 'true' || ruw === 'on') return { waarde: true }
  if (ruw === false || ruw === 'nee' || ruw === 'false') return { waarde: false }
  return { fout: 'Kies ja of nee.' }
}

function leesTekst(veld: Extract<Veld, { soort: 'tekst' | 'lange-tekst' }>, ruw: unknown): Gelezen {
  if (typeof ruw !== 'string') return { fout: 'Vul hier tekst in.' }
  const tekst = ruw.normalize('NFC').replaceAll('\r\n', '\n').trim()
  // eslint-disable-next-line no-control-regex -- these are exactly the characters a text may not have
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.test(tekst) || !tekst.isWellFormed())
    return { fout: 'De tekst bevat tekens die niet kunnen worden bewaard. Typ de tekst opnieuw.' }
  if (veld.soort === 'tekst' && tekst.includes('\n')) return { fout: 'Gebruik hier één regel tekst.' }
  const maximum = veld.maximum ?? (veld.soort === 'tekst' ? MAX_TEKST : MAX_LANG)
  if (tekst.length > maximum)
    return { fout: `Gebruik ten hoogste ${maximum} tekens; nu zijn het er ${tekst.length}.` }
  if (veld.soort === 'tekst' && veld.vorm === 'e-mail' && tekst && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(tekst))
    return { fout: 'Vul een e-mailadres in, bijvoorbeeld naam@school.nl.' }
  if (veld.soort === 'tekst' && veld.vorm === 'telefoon' && tekst && tekst.replace(/\D/g, '').length < 9)
    return { fout: 'Vul een telefoonnummer van ten minste 9 cijfers in.' }
  return { waarde: tekst === '' ? null : tekst }
}

function leesGetal(veld: Extract<Veld, { soort: 'getal' }>, ruw: unknown): Gelezen {
  const getal =
    typeof ruw === 'number'
      ? ruw
      : typeof ruw === 'string' && ruw.trim()
        ? Number(ruw.replace(',', '.'))
        : Number.NaN
  if (!Number.isFinite(getal)) return { fout: 'Vul een getal in.' }
  if (veld.geheel && !Number.isInteger(getal)) return { fout: 'Vul een heel getal in.' }
  if (veld.minimum !== undefined && getal < veld.minimum)
    return { fout: `Vul ten minste ${veld.minimum} in.` }
  if (veld.maximum !== undefined && getal > veld.maximum)
    return { fout: `Vul ten hoogste ${veld.maximum} in.` }
  return { waarde: getal }
}

/** Euro's in (number, `1234.50` or `1.234,50`), whole centen out. */
function leesGeld(ruw: unknown): Gelezen {
  // An object from JSON may have no way to become text.
  let tekst =
    typeof ruw === 'string' || typeof ruw === 'number' ? String(ruw).trim().replace(/^€\s*/, '') : ''
  if (/,\d{1,2}$/.test(tekst)) tekst = tekst.replaceAll('.', '').replace(',', '.')
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(tekst))
    return { fout: 'Vul een bedrag in euro’s in, bijvoorbeeld 1234,50.' }
  const [heel = '0', deel = ''] = tekst.split('.')
  return { waarde: Number(heel) * 100 + Number(deel.padEnd(2, '0')) }
}

function leesLijst(ruw: unknown, maximum: number): Gelezen {
  const ruwe: readonly unknown[] = Array.isArray(ruw)
    ? ruw
    : typeof ruw === 'string'
      ? ruw.split('\n')
      : [ruw]
  if (!ruwe.every((d) => typeof d === 'string' || typeof d === 'number'))
    return { fout: 'Vul hier een lijst met tekst in.' }
  const delen = ruwe.map((d) => String(d).normalize('NFC').trim()).filter(Boolean)
  if (delen.length > maximum) return { fout: `Gebruik ten hoogste ${maximum} regels.` }
  if (delen.some((d) => d.length > MAX_TEKST))
    return { fout: `Een regel mag ten hoogste ${MAX_TEKST} tekens hebben.` }
  return { waarde: delen }
}

/** The label of a field at the end of a sentence: a refusal is read away from the field as well. */
function vraag(veld: Veld): string {
  return `${midden(veld.label)}${/[?.]$/.test(veld.label) ? '' : '.'}`
}

/** What is wrong with a field: `overal` says of which field it is; `bij` is read beside the field, and does not. */
type Veldfout = { overal: string; bij: string }

function nietIngevuld(veld: Veld): Veldfout {
  if (veld.soort === 'verklaring')
    return { overal: `Bevestig: ${vraag(veld)}`, bij: 'Bevestig dit om verder te gaan.' }
  const kiest = ['keuze', 'meerkeuze', 'verwijzing', 'ja-nee'].includes(veld.soort)
  return {
    overal: `Vul in: ${vraag(veld)}`,
    bij: veld.label.endsWith('?') ? 'Beantwoord deze vraag.' : kiest ? 'Maak een keuze.' : 'Vul dit in.',
  }
}

function teWeinig(veld: Veld, minimum: number): Veldfout {
  return {
    overal: `Kies er ten minste ${minimum} bij: ${vraag(veld)}`,
    bij: `Kies er ten minste ${minimum}.`,
  }
}

/** A fault of {@link leesWaarden} as it is read beside its field, where the label need not be said again. */
export function bijVeld(veld: Veld, fout: string): string {
  const minimum = veld.soort === 'meerkeuze' ? veld.minimum : undefined
  const fouten = [nietIngevuld(veld), ...(minimum === undefined ? [] : [teWeinig(veld, minimum)])]
  return fouten.find((f) => f.overal === fout)?.bij ?? fout
}

/** All values of an opdracht, or per field what is wrong. Unknown names are faults: a typing error must not pass silently. */
export function leesWaarden(
  velden: Velden,
  ruw: Readonly<Record<string, unknown>>,
  vandaag: Datum,
): { waarden: Waarden } | { fouten: Record<string, string> } {
  const waarden: Waarden = {}
  const fouten: Record<string, string> = {}
  for (const naam of Object.keys(ruw)) {
    if (!Object.hasOwn(velden, naam)) fouten[naam] = `Het veld "${naam.slice(0, 60)}" bestaat hier niet.`
  }
  for (const [naam, veld] of Object.entries(velden)) {
    const gelezen = leesWaarde(veld, Object.hasOwn(ruw, naam) ? ruw[naam] : undefined)
    if ('fout' in gelezen) fouten[naam] = gelezen.fout
    // A field that was sent empty is null: that is how an answer is taken back.
    else if (gelezen.waarde !== null || Object.hasOwn(ruw, naam)) waarden[naam] = gelezen.waarde
  }
  for (const [naam, veld] of Object.entries(velden)) {
    if (fouten[naam] || !isGevraagd(veld, waarden)) continue
    if (veld.standaard !== undefined && !Object.hasOwn(ruw, naam))
      waarden[naam] = veld.soort === 'datum' && veld.standaard === 'vandaag' ? vandaag : veld.standaard
    const waarde = waarden[naam]
    if (veld.verplicht && (isLeeg(waarde) || (veld.soort === 'verklaring' && waarde !== true)))
      fouten[naam] = nietIngevuld(veld).overal
    if (veld.soort === 'meerkeuze' && veld.minimum && Array.isArray(waarde) && waarde.length < veld.minimum)
      fouten[naam] = teWeinig(veld, veld.minimum).overal
    if (veld.soort === 'datum' && typeof waarde === 'string') {
      if (veld.nietNaVandaag && waarde > vandaag) fouten[naam] = 'Deze datum ligt in de toekomst.'
      if (veld.nietVoorVandaag && waarde < vandaag) fouten[naam] = 'Deze datum is al voorbij.'
    }
  }
  return Object.keys(fouten).length > 0 ? { fouten } : { waarden }
}
