// RGV-TLV: the school where a pupil is enrolled asks for a toelaatbaarheidsverklaring for sbo or so (bijlage 3.11.1, 3.11.2).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Fase, FaseVan, Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Periode } from '#domein/procedure/periode.ts'
import { BETROKKENE, INGESCHREVEN, ONDERSTEUNINGSPLAN, REGULIER, SCHOOLROLLEN } from './delen.ts'
import { altijdNiveau } from './niveau.ts'
import { CONCEPT } from './statussen.ts'
import { DESKUNDIGEN, tlaVergadering } from './tlv-advies.ts'
import { INSTROOMAFWIJKING, PERIODE, besluitfasen } from './tlv-besluit.ts'
import { CONTROLE_FASEN, INHOUDELIJKE_CONTROLE, TER_ONDERTEKENING } from './tlv-controle.ts'
import { BRIEVEN, DAARNA, TERMIJNEN } from './tlv-daarna.ts'
import {
  HANDELINGSDEEL,
  PUNTEN_IN_VERSLAGEN,
  RECENT_ONDERZOEK,
  STUKKEN,
  TWEE_OTS,
  dossiereisen,
} from './tlv-dossier.ts'
import { ADVIESREGISTRATIES, EINDADVIES_FASEN, TERUGGELEGD_FASE } from './tlv-eindadvies.ts'
import { FORMULIER, OUDERS_EENS, SCHOOL_EENS, SC_EENS, ZIENSWIJZE } from './tlv-formulier.ts'
import { TLV_SIGNALEN } from './tlv-signalen.ts'
import { TLV_STATUSTEKSTEN } from './tlv-statussen.ts'
import { TUSSENDOOR } from './tlv-tussendoor.ts'
import { NIET_VAN_ANDER_SWV } from './verhuizing-swv.ts'

/** What differs between the applications of the TLV family. */
export type Tlvsoort = Pick<Procedure, 'code' | 'naam' | 'samenvatting' | 'indiener' | 'ingang'> &
  Partial<
    Pick<
      Procedure,
      | 'formulier'
      | 'stukken'
      | 'dossiereisen'
      | 'vanuit'
      | 'signalen'
      | 'infopagina'
      | 'gesprekken'
      | 'verlengt'
      | 'brieven'
    >
  > & {
    periode?: Periode
    vergadering?: FaseVan<'vergadering'>
    controle?: readonly Fase[]
    registraties?: readonly Registratie[]
    daarna?: readonly Fase[]
  }

/** A procedure of the TLV family: filing, two checks, two experts, the decision and what follows. */
export function tlvProcedure(x: Tlvsoort): Procedure {
  const {
    periode = PERIODE,
    vergadering = tlaVergadering(),
    controle = CONTROLE_FASEN,
    registraties = [],
    daarna = DAARNA,
    ...rest
  } = x
  return {
    ...ONDERSTEUNINGSPLAN,
    betreft: 'leerling',
    categorie: 'Toelaatbaarheidsverklaring (TLV)',
    zorgplicht: 'aanvrager',
    kenmerken: [altijdNiveau(3)],
    volledigIndienen: { grond: 'RGV-153' },
    meldtBestuur: { tekst: 'er is een toelaatbaarheidsverklaring (TLV) aangevraagd.', grond: 'RGV-149' },
    ingetrokken: 'Ingetrokken',
    formulier: FORMULIER,
    stukken: STUKKEN,
    dossiereisen: dossiereisen({ ouders: true }),
    brieven: BRIEVEN,
    ...rest,
    signalen: [...TLV_SIGNALEN, ...(rest.signalen ?? [])],
    ingang: [NIET_VAN_ANDER_SWV, ...rest.ingang],
    route: [
      {
        soort: 'aanmelding',
        id: 'aanvraag',
        naam: 'Aanvraag door de school',
        status: CONCEPT,
        door: SCHOOLROLLEN,
        uitleg: 'De school vult de vragen in, voegt de stukken toe en dient in.',
        grond: 'RGV-141, RGV-153',
        naar: { fase: 'administratief' },
      },
      {
        soort: 'aanmelding',
        id: 'ondertekening',
        naam: 'Ter ondertekening',
        status: 'Ter ondertekening',
        door: SCHOOLROLLEN,
        uitleg: 'Ouders en schooldirecteur ondertekenen; daarna dient de school in.',
        grond: 'RGV-147, RGV-162',
        naar: { fase: 'administratief' },
      },
      ...controle,
      DESKUNDIGEN,
      vergadering,
      ...EINDADVIES_FASEN,
      ...besluitfasen(periode),
      TERUGGELEGD_FASE,
      ...daarna,
    ],
    registraties: [
      TER_ONDERTEKENING,
      INHOUDELIJKE_CONTROLE,
      INSTROOMAFWIJKING,
      ...TUSSENDOOR,
      ...ADVIESREGISTRATIES,
      ...registraties,
    ],
    aanstellingen: [BETROKKENE],
    termijnen: TERMIJNEN,
    statussen: TLV_STATUSTEKSTEN,
    aanhouden: {
      status: 'Aangehouden (opgeschort)',
      grond: 'Awb 4:15 lid 1 (RGV-188)',
      gronden: [
        { waarde: 'omissie', label: 'Omissie: het dossier is niet compleet' },
        { waarde: 'onduidelijkheid', label: 'Onduidelijkheid over het dossier' },
      ],
      vanaf: 'indiening',
      door: ['secretaresse-leerlingenzaken'],
      beoordelen: true,
      lang: {
        duur: { aantal: 6, eenheid: 'weken' },
        tekst: 'De aanvraag is al zes weken of langer aangehouden. Is dat nog een redelijke termijn?',
        grond: 'RGV-198',
      },
      nietNa: { termijn: 'beslistermijn', grond: 'RGV-189' },
    },
    behandelaars: [
      'secretaresse-leerlingenzaken',
      'steunpuntcoordinator',
      'tla-voorzitter',
      'directeur-bestuurder',
    ],
  }
}

/** Agreement, the reports and the papers: what every application of a school for an enrolled pupil needs. */
export const INGANG_ZIJINSTROOM: readonly Ingangseis[] = [
  SC_EENS,
  SCHOOL_EENS,
  TWEE_OTS,
  ...PUNTEN_IN_VERSLAGEN,
  RECENT_ONDERZOEK,
  ZIENSWIJZE,
]

export const TLV: Procedure = tlvProcedure({
  code: 'RGV-TLV',
  naam: {
    swv: 'TLV sbo/so, zij-instroom',
    school: 'Toelaatbaarheidsverklaring (TLV) voor sbo of so aanvragen',
    ouder: 'Aanvraag voor het speciaal (basis)onderwijs',
    jongere: 'Aanvraag voor het speciaal (basis)onderwijs',
  },
  samenvatting:
    'De basisschool waar een leerling is ingeschreven vraagt een toelaatbaarheidsverklaring (TLV) aan voor het speciaal basisonderwijs (sbo) of speciaal onderwijs (so). Twee onafhankelijke deskundigen adviseren, de directeur-bestuurder besluit.',
  infopagina: 'tlv',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: REGULIER,
    anders:
      'Een TLV voor een leerling die op een basisschool zit, vraagt die basisschool aan: de school waar de leerling is ingeschreven.',
  },
  vanuit: ['RGV-VRAAG', 'RGV-ZORGPLICHT', 'RGV-CHECKLIST'],
  ingang: [INGESCHREVEN, OUDERS_EENS, HANDELINGSDEEL, ...INGANG_ZIJINSTROOM],
})
