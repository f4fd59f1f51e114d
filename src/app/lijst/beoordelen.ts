// Judging a whole list for a school: the rows on the rules, and doubles with what is there already.
import { nieuwId } from '#db/id.ts'
import { leesLeerlingen } from '#db/opslag/mensen.ts'
import { lopendeZaken } from '#db/opslag/lijst.ts'
import type { Tx } from '#db/verbinding.ts'
import type { Tabel } from '#documenten/tabel/tabel.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Inleesregel } from '#domein/procedure/inlezen.ts'
import type { Context } from '#domein/verloop/opdracht.ts'
import { type Gelezenregel, type Oordeel, leesRegels, oordeelOver } from '#domein/zaak/inlezen.ts'
import type { Sessie } from '../contract.ts'
import { type Swvomgeving, actorVan, contextVoor } from '../zaak/omgeving.ts'

export type Beoordeeld = Gelezenregel & {
  oordeel: Oordeel
  /** The pupil: of the own school, or a new one when confirmed. */
  leerling: { id: string; nieuw: boolean }
  context: Context
}

const effen = (naam: string) => naam.normalize('NFC').trim().toLowerCase()

/** Every row with its oordeel. Nothing is stored. */
export async function beoordeel(
  tx: Tx,
  o: Swvomgeving,
  sessie: Sessie,
  v: { procedure: Procedure; regel: Inleesregel; school: string; tabel: Tabel; nu: Date },
): Promise<readonly Beoordeeld[]> {
  const { procedure, school } = v
  const actor = actorVan(sessie)
  const bekend = await leesLeerlingen(tx, sessie.swv, [school])
  const lopend = await lopendeZaken(tx, sessie.swv, procedure.code, school)
  const regels = leesRegels(procedure, v.regel, v.tabel, o)
  const uit: Beoordeeld[] = []
  for (const r of regels) {
    const zelfde = bekend.find((l) => effen(l.naam) === effen(r.naam) && l.geboren === r.geboren)
    const context = await contextVoor(tx, o, actor, {
      procedure,
      id: null,
      leerling: zelfde?.id ?? null,
      aanvrager: school,
      vanuit: null,
      personen: [],
    })
    const id = zelfde?.id ?? nieuwId(v.nu)
    const alLopend = zelfde && lopend.find((z) => z.leerling === zelfde.id)
    const gelezen = alLopend
      ? { ...r, fouten: [...r.fouten, `Voor deze jongere loopt al een verzoek (${alLopend.nummer}).`] }
      : r
    const zelf = zelfde ? context : metNieuwe(context, { id, naam: r.naam, geboren: r.geboren, school })
    uit.push({
      ...gelezen,
      oordeel: oordeelOver(procedure, zelf, gelezen),
      leerling: { id, nieuw: !zelfde },
      context: zelf,
    })
  }
  return uit
}

/** The facts with a pupil that is not stored yet. */
function metNieuwe(
  context: Context,
  l: { id: string; naam: string; geboren: Gelezenregel['geboren']; school: string },
): Context {
  if (!l.geboren) return context
  const leerling = { ...l, geboren: l.geboren, woonplaats: null, gezag: [] }
  return { ...context, feiten: { ...context.feiten, leerling } }
}
