// Row-level security does not bind a superuser or a role with BYPASSRLS: such a login must never serve people.
import { DatabaseError } from 'pg'
import type { Db } from './pool.ts'

type Rij = {
  wie: string
  super: boolean
  omzeilt: boolean
  lid: boolean
  app_omzeilt: boolean
  eigenaar: boolean
}

// Membership counts: who may become a superuser is one.
const VRAAG = `
  select session_user::text as wie,
    exists (select from pg_roles where rolsuper and pg_has_role(session_user, oid, 'member')) as super,
    exists (select from pg_roles where rolbypassrls and pg_has_role(session_user, oid, 'member')) as omzeilt,
    exists (select from pg_roles where rolname = 'loket_app' and pg_has_role(session_user, oid, 'member')) as lid,
    exists (select from pg_roles where rolname = 'loket_app' and (rolsuper or rolbypassrls)) as app_omzeilt,
    exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and pg_has_role(session_user, relowner, 'member')) as eigenaar`

/**
 * Refuses a login for which the fences between samenwerkingsverbanden would not hold. Call at every start.
 * @returns warnings for the administrator (empty when all is well)
 * @throws with what to do instead
 */
export async function eisVeiligeRol(db: Db): Promise<string[]> {
  const { rows } = await db.pool.query<Rij>(VRAAG).catch((fout: unknown) => {
    throw fout instanceof DatabaseError
      ? new Error(`Inloggen in de database lukt niet: ${fout.message}`, { cause: fout })
      : fout
  })
  const rij = rows[0]
  if (!rij) throw new Error('De database geeft geen antwoord op de vraag wie is ingelogd.')
  const uitweg =
    'Log in als loket_inlog (zie db/rollen.sql) of als een andere rol die alleen lid is van loket_app.'
  if (rij.super || rij.omzeilt) {
    throw new Error(
      `De app logt in als ${rij.wie}, ${rij.super ? 'een superuser' : 'met BYPASSRLS'}: dan geldt de scheiding tussen ` +
        `samenwerkingsverbanden niet. ${uitweg}`,
    )
  }
  if (rij.app_omzeilt) throw new Error('De rol loket_app is superuser of heeft BYPASSRLS. Neem haar dat af.')
  if (!rij.lid)
    throw new Error(`De rol ${rij.wie} is geen lid van loket_app. Voer eerst de migraties uit. ${uitweg}`)
  return rij.eigenaar
    ? [`De app logt in als ${rij.wie}, eigenaar van de tabellen. Veiliger is een eigen inlog. ${uitweg}`]
    : []
}
