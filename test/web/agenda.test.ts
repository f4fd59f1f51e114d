// The page of an agenda as it is written, without a server: what stands under which heading.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agenda, Agendapunt } from '#app/werk/agenda.ts'
import type { Kader } from '#web/layout/pagina.tsx'
import { Agendapagina } from '#web/paginas/vergadering.tsx'

const kader: Kader = {
  assets: { stijl: '', script: '' } as Kader['assets'],
  swv: { code: 'gv', naam: 'SWV', oefening: false, oppFormat: null },
  sessie: null,
  vandaag: '2023-01-20',
  adres: '/gv/vergaderingen/2023-01-23',
  melding: null,
  cast: [],
}

const punt = (nummer: string, eenduidig: boolean): Agendapunt => ({
  zaak: nummer,
  nummer,
  leerling: 'Sam',
  school: 'De school',
  procedure: 'TLV',
  compleetOp: '2023-01-10',
  eenduidig,
  redenen: eenduidig ? [] : ['Nee op: Zitten alle betrokkenen op één lijn?'],
  besproken: false,
  verlenging: false,
})

const AGENDA: Agenda = {
  commissie: 'CAT',
  agendaOp: null,
  sleutel: null,
  verdeeld: true,
  deelnemers: [],
  eenduidig: [punt('2023-0001', true)],
  bespreek: [punt('2023-0002', false)],
  advies: [
    {
      zaak: 'c',
      nummer: '2023-0003',
      leerling: 'Lisa',
      school: 'De school',
      procedure: 'Maatwerkarrangement',
      vraag: 'Past dit maatwerk?',
    },
  ],
  niet: [],
}

/** The text between a heading and the next. */
function onder(html: string, kop: string): string {
  const [, na = ''] = html.split(`<h2>${kop}</h2>`)
  return na.split('<h2>')[0] ?? ''
}

test('GV-316, GV-298: the agenda has its two sections, and what is asked for advice only stands apart from both', () => {
  const html = String(
    Agendapagina({ kader, datum: '2023-01-23', agenda: AGENDA, voorrang: false, magBeheren: false }),
  )
  const [een, twee, advies] = ['1. Eenduidige dossiers', '2. Bespreekdossiers', 'Voor advies'].map((kop) =>
    onder(html, kop),
  )
  assert.match(een ?? '', /2023-0001/)
  assert.doesNotMatch(een ?? '', /2023-000[23]/)
  assert.match(twee ?? '', /2023-0002.*één lijn/s)
  assert.doesNotMatch(twee ?? '', /2023-000[13]/)
  assert.match(advies ?? '', /2023-0003.*Past dit maatwerk\?/s)
  assert.doesNotMatch(advies ?? '', /2023-000[12]/)
})
