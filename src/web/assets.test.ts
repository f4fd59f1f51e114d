import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { assetAntwoord, laadAssets } from './assets.ts'

const assets = laadAssets()

async function vraag(pad: string, neemt: string) {
  const bestand = assets.vind(pad)
  assert.ok(bestand, pad)
  const antwoord = assetAntwoord(
    bestand,
    new Request(`http://loket.test${pad}`, { headers: { 'accept-encoding': neemt } }),
  )
  return { bestand, koppen: antwoord.headers, lichaam: Buffer.from(await antwoord.arrayBuffer()) }
}

test('style and script have the hash of their content in their name and may be kept for ever', async () => {
  for (const pad of [assets.stijl, assets.script]) {
    const { bestand, koppen } = await vraag(pad, '')
    const merk = /-([0-9a-f]{12})\.(css|js)$/.exec(pad)?.[1]
    assert.equal(koppen.get('etag'), `"${merk}"`)
    assert.equal(koppen.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal(koppen.get('vary'), 'accept-encoding')
    assert.equal(koppen.get('content-type'), bestand.soort)
    assert.equal(assets.vind(pad.replace(/[0-9a-f]{12}/, '000000000000')), undefined)
  }
})

test('a browser gets brotli, else gzip, else the bytes as they are, and all three are the same file', async () => {
  for (const pad of [assets.stijl, assets.script]) {
    const br = await vraag(pad, 'gzip, deflate, br')
    const gz = await vraag(pad, 'gzip, deflate')
    const kaal = await vraag(pad, 'identity')
    const geweigerd = await vraag(pad, 'br;q=0, gzip; q=0.0')
    assert.equal(br.koppen.get('content-encoding'), 'br')
    assert.equal(gz.koppen.get('content-encoding'), 'gzip')
    assert.equal(kaal.koppen.get('content-encoding'), null)
    assert.equal(geweigerd.koppen.get('content-encoding'), null)
    assert.equal((await vraag(pad, 'br;q=0, gzip')).koppen.get('content-encoding'), 'gzip')
    assert.ok(brotliDecompressSync(br.lichaam).equals(kaal.lichaam))
    assert.ok(gunzipSync(gz.lichaam).equals(kaal.lichaam))
    assert.ok(br.lichaam.length < kaal.lichaam.length / 2)
  }
})
