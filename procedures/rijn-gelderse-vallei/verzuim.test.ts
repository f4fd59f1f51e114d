// RGV-VERZUIM on the pure core: each row of the verzuimkaart, with what the school does and how leerplicht can react.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Datum, leerplichtigVanaf } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { startZaak } from '#domein/zaak/starten.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { STREEK, type Spel, speel } from '#test/support/cast.ts'
import { mens } from '#test/support/mens.ts'
import { RIJN_GELDERSE_VALLEI } from './swv.ts'
import { VERZUIM } from './verzuim.ts'
import { REACTIES, VERZUIMKAART } from './verzuimkaart.ts'

const { instellingen } = RIJN_GELDERSE_VALLEI
const OP = '2026-01-12'

function begin(op: Datum = OP, geboren: Datum = '2016-03-14', woonplaats = 'Ede'): Spel {
  return speel({
    procedure: VERZUIM,
    gestart: op,
    door: 'ib',
    mensen: [
      mens('ib', 'intern-begeleider', STREEK),
      mens('lpa', 'leerplichtambtenaar'),
      mens('systeem', 'systeem'),
    ],
    instellingen,
    feiten: {
      leerling: { id: 'fay', naam: 'Fay Oever', geboren, woonplaats, school: STREEK, gezag: [] },
    },
  })
}
const leg = (zaak: Spel, op: Datum, wat: string, met: Record<string, unknown> = {}, wie = 'ib') =>
  zaak.doe(op, wie, 'vastleggen', { wat, ...met })
const probeer = (zaak: Spel, op: Datum, wat: string, met: Record<string, unknown> = {}, wie = 'ib') =>
  zaak.probeer(op, wie, 'vastleggen', { wat, ...met })
const verzuim = (soort: string, met: Record<string, unknown> = {}, zaak = begin(), op: Datum = OP) =>
  leg(zaak, op, 'verzuim', { soort, ...met })
const om = (op: Datum) => ({ datum: op, tijdstip: '09:30' })
const taken = (zaak: Spel) => zaak.toestand.opvolging.filter((t) => !t.gedaan).map((t) => t.titel)
const veld = (zaak: Spel, naam: string) => zaak.toestand.registraties.at(-1)?.velden[naam]
const metLpa = (zaak: Spel, op: Datum = OP) =>
  zaak.doe(op, 'ib', 'toewijzen', { als: 'leerplicht', persoon: 'lpa' })
const gemeld = (zaak: Spel, op: Datum = OP, met: Record<string, unknown> = {}) =>
  leg(metLpa(zaak, op), op, 'melding-leerplicht', { ...om(op), ...met })
/** The reactions that leerplicht is offered now. */
const aangeboden = (zaak: Spel) =>
  Object.entries(REACTIES).flatMap(([groep, keuzes]) => {
    const fout = probeer(zaak, OP, `reactie-${groep}`, {}, 'lpa')
    return fout?.code === 'niet-van-toepassing' ? [] : keuzes.map((k) => k.waarde)
  })

test('RGV-358: luxe verzuim asks the two steps of its row, and each row of the card gives its own', () => {
  assert.deepEqual(taken(verzuim('luxe verzuim')), [
    'Melden bij leerplichtambtenaar',
    'Ouders op de hoogte stellen van de melding',
  ])
  for (const [soort, met] of [
    ['absoluut verzuim', { inOfUitgeschrevenOp: OP }],
    ['herhaling', {}],
    ['te laat', { keer: 4 }],
    ['ziekte', { keer: 1, ziekVanaf: OP }],
  ] as const) {
    const zaak = verzuim(soort, met)
    const rij = VERZUIMKAART.find((r) => r.id === veld(zaak, 'rij'))
    assert.equal(taken(zaak).length, rij?.school.length, soort)
    assert.equal(veld(zaak, 'leerplicht'), rij?.leerplicht.join('; '))
  }
})

test('RGV-359: not for a pupil of 4; born 15-03-2021 it is there on 20-03-2026, with the day of compulsory education', () => {
  const vier = begin('2026-03-20', '2021-03-15')
  const op = (dag: Datum) => startZaak(VERZUIM, { ...vier.situatie('ib').context, vandaag: dag })
  const fout = op('2026-03-14')
  assert.ok(isWeigering(fout))
  assert.match(fout.reden, /niet leerplichtig/)
  assert.ok(!isWeigering(op('2026-03-15')))
  verzuim('luxe verzuim', {}, vier, '2026-03-20')
  assert.equal(veld(vier, 'leerplichtig'), '2026-04-01')
  assert.ok(vier.naar('2026-03-31').signalen.includes('nog-niet-leerplichtig'))
  assert.ok(!vier.naar('2026-04-01').signalen.includes('nog-niet-leerplichtig'))
  assert.ok(isWeigering(op('2034-03-15')), '13 years')
  assert.ok(!isWeigering(op('2034-03-14')), '12 years')
})

test('RGV-360: compulsory education begins on the first of the month after the fifth birthday', () => {
  assert.equal(leerplichtigVanaf('2021-03-15'), '2026-04-01')
  assert.equal(leerplichtigVanaf('2021-03-01'), '2026-04-01')
  assert.equal(leerplichtigVanaf('2020-12-31'), '2026-01-01')
})

test('RGV-361: taken off the roll on 12-01-2026: report to DUO until 19-01-2026, on 20-01-2026 a signal', () => {
  const zaak = verzuim('absoluut verzuim', { inOfUitgeschrevenOp: '2026-01-12' })
  assert.equal(zaak.einde('melding-duo'), '2026-01-19')
  assert.ok(!zaak.naar('2026-01-19').signalen.includes('melding-duo-verstreken'))
  assert.ok(zaak.naar('2026-01-20').signalen.includes('melding-duo-verstreken'))
  leg(zaak, '2026-01-20', 'melding-duo', om('2026-01-20'))
  assert.ok(!zaak.signalen.includes('melding-duo-verstreken'))
})

test('RGV-362: the first time asks three things; reporting without contact with the parents warns', () => {
  const zaak = verzuim('relatief verzuim')
  assert.deepEqual(taken(zaak), [
    'Contact opnemen met de ouders',
    'Melden bij leerplichtambtenaar',
    'Ouders op de hoogte stellen van de melding',
  ])
  gemeld(zaak)
  assert.ok(zaak.signalen.includes('melding-zonder-contact'))
  leg(zaak, OP, 'contact-ouders', om(OP))
  assert.ok(!zaak.signalen.includes('melding-zonder-contact'))
})

test('RGV-363: a pupil of 11 cannot be called up, the parents can; from 12 both; a copy goes to the school', () => {
  const oproepen = (geboren: Datum, wie: readonly string[]) => {
    const zaak = gemeld(verzuim('herhaling', {}, begin(OP, geboren)))
    const fout = probeer(zaak, OP, 'reactie-herhaling', { reactie: 'oproepen', opgeroepen: wie }, 'lpa')
    return { zaak, reden: fout?.reden ?? null }
  }
  assert.match(oproepen('2014-01-13', ['ouders', 'leerling']).reden ?? '', /geen 12 jaar/)
  assert.equal(oproepen('2014-01-13', ['ouders']).reden, null)
  const twaalf = oproepen('2014-01-12', ['ouders', 'leerling'])
  assert.equal(twaalf.reden, null)
  assert.ok(twaalf.zaak.signalen.includes('kopie-ontbreekt'))
  const tweede = verzuim('relatief verzuim', {}, gemeld(verzuim('relatief verzuim')))
  assert.equal(veld(tweede, 'rij'), 'herhaling', 'the second time in the same zaak')
})

test('RGV-364: luxe verzuim without a report to the LPA is Onvolledig, and the school cannot settle it', () => {
  const zaak = verzuim('luxe verzuim')
  assert.equal(zaak.status, 'Onvolledig')
  assert.equal(probeer(zaak, OP, 'beter-gemeld', { vanaf: OP })?.code, 'verkeerde-fase')
  assert.equal(gemeld(zaak).status, 'Bij leerplicht')
})

test('RGV-365: with luxe verzuim the LPA is not offered to warn, a proces-verbaal is; each row has its own reactions', () => {
  assert.deepEqual(aangeboden(gemeld(verzuim('luxe verzuim'))), ['onderzoek', 'proces-verbaal'])
  assert.deepEqual(aangeboden(gemeld(verzuim('relatief verzuim'))), ['onderzoek', 'waarschuwen'])
  assert.deepEqual(aangeboden(gemeld(verzuim('herhaling'))), [
    'onderzoek',
    'oproepen',
    'zorgmelding',
    'proces-verbaal',
  ])
  const absoluut = verzuim('absoluut verzuim', { inOfUitgeschrevenOp: OP })
  leg(metLpa(absoluut), OP, 'melding-duo', om(OP))
  assert.deepEqual(aangeboden(absoluut), ['bemiddelen', 'proces-verbaal'])
})

test('RGV-366: the third time too late asks a talk, the fourth a report and word to the parents', () => {
  assert.deepEqual(taken(verzuim('te laat', { keer: 3 })), ['Gesprek met de ouders voeren'])
  const vier = taken(verzuim('te laat', { keer: 4 }))
  assert.ok(vier.includes('Melden bij leerplichtambtenaar'))
  assert.ok(vier.includes('Ouders op de hoogte stellen van de melding'))
  assert.match(probeer(begin(), OP, 'verzuim', { soort: 'te laat', keer: 2 })?.reden ?? '', /1 of 2 keer/)
})

test('RGV-366, RGV-367: the first report needs no overview; a later one and a repetition need it with background', () => {
  const zaak = gemeld(verzuim('te laat', { keer: 4 }))
  verzuim('te laat', { keer: 7 }, zaak)
  assert.equal(veld(zaak, 'rij'), 'te-laat-vervolg')
  const meld = (met: Record<string, unknown>) =>
    probeer(zaak, OP, 'melding-leerplicht', { ...om(OP), ...met })
  assert.match(meld({})?.reden ?? '', /verzuimoverzicht/)
  assert.match(meld({ verzuimoverzicht: 'overzicht' })?.reden ?? '', /achtergrondinformatie/)
  assert.equal(meld({ verzuimoverzicht: 'overzicht', achtergrond: 'Komt alleen.' }), null)
  verzuim('te laat', { keer: 8 }, zaak)
  assert.equal(veld(zaak, 'rij'), 'te-laat-herhaling')
  assert.match(meld({})?.reden ?? '', /verzuimoverzicht/)
})

test('RGV-368: six kinds of reaction to being too late, and a warning letter without a copy to the school is signalled', () => {
  const zaak = gemeld(verzuim('te laat', { keer: 4 }))
  assert.equal(aangeboden(zaak).length, 6)
  leg(zaak, OP, 'reactie-te-laat', { reactie: 'waarschuwingsbrief' }, 'lpa')
  assert.ok(zaak.signalen.includes('kopie-ontbreekt'))
  leg(zaak, OP, 'reactie-te-laat', { reactie: 'waarschuwingsbrief', kopieSchool: true }, 'lpa')
  assert.ok(!zaak.signalen.includes('kopie-ontbreekt'))
})

test('RGV-369: the third time too late is one task, without a report to leerplicht', () => {
  const zaak = verzuim('te laat', { keer: 3 })
  assert.equal(taken(zaak).length, 1)
  assert.equal(probeer(metLpa(zaak), OP, 'melding-leerplicht', om(OP))?.code, 'verkeerde-fase')
  assert.equal(leg(zaak, OP, 'gesprek-ouders', om(OP)).status, 'Afgehandeld')
})

const ZORG = ['Gesprek met de ouders voeren', 'Aanmelden bij de schoolarts']

test('RGV-370: ill since 05-01-2026: on 19-01-2026 a talk and the schoolarts, on 18-01-2026 not yet', () => {
  const zaak = verzuim('ziekte', { keer: 1, ziekVanaf: '2026-01-05', aard: 'langer' })
  assert.ok(zaak.probeer('2026-01-18', 'systeem', 'termijn-verlopen'))
  assert.deepEqual(taken(zaak), [])
  zaak.doe('2026-01-19', 'systeem', 'termijn-verlopen')
  assert.deepEqual(taken(zaak), ZORG)
})

test('RGV-370: the fifth report of illness on 12-05-2026, or a reason to worry, asks the schoolarts at once', () => {
  const op = '2026-05-12'
  const ziek = (met: Record<string, unknown>) =>
    taken(verzuim('ziekte', { ziekVanaf: op, ...met }, begin(op), op))
  assert.deepEqual(ziek({ keer: 4 }), [])
  assert.deepEqual(ziek({ keer: 5 }), ZORG)
  assert.deepEqual(ziek({ keer: 1, zorgelijk: true }), ZORG)
})

test('RGV-371: a report of illness without its nature asks for it, and no diagnosis is kept', () => {
  const zaak = verzuim('ziekte', { keer: 1, ziekVanaf: OP })
  assert.ok(zaak.signalen.includes('aard-navragen'))
  verzuim('ziekte', { keer: 1, ziekVanaf: OP, aard: 'kort' }, zaak)
  assert.ok(!zaak.signalen.includes('aard-navragen'))
  const velden = (VERZUIM.registraties ?? []).flatMap((r) => Object.keys(r.velden))
  assert.ok(!velden.some((v) => /diagnose/i.test(v)))
  assert.ok(probeer(begin(), OP, 'verzuim', { soort: 'ziekte', diagnose: 'x' })?.velden?.['diagnose'])
})

test('RGV-372: not shown up at the hulpverlening: report and tell; the LPA who closes without telling back is signalled', () => {
  const zaak = verzuim('ziekte', { keer: 5, ziekVanaf: OP, aard: 'terugkerend' })
  leg(zaak, OP, 'gesprek-ouders', om(OP))
  leg(zaak, OP, 'aanmelden-schoolarts', om(OP))
  leg(zaak, OP, 'niet-verschenen', { teruggekoppeldDoor: 'Schoolarts' })
  assert.equal(zaak.status, 'Niet verschenen')
  assert.deepEqual(taken(zaak), [
    'Melden bij leerplichtambtenaar',
    'Ouders op de hoogte stellen van de melding',
  ])
  leg(gemeld(zaak), OP, 'ouders-informeren', om(OP))
  leg(zaak, OP, 'afsluiting-leerplicht', { teruggekoppeld: false }, 'lpa')
  assert.equal(zaak.status, 'Afgehandeld')
  assert.ok(zaak.signalen.includes('terugkoppeling-ontbreekt'))
})

test('RGV-373: a report of illness that turns out to be ongeoorloofd follows the row of relatief verzuim', () => {
  const zaak = verzuim('ziekte', { keer: 1, ziekVanaf: OP })
  verzuim('ongeoorloofd ziekteverzuim', {}, zaak)
  assert.equal(veld(zaak, 'rij'), 'relatief')
  assert.equal(taken(zaak).length, 3)
  assert.deepEqual(aangeboden(gemeld(zaak)), ['onderzoek', 'waarschuwen'])
})

test('RGV-380: reported at the desk of where the pupil lives: Renswoude the centraal meldpunt, Nijkerk Lp Nijkerk', () => {
  const bij = (woonplaats: string) =>
    veld(gemeld(verzuim('luxe verzuim', {}, begin(OP, '2016-03-14', woonplaats))), 'loket')
  for (const plaats of ['Renswoude', 'Ede', 'Veenendaal', 'Scherpenzeel', 'Rhenen'])
    assert.equal(bij(plaats), 'Centraal meldpunt leerplicht')
  assert.equal(bij('Nijkerk'), 'Lp Nijkerk')
  assert.equal(bij('Wageningen'), 'Lp Wageningen')
  assert.equal(bij('Barneveld'), 'Lp Barneveld')
})

test('RGV-381: a report and word to the parents are logged with day and time, and refused without', () => {
  const zaak = metLpa(verzuim('luxe verzuim'))
  for (const wat of ['melding-leerplicht', 'ouders-informeren']) {
    assert.ok(probeer(zaak, OP, wat, { tijdstip: '09:30' })?.velden?.['datum'], wat)
    assert.ok(probeer(zaak, OP, wat, { datum: OP })?.velden?.['tijdstip'], wat)
  }
  leg(zaak, OP, 'melding-leerplicht', om(OP))
  assert.deepEqual([veld(zaak, 'datum'), veld(zaak, 'tijdstip')], [OP, '09:30'])
})

test('a leerplichtambtenaar reads only what was reported to her', () => {
  const zaak = verzuim('luxe verzuim')
  const als = () =>
    zicht(
      VERZUIM,
      zaak.toestand,
      { persoon: 'lpa', rollen: [{ rol: 'leerplichtambtenaar', organisatie: null }] },
      null,
      instellingen,
    ).als
  assert.equal(als(), null)
  assert.match(probeer(zaak, OP, 'melding-leerplicht', om(OP))?.reden ?? '', /geen leerplichtambtenaar/)
  gemeld(zaak)
  assert.equal(als(), 'behandelaar')
})

const PAGINA = RIJN_GELDERSE_VALLEI.inhoud.paginas.find((p) => p.naam === 'verzuimkaart')

test('RGV-380: the page names the desk of leerplicht per gemeente, without telephone numbers', () => {
  const tekst = JSON.stringify(PAGINA)
  assert.match(tekst, /Ede, Veenendaal, Scherpenzeel, Renswoude en Rhenen: Centraal meldpunt leerplicht/)
  assert.match(tekst, /Nijkerk: Lp Nijkerk/)
  assert.doesNotMatch(tekst, /\d{6,}|\d{3,4}-\d{5,}/)
})

test('RGV-382: the page shows the whole verzuimkaart, with what school and leerplicht do, and refers to bijlage 2.3', () => {
  const tabel = PAGINA?.blokken.find((b) => b.soort === 'tabel')
  assert.deepEqual(tabel?.koppen, ['Wanneer', 'Soort', 'De school', 'Leerplicht of JGGD-JGZ'])
  assert.equal(tabel?.rijen.length, 13)
  const rij = (wanneer: RegExp) => tabel?.rijen.find(([naam]) => wanneer.test(naam?.[0] ?? ''))
  assert.deepEqual(rij(/^Luxe/)?.[2], [
    'Melden bij leerplichtambtenaar',
    'Ouders op de hoogte stellen van de melding',
  ])
  assert.deepEqual(rij(/^Luxe/)?.[3], ['Onderzoek starten en proces-verbaal opmaken'])
  assert.deepEqual(rij(/^3 keer/)?.[3], [])
  assert.match(JSON.stringify(PAGINA), /bijlage 2\.3/)
})
