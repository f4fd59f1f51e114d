// Who has authority over a pupil, and the young person.
import type { Tx } from '../verbinding.ts'
import { opNaam } from './op-naam.ts'

export type Gezinslid = {
  persoon: string
  naam: string
  aard: 'gezag' | 'voogd' | 'jongere'
  kanaal: 'mail' | 'post'
}

/** The family of a pupil by name. */
export async function leesGezin(tx: Tx, swv: number, leerling: string): Promise<Gezinslid[]> {
  const rijen = await tx
    .selectFrom('gezag as g')
    .innerJoin('persoon as p', (j) => j.onRef('p.swv', '=', 'g.swv').onRef('p.id', '=', 'g.persoon'))
    .select(['g.persoon', 'g.aard', 'p.naam', 'p.kanaal'])
    .where('g.swv', '=', swv)
    .where('g.leerling', '=', leerling)
    .orderBy(opNaam('p'))
    .execute()
  return rijen.map((r) => ({
    ...r,
    aard: r.aard as Gezinslid['aard'],
    kanaal: r.kanaal === 'post' ? 'post' : 'mail',
  }))
}

/** Ties a person to a pupil as guardian, or as the pupil. */
export async function voegGezinToe(
  tx: Tx,
  swv: number,
  v: { leerling: string; persoon: string; aard: Gezinslid['aard'] },
): Promise<void> {
  await tx
    .insertInto('gezag')
    .values({ swv, ...v })
    .execute()
}

/** Whether there was something to take away. */
export async function ontkoppelGezin(
  tx: Tx,
  swv: number,
  leerling: string,
  persoon: string,
): Promise<boolean> {
  const weg = await tx
    .deleteFrom('gezag')
    .where('swv', '=', swv)
    .where('leerling', '=', leerling)
    .where('persoon', '=', persoon)
    .returning('persoon')
    .execute()
  return weg.length > 0
}
