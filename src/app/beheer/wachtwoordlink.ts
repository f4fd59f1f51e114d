// The link with which someone chooses a password once. Of its code only the hash is kept, and it is made at the moment
// the mail is sent, so that it stands nowhere but in that mail.
import { createHash, randomBytes } from 'node:crypto'
import {
  bewaarToegangscode,
  leesToegangscode,
  verbruikToegangscode,
  zetWachtwoord,
} from '#db/opslag/toegang.ts'
import { zetInRij } from '#db/opslag/uitgaand.ts'
import { zoekSamenwerkingsverband } from '#db/over-swv.ts'
import { type Tx, inTenant } from '#db/verbinding.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Velden } from '#domein/kern/veld.ts'
import type { Diensten } from '../diensten.ts'
import { Druk, maakHash } from '../sessie/wachtwoord.ts'
import type { Werkplaats } from './handeling.ts'

const DAGEN = 7

/** Kind of outgoing work. */
export const LINKWERK = 'wachtwoordlink'

export const WACHTWOORDVELDEN: Velden = {
  wachtwoord: { soort: 'tekst', label: 'Nieuw wachtwoord', verplicht: true, maximum: 200 },
  nogmaals: { soort: 'tekst', label: 'Nog een keer', verplicht: true, maximum: 200 },
}

/** Queues the mail with a new link; at most one in ten seconds, so that a double click is one mail. */
export async function stuurLink(
  { tx, swv, omgeving, d }: Pick<Werkplaats, 'tx' | 'swv' | 'omgeving' | 'd'>,
  persoon: string,
): Promise<void> {
  const tel = Math.floor(d.nu().getTime() / 10_000)
  await zetInRij(tx, swv, omgeving.moment, LINKWERK, { persoon }, `${LINKWERK}:${persoon}:${tel}`)
}

/** Makes a new code and forgets earlier ones. Gives it back once. @param nu the real time */
export async function nieuweCode(tx: Tx, swv: number, persoon: string, nu: Date): Promise<string> {
  const code = randomBytes(24).toString('base64url')
  const verloopt = new Date(nu.getTime() + DAGEN * 86_400_000)
  await bewaarToegangscode(tx, swv, { hash: hashVan(code), persoon, verloopt })
  return code
}

/** The address of the page where the password is chosen. */
export function linkAdres(site: string, swv: string, code: string): string {
  return `${site.replace(/\/$/, '')}/${swv}/wachtwoord/${code}`
}

function hashVan(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}

const VERLOPEN = weiger(
  'link-verlopen',
  'Deze link werkt niet meer: hij is gebruikt, vervangen of verlopen.',
  {
    uitweg: 'Vraag het samenwerkingsverband om een nieuwe link.',
  },
)

/** For whom this link is. */
export async function wieVanLink(
  d: Diensten,
  swvCode: string,
  code: string,
): Promise<{ soort: 'link'; naam: string; gebruikersnaam: string } | Weigering> {
  const swv = await zoekSamenwerkingsverband(d.db, swvCode)
  if (!swv || !/^[A-Za-z0-9_-]{32}$/.test(code)) return VERLOPEN
  const rij = await inTenant(
    d.db,
    { swv: swv.id },
    (tx) => leesToegangscode(tx, swv.id, hashVan(code), d.nu()),
    { alleenLezen: true },
  )
  return rij?.gebruikersnaam
    ? { soort: 'link', naam: rij.naam, gebruikersnaam: rij.gebruikersnaam }
    : VERLOPEN
}

/** Sets the password that was chosen and uses up the link; every session of the person ends. */
export async function kiesWachtwoord(
  d: Diensten,
  swvCode: string,
  code: string,
  v: { wachtwoord: string; nogmaals: string },
): Promise<{ soort: 'gekozen' } | Weigering> {
  const wie = await wieVanLink(d, swvCode, code)
  if (wie.soort === 'weigering') return wie
  const fout = wachtwoordFout(v, wie.gebruikersnaam)
  if (fout) return fout
  let hash: string
  try {
    hash = await maakHash(v.wachtwoord)
  } catch (drukte) {
    if (drukte instanceof Druk)
      return weiger('druk', 'Het is nu erg druk. Probeer het over een minuut opnieuw.')
    throw drukte
  }
  const swv = await zoekSamenwerkingsverband(d.db, swvCode)
  if (!swv) return VERLOPEN
  return inTenant(d.db, { swv: swv.id }, async (tx): Promise<{ soort: 'gekozen' } | Weigering> => {
    const persoon = await verbruikToegangscode(tx, swv.id, hashVan(code), d.nu())
    if (!persoon) return VERLOPEN
    await zetWachtwoord(tx, swv.id, persoon, hash)
    return { soort: 'gekozen' }
  })
}

function wachtwoordFout(
  v: { wachtwoord: string; nogmaals: string },
  gebruikersnaam: string,
): Weigering | null {
  const { wachtwoord, nogmaals } = v
  if (wachtwoord.length < 12 || wachtwoord.length > 200)
    return weiger('te-kort', 'Dit wachtwoord is te kort.', {
      velden: {
        wachtwoord: 'Gebruik ten minste 12 tekens. Een paar woorden achter elkaar is goed te onthouden.',
      },
    })
  if (wachtwoord.toLowerCase().includes(gebruikersnaam) || new Set(wachtwoord).size < 5)
    return weiger('te-makkelijk', 'Dit wachtwoord is te makkelijk te raden.', {
      velden: { wachtwoord: 'Gebruik niet uw gebruikersnaam en niet steeds hetzelfde teken.' },
    })
  return wachtwoord === nogmaals
    ? null
    : weiger('niet-gelijk', 'De twee wachtwoorden zijn niet gelijk.', {
        velden: { nogmaals: 'Typ hetzelfde wachtwoord nog een keer.' },
      })
}
