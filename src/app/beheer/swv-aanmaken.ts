// A new samenwerkingsverband from the template of a desk: the tenant, itself, its boards
// and its regional steunpunten as organisations, and its first beheerder, who chooses a password with a link. From there everything is done in the product.
import { nieuwId } from '#db/id.ts'
import { leesPersoon, zoekGebruikersnaam } from '#db/opslag/beheer.ts'
import { leesRollenVan } from '#db/opslag/beheerlezen.ts'
import { schrijfBeheerlog } from '#db/opslag/beheerlog.ts'
import { voegOrganisatieToe, voegPersoonToe } from '#db/opslag/mensen.ts'
import { maakSwv } from '#db/opslag/swv.ts'
import { nieuwSwvNummer, zoekSamenwerkingsverband } from '#db/over-swv.ts'
import { inTenant } from '#db/verbinding.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import { opsomming } from '#domein/procedure/voorwaarde.ts'
import { DESKS, deskVan } from '#procedures/register.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { dagVanMoment } from '../tijd.ts'
import { swvOmgeving } from '../zaak/omgeving.ts'
import { gebruikersnaamFout, leesGebruikersnaam } from './gebruikersnaam.ts'
import { linkAdres, nieuweCode } from './wachtwoordlink.ts'

/** Addresses of the site itself; no samenwerkingsverband may have these. */
const BEZET: readonly string[] = ['api', 'assets', 'gezondheid']

export type NieuwSwv = {
  /** Code of the desk: GV. */
  sjabloon: string
  /** Absent: the name of the desk. */
  naam?: string
  /** The first part of the address of every page; absent: the code of the desk in lower case. */
  code?: string
  beheerder: { naam: string; gebruikersnaam: string; eMail: string | null }
}

export type Aangemaakt = { soort: 'aangemaakt'; swv: number; code: string; naam: string; link: string }

/** Makes it, for real: not a practice room. The link to choose a password is given back once and stands nowhere else. */
export async function maakSamenwerkingsverband(d: Diensten, v: NieuwSwv): Promise<Aangemaakt | Weigering> {
  const desk = deskVan(v.sjabloon.toUpperCase())
  if (!desk)
    return weiger('sjabloon', `Er is geen loket "${v.sjabloon.slice(0, 20)}".`, {
      uitweg: `Kies uit ${opsomming(
        DESKS.map((x) => x.sjabloon),
        'of',
      )}.`,
    })
  const code = (v.code ?? desk.sjabloon).toLowerCase()
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(code) || BEZET.includes(code))
    return weiger('code', `De code "${code.slice(0, 40)}" kan niet.`, {
      uitweg: 'Gebruik kleine letters, cijfers en streepjes; de code staat in het adres van elke pagina.',
    })
  if (await zoekSamenwerkingsverband(d.db, code))
    return weiger('code-bezet', `Er is al een samenwerkingsverband met de code "${code}".`, {
      uitweg: 'Kies een andere code met --code.',
    })
  const naam = v.naam?.trim() || desk.naam
  const gebruikersnaam = leesGebruikersnaam(v.beheerder.gebruikersnaam)
  const swv = await nieuwSwvNummer(d.db)
  const nu = d.nu()
  const vandaag = dagVanMoment(nu)
  return inTenant(d.db, { swv }, async (tx): Promise<Aangemaakt | Weigering> => {
    const fout = await gebruikersnaamFout({ tx, swv }, gebruikersnaam)
    if (fout) return fout
    await maakSwv(tx, {
      id: swv,
      code,
      sjabloon: desk.sjabloon,
      naam,
      instellingen: {},
      kalender: {},
      oefening: false,
      klok: null,
    })
    const zelf = nieuwId(nu)
    await voegOrganisatieToe(tx, swv, {
      id: zelf,
      naam,
      soort: 'swv',
      bestuur: null,
      plaats: desk.plaats,
      deelnemer: true,
    })
    for (const o of stamorganisaties(desk))
      await voegOrganisatieToe(tx, swv, {
        ...o,
        id: nieuwId(nu),
        bestuur: null,
        plaats: null,
        deelnemer: true,
      })
    const persoon = nieuwId(nu)
    await voegPersoonToe(
      tx,
      swv,
      {
        id: persoon,
        naam: v.beheerder.naam,
        eMail: v.beheerder.eMail,
        adres: [],
        kanaal: 'mail',
        gebruikersnaam,
        wachtwoordHash: null,
        disciplines: [],
        werkgever: zelf,
        pool: null,
        rollen: [{ rol: 'beheerder', organisatie: null }],
      },
      vandaag,
    )
    const logregel = { op: nu, datum: vandaag, door: null, persoon, organisatie: zelf }
    await schrijfBeheerlog(tx, swv, { ...logregel, soort: 'swv-aanmaken', inhoud: { rol: 'beheerder' } })
    const link = linkAdres(d.site, code, await nieuweCode(tx, swv, persoon, nu))
    return { soort: 'aangemaakt', swv, code, naam, link }
  })
}

/** What the desk brings along: its steunpunten, and its boards with their number. */
function stamorganisaties(
  desk: Desk,
): readonly { naam: string; soort: Organisatiesoort; bestuursnummer?: string }[] {
  return [
    ...(desk.steunpunten ?? []).map(({ naam }) => ({ naam, soort: 'steunpunt' as const })),
    ...(desk.besturen?.lijst ?? []).map(({ naam, nummer }) => ({
      naam,
      soort: 'bestuur' as const,
      bestuursnummer: nummer,
    })),
  ]
}

const GEEN_SWV = weiger('geen-swv', 'Dit samenwerkingsverband bestaat niet.')
const GEEN_ACCOUNT = weiger('geen-account', 'Er is geen open account met deze gebruikersnaam.')

/** A link to choose a password for an account, made on the server: for when no beheerder can log in any more. */
export async function linkOpServer(
  d: Diensten,
  code: string,
  gebruikersnaam: string,
): Promise<{ soort: 'link'; link: string } | Weigering> {
  const swv = await zoekSamenwerkingsverband(d.db, code)
  if (!swv) return GEEN_SWV
  return inTenant(d.db, { swv: swv.id }, async (tx): Promise<{ soort: 'link'; link: string } | Weigering> => {
    const account = await zoekGebruikersnaam(tx, swv.id, leesGebruikersnaam(gebruikersnaam))
    if (!account?.actief) return GEEN_ACCOUNT
    const { moment, vandaag } = await swvOmgeving(tx, swv.id, d.nu())
    const logregel = { op: moment, datum: vandaag, door: null, persoon: account.id }
    await schrijfBeheerlog(tx, swv.id, { ...logregel, soort: 'wachtwoord-link' })
    const link = linkAdres(d.site, code, await nieuweCode(tx, swv.id, account.id, d.nu()))
    return { soort: 'link', link }
  })
}

/** Somebody of a desk with the rights of today, for an act on the server: the act and its log are of that person. */
export async function sessieOpServer(
  d: Diensten,
  code: string,
  gebruikersnaam: string,
): Promise<Sessie | Weigering> {
  const swv = await zoekSamenwerkingsverband(d.db, code)
  if (!swv) return GEEN_SWV
  return inTenant(
    d.db,
    { swv: swv.id },
    async (tx): Promise<Sessie | Weigering> => {
      const account = await zoekGebruikersnaam(tx, swv.id, leesGebruikersnaam(gebruikersnaam))
      const persoon = account?.actief ? await leesPersoon(tx, swv.id, account.id) : undefined
      if (!persoon) return GEEN_ACCOUNT
      const { vandaag } = await swvOmgeving(tx, swv.id, d.nu())
      const rollen = (await leesRollenVan(tx, swv.id, [persoon.id], vandaag)).get(persoon.id) ?? []
      return {
        swv: swv.id,
        code,
        swvNaam: swv.naam,
        oefening: swv.oefening,
        persoon: persoon.id,
        naam: persoon.naam,
        rollen: rollen.filter((r) => r.van <= vandaag),
        csrf: '',
        vandaag,
      }
    },
    { alleenLezen: true },
  )
}
