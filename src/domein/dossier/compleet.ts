// What misses in a dossier, worked out from the dossiereisen and the form. The desk asks for all of it in one notice.
import { type Datum, plusMaanden } from '../kern/datum.ts'
import { isGevraagd, isLeeg } from '../kern/veld.ts'
import { type Dossiereis, type Procedure, formulierVelden } from '../procedure/definitie.ts'
import { toets } from '../procedure/voorwaarde.ts'
import type { Situatie } from '../verloop/opdracht.ts'
import { type Stuk, type Toestand, stukkenVan } from '../verloop/toestand.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'
import { isGetekendDoor, tekendenAlleOuders } from '../verloop/ondertekening.ts'

export type Gemis = {
  /** Id of the dossiereis, the form field or the controlepunt. */
  id: string
  soort: 'stuk' | 'handtekening' | 'ouderdom' | 'antwoord' | 'controlepunt'
  tekst: string
  grond: string
}

/** Everything that misses now. Empty: complete as far as the system can see. */
export function gemis(s: Situatie): readonly Gemis[] {
  const feiten = voorwaardefeiten(s)
  const stukken = s.procedure.dossiereisen
    .filter((eis) => toets(eis.als, feiten))
    .flatMap((eis) => stukgemis(eis, s))
  const alles = [...antwoordgemis(s.procedure, s.toestand), ...stukken, ...puntgemis(s, feiten)]
  return alles.filter((g, i) => alles.findIndex((x) => x.tekst === g.tekst) === i)
}

/** The requirements on stukken that one guardian signed where there are more (RGV-148). */
export function nietAlleOuders(s: Situatie): readonly Dossiereis[] {
  const feiten = voorwaardefeiten(s)
  return s.procedure.dossiereisen.filter((eis) => {
    const stuk = eis.alleOuders && toets(eis.als, feiten) ? stukkenVan(s.toestand, eis.stuk)[0] : undefined
    return stuk !== undefined && !tekendenAlleOuders(stuk, s.context.feiten)
  })
}

/** How many kinds of stukken the dossier needs, and how many of them are there as they should be. */
export function soortenInDossier(s: Situatie): { nodig: number; aanwezig: number } {
  const feiten = voorwaardefeiten(s)
  const eisen = s.procedure.dossiereisen.filter((eis) => toets(eis.als, feiten))
  const soorten = [...new Set(eisen.map((eis) => eis.stuk))]
  const goed = soorten.filter((soort) =>
    eisen.every((eis) => eis.stuk !== soort || stukgemis(eis, s).length === 0),
  )
  return { nodig: soorten.length, aanwezig: goed.length }
}

/** Points of the check that the system answers itself. */
function puntgemis({ procedure }: Situatie, feiten: ReturnType<typeof voorwaardefeiten>): Gemis[] {
  return procedure.route.flatMap((f) =>
    f.soort !== 'controle'
      ? []
      : f.punten
          .filter(
            (p) =>
              p.blokkeert &&
              p.automatisch &&
              (!p.als || toets(p.als, feiten)) &&
              !toets(p.automatisch, feiten),
          )
          .map((p) => ({ id: p.id, soort: 'controlepunt' as const, tekst: p.bijNee, grond: p.grond })),
  )
}

function antwoordgemis(procedure: Procedure, t: Toestand): Gemis[] {
  const velden = formulierVelden(procedure)
  return procedure.formulier.flatMap((sectie) =>
    sectie.nodig
      .filter((naam) => {
        const veld = velden[naam]
        return veld !== undefined && isGevraagd(veld, t.antwoorden) && isLeeg(t.antwoorden[naam])
      })
      .map((naam) => ({
        id: naam,
        soort: 'antwoord' as const,
        tekst: `Vraag niet beantwoord: ${velden[naam]?.label ?? naam}`,
        grond: velden[naam]?.grond ?? '',
      })),
  )
}

/**
 * The day on which the last of what the dossier needs came in: a stuk, a signature that is asked on it, or an answer. Not
 * before the day of filing (Awb 4:5 and 4:15: the time runs from the day the application was complete).
 */
export function laatsteOntvangst(s: Situatie): Datum {
  const { procedure, toestand: t, context } = s
  const feiten = voorwaardefeiten(s)
  const velden = formulierVelden(procedure)
  const eisen = procedure.dossiereisen.filter((eis) => toets(eis.als, feiten))
  const stukdagen = eisen.flatMap((eis) =>
    stukkenVan(t, eis.stuk).flatMap((stuk) =>
      eis.handtekeningen && stuk.getekendOp ? [stuk.toegevoegdOp, stuk.getekendOp] : [stuk.toegevoegdOp],
    ),
  )
  const antwoorddagen = procedure.formulier
    .flatMap((sectie) => sectie.nodig)
    .filter((naam) => {
      const veld = velden[naam]
      return veld !== undefined && isGevraagd(veld, t.antwoorden)
    })
    .flatMap((naam) => t.beantwoordOp?.[naam] ?? [])
  return [t.ingediendOp ?? context.vandaag, ...stukdagen, ...antwoorddagen].reduce((a, b) => (a > b ? a : b))
}

function stukgemis(eis: Dossiereis, s: Situatie): Gemis[] {
  const stuk = stukkenVan(s.toestand, eis.stuk)[0]
  if (!stuk) return [{ id: eis.id, soort: 'stuk', tekst: eis.ontbreekt, grond: eis.grond }]
  const gemist: Gemis[] = []
  for (const [nr, partijen] of (eis.handtekeningen ?? []).entries()) {
    if (!partijen.some((partij) => isGetekendDoor(stuk, partij, s.context.feiten)))
      gemist.push({
        id: eis.id,
        soort: 'handtekening',
        tekst: eis.ongetekend?.[nr] ?? `${eis.ontbreekt}: handtekening`,
        grond: eis.grond,
      })
  }
  if (eis.hoogstensMaanden !== undefined && isTeOud(stuk, eis.hoogstensMaanden, s))
    gemist.push({
      id: eis.id,
      soort: 'ouderdom',
      tekst: eis.teOud ?? `${eis.ontbreekt}: te oud`,
      grond: eis.grond,
    })
  return gemist
}

/** Older than so many months on the day of filing; a stuk added later is measured on its own day. No date: too old. */
function isTeOud(stuk: Stuk, maanden: number, s: Situatie): boolean {
  if (!stuk.datum) return true
  const ingediend = s.toestand.ingediendOp ?? s.context.vandaag
  const peildatum = stuk.toegevoegdOp > ingediend ? stuk.toegevoegdOp : ingediend
  return plusMaanden(stuk.datum, maanden) < peildatum
}
