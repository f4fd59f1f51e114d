// TLV applications by a VSO school: herindicatie, tussentijdse instroom, and VSO outside De Onderwijsspecialisten
// (Werkwijze 7.1, 7.1.2 and 7.1.4). They differ in who asks, what is asked and which stukken are needed.
import type { Dossiereis, Formuliersectie, Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Velden } from '#domein/kern/veld.ts'
import { TLV_VO } from './tlv-vo.ts'
import { AFWIJZING_FASE, BESLUIT_FASE, CAT_FASE, TLV_FASE, adviesfase, termijnen } from './tlv-delen.ts'

const ALTIJD: Voorwaarde = { soort: 'altijd' }
const VERSCHIL: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'verschilVanInzicht',
  is: [true],
  inWoorden: 'er is verschil van inzicht met ouder(s)/verzorger(s) of de jongere',
}

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

const ZIENSWIJZE_GEDRAGSDESKUNDIGE = {
  id: 'zienswijze-gedragsdeskundige',
  stuk: 'zienswijze-gedragsdeskundige',
  ontbreekt: 'Actuele zienswijze van de gedragsdeskundige van de aanvragende school ontbreekt',
} as const

const ZIENSWIJZE_BIJ_VERSCHIL: Dossiereis = {
  id: 'zienswijze',
  stuk: 'zienswijze',
  als: VERSCHIL,
  handtekeningen: [['ouder', 'jongere']],
  ontbreekt:
    'Zienswijze van wettelijk vertegenwoordiger(s) en/of jongere ontbreekt (er is verschil van inzicht)',
  ongetekend: ['Zienswijze niet ondertekend'],
  grond: 'GV-185, GV-235',
}

const VERSCHIL_VELD: Velden = {
  verschilVanInzicht: {
    soort: 'ja-nee',
    label: 'Is er verschil van inzicht tussen ouder(s)/verzorger(s) of jongere en de school?',
    hulp: 'Bij verschil: meld dit tijdig bij de contactpersoon, om te bezien of een MDO zinvol is. Ouders en jongere kunnen ook zelf contact opnemen met het samenwerkingsverband als onafhankelijke partij.',
    grond: 'GV-185, GV-236, GV-265',
  },
}

function keuze(voor: string): Formuliersectie {
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
const BEVOEGD: Ingangseis = {
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

const GRONDSLAG: Velden = {
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

const VSO_INDIENER: Procedure['indiener'] = {
  rollen: ['zorgcoordinator'],
  soorten: ['vso-school'],
  anders:
    'Deze aanvraag is alleen voor een VSO-school. Een reguliere vo-school kiest de TLV van regulier VO naar VSO.',
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

const GEDEELD = {
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
} as const satisfies Partial<Procedure>

export const TLV_HERIND: Procedure = {
  ...GEDEELD,
  code: 'GV-TLV-HERIND',
  naam: {
    swv: 'TLV herindicatie (De Onderwijsspecialisten)',
    school: 'Herindicatie van een TLV aanvragen',
    ouder: 'Verlenging van de plek in het voortgezet speciaal onderwijs',
    jongere: 'Verlenging van je plek in het voortgezet speciaal onderwijs',
  },
  samenvatting:
    'Een VSO-school vraagt een herindicatie aan voor een jongere met een aflopende TLV die niet als bespreekleerling is ingebracht.',
  ingang: [BEVOEGD],
  formulier: [
    { id: 'bevoegdheid', titel: 'Over de procedure', velden: GRONDSLAG, nodig: ['grondslag'] },
    keuze('herindicatie'),
  ],
  dossiereisen: [
    OPP_TOT_EEN_JAAR,
    { ...ZIENSWIJZE_GEDRAGSDESKUNDIGE, als: OPP_NIET_RECENT, grond: 'GV-233, GV-234, GV-247' },
    ZIENSWIJZE_BIJ_VERSCHIL,
  ],
}

export const TLV_TUSSEN: Procedure = {
  ...TLV_HERIND,
  code: 'GV-TLV-TUSSEN',
  naam: {
    swv: 'TLV tussentijdse instroom',
    school: 'TLV voor tussentijdse instroom aanvragen',
    ouder: 'Aanvraag voor het voortgezet speciaal onderwijs tijdens het schooljaar',
    jongere: 'Aanvraag voor het voortgezet speciaal onderwijs tijdens het schooljaar',
  },
  samenvatting:
    'Een VSO-school vraagt tijdens het schooljaar een TLV aan, nadat er contact was met het samenwerkingsverband.',
  ingang: [
    BEVOEGD,
    {
      als: {
        soort: 'antwoord-ingevuld',
        veld: 'contactOp',
        inWoorden: 'er is contact geweest tussen school en samenwerkingsverband',
      },
      reden: 'Vul in wanneer er contact was met het samenwerkingsverband over deze aanvraag.',
      uitweg: 'Neem eerst contact op met het samenwerkingsverband.',
      grond: 'GV-253',
    },
  ],
  formulier: [
    {
      id: 'bevoegdheid',
      titel: 'Over de procedure',
      velden: {
        ...GRONDSLAG,
        contactOp: {
          soort: 'datum',
          label: 'Wanneer was er contact met het samenwerkingsverband?',
          nietNaVandaag: true,
          grond: 'GV-253',
        },
      },
      nodig: ['grondslag', 'contactOp'],
    },
    keuze('een plek in het VSO'),
  ],
}

const VARIANT_NIEUW: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'variant',
  is: ['nieuw'],
  inWoorden: 'het is een nieuwe aanmelding',
}

export const TLV_VSO_BUITEN: Procedure = {
  ...GEDEELD,
  code: 'GV-TLV-VSO-BUITEN',
  naam: {
    swv: 'TLV voor VSO buiten De Onderwijsspecialisten',
    school: 'TLV aanvragen door een VSO-school buiten het samenwerkingsverband',
    ouder: 'Aanvraag voor het voortgezet speciaal onderwijs',
    jongere: 'Aanvraag voor het voortgezet speciaal onderwijs',
  },
  samenvatting:
    'Een VSO-school buiten het samenwerkingsverband vraagt zelf een TLV aan: voor een nieuwe aanmelding (overstap van primair onderwijs) of een herindicatie.',
  indiener: {
    ...VSO_INDIENER,
    ookBuiten: true,
    anders:
      'Deze aanvraag doet de VSO-school buiten het samenwerkingsverband zelf; een vo-school kan dat niet.',
  },
  ingang: [
    BEVOEGD,
    {
      als: {
        soort: 'antwoord-ingevuld',
        veld: 'telefonischContactOp',
        inWoorden: 'er is telefonisch contact geweest',
      },
      reden: 'Vul in wanneer er telefonisch contact was met het samenwerkingsverband.',
      uitweg: 'Bel eerst met het samenwerkingsverband.',
      grond: 'GV-262',
    },
  ],
  formulier: [
    {
      id: 'bevoegdheid',
      titel: 'Over de procedure',
      velden: {
        variant: {
          soort: 'keuze',
          label: 'Wat vraagt u aan?',
          keuzes: [
            { waarde: 'nieuw', label: 'Nieuwe aanmelding' },
            { waarde: 'herindicatie', label: 'Herindicatie' },
          ],
          grond: 'GV-261',
        },
        ...GRONDSLAG,
        telefonischContactOp: {
          soort: 'datum',
          label: 'Telefonisch contact op',
          nietNaVandaag: true,
          grond: 'GV-262',
        },
        telefonischContact: { soort: 'lange-tekst', label: 'Wat is er besproken?', grond: 'GV-262' },
      },
      nodig: ['variant', 'grondslag', 'telefonischContactOp', 'telefonischContact'],
    },
    keuze('het VSO'),
    {
      id: 'criteria',
      titel: 'Aanvraagformulier TLV (alleen bij een nieuwe aanmelding)',
      velden: {
        vsoBestPassend: {
          soort: 'lange-tekst',
          label: 'Waarom is een onderwijsplek in het VSO het best passend?',
          als: { veld: 'variant', is: ['nieuw'] },
          grond: 'GV-263, GV-264',
        },
        inspanningen: {
          soort: 'lange-tekst',
          label: 'Welke ondersteuning is geboden, en wat was het effect?',
          als: { veld: 'variant', is: ['nieuw'] },
          grond: 'GV-264',
        },
      },
      nodig: ['vsoBestPassend', 'inspanningen'],
    },
  ],
  dossiereisen: [
    OPP_TOT_EEN_JAAR,
    {
      id: 'ondertekening',
      stuk: 'ondertekening-aanvraagformulier',
      als: VARIANT_NIEUW,
      ontbreekt: 'Ondertekening van het aanvraagformulier ontbreekt',
      grond: 'GV-264',
    },
    {
      ...ZIENSWIJZE_GEDRAGSDESKUNDIGE,
      als: { soort: 'een-van', van: [VARIANT_NIEUW, OPP_NIET_RECENT] },
      grond: 'GV-178, GV-263, GV-264',
    },
    ZIENSWIJZE_BIJ_VERSCHIL,
  ],
}
