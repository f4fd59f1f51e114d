// The data folder of the embedded server: making it once and whole, and reading who runs in it.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { kiesUitvoerder, omgeving, type Programma, type Uitvoerder } from './programma.ts'

export const POORT = 5432
export const BEHEERDER = 'postgres'

// sun_path holds 108 bytes with its closing zero on Linux, 104 on macOS.
const MAXIMUM = process.platform === 'darwin' ? 103 : 107

/**
 * Refuses a data folder whose unix socket would not fit in a socket address; PostgreSQL's own message tells nobody what to do.
 * @throws with the length that would fit.
 */
export function toetsLengte(map: string): void {
  const teveel = Buffer.byteLength(`${map}/.s.PGSQL.${POORT}`) - MAXIMUM
  if (teveel > 0) {
    throw new Error(
      `De gegevensmap ${map} heeft een te lange naam voor een unix-socket: ${teveel} tekens te veel. ` +
        'Kies een map met een korter pad.',
    )
  }
}

/**
 * Makes the data folder when there is none and says as whom the server runs in it. It is built beside its place and
 * then moved there, so a kill halfway leaves no half folder, and of two starts at once one wins.
 * @throws when the folder holds something else, or data of another PostgreSQL version.
 */
export function zorgVoorMap(
  programma: Programma,
  map: string,
  duurzaam: boolean,
  naamruimte: boolean,
): Uitvoerder {
  const versie = leesVersie(map)
  if (versie === null) maakMap(programma, map, duurzaam, kiesUitvoerder(null, naamruimte))
  else if (versie !== programma.versie) {
    throw new Error(
      `De gegevens in ${map} zijn van PostgreSQL ${versie}; deze OpenLoket heeft PostgreSQL ${programma.versie}. ` +
        'Zet ze over met een reservekopie.',
    )
  }
  const { uid, gid } = statSync(map)
  const uitvoerder = kiesUitvoerder({ uid, gid }, naamruimte)
  // Files of root without a namespace: hand them over, else the server could not read them.
  if (uitvoerder.gebruiker && uid === 0) draagOver(map, uitvoerder.gebruiker)
  return uitvoerder
}

function leesVersie(map: string): number | null {
  if (!existsSync(map)) return null
  const bestand = join(map, 'PG_VERSION')
  if (existsSync(bestand)) return Number(readFileSync(bestand, 'utf8').trim())
  if (readdirSync(map).length > 0)
    throw new Error(`De map ${map} is niet leeg en bevat geen gegevens van PostgreSQL.`)
  return null
}

function maakMap(programma: Programma, map: string, duurzaam: boolean, uitvoerder: Uitvoerder): void {
  mkdirSync(dirname(map), { recursive: true })
  ruimHalveMappenOp(map)
  const nieuw = `${map}.nieuw-${process.pid}`
  mkdirSync(nieuw, { mode: 0o700 })
  if (uitvoerder.gebruiker) chownSync(nieuw, uitvoerder.gebruiker.uid, uitvoerder.gebruiker.gid)
  try {
    // Sorting by code point is the same on every system; macOS has no such locale of its own and gets C for the rest.
    const locale = process.platform === 'darwin' ? 'C' : 'C.UTF-8'
    const args = ['-D', nieuw, '-U', BEHEERDER, '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8']
    args.push(
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${locale}`,
      '--no-instructions',
    )
    if (!duurzaam) args.push('--no-sync')
    const [commando = '', ...rest] = [
      ...uitvoerder.voorvoegsel,
      join(programma.map, 'bin', 'initdb'),
      ...args,
    ]
    const run = spawnSync(commando, rest, {
      encoding: 'utf8',
      env: omgeving(),
      cwd: nieuw,
      ...uitvoerder.gebruiker,
    })
    if (run.status !== 0) {
      throw new Error(
        `De gegevensmap ${map} kan niet worden gemaakt: ${(run.error?.message ?? run.stderr).trim() || 'initdb stopte'}`,
      )
    }
    if (existsSync(map)) chmodSync(map, 0o700)
    renameSync(nieuw, map)
    if (duurzaam) legVast(dirname(map))
  } catch (fout) {
    rmSync(nieuw, { recursive: true, force: true })
    // Someone else finished first: theirs is used.
    if (leesVersie(map) === null) throw fout
  }
}

// What a killed start left behind; only of processes that no longer exist.
function ruimHalveMappenOp(map: string): void {
  const begin = `${map.slice(dirname(map).length + 1)}.nieuw-`
  for (const naam of readdirSync(dirname(map))) {
    if (naam.startsWith(begin) && !leeft(Number(naam.slice(begin.length)))) {
      rmSync(join(dirname(map), naam), { recursive: true, force: true })
    }
  }
}

function draagOver(map: string, aan: { uid: number; gid: number }): void {
  for (const naam of readdirSync(map, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(map, naam), aan.uid, aan.gid)
  chownSync(map, aan.uid, aan.gid)
}

function legVast(map: string): void {
  const fd = openSync(map, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Whether a process with this id exists. */
export function leeft(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * The server that runs in a data folder according to its own postmaster.pid.
 * `vreemd` is the id from a left-over file that now belongs to another program (ids are reused, in containers at every
 * start); PostgreSQL would take that for a running server and refuse to start.
 */
export function leesPostmaster(map: string): { pid: number | null; vreemd: number | null } {
  let pid: number
  try {
    pid = Number(readFileSync(join(map, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return { pid: null, vreemd: null }
  }
  if (!leeft(pid)) return { pid: null, vreemd: null }
  return werktIn(pid, map) ? { pid, vreemd: null } : { pid: null, vreemd: pid }
}

// PostgreSQL makes its data folder its working folder. Without /proc (macOS) its own word is all there is.
function werktIn(pid: number, map: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === map
  } catch {
    return false
  }
}
