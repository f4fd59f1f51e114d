import { weiger } from '../../kern/uitkomst.ts'
import { type Velden, isLeeg } from '../../kern/veld.ts'
import type { Criterium, FaseVan, Procedure } from '../../procedure/definitie.ts'
import { opsomming, toets } from '../../procedure/voorwaarde.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import { na } from '../../verloop/na.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { gaNaar } from '../../verloop/route.ts'
import { voorwaardefeiten } from '../../verloop/voorwaardefeiten.ts'
import { eigenRollen, faseVanSoort, gesloten, inFase, nietInFase } from '../faseregel.ts'
import { eisFout } from '../gevolgen.ts'

function gevraagd(procedure: Procedure): readonly Criterium[] {
  return (faseVanSoort(procedure, 'screening')?.criteria ?? []).filter((c) => !c.automatisch)
}

/** A judgement per criterion. Negative unless all hard ones are met, or someone who may departs from them with reasons (GV-068). */
export const screeningVastleggen: Opdrachtsoort = {
  naam: 'screening-vastleggen',
  titel: 'Screening vastleggen',
  uitleg:
    'Leg per criterium vast of eraan is voldaan. Is aan een criterium niet voldaan, dan kan de aanvraag alleen verder met een motivering: zonder motivering staat de uitkomst op negatief en wordt indienen geweigerd.',
  velden: (procedure): Velden => ({
    ...Object.fromEntries(
      gevraagd(procedure).map((c) => [
        c.id,
        {
          soort: 'ja-nee' as const,
          label: c.vraag,
          verplicht: true,
          grond: c.grond,
          ...(c.uitleg ? { hulp: c.uitleg } : {}),
        },
      ]),
    ),
    ...faseVanSoort(procedure, 'screening')?.velden,
    motivering: {
      soort: 'lange-tekst',
      label: 'Waarom toch door, hoewel aan een criterium niet is voldaan',
      hulp: 'Alleen invullen als u van een criterium afwijkt. Dit wordt geteld.',
    },
  }),
  door: (procedure) => {
    const fase = faseVanSoort(procedure, 'screening')
    return fase ? [...new Set([...fase.door, ...fase.afwijken])] : []
  },
  kan: (s) => gesloten(s.toestand) ?? (opnieuw(s) ? null : nietInFase(s, 'screening', 'Screenen')),
  beslis: (s, waarden) => {
    const fase = inFase(s.procedure, s.toestand, 'screening') ?? opnieuw(s)
    if (!fase) return weiger('verkeerde-fase', 'De zaak wordt niet gescreend.')
    const fout = eisFout(s, fase.eisen, waarden)
    if (fout) return fout
    const feiten = voorwaardefeiten(s, waarden)
    const punten = Object.fromEntries(
      fase.criteria.map((c) => [c.id, c.automatisch ? toets(c.automatisch, feiten) : waarden[c.id] === true]),
    )
    const gemist = fase.criteria.filter((c) => c.hard && !punten[c.id])
    const afgeweken = gemist.length > 0 && !isLeeg(waarden['motivering'])
    if (afgeweken && !magAfwijken(s, fase))
      return weiger('niet-bevoegd', 'U mag niet van de criteria afwijken.', {
        uitweg: `Niet gehaald: ${opsomming(
          gemist.map((c) => c.vraag),
          'en',
        )}`,
        grond: 'GV-068',
      })
    const { motivering, ...rest } = waarden
    const velden = Object.fromEntries(Object.entries(rest).filter(([naam]) => !(naam in punten)))
    const uitkomst = gemist.length === 0 ? 'positief' : afgeweken ? 'afwijking' : 'negatief'
    const vastgelegd: Gebeurtenis = {
      soort: 'screening-vastgelegd',
      inhoud: { uitkomst, punten, op: s.context.vandaag },
      persoonlijk: { motivering: String(motivering ?? ''), velden },
    }
    const naar = uitkomst === 'negatief' ? fase.bijNegatief : fase.naar
    const erAl = naar && 'fase' in naar && naar.fase === s.toestand.fase
    return [vastgelegd, ...(naar && !erAl ? gaNaar(na(s, [vastgelegd]), naar) : [])]
  },
}

/**
 * The screening that can be judged again where a negative one led, such as before the decision: a criterion that is not met
 * never stops a zaak for good, who may depart from it still can (GV-068). Null when there is none.
 */
function opnieuw({ procedure, toestand: t }: Situatie): FaseVan<'screening'> | null {
  const fase = faseVanSoort(procedure, 'screening')
  const naar = fase?.bijNegatief
  return fase && t.screening?.uitkomst === 'negatief' && naar && 'fase' in naar && naar.fase === t.fase
    ? fase
    : null
}

function magAfwijken(s: Situatie, fase: FaseVan<'screening'>): boolean {
  const eigen = eigenRollen(s)
  return fase.afwijken.some((rol) => eigen.includes(rol))
}
