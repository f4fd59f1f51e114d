import { type RawBuilder, sql } from 'kysely'

/** The place of a name in a list (see 0121_op-naam.sql); the id comes second, so that a page can begin after a row. */
export function opNaam(tabel: string): RawBuilder<string> {
  return sql<string>`sorteernaam(${sql.ref(`${tabel}.naam`)}) collate "C"`
}
