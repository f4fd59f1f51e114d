// What people read: dates in words, grounds without the numbers of the catalogue, no act that a procedure never has.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { PROCEDURES } from '#procedures/register.ts'
import { controlepuntBeantwoorden } from '#domein/fasen/vergadering/agenderen.ts'
import { gespreksnaam, partijen } from '#domein/fasen/gesprek/gesprek-vastleggen.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { tekening } from '#domein/procedure/tekening.ts'
import { duurInWoorden } from '#domein/termijn/duur.ts'
import { RouteSvg } from '#web/componenten/routetekening.tsx'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import { Foutensamenvatting } from '#web/componenten/formulier.tsx'
import { grondInWoorden } from '#web/componenten/grond.tsx'
import { bijVeld } from '#domein/kern/veld.ts'
import { VeldInvoer, antwoordInWoorden } from '#web/componenten/veld.tsx'

test('a ground is read without the numbers of the catalogue, also when it is a range', () => {
  assert.equal(grondInWoorden('GV-170 tot GV-174'), null)
  assert.equal(grondInWoorden('GV-170, GV-171 en GV-174'), null)
  assert.equal(grondInWoorden('artikel 17a WVO (GV-312)'), 'artikel 17a WVO')
})

test('an answer that is a date is read in words', () => {
  assert.equal(antwoordInWoorden({ soort: 'datum', label: 'Begint op' }, '2022-11-14'), '14 november 2022')
})

test('a point of the check can be answered only where the check has points', () => {
  for (const procedure of PROCEDURES)
    assert.equal(
      controlepuntBeantwoorden.door(procedure, null as never).length > 0,
      procedure.route.some((f) => f.soort === 'controle' && f.punten.length > 0),
      procedure.code,
    )
})

test('no party, no kind of talk and no act of one person is offered twice under one name', () => {
  for (const procedure of PROCEDURES) {
    const labels = partijen(procedure).map((p) => p.label)
    assert.deepEqual(labels, [...new Set(labels)], procedure.code)
    const titels = [...OPDRACHTEN.values()].flatMap((o) => {
      const eigen = o.varianten?.van(procedure) ?? []
      return eigen.map((v) => v.titel)
    })
    assert.deepEqual(
      titels.filter((t, i) => titels.indexOf(t) !== i),
      [],
      procedure.code,
    )
    const gesprek = OPDRACHTEN.get('gesprek-plannen')?.velden(procedure, null)['gesprek']
    assert.ok(gesprek?.soort === 'keuze')
    const soorten = gesprek.keuzes.map((k) => k.label)
    assert.deepEqual(soorten, [...new Set(soorten)], procedure.code)
  }
})

test('every table is read on a phone: its rows stack, and each cell says what it is', () => {
  for (const pad of globSync('src/web/**/*.tsx')) {
    const bron = readFileSync(pad, 'utf8')
    assert.doesNotMatch(bron, /<table(?! class="stapelt")/, pad)
    assert.doesNotMatch(bron, /<td>/, pad)
  }
})

test('a talk is read by its name, also the ones that every procedure knows', () => {
  const tlv = PROCEDURES.find((p) => p.code === 'GV-TLV-VO')
  assert.ok(tlv)
  assert.equal(gespreksnaam(tlv, 'MDO'), 'Multidisciplinair overleg (MDO)')
  assert.equal(gespreksnaam(tlv, 'overleg'), 'Overleg')
})

test('an amount is read as money', () => {
  assert.equal(antwoordInWoorden({ soort: 'geld', label: 'Totaalbedrag' }, 1_200_000), '€\u00a012.000,-')
})

test('a question that the dossier needs does not say that it may stay empty', () => {
  const velden = { waarom: { soort: 'lange-tekst', label: 'Waarom?' } } as const
  const vraag = (nodig: boolean) =>
    String(VeldInvoer({ naam: 'waarom', veld: velden.waarom, waarde: null, velden, nodig }))
  assert.match(vraag(true), /nodig voor een compleet dossier/)
  assert.doesNotMatch(vraag(true), /mag leeg blijven/)
  assert.match(vraag(false), /mag leeg blijven/)
})

test('a duration is read in words, also one that counts back', () => {
  assert.equal(duurInWoorden({ aantal: 6, eenheid: 'weken' }), '6 weken')
  assert.equal(duurInWoorden({ aantal: 1, eenheid: 'werkdagen' }), '1 werkdag')
  assert.equal(duurInWoorden({ aantal: -2, eenheid: 'werkweken' }), '2 werkweken ervoor')
  assert.equal(duurInWoorden({ aantal: 0, eenheid: 'dagen' }), 'die dag zelf')
})

test('a ground in brackets keeps both when a number of the catalogue goes', () => {
  assert.equal(
    grondInWoorden('besluit van de directeur-bestuurder (voetnoot 49 werkwijze, GV-301)'),
    'besluit van de directeur-bestuurder (voetnoot 49 werkwijze)',
  )
})

test('what is written in a box of a drawn route fits it', () => {
  for (const procedure of PROCEDURES) {
    const beeld = String(RouteSvg({ tekening: tekening(procedure), titel: procedure.code }))
    for (const [, regel] of beeld.matchAll(/<text(?! class)[^>]*>([^<]*)<\/text>/g))
      assert.ok((regel ?? '').length <= 34, `${procedure.code}: ${regel}`)
    for (const [, regel] of beeld.matchAll(/<text class="onder"[^>]*>([^<]*)<\/text>/g))
      assert.ok((regel ?? '').length <= 40, `${procedure.code}: ${regel}`)
  }
})

test('the summary of faults names each field once and says what to do with it', () => {
  const velden = {
    reden: { soort: 'lange-tekst', label: 'Waarom trekt u de aanvraag in', verplicht: true },
    wie: { soort: 'keuze', label: 'Wie vroeg informatie?', keuzes: [], verplicht: true },
  } as const
  const weigering = {
    soort: 'weigering',
    code: 'invoer',
    reden: '2 velden zijn niet goed ingevuld. Vul in: waarom trekt u de aanvraag in.',
    velden: {
      reden: 'Vul in: waarom trekt u de aanvraag in.',
      wie: 'Vul in: wie vroeg informatie?',
    },
  } as unknown as Weigering
  const beeld = String(Foutensamenvatting({ weigering, velden }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
  assert.match(
    beeld,
    /2 velden zijn niet goed ingevuld\. Waarom trekt u de aanvraag in: vul dit in\. Wie vroeg informatie\? Beantwoord deze vraag\./,
  )
})

test('beside its field a fault does not say the label again', () => {
  const doelen = { soort: 'meerkeuze', label: 'Wat zijn de doelen?', keuzes: [], minimum: 1 } as const
  assert.equal(bijVeld(doelen, 'Kies er ten minste 1 bij: wat zijn de doelen?'), 'Kies er ten minste 1.')
  const verklaring = { soort: 'verklaring', label: 'Externe begeleiding is nodig' } as const
  assert.equal(
    bijVeld(verklaring, 'Bevestig: externe begeleiding is nodig.'),
    'Bevestig dit om verder te gaan.',
  )
})

test('what is no application does not end as one: each status is told as what it is about', () => {
  for (const code of ['GV-OVERLEG', 'GV-BEZWAAR', 'GV-CARROUSEL', 'GV-PRO-AUDIT', 'GV-PRO-OVERDRACHT']) {
    const teksten = PROCEDURES.find((p) => p.code === code)?.statussen['Afgerond']
    assert.doesNotMatch(Object.values(teksten ?? {}).join(' '), /aanvraag/, code)
  }
})
