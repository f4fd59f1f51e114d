// GO-CONNECT, GO-PLAATS and GO-PDO: advice of the Loket, and psychodiagnostic research.
import type { Velden } from '#domein/kern/veld.ts'
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Fase, Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import { LOKETLEDEN } from './delen.ts'
import { loketzaak } from './loketzaak.ts'

/** Why the school asks; parents may want it where the school can still manage itself (GO-083). */
const AANLEIDING: Velden = {
  aanleiding: {
    soort: 'keuze',
    label: 'Waarom vraagt u advies?',
    keuzes: [
      { waarde: 'handelingsverlegen', label: 'De school is handelingsverlegen' },
      {
        waarde: 'op-verzoek-van-ouders',
        label: 'Op verzoek van ouders',
        uitleg: 'De school is niet handelingsverlegen; ouders willen wel een aanvraag.',
      },
    ],
    grond: 'GO-083',
  },
  handelingsverlegenheid: {
    soort: 'lange-tekst',
    label: 'Waaruit blijkt dat de school handelingsverlegen is?',
    als: { veld: 'aanleiding', is: ['handelingsverlegen'] },
    grond: 'GO-083',
  },
}

const ADVIESVELDEN: Velden = {
  advies: { soort: 'lange-tekst', label: 'Het advies van het Loket', verplicht: true },
}

/** What follows a granted advice: it was given, and can be closed once all tasks are done. */
const GEGEVEN: Fase = {
  soort: 'uitvoering',
  id: 'advies-gegeven',
  naam: 'Het advies is gegeven',
  status: 'Toegekend',
  door: ['administratief-medewerker', 'orthopedagoog-swv'],
  uitleg: 'School en ouders hebben het advies. De aanvraag kan worden afgerond.',
  grond: 'GO-023',
  plaatsing: false,
  toegekend: true,
  evaluaties: [],
  afgerond: 'Afgerond',
}

function adviesvraag(vraag: string, grond: string) {
  return {
    id: 'aanvraag',
    titel: 'De adviesvraag',
    velden: {
      ...AANLEIDING,
      adviesvraag: { soort: 'lange-tekst', label: vraag, grond },
    } satisfies Velden,
    nodig: ['aanleiding', 'handelingsverlegenheid', 'adviesvraag'],
  }
}

export const CONNECT: Procedure = loketzaak({
  code: 'GO-CONNECT',
  heet: { naam: 'adviesaanvraag', lidwoord: 'de' },
  naam: {
    swv: 'Adviesaanvraag Connect',
    school: 'Adviesaanvraag Connect',
    ouder: 'Advies over Connect',
    jongere: 'Advies over Connect',
  },
  samenvatting: 'De school vraagt het Loket om advies over Connect voor een leerling.',
  secties: [adviesvraag('Wat wilt u weten over Connect voor deze leerling?', 'GO-042')],
  opp: true,
  toekenning: { geldigheid: false, velden: ADVIESVELDEN },
  daarna: [GEGEVEN],
})

export const PLAATS: Procedure = loketzaak({
  code: 'GO-PLAATS',
  heet: { naam: 'adviesvraag', lidwoord: 'de' },
  naam: {
    swv: 'Adviesvraag passende onderwijsplaats',
    school: 'Adviesvraag passende onderwijsplaats',
    ouder: 'Advies over een passende plek op school',
    jongere: 'Advies over een passende plek op school',
  },
  samenvatting: 'De school vraagt het Loket om advies over een passende onderwijsplaats voor een leerling.',
  secties: [adviesvraag('Wat wilt u weten over een passende onderwijsplaats?', 'GO-042')],
  opp: false,
  toekenning: { geldigheid: false, velden: ADVIESVELDEN },
  daarna: [GEGEVEN],
})

/** A question about education underlies it, or it is refused on a formal ground (GO-059). */
const ONDERWIJSVRAAG: Ingangseis = {
  als: { soort: 'antwoord-ingevuld', veld: 'onderwijsvraag', inWoorden: 'er is een onderwijsvraag' },
  reden:
    'Afgewezen op formele grond: aan een psychodiagnostisch onderzoek ligt altijd een onderwijsgerelateerde vraag ten grondslag, en de onderwijsvraag ontbreekt.',
  uitweg: 'Vul bij "Onderwijsvraag" in welke vraag over het onderwijs het onderzoek moet beantwoorden.',
  grond: 'GO-059',
}

const TJG = ['medewerker-tjg', 'senior-consulent-tjg'] as const

const ONDERZOEK: readonly [Fase, ...Fase[]] = [
  {
    soort: 'registratie',
    id: 'onderzoek',
    naam: 'Onderzoek door een orthopedagoog van het SWV',
    status: 'In uitvoering',
    door: ['orthopedagoog-swv'],
    uitleg: 'De orthopedagoog doet het onderzoek en legt de resultaten vast.',
    grond: 'GO-058',
    registratie: 'onderzoek-afgerond',
    naar: { einde: 'Afgerond' },
  },
  {
    soort: 'registratie',
    id: 'naar-tjg',
    naam: 'Doorzetten naar Team Jeugd en Gezin',
    status: 'Toegekend',
    door: ['orthopedagoog-swv', 'administratief-medewerker'],
    uitleg: 'Bij complexe systeemproblematiek wordt een eventueel onderzoek doorgezet naar TJG.',
    grond: 'GO-060',
    registratie: 'doorzetten-tjg',
    naar: { fase: 'intake-tjg' },
  },
  {
    soort: 'registratie',
    id: 'intake-tjg',
    naam: 'Intake door Team Jeugd en Gezin',
    status: 'Doorgezet',
    door: ['senior-consulent-tjg', 'medewerker-tjg'],
    uitleg: 'TJG beoordeelt of onderzoek nodig is of een andere vorm van hulp passender is.',
    grond: 'GO-061',
    registratie: 'intake-tjg',
    naar: { einde: 'Afgerond' },
  },
]

const ONDERZOEKSREGISTRATIES: readonly Registratie[] = [
  {
    id: 'onderzoek-afgerond',
    naam: 'Onderzoek afgerond',
    titel: 'Onderzoek afronden',
    uitleg: 'Leg vast wat het onderzoek verheldert over de ondersteuningsbehoeften.',
    door: ['orthopedagoog-swv'],
    velden: {
      resultaten: { soort: 'lange-tekst', label: 'Wat verheldert het onderzoek', verplicht: true },
    },
    in: ['onderzoek'],
    grond: 'GO-058',
  },
  {
    id: 'doorzetten-tjg',
    naam: 'Doorgezet naar TJG',
    titel: 'Doorzetten naar TJG',
    uitleg:
      'Zet de vraag door naar Team Jeugd en Gezin. Dat is bij complexe systeemproblematiek de enige stap.',
    door: LOKETLEDEN,
    velden: { reden: { soort: 'lange-tekst', label: 'Reden', verplicht: true } },
    in: ['naar-tjg'],
    grond: 'GO-060',
  },
  {
    id: 'intake-tjg',
    naam: 'Intake van TJG',
    titel: 'Intake afsluiten',
    uitleg: 'Leg de uitkomst van de intake vast: is onderzoek nodig, of past een andere vorm van hulp beter?',
    door: TJG,
    velden: {
      uitkomst: {
        soort: 'keuze',
        label: 'Uitkomst',
        verplicht: true,
        keuzes: [
          { waarde: 'onderzoek-nodig', label: 'Onderzoek is nodig' },
          { waarde: 'andere-hulp', label: 'Een andere vorm van hulp is passender' },
        ],
        grond: 'GO-061',
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting', verplicht: true },
    },
    in: ['intake-tjg'],
    grond: 'GO-061',
  },
]

export const PDO: Procedure = loketzaak({
  code: 'GO-PDO',
  naam: {
    swv: 'Psychodiagnostisch onderzoek',
    school: 'Psychodiagnostisch onderzoek',
    ouder: 'Onderzoek bij uw kind',
    jongere: 'Onderzoek',
  },
  samenvatting:
    'De school vraagt een psychodiagnostisch onderzoek aan bij een onderwijsgerelateerde vraag. Bij complexe systeemproblematiek gaat de vraag door naar Team Jeugd en Gezin.',
  ingang: [ONDERWIJSVRAAG],
  secties: [
    {
      id: 'aanvraag',
      titel: 'Het onderzoek',
      velden: {
        onderwijsvraag: {
          soort: 'lange-tekst',
          label: 'Onderwijsvraag',
          hulp: 'Welke vraag over het onderwijs moet het onderzoek beantwoorden?',
          grond: 'GO-059',
        },
        onderbouwing: {
          soort: 'lange-tekst',
          label:
            'Onderbouwing: waarom zijn de resultaten nodig om de ondersteuningsbehoeften te verhelderen?',
          grond: 'GO-058',
        },
        oorzaak: {
          soort: 'lange-tekst',
          label: 'Moet het onderzoek ook een oorzaak verhelderen? Zo ja, waarom',
          grond: 'GO-058',
        },
      },
      nodig: ['onderbouwing'],
    },
  ],
  opp: false,
  toekenning: {
    geldigheid: false,
    velden: {
      problematiek: {
        soort: 'keuze',
        label: 'Wat is er aan de hand?',
        verplicht: true,
        keuzes: [
          {
            waarde: 'onderwijsgerelateerd',
            label: 'Onderwijsgerelateerd',
            uitleg: 'Een orthopedagoog van het SWV doet het onderzoek.',
          },
          {
            waarde: 'complexe-systeemproblematiek',
            label: 'Complexe systeemproblematiek',
            uitleg: 'De vraag gaat door naar Team Jeugd en Gezin.',
          },
        ],
        grond: 'GO-060',
      },
    },
    bij: {
      veld: 'problematiek',
      antwoorden: {
        onderwijsgerelateerd: { naar: { fase: 'onderzoek' } },
        'complexe-systeemproblematiek': { naar: { fase: 'naar-tjg' } },
      },
    },
  },
  daarna: ONDERZOEK,
  registraties: ONDERZOEKSREGISTRATIES,
})
