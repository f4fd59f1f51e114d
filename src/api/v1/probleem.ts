// Errors as application/problem+json (RFC 9457), in Dutch, with the way out. One rule for the status of a refusal:
//   403  the person may not do this ("niet-bevoegd")
//   400  something in the request itself must change: a field, a header, the form of the body
//   409  the request is fine, but the zaak is not in a state for it; also a version that is no longer the newest
//   404  not there, or not for this reader: the same answer
//   412  If-Match names another version than the newest
import type { Mislukt } from '#app/contract.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'

export type Probleem = {
  /** Stable word for programs. */
  code: string
  status: number
  title: string
  detail: string
  uitweg?: string
  grond?: string
  /** Per field what is wrong with it. */
  velden?: Readonly<Record<string, string>>
  /** The newest version of the zaak. */
  huidigeVersie?: number
}

const TITELS: Readonly<Record<number, string>> = {
  400: 'Het verzoek klopt niet',
  401: 'Niet ingelogd',
  403: 'Niet bevoegd',
  404: 'Niet gevonden',
  405: 'Deze methode bestaat hier niet',
  406: 'Deze vorm is er niet',
  409: 'Dit kan nu niet',
  412: 'Intussen gewijzigd',
  413: 'Te groot',
  415: 'Deze soort inhoud wordt niet aangenomen',
  416: 'Dit deel bestaat niet',
  429: 'Te veel verzoeken',
  500: 'Er ging iets mis',
  503: 'Even niet beschikbaar',
}

/** A problem with the title that goes with its status. */
export function probleem(
  status: number,
  code: string,
  detail: string,
  meer: Partial<Probleem> = {},
): Probleem {
  return { code, status, title: TITELS[status] ?? 'Fout', detail, ...meer }
}

/** Thrown inside a route to answer with a problem; nothing else may be thrown on purpose. */
export class Afgewezen extends Error {
  readonly probleem: Probleem
  readonly koppen: Readonly<Record<string, string>>

  constructor(p: Probleem, koppen: Readonly<Record<string, string>> = {}) {
    super(p.detail)
    this.probleem = p
    this.koppen = koppen
  }
}

/** Stops with a problem. */
export function wijsAf(
  status: number,
  code: string,
  detail: string,
  meer: Partial<Probleem> = {},
  koppen: Readonly<Record<string, string>> = {},
): never {
  throw new Afgewezen(probleem(status, code, detail, meer), koppen)
}

/** Refusals of the core that are about the request and not about the zaak, beside those that name a field. */
const STATUS: Readonly<Record<string, number>> = {
  'niet-bevoegd': 403,
  'onbekende-opdracht': 404,
  'te-groot': 413,
  'alleen-pdf': 415,
}

function vanWeigering(w: Weigering): Probleem {
  const status = STATUS[w.code] ?? (w.velden && Object.keys(w.velden).length > 0 ? 400 : 409)
  return probleem(status, w.code, w.reden, {
    ...(w.uitweg === undefined ? {} : { uitweg: w.uitweg }),
    ...(w.grond === undefined ? {} : { grond: w.grond }),
    ...(w.velden === undefined ? {} : { velden: w.velden }),
  })
}

/**
 * The problem of a use case that did not succeed.
 * @param viaIfMatch the version came in If-Match, so a newer one is a failed precondition
 */
export function vanMislukt(m: Mislukt, viaIfMatch = false): Probleem {
  switch (m.soort) {
    case 'weigering':
      return vanWeigering(m)
    case 'niet-gevonden':
      return probleem(404, 'niet-gevonden', 'Dit bestaat niet, of het is niet voor u.')
    case 'verouderd':
      return probleem(
        viaIfMatch ? 412 : 409,
        'verouderd',
        'Iemand anders heeft deze zaak intussen gewijzigd.',
        {
          uitweg: 'Haal de zaak opnieuw op en kijk wat er veranderd is.',
          huidigeVersie: m.huidigeVersie,
        },
      )
    case 'sleutel-hergebruikt':
      return probleem(
        409,
        'sleutel-hergebruikt',
        'Deze Idempotency-Key is al gebruikt met een andere inhoud.',
        {
          uitweg: 'Gebruik een nieuwe sleutel voor een nieuwe opdracht.',
        },
      )
  }
}

/** The response with this problem. */
export function alsAntwoord(p: Probleem, koppen: Readonly<Record<string, string>> = {}): Response {
  const { code, ...rest } = p
  return new Response(JSON.stringify({ type: `urn:openloket:probleem:${code}`, ...rest }), {
    status: p.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...koppen },
  })
}
