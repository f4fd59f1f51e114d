// What a person sees of a zaak, by the words of `zichtbaar` and `verborgen`.
import type { Zaakbeeld } from '#app/contract.ts'
import { GESPREKKEN } from '#domein/fasen/gesprek/gesprek-vastleggen.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { procedureVan } from '#procedures/register.ts'
import { losjes } from '#api/woord.ts'

/**
 * Whether the person sees what the word names. Known words come first: zaak, formulier or one of its fields, a document
 * by kind or name, an advice (`advies eerste deskundige`), a letter by kind, a term, besluit, voornemen, a talk, an
 * opdracht the person may do. Any other word is looked for in the texts that the person reads.
 * @param beeld what the person sees; null when the zaak is not there for this person
 */
export function ziet(beeld: Zaakbeeld | null, woord: string): boolean {
  if (!beeld) return false
  const gezocht = losjes(woord)
  for (const [past, er] of bekend(beeld, gezocht)) if (past) return er
  return teksten(beeld).some((tekst) => losjes(tekst).includes(gezocht))
}

/** Pairs of: is this what the word means, and does the person see it. The first that fits decides. */
function* bekend(b: Zaakbeeld, woord: string): Generator<readonly [past: boolean, er: boolean]> {
  const is = (...namen: readonly string[]) => namen.some((naam) => losjes(naam) === woord)
  yield [is('zaak', 'dossier'), true]
  yield [is('formulier', 'aanvraagformulier'), b.formulier !== null]
  yield [is('besluit'), b.besluit !== null]
  yield [is('voornemen'), b.voornemen !== null]
  yield [is('agendering', 'agenda'), b.agendering !== null]
  yield [is('signalen'), b.signalen.length > 0]
  yield [is('taken'), b.taken.length > 0]
  yield [is('termijnen'), b.termijnen.length > 0]
  yield [is('tijdlijn'), b.tijdlijn.length > 0]
  yield [is('brieven'), b.brieven.length > 0]
  yield [is('documenten', 'stukken'), b.stukken.length > 0]
  yield [is('adviezen', 'advies'), b.adviezen.some((a) => a.advies !== null)]
  const advies = /^advies-(.+)$/.exec(woord)?.[1] ?? /^(.+)-advies$/.exec(woord)?.[1]
  if (advies !== undefined && !OPDRACHTEN.has(woord)) yield [true, zietAdvies(b, advies)]
  // What is there is seen; a word that the procedure knows and that is not there, is not seen.
  const stuk = b.stukken.some((s) => is(s.soort, s.soortNaam, s.naam))
  const brief = b.brieven.some((x) => is(x.brief, x.naam, `brief ${x.brief}`))
  const termijn = b.termijnen.some((t) => is(t.naam, t.titel))
  const gesprek = b.gesprekken.some((g) => is(g.gesprek, `gesprek ${g.gesprek}`))
  const opdracht = b.mogelijkheden.some((m) => is(m.naam))
  const veld = (b.formulier?.secties ?? []).some((s) => Object.keys(s.velden).some((naam) => is(naam)))
  const er = stuk || brief || termijn || gesprek || opdracht || veld
  yield [er || woordenVan(b.procedure.code).has(woord), er]
}

/** The words that a procedure has for documents, letters, terms, talks, fields and opdrachten. */
function woordenVan(code: string): ReadonlySet<string> {
  const p = procedureVan(code)
  return new Set(
    [
      ...OPDRACHTEN.keys(),
      ...GESPREKKEN.flatMap((g) => [g.waarde, `gesprek ${g.waarde}`]),
      ...(p
        ? [
            ...p.stukken.flatMap((s) => [s.soort, s.naam]),
            ...p.brieven.flatMap((b) => [b.soort, b.naam, `brief ${b.soort}`]),
            ...p.termijnen.flatMap((t) => [t.naam, t.titel]),
            ...Object.keys(formulierVelden(p)),
          ]
        : []),
    ].map(losjes),
  )
}

/** An advice that may be read, of a place (`eerste deskundige`, `eerste`) or of a person by name (`van D-OP`). */
function zietAdvies(b: Zaakbeeld, wiens: string): boolean {
  const naam = wiens.replace(/^van-/, '')
  return b.adviezen.some(
    (a) =>
      a.advies !== null &&
      [a.plaats, a.plaatsNaam, a.deskundige ?? ''].some((x) => x !== '' && losjes(x) === naam),
  )
}

/** All texts that a person reads in a view; names of keys are not among them. */
export function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde]
  if (Array.isArray(waarde)) return waarde.flatMap(teksten)
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : []
}
