// Which letters go to whom: one per addressee, over the channel of that addressee.
import { kantVan } from '../../toegang/rollen.ts'
import type { Briefsoort } from '../../procedure/definitie.ts'
import type { Gebeurtenis, Geadresseerde, Kanaal } from '../../verloop/gebeurtenis.ts'
import type { Situatie } from '../../verloop/opdracht.ts'
import { idsIn } from '../../verloop/toestand.ts'

/**
 * The gebeurtenissen for a letter of this soort; none when the procedure does not have it. Letters that go at once are
 * sent in the same breath, the others wait for the administration.
 * @param erbij letters composed earlier in the same act, so that ids stay unique
 */
export function brievenVoor(s: Situatie, soort: string, erbij: readonly Gebeurtenis[] = []): Gebeurtenis[] {
  const brief = s.procedure.brieven.find((b) => b.soort === soort)
  if (!brief) return []
  let nummer = s.toestand.brieven.length + erbij.filter((g) => g.soort === 'brief-opgesteld').length
  return ontvangers(s, brief).flatMap(({ aan, kanaal }) => {
    nummer += 1
    const id = `brief-${nummer}`
    const naast = brief.naastBesluit ? { naastBesluit: true as const } : {}
    const opgesteld: Gebeurtenis = {
      soort: 'brief-opgesteld',
      inhoud: { id, brief: soort, aan, kanaal, ...naast },
    }
    return brief.verzending === 'meteen'
      ? [opgesteld, { soort: 'brief-verzonden', inhoud: { id, kanaal, op: s.context.vandaag, reden: null } }]
      : [opgesteld]
  })
}

/** Addressees of a letter with their channel: schools in the portal, guardians by mail unless they have none or want post. */
function ontvangers(s: Situatie, brief: Briefsoort): { aan: Geadresseerde; kanaal: Kanaal }[] {
  const gezag = s.context.feiten.leerling?.gezag ?? []
  const alle = brief.aan.flatMap((groep): { aan: Geadresseerde; kanaal: Kanaal }[] => {
    if (groep === 'aanvrager')
      return [{ aan: { soort: 'organisatie', id: s.toestand.aanvrager }, kanaal: 'portaal' }]
    if (groep === 'starter') return starter(s)
    if (groep === 'scholen')
      return idsIn(s.toestand, brief.scholen ?? '').map((id) => ({
        aan: { soort: 'organisatie', id },
        kanaal: 'portaal',
      }))
    return gezag
      .filter((g) => (g.aard === 'jongere') === (groep === 'jongere'))
      .map((g) => ({
        aan: { soort: 'persoon', id: g.persoon },
        kanaal: brief.perPost ? 'post' : kanaalVan(s, g.persoon),
      }))
  })
  // Who asked is one of the guardians too, and gets one letter.
  return alle.filter((x, i) => alle.findIndex((y) => y.aan.id === x.aan.id) === i)
}

/** Who began it: the school, or that one guardian and nobody else of the family. The desk writes no letter to itself. */
function starter(s: Situatie): { aan: Geadresseerde; kanaal: Kanaal }[] {
  const { gestartAls, gestartDoor, aanvrager } = s.toestand
  if (kantVan(gestartAls) === 'school')
    return [{ aan: { soort: 'organisatie', id: aanvrager }, kanaal: 'portaal' }]
  return kantVan(gestartAls) === 'gezin' && gestartDoor
    ? [{ aan: { soort: 'persoon', id: gestartDoor }, kanaal: kanaalVan(s, gestartDoor) }]
    : []
}

function kanaalVan(s: Situatie, persoon: string): Kanaal {
  const feit = s.context.feiten.personen[persoon]
  return feit && feit.kanaal === 'mail' && feit.heeftMail ? 'mail' : 'post'
}
