// A pupil is for some time at another school: RGV-TIMEOUT, RGV-OBSERVATIE, RGV-ONDERZOEKSPERIODE, RGV-OBSERVATIE-LANG and
// RGV-HB-ADVIESGROEP (bijlage 2.4.1). One procedure five times: they differ in how long it lasts, and with that in where
// the pupil is enrolled.
import type { Duur, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Fase, PerDoelgroep, Procedure } from '#domein/procedure/definitie.ts'
import { REGISTRATIES } from './arrangement-stappen.ts'
import { INGESCHREVEN, ONDERSTEUNINGSPLAN, SCHOLEN, VERWIJZEND } from './delen.ts'
import { statusteksten } from './statussen.ts'

export type Arrangementsoort = {
  code: string
  /** As in the refusal: "een time-out". */
  een: string
  naam: PerDoelgroep
  samenvatting: string
  /** No longer than this; absent: longer than three months. */
  hoogstens?: { duur: Duur; inWoorden: string; anders: string }
  /** Zaken from which it can be begun. */
  vanuit: readonly string[]
  signalen: readonly Signaalregel[]
  grond: string
}

/** The referring board stays responsible, however long it lasts. */
const ANDER_BESTUUR: Signaalregel = {
  id: 'ander-bestuur-verantwoordelijk',
  als: {
    soort: 'antwoord-is',
    veld: 'plan-van-aanpak.verantwoordelijk',
    is: ['ander'],
    inWoorden: 'een ander bestuur dan het verwijzende is verantwoordelijk',
  },
  tekst: 'Niet het verwijzende maar een ander schoolbestuur is als verantwoordelijk vastgelegd.',
  grond: 'RGV-343, RGV-345',
  zwaarte: 'let-op',
  ookSchool: true,
}

const ROUTE: readonly Fase[] = [
  {
    soort: 'registratie',
    id: 'plan',
    naam: 'Plan van aanpak',
    status: 'Plan van aanpak maken',
    door: VERWIJZEND,
    uitleg:
      'De verwijzende school legt het plan van aanpak vast: doel, ondersteuningsbehoefte, duur, communicatieafspraken en welk bestuur verantwoordelijk is.',
    grond: 'RGV-339',
    registratie: 'plan-van-aanpak',
    naar: { fase: 'akkoord' },
  },
  {
    soort: 'akkoord',
    id: 'akkoord',
    naam: 'Akkoord van beide besturen',
    status: 'Plan vastgesteld',
    door: VERWIJZEND,
    uitleg: 'Het verwijzende en het ontvangende bestuur besluiten samen over de plaatsing.',
    grond: 'Bijlage 2.4.1',
    partijen: ['verwijzend-bestuur', 'ontvangend-bestuur'],
    naar: { fase: 'loopt' },
    bijWeigering: { naar: { fase: 'plan' } },
  },
  {
    soort: 'registratie',
    id: 'loopt',
    naam: 'De leerling is op de andere school',
    status: 'Plaatsing loopt',
    door: VERWIJZEND,
    uitleg:
      'De leerling is op de andere school. Twee weken voor het einde kiest de verwijzende school: terugkeer of vervolg.',
    grond: 'RGV-348',
    registratie: 'terugkeer-of-vervolg',
    pasVanaf: { veld: 'plan-van-aanpak.tot', vooraf: { aantal: 14, eenheid: 'dagen' } },
    naar: { einde: 'Afgerond' },
    telt: 'toekenning',
  },
]

/** The procedure of one kind of arrangement. */
export function arrangement(soort: Arrangementsoort): Procedure {
  return {
    code: soort.code,
    heet: { naam: 'arrangement', lidwoord: 'het', stopt: true },
    ...ONDERSTEUNINGSPLAN,
    naam: soort.naam,
    samenvatting: soort.samenvatting,
    infopagina: 'time-outroute',
    betreft: 'leerling',
    indiener: {
      rollen: VERWIJZEND,
      soorten: SCHOLEN,
      anders: 'Een arrangement op een andere school vraagt de verwijzende school aan, namens haar bestuur.',
    },
    vanuit: soort.vanuit,
    ingang: [INGESCHREVEN],
    formulier: [],
    stukken: [
      { soort: 'OPP', naam: 'Ontwikkelingsperspectief (OPP)' },
      { soort: 'plan-van-aanpak', naam: 'Plan van aanpak' },
      { soort: 'overig', naam: 'Ander document' },
    ],
    dossiereisen: [],
    route: ROUTE,
    registraties: REGISTRATIES(soort),
    akkoorden: [
      {
        id: 'verwijzend-bestuur',
        naam: 'verwijzend bestuur',
        door: ['schooldirecteur', 'schoolbestuur'],
        grond: 'Bijlage 2.4.1',
      },
      {
        id: 'ontvangend-bestuur',
        naam: 'ontvangend bestuur',
        door: ['steunpuntcoordinator'],
        grond: 'Bijlage 2.4.1',
      },
    ],
    signalen: [ANDER_BESTUUR, ...soort.signalen],
    termijnen: [
      {
        naam: 'einde-plaatsing',
        titel: 'Laatste dag op de andere school',
        regel: {
          soort: 'beleid',
          duur: { aantal: 0, eenheid: 'dagen' },
          rolt: false,
          grond: 'Plan van aanpak (RGV-339)',
        },
        start: { soort: 'antwoord', veld: 'plan-van-aanpak.tot' },
        stopt: { registratie: 'terugkeer-of-vervolg' },
        eigenaar: 'intern-begeleider',
        gevolg: 'De plaatsing is voorbij: leg terugkeer of vervolg vast.',
        zichtVoor: ['school', 'ouder', 'jongere'],
      },
    ],
    brieven: [],
    statussen: statusteksten('Plan van aanpak maken', 'Plan vastgesteld', 'Plaatsing loopt', 'Afgerond'),
    aanhouden: null,
    behandelaars: ['steunpuntcoordinator'],
  }
}
