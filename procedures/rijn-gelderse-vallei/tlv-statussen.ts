// The sixteen statuses of a TLV (RGV-162), each with what it means to whom.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'
import { CONCEPT } from './statussen.ts'

const TEKSTEN = {
  [CONCEPT]: {
    swv: 'De school werkt aan de aanvraag en heeft die nog niet ingediend.',
    school: 'U werkt aan de aanvraag. Er is nog niets ingediend.',
    ouder: 'De school bereidt een aanvraag voor.',
    jongere: 'Je school bereidt een aanvraag voor.',
  },
  'Ter ondertekening': {
    swv: 'De aanvraag ligt bij ouders en schooldirecteur om te ondertekenen.',
    school: 'De aanvraag wacht op de handtekeningen. Daarna kunt u indienen.',
    ouder: 'De aanvraag is klaar. De school vraagt u om die te ondertekenen.',
    jongere: 'De aanvraag is klaar. Je ouders en de directeur ondertekenen die.',
  },
  Ingediend: {
    swv: 'Ingediend; de secretaresse leerlingenzaken controleert of alles er is.',
    school: 'Uw aanvraag is ingediend. Het samenwerkingsverband controleert of alles er is.',
    ouder: 'De school heeft de aanvraag ingediend. Er wordt gekeken of alles er is.',
    jongere: 'Je school heeft de aanvraag ingediend.',
  },
  Dossiercontrole: {
    swv: 'Alles is aanwezig; de steunpuntcoördinator controleert de inhoud.',
    school: 'Alles is aanwezig. De steunpuntcoördinator controleert de inhoud van het dossier.',
    ouder: 'Alles is er. De steunpuntcoördinator leest het dossier.',
    jongere: 'Alles is er. Iemand leest alles goed door.',
  },
  'Niet in behandeling genomen': {
    swv: 'Niet in behandeling genomen; de school vult aan en dient opnieuw in. Er loopt geen termijn.',
    school:
      'Uw aanvraag is niet in behandeling genomen. Lees waarom, vul aan en dien opnieuw in. De termijn begint dan opnieuw.',
    ouder: 'Er ontbreekt nog iets. De school vult dat aan en dient opnieuw in.',
    jongere: 'Er mist nog iets. Je school zorgt daarvoor.',
  },
  'Aangehouden (opgeschort)': {
    swv: 'Opgeschort: er is informatie opgevraagd. De beslistermijn staat stil.',
    school: 'Er is informatie nodig. Vul die aan. De beslistermijn staat zo lang stil.',
    ouder: 'Er is meer informatie nodig. De school vult die aan. Zo lang staat de termijn stil.',
    jongere: 'Er is nog informatie nodig. Je school zorgt daarvoor.',
  },
  'Bij deskundigen': {
    swv: 'Twee onafhankelijke deskundigen adviseren.',
    school: 'Twee onafhankelijke deskundigen geven advies.',
    ouder: 'Twee deskundigen die uw kind niet kennen, lezen het dossier en geven advies.',
    jongere: 'Twee deskundigen lezen alles en geven advies.',
  },
  'TLA-vergadering': {
    swv: 'De TLA-commissie bespreekt de adviezen.',
    school: 'De TLA-commissie bespreekt de adviezen.',
    ouder: 'Een commissie praat over de adviezen.',
    jongere: 'Een commissie praat over de adviezen.',
  },
  'Eindadvies in opstelling': {
    swv: 'De eerste deskundige schrijft het eindadvies; de TLA-voorzitter legt het voor.',
    school: 'Het eindadvies wordt opgesteld.',
    ouder: 'Het advies wordt opgeschreven.',
    jongere: 'Het advies wordt opgeschreven.',
  },
  'Voorgelegd aan directeur-bestuurder': {
    swv: 'Het eindadvies ligt bij de directeur-bestuurder, die besluit.',
    school: 'Het eindadvies ligt bij de directeur-bestuurder, die besluit.',
    ouder: 'De directeur-bestuurder van het samenwerkingsverband neemt het besluit.',
    jongere: 'De directeur-bestuurder neemt het besluit.',
  },
  'Teruggelegd bij commissie': {
    swv: 'De directeur-bestuurder heeft vragen aan de commissie. De termijn loopt door.',
    school: 'De directeur-bestuurder heeft nog vragen aan de commissie.',
    ouder: 'De directeur-bestuurder heeft nog vragen over het advies.',
    jongere: 'Er zijn nog vragen over het advies.',
  },
  'TLV afgegeven': {
    swv: 'De toelaatbaarheidsverklaring is afgegeven.',
    school: 'De toelaatbaarheidsverklaring (TLV) is afgegeven. Brief en verklaring staan in het dossier.',
    ouder: 'Het besluit is: ja. U krijgt de brief per post. U kunt uw kind aanmelden op een school.',
    jongere: 'Het besluit is: ja. Je ouders krijgen een brief.',
  },
  'Besluit aangehouden': {
    swv: 'Er is nog geen eindbesluit; de directeur-bestuurder wacht op informatie of op ondersteuning.',
    school: 'Het besluit is aangehouden. U houdt de zorgplicht voor de leerling.',
    ouder: 'Er is nog geen besluit. De school blijft zorgen voor passend onderwijs.',
    jongere: 'Er is nog geen besluit. Je school blijft je helpen.',
  },
  'TLV niet toegekend': {
    swv: 'De toelaatbaarheidsverklaring is niet toegekend.',
    school: 'De TLV is niet toegekend. U houdt de zorgplicht en zoekt een passende plek.',
    ouder: 'Het besluit is: nee. De school blijft zorgen voor passend onderwijs. U kunt bezwaar maken.',
    jongere: 'Het besluit is: nee. Je school blijft je helpen.',
  },
  Afgehandeld: {
    swv: 'Afgehandeld; er loopt niets meer.',
    school: 'Deze aanvraag is afgehandeld.',
    ouder: 'Deze aanvraag is afgehandeld.',
    jongere: 'Deze aanvraag is klaar.',
  },
  Ingetrokken: {
    swv: 'De school heeft de aanvraag ingetrokken.',
    school: 'U heeft de aanvraag ingetrokken.',
    ouder: 'De school heeft de aanvraag ingetrokken.',
    jongere: 'Je school heeft de aanvraag ingetrokken.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>

export const TLV_STATUSTEKSTEN: Readonly<Record<string, PerDoelgroep>> = TEKSTEN
