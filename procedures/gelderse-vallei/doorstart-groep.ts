// GV-DOORSTART-GROEP: Doorstart and Identity Craft work with a class in which relations are disturbed (Werkwijze 5.2.2).
// It is about a group: no pupil, no BSN, no OPP, and no letter to guardians.
import type { Procedure } from '#domein/procedure/definitie.ts'
import {
  AFWIJZEN,
  ARRANGEMENT_AFWIJZING,
  ARRANGEMENT_BEHANDELAARS,
  ARRANGEMENT_STATUSTEKSTEN,
} from './arrangement-delen.ts'
import { WERKWIJZE, INDIENBRIEVEN, compleetheid, looptTotEnMet, passendVervolg } from './delen.ts'
import {
  NIVEAU,
  afsluiteis,
  metAntwoord,
  plaatsEnNiveau,
  startgesprekEis,
  tussentijds,
} from './doorstart-delen.ts'
import {
  BIJEENKOMSTEN,
  GROEPSTEAM,
  GROEPSGESPREKKEN,
  GROEPSREGISTRATIES,
  MET_IDENTITY_CRAFT,
} from './doorstart-groep-stappen.ts'
import { CONCEPT } from './statussen.ts'

/** All three meetings were held, or it is said why not (GV-146). */
const ALLE_BIJEENKOMSTEN = {
  soort: 'alle',
  van: BIJEENKOMSTEN.map(({ id, naam }) => ({
    soort: 'gesprek-vastgelegd' as const,
    gesprek: id,
    inWoorden: `${naam.toLowerCase()} is gehouden`,
  })),
} as const

export const DOORSTART_GROEP: Procedure = {
  code: 'GV-DOORSTART-GROEP',
  ...WERKWIJZE,
  // Available from school year 2021-2022, before the Werkwijze of 2022 (GV-149).
  geldigVanaf: '2021-09-01',
  naam: {
    swv: 'Doorstart-groepsdynamica',
    school: 'Doorstart-groepsdynamica',
    ouder: 'Doorstart voor een klas',
    jongere: 'Doorstart voor een klas',
  },
  eigennaam: true,
  samenvatting:
    'Doorstart en Identity Craft werken twaalf weken met een klas en het docententeam als de onderlinge relaties verstoord zijn. Er worden geen gegevens van leerlingen gevraagd.',
  infopagina: 'doorstart-groepsdynamica',
  betreft: 'groep',
  onderwerp: 'klas',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school', 'pro-school'],
    ookBuiten: true,
    anders: 'Alleen een school kan contact opnemen over groepsdynamica; er is geen route voor ouders.',
  },
  ingang: [
    {
      als: metAntwoord(
        'overleg-doorstart',
        'inschatting',
        ['positief'],
        'de Doorstart-coördinator schat het positief in',
      ),
      reden:
        'Indienen kan pas na een vastgelegde bespreking met de Doorstart-coördinator, met een positieve inschatting.',
      uitweg: 'Vraag de contactpersoon om dit met de Doorstart-coördinator te bespreken.',
      grond: 'GV-138, GV-141',
    },
    {
      als: {
        soort: 'antwoord-ingevuld',
        veld: 'omschrijving',
        inWoorden: 'aanleiding en hulpvraag zijn omschreven',
      },
      reden: 'De omschrijving is leeg: beschrijf kort de aanleiding en de hulpvraag.',
      uitweg: 'Vul de omschrijving in zonder namen van leerlingen.',
      grond: 'GV-141',
    },
  ],
  formulier: [
    {
      id: 'groep',
      titel: 'De groep',
      uitleg: 'Het gaat om de klas als geheel. Noem geen namen of andere gegevens van leerlingen.',
      velden: {
        school: {
          soort: 'tekst',
          label: 'School of locatie',
          hulp: 'Leeg: de school die aanvraagt.',
          grond: 'GV-136',
        },
        klas: { soort: 'tekst', label: 'Klas of groep', maximum: 60, grond: 'GV-136' },
        leerjaar: {
          soort: 'getal',
          label: 'Leerjaar',
          geheel: true,
          minimum: 1,
          maximum: 6,
          grond: 'GV-136',
        },
        niveau: { ...NIVEAU, verplicht: false, grond: 'GV-136' },
        aantal: {
          soort: 'getal',
          label: 'Aantal leerlingen in de klas',
          geheel: true,
          minimum: 2,
          maximum: 60,
          grond: 'GV-136',
        },
        omschrijving: {
          soort: 'lange-tekst',
          label: 'Omschrijving',
          hulp: 'Kort de aanleiding en de hulpvraag, zonder namen van leerlingen.',
          maximum: 3000,
          grond: 'GV-141',
        },
      },
      nodig: ['klas', 'leerjaar', 'niveau', 'aantal'],
    },
  ],
  stukken: [
    {
      soort: 'werkvormen',
      naam: 'Werkvormen voor de school',
      uitleg: 'Wat docenten zelf met de klas kunnen doen. De school kan dit downloaden.',
      door: MET_IDENTITY_CRAFT,
    },
    { soort: 'overig', naam: 'Ander document', uitleg: 'Zonder gegevens van leerlingen.' },
  ],
  dossiereisen: [],
  route: [
    {
      soort: 'screening',
      id: 'screening',
      naam: 'Criteria controleren',
      status: CONCEPT,
      door: ['contactpersoon'],
      uitleg: 'De contactpersoon van het samenwerkingsverband controleert de criteria.',
      grond: 'GV-138, GV-139',
      velden: {
        doelen: {
          soort: 'meerkeuze',
          label: 'Wat zijn de doelen?',
          verplicht: true,
          minimum: 1,
          keuzes: [
            { waarde: 'communicatie', label: 'Communicatie' },
            { waarde: 'samenwerking', label: 'Samenwerking' },
            { waarde: 'openheid', label: 'Openheid' },
          ],
          grond: 'GV-140',
        },
      },
      criteria: [
        ...plaatsEnNiveau({ niveau: 'GV-139', regio: 'GV-139' }),
        {
          id: 'relatieVerstoord',
          vraag: 'Is de relatie tussen jongeren onderling of met het docententeam verstoord?',
          uitleg: 'Het is een gedeelde ervaring van de groep.',
          hard: true,
          grond: 'GV-139',
        },
        {
          id: 'docententeamCommitteert',
          vraag: 'Committeert het docententeam zich?',
          hard: true,
          grond: 'GV-139',
        },
        { id: 'doelenPassen', vraag: 'Passen de doelen?', hard: true, grond: 'GV-139' },
      ],
      afwijken: ['contactpersoon', 'directeur-bestuurder'],
      naar: { fase: 'overleg' },
    },
    {
      soort: 'registratie',
      id: 'overleg',
      naam: 'Bespreken met de Doorstart-coördinator',
      status: CONCEPT,
      door: ['contactpersoon', 'coordinator-doorstart'],
      als: {
        soort: 'niet',
        van: {
          soort: 'registratie-gedaan',
          registratie: 'overleg-doorstart',
          inWoorden: 'de mogelijkheid is besproken met de Doorstart-coördinator',
        },
        inWoorden: 'de mogelijkheid nog niet met de Doorstart-coördinator is besproken',
      },
      uitleg:
        'De contactpersoon bespreekt de mogelijkheid met de Doorstart-coördinator. Daarna kan de school indienen.',
      grond: 'GV-138',
      registratie: 'overleg-doorstart',
      naar: { fase: 'aanvraag' },
    },
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Groepshulpvraag van de school',
      status: CONCEPT,
      door: ['zorgcoordinator'],
      uitleg: 'De zorgcoördinator beschrijft de groep, de aanleiding en de hulpvraag, en dient in.',
      grond: 'GV-141',
      naar: { fase: 'compleetheid' },
    },
    compleetheid({
      uitleg: 'Het secretariaat controleert of de vragen over de groep zijn beantwoord.',
      grond: 'GV-021, GV-136',
      naar: { fase: 'besluit' },
    }),
    {
      soort: 'besluit',
      id: 'besluit',
      naam: 'Bespreking en besluit van Doorstart',
      status: 'In behandeling',
      door: ['coordinator-doorstart', 'projectleider-doorstart'],
      uitleg:
        'Doorstart bespreekt de groep intern. De zorgcoördinator krijgt bericht; ouders krijgen geen brief.',
      grond: 'GV-142',
      opties: [
        {
          id: 'toekennen',
          naam: 'Groepsdynamica toekennen',
          status: 'Gearrangeerd',
          naar: { fase: 'groepsdynamica' },
          geldigheid: false,
          telt: 'toekenning',
          velden: {},
          brieven: ['toekenning-arrangement'],
          taken: [],
        },
        {
          ...AFWIJZEN,
          naam: 'Niet passend: afwijzen',
          taken: [
            {
              ...passendVervolg('GV-142'),
              titel: 'Meedenken met de school over een passend vervolg voor de groep',
            },
          ],
        },
      ],
    },
    {
      soort: 'uitvoering',
      id: 'groepsdynamica',
      naam: 'Groepsdynamica: startgesprek, plan en verloop',
      status: 'Gearrangeerd',
      door: ['coordinator-doorstart', 'projectleider-doorstart'],
      uitleg: 'Na het startgesprek en het plan duurt het traject twaalf weken.',
      grond: 'GV-143 tot GV-148',
      plaatsing: false,
      toegekend: true,
      start: {
        gesprek: 'startgesprek',
        looptijd: { duur: { aantal: 12, eenheid: 'weken' }, einde: 'berekend', grond: 'GV-144' },
        door: GROEPSTEAM,
        eisen: [
          startgesprekEis('GV-143'),
          {
            als: {
              soort: 'antwoord-ingevuld',
              veld: 'plan.rolverdeling',
              inWoorden: 'er is een plan met planning en rolverdeling',
            },
            reden: 'Starten kan pas als er een plan is met planning en rolverdeling.',
            uitweg: 'Leg eerst het plan vast.',
            grond: 'GV-143',
          },
        ],
        gevolg: {
          taken: BIJEENKOMSTEN.map(({ id, naam }) => ({
            id,
            titel: `${naam} houden`,
            rol: 'identity-craft',
            grond: 'GV-146',
          })),
        },
      },
      evaluaties: [
        tussentijds('GV-148', {
          velden: {
            ontwikkelingGroep: { soort: 'lange-tekst', label: 'Ontwikkeling van de groep', verplicht: true },
            ontwikkelingTeam: {
              soort: 'lange-tekst',
              label: 'Ontwikkeling van het docententeam',
              verplicht: true,
            },
            vervolgstappen: { soort: 'lange-tekst', label: 'Vervolgstappen', verplicht: true },
          },
          gemist: ['school'],
        }),
      ],
      beeindigen: {
        velden: {
          redenMinderBijeenkomsten: {
            soort: 'lange-tekst',
            label: 'Waarom zijn er minder dan drie bijeenkomsten van Identity Craft gehouden?',
            hulp: 'Alleen als er minder dan drie zijn gehouden.',
            grond: 'GV-146',
          },
        },
        eisen: [
          {
            als: {
              soort: 'een-van',
              van: [
                ALLE_BIJEENKOMSTEN,
                {
                  soort: 'antwoord-ingevuld',
                  veld: 'redenMinderBijeenkomsten',
                  inWoorden: 'er is een reden gegeven',
                },
              ],
            },
            reden: 'Nog niet alle drie bijeenkomsten van Identity Craft zijn gehouden. Geef de reden.',
            uitweg: 'Leg de bijeenkomsten vast, of vul in waarom het er minder zijn.',
            grond: 'GV-146',
          },
        ],
        door: GROEPSTEAM,
        gevolg: { sluit: BIJEENKOMSTEN.map((b) => b.id) },
      },
      afrondeisen: [
        afsluiteis('GV-148'),
        {
          als: {
            soort: 'een-van',
            van: [
              ALLE_BIJEENKOMSTEN,
              {
                soort: 'antwoord-ingevuld',
                veld: 'einde.redenMinderBijeenkomsten',
                inWoorden: 'er is een reden gegeven',
              },
            ],
          },
          reden:
            'Nog niet alle drie bijeenkomsten van Identity Craft zijn gehouden en er is geen reden vastgelegd.',
          uitweg: 'Leg het einde vast, met de reden.',
          grond: 'GV-146',
        },
      ],
      afgerond: 'Afgerond',
    },
    ARRANGEMENT_AFWIJZING,
  ],
  gesprekken: GROEPSGESPREKKEN,
  registraties: GROEPSREGISTRATIES,
  termijnen: [
    looptTotEnMet({
      naam: 'einde-groepsdynamica',
      titel: 'Einde van groepsdynamica',
      eigenaar: 'coordinator-doorstart',
      gevolg: 'De twaalf weken zijn voorbij en de zaak is niet afgerond.',
      zichtVoor: ['school'],
      grond: 'Werkwijze 5.2.2 (GV-144)',
    }),
  ],
  brieven: [
    ...INDIENBRIEVEN,
    {
      soort: 'toekenning-arrangement',
      naam: 'Toekenningsbrief',
      aan: ['aanvrager'],
      verzending: 'meteen',
      grond: 'GV-142',
    },
    {
      soort: 'afwijzing-arrangement',
      naam: 'Afwijzingsbrief',
      aan: ['aanvrager'],
      verzending: 'meteen',
      grond: 'GV-142',
    },
  ],
  statussen: ARRANGEMENT_STATUSTEKSTEN,
  aanhouden: null,
  behandelaars: [...ARRANGEMENT_BEHANDELAARS, ...MET_IDENTITY_CRAFT],
}
