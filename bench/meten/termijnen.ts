// How many terms the core computes per second on one core, each with its sum.
import { STANDAARDKALENDER } from '#domein/termijn/standaardkalender.ts'
import { bereken } from '#domein/termijn/bereken.ts'
import type { Termijngebeurtenis, Termijnregel } from '#domein/termijn/regel.ts'
import { plusDagen } from '#domein/kern/datum.ts'
import { GELDERSE_VALLEI } from '#procedures/gelderse-vallei/swv.ts'

const REGEL: Termijnregel = {
  soort: 'wettelijk',
  duur: { aantal: 8, eenheid: 'weken' },
  opschortbaar: true,
  verlenging: { dagen: 28, grond: 'Awb 4:14 lid 3' },
  grond: 'Awb 4:13',
}

/** Terms per second: one in three is held up once, one in six is extended too. */
export function meetTermijnen(milliseconden: number): number {
  const { telwijze } = GELDERSE_VALLEI.instellingen
  const gevallen = Array.from({ length: 600 }, (_, i) => {
    const start = plusDagen('2024-01-02', i)
    const g: Termijngebeurtenis[] = []
    if (i % 3 === 0)
      g.push({
        soort: 'opschorting',
        op: plusDagen(start, 10),
        tot: plusDagen(start, 24),
        hervat: plusDagen(start, 20),
        reden: 'Er ontbreekt een verslag.',
        grond: 'Awb 4:15',
      })
    if (i % 6 === 0)
      g.push({ soort: 'verlenging', op: plusDagen(start, 30), dagen: 14, reden: 'Ziekte', grond: 'Awb 4:14' })
    return { start, g, vandaag: plusDagen(start, 40) }
  })
  const ronde = () => {
    let lijnen = 0
    for (const { start, g, vandaag } of gevallen)
      lijnen += bereken(REGEL, start, g, STANDAARDKALENDER, telwijze, vandaag).lijnen.length
    return lijnen
  }
  for (let i = 0; i < 20; i++) ronde()
  const begin = performance.now()
  let aantal = 0
  while (performance.now() - begin < milliseconden) {
    ronde()
    aantal += gevallen.length
  }
  return (aantal / (performance.now() - begin)) * 1000
}
