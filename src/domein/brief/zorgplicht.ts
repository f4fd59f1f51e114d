// What a school tells the parents in writing while it finds out what a child needs (duty of care).
import { inWoorden, metWeekdag } from '../kern/datum.ts'
import { midden } from '../kern/tekst.ts'
import { type Maker, alinea, over } from './brief.ts'

const berichtZorgplicht: Maker = (f) => ({
  betreft: f.stap?.naam ?? f.procedure,
  functie: `namens ${f.school}`,
  blokken: [
    alinea(
      `Dit bericht gaat over de aanmelding van ${over(f)} bij ${f.school}.${f.stap ? ` Op ${inWoorden(f.stap.op)} is vastgelegd: ${midden(f.stap.naam)}.` : ''}`,
    ),
    ...(f.stap ? [{ soort: 'gegevens', paren: f.stap.regels } as const] : []),
    ...(f.beslisdatum
      ? [alinea(`Het onderzoek duurt tot en met uiterlijk ${metWeekdag(f.beslisdatum)}.`)]
      : []),
    alinea('Heeft u vragen? Neem dan contact op met de school.'),
  ],
})

const verlengingOnderzoek: Maker = (f) => ({
  betreft: 'Verlenging onderzoekstermijn',
  functie: `namens ${f.school}`,
  blokken: [
    alinea(
      `U heeft ${over(f)} aangemeld bij ${f.school}. De school onderzoekt wat uw kind nodig heeft. Dat is nog niet klaar.`,
    ),
    alinea(`De reden: ${f.verlenging?.reden ?? ''}`),
    alinea(
      `De school heeft ${f.verlenging?.dagen ?? 0} dagen langer de tijd${f.beslisdatum ? `: tot en met ${metWeekdag(f.beslisdatum)}` : ''}. Verlengen kan maar één keer.`,
    ),
    alinea('Heeft u vragen? Neem dan contact op met de school.'),
  ],
})

/** By kind: a letter of a procedure names one of these. */
export const ZORGPLICHTBRIEVEN: Readonly<Record<string, Maker>> = {
  'bericht-zorgplicht': berichtZorgplicht,
  'verlenging-onderzoek': verlengingOnderzoek,
}
