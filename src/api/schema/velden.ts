// Fields as JSON schema: the same descriptions that make the screens.
import type { Veld, Velden, Waarden } from '#domein/kern/veld.ts'
import {
  type JsonSchema,
  type Vorm,
  ding,
  eenVan,
  geheel,
  getal,
  jaNee,
  keuze,
  lijst,
  magWeg,
  ofNiets,
  tabel,
  tekst,
  vast,
} from './vorm.ts'

/** What a body may hold for this field. Null takes an answer back; whether a field must be filled is `required`. */
function veldschema(veld: Veld): JsonSchema {
  const uitleg = [veld.label, veld.hulp, veld.opScherm?.anders, veld.grond ? `Grond: ${veld.grond}.` : null]
    .filter(Boolean)
    .join(' — ')
  return { ...vormVan(veld), description: uitleg }
}

function vormVan(veld: Veld): JsonSchema {
  switch (veld.soort) {
    case 'tekst':
      return { type: ['string', 'null'], maxLength: veld.maximum ?? 500 }
    case 'lange-tekst':
      return { type: ['string', 'null'], maxLength: veld.maximum ?? 20_000 }
    case 'datum':
      return { type: ['string', 'null'], format: 'date' }
    case 'getal':
      return {
        type: [veld.geheel ? 'integer' : 'number', 'null'],
        ...(veld.minimum === undefined ? {} : { minimum: veld.minimum }),
        ...(veld.maximum === undefined ? {} : { maximum: veld.maximum }),
      }
    case 'geld':
      return { type: ['number', 'string', 'null'], examples: ['1234,50', 1234.5] }
    case 'ja-nee':
    case 'verklaring':
      return { type: ['boolean', 'null'] }
    case 'keuze':
      return { type: ['string', 'null'], ...keuzes(veld.keuzes) }
    case 'meerkeuze':
      return { type: ['array', 'null'], items: { type: 'string', ...keuzes(veld.keuzes, false) } }
    case 'verwijzing':
      return veld.meer
        ? { type: ['array', 'null'], items: { type: 'string', maxLength: 500 } }
        : { type: ['string', 'null'], maxLength: 200 }
    case 'lijst':
      return {
        type: ['array', 'null'],
        maxItems: veld.maximum ?? 200,
        items: { type: 'string', maxLength: 500 },
      }
    case 'bsn':
      return { type: ['string', 'null'], pattern: '^[0-9]{8,9}$', writeOnly: true }
    case 'bestand':
      return { type: ['string', 'null'], maxLength: 300 }
  }
}

/** The choices; a list that depends on the zaak (letters, open tasks) is left open. */
function keuzes(lijst: readonly { waarde: string }[], metNiets = true): JsonSchema {
  return lijst.length === 0 ? {} : { enum: [...lijst.map((k) => k.waarde), ...(metNiets ? [null] : [])] }
}

/** The body of an opdracht. Required fields that depend on another answer are not in `required`. */
export function veldenschema(velden: Velden): JsonSchema {
  const verplicht = Object.entries(velden)
    .filter(([, veld]) => veld.verplicht && !veld.als)
    .map(([naam]) => naam)
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(velden).map(([naam, veld]) => [naam, veldschema(veld)])),
    ...(verplicht.length > 0 ? { required: verplicht } : {}),
  }
}

const basis = {
  label: tekst,
  hulp: magWeg(tekst),
  verplicht: magWeg(jaNee),
  standaard: magWeg(eenVan(tekst, jaNee, lijst(tekst))),
  als: magWeg(ding({ veld: tekst, is: lijst(eenVan(tekst, jaNee)) })),
  grond: magWeg(tekst),
  opScherm: magWeg(ding({ veld: tekst, is: lijst(eenVan(tekst, jaNee)), anders: tekst })),
  nietVoorGezin: magWeg(jaNee),
  bijGezin: magWeg(tekst),
}

const keus = ding({ waarde: tekst, label: tekst, uitleg: magWeg(tekst) })

/** A field as the API describes it. */
const veldvorm: Vorm<Veld> = eenVan(
  ding({
    ...basis,
    soort: vast('tekst'),
    maximum: magWeg(geheel),
    vorm: magWeg(keuze('e-mail', 'telefoon')),
  }),
  ding({ ...basis, soort: vast('lange-tekst'), maximum: magWeg(geheel) }),
  ding({ ...basis, soort: vast('datum'), nietNaVandaag: magWeg(jaNee), nietVoorVandaag: magWeg(jaNee) }),
  ding({
    ...basis,
    soort: vast('getal'),
    minimum: magWeg(getal),
    maximum: magWeg(getal),
    geheel: magWeg(jaNee),
  }),
  ding({ ...basis, soort: keuze('geld', 'ja-nee', 'verklaring', 'bsn', 'bestand') }),
  ding({ ...basis, soort: vast('keuze'), keuzes: lijst(keus) }),
  ding({
    ...basis,
    soort: vast('meerkeuze'),
    keuzes: lijst(keus),
    minimum: magWeg(geheel),
    beheerd: magWeg(tekst),
  }),
  ding({
    ...basis,
    soort: vast('verwijzing'),
    naar: keuze(
      'persoon',
      'leerling',
      'organisatie',
      'zaak',
      'document',
      'procedure',
      'vergadering',
      'instelling',
    ),
    rol: magWeg(tekst),
    meer: magWeg(jaNee),
  }),
  ding({ ...basis, soort: vast('lijst'), maximum: magWeg(geheel) }),
)

export const veldenvorm: Vorm<Velden> = tabel(veldvorm)

/** Answers by field name. */
export const waardenvorm: Vorm<Readonly<Waarden>> = tabel(ofNiets(eenVan(tekst, getal, jaNee, lijst(tekst))))
