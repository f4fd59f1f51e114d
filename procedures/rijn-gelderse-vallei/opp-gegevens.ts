// Deel 1 of an OPP: pupil, school and parents (catalogue 3.1). The labels are those of the form.
import type { Velden } from '#domein/kern/veld.ts'
import type { Formuliersectie } from '#domein/procedure/definitie.ts'
import { GROEPEN } from './tlv-formulier.ts'

const tekst = (label: string, grond = 'RGV-066') => ({ soort: 'tekst', label, grond }) as const
const lang = (label: string, grond = 'RGV-066') => ({ soort: 'lange-tekst', label, grond }) as const
const AANHEF = [
  { waarde: 'dhr', label: 'Dhr' },
  { waarde: 'mw', label: 'Mw' },
]

const LEERLING: Velden = {
  startdatum: { soort: 'datum', label: 'Startdatum', hulp: 'Begindatum van het OPP.', grond: 'RGV-066' },
  naamLeerling: tekst('Naam leerling'),
  geboortedatum: { soort: 'datum', label: 'Geboortedatum', nietNaVandaag: true, grond: 'RGV-066' },
  geslacht: {
    soort: 'keuze',
    label: 'Geslacht',
    keuzes: [
      { waarde: 'meisje', label: 'Meisje' },
      { waarde: 'jongen', label: 'Jongen' },
      { waarde: 'onbekend', label: 'Onbekend' },
    ],
    grond: 'RGV-067',
  },
  adresLeerling: tekst('Adres leerling (straat-postcode-woonplaats)'),
  gezinssamenstelling: lang('Gezinssamenstelling en eventuele bijzonderheden'),
  nationaliteit: tekst('Nationaliteit'),
  geboorteland: tekst('Geboorteland'),
  inNederlandSinds: { ...tekst('In Nederland sinds'), hulp: 'Als het geboorteland niet Nederland is.' },
  thuistaal: tekst('Welke taal wordt thuis gesproken?'),
}

const SCHOOL: Velden = {
  school: tekst('School (naam)'),
  adresSchool: tekst('straat-postcode-woonplaats (school)'),
  brin: tekst('BRIN:'),
  schoolbestuur: tekst('Naam schoolbestuur'),
  bestuursnummer: {
    soort: 'getal',
    label: 'Bestuursnummer:',
    geheel: true,
    minimum: 10_000,
    maximum: 99_999,
    grond: 'RGV-066',
  },
  directeur: tekst('Naam directeur'),
  telefoonSchool: { soort: 'tekst', label: 'Telefoonnummer school', vorm: 'telefoon', grond: 'RGV-066' },
  vve: lang('Is er sprake geweest van VVE toekenning en/of voorschoolse voorziening'),
  groep: { soort: 'keuze', label: 'Actuele Groep', keuzes: GROEPEN, grond: 'RGV-066' },
  schoolverloop: lang('Actuele Groep + schoolverloop'),
  schoolwisselingen: { soort: 'ja-nee', label: 'Schoolwisselingen', grond: 'RGV-068' },
  schoolwisselingenToelichting: {
    ...lang('Zo ja, graag de namen van de scholen, duur van verblijf en reden schoolwisseling', 'RGV-068'),
    als: { veld: 'schoolwisselingen', is: [true] },
  },
  schoolverzuim: {
    soort: 'keuze',
    label: 'Schoolverzuim',
    keuzes: [
      { waarde: 'normaal', label: 'normaal' },
      { waarde: 'veel', label: 'veel' },
    ],
    grond: 'RGV-066',
  },
  schoolverzuimToelichting: {
    ...lang('toelichting (schoolverzuim)'),
    als: { veld: 'schoolverzuim', is: ['veel'] },
  },
  leerkrachten: tekst('Leerkracht(en) huidige groep'),
  leerkrachtContact: tekst('e-mailadres + werkdagen (leerkracht)'),
  steunpuntcoordinator: tekst('Steunpuntcoördinator'),
  internBegeleider: tekst('Intern Begeleider'),
  internBegeleiderContact: tekst('e-mailadres + werkdagen (intern begeleider)'),
}

const verzorger = (nummer: 1 | 2): Velden => ({
  [`verzorger${nummer}Aanhef`]: {
    soort: 'keuze',
    label: `Verzorger ${nummer}: Dhr / Mw`,
    keuzes: AANHEF,
    grond: 'RGV-066',
  },
  [`verzorger${nummer}Naam`]: tekst(`Verzorger ${nummer}: Naam`),
  [`verzorger${nummer}Telefoon`]: tekst(`Verzorger ${nummer}: Telefoonnr`),
  [`verzorger${nummer}Mail`]: tekst(`Verzorger ${nummer}: E-mailadres`),
  [`verzorger${nummer}Adres`]: tekst(`Verzorger ${nummer}: Adres (indien anders dan het kind)`),
})

const VOOGD = { veld: 'gezag', is: ['voogd'] } as const

const OUDERS: Velden = {
  ...verzorger(1),
  ...verzorger(2),
  burgerlijkeStaat: tekst('Burgerlijke staat ouder(s) / verzorger(s)'),
  gezag: {
    soort: 'keuze',
    label: 'Het ouderlijk / wettelijk gezag berust bij:',
    keuzes: [
      { waarde: 'beiden', label: 'Beide verzorgers' },
      { waarde: 'verzorger1', label: 'Verzorger 1' },
      { waarde: 'verzorger2', label: 'Verzorger 2' },
      { waarde: 'voogd', label: 'Een voogd' },
    ],
    grond: 'RGV-084',
  },
  wieInformeertWie: tekst('Wie informeert wie?'),
  gezinsvoogd: { ...tekst('Bij voogdij; wie is de gezinsvoogd?', 'RGV-084'), als: VOOGD },
  voogdAanhef: {
    soort: 'keuze',
    label: 'Contactgegevens voogd: Dhr / Mw',
    keuzes: AANHEF,
    als: VOOGD,
    grond: 'RGV-084',
  },
  voogdNaam: { ...tekst('Contactgegevens voogd: Naam', 'RGV-084'), als: VOOGD },
  voogdAdres: { ...tekst('Contactgegevens voogd: Adres', 'RGV-084'), als: VOOGD },
  voogdTelefoon: { ...tekst('Contactgegevens voogd: Telefoonnr', 'RGV-084'), als: VOOGD },
  voogdMail: { ...tekst('Contactgegevens voogd: E-mailadres', 'RGV-084'), als: VOOGD },
}

export const GEGEVENS: readonly Formuliersectie[] = [
  {
    id: 'leerling',
    titel: 'Gegevens leerling',
    velden: LEERLING,
    nodig: ['startdatum', 'naamLeerling', 'geboortedatum', 'geslacht', 'adresLeerling'],
  },
  {
    id: 'school',
    titel: 'Gegevens school',
    velden: SCHOOL,
    nodig: [
      'school',
      'adresSchool',
      'brin',
      'schoolbestuur',
      'bestuursnummer',
      'directeur',
      'groep',
      'schoolverloop',
      'schoolwisselingen',
      'schoolwisselingenToelichting',
      'schoolverzuim',
      'schoolverzuimToelichting',
      'leerkrachten',
      'steunpuntcoordinator',
      'internBegeleider',
    ],
  },
  {
    id: 'ouders',
    titel: 'Ouders / verzorgers',
    uitleg: 'Namen, telefoonnummers en e-mailadressen',
    velden: OUDERS,
    nodig: [
      'verzorger1Aanhef',
      'verzorger1Naam',
      'gezag',
      'gezinsvoogd',
      'voogdAanhef',
      'voogdNaam',
      'voogdAdres',
      'voogdTelefoon',
      'voogdMail',
    ],
  },
]
