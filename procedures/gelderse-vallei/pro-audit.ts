// GV-PRO-AUDIT: the SWV looks at a sample of the files behind the TLV-PrO's (Werkwijze 7.2, step 9).
import type { Keuze, Velden } from '#domein/kern/veld.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { WERKWIJZE } from './delen.ts'
import { PRO_BEHANDELAARS } from './tlv-pro-groslijst.ts'
import { afgerondAls } from './statussen.ts'

const WIE: Procedure['behandelaars'] = ['procesbegeleider', 'directeur-bestuurder', 'secretariaat']

const OORDEEL: readonly Keuze[] = [
  { waarde: 'voldoet', label: 'Voldoet' },
  { waarde: 'voldoet-niet', label: 'Voldoet niet' },
]
const oordeel = (label: string): Velden[string] => ({
  soort: 'keuze',
  label,
  verplicht: true,
  keuzes: OORDEEL,
  grond: 'GV-292',
})

export const PRO_AUDIT: Procedure = {
  code: 'GV-PRO-AUDIT',
  heet: { naam: 'audit', lidwoord: 'de', stopt: true },
  ...WERKWIJZE,
  naam: {
    swv: 'Audit PrO',
    school: 'Audit van de dossiers bij de TLV-PrO',
    ouder: 'Audit',
    jongere: 'Audit',
  },
  samenvatting:
    'Het samenwerkingsverband trekt een steekproef uit de TLV-PrO’s en toetst per dossier de gevolgde procedure, de inhoud en de kwaliteit van het deskundigenadvies. Voldoet het niet, dan volgt eerst een herstelopdracht; pas bij onvoldoende effect komen er afspraken over financiële gevolgen.',
  betreft: 'lijst',
  indiener: {
    rollen: ['procesbegeleider', 'directeur-bestuurder', 'secretariaat'],
    soorten: ['swv'],
    ook: ['procesbegeleider', 'directeur-bestuurder', 'secretariaat'],
    anders: 'Een audit begint het samenwerkingsverband zelf.',
  },
  ingang: [],
  formulier: [],
  stukken: [{ soort: 'overig', naam: 'Document' }],
  dossiereisen: [],
  route: [
    {
      soort: 'registratie',
      id: 'steekproef',
      naam: 'Steekproef trekken',
      status: 'Aanmelding',
      door: WIE,
      uitleg: 'De steekproef wordt getrokken uit de afgegeven TLV-PrO’s; wie erin zit bepaalt het toeval.',
      grond: 'GV-292',
      registratie: 'steekproef',
      naar: { fase: 'beoordeling' },
    },
    {
      soort: 'registratie',
      id: 'beoordeling',
      naam: 'Dossiers beoordelen',
      status: 'In behandeling',
      door: WIE,
      uitleg: 'Van elk getrokken dossier worden drie oordelen vastgelegd; daarna de uitkomst van de audit.',
      grond: 'GV-292',
      registratie: 'uitkomst',
      naar: { einde: 'Afgerond' },
    },
    {
      soort: 'registratie',
      id: 'herstel',
      naam: 'Herstelopdracht aan de school',
      status: 'In behandeling',
      door: WIE,
      uitleg: 'De school krijgt eerst een herstelopdracht.',
      grond: 'GV-293',
      registratie: 'herstelopdracht',
      naar: { fase: 'effect' },
    },
    {
      soort: 'registratie',
      id: 'effect',
      naam: 'Effect van de herstelopdracht',
      status: 'In behandeling',
      door: WIE,
      uitleg: 'Het samenwerkingsverband beoordeelt of de herstelopdracht voldoende effect heeft.',
      grond: 'GV-293',
      registratie: 'effect',
      naar: { einde: 'Afgerond' },
    },
    {
      soort: 'registratie',
      id: 'gevolg',
      naam: 'Afspraken over financiële gevolgen',
      status: 'In behandeling',
      door: WIE,
      uitleg: 'Bij onvoldoende effect worden afspraken over financiële gevolgen vastgelegd.',
      grond: 'GV-293',
      registratie: 'financieel-gevolg',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: [
    {
      id: 'steekproef',
      naam: 'Steekproef',
      titel: 'Steekproef trekken',
      uitleg:
        'Trek dossiers uit de afgegeven TLV-PrO’s. Het toeval en de getrokken dossiers worden vastgelegd, zodat de trekking is na te rekenen.',
      door: WIE,
      velden: {
        percentage: {
          soort: 'getal',
          label: 'Hoeveel procent van de TLV-PrO’s',
          hulp: 'Naar boven afgerond: 10 procent van 40 is 4.',
          verplicht: true,
          minimum: 1,
          maximum: 100,
          geheel: true,
          grond: 'GV-292',
        },
      },
      eenmalig: true,
      steekproef: { procedure: 'GV-TLV-PRO', percentage: 'percentage', grond: 'GV-292' },
      grond: 'GV-292',
    },
    {
      id: 'oordeel',
      naam: 'Oordeel over een dossier',
      titel: 'Dossier beoordelen',
      uitleg: 'Leg van een getrokken dossier de drie oordelen vast.',
      door: WIE,
      velden: {
        dossier: { soort: 'verwijzing', naar: 'zaak', label: 'Welk dossier', verplicht: true },
        procedureGevolgd: oordeel('Is de procedure gevolgd?'),
        inhoudDossier: oordeel('Is de inhoud van het dossier op orde?'),
        kwaliteitAdvies: oordeel('Is het advies van de deskundigen van voldoende kwaliteit?'),
        toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
      },
      in: ['beoordeling'],
      eisen: [
        {
          als: {
            soort: 'staat-in',
            veld: 'dossier',
            lijst: 'steekproef.getrokken',
            inWoorden: 'het dossier is getrokken',
          },
          reden: 'Dit dossier zit niet in de steekproef.',
          uitweg: 'Kies een dossier dat is getrokken.',
          grond: 'GV-292',
        },
      ],
      grond: 'GV-292',
    },
    {
      id: 'uitkomst',
      naam: 'Uitkomst van de audit',
      titel: 'Uitkomst vastleggen',
      uitleg: 'Leg vast of de steekproef voldoet. Dat kan als elk getrokken dossier is beoordeeld.',
      door: WIE,
      velden: { uitkomst: oordeel('Voldoet de steekproef?') },
      eisen: [
        {
          als: {
            soort: 'elk-vastgelegd',
            lijst: 'steekproef.getrokken',
            registratie: 'oordeel',
            veld: 'dossier',
            inWoorden: 'elk getrokken dossier is beoordeeld',
          },
          reden: 'Nog niet elk getrokken dossier is beoordeeld.',
          uitweg: 'Leg van elk dossier de drie oordelen vast.',
          grond: 'GV-292',
        },
      ],
      bij: { veld: 'uitkomst', antwoorden: { 'voldoet-niet': { naar: { fase: 'herstel' } } } },
      grond: 'GV-292, GV-293',
    },
    {
      id: 'herstelopdracht',
      naam: 'Herstelopdracht',
      titel: 'Herstelopdracht geven',
      uitleg:
        'Leg vast wat de school moet herstellen en voor wanneer. Elke school met een dossier dat niet voldoet krijgt een brief en een taak.',
      door: WIE,
      velden: {
        opdracht: { soort: 'lange-tekst', label: 'Wat moet de school herstellen?', verplicht: true },
        uiterlijk: { soort: 'datum', label: 'Uiterlijk op', verplicht: true },
      },
      aanScholen: {
        getrokken: 'steekproef',
        oordeel: 'oordeel',
        dossier: 'dossier',
        is: 'voldoet-niet',
        grond: 'GV-293',
      },
      taken: [
        {
          id: 'herstel',
          titel: 'Herstelopdracht uitvoeren en melden wat er is gedaan',
          rol: 'zorgcoordinator',
          bijScholen: 'herstelopdracht.scholen',
          uiterlijkOp: 'herstelopdracht.uiterlijk',
          grond: 'GV-293',
        },
      ],
      brieven: ['herstelopdracht'],
      grond: 'GV-293',
    },
    {
      id: 'effect',
      naam: 'Effect van de herstelopdracht',
      titel: 'Effect van de herstelopdracht vastleggen',
      uitleg: 'Leg vast of de herstelopdracht voldoende effect had.',
      door: WIE,
      velden: {
        effect: {
          soort: 'keuze',
          label: 'Is het effect voldoende?',
          verplicht: true,
          keuzes: [
            { waarde: 'voldoende', label: 'Voldoende' },
            { waarde: 'onvoldoende', label: 'Onvoldoende' },
          ],
        },
        toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
      },
      sluit: ['herstel'],
      bij: { veld: 'effect', antwoorden: { onvoldoende: { naar: { fase: 'gevolg' } } } },
      grond: 'GV-293',
    },
    {
      id: 'financieel-gevolg',
      naam: 'Afspraken over financiële gevolgen',
      titel: 'Financieel gevolg vastleggen',
      uitleg:
        'Leg de afspraken over financiële gevolgen vast, na een herstelopdracht met onvoldoende effect.',
      door: ['directeur-bestuurder', 'procesbegeleider'],
      velden: {
        afspraken: { soort: 'lange-tekst', label: 'Welke afspraken', verplicht: true },
        bedrag: { soort: 'geld', label: 'Bedrag' },
      },
      in: ['beoordeling', 'herstel', 'effect', 'gevolg'],
      eisen: [
        {
          als: {
            soort: 'registratie-gedaan',
            registratie: 'herstelopdracht',
            inWoorden: 'er is een herstelopdracht gegeven',
          },
          reden: 'Een financieel gevolg kan niet zonder eerdere herstelopdracht.',
          uitweg: 'Geef de school eerst een herstelopdracht.',
          grond: 'GV-293',
        },
        {
          als: {
            soort: 'registratie-gedaan',
            registratie: 'effect',
            veld: 'effect',
            is: ['onvoldoende'],
            inWoorden: 'het effect van de herstelopdracht is onvoldoende',
          },
          reden: 'Een financieel gevolg kan pas als de herstelopdracht onvoldoende effect had.',
          uitweg: 'Leg eerst het effect van de herstelopdracht vast.',
          grond: 'GV-293',
        },
      ],
      grond: 'GV-293',
    },
  ],
  termijnen: [],
  brieven: [
    {
      soort: 'herstelopdracht',
      naam: 'Herstelopdracht',
      aan: ['scholen'],
      scholen: 'herstelopdracht.scholen',
      verzending: 'meteen',
      regels: [
        { label: 'Wat u herstelt', uit: ['herstelopdracht.opdracht'] },
        { label: 'Uiterlijk op', uit: ['herstelopdracht.uiterlijk'], als: 'datum' },
      ],
      grond: 'GV-293',
    },
  ],
  statussen: {
    Aanmelding: {
      swv: 'De audit is begonnen; de steekproef wordt getrokken.',
      school: 'Het samenwerkingsverband begint een audit.',
      ouder: 'Het samenwerkingsverband doet een audit.',
      jongere: 'Het samenwerkingsverband doet een audit.',
    },
    'In behandeling': {
      swv: 'De getrokken dossiers worden beoordeeld, of de school herstelt.',
      school: 'De dossiers van de steekproef worden beoordeeld, of een school herstelt wat is gevraagd.',
      ouder: 'Het samenwerkingsverband doet een audit.',
      jongere: 'Het samenwerkingsverband doet een audit.',
    },
    Afgerond: afgerondAls('De audit'),
  },
  aanhouden: null,
  behandelaars: PRO_BEHANDELAARS,
}
