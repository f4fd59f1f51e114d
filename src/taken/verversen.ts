// Working out again what lists are read from, without a new gebeurtenis: after a day has passed, or another calendar.
import { openZakenNa } from '#db/opslag/bijwerken.ts'
import { zetInRij, type Werk } from '#db/opslag/uitgaand.ts'
import { schrijfLeesrijen, zetSignaal } from '#db/opslag/leesrijen.ts'
import { leesZaak } from '#db/opslag/zaak.ts'
import { inTenant } from '#db/verbinding.ts'
import { KALENDERWERK } from '#app/beheer/kalenderwerk.ts'
import type { Diensten } from '#app/diensten.ts'
import { SYSTEEM, contextVanZaak, procedureVanZaak, swvOmgeving } from '#app/zaak/omgeving.ts'
import { leesrijen } from '#app/zaak/vastleggen.ts'
import type { Afloop } from './afloop.ts'

/** One zaak; closed ones have nothing to refresh. */
export async function ververs(d: Diensten, swv: number, id: string): Promise<void> {
  await inTenant(
    d.db,
    { swv },
    async (tx) => {
      const zaak = await leesZaak(tx, swv, id, { slot: true })
      if (!zaak?.toestand.open) return
      const t = zaak.toestand
      const omgeving = await swvOmgeving(tx, swv, d.nu())
      const procedure = procedureVanZaak(t.procedure, t.procedureversie)
      const context = await contextVanZaak(tx, omgeving, SYSTEEM, { id, procedure, toestand: t })
      const rijen = leesrijen(procedure, t, context)
      await schrijfLeesrijen(tx, swv, id, rijen, t.statusSinds)
      await zetSignaal(tx, swv, id, rijen)
    },
    { herhaalbaar: true },
  )
}

/** Small enough to stay far within the time that a transaction may hold its row of outgoing work. */
const DEEL = 50

/** The next part of all open zaken; queues the part after it. */
export async function verversDeel(d: Diensten, swv: number, werk: Werk): Promise<Afloop> {
  const deel = await inTenant(d.db, { swv }, (tx) => openZakenNa(tx, swv, werk.inhoud['na'] ?? '', DEEL), {
    alleenLezen: true,
  })
  for (const id of deel) await ververs(d, swv, id)
  const laatste = deel.at(-1)
  if (laatste && deel.length === DEEL)
    await inTenant(d.db, { swv }, async (tx) => {
      const { moment } = await swvOmgeving(tx, swv, d.nu())
      await zetInRij(tx, swv, moment, KALENDERWERK, { na: laatste }, `${KALENDERWERK}:${werk.id}:${laatste}`)
    })
  return { klaar: true }
}
