// GV-MAATWERK: a tailored arrangement for a young person for whom nothing else is enough (Werkwijze 6).
import type { Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import {
  AFWIJZEN,
  ARRANGEMENT_AFWIJZING,
  ARRANGEMENT_BEHANDELAARS,
  ARRANGEMENT_BRIEVEN,
  ARRANGEMENT_STATUSTEKSTEN,
  ARRANGEMENT_STUKKEN,
  CAT_ADVIES,
  INGESCHREVEN,
  TER_ADVIES,
  THUISZIT_VELD,
  oppEis,
  stukEis,
  zienswijzeEisen,
} from './arrangement-delen.ts'
import { WERKWIJZE, compleetheid, looptTotEnMet } from './delen.ts'
import { AFSPRAKEN_BEKEND, MAATWERK_ARRANGEMENT, MAATWERK_REGISTRATIES } from './maatwerk-stappen.ts'
import { CONCEPT } from './statussen.ts'

const REGIO = ['Ede', 'Wageningen', 'Rhenen'] as const

/** Per layer the school tells why it is not enough (GV-150). */
const LAGEN = {
  toelichtingBasis: 'Waarom kan dit niet vanuit de basisondersteuning?',
  toelichtingBasisPlus: 'Waarom kan dit niet vanuit de basisondersteuning-plus?',
  toelichtingArrangementen: 'Waarom kan dit niet vanuit de overige arrangementen?',
} as const

const ingevuld = (veld: string, wat: string, grond: string): Ingangseis => ({
  als: { soort: 'antwoord-ingevuld', veld, inWoorden: `ingevuld is: ${wat}` },
  reden: `Vul eerst in: ${wat}`,
  uitweg: 'Vul de vraag in het formulier in.',
  grond,
})

/** Those whose consent always counts, and those the school names besides. */
const ALTIJD_NODIG = { jongere: 'de jongere', ouders: 'de ouder(s)/verzorger(s)', aanbieder: 'de aanbieder' }
const ALS_GENOEMD = {
  gemeente: 'de gemeente',
  hulpverlening: 'de hulpverlening',
  leerplicht: 'leerplicht',
  medefinancier: 'de andere medefinancier',
}
const PARTIJEN = { ...ALTIJD_NODIG, ...ALS_GENOEMD }

const AKKOORD: readonly Ingangseis[] = Object.entries(PARTIJEN).map(([id, naam]) => ({
  als: {
    soort: 'een-van',
    van: [
      { soort: 'akkoord-van', partijen: [id], inWoorden: `${naam} is akkoord` },
      ...(id in ALS_GENOEMD
        ? [
            {
              soort: 'niet' as const,
              van: {
                soort: 'antwoord-is' as const,
                veld: 'overigePartijen',
                is: [id],
                inWoorden: `${naam} is nodig`,
              },
            },
          ]
        : []),
    ],
  },
  reden: `Nog niet akkoord: ${naam}.`,
  uitweg: 'Leg eerst het akkoord van deze partij vast, met de datum.',
  grond: 'GV-157',
}))

const DELEN = ['bedragSwv', 'bedragSchool', 'bedragGemeente', 'bedragAnders'] as const
const CATEGORIE_LAAG = 'tlv-categorie-laag'

const NIET_HOGER = {
  reden: 'De bijdrage van het samenwerkingsverband is nooit hoger dan het bedrag van een TLV categorie laag.',
  uitweg: 'Verlaag het deel van het samenwerkingsverband, of laat andere partijen meer bijdragen.',
  grond: 'GV-163',
} as const

const GEMEENTECONTACTEN = {
  contactSmw: 'Schoolmaatschappelijk werk (SMW)',
  contactJeugdconsulent: 'Jeugdconsulent',
  contactToegang: 'Toegangs Team Jeugd (TTJ) of Sociaal Team (ST)',
  contactHulpverlening: 'Hulpverlening',
  contactLeerplicht: 'Leerplicht',
} as const

export const MAATWERK: Procedure = {
  code: 'GV-MAATWERK',
  ...WERKWIJZE,
  naam: {
    swv: 'Maatwerkarrangement',
    school: 'Maatwerkarrangement',
    ouder: 'Maatwerk: ondersteuning die voor uw kind wordt gemaakt',
    jongere: 'Maatwerk: hulp die voor jou wordt gemaakt',
  },
  samenvatting:
    'Een tijdelijk arrangement op maat als de basisondersteuning, de basisondersteuning-plus en de andere arrangementen niet genoeg zijn. School, gemeente en samenwerkingsverband delen de kosten.',
  infopagina: 'maatwerk',
  geld: {
    toegekend: 'besluit.bedragSwv',
    betaald: { registratie: 'factuur', veld: 'bedrag' },
    grond: 'GV-163',
  },
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator'],
    soorten: ['vo-school', 'pro-school'],
    // A school elsewhere may ask for a pupil who lives in the region (GV-153).
    ookBuiten: true,
    anders: 'Een maatwerkarrangement vraagt de vo-school of school voor praktijkonderwijs van de jongere.',
  },
  zorgplicht: 'aanvrager',
  vanuit: ['GV-OVERLEG', 'GV-MAATWERK'],
  ingang: [
    INGESCHREVEN,
    ...Object.entries(LAGEN).map(([veld, wat]) => ingevuld(veld, wat, 'GV-150')),
    ingevuld('doelen', 'Wat zijn de doelen, en waarom passen die bij behoefte en aanbod?', 'GV-158'),
    {
      als: {
        soort: 'som-is',
        delen: DELEN,
        totaal: 'bedragTotaal',
        inWoorden: 'de delen zijn samen het totaal',
      },
      reden: 'De delen van de partijen zijn samen niet gelijk aan het totaalbedrag.',
      uitweg: 'Pas de bedragen bij de co-financiering aan.',
      grond: 'GV-164',
    },
    {
      als: {
        soort: 'hoogstens',
        veld: 'bedragSwv',
        waarde: { parameter: CATEGORIE_LAAG },
        inWoorden: 'het deel van het samenwerkingsverband is ten hoogste een TLV categorie laag',
      },
      ...NIET_HOGER,
    },
    ...AKKOORD,
  ],
  formulier: [
    {
      id: 'lagen',
      titel: 'Waarom maatwerk',
      uitleg: 'Maatwerk is er alleen als de andere lagen van ondersteuning niet genoeg zijn.',
      velden: Object.fromEntries(
        Object.entries(LAGEN).map(([veld, label]) => [
          veld,
          { soort: 'lange-tekst' as const, label, grond: 'GV-150' },
        ]),
      ),
      nodig: Object.keys(LAGEN),
    },
    {
      id: 'jongere',
      titel: 'De jongere',
      velden: {
        niveau: {
          soort: 'keuze',
          label: 'Onderwijsniveau',
          keuzes: [
            { waarde: 'pro', label: 'Praktijkonderwijs' },
            { waarde: 'vmbo', label: 'Vmbo' },
            { waarde: 'havo', label: 'Havo' },
            { waarde: 'vwo', label: 'Vwo' },
          ],
          grond: 'GV-152',
        },
        leerjaar: {
          soort: 'getal',
          label: 'Leerjaar',
          minimum: 1,
          maximum: 6,
          geheel: true,
          grond: 'GV-152',
        },
        belastbaar: {
          soort: 'ja-nee',
          label: 'Is de jongere belastbaar met onderwijs?',
          grond: 'GV-154',
        },
        regulierNietPassend: {
          soort: 'lange-tekst',
          label: 'Waarom bereiden reguliere opties de jongere niet goed voor op het onderwijsvervolg?',
          grond: 'GV-155',
        },
        ...THUISZIT_VELD,
      },
      nodig: ['niveau', 'leerjaar', 'belastbaar', 'regulierNietPassend'],
    },
    {
      id: 'arrangement',
      titel: 'Het arrangement',
      velden: {
        doelen: {
          soort: 'lange-tekst',
          label: 'Wat zijn de doelen, en waarom passen die bij behoefte en aanbod?',
          grond: 'GV-158',
        },
        aanbieder: { soort: 'tekst', label: 'Wie biedt het maatwerk aan?', grond: 'GV-159' },
        onderwijsbevoegd: {
          soort: 'ja-nee',
          label: 'Is de aanbieder een onderwijsbevoegde instelling?',
          grond: 'GV-159',
        },
        onderwijsaanbod: {
          soort: 'lange-tekst',
          label: 'Welk onderwijs krijgt de jongere (schoolse vaardigheden, vakinhoudelijke kennis)?',
          grond: 'GV-159',
        },
        daarnaastNodig: {
          soort: 'lange-tekst',
          label: 'Wat is naast het arrangement nodig, en hoe wordt dat ingezet?',
          grond: 'GV-160',
        },
        versterking: {
          soort: 'lange-tekst',
          label: 'Hoe versterkt het arrangement de basisondersteuning-plus van de school?',
          grond: 'GV-161',
        },
        gewenstVan: { soort: 'datum', label: 'Begint op', grond: 'GV-162' },
        gewenstTot: {
          soort: 'datum',
          label: 'Loopt tot en met',
          hulp: 'In eerste instantie ten hoogste een schooljaar.',
          grond: 'GV-162',
        },
      },
      nodig: [
        'doelen',
        'aanbieder',
        'onderwijsbevoegd',
        'onderwijsaanbod',
        'daarnaastNodig',
        'versterking',
        'gewenstVan',
        'gewenstTot',
      ],
    },
    {
      id: 'betrokkenen',
      titel: 'Wie erbij betrokken zijn',
      uitleg:
        'Noem de contactpersonen van de gemeente die nodig zijn. Het akkoord van elke partij legt u vast met de knop "Akkoord vastleggen".',
      velden: {
        ...Object.fromEntries(
          Object.entries(GEMEENTECONTACTEN).map(([veld, label]) => [
            veld,
            { soort: 'tekst' as const, label, grond: 'GV-156' },
          ]),
        ),
        overigePartijen: {
          soort: 'meerkeuze',
          label: 'Van wie is het akkoord nodig, naast jongere, ouder(s)/verzorger(s) en aanbieder?',
          keuzes: Object.entries(ALS_GENOEMD).map(([waarde, label]) => ({ waarde, label })),
          grond: 'GV-157',
        },
      },
      nodig: [],
    },
    {
      id: 'geld',
      titel: 'Co-financiering',
      uitleg: 'Wie betaalt wat? De delen zijn samen het totaalbedrag.',
      velden: {
        bedragTotaal: { soort: 'geld', label: 'Totaalbedrag', grond: 'GV-164' },
        bedragSwv: { soort: 'geld', label: 'Deel van het samenwerkingsverband', grond: 'GV-163' },
        bedragSchool: { soort: 'geld', label: 'Deel van de school', grond: 'GV-164' },
        bedragGemeente: { soort: 'geld', label: 'Deel van de gemeente', grond: 'GV-164' },
        bedragAnders: { soort: 'geld', label: 'Deel van een andere partij', grond: 'GV-164' },
        wijzeVanDelen: {
          soort: 'lange-tekst',
          label: 'Welke partijen delen in de kosten, en op welke manier?',
          grond: 'GV-164',
        },
      },
      nodig: ['bedragTotaal', 'bedragSwv', 'wijzeVanDelen'],
    },
  ],
  stukken: [
    {
      soort: 'ondertekening-aanvraagformulier',
      naam: 'Ondertekening van het Aanvraagformulier bovenschools arrangement',
      uitleg: 'De vragen beantwoordt u in het portaal; voeg alleen het ondertekende formulier toe.',
    },
    ...ARRANGEMENT_STUKKEN,
    {
      soort: 'OPP-bijgesteld',
      naam: 'Bijgesteld OPP',
      uitleg: 'Na elk evaluatiegesprek stelt de school het OPP bij.',
      sluit: ['bijgesteld-opp'],
    },
  ],
  dossiereisen: [
    oppEis('GV-167'),
    stukEis(
      'ondertekening-aanvraagformulier',
      'Ondertekening van het Aanvraagformulier bovenschools arrangement ontbreekt',
      'GV-167, GV-168',
    ),
    ...zienswijzeEisen('GV-167'),
  ],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'Aanvraag door de school',
      status: CONCEPT,
      door: ['zorgcoordinator'],
      uitleg:
        'De school onderzoekt met de contactpersoon wat mogelijk is, vult de vragen in en legt het akkoord van elke partij vast. Daarna dient zij in.',
      grond: 'GV-150 tot GV-168',
      naar: { fase: 'compleetheid' },
    },
    compleetheid({
      uitleg:
        'Het secretariaat controleert of alle documenten er zijn en of de contactpersoon vroeg is betrokken.',
      grond: 'GV-151, GV-167',
      punten: [
        {
          id: 'contactpersoonVroegBetrokken',
          vraag: 'Is de contactpersoon voor de aanvraag aantoonbaar betrokken?',
          bijNee:
            'Er is geen betrokkenheid van de contactpersoon vastgelegd van voor de aanvraag: de contactpersoon legt die vast',
          blokkeert: true,
          automatisch: {
            soort: 'alle',
            van: [
              {
                soort: 'registratie-gedaan',
                registratie: 'betrokkenheid-contactpersoon',
                inWoorden: 'de betrokkenheid van de contactpersoon is vastgelegd',
              },
              {
                soort: 'datum-uiterlijk',
                veld: 'betrokkenheid-contactpersoon.op',
                uiterlijk: 'zaak.ingediend',
                plus: { aantal: -1, eenheid: 'dagen' },
                inWoorden: 'dat was voor de dag van de aanvraag',
              },
            ],
          },
          grond: 'GV-151',
        },
      ],
      naar: { fase: 'beoordeling' },
    }),
    {
      soort: 'screening',
      id: 'beoordeling',
      naam: 'Beoordeling van de criteria',
      status: 'In behandeling',
      door: ['contactpersoon'],
      uitleg:
        'De contactpersoon beoordeelt de criteria. De directeur-bestuurder kan er met reden van afwijken.',
      grond: 'GV-152 tot GV-159',
      criteria: [
        {
          id: 'alleNiveaus',
          vraag: 'Alle leerjaren en alle onderwijsniveaus, ook praktijkonderwijs',
          hard: true,
          automatisch: { soort: 'antwoord-ingevuld', veld: 'niveau', inWoorden: 'het niveau is bekend' },
          grond: 'GV-152',
        },
        {
          id: 'regio',
          vraag: 'Gaat naar school of woont in Ede, Wageningen of Rhenen',
          hard: true,
          automatisch: {
            soort: 'een-van',
            van: [
              { soort: 'school-staat-in', plaatsen: REGIO },
              { soort: 'leerling-woont-in', plaatsen: REGIO },
            ],
          },
          grond: 'GV-153',
        },
        {
          id: 'belastbaarheid',
          vraag: 'De jongere is belastbaar met onderwijs',
          hard: true,
          automatisch: {
            soort: 'antwoord-is',
            veld: 'belastbaar',
            is: [true],
            inWoorden: 'de jongere is belastbaar met onderwijs',
          },
          grond: 'GV-154',
        },
        {
          id: 'regulierPastNiet',
          vraag: 'Bereiden reguliere opties de jongere niet goed voor op het onderwijsvervolg?',
          uitleg: 'Lees de onderbouwing van de school.',
          hard: true,
          grond: 'GV-155',
        },
        {
          id: 'onderwijsbevoegdeAanbieder',
          vraag: 'Het onderwijs is georganiseerd door een onderwijsbevoegde instelling',
          hard: true,
          automatisch: {
            soort: 'antwoord-is',
            veld: 'onderwijsbevoegd',
            is: [true],
            inWoorden: 'de aanbieder is een onderwijsbevoegde instelling',
          },
          grond: 'GV-159',
        },
      ],
      afwijken: ['directeur-bestuurder'],
      naar: { fase: 'besluit' },
      bijNegatief: { fase: 'besluit' },
    },
    {
      soort: 'besluit',
      id: 'besluit',
      naam: 'Besluit van de directeur-bestuurder',
      status: 'In behandeling',
      door: ['directeur-bestuurder'],
      uitleg: 'De directeur-bestuurder kent het maatwerk toe of wijst af. Advies van de CAT kan, hoeft niet.',
      grond: 'GV-169',
      opties: [
        {
          id: 'toekennen',
          naam: 'Maatwerk toekennen (eerste keer)',
          ...toekenning(),
          looptijd: {
            einde: 'hoogstens',
            grens: 'schooljaar',
            inWoorden: '1 schooljaar bij een eerste toekenning',
            grond: 'GV-162',
          },
          eisen: eisenToekenning(),
        },
        {
          id: 'vervolg-toekennen',
          naam: 'Vervolg op eerder maatwerk toekennen',
          ...toekenning(),
          looptijd: { einde: 'vrij', grond: 'GV-066, GV-162' },
          eisen: [
            {
              als: {
                soort: 'vanuit',
                procedures: ['GV-MAATWERK'],
                inWoorden: 'dit is een vervolg op eerder maatwerk',
              },
              reden: 'Dit is geen vervolg op een eerder maatwerkarrangement.',
              uitweg: 'Kies "eerste keer", of laat de school vanuit het eerdere arrangement aanvragen.',
              grond: 'GV-162',
            },
            ...eisenToekenning(),
          ],
        },
        AFWIJZEN,
      ],
    },
    MAATWERK_ARRANGEMENT,
    ARRANGEMENT_AFWIJZING,
  ],
  terAdvies: TER_ADVIES,
  registraties: [...MAATWERK_REGISTRATIES, { ...CAT_ADVIES, in: ['beoordeling', 'besluit'] }],
  gesprekken: [
    {
      id: 'evaluatiegesprek',
      naam: 'Evaluatiegesprek',
      door: ['zorgcoordinator', 'contactpersoon'],
      genodigden: ['jongere', 'ouders', 'aanbieder', 'school', 'contactpersoon'],
      gemist: ['jongere', 'ouders', 'aanbieder', 'school', 'contactpersoon'],
      grond: 'GV-173',
    },
  ],
  akkoorden: Object.entries(PARTIJEN).map(([id, naam]) => ({
    id,
    naam,
    door: ['zorgcoordinator', 'contactpersoon'],
    grond: 'GV-157',
  })),
  parameters: [
    {
      id: CATEGORIE_LAAG,
      titel: 'Bedrag van een TLV categorie laag',
      waarden: [{ vanaf: '2022-08-01', centen: 1_100_000 }],
      grond: 'GV-163',
    },
  ],
  signalen: [
    {
      id: 'gemeente-niet-zichtbaar',
      als: {
        soort: 'niet',
        van: {
          soort: 'een-van',
          van: Object.entries(GEMEENTECONTACTEN).map(([veld, naam]) => ({
            soort: 'antwoord-ingevuld' as const,
            veld,
            inWoorden: `bekend is: ${naam}`,
          })),
        },
      },
      tekst: 'Gemeente niet zichtbaar: er is geen enkele contactpersoon van de gemeente vastgelegd.',
      grond: 'GV-156',
      zwaarte: 'let-op',
    },
    {
      id: 'factuur-te-hoog',
      als: {
        soort: 'niet',
        van: {
          soort: 'hoogstens',
          veld: 'factuur.overschrijding',
          waarde: 0,
          inWoorden: 'de facturen passen binnen het afgesproken bedrag',
        },
      },
      tekst: 'De facturen zijn samen hoger dan het afgesproken bedrag.',
      grond: 'GV-170',
      zwaarte: 'dringend',
    },
  ],
  termijnen: [
    looptTotEnMet({
      naam: 'einde-arrangement',
      titel: 'Het maatwerk loopt tot en met',
      start: { soort: 'einde-geldigheid' },
      eigenaar: 'zorgcoordinator',
      gevolg: 'Het maatwerk is afgelopen en nog niet afgerond.',
      grond: 'Werkwijze 6 (GV-162)',
    }),
  ],
  brieven: ARRANGEMENT_BRIEVEN.map((brief) =>
    brief.soort === 'toekenning-arrangement'
      ? {
          ...brief,
          grond: 'GV-169',
          regels: [
            { label: 'Bijdrage van het samenwerkingsverband', uit: ['besluit.bedragSwv'], als: 'geld' },
            {
              label: 'Betalingsafspraken',
              uit: ['betalingsafspraken.betalingsafspraken', 'besluit.betalingsafspraken'],
            },
          ],
          eisen: [AFSPRAKEN_BEKEND],
        }
      : brief,
  ),
  statussen: ARRANGEMENT_STATUSTEKSTEN,
  aanhouden: null,
  behandelaars: ARRANGEMENT_BEHANDELAARS,
}

/** What the two ways to grant share. */
function toekenning() {
  return {
    status: 'Gearrangeerd',
    naar: { fase: 'arrangement' },
    geldigheid: 'vrij',
    periodeUit: { van: 'gewenstVan', tot: 'gewenstTot' },
    zonderMotivering: true,
    velden: {
      van: { soort: 'datum', label: 'Begint op', hulp: 'Leeg: zoals gevraagd.' },
      tot: { soort: 'datum', label: 'Loopt tot en met', hulp: 'Leeg: zoals gevraagd.' },
      bedragSwv: {
        soort: 'geld',
        label: 'Bijdrage van het samenwerkingsverband',
        verplicht: true,
        grond: 'GV-163',
      },
      betalingsafspraken: {
        soort: 'lange-tekst',
        label: 'Betalingsafspraken',
        hulp: 'Wie factureert wat, aan wie en wanneer. Zonder afspraken kan de brief niet uit.',
        grond: 'GV-169',
      },
    },
    brieven: ['toekenning-arrangement'],
    taken: [],
  } as const
}

function eisenToekenning() {
  return [
    {
      als: { soort: 'screening-positief' },
      reden: 'Aan een van de criteria is niet voldaan, en er is niet met reden van afgeweken.',
      uitweg: 'Wijs af, of laat de criteria opnieuw beoordelen.',
      grond: 'GV-152 tot GV-159',
    },
    {
      als: {
        soort: 'hoogstens',
        veld: 'bedragSwv',
        waarde: { parameter: CATEGORIE_LAAG },
        inWoorden: 'de bijdrage is ten hoogste een TLV categorie laag',
      },
      ...NIET_HOGER,
    },
  ] as const
}
