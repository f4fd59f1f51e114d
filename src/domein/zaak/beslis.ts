// The gate: who, what, whether it can be done now, and then the rule of the opdracht itself.
import { metKeuzelijsten } from '../kern/keuzelijst.ts'
import { type Weigering, isWeigering, weiger } from '../kern/uitkomst.ts'
import { type Velden, leesWaarden } from '../kern/veld.ts'
import type { Procedure } from '../procedure/definitie.ts'
import { opsomming } from '../procedure/voorwaarde.ts'
import { eigenRollen } from '../fasen/faseregel.ts'
import { isGezin } from '../toegang/relatie.ts'
import { type Rol, rolnaam } from '../toegang/rollen.ts'
import type { Gebeurtenis } from '../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie, Variant } from '../verloop/opdracht.ts'
import { takenBij } from '../fasen/uitvoering/taak-afhandelen.ts'
import { OPDRACHTEN } from './opdrachten.ts'

export type Beslist = { gebeurtenissen: readonly Gebeurtenis[]; rol: Rol }

/**
 * Decides on an opdracht: the gebeurtenissen and the role in which was acted, or the refusal.
 * @param naam name of the opdracht; unknown is refused
 * @param invoer raw values by field name, as JSON or a form gave them
 */
export function beslis(
  s: Situatie,
  naam: string,
  invoer: Readonly<Record<string, unknown>>,
): Beslist | Weigering {
  const opdracht = OPDRACHTEN.get(naam)
  if (!opdracht) return weiger('onbekende-opdracht', `De opdracht "${naam.slice(0, 60)}" bestaat niet.`)
  const variant = gekozen(s, opdracht, invoer)
  const rol = bevoegd(s, opdracht, variant)
  if (isWeigering(rol)) return rol
  const nietNu = (variant ?? opdracht).kan(s)
  if (nietNu) return nietNu
  const velden = veldenVoor(s, opdracht, variant)
  const gelezen = leesWaarden(velden, metEigen(velden, invoer, s.context), s.context.vandaag)
  if ('fouten' in gelezen) return veldfouten(gelezen.fouten)
  const uitkomst = opdracht.beslis(s, gelezen.waarden)
  return isWeigering(uitkomst) ? uitkomst : { gebeurtenissen: uitkomst, rol }
}

/** What the desk answers for others follows by itself when family does it: no date or channel of its own choice. */
function metEigen(
  velden: Velden,
  invoer: Readonly<Record<string, unknown>>,
  { door, vandaag }: Situatie['context'],
): Readonly<Record<string, unknown>> {
  if (!isGezin(door)) return invoer
  const eigen = Object.entries(velden).flatMap(([naam, { bijGezin }]) =>
    bijGezin === undefined ? [] : [[naam, bijGezin === 'vandaag' ? vandaag : bijGezin]],
  )
  return { ...invoer, ...Object.fromEntries(eigen) }
}

/** The variant that the input chooses, if the opdracht has them. */
function gekozen(s: Situatie, opdracht: Opdrachtsoort, invoer: Readonly<Record<string, unknown>>) {
  const { varianten } = opdracht
  return varianten?.van(s.procedure).find((v) => v.waarde === invoer[varianten.veld])
}

/** The fields of an opdracht, or of one variant of it. */
export function veldenVoor(s: Situatie, opdracht: Opdrachtsoort, variant: Variant | undefined): Velden {
  const velden = opdracht.varianten
    ? { ...opdracht.varianten.gedeeld(s.procedure), ...variant?.velden }
    : opdracht.velden(s.procedure, s.toestand, s.context.door)
  return metKeuzelijsten(velden, s.context.instellingen.keuzelijsten, s.context.vandaag)
}

/** The role in which this person may do this, or the refusal that names who may. */
export function bevoegd(s: Situatie, opdracht: Opdrachtsoort, variant?: Variant): Rol | Weigering {
  const mogen = variant?.door ?? opdracht.door(s.procedure, s.toestand)
  const eigen = eigenRollen(s)
  const rol = mogen.find((r) => eigen.includes(r)) ?? eigenTaak(s, opdracht)
  if (rol) return rol
  const wie = opsomming([...new Set(mogen.filter((r) => r !== 'systeem').map(rolnaam))], 'of')
  return weiger(
    'niet-bevoegd',
    `U bent niet bevoegd voor "${woordenVan(s.procedure, opdracht, variant).titel}". ${wie ? `Dat kan alleen: ${wie}.` : 'Dat kan nu niemand.'}`,
    {
      grond: 'rechtentabel',
    },
  )
}

/** The role in which someone of a school beside the asking one does the task that was given to that school. */
function eigenTaak({ toestand, context }: Situatie, { naam }: Opdrachtsoort): Rol | undefined {
  return naam === 'taak-afhandelen' ? takenBij(toestand, context.door)[0]?.rol : undefined
}

/** The words of a button and what it does. */
export function woordenVan(
  procedure: Procedure,
  opdracht: Opdrachtsoort,
  variant: Variant | undefined,
): { titel: string; uitleg: string } {
  return variant ?? opdracht.woorden?.(procedure) ?? opdracht
}

export type Kan = { opdracht: Opdrachtsoort; variant: Variant | undefined; nietNu: Weigering | null }

/** What this person can do with the zaak: each with the reason when it can't be done just now. Acts of others are left out. */
export function mogelijkheden(s: Situatie): readonly Kan[] {
  return [...OPDRACHTEN.values()].flatMap((opdracht) => {
    const vormen = [
      ...(opdracht.varianten && !opdracht.varianten.ookZonder ? [] : [undefined]),
      ...(opdracht.varianten?.van(s.procedure) ?? []),
    ]
    return vormen.flatMap((variant) =>
      isWeigering(bevoegd(s, opdracht, variant)) || variant?.geldt?.(s) === false
        ? []
        : [{ opdracht, variant, nietNu: (variant ?? opdracht).kan(s) }],
    )
  })
}

/** A refusal because fields are wrong, with all of them. */
function veldfouten(fouten: Record<string, string>): Weigering {
  const [eerste] = Object.values(fouten)
  const aantal = Object.keys(fouten).length
  return weiger(
    'invoer',
    aantal === 1 ? `${eerste}` : `${aantal} velden zijn niet goed ingevuld. ${eerste}`,
    { velden: fouten },
  )
}
