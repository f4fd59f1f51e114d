// Whether the stamped zaken are what the product would have written: the state of a sample is the fold of its history,
// its read rows are what the core works out, and the chain of some tenants verifies from the first link to the head.
import { SYSTEEM, contextVanZaak, procedureVanZaak, swvOmgeving } from '#app/zaak/omgeving.ts'
import { leesrijen } from '#app/zaak/vastleggen.ts'
import type { PgConfig } from '#db/ingebed.ts'
import { verifieerKeten } from '#db/keten-verifieren.ts'
import { sleutel } from '#db/opslag/vindbaar.ts'
import { leesGeschiedenis, leesZaak } from '#db/opslag/zaak.ts'
import { samenwerkingsverbanden } from '#db/over-swv.ts'
import { inTenant, openDb } from '#db/verbinding.ts'
import { kanoniek } from '#db/json.ts'
import { vouw } from '#domein/verloop/ontwikkel.ts'

const PER_TENANT = 12
const TENANTS = [1, 20, 75, 150]

/** Checks a sample. @throws at the first that is not right */
export async function controleer(app: PgConfig, meld: (tekst: string) => void): Promise<void> {
  const db = openDb(app)
  let zaken = 0
  let schakels = 0
  try {
    const lijst = await samenwerkingsverbanden(db)
    for (const plek of TENANTS) {
      const swv = lijst[plek]?.id
      if (!swv) throw new Error('A tenant is missing')
      await inTenant(
        db,
        { swv },
        async (tx) => {
          const verslag = await verifieerKeten(tx, swv)
          if (verslag.afwijkingen.length > 0)
            throw new Error(
              `The chain of tenant ${swv} does not verify: ${JSON.stringify(verslag.afwijkingen[0])}`,
            )
          schakels += verslag.aantal
          const omgeving = await swvOmgeving(tx, swv, new Date())
          const { rows: ids } = { rows: await steekproef(tx, swv) }
          for (const { id } of ids) {
            const zaak = await leesZaak(tx, swv, id)
            if (!zaak) throw new Error(`Zaak ${id} is not there`)
            const gevouwen = vouw(await leesGeschiedenis(tx, swv, id))
            if (kanoniek(zonderNiets(gevouwen)) !== kanoniek(zaak.toestand))
              throw new Error(`The state of zaak ${zaak.nummer} is not the fold of its history`)
            const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
            const context = await contextVanZaak(tx, omgeving, SYSTEEM, {
              id,
              procedure,
              toestand: zaak.toestand,
            })
            const moet = leesrijen(procedure, zaak.toestand, context)
            const er = await tx
              .selectFrom('taak')
              .select('naam')
              .where('swv', '=', swv)
              .where('zaak', '=', id)
              .orderBy('nr')
              .execute()
            if (er.map((r) => r.naam).join() !== moet.taken.map((t) => t.naam).join())
              throw new Error(`The tasks of zaak ${zaak.nummer} are not what the core works out`)
            const toegang = await tx
              .selectFrom('zaak_toegang')
              .select('sleutel')
              .where('swv', '=', swv)
              .where('zaak', '=', id)
              .execute()
            const mogen = toegang
              .map((r) => r.sleutel)
              .toSorted()
              .join()
            if (mogen !== [...new Set(moet.toegang.map(sleutel))].toSorted().join())
              throw new Error(`Who may find zaak ${zaak.nummer} is not what the core works out`)
            zaken += 1
          }
        },
        { alleenLezen: true, tijdslimiet: 600_000 },
      )
    }
  } finally {
    await db.sluit()
  }
  meld(
    `${zaken} zaken gevouwen en nagerekend, ${schakels} schakels van ${TENANTS.length} ketens nagegaan: goed`,
  )
}

function steekproef(tx: Parameters<Parameters<typeof inTenant>[2]>[0], swv: number) {
  // Ids begin with a moment; spread over the years by taking every so many.
  return tx
    .selectFrom('zaak')
    .select('id')
    .where('swv', '=', swv)
    .orderBy('id')
    .execute()
    .then((alle) => alle.filter((_, i) => i % Math.max(1, Math.floor(alle.length / PER_TENANT)) === 0))
}

/** As it comes back from a jsonb column. */
function zonderNiets(waarde: unknown): unknown {
  return JSON.parse(JSON.stringify(waarde)) as unknown
}
