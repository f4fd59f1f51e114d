// Reference data to start from; each samenwerkingsverband keeps its own from there on. KB-days: titles of two royal
// decrees (2023-2025, 2026-2028). School holidays of region Midden from public school sites; to be checked by each SWV.
import type { Datum } from '../kern/datum.ts'
import type { Kalender } from './regel.ts'

const vakantie = (naam: string, van: Datum, tot: Datum) => ({ regio: 'midden', naam, van, tot })

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
    vakantie('herfstvakantie', '2022-10-22', '2022-10-30'),
    vakantie('kerstvakantie', '2022-12-24', '2023-01-08'),
    vakantie('voorjaarsvakantie', '2023-02-25', '2023-03-05'),
    vakantie('meivakantie', '2023-04-29', '2023-05-07'),
    vakantie('zomervakantie', '2023-07-08', '2023-08-20'),
    vakantie('herfstvakantie', '2025-10-18', '2025-10-26'),
    vakantie('kerstvakantie', '2025-12-20', '2026-01-04'),
    vakantie('voorjaarsvakantie', '2026-02-14', '2026-02-22'),
    vakantie('meivakantie', '2026-04-25', '2026-05-03'),
    vakantie('zomervakantie', '2026-07-18', '2026-08-30'),
    vakantie('herfstvakantie', '2026-10-17', '2026-10-25'),
    vakantie('kerstvakantie', '2026-12-19', '2027-01-03'),
    vakantie('voorjaarsvakantie', '2027-02-20', '2027-02-28'),
    vakantie('meivakantie', '2027-04-24', '2027-05-09'),
  ],
  regio: 'midden',
}
