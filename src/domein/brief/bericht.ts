// Short letters that tell of one step: what a school tells the parents itself, and the report of a step to all who are in it.
import { inWoorden } from '../kern/datum.ts'
import { midden } from '../kern/tekst.ts'
import { type Brieffeiten, type Maker, alinea, over } from './brief.ts'

const watErIs = (f: Brieffeiten) => (f.stap ? [{ soort: 'gegevens', paren: f.stap.regels } as const] : [])

const berichtVanSchool: Maker = (f) => ({
  betreft: f.stap?.naam ?? f.procedure,
  functie: `namens ${f.school}`,
  blokken: [
    alinea(
      `Dit bericht van ${f.school} gaat over ${over(f)}.${f.stap ? ` Op ${inWoorden(f.stap.op)} is besloten: ${midden(f.stap.naam)}.` : ''}`,
    ),
    ...watErIs(f),
    alinea(
      'De school nodigt u uit voor een gesprek hierover. Heeft u vragen? Neem dan contact op met de school.',
    ),
  ],
})

const procesverslag: Maker = (f) => ({
  betreft: `Procesverslag: ${f.stap?.naam ?? f.procedure}`,
  blokken: [
    alinea(
      `Dit is het verslag van een stap in ${f.heet.de} voor ${over(f)}.${f.stap ? ` De stap van ${inWoorden(f.stap.op)}: ${midden(f.stap.naam)}.` : ''}`,
    ),
    ...watErIs(f),
    alinea('Heeft u vragen over dit verslag? Neem dan contact op met het samenwerkingsverband.'),
  ],
})

/** By kind: a letter of a procedure names one of these. */
export const BERICHTEN: Readonly<Record<string, Maker>> = {
  'bericht-van-school': berichtVanSchool,
  procesverslag,
}
