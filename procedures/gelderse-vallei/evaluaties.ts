// When the parts of the way of working are evaluated (chapter 11). A season is read as its three calendar months.
import type { Evaluatieplan } from '#domein/procedure/evaluatieplanning.ts'

const GROND = 'werkwijze hoofdstuk 11 (GV-347)'

export const EVALUATIEPLANNING: readonly Evaluatieplan[] = [
  {
    id: 'betrokkenheid',
    onderdeel: 'Betrokkenheid SWV',
    periode: 'januari tot en met maart 2023',
    van: '2023-01-01',
    tot: '2023-03-31',
    grond: GROND,
  },
  {
    id: 'cat',
    onderdeel: 'CAT',
    periode: 'najaar 2023',
    van: '2023-09-01',
    tot: '2023-11-30',
    grond: GROND,
  },
  {
    id: 'overstap',
    onderdeel: 'Overstaparrangementen',
    periode: 'najaar 2024',
    van: '2024-09-01',
    tot: '2024-11-30',
    grond: GROND,
  },
  {
    id: 'comma',
    onderdeel: 'Comma',
    periode: 'schooljaar 2025-2026',
    van: '2025-08-01',
    tot: '2026-07-31',
    grond: GROND,
  },
  {
    id: 'doorstart',
    onderdeel: 'Doorstart (individueel, groep, carrousel)',
    periode: 'schooljaar 2022-2023',
    van: '2022-08-01',
    tot: '2023-07-31',
    grond: GROND,
  },
  {
    id: 'maatwerk',
    onderdeel: 'Maatwerk',
    periode: 'voorjaar 2023',
    van: '2023-03-01',
    tot: '2023-05-31',
    grond: GROND,
  },
  {
    id: 'tlv-vso',
    onderdeel: 'TLV VSO',
    periode: 'najaar 2023',
    van: '2023-09-01',
    tot: '2023-11-30',
    grond: GROND,
  },
  {
    id: 'tlv-pro',
    onderdeel: 'TLV PrO',
    periode: 'schooljaar 2023-2024',
    van: '2023-08-01',
    tot: '2024-07-31',
    grond: GROND,
  },
]
