// What follows from an act, as the procedure says: tasks, letters, the next fase. One place for all opdrachten.
import { type Weigering, samen, weiger } from '../kern/uitkomst.ts'
import type { Datum } from '../kern/datum.ts'
import type { Waarden } from '../kern/veld.ts'
import type { Afleidingen, Bestemming, Eis, Gevolg, Gevolgen, Opvolgtaak } from '../procedure/bouwstenen.ts'
import { toets } from '../procedure/voorwaarde.ts'
import type { Gebeurtenis } from '../verloop/gebeurtenis.ts'
import { na } from '../verloop/na.ts'
import type { Situatie } from '../verloop/opdracht.ts'
import { gaNaar } from '../verloop/route.ts'
import { antwoordVan, idsIn, isTaak } from '../verloop/toestand.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'
import { uiterlijkOver } from './besluit/uiterlijk.ts'
import { brievenVoor } from './bericht/opstellen.ts'
import { partijnaam } from './gesprek/partijen.ts'

/** The first requirement that does not hold, as a refusal; answers of the act go before what is known. */
export function eisFout(
  s: Situatie,
  eisen: readonly Eis[] | undefined,
  waarden: Waarden = {},
): Weigering | null {
  if (!eisen?.length) return null
  const feiten = voorwaardefeiten(s, waarden)
  return samen(
    eisen
      .filter((e) => !toets(e.als, feiten))
      .map((e) => weiger('eis', e.reden, { grond: e.grond, ...(e.uitweg ? { uitweg: e.uitweg } : {}) })),
  )
}

/** What follows from the facts at this moment, so that nobody has to fill it in. */
export function afgeleid(s: Situatie, uit: Afleidingen | undefined, waarden: Waarden): Waarden {
  if (!uit) return {}
  const feiten = voorwaardefeiten(s, waarden)
  return Object.fromEntries(
    Object.entries(uit)
      .filter(([, { wanneer }]) => !wanneer || toets(wanneer, feiten))
      .map(([naam, { als, woorden }]) => {
        const waar = toets(als, feiten)
        return [naam, woorden ? (waar ? woorden.ja : woorden.nee) : waar]
      }),
  )
}

/** The answer that decides where it leads, or to the question named; null when there is none. */
export function uitkomstVan(
  gevolgen: Gevolgen | undefined,
  waarden: Waarden,
  veld = gevolgen?.bij?.veld,
): string | null {
  const antwoord = veld ? waarden[veld] : null
  if (antwoord === true) return 'ja'
  if (antwoord === false) return 'nee'
  return typeof antwoord === 'string' ? antwoord : null
}

/**
 * The act with everything that follows from it.
 * @param act the gebeurtenissen of the act itself
 * @param anders where it leads when the gevolgen name no destination; null: the zaak stays
 */
export function metGevolgen(
  s: Situatie,
  act: readonly Gebeurtenis[],
  gevolgen: Gevolgen | undefined,
  waarden: Waarden,
  anders: Bestemming | null = null,
): Gebeurtenis[] {
  const uitkomst = uitkomstVan(gevolgen, waarden)
  const bij: Gevolg | undefined = uitkomst === null ? undefined : gevolgen?.bij?.antwoorden[uitkomst]
  const delen: readonly Gevolg[] = [...(gevolgen ? [gevolgen] : []), ...(bij ? [bij] : [])]
  const lijst: Gebeurtenis[] = [...act]
  for (const deel of delen) lijst.push(...sluiten(na(s, lijst), deel.sluit ?? []))
  for (const deel of delen) lijst.push(...takenVan(na(s, lijst), perGenodigde(s, deel.taken ?? [])))
  const nu = na(s, lijst)
  const brieven: Gebeurtenis[] = []
  for (const soort of delen.flatMap((d) => d.brieven ?? [])) brieven.push(...brievenVoor(nu, soort, brieven))
  const naar = bij?.naar ?? gevolgen?.naar ?? anders
  return [...lijst, ...(naar ? gaNaar(nu, naar) : []), ...brieven]
}

/** The tasks, those for each who was invited apart. Before the act: held, a talk tells who was there. */
function perGenodigde({ toestand, context }: Situatie, taken: readonly Opvolgtaak[]): readonly Opvolgtaak[] {
  return taken.flatMap((t): readonly Opvolgtaak[] => {
    if (!t.perGenodigde) return [t]
    const { gesprek, behalve } = t.perGenodigde
    const gepland = toestand.gesprekken.findLast((g) => !g.gehouden && g.gesprek === gesprek)
    return (gepland?.deelnemers ?? []).flatMap((wie) => {
      // A task names no person: who it is stands with the talk.
      const partij = context.feiten.personen[wie]?.rollen[0]?.rol ?? wie
      return behalve.includes(partij)
        ? []
        : [{ ...t, id: `${t.id}-${wie}`, titel: `${t.titel} ${partijnaam(partij)}` }]
    })
  })
}

/** Tasks that arise, at each school that is named; one that stands open there already does not arise twice. */
export function takenVan(s: Situatie, taken: readonly Opvolgtaak[]): Gebeurtenis[] {
  return taken.flatMap((t) => {
    const waar = t.bijBestuur
      ? [s.context.feiten.aanvrager?.bestuur ?? undefined]
      : t.bijScholen === undefined
        ? [undefined]
        : idsIn(s.toestand, t.bijScholen)
    const eerder = s.toestand.opvolging.filter((o) => isTaak(o.id, t.id))
    const nodig = waar.filter(
      (organisatie) => !eerder.some((o) => !o.gedaan && o.organisatie === organisatie),
    )
    const persoon = t.plaats === undefined ? null : s.toestand.toewijzingen[t.plaats]?.persoon
    if (persoon === undefined) return []
    return nodig.map((organisatie, i): Gebeurtenis => {
      const nummer = eerder.length + i + 1
      return {
        soort: 'taak-ontstaan',
        inhoud: {
          id: nummer > 1 ? `${t.id}#${nummer}` : t.id,
          titel: t.titel,
          rol: t.rol,
          uiterlijk: uiterlijk(s, t),
          ...(persoon ? { persoon } : {}),
          ...(organisatie ? { organisatie } : {}),
          ...(t.checklijst ? { checklijst: t.checklijst } : {}),
          ...(t.registratie ? { registratie: t.registratie } : {}),
          ...(t.sluitMetZaak ? { sluitMetZaak: true } : {}),
        },
      }
    })
  })
}

function uiterlijk(s: Situatie, t: Opvolgtaak): Datum | null {
  const dag = t.voorGesprek ? `gepland.${t.voorGesprek}` : t.uiterlijkOp
  if (dag) return (antwoordVan(s.toestand, dag) ?? null) as Datum | null
  return t.binnen ? uiterlijkOver(s, t.binnen) : null
}

/** The open follow-up tasks of these kinds, done. */
export function sluiten({ toestand, context }: Situatie, ids: readonly string[]): Gebeurtenis[] {
  return toestand.opvolging
    .filter((o) => !o.gedaan && ids.some((id) => isTaak(o.id, id)))
    .map((o) => ({
      soort: 'taak-afgehandeld',
      inhoud: { id: o.id, op: context.vandaag },
      persoonlijk: { toelichting: '' },
    }))
}
