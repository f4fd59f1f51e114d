import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { mapOpslag } from './map-opslag.ts'
import { leesMultipart } from './multipart.ts'
import { alsBijlage, veiligeNaam } from './naam.ts'
import { ontvang } from './ontvangen.ts'
import { maakPdf, maakProefbestand } from './proefbestand.ts'

const map = mkdtempSync(join(tmpdir(), 'loket-documenten-'))
after(() => rmSync(map, { recursive: true, force: true }))
const opslag = mapOpslag(map)
const neem = (bytes: Uint8Array, naam = 'stuk.pdf') =>
  ontvang(Readable.from([Buffer.from(bytes)]), { naam, swv: 1 }, opslag)
const achtergebleven = () => globSync(join(map, 'binnen', '*'))

async function reden(bytes: Uint8Array, naam?: string): Promise<string> {
  const uitslag = await neem(bytes, naam)
  assert.ok(isWeigering(uitslag))
  assert.deepEqual(achtergebleven(), [], 'a refused file leaves nothing behind')
  return uitslag.reden
}

test('a PDF is kept byte for byte, with its pages counted', async () => {
  const pdf = await maakPdf({ paginas: 3 })
  const uitslag = await neem(pdf)
  assert.ok(!isWeigering(uitslag))
  assert.equal(uitslag.paginas, 3)
  assert.equal(uitslag.bytes, pdf.length)
  const terug = Buffer.concat(await (await opslag.open(uitslag.sleutel)).toArray())
  assert.ok(terug.equals(Buffer.from(pdf)))
  assert.deepEqual(achtergebleven(), [])
})

test('GV-200: a .docx is refused with the reason, a .pdf is accepted', async () => {
  const { bytes } = await maakProefbestand('zienswijze.docx')
  assert.match(await reden(bytes, 'zienswijze.docx'), /alleen PDF.*Word-document/)
  assert.ok(!isWeigering(await neem((await maakProefbestand('zienswijze.pdf')).bytes, 'zienswijze.pdf')))
})

test('the kind is read from the content, not from the name', async () => {
  assert.match(await reden((await maakProefbestand('foto.jpg')).bytes, 'foto.pdf'), /JPG-foto/)
  assert.match(await reden(new Uint8Array(), 'leeg.pdf'), /leeg bestand/)
  assert.match(await reden(Buffer.from('<html><script>1</script></html>'), 'x.pdf'), /webpagina/)
})

test('active content is found and named, also behind hex-escaped names', async () => {
  assert.match(await reden(await maakPdf({ soort: 'script' })), /script \(JavaScript\)/)
  assert.match(await reden(await maakPdf({ soort: 'bijlage' })), /ingesloten bestand/)
  const verstopt = Buffer.from(await maakPdf({ soort: 'script' }))
    .toString('latin1')
    .replaceAll('/JavaScript', '/J#61vaScript')
  assert.match(await reden(Buffer.from(verstopt, 'latin1')), /script/)
})

test('damaged, cut off and encrypted files are refused in words', async () => {
  const pdf = Buffer.from(await maakPdf())
  assert.match(await reden(pdf.subarray(0, 300)), /beschadigd/)
  const open = Buffer.from(await maakPdf({ soort: 'script' })).toString('latin1')
  const versleuteld = open.replace(
    'trailer\n<<',
    'trailer\n<<\n/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O () /U () >>',
  )
  assert.notEqual(versleuteld, open)
  assert.match(await reden(Buffer.from(versleuteld, 'latin1')), /wachtwoord/)
})

test('more than the maximum stops the stream and leaves nothing', async () => {
  const uitslag = await ontvang(
    Readable.from([Buffer.alloc(2000, 'a'), Buffer.alloc(2000, 'a')]),
    { naam: 'groot.pdf', swv: 1, maximum: 3000 },
    opslag,
  )
  assert.ok(isWeigering(uitslag))
  assert.equal(uitslag.code, 'te-groot')
  assert.deepEqual(achtergebleven(), [])
})

test('100 MB streams to disk without being held in memory', async () => {
  const voor = process.memoryUsage()
  const stuk = randomBytes(1024 * 1024)
  let hoogste = 0
  const bron = Readable.from(
    (function* () {
      for (let n = 0; n < 101; n++) {
        hoogste = Math.max(hoogste, process.memoryUsage().arrayBuffers - voor.arrayBuffers)
        yield stuk
      }
    })(),
  )
  const uitslag = await ontvang(bron, { naam: 'heel-groot.pdf', swv: 1 }, opslag)
  assert.ok(isWeigering(uitslag) && uitslag.code === 'te-groot')
  assert.ok(hoogste < 40 * 1024 * 1024, `held ${Math.round(hoogste / 1024 / 1024)} MB`)
})

test('names are made safe and stay readable', () => {
  assert.equal(veiligeNaam('../../etc/passwd'), 'passwd')
  assert.equal(veiligeNaam('C:\\map\\Zoë–plan.pdf'), 'Zoë–plan.pdf')
  assert.equal(veiligeNaam('\u202egpj.exe'), 'gpj.exe')
  assert.equal(veiligeNaam(''), 'document.pdf')
  assert.ok(veiligeNaam(`${'a'.repeat(400)}.pdf`).endsWith('.pdf'))
  assert.match(
    alsBijlage('Zoë "x".pdf'),
    /^attachment; filename="Zoe x\.pdf"; filename\*=UTF-8''Zo%C3%AB%20x\.pdf$/,
  )
})

test('a key that would leave the folder is a fault', async () => {
  await assert.rejects(async () => opslag.open('../geheim'))
})

test('a multipart form gives its fields and files; a broken one a refusal', async () => {
  const formulier = new FormData()
  formulier.append('soort', 'OPP')
  formulier.append('wie', 'school')
  formulier.append('wie', 'ouder')
  formulier.append('bestand', new File([(await maakPdf()) as BlobPart], 'opp.pdf'))
  const verzoek = new Request('http://localhost/', { method: 'POST', body: formulier })
  const gelezen = await leesMultipart(
    { headers: verzoek.headers, body: verzoek.body as never },
    ({ naam, stroom }) => ontvang(stroom, { naam, swv: 1 }, opslag),
  )
  assert.ok(!isWeigering(gelezen))
  assert.deepEqual(gelezen.velden, { soort: 'OPP', wie: ['school', 'ouder'] })
  assert.equal(gelezen.bestanden.length, 1)
  const kapot = new Request('http://localhost/', {
    method: 'POST',
    body: '--x\r\nrommel',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  })
  assert.ok(
    isWeigering(
      await leesMultipart({ headers: kapot.headers, body: kapot.body as never }, () => Promise.resolve(1)),
    ),
  )
})

test('files that come in one after another are each looked at for themselves, whatever came before', async () => {
  const goed = Buffer.from(await maakPdf({ paginas: 2 }))
  for (const bytes of [goed, goed, goed.subarray(0, 300), goed]) {
    const uitslag = await neem(bytes)
    assert.equal(isWeigering(uitslag), bytes !== goed)
    if (!isWeigering(uitslag)) assert.equal(uitslag.paginas, 2)
  }
})
