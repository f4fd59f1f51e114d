// The reports of an ondersteuningsteam (bijlage 3.8.2 v2 and 3.8.3 v2): the labels are those of the forms. An own format may be
// added instead, when the school confirms that each item is in it.
import type { Velden } from '#domein/kern/veld.ts'
import type { Eis } from '#domein/procedure/bouwstenen.ts'
import { alle, antwoord, eenVan } from './zorgplicht-delen.ts'

type Item = { id: string; label: string; verplicht: boolean; soort?: 'lijst' }

const AANWEZIG: Item = {
  id: 'aanwezig',
  label: 'Aanwezig: naam en functie',
  verplicht: true,
  soort: 'lijst',
}
const DOELEN: Item = { id: 'doelen', label: 'Doelen van het overleg en bespreekpunten.', verplicht: true }
const ANDEREN: Item = {
  id: 'anderen',
  label: 'Visie andere betrokkenen (b.v. BSO, CJG, school/jeugdarts etc).',
  verplicht: false,
}
const BEVINDINGEN: Item = { id: 'bevindingen', label: 'Bevindingen en afspraken.', verplicht: true }

export const START_ITEMS: readonly Item[] = [
  AANWEZIG,
  DOELEN,
  { id: 'hulpvraag', label: 'Verslaglegging: Wat is de hulpvraag?', verplicht: true },
  { id: 'ouders', label: 'Ouders: Visie en ervaringen?', verplicht: true },
  ANDEREN,
  BEVINDINGEN,
  { id: 'vervolgafspraak', label: 'Vervolgafspraak (OT 2)', verplicht: true },
]

const GESPREKSPUNTEN = ['bao-bao', 'gespecialiseerd onderwijs', 'afweging so/sbo', 'mogelijkheden in context']

export const VERVOLG_ITEMS: readonly Item[] = [
  AANWEZIG,
  DOELEN,
  ...GESPREKSPUNTEN.map((punt, i) => ({
    id: `punt${i + 1}`,
    label: `Verslaglegging: gesprekspunten (mits aan de orde): ${punt}`,
    verplicht: false,
  })),
  { id: 'ouders', label: 'Ouders: Visie en ervaringen.', verplicht: true },
  ANDEREN,
  BEVINDINGEN,
  { id: 'vervolg', label: 'Afspraak t.a.v. vervolg.', verplicht: true },
]

const ZELF = { veld: 'eigenFormat', is: [true] } as const
const FORMAT = { veld: 'eigenFormat', is: [false] } as const

/** The fields of a report with these items. */
export function verslagvelden(items: readonly Item[], grond: string): Velden {
  return {
    datum: { soort: 'datum', label: 'Datum:', verplicht: true, nietNaVandaag: true, grond },
    eigenFormat: {
      soort: 'ja-nee',
      label: 'Gebruikt u een eigen format?',
      hulp: 'Voeg het dan toe als OT-verslag en bevestig dat alle items erin aan bod komen.',
      standaard: false,
      grond: 'RGV-055',
    },
    bevestigd: {
      soort: 'meerkeuze',
      label: 'Welke items komen aan bod in uw eigen verslag?',
      hulp: 'Alle items moeten aan bod komen.',
      keuzes: items.map(({ id, label }) => ({ waarde: id, label })),
      minimum: items.length,
      verplicht: true,
      als: ZELF,
      grond: 'RGV-055',
    },
    ...Object.fromEntries(
      items.map(({ id, label, verplicht, soort = 'lange-tekst' }) => [
        id,
        { soort, label, verplicht, als: FORMAT, grond },
      ]),
    ),
  }
}

const uitgenodigd = (bij: string) =>
  ({
    soort: 'antwoord-ingevuld',
    veld: `${bij}.oudersUitgenodigdOp`,
    inWoorden: 'de ouders zijn uitgenodigd',
  }) as const

/** Guardians were invited for this team, and an own report is there (RGV-049, RGV-055). */
export const VERSLAGEISEN: readonly Eis[] = [
  {
    als: eenVan(
      uitgenodigd('uitnodiging'),
      alle(uitgenodigd('ouders-uitgenodigd'), {
        soort: 'datum-uiterlijk',
        veld: 'uitnodiging.op',
        uiterlijk: 'ouders-uitgenodigd.op',
        inWoorden: 'dat was voor dit ondersteuningsteam',
      }),
    ),
    reden: 'De ouders zijn niet uitgenodigd voor dit ondersteuningsteam.',
    uitweg: 'Leg vast op welke dag de ouders zijn uitgenodigd.',
    grond: 'RGV-049',
  },
  {
    als: eenVan(antwoord('eigenFormat', [false], 'het format van het SWV is gebruikt'), {
      soort: 'stuk-aanwezig',
      stuk: 'OT-verslag',
      inWoorden: 'het eigen verslag is toegevoegd',
    }),
    reden: 'Uw eigen verslag is nog niet toegevoegd.',
    uitweg: 'Voeg het toe als OT-verslag.',
    grond: 'RGV-055',
  },
]
