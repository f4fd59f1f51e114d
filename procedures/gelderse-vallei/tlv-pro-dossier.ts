// The file of a TLV-PrO that the school keeps: kinds of stukken and the parts that must be there (GV-288).
import type { Stuksoort } from '#domein/procedure/definitie.ts'
import type { Dossieronderdeel } from '#domein/procedure/loket.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { SBO } from './tlv-pro-groslijst.ts'

export const PRO_STUKKEN: readonly Stuksoort[] = [
  { soort: 'OKR', naam: 'Onderwijskundig rapport (OKR)' },
  { soort: 'zienswijze', naam: 'Zienswijze van ouder(s)/verzorger(s)' },
  { soort: 'toetsresultaten', naam: 'Toetsresultaten' },
  { soort: 'OPP', naam: 'Ontwikkelingsperspectief (OPP)', uitleg: 'Bijvoorbeeld uit het sbo.' },
  { soort: 'groeidocument', naam: 'Groeidocument of zorgdeel van het OKR' },
  { soort: 'TLV-VSO', naam: 'Toelaatbaarheidsverklaring voor het VSO' },
  { soort: 'OPP-IOP', naam: 'OPP/IOP van de PrO-school' },
  { soort: 'overig', naam: 'Ander document' },
]

const stuk = (soort: string, inWoorden: string): Voorwaarde => ({
  soort: 'stuk-aanwezig',
  stuk: soort,
  inWoorden,
})

/** The six parts of the file (GV-288). */
export const PRO_DOSSIER: readonly Dossieronderdeel[] = [
  {
    id: 'okr',
    naam: 'Onderwijskundig rapport (OKR)',
    aanwezig: stuk('OKR', 'het OKR is er'),
    grond: 'GV-288',
  },
  {
    id: 'zienswijze',
    naam: 'Ondertekende zienswijze van ouder(s)/verzorger(s)',
    aanwezig: stuk('zienswijze', 'de zienswijze is er'),
    getekend: { stuk: 'zienswijze', door: ['ouder'] },
    grond: 'GV-288',
  },
  {
    id: 'toetsresultaten',
    naam: 'Toetsresultaten',
    aanwezig: stuk('toetsresultaten', 'de toetsresultaten zijn er'),
    grond: 'GV-288',
  },
  {
    id: 'opp-sbo',
    naam: 'OPP vanuit het sbo',
    als: SBO,
    aanwezig: stuk('OPP', 'het OPP is er'),
    grond: 'GV-288',
  },
  {
    id: 'groeidocument',
    naam: 'Groeidocument of zorgdeel van het OKR',
    als: { soort: 'niet', van: SBO },
    aanwezig: stuk('groeidocument', 'het groeidocument is er'),
    grond: 'GV-288',
  },
  {
    id: 'tlv-pro',
    naam: 'TLV PrO',
    aanwezig: { soort: 'besluit-is', opties: ['omzetten'], inWoorden: 'de TLV-PrO is afgegeven' },
    grond: 'GV-288',
  },
  {
    id: 'opp-iop',
    naam: 'OPP/IOP binnen zes weken na inschrijving',
    aanwezig: {
      soort: 'registratie-gedaan',
      registratie: 'opp-vaststellen',
      veld: 'oppStatus',
      is: ['vastgesteld'],
      inWoorden: 'het OPP/IOP is vastgesteld',
    },
    grond: 'GV-288, GV-289',
  },
]
