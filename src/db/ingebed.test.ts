import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wacht } from 'node:timers/promises'
import { Client } from 'pg'
import { leeft, leesPostmaster } from './ingebed/gegevensmap.ts'
import { type PgConfig, startIngebed } from './ingebed.ts'

const ROOT = process.getuid?.() === 0
const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] as const

const werkmap = realpathSync(mkdtempSync(join(tmpdir(), 'loket-ingebed-')))
const map = join(werkmap, 'pg')
const postmaster = (van = map) => leesPostmaster(van).pid

after(async () => {
  // Also when a test failed halfway: no server is left behind.
  for (const naam of ['pg', 'nobody', 'gewoon']) {
    const pid = postmaster(join(werkmap, naam))
    if (pid === null) continue
    process.kill(pid, 'SIGQUIT')
    while (leeft(pid)) await wacht(20)
  }
  rmSync(werkmap, { recursive: true, force: true })
})

async function metClient<T>(verbinding: PgConfig, werk: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(verbinding)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await werk(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function geteld(verbinding: PgConfig): Promise<number[]> {
  const { rows } = await metClient(verbinding, (c) =>
    c.query<{ n: number }>('select n from grootboek order by n'),
  )
  return rows.map((rij) => rij.n)
}

/** Waits until the server answers; a living app restarts it. */
async function bereikbaar(verbinding: PgConfig): Promise<void> {
  for (let keer = 0; ; keer++) {
    try {
      await geteld(verbinding)
      return
    } catch (fout) {
      if (keer === 300) throw fout
      await new Promise((klaar) => setTimeout(klaar, 100))
    }
  }
}

/** Another process of the app: starts or joins the server, writes rows and reports each after its commit. */
function schrijver(opMap: string, voorvoegsel: readonly string[] = []): ChildProcess {
  const code = `
    const { startIngebed } = await import('#db/ingebed.ts')
    const { Client } = await import('pg')
    const server = await startIngebed({ map: ${JSON.stringify(opMap)}, duurzaam: true })
    const client = new Client(server.verbinding)
    await client.connect()
    await client.query('create table if not exists grootboek (n integer generated always as identity primary key)')
    let klaar = false
    process.on('SIGTERM', () => { klaar = true })
    while (!klaar) {
      const { rows } = await client.query('insert into grootboek default values returning n')
      process.stdout.write(rows[0].n + '\\n')
    }
    await client.end()
    await server.stop()
  `
  const args = [
    ...voorvoegsel,
    process.execPath,
    '--import',
    './scripts/tsx-hook.mjs',
    '--input-type=module',
    '-e',
    code,
  ]
  return spawn(args[0] ?? '', args.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Reads what a writer reported until it has done so much, then ends it; every number read was committed. */
async function leesTot(kind: ChildProcess, aantal: number, signaal: NodeJS.Signals): Promise<number[]> {
  let tekst = ''
  let gestuurd = false
  const einde = once(kind, 'close')
  kind.stdout?.setEncoding('utf8').on('data', (deel: string) => {
    tekst += deel
    if (!gestuurd && tekst.split('\n').length > aantal) gestuurd = kind.kill(signaal)
  })
  await einde
  return tekst.split('\n').slice(0, -1).map(Number)
}

describe('de ingebouwde PostgreSQL', () => {
  test('wordt gedeeld: wie het laatst weggaat stopt hem', async () => {
    const een = await startIngebed({ map, duurzaam: true })
    const twee = await startIngebed({ map, duurzaam: true })
    const pid = postmaster()
    assert.ok(pid)
    await een.stop()
    assert.equal(await metClient(twee.verbinding, async (c) => (await c.query('select 1 as n')).rows[0].n), 1)
    await twee.stop()
    assert.equal(leeft(pid), false)
    assert.equal(postmaster(), null)
  })

  test('sorteert overal gelijk, luistert niet op het netwerk en zet geen opdrachten in het log', async () => {
    const server = await startIngebed({ map, duurzaam: true })
    try {
      const { rows } = await metClient(server.verbinding, (c) =>
        c.query(`select name, setting from pg_settings where name in
          ('listen_addresses', 'fsync', 'log_min_error_statement', 'log_error_verbosity') order by name`),
      )
      assert.deepEqual(rows, [
        { name: 'fsync', setting: 'on' },
        { name: 'listen_addresses', setting: '' },
        { name: 'log_error_verbosity', setting: 'terse' },
        { name: 'log_min_error_statement', setting: 'panic' },
      ])
      const db = await metClient(server.verbinding, (c) =>
        c.query('select datlocprovider, datlocale from pg_database where datname = current_database()'),
      )
      assert.deepEqual(db.rows, [{ datlocprovider: 'b', datlocale: 'C.UTF-8' }])
      assert.equal(statSync(map).mode & 0o777, 0o700)
    } finally {
      await server.stop()
    }
  })

  test('overleeft kill -9 van de app: de volgende start neemt hem over, wat bevestigd was is er', async () => {
    const bevestigd: number[] = []
    let vorige: number | null = null
    for (let ronde = 0; ronde < 3; ronde++) {
      bevestigd.push(...(await leesTot(schrijver(map), 20, 'SIGKILL')))
      const pid = postmaster()
      assert.ok(pid, 'de server leeft nog')
      if (vorige !== null) assert.equal(pid, vorige, 'en is overgenomen, niet opnieuw gestart')
      vorige = pid
    }
    const server = await startIngebed({ map, duurzaam: true })
    try {
      const er = new Set(await geteld(server.verbinding))
      assert.deepEqual(
        bevestigd.filter((n) => !er.has(n)),
        [],
      )
    } finally {
      await server.stop()
    }
    assert.equal(leeft(vorige ?? 0), false)
  })

  test('komt terug na kill -9 van PostgreSQL zelf, terwijl de app doorloopt', async () => {
    const server = await startIngebed({ map, duurzaam: true })
    try {
      for (let ronde = 0; ronde < 3; ronde++) {
        const n = await metClient(server.verbinding, async (c) => {
          const { rows } = await c.query<{ n: number }>('insert into grootboek default values returning n')
          const pid = postmaster()
          assert.ok(pid)
          process.kill(pid, 'SIGKILL')
          return rows[0]?.n
        })
        const weer = await startIngebed({ map, duurzaam: true })
        assert.ok((await geteld(weer.verbinding)).includes(n ?? 0))
        await weer.stop()
        // The second may have been the only one on it and stopped it; the first, still alive, brings it back.
        await bereikbaar(server.verbinding)
      }
    } finally {
      await server.stop()
    }
  })

  test('start ook als een achtergebleven procesnummer nu van een ander programma is', async () => {
    assert.equal(postmaster(), null)
    writeFileSync(
      join(map, 'postmaster.pid'),
      `${process.pid}\n${map}\n1700000000\n5432\n${map}\n\n  1 1\nready\n`,
    )
    assert.deepEqual(leesPostmaster(map), { pid: null, vreemd: process.pid })
    const server = await startIngebed({ map, duurzaam: true })
    await server.stop()
  })

  test('weigert een te lang pad, een vreemde map en gegevens van een andere versie met uitleg', async () => {
    const lang = join(werkmap, 'a'.repeat(120))
    await assert.rejects(
      startIngebed({ map: lang, duurzaam: true }),
      /te lange naam voor een unix-socket: \d+ tekens te veel/,
    )
    await assert.rejects(
      startIngebed({ map: werkmap, duurzaam: true }),
      /niet leeg en bevat geen gegevens van PostgreSQL/,
    )
    const oud = mkdtempSync(join(werkmap, 'oud-'))
    writeFileSync(join(oud, 'PG_VERSION'), '14\n')
    await assert.rejects(startIngebed({ map: oud, duurzaam: true }), /zijn van PostgreSQL 14/)
  })

  test('draait niet zonder fsync verder als duurzaam is gevraagd', async () => {
    const vluchtig = await startIngebed({ map, duurzaam: false })
    try {
      await assert.rejects(startIngebed({ map, duurzaam: true }), /gestart zonder fsync/)
    } finally {
      await vluchtig.stop()
    }
  })

  test('werkt als gewone gebruiker, en als root zonder gebruikersnaamruimte', async () => {
    // As root: nobody must be able to reach the programs, which is not so under /root.
    const bereikbaar =
      !ROOT || spawnSync(NOBODY[0], [...NOBODY.slice(1), 'test', '-x', process.execPath]).status === 0
    const nobody = join(werkmap, 'nobody')
    if (!bereikbaar) {
      await assert.rejects(
        startIngebed({ map: nobody, duurzaam: true, naamruimte: false }),
        /kan niet worden gemaakt/,
      )
      return
    }
    if (ROOT) {
      spawnSync('chmod', ['711', werkmap])
      const server = await startIngebed({ map: nobody, duurzaam: true, naamruimte: false })
      assert.equal(statSync(nobody).uid, 65534)
      await server.stop()
    }
    const gewoon = join(werkmap, 'gewoon')
    const thuis = ROOT ? mkdtempSync(join(werkmap, 'thuis-')) : werkmap
    if (ROOT) chownSync(thuis, 65534, 65534)
    const plek = ROOT ? join(thuis, 'pg') : gewoon
    const bevestigd = await leesTot(schrijver(plek, ROOT ? NOBODY : []), 3, 'SIGTERM')
    assert.ok(bevestigd.length >= 3)
    assert.equal(postmaster(plek), null, 'netjes gestopt')
  })
})
