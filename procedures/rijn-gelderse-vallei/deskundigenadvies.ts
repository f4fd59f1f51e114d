// RGV-DESKUNDIGENADVIES: school and steunpuntcoördinator do not agree on prolonging a TLV; two experts advise, the
// TLA-commissie discusses it, the directeur-bestuurder receives the advice (bijlage 3.11.2 par. 1.21).
import type { FaseVan, Procedure } from '#domein/procedure/definitie.ts'
import {
  ALTIJD,
  INGESCHREVEN,
  ONDERSTEUNINGSPLAN,
  SCHOLEN,
  SCHOOLROLLEN,
  nodigOmInTeDienen,
} from './delen.ts'
import { CONCEPT } from './statussen.ts'
import { DESKUNDIGEN, tlaVergadering } from './tlv-advies.ts'
import { EINDADVIES_FASEN, EINDADVIES_REGISTRATIES } from './tlv-eindadvies.ts'
import { BRIEVEN } from './tlv-daarna.ts'
import { GROEPEN } from './tlv-formulier.ts'
import { TLV_STATUSTEKSTEN } from './tlv-statussen.ts'

/** The same rules of independence and expertise as for a TLV; the SC is a party here and checks nothing. */
const { toewijzenEisen: _eisen, ...ZOALS_TLV } = DESKUNDIGEN
const EXPERTS: FaseVan<'advies'> = ZOALS_TLV

export const DESKUNDIGENADVIES: Procedure = {
  code: 'RGV-DESKUNDIGENADVIES',
  heet: { naam: 'vraag', lidwoord: 'de' },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Deskundigenadvies',
    school: 'Deskundigenadvies: school en steunpuntcoördinator zijn het niet eens',
    ouder: 'Advies van deskundigen',
    jongere: 'Advies van deskundigen',
  },
  samenvatting:
    'Komen school en steunpuntcoördinator bij een herindicatie niet tot overeenstemming, dan adviseren twee onafhankelijke deskundigen. De TLA-commissie bespreekt het, en de directeur-bestuurder ontvangt het advies.',
  infopagina: 'tlv',
  betreft: 'leerling',
  ingetrokken: 'Ingetrokken',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    ook: ['steunpuntcoordinator'],
    opSchool: true,
    anders: 'Een deskundigenadvies vraagt de school of de steunpuntcoördinator.',
  },
  vanuit: ['RGV-TLV', 'RGV-TLV-HERINDICATIE', 'RGV-TLV-HOOGTE'],
  ingang: [
    INGESCHREVEN,
    nodigOmInTeDienen(
      'verschil',
      'Beschrijf waarover school en steunpuntcoördinator het niet eens zijn.',
      'RGV-304',
    ),
  ],
  formulier: [
    {
      id: 'vraag',
      titel: 'Waarover bent u het niet eens?',
      velden: {
        groep: {
          soort: 'keuze',
          label: 'In welke groep zit de leerling dit schooljaar?',
          keuzes: GROEPEN,
          grond: 'RGV-212',
        },
        verschil: {
          soort: 'lange-tekst',
          label: 'Waarover zijn school en steunpuntcoördinator het niet eens?',
          grond: 'RGV-304',
        },
        standpuntSchool: { soort: 'lange-tekst', label: 'Standpunt van de school', grond: 'RGV-301' },
        standpuntSc: {
          soort: 'lange-tekst',
          label: 'Standpunt van de steunpuntcoördinator',
          grond: 'RGV-301',
        },
        standpuntOuders: { soort: 'lange-tekst', label: 'Standpunt van de ouders', grond: 'RGV-301' },
      },
      nodig: ['verschil', 'standpuntSchool', 'standpuntSc', 'standpuntOuders'],
    },
  ],
  stukken: [
    {
      soort: 'OPP',
      naam: 'OPP met handelingsdeel',
      datumNaam: 'Datum van vaststelling of laatste evaluatie',
    },
    { soort: 'gespreksverslag', naam: 'Verslag van het herindicatiegesprek' },
    { soort: 'overig', naam: 'Ander stuk' },
  ],
  dossiereisen: [],
  route: [
    {
      soort: 'aanmelding',
      id: 'aanvraag',
      naam: 'De vraag om advies',
      status: CONCEPT,
      door: [...SCHOOLROLLEN, 'steunpuntcoordinator'],
      uitleg: 'School of steunpuntcoördinator beschrijft waarover zij het niet eens zijn.',
      grond: 'RGV-304',
      naar: { fase: 'administratief' },
    },
    {
      soort: 'controle',
      id: 'administratief',
      naam: 'Administratieve controle',
      status: 'Ingediend',
      door: ['secretaresse-leerlingenzaken'],
      uitleg: 'De secretaresse leerlingenzaken kijkt of alles er is om te kunnen adviseren.',
      grond: 'RGV-172',
      punten: [],
      incompleet: { status: 'Niet in behandeling genomen', naam: 'De school vult aan' },
      naar: { fase: EXPERTS.id },
    },
    EXPERTS,
    { ...tlaVergadering(), als: ALTIJD },
    ...EINDADVIES_FASEN.map((fase) =>
      fase.soort === 'registratie' && fase.id === 'voorleggen'
        ? { ...fase, naar: { fase: 'ontvangen' } }
        : fase,
    ),
    {
      soort: 'registratie',
      id: 'ontvangen',
      naam: 'Advies bij de directeur-bestuurder',
      status: 'Voorgelegd aan directeur-bestuurder',
      door: ['directeur-bestuurder'],
      uitleg: 'De directeur-bestuurder ontvangt het advies en legt vast hoe het verdergaat.',
      grond: 'RGV-304',
      registratie: 'ontvangst',
      naar: { einde: 'Afgehandeld' },
    },
  ],
  registraties: [
    ...EINDADVIES_REGISTRATIES.map((r) =>
      r.id === 'voorlegging' ? { ...r, naar: { fase: 'ontvangen' } } : r,
    ),
    {
      id: 'ontvangst',
      naam: 'Ontvangst van het advies',
      titel: 'Vervolg vastleggen',
      uitleg: 'Legt vast hoe het na het advies verdergaat.',
      door: ['directeur-bestuurder'],
      velden: {
        vervolg: { soort: 'lange-tekst', label: 'Hoe gaat het verder?', verplicht: true, grond: 'RGV-304' },
      },
      in: ['ontvangen'],
      grond: 'RGV-304',
    },
  ],
  termijnen: [],
  brieven: BRIEVEN.filter((b) => ['ontvangstbevestiging', 'incompleet'].includes(b.soort)),
  statussen: Object.fromEntries(
    [
      CONCEPT,
      'Ingediend',
      'Niet in behandeling genomen',
      'Bij deskundigen',
      'TLA-vergadering',
      'Eindadvies in opstelling',
      'Voorgelegd aan directeur-bestuurder',
      'Afgehandeld',
      'Ingetrokken',
    ].flatMap((naam) => (TLV_STATUSTEKSTEN[naam] ? [[naam, TLV_STATUSTEKSTEN[naam]]] : [])),
  ),
  aanhouden: null,
  behandelaars: [
    'secretaresse-leerlingenzaken',
    'steunpuntcoordinator',
    'tla-voorzitter',
    'directeur-bestuurder',
  ],
}
