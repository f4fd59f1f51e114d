// The criteria of Comma, judged by the contactpersoon before the school can file (Werkwijze 5.1).
import type { Velden } from '#domein/kern/veld.ts'
import type { Criterium, FaseVan } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { CONCEPT } from './statussen.ts'

const REGIO = ['Ede', 'Wageningen', 'Rhenen'] as const

const ja = (veld: string, inWoorden: string): Voorwaarde => ({
  soort: 'antwoord-is',
  veld,
  is: [true],
  inWoorden,
})

const VELDEN: Velden = {
  niveau: {
    soort: 'keuze',
    label: 'Onderwijsniveau',
    verplicht: true,
    keuzes: [
      { waarde: 'pro', label: 'Praktijkonderwijs' },
      { waarde: 'vmbo', label: 'Vmbo' },
      { waarde: 'havo', label: 'Havo' },
      { waarde: 'vwo', label: 'Vwo' },
    ],
    grond: 'GV-072',
  },
  leerjaar: { soort: 'getal', label: 'Leerjaar', minimum: 1, maximum: 6, geheel: true, grond: 'GV-072' },
  internaliserend: {
    soort: 'ja-nee',
    label: 'Is de problematiek internaliserend, zoals schoolangst of depressie?',
    verplicht: true,
    grond: 'GV-074',
  },
  kleineSetting: {
    soort: 'ja-nee',
    label: 'Kan de jongere functioneren in een tijdelijke, kleine onderwijssetting?',
    verplicht: true,
    grond: 'GV-074',
  },
  verzuim: {
    soort: 'keuze',
    label: 'Hoe is het verzuim?',
    verplicht: true,
    keuzes: [
      { waarde: 'dreigt', label: 'Uitval dreigt' },
      { waarde: 'kort', label: 'Zit sinds kort thuis' },
      { waarde: 'lang', label: 'Zit al langer thuis' },
      { waarde: 'geen', label: 'Geen verzuim of dreigende uitval' },
    ],
    grond: 'GV-075',
  },
  maandenThuis: { soort: 'getal', label: 'Hoeveel maanden zit de jongere thuis?', minimum: 0 },
  motivatieJongere: {
    soort: 'ja-nee',
    label: 'Is de jongere gemotiveerd?',
    verplicht: true,
    grond: 'GV-077',
  },
  motivatieOuders: {
    soort: 'ja-nee',
    label: 'Zijn de ouder(s)/verzorger(s) gemotiveerd?',
    hulp: 'Comma ondersteunt ook de ouders.',
    verplicht: true,
    grond: 'GV-077',
  },
  motivatieSchool: {
    soort: 'ja-nee',
    label: 'Is de school gemotiveerd?',
    hulp: 'Comma ondersteunt ook de school.',
    verplicht: true,
    grond: 'GV-077',
  },
  doelen: {
    soort: 'meerkeuze',
    label: 'Wat zijn de doelen?',
    verplicht: true,
    minimum: 1,
    keuzes: [
      { waarde: 'ritme', label: 'Opbouw van schoolgang en ritme' },
      { waarde: 'sociaal-emotioneel', label: 'Sociaal-emotionele vaardigheden in een schoolse setting' },
      {
        waarde: 'schools',
        label: 'Schoolse vaardigheden die passen bij niveau- en toekomstperspectief',
      },
      { waarde: 'vervolgplek', label: 'Toewerken naar een passende vervolgplek' },
      { waarde: 'anders', label: 'Anders' },
    ],
    grond: 'GV-078',
  },
  doelenAnders: {
    soort: 'lange-tekst',
    label: 'Welk ander doel?',
    verplicht: true,
    als: { veld: 'doelen', is: ['anders'] },
  },
}

const CRITERIA: readonly Criterium[] = [
  {
    id: 'niveau',
    vraag: 'Alle leerjaren en niveaus, behalve praktijkonderwijs',
    hard: true,
    automatisch: {
      soort: 'niet',
      van: {
        soort: 'antwoord-is',
        veld: 'niveau',
        is: ['pro'],
        inWoorden: 'de jongere volgt praktijkonderwijs',
      },
    },
    grond: 'GV-072',
  },
  {
    id: 'regio',
    vraag: 'Gaat naar school of woont in Ede, Wageningen of Rhenen',
    hard: true,
    automatisch: {
      soort: 'een-van',
      van: [
        { soort: 'school-staat-in', plaatsen: REGIO },
        { soort: 'leerling-woont-in', plaatsen: REGIO },
      ],
    },
    grond: 'GV-073',
  },
  {
    id: 'problematiek',
    vraag: 'Internaliserende problematiek, en kan functioneren in een kleine setting',
    hard: true,
    automatisch: {
      soort: 'alle',
      van: [
        ja('internaliserend', 'de problematiek is internaliserend'),
        ja('kleineSetting', 'de jongere kan functioneren in een kleine setting'),
      ],
    },
    grond: 'GV-074',
  },
  {
    id: 'verzuimcriterium',
    vraag: 'Zit sinds kort thuis, of uitval dreigt',
    hard: true,
    automatisch: {
      soort: 'antwoord-is',
      veld: 'verzuim',
      is: ['dreigt', 'kort'],
      inWoorden: 'de jongere zit sinds kort thuis of uitval dreigt',
    },
    grond: 'GV-075',
  },
  {
    id: 'terugkeer',
    vraag:
      'Is terugkeer naar het reguliere voortgezet onderwijs te verwachten na ten hoogste 20 schoolweken?',
    hard: true,
    grond: 'GV-076',
  },
  {
    id: 'motivatie',
    vraag: 'Jongere, ouder(s)/verzorger(s) en school zijn gemotiveerd',
    hard: true,
    automatisch: {
      soort: 'alle',
      van: [
        ja('motivatieJongere', 'de jongere is gemotiveerd'),
        ja('motivatieOuders', 'de ouders zijn gemotiveerd'),
        ja('motivatieSchool', 'de school is gemotiveerd'),
      ],
    },
    grond: 'GV-077',
  },
  {
    id: 'doelenPassen',
    vraag: 'Passen de doelen bij de problematiek en bij wat Comma beoogt?',
    hard: true,
    grond: 'GV-078',
  },
]

/** The first screening: only after a contact by the school, or by the gemeente when there is no school (GV-070). */
export const COMMA_SCREENING: FaseVan<'screening'> = {
  soort: 'screening',
  id: 'screening',
  naam: 'Eerste screening',
  status: CONCEPT,
  door: ['contactpersoon'],
  uitleg:
    'De contactpersoon van het samenwerkingsverband beoordeelt de criteria. Daarna kan de school de aanvraag indienen.',
  grond: 'GV-070, GV-071',
  velden: VELDEN,
  criteria: CRITERIA,
  eisen: [
    {
      als: {
        soort: 'een-van',
        van: [
          {
            soort: 'registratie-gedaan',
            registratie: 'contact',
            veld: 'wie',
            is: ['school'],
            inWoorden: 'de school van inschrijving heeft contact opgenomen',
          },
          {
            soort: 'alle',
            van: [
              {
                soort: 'registratie-gedaan',
                registratie: 'contact',
                veld: 'wie',
                is: ['leerplichtambtenaar', 'jeugdconsulent'],
                inWoorden: 'de leerplichtambtenaar of jeugdconsulent heeft contact opgenomen',
              },
              { soort: 'niet', van: { soort: 'leerling-ingeschreven-bij-aanvrager' } },
            ],
          },
        ],
      },
      reden:
        'Screenen kan pas na contact door de school van inschrijving, of bij absoluut verzuim door de leerplichtambtenaar of jeugdconsulent.',
      uitweg: 'Leg eerst dat contact vast.',
      grond: 'GV-070',
    },
  ],
  afwijken: ['contactpersoon', 'directeur-bestuurder'],
  naar: { fase: 'aanvraag' },
}
