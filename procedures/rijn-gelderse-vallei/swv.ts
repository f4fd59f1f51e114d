// SWV PO Rijn & Gelderse Vallei as a desk: the settings and what it offers.
import type { Desk } from '#domein/procedure/desk.ts'
import { ARRANGEMENTEN } from './arrangementen.ts'
import { BAOBAO } from './baobao.ts'
import { BEZWAAR } from './bezwaar.ts'
import { DESKUNDIGENADVIES } from './deskundigenadvies.ts'
import { DOCUMENTEN } from './documenten.ts'
import { DOORZETTING } from './doorzetting.ts'
import { CRISIS } from './crisis.ts'
import { ESCALATIE } from './escalatie.ts'
import { GEGEVENSVERZOEK } from './gegevensverzoek.ts'
import { CHECKLIST } from './checklist.ts'
import { HGO } from './hgo.ts'
import { OPP } from './opp.ts'
import { OT } from './ot.ts'
import { PAGINAS, ROUTEKAART } from './inhoud.ts'
import { INZETSOORTEN, KEUZELIJSTEN } from './inzet.ts'
import { NIEUWS } from './nieuws.ts'
import { DOORLOOPTIJDRAPPORT, KENGETALLEN } from './kengetallen.ts'
import { OVERGANGSARRANGEMENT } from './overgangsarrangement.ts'
import { SCHORSING } from './schorsing.ts'
import { BESTUREN, STEUNPUNTEN } from './stam.ts'
import { CONCEPT } from './statussen.ts'
import { TLV_EMB } from './tlv-emb.ts'
import { TLV_HERINDICATIE, TLV_HOOGTE } from './tlv-herindicatie.ts'
import { TLV_ONDERINSTROOM } from './tlv-onderinstroom.ts'
import { TLV_ZONDER_TOESTEMMING } from './tlv-zonder-toestemming.ts'
import { THUISZITTER } from './thuiszitter.ts'
import { TLV } from './tlv.ts'
import { VERHUIZING } from './verhuizing.ts'
import { VERWIJDERING } from './verwijdering.ts'
import { VERZUIM } from './verzuim.ts'
import { VRAAG } from './vraag.ts'
import { VRIJSTELLING } from './vrijstelling.ts'
import { ZORGPLICHT } from './zorgplicht.ts'

/** One a line. */
const PROCEDURES = [
  // What schools and parents ask
  VRAAG,
  GEGEVENSVERZOEK,
  // Support at school
  CHECKLIST,
  OPP,
  OT,
  HGO,
  // Applying at a school, another school, moving house
  ZORGPLICHT,
  BAOBAO,
  VERHUIZING,
  // Toelaatbaarheidsverklaringen
  TLV,
  TLV_ONDERINSTROOM,
  TLV_HERINDICATIE,
  TLV_HOOGTE,
  TLV_EMB,
  TLV_ZONDER_TOESTEMMING,
  DESKUNDIGENADVIES,
  BEZWAAR,
  // Support for a time
  OVERGANGSARRANGEMENT,
  // Placements elsewhere
  ...ARRANGEMENTEN,
  // Absence, suspension, removal, pupils at home
  VERZUIM,
  SCHORSING,
  VERWIJDERING,
  THUISZITTER,
  DOORZETTING,
  CRISIS,
  // Exemption from the duty to enrol
  VRIJSTELLING,
  // Between the SWV and a board
  ESCALATIE,
]

export const RIJN_GELDERSE_VALLEI: Desk = {
  sjabloon: 'RGV',
  naam: 'SWV PO Rijn & Gelderse Vallei',
  motto: 'Voor elk kind een passende plek op school',
  plaats: 'Ede',
  sector: 'PO',
  commissie: {
    naam: 'ToeLaatbaarheidsAdviescommissie (TLA-commissie)',
    kort: 'TLA-commissie',
    overleggen: [{ kort: 'TLA-commissie', regel: { soort: 'met-de-hand' }, tijd: '09:00', grond: 'RGV-226' }],
  },
  steunpunten: STEUNPUNTEN,
  besturen: BESTUREN,
  statussen: [...new Set(PROCEDURES.flatMap((p) => Object.keys(p.statussen)))].filter((s) => s !== CONCEPT),
  procedures: PROCEDURES,
  instellingen: {
    // A file that is held up waits until it is complete, however long that takes (catalogue O-05).
    telwijze: { opschorting: 'strikt', naHersteltermijn: 'loopt-door' },
    reactieWeken: 2,
    rolGeeftOok: { 'secretaresse-leerlingenzaken': ['secretariaat', 'administratieve-ondersteuning'] },
    ouderInzage: 'stand',
    keuzelijsten: { inzetsoorten: { '2022-2023': INZETSOORTEN } },
    nummerpatroon: 'RGV-{jaar}-{volgnummer}',
  },
  kengetallen: KENGETALLEN,
  doorlooptijdrapport: DOORLOOPTIJDRAPPORT,
  leden: {
    rollen: ['tla-voorzitter', 'secretaresse-leerlingenzaken', 'deskundige'],
    inAfstemming: [],
    grond: 'RGV-015',
  },
  keuzelijsten: KEUZELIJSTEN,
  inhoud: { routekaart: ROUTEKAART, paginas: PAGINAS, documenten: DOCUMENTEN, nieuws: NIEUWS },
}
