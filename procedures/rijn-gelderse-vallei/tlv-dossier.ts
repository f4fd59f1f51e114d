// The file of a TLV: the five kinds of stukken (RGV-153), how old they may be and who signs them.
import type { Dossiereis, Ingangseis, Stuksoort } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import { ALTIJD } from './delen.ts'
import { OPP_STUKVELDEN } from './niveau.ts'

/** What the reports of the ondersteuningsteams say together (RGV-056). */
export const OT_PUNTEN = [
  { waarde: 'behoeften-en-doelen', label: 'Ondersteuningsbehoeften en doelen' },
  { waarde: 'veranderingen-context', label: 'Veranderingen in de context' },
  { waarde: 'bao-bao', label: 'Afweging van plaatsing op een andere basisschool (bao-bao)' },
  { waarde: 'sbo-of-so', label: 'Afweging sbo of so' },
] as const

const OT_VERSLAG: Stuksoort = {
  soort: 'OT-verslag',
  naam: 'Verslag van een ondersteuningsteam (OT)',
  uitleg:
    'Een OT telt mee als een medewerker van het samenwerkingsverband erbij was. Een eigen format mag, als alle punten erin staan.',
  datumNaam: 'Datum van het OT',
  velden: {
    swvAanwezig: {
      soort: 'ja-nee',
      label: 'Was een medewerker van het samenwerkingsverband erbij?',
      grond: 'RGV-059',
    },
    ouders: {
      soort: 'keuze',
      label: 'Ouders',
      keuzes: [
        { waarde: 'aanwezig', label: 'Uitgenodigd en aanwezig' },
        { waarde: 'afwezig', label: 'Uitgenodigd, niet aanwezig' },
      ],
      grond: 'RGV-049',
    },
    punten: {
      soort: 'meerkeuze',
      label: 'Wat staat er in dit verslag?',
      keuzes: OT_PUNTEN,
      grond: 'RGV-056',
    },
    aanwezigen: {
      soort: 'verwijzing',
      naar: 'persoon',
      meer: true,
      label: 'Wie waren erbij?',
      hulp: 'Wie erbij was, kan in deze zaak geen deskundige zijn.',
      grond: 'RGV-215',
    },
  },
}

export const STUKKEN: readonly Stuksoort[] = [
  {
    soort: 'aanvraagformulier',
    naam: 'Aanvraagformulier TLV, ondertekend',
    uitleg: 'Ondertekend door de ouders en door de schooldirecteur.',
    datumNaam: 'Datum van ondertekening',
  },
  {
    soort: 'OPP',
    naam: 'OPP met handelingsdeel',
    uitleg: 'Ten hoogste een half jaar oud. Een stuk van voor 2023 kan nog "Groeidocument" heten.',
    datumNaam: 'Datum van vaststelling of laatste evaluatie (de laatste telt)',
    velden: {
      ...OPP_STUKVELDEN,
      getekendDeel: {
        soort: 'keuze',
        label: 'Welk deel hebben de ouders ondertekend?',
        hulp: 'Leeg: het handelingsdeel.',
        keuzes: [
          { waarde: 'handelingsdeel', label: 'Het handelingsdeel' },
          { waarde: 'ontwikkelingsperspectief', label: 'Alleen het ontwikkelingsperspectief' },
        ],
        grond: 'RGV-082',
      },
    },
  },
  OT_VERSLAG,
  {
    soort: 'LVS-gegevens',
    naam: 'Gegevens uit het leerlingvolgsysteem (LVS)',
    datumNaam: 'Datum van afname',
    eisen: [
      {
        als: { soort: 'antwoord-ingevuld', veld: 'datum', inWoorden: 'de datum van afname is ingevuld' },
        reden: 'Vul de datum van afname van de LVS-gegevens in.',
        grond: 'RGV-164',
      },
    ],
  },
  {
    soort: 'onderzoeksverslag',
    naam: 'Verslag van onderzoek of behandeling',
    uitleg: 'Het meest recente verslag: ten hoogste twee jaar oud. Een medisch verslag mag ouder zijn.',
    datumNaam: 'Datum van het verslag',
    velden: {
      medisch: { soort: 'ja-nee', label: 'Is dit een medisch verslag?', grond: 'RGV-075' },
      toestemmingOuders: {
        soort: 'verklaring',
        label: 'De toestemming van de ouders om dit verslag te delen is geregeld.',
        verplicht: true,
        grond: 'RGV-076',
      },
    },
  },
  { soort: 'reactie-ouders', naam: 'Reactie van ouders' },
  { soort: 'overig', naam: 'Ander stuk' },
]

/** Reports of research are not of this pupil, with the reason (RGV-154). */
const VERSLAGEN_NVT: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'verslagenNvt',
  is: [true],
  inWoorden: 'er zijn geen relevante verslagen van onderzoek of behandeling',
}

/**
 * @param x.ouders whether guardians sign: they do not where the school asks without their consent (RGV-319)
 * @param x.oppVanElkeLeeftijd the OPP may be older than half a year: other rules weigh that (RGV-297)
 */
export function dossiereisen(x: { ouders: boolean; oppVanElkeLeeftijd?: true }): readonly Dossiereis[] {
  const { ouders } = x
  return [
    {
      id: 'aanvraagformulier',
      stuk: 'aanvraagformulier',
      als: ALTIJD,
      handtekeningen: [...(ouders ? [['ouder'] as const] : []), ['schoolleiding']],
      ontbreekt: 'Ondertekend aanvraagformulier ontbreekt',
      ongetekend: [
        ...(ouders ? ['Aanvraagformulier niet ondertekend door de ouders'] : []),
        'Aanvraagformulier niet ondertekend door de schooldirecteur',
      ],
      ...(ouders
        ? {
            alleOuders: {
              signaal: 'Niet alle gezaghebbende ouders hebben het aanvraagformulier ondertekend.',
              grond: 'RGV-148',
            },
          }
        : {}),
      grond: 'RGV-147, RGV-153',
    },
    {
      id: 'opp',
      stuk: 'OPP',
      als: ALTIJD,
      ...(ouders ? { handtekeningen: [['ouder']] } : {}),
      ...(x.oppVanElkeLeeftijd ? {} : { hoogstensMaanden: 6, teOud: 'OPP ouder dan een half jaar' }),
      ontbreekt: 'OPP ontbreekt',
      ...(ouders ? { ongetekend: ['OPP: handelingsdeel niet ondertekend door de ouders'] } : {}),
      grond: 'RGV-082, RGV-155',
    },
    {
      id: 'ot-verslag',
      stuk: 'OT-verslag',
      als: ALTIJD,
      ontbreekt: 'Verslagen van de ondersteuningsteams ontbreken',
      grond: 'RGV-153',
    },
    {
      id: 'lvs',
      stuk: 'LVS-gegevens',
      als: ALTIJD,
      ontbreekt: 'LVS-gegevens ontbreken',
      grond: 'RGV-153, RGV-164',
    },
    {
      id: 'verslag',
      stuk: 'onderzoeksverslag',
      als: {
        soort: 'niet',
        van: VERSLAGEN_NVT,
        inWoorden: 'er zijn relevante verslagen van onderzoek of behandeling',
      },
      ontbreekt: 'Verslag van onderzoek of behandeling ontbreekt',
      grond: 'RGV-153, RGV-154',
    },
  ]
}

/** Two teams with the SWV at the table, on different days, no later than the day of filing (RGV-144, RGV-145, RGV-059). */
export const TWEE_OTS: Ingangseis = {
  als: {
    soort: 'stukken-minstens',
    stuk: 'OT-verslag',
    aantal: 2,
    met: [{ veld: 'swvAanwezig', is: [true] }],
    perDag: true,
    totPeildatum: true,
    eenheid: "OT's",
    inWoorden: "er waren twee OT's met het samenwerkingsverband aan tafel",
  },
  reden:
    "Een TLV kan pas worden aangevraagd na twee ondersteuningsteams (OT's) op verschillende dagen met het samenwerkingsverband aan tafel.",
  uitweg: 'Voeg de verslagen toe met de datum en met wie erbij was.',
  grond: 'RGV-144, RGV-145, RGV-059',
}

/** Each of the four points stands in one of the reports (RGV-056). */
export const PUNTEN_IN_VERSLAGEN: readonly Ingangseis[] = OT_PUNTEN.map(({ waarde, label }) => ({
  als: {
    soort: 'stukken-minstens',
    stuk: 'OT-verslag',
    aantal: 1,
    met: [{ veld: 'punten', is: [waarde] }],
    inWoorden: `dit staat in een OT-verslag: ${label}`,
  },
  reden: `In de OT-verslagen ontbreekt: ${label}.`,
  uitweg: 'Voeg het verslag toe waarin dit staat, en kruis dat bij het verslag aan.',
  grond: 'RGV-056',
}))

/** Signed is the handelingsdeel; a signature under the perspective alone does not do (RGV-082). */
export const HANDELINGSDEEL: Ingangseis = {
  als: {
    soort: 'een-van',
    van: [
      {
        soort: 'niet',
        van: {
          soort: 'stukken-minstens',
          stuk: 'OPP',
          aantal: 1,
          met: [{ veld: 'getekendDeel', is: ['ontwikkelingsperspectief'] }],
          inWoorden: 'alleen het ontwikkelingsperspectief is ondertekend',
        },
      },
      {
        soort: 'stukken-minstens',
        stuk: 'OPP',
        aantal: 1,
        met: [{ veld: 'getekendDeel', is: ['handelingsdeel'] }],
        inWoorden: 'het handelingsdeel is ondertekend',
      },
    ],
  },
  reden:
    'Alleen het ontwikkelingsperspectief is ondertekend. Het handelingsdeel moet door de ouders zijn ondertekend.',
  grond: 'RGV-082',
}

/** The newest research is recent, or medical, or there is none with the reason (RGV-074, RGV-075, RGV-154). */
export const RECENT_ONDERZOEK: Ingangseis = {
  als: {
    soort: 'een-van',
    van: [
      {
        soort: 'stukken-minstens',
        stuk: 'onderzoeksverslag',
        aantal: 1,
        hoogstensMaanden: 24,
        inWoorden: 'er is een verslag van ten hoogste twee jaar oud',
      },
      {
        soort: 'stukken-minstens',
        stuk: 'onderzoeksverslag',
        aantal: 1,
        met: [{ veld: 'medisch', is: [true] }],
        inWoorden: 'er is een medisch verslag',
      },
      VERSLAGEN_NVT,
      // Nothing was added at all: the file says that it misses.
      {
        soort: 'niet',
        van: { soort: 'stuk-aanwezig', stuk: 'onderzoeksverslag', inWoorden: 'er is een verslag' },
      },
    ],
  },
  reden: 'Het onderzoek is ouder dan twee jaar.',
  uitweg:
    'Voeg recenter onderzoek toe, of vul in dat relevante verslagen niet van toepassing zijn, met de toelichting waarom.',
  grond: 'RGV-074',
}
