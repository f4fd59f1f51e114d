// GO-JEUGDHULP: a question on youth help that has to do with education. Made by the school together with the guardians,
// never without the consent of each of them; after the meeting TJG forwards it (Vernieuwd Loket, "Hulpvragen goed
// adresseren" and "Wat betekent dit voor ouders").
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { SCHOOL } from './delen.ts'
import { loketzaak } from './loketzaak.ts'

export const AKKOORD = 'akkoord met de aanvraag voor jeugdhulp'
export const BSN_TOESTEMMING = 'verwerken van het BSN'

const MEDEWERKER_TJG: Rol = 'medewerker-tjg'
const BUREAUDIENST: Rol = 'bureaudienst-tjg'

const elkeOuder = (waarvoor: string, inWoorden: string): Voorwaarde => ({
  soort: 'toestemming',
  waarvoor,
  van: 'elke-ouder',
  inWoorden,
})

const TOESTEMMING_BSN = {
  als: elkeOuder(BSN_TOESTEMMING, 'iedere gezaghebbende ouder gaf toestemming om het BSN te verwerken'),
  reden: 'Er is geen nadrukkelijke toestemming van iedere gezaghebbende ouder om het BSN te verwerken.',
  uitweg: `Kies "Toestemming vastleggen": per ouder, waarvoor "${BSN_TOESTEMMING}", met de datum.`,
  grond: 'GO-072',
} as const

const INGANG: readonly Ingangseis[] = [
  {
    als: {
      soort: 'antwoord-ingevuld',
      veld: 'medeopstellers',
      inWoorden: 'een ouder stelde de vraag mee op',
    },
    reden: 'Deze vraag stelt de school samen met de ouder(s) op: leg vast welke ouder(s) meeschreven.',
    uitweg: 'Vul in het formulier in wie van de ouders de vraag mee opstelde.',
    grond: 'GO-028',
  },
  {
    als: elkeOuder(AKKOORD, 'iedere gezaghebbende ouder is akkoord'),
    reden:
      'Een aanvraag voor jeugdhulp kan niet zonder akkoord van iedere gezaghebbende ouder. Er is geen uitzondering.',
    uitweg: `Kies "Toestemming vastleggen": per ouder, waarvoor "${AKKOORD}", met de datum.`,
    grond: 'GO-082',
  },
  TOESTEMMING_BSN,
  {
    als: { soort: 'antwoord-ingevuld', veld: 'zaak.bsn', inWoorden: 'het BSN is vastgelegd' },
    reden: 'Het BSN van de leerling is nog niet vastgelegd.',
    uitweg: 'Kies "BSN vastleggen".',
    grond: 'GO-071',
  },
]

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'doorzetten',
    naam: 'Doorgezet naar de bureaudienst van TJG',
    titel: 'Doorzetten naar de bureaudienst van TJG',
    uitleg: 'Zet de jeugdhulpvraag door naar de bureaudienst van TJG, met de reden.',
    door: [MEDEWERKER_TJG],
    velden: {
      reden: { soort: 'lange-tekst', label: 'Reden van het doorzetten', verplicht: true, grond: 'GO-029' },
    },
    grond: 'GO-029',
  },
  {
    id: 'bureaudienst',
    naam: 'Opgepakt door de bureaudienst van TJG',
    titel: 'Vastleggen hoe het verder gaat',
    uitleg: 'Leg vast hoe TJG de vraag oppakt en sluit de hulpvraag bij het Loket af.',
    door: [BUREAUDIENST, MEDEWERKER_TJG],
    velden: { vervolg: { soort: 'lange-tekst', label: 'Hoe gaat het verder?', verplicht: true } },
    grond: 'GO-029',
  },
]

export const JEUGDHULP: Procedure = loketzaak({
  code: 'GO-JEUGDHULP',
  heet: { naam: 'vraag', lidwoord: 'de' },
  naam: {
    swv: 'Advies- of ondersteuningsvraag jeugdhulp m.b.t. het onderwijs',
    school: 'Advies- of ondersteuningsvraag jeugdhulp m.b.t. het onderwijs',
    ouder: 'Vraag om jeugdhulp die met school te maken heeft',
    jongere: 'Vraag om hulp, samen met je school',
  },
  samenvatting:
    'De school stelt deze vraag samen met de ouder(s) op. Zonder akkoord van alle gezaghebbende ouders kan het niet. Ouders zijn altijd vrij om zonder school rechtstreeks jeugdhulp bij de gemeente aan te vragen.',
  ingang: INGANG,
  secties: [
    {
      id: 'aanvraag',
      titel: 'De vraag over jeugdhulp',
      velden: {
        soortVraag: {
          soort: 'keuze',
          label: 'Wat vraagt u?',
          keuzes: [
            { waarde: 'advies', label: 'Advies' },
            { waarde: 'ondersteuning', label: 'Ondersteuning' },
          ],
        },
        hulpvraag: { soort: 'lange-tekst', label: 'Wat is de vraag, en wat heeft die met school te maken?' },
        medeopstellers: {
          soort: 'verwijzing',
          naar: 'persoon',
          rol: 'ouder',
          meer: true,
          label: 'Welke ouder(s) stelden de vraag mee op?',
          grond: 'GO-028',
        },
      },
      nodig: ['hulpvraag', 'medeopstellers'],
    },
  ],
  opp: false,
  bsn: {
    door: SCHOOL,
    inzien: [...SCHOOL, 'senior-consulent-tjg', MEDEWERKER_TJG, BUREAUDIENST],
    eisen: [TOESTEMMING_BSN],
    grond: 'GO-071, GO-072',
  },
  toekenning: { geldigheid: false },
  daarna: [
    {
      soort: 'registratie',
      id: 'doorzetten',
      naam: 'Doorzetten naar de bureaudienst van TJG',
      status: 'Toegekend',
      door: [MEDEWERKER_TJG],
      uitleg: 'De medewerker van TJG zet de jeugdhulpvraag door naar de bureaudienst van TJG.',
      grond: 'GO-029',
      registratie: 'doorzetten',
      naar: { fase: 'bureaudienst' },
    },
    {
      soort: 'registratie',
      id: 'bureaudienst',
      naam: 'Bij de bureaudienst van TJG',
      status: 'Doorgezet',
      door: [BUREAUDIENST, MEDEWERKER_TJG],
      uitleg: 'De bureaudienst van TJG pakt de vraag op.',
      grond: 'GO-029',
      registratie: 'bureaudienst',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: REGISTRATIES,
  // A question on youth help is the work of TJG: its people need not be connected to each one first.
  behandelen: [MEDEWERKER_TJG, BUREAUDIENST],
})
