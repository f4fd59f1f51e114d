// The invented cast of the practice room of Gelderse Vallei. Schools carry the names of the source; every person is made up.
import type { Cast, Castorganisatie, Castpersoon } from './cast.ts'

const BESTUREN = {
  streek: 'Schoolbestuur De Rivier',
  marnix: 'Schoolbestuur De Heuvel',
  aeres: 'Schoolbestuur De Akker',
  pantarijn: 'Schoolbestuur De Linde',
} as const
const PRO_SCHOOL = 'PrO-school De Werkplaats'

/** Made-up vo-schools of neighbours: they do not ask for a TLV here (GV-175), and where they stand matters (GV-073, GV-110, GV-153). */
const BUITEN: readonly (readonly [string, string])[] = [
  ['Vo-school De Klomp', 'Veenendaal'],
  ['Vo-school De Kiel', 'Barneveld'],
  ['Vo-school De Kade', 'Arnhem'],
]

const SCHOLEN: readonly Castorganisatie[] = [
  { naam: 'CSG Het Streek College', soort: 'vo-school', bestuur: BESTUREN.streek, plaats: 'Ede' },
  { naam: 'CSG Het Streek Lyceum', soort: 'vo-school', bestuur: BESTUREN.streek, plaats: 'Ede' },
  { naam: 'Marnix College', soort: 'vo-school', bestuur: BESTUREN.marnix, plaats: 'Ede' },
  { naam: 'Pallas Athene College', soort: 'vo-school', bestuur: BESTUREN.marnix, plaats: 'Ede' },
  { naam: 'Aeres VMBO Ede', soort: 'vo-school', bestuur: BESTUREN.aeres, plaats: 'Ede' },
  { naam: 'RSG Pantarijn VMBO', soort: 'vo-school', bestuur: BESTUREN.pantarijn, plaats: 'Wageningen' },
  { naam: 'RSG Pantarijn MHV', soort: 'vo-school', bestuur: BESTUREN.pantarijn, plaats: 'Wageningen' },
  { naam: 'RSG Pantarijn Rhenen', soort: 'vo-school', bestuur: BESTUREN.pantarijn, plaats: 'Rhenen' },
  {
    naam: 'VSO De Toekomst',
    soort: 'vso-school',
    bestuur: 'De Onderwijsspecialisten',
    plaats: 'Ede',
    instellingen: { bespreken: 'verplicht' },
  },
  {
    naam: 'VSO Vester College',
    soort: 'vso-school',
    bestuur: 'De Onderwijsspecialisten',
    plaats: 'Ede',
    instellingen: { bespreken: 'verplicht' },
  },
  {
    naam: 'VSO Mariëndael',
    soort: 'vso-school',
    bestuur: 'De Onderwijsspecialisten',
    plaats: 'Arnhem',
    instellingen: { bespreken: 'voorkeur' },
  },
  {
    naam: 'VSO Vierbeek College',
    soort: 'vso-school',
    bestuur: 'De Onderwijsspecialisten',
    plaats: 'Oosterbeek',
    instellingen: { bespreken: 'voorkeur' },
  },
  {
    naam: 'VSO De Brouwerij',
    soort: 'vso-school',
    bestuur: 'De Onderwijsspecialisten',
    plaats: 'Oosterbeek',
    instellingen: { bespreken: 'voorkeur' },
  },
  {
    naam: 'VSO De Blink',
    soort: 'vso-school',
    bestuur: 'De Onderwijsspecialisten',
    plaats: 'Ede',
    instellingen: { bespreken: 'voorkeur' },
  },
  { naam: PRO_SCHOOL, soort: 'pro-school', bestuur: BESTUREN.aeres, plaats: 'Ede' },
  {
    naam: 'VSO De Verte',
    soort: 'vso-school',
    bestuur: 'Schoolbestuur De Horizon',
    plaats: 'Utrecht',
    deelnemer: false,
  },
  ...BUITEN.map(([naam, plaats]): Castorganisatie => ({
    naam,
    soort: 'vo-school',
    bestuur: 'Schoolbestuur De Horizon',
    plaats,
    deelnemer: false,
  })),
]

/** The parties of the arrangements and of the municipality, each its own organisation. */
const COMMA = 'Comma'
const DOORSTART = 'Doorstart'
const OVERSTAG = 'Overstag'
const GEMEENTE = 'Gemeente Ede'

type Castrol = Castpersoon['rollen'][number]['rol']

/** People of parties beside school and SWV: name, user name, role, and where they work. */
const PARTNERS: readonly (readonly [string, string, Castrol, string])[] = [
  ['Marieke Hofstra', 'gedragsdeskundige.comma', 'gedragsdeskundige-comma', COMMA],
  ['Youssef Bakkali', 'sociotherapeut.comma', 'sociotherapeut-comma', COMMA],
  ['Inge Slotboom', 'docent.comma', 'docent-comma', COMMA],
  ['Ronald Pijl', 'mentor.comma', 'mentor-comma', COMMA],
  ['Esra Demir', 'projectleider.doorstart', 'projectleider-doorstart', DOORSTART],
  ['Leonie Haan', 'coordinator.doorstart', 'coordinator-doorstart', DOORSTART],
  ['Gijs Timmer', 'teamlid.doorstart', 'teamlid-doorstart', DOORSTART],
  ['Naomi Blok', 'coach.doorstart', 'coach-doorstart', DOORSTART],
  ['Stef Molenaar', 'coach2.doorstart', 'coach-doorstart', DOORSTART],
  ['Tamara Roelofs', 'identity-craft', 'identity-craft', DOORSTART],
  ['Jurre Evers', 'overstag', 'overstag', OVERSTAG],
  ['Hilde Bosman', 'jeugdconsulent', 'jeugdconsulent', GEMEENTE],
  ['Rachid Amghar', 'leerplicht', 'leerplichtambtenaar', GEMEENTE],
  ['Carla Nauta', 'smw', 'smw', GEMEENTE],
  ['Bram Zonneveld', 'ttj', 'toegangsteam-jeugd', GEMEENTE],
  ['Dewi Lubbers', 'sociaalteam', 'sociaal-team', GEMEENTE],
  ['Ewout Kramer', 'behandelaar', 'behandelaar', 'Praktijk De Brug'],
]

/** People of schools beside the zorgcoördinator: name, user name, role and school. */
const SCHOOLMENSEN: readonly (readonly [string, string, Castrol, string])[] = [
  ['Annelies Vonk', 'cvdb.toekomst', 'cvdb', 'VSO De Toekomst'],
  ['Mirjam Tuin', 'gedragsdeskundige.toekomst', 'gedragsdeskundige-school', 'VSO De Toekomst'],
  ['Guus Terpstra', 'directeur.werkplaats', 'schooldirecteur', PRO_SCHOOL],
  ['Corrie Blaauw', 'directeur.streek', 'schooldirecteur', 'CSG Het Streek College'],
]

const ORGANISATIES: readonly Castorganisatie[] = [
  ...[...Object.values(BESTUREN), 'De Onderwijsspecialisten', 'Schoolbestuur De Horizon'].map(
    (naam): Castorganisatie => ({ naam, soort: 'bestuur', plaats: 'Ede' }),
  ),
  ...SCHOLEN,
  { naam: 'SWV', soort: 'swv', plaats: 'Ede' },
  { naam: 'Praktijk De Brug', soort: 'partner', plaats: 'Wageningen' },
  { naam: COMMA, soort: 'partner', plaats: 'Ede' },
  { naam: DOORSTART, soort: 'partner', plaats: 'Ede' },
  { naam: OVERSTAG, soort: 'partner', plaats: 'Barneveld' },
  { naam: GEMEENTE, soort: 'gemeente', plaats: 'Ede' },
]

const CONTACT: readonly (readonly [string, readonly string[]])[] = [
  [
    'Noor van Dijk',
    [
      'CSG Het Streek College',
      'CSG Het Streek Lyceum',
      'Aeres VMBO Ede',
      'VSO De Toekomst',
      'VSO Vester College',
      'VSO De Blink',
      PRO_SCHOOL,
    ],
  ],
  [
    'Bas Hendriks',
    [
      'Marnix College',
      'Pallas Athene College',
      'RSG Pantarijn VMBO',
      'RSG Pantarijn MHV',
      'RSG Pantarijn Rhenen',
      'VSO Mariëndael',
      'VSO Vierbeek College',
      'VSO De Brouwerij',
      // A school elsewhere asks for a pupil who lives in the region; someone looks along first.
      ...BUITEN.map(([naam]) => naam),
    ],
  ],
]

const ZORG: readonly (readonly [string, string, string])[] = [
  ['Sanne de Wit', 'zorgcoordinator.streek', 'CSG Het Streek College'],
  ['Joris Kuiper', 'zorgcoordinator.lyceum', 'CSG Het Streek Lyceum'],
  ['Fatima el Amrani', 'zorgcoordinator.marnix', 'Marnix College'],
  ['Tom Verbeek', 'zorgcoordinator.pallas', 'Pallas Athene College'],
  ['Iris Mulder', 'zorgcoordinator.aeres', 'Aeres VMBO Ede'],
  ['Koen Postma', 'zorgcoordinator.pantarijn', 'RSG Pantarijn VMBO'],
  ['Mila Schouten', 'zorgcoordinator.toekomst', 'VSO De Toekomst'],
  ['Femke Ottens', 'zorgcoordinator.werkplaats', PRO_SCHOOL],
  ['Ruben Vos', 'zorgcoordinator.verte', 'VSO De Verte'],
  ['Loes Brandsma', 'zorgcoordinator.klomp', 'Vo-school De Klomp'],
  ['Teun Dijkman', 'zorgcoordinator.kiel', 'Vo-school De Kiel'],
  ['Nadia Benali', 'zorgcoordinator.kade', 'Vo-school De Kade'],
]

/** Speaks for the primary schools of the SWV-PO. */
const STEUNPUNT: Castpersoon = {
  naam: 'Wietske Bos',
  gebruikersnaam: 'steunpuntcoordinator',
  rollen: [{ rol: 'steunpuntcoordinator' }],
}

export const CAST_GELDERSE_VALLEI: Cast = {
  begin: [
    { wie: 'zorgcoordinator.streek', doet: 'vraagt aan namens CSG Het Streek College' },
    { wie: 'secretariaat', doet: 'controleert en verzendt de brieven' },
    { wie: 'procesbegeleider', doet: 'wijst deskundigen toe en agendeert' },
    { wie: 'orthopedagoog, psycholoog', doet: 'adviseren' },
    { wie: 'voorzitter', doet: 'besluit (directeur-bestuurder)' },
    { wie: 'gedragsdeskundige.comma, projectleider.doorstart, overstag', doet: 'voeren arrangementen uit' },
    { wie: 'contactpersoon1', doet: 'denkt mee met de scholen' },
    { wie: 'moeder.sam, vader.sam, sam', doet: 'ouders en jongere' },
    { wie: 'beheerder', doet: 'beheert mensen, scholen en kalender' },
  ],
  organisaties: ORGANISATIES,
  personen: [
    ...ZORG.map(([naam, gebruikersnaam, school]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol: 'zorgcoordinator', organisatie: school }],
      werkgever: school,
    })),
    {
      naam: 'Els Bakker',
      gebruikersnaam: 'secretariaat',
      rollen: [{ rol: 'secretariaat' }],
      werkgever: 'SWV',
    },
    {
      naam: 'Pieter Smit',
      gebruikersnaam: 'procesbegeleider',
      rollen: [{ rol: 'procesbegeleider' }],
      werkgever: 'SWV',
    },
    {
      naam: 'Hanneke Visser',
      gebruikersnaam: 'voorzitter',
      rollen: [{ rol: 'directeur-bestuurder' }],
      werkgever: 'SWV',
    },
    {
      naam: 'Marjan Kok',
      gebruikersnaam: 'collega-swv',
      rollen: [{ rol: 'collega-swv' }],
    },
    {
      naam: 'Hugo Prins',
      gebruikersnaam: 'schoolbestuur.streek',
      rollen: [{ rol: 'schoolbestuur', organisatie: 'CSG Het Streek College' }],
      werkgever: BESTUREN.streek,
    },
    { naam: 'Daan Willems', gebruikersnaam: 'beheerder', rollen: [{ rol: 'beheerder' }], werkgever: 'SWV' },
    ...CONTACT.map(([naam, scholen], i): Castpersoon => ({
      naam,
      gebruikersnaam: `contactpersoon${i + 1}`,
      rollen: [
        ...scholen.map((organisatie) => ({ rol: 'contactpersoon' as const, organisatie })),
        { rol: 'deskundige' as const },
      ],
      disciplines: ['orthopedagoog'],
      werkgever: 'SWV',
      pool: 'pool',
    })),
    {
      naam: 'Anouk Jansen',
      gebruikersnaam: 'orthopedagoog',
      rollen: [{ rol: 'deskundige' }],
      disciplines: ['orthopedagoog'],
      werkgever: 'SWV',
      pool: 'pool',
    },
    {
      naam: 'Mark de Boer',
      gebruikersnaam: 'psycholoog',
      rollen: [{ rol: 'deskundige' }],
      disciplines: ['psycholoog', 'kinder- of jeugdpsycholoog'],
      werkgever: 'SWV',
      pool: 'pool',
    },
    {
      naam: 'Lotte Peters',
      gebruikersnaam: 'pedagoog',
      rollen: [{ rol: 'deskundige' }],
      disciplines: ['pedagoog'],
      werkgever: 'SWV',
      pool: 'pool',
    },
    {
      naam: 'Willem Dekker',
      gebruikersnaam: 'arts',
      rollen: [{ rol: 'deskundige' }],
      disciplines: ['arts'],
      werkgever: 'Praktijk De Brug',
      pool: 'partner',
    },
    {
      naam: 'Sofie Brouwer',
      gebruikersnaam: 'jeugdpsycholoog',
      rollen: [{ rol: 'deskundige' }],
      disciplines: ['kinder- of jeugdpsycholoog'],
      werkgever: 'Praktijk De Brug',
      pool: 'partner',
    },
    {
      naam: 'Jeroen van Leeuwen',
      gebruikersnaam: 'orthopedagoog.rivier',
      rollen: [{ rol: 'deskundige' }],
      disciplines: ['orthopedagoog'],
      werkgever: BESTUREN.streek,
      pool: 'pool',
    },
    ...PARTNERS.map(([naam, gebruikersnaam, rol, werkgever]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol }],
      werkgever,
    })),
    ...SCHOOLMENSEN.map(([naam, gebruikersnaam, rol, organisatie]): Castpersoon => ({
      naam,
      gebruikersnaam,
      rollen: [{ rol, organisatie }],
      werkgever: organisatie,
    })),
    STEUNPUNT,
    { naam: 'Karin Vermeer', gebruikersnaam: 'moeder.sam', rollen: [{ rol: 'ouder' }] },
    { naam: 'Ali Yilmaz', gebruikersnaam: 'vader.sam', rollen: [{ rol: 'ouder' }], kanaal: 'post' },
    { naam: 'Sam Yilmaz', gebruikersnaam: 'sam', rollen: [{ rol: 'jongere' }] },
    { naam: 'Petra Meijer', gebruikersnaam: 'moeder.lisa', rollen: [{ rol: 'ouder' }] },
  ],
  leerlingen: [
    {
      naam: 'Sam Yilmaz',
      geboren: '2009-03-14',
      woonplaats: 'Ede',
      school: 'CSG Het Streek College',
      gezag: ['moeder.sam', 'vader.sam'],
      jongere: 'sam',
    },
    {
      naam: 'Lisa Meijer',
      geboren: '2010-11-02',
      woonplaats: 'Wageningen',
      school: 'CSG Het Streek College',
      gezag: ['moeder.lisa'],
    },
    { naam: 'Noah Bos', geboren: '2009-07-21', woonplaats: 'Rhenen', school: 'RSG Pantarijn VMBO' },
    { naam: 'Zoë Pérez', geboren: '2008-09-05', woonplaats: 'Arnhem', school: 'Marnix College' },
    { naam: 'Finn Scholten', geboren: '2011-01-30', woonplaats: 'Ede', school: 'Aeres VMBO Ede' },
    { naam: 'Amira Haddad', geboren: '2010-05-17', woonplaats: 'Ede', school: 'Pallas Athene College' },
    { naam: 'Jesse van Wijk', geboren: '2009-12-09', woonplaats: 'Wageningen', school: 'RSG Pantarijn VMBO' },
    { naam: 'Daan Terwel', geboren: '2010-10-04', woonplaats: 'Ede', school: PRO_SCHOOL },
    { naam: 'Eva Maas', geboren: '2007-04-11', woonplaats: 'Ede', school: 'VSO De Toekomst' },
    { naam: 'Lars Hoekstra', geboren: '2009-02-18', woonplaats: 'Rhenen', school: 'Vo-school De Klomp' },
    { naam: 'Yara Smeets', geboren: '2010-06-24', woonplaats: 'Barneveld', school: 'Vo-school De Kiel' },
    { naam: 'Bram Kuipers', geboren: '2009-10-03', woonplaats: 'Ede', school: 'Vo-school De Kade' },
  ],
}
