// Why was departed from a criterion or term, and by whom: beside the zaken behind that figure, for who handles them.
import { type Achtergrondrij, leesToestanden } from '#db/opslag/kengetal.ts'
import { leesNamen } from '#db/opslag/mensen.ts'
import type { Tx } from '#db/verbinding.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Actor, Instellingen } from '#domein/verloop/opdracht.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { antwoordregels } from '../zaak/antwoordregels.ts'
import { procedureVanZaak } from '../zaak/omgeving.ts'

/** One departure: who put it on record (a name), and what was answered. */
export type Reden = { door: string | null; antwoorden: readonly { label: string; tekst: string }[] }

type Vastgelegd = { door: string | null; antwoorden: (naam: (id: string) => string) => Reden['antwoorden'] }

/** The departures behind each of these rows. A reader who does not handle the zaak gets none. */
export async function redenenBij(
  tx: Tx,
  v: { swv: number; lezer: Actor; instellingen: Instellingen; rijen: readonly Achtergrondrij[] },
): Promise<readonly (readonly Reden[])[]> {
  const zaken = new Map(
    (await leesToestanden(tx, v.swv, [...new Set(v.rijen.map((r) => r.zaak))])).map((z) => [z.id, z]),
  )
  const gevonden = v.rijen.map((rij) => {
    const zaak = zaken.get(rij.zaak)
    if (!zaak) return []
    const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
    // Nobody handles a zaak as a guardian: who has authority over the pupil makes no difference here.
    const z = zicht(procedure, zaak.toestand, v.lezer, null, v.instellingen)
    return z.als === 'behandelaar' && !z.verborgen.includes(rij.waarde)
      ? vastgelegd(procedure, zaak.toestand, rij)
      : []
  })
  const wie = [...new Set(gevonden.flat().flatMap((r) => r.door ?? []))]
  const namen = await leesNamen(tx, v.swv, wie)
  const naam = (id: string) => namen.get(id) ?? ''
  return gevonden.map((redenen) =>
    redenen.map((r) => ({ door: r.door && naam(r.door), antwoorden: r.antwoorden(naam) })),
  )
}

/** What is on record for one fact: the records of that kind and day, or the motivation of the screening. */
function vastgelegd(procedure: Procedure, t: Toestand, { waarde, datum }: Achtergrondrij): Vastgelegd[] {
  const soort = procedure.registraties?.find((r) => r.id === waarde)
  if (soort)
    return t.registraties
      .filter((r) => r.registratie === waarde && r.op === datum)
      .map((r) => ({ door: r.door, antwoorden: (naam) => antwoordregels(soort.velden, r.velden, naam) }))
  const s = t.screening
  return s?.op === datum
    ? [{ door: s.door, antwoorden: () => [{ label: 'Motivering', tekst: s.motivering }] }]
    : []
}
