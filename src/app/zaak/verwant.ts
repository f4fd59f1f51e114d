// The other zaken of the same pupil: one file of questions (GV-003), with the earlier talks that belong to an application
// linked to it without anybody doing so (GV-016, GV-049).
import { gespreksnaam } from '#domein/fasen/gesprek/gesprek-vastleggen.ts'
import { leesZaken } from '#db/opslag/zaak.ts'
import type { Tx } from '#db/verbinding.ts'
import type { Situatie } from '#domein/verloop/opdracht.ts'
import { type Zicht, zicht } from '#domein/zaak/zicht.ts'
import type { Verwant } from '../contract.ts'
import { procedureVanZaak } from './omgeving.ts'

/** Those that this reader may see too; nothing for family and experts, who come for one zaak. */
export async function verwanteZaken(tx: Tx, swv: number, s: Situatie, z: Zicht): Promise<readonly Verwant[]> {
  if (z.als !== 'behandelaar' && z.als !== 'school') return []
  const { procedure, toestand: t, context } = s
  const { leerling, zaken } = context.feiten
  const rijen = await leesZaken(
    tx,
    swv,
    zaken.map((x) => x.zaak),
  )
  return rijen.flatMap((rij): Verwant[] => {
    const ander = rij.toestand
    const soort = procedureVanZaak(ander.procedure, ander.procedureversie)
    const daar = zicht(soort, ander, context.door, leerling, context.instellingen)
    if (daar.als !== 'behandelaar' && daar.als !== 'school') return []
    return [
      {
        zaak: rij.id,
        nummer: rij.nummer,
        naam: daar.als === 'school' ? soort.naam.school : soort.naam.swv,
        status: ander.status,
        open: ander.open,
        gestartOp: ander.gestartOp,
        gekoppeld:
          t.vanuit === rij.id ||
          (ander.aanvrager === t.aanvrager && (procedure.vanuit?.includes(ander.procedure) ?? false)),
        gesprekken: ander.gesprekken
          .filter((g) => g.gehouden)
          .map(({ op, gesprek, verslag }) => ({
            op,
            gesprek: gespreksnaam(soort, gesprek),
            verslag,
          })),
      },
    ]
  })
}
