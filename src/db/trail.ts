// The trail of all samenwerkingsverbanden, one after the other.
import { type Anker, type Ketenverslag, verifieerKeten } from './keten-verifieren.ts'
import { samenwerkingsverbanden } from './over-swv.ts'
import { type Db, inTenant } from './verbinding.ts'

/** A head that was noted outside the database. */
export type Genoteerd = Anker & { swv: number }

/** Minutes that one statement of the check may take: it reads the whole history. */
const TIJDSLIMIET = 30 * 60_000

/**
 * Verifies the chain of every samenwerkingsverband.
 * @param genoteerd heads noted by earlier runs; a tenant that was noted and is gone is reported too
 */
export async function verifieerTrail(
  db: Db,
  genoteerd: readonly Genoteerd[] = [],
): Promise<(Ketenverslag & { code: string })[]> {
  const lijst = await samenwerkingsverbanden(db)
  const verslagen = []
  for (const { id: swv, code } of lijst) {
    const ankers = genoteerd.filter((anker) => anker.swv === swv)
    const opties = { alleenLezen: true, tijdslimiet: TIJDSLIMIET }
    verslagen.push({
      code,
      ...(await inTenant(db, { swv }, (tx) => verifieerKeten(tx, swv, ankers), opties)),
    })
  }
  for (const swv of new Set(genoteerd.map((anker) => anker.swv))) {
    if (lijst.some(({ id }) => id === swv)) continue
    const uitleg = 'Dit samenwerkingsverband was er en is weg.'
    const afwijkingen = [{ soort: 'anker' as const, reeks: null, zaak: null, uitleg }]
    verslagen.push({ code: '?', swv, aantal: 0, gewist: 0, kop: { reeks: 0, hash: '' }, afwijkingen })
  }
  return verslagen
}
