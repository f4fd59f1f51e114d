// What the procedures on the duty of care share (bijlage 2.2.1): the terms, the kinds of schools, conditions in words.
import type { Organisatiesoort, Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { GESPECIALISEERD } from './delen.ts'

export const ZES_WEKEN = { aantal: 6, eenheid: 'weken' } as const
export const TIEN_WEKEN = { aantal: 10, eenheid: 'weken' } as const
/** Once, with four calendar weeks (§5). */
export const VERLENGING = { dagen: 28, grond: 'RGV-115' } as const

/** Procedures that end in a TLV. */
export const TLV_PROCEDURES = [
  'RGV-TLV',
  'RGV-TLV-ONDERINSTROOM',
  'RGV-TLV-HERINDICATIE',
  'RGV-TLV-HOOGTE',
  'RGV-TLV-EMB',
  'RGV-TLV-ZONDER-TOESTEMMING',
] as const

export const niet = (van: Voorwaarde): Voorwaarde => ({ soort: 'niet', van })
export const alle = (...van: readonly Voorwaarde[]): Voorwaarde => ({ soort: 'alle', van })
export const eenVan = (...van: readonly Voorwaarde[]): Voorwaarde => ({ soort: 'een-van', van })

export const gedaan = (registratie: string, inWoorden: string): Voorwaarde => ({
  soort: 'registratie-gedaan',
  registratie,
  inWoorden,
})

export const antwoord = (veld: string, is: readonly (string | boolean)[], inWoorden: string): Voorwaarde => ({
  soort: 'antwoord-is',
  veld,
  is,
  inWoorden,
})

/** Younger than so many years on the day of this answer, or today; never rolls. */
export const jongerDan = (jaren: number, veld: string): Voorwaarde => ({
  soort: 'datum-uiterlijk',
  veld,
  uiterlijk: 'leerling.geboren',
  plus: { aantal: jaren, eenheid: 'jaren' },
  alsDuur: true,
  inWoorden: `de leerling is jonger dan ${jaren} jaar`,
})

const bij = (soorten: readonly Organisatiesoort[], inWoorden: string): Voorwaarde => ({
  soort: 'aanvrager-is',
  soorten,
  inWoorden,
})

/** A school for sbo or so promises and enrols only with a TLV for that kind of school (§1). */
export function metTlv(geldig: { geldig: true } | { geldigOp: string }): Voorwaarde {
  const tlv = (naam: string, categorie: readonly string[]): Voorwaarde => ({
    soort: 'andere-zaak',
    procedures: TLV_PROCEDURES,
    categorie,
    ...geldig,
    inWoorden: `er is een geldige TLV ${naam}`,
  })
  return eenVan(
    niet(bij(GESPECIALISEERD, 'de school is een school voor sbo of so')),
    alle(bij(['sbo-school'], 'de school is een sbo-school'), tlv('sbo', ['sbo'])),
    alle(bij(['so-school'], 'de school is een so-school'), tlv('so', ['laag', 'midden', 'hoog'])),
  )
}
