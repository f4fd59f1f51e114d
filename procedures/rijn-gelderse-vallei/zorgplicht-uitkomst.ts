// RGV-ZORGPLICHT: how it ends, and the way to another school (bijlage 2.2.1 §6-9).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import { SCHOOLROLLEN } from './delen.ts'
import { antwoord, eenVan, gedaan, metTlv } from './zorgplicht-delen.ts'

const UITKOMST: Registratie = {
  id: 'uitkomst',
  naam: 'Uitkomst van het onderzoek',
  titel: 'Uitkomst vastleggen',
  uitleg: 'Kies een van de vier uitkomsten. De ouders krijgen de uitkomst met de motivering in een brief.',
  door: SCHOOLROLLEN,
  velden: {
    uitkomst: {
      soort: 'keuze',
      label: 'Uitkomst',
      verplicht: true,
      keuzes: [
        { waarde: 'plaatsing', label: 'Plaatsing op deze school' },
        {
          waarde: 'plaatsing-extra',
          label: 'Plaatsing met extra ondersteuning van het samenwerkingsverband',
        },
        { waarde: 'andere-school', label: 'Plaatsing op een andere reguliere basisschool' },
        { waarde: 'gespecialiseerd', label: 'Sbo of so met een TLV' },
      ],
      grond: 'RGV-123',
    },
    soort: {
      soort: 'keuze',
      label: 'Welke ondersteuning van het samenwerkingsverband?',
      als: { veld: 'uitkomst', is: ['plaatsing-extra'] },
      verplicht: true,
      keuzes: [
        { waarde: 'expertise', label: 'Expertise' },
        { waarde: 'financien', label: 'Financiën' },
        { waarde: 'financien-en-expertise', label: 'Financiën en expertise' },
      ],
      grond: 'RGV-124',
    },
    motivering: { soort: 'lange-tekst', label: 'Motivering', verplicht: true, grond: 'RGV-122' },
  },
  eisen: [
    {
      als: gedaan('inschatting', 'er is een inschatting van de ondersteuning'),
      reden: 'Er is nog geen inschatting van de extra ondersteuning.',
      uitweg: 'Leg eerst de inschatting vast, ook als er weinig informatie is.',
      grond: 'RGV-114',
    },
    {
      als: eenVan(
        antwoord('uitkomst', ['andere-school', 'gespecialiseerd'], 'het kind gaat naar een andere school'),
        gedaan('voorwaarden', 'de voorwaarden voor toelating zijn vastgelegd'),
      ),
      reden: 'De vier voorwaarden voor toelating zijn nog niet vastgelegd.',
      uitweg: 'Leg eerst de voorwaarden voor toelating vast.',
      grond: 'RGV-096',
    },
    {
      als: eenVan(
        antwoord(
          'uitkomst',
          ['plaatsing', 'andere-school', 'gespecialiseerd'],
          'er is geen extra ondersteuning',
        ),
        {
          soort: 'gesprek-met',
          gesprek: 'overleg-steunpunt',
          deelnemers: ['ouders', 'school', 'steunpuntcoordinator'],
          inWoorden: 'ouders, school en steunpuntcoördinator hebben overlegd',
        },
      ),
      reden: 'Ouders, school en de steunpuntcoördinator hebben hierover nog niet samen overlegd.',
      uitweg: 'Leg eerst het overleg met ouders, school en steunpuntcoördinator vast.',
      grond: 'RGV-124',
    },
  ],
  in: ['onderzoek', 'na-plaatsing', 'andere-school', 'gespecialiseerd'],
  brieven: ['bericht-zorgplicht'],
  bij: {
    veld: 'uitkomst',
    antwoorden: {
      plaatsing: { naar: { fase: 'plaatsen' } },
      'plaatsing-extra': { naar: { fase: 'plaatsen' } },
      'andere-school': { naar: { fase: 'andere-school' } },
      gespecialiseerd: { naar: { fase: 'gespecialiseerd' } },
    },
  },
  grond: 'RGV-114, RGV-122, RGV-123, RGV-124',
}

const PLAATSING: Registratie = {
  id: 'plaatsing',
  naam: 'Plaatsing en inschrijving',
  titel: 'Plaatsen en inschrijven',
  uitleg: 'Leg vast vanaf welke dag het kind op deze school is ingeschreven.',
  door: SCHOOLROLLEN,
  velden: {
    ingeschrevenOp: { soort: 'datum', label: 'Ingeschreven vanaf', verplicht: true, grond: 'RGV-117' },
  },
  eisen: [
    {
      als: metTlv({ geldigOp: 'ingeschrevenOp' }),
      reden: 'Op deze dag is er geen geldige TLV. Zonder TLV kan deze school niet plaatsen en inschrijven.',
      uitweg: 'Kies een dag waarop de TLV geldt, of vraag eerst een TLV aan.',
      grond: 'RGV-131',
    },
  ],
  in: ['plaatsen', 'plaatsingsplicht'],
  sluit: ['plaatsen-bestuur'],
  grond: 'RGV-117, RGV-131',
}

const ELDERS: Registratie = {
  id: 'inschrijving-elders',
  naam: 'Inschrijving op een andere school',
  titel: 'Inschrijving op een andere school vastleggen',
  uitleg: 'De zorgplicht gaat over op de dag waarop de ouders hun kind op de andere school inschrijven.',
  door: SCHOOLROLLEN,
  velden: {
    school: { soort: 'tekst', label: 'Welke school?', verplicht: true },
    ingeschrevenOp: {
      soort: 'datum',
      label: 'Ingeschreven vanaf',
      verplicht: true,
      grond: 'RGV-127',
    },
  },
  in: ['andere-school', 'gespecialiseerd'],
  sluit: ['andere-school-zoeken'],
  grond: 'RGV-127',
}

const GESPECIALISEERDE_VOL: Registratie = {
  id: 'gespecialiseerde-school-vol',
  naam: 'Gespecialiseerde school is vol',
  titel: 'Vastleggen dat de sbo- of so-school vol is',
  uitleg: 'De zorgplicht blijft bij deze school: die blijft onderwijs bieden en zoekt verder.',
  door: SCHOOLROLLEN,
  velden: {
    school: { soort: 'tekst', label: 'Welke school is vol?', verplicht: true },
  },
  in: ['gespecialiseerd'],
  taken: [
    {
      id: 'andere-school-zoeken',
      titel: 'Een andere school zoeken',
      rol: 'intern-begeleider',
      sluitMetZaak: true,
      grond: 'RGV-105',
    },
  ],
  grond: 'RGV-105',
}

export const UITKOMSTEN: readonly Registratie[] = [UITKOMST, PLAATSING, ELDERS, GESPECIALISEERDE_VOL]
