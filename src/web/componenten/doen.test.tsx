// How the acts on the page of a zaak are laid out: what is one's turn first, and headings only when there is much.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mogelijkheid, Zaakbeeld } from '#app/contract.ts'
import { Doen } from './doen.tsx'

type Taak = { naam: string; onderwerp: string | null; mijn: boolean }

const mogelijk = (naam: string, vorm: string | null = null): Mogelijkheid =>
  ({
    naam,
    titel: vorm ? `${naam} ${vorm}` : naam,
    variant: vorm === null ? null : { veld: 'wat', waarde: vorm },
  }) as Mogelijkheid

/** What is on the page, in order: `[button]`, `# heading`, or the title of a link. */
function opDePagina(doen: readonly Mogelijkheid[], taken: readonly Taak[] = []): string[] {
  const html = String(Doen({ code: 'gv', zaak: { id: 'z', taken } as unknown as Zaakbeeld, doen }))
  return [...html.matchAll(/<a class="knop"[^>]*>([^<]*)|<h3>([^<]*)|<a href[^>]*>([^<]*)/g)].map(
    ([, knop, kop, link]) => (knop ? `[${knop}]` : kop ? `# ${kop}` : (link ?? '')),
  )
}

const ACHT = ['intrekken', 'vraag-stellen', 'gesprek-plannen', 'ondertekenen', 'afronden'].map((naam) =>
  mogelijk(naam),
)
const MEER = ['document-toevoegen', 'gesprek-vastleggen', 'termijn-verlengen', 'toewijzen'].map((naam) =>
  mogelijk(naam),
)

test('up to eight acts stand in one list without headings, in the order in which they come', () => {
  const acht = [...ACHT, ...MEER.slice(0, 3)]
  assert.deepEqual(
    opDePagina(acht),
    acht.map((m) => m.titel),
  )
})

test('more than eight stand under headings; what no heading names comes under the last', () => {
  assert.deepEqual(opDePagina([...ACHT, ...MEER]), [
    '# Dossier en vragen',
    'vraag-stellen',
    'ondertekenen',
    'document-toevoegen',
    '# Gesprekken',
    'gesprek-plannen',
    'gesprek-vastleggen',
    '# Vastleggen en verder',
    'intrekken',
    'afronden',
    'termijn-verlengen',
    'toewijzen',
  ])
})

test('a heading without acts is left out', () => {
  const vastleggen = Array.from({ length: 9 }, (_, i) => mogelijk('vastleggen', `soort${i}`))
  assert.deepEqual(opDePagina(vastleggen)[0], '# Vastleggen en verder')
})

test('only what is the turn of the reader is a button, of acts with variants only that variant; the rest counts for headings', () => {
  const taken: Taak[] = [
    { naam: 'vastleggen', onderwerp: 'contact', mijn: true },
    { naam: 'afronden', onderwerp: null, mijn: false },
  ]
  const doen = [
    ...ACHT,
    ...MEER.slice(0, 2),
    mogelijk('vastleggen', 'mdo'),
    mogelijk('vastleggen', 'contact'),
  ]
  assert.deepEqual(opDePagina(doen, taken), ['[vastleggen contact]', ...doen.slice(0, 8).map((m) => m.titel)])
})
