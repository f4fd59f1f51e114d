// A section of an application whose questions hang on an answer of another page: asked when it applies, explained when not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Portaal, portaal } from '../support/portaal.ts'

const SCHOOL = 'zorgcoordinator.verte'
let p: Portaal
let zaak = ''
before(async () => {
  p = await portaal('2023-01-10')
  const { id } = await p.gelukt(
    p.api(SCHOOL, 'POST', '/leerlingen', { naam: 'Pim Buiten', geboren: '2009-02-03' }),
    201,
  )
  const velden = { procedure: 'GV-TLV-VSO-BUITEN', betreft: id }
  zaak = (await p.gelukt<{ zaak: string }>(p.api(SCHOOL, 'POST', '/zaken', velden), 201)).zaak
})
after(() => p.sluit())

const criteria = () => p.pagina(SCHOOL, `/zaken/${zaak}/aanvraag/criteria`)

test('the questions that only a first application has are not asked before that is known, and the page says why', async () => {
  const { html, tekst } = await criteria()
  assert.doesNotMatch(html, /name="vsoBestPassend"/)
  assert.match(tekst, /hoeft u nu niets in te vullen. Deze vragen komen alleen bij .*: Nieuwe aanmelding/)
  assert.match((await p.pagina(SCHOOL, `/zaken/${zaak}/aanvraag`)).tekst, /nieuwe aanmelding\) Nu niet nodig/)
})

test('GV-264: with a first application they are asked, without a condition that the page could not know, and kept', async () => {
  await p.opdracht(SCHOOL, zaak, 'formulier-invullen', { variant: 'nieuw' })
  const { html } = await criteria()
  assert.match(html, /name="vsoBestPassend"/)
  assert.doesNotMatch(html, /data-als-veld="variant"/)
  const antwoord = await p.stuur(SCHOOL, `/zaken/${zaak}/aanvraag/criteria`, {
    vsoBestPassend: 'Een kleine groep met rust.',
    inspanningen: 'Begeleiding in de klas, met weinig effect.',
  })
  assert.equal(antwoord.status, 303)
  assert.match((await criteria()).tekst, /Een kleine groep met rust\./)
  assert.match((await p.pagina(SCHOOL, `/zaken/${zaak}/aanvraag/controleren`)).tekst, /weinig effect/)
})

test('the page to file promises a confirmation of receipt only where the procedure has that letter', async () => {
  const belofte = /ontvangstbevestiging in het portaal/
  assert.match((await p.pagina(SCHOOL, `/zaken/${zaak}/aanvraag/controleren`)).tekst, belofte)
  const pro = 'zorgcoordinator.werkplaats'
  const { id } = await p.gelukt(
    p.api(pro, 'POST', '/leerlingen', { naam: 'Pien Praktijk', geboren: '2010-02-03' }),
    201,
  )
  const nieuw = { procedure: 'GV-TLV-PRO', betreft: id }
  const lijst = (await p.gelukt<{ zaak: string }>(p.api(pro, 'POST', '/zaken', nieuw), 201)).zaak
  const { tekst } = await p.pagina(pro, `/zaken/${lijst}/aanvraag/controleren`)
  assert.match(tekst, /gaat naar het samenwerkingsverband\./)
  assert.doesNotMatch(tekst, belofte)
})
