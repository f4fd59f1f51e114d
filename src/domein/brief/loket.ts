// The messages of a joint desk: the decision as school and parents get it, and the statement of who decided.
import { inWoorden } from '../kern/datum.ts'
import { midden } from '../kern/tekst.ts'
import { bezwaar } from './bezwaar.ts'
import { type Blok, type Brieffeiten, type Maker, alinea, kop, over } from './brief.ts'

const NAMENS = 'namens het loketoverleg'

const besluitbericht: Maker = (f) => ({
  betreft: `${f.besluit?.naam ?? 'Besluit'}: ${f.procedure}`,
  functie: NAMENS,
  blokken: [
    alinea(
      f.doelgroep === 'school'
        ? `In het overleg is uw ${f.heet.naam} besproken: ${midden(f.procedure)}, voor ${over(f)}. De uitkomst is: ${midden(f.besluit?.naam ?? '')}.`
        : `De school deed een aanvraag voor ${over(f)}: ${midden(f.procedure)}. In het overleg is daarover gesproken. De uitkomst is: ${midden(f.besluit?.naam ?? '')}.`,
    ),
    { soort: 'gegevens', paren: gegevens(f) },
    ...(f.besluit?.motivering ? [kop('Waarom'), alinea(f.besluit.motivering)] : []),
    ...vervolg(f),
    ...(f.metBezwaar && !f.besluit?.tussentijds ? bezwaar(f) : []),
  ],
})

const deskundigheidsverklaring: Maker = (f) => ({
  betreft: 'Deskundigheidsverklaring',
  functie: NAMENS,
  blokken: [
    alinea(
      `Deze verklaring hoort bij het besluit van ${inWoorden(f.besluit?.op ?? f.datum)} (${midden(f.besluit?.naam ?? '')}) over ${midden(f.procedure)}, voor ${over(f)}. De deelnemers aan het overleg schreven haar op basis van het dossier en het besluit.`,
    ),
    ...(f.stap ? [{ soort: 'gegevens', paren: f.stap.regels } as const] : []),
  ],
})

function gegevens(f: Brieffeiten): [string, string][] {
  const b = f.besluit
  const paren: (readonly [string, string | null])[] = [
    ['Leerling', f.leerling.naam],
    ['School', f.school],
    ['Datum van het besluit', b ? inWoorden(b.op) : null],
    ['Geldig van', b?.van ? inWoorden(b.van) : null],
    ['Geldig tot en met', b?.tot ? inWoorden(b.tot) : null],
    ['Nummer', b?.volgnummer ?? null],
    ...(b?.regels ?? []),
  ]
  return paren.flatMap(([naam, waarde]): [string, string][] => (waarde === null ? [] : [[naam, waarde]]))
}

function vervolg(f: Brieffeiten): Blok[] {
  if (f.besluit?.tussentijds)
    return [
      kop('Hoe het verder gaat'),
      alinea(`Is dit uitgezocht, dan komt ${f.heet.de} vanzelf op de agenda van het eerstvolgende overleg.`),
    ]
  return f.besluit?.van || f.besluit?.tot
    ? []
    : [
        kop('Hoe het verder gaat'),
        alinea(`Heeft u vragen over dit besluit? Neem dan contact op met ${f.swv} en noem het kenmerk.`),
      ]
}

/** By kind: a letter of a procedure of a joint desk names one of these. */
export const LOKETBRIEVEN: Readonly<Record<string, Maker>> = {
  besluitbericht,
  deskundigheidsverklaring,
}
