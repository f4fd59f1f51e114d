// Erasing what was kept long enough, as a manager does it: the list, what stays, and one file sooner.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ZC, portaal } from '#test/support/portaal.ts'

const p = await portaal('2022-09-20')
const { pagina, api, gelukt, opdracht, begin, naar } = p
after(p.sluit)

const stuur = (velden: [string, string][]) => p.stuur('beheerder', '/beheer/wissen', velden)

async function afgesloten(naam: string): Promise<string> {
  const zaak = await begin('GV-OVERLEG', naam)
  await opdracht(ZC, zaak, 'intrekken', { reden: 'Niet meer nodig.' })
  return (await gelukt<{ nummer: string }>(api('secretariaat', 'GET', `/zaken/${zaak}`))).nummer
}

test('what was kept for three years is listed and erased together; what was not chosen stays, and one goes sooner by its number', async () => {
  const [een, twee] = [await afgesloten('Sam'), await afgesloten('Lisa')]
  await naar('2022-09-21')
  const later = await afgesloten('Sam')
  assert.doesNotMatch((await pagina('beheerder', '/beheer')).tekst, /te wissen/)
  assert.match(
    (await pagina('beheerder', '/beheer/wissen')).tekst,
    /geen dossiers waarvan de bewaartijd voorbij is/,
  )

  await naar('2025-09-21')
  assert.match((await pagina('beheerder', '/beheer')).tekst, /Dossiers wissen 2 te wissen/)
  const { tekst } = await pagina('beheerder', '/beheer/wissen')
  for (const nummer of [een, twee])
    assert.match(
      tekst,
      new RegExp(`Zaak ${nummer}, .* afgesloten op 20 september 2022, bewaard tot en met 20 september 2025`),
    )
  assert.doesNotMatch(tekst, new RegExp(later))
  // A manager reads no names of children here.
  assert.doesNotMatch(tekst, /Sam|Lisa/)
  for (const wie of ['secretariaat', 'procesbegeleider', ZC])
    assert.equal((await pagina(wie, '/beheer/wissen')).status, 404, wie)
  // A position that nobody was given is the first page, not a fault.
  const vals = `/beheer/wissen?na=2022-99-99_${'-'.repeat(36)}`
  assert.match((await pagina('beheerder', vals)).tekst, new RegExp(een))
  const { rijen } = await gelukt<{ rijen: { nummer: string }[] }>(api('beheerder', 'GET', '/te-wissen'))
  assert.deepEqual(rijen.map((r) => r.nummer).toSorted(), [een, twee].toSorted())

  assert.match((await stuur([['zeker', 'ja']])).tekst, /Er is niets gewist.*Kies een dossier/)
  const onzeker = await stuur([['dossiers', een]])
  assert.deepEqual(
    [onzeker.status, /Vink aan dat de dossiers definitief weg mogen/.test(onzeker.tekst)],
    [400, true],
  )
  const gedaan = await stuur([
    ['dossiers', een],
    ['zeker', 'ja'],
  ])
  assert.equal(gedaan.status, 303)
  assert.doesNotMatch((await pagina('beheerder', '/beheer/wissen')).tekst, new RegExp(een))
  const half = await stuur([
    ['dossiers', twee],
    ['dossiers', later],
    ['zeker', 'ja'],
  ])
  assert.equal(half.status, 409)
  assert.match(
    half.tekst,
    new RegExp(
      `Eén dossier is gewist\\. Niet gewist: ${later}: Dit dossier wordt bewaard tot en met 21 september 2025`,
    ),
  )

  assert.match(
    (await pagina('beheerder', '/beheer/wissen?nummer=2099-1')).tekst,
    /Er is geen zaak met dit nummer/,
  )
  const formulier = await pagina('beheerder', `/beheer/wissen?nummer=${later}`)
  assert.match(
    formulier.tekst,
    new RegExp(`Zaak ${later} Wordt bewaard tot en met 21 september 2025\\. Bevat over mensen: 0 documenten`),
  )
  assert.match(formulier.tekst, /verzoek van de betrokkene \(artikel 17 AVG\)/)
  assert.match((await pagina('beheerder', '/beheer/log')).tekst, /Dossier wissen/)
})
