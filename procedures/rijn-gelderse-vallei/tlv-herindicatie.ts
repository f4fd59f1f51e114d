// RGV-TLV-HERINDICATIE and RGV-TLV-HOOGTE: prolonging a TLV, or another funding category, asked by the school for sbo or
// so where the pupil is (bijlage 3.11.2 par. 1.21).
import type { Velden } from '#domein/kern/veld.ts'
import type { Gespreksoort, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Formuliersectie, Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { ALTIJD, GESPECIALISEERD, INGESCHREVEN, SCHOOLROLLEN } from './delen.ts'
import { CATEGORIEEN, SCHOOLSOORT, tlaVergadering } from './tlv-advies.ts'
import { RECENT_ONDERZOEK, TWEE_OTS, dossiereisen } from './tlv-dossier.ts'
import { FORMULIER, SCHOOL_EENS, ZIENSWIJZE } from './tlv-formulier.ts'
import { tlvProcedure } from './tlv.ts'

const PARTIJEN = [
  { waarde: 'ouders', label: 'De ouders' },
  { waarde: 'school', label: 'De school' },
  { waarde: 'sc', label: 'De steunpuntcoördinator' },
] as const

const LOPEND: Velden = {
  lopendeTot: {
    soort: 'datum',
    label: 'Tot en met wanneer geldt de TLV die er nu is?',
    grond: 'RGV-310',
  },
  lopendeSchoolsoort: {
    soort: 'keuze',
    label: 'Voor welke schoolsoort geldt die TLV?',
    keuzes: SCHOOLSOORT,
    grond: 'RGV-299',
  },
  gesprekGewenst: {
    soort: 'meerkeuze',
    label: 'Wie wil een herindicatiegesprek?',
    hulp: 'Niemand: kies niets.',
    keuzes: PARTIJEN,
    grond: 'RGV-300',
  },
}

const ACTUEEL: Velden = {
  actueleZienswijzeSchool: {
    soort: 'lange-tekst',
    label: 'Actuele zienswijze van de school',
    hulp: 'Nodig als het OPP langer dan een half jaar geleden is geëvalueerd.',
    grond: 'RGV-297',
  },
  recentStandpuntOuders: {
    soort: 'lange-tekst',
    label: 'Recent standpunt van de ouders',
    hulp: 'Nodig als het OPP langer dan een half jaar geleden is geëvalueerd.',
    grond: 'RGV-297',
  },
}

const GESPREK: Gespreksoort = {
  id: 'herindicatiegesprek',
  naam: 'Herindicatiegesprek',
  door: [...SCHOOLROLLEN, 'steunpuntcoordinator'],
  genodigden: ['ouders', 'school', 'steunpuntcoordinator'],
  velden: {
    standpuntOuders: {
      soort: 'lange-tekst',
      label: 'Standpunt van de ouders',
      verplicht: true,
      grond: 'RGV-301',
    },
    standpuntSchool: {
      soort: 'lange-tekst',
      label: 'Standpunt van de school',
      verplicht: true,
      grond: 'RGV-301',
    },
    standpuntSc: {
      soort: 'lange-tekst',
      label: 'Standpunt van de steunpuntcoördinator',
      verplicht: true,
      grond: 'RGV-301',
    },
    uitkomst: {
      soort: 'keuze',
      label: 'Uitkomst',
      verplicht: true,
      keuzes: [
        { waarde: 'eens', label: 'Overeenstemming' },
        { waarde: 'ouders-oneens', label: 'Geen overeenstemming met de ouders' },
        { waarde: 'school-sc-oneens', label: 'School en steunpuntcoördinator zijn het niet eens' },
      ],
      grond: 'RGV-301 tot RGV-304',
    },
  },
  in: ['aanvraag', 'ondertekening'],
  grond: 'RGV-299, RGV-300, RGV-301',
}

const oneens = (veld: string, wie: string): Voorwaarde => ({
  soort: 'antwoord-is',
  veld,
  is: [false],
  inWoorden: `${wie} is het niet eens`,
})

const ANDER_SCHOOLTYPE: Voorwaarde = {
  soort: 'niet',
  van: {
    soort: 'zelfde-tekst',
    veld: 'schoolsoort',
    als: 'lopendeSchoolsoort',
    inWoorden: 'de schoolsoort is die van de TLV die er nu is',
  },
}

/** Option 2: someone disagrees, another kind of school, or one of the three wants to talk (RGV-296, RGV-299, RGV-300). */
const GESPREK_NODIG: Voorwaarde = {
  soort: 'een-van',
  van: [
    oneens('eensOuders', 'een van de ouders'),
    oneens('eensSc', 'de steunpuntcoördinator'),
    ANDER_SCHOOLTYPE,
    { soort: 'antwoord-ingevuld', veld: 'gesprekGewenst', inWoorden: 'iemand wil een gesprek' },
  ],
}

const GESPREK_GEHOUDEN: Voorwaarde = {
  soort: 'gesprek-vastgelegd',
  gesprek: GESPREK.id,
  inWoorden: 'het herindicatiegesprek is gehouden',
}

const uitkomstIsNiet = (uitkomst: string): Voorwaarde => ({
  soort: 'niet',
  van: {
    soort: 'antwoord-is',
    veld: `${GESPREK.id}.uitkomst`,
    is: [uitkomst],
    inWoorden: 'dat was de uitkomst van het herindicatiegesprek',
  },
})

const INGANG: readonly Ingangseis[] = [
  INGESCHREVEN,
  SCHOOL_EENS,
  {
    als: {
      soort: 'datum-uiterlijk',
      veld: 'vandaag',
      uiterlijk: 'lopendeTot',
      inWoorden: 'de TLV die er nu is geldt nog',
    },
    reden: 'De TLV is al afgelopen. Dit is dan geen herindicatie maar een nieuwe aanvraag.',
    uitweg: 'Vraag een nieuwe TLV aan (RGV-TLV).',
    grond: 'RGV-310',
  },
  {
    als: { soort: 'een-van', van: [{ soort: 'niet', van: GESPREK_NODIG }, GESPREK_GEHOUDEN] },
    reden:
      'Eerst is een herindicatiegesprek nodig: niet iedereen is het eens, er wordt een andere schoolsoort gevraagd, of een van de drie wil een gesprek.',
    uitweg: 'Houd het herindicatiegesprek en leg het vast met de standpunten en de uitkomst.',
    grond: 'RGV-296, RGV-299, RGV-300',
  },
  {
    als: uitkomstIsNiet('ouders-oneens'),
    reden: 'Er is in het herindicatiegesprek geen overeenstemming met de ouders bereikt.',
    uitweg: 'Zonder toestemming van de ouders is er een eigen route (RGV-TLV-ZONDER-TOESTEMMING).',
    grond: 'RGV-303',
  },
  {
    als: uitkomstIsNiet('school-sc-oneens'),
    reden: 'School en steunpuntcoördinator zijn het in het herindicatiegesprek niet eens geworden.',
    uitweg: 'Vraag een deskundigenadvies aan (RGV-DESKUNDIGENADVIES).',
    grond: 'RGV-304',
  },
  {
    als: {
      soort: 'een-van',
      van: [
        {
          soort: 'niet',
          van: { soort: 'stuk-ouder-dan', stuk: 'OPP', maanden: 6 },
          inWoorden: 'het OPP is ten hoogste een half jaar geleden geëvalueerd',
        },
        {
          soort: 'alle',
          van: [
            {
              soort: 'antwoord-ingevuld',
              veld: 'actueleZienswijzeSchool',
              inWoorden: 'er is een actuele zienswijze van de school',
            },
            {
              soort: 'antwoord-ingevuld',
              veld: 'recentStandpuntOuders',
              inWoorden: 'er is een recent standpunt van de ouders',
            },
          ],
        },
      ],
    },
    reden:
      'Het OPP is langer dan een half jaar geleden geëvalueerd. Dan zijn een actuele zienswijze van de school en een recent standpunt van de ouders nodig.',
    grond: 'RGV-297, RGV-298',
  },
  RECENT_ONDERZOEK,
  ZIENSWIJZE,
]

/** The teams are no condition for prolonging; that they miss is seen (catalogue O-15, RGV-306). */
const ZONDER_OTS: Signaalregel = {
  id: 'zonder-twee-ots',
  als: { soort: 'niet', van: TWEE_OTS.als },
  tekst: "Er zijn geen twee OT's met het samenwerkingsverband aan tafel geweest.",
  grond: 'RGV-306',
  zwaarte: 'let-op',
  ookSchool: true,
}

/** How old the OPP may be is weighed with what else is there (RGV-297). */
const EISEN = dossiereisen({ ouders: true, oppVanElkeLeeftijd: true }).filter(
  (eis) => eis.id !== 'ot-verslag',
)

const secties = (meer: Velden, nodig: readonly string[]): readonly Formuliersectie[] => [
  {
    id: 'lopend',
    titel: 'De TLV die er nu is',
    velden: { ...LOPEND, ...meer },
    nodig: ['lopendeTot', 'lopendeSchoolsoort', ...nodig],
  },
  ...FORMULIER.map((sectie) =>
    sectie.id === 'dossier'
      ? {
          ...sectie,
          velden: { ...sectie.velden, ...ACTUEEL },
          nodig: sectie.nodig.filter((naam) => naam !== 'verslagMetOverwegingen'),
        }
      : sectie,
  ),
]

const INDIENER: Procedure['indiener'] = {
  rollen: SCHOOLROLLEN,
  soorten: GESPECIALISEERD,
  anders: 'Deze aanvraag doet de school voor sbo of so waar de leerling nu is ingeschreven.',
}

export const TLV_HERINDICATIE: Procedure = tlvProcedure({
  code: 'RGV-TLV-HERINDICATIE',
  naam: {
    swv: 'TLV, herindicatie',
    school: 'Verlenging van een toelaatbaarheidsverklaring (TLV) aanvragen',
    ouder: 'Verlenging van de plek in het speciaal (basis)onderwijs',
    jongere: 'Langer op deze soort school',
  },
  samenvatting:
    'De school voor sbo of so vraagt verlenging van een toelaatbaarheidsverklaring (TLV). Zijn ouders, school en steunpuntcoördinator het eens, dan adviseren twee deskundigen op het dossier. Anders is er eerst een herindicatiegesprek.',
  infopagina: 'tlv',
  indiener: INDIENER,
  verlengt: { grond: 'RGV-295' },
  vanuit: ['RGV-TLV', 'RGV-TLV-ONDERINSTROOM', 'RGV-TLV-HERINDICATIE'],
  ingang: INGANG,
  formulier: secties({}, []),
  dossiereisen: EISEN,
  gesprekken: [GESPREK],
  signalen: [ZONDER_OTS],
})

export const TLV_HOOGTE: Procedure = tlvProcedure({
  code: 'RGV-TLV-HOOGTE',
  naam: {
    swv: 'TLV, aanpassing van de hoogte',
    school: 'Andere bekostigingscategorie van een TLV aanvragen',
    ouder: 'Andere ondersteuning binnen het speciaal (basis)onderwijs',
    jongere: 'Andere hulp op deze soort school',
  },
  samenvatting:
    'De school voor sbo of so vraagt een andere bekostigingscategorie van een lopende toelaatbaarheidsverklaring (TLV). De TLA-commissie bespreekt elk verzoek, ook als de deskundigen het eens zijn.',
  infopagina: 'tlv',
  indiener: INDIENER,
  vanuit: ['RGV-TLV', 'RGV-TLV-ONDERINSTROOM', 'RGV-TLV-HERINDICATIE'],
  ingang: INGANG,
  formulier: secties(
    {
      gevraagdeCategorie: {
        soort: 'keuze',
        label: 'Welke bekostigingscategorie vraagt u?',
        keuzes: CATEGORIEEN,
        grond: 'RGV-305',
      },
    },
    ['gevraagdeCategorie'],
  ),
  dossiereisen: EISEN,
  gesprekken: [GESPREK],
  signalen: [ZONDER_OTS],
  vergadering: tlaVergadering([ALTIJD]),
})
