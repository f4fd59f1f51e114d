// RGV-TLV-ONDERINSTROOM: a TLV for a young child who is at no school yet, asked by the school where it is registered
// (bijlage 2.2.1 par. 9, 3.11.2 par. 1.15 to 1.18).
import type { Dossiereis, Ingangseis, Procedure, Stuksoort } from '#domein/procedure/definitie.ts'
import type { Signaalregel } from '#domein/procedure/bouwstenen.ts'
import type { Periode } from '#domein/procedure/periode.ts'
import { ALTIJD, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { PERIODE } from './tlv-besluit.ts'
import { AANWEZIG, controlefasen } from './tlv-controle.ts'
import { FORMULIER, OUDERS_EENS, SCHOOL_EENS, SC_EENS, ZIENSWIJZE } from './tlv-formulier.ts'
import { tlvProcedure } from './tlv.ts'

const STUKKEN: readonly Stuksoort[] = [
  {
    soort: 'aanvraagformulier',
    naam: 'Aanvraagformulier TLV, ondertekend',
    uitleg: 'Ondertekend door de ouders en door de schooldirecteur.',
    datumNaam: 'Datum van ondertekening',
  },
  {
    soort: 'overdrachtsdocument',
    naam: 'Overdrachtsdocument Jonge Kind',
    uitleg: 'Van de voorschoolse voorziening, ondertekend door de ouders. Het komt in de plaats van het OPP.',
  },
  {
    soort: 'gespreksverslag',
    naam: 'Verslag van het gesprek met ouders en voorschoolse voorziening',
    uitleg: 'Dit gesprek geldt als ondersteuningsteam.',
    datumNaam: 'Datum van het gesprek',
  },
  { soort: 'onderzoeksgegevens', naam: 'Aanvullende onderzoeksgegevens' },
  {
    soort: 'beschrijving-cjk',
    naam: 'Beschrijving van de schoolondersteuningsbehoeften door de contactpersoon jonge kind',
  },
  { soort: 'overig', naam: 'Ander stuk' },
]

const eis = (stuk: string, ontbreekt: string): Dossiereis => ({
  id: stuk,
  stuk,
  als: ALTIJD,
  ontbreekt,
  grond: 'RGV-283',
})

const DOSSIEREISEN: readonly Dossiereis[] = [
  {
    ...eis('aanvraagformulier', 'Ondertekend aanvraagformulier ontbreekt'),
    handtekeningen: [['ouder'], ['schoolleiding']],
    ongetekend: [
      'Aanvraagformulier niet ondertekend door de ouders',
      'Aanvraagformulier niet ondertekend door de schooldirecteur',
    ],
  },
  {
    ...eis('overdrachtsdocument', 'Overdrachtsdocument Jonge Kind ontbreekt'),
    handtekeningen: [['ouder']],
    ongetekend: ['Overdrachtsdocument niet ondertekend door de ouders'],
    grond: 'RGV-276, RGV-283',
  },
  eis('gespreksverslag', 'Verslag van het gesprek met de ouders ontbreekt'),
  eis('onderzoeksgegevens', 'Aanvullende onderzoeksgegevens ontbreken'),
]

const NIET_INGESCHREVEN: Ingangseis = {
  als: {
    soort: 'antwoord-is',
    veld: 'nogGeenSchool',
    is: [true],
    inWoorden: 'het kind is nog op geen school ingeschreven',
  },
  reden: 'Deze aanvraag is voor een kind dat nog op geen school is ingeschreven.',
  uitweg: 'Voor een leerling van een basisschool vraagt die basisschool de TLV aan (RGV-TLV).',
  grond: 'RGV-142, RGV-143',
}

/** On the first of every month, and on no other day (RGV-263, RGV-264). */
const MAANDELIJKS: Periode = {
  ...PERIODE,
  elkeMaand: true,
  afwijkenVanInstroom: [
    {
      als: { soort: 'niet', van: ALTIJD },
      reden: 'Een jong kind kan op de eerste dag van een maand beginnen, niet op een andere dag.',
      grond: 'RGV-263',
    },
  ],
}

const SIGNALEN: readonly Signaalregel[] = [
  {
    id: 'zonder-cjk-beschrijving',
    als: {
      soort: 'niet',
      van: { soort: 'stuk-aanwezig', stuk: 'beschrijving-cjk', inWoorden: 'er is een beschrijving' },
    },
    tekst:
      'Er is geen beschrijving van de schoolondersteuningsbehoeften door de contactpersoon jonge kind. Die is gewenst, niet verplicht.',
    grond: 'RGV-284',
    zwaarte: 'let-op',
    ookSchool: true,
  },
  {
    id: 'zonder-afstemming-cjk',
    als: {
      soort: 'antwoord-is',
      veld: 'afstemmingCjk',
      is: [false],
      inWoorden: 'er was geen afstemming met de contactpersoon jonge kind',
    },
    tekst: 'Er was geen afstemming met de contactpersoon jonge kind.',
    grond: 'RGV-288',
    zwaarte: 'let-op',
    ookSchool: true,
  },
  {
    id: 'maand-zonder-motivering',
    als: {
      soort: 'alle',
      van: [
        { soort: 'antwoord-ingevuld', veld: 'besluit.van', inWoorden: 'er is besloten' },
        {
          soort: 'niet',
          van: {
            soort: 'in-maand',
            veld: 'besluit.van',
            maanden: [1, 5, 8],
            inWoorden: 'de TLV begint op een van de drie instroommomenten',
          },
        },
        {
          soort: 'niet',
          van: {
            soort: 'registratie-gedaan',
            registratie: 'instroomafwijking',
            inWoorden: 'de steunpuntcoördinator heeft de afwijking gemotiveerd',
          },
        },
      ],
    },
    tekst:
      'De TLV begint niet op 1 januari, 1 mei of 1 augustus, en de steunpuntcoördinator heeft dat niet gemotiveerd.',
    grond: 'RGV-264',
    zwaarte: 'let-op',
  },
]

/** The same questions, without those that are about a school the child was at. */
const VRAGEN = FORMULIER.map((sectie) => ({
  ...sectie,
  velden: Object.fromEntries(
    Object.entries(sectie.velden).filter(
      ([naam]) =>
        !['verslagMetOverwegingen', 'uitstroomGewijzigd', 'uitstroomArgumentatie'].includes(naam) &&
        !naam.startsWith('verslagenNvt'),
    ),
  ),
  nodig: sectie.nodig.filter((naam) => !['verslagMetOverwegingen', 'verslagenNvtToelichting'].includes(naam)),
}))

export const TLV_ONDERINSTROOM: Procedure = tlvProcedure({
  code: 'RGV-TLV-ONDERINSTROOM',
  naam: {
    swv: 'TLV sbo/so, onderinstroom',
    school: 'Toelaatbaarheidsverklaring (TLV) voor een jong kind aanvragen',
    ouder: 'Aanvraag voor het speciaal (basis)onderwijs',
    jongere: 'Aanvraag voor het speciaal (basis)onderwijs',
  },
  samenvatting:
    'Voor een kind dat nog op geen school is ingeschreven vraagt de school van aanmelding de toelaatbaarheidsverklaring (TLV) aan: een gespecialiseerde school, of een basisschool die niet kan bieden wat het kind nodig heeft.',
  infopagina: 'tlv',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    anders:
      'Deze aanvraag doet de school waar het kind is aangemeld. Een voorschoolse voorziening kan geen TLV aanvragen.',
  },
  vanuit: ['RGV-VRAAG', 'RGV-ZORGPLICHT'],
  ingang: [
    {
      als: { soort: 'leerling-ingeschreven-bij-aanvrager' },
      reden: 'Het kind is niet bij deze school aangemeld.',
      uitweg: 'Laat de school van aanmelding de aanvraag doen.',
      grond: 'RGV-142, RGV-287',
      bijStart: true,
    },
    NIET_INGESCHREVEN,
    OUDERS_EENS,
    SC_EENS,
    SCHOOL_EENS,
    ZIENSWIJZE,
  ],
  formulier: [
    {
      id: 'jonge-kind',
      titel: 'Het jonge kind',
      velden: {
        nogGeenSchool: {
          soort: 'ja-nee',
          label: 'Is het kind nog op geen school ingeschreven?',
          grond: 'RGV-142, RGV-287',
        },
        adviesVoorschool: {
          soort: 'ja-nee',
          label: 'Adviseerde de voorschoolse voorziening om aan te melden bij het s(b)o?',
          grond: 'RGV-288',
        },
        afstemmingCjk: {
          soort: 'ja-nee',
          label: 'Was er afstemming met de contactpersoon jonge kind?',
          grond: 'RGV-288',
        },
      },
      nodig: ['nogGeenSchool', 'adviesVoorschool', 'afstemmingCjk'],
    },
    ...VRAGEN,
  ],
  stukken: STUKKEN,
  dossiereisen: DOSSIEREISEN,
  controle: controlefasen([
    ...AANWEZIG.filter((p) => p.id === 'handtekeningen'),
    {
      id: 'overdrachtsdocument',
      vraag: 'Is het overdrachtsdocument aanwezig?',
      bijNee: 'Overdrachtsdocument ontbreekt',
      blokkeert: true,
      beantwoorden: true,
      grond: 'RGV-172',
    },
  ]),
  periode: MAANDELIJKS,
  signalen: SIGNALEN,
})
