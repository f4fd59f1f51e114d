// What the ceiling asks of the database: hand-tuned, one statement per need, with the rights inside.
import { GELDERSE_VALLEI } from '#procedures/gelderse-vallei/swv.ts'

/** Roles that come with another, from the settings of the desk. */
const RUIMER = Object.entries(GELDERSE_VALLEI.instellingen.rolGeeftOok)
  .flatMap(([van, ook]) => (ook ?? []).map((rol) => `('${van}', '${rol}')`))
  .join(', ')

/** Who asks, by the session, and the keys under which that person finds zaken. $1 tenant, $2 hash of the token. */
const WIE = `
  with ik as materialized (
    select s.persoon from sessie s join persoon p on p.swv = s.swv and p.id = s.persoon and p.actief
    where s.swv = $1 and s.token_hash = $2 and s.verloopt > now()),
  eigen as materialized (
    select r.rol, r.organisatie from rol r join ik on r.persoon = ik.persoon
    where r.swv = $1 and r.van <= current_date and (r.tot is null or r.tot >= current_date)),
  r as materialized (
    select rol, organisatie from eigen
    union all select ook, organisatie from eigen join (values ${RUIMER}) as v (van, ook) on v.van = rol),
  k as materialized (
    select 'persoon' as soort, persoon::text as wie from ik
    union all select 'rol', case when rol = 'contactpersoon' then 'contactpersoon:' || coalesce(organisatie::text, '') else rol end
      from r where rol not in ('zorgcoordinator', 'ouder', 'jongere')
    union all select 'organisatie', organisatie::text from r where rol = 'zorgcoordinator' and organisatie is not null)`

const MAG = `exists (select from zaak_toegang a where a.swv = z.swv and a.zaak = z.id and (a.soort, a.wie) in (select soort, wie from k))`
const EIGEN = `(t.persoon = (select persoon from ik)
  or t.persoon is null and t.organisatie is null and t.rol in (select rol from r)
  or t.persoon is null and t.organisatie is not null and (t.rol, t.organisatie) in (select rol, organisatie from r))`

export const IK = `${WIE}
  select ik.persoon, p.naam, s.csrf, (select count(*) from r)::int as rollen from ik
  join persoon p on p.swv = $1 and p.id = ik.persoon join sessie s on s.swv = $1 and s.token_hash = $2`

const PLEK = `case when z.open then coalesce(z.volgende_datum, '9999-12-31'::date) else 'infinity'::date end`

export const WERK = `${WIE}
  select z.id, z.nummer, l.naam as leerling, z.procedure, o.naam as school, z.status, t.naam, t.titel, t.rol,
    p.naam as persoon, t.organisatie, t.uiterlijk::text, t.vanaf::text, z.signaal, coalesce(${EIGEN}, false) as mijn
  from zaak z
  join taak t on t.swv = z.swv and t.zaak = z.id and t.nr = 1
  join organisatie o on o.swv = z.swv and o.id = z.aanvrager
  left join leerling l on l.swv = z.swv and l.id = z.leerling
  left join persoon p on p.swv = t.swv and p.id = t.persoon
  where z.swv = $1 and z.open and z.status = $3 and ${MAG}
  order by ${PLEK}, z.id limit 51`

/** The four numbers of the views, each counted up to a hundred. */
export const TEL = `${WIE}
  select ${[
    ['mijn', `z.open and ${EIGEN} and (t.vanaf is null or t.vanaf <= current_date)`, 'join'],
    ['team', 'z.open and t.nr = 1', 'join'],
    ['niet', `z.open and t.naam = 'deskundige-toewijzen'`, 'join'],
    ['alles', 'coalesce(t.nr, 1) = 1', 'left join'],
  ]
    .map(
      ([naam, waar, join]) =>
        `(select count(*)::int from (select from zaak z ${join} taak t on t.swv = z.swv and t.zaak = z.id
          where z.swv = $1 and z.status = $3 and ${waar} and ${MAG} limit 100) x) as ${naam}`,
    )
    .join(', ')}`

export const MELDINGEN = `${WIE}
  select m.id, m.zaak, m.tekst, m.datum::text, z.nummer from melding m
  left join zaak z on z.swv = m.swv and z.id = m.zaak
  where m.swv = $1 and (m.voor_persoon = (select persoon from ik) or m.voor_rol in (select rol from r)
    or m.voor_organisatie in (select organisatie from r where rol = 'zorgcoordinator'))
  order by m.op desc, m.id desc limit 20`

export const ZAAK = `${WIE}
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
export const INZAGE = `insert into inzage (swv, persoon, zaak, wat, op) select $1, s.persoon, $3, 'zaak', now() from sessie s where s.swv = $1 and s.token_hash = $2`

export const ZOEK = `${WIE}
  select distinct z.id, z.nummer, l.naam as leerling, z.procedure, o.naam as school, z.status, z.gestart_op::text as gestart
  from zoekwoord w
  join zaak z on z.swv = w.swv and z.id = w.zaak
  join organisatie o on o.swv = z.swv and o.id = z.aanvrager
  left join leerling l on l.swv = z.swv and l.id = z.leerling
  where w.swv = $1 and w.woord >= $3 and w.woord < $4 and ${MAG}
  order by gestart desc, z.nummer limit 50`
