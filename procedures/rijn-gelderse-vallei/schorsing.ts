// RGV-SCHORSING: a pupil is suspended by the bevoegd gezag for five school days at most (bijlage 2.3).
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { INGESCHREVEN, ONDERSTEUNINGSPLAN, SCHOLEN, VERWIJZEND } from './delen.ts'
import { BEVOEGD_GEZAG, PROTOCOL, PROTOCOL_ONTBREEKT, stapregistratie, taakVoor } from './verzuim-delen.ts'
import { statusteksten } from './statussen.ts'
import { SCHORSINGSTATUSSEN } from './verzuim-statussen.ts'
import { gedaan, niet } from './zorgplicht-delen.ts'

/** School days, reading O-31: the first and the last count. */
const hoogstensDagen = (aantal: number): Voorwaarde => ({
  soort: 'datum-uiterlijk',
  veld: 'tot',
  uiterlijk: 'van',
  plus: { aantal, eenheid: 'werkdagen' },
  alsDuur: true,
  inWoorden:
    aantal === 1 ? 'de schorsing duurt één dag' : `de schorsing duurt hoogstens ${aantal} schooldagen`,
})

const BESLUIT: Registratie = {
  id: 'schorsing',
  naam: 'Schorsing',
  titel: 'Schorsing besluiten',
  uitleg:
    'Het bevoegd gezag besluit, volgens het protocol van de school. De ouders krijgen dit op schrift. Duurt de schorsing langer dan een dag, dan volgt een melding bij leerplicht en inspectie.',
  door: BEVOEGD_GEZAG,
  velden: {
    van: { soort: 'datum', label: 'Eerste dag van de schorsing', verplicht: true, grond: 'RGV-374' },
    tot: { soort: 'datum', label: 'Laatste dag van de schorsing', verplicht: true, grond: 'RGV-374' },
    reden: { soort: 'lange-tekst', label: 'Reden', verplicht: true, grond: 'RGV-374' },
  },
  eisen: [
    {
      als: {
        soort: 'datum-uiterlijk',
        veld: 'van',
        uiterlijk: 'tot',
        inWoorden: 'de laatste dag ligt niet voor de eerste',
      },
      reden: 'De laatste dag ligt voor de eerste dag.',
      grond: 'RGV-374',
    },
    {
      als: hoogstensDagen(5),
      reden: 'Een schorsing duurt maximaal 5 schooldagen.',
      uitweg: 'Kies een eerdere laatste dag.',
      grond: 'RGV-374',
    },
  ],
  afgeleid: { langer: { label: 'Langer dan één dag', als: niet(hoogstensDagen(1)) } },
  brieven: ['bericht-van-school'],
  taken: [taakVoor('gesprek-ouders', 'schooldirecteur')],
  bij: {
    veld: 'langer',
    antwoorden: {
      ja: {
        taken: [
          taakVoor('melding-leerplicht', 'schooldirecteur'),
          taakVoor('melding-inspectie', 'schooldirecteur'),
        ],
      },
    },
  },
  grond: 'RGV-374, RGV-375',
}

const TERUGKEER: Registratie = {
  id: 'terugkeer',
  naam: 'Terugkeer op school',
  titel: 'Terugkeer op school vastleggen',
  uitleg: 'Het gesprek met de ouders is gevoerd en de meldingen zijn gedaan.',
  door: VERWIJZEND,
  velden: { afspraken: { soort: 'lange-tekst', label: 'Afspraken bij de terugkeer' } },
  eisen: [
    {
      als: gedaan('gesprek-ouders', 'het gesprek met de ouders is gevoerd'),
      reden: 'Het gesprek met de ouders is nog niet vastgelegd.',
      grond: 'RGV-374',
    },
    {
      als: niet({ soort: 'taak-open', inWoorden: 'er staat nog een taak open' }),
      reden: 'Er staat nog een taak open.',
      uitweg: 'Leg eerst de meldingen vast.',
      grond: 'RGV-375',
    },
  ],
  grond: 'RGV-374',
}

const TIJDENS = { in: ['geschorst'], door: VERWIJZEND } as const

export const SCHORSING: Procedure = {
  code: 'RGV-SCHORSING',
  heet: { naam: 'schorsing', lidwoord: 'de', stopt: true },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Schorsing',
    school: 'Schorsing van een leerling',
    ouder: 'Schorsing',
    jongere: 'Schorsing',
  },
  samenvatting:
    'Het bevoegd gezag schorst een leerling voor maximaal 5 schooldagen, volgens het protocol van de school. Er is een gesprek met de ouders en zij krijgen bericht op schrift. Duurt het langer dan een dag, dan meldt de school dit bij leerplicht en bij de onderwijsinspectie.',
  infopagina: 'verzuimkaart',
  betreft: 'leerling',
  indiener: {
    rollen: VERWIJZEND,
    soorten: SCHOLEN,
    anders: 'Een schorsing legt de school van de leerling vast.',
  },
  ingang: [{ ...INGESCHREVEN, grond: 'RGV-374' }],
  formulier: [],
  stukken: [PROTOCOL],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'besluit',
      naam: 'Besluit van het bevoegd gezag',
      status: 'Schorsing voorbereid',
      door: BEVOEGD_GEZAG,
      uitleg: 'Het bevoegd gezag besluit over de schorsing, volgens het protocol van de school.',
      grond: 'RGV-378',
      registratie: 'schorsing',
      naar: { fase: 'geschorst' },
    },
    {
      soort: 'registratie',
      id: 'geschorst',
      naam: 'Gesprek, meldingen en terugkeer',
      status: 'Geschorst',
      door: VERWIJZEND,
      uitleg: 'De school voert het gesprek met de ouders, doet de meldingen en legt de terugkeer vast.',
      grond: 'RGV-374, RGV-375',
      registratie: 'terugkeer',
      naar: { einde: 'Terug op school' },
    },
  ],
  registraties: [
    BESLUIT,
    stapregistratie('gesprek-ouders', TIJDENS),
    stapregistratie('melding-leerplicht', TIJDENS),
    stapregistratie('melding-inspectie', TIJDENS),
    TERUGKEER,
  ],
  signalen: [PROTOCOL_ONTBREEKT],
  termijnen: [],
  brieven: [
    {
      soort: 'bericht-van-school',
      naam: 'Bericht over de schorsing',
      aan: ['ouders'],
      verzending: 'meteen',
      grond: 'RGV-374',
    },
  ],
  statussen: { ...SCHORSINGSTATUSSEN, ...statusteksten('Afgerond') },
  aanhouden: null,
  behandelaars: ['steunpuntcoordinator'],
}
