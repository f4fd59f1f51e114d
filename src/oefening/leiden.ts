// The invented casts of the practice rooms of Leiden and Duin- en Bollenstreek. The source names no schools: schools and
// people are made up, and each samenwerkingsverband has its own.
import type { Cast, Castleerling, Castorganisatie, Castpersoon } from './cast.ts'

type Rol = Castpersoon['rollen'][number]['rol']

type Streek = {
  plaats: string
  bestuur: string
  /** The vo-school, the pro-school and the vso-school. */
  scholen: readonly (Castorganisatie & { kort: string })[]
  /** Names in the order of ROLLEN, then the coordinators of the other two schools. */
  namen: readonly string[]
  ouders: readonly [moeder: string, vader: string]
  leerlingen: readonly [string, string, string]
}

const LOKET: readonly (readonly [gebruikersnaam: string, rol: Rol])[] = [
  ['loket', 'loketmedewerker'],
  ['adviseur', 'adviseur'],
  ['adviseur2', 'adviseur'],
  ['act', 'act'],
  ['bpo', 'begeleider-passend-onderwijs'],
  ['beheerder', 'beheerder'],
]

const SCHOOLROLLEN: readonly (readonly [wat: string, rol: Rol])[] = [
  ['ondersteuning', 'ondersteuningscoordinator'],
  ['docent', 'leerkracht'],
  ['bestuur', 'schoolbestuur'],
]

function cast(s: Streek): Cast {
  const [eerste, ...andere] = s.scholen
  if (!eerste) throw new Error('A practice room has a school')
  const namen = [...s.namen]
  const mens = (gebruikersnaam: string, rol: Rol, organisatie?: string): Castpersoon => ({
    naam: namen.shift() ?? gebruikersnaam,
    gebruikersnaam,
    rollen: [{ rol, ...(organisatie ? { organisatie } : {}) }],
    werkgever: organisatie ?? 'SWV',
  })
  const leerling = (n: 0 | 1 | 2, geboren: Castleerling['geboren'], school: string): Castleerling => ({
    naam: s.leerlingen[n],
    geboren,
    woonplaats: s.plaats,
    school,
  })
  return {
    begin: [
      { wie: `ondersteuning.${eerste.kort}`, doet: `meldt aan namens ${eerste.naam}` },
      { wie: 'loket', doet: 'ontvangt vragen, wijst toe en controleert dossiers' },
      { wie: 'adviseur, adviseur2', doet: 'voeren adviesgesprekken; zien alleen wat hun is toegewezen' },
      { wie: 'act', doet: 'beoordeelt toelaatbaarheid tot het VSO' },
      { wie: 'moeder, vader, leerling', doet: 'ouders en leerling' },
      { wie: 'beheerder', doet: 'beheert mensen, scholen en kalender' },
    ],
    organisaties: [
      { naam: s.bestuur, soort: 'bestuur', plaats: s.plaats },
      ...s.scholen.map(({ naam, soort, plaats }): Castorganisatie => ({
        naam,
        soort,
        plaats,
        bestuur: s.bestuur,
      })),
      { naam: 'SWV', soort: 'swv', plaats: s.plaats },
    ],
    personen: [
      ...LOKET.map(([wie, rol]) => mens(wie, rol)),
      ...SCHOOLROLLEN.map(([wat, rol]) => mens(`${wat}.${eerste.kort}`, rol, eerste.naam)),
      ...andere.map((school) =>
        mens(`ondersteuning.${school.kort}`, 'ondersteuningscoordinator', school.naam),
      ),
      { naam: s.ouders[0], gebruikersnaam: 'moeder', rollen: [{ rol: 'ouder' }] },
      { naam: s.ouders[1], gebruikersnaam: 'vader', rollen: [{ rol: 'ouder' }], kanaal: 'post' },
      { naam: s.leerlingen[0], gebruikersnaam: 'leerling', rollen: [{ rol: 'jongere' }] },
    ],
    leerlingen: [
      { ...leerling(0, '2009-02-17', eerste.naam), gezag: ['moeder', 'vader'], jongere: 'leerling' },
      ...andere.map((school, n) => leerling(n === 0 ? 1 : 2, '2008-10-03', school.naam)),
    ],
  }
}

export const CAST_LEIDEN = cast({
  plaats: 'Leiden',
  bestuur: 'Schoolbestuur De Sleutels van de Vliet',
  scholen: [
    { naam: 'Scholengemeenschap De Rijnbocht', soort: 'vo-school', plaats: 'Leiden', kort: 'rijnbocht' },
    { naam: 'Praktijkschool De Molenwerf', soort: 'pro-school', plaats: 'Leiden', kort: 'molenwerf' },
    { naam: 'Vso De Galgenbrug', soort: 'vso-school', plaats: 'Leiderdorp', kort: 'galgenbrug' },
  ],
  namen: [
    'Marijke Duindam',
    'Pieter Overvliet',
    'Samira Bouali',
    'Hester Kuyper',
    'Bas van Zijl',
    'Saskia Dol',
    'Elly Rademaker',
    'Joris Helmond',
    'Frank Terpstra',
    'Nynke Paap',
    'Ruben Slats',
  ],
  ouders: ['Fatima Idrissi', 'Karim Idrissi'],
  leerlingen: ['Ilias Idrissi', 'Sanne Verdel', 'Tim Cazemier'],
})

export const CAST_DUIN_EN_BOLLENSTREEK = cast({
  plaats: 'Lisse',
  bestuur: 'Schoolbestuur De Strandwal',
  scholen: [
    { naam: 'Scholengemeenschap Het Duin', soort: 'vo-school', plaats: 'Lisse', kort: 'duin' },
    { naam: 'Praktijkschool De Bollenschuur', soort: 'pro-school', plaats: 'Hillegom', kort: 'bollenschuur' },
    { naam: 'Vso De Zeereep', soort: 'vso-school', plaats: 'Katwijk', kort: 'zeereep' },
  ],
  namen: [
    'Gerda Heemskerk',
    'Lars Warmerdam',
    'Denise Oostdam',
    'Teun van Bohemen',
    'Mila Segers',
    'Saskia Dol',
    'Anja Langeveld',
    'Wouter Kemp',
    'Ingrid Ruigrok',
    'Corine Zwetsloot',
    'Daan Parlevliet',
  ],
  ouders: ['Linda van der Zon', 'Mark van der Zon'],
  leerlingen: ['Jesse van der Zon', 'Yfke Noort', 'Omar Haddad'],
})
