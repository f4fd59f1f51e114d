// What the TLV applications by a VSO school share: when the SWV is competent, how recent the OPP is, and the route.
import type { Velden } from '#domein/kern/veld.ts'
import type { Dossiereis, Formuliersectie, Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { adviesfase } from './tlv-advies.ts'
import { AFWIJZING_FASE, BESLUIT_FASE, CARROUSELKEUZE, CAT_FASE, TLV_FASE, termijnen } from './tlv-delen.ts'
import { TLV_VO } from './tlv-vo.ts'
import { MDO_AFWEGING, VERSCHIL_GEMELD, VERSCHIL_SIGNALEN, VERSCHIL_VELD } from './verschil-van-inzicht.ts'

const ALTIJD: Voorwaarde = { soort: 'altijd' }

/** The OPP may be a year old when a behaviourist adds a current view (GV-232 to GV-234). */
export const OPP_TOT_EEN_JAAR: Dossiereis = {
  id: 'opp',
  stuk: 'OPP',
  als: ALTIJD,
  handtekeningen: [['school'], ['ouder']],
  hoogstensMaanden: 12,
  ontbreekt: 'OPP ontbreekt',
  ongetekend: [
    'OPP niet ondertekend door de school',
    'OPP handelingsdeel niet ondertekend door ouder(s)/verzorger(s)',
  ],
  teOud: 'OPP ouder dan een jaar',
  grond: 'GV-232, GV-247',
}

/** When the OPP is older than six months, or was evaluated in the previous school year. */
export const OPP_NIET_RECENT: Voorwaarde = {
  soort: 'een-van',
  van: [
    { soort: 'stuk-ouder-dan', stuk: 'OPP', maanden: 6 },
    { soort: 'stuk-uit-vorig-schooljaar', stuk: 'OPP' },
  ],
}

export const ZIENSWIJZE_GEDRAGSDESKUNDIGE = {
  id: 'zienswijze-gedragsdeskundige',
  stuk: 'zienswijze-gedragsdeskundige',
  ontbreekt: 'Actuele zienswijze van de gedragsdeskundige van de aanvragende school ontbreekt',
} as const

export function keuze(voor: string): Formuliersectie {
  return {
    id: 'keuze',
    titel: 'Waarom deze aanvraag',
    velden: {
      keuzeTlv: { soort: 'lange-tekst', label: `Waarom kiest u voor ${voor}?`, grond: 'GV-248' },
      betrokkenheidOudersJongere: {
        soort: 'lange-tekst',
        label: 'Hoe zijn ouder(s)/verzorger(s) en de jongere actief en zichtbaar betrokken?',
        grond: 'GV-248',
      },
      ...VERSCHIL_VELD,
    },
    nodig: ['keuzeTlv', 'betrokkenheidOudersJongere', 'verschilVanInzicht'],
  }
}

/** A VSO school may ask when this SWV gave the earlier TLV, or for a first admission of who lives in the region (GV-176). */
export const BEVOEGD: Ingangseis = {
  als: {
    soort: 'een-van',
    van: [
      {
        soort: 'antwoord-is',
        veld: 'grondslag',
        is: ['eerdere-tlv'],
        inWoorden: 'de eerdere TLV is door dit samenwerkingsverband afgegeven',
      },
      {
        soort: 'alle',
        van: [
          {
            soort: 'antwoord-is',
            veld: 'grondslag',
            is: ['eerste-aanmelding'],
            inWoorden: 'het is een eerste aanmelding bij een VSO-school',
          },
          { soort: 'leerling-woont-in', plaatsen: ['Ede', 'Wageningen', 'Rhenen'] },
        ],
      },
      {
        soort: 'antwoord-is',
        veld: 'grondslag',
        is: ['twijfel'],
        inWoorden: 'de school twijfelt en vraagt het samen uit te zoeken',
      },
    ],
  },
  reden:
    'Dit samenwerkingsverband is niet bevoegd: de eerdere TLV is van een ander samenwerkingsverband en het is geen eerste aanmelding van een jongere uit deze regio.',
  uitweg: 'Kies "Ik twijfel" als u het niet zeker weet; dan zoeken we het samen uit.',
  grond: 'GV-176, GV-177',
}

export const GRONDSLAG: Velden = {
  grondslag: {
    soort: 'keuze',
    label: 'Waarom is dit samenwerkingsverband bevoegd?',
    keuzes: [
      { waarde: 'eerdere-tlv', label: 'De eerdere TLV is door dit samenwerkingsverband afgegeven' },
      {
        waarde: 'eerste-aanmelding',
        label: 'Eerste aanmelding bij een VSO-school; de jongere woont in de regio',
      },
      { waarde: 'anders', label: 'Geen van beide' },
      { waarde: 'twijfel', label: 'Ik twijfel' },
    ],
    grond: 'GV-176',
  },
}

export const VSO_INDIENER: Procedure['indiener'] = {
  rollen: ['zorgcoordinator'],
  soorten: ['vso-school'],
  anders:
    'Deze aanvraag is alleen voor een VSO-school van dit samenwerkingsverband. Een VSO-school daarbuiten kiest de TLV voor VSO buiten De Onderwijsspecialisten, een reguliere vo-school de TLV van regulier VO naar VSO.',
}

/** Doubt about which SWV is competent holds the check up (GV-177). */
function route(verschil: { verplicht: boolean; grond: string }): Procedure['route'] {
  const [aanvraag, compleetheid] = TLV_VO.route
  return [
    { ...aanvraag, uitleg: 'De VSO-school vult de vragen in, voegt de documenten toe en dient in.' },
    {
      ...compleetheid,
      punten: compleetheid.punten.map((p) =>
        p.id === 'bevoegdheid'
          ? {
              ...p,
              als: {
                soort: 'antwoord-is',
                veld: 'grondslag',
                is: ['twijfel'],
                inWoorden: 'de school twijfelt of dit samenwerkingsverband bevoegd is',
              } as const,
            }
          : p,
      ),
    },
    adviesfase(verschil),
    CAT_FASE,
    BESLUIT_FASE,
    TLV_FASE,
    AFWIJZING_FASE,
  ]
}

export const GEDEELD = {
  versie: TLV_VO.versie,
  vanuit: TLV_VO.vanuit,
  geldigVanaf: TLV_VO.geldigVanaf,
  betreft: 'leerling',
  indiener: VSO_INDIENER,
  stukken: TLV_VO.stukken,
  brieven: TLV_VO.brieven,
  statussen: TLV_VO.statussen,
  aanhouden: TLV_VO.aanhouden,
  behandelaars: TLV_VO.behandelaars,
  herkomst: TLV_VO.herkomst,
  // 20 werkdagen as a promise, 8 weeks by law (GV-251).
  termijnen: termijnen(
    { aantal: 4, eenheid: 'werkweken' },
    'Werkwijze 7.1.2 voetnoot 33 en 7.1.4 voetnoot 44 (GV-251)',
  ),
  route: route({ verplicht: true, grond: 'GV-252' }),
  registraties: [VERSCHIL_GEMELD, MDO_AFWEGING, CARROUSELKEUZE],
  signalen: VERSCHIL_SIGNALEN,
} as const satisfies Partial<Procedure>
