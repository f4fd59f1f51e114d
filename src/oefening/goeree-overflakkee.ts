// The invented cast of the practice room of Goeree-Overflakkee. The source names no schools: schools and people are made up.
import type { Cast, Castorganisatie, Castpersoon } from './cast.ts'

const BESTUUR = { po: 'Schoolbestuur De Kreek', vo: 'Schoolbestuur De Delta' } as const
const TJG = 'Team Jeugd en Gezin'
const CJG = 'Centrum Jeugd en Gezin'

const SCHOLEN: readonly Castorganisatie[] = [
  { naam: 'Basisschool De Duinroos', soort: 'basisschool', bestuur: BESTUUR.po, plaats: 'Middelharnis' },
  { naam: 'Basisschool De Haven', soort: 'basisschool', bestuur: BESTUUR.po, plaats: 'Stellendam' },
  { naam: 'Sbo De Vlinder', soort: 'sbo-school', bestuur: BESTUUR.po, plaats: 'Middelharnis' },
  { naam: 'Vmbo De Polder', soort: 'vo-school', bestuur: BESTUUR.vo, plaats: 'Middelharnis' },
  { naam: 'Praktijkschool De Werf', soort: 'pro-school', bestuur: BESTUUR.vo, plaats: 'Sommelsdijk' },
]

const SCHOOLMENSEN: readonly (readonly [string, string, Castpersoon['rollen'][number]['rol'], string])[] = [
  ['Wilma Tanis', 'ib.duinroos', 'intern-begeleider', 'Basisschool De Duinroos'],
  ['Ronald Kamp', 'directeur.duinroos', 'schooldirecteur', 'Basisschool De Duinroos'],
  ['Corine Buijs', 'ib.haven', 'intern-begeleider', 'Basisschool De Haven'],
  ['Arjan Vroeg', 'directeur.haven', 'schooldirecteur', 'Basisschool De Haven'],
  ['Ellen Mast', 'ib.vlinder', 'intern-begeleider', 'Sbo De Vlinder'],
  ['Peter Grinwis', 'zorgcoordinator.polder', 'zorgcoordinator', 'Vmbo De Polder'],
  ['Margriet Looij', 'directeur.polder', 'schooldirecteur', 'Vmbo De Polder'],
  ['Hans Keur', 'zorgcoordinator.werf', 'zorgcoordinator', 'Praktijkschool De Werf'],
]

const LOKET: readonly (readonly [string, string, Castpersoon['rollen'][number]['rol'], string])[] = [
  ['Dirk Braber', 'voorzitter', 'voorzitter', 'SWV'],
  ['Marloes Zoeter', 'orthopedagoog', 'orthopedagoog-swv', 'SWV'],
  ['Yvonne Kievit', 'consulent', 'senior-consulent-tjg', TJG],
  ['Astrid Hoek', 'administratie', 'administratief-medewerker', 'SWV'],
  ['Lianne Peeman', 'jeugdverpleegkundige', 'jeugdverpleegkundige', CJG],
  ['Femke Bom', 'kernteam', 'orthopedagoog-kernteam', 'SWV'],
  ['Bart Nagtegaal', 'bpo', 'begeleider-passend-onderwijs', 'SWV'],
  ['Sjaak Wittekoek', 'schoolondersteuning', 'team-schoolondersteuning', 'SWV'],
  ['Roos Vermaat', 'poortwachter', 'poortwachter-dyslexie', 'SWV'],
  ['Karim Aziz', 'medewerker.tjg', 'medewerker-tjg', TJG],
  ['Truus Villerius', 'bureaudienst.tjg', 'bureaudienst-tjg', TJG],
  ['Saskia Dol', 'beheerder', 'beheerder', 'SWV'],
]

const EXPERTISE: readonly (readonly [string, string, string])[] = [
  ['Nienke Struijk', 'expert.jongekind', 'Het jonge kind'],
  ['Johan van Gulik', 'expert.medisch', 'Medisch (cluster III)'],
  ['Petra Slis', 'expert.gedrag', 'Gedrag (cluster IV)'],
  ['Okke Meijer', 'expert.hoogbegaafd', 'Hoogbegaafdheid'],
]

export const CAST_GOEREE_OVERFLAKKEE: Cast = {
  begin: [
    { wie: 'ib.duinroos', doet: 'vraagt aan namens Basisschool De Duinroos' },
    { wie: 'zorgcoordinator.polder', doet: 'vraagt aan namens Vmbo De Polder' },
    { wie: 'administratie', doet: 'agendeert, verzendt en handelt eenvoudige vragen af' },
    { wie: 'voorzitter', doet: 'zit het loketoverleg voor en legt het besluit vast' },
    { wie: 'orthopedagoog, consulent', doet: 'beoordelen mee in het loketoverleg' },
    { wie: 'bpo, kernteam', doet: 'zien een hulpvraag zodra zij eraan verbonden zijn' },
    { wie: 'moeder.mees, vader.mees, mees', doet: 'ouders en jeugdige' },
    { wie: 'beheerder', doet: 'beheert mensen, scholen en kalender' },
  ],
  organisaties: [
    ...Object.values(BESTUUR).map((naam): Castorganisatie => ({
      naam,
      soort: 'bestuur',
      plaats: 'Middelharnis',
    })),
    ...SCHOLEN,
    { naam: 'SWV', soort: 'swv', plaats: 'Middelharnis' },
    { naam: TJG, soort: 'partner', plaats: 'Middelharnis' },
    { naam: CJG, soort: 'partner', plaats: 'Middelharnis' },
    { naam: 'Gemeente Goeree-Overflakkee', soort: 'gemeente', plaats: 'Middelharnis' },
  ],
  personen: [
    ...SCHOOLMENSEN.map(([naam, gebruikersnaam, rol, organisatie]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol, organisatie }],
      werkgever: organisatie,
    })),
    ...LOKET.map(([naam, gebruikersnaam, rol, werkgever]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol }],
      werkgever,
    })),
    ...EXPERTISE.map(([naam, gebruikersnaam, specialisme]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol: 'expertiseteamlid' }],
      disciplines: [specialisme],
      werkgever: 'SWV',
    })),
    { naam: 'Anja Bosland', gebruikersnaam: 'moeder.mees', rollen: [{ rol: 'ouder' }] },
    { naam: 'Leo Bosland', gebruikersnaam: 'vader.mees', rollen: [{ rol: 'ouder' }], kanaal: 'post' },
    { naam: 'Mees Bosland', gebruikersnaam: 'mees', rollen: [{ rol: 'jongere' }] },
    { naam: 'Hilde Koese', gebruikersnaam: 'moeder.sofie', rollen: [{ rol: 'ouder' }] },
    { naam: 'Ravi Sital', gebruikersnaam: 'vader.luca', rollen: [{ rol: 'ouder' }] },
    { naam: 'Jet Mierop', gebruikersnaam: 'moeder.luca', rollen: [{ rol: 'ouder' }] },
  ],
  leerlingen: [
    {
      naam: 'Mees Bosland',
      geboren: '2009-10-08',
      woonplaats: 'Middelharnis',
      school: 'Vmbo De Polder',
      gezag: ['moeder.mees', 'vader.mees'],
      jongere: 'mees',
    },
    {
      naam: 'Sofie Koese',
      geboren: '2014-02-19',
      woonplaats: 'Dirksland',
      school: 'Basisschool De Duinroos',
      gezag: ['moeder.sofie'],
    },
    // Four years old: the kleuter of a KoZa.
    {
      naam: 'Luca Sital',
      geboren: '2018-06-02',
      woonplaats: 'Stellendam',
      school: 'Basisschool De Haven',
      gezag: ['vader.luca', 'moeder.luca'],
    },
    { naam: 'Jorn Faasse', geboren: '2012-08-27', woonplaats: 'Middelharnis', school: 'Sbo De Vlinder' },
    {
      naam: 'Esmee Kranse',
      geboren: '2008-12-15',
      woonplaats: 'Sommelsdijk',
      school: 'Praktijkschool De Werf',
    },
  ],
}
