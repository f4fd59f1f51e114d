// What the rules need to know of people, organisations and the pupil, in two questions: what hangs on the zaak, and who
// the people are that it names.
import { type RawBuilder, sql } from 'kysely'
import type { Datum } from '#domein/kern/datum.ts'
import type { Bezetting, Feiten, Organisatiefeit, Persoonfeit } from '#domein/verloop/opdracht.ts'
import type { Overlegrij } from '#domein/procedure/overleg.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import { type Rol, isRol } from '#domein/toegang/rollen.ts'
import type { Tx } from '../verbinding.ts'
import { OVERLEGKOLOMMEN } from './vergadering.ts'
import { type Zaakfeitrij, ZAAKFEIT, alsZaakfeit, bezettingVan, zaakfeit } from './zaakfeiten.ts'
import { opNaam } from './op-naam.ts'

/** What an expert's row keeps beside the person. */
type Persoongegevens = { disciplines?: string[]; werkgever?: string; pool?: 'pool' | 'partner' }

export type Feitvraag = {
  aanvrager: string | null
  /** Persons the zaak or the opdracht names; the pupil's family is added. */
  personen: readonly string[]
  /** Organisations it names beside the asking one and the employers of those persons. */
  organisaties: readonly string[]
  /** Also the bestuur of the asking school. */
  metBestuur?: boolean
  vandaag: Datum
  procedure: string
  /** The zaak itself; null when it is being started. */
  zaak: string | null
  vanuit: string | null
  /** Count how full the procedure is; `slot`: and hold that until the end of the transaction. */
  bezetting: 'nee' | 'lezen' | 'slot'
  /** Also everybody who can be chosen in a form. */
  metKiesbaren?: boolean
}

/** What hangs on a zaak, or on the pupil and school for whom one is started. */
export type Feitrijen = {
  leerling: Omit<NonNullable<Feiten['leerling']>, 'gezag'> | null
  gezag: NonNullable<Feiten['leerling']>['gezag']
  betrokkenheid: Feiten['betrokkenheid']
  contact: readonly string[]
  volgnummer: number
  zaken: readonly Zaakfeitrij[]
  overleggen: readonly Overlegrij[]
}

/** Somebody who can be chosen in a form, once for each role. */
export type Kiesbaar = {
  id: string
  naam: string
  disciplines: readonly string[]
  rol: string
  organisatie: string | null
}

const GEEN_BEZETTING: Bezetting = { lopend: 0, wachtend: [], toegekendDitSchooljaar: 0 }

const lijst = (rijen: RawBuilder<unknown>) => sql`(select coalesce(json_agg(x), '[]') from (${rijen}) x)`

/**
 * The columns of {@link Feitrijen}, for a statement that may know more. `leerling`, `aanvrager` and `vanaf` (the first
 * day of which meetings count) are values, or columns of that statement.
 */
export function feitkolommen(
  swv: number,
  v: {
    leerling: RawBuilder<unknown>
    aanvrager: RawBuilder<unknown>
    vanaf: RawBuilder<unknown>
    vandaag: Datum
  },
): RawBuilder<unknown> {
  const { leerling, aanvrager, vandaag } = v
  return sql`
    (select row_to_json(x) from (select id, naam, geboren, woonplaats, school from leerling
      where swv = ${swv} and id = ${leerling}) x) as leerling,
    ${lijst(sql`select persoon, aard from gezag where swv = ${swv} and leerling = ${leerling} order by aard, persoon`)} as gezag,
    ${lijst(sql`select persoon, aard, op, zaak from betrokkenheid where swv = ${swv} and leerling = ${leerling}`)} as betrokkenheid,
    (select coalesce(json_agg(persoon), '[]') from rol where swv = ${swv} and rol = 'contactpersoon'
      and organisatie = ${aanvrager} and van <= ${vandaag} and (tot is null or tot >= ${vandaag})) as contact,
    1 + coalesce((select waarde from teller where swv = ${swv} and naam = 'besluit' and sleutel = ${vandaag.slice(0, 4)}), 0) as volgnummer,
    ${lijst(sql`select ${ZAAKFEIT} from zaak where swv = ${swv} and leerling = ${leerling} order by gestart_op desc limit 100`)} as zaken,
    ${lijst(sql`select ${OVERLEGKOLOMMEN} from vergadering where swv = ${swv}
      and (datum >= ${v.vanaf} or vervangt >= ${v.vanaf}) order by datum limit 500`)} as overleggen`
}

/** What hangs on a pupil and a school for whom no zaak is there yet. */
export async function leesFeitrijen(
  tx: Tx,
  swv: number,
  v: { leerling: string | null; aanvrager: string | null; vandaag: Datum },
): Promise<Feitrijen> {
  const kolommen = feitkolommen(swv, {
    leerling: sql`${v.leerling}::uuid`,
    aanvrager: sql`${v.aanvrager}::uuid`,
    vanaf: sql`${v.vandaag}::date`,
    vandaag: v.vandaag,
  })
  const { rows } = await sql<Feitrijen>`select ${kolommen}`.execute(tx)
  return rows[0] as Feitrijen
}

/** The facts of one zaak, from what hangs on it and the people it names. */
export async function laadFeiten(
  tx: Tx,
  swv: number,
  v: Feitvraag,
  rijen: Feitrijen,
): Promise<{ feiten: Feiten; kiesbaar: readonly Kiesbaar[] }> {
  const ids = [...new Set([...v.personen, ...rijen.gezag.map((g) => g.persoon)])].filter(isUuid)
  const [mensen, vanuit, bezetting] = await Promise.all([
    leesMensenEnOrganisaties(tx, swv, ids, v),
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
  const organisaties = Object.fromEntries(
    mensen.organisaties.map(({ gegevens, ...o }): [string, Organisatiefeit] => [
      o.id,
      { ...o, instellingen: gegevens.instellingen ?? {} },
    ]),
  )
  const feiten: Feiten = {
    leerling: rijen.leerling ? { ...rijen.leerling, gezag: rijen.gezag } : null,
    aanvrager: v.aanvrager ? (organisaties[v.aanvrager] ?? null) : null,
    personen: Object.fromEntries(mensen.personen.map((p) => [p.id, alsPersoonfeit(p, organisaties)])),
    organisaties,
    betrokkenheid: rijen.betrokkenheid,
    vergaderingen: [],
    contactpersonen: rijen.contact,
    volgnummer: rijen.volgnummer,
    zaken: rijen.zaken.filter((z) => z.id !== v.zaak).map(alsZaakfeit),
    vanuit,
    bezetting,
  }
  return { feiten, kiesbaar: mensen.kiesbaar }
}

/** Whether a text can be an id; anything else is asked for nowhere. */
export function isUuid(tekst: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(tekst)
}

type Persoonrij = {
  id: string
  naam: string
  e_mail: string | null
  kanaal: Persoonfeit['kanaal']
  gegevens: Persoongegevens
  adres: string[] | null
  rollen: readonly { rol: string; organisatie: string | null }[]
}
type Organisatierij = Omit<Organisatiefeit, 'instellingen' | 'soort'> & {
  soort: Organisatiesoort
  gegevens: { instellingen?: Record<string, string> }
}
type Mensen = {
  personen: readonly Persoonrij[]
  organisaties: readonly Organisatierij[]
  kiesbaar: readonly Kiesbaar[]
}

async function leesMensenEnOrganisaties(
  tx: Tx,
  swv: number,
  ids: readonly string[],
  v: Pick<Feitvraag, 'aanvrager' | 'organisaties' | 'metBestuur' | 'vandaag' | 'metKiesbaren'>,
): Promise<Mensen> {
  const { aanvrager, vandaag, metBestuur = false } = v
  const geldig = sql`r.van <= ${vandaag} and (r.tot is null or r.tot >= ${vandaag})`
  const { rows } = await sql<Mensen>`
    with p as materialized (
      select id, naam, e_mail, kanaal, gegevens, adres from persoon
      where swv = ${swv} and id = any(${ids as string[]}::uuid[]))
    select ${lijst(
      sql`select p.*, ${lijst(
        sql`select r.rol, r.organisatie from rol r where r.swv = ${swv} and r.persoon = p.id and ${geldig} order by r.id`,
      )} as rollen from p`,
    )} as personen,
      ${lijst(sql`select id, naam, soort, bestuur, plaats, deelnemer, steunpunt, bestuursnummer, gegevens from organisatie
        where swv = ${swv} and (id = ${aanvrager}::uuid or id = any(${v.organisaties as string[]}::uuid[]) or id in (select (gegevens ->> 'werkgever')::uuid from p)
          or ${metBestuur} and id = (select bestuur from organisatie where swv = ${swv} and id = ${aanvrager}::uuid))`)} as organisaties,
      ${v.metKiesbaren ? kiesbaren(swv, aanvrager) : sql`'[]'::json`} as kiesbaar`.execute(tx)
  return rows[0] as Mensen
}

/**
 * Active people in a role; of the schools only those of the asking one, of its bestuur and of its steunpunt, beside experts
 * and contact persons. From the roles that someone can be chosen in (index rol_kiesbaar) to their people: a
 * samenwerkingsverband has far more parents.
 */
function kiesbaren(swv: number, aanvrager: string | null): RawBuilder<unknown> {
  return lijst(sql`
    select k.id, k.naam, k.disciplines, r.rol, r.organisatie
    from rol r cross join lateral (
      select id, naam, coalesce(gegevens -> 'disciplines', '[]') as disciplines from persoon
      where swv = ${swv} and id = r.persoon and actief offset 0) k
    where r.swv = ${swv} and r.rol not in ('ouder', 'jongere', 'systeem')
      and (r.organisatie is null or r.organisatie = ${aanvrager}::uuid or r.rol in ('deskundige', 'contactpersoon')
        or r.organisatie in (select unnest(array[bestuur, steunpunt]) from organisatie where swv = ${swv} and id = ${aanvrager}::uuid))
    order by ${opNaam('k')}, k.id`)
}

function alsPersoonfeit(
  { gegevens, rollen, ...p }: Persoonrij,
  organisaties: Readonly<Record<string, Organisatiefeit>>,
): Persoonfeit {
  const werkgever = gegevens.werkgever ? organisaties[gegevens.werkgever] : undefined
  return {
    id: p.id,
    naam: p.naam,
    rollen: rollen.flatMap(({ rol, organisatie }) => (isRol(rol) ? [{ rol: rol as Rol, organisatie }] : [])),
    disciplines: gegevens.disciplines ?? [],
    werkgever: gegevens.werkgever ?? null,
    werkgeverBestuur: werkgever ? (werkgever.soort === 'bestuur' ? werkgever.id : werkgever.bestuur) : null,
    pool: gegevens.pool ?? null,
    kanaal: p.kanaal,
    heeftMail: !!p.e_mail,
    adresregels: p.adres ?? [],
  }
}
