// The verzuimkaart BO (bijlage 2.3) as data: per row when it holds, what the school does and how leerplicht can react. The
// procedures and the page of the desk are both made from it.
import type { Keuze } from '#domein/kern/veld.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { SCHOOLSTAPPEN, type Schoolstap } from './verzuim-delen.ts'
import { alle, antwoord, eenVan, gedaan, niet } from './zorgplicht-delen.ts'

/** What a school chooses from. */
export const VERZUIMSOORTEN: readonly Keuze[] = [
  { waarde: 'absoluut verzuim', label: 'Absoluut verzuim: de leerling staat niet (meer) ingeschreven' },
  { waarde: 'relatief verzuim', label: 'Relatief verzuim: een dag of dagdeel (spijbelen)' },
  { waarde: 'herhaling', label: 'Relatief verzuim: opnieuw een dag of dagdeel' },
  { waarde: 'luxe verzuim', label: 'Luxe verzuim: vrij zonder toestemming van directeur of leerplicht' },
  { waarde: 'te laat', label: 'Te laat komen' },
  { waarde: 'ziekte', label: 'Ziekmelding' },
  {
    waarde: 'ongeoorloofd ziekteverzuim',
    label: 'Ongeoorloofd ziekteverzuim: de gewone procedure voor relatief verzuim geldt',
  },
]

export type Verzuimrij = {
  id: string
  groep: 'Wettelijk verzuim' | 'Schorsing' | 'Verwijdering' | 'Te laat' | 'Ziekte'
  trigger: string
  school: readonly Schoolstap[]
  /** What the card asks of the school besides steps of its own. */
  schoolOok?: readonly string[]
  leerplicht: readonly string[]
  /** Within RGV-VERZUIM: when it holds, where it leads, and which reactions leerplicht has. Absent: a procedure of its own. */
  zaak?: {
    als: Voorwaarde
    fase: 'duo' | 'melden' | 'onvolledig' | 'gesprek' | 'ziek' | 'ziekte-zorg'
    reacties?: Reactiegroep
  }
}

/** The reactions of leerplicht, by the rows that share them. */
export type Reactiegroep = 'absoluut' | 'relatief' | 'herhaling' | 'luxe' | 'te-laat'

const reactie = (waarde: string, label: string): Keuze => ({ waarde, label })
const PV = reactie('proces-verbaal', 'Proces-verbaal opmaken')
const ONDERZOEK = reactie('onderzoek', 'Onderzoek starten')
const OPROEPEN = reactie('oproepen', 'Ouders oproepen voor een gesprek')

export const REACTIES: Readonly<Record<Reactiegroep, readonly Keuze[]>> = {
  absoluut: [reactie('bemiddelen', 'Bemiddelen of een gesprek voeren'), PV],
  relatief: [ONDERZOEK, reactie('waarschuwen', 'Waarschuwen')],
  herhaling: [ONDERZOEK, OPROEPEN, reactie('zorgmelding', 'Zorgmelding doen'), PV],
  luxe: [ONDERZOEK, PV],
  'te-laat': [
    reactie('waarschuwingsbrief', 'Waarschuwingsbrief aan de ouders, kopie aan school'),
    reactie('gesprek', 'Ouders oproepen voor een gesprek, kopie van de uitnodiging aan school'),
    reactie('formele-waarschuwing', 'Formele waarschuwing'),
    reactie('verwijzing-zorg', 'Verwijzing naar zorg'),
    PV,
    reactie('terugkoppeling', 'Afspraken terugkoppelen aan school'),
  ],
}

const soort = (...is: readonly string[]) => antwoord('soort', is, `het verzuim is: ${is.join(' of ')}`)
const hoogstens = (keer: number): Voorwaarde => ({
  soort: 'hoogstens',
  veld: 'keer',
  waarde: keer,
  inWoorden: `het is hoogstens de ${keer}e keer`,
})
/** The row of the absence that was recorded before. */
const hiervoor = (...rijen: readonly string[]) =>
  antwoord('verzuim.rij', rijen, `eerder gold: ${rijen.join(' of ')}`)

const MELDEN: readonly Schoolstap[] = ['melding-leerplicht', 'ouders-informeren']
const OVERZICHT = 'Bij de melding: verzuimoverzicht en achtergrondinformatie'
const TE_LAAT_MELDEN: readonly Schoolstap[] = ['gesprek-ouders', ...MELDEN]

/** In the order of the card: the further down in its group, the more special. */
export const VERZUIMKAART: readonly Verzuimrij[] = [
  {
    id: 'absoluut',
    groep: 'Wettelijk verzuim',
    trigger: 'Absoluut verzuim: de leerling staat niet (meer) ingeschreven',
    school: ['melding-duo'],
    leerplicht: ['Bemiddelen of een gesprek voeren', 'Proces-verbaal opmaken'],
    zaak: { als: soort('absoluut verzuim'), fase: 'duo', reacties: 'absoluut' },
  },
  {
    id: 'relatief',
    groep: 'Wettelijk verzuim',
    trigger: 'Relatief verzuim: elke dag of elk dagdeel (spijbelen)',
    school: ['contact-ouders', ...MELDEN],
    leerplicht: ['Onderzoek starten en waarschuwen'],
    zaak: {
      als: soort('relatief verzuim', 'ongeoorloofd ziekteverzuim'),
      fase: 'melden',
      reacties: 'relatief',
    },
  },
  {
    id: 'herhaling',
    groep: 'Wettelijk verzuim',
    trigger: 'Herhaling van een dag of dagdeel (spijbelen)',
    school: MELDEN,
    leerplicht: [
      'Onderzoek starten',
      'Ouders oproepen voor een gesprek, en vanaf 12 jaar zo nodig de leerling; kopie van de uitnodiging aan school',
      'Zorgmelding of proces-verbaal',
    ],
    zaak: {
      als: eenVan(soort('herhaling'), alle(soort('relatief verzuim'), hiervoor('relatief', 'herhaling'))),
      fase: 'melden',
      reacties: 'herhaling',
    },
  },
  {
    id: 'luxe',
    groep: 'Wettelijk verzuim',
    trigger: 'Luxe verzuim: vrij zonder toestemming van de directeur of de leerplichtambtenaar',
    school: MELDEN,
    leerplicht: ['Onderzoek starten en proces-verbaal opmaken'],
    zaak: { als: soort('luxe verzuim'), fase: 'onvolledig', reacties: 'luxe' },
  },
  {
    id: 'schorsing',
    groep: 'Schorsing',
    trigger: 'Schorsing: maximaal 5 dagen, volgens het protocol van de school',
    school: ['gesprek-ouders'],
    schoolOok: [
      'Schriftelijk aan de ouders',
      'Langer dan 1 dag: melden bij leerplicht en onderwijsinspectie',
    ],
    leerplicht: [],
  },
  {
    id: 'verwijdering',
    groep: 'Verwijdering',
    trigger: 'Verwijdering: ernstige gedragsproblemen, of onvoldoende begeleiding mogelijk',
    school: ['gesprek-ouders', 'melding-leerplicht', 'melding-inspectie'],
    schoolOok: [
      'Schriftelijk aan de ouders',
      'Binnen 8 weken een passende school zoeken, samen met het samenwerkingsverband',
    ],
    leerplicht: [],
  },
  {
    id: 'te-laat-3',
    groep: 'Te laat',
    trigger: '3 keer te laat',
    school: ['gesprek-ouders'],
    leerplicht: [],
    zaak: { als: alle(soort('te laat'), hoogstens(3), niet(hoogstens(2))), fase: 'gesprek' },
  },
  {
    id: 'te-laat-eerste',
    groep: 'Te laat',
    trigger: '4 tot en met 9 keer te laat: eerste melding',
    school: TE_LAAT_MELDEN,
    leerplicht: [
      'Waarschuwingsbrief aan de ouders, kopie aan school',
      'Melding in de leerlingenadministratie',
    ],
    zaak: { als: alle(soort('te laat'), niet(hoogstens(3))), fase: 'melden', reacties: 'te-laat' },
  },
  {
    id: 'te-laat-vervolg',
    groep: 'Te laat',
    trigger: '4 tot en met 9 keer te laat: vervolgmelding',
    school: TE_LAAT_MELDEN,
    schoolOok: [OVERZICHT],
    leerplicht: [
      'Ouders oproepen, kopie van de uitnodiging aan school',
      'Formele waarschuwing of verwijzing naar zorg',
      'Afspraken terugkoppelen',
    ],
    zaak: {
      als: alle(
        soort('te laat'),
        niet(hoogstens(3)),
        hiervoor('te-laat-eerste'),
        gedaan('melding-leerplicht', 'er is al gemeld bij leerplicht'),
      ),
      fase: 'melden',
      reacties: 'te-laat',
    },
  },
  {
    id: 'te-laat-herhaling',
    groep: 'Te laat',
    trigger: 'Te laat bij herhaling',
    school: TE_LAAT_MELDEN,
    schoolOok: [OVERZICHT],
    leerplicht: ['Ouders oproepen', 'Verwijzing naar zorg of proces-verbaal', 'Afspraken terugkoppelen'],
    zaak: {
      als: alle(
        soort('te laat'),
        niet(hoogstens(3)),
        eenVan(niet(hoogstens(9)), hiervoor('te-laat-vervolg', 'te-laat-herhaling')),
      ),
      fase: 'melden',
      reacties: 'te-laat',
    },
  },
  {
    id: 'ziekmelding',
    groep: 'Ziekte',
    trigger: 'Elke ziekmelding',
    school: [],
    schoolOok: ['Ouders vertellen de school de aard van de ziekmelding'],
    leerplicht: [],
    zaak: { als: soort('ziekte'), fase: 'ziek' },
  },
  {
    id: 'ziekte-zorg',
    groep: 'Ziekte',
    trigger: 'Langer dan 2 weken ziek, de vijfde ziekmelding in een schooljaar, of een reden tot zorg',
    school: ['gesprek-ouders', 'aanmelden-schoolarts'],
    schoolOok: ['Zo nodig aanmelden bij de hulpverlening'],
    leerplicht: ['Hulpverlening neemt contact op, nodigt zo nodig uit en koppelt afspraken terug'],
    zaak: {
      als: alle(
        soort('ziekte'),
        eenVan(antwoord('zorgelijk', [true], 'er is reden tot zorg'), niet(hoogstens(4))),
      ),
      fase: 'ziekte-zorg',
    },
  },
  {
    id: 'niet-verschenen',
    groep: 'Ziekte',
    trigger: 'Niet verschijnen bij de hulpverlening',
    school: MELDEN,
    leerplicht: [
      'Hulpverlening koppelt terug aan school',
      'Leerplicht roept zo nodig op en koppelt terug; ongeoorloofd ziekteverzuim volgt de gewone procedure',
    ],
  },
]

/** The rows that a record of absence can fall in, the most special first: where more hold, that one counts. */
export const ZAAKRIJEN = VERZUIMKAART.toReversed().flatMap((rij) =>
  rij.zaak ? [{ ...rij, zaak: rij.zaak }] : [],
)

/** What the school does by a row, in words. */
export const schoolInWoorden = (rij: Verzuimrij): readonly string[] => [
  ...rij.school.map((stap) => SCHOOLSTAPPEN[stap]),
  ...(rij.schoolOok ?? []),
]

/** By which desk leerplicht is reached, by the place where the pupil lives (reading O-30). */
export const LEERPLICHTLOKETTEN: readonly { naam: string; gemeenten: readonly string[] }[] = [
  {
    naam: 'Centraal meldpunt leerplicht',
    gemeenten: ['Ede', 'Veenendaal', 'Scherpenzeel', 'Renswoude', 'Rhenen'],
  },
  { naam: 'Lp Barneveld', gemeenten: ['Barneveld'] },
  { naam: 'Lp Nijkerk', gemeenten: ['Nijkerk'] },
  { naam: 'Lp Wageningen', gemeenten: ['Wageningen'] },
]
