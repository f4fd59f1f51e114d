// TLV applications by a VSO school: herindicatie, tussentijdse instroom, and VSO outside De Onderwijsspecialisten
// (Werkwijze 7.1, 7.1.2 and 7.1.4). They differ in who asks, what is asked and which stukken are needed.
import type { Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import {
  BEVOEGD,
  GEDEELD,
  GRONDSLAG,
  OPP_NIET_RECENT,
  OPP_TOT_EEN_JAAR,
  VSO_INDIENER,
  ZIENSWIJZE_GEDRAGSDESKUNDIGE,
  keuze,
} from './tlv-vso-delen.ts'
import { MDO_VELDEN, ZIENSWIJZE_BIJ_VERSCHIL } from './verschil-van-inzicht.ts'

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
  zorgplicht: 'aanvrager',
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
  zorgplicht: 'aanvrager',
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
    // De Onderwijsspecialisten take part in this SWV and have procedures of their own (GV-261; reading 13 of the source).
    alleenBuiten: true,
    anders:
      'Deze aanvraag doet een VSO-school buiten het samenwerkingsverband zelf; een vo-school kan dat niet, en een VSO-school van De Onderwijsspecialisten kiest een bespreking, een herindicatie of tussentijdse instroom.',
  },
  zorgplicht: 'aanvrager',
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
