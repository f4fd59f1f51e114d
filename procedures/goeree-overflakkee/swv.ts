// SWV Goeree-Overflakkee as a desk: one joint desk for education and youth help, with two weekly meetings.
import type { Desk } from '#domein/procedure/desk.ts'
import type { Overlegsoort } from '#domein/procedure/overleg.ts'
import { LOKET, LOKET_PO, LOKET_VO } from './delen.ts'
import { CONNECT, PDO, PLAATS } from './advies.ts'
import { DYSLEXIE, EXPERTISE } from './categorie-2.ts'
import { DIRECT } from './eenvoudig.ts'
import { PAGINAS, routekaart } from './inhoud.ts'
import { JEUGDHULP } from './jeugdhulp.ts'
import { LOKETKENGETALLEN } from './kengetallen-loket.ts'
import { KOZA, OZA, OZA_VERLENGING } from './oza.ts'
import { STATUSSEN } from './statussen.ts'
import { TLV, TLV_VERLENGING } from './tlv.ts'
import { BPO_TRAJECT, KENGETALLEN_VOORVELD, VOORVELD } from './voorveld.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'

/** A weekly meeting with its four standard participants (GO-007, GO-011 to GO-015). */
function loketoverleg(kort: string, weekdag: number): Overlegsoort {
  const soorten = Object.entries(LOKET) as [Organisatiesoort, string][]
  return {
    kort,
    regel: { soort: 'wekelijks', weekdag },
    tijd: '09:00',
    voor: soorten.filter(([, loket]) => loket === kort).map(([soort]) => soort),
    agendaDagenVooraf: 7,
    deelnemers: [
      { rol: 'voorzitter', naam: 'Voorzitter vanuit het Samenwerkingsverband (SWV)' },
      { rol: 'orthopedagoog-swv', naam: 'Orthopedagoog/(school)psycholoog (SWV)' },
      { rol: 'senior-consulent-tjg', naam: 'Senior consulent Team Jeugd en Gezin (TJG)' },
      { rol: 'administratief-medewerker', naam: 'Administratief medewerker (SWV)' },
    ],
    nodig: ['voorzitter'],
    grond: 'Vernieuwd Loket, wekelijks overleg',
  }
}

const PROCEDURES = [
  DIRECT,
  VOORVELD,
  BPO_TRAJECT,
  DYSLEXIE,
  EXPERTISE,
  TLV,
  TLV_VERLENGING,
  CONNECT,
  OZA,
  OZA_VERLENGING,
  KOZA,
  PLAATS,
  JEUGDHULP,
  PDO,
]

export const GOEREE_OVERFLAKKEE: Desk = {
  sjabloon: 'GO',
  naam: 'SWV Goeree-Overflakkee',
  motto: 'Samen één Loket voor onderwijs en jeugdhulp',
  plaats: 'Middelharnis',
  sector: 'PO en VO',
  commissie: {
    naam: 'Loket Onderwijs-Jeugdhulp',
    kort: 'Loket',
    overleggen: [loketoverleg(LOKET_PO, 4), loketoverleg(LOKET_VO, 2)],
  },
  statussen: STATUSSEN,
  procedures: PROCEDURES,
  instellingen: {
    telwijze: { opschorting: 'strikt', naHersteltermijn: 'loopt-door' },
    reactieWeken: 2,
    rolGeeftOok: {
      'administratief-medewerker': ['administratieve-ondersteuning', 'secretariaat'],
      'intern-begeleider': ['ondersteuningscoordinator'],
      zorgcoordinator: ['ondersteuningscoordinator'],
    },
    ouderInzage: 'stand',
    nummerpatroon: 'GO-{jaar}-{volgnummer}',
  },
  kengetallen: [...LOKETKENGETALLEN, ...KENGETALLEN_VOORVELD],
  inhoud: { routekaart: routekaart(PROCEDURES.map((p) => p.code)), paginas: PAGINAS },
}
