// An act on a zaak: load, decide, write, in one transaction.
import { type Slot, type Tx, inTenant, zonderSlot } from '#db/verbinding.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { leesDossier } from '#db/opslag/zaak.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import type { Actor } from '#domein/verloop/opdracht.ts'
import { beslis } from '#domein/zaak/beslis.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import type { Mislukt, OpdrachtInvoer, Sessie, Swvomgeving, Uitgevoerd } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { bewaarBsn, zonderBsn, zonderKluis } from '../bsn/vastleggen.ts'
import { eenmaal } from './eenmaal.ts'
import { SYSTEEM, actorVan, contextVanZaak, omgevingVan, procedureVanZaak, tekstenIn } from './omgeving.ts'
import { legVast } from './vastleggen.ts'

/** Carries out an opdracht as the person of the session. Refusals and "not there" are values. */
export function voerUit(d: Diensten, sessie: Sessie, o: OpdrachtInvoer): Promise<Uitgevoerd | Mislukt> {
  return doe(d, sessie, actorVan(sessie), o)
}

/** Carries out an opdracht as the system: what jobs record. */
export function voerUitAlsSysteem(
  d: Diensten,
  swv: number,
  o: OpdrachtInvoer,
): Promise<Uitgevoerd | Mislukt> {
  return doe(d, { swv, persoon: null }, SYSTEEM, o)
}

async function doe(
  d: Diensten,
  wie: { swv: number; persoon: string | null; omgeving?: Swvomgeving },
  actor: Actor,
  o: OpdrachtInvoer,
): Promise<Uitgevoerd | Mislukt> {
  if (!isUuid(o.zaak)) return { soort: 'niet-gevonden' }
  const invoer = kaal(zonderBsn(d, wie.swv, o.invoer), o)
  const inhoud = { zaak: o.zaak, opdracht: o.opdracht, invoer, versie: o.versie ?? null }
  return inTenant(
    d.db,
    { swv: wie.swv, persoon: wie.persoon },
    (tx, slot) =>
      eenmaal<Uitgevoerd>(
        tx,
        { swv: wie.swv, persoon: wie.persoon ?? '' },
        { sleutel: wie.persoon ? o.sleutel : undefined, inhoud },
        d.nu(),
        async (alsLaatste) => doeIn(d, tx, await omgevingVan(tx, wie, d.nu()), actor, o, alsLaatste),
        slot,
      ),
    { herhaalbaar: true },
  )
}

/** The act itself, in a transaction that is open already. */
async function doeIn(
  d: Diensten,
  tx: Tx,
  omgeving: Swvomgeving,
  actor: Actor,
  o: OpdrachtInvoer,
  slot: Slot = zonderSlot,
): Promise<Uitgevoerd | Mislukt> {
  const swv = omgeving.swv.id
  const zaak = await leesDossier(tx, swv, o.zaak, { vandaag: omgeving.vandaag, slot: true })
  if (!zaak) return { soort: 'niet-gevonden' }
  const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
  const t = zaak.toestand
  const context = await contextVanZaak(
    tx,
    omgeving,
    actor,
    { id: zaak.id, procedure, toestand: t, feiten: zaak.feiten },
    { personen: tekstenIn(o.invoer), slot: true, bestand: o.bestand ?? null },
  )
  if (zicht(procedure, t, actor, context.feiten.leerling, omgeving.instellingen).als === null)
    return { soort: 'niet-gevonden' }
  if (o.versie !== undefined && o.versie !== zaak.versie)
    return { soort: 'verouderd', huidigeVersie: zaak.versie, gegevenVersie: o.versie }
  const uitkomst = beslis({ procedure, toestand: t, context }, o.opdracht, o.invoer)
  if (isWeigering(uitkomst)) return uitkomst
  const zonder = zonderKluis(d, uitkomst.gebeurtenissen)
  if (zonder) return zonder
  const antwoord = (versie: number, status: string): Uitgevoerd => ({
    soort: 'uitgevoerd',
    zaak: zaak.id,
    versie,
    status,
    gebeurtenissen: uitkomst.gebeurtenissen.map((g) => g.soort),
  })
  if (uitkomst.gebeurtenissen.length === 0) return antwoord(t.versie, t.status)
  const organisatie = actor.rollen.find((r) => r.rol === uitkomst.rol)?.organisatie ?? null
  const metBsn = uitkomst.gebeurtenissen.some((g) => g.soort === 'bsn-vastgelegd')
  const na = await legVast(
    tx,
    {
      zaak: zaak.id,
      nummer: zaak.nummer,
      procedure,
      vorige: t,
      gebeurtenissen: uitkomst.gebeurtenissen,
      rol: uitkomst.rol,
      organisatie,
      context,
      omgeving,
      bestand: o.bestand,
    },
    metBsn ? zonderSlot : slot,
  )
  await bewaarBsn(tx, d, {
    swv,
    zaak: zaak.id,
    toestand: na,
    gebeurtenissen: uitkomst.gebeurtenissen,
    invoer: o.invoer,
    door: actor.persoon,
    op: omgeving.moment,
  })
  return antwoord(na.versie, na.status)
}

/** An act of the system that belongs to something outside the zaak, in the same transaction. */
export function voerMeeUit(
  d: Diensten,
  tx: Tx,
  omgeving: Swvomgeving,
  o: OpdrachtInvoer,
): Promise<Uitgevoerd | Mislukt> {
  return doeIn(d, tx, omgeving, SYSTEEM, o)
}

/** The input as it counts for sameness: of an upload the content, not the id that it happened to get. */
function kaal(invoer: OpdrachtInvoer['invoer'], o: OpdrachtInvoer): unknown {
  return JSON.parse(JSON.stringify(o.bestand ? { ...invoer, bestand: o.bestand.sha256 } : invoer)) as unknown
}
