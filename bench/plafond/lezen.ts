// What the ceiling asks of the database: hand-tuned, one statement per need, with the rights inside. First who asks, then
// with the keys of that person everything else in one go.
import { sleutel } from '#db/opslag/vindbaar.ts'
import { GELDERSE_VALLEI } from '#procedures/gelderse-vallei/swv.ts'

/** The person of a session with their roles. $1 tenant, $2 hash of the token. */
export const IK = `select s.persoon, p.naam, s.csrf,
    (select coalesce(json_agg(json_build_array(r.rol, r.organisatie)), '[]') from rol r
      where r.swv = $1 and r.persoon = s.persoon and r.van <= current_date and (r.tot is null or r.tot >= current_date)) as rollen
  from sessie s join persoon p on p.swv = s.swv and p.id = s.persoon and p.actief
  where s.swv = $1 and s.token_hash = $2 and s.verloopt > now()`

/** The keys under which someone finds zaken, and the roles that make a task theirs. */
export type Sleutels = {
  persoon: string
  sleutels: string[]
  rollen: string[]
  bijSchool: string[]
  scholen: string[]
}

/** Works out the keys of the row of {@link IK}. */
export function sleutelsVan(ik: { persoon: string; rollen: [string, string | null][] }): Sleutels {
  const rollen = ik.rollen.flatMap(([rol, organisatie]): [string, string | null][] => [
    [rol, organisatie],
    ...(
      (GELDERSE_VALLEI.instellingen.rolGeeftOok as Record<string, readonly string[] | undefined>)[rol] ?? []
    ).map((ook): [string, string | null] => [ook, organisatie]),
  ])
  const bijSchool = rollen.flatMap(([rol, organisatie]) => (organisatie ? [`${rol}:${organisatie}`] : []))
  const scholen = rollen.flatMap(([rol, o]) => (rol === 'zorgcoordinator' && o ? [o] : []))
  const eigen = rollen.flatMap(([rol]) => (rol === 'zorgcoordinator' ? [] : [rol]))
  return {
    persoon: ik.persoon,
    sleutels: [ik.persoon, ...scholen, ...eigen.map((wie) => sleutel({ soort: 'rol', wie }))],
    rollen: eigen,
    bijSchool,
    scholen,
  }
}

/** $2: the keys; as an expression, for one look into the index instead of one per key. */
const MAG = `exists (select from (
    select sleutel from zaak_toegang where swv = z.swv and zaak = z.id offset 0) a where a.sleutel = any($2::uuid[]))`
/** $3 person, $4 roles, $5 roles with their school. */
const EIGEN = `(t.persoon = $3::uuid
  or t.persoon is null and t.organisatie is null and t.rol = any($4::text[])
  or t.persoon is null and t.organisatie is not null and t.rol || ':' || t.organisatie::text = any($5::text[]))`
const PLEK = `case when z.open then coalesce(z.volgende_datum, '9999-12-31'::date) else 'infinity'::date end`

/** A page of the team's zaken with a status ($6). */
export const WERK = `with b as materialized (
    select ${PLEK} as plek, z.id, z.nummer, z.leerling as kind, z.procedure, z.aanvrager, z.status, z.signaal,
      t.naam, t.titel, t.rol, t.persoon as wie, t.organisatie, t.uiterlijk, t.vanaf, coalesce(${EIGEN}, false) as mijn
    from zaak z join taak t on t.swv = z.swv and t.zaak = z.id and t.nr = 1
    where z.swv = $1 and z.open and z.status = $6 and ${MAG}
    order by ${PLEK}, z.id limit 51)
  select b.id, b.nummer, l.naam as leerling, b.procedure, o.naam as school, b.status, b.naam, b.titel, b.rol,
    p.naam as persoon, b.organisatie, b.uiterlijk::text, b.vanaf::text, b.signaal, b.mijn
  from b join organisatie o on o.swv = $1 and o.id = b.aanvrager
  left join leerling l on l.swv = $1 and l.id = b.kind
  left join persoon p on p.swv = $1 and p.id = b.wie
  order by b.plek, b.id`

const NU = `(t.vanaf is null or t.vanaf <= current_date)`
/** Zaken with a task of which this holds, counted up to a hundred. */
const taken = (waar: string) => `select z.id, t.nr from taak t join zaak z on z.swv = t.swv and z.id = t.zaak
  where t.swv = $1 and z.open and z.status = $6 and ${waar} and ${MAG} limit 100`
const zaken = (waar: string) =>
  `select from zaak z where z.swv = $1 and z.status = $6 ${waar} and ${MAG} limit 100`

/** The four numbers of the views, each counted up to a hundred. */
export const TEL = `select ${[
  [
    'mijn',
    `(${taken(`t.persoon = $3::uuid and ${NU}`)})
    union select x.* from unnest($4::text[]) r(rol),
      lateral (${taken(`t.persoon is null and t.organisatie is null and t.rol = r.rol and ${NU}`)}) x
    union select x.* from unnest($5::text[]) r(sleutel),
      lateral (${taken(`t.persoon is null and t.organisatie = split_part(r.sleutel, ':', 2)::uuid and t.rol = split_part(r.sleutel, ':', 1) and ${NU}`)}) x`,
  ],
  ['team', zaken('and z.open and z.volgende_opdracht is not null')],
  ['niet', taken(`t.naam in ('deskundige-toewijzen', 'toewijzen')`)],
  ['alles', zaken('')],
]
  .map(([naam, rijen]) => `(select least(count(*), 100)::int from (${rijen}) x) as ${naam}`)
  .join(', ')}`

const NIEUWSTE = (waar: string) =>
  `select m.op, m.id from melding m where m.swv = $1 and ${waar} order by m.op desc, m.id desc limit 20`

/** $2 person, $3 roles, $4 schools. */
export const MELDINGEN = `
  select m.id, m.zaak, m.tekst, m.datum::text, z.nummer from (
    select * from (
      (${NIEUWSTE('m.voor_persoon = $2::uuid')})
      union select x.* from unnest($3::text[]) k(rol), lateral (${NIEUWSTE('m.voor_rol = k.rol')}) x
      union select x.* from unnest($4::uuid[]) k(school), lateral (${NIEUWSTE('m.voor_organisatie = k.school')}) x) u
    order by op desc, id desc limit 20) n
  join melding m on m.swv = $1 and m.id = n.id
  left join zaak z on z.swv = m.swv and z.id = m.zaak
  order by n.op desc, n.id desc`

/** $3: the zaak. */
export const ZAAK = `
  select z.nummer, z.versie, z.status, z.procedure, l.naam as leerling, o.naam as school, z.toestand::text as toestand
  from zaak z join organisatie o on o.swv = z.swv and o.id = z.aanvrager
  left join leerling l on l.swv = z.swv and l.id = z.leerling
  where z.swv = $1 and z.id = $3 and ${MAG}`

export const TIJDLIJN = `
  select g.volgnummer, g.datum::text, g.soort, g.rol, g.inhoud::text as inhoud, p.inhoud::text as persoonlijk, w.naam as door
  from gebeurtenis g
  left join gebeurtenis_persoonlijk p on p.swv = g.swv and p.zaak = g.zaak and p.volgnummer = g.volgnummer
  left join persoon w on w.swv = g.swv and w.id = g.door
  where g.swv = $1 and g.zaak = $2 order by g.volgnummer`

export const TERMIJNEN = `select naam, soort, einde::text, rekening::text as rekening from termijn where swv = $1 and zaak = $2 order by naam`
export const TAKEN = `select naam, titel, rol, uiterlijk::text from taak where swv = $1 and zaak = $2 order by nr`
export const BRIEVEN = `select nummer, soort, kanaal, stand, datum::text from brief where swv = $1 and zaak = $2 order by id`
export const INZAGE = `insert into inzage (swv, persoon, zaak, wat, op) values ($1, $2, $3, 'zaak', now())`

/** $4 and $5: from and before this word. */
export const ZOEK = `
  select distinct z.id, z.nummer, l.naam as leerling, z.procedure, o.naam as school, z.status, z.gestart_op::text as gestart
  from zoekwoord w
  join zaak z on z.swv = w.swv and z.id = w.zaak
  join organisatie o on o.swv = z.swv and o.id = z.aanvrager
  left join leerling l on l.swv = z.swv and l.id = z.leerling
  where w.swv = $1 and w.woord >= $3 and w.woord < $4 and ${MAG}
  order by gestart desc, z.nummer limit 50`

/** Key figures between two months ($2 and $3), for the whole tenant. */
export const KENGETALLEN = `select kengetal, procedure, waarde, sum(aantal)::int as aantal, sum(som)::bigint as som
  from kengetaltelling where swv = $1 and organisatie = '' and maand >= $2 and maand <= $3 and aantal > 0
  group by procedure, kengetal, waarde`
