// Searching: what a desk officer finds, and what a browser keeps of it.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ZC, portaal } from '#test/support/portaal.ts'

const p = await portaal('2023-01-10')
after(p.sluit)

test('what was found is told in the heading; one can search on from there, and the title names nobody', async () => {
  await p.opdracht(ZC, await p.tlv('Sam', '2022-11-01'), 'indienen')
  const { tekst } = await p.stuur('secretariaat', '/zoeken', { tekst: 'Yilmaz' }, '/werk')
  assert.match(tekst, /Eén zaak gevonden/)
  assert.match(tekst, /Sam Yilmaz 2023-0001 ?: /)
  assert.match(tekst, /Zoek op naam of zaaknummer/)
  assert.match(tekst, /^\s*Eén zaak gevonden: zoeken - /)

  const niets = await p.stuur('secretariaat', '/zoeken', { tekst: 'Nergenshuizen' }, '/werk')
  assert.match(niets.tekst, /Geen zaak gevonden/)
  assert.match(niets.tekst, /ten minste twee letters/)
})
