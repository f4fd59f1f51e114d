// RGV-OT: the ondersteuningsteam of a school, first and following (bijlage 3.8.2, 3.8.3; 3.11.2 §1.2).
import type { Procedure } from '#domein/procedure/definitie.ts'
import { BEGELEIDERS } from './checklist-delen.ts'
import { INGESCHREVEN, ONDERSTEUNINGSPLAN, SCHOLEN } from './delen.ts'
import { OPP_STUKVELDEN, altijdNiveau } from './niveau.ts'
import { OT_REGISTRATIES, OT_SIGNALEN } from './ot-stappen.ts'
import { statusteksten } from './statussen.ts'

export const OT: Procedure = {
  code: 'RGV-OT',
  heet: { naam: 'ondersteuningsteam', lidwoord: 'het', stopt: true },
  categorie: 'Ondersteuning op school',
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Ondersteuningsteam (OT)',
    school: 'Ondersteuningsteam (OT)',
    ouder: 'Gesprek met het ondersteuningsteam',
    jongere: 'Gesprek met het ondersteuningsteam',
  },
  samenvatting:
    'Leerkracht, ouders en intern begeleider bespreken met anderen wat een leerling nodig heeft. Het eerste OT is consulterend; een volgend OT kijkt wat de ondersteuning heeft opgeleverd.',
  infopagina: 'ondersteuning',
  betreft: 'leerling',
  indiener: {
    rollen: BEGELEIDERS,
    soorten: SCHOLEN,
    anders: 'Een ondersteuningsteam belegt de school van de leerling.',
  },
  vanuit: ['RGV-CHECKLIST', 'RGV-OPP'],
  ingang: [INGESCHREVEN],
  formulier: [],
  stukken: [
    {
      soort: 'OPP',
      naam: 'OPP',
      uitleg: 'Een stuk van voor 2023 kan nog "Groeidocument" heten.',
      velden: OPP_STUKVELDEN,
    },
    { soort: 'OT-verslag', naam: 'Verslag van een ondersteuningsteam (OT)', uitleg: 'Een eigen format mag.' },
    { soort: 'onderzoeksverslag', naam: 'Verslag van onderzoek of behandeling' },
    {
      soort: 'input-ouders',
      naam: 'Schriftelijke input van ouders/verzorgers',
      door: [...BEGELEIDERS, 'ouder'],
    },
    { soort: 'overig', naam: 'Ander stuk' },
  ],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'eerste',
      naam: 'Eerste OT plannen',
      status: 'OT plannen',
      door: BEGELEIDERS,
      uitleg: 'De school plant het eerste, consulterende OT en nodigt uit.',
      grond: 'RGV-049, RGV-058',
      registratie: 'uitnodiging',
      naar: { fase: 'eerste-verslag' },
    },
    {
      soort: 'registratie',
      id: 'eerste-verslag',
      naam: 'Verslag van het eerste OT',
      status: 'OT gepland',
      door: BEGELEIDERS,
      uitleg: 'Na het OT legt de school het verslag vast.',
      grond: 'RGV-053',
      registratie: 'verslag-start',
      naar: { fase: 'vervolg' },
    },
    {
      soort: 'registratie',
      id: 'vervolg',
      naam: 'Volgend OT plannen',
      status: 'Afspraken lopen',
      door: BEGELEIDERS,
      uitleg: 'De afspraken worden uitgevoerd. De school plant een volgend OT, of rondt af.',
      grond: 'RGV-057, RGV-058',
      registratie: 'uitnodiging',
      naar: { fase: 'vervolg-verslag' },
    },
    {
      soort: 'registratie',
      id: 'vervolg-verslag',
      naam: 'Verslag van een volgend OT',
      status: 'OT gepland',
      door: BEGELEIDERS,
      uitleg: 'Na het OT legt de school het verslag vast.',
      grond: 'RGV-054',
      registratie: 'verslag-vervolg',
      naar: { fase: 'vervolg' },
    },
  ],
  kenmerken: [altijdNiveau(1)],
  registraties: OT_REGISTRATIES,
  signalen: OT_SIGNALEN,
  termijnen: [],
  brieven: [],
  statussen: {
    'OT plannen': {
      swv: 'De school plant een ondersteuningsteam.',
      school: 'Plan het ondersteuningsteam en nodig de ouders uit.',
      ouder: 'De school nodigt u uit voor een gesprek.',
      jongere: 'De school plant een gesprek over wat jij nodig hebt.',
    },
    'OT gepland': {
      swv: 'Het ondersteuningsteam is gepland; het verslag volgt.',
      school: 'Deel vooraf de stukken. Leg na het gesprek het verslag vast.',
      ouder: 'Er is een gesprek gepland.',
      jongere: 'Er is een gesprek gepland over wat jij nodig hebt.',
    },
    'Afspraken lopen': {
      swv: 'De afspraken uit het ondersteuningsteam worden uitgevoerd.',
      school: 'Voer de afspraken uit. Plan een volgend ondersteuningsteam of rond af.',
      ouder: 'De school voert uit wat is afgesproken.',
      jongere: 'De school doet wat is afgesproken.',
    },
    ...statusteksten('Afgerond'),
  },
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator', 'schoolondersteuner'],
}
