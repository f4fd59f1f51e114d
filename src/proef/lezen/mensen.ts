// The people of a scenario, and the usual cast that a file may name without describing it.
import type { Datum } from '#domein/kern/datum.ts'
import { ROLLEN, type Rol, kantVan, zoekRol } from '#domein/toegang/rollen.ts'
import { bedoeltU, herken } from '#api/woord.ts'
import type { Leerling, Speler } from '../scenario.ts'
import type { Boom, Paar } from './boom.ts'
import type { Lezer } from './lezer.ts'

const SPELERSLEUTELS = [
  'rol',
  'organisatie',
  'discipline',
  'disciplines',
  'werkgever',
  'kanaal',
  'pool',
  'naam',
  'geboren',
] as const
const LEERLINGSLEUTELS = ['naam', 'geboren', 'woonplaats', 'school', 'gezag', 'jongere'] as const

/** Who a file may name without listing: the usual people of a desk, by the usual short names. */
const VAST: Readonly<Record<string, Partial<Speler> & { rol: Rol }>> = {
  SEC: { rol: 'secretariaat' },
  AO: { rol: 'administratieve-ondersteuning' },
  PB: { rol: 'procesbegeleider' },
  CP: { rol: 'contactpersoon' },
  VZ: { rol: 'voorzitter' },
  DB: { rol: 'directeur-bestuurder' },
  BM: { rol: 'beleidsmedewerker' },
  FB: { rol: 'beheerder' },
  FG: { rol: 'functionaris-gegevensbescherming' },
  'D-OP': { rol: 'deskundige', disciplines: ['orthopedagoog'], werkgever: 'SWV', pool: 'pool' },
  'D-PS': { rol: 'deskundige', disciplines: ['kinder- of jeugdpsycholoog'], werkgever: 'SWV', pool: 'pool' },
  'D-PE': { rol: 'deskundige', disciplines: ['pedagoog'], werkgever: 'SWV', pool: 'pool' },
  'D-AR': { rol: 'deskundige', disciplines: ['arts'], werkgever: 'SWV', pool: 'pool' },
  moeder: { rol: 'ouder' },
  vader: { rol: 'ouder' },
}

export const VASTE_NAMEN: readonly string[] = Object.keys(VAST)

/** A person of the usual cast, or someone of the samenwerkingsverband by the name of the role; null for any other word. */
export function vasteSpeler(code: string): Speler | null {
  const kort = Object.hasOwn(VAST, code) ? VAST[code] : undefined
  if (kort) return { ...speler(code, kort.rol), ...kort }
  const rol = zoekRol(code)
  return rol && kantVan(rol) === 'swv' ? speler(code, rol) : null
}

/** Someone about whom nothing more is known than a role. */
export function speler(code: string, rol: Rol): Speler {
  return {
    code,
    rol,
    organisatie: null,
    disciplines: [],
    // Who has a role at the samenwerkingsverband works there, a contactpersoon of a school too.
    werkgever: kantVan(rol) === 'swv' ? 'SWV' : null,
    kanaal: 'mail',
    pool: null,
    naam: code,
    geboren: null,
  }
}

/** One entry of `spelers`; null (with complaints) when it can't be used. */
export function leesSpeler(
  lezer: Lezer,
  { sleutel: code, waarde, regel }: Paar,
  organisaties: Organisaties,
): Speler | null {
  const kaart = lezer.kaart(waarde, code)
  if (!kaart) return null
  let rol: Rol | null = null
  const meer: { -readonly [K in keyof Speler]?: Speler[K] } = {}
  for (const paar of lezer.bekende(kaart, SPELERSLEUTELS, 'bij een speler')) {
    switch (paar.sleutel) {
      case 'rol':
        rol = leesRol(lezer, paar)
        break
      case 'discipline':
      case 'disciplines':
        meer.disciplines = [...(meer.disciplines ?? []), ...lezer.teksten(paar.waarde, paar.sleutel)]
        break
      case 'kanaal':
        meer.kanaal = leesKanaal(lezer, paar.waarde)
        break
      case 'pool':
        meer.pool = leesPool(lezer, paar.waarde)
        break
      case 'geboren':
        meer.geboren = lezer.datum(paar.waarde, 'geboren')
        break
      case 'naam':
        meer.naam = lezer.tekst(paar.waarde, 'naam') ?? code
        break
      case 'organisatie':
      case 'werkgever': {
        const naam = leesOrganisatie(lezer, paar, organisaties)
        if (naam) meer[paar.sleutel] = naam
        break
      }
      default:
        paar.sleutel satisfies never
    }
  }
  if (rol === null) {
    if (!kaart.paren.some((p) => p.sleutel === 'rol')) lezer.fout(regel, `De speler "${code}" heeft geen rol.`)
    return null
  }
  if (kantVan(rol) === 'school' && !meer.organisatie)
    lezer.fout(regel, `De speler "${code}" heeft een rol van een school: noem de school bij "organisatie".`)
  // An expert is in the pool unless the file says otherwise; so is whoever has a discipline.
  if (meer.pool === undefined && (rol === 'deskundige' || (meer.disciplines ?? []).length > 0)) meer.pool = 'pool'
  return { ...speler(code, rol), ...meer }
}

/** The names that are known; null: any name may be right. */
export type Organisaties = readonly string[] | null

function leesOrganisatie(lezer: Lezer, paar: Paar, bekend: Organisaties): string | null {
  const woord = lezer.tekst(paar.waarde, paar.sleutel)
  if (woord === null || bekend === null) return woord
  const naam = herken(woord, bekend)
  if (naam === null)
    lezer.fout(
      paar.regel,
      `De organisatie "${woord}" bestaat niet in de oefenomgeving.${bedoeltU(woord, bekend)}`,
    )
  return naam
}

function leesRol(lezer: Lezer, paar: Paar): Rol | null {
  const woord = lezer.tekst(paar.waarde, 'rol')
  const rol = woord === null ? null : zoekRol(woord)
  if (woord !== null && (rol === null || rol === 'systeem'))
    lezer.fout(paar.regel, `De rol "${woord}" bestaat niet.${bedoeltU(woord, rolwoorden())}`)
  return rol === 'systeem' ? null : rol
}

function rolwoorden(): string[] {
  return Object.entries(ROLLEN).flatMap(([rol, uitleg]) => [
    rol,
    uitleg.naam,
    ...('ook' in uitleg ? uitleg.ook : []),
  ])
}

function leesKanaal(lezer: Lezer, boom: Boom): 'mail' | 'post' {
  const woord = lezer.tekst(boom, 'kanaal')
  if (woord !== null && woord !== 'mail' && woord !== 'post')
    lezer.fout(boom.regel, `Het kanaal "${woord}" bestaat niet; kies mail of post.`)
  return woord === 'post' ? 'post' : 'mail'
}

function leesPool(lezer: Lezer, boom: Boom): 'pool' | 'partner' | null {
  const waarde = boom.soort === 'waarde' ? boom.waarde : ''
  if (waarde === true || waarde === 'ja' || waarde === 'pool') return 'pool'
  if (waarde === 'partner') return 'partner'
  if (waarde !== false && waarde !== 'nee' && waarde !== 'geen' && waarde !== null)
    lezer.fout(boom.regel, 'Bij "pool" hoort ja, nee of partner.')
  return null
}

/** One entry of `leerlingen`; null (with complaints) when it can't be used. */
export function leesLeerling(
  lezer: Lezer,
  { sleutel: code, waarde, regel }: Paar,
  organisaties: Organisaties,
): Leerling | null {
  const kaart = lezer.kaart(waarde, code)
  if (!kaart) return null
  let geboren: Datum | null = null
  const meer: { -readonly [K in keyof Leerling]?: Leerling[K] } = {}
  for (const paar of lezer.bekende(kaart, LEERLINGSLEUTELS, 'bij een leerling')) {
    if (paar.sleutel === 'geboren') geboren = lezer.datum(paar.waarde, 'geboren')
    else if (paar.sleutel === 'gezag') meer.gezag = lezer.teksten(paar.waarde, 'gezag')
    else {
      const tekst =
        paar.sleutel === 'school'
          ? leesOrganisatie(lezer, paar, organisaties)
          : lezer.tekst(paar.waarde, paar.sleutel)
      if (tekst !== null) meer[paar.sleutel] = tekst
    }
  }
  if (!geboren) {
    if (!kaart.paren.some((p) => p.sleutel === 'geboren'))
      lezer.fout(regel, `De leerling "${code}" heeft geen geboortedatum ("geboren").`)
    return null
  }
  return {
    naam: `Leerling ${code}`,
    woonplaats: null,
    school: null,
    gezag: [],
    jongere: null,
    ...meer,
    code,
    geboren,
  }
}
