// Logging in and out, and who a token stands for. A token names its samenwerkingsverband, so that it is looked up under
// row-level security: `<code>.<random>`.
import { createHash, randomBytes } from 'node:crypto'
import {
  eindigSessie,
  geblokkeerdTot,
  leesAccount,
  leesRollen,
  leesSessie,
  maakSessie,
  merkGezien,
  telMislukt,
  wisPogingen,
} from '#db/opslag/sessie.ts'
import { zoekSamenwerkingsverband } from '#db/over-swv.ts'
import { inTenant } from '#db/verbinding.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { swvOmgeving } from '../zaak/omgeving.ts'
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

/** The session of a token; null when it is none, or over. */
export async function sessieVan(d: Diensten, token: string): Promise<Sessie | null> {
  const code = /^([a-z0-9-]{1,40})\.[A-Za-z0-9_-]{43}$/.exec(token)?.[1]
  const swv = code ? await zoekSamenwerkingsverband(d.db, code) : null
  if (!code || !swv) return null
  const hash = hashVan(token)
  const nu = d.nu()
  return inTenant(d.db, { swv: swv.id }, async (tx) => {
    const rij = await leesSessie(tx, swv.id, hash)
    if (!rij) return null
    if (rij.verloopt <= nu || nu.getTime() - rij.gezien.getTime() > STIL) {
      await eindigSessie(tx, swv.id, hash)
      return null
    }
    const omgeving = await swvOmgeving(tx, swv.id, nu)
    const rollen = await leesRollen(tx, swv.id, rij.persoon, omgeving.vandaag)
    if (nu.getTime() - rij.gezien.getTime() > 60_000) await merkGezien(tx, swv.id, hash, nu)
    return {
      swv: swv.id,
      code,
      swvNaam: swv.naam,
      oefening: swv.oefening,
      persoon: rij.persoon,
      naam: rij.naam,
      rollen,
      csrf: rij.csrf,
      vandaag: omgeving.vandaag,
    }
  })
}

/** Ends the session of a token. */
export async function uitloggen(d: Diensten, token: string): Promise<void> {
  const code = token.split('.')[0] ?? ''
  const swv = await zoekSamenwerkingsverband(d.db, code)
  if (swv) await inTenant(d.db, { swv: swv.id }, (tx) => eindigSessie(tx, swv.id, hashVan(token)))
}
