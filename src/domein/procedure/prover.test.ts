import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DESKS, PROCEDURES } from '#procedures/register.ts'
import { TLV_VO } from '#procedures/gelderse-vallei/tlv-vo.ts'
import { STATUSSEN } from '#procedures/gelderse-vallei/statussen.ts'
import type { Procedure } from './definitie.ts'
import { bewijs } from './prover.ts'
import { inZinnen, tekening } from './tekening.ts'

const grond = {
  statussen: STATUSSEN,
  brieven: TLV_VO.brieven.map((b) => b.soort),
}
const met = (verandering: Partial<Procedure>): string[] =>
  bewijs({ ...(TLV_VO as Procedure), ...verandering }, grond).map((g) => `${g.waar}: ${g.wat}`)

test('every procedure of every desk is proved', () => {
  for (const desk of DESKS)
    for (const p of desk.procedures)
      assert.deepEqual(
        bewijs(p, { ...grond, statussen: desk.statussen, brieven: p.brieven.map((b) => b.soort) }),
        [],
        p.code,
      )
})

test('every procedure survives the way through JSON', () => {
  for (const desk of DESKS)
    for (const p of desk.procedures) assert.deepEqual(JSON.parse(JSON.stringify(p)), p)
})

test('a fase that leads to nothing, one that cannot be reached, and one without anybody are found', () => {
  const kapot = (TLV_VO.route as Procedure['route']).map((f) =>
    f.id === 'compleetheid' ? { ...f, naar: { fase: 'nergens' }, door: [] } : f,
  ) as Procedure['route']
  const gebreken = met({ route: kapot })
  assert.ok(gebreken.some((g) => /leidt naar "nergens"/.test(g)))
  assert.ok(gebreken.some((g) => /fase advies: Deze fase is niet te bereiken/.test(g)))
  assert.ok(gebreken.some((g) => /fase compleetheid: Niemand is aan zet/.test(g)))
})

test('a BSN is never an ordinary answer', () => {
  const bsn = { bsn: { soort: 'bsn', label: 'BSN' } } as const
  const wat = /veld bsn: Een BSN is geen gewoon antwoord/
  assert.ok(met({ formulier: [{ id: 'x', titel: 'X', velden: bsn, nodig: [] }] }).some((g) => wat.test(g)))
  const registratie = { id: 'x', naam: 'X', titel: 'X', uitleg: 'X', door: [], velden: bsn, grond: 'X' }
  assert.ok(met({ registraties: [registratie] }).some((g) => wat.test(g)))
})

test('a status of another desk and one without a text are found', () => {
  assert.ok(
    met({ aanhouden: { status: 'Gepauzeerd', grond: 'x' } }).some((g) =>
      /"Gepauzeerd" is geen status/.test(g),
    ),
  )
  assert.ok(met({ statussen: {} }).some((g) => /heeft geen publieke tekst/.test(g)))
})

test('a required stuk nobody can add, a field that is not there, and a role that does not exist are found', () => {
  assert.ok(met({ stukken: [] }).some((g) => /kan niemand toevoegen/.test(g)))
  assert.ok(
    met({ formulier: [{ id: 's', titel: 's', velden: {}, nodig: ['weg'] }] }).some((g) =>
      /Het veld "weg" bestaat niet/.test(g),
    ),
  )
  assert.ok(
    met({ behandelaars: ['tovenaar' as 'voorzitter'] }).some((g) => /De rol "tovenaar" bestaat niet/.test(g)),
  )
})

test('a term that can never begin, one without a consequence and a letter to nobody are found', () => {
  const [termijn] = TLV_VO.termijnen
  assert.ok(termijn)
  assert.ok(met({ termijnen: [{ ...termijn, gevolg: '' }] }).some((g) => /wat er gebeurt/.test(g)))
  assert.ok(
    met({ termijnen: [{ ...termijn, start: { soort: 'antwoord', veld: 'weg' } }] }).some((g) =>
      /kan nooit beginnen/.test(g),
    ),
  )
  assert.ok(
    met({ brieven: TLV_VO.brieven.map((b) => ({ ...b, aan: [] })) }).some((g) => /gaat naar niemand/.test(g)),
  )
})

test('a record, talk, party or task that names something that is not there is a fault with its place', () => {
  const route: Procedure['route'] = [
    ...TLV_VO.route,
    {
      soort: 'registratie',
      id: 'los',
      naam: 'Los',
      status: 'Aanmelding',
      door: ['secretariaat'],
      uitleg: '',
      registratie: 'bestaat-niet',
      pasVanaf: { veld: 'nergens.op', vooraf: { aantal: 14, eenheid: 'dagen' } },
      naar: { einde: 'Afgerond' },
    },
  ]
  const gebreken = met({
    route,
    registraties: [
      {
        id: 'r',
        naam: 'R',
        titel: 'R vastleggen',
        uitleg: '',
        door: [],
        velden: {},
        in: ['nergens'],
        eisen: [
          {
            als: { soort: 'akkoord-van', partijen: ['gemeente'], inWoorden: 'de gemeente is akkoord' },
            reden: '',
            grond: '',
          },
        ],
        naar: { fase: 'weg' },
        brieven: ['geen-brief'],
        grond: '',
      },
    ],
  })
  for (const zoek of [
    /registratie "bestaat-niet"/,
    /Wacht op de dag "nergens.op"/,
    /fase "nergens"/,
    /Leidt naar "weg"/,
    /brief "geen-brief"/,
    /partij "gemeente"/,
    /Niemand kan dit doen/,
  ])
    assert.ok(
      gebreken.some((g) => zoek.test(g)),
      `${String(zoek)} in ${gebreken.join('; ')}`,
    )
})

test('the drawn route of GV-TLV-VO says what the rules do', () => {
  assert.deepEqual(inZinnen(tekening(TLV_VO)), [
    'Aanvraag door de school → Controle op compleetheid',
    'Controle op compleetheid → De school vult aan (incompleet)',
    'De school vult aan → Controle op compleetheid (aangevuld)',
    'Controle op compleetheid → Advies van deskundigen',
    'Advies van deskundigen → Derde deskundige (de adviezen verschillen)',
    'Derde deskundige → Advies van deskundigen (advies gegeven)',
    'Advies van deskundigen → Commissie Advies en Toewijzing',
    'Commissie Advies en Toewijzing → Besluit',
    'Besluit → TLV afgegeven: brieven, plaatsing, geldigheid (TLV toekennen)',
    'Besluit → Voornemen en horen (Afwijzen)',
    'Voornemen en horen → Afgewezen: brieven en passend vervolg',
    'TLV afgegeven: brieven, plaatsing, geldigheid → Afgerond',
    'Afgewezen: brieven en passend vervolg → Afgerond',
  ])
})

test('every box of a drawn route is reached and leads on, in every procedure', () => {
  for (const p of PROCEDURES) {
    const { knopen, pijlen } = tekening(p)
    const ids = knopen.map((k) => k.id)
    assert.deepEqual(new Set(ids).size, ids.length, p.code)
    assert.deepEqual(
      pijlen.filter(({ van, naar }) => !ids.includes(van) || !ids.includes(naar)),
      [],
      p.code,
    )
    const dood = knopen.filter((k) => k.soort !== 'einde' && !pijlen.some((x) => x.van === k.id))
    const los = knopen.slice(1).filter((k) => !pijlen.some((x) => x.naar === k.id))
    assert.deepEqual(
      [...dood, ...los].map((k) => `${p.code} ${k.titel}`),
      [],
    )
  }
})
