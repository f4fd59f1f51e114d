// Mijn werk: what I must do now, what my team has, what waits for someone, and everything I may see.
import { PROCEDURES, procedureVan } from '#procedures/register.ts'
import {
  type Mijn,
  type Weergave,
  type Werkfilter,
  leesBekend,
  leesWerk,
  telWerk,
  zoekZaken,
} from '#db/opslag/werk.ts'
import { leesMeldingen } from '#db/opslag/melding.ts'
import { inTenant } from '#db/verbinding.ts'
import { leesDatum } from '#domein/kern/datum.ts'
import { verruimdeRollen } from '#domein/toegang/relatie.ts'
import { type Rol, isRegionaal, kantVan, rolnaam } from '#domein/toegang/rollen.ts'
import { sleutelsVan } from '#domein/zaak/toegang.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import type { Sessie, Werklijst, Werkrij } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { alsWoorden } from '../zaak/zoekwoorden.ts'
import { actorVan, omgevingVan, type Swvomgeving } from '../zaak/omgeving.ts'

const PER_PAGINA = 50
/** Counting stops here: whether it is a hundred or a thousand, nobody does them today. */
export const TELGRENS = 100
/** Places of rows without a date: open, and closed. */
const ZONDER_DATUM: readonly string[] = ['9999-12-31', 'infinity']
/** Roles that may know of a zaak without seeing it. */
const WETEN: ReadonlySet<string> = new Set(PROCEDURES.flatMap((p) => p.weetErvan?.rollen ?? []))
const WEERGAVEN = ['mijn', 'team', 'niet-toegewezen', 'alles'] as const

function mijnVan(sessie: Sessie, o: Swvomgeving): Mijn {
  const actor = actorVan(sessie)
  const rollen = verruimdeRollen(actor, o.instellingen)
  return {
    persoon: sessie.persoon,
    rollen: rollen
      .filter(
        (r) =>
          ['swv', 'partner'].includes(kantVan(r.rol)) &&
          !((r.rol === 'contactpersoon' || isRegionaal(r.rol)) && r.organisatie),
      )
      .map((r) => r.rol),
    rolBijSchool: rollen.flatMap(({ rol, organisatie }) => (organisatie ? [{ rol, organisatie }] : [])),
    contactVan: rollen.flatMap((r) => (r.rol === 'contactpersoon' && r.organisatie ? [r.organisatie] : [])),
    regionaal: rollen.flatMap(({ rol, organisatie }) =>
      isRegionaal(rol) && organisatie ? [{ rol, steunpunt: organisatie }] : [],
    ),
    sleutels: sleutelsVan({ ...actor, rollen }),
  }
}

/** One page of the worklist with the counts of all views. `na` is the position that the page before gave. */
export async function werklijst(
  d: Diensten,
  sessie: Sessie,
  v: { weergave?: string; filter?: Werkfilter; na?: string } = {},
): Promise<Werklijst> {
  const weergave: Weergave = WEERGAVEN.find((w) => w === v.weergave) ?? 'mijn'
  const filter: Werkfilter = {
    ...v.filter,
    ...(v.filter?.school && !isUuid(v.filter.school)
      ? { school: '00000000-0000-0000-0000-000000000000' }
      : {}),
  }
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx, slot) => {
      const omgeving = await omgevingVan(tx, sessie, d.nu())
      const mijn = mijnVan(sessie, omgeving)
      const gedeeld = { mijn, filter, vandaag: omgeving.vandaag }
      const bekend = ['team', 'alles'].includes(weergave) ? mijn.rollen.filter((r) => WETEN.has(r)) : []
      const [rijen, aantallen, ervan] = await slot(() =>
        Promise.all([
          leesWerk(tx, sessie.swv, { ...gedeeld, weergave, na: leesPositie(v.na), aantal: PER_PAGINA + 1 }),
          telWerk(tx, sessie.swv, { ...gedeeld, grens: TELGRENS }),
          bekend.length > 0 ? leesBekend(tx, sessie.swv, mijn, bekend) : [],
        ]),
      )
      const pagina = rijen.slice(0, PER_PAGINA)
      const laatste = pagina.at(-1)
      return {
        weergave,
        rijen: pagina.map(alsRij),
        verder: rijen.length > PER_PAGINA && laatste ? `${laatste.plek}_${laatste.zaak}_${laatste.nr}` : null,
        aantallen,
        bekend: ervan.map((r) => ({ ...r, procedure: procedureVan(r.procedure)?.naam.swv ?? r.procedure })),
      }
    },
    { alleenLezen: true },
  )
}

function leesPositie(na: string | undefined): { datum: string; zaak: string; nr: number } | null {
  const [tekst = '', zaak = '', nr = ''] = (na ?? '').split('_')
  const datum = ZONDER_DATUM.includes(tekst) ? tekst : leesDatum(tekst)
  return datum && isUuid(zaak) && /^\d{1,4}$/.test(nr) ? { datum, zaak, nr: Number(nr) } : null
}

function alsRij(r: Awaited<ReturnType<typeof leesWerk>>[number]): Werkrij {
  return {
    zaak: r.zaak,
    nummer: r.nummer,
    leerling: r.leerling,
    procedure: procedureVan(r.procedure)?.naam.swv ?? r.procedure,
    school: r.school,
    status: r.status,
    taak: r.naam ?? '',
    taakTitel: r.titel ?? '',
    wie: r.persoonNaam ?? (r.organisatie ? r.school : r.rol ? rolnaam(r.rol as Rol) : ''),
    uiterlijk: r.uiterlijk,
    vanaf: r.vanaf,
    signaal: r.signaal,
    mijn: r.mijn,
  }
}

/** The most zaken that a search gives. */
export const ZOEKGRENS = 50

/** Zaken by name or number, among those this person may see, up to ZOEKGRENS. At least two characters. */
export async function zoek(d: Diensten, sessie: Sessie, tekst: string) {
  const woorden = alsWoorden(tekst).slice(0, 6)
  if (woorden.join('').length < 2) return []
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx, slot) => {
      const mijn = mijnVan(sessie, await omgevingVan(tx, sessie, d.nu()))
      const rijen = await slot(() => zoekZaken(tx, sessie.swv, mijn, woorden, ZOEKGRENS))
      return rijen.map((r) => ({ ...r, procedure: procedureVan(r.procedure)?.naam.swv ?? r.procedure }))
    },
    { alleenLezen: true },
  )
}

/** The newest notices for this person. */
export function meldingenVoor(d: Diensten, sessie: Sessie, aantal = 20) {
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx, slot) => {
      const omgeving = await omgevingVan(tx, sessie, d.nu())
      const actor = actorVan(sessie)
      const ruim = { ...actor, rollen: verruimdeRollen(actor, omgeving.instellingen) }
      return slot(() => leesMeldingen(tx, sessie.swv, ruim, aantal))
    },
    { alleenLezen: true },
  )
}
