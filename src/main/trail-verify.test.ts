import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Client } from 'pg'
import { inTenant } from '#db/verbinding.ts'
import { alsJson } from '#db/json.ts'
import { voegToe } from '#db/keten.ts'
import { testDatabase } from '#test/support/database.ts'

const ZAAK = '00000000-0000-7000-8000-000000000001'

function draai(url: string, ...args: string[]): Promise<{ code: number; tekst: string }> {
  const opties = { env: { ...process.env, DATABASE_URL: url } }
  const opdracht = ['--import', './scripts/tsx-hook.mjs', 'src/main/trail-verify.ts', ...args]
  return new Promise((klaar) => {
    execFile(process.execPath, opdracht, opties, (fout, uit, fouten) => {
      klaar({ code: typeof fout?.code === 'number' ? fout.code : 0, tekst: uit + fouten })
    })
  })
}

test('npm run trail:verify zegt of de geschiedenis klopt, noteert de koppen en eindigt met 1 na geknoei', async () => {
  const t = await testDatabase()
  const map = mkdtempSync(join(tmpdir(), 'loket-ankers-'))
  const { user, password, host, port, database } = t.app
  const inlog =
    encodeURIComponent(user ?? '') + (typeof password === 'string' ? `:${encodeURIComponent(password)}` : '')
  const url = `postgresql://${inlog}@${encodeURIComponent(host ?? '')}:${port}/${database}`
  try {
    await inTenant(t.db, { swv: 1 }, async (tx) => {
      await tx
        .insertInto('samenwerkingsverband')
        .values({ id: 1, code: 'gv', sjabloon: 'GV', naam: 'Proef' })
        .execute()
      await tx
        .insertInto('organisatie')
        .values({ swv: 1, id: ZAAK, naam: 'School', soort: 'vo-school' })
        .execute()
      const soort = {
        procedure: 'P',
        procedure_versie: '1',
        betreft_soort: 'leerling',
        fase: 'f',
        status: 's',
        open: true,
      }
      const rij = {
        swv: 1,
        id: ZAAK,
        nummer: '2024-0001',
        versie: 1,
        aanvrager: ZAAK,
        gewijzigd: new Date(0),
        toestand: alsJson({}),
      }
      await tx
        .insertInto('zaak')
        .values({ ...rij, ...soort, gestart_op: '2024-03-01' })
        .execute()
      const wie = { door: ZAAK, rol: 'zorgcoordinator' as const, organisatie: ZAAK }
      const gebeurtenis = { soort: 'ingediend' as const, inhoud: { op: '2024-03-01' as const } }
      await voegToe(tx, 1, ZAAK, [
        { volgnummer: 1, datum: '2024-03-01', op: '2024-03-01T10:00:00Z', ...wie, gebeurtenis },
      ])
    })
    const ankers = join(map, 'ankers.jsonl')
    const goed = await draai(url, '--ankers', ankers)
    assert.match(
      goed.tekst,
      /^gv \(1\): 1 gebeurtenissen, 0 persoonlijke delen gewist, kop 1 [0-9a-f]{64}: klopt\n$/,
    )
    assert.equal(goed.code, 0)
    assert.equal(readFileSync(ankers, 'utf8').split('\n').length, 2)

    const beheer = new Client(t.beheer)
    await beheer.connect()
    await beheer.query(`update gebeurtenis set inhoud = '{"op":"2024-02-01"}'`)
    await beheer.end()
    const fout = await draai(url, '--ankers', ankers)
    assert.match(fout.tekst, /1 afwijkingen\n {2}gewijzigd 1 /)
    assert.equal(fout.code, 1)
    assert.equal(readFileSync(ankers, 'utf8').split('\n').length, 2, 'een slechte stand wordt niet genoteerd')
  } finally {
    await t.sluit()
    rmSync(map, { recursive: true })
  }
})
