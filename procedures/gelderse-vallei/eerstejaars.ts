// GV-TLV-EERSTEJAARS: pupils who come from primary education to a VSO school of this SWV (Werkwijze 7.1.3).
import type { Procedure } from '#domein/procedure/definitie.ts'
import {
  GESPREK_GEDEELD,
  GESPREK_REGISTRATIES,
  GESPREK_SIGNALEN,
  bespreking,
  gesprektermijnen,
} from './gesprek-delen.ts'
import { MELDING_SWV_PO, SOORT_PO } from './po-delen.ts'
import {
  BEVOEGD,
  GRONDSLAG,
  OPP_TOT_EEN_JAAR,
  VSO_INDIENER,
  ZIENSWIJZE_GEDRAGSDESKUNDIGE,
  keuze,
} from './tlv-vso-delen.ts'
import {
  MDO_AFWEGING,
  VERSCHIL_GEMELD,
  VERSCHIL_SIGNALEN,
  ZIENSWIJZE_BIJ_VERSCHIL,
} from './verschil-van-inzicht.ts'

export const TLV_EERSTEJAARS: Procedure = {
  ...GESPREK_GEDEELD,
  code: 'GV-TLV-EERSTEJAARS',
  naam: {
    swv: 'TLV eerstejaars VSO binnen het samenwerkingsverband',
    school: 'TLV voor een eerstejaars leerling aanvragen',
    ouder: 'Aanvraag voor het voortgezet speciaal onderwijs na de basisschool',
    jongere: 'Aanvraag voor het voortgezet speciaal onderwijs na de basisschool',
  },
  samenvatting:
    'Een VSO-school van het samenwerkingsverband vraagt een TLV aan voor een jongere die van het speciaal (basis)onderwijs of de basisschool naar het VSO gaat. In april of mei is er een gesprek.',
  infopagina: 'eerstejaars-vso',
  indiener: {
    ...VSO_INDIENER,
    anders: 'Deze aanvraag is alleen voor een VSO-school van dit samenwerkingsverband.',
  },
  zorgplicht: 'aanvrager',
  ingang: [BEVOEGD],
  formulier: [
    {
      id: 'herkomst',
      titel: 'Waar de jongere vandaan komt',
      velden: {
        verwijzendeSchool: { soort: 'tekst', label: 'Verwijzende (PO-)school', grond: 'GV-258' },
        soortPo: SOORT_PO,
        ...GRONDSLAG,
      },
      nodig: ['verwijzendeSchool', 'grondslag'],
    },
    {
      id: 'criteria',
      titel: 'Aanvraagformulier TLV',
      uitleg: 'U beantwoordt de vragen hier; alleen de ondertekening voegt u als bijlage toe.',
      velden: {
        vsoBestPassend: {
          soort: 'lange-tekst',
          label: 'Waarom is een onderwijsplek in het VSO het best passend?',
          grond: 'GV-258',
        },
        inspanningen: {
          soort: 'lange-tekst',
          label: 'Welke ondersteuning is geboden, en wat was het effect?',
          grond: 'GV-258',
        },
      },
      nodig: ['vsoBestPassend', 'inspanningen'],
    },
    keuze('een plek in het VSO'),
  ],
  dossiereisen: [
    {
      ...OPP_TOT_EEN_JAAR,
      ontbreekt: 'OPP van de verwijzende school ontbreekt',
      grond: 'GV-232, GV-258',
    },
    {
      id: 'ondertekening',
      stuk: 'ondertekening-aanvraagformulier',
      als: { soort: 'altijd' },
      ontbreekt: 'Ondertekening van het aanvraagformulier ontbreekt',
      grond: 'GV-258',
    },
    {
      ...ZIENSWIJZE_GEDRAGSDESKUNDIGE,
      als: { soort: 'stuk-uit-vorig-schooljaar', stuk: 'OPP' },
      grond: 'GV-234, GV-258',
    },
    ZIENSWIJZE_BIJ_VERSCHIL,
  ],
  gesprekken: [
    bespreking({
      naam: 'Gesprek met de CvdB',
      maanden: [4, 5],
      inMaanden: 'april of mei',
      grondPlannen: 'GV-257',
      grondTijdig: 'GV-258, GV-259',
      grondAanwezig: 'GV-257',
    }),
  ],
  registraties: [...GESPREK_REGISTRATIES, VERSCHIL_GEMELD, MDO_AFWEGING, MELDING_SWV_PO],
  signalen: [
    ...GESPREK_SIGNALEN,
    ...VERSCHIL_SIGNALEN,
    {
      id: 'melding-swv-po',
      als: {
        soort: 'een-van',
        van: [
          {
            soort: 'registratie-gedaan',
            registratie: 'melding-swv-po',
            inWoorden: 'het SWV-PO heeft een melding gedaan',
          },
          {
            soort: 'andere-zaak',
            procedures: ['GV-OVERLEG'],
            registratie: 'melding-swv-po',
            inWoorden: 'het SWV-PO heeft een melding gedaan in een eerder overleg',
          },
        ],
      },
      tekst:
        'De steunpuntcoördinator van het SWV-PO meldde dat ouder(s)/verzorger(s) een andere zienswijze hebben dan de verwijzende school.',
      grond: 'GV-255',
      zwaarte: 'let-op',
    },
  ],
  termijnen: gesprektermijnen('Werkwijze 7.1.3 (GV-258)'),
}
