// Letters: a row per addressee, with the content frozen at the moment of sending.
import type { Datum } from '#domein/kern/datum.ts'
import type { Geadresseerde, Kanaal } from '#domein/verloop/gebeurtenis.ts'
import { nieuwId } from '../id.ts'
import { alsJson } from '../json.ts'
import type { Tx } from '../verbinding.ts'

export type Briefwijziging =
  | {
      wat: 'opgesteld'
      nummer: string
      soort: string
      aan: Geadresseerde
      kanaal: Kanaal
      datum: Datum
      inhoud: unknown
    }
  | { wat: 'verzonden'; nummer: string; kanaal: Kanaal; datum: Datum; inhoud: unknown }
  | { wat: 'mislukt'; nummer: string }

/** Writes what an act did to letters, in order. A letter that is drawn up and sent at once is written as sent. */
export async function schrijfBrieven(
  tx: Tx,
  swv: number,
  zaak: string,
  moment: Date,
  wijzigingen: readonly Briefwijziging[],
): Promise<void> {
  const meteen = (nummer: string) =>
    wijzigingen.find((w) => w.wat === 'verzonden' && w.nummer === nummer) as Verzonden | undefined
  const nieuw = wijzigingen.flatMap((w) => (w.wat === 'opgesteld' ? [w] : []))
  const rijen = nieuw.map((w) => {
    const verzonden = meteen(w.nummer)
    return {
      swv,
      id: nieuwId(moment),
      zaak,
      nummer: w.nummer,
      soort: w.soort,
      geadresseerde: alsJson(w.aan),
      persoon: w.aan.soort === 'persoon' ? w.aan.id : null,
      organisatie: w.aan.soort === 'organisatie' ? w.aan.id : null,
      kanaal: verzonden?.kanaal ?? w.kanaal,
      stand: verzonden ? ('verzonden' as const) : ('klaargezet' as const),
      datum: verzonden?.datum ?? w.datum,
      inhoud: alsJson(verzonden?.inhoud ?? w.inhoud),
    }
  })
  await Promise.all([
    rijen.length > 0 ? tx.insertInto('brief').values(rijen).execute() : null,
    ...wijzigingen.map((w) =>
      w.wat === 'opgesteld' || nieuw.some((n) => w.wat === 'verzonden' && n.nummer === w.nummer)
        ? null
        : tx
            .updateTable('brief')
            .set(w.wat === 'verzonden' ? alsVerzonden(w) : { stand: 'mislukt' as const })
            .where('swv', '=', swv)
            .where('zaak', '=', zaak)
            .where('nummer', '=', w.nummer)
            .execute(),
    ),
  ])
}

type Verzonden = Extract<Briefwijziging, { wat: 'verzonden' }>

function alsVerzonden({ kanaal, datum, inhoud }: Verzonden) {
  return {
    stand: 'verzonden' as const,
    kanaal,
    datum,
    inhoud: alsJson(inhoud),
    sleutel: null,
    sha256: null,
  }
}

export type Briefrij = {
  id: string
  nummer: string
  soort: string
  persoon: string | null
  organisatie: string | null
  kanaal: Kanaal
  stand: string
  datum: Datum
  inhoud: unknown
  sleutel: string | null
  verzonden_op: Date | null
  bewijs: string | null
}

const KOLOMMEN = [
  'id',
  'nummer',
  'soort',
  'persoon',
  'organisatie',
  'kanaal',
  'stand',
  'datum',
  'inhoud',
  'sleutel',
  'verzonden_op',
  'bewijs',
] as const

/** One letter of a zaak by its number (`brief-1`). */
export function leesBrief(tx: Tx, swv: number, zaak: string, nummer: string): Promise<Briefrij | undefined> {
  return tx
    .selectFrom('brief')
    .select(KOLOMMEN)
    .where('swv', '=', swv)
    .where('zaak', '=', zaak)
    .where('nummer', '=', nummer)
    .where('stand', '<>', 'ingetrokken')
    .executeTakeFirst()
}

/** Letters sent, newest first: the mailbox of a practice room. */
export function leesVerzonden(tx: Tx, swv: number, aantal: number) {
  return tx
    .selectFrom('brief as b')
    .innerJoin('zaak as z', (j) => j.onRef('z.swv', '=', 'b.swv').onRef('z.id', '=', 'b.zaak'))
    .leftJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'b.swv').onRef('p.id', '=', 'b.persoon'))
    .leftJoin('organisatie as o', (j) => j.onRef('o.swv', '=', 'b.swv').onRef('o.id', '=', 'b.organisatie'))
    .select([
      'b.zaak',
      'b.nummer',
      'b.soort',
      'b.kanaal',
      'b.stand',
      'b.datum',
      'b.bewijs',
      'b.sleutel',
      'z.nummer as zaaknummer',
      'z.procedure',
      'z.procedure_versie',
      'p.naam as persoon',
      'o.naam as organisatie',
    ])
    .where('b.swv', '=', swv)
    .where('b.stand', 'not in', ['klaargezet', 'ingetrokken'])
    .orderBy('b.id', 'desc')
    .limit(aantal)
    .execute()
}

/** Keeps the PDF of a letter that was sent, and the proof of delivery. */
export async function bewaarBriefPdf(
  tx: Tx,
  swv: number,
  id: string,
  v: { sleutel: string; sha256: Uint8Array; verzondenOp: Date | null; bewijs: string | null },
): Promise<void> {
  await tx
    .updateTable('brief')
    .set({ sleutel: v.sleutel, sha256: v.sha256, verzonden_op: v.verzondenOp, bewijs: v.bewijs })
    .where('swv', '=', swv)
    .where('id', '=', id)
    .execute()
}
