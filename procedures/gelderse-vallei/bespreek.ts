// GV-BESPREEK: a pupil of De Onderwijsspecialisten who is discussed by VSO and SWV before the TLV ends (Werkwijze 7.1.2).
import type { Dossiereis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import {
  GESPREK_GEDEELD,
  GESPREK_REGISTRATIES,
  GESPREK_SIGNALEN,
  bespreking,
  gesprektermijnen,
} from './gesprek-delen.ts'
import {
  BEVOEGD,
  GRONDSLAG,
  OPP_NIET_RECENT,
  OPP_TOT_EEN_JAAR,
  VSO_INDIENER,
  ZIENSWIJZE_GEDRAGSDESKUNDIGE,
} from './tlv-vso-delen.ts'
import { BESPREEKREDENEN } from './tlv-vso.ts'
import {
  MDO_AFWEGING,
  NOG_NIET_BESLOTEN,
  VERSCHIL_GEMELD,
  VERSCHIL_SIGNALEN,
  VERSCHIL_VELD,
  ZIENSWIJZE_BIJ_VERSCHIL,
} from './verschil-van-inzicht.ts'

/** The OPP of a year at most, with a current view where it is not recent; the view of the parents when they differ. */
const VSO_DOSSIEREISEN: readonly Dossiereis[] = [
  OPP_TOT_EEN_JAAR,
  { ...ZIENSWIJZE_GEDRAGSDESKUNDIGE, als: OPP_NIET_RECENT, grond: 'GV-233, GV-234' },
  ZIENSWIJZE_BIJ_VERSCHIL,
]

/** Parents or youth wish to look at what regular education can do. */
const WENS: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'redenen',
  is: ['wens-regulier'],
  inWoorden: 'ouders of jongere willen mogelijkheden in het regulier onderzoeken',
}

export const BESPREEK: Procedure = {
  ...GESPREK_GEDEELD,
  code: 'GV-BESPREEK',
  verlengt: { grond: 'GV-218' },
  naam: {
    swv: 'Bespreekleerling VSO-SWV',
    school: 'Bespreekleerling VSO-SWV',
    ouder: 'Gesprek over de plek in het voortgezet speciaal onderwijs',
    jongere: 'Gesprek over je plek in het voortgezet speciaal onderwijs',
  },
  samenvatting:
    'VSO-school en samenwerkingsverband bespreken een jongere van wie de TLV afloopt en van wie de vervolgplek vragen oproept. In het gesprek kan over een TLV worden besloten.',
  infopagina: 'bespreekleerlingen',
  indiener: {
    ...VSO_INDIENER,
    // The list comes about between VSO and SWV: either can bring a pupil in (GV-228, GV-245).
    ook: ['contactpersoon'],
    opSchool: true,
    anders:
      'De bespreekprocedure is voor de VSO-scholen van dit samenwerkingsverband. Een reguliere vo-school kiest een overleg of een TLV.',
  },
  zorgplicht: 'aanvrager',
  ingang: [
    BEVOEGD,
    {
      als: { soort: 'antwoord-ingevuld', veld: 'redenen', inWoorden: 'er is een reden om te bespreken' },
      reden: 'Zonder reden komt een leerling niet op de bespreeklijst.',
      uitweg: 'Kies ten minste één reden. Is er geen reden om te bespreken, vraag dan een herindicatie aan.',
      grond: 'GV-226',
    },
    {
      als: {
        soort: 'antwoord-ingevuld',
        veld: 'beschrijving',
        inWoorden: 'de reden van bespreking is beschreven',
      },
      reden: 'Beschrijf de reden van bespreking.',
      grond: 'GV-230',
    },
  ],
  formulier: [
    {
      id: 'bespreken',
      titel: 'Waarom bespreken',
      velden: {
        redenen: {
          soort: 'meerkeuze',
          label: 'Waarom wilt u deze leerling bespreken?',
          hulp: 'Eén reden is genoeg. Bij een wens van ouders of jongere kunt u hen wijzen op contact met het samenwerkingsverband als onafhankelijke partij.',
          keuzes: BESPREEKREDENEN,
          grond: 'GV-226, GV-227',
        },
        beschrijving: { soort: 'lange-tekst', label: 'Reden van bespreking', grond: 'GV-230' },
        ...VERSCHIL_VELD,
      },
      nodig: ['redenen', 'beschrijving', 'verschilVanInzicht'],
    },
    { id: 'bevoegdheid', titel: 'Over de procedure', velden: GRONDSLAG, nodig: ['grondslag'] },
  ],
  dossiereisen: VSO_DOSSIEREISEN,
  gesprekken: [
    bespreking({
      naam: 'Gesprek over de bespreekleerling',
      maanden: [1, 2],
      inMaanden: 'januari of februari',
      grondPlannen: 'GV-228',
      grondTijdig: 'GV-231',
      grondAanwezig: 'GV-229',
    }),
  ],
  registraties: [...GESPREK_REGISTRATIES, VERSCHIL_GEMELD, MDO_AFWEGING],
  signalen: [
    ...GESPREK_SIGNALEN,
    // The wish has a signal of its own that says this: it is not said twice.
    ...VERSCHIL_SIGNALEN.map((x) =>
      x.id === 'onafhankelijke-partij'
        ? { ...x, als: { soort: 'alle' as const, van: [x.als, { soort: 'niet' as const, van: WENS }] } }
        : x,
    ),
    {
      id: 'wens-onafhankelijke-partij',
      als: { soort: 'alle', van: [WENS, NOG_NIET_BESLOTEN] },
      tekst:
        'Ouder(s)/verzorger(s) of de jongere kunnen worden gewezen op contact met het samenwerkingsverband als onafhankelijke partij.',
      grond: 'GV-227',
      zwaarte: 'let-op',
      ookSchool: true,
    },
  ],
  termijnen: gesprektermijnen('Werkwijze 7.1.2 (GV-231)'),
}
