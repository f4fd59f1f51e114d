// RGV-VERZUIM: the absence, what happens around illness, and what leerplicht does. Which row of the verzuimkaart holds is
// decided by the card itself.
import type { Gevolg, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Velden } from '#domein/kern/veld.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { ALTIJD, SCHOOLROLLEN } from './delen.ts'
import { stapregistratie, taakVoor } from './verzuim-delen.ts'
import {
  LEERPLICHTLOKETTEN,
  REACTIES,
  type Reactiegroep,
  VERZUIMKAART,
  VERZUIMSOORTEN,
  ZAAKRIJEN,
  schoolInWoorden,
} from './verzuimkaart.ts'
import { alle, antwoord, eenVan, gedaan, jongerDan, niet } from './zorgplicht-delen.ts'

const bijSoort = (...is: readonly string[]) => ({ veld: 'soort', is })

const GEEN_TAAK: Voorwaarde = niet({ soort: 'taak-open', inWoorden: 'er staat nog een taak open' })

/** The row that holds now is one of these. */
const opRij = (...rijen: readonly string[]) =>
  antwoord('verzuim.rij', rijen, `op de verzuimkaart geldt: ${rijen.join(' of ')}`)

const rijenMet = (groep: Reactiegroep) =>
  ZAAKRIJEN.filter((rij) => rij.zaak.reacties === groep).map((rij) => rij.id)

const VERZUIM: Registratie = {
  id: 'verzuim',
  naam: 'Verzuim',
  titel: 'Verzuim vastleggen',
  uitleg: 'De verzuimkaart bepaalt wat de school nu doet. Leg geen medische gegevens vast.',
  door: SCHOOLROLLEN,
  velden: {
    soort: {
      soort: 'keuze',
      label: 'Welk verzuim?',
      verplicht: true,
      keuzes: VERZUIMSOORTEN,
      grond: 'RGV-358',
    },
    inOfUitgeschrevenOp: {
      soort: 'datum',
      label: 'Dag van in- of uitschrijving',
      als: bijSoort('absoluut verzuim'),
      verplicht: true,
      grond: 'RGV-361',
    },
    keer: {
      soort: 'getal',
      label: 'De hoeveelste keer is dit in dit schooljaar?',
      als: bijSoort('te laat', 'ziekte'),
      verplicht: true,
      minimum: 1,
      geheel: true,
      grond: 'RGV-366, RGV-370',
    },
    ziekVanaf: {
      soort: 'datum',
      label: 'Ziek vanaf',
      als: bijSoort('ziekte'),
      verplicht: true,
      grond: 'RGV-370',
    },
    aard: {
      soort: 'keuze',
      label: 'Aard van de ziekmelding, zoals de ouders die vertelden',
      hulp: 'Weet u het nog niet? Laat dit leeg en vraag het na.',
      als: bijSoort('ziekte'),
      keuzes: [
        { waarde: 'kort', label: 'Gaat naar verwachting snel over' },
        { waarde: 'langer', label: 'Duurt naar verwachting langer' },
        { waarde: 'terugkerend', label: 'Komt steeds terug' },
        { waarde: 'ongeval', label: 'Ongeval' },
      ],
      grond: 'RGV-371',
    },
    zorgelijk: {
      soort: 'ja-nee',
      label: 'Is er reden tot zorg?',
      als: bijSoort('ziekte'),
      grond: 'RGV-370',
    },
    toelichting: { soort: 'lange-tekst', label: 'Toelichting', hulp: 'Geen medische gegevens.' },
  },
  beslistabel: {
    labels: {
      rij: 'Rij van de verzuimkaart',
      school: 'De school doet',
      leerplicht: 'Leerplicht of JGGD-JGZ doet',
    },
    rijen: ZAAKRIJEN.map((rij) => ({
      als: rij.zaak.als,
      geeft: {
        rij: rij.id,
        school: schoolInWoorden(rij).join('; '),
        leerplicht: rij.leerplicht.join('; '),
      },
    })),
    anders: {
      reden: 'Bij 1 of 2 keer te laat vraagt de verzuimkaart nog niets.',
      uitweg: 'Leg te laat komen hier vast vanaf de derde keer.',
      grond: 'RGV-366',
    },
  },
  neemtOver: {
    leerplichtig: { label: 'Leerplichtig vanaf', uit: 'leerling.leerplichtig', soort: 'datum' },
  },
  in: ['vastleggen', 'gesprek', 'ziek', 'ziekte-zorg', 'leerplicht'],
  bij: {
    veld: 'rij',
    antwoorden: Object.fromEntries(
      ZAAKRIJEN.map((rij): [string, Gevolg] => [
        rij.id,
        { naar: { fase: rij.zaak.fase }, taken: rij.school.map((stap) => taakVoor(stap)) },
      ]),
    ),
  },
  versies: true,
  grond: 'RGV-358, RGV-366, RGV-370',
}

/** In which fasen a school does something about absence. */
const OVERAL = [
  'melden',
  'onvolledig',
  'gesprek',
  'ziek',
  'ziekte-zorg',
  'niet-verschenen',
  'leerplicht',
] as const
const BIJ_MELDING = ['melden', 'onvolledig', 'niet-verschenen'] as const

const MELDING = stapregistratie('melding-leerplicht', {
  uitleg: 'Leg vast wanneer u bij leerplicht heeft gemeld. De ambtenaar leest deze zaak vanaf de toewijzing.',
  velden: {
    verzuimoverzicht: { soort: 'bestand', label: 'Verzuimoverzicht', grond: 'RGV-367' },
    achtergrond: { soort: 'lange-tekst', label: 'Achtergrondinformatie', grond: 'RGV-367' },
  },
  eisen: [
    {
      als: eenVan(
        niet(opRij('te-laat-vervolg', 'te-laat-herhaling')),
        alle(
          { soort: 'antwoord-ingevuld', veld: 'verzuimoverzicht', inWoorden: 'er is een verzuimoverzicht' },
          { soort: 'antwoord-ingevuld', veld: 'achtergrond', inWoorden: 'er is achtergrondinformatie' },
        ),
      ),
      reden: 'Bij een vervolgmelding zijn een verzuimoverzicht en achtergrondinformatie verplicht.',
      uitweg: 'Voeg het verzuimoverzicht toe en vul de achtergrondinformatie in.',
      grond: 'RGV-366, RGV-367',
    },
    {
      als: { soort: 'aangesteld', aanstelling: 'leerplicht', inWoorden: 'er is een leerplichtambtenaar' },
      reden: 'Er is nog geen leerplichtambtenaar aan deze zaak toegewezen.',
      uitweg: 'Wijs eerst de leerplichtambtenaar toe bij wie u meldt.',
      grond: 'RGV-381',
    },
  ],
  beslistabel: {
    labels: { loket: 'Gemeld bij' },
    rijen: [
      ...LEERPLICHTLOKETTEN.map(({ naam, gemeenten }) => ({
        als: { soort: 'leerling-woont-in', plaatsen: gemeenten } as const,
        geeft: { loket: naam },
      })),
      { als: ALTIJD, geeft: { loket: 'Leerplicht van de gemeente waar de leerling woont' } },
    ],
    anders: { reden: 'Er is geen loket.', grond: 'RGV-380' },
  },
  in: BIJ_MELDING,
})

const ZIEKTE: readonly Registratie[] = [
  {
    id: 'hulpverlening',
    naam: 'Aanmelding bij de hulpverlening',
    titel: 'Aanmelden bij de hulpverlening',
    uitleg: 'Zo nodig, na het gesprek met de ouders.',
    door: SCHOOLROLLEN,
    velden: { bij: { soort: 'tekst', label: 'Bij wie?', verplicht: true, grond: 'RGV-370' } },
    in: ['ziekte-zorg'],
    grond: 'RGV-370',
  },
  {
    id: 'niet-verschenen',
    naam: 'Niet verschenen bij de hulpverlening',
    titel: 'Vastleggen dat ouders of leerling niet verschenen',
    uitleg: 'De hulpverlening koppelde dit terug aan de school. De school meldt bij leerplicht.',
    door: SCHOOLROLLEN,
    velden: {
      teruggekoppeldDoor: {
        soort: 'tekst',
        label: 'Wie van de hulpverlening koppelde dit terug?',
        verplicht: true,
        grond: 'RGV-372',
      },
    },
    in: ['ziekte-zorg'],
    naar: { fase: 'niet-verschenen' },
    taken: (VERZUIMKAART.find((rij) => rij.id === 'niet-verschenen')?.school ?? []).map((stap) =>
      taakVoor(stap),
    ),
    grond: 'RGV-372',
  },
  {
    id: 'beter-gemeld',
    naam: 'Leerling is weer op school',
    titel: 'Beter melden',
    uitleg: 'De leerling is weer op school.',
    door: SCHOOLROLLEN,
    velden: { vanaf: { soort: 'datum', label: 'Weer op school vanaf', verplicht: true } },
    eisen: [
      {
        als: GEEN_TAAK,
        reden: 'Er staat nog een taak open.',
        uitweg: 'Leg eerst het gesprek met de ouders en de aanmelding bij de schoolarts vast.',
        grond: 'RGV-370',
      },
    ],
    in: ['ziek', 'ziekte-zorg'],
    naar: { einde: 'Afgehandeld' },
    grond: 'RGV-370',
  },
]

const KOPIE: Velden[string] = {
  soort: 'ja-nee',
  label: 'Is er een kopie naar de school?',
  als: { veld: 'reactie', is: ['waarschuwingsbrief', 'gesprek', 'oproepen'] },
  grond: 'RGV-363, RGV-368',
}

const OPGEROEPEN: Velden = {
  opgeroepen: {
    soort: 'meerkeuze',
    label: 'Wie roept u op?',
    als: { veld: 'reactie', is: ['oproepen'] },
    verplicht: true,
    minimum: 1,
    keuzes: [
      { waarde: 'ouders', label: 'De ouders' },
      { waarde: 'leerling', label: 'De leerling', uitleg: 'Vanaf 12 jaar.' },
    ],
    grond: 'RGV-363',
  },
}

const VANAF_TWAALF = {
  als: eenVan(
    niet(antwoord('opgeroepen', ['leerling'], 'de leerling wordt opgeroepen')),
    niet(jongerDan(12, 'vandaag')),
  ),
  reden: 'De leerling is nog geen 12 jaar en kan niet worden opgeroepen.',
  uitweg: 'Roep alleen de ouders op.',
  grond: 'RGV-363',
} as const

const REACTIE_OP: Readonly<Record<Reactiegroep, string>> = {
  absoluut: 'absoluut verzuim',
  relatief: 'relatief verzuim',
  herhaling: 'herhaald verzuim',
  luxe: 'luxe verzuim',
  'te-laat': 'te laat komen',
}

/** What leerplicht can do: the reactions of the row that holds, and no other. */
const REACTIEREGISTRATIES = (Object.keys(REACTIES) as Reactiegroep[]).map((groep): Registratie => {
  const keuzes = REACTIES[groep]
  const heeft = (waarde: string) => keuzes.some((k) => k.waarde === waarde)
  return {
    id: `reactie-${groep}`,
    naam: 'Reactie van leerplicht',
    titel: `Reactie van leerplicht op ${REACTIE_OP[groep]} vastleggen`,
    uitleg: 'Leg vast wat leerplicht doet.',
    door: ['leerplichtambtenaar'],
    velden: {
      reactie: { soort: 'keuze', label: 'Wat doet leerplicht?', verplicht: true, keuzes, grond: 'RGV-365' },
      ...(heeft('oproepen') ? OPGEROEPEN : {}),
      ...(heeft('oproepen') || heeft('waarschuwingsbrief') ? { kopieSchool: KOPIE } : {}),
      toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
    },
    ...(heeft('oproepen') ? { eisen: [VANAF_TWAALF] } : {}),
    als: opRij(...rijenMet(groep)),
    in: ['leerplicht'],
    grond: 'RGV-365, RGV-368',
  }
})

const AFSLUITING: Registratie = {
  id: 'afsluiting-leerplicht',
  naam: 'Afsluiting door leerplicht',
  titel: 'Afsluiten',
  uitleg: 'Leerplicht sluit af en koppelt de afspraken terug aan de school.',
  door: ['leerplichtambtenaar'],
  velden: {
    teruggekoppeld: {
      soort: 'ja-nee',
      label: 'Zijn de afspraken teruggekoppeld aan de school?',
      verplicht: true,
      grond: 'RGV-372',
    },
    afspraken: { soort: 'lange-tekst', label: 'Welke afspraken?' },
  },
  eisen: [
    {
      als: GEEN_TAAK,
      reden: 'De school heeft nog een taak open.',
      uitweg: 'Wacht tot de school heeft vastgelegd dat de ouders op de hoogte zijn.',
      grond: 'RGV-381',
    },
  ],
  grond: 'RGV-372',
}

export const VERZUIMREGISTRATIES: readonly Registratie[] = [
  VERZUIM,
  stapregistratie('melding-duo', { in: ['duo'] }),
  stapregistratie('contact-ouders', { in: OVERAL }),
  stapregistratie('gesprek-ouders', { in: OVERAL }),
  MELDING,
  stapregistratie('ouders-informeren', { in: [...BIJ_MELDING, 'leerplicht'] }),
  stapregistratie('aanmelden-schoolarts', { in: ['ziekte-zorg'] }),
  ...ZIEKTE,
  ...REACTIEREGISTRATIES,
  AFSLUITING,
]

/** Signals say what the card asks and nobody did. */
export const MELDING_ZONDER_CONTACT: Voorwaarde = alle(
  opRij('relatief'),
  gedaan('melding-leerplicht', 'er is gemeld bij leerplicht'),
  niet(gedaan('contact-ouders', 'er was contact met de ouders')),
)
export const AARD_ONBEKEND: Voorwaarde = alle(
  antwoord('verzuim.soort', ['ziekte'], 'de leerling is ziek gemeld'),
  niet({ soort: 'antwoord-ingevuld', veld: 'verzuim.aard', inWoorden: 'de aard is bekend' }),
)
export const ZONDER_KOPIE: Voorwaarde = eenVan(
  ...(['herhaling', 'te-laat'] as const).map((groep) =>
    alle(
      antwoord(
        `reactie-${groep}.reactie`,
        ['waarschuwingsbrief', 'gesprek', 'oproepen'],
        'er ging een brief uit',
      ),
      niet(antwoord(`reactie-${groep}.kopieSchool`, [true], 'de school kreeg een kopie')),
    ),
  ),
)
