// Berséba as a desk: settings and what it offers.
import type { Desk } from '#domein/procedure/desk.ts'
import { ARR_GELD, ARR_NATURA } from './arrangement.ts'
import { BEGELEIDING } from './begeleiding.ts'
import { PAGINAS, ROUTEKAART } from './inhoud.ts'
import { KENGETALLEN } from './kengetallen.ts'
import { STATUSSEN } from './statussen.ts'
import { TLV } from './tlv.ts'
import { VRAAG } from './vraag.ts'

export const BERSEBA: Desk = {
  sjabloon: 'BE',
  naam: 'Berséba',
  motto: 'Handelingsgericht adviseren, toekennen en begeleiden',
  plaats: 'Ridderkerk',
  sector: 'PO',
  commissie: { naam: 'Commissie van toekenning', kort: 'commissie van toekenning', overleggen: [] },
  statussen: STATUSSEN,
  procedures: [VRAAG, ARR_NATURA, ARR_GELD, BEGELEIDING, TLV],
  instellingen: {
    telwijze: { opschorting: 'strikt', naHersteltermijn: 'loopt-door' },
    reactieWeken: 2,
    rolGeeftOok: {},
    ouderInzage: 'stand',
    nummerpatroon: 'BE-{jaar}-{volgnummer}',
    signaalVooraf: { aantal: 3, eenheid: 'maanden' },
  },
  kengetallen: KENGETALLEN,
  inhoud: { routekaart: ROUTEKAART, paginas: PAGINAS },
}
