// COPY ... FROM STDIN on a connection of `pg`, which leaves it to whoever needs it: a query object of our own.
import type { Client } from 'pg'

type Verbinding = {
  query(tekst: string): void
  sendCopyFromChunk(deel: Buffer): void
  endCopyFrom(): void
}
type Bericht = { text?: string }

/** Sends lines in the text format of COPY to a table. */
export function kopieer(client: Client, opdracht: string, deel: Buffer): Promise<void> {
  return new Promise((klaar, mis) => {
    let fout: Error | null = null
    const niets = () => undefined
    client.query({
      submit: (verbinding: Verbinding) => {
        verbinding.query(opdracht)
        return null
      },
      handleCopyInResponse(verbinding: Verbinding) {
        // One message of the protocol holds less than a gigabyte; smaller parts keep the sockets busy on both sides.
        for (let van = 0; van < deel.length; van += 262_144)
          verbinding.sendCopyFromChunk(deel.subarray(van, van + 262_144))
        verbinding.endCopyFrom()
      },
      handleCommandComplete: niets as (bericht: Bericht) => void,
      handleRowDescription: niets,
      handleDataRow: niets,
      handlePortalSuspended: niets,
      handleEmptyQuery: niets,
      handleError(oorzaak: Error) {
        fout = oorzaak
        mis(oorzaak)
      },
      handleReadyForQuery() {
        if (!fout) klaar()
      },
    } as never)
  })
}

/** A value of the database as a field of the text format; null is \N. */
export function alsVeld(tekst: string | null): string {
  if (tekst === null) return '\\N'
  return tekst.replace(/[\\\n\r\t]/g, (t) =>
    t === '\\' ? '\\\\' : t === '\n' ? '\\n' : t === '\r' ? '\\r' : '\\t',
  )
}
