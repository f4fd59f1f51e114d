// Roles with their dates: given and ended.
import { eindigRol, leesOrganisatie, leesPersoon, leesRolhouders, leesRolregel } from '#db/opslag/beheer.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { geefRol } from '#db/opslag/mensen.ts'
import { type Datum, inWoorden } from '#domein/kern/datum.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Velden, Waarden } from '#domein/kern/veld.ts'
import { ROLKEUZES, magRolGeven, rolVoor } from '#domein/toegang/beheer.ts'
import { isSchoolsoort } from '#domein/toegang/organisatiesoort.ts'
import { type Rol, isRegionaal, kantVan, rolnaam } from '#domein/toegang/rollen.ts'
import { type Handeling, type Onderwerp, type Werkplaats, handeling, tekstVan } from '../handeling.ts'
import { organisatieKeuzes } from '../keuzes.ts'
import { type OverPersoon, laadPersoon } from './persoon.ts'

export const ROLVELDEN = {
  rol: { soort: 'keuze', label: 'Rol', verplicht: true, keuzes: ROLKEUZES },
  organisatie: {
    soort: 'verwijzing',
    naar: 'organisatie',
    label: 'Voor welke organisatie',
    hulp: 'Nodig bij een rol van een school en bij een contactpersoon. Een rol die bij een regio hoort, kan voor één regionaal steunpunt gelden. Leeg bij een rol voor het hele samenwerkingsverband.',
  },
  van: { soort: 'datum', label: 'Vanaf', verplicht: true, hulp: 'De eerste dag van de rol.' },
} as const satisfies Velden

/** Why this role can't be given, to this person when there is one; null when it can. */
export async function rolFout(
  w: Werkplaats,
  persoon: string | null,
  waarden: Waarden,
): Promise<Weigering | null> {
  const rol = waarden['rol'] as Rol
  const organisatie = tekstVan(waarden, 'organisatie')
  if (!magRolGeven(w.sessie.rollen, rol))
    return weiger('rol-niet-geven', `De rol ${rolnaam(rol)} kan alleen een functioneel beheerder geven.`, {
      velden: { rol: 'Vraag een functioneel beheerder.' },
    })
  if (persoon === w.sessie.persoon)
    return weiger('eigen-rol', 'U kunt uzelf geen rol geven.', {
      uitweg: 'Vraag een andere beheerder.',
    })
  const waar = rolVoor(rol)
  if (waar === 'organisatie' && !organisatie)
    return weiger('organisatie-nodig', `De rol ${rolnaam(rol)} geldt voor één organisatie.`, {
      velden: { organisatie: 'Kies de organisatie.' },
    })
  if (waar === 'geen' && organisatie)
    return weiger('geen-organisatie', `De rol ${rolnaam(rol)} geldt voor het hele samenwerkingsverband.`, {
      velden: { organisatie: 'Laat dit leeg.' },
    })
  return organisatie ? organisatieFout(w, rol, organisatie) : null
}

async function organisatieFout(w: Werkplaats, rol: Rol, id: string): Promise<Weigering | null> {
  const gekozen = isUuid(id) ? await leesOrganisatie(w.tx, w.swv, id, true) : undefined
  const past =
    gekozen?.actief &&
    (rol === 'schoolbestuur'
      ? gekozen.soort === 'bestuur' || isSchoolsoort(gekozen.soort)
      : kantVan(rol) === 'school'
        ? isSchoolsoort(gekozen.soort) || gekozen.soort === 'voorschool'
        : isRegionaal(rol)
          ? gekozen.soort === 'steunpunt'
          : rol !== 'contactpersoon' || isSchoolsoort(gekozen.soort))
  if (!gekozen || !past)
    return weiger('organisatie-past-niet', `De rol ${rolnaam(rol)} past niet bij deze organisatie.`, {
      velden: { organisatie: 'Kies een andere organisatie.' },
    })
  if (rol !== 'contactpersoon') return null
  const [al] = await leesRolhouders(w.tx, w.swv, 'contactpersoon', w.omgeving.vandaag, id)
  return al
    ? weiger('al-een-contactpersoon', `${gekozen.naam} heeft al een contactpersoon: ${al.naam}.`, {
        uitweg: 'Wijs een andere contactpersoon toe op de pagina van de school; de vorige houdt dan op.',
        velden: { organisatie: 'Deze school heeft al een contactpersoon.' },
        grond: 'GV-010',
      })
    : null
}

/** Gives the role that was checked with {@link rolFout}. */
export async function geefRolAan(w: Werkplaats, persoon: string, waarden: Waarden) {
  const rol = waarden['rol'] as Rol
  const organisatie = tekstVan(waarden, 'organisatie')
  const van = waarden['van'] as Datum
  await geefRol(w.tx, w.swv, persoon, rol, organisatie, van)
  return { rol, organisatie, van }
}

const geven = handeling<OverPersoon>({
  naam: 'rol-geven',
  titel: 'Rol geven',
  uitleg: 'Geef iemand een rol vanaf een dag.',
  groep: 'Mensen',
  recht: 'mensen-beheren',
  over: 'persoon',
  velden: ROLVELDEN,
  laad: laadPersoon,
  begin: (_, w) => ({ van: w.omgeving.vandaag }),
  keuzes: organisatieKeuzes('organisatie'),
  async doe(w, { persoon: p }, waarden) {
    const fout = await rolFout(w, p.id, waarden)
    if (fout) return fout
    const { rol, organisatie, van } = await geefRolAan(w, p.id, waarden)
    return {
      id: p.id,
      melding: `${p.naam} is ${rolnaam(rol)} vanaf ${inWoorden(van)}.`,
      naar: ['mens', p.id],
      log: { persoon: p.id, ...(organisatie ? { organisatie } : {}), inhoud: { rol, van } },
    }
  },
})

type OverRol = Onderwerp & {
  regel: NonNullable<Awaited<ReturnType<typeof leesRolregel>>>
}

const beeindigen = handeling<OverRol>({
  naam: 'rol-beeindigen',
  titel: 'Rol beëindigen',
  uitleg:
    'De rol geldt vanaf de gekozen dag niet meer. Een rol die dan nog niet was begonnen, vervalt helemaal.',
  groep: 'Mensen',
  recht: 'mensen-beheren',
  over: 'rol',
  velden: {
    per: { soort: 'datum', label: 'Eerste dag zonder deze rol', verplicht: true },
  },
  async laad(w, over) {
    const regel = /^\d{1,15}$/.test(over)
      ? await leesRolregel(w.tx, w.swv, Number(over), w.omgeving.vandaag)
      : undefined
    const persoon = regel ? await leesPersoon(w.tx, w.swv, regel.persoon) : undefined
    if (!regel || !persoon || !magRolGeven(w.sessie.rollen, regel.rol)) return null
    return { naam: `${persoon.naam}, ${rolnaam(regel.rol)}`, terug: ['mens', persoon.id], regel }
  },
  begin: (_, w) => ({ per: w.omgeving.vandaag }),
  async doe(w, { regel }, waarden) {
    if (regel.persoon === w.sessie.persoon)
      return weiger('eigen-rol', 'U kunt uw eigen rol niet beëindigen.', {
        uitweg: 'Vraag een andere beheerder.',
      })
    const per = waarden['per'] as Datum
    if (per < w.omgeving.vandaag)
      return weiger('al-voorbij', 'Een rol kan niet met terugwerkende kracht eindigen.', {
        velden: { per: 'Kies vandaag of een latere dag.' },
      })
    await eindigRol(w.tx, w.swv, regel.id, per)
    return {
      id: regel.persoon,
      melding: `De rol ${rolnaam(regel.rol)} eindigt: vanaf ${inWoorden(per)} geldt hij niet meer.`,
      naar: ['mens', regel.persoon],
      log: {
        persoon: regel.persoon,
        ...(regel.organisatie ? { organisatie: regel.organisatie } : {}),
        inhoud: { rol: regel.rol, per },
      },
    }
  },
})

export const ROLLENBEHEER: readonly Handeling[] = [geven, beeindigen]
