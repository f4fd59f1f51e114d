// Reference data to start from; each samenwerkingsverband keeps its own from there on.
import type { Kalender } from './regel.ts'

export const STANDAARDKALENDER: Kalender = {
  gelijkgesteld: [
    '2023-04-28',
    '2023-05-19',
    '2024-05-10',
    '2024-12-27',
    '2025-05-30',
    '2026-01-02',
    '2026-05-15',
    '2027-05-07',
    '2028-04-28',
    '2028-05-26',
  ],
  gelijkgesteldBekendTotEnMet: 2028,
  kbDagIsWerkdag: false,
  sluitingsdagen: [],
  schoolvakanties: [
    { regio: 'midden', naam: 'kerstvakantie', van: '2022-12-24', tot: '2023-01-08' },
    { regio: 'midden', naam: 'zomervakantie', van: '2023-07-08', tot: '2023-08-20' },
  ],
  regio: 'midden',
}
