// RGV-THUISZITTER: the steunpuntcoördinator watches pupils who are or will be at home. In which category they fall follows
// from how long it lasts (bijlage 2.4.2): nobody is longer than three months without a fitting offer (0.1).
import type { Duur, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import type { Proceduretermijn } from '#domein/procedure/proceduretermijn.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { ALTIJD, ONDERSTEUNINGSPLAN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { statusteksten } from './statussen.ts'
import { THUISZITTERSTATUSSEN } from './thuiszitter-statussen.ts'
import { antwoord } from './zorgplicht-delen.ts'

const VIER_WEKEN: Duur = { aantal: 4, eenheid: 'weken' }
const DRIE_MAANDEN: Duur = { aantal: 3, eenheid: 'maanden' }
const DOOR = [...SCHOOLROLLEN, 'steunpuntcoordinator'] as const
/** Every fase in which there is no fitting offer yet. */
const THUIS = ['dreigt', 'vier-weken', 'drie-maanden', 'absoluut'] as const

/** Still within this time on the day of the record; the first day at home counts. */
const nogBinnen = (plus: Duur, inWoorden: string): Voorwaarde => ({
  soort: 'datum-uiterlijk',
  veld: 'vandaag',
  uiterlijk: 'sinds',
  plus,
  alsDuur: true,
  inWoorden,
})

const MELDING: Registratie = {
  id: 'thuiszitter',
  naam: 'Leerling zit thuis',
  titel: 'Thuiszitter vastleggen',
  uitleg: 'De categorie volgt uit de soort en uit hoe lang het duurt.',
  door: DOOR,
  velden: {
    soort: {
      soort: 'keuze',
      label: 'Staat de leerling ingeschreven?',
      verplicht: true,
      keuzes: [
        { waarde: 'relatief', label: 'Ja, en is ongeoorloofd afwezig (relatief verzuim)' },
        { waarde: 'absoluut', label: 'Nee, nergens ingeschreven (absoluut verzuim)' },
      ],
      grond: 'RGV-383, RGV-384',
    },
    sinds: {
      soort: 'datum',
      label: 'Sinds welke dag is de leerling afwezig of niet ingeschreven?',
      verplicht: true,
      nietNaVandaag: true,
      grond: 'RGV-383, RGV-385',
    },
    oorzaak: { soort: 'lange-tekst', label: 'Wat is er aan de hand?' },
  },
  beslistabel: {
    labels: { categorie: 'Categorie' },
    rijen: [
      {
        als: antwoord('soort', ['absoluut'], 'de leerling is niet ingeschreven'),
        geeft: { categorie: 'absoluut verzuim' },
      },
      {
        als: nogBinnen(VIER_WEKEN, 'het duurt nog geen vier weken'),
        geeft: { categorie: 'korter dan 4 weken' },
      },
      {
        als: nogBinnen(DRIE_MAANDEN, 'het duurt nog geen drie maanden'),
        geeft: { categorie: '4 weken tot 3 maanden' },
      },
      { als: ALTIJD, geeft: { categorie: 'langer dan 3 maanden' } },
    ],
    anders: { reden: 'De categorie is niet te bepalen.', grond: 'RGV-383' },
  },
  in: ['melden', ...THUIS],
  bij: {
    veld: 'categorie',
    antwoorden: {
      'absoluut verzuim': { naar: { fase: 'absoluut' } },
      'korter dan 4 weken': { naar: { fase: 'dreigt' } },
      '4 weken tot 3 maanden': { naar: { fase: 'vier-weken' } },
      'langer dan 3 maanden': { naar: { fase: 'drie-maanden' } },
    },
  },
  versies: true,
  grond: 'RGV-383, RGV-384',
}

const AANBOD: Registratie = {
  id: 'passend-aanbod',
  naam: 'Passend aanbod',
  titel: 'Passend aanbod vastleggen',
  uitleg: 'Er is een passend aanbod. De leerling is geen thuiszitter meer.',
  door: DOOR,
  velden: {
    aanbod: { soort: 'lange-tekst', label: 'Wat is het aanbod?', verplicht: true, grond: 'RGV-385' },
  },
  in: THUIS,
  naar: { einde: 'Passend aanbod' },
  grond: 'RGV-385',
}

const VOORTGANG: Registratie = {
  id: 'voortgang',
  naam: 'Voortgang',
  titel: 'Voortgang vastleggen',
  uitleg: 'Leg vast wat er is gedaan en afgesproken.',
  door: DOOR,
  velden: { verslag: { soort: 'lange-tekst', label: 'Wat is er gedaan of afgesproken?', verplicht: true } },
  in: THUIS,
  grond: 'RGV-395',
}

const thuis = (
  id: (typeof THUIS)[number],
  status: keyof typeof THUISZITTERSTATUSSEN,
  naam: string,
  uitleg: string,
): Fase => ({
  soort: 'registratie',
  id,
  naam,
  status,
  door: ['steunpuntcoordinator', ...SCHOOLROLLEN],
  uitleg,
  grond: 'RGV-383, RGV-384, RGV-385',
  registratie: 'passend-aanbod',
  naar: { einde: 'Passend aanbod' },
})

const termijn = (
  naam: string,
  duur: Duur,
  meer: Pick<Proceduretermijn, 'titel' | 'eigenaar' | 'gevolg' | 'verloopt'> & Partial<Proceduretermijn>,
): Proceduretermijn => ({
  naam,
  regel: { soort: 'beleid', duur, inclusiefStart: true, rolt: false, grond: 'RGV-383, RGV-385' },
  start: { soort: 'antwoord', veld: 'thuiszitter.sinds' },
  stopt: { registratie: 'passend-aanbod' },
  zichtVoor: ['school'],
  ...meer,
})

export const THUISZITTER: Procedure = {
  code: 'RGV-THUISZITTER',
  heet: { naam: 'melding', lidwoord: 'de', stopt: true },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Monitoring (dreigende) thuiszitter',
    school: 'Leerling die thuiszit',
    ouder: 'Uw kind zit thuis',
    jongere: 'Je zit thuis',
  },
  samenvatting:
    'De steunpuntcoördinator volgt leerlingen die thuiszitten of dreigen thuis te zitten. Geen leerling zit langer dan drie maanden zonder passend aanbod: twee weken daarvoor krijgt de directeur-bestuurder een signaal.',
  infopagina: 'verzuimkaart',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    ook: ['steunpuntcoordinator'],
    opSchool: true,
    anders: 'Een thuiszitter meldt de school of de steunpuntcoördinator.',
  },
  vanuit: ['RGV-VERZUIM', 'RGV-SCHORSING', 'RGV-VERWIJDERING'],
  ingang: [],
  formulier: [],
  stukken: [{ soort: 'overig', naam: 'Ander document' }],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'melden',
      naam: 'Vastleggen sinds wanneer de leerling thuiszit',
      status: 'Melding maken',
      door: DOOR,
      uitleg: 'Leg vast of de leerling is ingeschreven en sinds welke dag die thuiszit.',
      grond: 'RGV-383, RGV-384',
      registratie: 'thuiszitter',
      naar: { fase: 'dreigt' },
    },
    thuis(
      'dreigt',
      'Dreigende thuiszitter',
      'Korter dan 4 weken thuis',
      'De leerling is nog geen vier weken afwezig. Zoek een passend aanbod.',
    ),
    thuis(
      'vier-weken',
      'Thuiszitter 4 weken tot 3 maanden',
      'Vier weken tot drie maanden thuis',
      'De leerling is langer dan vier weken afwezig. Zoek een passend aanbod.',
    ),
    thuis(
      'drie-maanden',
      'Thuiszitter langer dan 3 maanden',
      'Langer dan drie maanden thuis',
      'De leerling is langer dan drie maanden thuis. De directeur-bestuurder zoekt mee.',
    ),
    thuis(
      'absoluut',
      'Absoluut verzuim',
      'Niet ingeschreven op een school',
      'De leerling is niet ingeschreven en telt vanaf de eerste dag als thuiszitter.',
    ),
  ],
  registraties: [MELDING, AANBOD, VOORTGANG],
  termijnen: [
    termijn('vier-weken', VIER_WEKEN, {
      titel: 'Vier weken afwezig',
      eigenaar: 'steunpuntcoordinator',
      gevolg: 'De leerling is langer dan vier weken afwezig: thuiszitter.',
      verloopt: { in: ['dreigt'], naar: { fase: 'vier-weken' } },
    }),
    termijn('drie-maanden', DRIE_MAANDEN, {
      titel: 'Drie maanden zonder passend aanbod',
      eigenaar: 'directeur-bestuurder',
      gevolg: 'De leerling is drie maanden zonder passend aanbod.',
      // Two weeks before the first day on which it is three months (RGV-385).
      signaalDagenVooraf: 13,
      verloopt: { in: ['dreigt', 'vier-weken'], naar: { fase: 'drie-maanden' } },
    }),
  ],
  brieven: [],
  statussen: { ...THUISZITTERSTATUSSEN, ...statusteksten('Afgerond') },
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator', 'directeur-bestuurder'],
}
