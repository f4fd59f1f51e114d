// Signals of an arrangement: who was not invited, a period past the school year, and what the procedure itself names.
import { eindeSchooljaar, kort } from '../kern/datum.ts'
import { toets } from '../procedure/voorwaarde.ts'
import { nietAlleOuders } from '../dossier/compleet.ts'
import { evaluatiesVan } from '../fasen/uitvoering/evaluatie.ts'
import { partijnaam } from '../fasen/gesprek/partijen.ts'
import { startfase } from '../fasen/uitvoering/starten.ts'
import type { Rol } from '../toegang/rollen.ts'
import type { Procedure } from '../procedure/definitie.ts'
import { isGoedBenoemd } from '../procedure/loket.ts'
import type { Situatie } from '../verloop/opdracht.ts'
import { stukkenVan } from '../verloop/toestand.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'
import type { Signaal } from './signalen.ts'

/** All signals of this kind; none blocks anything. */
export function trajectsignalen(s: Situatie): Signaal[] {
  const { procedure } = s
  const feiten = voorwaardefeiten(s)
  const eigen = (procedure.signalen ?? [])
    .filter((regel) => toets(regel.als, feiten))
    .map(({ id, tekst, grond, zwaarte, ookSchool = false }): Signaal => ({
      code: id,
      tekst,
      grond,
      zwaarte,
      ...(ookSchool ? { ookSchool } : {}),
    }))
  return [...eigen, ...gemist(s), ...overSchooljaar(s), ...verkeerdBenoemd(s), ...zonderElkeOuder(s)]
}

function gemist(s: Situatie): Signaal[] {
  const { procedure, toestand: t } = s
  const bijeen = [
    ...t.gesprekken.map((g) => ({
      soort: procedure.gesprekken?.find((x) => x.id === g.gesprek),
      op: g.op,
      erbij: g.deelnemers,
    })),
    ...t.evaluaties.map((e) => ({
      soort: evaluatiesVan(procedure).find((x) => x.id === e.evaluatie),
      op: e.op,
      erbij: e.deelnemers,
    })),
  ]
  return bijeen.flatMap(({ soort, op, erbij }) => {
    if (!soort) return []
    const rollen = erbij.flatMap((wie): readonly string[] =>
      (s.context.feiten.personen[wie]?.rollen ?? []).map((r) => r.rol),
    )
    return (soort.gemist ?? [])
      .filter((wie) => !erbij.includes(wie) && !rollen.includes(wie))
      .map((wie): Signaal => ({
        code: `${soort.id}-zonder-${wie}`,
        tekst: `${soort.naam} van ${kort(op, s.context.vandaag)}: niet genodigd of aanwezig is ${partijnaam(wie)}.`,
        grond: soort.grond,
        zwaarte: 'let-op',
        ...(vanDeSchool(procedure, soort.door) ? { ookSchool: true } : {}),
      }))
  })
}

/** Whether who applies plans or records this: then the school, too, reads what is not right about it. */
export function vanDeSchool({ indiener }: Procedure, door: readonly Rol[] | undefined): boolean {
  return door === undefined || door.some((rol) => indiener.rollen.includes(rol))
}

function overSchooljaar({ procedure, toestand: t }: Situatie): Signaal[] {
  const looptijd = startfase(procedure)?.start?.looptijd
  const { uitvoering } = t
  if (!looptijd?.overSchooljaar || !uitvoering?.tot || uitvoering.tot <= eindeSchooljaar(uitvoering.van))
    return []
  return [
    { code: 'over-schooljaar', tekst: looptijd.overSchooljaar, grond: looptijd.grond, zwaarte: 'let-op' },
  ]
}

/** Signed by one guardian of more: seen until it was let through. */
function zonderElkeOuder(s: Situatie): Signaal[] {
  if (s.toestand.compleetOp) return []
  return nietAlleOuders(s).flatMap(({ id, alleOuders }) =>
    alleOuders
      ? [
          {
            code: `${id}-niet-alle-ouders`,
            tekst: alleOuders.signaal,
            grond: alleOuders.grond,
            zwaarte: 'let-op' as const,
            ookSchool: true,
          },
        ]
      : [],
  )
}

function verkeerdBenoemd({ procedure, toestand: t }: Situatie): Signaal[] {
  const regel = procedure.naamgeving
  if (!regel || t.besluit) return []
  return stukkenVan(t)
    .filter((stuk) => !regel.geldtNietVoor?.includes(stuk.soort) && !isGoedBenoemd(stuk.naam))
    .map((stuk) => ({
      code: 'naamgeving',
      tekst: `Het bestand "${stuk.naam}" heeft niet de juiste naam, zoals "${regel.voorbeeld}".`,
      grond: regel.grond,
      zwaarte: 'let-op',
      ookSchool: true,
    }))
}
