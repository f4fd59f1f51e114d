// GV-MAATWERK: a tailored arrangement for a young person for whom nothing else is enough (Werkwijze 6).
import type { Procedure } from '#domein/procedure/definitie.ts'
import {
  ARRANGEMENT_AFWIJZING,
  ARRANGEMENT_BEHANDELAARS,
  ARRANGEMENT_BRIEVEN,
  ARRANGEMENT_STATUSTEKSTEN,
  ARRANGEMENT_STUKKEN,
  CAT_ADVIES,
  TER_ADVIES,
  oppEis,
  stukEis,
  zienswijzeEisen,
} from './arrangement-delen.ts'
import { WERKWIJZE, compleetheid, looptTotEnMet } from './delen.ts'
import {
  CATEGORIE_LAAG,
  GEMEENTECONTACTEN,
  MAATWERK_FORMULIER,
  MAATWERK_INGANG,
  PARTIJEN,
} from './maatwerk-aanvraag.ts'
import { MAATWERK_BESLUIT } from './maatwerk-besluit.ts'
import { AFSPRAKEN_BEKEND, MAATWERK_ARRANGEMENT, MAATWERK_REGISTRATIES } from './maatwerk-stappen.ts'
import { CONCEPT } from './statussen.ts'

const REGIO = ['Ede', 'Wageningen', 'Rhenen'] as const

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
  ingang: MAATWERK_INGANG,
  formulier: MAATWERK_FORMULIER,
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
    MAATWERK_BESLUIT,
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
      ookSchool: true,
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
      tekst: 'Overschrijding: de facturen zijn samen hoger dan het afgesproken bedrag.',
      grond: 'GV-170',
      zwaarte: 'dringend',
    },
  ],
  termijnen: [
    looptTotEnMet({
      naam: 'einde-arrangement',
      titel: 'Einde van het maatwerk',
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
            // The school invoices (GV-170); what is paid to whom is not for the family.
            {
              label: 'Bijdrage van het samenwerkingsverband',
              uit: ['besluit.bedragSwv'],
              als: 'geld',
              nietVoorGezin: true,
            },
            {
              label: 'Betalingsafspraken',
              uit: ['betalingsafspraken.betalingsafspraken', 'besluit.betalingsafspraken'],
              nietVoorGezin: true,
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
