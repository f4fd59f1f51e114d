// The key figures as someone may see them, and the zaken behind a number.
import { deskVan } from '#procedures/register.ts'
import { type Achtergrondrij, leesAchtergrond, leesReikwijdte, leesTellingen } from '#db/opslag/kengetal.ts'
import { leesOrganisaties } from '#db/opslag/mensen.ts'
import { type Tx, inTenant } from '#db/verbinding.ts'
import { type Datum, beginjaarSchooljaar, schooljaar, schooljaardagen } from '#domein/kern/datum.ts'
import type { Kengetal } from '#domein/kengetal/definitie.ts'
import type { Doorlooptijdregel } from '#domein/kengetal/doorlooptijd.ts'
import { type Kengetalregel, kengetalregels } from '#domein/kengetal/overzicht.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
import { verruimdeRollen } from '#domein/toegang/relatie.ts'
import { sleutelsVan } from '#domein/zaak/toegang.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { actorVan, omgevingVan } from '../zaak/omgeving.ts'
import { kengetallenVan } from './bijhouden.ts'
import { doorlooptijdrapport } from './doorlooptijd.ts'
import { type Reden, redenenBij } from './redenen.ts'

/** `swv`: everything. `school`: of the own schools only. `partner`: everything, with small numbers covered (GV-351). */
export type Bereik = 'swv' | 'school' | 'partner'

export type Kengetallen = {
  schooljaar: string
  /** School years of which there are figures, newest first. */
  schooljaren: readonly string[]
  bereik: Bereik
  regels: readonly Kengetalregel[]
  /** How long decisions took, by region and by kind; null for who does not work for the SWV, and for a desk without. */
  doorlooptijd: { titel: string; regels: readonly Doorlooptijdregel[] } | null
  definities: readonly Pick<Kengetal, 'id' | 'titel' | 'definitie' | 'grond'>[]
}

/** Which figures someone may see; null: none. Who works for the SWV sees all, whatever else they are. */
export function bereikVan(sessie: Pick<Sessie, 'rollen'>): Bereik | null {
  const kanten = new Set(sessie.rollen.map((r) => kantVan(r.rol)))
  if (kanten.has('swv')) return 'swv'
  if (kanten.has('school')) return 'school'
  return kanten.has('partner') || kanten.has('deskundige') ? 'partner' : null
}

/** The figures of a school year (`2022-2023`; default this one). */
export async function kengetallen(
  d: Diensten,
  sessie: Sessie,
  gevraagd?: string,
): Promise<Kengetallen | NietGevonden> {
  const bereik = bereikVan(sessie)
  if (!bereik) return { soort: 'niet-gevonden' }
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const omgeving = await omgevingVan(tx, sessie, d.nu())
      const desk = deskVan(omgeving.swv.sjabloon)
      const jaar = leesSchooljaar(gevraagd) ?? beginjaarSchooljaar(omgeving.vandaag)
      const tellingenVan = (organisaties: readonly string[] | null) =>
        leesTellingen(tx, sessie.swv, { ...maanden(jaar), organisaties })
      const [tellingen, reikwijdte, doorlooptijd] = await Promise.all([
        bereik === 'school' ? eigenScholen(tx, sessie).then(tellingenVan) : tellingenVan(null),
        leesReikwijdte(tx, sessie.swv),
        bereik === 'swv' && desk?.doorlooptijdrapport
          ? doorlooptijdrapport(tx, sessie.swv, desk, schooljaardagen(jaar))
          : null,
      ])
      const definities = kengetallenVan(omgeving.swv.sjabloon)
      const regels = kengetalregels(definities, desk?.procedures ?? [], tellingen, bereik === 'partner')
      return {
        schooljaar: `${jaar}-${jaar + 1}`,
        schooljaren: schooljaren(reikwijdte, omgeving.vandaag),
        bereik,
        regels: await metNamen(tx, sessie.swv, regels),
        doorlooptijd:
          doorlooptijd && desk?.doorlooptijdrapport
            ? { titel: desk.doorlooptijdrapport.titel, regels: doorlooptijd }
            : null,
        definities: definities.map(({ id, titel, definitie, grond }) => ({ id, titel, definitie, grond })),
      }
    },
    { alleenLezen: true },
  )
}

export type Achtergrond = {
  titel: string
  procedure: string
  label: string | null
  schooljaar: string
  definitie: string
  /** What `som` of a row is in; null when nothing is added up. */
  eenheid: string | null
  /** `redenen`: the departures behind it, for a figure that counts those and a reader who handles the zaak. */
  rijen: readonly (Achtergrondrij & { redenen: readonly Reden[] })[]
}

/** The zaken behind a number, as far as this person may see them; not there for who sees covered numbers. */
export async function achterKengetal(
  d: Diensten,
  sessie: Sessie,
  v: { kengetal: string; procedure: string; waarde: string | null; schooljaar: string },
): Promise<Achtergrond | NietGevonden> {
  const bereik = bereikVan(sessie)
  const jaar = leesSchooljaar(v.schooljaar)
  if (!bereik || bereik === 'partner' || jaar === null) return { soort: 'niet-gevonden' }
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx): Promise<Achtergrond | NietGevonden> => {
      const omgeving = await omgevingVan(tx, sessie, d.nu())
      const definitie = kengetallenVan(omgeving.swv.sjabloon).find((k) => k.id === v.kengetal)
      const procedure = deskVan(omgeving.swv.sjabloon)?.procedures.find((p) => p.code === v.procedure)
      if (!definitie || !procedure) return { soort: 'niet-gevonden' }
      const actor = actorVan(sessie)
      const rijen = await leesAchtergrond(tx, sessie.swv, {
        kengetal: definitie.id,
        procedure: procedure.code,
        waarde: v.waarde,
        ...schooljaardagen(jaar),
        organisaties: bereik === 'school' ? await eigenScholen(tx, sessie) : null,
        sleutels: sleutelsVan({ ...actor, rollen: verruimdeRollen(actor, omgeving.instellingen) }),
      })
      const redenen =
        definitie.telt.soort === 'afwijking' && bereik === 'swv'
          ? await redenenBij(tx, {
              swv: sessie.swv,
              lezer: actor,
              instellingen: omgeving.instellingen,
              rijen,
            })
          : []
      const [regel] = await metNamen(
        tx,
        sessie.swv,
        kengetalregels(
          [definitie],
          [procedure],
          [{ kengetal: definitie.id, procedure: procedure.code, waarde: v.waarde ?? '', aantal: 1, som: 0 }],
          false,
        ).filter((r) => r.waarde === v.waarde),
      )
      return {
        titel: definitie.titel,
        procedure: procedure.naam.swv,
        label: v.waarde === null ? null : (regel?.label ?? v.waarde),
        schooljaar: `${jaar}-${jaar + 1}`,
        definitie: definitie.definitie,
        eenheid: definitie.toon.soort === 'gemiddelde' ? definitie.toon.eenheid : null,
        rijen: rijen.map((r, i) => ({ ...r, redenen: redenen[i] ?? [] })),
      }
    },
    { alleenLezen: true },
  )
}

/** The schools of the roles of someone, and for a bestuur the schools it governs. */
async function eigenScholen(tx: Tx, sessie: Sessie): Promise<readonly string[]> {
  const eigen = sessie.rollen.flatMap((r) =>
    kantVan(r.rol) === 'school' && r.organisatie ? [r.organisatie] : [],
  )
  const alle = await leesOrganisaties(tx, sessie.swv)
  return alle.filter((o) => eigen.includes(o.id) || (o.bestuur && eigen.includes(o.bestuur))).map((o) => o.id)
}

/** Ids of organisations among the answers become names. */
async function metNamen(
  tx: Tx,
  swv: number,
  regels: readonly Kengetalregel[],
): Promise<readonly Kengetalregel[]> {
  if (!regels.some((r) => r.label && /^[0-9a-f-]{36}$/.test(r.label))) return regels
  const namen = new Map((await leesOrganisaties(tx, swv)).map((o) => [o.id, o.naam]))
  return regels.map((r) => ({ ...r, label: r.label === null ? null : (namen.get(r.label) ?? r.label) }))
}

function maanden(jaar: number): { van: Datum; tot: Datum } {
  return { van: `${jaar}-08-01`, tot: `${jaar + 1}-07-01` }
}

/** The first year of `2022-2023`; null when it is no school year. */
export function leesSchooljaar(tekst: string | undefined): number | null {
  const gevonden = /^(\d{4})-(\d{4})$/.exec(tekst ?? '')
  if (!gevonden) return null
  const [begin, einde] = [Number(gevonden[1]), Number(gevonden[2])]
  return einde === begin + 1 && begin >= 1990 && begin <= 2200 ? begin : null
}

function schooljaren(reikwijdte: { van: Datum; tot: Datum } | null, vandaag: Datum): string[] {
  const laatste = beginjaarSchooljaar(reikwijdte && reikwijdte.tot > vandaag ? reikwijdte.tot : vandaag)
  const eerste = reikwijdte ? beginjaarSchooljaar(reikwijdte.van) : laatste
  const uit: string[] = []
  for (let jaar = laatste; jaar >= eerste && uit.length < 30; jaar--) uit.push(schooljaar(`${jaar}-09-01`))
  return uit
}
