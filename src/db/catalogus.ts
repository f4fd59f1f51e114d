// What the database says about itself: the source of db/schema.sql, of tabellen.ts and of the tests on the fences.
import type { Client } from 'pg'

export type Kolom = {
  tabel: string
  kolom: string
  type: string
  verplicht: boolean
  standaard: string | null
  identiteit: boolean
  collatie: string | null
  toelichting: string | null
}

export type Beperking = {
  tabel: string
  naam: string
  soort: 'p' | 'f' | 'u' | 'c' | 'x'
  tekst: string
  kolommen: string[]
}
export type Index = { tabel: string; tekst: string }
export type Beleid = {
  tabel: string
  naam: string
  rollen: string
  opdracht: string
  using: string | null
  check: string | null
}
export type Tabel = {
  naam: string
  rls: boolean
  gedwongen: boolean
  opties: string | null
  toelichting: string | null
}
export type Recht = { object: string; aan: string; rechten: string }
export type Functie = { handtekening: string; tekst: string; eigenaar: string | null; definer: boolean }

export type Catalogus = {
  tabellen: Tabel[]
  kolommen: Kolom[]
  beperkingen: Beperking[]
  indexen: Index[]
  beleid: Beleid[]
  rechten: Recht[]
  functies: Functie[]
}

const TABELLEN = `
  select c.relname as naam, c.relrowsecurity as rls, c.relforcerowsecurity as gedwongen,
    array_to_string(c.reloptions, ', ') as opties, obj_description(c.oid, 'pg_class') as toelichting
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
  order by c.relname collate "C"`

const KOLOMMEN = `
  select c.relname as tabel, a.attname as kolom, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as verplicht, pg_get_expr(d.adbin, d.adrelid) as standaard, a.attidentity <> '' as identiteit,
    case when a.attcollation <> t.typcollation then l.collname end as collatie, col_description(c.oid, a.attnum) as toelichting
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  left join pg_collation l on l.oid = a.attcollation
  where a.attnum > 0 and not a.attisdropped
  order by c.relname collate "C", a.attnum`

// Not-null constraints have rows of their own only since PostgreSQL 18; they are in the columns.
const BEPERKINGEN = `
  select c.relname as tabel, o.conname as naam, o.contype as soort, pg_get_constraintdef(o.oid) as tekst,
    array(select a.attname::text from unnest(o.conkey) with ordinality k (nr, plaats)
      join pg_attribute a on a.attrelid = o.conrelid and a.attnum = k.nr order by k.plaats) as kolommen
  from pg_constraint o join pg_class c on c.oid = o.conrelid and c.relnamespace = 'public'::regnamespace
  where o.contype in ('p', 'f', 'u', 'c', 'x')
  order by c.relname collate "C", o.contype, o.conname collate "C"`

const INDEXEN = `
  select c.relname as tabel, pg_get_indexdef(i.indexrelid) as tekst
  from pg_index i join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
  where not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x'))
  order by c.relname collate "C", pg_get_indexdef(i.indexrelid) collate "C"`

const BELEID = `
  select tablename as tabel, policyname as naam, array_to_string(roles, ', ') as rollen, cmd as opdracht, qual as using, with_check as check
  from pg_policies where schemaname = 'public' order by tablename collate "C", policyname collate "C"`

// Rights of whoever is not the owner; the name of the owner differs per server.
const RECHTEN = `
  with r (object, eigenaar, acl) as (
    select 'table ' || c.relname, c.relowner, c.relacl from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
    union all
    select 'column ' || c.relname || '.' || a.attname, c.relowner, a.attacl from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace where a.attacl is not null
    union all
    select 'function ' || p.oid::regprocedure, p.proowner, coalesce(p.proacl, acldefault('f', p.proowner)) from pg_proc p
      where p.pronamespace in ('public'::regnamespace, 'loket_beheer'::regnamespace)
  )
  select object, coalesce(nullif(g.grantee, 0)::regrole::text, 'public') as aan,
    string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) as rechten
  from r, aclexplode(acl) g where g.grantee <> r.eigenaar
  group by object, 2 order by object collate "C", 2`

const FUNCTIES = `
  select p.oid::regprocedure::text as handtekening, pg_get_functiondef(p.oid) as tekst, p.prosecdef as definer,
    case when r.rolname like 'loket\\_%' then r.rolname end as eigenaar
  from pg_proc p join pg_roles r on r.oid = p.proowner
  where p.pronamespace in ('public'::regnamespace, 'loket_beheer'::regnamespace)
  order by p.oid::regprocedure::text collate "C"`

/**
 * Reads the catalog of the database a client is connected to.
 * @param client may read the catalog; any login may
 */
export async function leesCatalogus(client: Client): Promise<Catalogus> {
  const rijen = async <T extends object>(vraag: string) => (await client.query<T>(vraag)).rows
  return {
    tabellen: await rijen<Tabel>(TABELLEN),
    kolommen: await rijen<Kolom>(KOLOMMEN),
    beperkingen: await rijen<Beperking>(BEPERKINGEN),
    indexen: await rijen<Index>(INDEXEN),
    beleid: await rijen<Beleid>(BELEID),
    rechten: await rijen<Recht>(RECHTEN),
    functies: await rijen<Functie>(FUNCTIES),
  }
}
