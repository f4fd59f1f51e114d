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
  {
    id: 'overstag-bekostiging',
    titel: 'Overstag: wie bekostigt',
    definitie:
      'Toegekende Overstag-trajecten naar bekostiging, op de dag van de uitkomst van Overstag. De eerste vijf van een schooljaar zijn van het SWV, de volgende van de school.',
    telt: { soort: 'antwoord', veld: 'uitkomst-overstag.bekostiging', op: 'uitkomst-overstag.op' },
    toon: { soort: 'per-waarde' },
    procedures: ['GV-OVERSTAG'],
    grond: 'GV-133, GV-134',
  },
  {
    id: 'comma-streefdatum',
    titel: 'Comma: streefdatum gehaald',
    definitie:
      'Beëindigde deelnames aan Comma: of de jongere binnen een half jaar na de start terugkeerde naar het reguliere voortgezet onderwijs. Op de dag waarop Comma eindigde.',
    telt: { soort: 'antwoord', veld: 'einde.streefdatumGehaald', op: 'einde.op' },
    toon: { soort: 'per-waarde' },
    procedures: ['GV-COMMA'],
    grond: 'GV-097',
  },
]
