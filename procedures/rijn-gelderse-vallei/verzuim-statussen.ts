// Statuses of absence, suspension and removal. The source gives only "Onvolledig"; the others are proposals.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

export const SCHORSINGSTATUSSEN = {
  'Schorsing voorbereid': {
    swv: 'Het bevoegd gezag besluit nog over de schorsing.',
    school: 'Het bevoegd gezag besluit over de schorsing, volgens het protocol van de school.',
    ouder: 'De school denkt na over een schorsing van uw kind.',
    jongere: 'De school denkt na over een schorsing.',
  },
  Geschorst: {
    swv: 'De leerling is geschorst. De school voert het gesprek en doet de meldingen.',
    school: 'De leerling is geschorst. Voer het gesprek met de ouders en doe de meldingen.',
    ouder: 'Uw kind mag een paar dagen niet naar school. De school praat daar met u over.',
    jongere: 'Je mag een paar dagen niet naar school.',
  },
  'Terug op school': {
    swv: 'De leerling is terug op school.',
    school: 'De leerling is terug op school.',
    ouder: 'Uw kind is weer op school.',
    jongere: 'Je bent weer op school.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>

export const VERWIJDERINGSTATUSSEN = {
  'Verwijdering voorbereid': {
    swv: 'Het bevoegd gezag besluit nog over de verwijdering.',
    school: 'Het bevoegd gezag besluit over de verwijdering, volgens het protocol van de school.',
    ouder: 'De school denkt na over verwijdering van uw kind.',
    jongere: 'De school denkt erover dat je weg moet van school.',
  },
  'Passende school zoeken': {
    swv: 'De school zoekt met het samenwerkingsverband een passende school, binnen 8 weken.',
    school: 'Zoek binnen 8 weken een passende school, samen met het samenwerkingsverband.',
    ouder: 'Uw kind kan niet op deze school blijven. De school zoekt een andere school die past.',
    jongere: 'Je kunt niet op deze school blijven. De school zoekt een andere school voor je.',
  },
  'Geen passende school': {
    swv: 'Na 8 weken is er geen passende school. Doorzettingskracht is voorgesteld.',
    school:
      'Na 8 weken is er geen passende school. Het samenwerkingsverband kan doorzettingskracht inzetten.',
    ouder: 'Er is nog geen andere school. Het samenwerkingsverband kan gaan helpen.',
    jongere: 'Er is nog geen andere school. Er wordt verder gezocht.',
  },
  'Passende school gevonden': {
    swv: 'Er is een passende school gevonden.',
    school: 'Er is een passende school gevonden.',
    ouder: 'Er is een andere school voor uw kind.',
    jongere: 'Er is een andere school voor je.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>
