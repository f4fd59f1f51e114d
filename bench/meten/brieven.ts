// How many letters are set per second: the real contents that were stamped, through the real setter.
import type { Client } from 'pg'
import { briefzetter } from '#brieven/zetten.ts'
import type { Brief } from '#domein/brief/brief.ts'

/** Letters per second on one core. */
export async function meetBrieven(client: Client, aantal: number): Promise<number> {
  const { rows } = await client.query<{ inhoud: Brief }>(
    `select inhoud from brief where soort in ('TLV-beschikking', 'toekenningsbrief', 'afwijzingsbrief') and stand = 'verzonden' limit $1`,
    [aantal],
  )
  const zetter = briefzetter()
  try {
    const [eerste] = rows
    if (!eerste) return 0
    // The first letter loads the fonts.
    await zetter.zet(eerste.inhoud)
    const begin = performance.now()
    for (const { inhoud } of rows) await zetter.zet(inhoud)
    return (rows.length / (performance.now() - begin)) * 1000
  } finally {
    await zetter.stop()
  }
}
