// Key figures over a real database: kept in the act, shown to each with what is theirs to see.
import assert from 'node:assert/strict'
import { after, before, mock, test } from 'node:test'
import { Client } from 'pg'
import { leesTellingen } from '#db/opslag/kengetal.ts'
import { inTenant } from '#db/verbinding.ts'
import { kengetalregels } from '#domein/kengetal/overzicht.ts'
import { GELDERSE_VALLEI } from '#procedures/gelderse-vallei/swv.ts'
import { type Oefenzaal, oefenzaal } from '#test/support/toepassing.ts'
import { kengetallenVan } from './bijhouden.ts'
import { kom, openSessie } from '../sessie/sessie.ts'
import { alsCsv, cel } from './csv.ts'
import { achterKengetal, kengetallen } from './overzicht.ts'

let zaal: Oefenzaal
before(async () => {
  zaal = await oefenzaal('2023-01-10')
})
after(() => zaal.sluit())

const ADVIES = {
  onafhankelijk: true,
  toekennen: true,
  categorie: 'laag',
  tot: '2025-07-31',
  onderbouwing: 'Zie het dossier.',
}

/** To the agenda of today, with two equal advices. */
async function opAgenda(leerling: string): Promise<string> {
  const zaak = await zaal.start('zorgcoordinator.streek', leerling)
  await zaal.volledig(zaak)
  await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  await zaal.doe('secretariaat', zaak, 'controle-uitvoeren', { uitkomst: 'compleet' })
  for (const [wie, als] of [
    ['orthopedagoog', 'eerste'],
    ['psycholoog', 'tweede'],
  ] as const) {
    await zaal.doe('procesbegeleider', zaak, 'deskundige-toewijzen', { deskundige: zaal.id(wie), als })
    await zaal.doe(wie, zaak, 'advies-uitbrengen', ADVIES)
  }
  await zaal.doe('procesbegeleider', zaak, 'agenderen', {
    vergadering: '2023-01-10',
    procesDuidelijk: true,
    opEenLijn: true,
    voldoetAanCriteria: true,
  })
  return zaak
}

async function getallen(wie: string, procedure: string): Promise<Record<string, string>> {
  const k = await kengetallen(zaal.d, await zaal.sessie(wie), '2022-2023')
  assert.ok(!('soort' in k))
  return Object.fromEntries(
    k.regels
      .filter((r) => r.procedure === procedure)
      .map((r) => [r.label ? `${r.kengetal}: ${r.label}` : r.kengetal, r.tekst]),
  )
}

/** What is asked of the database while `werk` runs, without opening and closing the transaction. */
async function vragenBij(werk: () => Promise<unknown>): Promise<string[]> {
  const spion = mock.method(Client.prototype, 'query')
  await werk()
  spion.mock.restore()
  return spion.mock.calls
    .map(({ arguments: [vraag] }) => (typeof vraag === 'string' ? vraag : (vraag as { text: string }).text))
    .filter((tekst) => !/^(begin|commit)|set_config/.test(tekst))
}

test('the overview asks for figures only: the settings of the SWV came with the session', async () => {
  const { token } = await openSessie(zaal.d, {
    swv: zaal.swv,
    code: 'gv',
    persoon: zaal.id('procesbegeleider'),
    naam: 'procesbegeleider',
  })
  const sessie = (await kom(zaal.d, 'gv', token))?.sessie
  assert.ok(sessie)
  const vragen = await vragenBij(() => kengetallen(zaal.d, sessie))
  assert.equal(vragen.length, 2, vragen.join('\n'))
  assert.ok(vragen.every((tekst) => tekst.includes('kengetaltelling')))
})

test('GV-349, GV-351: two granted and one refused TLV in 2022-2023 read 2 and 1; a school sees only its own', async () => {
  const toekennen = {
    besluit: 'toekennen',
    categorie: 'laag',
    tot: '2025-07-31',
    duurmotivering: 'Onderbouw.',
    motivering: 'Conform advies.',
  }
  const [een, twee, drie] = [await opAgenda('Sam'), await opAgenda('Lisa'), await opAgenda('Sam')]
  await zaal.doe('voorzitter', een, 'besluit-nemen', toekennen)
  await zaal.doe('voorzitter', twee, 'besluit-nemen', toekennen)
  await zaal.doe('voorzitter', drie, 'voornemen-bekendmaken', {
    besluit: 'afwijzen',
    motivering: 'Het regulier onderwijs kan dit.',
  })
  await zaal.naar('2023-01-25')
  await zaal.doe('voorzitter', drie, 'besluit-nemen', {
    besluit: 'afwijzen',
    motivering: 'Het regulier onderwijs kan dit.',
  })

  const swv = await getallen('voorzitter', 'GV-TLV-VO')
  assert.deepEqual(
    [swv['aanvragen'], swv['toekenningen'], swv['afwijzingen'], swv['aanhoudingen']],
    ['3', '2', '1', '0'],
  )
  assert.equal(swv['doorlooptijd'], '5 dagen')
  assert.equal((await getallen('zorgcoordinator.streek', 'GV-TLV-VO'))['toekenningen'], '2')
  assert.deepEqual(await getallen('zorgcoordinator.marnix', 'GV-TLV-VO'), {})
  const partner = await getallen('orthopedagoog', 'GV-TLV-VO')
  assert.equal(partner['toekenningen'], 'minder dan 5')

  const vraag = { kengetal: 'toekenningen', procedure: 'GV-TLV-VO', waarde: null, schooljaar: '2022-2023' }
  const achter = await achterKengetal(zaal.d, await zaal.sessie('voorzitter'), vraag)
  assert.ok(!('soort' in achter))
  assert.deepEqual(achter.rijen.map((r) => r.zaak).toSorted(), [een, twee].toSorted())
  assert.deepEqual(await achterKengetal(zaal.d, await zaal.sessie('orthopedagoog'), vraag), {
    soort: 'niet-gevonden',
  })
  const looptijd = await achterKengetal(zaal.d, await zaal.sessie('voorzitter'), {
    ...vraag,
    kengetal: 'doorlooptijd',
  })
  assert.ok(!('soort' in looptijd))
  assert.deepEqual([looptijd.eenheid, looptijd.rijen.find((r) => r.zaak === drie)?.som], ['dagen', 15])
  assert.deepEqual(await kengetallen(zaal.d, await zaal.sessie('moeder.sam')), { soort: 'niet-gevonden' })
})

test('GV-005, GV-350: the three answers on sitting at home are counted per school year, and one departure from a Comma criterion', async () => {
  const aanvraag = async (thuiszitten: string, terugkeer: boolean) => {
    const zaak = await zaal.start('contactpersoon1', 'Sam', 'GV-COMMA')
    await zaal.doe('contactpersoon1', zaak, 'vastleggen', { wat: 'contact', wie: 'school' })
    await zaal.doe('contactpersoon1', zaak, 'screening-vastleggen', {
      niveau: 'vwo',
      leerjaar: 5,
      internaliserend: true,
      kleineSetting: true,
      verzuim: 'dreigt',
      terugkeer,
      motivatieJongere: true,
      motivatieOuders: true,
      motivatieSchool: true,
      doelen: ['ritme'],
      doelenPassen: true,
      ...(terugkeer ? {} : { motivering: 'Terugkeer lijkt haalbaar na een langere weg.' }),
    })
    await zaal.doe('zorgcoordinator.streek', zaak, 'formulier-invullen', {
      thuiszitten,
      ontoereikendEigenSchool: true,
      ontoereikendCollegaschool: true,
      externNodig: true,
    })
    await zaal.doe('zorgcoordinator.streek', zaak, 'indienen')
  }
  const geteld = async (schooljaar: string) => {
    const k = await kengetallen(zaal.d, await zaal.sessie('voorzitter'), schooljaar)
    assert.ok(!('soort' in k))
    const comma = k.regels.filter((r) => r.procedure === 'GV-COMMA')
    return {
      thuis: ['Zit (gedeeltelijk) thuis', 'Dreigt uit te vallen', 'Nee'].map(
        (naam) => comma.find((r) => r.kengetal === 'thuiszitten' && r.label === naam)?.tekst,
      ),
      afwijkingen: comma.filter((r) => r.kengetal === 'afwijkingen' && r.label && r.tekst === '1').length,
    }
  }
  await aanvraag('dreigt', false)
  await aanvraag('thuis', true)
  await aanvraag('dreigt', true)
  await aanvraag('nee', true)
  await zaal.naar('2023-08-01')
  await aanvraag('thuis', true)
  assert.deepEqual(await geteld('2022-2023'), { thuis: ['1', '2', '1'], afwijkingen: 1 })
  assert.deepEqual(await geteld('2023-2024'), { thuis: ['1', '0', '0'], afwijkingen: 0 })
})

test('numbers of 1 to 4 are covered for readers outside, and nobody else', () => {
  const regel = (aantal: number, bedek: boolean) =>
    kengetalregels(
      kengetallenVan('GV'),
      GELDERSE_VALLEI.procedures,
      [{ kengetal: 'aanvragen', procedure: 'GV-TLV-VO', waarde: '', aantal, som: 0 }],
      bedek,
    ).find((r) => r.kengetal === 'aanvragen')?.tekst
  assert.deepEqual([regel(4, true), regel(5, true), regel(4, false)], ['minder dan 5', '5', '4'])
})

test('the counters are what the facts add up to, for the total and per school', async () => {
  const { totaal, perSchool } = await inTenant(zaal.d.db, { swv: zaal.swv }, async (tx) => {
    const jaar = { van: '2022-08-01', tot: '2023-07-01' } as const
    const scholen = (
      await tx.selectFrom('organisatie').select('id').where('swv', '=', zaal.swv).execute()
    ).map((o) => o.id)
    return {
      totaal: await leesTellingen(tx, zaal.swv, { ...jaar, organisaties: null }),
      perSchool: await leesTellingen(tx, zaal.swv, { ...jaar, organisaties: scholen }),
    }
  })
  const som = (rijen: typeof totaal) => rijen.reduce((n, r) => n + r.aantal, 0)
  assert.ok(som(totaal) > 0)
  assert.equal(som(totaal), som(perSchool))
})

test('the file for a spreadsheet has a line per figure, and nothing in it is a formula', async () => {
  const k = await kengetallen(zaal.d, await zaal.sessie('voorzitter'), '2022-2023')
  assert.ok(!('soort' in k))
  const regels = alsCsv(k).trimEnd().split('\r\n')
  assert.equal(regels.length, k.regels.length + 1)
  assert.equal(cel('=1+1'), `"'=1+1"`)
  assert.equal(cel('-3,5'), '"-3,5"')
})
