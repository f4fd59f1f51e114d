// What misses in a dossier, worked out from the dossiereisen and the form. The desk asks for all of it in one notice.
import { type Datum, plusMaanden } from '../kern/datum.ts'
import { isGevraagd, isLeeg } from '../kern/veld.ts'
import { type Dossiereis, type Partij, type Procedure, formulierVelden } from '../procedure/definitie.ts'
import { toets } from '../procedure/voorwaarde.ts'
import { kantVan } from '../toegang/rollen.ts'
import type { Feiten, Situatie } from '../verloop/opdracht.ts'
import { type Stuk, type Toestand, stukkenVan } from '../verloop/toestand.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'

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

/** Whether a stuk carries the signature of a party: by the party's word, or by a person who is that party for this pupil. */
export function isGetekendDoor(stuk: Stuk, partij: Partij, feiten: Feiten): boolean {
  if (partij === 'elke-ouder' || partij === 'elke-ouder-kennisgenomen')
    return elkeOuder(feiten, [
      ...stuk.ondertekendDoor,
      ...(partij === 'elke-ouder' ? [] : (stuk.kennisgenomenDoor ?? [])),
    ])
  return stuk.ondertekendDoor.some((wie) => wie === partij || partijVan(wie, feiten).includes(partij))
}

/** Each guardian by name. Where there is one guardian, or none is known, the word for the party says enough. */
function elkeOuder({ leerling }: Feiten, getekend: readonly string[]): boolean {
  const ouders = (leerling?.gezag ?? []).filter((g) => g.aard !== 'jongere')
  if (ouders.length < 2 && getekend.includes('ouder')) return true
  return ouders.length > 0 && ouders.every((g) => getekend.includes(g.persoon))
}

/** The parties a person is for this zaak. */
export function partijVan(persoon: string, feiten: Feiten): readonly Partij[] {
  const partijen: Partij[] = []
  for (const gezag of feiten.leerling?.gezag ?? []) {
    if (gezag.persoon === persoon) partijen.push(gezag.aard === 'jongere' ? 'jongere' : 'ouder')
  }
  for (const { rol, organisatie } of feiten.personen[persoon]?.rollen ?? []) {
    if (kantVan(rol) === 'school' && organisatie === feiten.aanvrager?.id) partijen.push('school')
    if (['schooldirecteur', 'schoolbestuur'].includes(rol) && vanSchool(organisatie, feiten))
      partijen.push('schoolleiding')
  }
  return partijen
}

/** The head of the school that asks, or the board above it. */
function vanSchool(organisatie: string | null, { aanvrager }: Feiten): boolean {
  return organisatie !== null && (organisatie === aanvrager?.id || organisatie === aanvrager?.bestuur)
}
