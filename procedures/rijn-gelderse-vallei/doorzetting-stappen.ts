// RGV-DOORZETTING: what is recorded (bijlage 2.4.2). After each step a report goes to all who are in it (RGV-389).
import type { Beslistabel, Eis, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Keuze, Veld } from '#domein/kern/veld.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { alle, antwoord, eenVan, gedaan, niet } from './zorgplicht-delen.ts'

/** Directs it, in agreement with the schoolbestuurder and the steunpuntcoördinator (RGV-387). */
export const REGISSEUR: readonly Rol[] = ['directeur-bestuurder']

const PROCESVERSLAG = ['procesverslag'] as const

const tekst = (label: string, grond: string): Veld => ({
  soort: 'lange-tekst',
  label,
  verplicht: true,
  grond,
})

const aangesteld = (aanstelling: string, wie: string): Eis => ({
  als: { soort: 'aangesteld', aanstelling, inWoorden: `er is een ${wie} verbonden` },
  reden: `Er is nog geen ${wie} aan deze zaak verbonden.`,
  uitweg: `Wijs eerst de ${wie} toe met wie u afstemt.`,
  grond: 'RGV-387',
})

const START: Registratie = {
  id: 'doorzetting-starten',
  naam: 'Doorzettingskracht gestart',
  titel: 'Doorzettingskracht starten',
  uitleg:
    'De directeur-bestuurder neemt de regie, in afstemming met de verantwoordelijke schoolbestuurder en de steunpuntcoördinator.',
  door: REGISSEUR,
  velden: {
    reden: {
      soort: 'keuze',
      label: 'Waarom is doorzettingskracht nodig?',
      verplicht: true,
      keuzes: [
        {
          waarde: 'toegang geweigerd',
          label: 'Toegang geweigerd, en er is of dreigt een thuiszitter',
        },
        { waarde: 'situatie escaleert', label: 'De situatie escaleert' },
      ],
      grond: 'RGV-386',
    },
    toelichting: tekst('Wat is er aan de hand?', 'RGV-386'),
  },
  eisen: [
    aangesteld('schoolbestuurder', 'schoolbestuurder'),
    aangesteld('steunpuntcoordinator', 'steunpuntcoördinator'),
  ],
  brieven: PROCESVERSLAG,
  eenmalig: true,
  grond: 'RGV-386, RGV-387',
}

const COMMUNICATIE: Registratie = {
  id: 'communicatieafspraken',
  naam: 'Afspraken over communicatie',
  titel: 'Communicatieafspraken vastleggen',
  uitleg: 'Spreek af wie wie op de hoogte houdt, hoe en hoe vaak.',
  door: REGISSEUR,
  velden: { afspraken: tekst('Wat is afgesproken over communicatie en op de hoogte houden?', 'RGV-396') },
  versies: true,
  grond: 'RGV-396',
}

const INSTEMMING: Registratie = {
  id: 'instemming',
  naam: 'Gesprek met de ouders over de stappen',
  titel: 'Instemming van de ouders vastleggen',
  uitleg:
    'De regisseur nodigde de ouders uit en legde de stappen uit. Leg vast of zij instemmen met het zoeken naar een (andere) school, en wanneer.',
  door: REGISSEUR,
  velden: {
    instemming: {
      soort: 'ja-nee',
      label: 'Stemmen de ouders in met het zoeken naar een (andere) school?',
      verplicht: true,
      grond: 'RGV-388',
    },
    ingestemdOp: {
      soort: 'datum',
      label: 'Op welke dag?',
      verplicht: true,
      nietNaVandaag: true,
      grond: 'RGV-388',
    },
    lokaal: {
      soort: 'tekst',
      label: 'Welke lokale partijen zijn betrokken?',
      hulp: 'Bijvoorbeeld het CJG.',
      grond: 'RGV-394',
    },
  },
  in: ['instemming'],
  brieven: PROCESVERSLAG,
  bij: {
    veld: 'instemming',
    antwoorden: { ja: { naar: { fase: 'zoekopdracht' } }, nee: { naar: { fase: 'ouders-weigeren' } } },
  },
  grond: 'RGV-388, RGV-394',
}

const ZOEKOPDRACHT: Registratie = {
  id: 'zoekopdracht',
  naam: 'Vraag naar drie scholen',
  titel: 'Drie scholen vragen aan de steunpuntcoördinatoren',
  uitleg:
    'De steunpuntcoördinatoren noemen drie scholen die kunnen bieden wat de leerling nodig heeft. Zonder drie scholen is de vraag onvolledig.',
  door: REGISSEUR,
  velden: {
    behoefte: tekst('Wat heeft de leerling nodig?', 'RGV-390'),
    school1: { soort: 'tekst', label: 'Eerste school', grond: 'RGV-390' },
    school2: { soort: 'tekst', label: 'Tweede school', grond: 'RGV-390' },
    school3: { soort: 'tekst', label: 'Derde school', grond: 'RGV-390' },
  },
  eisen: [
    {
      als: {
        soort: 'registratie-gedaan',
        registratie: 'instemming',
        veld: 'instemming',
        is: [true],
        inWoorden: 'de ouders stemmen in',
      },
      reden: 'De ouders hebben nog niet ingestemd met het zoeken naar een school.',
      uitweg: 'Nodig de ouders uit, leg de stappen uit en leg hun instemming vast.',
      grond: 'RGV-388',
    },
    {
      als: gedaan('communicatieafspraken', 'er zijn afspraken over communicatie'),
      reden: 'Er zijn nog geen afspraken over communicatie vastgelegd.',
      uitweg: 'Leg eerst de communicatieafspraken vast.',
      grond: 'RGV-396',
    },
  ],
  afgeleid: {
    volledig: {
      label: 'Drie scholen genoemd',
      als: alle(
        ...['school1', 'school2', 'school3'].map((veld): Voorwaarde => ({
          soort: 'antwoord-ingevuld',
          veld,
          inWoorden: 'er zijn drie scholen',
        })),
      ),
    },
  },
  in: ['instemming', 'zoekopdracht', 'onvolledig'],
  brieven: PROCESVERSLAG,
  bij: {
    veld: 'volledig',
    antwoorden: { ja: { naar: { fase: 'akkoord' } }, nee: { naar: { fase: 'onvolledig' } } },
  },
  grond: 'RGV-388, RGV-390, RGV-396',
}

const SCHOLEN: readonly Keuze[] = [
  { waarde: 'school1', label: 'De eerste school' },
  { waarde: 'school2', label: 'De tweede school' },
  { waarde: 'school3', label: 'De derde school' },
]
const welkeSchool = (grond: string): Veld => ({
  soort: 'keuze',
  label: 'Welke van de drie scholen?',
  verplicht: true,
  keuzes: SCHOLEN,
  grond,
})

/** What the chosen school is called, as it was named in the search. */
const NAAM: Beslistabel = {
  labels: { naam: 'School' },
  rijen: SCHOLEN.map(({ waarde, label }) => ({
    als: antwoord('school', [waarde], `het gaat om: ${label.toLowerCase()}`),
    geeft: { naam: { uit: `zoekopdracht.${waarde}` } },
  })),
  anders: { reden: 'Kies een van de drie scholen.', grond: 'RGV-391' },
}

const AKKOORD: Registratie = {
  id: 'akkoord-bestuur',
  naam: 'Akkoord van het schoolbestuur op de te benaderen school',
  titel: 'Akkoord van een schoolbestuur vastleggen',
  uitleg: 'Bij nee is de volgende school aan de beurt.',
  door: REGISSEUR,
  velden: {
    school: welkeSchool('RGV-391'),
    bestuur: { soort: 'tekst', label: 'Welk schoolbestuur?', verplicht: true, grond: 'RGV-391' },
    akkoord: { soort: 'ja-nee', label: 'Is het bestuur akkoord?', verplicht: true, grond: 'RGV-391' },
    akkoordOp: {
      soort: 'datum',
      label: 'Op welke dag?',
      verplicht: true,
      nietNaVandaag: true,
      grond: 'RGV-391',
    },
  },
  beslistabel: NAAM,
  in: ['akkoord'],
  brieven: PROCESVERSLAG,
  grond: 'RGV-391',
}

const BENADERD: Registratie = {
  id: 'school-benaderd',
  naam: 'School benaderd',
  titel: 'School benaderen',
  uitleg: 'Benader de school waarvan het bestuur akkoord is, en leg vast of er plek is.',
  door: [...REGISSEUR, 'steunpuntcoordinator'],
  velden: {
    school: welkeSchool('RGV-391'),
    plek: { soort: 'ja-nee', label: 'Kan de leerling daar terecht?', verplicht: true, grond: 'RGV-391' },
  },
  eisen: [
    {
      als: alle(
        {
          soort: 'registratie-gedaan',
          registratie: 'akkoord-bestuur',
          veld: 'akkoord',
          is: [true],
          inWoorden: 'het bestuur is akkoord',
        },
        {
          soort: 'zelfde-tekst',
          veld: 'school',
          als: 'akkoord-bestuur.school',
          inWoorden: 'het is de school van dat bestuur',
        },
      ),
      reden: 'Het bestuur van deze school is niet akkoord.',
      uitweg: 'Leg eerst het akkoord van het bestuur vast, of kies de volgende school.',
      grond: 'RGV-391',
    },
  ],
  beslistabel: NAAM,
  in: ['akkoord'],
  brieven: PROCESVERSLAG,
  bij: { veld: 'plek', antwoorden: { ja: { naar: { fase: 'plaatsing' } } } },
  grond: 'RGV-391',
}

const PLAN: Registratie = {
  id: 'plan',
  naam: 'Plan: onderwijs en jeugdhulp',
  titel: 'Plan voor onderwijs en jeugdhulp vastleggen',
  uitleg: 'Jeugdhulp kan voor het onderwijs gaan, of samen met onderwijs beginnen.',
  door: REGISSEUR,
  velden: {
    jeugdhulp: {
      soort: 'keuze',
      label: 'Is er jeugdhulp nodig?',
      verplicht: true,
      keuzes: [
        { waarde: 'geen', label: 'Geen jeugdhulp' },
        { waarde: 'eerst', label: 'Eerst arrangement jeugdhulp' },
        { waarde: 'samen', label: 'Jeugdhulp samen met onderwijs' },
      ],
      grond: 'RGV-393',
    },
    jeugdhulpVanaf: {
      soort: 'datum',
      label: 'Vanaf welke dag is er jeugdhulp?',
      als: { veld: 'jeugdhulp', is: ['eerst', 'samen'] },
      verplicht: true,
      grond: 'RGV-393',
    },
  },
  versies: true,
  in: ['plaatsing'],
  brieven: PROCESVERSLAG,
  grond: 'RGV-393',
}

const PLAATSING: Registratie = {
  id: 'plaatsing',
  naam: 'Plaatsing',
  titel: 'Plaatsing vastleggen',
  uitleg: 'Gaat jeugdhulp voor, dan begint de plaatsing pas daarna.',
  door: REGISSEUR,
  velden: { per: { soort: 'datum', label: 'Geplaatst per', verplicht: true, grond: 'RGV-393' } },
  eisen: [
    {
      als: gedaan('plan', 'er is een plan'),
      reden: 'Er is nog geen plan voor onderwijs en jeugdhulp.',
      grond: 'RGV-393',
    },
    {
      als: eenVan(
        niet(antwoord('plan.jeugdhulp', ['eerst'], 'jeugdhulp gaat voor')),
        niet({
          soort: 'datum-uiterlijk',
          veld: 'per',
          uiterlijk: 'plan.jeugdhulpVanaf',
          inWoorden: 'de plaatsing begint niet later dan de jeugdhulp',
        }),
      ),
      reden: 'De jeugdhulp gaat voor: de plaatsing begint pas na de startdatum van de jeugdhulp.',
      uitweg: 'Kies een latere dag.',
      grond: 'RGV-393',
    },
  ],
  in: ['plaatsing'],
  brieven: PROCESVERSLAG,
  grond: 'RGV-393',
}

const WEIGERING: Registratie = {
  id: 'ouders-weigeren',
  naam: 'Ouders weigeren de passende onderwijssetting',
  titel: 'Weigering door de ouders vastleggen',
  uitleg: 'Het zoeken naar een school stopt. Er volgt een andere route.',
  door: REGISSEUR,
  velden: {
    geweigerdOp: {
      soort: 'datum',
      label: 'Op welke dag?',
      verplicht: true,
      nietNaVandaag: true,
      grond: 'RGV-392',
    },
    toelichting: tekst('Wat zeggen de ouders?', 'RGV-392'),
  },
  in: ['zoekopdracht', 'onvolledig', 'akkoord', 'plaatsing'],
  naar: { fase: 'ouders-weigeren' },
  brieven: PROCESVERSLAG,
  grond: 'RGV-392',
}

const ROUTE_ANDERS: Registratie = {
  id: 'andere-route',
  naam: 'Andere route',
  titel: 'Andere route vastleggen',
  uitleg: 'Leg vast hoe het verder gaat nu de ouders weigeren.',
  door: REGISSEUR,
  velden: { route: tekst('Welke route volgt er?', 'RGV-392') },
  in: ['ouders-weigeren'],
  brieven: PROCESVERSLAG,
  grond: 'RGV-392',
}

export const STAPPEN: readonly Registratie[] = [
  START,
  COMMUNICATIE,
  INSTEMMING,
  ZOEKOPDRACHT,
  AKKOORD,
  BENADERD,
  PLAN,
  PLAATSING,
  WEIGERING,
  ROUTE_ANDERS,
]
