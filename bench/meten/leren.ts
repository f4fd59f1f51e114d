// Before the measurement: the ceiling learns what the product writes and how long its pages are, and both must give the
// same rows. Without that there are no figures.
import { Agent } from 'node:http'
import type { Client } from 'pg'
import type { Geleerd } from '../plafond/plafond.ts'
import type { Schrijfwerk } from '../plafond/schrijven.ts'
import { type Gatentekst, leesSjablonen, type Zaaksjabloon } from '../vullen/sjabloon.ts'
import { type Vraag, vraag } from './klant.ts'
import type { Deelnemer, Soort } from './verrichtingen.ts'

const VERGELEKEN = 24

/** Bytes by which nearly empty answers may differ: with few zaken most searches find nothing, and the names around it differ. */
const OMHULSEL = 16

export type Gelijkheid = {
  naam: string
  gelijk: number
  bytesProduct: number
  bytesPlafond: number
  eerste: string
}

/** Compares the answers of both on the same questions. */
export async function vergelijk(
  soorten: readonly Soort[],
  product: string,
  plafond: string,
): Promise<Gelijkheid[]> {
  const agent = new Agent({ keepAlive: true })
  const uit: Gelijkheid[] = []
  try {
    for (const { naam, ids } of soorten) {
      if (!ids) continue
      const g: Gelijkheid = { naam, gelijk: 0, bytesProduct: 0, bytesPlafond: 0, eerste: '' }
      for (let nr = 0; nr < VERGELEKEN; nr++) {
        const { vraag: v, lees } = ids(nr)
        const [a, b] = [await vraag(product, agent, v), await vraag(plafond, agent, v)]
        g.bytesProduct += a.bytes / VERGELEKEN
        g.bytesPlafond += b.bytes / VERGELEKEN
        const [links, rechts] = [lees(a).join(' '), lees(b).join(' ')]
        if (a.status === 200 && links === rechts) g.gelijk += 1
        else g.eerste ||= `${v.pad}: ${a.status} ${links.slice(0, 160)} | ${b.status} ${rechts.slice(0, 160)}`
      }
      uit.push(g)
    }
  } finally {
    agent.destroy()
  }
  return uit
}

/** Stops when the two do not give the same, or not as much. */
export function eisGelijk(lijst: readonly Gelijkheid[]): void {
  for (const g of lijst) {
    if (g.gelijk < VERGELEKEN)
      throw new Error(`${g.naam}: ${VERGELEKEN - g.gelijk} of ${VERGELEKEN} answers differ. ${g.eerste}`)
    const verschil = Math.abs(g.bytesPlafond - g.bytesProduct)
    if (verschil > Math.max(OMHULSEL, 0.05 * g.bytesProduct))
      throw new Error(`${g.naam}: ${Math.round(g.bytesProduct)} against ${Math.round(g.bytesPlafond)} bytes`)
  }
}

/** Has the product start and file a zaak and reads what it wrote. */
export async function leerSchrijven(
  client: Client,
  d: Deelnemer,
  product: string,
): Promise<Omit<Geleerd, 'vulling'>> {
  const agent = new Agent({ keepAlive: true })
  const leerling = d.leerlingen.at(-1) ?? ''
  const koppen = { authorization: `Bearer ${d.tokens.school}`, 'content-type': 'application/json' }
  const post = (pad: string, lichaam: unknown): Vraag => ({
    methode: 'POST',
    pad,
    koppen,
    lichaam: JSON.stringify(lichaam),
  })
  const mensen = Object.entries(d.namen).map(([naam, id]) => ({ naam, id }))
  const lees = async (zaak: string) => {
    const gespeeld = { swv: d.swv, mensen, zaken: [{ zaak, leerling, gezin: [] }], geweigerd: {} }
    const s = await leesSjablonen(client, gespeeld)
    return { kolommen: Object.fromEntries(s.kolommen), zaak: s.zaken[0] as Zaaksjabloon }
  }
  try {
    const a = await vraag(
      product,
      agent,
      post('/api/v1/zaken', { procedure: 'GV-TLV-VO', betreft: leerling }),
    )
    const { zaak } = JSON.parse(a.tekst) as { zaak: string }
    const gestart = await lees(zaak)
    const b = await vraag(product, agent, post(`/api/v1/zaken/${zaak}/opdrachten/indienen`, {}))
    if (b.status !== 200) throw new Error(`Filing failed: ${b.tekst}`)
    const ingediend = await lees(zaak)
    return {
      start: alsWerk(gestart.kolommen, gestart.zaak, null),
      indienen: alsWerk(ingediend.kolommen, ingediend.zaak, gestart.zaak),
    }
  } finally {
    agent.destroy()
  }
}

const VERVANGEN = new Set(['zaak', 'taak', 'termijn', 'zaak_toegang', 'bewaking'])

/** The rows of an act: all of what is replaced, and what was not there before. */
function alsWerk(
  kolommen: Readonly<Record<string, readonly string[]>>,
  na: Zaaksjabloon,
  voor: Zaaksjabloon | null,
): Schrijfwerk {
  const rijen: Record<string, readonly Gatentekst[]> = {}
  for (const [tabel, lijst] of na.rijen) {
    const oud = new Set((voor?.rijen.get(tabel) ?? []).map((r) => r.delen.join('')))
    rijen[tabel] = VERVANGEN.has(tabel) ? lijst : lijst.filter((r) => !oud.has(r.delen.join('')))
  }
  return {
    kolommen,
    rijen,
    gebeurtenissen: na.gebeurtenissen.slice(voor?.gebeurtenissen.length ?? 0),
    eigenIds: na.eigenIds.length,
    gedeeldeIds: na.gedeeldeIds,
    contactsleutels: na.contactsleutels,
  }
}
