// Lists of names read as people look for them, and a page begins where the one before ended.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nieuwId } from '#db/id.ts'
import { inTenant } from '#db/verbinding.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { zoekOrganisaties } from './beheerlezen.ts'
import { voegOrganisatieToe } from './mensen.ts'

const NAMEN = ['Zaal', 'Ölmez', 'aalberts', 'de Ård', 'Bakker', 'De Aak', 'Ooms', 'de Ård', 'Éluard']
let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2023-01-04')
})
after(() => zaal.sluit())

test('capitals and accents do not move a name to the end, and pages hold every name once', async () => {
  await inTenant(zaal.d.db, { swv: zaal.swv }, async (tx) => {
    for (const naam of NAMEN)
      await voegOrganisatieToe(tx, zaal.swv, {
        id: nieuwId(new Date()),
        naam: `${naam} proefschool`,
        soort: 'vo-school',
        bestuur: null,
        plaats: 'Ede',
        deelnemer: true,
      })
    const gezien: { id: string; naam: string }[] = []
    for (let na: string | null = null; ;) {
      const rijen: { id: string; naam: string }[] = await zoekOrganisaties(tx, zaal.swv, {
        zoek: 'proefschool',
        soort: null,
        zonderContact: false,
        na,
        aantal: 2,
        vandaag: '2023-01-04',
      })
      gezien.push(...rijen)
      if (rijen.length < 2) break
      na = rijen.at(-1)?.id ?? null
    }
    assert.deepEqual(
      gezien.map((r) => r.naam.replace(' proefschool', '')),
      ['aalberts', 'Bakker', 'De Aak', 'de Ård', 'de Ård', 'Éluard', 'Ölmez', 'Ooms', 'Zaal'],
    )
    assert.equal(new Set(gezien.map((r) => r.id)).size, NAMEN.length)
  })
})
