// The invented cast of the practice room of Berséba. The source names no schools: schools and people are made up.
import type { Cast, Castorganisatie, Castpersoon } from './cast.ts'

const BESTUUR = { noord: 'Schoolbestuur De Wilg', zuid: 'Schoolbestuur Het Baken' } as const

const SCHOLEN: readonly Castorganisatie[] = [
  { naam: 'Basisschool De Regenboog', soort: 'basisschool', bestuur: BESTUUR.noord, plaats: 'Ridderkerk' },
  { naam: 'Basisschool De Vuurtoren', soort: 'basisschool', bestuur: BESTUUR.zuid, plaats: 'Barendrecht' },
  { naam: 'Sbo De Brug', soort: 'sbo-school', bestuur: BESTUUR.noord, plaats: 'Ridderkerk' },
  { naam: 'So De Kade', soort: 'so-school', bestuur: BESTUUR.zuid, plaats: 'Rotterdam' },
]

const IB: readonly (readonly [string, string, string])[] = [
  ['Annelies Vonk', 'ib.regenboog', 'Basisschool De Regenboog'],
  ['Maarten Kok', 'ib.vuurtoren', 'Basisschool De Vuurtoren'],
  ['Ineke Blom', 'ib.brug', 'Sbo De Brug'],
  ['Rik Hofman', 'ib.kade', 'So De Kade'],
]

const LOKET: readonly (readonly [string, string, Castpersoon['rollen'][number]['rol']])[] = [
  ['Tineke Verhoef', 'zorgmakelaar', 'zorgmakelaar'],
  ['Gert Stam', 'zorgmakelaar2', 'zorgmakelaar'],
  ['Hanna Prins', 'loketlid', 'loketlid'],
  ['Wim Boer', 'commissie', 'commissielid'],
  ['Jolanda Groen', 'regiomanager', 'regiomanager'],
  ['Erik Zwart', 'begeleider', 'ambulant-begeleider'],
  ['Saskia Dol', 'beheerder', 'beheerder'],
]

export const CAST_BERSEBA: Cast = {
  organisaties: [
    ...Object.values(BESTUUR).map((naam): Castorganisatie => ({
      naam,
      soort: 'bestuur',
      plaats: 'Ridderkerk',
    })),
    ...SCHOLEN,
    { naam: 'SWV', soort: 'swv', plaats: 'Ridderkerk' },
  ],
  personen: [
    ...IB.map(([naam, gebruikersnaam, organisatie]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol: 'intern-begeleider', organisatie }],
      werkgever: organisatie,
    })),
    ...LOKET.map(([naam, gebruikersnaam, rol]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol }],
      werkgever: 'SWV',
    })),
    {
      naam: 'Frits Laan',
      gebruikersnaam: 'netwerk',
      rollen: [{ rol: 'deskundige' }],
      disciplines: ['orthopedagoog'],
      werkgever: 'SWV',
      pool: 'pool',
    },
    { naam: 'Marleen Smit', gebruikersnaam: 'moeder.tess', rollen: [{ rol: 'ouder' }] },
    { naam: 'Joost Smit', gebruikersnaam: 'vader.tess', rollen: [{ rol: 'ouder' }], kanaal: 'post' },
    { naam: 'Nadia Amrani', gebruikersnaam: 'moeder.yara', rollen: [{ rol: 'ouder' }] },
  ],
  leerlingen: [
    {
      naam: 'Tess Smit',
      geboren: '2014-05-12',
      woonplaats: 'Ridderkerk',
      school: 'Basisschool De Regenboog',
      gezag: ['moeder.tess', 'vader.tess'],
    },
    {
      naam: 'Bram Visser',
      geboren: '2013-09-30',
      woonplaats: 'Barendrecht',
      school: 'Basisschool De Vuurtoren',
    },
    { naam: 'Lotte de Graaf', geboren: '2015-01-21', woonplaats: 'Ridderkerk', school: 'Sbo De Brug' },
    // Not at a school yet.
    {
      naam: 'Yara Amrani',
      geboren: '2019-11-04',
      woonplaats: 'Ridderkerk',
      school: '',
      gezag: ['moeder.yara'],
    },
  ],
}
