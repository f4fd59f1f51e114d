// The ondersteuningsteam of a crisis and its records: what the school reports, the plan of bijlage 3.3, and the end.
import type { Gespreksoort, Opvolgtaak, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Keuze } from '#domein/kern/veld.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { SCHOOLROLLEN } from './delen.ts'

/** Takes part when the school asks for support (RGV-350). */
export const GEVRAAGD: Rol = 'steunpuntcoordinator'

/** The goal is the same for every pupil (RGV-354). */
const DOEL =
  'De leerling neemt zo snel mogelijk deel aan het onderwijs, op een manier die bij de leerling past. De best passende ondersteuning, in het onderwijs of de jeugdhulp, wordt vrijwel direct ingezet.'

const MEEDENKEN: Opvolgtaak = {
  id: 'meedenken',
  titel: 'De school vraagt hulp in een crisis of nood: contact opnemen en meedoen in het ondersteuningsteam',
  rol: GEVRAAGD,
  grond: 'RGV-350',
}

const tekst = (label: string, grond: string) =>
  ({ soort: 'lange-tekst', label, verplicht: true, grond }) as const

/** Who can be at the table, as the talk names them. */
const DEELNEMERS: readonly Keuze[] = [
  { waarde: 'ouders', label: 'Ouder(s) of verzorger(s)' },
  { waarde: 'jongere', label: 'De leerling' },
  { waarde: 'school', label: 'School' },
  { waarde: 'steunpuntcoordinator', label: 'Steunpuntcoördinator' },
  { waarde: 'lokaal-team', label: 'Lokaal team' },
  { waarde: 'leerplichtambtenaar', label: 'Leerplichtambtenaar' },
  { waarde: 'leerplicht', label: 'Leerplicht' },
  { waarde: 'gemeente', label: 'Gemeente' },
  { waarde: 'hulpverlening', label: 'Hulpverlening' },
  { waarde: 'contactpersoon', label: 'Contactpersoon van het samenwerkingsverband' },
  { waarde: 'aanbieder', label: 'Aanbieder van het arrangement' },
  { waarde: 'anders', label: 'Anderen' },
]

export const CRISIS_OT: Gespreksoort = {
  id: 'crisis-ot',
  naam: 'Ondersteuningsteam bij crisis of nood',
  door: SCHOOLROLLEN,
  genodigden: ['ouders', 'steunpuntcoordinator', 'lokaal-team', 'leerplichtambtenaar', 'anders'],
  gemist: ['ouders'],
  velden: {
    metMandaat: {
      soort: 'meerkeuze',
      label: 'Wie had mandaat om direct actie in te zetten?',
      verplicht: true,
      minimum: 1,
      keuzes: DEELNEMERS,
      grond: 'RGV-352',
    },
    zonderMandaat: {
      soort: 'meerkeuze',
      label: 'Wie had geen mandaat?',
      keuzes: DEELNEMERS,
      grond: 'RGV-352',
    },
    aanleiding: tekst('Aanleiding', 'RGV-353'),
    kindfactoren: tekst('Kindfactoren', 'RGV-353'),
    thuissituatie: tekst('Omgeving: thuissituatie', 'RGV-353'),
    groep: tekst('Omgeving: groep', 'RGV-353'),
    leerkracht: tekst('Omgeving: leerkracht', 'RGV-353'),
    team: tekst('Omgeving: team', 'RGV-353'),
    behoeften: tekst('Onderwijs- en ondersteuningsbehoeften', 'RGV-353'),
    gewensteSituatie: tekst('Gewenste situatie, en hoe die vorm krijgt', 'RGV-353'),
  },
  eisen: [
    {
      als: {
        soort: 'verdeeld-over',
        lijst: 'partijen',
        over: ['metMandaat', 'zonderMandaat'],
        inWoorden: 'van iedere deelnemer is vastgelegd of die mandaat had',
      },
      reden: 'Van een deelnemer is niet vastgelegd of die mandaat had om direct actie in te zetten.',
      uitweg: 'Zet iedere deelnemer bij "met mandaat" of bij "geen mandaat".',
      grond: 'RGV-352',
    },
  ],
  in: ['ondersteuningsteam', 'plan', 'actief'],
  grond: 'RGV-351, RGV-355',
}

export const CRISISREGISTRATIES: readonly Registratie[] = [
  {
    id: 'melding',
    naam: 'Melding van crisis of nood',
    titel: 'Crisis of nood melden',
    uitleg: 'Legt vast wat voor situatie het is, en of de school het samenwerkingsverband om hulp vraagt.',
    door: SCHOOLROLLEN,
    velden: {
      type: {
        soort: 'keuze',
        label: 'Is het een crisis of een nood?',
        verplicht: true,
        keuzes: [
          { waarde: 'crisissituatie', label: 'Crisissituatie: loopt in korte tijd uit de hand' },
          { waarde: 'noodsituatie', label: 'Noodsituatie: is langzaam gegroeid' },
        ],
        grond: 'RGV-349',
      },
      situatie: { soort: 'lange-tekst', label: 'Wat is er aan de hand?' },
      protocol: {
        soort: 'ja-nee',
        label: 'Volgt de school het protocol van het eigen schoolbestuur?',
        verplicht: true,
        grond: 'RGV-350',
      },
      hulpGevraagd: {
        soort: 'ja-nee',
        label: 'Vraagt de school het samenwerkingsverband om hulp?',
        verplicht: true,
        grond: 'RGV-350',
      },
    },
    in: ['melding'],
    eenmalig: true,
    bij: { veld: 'hulpGevraagd', antwoorden: { ja: { taken: [MEEDENKEN] } } },
    grond: 'RGV-349, RGV-350',
  },
  {
    id: 'hulp-vragen',
    naam: 'Vraag om hulp aan het samenwerkingsverband',
    titel: 'Het samenwerkingsverband om hulp vragen',
    uitleg: 'Vraagt de steunpuntcoördinator om mee te denken. Vanaf dan kan die de zaak inzien.',
    door: SCHOOLROLLEN,
    velden: { vraag: tekst('Wat vraagt de school?', 'RGV-350') },
    in: ['ondersteuningsteam', 'plan', 'actief'],
    taken: [MEEDENKEN],
    grond: 'RGV-350',
  },
  {
    id: 'plan-crisis',
    naam: 'Plan van aanpak',
    titel: 'Plan van aanpak vaststellen',
    uitleg: 'Legt het doel en de inzet vast. Is het plan al actief, dan is dit een nieuwe versie.',
    door: SCHOOLROLLEN,
    velden: {
      doel: { ...tekst('I. Doel', 'RGV-354'), standaard: DOEL },
      inzet: tekst('II. Inzet', 'RGV-354'),
    },
    versies: true,
    in: ['plan', 'actief'],
    grond: 'RGV-354',
  },
  {
    id: 'afsluiting',
    naam: 'Einde van de situatie',
    titel: 'Einde vastleggen',
    uitleg: 'Legt vast hoe de situatie is geëindigd en hoe het verder gaat.',
    door: SCHOOLROLLEN,
    velden: { resultaat: tekst('Hoe is het geëindigd, en hoe gaat het verder?', 'RGV-354') },
    in: ['actief'],
    sluit: ['meedenken'],
    grond: 'RGV-354',
  },
]
