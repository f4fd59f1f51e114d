// Reading a JSON body without trusting it: size, type, depth, names.
import type { Veld, Velden } from '#domein/kern/veld.ts'
import { bedoeltU } from '../woord.ts'
import { pastNiet } from '../schema/controle.ts'
import type { Vorm } from '../schema/vorm.ts'
import { wijsAf } from './probleem.ts'

const MAX_LICHAAM = 1024 * 1024
const MAX_DIEPTE = 8
const MAX_DELEN = 20_000

/**
 * The bytes of a body, read no further than the limit.
 * @param maximum in bytes
 */
async function leesBytes(verzoek: Request, maximum = MAX_LICHAAM): Promise<Uint8Array> {
  const teGroot = () =>
    wijsAf(413, 'te-groot', `Het verzoek is groter dan ${Math.floor(maximum / 1024 / 1024)} MB.`)
  if (Number(verzoek.headers.get('content-length') ?? 0) > maximum) teGroot()
  if (!verzoek.body) return new Uint8Array()
  const delen: Uint8Array[] = []
  let bytes = 0
  for await (const deel of verzoek.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += deel.byteLength
    if (bytes > maximum) teGroot()
    delen.push(deel)
  }
  return Buffer.concat(delen)
}

/** A JSON object. Anything else is refused with the reason. */
export async function leesObject(verzoek: Request): Promise<Record<string, unknown>> {
  const bytes = await leesBytes(verzoek)
  if (bytes.byteLength === 0) return {}
  const soort = (verzoek.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (soort !== 'application/json')
    wijsAf(415, 'alleen-json', 'Stuur de gegevens als JSON (Content-Type: application/json).')
  const waarde = leesJson(bytes)
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde))
    wijsAf(400, 'geen-object', 'De inhoud moet een JSON-object zijn: { "veld": "waarde" }.')
  if (!blijftBinnen(waarde))
    wijsAf(
      400,
      'onleesbaar',
      `De inhoud is dieper genest dan ${MAX_DIEPTE} lagen, te lang, of bevat tekens die niet kunnen worden bewaard.`,
    )
  return waarde as Record<string, unknown>
}

function leesJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    return wijsAf(400, 'geen-json', 'De inhoud is geen geldige JSON in UTF-8.')
  }
}

/** Whether the database can keep this text: well-formed Unicode without NUL. */
export function isBewaarbaar(tekst: string): boolean {
  return tekst.isWellFormed() && !tekst.includes('\u0000')
}

/** Not deeper and not more parts than any of our bodies needs, and only text that can be kept. */
function blijftBinnen(begin: unknown): boolean {
  let delen = 0
  const past = (waarde: unknown, diepte: number): boolean => {
    delen += 1
    if (diepte > MAX_DIEPTE || delen > MAX_DELEN) return false
    if (typeof waarde === 'string') return isBewaarbaar(waarde)
    if (typeof waarde !== 'object' || waarde === null) return true
    return Object.entries(waarde).every(([naam, deel]) => isBewaarbaar(naam) && past(deel, diepte + 1))
  }
  return past(begin, 0)
}

/** Refuses names that the opdracht does not know, each with the nearest that it does. */
export function weigerOnbekend(invoer: Readonly<Record<string, unknown>>, bekend: readonly string[]): void {
  const onbekend = Object.keys(invoer).filter((naam) => !bekend.includes(naam))
  if (onbekend.length === 0) return
  const velden = Object.fromEntries(
    onbekend.slice(0, 50).map((naam) => {
      const kort = naam.slice(0, 60)
      return [kort, `Het veld "${kort}" bestaat hier niet.${bedoeltU(kort, bekend)}`]
    }),
  )
  wijsAf(400, 'onbekend-veld', Object.values(velden)[0] ?? '', { velden })
}

/** A body that must fit a schema; every misfit is named at its place. */
export function pasVorm<T>(vorm: Vorm<T>, invoer: unknown): T {
  const fouten = pastNiet(vorm.schema, invoer, {})
  if (fouten.length === 0) return invoer as T
  const velden = Object.fromEntries(
    fouten.slice(0, 50).map((fout) => {
      const [pad = '', wat = ''] = fout.split(/: (.*)/s)
      return [pad.replace(/^\$\.?/, '').slice(0, 100) || 'inhoud', wat]
    }),
  )
  const [eerste] = Object.entries(velden)
  return wijsAf(400, 'invoer', `Bij "${eerste?.[0]}": ${eerste?.[1]}.`, { velden })
}

/** The raw values of a multipart form as an opdracht takes them: repeated names become a list where the field is one. */
export function uitFormulier(
  paren: readonly (readonly [string, string])[],
  velden: Velden,
): Record<string, unknown> {
  // A map, so that a name like __proto__ is a name and nothing else.
  const uit = new Map<string, unknown>()
  for (const [naam, waarde] of paren) {
    if (!isBewaarbaar(naam) || !isBewaarbaar(waarde))
      wijsAf(400, 'onleesbaar', 'Het formulier bevat tekens die niet kunnen worden bewaard.')
    const meer = isMeer(Object.hasOwn(velden, naam) ? velden[naam] : undefined)
    const er = (uit.get(naam) as readonly string[] | undefined) ?? []
    uit.set(naam, meer ? [...er, ...(waarde === '' ? [] : [waarde])] : waarde)
  }
  return Object.fromEntries(uit)
}

function isMeer(veld: Veld | undefined): boolean {
  return (
    veld !== undefined &&
    (veld.soort === 'meerkeuze' ||
      veld.soort === 'lijst' ||
      (veld.soort === 'verwijzing' && veld.meer === true))
  )
}
