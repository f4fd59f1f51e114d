// The talks and records of GV-DOORSTART-GROEP (Werkwijze 5.2.2).
import type { Gespreksoort, Registratie } from '#domein/procedure/bouwstenen.ts'
import { informatieverzoek } from './arrangement-delen.ts'
import { afsluitregistratie } from './doorstart-delen.ts'

/** For a class the Doorstart-coördinator comes first. */
export const GROEPSTEAM = [
  'coordinator-doorstart',
  'projectleider-doorstart',
  'teamlid-doorstart',
  'coach-doorstart',
] as const

export const MET_IDENTITY_CRAFT = [...GROEPSTEAM, 'identity-craft'] as const

/** Exactly three, each planned and ticked off on its own (GV-146). */
export const BIJEENKOMSTEN: readonly Gespreksoort[] = [1, 2, 3].map((nummer) => ({
  id: `identity-craft-${nummer}`,
  naam: `Bijeenkomst ${nummer} van Identity Craft`,
  door: MET_IDENTITY_CRAFT,
  genodigden: ['identity-craft', 'school'],
  in: ['groepsdynamica'],
  eisen: [
    {
      als: {
        soort: 'niet',
        van: {
          soort: 'gesprek-vastgelegd',
          gesprek: `identity-craft-${nummer}`,
          inWoorden: 'deze bijeenkomst is al gehouden',
        },
      },
      reden: `Bijeenkomst ${nummer} van Identity Craft is al gehouden: het zijn er precies drie.`,
      grond: 'GV-146',
    },
  ],
  sluit: [`identity-craft-${nummer}`],
  grond: 'GV-146',
}))

export const GROEPSGESPREKKEN: readonly Gespreksoort[] = [
  {
    id: 'startgesprek',
    naam: 'Startgesprek',
    door: GROEPSTEAM,
    genodigden: ['coordinator-doorstart', 'identity-craft', 'school'],
    gemist: ['identity-craft', 'school'],
    velden: {
      verwachtingen: { soort: 'lange-tekst', label: 'Verwachtingen', verplicht: true },
      voorwaarden: { soort: 'lange-tekst', label: 'Voorwaarden', verplicht: true },
    },
    in: ['groepsdynamica'],
    grond: 'GV-143',
  },
  {
    id: 'herstelkring',
    naam: 'Herstelkring',
    door: GROEPSTEAM,
    genodigden: ['school'],
    in: ['groepsdynamica'],
    meer: true,
    grond: 'GV-146',
  },
  ...BIJEENKOMSTEN,
]

export const GROEPSREGISTRATIES: readonly Registratie[] = [
  informatieverzoek({
    uitleg: 'Leg vast dat een school naar groepsdynamica vroeg. Ouders kunnen dit voor een klas niet vragen.',
    eisen: [
      {
        als: { soort: 'antwoord-is', veld: 'wie', is: ['school'], inWoorden: 'een school vroeg informatie' },
        reden: 'Alleen scholen kunnen contact opnemen over groepsdynamica; er is geen route voor ouders.',
        uitweg: 'Verwijs ouders naar de school van hun kind.',
        grond: 'GV-137',
      },
    ],
    grond: 'GV-137',
  }),
  {
    id: 'overleg-doorstart',
    naam: 'Bespreking met de Doorstart-coördinator',
    titel: 'Bespreking met de Doorstart-coördinator vastleggen',
    uitleg: 'Leg vast hoe de Doorstart-coördinator de mogelijkheid inschat. Daarna kan de school indienen.',
    door: ['contactpersoon', 'coordinator-doorstart'],
    velden: {
      inschatting: {
        soort: 'keuze',
        label: 'Hoe schat de Doorstart-coördinator het in?',
        verplicht: true,
        keuzes: [
          { waarde: 'positief', label: 'Positief: de school kan de groepshulpvraag indienen' },
          { waarde: 'negatief', label: 'Negatief: groepsdynamica past nu niet' },
        ],
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
    },
    in: ['screening', 'overleg', 'aanvraag'],
    grond: 'GV-138',
  },
  {
    id: 'interne-bespreking',
    naam: 'Interne bespreking door Doorstart',
    titel: 'Interne bespreking vastleggen',
    uitleg: 'Leg vast wat Doorstart onderling besprak, voor het besluit.',
    door: GROEPSTEAM,
    velden: { advies: { soort: 'lange-tekst', label: 'Wat is besproken', verplicht: true } },
    in: ['besluit'],
    grond: 'GV-142',
  },
  {
    id: 'plan',
    naam: 'Plan met planning en rolverdeling',
    titel: 'Plan vastleggen',
    uitleg: 'Leg het plan vast; elke volgende keer is een nieuwe versie.',
    door: GROEPSTEAM,
    velden: {
      doelen: { soort: 'lange-tekst', label: 'Doelen', verplicht: true },
      planning: { soort: 'lange-tekst', label: 'Planning', verplicht: true },
      rolverdeling: { soort: 'lange-tekst', label: 'Rolverdeling', verplicht: true, grond: 'GV-143' },
    },
    neemtOver: {
      naObservatie: { label: 'Aangescherpt na de observatie van', uit: 'observatie.op', soort: 'datum' },
    },
    versies: true,
    in: ['groepsdynamica'],
    sluit: ['plan-aanscherpen'],
    grond: 'GV-143, GV-145',
  },
  {
    id: 'observatie',
    naam: 'Observatie door een Doorstart-coach',
    titel: 'Observatie vastleggen',
    uitleg: 'Leg een observatie van de groep vast. Daarna worden doelen en plan aangescherpt.',
    door: GROEPSTEAM,
    velden: { bevindingen: { soort: 'lange-tekst', label: 'Wat is gezien', verplicht: true } },
    in: ['groepsdynamica'],
    taken: [
      {
        id: 'plan-aanscherpen',
        titel: 'Doelen en plan aanscherpen na de observatie',
        rol: 'coordinator-doorstart',
        registratie: 'plan',
        grond: 'GV-145',
      },
    ],
    grond: 'GV-145',
  },
  afsluitregistratie('groepsdynamica', 'GV-148', {
    adviezen: { soort: 'lange-tekst', label: 'Adviezen over het vervolg', verplicht: true },
  }),
]
