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

export const VERZUIMSTATUSSEN = {
  'Verzuim vastleggen': {
    swv: 'De school legt het verzuim vast.',
    school: 'Leg vast welk verzuim het is.',
    ouder: 'De school kijkt wat er nodig is.',
    jongere: 'De school kijkt wat er nodig is.',
  },
  'Melden bij DUO': {
    swv: 'De school meldt de in- of uitschrijving aan DUO.',
    school: 'Meld de in- of uitschrijving binnen 7 dagen aan DUO.',
    ouder: 'De school geeft door dat uw kind is in- of uitgeschreven.',
    jongere: 'De school geeft door dat je bent in- of uitgeschreven.',
  },
  'School meldt': {
    swv: 'De school meldt het verzuim bij leerplicht.',
    school: 'Meld bij de leerplichtambtenaar en stel de ouders op de hoogte.',
    ouder: 'De school meldt bij leerplicht dat uw kind er niet of te laat was. U krijgt daar bericht over.',
    jongere: 'De school meldt bij leerplicht dat je er niet of te laat was.',
  },
  Onvolledig: {
    swv: 'De school heeft dit nog niet bij leerplicht gemeld.',
    school: 'Nog niet compleet: meld dit eerst bij de leerplichtambtenaar.',
    ouder: 'De school is hier nog mee bezig.',
    jongere: 'De school is hier nog mee bezig.',
  },
  'Gesprek met ouders': {
    swv: 'De school voert een gesprek met de ouders.',
    school: 'Voer een gesprek met de ouders.',
    ouder: 'De school wil met u praten.',
    jongere: 'De school praat met je ouders.',
  },
  'Ziek gemeld': {
    swv: 'De leerling is ziek gemeld.',
    school: 'De leerling is ziek gemeld.',
    ouder: 'Uw kind is ziek gemeld.',
    jongere: 'Je bent ziek gemeld.',
  },
  'Gesprek en schoolarts': {
    swv: 'De school voert een gesprek en meldt aan bij de schoolarts.',
    school: 'Voer een gesprek met de ouders en meld de leerling aan bij de schoolarts.',
    ouder: 'De school wil met u praten over het ziek zijn van uw kind. De schoolarts denkt mee.',
    jongere: 'De school praat met je ouders. De schoolarts denkt mee.',
  },
  'Niet verschenen': {
    swv: 'Ouders of leerling kwamen niet bij de hulpverlening.',
    school: 'Meld bij de leerplichtambtenaar en stel de ouders op de hoogte.',
    ouder: 'U of uw kind kwam niet op de afspraak. De school meldt dit bij leerplicht.',
    jongere: 'Je kwam niet op de afspraak. De school meldt dit bij leerplicht.',
  },
  'Bij leerplicht': {
    swv: 'Leerplicht kijkt wat er nodig is.',
    school: 'Leerplicht kijkt wat er nodig is en koppelt dat terug.',
    ouder: 'Leerplicht kijkt wat er nodig is.',
    jongere: 'Leerplicht kijkt wat er nodig is.',
  },
  Afgehandeld: {
    swv: 'Dit verzuim is afgehandeld.',
    school: 'Dit verzuim is afgehandeld.',
    ouder: 'Dit is afgehandeld.',
    jongere: 'Dit is klaar.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>
