import { midden } from '../../kern/tekst.ts'
import { type Weigering, samen, weiger } from '../../kern/uitkomst.ts'
import { type Procedure, fase, ingangsweigering } from '../../procedure/definitie.ts'
import { zaakwoord } from '../../procedure/zaakwoord.ts'
import { opsomming, toets } from '../../procedure/voorwaarde.ts'
import { rolnaam } from '../../toegang/rollen.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import { na } from '../../verloop/na.ts'
import { gemis, soortenInDossier } from '../../dossier/compleet.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { gaNaar } from '../../verloop/route.ts'
import type { Toestand } from '../../verloop/toestand.ts'
import { voorwaardefeiten } from '../../verloop/voorwaardefeiten.ts'
import { brievenVoor } from '../bericht/opstellen.ts'
import { metControle } from '../controle/automatisch.ts'
import { gesloten, inFase } from '../faseregel.ts'

const alIngediend = (procedure: Procedure) => `${zaakwoord(procedure).De} is al ingediend.`

/** Refusal after a negative screening: which criteria were not met, and who can depart from them (GV-068, GV-071). */
function gescreend(procedure: Procedure, t: Toestand): Weigering | null {
  const hier = inFase(procedure, t, 'screening')
  if (!hier || t.screening?.uitkomst !== 'negatief') return null
  const { punten } = t.screening
  const gemist = hier.criteria.filter((c) => c.hard && punten[c.id] === false)
  return weiger(
    'nog-niet',
    `Indienen kan pas na de stap "${hier.naam}". Niet gehaald: ${gemist.map((c) => midden(c.vraag)).join('; ')}`.replace(
      /[^?.]$/,
      '$&.',
    ),
    {
      uitweg: `${opsomming(hier.afwijken.map(rolnaam), 'of').replace(/^./, (x) => x.toUpperCase())} kan met een motivering van een criterium afwijken.`,
      grond: 'GV-068',
    },
  )
}

/** Refusal while something misses, where a procedure takes complete files only: everything that misses, in one answer. */
function nietVolledig(s: Situatie): Weigering | null {
  const { volledigIndienen } = s.procedure
  const mist = volledigIndienen ? gemis(s) : []
  if (!volledigIndienen || mist.length === 0) return null
  const { nodig, aanwezig } = soortenInDossier(s)
  const stand = nodig > 0 ? ` (${aanwezig} van ${nodig} soorten stukken)` : ''
  return weiger(
    'niet-compleet',
    `Het dossier is nog niet compleet${stand}: ${mist.map((g) => midden(g.tekst)).join('; ')}.`,
    { uitweg: 'Vul aan wat ontbreekt en dien daarna in.', grond: volledigIndienen.grond },
  )
}

/** Filing. What misses does not stop it: the desk asks for that in one notice. What the procedure forbids does. */
export const indienen: Opdrachtsoort = {
  naam: 'indienen',
  titel: 'Aanvraag indienen',
  uitleg:
    'Dien de aanvraag in bij het secretariaat van het samenwerkingsverband. Ontbreekt er iets, dan krijgt u daar één bericht over; de termijn begint als alles er is.',
  woorden: (procedure) => {
    const { kop, de } = zaakwoord(procedure)
    return {
      titel: `${kop} indienen`,
      uitleg: `Dien ${de} in bij het samenwerkingsverband. Ontbreekt er iets, dan krijgt u daar één bericht over.${procedure.termijnen.some((t) => t.naam === 'beslistermijn') ? ' De termijn begint als alles er is.' : ''}`,
    }
  },
  velden: () => ({}),
  door: (procedure, t) => (inFase(procedure, t, 'aanmelding') ?? { door: procedure.indiener.rollen }).door,
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (inFase(procedure, toestand, 'aanmelding')
      ? null
      : !toestand.ingediendOp
        ? (gescreend(procedure, toestand) ??
          weiger('nog-niet', `Indienen kan pas na de stap "${fase(procedure, toestand.fase).naam}".`, {
            uitweg: fase(procedure, toestand.fase).uitleg,
          }))
        : weiger('al-ingediend', alIngediend(procedure), {
            uitweg: toestand.bijAanvrager
              ? `Vul aan wat ontbreekt en bied ${zaakwoord(procedure).de} opnieuw aan.`
              : 'U hoeft nu niets te doen.',
          })),
  beslis: (s) => {
    const feiten = voorwaardefeiten(s)
    const eisen = s.procedure.ingang.filter((i) => !toets(i.als, feiten))
    const geweigerd = samen(eisen.map((eis) => ingangsweigering(eis, feiten)))
    if (geweigerd) return geweigerd
    const onvolledig = nietVolledig(s)
    if (onvolledig) return onvolledig
    const aanmelding = inFase(s.procedure, s.toestand, 'aanmelding')
    if (!aanmelding) return weiger('al-ingediend', alIngediend(s.procedure))
    const ingediend: Gebeurtenis = { soort: 'ingediend', inhoud: { op: s.context.vandaag } }
    return metControle(s, [
      ingediend,
      ...gaNaar(na(s, [ingediend]), aanmelding.naar),
      ...brievenVoor(s, 'ontvangstbevestiging'),
    ])
  },
}
