// RGV-BAOBAO: the school looks for another regular primary school, with its bestuur and the parents, within the term in which
// it investigates itself (bijlage 2.2.1 §8). Both schools have the duty of care until the parents enrol their child.
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { ALTIJD, ONDERSTEUNINGSPLAN, REGULIER, SCHOOLROLLEN } from './delen.ts'
import { statusteksten } from './statussen.ts'
import { alle, eenVan, gedaan, niet } from './zorgplicht-delen.ts'
import { BAOBAOSTATUSSEN } from './zorgplicht-statussen.ts'

const GESCHIKT = (minstens: number) =>
  ({
    soort: 'registraties-met',
    registratie: 'school-benaderd',
    veld: 'uitkomst',
    is: ['geschikt'],
    minstens,
    inWoorden: minstens > 1 ? 'meer dan een school is geschikt' : 'er is een geschikte school',
  }) as const

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'school-benaderd',
    naam: 'School benaderd',
    titel: 'Benaderde school vastleggen',
    uitleg:
      'Leg elk contact met een school vast, met de dag en de uitkomst. Zoek eerst binnen het bestuur of in de regio.',
    door: SCHOOLROLLEN,
    velden: {
      school: { soort: 'tekst', label: 'Welke school?', verplicht: true, grond: 'RGV-129' },
      waar: {
        soort: 'keuze',
        label: 'Waar hoort deze school bij?',
        keuzes: [
          { waarde: 'bestuur', label: 'Zelfde schoolbestuur' },
          { waarde: 'regio', label: 'Zelfde regio' },
          { waarde: 'elders', label: 'Elders' },
        ],
        grond: 'RGV-129',
      },
      uitkomst: {
        soort: 'keuze',
        label: 'Uitkomst',
        verplicht: true,
        keuzes: [
          { waarde: 'onderzoekt', label: 'De school onderzoekt het' },
          { waarde: 'geschikt', label: 'Geschikt: de school kan het kind plaatsen' },
          { waarde: 'niet-geschikt', label: 'Niet geschikt' },
          { waarde: 'vol', label: 'Geen plaats' },
        ],
        grond: 'RGV-129',
      },
      besproken: { soort: 'lange-tekst', label: 'Wat is met de ouders besproken?' },
    },
    in: ['zoeken'],
    grond: 'RGV-129',
  },
  {
    id: 'school-betrokken',
    naam: 'Tweede school betrokken',
    titel: 'Tweede school betrekken',
    uitleg:
      'De tweede school doorloopt dezelfde procedure binnen de termijn van de eerste. De zorgplicht wordt gedeeld.',
    door: SCHOOLROLLEN,
    velden: {
      school: { soort: 'tekst', label: 'Welke school?', verplicht: true, grond: 'RGV-126' },
    },
    in: ['zoeken'],
    grond: 'RGV-125, RGV-126',
  },
  {
    id: 'ouderkeuze',
    naam: 'Keuze van de ouders',
    titel: 'Keuze van de ouders vastleggen',
    uitleg: 'Zijn meer scholen geschikt, dan kiezen de ouders.',
    door: [...SCHOOLROLLEN, 'ouder'],
    velden: {
      school: { soort: 'tekst', label: 'Welke school kiezen de ouders?', verplicht: true, grond: 'RGV-128' },
    },
    als: GESCHIKT(1),
    in: ['zoeken'],
    grond: 'RGV-128',
  },
  {
    id: 'toezegging',
    naam: 'Toezegging van de nieuwe school',
    titel: 'Toezegging vastleggen',
    uitleg: 'Leg vast welke school het kind plaatst. De zorgplicht gaat pas over bij de inschrijving.',
    door: SCHOOLROLLEN,
    velden: {
      school: { soort: 'tekst', label: 'Welke school plaatst het kind?', verplicht: true, grond: 'RGV-127' },
    },
    eisen: [
      {
        als: GESCHIKT(1),
        reden: 'Er is nog geen geschikte school vastgelegd.',
        uitweg: 'Leg eerst vast welke school is benaderd en wat de uitkomst was.',
        grond: 'RGV-129',
      },
      {
        als: eenVan(
          niet(GESCHIKT(2)),
          alle(gedaan('ouderkeuze', 'de ouders hebben gekozen'), {
            soort: 'zelfde-tekst',
            veld: 'school',
            als: 'ouderkeuze.school',
            inWoorden: 'het is de school die de ouders kozen',
          }),
        ),
        reden: 'Meer dan een school is geschikt. Dan kiezen de ouders, en geldt hun keuze.',
        uitweg: 'Leg eerst de keuze van de ouders vast.',
        grond: 'RGV-128',
      },
    ],
    in: ['zoeken'],
    naar: { fase: 'inschrijven' },
    grond: 'RGV-127, RGV-128',
  },
  {
    id: 'inschrijving',
    naam: 'Inschrijving op de nieuwe school',
    titel: 'Inschrijving vastleggen',
    uitleg: 'De zorgplicht gaat over op de dag waarop de ouders hun kind inschrijven.',
    door: SCHOOLROLLEN,
    velden: {
      ingeschrevenOp: { soort: 'datum', label: 'Ingeschreven vanaf', verplicht: true, grond: 'RGV-127' },
    },
    grond: 'RGV-127',
  },
  {
    id: 'niet-haalbaar',
    naam: 'Andere basisschool niet haalbaar',
    titel: 'Vastleggen dat een andere basisschool niet haalbaar is',
    uitleg: 'Sluit het zoeken af. De eerste school houdt zorgplicht en zoekt een andere oplossing.',
    door: SCHOOLROLLEN,
    velden: {
      motivering: { soort: 'lange-tekst', label: 'Waarom niet?', verplicht: true, grond: 'RGV-129' },
    },
    eisen: [
      {
        als: gedaan('school-benaderd', 'er is een school benaderd'),
        reden: 'Er is nog geen enkele school benaderd.',
        uitweg: 'Leg eerst vast welke scholen zijn benaderd, wanneer en met welke uitkomst.',
        grond: 'RGV-129',
      },
    ],
    in: ['zoeken'],
    naar: { einde: 'Niet haalbaar' },
    grond: 'RGV-129',
  },
]

export const BAOBAO: Procedure = {
  code: 'RGV-BAOBAO',
  heet: { naam: 'zoektocht', lidwoord: 'de', stopt: true },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Plaatsing op een andere reguliere basisschool (bao-bao)',
    school: 'Plaatsing op een andere reguliere basisschool',
    ouder: 'Een andere basisschool zoeken',
    jongere: 'Een andere basisschool zoeken',
  },
  samenvatting:
    'De school zoekt met het schoolbestuur en de ouders een andere reguliere basisschool, binnen het bestuur of in de regio. De steunpuntcoördinator kan helpen. Er komt geen nieuwe termijn: die van de eerste school blijft gelden.',
  infopagina: 'aanmelden',
  betreft: 'leerling',
  zorgplicht: [
    {
      als: gedaan('inschrijving', 'het kind is ingeschreven op de nieuwe school'),
      bij: ['toezegging.school'],
      vanaf: 'inschrijving.ingeschrevenOp',
      grond: 'RGV-127',
    },
    {
      als: alle(
        gedaan('school-betrokken', 'een tweede school is betrokken'),
        niet(gedaan('inschrijving', 'het kind is ingeschreven op de nieuwe school')),
        niet(gedaan('niet-haalbaar', 'een andere basisschool is niet haalbaar')),
      ),
      bij: ['aanvrager', 'school-betrokken.school'],
      grond: 'RGV-126',
    },
    { als: ALTIJD, bij: ['aanvrager'], grond: 'RGV-127' },
  ],
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: REGULIER,
    anders: 'De school die zorgplicht heeft zoekt een andere basisschool.',
  },
  vanuit: ['RGV-ZORGPLICHT', 'RGV-VERHUIZING', 'RGV-CHECKLIST'],
  ingang: [],
  formulier: [],
  stukken: [],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'zoeken',
      naam: 'Een andere basisschool zoeken',
      status: 'Basisschool zoeken',
      door: SCHOOLROLLEN,
      uitleg: 'De school legt elke benaderde school vast. Zijn meer scholen geschikt, dan kiezen de ouders.',
      grond: 'RGV-128, RGV-129',
      registratie: 'toezegging',
      naar: { fase: 'inschrijven' },
    },
    {
      soort: 'registratie',
      id: 'inschrijven',
      naam: 'De ouders schrijven hun kind in',
      status: 'Plaats toegezegd',
      door: SCHOOLROLLEN,
      uitleg: 'De zorgplicht blijft bij de eerste school tot de dag van de inschrijving.',
      grond: 'RGV-127',
      registratie: 'inschrijving',
      naar: { einde: 'Ingeschreven op de nieuwe school' },
    },
  ],
  registraties: REGISTRATIES,
  termijnen: [
    {
      naam: 'onderzoekstermijn',
      titel: 'Onderzoekstermijn van de eerste school',
      regel: { soort: 'wettelijk', duur: { aantal: 0, eenheid: 'dagen' }, rolt: false, grond: 'RGV-125' },
      start: { soort: 'vanuit', termijn: 'onderzoekstermijn' },
      stopt: { registratie: 'toezegging' },
      eigenaar: 'intern-begeleider',
      gevolg: 'De onderzoekstermijn van de eerste school is voorbij en er is nog geen andere school.',
      zichtVoor: ['school', 'ouder'],
    },
  ],
  brieven: [],
  statussen: { ...BAOBAOSTATUSSEN, ...statusteksten('Afgerond') },
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator'],
}
