// LD-TLV-VSO: a school asks whether a pupil is admissible to VSO; the ACT assesses by the guideline of both
// samenwerkingsverbanden, in one of its categories (FAQ, "Richtlijnen ACT").
import type { Besluitoptie, Procedure } from '#domein/procedure/definitie.ts'
import { INGESCHREVEN, LOKET, ONTVANGST, SCHOLEN, SCHOOL, STUKKEN, VERSIE, zonderOpp } from './delen.ts'
import type { Richtlijn } from './richtlijn.ts'
import { CONCEPT, statusteksten } from './statussen.ts'

function toelaatbaar({ categorieen, versie }: Richtlijn): Besluitoptie {
  return {
    id: 'toelaatbaar',
    naam: 'Toelaatbaar tot het VSO',
    status: 'Toelaatbaar',
    naar: { fase: 'tlv' },
    geldigheid: true,
    velden: {
      categorie: {
        soort: 'keuze',
        label: 'Categorie',
        hulp: `Volgens de richtlijn toelaatbaarheid VSO, versie ${versie}.`,
        verplicht: true,
        keuzes: categorieen,
        grond: 'LD-008',
      },
      van: { soort: 'datum', label: 'Geldig van', hulp: 'Leeg: de dag van de beoordeling.' },
      tot: { soort: 'datum', label: 'Geldig tot en met', hulp: 'Een 31 juli.', verplicht: true },
    },
    brieven: ['tlv-besluit'],
    taken: [],
  }
}

const NIET_TOELAATBAAR: Besluitoptie = {
  id: 'niet-toelaatbaar',
  naam: 'Niet toelaatbaar tot het VSO',
  status: 'Niet toelaatbaar',
  naar: { fase: 'geen-tlv' },
  geldigheid: false,
  velden: {},
  brieven: ['tlv-besluit'],
  taken: [],
}

/** The procedure under a version of the guideline (LD-006). */
export function tlvVso(richtlijn: Richtlijn): Procedure {
  return {
    code: 'LD-TLV-VSO',
    ...VERSIE,
    naam: {
      swv: 'Toelaatbaarheid VSO (ACT)',
      school: 'Toelaatbaarheid tot het VSO aanvragen',
      ouder: 'Aanvraag voor het voortgezet speciaal onderwijs',
      jongere: 'Aanvraag voor het voortgezet speciaal onderwijs',
    },
    samenvatting:
      'De school vraagt aan of een leerling naar het voortgezet speciaal onderwijs (VSO) kan. De ACT beoordeelt dat voor de categorieën laag, midden en hoog. Centraal staat wat de leerling nodig heeft aan onderwijs en ondersteuning.',
    infopagina: 'richtlijn',
    betreft: 'leerling',
    indiener: {
      rollen: SCHOOL,
      soorten: SCHOLEN,
      anders: 'Toelaatbaarheid tot het VSO vraagt de school van de leerling aan.',
    },
    vanuit: ['LD-AANMELDING', 'LD-TLV-VSO'],
    ingang: [INGESCHREVEN],
    formulier: [
      {
        id: 'handelingsgericht',
        titel: 'Handelingsgerichte informatie',
        uitleg: 'Wat heeft de leerling nodig? Dit onderdeel is verplicht.',
        velden: {
          onderwijsbehoeften: {
            soort: 'lange-tekst',
            label: 'Wat heeft de leerling nodig aan onderwijs?',
            grond: 'LD-007',
          },
          ondersteuningsbehoeften: {
            soort: 'lange-tekst',
            label: 'Wat heeft de leerling nodig aan ondersteuning?',
            grond: 'LD-007',
          },
        },
        nodig: ['onderwijsbehoeften', 'ondersteuningsbehoeften'],
      },
    ],
    stukken: STUKKEN,
    dossiereisen: [],
    route: [
      {
        soort: 'aanmelding',
        id: 'aanvraag',
        naam: 'Aanvraag door de school',
        status: CONCEPT,
        door: SCHOOL,
        uitleg: 'De school vult het aanvraagformulier in en dient in.',
        grond: 'LD-007',
        naar: { fase: 'dossier' },
      },
      {
        soort: 'controle',
        id: 'dossier',
        naam: 'Is het dossier compleet?',
        status: 'Ingediend',
        door: LOKET,
        uitleg: 'Het Loket kijkt of de handelingsgerichte informatie er is.',
        grond: 'LD-007',
        punten: [],
        incompleet: { status: 'Aanvulling gevraagd', naam: 'De school vult aan' },
        naar: { fase: 'beoordeling' },
      },
      {
        soort: 'besluit',
        id: 'beoordeling',
        naam: 'Beoordeling door de ACT',
        status: 'Bij de ACT',
        door: ['act'],
        uitleg:
          'De ACT beoordeelt of de leerling toelaatbaar is, en in welke categorie: laag, midden of hoog.',
        grond: 'LD-008',
        opties: [toelaatbaar(richtlijn), NIET_TOELAATBAAR],
      },
      {
        soort: 'uitvoering',
        id: 'tlv',
        naam: 'TLV: plaatsing en geldigheid',
        status: 'Toelaatbaar',
        door: [...LOKET, ...SCHOOL],
        uitleg:
          'De geldigheid wordt bewaakt. Loopt de TLV af, dan wordt terugplaatsing of overplaatsing naar het voortgezet onderwijs voorbereid.',
        grond: 'LD-027',
        plaatsing: true,
        evaluaties: [],
        afgerond: 'Afgerond',
      },
      {
        soort: 'uitvoering',
        id: 'geen-tlv',
        naam: 'Geen TLV: de school gaat verder',
        status: 'Niet toelaatbaar',
        door: [...LOKET, ...SCHOOL],
        uitleg: 'De school blijft zorgen voor passend onderwijs. Het Loket adviseert als dat gewenst is.',
        grond: 'LD-009',
        plaatsing: false,
        evaluaties: [],
        afgerond: 'Afgerond',
      },
    ],
    signalen: [
      zonderOpp({ soort: 'altijd' }),
      {
        id: 'loopt-af',
        als: {
          soort: 'nadert',
          veld: 'besluit.tot',
          vooraf: { aantal: 12, eenheid: 'maanden' },
          inWoorden: 'de TLV loopt binnen een schooljaar af',
        },
        tekst:
          'De TLV loopt af. Bereid terugplaatsing of overplaatsing naar het voortgezet onderwijs voor, zoals in het ondersteuningsplan staat.',
        grond: 'LD-027',
        zwaarte: 'let-op',
        ookSchool: true,
      },
    ],
    termijnen: [
      {
        naam: 'bezwaartermijn',
        titel: 'Bezwaar maken',
        regel: { soort: 'wettelijk', duur: { aantal: 6, eenheid: 'weken' }, grond: 'Awb 6:7 en 6:8' },
        start: { soort: 'bekendmaking' },
        stopt: 'nooit',
        eigenaar: 'loketmedewerker',
        gevolg: 'De bezwaartermijn is voorbij.',
        zichtVoor: ['school', 'ouder', 'jongere'],
      },
    ],
    brieven: [
      ONTVANGST,
      {
        soort: 'incompleet',
        naam: 'Verzoek om aan te vullen',
        aan: ['aanvrager'],
        verzending: 'meteen',
        grond: 'LD-007',
      },
      {
        soort: 'tlv-besluit',
        naam: 'Brief over de beoordeling',
        aan: ['aanvrager', 'ouders'],
        verzending: 'meteen',
        grond: 'LD-008',
      },
    ],
    statussen: statusteksten(
      'Concept',
      'Ingediend',
      'Aanvulling gevraagd',
      'Bij de ACT',
      'Toelaatbaar',
      'Niet toelaatbaar',
      'Afgerond',
    ),
    aanhouden: null,
    behandelaars: [...LOKET, 'act'],
  }
}
