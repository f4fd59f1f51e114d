// Public pages about the toelaatbaarheidsverklaring and objecting. Facts from the source, sentences our own.
import type { Infoblok, Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'

const alinea = (tekst: string): Infoblok => ({ soort: 'alinea', tekst })
const kop = (tekst: string): Infoblok => ({ soort: 'kop', tekst })
const lijst = (...regels: readonly string[]): Infoblok => ({ soort: 'lijst', regels })

const TLV: Infopagina = {
  naam: 'tlv',
  titel: 'De toelaatbaarheidsverklaring (TLV)',
  blokken: [
    alinea(
      'Met een toelaatbaarheidsverklaring (TLV) kan een leerling naar het speciaal basisonderwijs (sbo) of het speciaal onderwijs (so). De school vraagt de TLV aan, samen met de ouders en de steunpuntcoördinator. Ouders vragen een TLV niet zelf aan.',
    ),
    kop('Wat gaat eraan vooraf'),
    lijst(
      'Er zijn ten minste twee ondersteuningsteams (OT’s) geweest waar het samenwerkingsverband bij was.',
      'Er is onderzocht of een andere basisschool kan bieden wat de leerling nodig heeft.',
      'Ouders, school en steunpuntcoördinator zijn het eens. Zijn de ouders het niet eens, dan is er een eigen route met zes voorwaarden.',
    ),
    kop('Wat zit er in het dossier'),
    lijst(
      'Het aanvraagformulier, ondertekend door de ouders en de schooldirecteur.',
      'Het ontwikkelingsperspectief (OPP) van ten hoogste een half jaar oud. De ouders ondertekenen het handelingsdeel.',
      'De verslagen van de ondersteuningsteams.',
      'Gegevens uit het leerlingvolgsysteem.',
      'Verslagen van onderzoek of behandeling, als die er zijn.',
    ),
    kop('Wie doet wat'),
    lijst(
      'De secretaresse leerlingenzaken kijkt of alles aanwezig is.',
      'De steunpuntcoördinator controleert de inhoud.',
      'Twee onafhankelijke deskundigen met verschillende expertise geven advies. Zij kennen de leerling niet.',
      'De TLA-commissie bespreekt adviezen die verschillen.',
      'De directeur-bestuurder besluit.',
    ),
    kop('Hoe lang duurt het'),
    alinea(
      'Het besluit komt binnen acht weken nadat de aanvraag is ingediend. Is er informatie nodig, dan staat de termijn stil tot alles er is. Lukt het niet binnen acht weken, dan laat het samenwerkingsverband dat op tijd weten, met een nieuwe datum.',
    ),
    kop('Vanaf wanneer en voor hoe lang'),
    alinea(
      'Een TLV begint op 1 januari, 1 mei of 1 augustus. Zij geldt voor groep 1 tot en met 3, groep 4 en 5, of groep 6 tot en met 8, en eindigt op 31 juli.',
    ),
    kop('Na het besluit'),
    alinea(
      'Ouders krijgen de brief per post. De school ziet brief en verklaring in het loket. Met een TLV melden ouders hun kind aan bij een school van deze soort. Tot de inschrijving daar blijft de eigen school verantwoordelijk.',
    ),
  ],
}

const BEZWAAR: Infopagina = {
  naam: 'bezwaar',
  titel: 'Bezwaar maken tegen een besluit over een TLV',
  blokken: [
    alinea(
      'Bent u het niet eens met het besluit over een TLV? Ouders en school kunnen binnen zes weken bezwaar maken bij de directeur-bestuurder. In uw brief staat de laatste dag.',
    ),
    lijst(
      'Binnen vijf werkdagen krijgt u een bevestiging.',
      'De bemiddelingscommissie voert een gesprek met u en geeft advies.',
      'De directeur-bestuurder neemt een besluit op het bezwaar. Ouders en school krijgen bericht.',
      'Daarna kan het bezwaar naar een landelijke commissie. Dat loopt altijd via de directeur-bestuurder.',
    ),
    alinea('Zolang er geen nieuw besluit is, blijft het besluit gelden.'),
  ],
}

export const TLV_PAGINAS: readonly Infopagina[] = [TLV, BEZWAAR]

/** From the question what a pupil needs to the kinds of TLV. */
export const NAAR_TLV: Routevraag['antwoorden'][number] = {
  tekst: 'Een toelaatbaarheidsverklaring (TLV) voor sbo of so',
  naar: { soort: 'vraag', vraag: 'tlv' },
}

const naar = (tekst: string, procedure: string): Routevraag['antwoorden'][number] => ({
  tekst,
  naar: { soort: 'procedure', procedure },
})

export const TLV_VRAAG: Routevraag = {
  id: 'tlv',
  vraag: 'Om welke TLV gaat het?',
  antwoorden: [
    naar('De leerling zit op een basisschool', 'RGV-TLV'),
    naar('Het kind zit nog op geen school', 'RGV-TLV-ONDERINSTROOM'),
    naar('Verlenging: de leerling zit op het sbo of so', 'RGV-TLV-HERINDICATIE'),
    naar('Een andere bekostigingscategorie', 'RGV-TLV-HOOGTE'),
    naar('Een leerling met een ernstig meervoudige beperking (EMB)', 'RGV-TLV-EMB'),
    naar('De ouders zijn het niet eens', 'RGV-TLV-ZONDER-TOESTEMMING'),
    { tekst: 'Eerst lezen hoe het werkt', naar: { soort: 'pagina', pagina: 'tlv' } },
  ],
}
