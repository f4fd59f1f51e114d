// The use cases on a real database with a fresh practice room: for tests that go below the pages.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { BRIEVENBUS } from '#brieven/mail.ts'
import { briefzetter } from '#brieven/zetten.ts'
import { bsnkluis } from '#app/bsn/kluis.ts'
import type { Diensten, Postbericht } from '#app/diensten.ts'
import type { Mislukt, Sessie, Uitgevoerd } from '#app/contract.ts'
import { openSessie, sessieVan } from '#app/sessie/sessie.ts'
import { momentVan } from '#app/tijd.ts'
import { startZaak } from '#app/zaak/starten.ts'
import { voerUit } from '#app/zaak/uitvoeren.ts'
import { type MapOpslag, mapOpslag } from '#documenten/map-opslag.ts'
import { ontvang } from '#documenten/ontvangen.ts'
import { maakPdf } from '#documenten/proefbestand.ts'
import { leesLeerlingen } from '#db/opslag/mensen.ts'
import { inTenant } from '#db/verbinding.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { zetKlok } from '#oefening/klok.ts'
import { maakOefenomgeving, oefenMensen } from '#oefening/omgeving.ts'
import { COMPLEET_FORMULIER } from './cast.ts'
import { testDatabase } from './database.ts'

export type Oefenzaal = Awaited<ReturnType<typeof oefenzaal>>

/** A practice room of a desk (GV) at a date; close it when the tests are done. */
export async function oefenzaal(op: Datum = '2023-01-04', sjabloon = 'GV') {
  const code = sjabloon.toLowerCase()
  const database = await testDatabase()
  const map = mkdtempSync(join(tmpdir(), 'loket-zaal-'))
  const opslag: MapOpslag = mapOpslag(map)
  const zetter = briefzetter()
  const post: Postbericht[] = []
  const d: Diensten = {
    db: database.db,
    bsn: bsnkluis([randomBytes(32)]),
    nu: () => new Date(),
    bestanden: opslag,
    brieven: zetter,
    postbode: {
      verzend: (bericht) => {
        post.push(bericht)
        return BRIEVENBUS.verzend(bericht)
      },
    },
    oefening: true,
    site: 'http://loket.test',
  }
  const omgeving = await maakOefenomgeving(d, { sjabloon, code, klok: momentVan(op) })
  if (isWeigering(omgeving)) throw new Error(omgeving.reden)
  const { swv } = omgeving
  const mensen = await oefenMensen(d, swv)
  const id = (gebruikersnaam: string) => mensen.find((m) => m.gebruikersnaam === gebruikersnaam)?.id ?? ''

  const sessie = async (gebruikersnaam: string): Promise<Sessie> => {
    const { token } = await openSessie(d, {
      swv,
      code,
      persoon: id(gebruikersnaam),
      naam: gebruikersnaam,
    })
    const open = await sessieVan(d, token)
    if (!open) throw new Error(`No session for ${gebruikersnaam}`)
    return open
  }
  const probeer = async (
    wie: string,
    zaak: string,
    opdracht: string,
    invoer: Record<string, unknown> = {},
  ): Promise<Uitgevoerd | Mislukt> => voerUit(d, await sessie(wie), { zaak, opdracht, invoer })
  const doe = async (
    wie: string,
    zaak: string,
    opdracht: string,
    invoer: Record<string, unknown> = {},
  ): Promise<Uitgevoerd> => {
    const uitkomst = await probeer(wie, zaak, opdracht, invoer)
    if (uitkomst.soort !== 'uitgevoerd') throw new Error(`${opdracht} by ${wie}: ${JSON.stringify(uitkomst)}`)
    return uitkomst
  }
  const stuk = async (wie: string, zaak: string, invoer: Record<string, unknown>): Promise<string> => {
    const bestand = await ontvang(
      Readable.from([Buffer.from(await maakPdf({ titel: String(invoer['soort']) }))]),
      { naam: `${String(invoer['soort'])}.pdf`, swv },
      opslag,
    )
    if (isWeigering(bestand)) throw new Error(bestand.reden)
    const uitkomst = await voerUit(d, await sessie(wie), {
      zaak,
      opdracht: 'document-toevoegen',
      invoer: { ...invoer, bestand: bestand.id },
      bestand,
    })
    if (uitkomst.soort !== 'uitgevoerd') throw new Error(JSON.stringify(uitkomst))
    return bestand.id
  }
  return {
    d,
    swv,
    database,
    post,
    map,
    id,
    sessie,
    probeer,
    doe,
    stuk,
    naar: async (datum: Datum) => {
      const uitkomst = await zetKlok(d, swv, momentVan(datum))
      if (isWeigering(uitkomst)) throw new Error(uitkomst.reden)
    },
    /** Starts a zaak for the first pupil of the school with this part of the name. */
    start: async (
      wie: string,
      leerling: string,
      procedure = 'GV-TLV-VO',
      vanuit?: string,
    ): Promise<string> => {
      const open = await sessie(wie)
      const scholen = open.rollen.flatMap((r) => (r.organisatie ? [r.organisatie] : []))
      const gevonden = await inTenant(d.db, { swv }, (tx) => leesLeerlingen(tx, swv, scholen))
      const uitkomst = await startZaak(d, open, {
        procedure,
        vanuit: vanuit ?? null,
        leerling: gevonden.find((l) => l.naam.includes(leerling))?.id ?? null,
      })
      if (uitkomst.soort !== 'uitgevoerd') throw new Error(JSON.stringify(uitkomst))
      return uitkomst.zaak
    },
    /** Form and stukken of a complete application. */
    volledig: async (zaak: string, wie = 'zorgcoordinator.streek') => {
      await doe(wie, zaak, 'formulier-invullen', COMPLEET_FORMULIER)
      await stuk(wie, zaak, { soort: 'OPP', datum: '2022-11-01', ondertekendDoor: ['school', 'ouder'] })
      await stuk(wie, zaak, { soort: 'zienswijze', ondertekendDoor: ['ouder'] })
      await stuk(wie, zaak, { soort: 'ondertekening-aanvraagformulier' })
    },
    sluit: async () => {
      await zetter.stop()
      await database.sluit()
      rmSync(map, { recursive: true, force: true })
    },
  }
}
