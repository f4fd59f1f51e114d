// Logging in and out, and who a token stands for. A token names its samenwerkingsverband, so that it is looked up under
// row-level security: `<code>.<random>`.
import { createHash, randomBytes } from 'node:crypto'
import {
  eindigSessie,
  geblokkeerdTot,
  leesAccount,
  leesSwvMetSessie,
  maakSessie,
  merkGezien,
  telMislukt,
  wisPogingen,
} from '#db/opslag/sessie.ts'
import { nummerVan, zoekSamenwerkingsverband } from '#db/over-swv.ts'
import { inTenant } from '#db/verbinding.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Sessie, Swvomgeving } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { alsOmgeving } from '../zaak/omgeving.ts'
import { Druk, klopt } from './wachtwoord.ts'

const UUR = 3_600_000
/** Unused this long: over. */
const STIL = 8 * UUR
/** Over in any case. */
const HEEL = 12 * UUR
const GRENS_ACCOUNT = 5
const GRENS_ADRES = 40

export type Ingelogd = { soort: 'ingelogd'; token: string; verloopt: Date; persoon: string; naam: string }

const ONJUIST = weiger('onjuist', 'De gebruikersnaam of het wachtwoord klopt niet.', {
  uitweg: 'Probeer het opnieuw, of vraag het samenwerkingsverband om hulp.',
})

function hashVan(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Logs in. The answer does not tell whether the account exists. @param adres network address, for the rate limit */
export async function inloggen(
  d: Diensten,
  v: { code: string; gebruikersnaam: string; wachtwoord: string; adres: string },
): Promise<Ingelogd | Weigering> {
  const swv = await zoekSamenwerkingsverband(d.db, v.code)
  if (!swv || v.gebruikersnaam.length > 200 || v.wachtwoord.length > 500) return ONJUIST
  const naam = v.gebruikersnaam.trim().toLowerCase()
  const sleutels = [`account:${naam}`, `adres:${v.adres}`]
  const nu = d.nu()
  const gevonden = await inTenant(d.db, { swv: swv.id }, async (tx) => ({
    tot: await geblokkeerdTot(tx, swv.id, sleutels, nu),
    account: await leesAccount(tx, swv.id, naam),
  }))
  if (gevonden.tot) return teVaak(gevonden.tot, nu)
  let goed: boolean
  try {
    goed = await klopt(v.wachtwoord, gevonden.account?.wachtwoord_hash ?? null)
  } catch (fout) {
    if (fout instanceof Druk)
      return weiger('druk', 'Het is nu erg druk. Probeer het over een minuut opnieuw.')
    throw fout
  }
  const { account } = gevonden
  if (!goed || !account) {
    await inTenant(d.db, { swv: swv.id }, async (tx) => {
      await telMislukt(tx, swv.id, sleutels[0] as string, GRENS_ACCOUNT, nu)
      await telMislukt(tx, swv.id, sleutels[1] as string, GRENS_ADRES, nu)
    })
    return ONJUIST
  }
  return openSessie(d, {
    swv: swv.id,
    code: v.code,
    persoon: account.id,
    naam: account.naam,
    gebruikersnaam: naam,
  })
}

/** Opens a session for a person who has shown who it is (or was chosen in a practice room). */
export async function openSessie(
  d: Diensten,
  v: { swv: number; code: string; persoon: string; naam: string; gebruikersnaam?: string },
): Promise<Ingelogd> {
  const nu = d.nu()
  const token = `${v.code}.${randomBytes(32).toString('base64url')}`
  const verloopt = new Date(nu.getTime() + HEEL)
  await inTenant(d.db, { swv: v.swv, persoon: v.persoon }, async (tx) => {
    await maakSessie(tx, {
      swv: v.swv,
      tokenHash: hashVan(token),
      persoon: v.persoon,
      csrf: randomBytes(24).toString('base64url'),
      nu,
      verloopt,
    })
    if (v.gebruikersnaam) await wisPogingen(tx, v.swv, `account:${v.gebruikersnaam}`)
  })
  return { soort: 'ingelogd', token, verloopt, persoon: v.persoon, naam: v.naam }
}

function teVaak(tot: Date, nu: Date): Weigering {
  const minuten = Math.max(1, Math.ceil((tot.getTime() - nu.getTime()) / 60_000))
  return weiger(
    'te-vaak',
    `Er is te vaak een verkeerd wachtwoord gebruikt. Wacht ${minuten === 1 ? 'een minuut' : `${minuten} minuten`} en probeer het opnieuw.`,
  )
}

/** Who asks and where: the desk of an address with its setting, and the session of a token there when it holds. */
export type Binnenkomst = { omgeving: Swvomgeving; sessie: Sessie | null }

/**
 * The desk of a slug, and the session of a token; read together, because every request needs both.
 * @returns null when there is no such desk
 */
export async function kom(d: Diensten, code: string, token: string | null): Promise<Binnenkomst | null> {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(code)) return null
  const hash = token !== null && deskVanToken(token) === code ? hashVan(token) : null
  for (const opnieuw of [false, true]) {
    const swv = await nummerVan(d.db, code, opnieuw)
    if (swv === null) return null
    const rij = await inTenant(d.db, { swv }, (tx, slot) => slot(() => leesSwvMetSessie(tx, swv, hash)), {
      alleenLezen: true,
    })
    if (rij?.swv.code === code) return alsBinnenkomst(d, rij, hash)
  }
  return null
}

/** The session of a token, without the setting of the request; null when it is none, or over. */
export async function sessieVan(d: Diensten, token: string): Promise<Sessie | null> {
  const sessie = (await komMetToken(d, token))?.sessie
  if (!sessie) return null
  const { omgeving: _, ...rest } = sessie
  return rest
}

/** The same for a request that has nothing but a token. */
export async function komMetToken(d: Diensten, token: string): Promise<Binnenkomst | null> {
  const code = deskVanToken(token)
  return code ? kom(d, code, token) : null
}

function deskVanToken(token: string): string | undefined {
  return /^([a-z0-9-]{1,40})\.[A-Za-z0-9_-]{43}$/.exec(token)?.[1]
}

async function alsBinnenkomst(
  d: Diensten,
  { swv, sessie }: NonNullable<Awaited<ReturnType<typeof leesSwvMetSessie>>>,
  hash: Buffer | null,
): Promise<Binnenkomst> {
  const nu = d.nu()
  const omgeving = alsOmgeving(swv, nu)
  const { vandaag } = omgeving
  if (!sessie || !hash) return { omgeving, sessie: null }
  const stil = nu.getTime() - sessie.gezien.getTime()
  if (sessie.verloopt <= nu || stil > STIL) {
    await inTenant(d.db, { swv: swv.id }, (tx) => eindigSessie(tx, swv.id, hash))
    return { omgeving, sessie: null }
  }
  if (stil > 60_000) await inTenant(d.db, { swv: swv.id }, (tx) => merkGezien(tx, swv.id, hash, nu))
  return {
    omgeving,
    sessie: {
      swv: swv.id,
      code: swv.code,
      swvNaam: swv.naam,
      oefening: swv.oefening,
      persoon: sessie.persoon,
      naam: sessie.naam,
      rollen: sessie.rollen
        .filter((r) => r.van <= vandaag && (r.tot === null || r.tot >= vandaag))
        .map(({ rol, organisatie, organisatieNaam }) => ({ rol, organisatie, organisatieNaam })),
      csrf: sessie.csrf,
      vandaag,
      omgeving,
    },
  }
}

/** Ends the session of a token. */
export async function uitloggen(d: Diensten, token: string): Promise<void> {
  const code = token.split('.')[0] ?? ''
  const swv = await zoekSamenwerkingsverband(d.db, code)
  if (swv) await inTenant(d.db, { swv: swv.id }, (tx) => eindigSessie(tx, swv.id, hashVan(token)))
}
