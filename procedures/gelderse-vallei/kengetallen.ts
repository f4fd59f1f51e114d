// Key figures of Gelderse Vallei beside the standard ones.
import type { Kengetal } from '#domein/kengetal/definitie.ts'

export const KENGETALLEN: readonly Kengetal[] = [
  {
    id: 'thuiszitten',
    titel: 'Thuiszitten of dreigende uitval',
    definitie:
      'Ingediende bovenschoolse aanvragen naar het antwoord op de vraag of de jongere thuiszit of dreigt uit te vallen, op de dag van indiening.',
    telt: { soort: 'antwoord', veld: 'thuiszitten' },
    toon: { soort: 'per-waarde' },
    grond: 'GV-005',
  },
  {
    id: 'terugkeer',
    titel: 'Terugkeer',
    definitie:
      'Afgeronde arrangementen naar uitkomst: teruggekeerd in het reguliere vo, een passend alternatief, of anders. Op de dag waarop het arrangement eindigde.',
    telt: { soort: 'antwoord', veld: 'einde.uitkomst', op: 'einde.op' },
    toon: { soort: 'per-waarde' },
    grond: 'GV-067',
  },
]
