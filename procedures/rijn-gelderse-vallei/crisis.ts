// RGV-CRISIS: a situation at a school that can't go on, and that asks for action at once (bijlage 3.3). The school follows
// the protocol of its own board; the SWV takes part when the school asks for it.
import type { Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { CRISIS_OT, CRISISREGISTRATIES, GEVRAAGD } from './crisis-stappen.ts'
import { ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { statusteksten } from './statussen.ts'

const SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'ouders-niet-uitgenodigd',
    als: {
      soort: 'niet',
      van: {
        soort: 'antwoord-ingevuld',
        veld: `gepland.${CRISIS_OT.id}`,
        inWoorden: 'het ondersteuningsteam is belegd',
      },
    },
    tekst: 'De ouders zijn nog niet uitgenodigd: er is nog geen ondersteuningsteam belegd.',
    grond: 'RGV-355',
    zwaarte: 'dringend',
    ookSchool: true,
  },
  {
    id: 'zonder-mandaat',
    als: {
      soort: 'antwoord-ingevuld',
      veld: `${CRISIS_OT.id}.zonderMandaat`,
      inWoorden: 'iemand had geen mandaat',
    },
    tekst: 'In het ondersteuningsteam zat iemand zonder mandaat om direct actie in te zetten.',
    grond: 'RGV-352',
    zwaarte: 'let-op',
    ookSchool: true,
  },
]

export const CRISIS: Procedure = {
  code: 'RGV-CRISIS',
  heet: { naam: 'crisiszaak', lidwoord: 'de', stopt: true },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Crisis- of noodsituatie',
    school: 'Crisis- of noodsituatie',
    ouder: 'Snel hulp als het op school niet meer gaat',
    jongere: 'Snel hulp als het op school niet meer gaat',
  },
  samenvatting:
    'Een situatie op school die onhoudbaar is en snelle actie vraagt. Directeur en intern begeleider beleggen een ondersteuningsteam met ouders en wie direct iets kan doen; daar komt een plan van aanpak uit.',
  infopagina: 'time-outroute',
  betreft: 'leerling',
  zorgplicht: 'aanvrager',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    anders: 'Een crisis- of noodsituatie meldt de school: de directeur of de intern begeleider.',
  },
  ingang: [],
  formulier: [],
  stukken: [
    { soort: 'plan-van-aanpak', naam: 'Plan van aanpak' },
    { soort: 'overig', naam: 'Ander document' },
  ],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'melding',
      naam: 'De situatie',
      status: 'Crisis gemeld',
      door: SCHOOLROLLEN,
      uitleg:
        'De school legt vast of het een crisissituatie of een noodsituatie is, en of zij het samenwerkingsverband om hulp vraagt.',
      grond: 'RGV-349, RGV-350',
      registratie: 'melding',
      naar: { fase: 'ondersteuningsteam' },
    },
    {
      soort: 'gesprek',
      id: 'ondersteuningsteam',
      naam: 'Ondersteuningsteam',
      status: 'Crisis gemeld',
      door: SCHOOLROLLEN,
      uitleg:
        'De directeur en de intern begeleider beleggen het ondersteuningsteam met ouders, steunpuntcoördinator, lokaal team, leerplichtambtenaar en anderen die direct iets kunnen doen.',
      grond: 'RGV-351',
      gesprek: CRISIS_OT.id,
      naar: { fase: 'plan' },
    },
    {
      soort: 'registratie',
      id: 'plan',
      naam: 'Plan van aanpak',
      status: 'Plan van aanpak maken',
      door: SCHOOLROLLEN,
      uitleg: 'Het ondersteuningsteam stelt een plan van aanpak op: het doel en de inzet.',
      grond: 'RGV-354',
      registratie: 'plan-crisis',
      naar: { fase: 'actief' },
    },
    {
      soort: 'registratie',
      id: 'actief',
      naam: 'Het plan wordt uitgevoerd',
      status: 'Plan actief',
      door: SCHOOLROLLEN,
      uitleg:
        'Het plan is actief. De school houdt de ouders op de hoogte en legt vast hoe de situatie eindigt.',
      grond: 'RGV-354, RGV-355',
      registratie: 'afsluiting',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: CRISISREGISTRATIES,
  gesprekken: [CRISIS_OT],
  signalen: SIGNALEN,
  termijnen: [],
  brieven: [],
  statussen: statusteksten('Crisis gemeld', 'Plan van aanpak maken', 'Plan actief', 'Afgerond'),
  aanhouden: null,
  behandelaars: [GEVRAAGD],
  // Who was not asked for support knows that there is something, and no more.
  opVraag: [GEVRAAGD],
  weetErvan: { rollen: [GEVRAAGD], grond: 'RGV-350' },
}
