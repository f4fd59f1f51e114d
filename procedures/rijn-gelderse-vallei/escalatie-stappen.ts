// The records and talks of RGV-ESCALATIE, step by step as in bijlage 2.4.1.
import type { Aanstelling, Gespreksoort, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Rol } from '#domein/toegang/rollen.ts'

export const DB: Rol = 'directeur-bestuurder'
export const RVT: Rol = 'raad-van-toezicht'

/** A functionaris of the SWV: who signals and talks (O-58). */
export const FUNCTIONARIS: readonly Rol[] = ['steunpuntcoordinator', 'contactpersoon-jonge-kind', DB]

const tekst = (label: string, grond: string, hulp?: string) =>
  ({ soort: 'lange-tekst', label, verplicht: true, grond, ...(hulp ? { hulp } : {}) }) as const

const FUNCTIONARISVELD = {
  functionaris: {
    soort: 'verwijzing',
    naar: 'persoon',
    label: 'Welke functionaris van het samenwerkingsverband voert het gesprek?',
    verplicht: true,
    grond: 'RGV-420',
  },
} as const

export const ESCALATIEGESPREK: Gespreksoort = {
  id: 'escalatiegesprek',
  naam: 'Gesprek met schooldirecteur of schoolbestuur',
  door: FUNCTIONARIS,
  genodigden: ['schooldirecteur', 'schoolbestuur'],
  plannen: { velden: FUNCTIONARISVELD },
  velden: {
    informatie: tekst('Welke informatie is uitgewisseld?', 'RGV-421'),
    uitkomst: {
      soort: 'keuze',
      label: 'Uitkomst van het gesprek',
      verplicht: true,
      keuzes: [
        { waarde: 'afspraken', label: 'Er zijn afspraken gemaakt' },
        { waarde: 'geen-afspraken', label: 'Er konden geen afspraken worden gemaakt' },
      ],
      grond: 'RGV-421',
    },
    afspraken: {
      ...tekst('Welke afspraken?', 'RGV-421'),
      als: { veld: 'uitkomst', is: ['afspraken'] },
    },
  },
  in: ['gesprek', 'volgen'],
  grond: 'RGV-420, RGV-421',
}

export const ESCALATIEAANSTELLINGEN: readonly Aanstelling[] = [
  {
    id: 'schoolbestuur',
    naam: 'schoolbestuur',
    rollen: ['schoolbestuur'],
    door: FUNCTIONARIS,
    meer: true,
    grond: 'RGV-430',
  },
  {
    id: 'raad-van-toezicht',
    naam: 'lid van de Raad van Toezicht',
    rollen: [RVT],
    door: [DB],
    meer: true,
    in: ['toezicht', 'toets'],
    grond: 'RGV-425, RGV-431',
  },
]

export const ESCALATIEREGISTRATIES: readonly Registratie[] = [
  {
    id: 'signaal',
    naam: 'Signaal',
    titel: 'Signaal vastleggen',
    uitleg: 'Legt vast om welk bestuur het gaat en wat er aan de hand is. Noem geen leerlingen.',
    door: FUNCTIONARIS,
    velden: {
      bestuur: { soort: 'tekst', label: 'Schoolbestuur', verplicht: true, grond: 'RGV-418' },
      school: { soort: 'tekst', label: 'School' },
      situaties: {
        soort: 'meerkeuze',
        label: 'Welke situatie is er?',
        verplicht: true,
        minimum: 1,
        keuzes: [
          { waarde: 'a', label: 'a. Basiskwaliteit of basisondersteuning niet op niveau' },
          { waarde: 'b', label: 'b. Niet volgens de zorgplicht, bij herhaling' },
          { waarde: 'c', label: 'c. Niet volgens de wetgeving over thuiszitters' },
          { waarde: 'd', label: 'd. Verantwoording niet, herhaald te laat of ondeugdelijk' },
          { waarde: 'e', label: 'e. Geen verantwoordelijkheid bij een tijdelijke plaatsing elders' },
          { waarde: 'f', label: 'f. Ondersteuningsmiddelen niet volgens de bedoeling ingezet' },
        ],
        grond: 'RGV-418',
      },
      vastgesteldDoor: {
        soort: 'keuze',
        label: 'Wie stelde vast dat de basiskwaliteit of basisondersteuning niet op niveau is?',
        als: { veld: 'situaties', is: ['a'] },
        verplicht: true,
        keuzes: [
          { waarde: 'schoolbestuur', label: 'Schoolbestuur' },
          { waarde: 'inspectie', label: 'Inspectie' },
          { waarde: 'steunpuntcoordinator', label: 'Steunpuntcoördinator' },
        ],
        grond: 'RGV-419',
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting', hulp: 'Zonder namen van leerlingen.' },
    },
    in: ['signaal'],
    eenmalig: true,
    grond: 'RGV-418',
  },
  {
    id: 'opgelost',
    naam: 'Opgelost',
    titel: 'Opgelost: escalatie afsluiten',
    uitleg: 'Rondt de escalatie af: de afspraken zijn nagekomen of de signalen zijn weg.',
    door: FUNCTIONARIS,
    velden: { hoe: tekst('Hoe is het opgelost?', 'RGV-421') },
    in: ['volgen', 'plan', 'interventie'],
    naar: { einde: 'Afgerond' },
    sluit: ['afspraak'],
    grond: 'RGV-421, RGV-427',
  },
  {
    id: 'melding',
    naam: 'Melding aan de directeur-bestuurder',
    titel: 'Melden aan de directeur-bestuurder',
    uitleg: 'Bij blijvende signalen, of als de school of het bestuur in gebreke blijft.',
    door: FUNCTIONARIS,
    velden: {
      toelichting: tekst('Welke signalen blijven, of wat wordt niet nagekomen?', 'RGV-422, RGV-424'),
    },
    eisen: [
      {
        als: {
          soort: 'gesprek-vastgelegd',
          gesprek: 'escalatiegesprek',
          inWoorden: 'er is een gesprek geweest',
        },
        reden: 'Er is nog geen gesprek met de schooldirecteur of het schoolbestuur geweest. Dat gaat voor.',
        uitweg: 'Voer eerst het gesprek en leg het vast.',
        grond: 'RGV-422',
      },
    ],
    in: ['gesprek', 'volgen'],
    naar: { fase: 'overleg' },
    grond: 'RGV-422',
  },
  {
    id: 'overleg',
    naam: 'Overleg met het schoolbestuur',
    titel: 'Overleg met het schoolbestuur vastleggen',
    uitleg: 'Legt het overleg van de directeur-bestuurder met het schoolbestuur vast.',
    door: [DB],
    velden: { besproken: tekst('Wat is besproken?', 'RGV-423') },
    in: ['overleg'],
    grond: 'RGV-423',
  },
  {
    id: 'vervolg',
    naam: 'Vervolg',
    titel: 'Vervolg kiezen',
    uitleg: 'Na het overleg: een plan, een dispensatie of een interventie.',
    door: [DB],
    velden: {
      keuze: {
        soort: 'keuze',
        label: 'Wat volgt?',
        verplicht: true,
        keuzes: [
          { waarde: 'plan', label: 'Een plan met afspraken' },
          { waarde: 'dispensatie', label: 'Een dispensatie' },
          { waarde: 'interventie', label: 'Een interventie, na toets door de Raad van Toezicht' },
        ],
        grond: 'RGV-423',
      },
      toelichting: tekst('Toelichting', 'RGV-423'),
    },
    eisen: [
      {
        als: { soort: 'registratie-gedaan', registratie: 'overleg', inWoorden: 'er is overleg geweest' },
        reden: 'Er is nog geen overleg van de directeur-bestuurder met het schoolbestuur geweest.',
        uitweg: 'Leg eerst het overleg met het schoolbestuur vast.',
        grond: 'RGV-423',
      },
    ],
    in: ['overleg', 'vervolg'],
    bij: {
      veld: 'keuze',
      antwoorden: {
        plan: { naar: { fase: 'plan' } },
        dispensatie: { naar: { einde: 'Afgerond' } },
        interventie: { naar: { fase: 'toezicht' } },
      },
    },
    grond: 'RGV-423, RGV-426',
  },
  {
    id: 'plan-afspraak',
    naam: 'Afspraak in het escalatieplan',
    titel: 'Afspraak toevoegen',
    uitleg: 'Legt één afspraak vast: wat, wie, hoe en voor wanneer. Een plan kan meer afspraken hebben.',
    door: FUNCTIONARIS,
    velden: {
      watAfgesproken: tekst('Wat is afgesproken?', 'RGV-427'),
      wie: { soort: 'tekst', label: 'Wie', verplicht: true, grond: 'RGV-427' },
      hoe: tekst('Hoe', 'RGV-427'),
      voorWanneer: { soort: 'datum', label: 'Voor wanneer', verplicht: true, grond: 'RGV-427' },
    },
    in: ['plan'],
    taken: [
      {
        id: 'afspraak',
        titel: 'Nagaan of de afspraak uit het escalatieplan is nagekomen',
        rol: 'steunpuntcoordinator',
        uiterlijkOp: 'plan-afspraak.voorWanneer',
        grond: 'RGV-427',
      },
    ],
    grond: 'RGV-427',
  },
  {
    id: 'rvt-toets',
    naam: 'Toets door de Raad van Toezicht',
    titel: 'Toets vastleggen',
    uitleg: 'De Raad van Toezicht toetst het proces, en marginaal de inhoud.',
    door: [RVT],
    velden: {
      proces: tekst('Is het proces goed verlopen?', 'RGV-425'),
      inhoud: tekst('De inhoud, marginaal getoetst', 'RGV-425'),
      uitkomst: {
        soort: 'keuze',
        label: 'Uitkomst',
        verplicht: true,
        keuzes: [
          { waarde: 'uitvoeren', label: 'De interventie kan worden uitgevoerd' },
          { waarde: 'terug', label: 'Terug naar de directeur-bestuurder' },
        ],
        grond: 'RGV-425',
      },
    },
    in: ['toets'],
    bij: {
      veld: 'uitkomst',
      antwoorden: { uitvoeren: { naar: { fase: 'interventie' } }, terug: { naar: { fase: 'vervolg' } } },
    },
    grond: 'RGV-425',
  },
  {
    id: 'interventie',
    naam: 'Start van de interventie',
    titel: 'Interventie starten',
    uitleg: 'Legt vast wat de interventie is. Dat kan vanaf de dag van de toets door de Raad van Toezicht.',
    door: [DB],
    velden: { watInterventie: tekst('Wat houdt de interventie in?', 'RGV-425') },
    eisen: [
      {
        als: {
          soort: 'registratie-gedaan',
          registratie: 'rvt-toets',
          veld: 'uitkomst',
          is: ['uitvoeren'],
          inWoorden: 'de Raad van Toezicht heeft getoetst',
        },
        reden: 'De Raad van Toezicht heeft de interventie nog niet getoetst.',
        uitweg: 'Leg de interventie eerst voor aan de Raad van Toezicht.',
        grond: 'RGV-425',
      },
      {
        als: {
          soort: 'datum-uiterlijk',
          veld: 'rvt-toets.op',
          uiterlijk: 'op',
          inWoorden: 'de toets was er al',
        },
        reden: 'De interventie kan niet voor de toets door de Raad van Toezicht beginnen.',
        grond: 'RGV-425',
      },
    ],
    in: ['toezicht', 'toets', 'interventie'],
    grond: 'RGV-425',
  },
]
