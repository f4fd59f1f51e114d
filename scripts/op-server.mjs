// Runs a command against a real PostgreSQL server of the system (Debian's), started for the occasion in a temporary folder
// and on the loopback: `node scripts/op-server.mjs npm run test:database`. The command gets TEST_DATABASE_URL.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [bin] = globSync('/usr/lib/postgresql/*/bin').sort().reverse()
if (!bin) {
  console.error('No PostgreSQL server found. On Debian: apt-get install postgresql')
  process.exit(1)
}
const map = mkdtempSync(join(tmpdir(), 'loket-pg-'))
const data = join(map, 'data')
// PostgreSQL refuses to run as root; the package made a user for it.
const root = process.getuid?.() === 0
const account = root
  ? {
      uid: Number(execFileSync('id', ['-u', 'postgres'])),
      gid: Number(execFileSync('id', ['-g', 'postgres'])),
    }
  : {}
chmodSync(map, 0o755)
if (root) chownSync(map, account.uid, account.gid)

const doe = (programma, ...args) => {
  const { status, stderr } = spawnSync(join(bin, programma), args, { ...account, cwd: map, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${programma}: ${stderr}`)
}
doe('initdb', '-D', data, '-U', 'loket', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8')
const poort = 20_000 + (process.pid % 20_000)
const server = spawn(
  join(bin, 'postgres'),
  [
    '-D',
    data,
    '-k',
    map,
    '-p',
    String(poort),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'fsync=off',
    '-c',
    'max_connections=100',
  ],
  { ...account, cwd: map, stdio: ['ignore', 'ignore', 'inherit'] },
)
const klaar = () =>
  spawnSync(join(bin, 'pg_isready'), ['-h', map, '-p', String(poort), '-U', 'loket', '-q'], { ...account })
    .status === 0
for (let poging = 0; !klaar() && poging < 100; poging++) await new Promise((r) => setTimeout(r, 100))

const [opdracht, ...rest] = process.argv.slice(2)
const loop = spawnSync(opdracht, rest, {
  stdio: 'inherit',
  env: { ...process.env, TEST_DATABASE_URL: `postgresql://loket@127.0.0.1:${poort}/postgres` },
})
server.kill('SIGINT')
await new Promise((r) => server.once('exit', r))
rmSync(map, { recursive: true, force: true })
process.exit(loop.status ?? 1)
