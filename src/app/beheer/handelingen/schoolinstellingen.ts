// What the samenwerkingsverband sets per school, as the desk names it: whether the bespreekprocedure is obligatory or
// preferred for a VSO school (GV-225). Conditions of procedures ask it (`school-instelling`).
import { leesOrganisatie } from '#db/opslag/beheer.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { leesSchoolinstellingen, zetSchoolinstelling } from '#db/opslag/mensen.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import type { Velden } from '#domein/kern/veld.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import { DESKS, deskVan } from '#procedures/register.ts'
import { type Handeling, type Onderwerp, type Werkplaats, handeling, tekstVan } from '../handeling.ts'

type Instelling = NonNullable<Desk['schoolinstellingen']>[number]
type Over = Onderwerp & {
  school: string
  instellingen: readonly Instelling[]
  waarden: Readonly<Record<string, string>>
}

/** What can be set for a school of this kind at the desk of this room. */
function instellingenVoor(w: Werkplaats, soort: Organisatiesoort): readonly Instelling[] {
  const alle = deskVan(w.omgeving.swv.sjabloon)?.schoolinstellingen ?? []
  return alle.filter((i) => i.soorten.includes(soort))
}

/** What is set for a school, in words; what is not set says so. */
export async function schoolinstellingenInWoorden(
  w: Werkplaats,
  school: { id: string; soort: Organisatiesoort },
): Promise<readonly { titel: string; waarde: string }[]> {
  const instellingen = instellingenVoor(w, school.soort)
  if (instellingen.length === 0) return []
  const waarden = await leesSchoolinstellingen(w.tx, w.swv, school.id)
  return instellingen.map((i) => ({
    titel: i.titel,
    waarde: i.keuzes.find((k) => k.waarde === waarden[i.id])?.label ?? 'niet ingesteld',
  }))
}

/** One question per setting that any desk has; the names of settings are unique over the desks. */
const VELDEN: Velden = Object.fromEntries(
  DESKS.flatMap((desk) => desk.schoolinstellingen ?? []).map((i) => [
    i.id,
    {
      soort: 'keuze',
      label: i.titel,
      hulp: 'Leeg: niet ingesteld.',
      keuzes: i.keuzes,
      grond: i.grond,
    },
  ]),
)

const wijzigen = handeling<Over>({
  naam: 'schoolinstellingen-wijzigen',
  titel: 'Instellingen van de school wijzigen',
  uitleg: 'Geldt voor aanvragen die de school hierna indient.',
  groep: 'Organisaties',
  recht: 'organisaties-beheren',
  over: 'organisatie',
  velden: VELDEN,
  async laad(w, over) {
    const rij = isUuid(over) ? await leesOrganisatie(w.tx, w.swv, over, !w.alleenLezen) : undefined
    const instellingen = rij ? instellingenVoor(w, rij.soort) : []
    if (!rij || instellingen.length === 0) return null
    const waarden = await leesSchoolinstellingen(w.tx, w.swv, rij.id)
    return { naam: rij.naam, terug: ['organisatie', rij.id], school: rij.id, instellingen, waarden }
  },
  begin: ({ waarden }) => ({ ...waarden }),
  async doe(w, { school, naam, instellingen }, waarden) {
    const vreemd = Object.keys(VELDEN).find(
      (id) => tekstVan(waarden, id) && !instellingen.some((i) => i.id === id),
    )
    if (vreemd)
      return weiger('niet-van-deze-school', 'Deze instelling is er niet voor deze school.', {
        velden: { [vreemd]: 'Laat dit leeg.' },
      })
    for (const { id } of instellingen)
      await zetSchoolinstelling(w.tx, w.swv, school, id, tekstVan(waarden, id))
    return {
      id: school,
      melding: `De instellingen van ${naam} zijn opgeslagen.`,
      naar: ['organisatie', school],
      log: {
        organisatie: school,
        inhoud: Object.fromEntries(instellingen.map(({ id }) => [id, tekstVan(waarden, id)])),
      },
    }
  },
})

export const SCHOOLINSTELLINGEN: readonly Handeling[] = [wijzigen]
