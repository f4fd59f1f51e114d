// Checks the trail of one samenwerkingsverband from its first gebeurtenis to the head.
import { sql } from 'kysely'
import { begin, persoonlijkAfdruk, type Schakel, schakelHash } from './keten.ts'
import type { Tx } from './verbinding.ts'

export type Afwijking = {
  soort:
    | 'ontbreekt'
    | 'verbroken'
    | 'gewijzigd'
    | 'persoonlijk-gewijzigd'
    | 'persoonlijk-ingevoegd'
    | 'volgorde'
    | 'kop'
    | 'versie'
    | 'anker'
  /** Place in the chain, null when it is about the whole chain or a zaak. */
  reeks: number | null
  zaak: string | null
  uitleg: string
}

/** A head noted earlier outside the database, hex. Without one a complete rewrite by the administrator is undetectable. */
export type Anker = { reeks: number; hash: string }

export type Ketenverslag = {
  swv: number
  aantal: number
  /** Personal parts that were erased; not a fault. */
  gewist: number
  kop: Anker
  /** At most 100; empty when the trail is whole. */
  afwijkingen: Afwijking[]
}

const MAXIMUM = 100
const PARTIJ = 2000

type Rij = Schakel & {
  vorige_hash: Buffer
  hash: Buffer
  afdruk: Buffer | null
  zout: Buffer | null
  persoonlijk: unknown
}

/**
 * Recomputes every hash and compares it, the order, the head and the versions of the zaken with what is stored.
 * Run it in a transaction that sees one moment (`alleenLezen`). Reads in parts, memory stays flat.
 * @param ankers heads noted earlier outside the database
 */
export async function verifieerKeten(
  tx: Tx,
  swv: number,
  ankers: readonly Anker[] = [],
): Promise<Ketenverslag> {
  const afwijkingen: Afwijking[] = []
  const meld = (soort: Afwijking['soort'], reeks: number | null, zaak: string | null, uitleg: string) => {
    if (afwijkingen.length < MAXIMUM) afwijkingen.push({ soort, reeks, zaak, uitleg })
  }
  let vorige: { reeks: number; hash: Buffer } = begin(swv)
  let aantal = 0
  let gewist = 0
  const verwacht = new Map(ankers.map((anker) => [anker.reeks, anker.hash]))

  for (let partij = await lees(tx, swv, 0); partij.length > 0; partij = await lees(tx, swv, vorige.reeks)) {
    for (const rij of partij) {
      aantal += 1
      if (rij.reeks !== vorige.reeks + 1) {
        meld(
          'ontbreekt',
          rij.reeks,
          rij.zaak,
          `Na ${vorige.reeks} volgt ${rij.reeks}: er zijn gebeurtenissen weg.`,
        )
      }
      if (!rij.vorige_hash.equals(vorige.hash)) {
        meld('verbroken', rij.reeks, rij.zaak, 'Sluit niet aan op de gebeurtenis ervoor.')
      }
      if (!klopt(rij)) meld('gewijzigd', rij.reeks, rij.zaak, 'De inhoud is niet wat is vastgelegd.')
      const stand = persoonlijkeStand(rij)
      if (stand === 'gewist') gewist += 1
      else if (stand) meld(stand, rij.reeks, rij.zaak, 'Het persoonlijke deel is niet wat is vastgelegd.')
      const anker = verwacht.get(rij.reeks)
      if (anker !== undefined && anker !== rij.hash.toString('hex')) {
        meld('anker', rij.reeks, rij.zaak, 'De geschiedenis tot hier is een andere dan eerder is genoteerd.')
      }
      vorige = { reeks: rij.reeks, hash: rij.hash }
    }
  }
  for (const reeks of verwacht.keys()) {
    if (reeks > vorige.reeks)
      meld('anker', reeks, null, `Eerder waren er ten minste ${reeks} gebeurtenissen.`)
  }
  await verifieerKop(tx, swv, vorige, aantal, meld)
  for (const { zaak, uitleg } of await verkeerdeZaken(tx, swv)) {
    meld(
      uitleg ? 'volgorde' : 'versie',
      null,
      zaak,
      uitleg ?? 'De stand van de zaak hoort niet bij haar gebeurtenissen.',
    )
  }
  return { swv, aantal, gewist, kop: { reeks: vorige.reeks, hash: vorige.hash.toString('hex') }, afwijkingen }
}

async function lees(tx: Tx, swv: number, na: number): Promise<Rij[]> {
  const { rows } = await sql<Rij>`
    select g.swv, g.zaak, g.volgnummer, g.reeks, g.soort, g.inhoud, g.persoonlijk_afdruk as afdruk, g.door, g.rol,
      g.organisatie, ((extract(epoch from g.op) * 1000000)::bigint)::text as op, g.datum, g.vorige_hash, g.hash,
      p.zout, p.inhoud as persoonlijk
    from gebeurtenis g
    left join gebeurtenis_persoonlijk p on p.swv = g.swv and p.zaak = g.zaak and p.volgnummer = g.volgnummer
    where g.swv = ${swv} and g.reeks > ${na}
    order by g.reeks limit ${PARTIJ}`.execute(tx)
  return rows
}

function klopt(rij: Rij): boolean {
  const { swv, zaak, volgnummer, reeks, soort, inhoud, door, rol, organisatie, op, datum } = rij
  const persoonlijk_afdruk = rij.afdruk?.toString('hex') ?? null
  const schakel = {
    swv,
    zaak,
    volgnummer,
    reeks,
    soort,
    inhoud,
    persoonlijk_afdruk,
    door,
    rol,
    organisatie,
    op,
    datum,
  }
  try {
    return schakelHash(rij.vorige_hash, schakel).equals(rij.hash)
  } catch {
    return false // a value we never write, such as a number too large for JavaScript
  }
}

function persoonlijkeStand({
  afdruk,
  zout,
  persoonlijk,
}: Rij): 'gewist' | 'persoonlijk-gewijzigd' | 'persoonlijk-ingevoegd' | null {
  if (zout === null) return afdruk === null ? null : 'gewist'
  if (afdruk === null) return 'persoonlijk-ingevoegd'
  try {
    return persoonlijkAfdruk(zout, persoonlijk).equals(afdruk) ? null : 'persoonlijk-gewijzigd'
  } catch {
    return 'persoonlijk-gewijzigd'
  }
}

async function verifieerKop(
  tx: Tx,
  swv: number,
  laatste: { reeks: number; hash: Buffer },
  aantal: number,
  meld: (soort: Afwijking['soort'], reeks: number | null, zaak: string | null, uitleg: string) => void,
): Promise<void> {
  const kop = await tx.selectFrom('keten').select(['reeks', 'hash']).where('swv', '=', swv).executeTakeFirst()
  if (!kop && aantal === 0) return
  if (!kop) meld('kop', null, null, 'De kop van de keten is weg.')
  else if (kop.reeks > laatste.reeks)
    meld('kop', kop.reeks, null, `De laatste ${kop.reeks - laatste.reeks} gebeurtenissen zijn weg.`)
  else if (kop.reeks < laatste.reeks)
    meld('kop', kop.reeks, null, `Na de kop staan nog ${laatste.reeks - kop.reeks} gebeurtenissen.`)
  else if (!kop.hash.equals(laatste.hash))
    meld('kop', kop.reeks, null, 'De kop hoort niet bij de laatste gebeurtenis.')
}

/** Zaken whose numbering is not 1, 2, 3 … in the order of the chain (with an explanation), or whose version is another. */
async function verkeerdeZaken(tx: Tx, swv: number): Promise<{ zaak: string; uitleg: string | null }[]> {
  const { rows } = await sql<{ zaak: string; uitleg: string | null }>`
    (select distinct zaak, 'De nummering van de gebeurtenissen van de zaak klopt niet.' as uitleg
     from (select zaak, volgnummer, row_number() over (partition by zaak order by reeks) as plaats
           from gebeurtenis where swv = ${swv}) genummerd
     where plaats <> volgnummer
     limit ${MAXIMUM})
    union all
    (select z.id, null
     from zaak z
     left join (select zaak, max(volgnummer) as laatste from gebeurtenis where swv = ${swv} group by zaak) g on g.zaak = z.id
     where z.swv = ${swv} and z.versie <> coalesce(g.laatste, 0)
     limit ${MAXIMUM})`.execute(tx)
  return rows
}
