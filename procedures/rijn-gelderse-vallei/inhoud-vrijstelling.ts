// Public content on the exemption of article 5 under a and the four parties (bijlage 2.5).
import type { Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'

export const VIERPARTIJENMODEL: Infopagina = {
  naam: 'vierpartijenmodel',
  titel: 'Vrijstelling artikel 5 onder a: het vierpartijenmodel',
  blokken: [
    {
      soort: 'alinea',
      tekst:
        'Een kind dat leerplichtig is, staat ingeschreven op een school. Soms kan een kind door lichamelijke of psychische redenen niet naar school. Ouders kunnen dan bij de leerplichtambtenaar een beroep doen op vrijstelling.',
    },
    {
      soort: 'alinea',
      tekst:
        'Het uitgangspunt is nee, tenzij: alleen met zwaarwegende argumenten is er een vrijstelling. Vier partijen kijken er samen naar:',
    },
    {
      soort: 'lijst',
      regels: [
        'de ouders of verzorgers en het kind;',
        'de leerplichtambtenaar, die besluit;',
        'het samenwerkingsverband, met een onderwijskundig advies;',
        'een onafhankelijke arts van de GGD, met een sociaal-medisch advies.',
      ],
    },
    { soort: 'kop', tekst: 'Welke GGD' },
    {
      soort: 'lijst',
      regels: [
        'GGD Midden-Gelderland: scholen in Ede, Wageningen, Barneveld en Scherpenzeel.',
        'GGD Utrecht: scholen in Rhenen, Veenendaal en Renswoude.',
      ],
    },
    { soort: 'kop', tekst: 'Wat er daarna gebeurt' },
    {
      soort: 'alinea',
      tekst:
        'Een vrijstelling geldt meestal één schooljaar. Is er geen vrijstelling, dan zorgen onderwijs, samenwerkingsverband en waar nodig jeugdhulp samen dat het kind kan leren wat lukt.',
    },
  ],
}

/** For parents. */
export const NAAR_VRIJSTELLING: Routevraag['antwoorden'][number] = {
  tekst: 'Mijn kind kan niet naar school: vrijstelling vragen',
  naar: { soort: 'procedure', procedure: 'RGV-VRIJSTELLING-5A' },
}
