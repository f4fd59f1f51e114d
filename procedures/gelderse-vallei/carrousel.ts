// GV-CARROUSEL: a place for a young person for whom no school is ready yet, in three steps: collegiaal oplossen,
// doorzettingskracht, doorzettingsmacht by turn (Werkwijze 10).
import type { Velden } from '#domein/kern/veld.ts'
import type { Beurt, Beurtlijst } from '#domein/procedure/beurtlijst.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { afgerondAls } from './statussen.ts'
import { WERKWIJZE } from './delen.ts'

const RHENEN = { alleenWoonplaats: ['Wageningen', 'Rhenen'] } as const

/** The two lists with the order in which they start (GV-337, GV-338). */
export const CARROUSELS: readonly Beurtlijst[] = [
  {
    id: 'vmbo',
    naam: 'Carrousel VMBO',
    scholen: [
      { id: 'aeres', naam: 'Aeres VMBO Ede' },
      { id: 'pantarijn-vmbo', naam: 'RSG Pantarijn VMBO' },
      { id: 'streek-college', naam: 'CSG Het Streek College' },
      { id: 'pantarijn-rhenen', naam: 'RSG Pantarijn Rhenen', ...RHENEN },
    ],
    grond: 'GV-337',
  },
  {
    id: 'mhv',
    naam: 'Carrousel MHV',
    scholen: [
      { id: 'marnix', naam: 'Marnix College' },
      { id: 'pallas', naam: 'Pallas Athene College' },
      { id: 'pantarijn-mhv', naam: 'RSG Pantarijn MHV' },
      { id: 'streek-lyceum', naam: 'CSG Het Streek Lyceum' },
      { id: 'pantarijn-rhenen', naam: 'RSG Pantarijn Rhenen', ...RHENEN },
    ],
    grond: 'GV-337',
  },
]

const SCHOLEN = CARROUSELS.flatMap((l) => l.scholen)
  .filter((s, i, alle) => alle.findIndex((x) => x.id === s.id) === i)
  .map((s) => ({ waarde: s.id, label: s.naam }))

const LIJST: Velden = {
  lijst: {
    soort: 'keuze',
    label: 'Welke carrousel?',
    keuzes: CARROUSELS.map((l) => ({ waarde: l.id, label: l.naam })),
    grond: 'GV-337',
  },
}
const SCHOOL: Velden = {
  school: { soort: 'keuze', label: 'School', verplicht: true, keuzes: SCHOLEN, grond: 'GV-343' },
}

const COLLEGIAAL: Beurt = { lijst: 'lijst', school: 'school', hoe: 'melding', grond: 'GV-341' }

export const CARROUSEL: Procedure = {
  code: 'GV-CARROUSEL',
  heet: { naam: 'verzoek', lidwoord: 'het' },
  ...WERKWIJZE,
  naam: {
    swv: 'Plaatsing via de carrousel',
    school: 'Collegiale opname of plaatsing via de carrousel',
    ouder: 'Een school zoeken',
    jongere: 'Een school voor jou zoeken',
  },
  samenvatting:
    'Een jongere kan volgens de deskundigen in het vo, maar er is nog geen school. Eerst zoeken scholen samen een oplossing, dan gaat de directeur van het samenwerkingsverband in gesprek, en ten slotte wordt de jongere geplaatst volgens de carrousel. Een school die een jongere collegiaal opnam meldt dat hier.',
  infopagina: 'escalatie',
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school'],
    ook: ['procesbegeleider', 'contactpersoon', 'directeur-bestuurder'],
    opSchool: true,
    anders: 'Dit is voor vo-scholen van dit samenwerkingsverband.',
  },
  ingang: [],
  formulier: [],
  stukken: [{ soort: 'overig', naam: 'Ander document' }],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'collegiaal',
      naam: 'Stap 1: collegiaal oplossen',
      status: 'In behandeling',
      door: ['procesbegeleider', 'zorgcoordinator'],
      uitleg:
        'Scholen zoeken samen een plek. Lukt dat, dan meldt de school de opname; zo niet, dan volgt doorzettingskracht.',
      grond: 'GV-335, GV-342',
      registratie: 'collegiaal',
      naar: { fase: 'doorzettingskracht' },
    },
    {
      soort: 'gesprek',
      id: 'doorzettingskracht',
      naam: 'Stap 2: doorzettingskracht',
      status: 'In behandeling',
      door: ['directeur-bestuurder'],
      uitleg: 'De directeur van het samenwerkingsverband gaat in gesprek met de school of scholen.',
      grond: 'GV-335',
      gesprek: 'doorzettingskracht',
      naar: { fase: 'doorzettingsmacht' },
    },
    {
      soort: 'registratie',
      id: 'doorzettingsmacht',
      naam: 'Stap 3: doorzettingsmacht',
      status: 'In behandeling',
      door: ['procesbegeleider', 'directeur-bestuurder'],
      uitleg:
        'Er is nog geen school bereid. Plaatsen kan als de deskundigen vinden dat de jongere in het vo kan.',
      grond: 'GV-336',
      registratie: 'doorzettingsmacht',
      naar: { fase: 'besluit' },
    },
    {
      soort: 'besluit',
      id: 'besluit',
      naam: 'Plaatsingsbesluit volgens de carrousel',
      status: 'In behandeling',
      door: ['directeur-bestuurder'],
      uitleg:
        'De school die aan de beurt is wordt het, tenzij de voorkeur van jongere en ouders met reden voorgaat.',
      grond: 'Werkwijze 10: doorzettingsmacht',
      opties: [
        {
          id: 'plaatsen',
          naam: 'Plaatsen volgens de carrousel',
          status: 'Gearrangeerd',
          naar: { fase: 'plaatsing' },
          geldigheid: false,
          velden: {
            ...LIJST,
            ...SCHOOL,
            biedtNiet: {
              soort: 'meerkeuze',
              label: 'Scholen die het niveau of de richting van de jongere niet bieden',
              hulp: 'Zij worden overgeslagen en houden hun beurt.',
              keuzes: SCHOLEN,
              grond: 'GV-339',
            },
            voorkeur: {
              soort: 'keuze',
              label: 'School van voorkeur van jongere en ouder(s)/verzorger(s)',
              keuzes: SCHOLEN,
              grond: 'GV-340',
            },
            motiveringBeurt: {
              soort: 'lange-tekst',
              label: 'Waarom van de beurt wordt afgeweken',
              hulp: 'Alleen als het niet de school wordt die aan de beurt is.',
              grond: 'GV-340',
            },
          },
          beurt: {
            lijst: 'lijst',
            school: 'school',
            hoe: 'volgens-stand',
            biedtNiet: 'biedtNiet',
            motivering: 'motiveringBeurt',
            grond: 'GV-339, GV-343',
          },
          brieven: ['plaatsingsbesluit'],
          taken: [
            {
              id: 'plaatsing-realiseren',
              titel: 'Plaatsing realiseren met de school, jongere en ouder(s)/verzorger(s)',
              rol: 'procesbegeleider',
              grond: 'GV-308',
            },
          ],
        },
      ],
    },
    {
      soort: 'registratie',
      id: 'verwerking',
      naam: 'Collegiale opname verwerken',
      status: 'In behandeling',
      door: ['procesbegeleider', 'secretariaat'],
      uitleg: 'Het samenwerkingsverband verwerkt de opname: de school komt achteraan op de lijst.',
      grond: 'GV-341, GV-342',
      registratie: 'verwerking',
      naar: { einde: 'Afgerond' },
    },
    {
      soort: 'uitvoering',
      id: 'plaatsing',
      naam: 'Plaatsing',
      status: 'Gearrangeerd',
      door: ['procesbegeleider', 'secretariaat'],
      uitleg: 'De brieven gaan uit en de plaatsing wordt vastgelegd.',
      grond: 'GV-343',
      plaatsing: true,
      evaluaties: [],
      afgerond: 'Afgerond',
    },
  ],
  registraties: [
    {
      id: 'collegiaal',
      naam: 'Collegiaal oplossen',
      titel: 'Uitkomst van collegiaal oplossen melden',
      uitleg:
        'Meld hier dat een school de jongere collegiaal heeft opgenomen, of dat scholen er samen niet uitkwamen.',
      door: ['zorgcoordinator', 'procesbegeleider', 'contactpersoon'],
      velden: {
        uitkomst: {
          soort: 'keuze',
          label: 'Uitkomst',
          verplicht: true,
          keuzes: [
            { waarde: 'geen-oplossing', label: 'Scholen kwamen er samen niet uit' },
            { waarde: 'opgenomen', label: 'Een school heeft de jongere collegiaal opgenomen' },
          ],
          grond: 'GV-342',
        },
        opnemendeSchool: {
          soort: 'keuze',
          label: 'Welke school nam de jongere op?',
          verplicht: true,
          keuzes: SCHOLEN,
          als: { veld: 'uitkomst', is: ['opgenomen'] },
        },
        opgenomenOp: {
          soort: 'datum',
          label: 'Opgenomen op',
          verplicht: true,
          nietNaVandaag: true,
          als: { veld: 'uitkomst', is: ['opgenomen'] },
        },
        toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
      },
      bij: {
        veld: 'uitkomst',
        antwoorden: {
          opgenomen: { naar: { fase: 'verwerking' } },
          'geen-oplossing': { naar: { fase: 'doorzettingskracht' } },
        },
      },
      grond: 'GV-335, GV-342',
    },
    {
      id: 'doorzettingsmacht',
      naam: 'Start van de doorzettingsmacht',
      titel: 'Doorzettingsmacht starten',
      uitleg: 'Leg vast dat de deskundigen vinden dat de jongere in het vo kan, en wat de aanleiding is.',
      door: ['procesbegeleider', 'directeur-bestuurder'],
      velden: {
        inschatting: {
          soort: 'keuze',
          label: 'Inschatting van de deskundigen van het samenwerkingsverband',
          verplicht: true,
          keuzes: [
            { waarde: 'kan-in-vo', label: 'De jongere kan in het vo' },
            { waarde: 'kan-niet-in-vo', label: 'De jongere kan niet in het vo' },
          ],
          grond: 'GV-336',
        },
        aanleiding: {
          soort: 'keuze',
          label: 'Aanleiding',
          verplicht: true,
          keuzes: [
            { waarde: 'tlv-afgewezen', label: 'Na afwijzing van een TLV' },
            { waarde: 'doorstart-afgerond', label: 'Na afronding van Doorstart' },
            { waarde: 'anders', label: 'Anders' },
          ],
          grond: 'GV-336',
        },
        toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
      },
      eisen: [
        {
          als: {
            soort: 'antwoord-is',
            veld: 'inschatting',
            is: ['kan-in-vo'],
            inWoorden: 'de jongere kan in het vo',
          },
          reden: 'Doorzettingsmacht kan alleen als de deskundigen vinden dat de jongere in het vo kan.',
          grond: 'GV-336',
        },
      ],
      grond: 'GV-336',
    },
    {
      id: 'verwerking',
      naam: 'Verwerking van de collegiale opname',
      titel: 'Collegiale opname verwerken',
      uitleg: 'Zet de school achteraan op de lijst.',
      door: ['procesbegeleider', 'secretariaat'],
      velden: { ...LIJST, ...SCHOOL },
      beurt: COLLEGIAAL,
      grond: 'GV-341',
    },
  ],
  gesprekken: [
    {
      id: 'doorzettingskracht',
      naam: 'Gesprek doorzettingskracht',
      door: ['directeur-bestuurder'],
      genodigden: ['school'],
      gemist: ['school'],
      velden: {
        uitkomst: {
          soort: 'keuze',
          label: 'Uitkomst',
          verplicht: true,
          keuzes: [
            { waarde: 'geen-school', label: 'Geen school is bereid' },
            { waarde: 'school-bereid', label: 'Een school is bereid de jongere op te nemen' },
          ],
        },
      },
      bij: {
        veld: 'uitkomst',
        antwoorden: {
          'school-bereid': { naar: { fase: 'verwerking' } },
          'geen-school': { naar: { fase: 'doorzettingsmacht' } },
        },
      },
      grond: 'GV-335',
    },
  ],
  beurtlijsten: CARROUSELS,
  termijnen: [],
  brieven: [
    {
      soort: 'plaatsingsbesluit',
      naam: 'Plaatsingsbesluit',
      aan: ['aanvrager', 'ouders'],
      verzending: 'klaarzetten',
      regels: [
        { label: 'School', uit: ['besluit.schoolnaam'] },
        { label: 'Aan de beurt volgens de lijst', uit: ['besluit.aanDeBeurt'] },
        { label: 'Volgorde bij dit besluit', uit: ['besluit.stand'] },
        { label: 'Overgeslagen', uit: ['besluit.overgeslagen'] },
        { label: 'Waarom van de beurt is afgeweken', uit: ['besluit.motiveringBeurt'] },
      ],
      grond: 'GV-343',
    },
  ],
  statussen: {
    'In behandeling': {
      swv: 'Er wordt een school gezocht.',
      school: 'Scholen en samenwerkingsverband zoeken een school.',
      ouder: 'Er wordt een school gezocht voor uw kind.',
      jongere: 'Er wordt een school voor je gezocht.',
    },
    Gearrangeerd: {
      swv: 'Geplaatst volgens de carrousel.',
      school: 'De jongere is geplaatst volgens de carrousel.',
      ouder: 'Er is een school voor uw kind.',
      jongere: 'Er is een school voor je.',
    },
    Afgerond: afgerondAls('Het zoeken van een school'),
  },
  aanhouden: null,
  behandelaars: ['procesbegeleider', 'secretariaat', 'contactpersoon', 'directeur-bestuurder'],
}
