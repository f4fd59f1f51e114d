// What the rules need to know of people, organisations and the pupil, in as few questions as possible.
import { sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Bezetting, Feiten, Organisatiefeit, Persoonfeit } from '#domein/verloop/opdracht.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import { type Rol, isRol } from '#domein/toegang/rollen.ts'
import type { Tx } from '../verbinding.ts'
import { bezettingVan, zaakfeit, zakenVanLeerling } from './zaakfeiten.ts'

/** What an expert's row keeps beside the person. */
type Persoongegevens = { disciplines?: string[]; werkgever?: string; pool?: 'pool' | 'partner' }

export type Feitvraag = {
  leerling: string | null
  aanvrager: string | null
  /** Persons the zaak or the opdracht names; the pupil's family is added. */
  personen: readonly string[]
  vandaag: Datum
  /** Prefix of the counter of decisions. */
  procedure: string
  /** The zaak itself; null when it is being started. */
  zaak: string | null
  vanuit: string | null
  /** Count how full the procedure is; `slot`: and hold that until the end of the transaction. */
  bezetting: 'nee' | 'lezen' | 'slot'
}

const GEEN_BEZETTING: Bezetting = { lopend: 0, wachtend: [], toegekendDitSchooljaar: 0 }

/** Gathers the facts of one zaak. All questions go out together. */
export async function laadFeiten(tx: Tx, swv: number, v: Feitvraag): Promise<Feiten> {
  const [leerling, gezag, betrokkenheid, contact, teller, zaken, vanuit, bezetting] = await Promise.all([
    v.leerling
      ? tx
          .selectFrom('leerling')
          .select(['id', 'naam', 'geboren', 'woonplaats', 'school'])
          .where('swv', '=', swv)
          .where('id', '=', v.leerling)
          .executeTakeFirst()
      : undefined,
    v.leerling
      ? tx
          .selectFrom('gezag')
          .select(['persoon', 'aard'])
          .where('swv', '=', swv)
          .where('leerling', '=', v.leerling)
          .orderBy('aard')
          .orderBy('persoon')
          .execute()
      : [],
    v.leerling
      ? tx
          .selectFrom('betrokkenheid')
          .select(['persoon', 'aard', 'op', 'zaak'])
          .where('swv', '=', swv)
          .where('leerling', '=', v.leerling)
          .execute()
      : [],
    v.aanvrager
      ? tx
          .selectFrom('rol')
          .select('persoon')
          .where('swv', '=', swv)
          .where('rol', '=', 'contactpersoon')
          .where('organisatie', '=', v.aanvrager)
          .where('van', '<=', v.vandaag)
          .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', v.vandaag)]))
          .execute()
      : [],
    tx
      .selectFrom('teller')
      .select('waarde')
      .where('swv', '=', swv)
      .where('naam', '=', 'besluit')
      .where('sleutel', '=', v.vandaag.slice(0, 4))
      .executeTakeFirst(),
    v.leerling ? zakenVanLeerling(tx, swv, v.leerling, v.zaak) : [],
    v.vanuit ? zaakfeit(tx, swv, v.vanuit) : null,
    v.bezetting === 'nee'
      ? GEEN_BEZETTING
      : bezettingVan(tx, swv, {
          procedure: v.procedure,
          zonder: v.zaak,
          vandaag: v.vandaag,
          slot: v.bezetting === 'slot',
        }),
  ])
  const ids = [...new Set([...v.personen, ...gezag.map((g) => g.persoon)])].filter(isUuid)
  const personen = await laadPersonen(tx, swv, ids, v.vandaag)
  const organisaties = await laadOrganisaties(tx, swv, [
    ...(v.aanvrager ? [v.aanvrager] : []),
    ...personen.flatMap((p) => (p.werkgever ? [p.werkgever] : [])),
  ])
  return {
    leerling: leerling ? { ...leerling, gezag } : null,
    aanvrager: v.aanvrager ? (organisaties[v.aanvrager] ?? null) : null,
    personen: Object.fromEntries(personen.map((p) => [p.id, metBestuur(p, organisaties)])),
    organisaties,
    betrokkenheid,
    vergaderingen: [],
    contactpersonen: contact.map((c) => c.persoon),
    volgnummer: (teller?.waarde ?? 0) + 1,
    zaken,
    vanuit,
    bezetting,
  }
}

/** Whether a text can be an id; anything else is asked for nowhere. */
export function isUuid(tekst: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(tekst)
}

function metBestuur(p: Persoonfeit, organisaties: Readonly<Record<string, Organisatiefeit>>): Persoonfeit {
  const werkgever = p.werkgever ? organisaties[p.werkgever] : undefined
  return {
    ...p,
    werkgeverBestuur: werkgever ? (werkgever.soort === 'bestuur' ? werkgever.id : werkgever.bestuur) : null,
  }
}

async function laadPersonen(
  tx: Tx,
  swv: number,
  ids: readonly string[],
  vandaag: Datum,
): Promise<Persoonfeit[]> {
  if (ids.length === 0) return []
  const rijen = await tx
    .selectFrom('persoon as p')
    .leftJoin('rol as r', (j) =>
      j
        .onRef('r.swv', '=', 'p.swv')
        .onRef('r.persoon', '=', 'p.id')
        .on('r.van', '<=', vandaag)
        .on((eb) => eb.or([eb('r.tot', 'is', null), eb('r.tot', '>=', vandaag)])),
    )
    .select(['p.id', 'p.naam', 'p.e_mail', 'p.kanaal', 'p.gegevens', 'p.adres', 'r.rol', 'r.organisatie'])
    .where('p.swv', '=', swv)
    .where('p.id', '=', sql<string>`any(${ids as string[]}::uuid[])`)
    .execute()
  const personen = new Map<string, Persoonfeit & { rollen: { rol: Rol; organisatie: string | null }[] }>()
  for (const rij of rijen) {
    const gegevens = rij.gegevens as Persoongegevens
    const persoon = personen.get(rij.id) ?? {
      id: rij.id,
      naam: rij.naam,
      rollen: [],
      disciplines: gegevens.disciplines ?? [],
      werkgever: gegevens.werkgever ?? null,
      werkgeverBestuur: null,
      pool: gegevens.pool ?? null,
      kanaal: rij.kanaal,
      heeftMail: !!rij.e_mail,
      adresregels: (rij.adres as string[] | null) ?? [],
    }
    if (rij.rol && isRol(rij.rol)) persoon.rollen.push({ rol: rij.rol, organisatie: rij.organisatie })
    personen.set(rij.id, persoon)
  }
  return [...personen.values()]
}

async function laadOrganisaties(
  tx: Tx,
  swv: number,
  ids: readonly string[],
): Promise<Record<string, Organisatiefeit>> {
  if (ids.length === 0) return {}
  const rijen = await tx
    .selectFrom('organisatie')
    .select(['id', 'naam', 'soort', 'bestuur', 'plaats', 'deelnemer', 'gegevens'])
    .where('swv', '=', swv)
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return Object.fromEntries(
    rijen.map(({ gegevens, ...r }) => [
      r.id,
      {
        ...r,
        soort: r.soort as Organisatiesoort,
        instellingen: (gegevens as { instellingen?: Record<string, string> }).instellingen ?? {},
      },
    ]),
  )
}
