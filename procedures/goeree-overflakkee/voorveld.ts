// GO-VOORVELD and GO-BPO: a simple question that the Team schoolondersteuning takes up itself, and the trajectory of a
// begeleider passend onderwijs that can follow from it (Vernieuwd Loket, category 1).
import type { Kengetal } from '#domein/kengetal/definitie.ts'
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { SCHOLEN, SCHOOL } from './delen.ts'
import { zonderOverleg } from './zonder-overleg.ts'

const TEAM: Rol = 'team-schoolondersteuning'
const BPO: Rol = 'begeleider-passend-onderwijs'

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'hulpvraag',
    naam: 'Enkelvoudige hulpvraag',
    titel: 'Hulpvraag registreren',
    uitleg: 'Leg vast van wie de vraag komt en wat de vraag is. Er zijn geen documenten nodig.',
    door: [TEAM, ...SCHOOL, 'ouder'],
    velden: {
      vanWie: {
        soort: 'keuze',
        label: 'Van wie komt de vraag?',
        keuzes: [
          { waarde: 'ouder', label: 'Een ouder' },
          { waarde: 'leerling', label: 'Een leerling' },
          { waarde: 'school', label: 'De school' },
        ],
      },
      vraag: { soort: 'lange-tekst', label: 'Wat is de vraag?', verplicht: true, grond: 'GO-033' },
    },
    grond: 'GO-033',
  },
  {
    id: 'verwijzing',
    naam: 'Verwijzing naar een andere organisatie',
    titel: 'Verwijzing vastleggen',
    uitleg: 'Leg vast naar welke organisatie is verwezen, en wanneer.',
    door: [TEAM, BPO],
    velden: {
      organisatie: {
        soort: 'keuze',
        label: 'Naar welke organisatie?',
        verplicht: true,
        keuzes: [
          { waarde: 'bureau-jip', label: 'Bureau Jip' },
          { waarde: 'cjg', label: 'Centrum voor Jeugd en Gezin' },
          { waarde: 'mee', label: 'Mee' },
          { waarde: 'kwadraad', label: 'Kwadraad' },
          { waarde: 'vluchtheuvel', label: 'Vluchtheuvel' },
          { waarde: 'anders', label: 'Anders' },
        ],
        grond: 'GO-034',
      },
      anders: {
        soort: 'tekst',
        label: 'Naam van de organisatie',
        verplicht: true,
        als: { veld: 'organisatie', is: ['anders'] },
        grond: 'GO-034',
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
    },
    in: ['voorveld'],
    grond: 'GO-034',
  },
  {
    id: 'afsluiting',
    naam: 'Afsluiting van de hulpvraag',
    titel: 'Hulpvraag afsluiten',
    uitleg: 'Sluit de hulpvraag af. Een traject door de BPO heeft een eigen zaak en loopt door.',
    door: [TEAM, BPO],
    velden: {
      uitkomst: { soort: 'lange-tekst', label: 'Hoe is de vraag opgepakt?', verplicht: true },
    },
    naar: { einde: 'Afgerond' },
    grond: 'GO-033',
  },
]

export const VOORVELD: Procedure = zonderOverleg(1, {
  code: 'GO-VOORVELD',
  heet: { naam: 'hulpvraag', lidwoord: 'de' },
  naam: {
    swv: 'Enkelvoudige hulpvraag',
    school: 'Een enkelvoudige hulpvraag stellen',
    ouder: 'Een vraag over hulp op school',
    jongere: 'Een vraag over hulp op school',
  },
  samenvatting:
    'Enkelvoudige vragen pakt het Team schoolondersteuning zelf op, zonder aanvraag bij het Loket: met een antwoord, een verwijzing of een traject door de begeleider passend onderwijs.',
  indiener: {
    rollen: SCHOOL,
    soorten: SCHOLEN,
    ook: [TEAM, 'ouder'],
    anders: 'Ouders, scholen en het Team schoolondersteuning kunnen een enkelvoudige hulpvraag stellen.',
  },
  zonderLeerling: true,
  route: [
    {
      soort: 'registratie',
      id: 'vraag',
      naam: 'De hulpvraag',
      status: 'Ingediend',
      door: [TEAM, ...SCHOOL, 'ouder'],
      uitleg: 'Wie de vraag heeft, of het Team schoolondersteuning, legt de vraag vast.',
      grond: 'GO-033',
      registratie: 'hulpvraag',
      naar: { fase: 'voorveld' },
    },
    {
      soort: 'registratie',
      id: 'voorveld',
      naam: 'Opgepakt in het voorveld',
      status: 'Opgepakt',
      door: [TEAM, BPO],
      uitleg:
        'Het Team schoolondersteuning pakt de vraag op, verwijst zo nodig, of start een traject door de BPO.',
      grond: 'GO-033, GO-034, GO-035',
      registratie: 'afsluiting',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: REGISTRATIES,
  aanstellingen: [
    {
      id: 'bpo',
      naam: 'begeleider passend onderwijs',
      rollen: [BPO],
      door: [TEAM],
      grond: 'GO-003, GO-035',
    },
  ],
  behandelaars: [TEAM, BPO],
  besloten: [BPO],
})

export const BPO_TRAJECT: Procedure = zonderOverleg(1, {
  code: 'GO-BPO',
  heet: { naam: 'traject', lidwoord: 'het', stopt: true },
  naam: {
    swv: 'Traject passend onderwijs door BPO',
    school: 'Traject door de begeleider passend onderwijs',
    ouder: 'Hulp van de begeleider passend onderwijs',
    jongere: 'Hulp van een begeleider op school',
  },
  samenvatting:
    'Volgt uit een enkelvoudige hulpvraag. De begeleider passend onderwijs (BPO) werkt met de school en de leerling aan een doel, tot het traject wordt afgesloten.',
  indiener: {
    rollen: SCHOOL,
    soorten: SCHOLEN,
    ook: [TEAM],
    anders: 'Een traject door de BPO start het Team schoolondersteuning vanuit een enkelvoudige hulpvraag.',
  },
  vanuit: ['GO-VOORVELD'],
  ingang: [
    {
      als: {
        soort: 'vanuit',
        procedures: ['GO-VOORVELD'],
        inWoorden: 'het traject volgt uit een enkelvoudige hulpvraag',
      },
      bijStart: true,
      reden: 'Een traject door de BPO volgt uit een enkelvoudige hulpvraag.',
      uitweg: 'Start het traject vanuit die hulpvraag.',
      grond: 'GO-035',
    },
  ],
  route: [
    {
      soort: 'toewijzing',
      id: 'bpo',
      naam: 'Begeleider passend onderwijs toewijzen',
      status: 'Opgepakt',
      door: [TEAM],
      uitleg: 'Het Team schoolondersteuning wijst het traject toe aan een BPO.',
      grond: 'GO-003, GO-035',
      aanstelling: 'bpo',
      naar: { fase: 'traject' },
    },
    {
      soort: 'uitvoering',
      id: 'traject',
      naam: 'Het traject',
      status: 'In uitvoering',
      door: [BPO, TEAM],
      uitleg: 'De BPO legt de start met het doel vast, en aan het einde wat is bereikt.',
      grond: 'GO-035',
      plaatsing: false,
      start: {
        looptijd: { einde: 'geen', grond: 'GO-035' },
        velden: {
          doel: { soort: 'lange-tekst', label: 'Doel van het traject', verplicht: true, grond: 'GO-035' },
        },
        eisen: [],
        door: [BPO, TEAM],
      },
      evaluaties: [],
      beeindigen: {
        velden: {
          doelBereikt: { soort: 'ja-nee', label: 'Is het doel bereikt?', verplicht: true, grond: 'GO-035' },
          afsluiting: { soort: 'lange-tekst', label: 'Afsluiting', verplicht: true, grond: 'GO-035' },
        },
        eisen: [],
        door: [BPO, TEAM],
        gevolg: { naar: { einde: 'Afgerond' } },
      },
      afgerond: 'Afgerond',
    },
  ],
  aanstellingen: [
    { id: 'bpo', naam: 'begeleider passend onderwijs', rollen: [BPO], door: [TEAM], grond: 'GO-003, GO-035' },
  ],
  behandelaars: [TEAM, BPO],
  besloten: [BPO],
})

export const KENGETALLEN_VOORVELD: readonly Kengetal[] = [
  {
    id: 'verwijzingen',
    titel: 'Verwijzingen naar een andere organisatie',
    definitie: 'Verwijzingen uit een enkelvoudige hulpvraag, per organisatie, op de dag waarop is verwezen.',
    telt: { soort: 'registratie', registratie: 'verwijzing', veld: 'organisatie' },
    toon: { soort: 'per-waarde' },
    procedures: ['GO-VOORVELD'],
    grond: 'GO-034',
  },
]
