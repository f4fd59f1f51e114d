import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { maakPdf } from '#documenten/proefbestand.ts'
import { leesPdftekst } from './pdftekst.ts'
import { leesbaar } from './paginatekst.ts'

test('a page is read without markup, script and comments; entities become characters', () => {
  assert.equal(
    leesbaar(
      '<html><head><title>x</title></head><body><h1>Sam &amp; <b>Lo</b>tte</h1><!-- geheim --><script>weg()</script><p>op&nbsp;3&#8239;maart</p><p>ja</p></body></html>',
    ),
    'Sam & Lotte op 3 maart ja',
  )
})

test('the bar of the practice room, with the names of everybody, is not part of the text', () => {
  assert.equal(leesbaar('<aside class="oefenbalk" aria-label="x"><p>moeder</p></aside><main>Status</main>'), 'Status')
})

test('words on both sides of a block do not run together, inline markup does not split them', () => {
  assert.equal(leesbaar('<ul><li>een</li><li>twee</li></ul>be<wbr>slis'), 'een twee beslis')
})

test('anything that is no letter of ours gives text or nothing, never a crash', async () => {
  assert.equal(leesPdftekst(new Uint8Array()), '')
  assert.equal(typeof leesPdftekst(await maakPdf({ titel: 'OPP' })), 'string')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      assert.equal(typeof leesPdftekst(Buffer.concat([Buffer.from('1 0 obj <</Type /Page /Contents 1 0 R>> stream\n'), bytes])), 'string')
    }),
    { numRuns: 100 },
  )
})
