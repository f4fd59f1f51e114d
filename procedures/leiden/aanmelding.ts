// LD-AANMELDING: a school registers a pupil at Het Loket. A guardian can't: the way leads past the school, and for advice
// guardians come to Het Loket themselves (FAQ, "Wanneer aanmelden").
import type { Procedure } from '#domein/procedure/definitie.ts'
import {
  ADVISEUR,
  BEHANDELAARS,
  BESLOTEN,
  EXTRA_ONDERSTEUNING,
  INGESCHREVEN,
  KRIJGT_EXTRA,
  ONDERWERPEN,
  ONTVANGST,
  SCHOLEN,
  SCHOOL,
  STUKKEN,
  VERSIE,
  nodigOmInTeDienen,
  zonderOpp,
} from './delen.ts'
import { CONCEPT, statusteksten } from './statussen.ts'

export const AANMELDING: Procedure = {
  code: 'LD-AANMELDING',
  heet: { naam: 'aanmelding', lidwoord: 'de' },
  ...VERSIE,
  naam: {
    swv: 'Aanmelding leerling bij Het Loket',
    school: 'Leerling aanmelden bij Het Loket',
    ouder: 'Aanmelding bij Het Loket door de school',
    jongere: 'Aanmelding bij Het Loket',
  },
  samenvatting:
    'De school meldt een leerling aan bij Het Loket. Ouders kunnen hun kind niet zelf aanmelden: bespreek met de school wat er mogelijk is. Voor advies kunnen ouders wel zelf bij Het Loket terecht.',
  infopagina: 'aanmelden',
  betreft: 'leerling',
  indiener: {
    rollen: SCHOOL,
    soorten: SCHOLEN,
    anders:
      'Een leerling aanmelden doet de school. Bespreek met de school van uw kind wat er mogelijk is. Voor advies kunt u zelf bij Het Loket terecht.',
  },
  ingang: [
    INGESCHREVEN,
    nodigOmInTeDienen('onderwerp', 'Kies waar de aanmelding over gaat.', 'LD-004'),
    nodigOmInTeDienen(
      'extraOndersteuning',
      'Geef aan of de leerling extra ondersteuning nodig heeft.',
      'LD-022',
    ),
  ],
  formulier: [
    {
      id: 'aanmelding',
      titel: 'De aanmelding',
      velden: {
        ...ONDERWERPEN,
        ...EXTRA_ONDERSTEUNING,
        toelichting: {
          soort: 'lange-tekst',
          label: 'Wat is de vraag, en wat is er met de ouders besproken?',
        },
      },
      nodig: ['onderwerp', 'extraOndersteuning'],
    },
  ],
  stukken: STUKKEN,
  dossiereisen: [],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanmelding',
      naam: 'Aanmelding door de school',
      status: CONCEPT,
      door: SCHOOL,
      uitleg: 'De school vult de aanmelding in en dient haar in.',
      grond: 'LD-001',
      naar: { fase: 'behandeling' },
    },
    {
      soort: 'registratie',
      id: 'behandeling',
      naam: 'Het Loket bekijkt de aanmelding',
      status: 'Ingediend',
      door: BEHANDELAARS,
      uitleg: 'Het Loket spreekt met de school af wat er gebeurt: advies, onderzoek of hulp bij verwijzing.',
      grond: 'LD-009, LD-012',
      registratie: 'vervolg',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: [
    {
      id: 'vervolg',
      naam: 'Vervolg op de aanmelding',
      titel: 'Vervolg vastleggen',
      uitleg: 'Leg vast wat er op de aanmelding volgt. Het vervolg blijft aan de aanmelding gekoppeld.',
      door: BEHANDELAARS,
      velden: {
        vervolg: {
          soort: 'keuze',
          label: 'Wat volgt er?',
          verplicht: true,
          keuzes: [
            { waarde: 'advies', label: 'Adviesgesprek' },
            { waarde: 'onderzoek', label: 'Onderzoek' },
            { waarde: 'verwijzing', label: 'Hulp bij verwijzing' },
            { waarde: 'tlv', label: 'Aanvraag toelaatbaarheid VSO door de school' },
            { waarde: 'geen', label: 'Geen vervolg bij Het Loket' },
          ],
        },
        toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
      },
      grond: 'LD-009, LD-012',
    },
  ],
  aanstellingen: [{ ...ADVISEUR, in: ['behandeling'] }],
  signalen: [zonderOpp(KRIJGT_EXTRA)],
  termijnen: [],
  brieven: [ONTVANGST],
  statussen: statusteksten('Concept', 'Ingediend', 'Afgerond'),
  aanhouden: null,
  behandelaars: BEHANDELAARS,
  besloten: BESLOTEN,
}
