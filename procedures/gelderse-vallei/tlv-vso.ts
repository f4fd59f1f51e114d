// TLV applications by a VSO school: herindicatie, tussentijdse instroom, and VSO outside De Onderwijsspecialisten
// (Werkwijze 7.1, 7.1.2 and 7.1.4). They differ in who asks, what is asked and which stukken are needed.
import type { Registratie, Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Dossiereis, Formuliersectie, Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Velden } from '#domein/kern/veld.ts'
import { TLV_VO } from './tlv-vo.ts'
import { AFWIJZING_FASE, BESLUIT_FASE, CAT_FASE, TLV_FASE, adviesfase, termijnen } from './tlv-delen.ts'

const ALTIJD: Voorwaarde = { soort: 'altijd' }
export const VERSCHIL: Voorwaarde = {
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

export const ZIENSWIJZE_GEDRAGSDESKUNDIGE = {
  id: 'zienswijze-gedragsdeskundige',
  stuk: 'zienswijze-gedragsdeskundige',
  ontbreekt: 'Actuele zienswijze van de gedragsdeskundige van de aanvragende school ontbreekt',
} as const

export const ZIENSWIJZE_BIJ_VERSCHIL: Dossiereis = {
  id: 'zienswijze',
  stuk: 'zienswijze',
  als: VERSCHIL,
  handtekeningen: [['ouder', 'jongere']],
  ontbreekt:
    'Zienswijze van wettelijk vertegenwoordiger(s) en/of jongere ontbreekt (er is verschil van inzicht)',
  ongetekend: ['Zienswijze niet ondertekend'],
  grond: 'GV-185, GV-235',
}

export const VERSCHIL_VELD: Velden = {
  verschilVanInzicht: {
    soort: 'ja-nee',
    label: 'Is er verschil van inzicht tussen ouder(s)/verzorger(s) of jongere en de school?',
    hulp: 'Bij verschil: meld dit tijdig bij de contactpersoon, om te bezien of een MDO zinvol is. Ouders en jongere kunnen ook zelf contact opnemen met het samenwerkingsverband als onafhankelijke partij.',
    grond: 'GV-185, GV-236, GV-265',
  },
}

/** With different views the school is told to report it in time, and that the SWV is an independent party. */
export const VERSCHIL_SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'verschil-melden',
    als: {
      soort: 'alle',
      van: [
        VERSCHIL,
        {
          soort: 'niet',
          van: {
            soort: 'registratie-gedaan',
            registratie: 'verschil-gemeld',
            inWoorden: 'het verschil is gemeld',
          },
        },
      ],
    },
    tekst:
      'Er is verschil van inzicht. Ons advies: meld dit tijdig bij de contactpersoon van het samenwerkingsverband, om te bezien of een MDO zinvol is (knop "Contactpersoon informeren").',
    grond: 'GV-236',
    zwaarte: 'let-op',
    ookSchool: true,
  },
  {
    id: 'onafhankelijke-partij',
    als: VERSCHIL,
    tekst:
      'Ouder(s)/verzorger(s) en de jongere kunnen ook zelf contact opnemen met het samenwerkingsverband, als onafhankelijke partij.',
    grond: 'GV-227, GV-265',
    zwaarte: 'let-op',
    ookSchool: true,
  },
]

const MDO_VELDEN: Velden = {
  mdoZinvol: {
    soort: 'ja-nee',
    label: 'Is een MDO met het samenwerkingsverband zinvol?',
    verplicht: true,
    grond: 'GV-266',
  },
  mdoWaarom: { soort: 'lange-tekst', label: 'Waarom wel of niet?', verplicht: true, grond: 'GV-266' },
}

/** The button with which the school informs the contactpersoon of different views. */
export const VERSCHIL_GEMELD: Registratie = {
  id: 'verschil-gemeld',
  naam: 'Melding van verschil van inzicht',
  titel: 'Contactpersoon informeren',
  uitleg:
    'Meldt het verschil van inzicht bij de contactpersoon van het samenwerkingsverband, die beziet of een MDO zinvol is.',
  door: ['zorgcoordinator'],
  velden: { toelichting: { soort: 'lange-tekst', label: 'Waarover verschilt het inzicht?' } },
  eisen: [
    {
      als: VERSCHIL,
      reden: 'In het formulier staat niet dat er verschil van inzicht is.',
      uitweg: 'Vul eerst in dat er verschil van inzicht is.',
      grond: 'GV-236',
    },
  ],
  taken: [
    {
      id: 'mdo-bezien',
      titel: 'Bezien of een MDO met het samenwerkingsverband zinvol is',
      rol: 'contactpersoon',
      registratie: 'mdo-afweging',
      grond: 'GV-236',
    },
  ],
  grond: 'GV-236',
}

/** What came of looking whether an MDO makes sense: with reasons, whatever the outcome (GV-236, GV-266). */
export const MDO_AFWEGING: Registratie = {
  id: 'mdo-afweging',
  naam: 'Afweging van een MDO met het samenwerkingsverband',
  titel: 'Afweging MDO vastleggen',
  uitleg: 'Legt vast of een MDO met het samenwerkingsverband zinvol is, en waarom.',
  door: ['contactpersoon', 'procesbegeleider'],
  velden: MDO_VELDEN,
  sluit: ['mdo-bezien'],
  grond: 'GV-236, GV-266',
}

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
  registraties: [VERSCHIL_GEMELD, MDO_AFWEGING],
  signalen: VERSCHIL_SIGNALEN,
} as const satisfies Partial<Procedure>

/** Discussed in this school year, or still to be: then a herindicatie is not the way (GV-245). */
const OP_BESPREEKLIJST: Voorwaarde = {
  soort: 'een-van',
  van: [
    {
      soort: 'andere-zaak',
      procedures: ['GV-BESPREEK'],
      open: true,
      ditSchooljaar: true,
      inWoorden: 'de leerling staat op de bespreeklijst van dit schooljaar',
    },
    {
      soort: 'andere-zaak',
      procedures: ['GV-BESPREEK'],
      status: ['TLV afgegeven', 'Afgewezen'],
      ditSchooljaar: true,
      inWoorden: 'over de leerling is dit schooljaar na bespreking besloten',
    },
  ],
}

const NIET_OP_BESPREEKLIJST: Ingangseis = {
  als: { soort: 'niet', van: OP_BESPREEKLIJST },
  reden: 'Deze leerling staat op de bespreeklijst; een herindicatie kan dan niet worden aangevraagd.',
  uitweg: 'Ga verder met de hulpvraag "Bespreekleerling VSO-SWV" van deze leerling.',
  grond: 'GV-245',
  bijStart: true,
}

const GEEN_REDEN: Voorwaarde = {
  soort: 'niet',
  van: { soort: 'antwoord-ingevuld', veld: 'bespreekredenen', inWoorden: 'er is een reden om te bespreken' },
}

function bespreken(is: string, inWoorden: string): Voorwaarde {
  return { soort: 'niet', van: { soort: 'school-instelling', instelling: 'bespreken', is: [is], inWoorden } }
}

/** With a reason to discuss, the talk is obligatory for some schools and preferred for others (GV-225). */
const BESPREEKPLICHT: readonly Ingangseis[] = [
  {
    als: {
      soort: 'een-van',
      van: [GEEN_REDEN, bespreken('verplicht', 'de bespreekprocedure is voor deze school verplicht')],
    },
    reden:
      'Er is een reden om deze leerling te bespreken, en de bespreekprocedure is voor uw school verplicht.',
    uitweg: 'Kies de hulpvraag "Bespreekleerling VSO-SWV".',
    grond: 'GV-225',
  },
  {
    als: {
      soort: 'een-van',
      van: [
        GEEN_REDEN,
        bespreken('voorkeur', 'voor deze school heeft de bespreekprocedure de voorkeur'),
        {
          soort: 'antwoord-ingevuld',
          veld: 'redenGeenBespreking',
          inWoorden: 'de school geeft de reden om af te wijken',
        },
      ],
    },
    reden:
      'Er is een reden om deze leerling te bespreken; voor uw school heeft de bespreekprocedure de voorkeur.',
    uitweg: 'Vul in waarom u toch een herindicatie aanvraagt, of kies "Bespreekleerling VSO-SWV".',
    grond: 'GV-225',
  },
]

/** The three reasons of the source for a talk; one is enough (GV-226). */
export const BESPREEKREDENEN = [
  { waarde: 'overstap-regulier', label: 'Een overstap naar regulier onderwijs kan worden overwogen' },
  {
    waarde: 'twijfel-aanbod',
    label:
      'Twijfel of het VSO-aanbod past (verhoging of verlaging van de TLV, of andersoortige ondersteuning)',
  },
  {
    waarde: 'wens-regulier',
    label:
      'Een sterke wens van ouder(s)/verzorger(s) of de jongere om mogelijkheden in het regulier te onderzoeken',
  },
] as const

export const TLV_HERIND: Procedure = {
  ...GEDEELD,
  code: 'GV-TLV-HERIND',
  verlengt: { grond: 'GV-218' },
  naam: {
    swv: 'TLV herindicatie (De Onderwijsspecialisten)',
    school: 'Herindicatie van een TLV aanvragen',
    ouder: 'Verlenging van de plek in het voortgezet speciaal onderwijs',
    jongere: 'Verlenging van je plek in het voortgezet speciaal onderwijs',
  },
  samenvatting:
    'Een VSO-school vraagt een herindicatie aan voor een jongere met een aflopende TLV die niet als bespreekleerling is ingebracht.',
  ingang: [NIET_OP_BESPREEKLIJST, BEVOEGD, ...BESPREEKPLICHT],
  formulier: [
    {
      id: 'bevoegdheid',
      titel: 'Over de procedure',
      velden: {
        ...GRONDSLAG,
        bespreekredenen: {
          soort: 'meerkeuze',
          label: 'Is er een reden om deze leerling te bespreken?',
          hulp: 'Kies niets als geen van deze redenen er is.',
          keuzes: BESPREEKREDENEN,
          grond: 'GV-225, GV-226',
        },
        redenGeenBespreking: {
          soort: 'lange-tekst',
          label: 'Waarom vraagt u toch een herindicatie aan?',
          hulp: 'Alleen nodig als er een reden is om te bespreken.',
          grond: 'GV-225',
        },
      },
      nodig: ['grondslag'],
    },
    keuze('herindicatie'),
  ],
  dossiereisen: [
    OPP_TOT_EEN_JAAR,
    { ...ZIENSWIJZE_GEDRAGSDESKUNDIGE, als: OPP_NIET_RECENT, grond: 'GV-233, GV-234, GV-247' },
    ZIENSWIJZE_BIJ_VERSCHIL,
  ],
}

const { verlengt: _, ...ZOALS_HERIND } = TLV_HERIND

export const TLV_TUSSEN: Procedure = {
  ...ZOALS_HERIND,
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
  verlengt: { veld: 'variant', is: 'herindicatie', grond: 'GV-268' },
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
  // The school asks to grant: an expert who advises against it says whether an MDO makes sense (GV-266).
  route: GEDEELD.route.map((f) =>
    f.soort === 'advies'
      ? {
          ...f,
          velden: {
            ...f.velden,
            ...Object.fromEntries(
              Object.entries(MDO_VELDEN).map(([naam, veld]) => [
                naam,
                { ...veld, als: { veld: 'toekennen', is: [false] } },
              ]),
            ),
          },
        }
      : f,
  ),
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
