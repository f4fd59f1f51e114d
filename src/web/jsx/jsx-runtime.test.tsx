import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { raw } from './jsx-runtime.ts'

test('text and attributes are escaped, nested parts are not escaped twice', () => {
  const naam = '<script>alert("1")</script> & \'x\''
  const html = String(
    <p title={naam}>
      {naam} <b>{1}</b>
      {[null, false, 'a']}
    </p>,
  )
  assert.ok(!html.includes('<script>'))
  assert.ok(html.includes('<b>1</b>'))
  assert.ok(html.includes('&lt;script&gt;'))
  assert.equal(String(<p>{raw('<i>x</i>')}</p>), '<p><i>x</i></p>')
})

test('an address that runs script is dropped, in any disguise', () => {
  for (const href of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
  ])
    assert.equal(String(<a href={href}>x</a>), '<a>x</a>')
  assert.equal(String(<a href="/gv/werk?x=1#y">x</a>), '<a href="/gv/werk?x=1#y">x</a>')
})

test('an attribute name that is no name, or that runs script, throws', () => {
  const eigenschappen = { 'x" onload="y': '1' } as Record<string, string>
  assert.throws(() => String(<p {...eigenschappen}>x</p>))
  assert.throws(() => String(<p {...({ onclick: 'x' } as Record<string, string>)}>x</p>))
})

test('whatever a person writes, it stays inside its element and its attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      const html = String(<p title={tekst}>{tekst}</p>)
      return /^<p title="[^"<>]*">[^<>]*<\/p>$/s.test(html)
    }),
  )
})
