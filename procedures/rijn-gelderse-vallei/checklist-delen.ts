// The ten steps of the checklist (catalogue 3.6): what each is called, who is at it, which conditions the branches use.
import type { Eis } from '#domein/procedure/bouwstenen.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { SCHOOLROLLEN } from './delen.ts'
import { antwoord, gedaan } from './zorgplicht-delen.ts'

/** The teacher observes and carries out; the intern begeleider is casemanager. */
export const BEGELEIDERS: readonly Rol[] = ['leerkracht', ...SCHOOLROLLEN]

/** The five steps of a round, in order. */
export const CYCLUS = [
  { id: 'waarnemen', naam: 'Stap 1 Waarnemen' },
  { id: 'begrijpen', naam: 'Stap 2 Begrijpen' },
  { id: 'plannen', naam: 'Stap 3 Plannen' },
  { id: 'realiseren', naam: 'Stap 4 Realiseren' },
  { id: 'evaluatie', naam: 'Stap 5 Waarnemen (evaluatie)' },
] as const

type Cyclusstap = (typeof CYCLUS)[number]['id']

export const inStap = (...fasen: readonly string[]): Voorwaarde => ({
  soort: 'in-fase',
  fasen,
  inWoorden: `de zaak is in de stap ${fasen.join(' of ')}`,
})

/** The steps of a round in which a later one can be ticked off: it and the ones before it. */
export function totEnMet(stap: Cyclusstap): readonly string[] {
  return CYCLUS.slice(0, CYCLUS.findIndex((x) => x.id === stap) + 1).map((x) => x.id)
}

/** Each step before this one is done, or it says why it is skipped (RGV-029). */
export function opVolgorde(stap: Cyclusstap): readonly Eis[] {
  const eerder = CYCLUS.slice(
    0,
    CYCLUS.findIndex((x) => x.id === stap),
  )
  return eerder.map(({ id, naam }) => ({
    als: {
      soort: 'een-van',
      van: [
        { soort: 'niet', van: inStap(...totEnMet(id)), inWoorden: `${naam} is gedaan` },
        { soort: 'antwoord-ingevuld', veld: 'redenOverslaan', inWoorden: 'er staat bij waarom' },
      ],
    },
    reden: `${naam} ontbreekt.`,
    uitweg: 'Leg die stap eerst vast, of vul in waarom u hem overslaat.',
    grond: 'RGV-029',
  }))
}

export const OVERSLAAN = {
  redenOverslaan: {
    soort: 'lange-tekst',
    label: 'Waarom slaat u een eerdere stap over?',
    hulp: 'Alleen nodig als een eerdere stap nog open is.',
    grond: 'RGV-029',
  },
} as const

/** What the team agrees when the question can not be answered at once (step 7). */
export const AFSPRAKEN = [
  { waarde: 'hgo-deskundigheid', label: 'a. HGO arrangement deskundigheid SWV' },
  { waarde: 'hgo-geld', label: 'b. HGO arrangement (deskundigheid en €)' },
  { waarde: 'lokaal-team', label: 'c. Deskundigheid lokaal team' },
  { waarde: 'gecombineerd', label: 'd. Gecombineerde deskundigheid SWV en lokaal team' },
  { waarde: 'tlv', label: 'e. TLV wordt aangevraagd' },
] as const

/** Something else than a TLV alone was agreed: there is a trajectory to carry out. */
export const TRAJECT_AFGESPROKEN = antwoord(
  'ondersteuningsteam.afspraken',
  ['hgo-deskundigheid', 'hgo-geld', 'lokaal-team', 'gecombineerd'],
  'er is een ondersteuningstraject afgesproken',
)

/** Guardians were there, or were told afterwards and signed (RGV-040). */
export const OUDERS_TEKENDEN: Voorwaarde = {
  soort: 'een-van',
  van: [
    antwoord('ondersteuningsteam.ouders', ['aanwezig'], 'de ouders waren bij het ondersteuningsteam'),
    {
      soort: 'alle',
      van: [
        gedaan('ouders-achteraf', 'de ouders zijn achteraf geïnformeerd en hebben getekend'),
        {
          soort: 'datum-uiterlijk',
          veld: 'ondersteuningsteam.op',
          uiterlijk: 'ouders-achteraf.getekendOp',
          inWoorden: 'zij tekenden na dit ondersteuningsteam',
        },
      ],
    },
  ],
}
