// The roles of all desks, with the side they stand on. A person has a role for an organisation, or for the whole
// samenwerkingsverband when the organisation is null.

export type Kant = 'school' | 'swv' | 'deskundige' | 'partner' | 'gezin' | 'systeem'

/**
 * `ook`: the words in which a desk calls this role besides. `regionaal`: can be held for one regional steunpunt, and then
 * counts only for zaken that began in its region; held without an organisation it counts for all.
 */
export const ROLLEN = {
  zorgcoordinator: { naam: 'zorgcoördinator', kant: 'school' },
  'intern-begeleider': {
    naam: 'intern begeleider',
    kant: 'school',
    ook: ['IB-er', 'intern begeleider (IB-er)'],
  },
  ondersteuningscoordinator: { naam: 'ondersteuningscoördinator', kant: 'school' },
  leerkracht: { naam: 'leerkracht', kant: 'school', ook: ['docent'] },
  schooldirecteur: { naam: 'schooldirecteur', kant: 'school', ook: ['directeur', 'directeur/bevoegd gezag'] },
  schoolbestuur: { naam: 'schoolbestuur', kant: 'school' },
  cvdb: {
    naam: 'lid van de Commissie voor de Begeleiding (CvdB)',
    kant: 'school',
    ook: ['Commissie voor de Begeleiding', 'CvdB van het VSO'],
  },
  'contactpersoon-voorschool': {
    naam: 'contactpersoon van de voorschoolse voorziening',
    kant: 'school',
    ook: ['voorschoolse voorziening', 'voorschoolse voorziening (contactpersoon)'],
  },
  'gedragsdeskundige-school': {
    naam: 'gedragsdeskundige van de aanvragende school',
    kant: 'school',
    ook: ['gedragsdeskundige van de school', 'gedragsdeskundige van de aanvragende (VSO-)school'],
  },
  secretariaat: { naam: 'secretariaat', kant: 'swv' },
  'administratieve-ondersteuning': {
    naam: 'administratieve ondersteuning',
    kant: 'swv',
    ook: ['administratieve ondersteuning (CAT)', 'administratieve ondersteuning van de CAT'],
  },
  procesbegeleider: { naam: 'procesbegeleider', kant: 'swv' },
  contactpersoon: { naam: 'contactpersoon', kant: 'swv', ook: ['contactpersoon van het SWV'] },
  steunpuntcoordinator: {
    naam: 'steunpuntcoördinator',
    kant: 'swv',
    regionaal: true,
    ook: ['steunpuntcoördinator van het SWV-PO', 'SC', 'steunpuntcoördinator (SC)'],
  },
  'contactpersoon-jonge-kind': {
    naam: 'contactpersoon jonge kind',
    kant: 'swv',
    regionaal: true,
    ook: ['CJK', 'contactpersoon jonge kind (CJK)'],
  },
  schoolondersteuner: { naam: 'schoolondersteuner', kant: 'swv', regionaal: true },
  themaspecialist: { naam: 'themaspecialist', kant: 'swv', regionaal: true },
  'secretaresse-leerlingenzaken': {
    naam: 'secretaresse leerlingenzaken',
    kant: 'swv',
    ook: ['SLL', 'secretaresse leerlingenzaken (SLL)'],
  },
  'tla-voorzitter': {
    naam: 'TLA-voorzitter',
    kant: 'swv',
    ook: ['voorzitter TLA-commissie', 'voorzitter van de TLA-commissie'],
  },
  zorgmakelaar: { naam: 'zorgmakelaar', kant: 'swv' },
  adviseur: { naam: 'adviseur van het Loket', kant: 'swv', ook: ['adviseurs van het Loket'] },
  loketmedewerker: { naam: 'medewerker van het Loket', kant: 'swv', ook: ['Loket', 'het Loket'] },
  act: { naam: 'ACT', kant: 'swv' },
  loketlid: {
    naam: 'lid van het loketoverleg',
    kant: 'swv',
    ook: ['lid van het Loket', 'overige leden van het Loket'],
  },
  commissielid: {
    naam: 'lid van de commissie',
    kant: 'swv',
    ook: ['commissie van toekenning', 'lid van de commissie van toekenning'],
  },
  'administratief-medewerker': {
    naam: 'administratief medewerker',
    kant: 'swv',
    ook: ['administratief medewerker (SWV)'],
  },
  'orthopedagoog-swv': {
    naam: 'orthopedagoog of (school)psycholoog',
    kant: 'swv',
    ook: [
      'orthopedagoog/(school)psycholoog',
      'orthopedagoog/(school)psycholoog (SWV)',
      'orthopedagoog van het SWV',
    ],
  },
  'orthopedagoog-kernteam': { naam: 'orthopedagoog van het kernteam', kant: 'swv' },
  'begeleider-passend-onderwijs': {
    naam: 'begeleider passend onderwijs (BPO)',
    kant: 'swv',
    ook: ['BPO', 'BPO-er'],
  },
  'team-schoolondersteuning': { naam: 'lid van het Team schoolondersteuning', kant: 'swv' },
  'poortwachter-dyslexie': { naam: 'poortwachter dyslexie', kant: 'swv' },
  expertiseteamlid: { naam: 'lid van het expertiseteam', kant: 'swv' },
  voorzitter: {
    naam: 'voorzitter',
    kant: 'swv',
    ook: ['voorzitter van de CAT', 'voorzitter CAT', 'voorzitter vanuit het samenwerkingsverband (SWV)'],
  },
  'directeur-bestuurder': { naam: 'directeur-bestuurder', kant: 'swv' },
  regiomanager: { naam: 'regiomanager', kant: 'swv' },
  'ambulant-begeleider': { naam: 'deskundige voor ambulante begeleiding', kant: 'swv' },
  beleidsmedewerker: { naam: 'beleidsmedewerker', kant: 'swv' },
  beheerder: { naam: 'functioneel beheerder', kant: 'swv' },
  'functionaris-gegevensbescherming': { naam: 'functionaris gegevensbescherming', kant: 'swv' },
  deskundige: {
    naam: 'deskundige',
    kant: 'deskundige',
    ook: [
      'onafhankelijk deskundige',
      'gedragsdeskundige',
      'gedragsdeskundige van het SWV',
      'eerste deskundige',
      'tweede deskundige',
      'derde deskundige',
      'deskundige vo',
      'partner van het SWV',
      'flexibel expertisenetwerk',
    ],
  },
  'senior-consulent-tjg': {
    naam: 'senior consulent van Team Jeugd en Gezin',
    kant: 'partner',
    ook: ['senior consulent Team Jeugd en Gezin', 'senior consulent Team Jeugd en Gezin (TJG)'],
  },
  jeugdverpleegkundige: {
    naam: 'jeugdverpleegkundige van Centrum Jeugd en Gezin',
    kant: 'partner',
    ook: ['jeugdverpleegkundige van Centrum Jeugd en Gezin (CJG)', 'jeugdverpleegkundige van CJG'],
  },
  'medewerker-tjg': {
    naam: 'medewerker van Team Jeugd en Gezin',
    kant: 'partner',
    ook: ['medewerker van TJG'],
  },
  'bureaudienst-tjg': {
    naam: 'bureaudienst van Team Jeugd en Gezin',
    kant: 'partner',
    ook: ['bureaudienst van TJG'],
  },
  leerplichtambtenaar: {
    naam: 'leerplichtambtenaar',
    kant: 'partner',
    ook: ['leerplicht', 'LPA', 'leerplichtambtenaar (LPA)'],
  },
  'arts-ggd': {
    naam: 'onafhankelijke arts van de GGD',
    kant: 'partner',
    ook: ['GGD-arts', 'onafhankelijke arts', 'onafhankelijke arts GGD'],
  },
  jeugdarts: { naam: 'jeugdarts', kant: 'partner', ook: ['schoolarts', 'jeugdarts / schoolarts'] },
  'lokaal-team': { naam: 'lokaal team', kant: 'partner', ook: ['CJG', 'lokaal team / CJG'] },
  onderwijsconsulent: { naam: 'onderwijsconsulent', kant: 'partner' },
  bemiddelingscommissie: {
    naam: 'lid van de bemiddelingscommissie',
    kant: 'partner',
    ook: ['bemiddelingscommissie'],
  },
  'raad-van-toezicht': {
    naam: 'lid van de Raad van Toezicht',
    kant: 'partner',
    ook: ['Raad van Toezicht', 'RvT'],
  },
  jeugdconsulent: { naam: 'jeugdconsulent', kant: 'partner' },
  'gedragsdeskundige-comma': { naam: 'gedragsdeskundige van Comma', kant: 'partner' },
  'sociotherapeut-comma': { naam: 'sociotherapeut van Comma', kant: 'partner' },
  'docent-comma': { naam: 'docent van Comma', kant: 'partner' },
  'mentor-comma': { naam: 'mentor van Comma', kant: 'partner', ook: ['mentor', 'mentoren'] },
  'projectleider-doorstart': { naam: 'projectleider Doorstart', kant: 'partner' },
  'coordinator-doorstart': { naam: 'Doorstart-coördinator', kant: 'partner' },
  'teamlid-doorstart': { naam: 'Doorstart-teamlid', kant: 'partner', ook: ['teamlid van Doorstart'] },
  'coach-doorstart': { naam: 'Doorstart-coach', kant: 'partner', ook: ['coach van Doorstart'] },
  'identity-craft': { naam: 'Identity Craft', kant: 'partner' },
  overstag: { naam: 'Overstag', kant: 'partner' },
  smw: { naam: 'SMW (schoolmaatschappelijk werk)', kant: 'partner', ook: ['schoolmaatschappelijk werk'] },
  'toegangsteam-jeugd': {
    naam: 'TTJ (Toegangs Team Jeugd)',
    kant: 'partner',
    ook: ['TTJ', 'Toegangs Team Jeugd'],
  },
  'sociaal-team': { naam: 'ST (Sociaal Team)', kant: 'partner', ook: ['ST'] },
  behandelaar: { naam: 'behandelaar', kant: 'partner', ook: ['hulpverlening'] },
  arrangementteam: {
    naam: 'uitvoerend team van een arrangement',
    kant: 'partner',
    ook: ['aanbieder van het maatwerk'],
  },
  'collega-swv': {
    naam: 'statutair bevoegde van een collega-samenwerkingsverband',
    kant: 'partner',
    ook: ['statutair bevoegde van een collega-SWV'],
  },
  ouder: {
    naam: 'ouder of verzorger',
    kant: 'gezin',
    ook: [
      'ouder(s)/verzorger(s)',
      'ouder(s)',
      'gezaghebbende ouder',
      'verzorger',
      'wettelijk vertegenwoordiger',
    ],
  },
  jongere: { naam: 'jongere', kant: 'gezin', ook: ['leerling', 'jeugdige'] },
  systeem: { naam: 'systeem', kant: 'systeem' },
} as const satisfies Record<string, { naam: string; kant: Kant; ook?: readonly string[]; regionaal?: true }>

export type Rol = keyof typeof ROLLEN

/** Whether a word is the code of a role. */
export function isRol(woord: string): woord is Rol {
  return Object.hasOwn(ROLLEN, woord)
}

/** Finds a role by code or by one of its Dutch names, with or without accents: `zorgcoördinator`, `administratieve ondersteuning`. */
export function zoekRol(woord: string): Rol | null {
  const gewoon = (tekst: string) =>
    tekst
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replaceAll(' ', '-')
  const gezocht = gewoon(woord)
  for (const [code, rol] of Object.entries(ROLLEN)) {
    const namen = [code, rol.naam, ...('ook' in rol ? rol.ook : [])]
    if (namen.some((naam) => gewoon(naam) === gezocht)) return code as Rol
  }
  return null
}

/** The Dutch name of a role. */
export function rolnaam(rol: Rol): string {
  return ROLLEN[rol].naam
}

/** The side a role stands on. */
export function kantVan(rol: Rol): Kant {
  return ROLLEN[rol].kant
}

/** Whether a role can be held for one regional steunpunt (see {@link ROLLEN}). */
export function isRegionaal(rol: Rol): boolean {
  return 'regionaal' in ROLLEN[rol]
}
