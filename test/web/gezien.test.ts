// Who looked at the file of a child: the page and the API as the family, staff and strangers get them.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Gezien } from '#app/zaak/wiezag.ts'
import { ZC, portaal } from '#test/support/portaal.ts'

const p = await portaal('2023-01-10')
after(p.sluit)

test('a parent and the young person read functions and days, never a name; staff and other families have no such page', async () => {
  const zaak = await p.tlv('Sam', '2022-11-01')
  await p.opdracht(ZC, zaak, 'indienen')
  await p.pagina('secretariaat', `/zaken/${zaak}`)
  await p.naar('2023-01-12')
  await p.pagina('procesbegeleider', `/zaken/${zaak}`)

  const adres = `/zaken/${zaak}/gezien`
  const moeder = await p.pagina('moeder.sam', adres)
  assert.equal(moeder.status, 200)
  assert.match(moeder.tekst, /Wie heeft dit dossier gezien\?/)
  assert.match(moeder.tekst, /12 jan procesbegeleider het dossier/)
  assert.match(moeder.tekst, /10 jan secretariaat, administratieve ondersteuning het dossier/)
  const link = await p.pagina('moeder.sam', '/mijn')
  assert.ok(link.html.includes(`href="/zaal${adres}"`), 'her own page leads there')

  const { rijen } = await p.gelukt<{ rijen: { naam: string }[] }>(p.api('beheerder', 'GET', '/mensen'))
  for (const { naam } of rijen)
    // Her own name stands in the bar above the page.
    assert.ok(naam === 'Karin Vermeer' || !moeder.tekst.includes(naam), `the page names ${naam}`)

  const viaApi = await p.gelukt<Gezien>(p.api('vader.sam', 'GET', adres))
  assert.deepEqual(
    viaApi.regels.map((r) => [r.datum, r.wie, r.wat]),
    [
      ['2023-01-12', 'procesbegeleider', 'het dossier'],
      ['2023-01-10', 'secretariaat, administratieve ondersteuning', 'het dossier'],
    ],
  )
  for (const wie of [ZC, 'secretariaat', 'procesbegeleider', 'beheerder', 'moeder.lisa', 'orthopedagoog']) {
    assert.equal((await p.pagina(wie, adres)).status, 404, wie)
    assert.equal((await p.api(wie, 'GET', adres)).status, 404, wie)
  }
  // Without an account the page leads to the login.
  assert.doesNotMatch((await p.pagina(null, adres)).tekst, /dossier/)
  assert.equal((await p.api('moeder.sam', 'GET', '/zaken/geen-id/gezien')).status, 404)
})
