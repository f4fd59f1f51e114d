// The letter with an advice: no decision. What was said, and that everybody keeps the own responsibility.
import { inWoorden } from '../kern/datum.ts'
import { type Maker, alinea } from './brief.ts'

const adviesbericht: Maker = (f) => ({
  betreft: `Advies: ${f.procedure}`,
  functie: 'namens het samenwerkingsverband',
  blokken: [
    alinea(
      `U stelde een vraag over de ondersteuning van ${f.leerling.naam}.${f.stap ? ` Op ${inWoorden(f.stap.op)} hebben wij vastgelegd:` : ''}`,
    ),
    ...(f.stap ? [{ soort: 'gegevens', paren: f.stap.regels } as const] : []),
    alinea('Dit is advies en geen besluit. Scholen en ouders houden hun eigen verantwoordelijkheid.'),
  ],
})

/** The report of a talk: what was said there, and a change afterwards as such (LD-020). */
const adviesverslag: Maker = (f) => ({
  betreft: 'Verslag van het adviesgesprek',
  functie: 'namens Het Loket',
  blokken: [
    alinea(
      `Hierbij ontvangt u het verslag van het gesprek over ${f.leerling.naam}. Het advies hoorde u al in het gesprek.`,
    ),
    { soort: 'gegevens', paren: [...f.regels, ...(f.stap?.regels ?? [])] },
    alinea('Dit is advies en geen besluit. U bespreekt met de school wat u ermee doet.'),
  ],
})

export const ADVIESBRIEVEN: Readonly<Record<string, Maker>> = { adviesbericht, adviesverslag }
