// The invented cast of the practice room of Rijn & Gelderse Vallei. The schools, their boards and the people are made up: the
// source names no schools. The boards of the source are there too, without schools.
import { steunpuntVoor } from '#domein/procedure/desk.ts'
import { BESTUREN, STEUNPUNTEN } from '#procedures/rijn-gelderse-vallei/stam.ts'
import type { Cast, Castorganisatie, Castpersoon } from './cast.ts'

const BESTUUR = { veld: 'Schoolbestuur Het Veld', rivier: 'Schoolbestuur De Rivier' } as const

const SCHOLEN = (
  [
    { naam: 'Basisschool De Linde', soort: 'basisschool', bestuur: BESTUUR.veld, plaats: 'Ede' },
    { naam: 'Basisschool De Uiterwaard', soort: 'basisschool', bestuur: BESTUUR.rivier, plaats: 'Rhenen' },
    { naam: 'Basisschool De Hoeve', soort: 'basisschool', bestuur: BESTUUR.veld, plaats: 'Barneveld' },
    { naam: 'Basisschool De Molen', soort: 'basisschool', bestuur: BESTUUR.rivier, plaats: 'Veenendaal' },
    { naam: 'Sbo De Wissel', soort: 'sbo-school', bestuur: BESTUUR.veld, plaats: 'Ede' },
    { naam: 'So Het Kompas', soort: 'so-school', bestuur: BESTUUR.rivier, plaats: 'Veenendaal' },
    { naam: 'Peuteropvang De Bij', soort: 'voorschool', plaats: 'Ede' },
  ] satisfies readonly Castorganisatie[]
).map((o): Castorganisatie => {
  const steunpunt = steunpuntVoor({ steunpunten: STEUNPUNTEN }, o.plaats)
  return steunpunt ? { ...o, steunpunt: steunpunt.naam } : o
})

const SCHOOLMENSEN: readonly (readonly [string, string, Castpersoon['rollen'][number]['rol'], string])[] = [
  ['Karin Boom', 'ib.linde', 'intern-begeleider', 'Basisschool De Linde'],
  ['Ruben Vos', 'directeur.linde', 'schooldirecteur', 'Basisschool De Linde'],
  ['Sanne Dijk', 'leerkracht.linde', 'leerkracht', 'Basisschool De Linde'],
  ['Petra Waal', 'ib.uiterwaard', 'intern-begeleider', 'Basisschool De Uiterwaard'],
  ['Henk Rijnders', 'directeur.uiterwaard', 'schooldirecteur', 'Basisschool De Uiterwaard'],
  ['Mirjam Hof', 'ib.hoeve', 'intern-begeleider', 'Basisschool De Hoeve'],
  ['Dorien Maal', 'ib.molen', 'intern-begeleider', 'Basisschool De Molen'],
  ['Lia Spoor', 'ib.wissel', 'intern-begeleider', 'Sbo De Wissel'],
  ['Bas Kuiper', 'directeur.wissel', 'schooldirecteur', 'Sbo De Wissel'],
  ['Noor Wind', 'ib.kompas', 'intern-begeleider', 'So Het Kompas'],
  ['Teun Zeil', 'directeur.kompas', 'schooldirecteur', 'So Het Kompas'],
  ['Els Bij', 'voorschool.bij', 'contactpersoon-voorschool', 'Peuteropvang De Bij'],
  ['Frank Akker', 'bestuur.veld', 'schoolbestuur', BESTUUR.veld],
  ['Ria Dam', 'bestuur.rivier', 'schoolbestuur', BESTUUR.rivier],
]

const SWV: readonly (readonly [string, string, Castpersoon['rollen'][number]['rol']])[] = [
  ['Jolien Brink', 'sc', 'steunpuntcoordinator'],
  ['Gerda Kamp', 'sll', 'secretaresse-leerlingenzaken'],
  ['Olaf Berg', 'tla', 'tla-voorzitter'],
  ['Renske Heuvel', 'bestuurder', 'directeur-bestuurder'],
  ['Tessa Klein', 'cjk', 'contactpersoon-jonge-kind'],
  ['Joris Baan', 'schoolondersteuner', 'schoolondersteuner'],
  ['Willemijn Top', 'themaspecialist', 'themaspecialist'],
  ['Saskia Dol', 'beheerder', 'beheerder'],
]

/** One for each region, beside the one for all. */
const REGIO: readonly (readonly [string, string, string])[] = [
  ['Hanna Vliet', 'sc.veenendaal', 'Regionaal Steunpunt Veenendaal/Renswoude'],
  ['Pim Stellingwerf', 'sc.barneveld', 'Regionaal Steunpunt Barneveld/Scherpenzeel'],
  ['Loes Enk', 'sc.ede', 'Regionaal Steunpunt Ede'],
  ['Wim Grift', 'sc.wageningen', 'Regionaal Steunpunt Wageningen/Rhenen'],
]

const PARTNERS: readonly (readonly [string, string, Castpersoon['rollen'][number]['rol'], string])[] = [
  ['Aad Wet', 'lpa', 'leerplichtambtenaar', 'Gemeente Ede'],
  ['Vera Puls', 'arts.ggd', 'arts-ggd', 'GGD'],
  ['Ilse Lokaal', 'lokaalteam', 'lokaal-team', 'Lokaal team Ede'],
  ['Jan Midden', 'bemiddeling', 'bemiddelingscommissie', 'Bemiddelingscommissie'],
  ['Cora Raad', 'toezicht', 'raad-van-toezicht', 'Raad van Toezicht'],
  ['Nel Raadsman', 'consulent', 'onderwijsconsulent', 'Onderwijsconsulenten'],
]

const DESKUNDIGEN: readonly (readonly [string, string, readonly string[]])[] = [
  ['Ans Peeters', 'orthopedagoog', ['orthopedagoog']],
  ['Koen Bakker', 'psycholoog', ['psycholoog']],
  ['Lot Meer', 'maatschappelijkwerker', ['maatschappelijk werker']],
  ['Rik Dokter', 'arts', ['arts']],
  ['Pien Groot', 'pedagoog', ['pedagoog']],
]

export const CAST_RIJN_GELDERSE_VALLEI: Cast = {
  begin: [
    { wie: 'ib.linde, directeur.linde', doet: 'vragen aan namens Basisschool De Linde' },
    { wie: 'sc', doet: 'is steunpuntcoördinator van alle regio’s; sc.ede alleen van Ede' },
    { wie: 'sll', doet: 'controleert dossiers en verzendt de post' },
    { wie: 'tla', doet: 'zit de TLA-commissie voor en koppelt deskundigen' },
    { wie: 'bestuurder', doet: 'besluit' },
    { wie: 'moeder.fay, vader.fay', doet: 'ouders' },
    { wie: 'beheerder', doet: 'beheert mensen, scholen en kalender' },
  ],
  organisaties: [
    ...Object.values(BESTUUR).map((naam): Castorganisatie => ({ naam, soort: 'bestuur', plaats: 'Ede' })),
    ...BESTUREN.lijst.map(({ naam, nummer }): Castorganisatie => ({
      naam,
      soort: 'bestuur',
      plaats: '',
      bestuursnummer: nummer,
    })),
    ...STEUNPUNTEN.map(({ naam, plaatsen: [plaats = ''] }): Castorganisatie => ({
      naam,
      soort: 'steunpunt',
      plaats,
    })),
    ...SCHOLEN,
    { naam: 'SWV', soort: 'swv', plaats: 'Ede' },
    { naam: 'Gemeente Ede', soort: 'gemeente', plaats: 'Ede' },
    ...[...new Set(PARTNERS.map(([, , , werkgever]) => werkgever))]
      .filter((naam) => naam !== 'Gemeente Ede')
      .map((naam): Castorganisatie => ({ naam, soort: 'partner', plaats: 'Ede' })),
  ],
  personen: [
    ...SCHOOLMENSEN.map(([naam, gebruikersnaam, rol, organisatie]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol, organisatie }],
      werkgever: organisatie,
    })),
    ...SWV.map(([naam, gebruikersnaam, rol]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol }],
      werkgever: 'SWV',
    })),
    ...REGIO.map(([naam, gebruikersnaam, organisatie]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol: 'steunpuntcoordinator', organisatie }],
      werkgever: 'SWV',
    })),
    ...PARTNERS.map(([naam, gebruikersnaam, rol, werkgever]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol }],
      werkgever,
    })),
    ...DESKUNDIGEN.map(([naam, gebruikersnaam, disciplines]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol: 'deskundige' }],
      disciplines,
      werkgever: 'SWV',
      pool: 'pool',
    })),
    { naam: 'Merel Oever', gebruikersnaam: 'moeder.fay', rollen: [{ rol: 'ouder' }] },
    { naam: 'Daan Oever', gebruikersnaam: 'vader.fay', rollen: [{ rol: 'ouder' }], kanaal: 'post' },
    { naam: 'Nina Stroom', gebruikersnaam: 'moeder.sem', rollen: [{ rol: 'ouder' }] },
    { naam: 'Omar Haddad', gebruikersnaam: 'vader.lina', rollen: [{ rol: 'ouder' }] },
  ],
  leerlingen: [
    {
      naam: 'Fay Oever',
      geboren: '2016-03-14',
      woonplaats: 'Ede',
      school: 'Basisschool De Linde',
      gezag: ['moeder.fay', 'vader.fay'],
    },
    {
      naam: 'Sem Stroom',
      geboren: '2017-09-02',
      woonplaats: 'Rhenen',
      school: 'Basisschool De Uiterwaard',
      gezag: ['moeder.sem'],
    },
    { naam: 'Jip Terp', geboren: '2015-11-20', woonplaats: 'Ede', school: 'Sbo De Wissel' },
    // Not at a school yet: a young child from the playgroup.
    { naam: 'Lina Haddad', geboren: '2022-02-10', woonplaats: 'Ede', school: '', gezag: ['vader.lina'] },
  ],
}
