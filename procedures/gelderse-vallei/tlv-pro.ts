// GV-TLV-PRO: a school for praktijkonderwijs asks toelaatbaarheidsverklaringen with a groslijst (Werkwijze 7.2). Each row
// of the list is a zaak of its own (docs/adr/0010); the SWV does not judge it, but converts it.
import type { Procedure } from '#domein/procedure/definitie.ts'
import { CONCEPT, CONCEPT_TEKST } from './statussen.ts'
import { PRO_DOSSIER, PRO_STUKKEN } from './tlv-pro-dossier.ts'
import { PRO_BEHANDELAARS, PRO_FORMULIER, PRO_INGANG, PRO_TEKSTEN, VMBO } from './tlv-pro-groslijst.ts'
import { PRO_INLEZEN } from './tlv-pro-inlezen.ts'
import { PRO_REGISTRATIES, PRO_SIGNALEN, PRO_TERMIJNEN } from './tlv-pro-daarna.ts'

export const TLV_PRO: Procedure = {
  code: 'GV-TLV-PRO',
  versie: '2022-10-11',
  geldigVanaf: '2022-08-01',
  naam: {
    swv: 'PrO-groslijst',
    school: 'Toelaatbaarheidsverklaring voor het praktijkonderwijs aanvragen',
    ouder: 'Aanvraag voor het praktijkonderwijs',
    jongere: 'Aanvraag voor het praktijkonderwijs',
  },
  samenvatting:
    'Een school voor praktijkonderwijs (PrO) levert een groslijst aan met jongeren die volgens de landelijke criteria toelaatbaar zijn. Het samenwerkingsverband toetst niet inhoudelijk, maar zet elke regel om in een TLV-PrO. Voor een TLV vóór 1 oktober is het verzoek uiterlijk 1 september binnen.',
  betreft: 'leerling',
  indiener: {
    rollen: ['zorgcoordinator', 'schooldirecteur'],
    soorten: ['pro-school'],
    anders: 'De PrO-groslijst is alleen voor een school voor praktijkonderwijs van dit samenwerkingsverband.',
  },
  ingang: PRO_INGANG,
  bsn: {
    door: ['zorgcoordinator', 'schooldirecteur'],
    inzien: ['administratieve-ondersteuning', 'zorgcoordinator', 'schooldirecteur'],
    grond: 'GV-285, GV-286',
  },
  inlezen: PRO_INLEZEN,
  formulier: PRO_FORMULIER,
  stukken: PRO_STUKKEN,
  dossiereisen: [
    {
      id: 'opp-overstap',
      stuk: 'OPP',
      als: VMBO,
      ontbreekt: 'OPP ontbreekt: bij een overstap uit het vmbo is een OPP aanwezig',
      grond: 'GV-295',
    },
  ],
  dossiercontrole: PRO_DOSSIER,
  route: [
    {
      soort: 'aanmelding',
      id: 'groslijst',
      naam: 'Groslijst van de PrO-school',
      status: CONCEPT,
      door: ['zorgcoordinator', 'schooldirecteur'],
      uitleg:
        'De PrO-school vult de gegevens van de groslijst in, of leest ze in uit het leerlingvolgsysteem, en dient in als beide deskundigen de aanvraag steunen.',
      grond: 'GV-281 tot GV-285',
      naar: { fase: 'compleetheid' },
    },
    {
      soort: 'controle',
      id: 'compleetheid',
      naam: 'Controle op compleetheid',
      status: 'Aanmelding',
      door: ['administratieve-ondersteuning'],
      uitleg: 'Het systeem kijkt of de gegevens van de groslijst er zijn. De inhoud wordt niet getoetst.',
      grond: 'GV-280, GV-285',
      automatisch: true,
      punten: [],
      incompleet: { status: 'Dossier incompleet', naam: 'De school vult aan' },
      naar: { fase: 'omzetting' },
    },
    {
      soort: 'besluit',
      id: 'omzetting',
      naam: 'Omzetten in een TLV-PrO',
      status: 'In behandeling',
      door: ['administratieve-ondersteuning', 'secretariaat', 'procesbegeleider', 'directeur-bestuurder'],
      uitleg:
        'Het samenwerkingsverband zet het verzoek om in een TLV-PrO: zonder toets, zonder deskundigen van het samenwerkingsverband en zonder de CAT.',
      grond: 'Werkwijze 7.2 (GV-280)',
      opties: [
        {
          id: 'omzetten',
          naam: 'Omzetten in een TLV-PrO',
          status: 'TLV afgegeven',
          naar: { fase: 'tlv' },
          geldigheid: 'vrij',
          looptijd: { einde: 'geen', grond: 'GV-280' },
          genummerd: true,
          zonderMotivering: true,
          telt: 'toekenning',
          velden: { van: { soort: 'datum', label: 'TLV geldig vanaf', hulp: 'Leeg: vandaag.' } },
          brieven: ['TLV-PrO'],
          taken: [
            {
              id: 'exemplaar-ouders',
              titel: 'Een exemplaar van de TLV aan ouder(s)/verzorger(s) sturen en dat bevestigen',
              rol: 'zorgcoordinator',
              registratie: 'exemplaar-verzonden',
              grond: 'GV-287',
            },
          ],
        },
      ],
    },
    {
      soort: 'uitvoering',
      id: 'tlv',
      naam: 'TLV-PrO afgegeven: exemplaar voor ouders, inschrijving en OPP/IOP',
      status: 'TLV afgegeven',
      door: ['zorgcoordinator', 'administratieve-ondersteuning'],
      uitleg:
        'De school stuurt een exemplaar aan de ouders, legt de inschrijving vast en stelt binnen zes weken het OPP/IOP vast.',
      grond: 'GV-287 tot GV-289',
      plaatsing: false,
      toegekend: true,
      evaluaties: [],
      afrondeisen: [
        {
          als: {
            soort: 'registratie-gedaan',
            registratie: 'opp-vaststellen',
            veld: 'oppStatus',
            is: ['vastgesteld'],
            inWoorden: 'het OPP/IOP is vastgesteld',
          },
          reden: 'Het OPP/IOP is nog niet vastgesteld.',
          uitweg: 'De school legt de inschrijving en het OPP/IOP vast, met de instemming van de ouders.',
          grond: 'GV-289',
        },
      ],
      afgerond: 'Afgerond',
    },
  ],
  registraties: PRO_REGISTRATIES,
  signalen: PRO_SIGNALEN,
  termijnen: PRO_TERMIJNEN,
  brieven: [
    {
      soort: 'incompleet',
      naam: 'Verzoek om aan te vullen',
      aan: ['aanvrager'],
      verzending: 'meteen',
      grond: 'GV-025',
    },
    {
      soort: 'TLV-PrO',
      naam: 'Toelaatbaarheidsverklaring praktijkonderwijs',
      aan: ['aanvrager'],
      verzending: 'meteen',
      grond: 'GV-287',
    },
  ],
  statussen: { [CONCEPT]: CONCEPT_TEKST, ...PRO_TEKSTEN },
  aanhouden: null,
  behandelaars: PRO_BEHANDELAARS,
  herkomst: {
    bron: 'Procedure ondersteuningstoewijzing SWV VO Gelderse Vallei, vanaf schooljaar 2022-2023, 7.2',
    vastgesteld:
      'Positief advies directeurencollectief 20 juni 2022; vastgesteld door de bestuurder 11 oktober 2022',
  },
}
