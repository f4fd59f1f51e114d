// Leiden and Duin- en Bollenstreek: two samenwerkingsverbanden with one Loket. Everything they offer is made here once,
// from one guideline, so that a change holds for both (LD-006); their dossiers are of two tenants and never meet.
import type { Desk } from '#domein/procedure/desk.ts'
import { AANMELDING } from './aanmelding.ts'
import { ADVIES } from './advies.ts'
import { ROUTEKAART, paginas } from './inhoud.ts'
import { ONDERSTEUNINGSPLAN } from './ondersteuningsplan.ts'
import { ONDERZOEK } from './onderzoek.ts'
import { RICHTLIJN, type Richtlijn } from './richtlijn.ts'
import { STATUSSEN } from './statussen.ts'
import { tlvVso } from './tlv-vso.ts'
import { VERWIJZING } from './verwijzing.ts'
import { ZORGPLICHT } from './zorgplicht.ts'

/** The desks of both samenwerkingsverbanden, with the guideline that holds for them. */
export function leidseDesks(richtlijn: Richtlijn = RICHTLIJN): readonly [Desk, Desk] {
  const samen = {
    motto: 'Samen zoeken naar wat een leerling nodig heeft',
    sector: 'VO',
    commissie: { naam: 'ACT', kort: 'ACT', overleggen: [] },
    statussen: STATUSSEN,
    procedures: [
      AANMELDING,
      ADVIES,
      ONDERZOEK,
      VERWIJZING,
      tlvVso(richtlijn),
      ZORGPLICHT,
      ONDERSTEUNINGSPLAN,
    ],
    inhoud: { routekaart: ROUTEKAART, paginas: paginas(richtlijn) },
  } as const satisfies Partial<Desk>
  const instellingen = (code: string): Desk['instellingen'] => ({
    telwijze: { opschorting: 'strikt', naHersteltermijn: 'loopt-door' },
    reactieWeken: 2,
    // Het Loket does the administration itself.
    rolGeeftOok: { loketmedewerker: ['secretariaat', 'administratieve-ondersteuning'] },
    ouderInzage: 'stand',
    nummerpatroon: `${code}-{jaar}-{volgnummer}`,
  })
  return [
    {
      sjabloon: 'LD',
      naam: 'SWV V(S)O Leiden',
      plaats: 'Leiden',
      ...samen,
      instellingen: instellingen('LD'),
    },
    {
      sjabloon: 'DB',
      naam: 'SWV V(S)O Duin- en Bollenstreek',
      plaats: 'Lisse',
      ...samen,
      instellingen: instellingen('DB'),
    },
  ]
}

export const [LEIDEN, DUIN_EN_BOLLENSTREEK] = leidseDesks()
