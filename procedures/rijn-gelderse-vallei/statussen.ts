// Statuses that procedures of Rijn & Gelderse Vallei share, each with what it means to whom. The source leaves nearly all
// names open; those of a TLV are in tlv-statussen.ts.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

/** Not a status of the SWV: nothing has been filed yet. */
export const CONCEPT = 'Concept'

const TEKSTEN = {
  [CONCEPT]: {
    swv: 'De school werkt hieraan en heeft nog niets ingediend.',
    school: 'U werkt hieraan. Er is nog niets ingediend.',
    ouder: 'De school is bezig met de voorbereiding.',
    jongere: 'Je school is bezig met de voorbereiding.',
  },
  Ingediend: {
    swv: 'Binnengekomen bij het samenwerkingsverband.',
    school: 'Het samenwerkingsverband heeft dit ontvangen.',
    ouder: 'Het samenwerkingsverband heeft dit ontvangen.',
    jongere: 'Het samenwerkingsverband heeft dit ontvangen.',
  },
  'In behandeling': {
    swv: 'Iemand van het steunpunt is ermee bezig.',
    school: 'Iemand van het steunpunt is ermee bezig.',
    ouder: 'Iemand van het steunpunt is ermee bezig.',
    jongere: 'Iemand van het steunpunt is ermee bezig.',
  },
  'Inzet loopt': {
    swv: 'Iemand van het steunpunt ondersteunt de school.',
    school: 'Iemand van het steunpunt komt op uw school.',
    ouder: 'Iemand van het steunpunt helpt de school.',
    jongere: 'Iemand van het steunpunt helpt je school.',
  },
  'Plan van aanpak maken': {
    swv: 'De verwijzende school maakt het plan van aanpak.',
    school: 'Maak het plan van aanpak voor de plaatsing op de andere school.',
    ouder: 'De school maakt een plan voor de tijd op de andere school.',
    jongere: 'Je school maakt een plan voor de tijd op de andere school.',
  },
  'Crisis gemeld': {
    swv: 'De school meldt een crisis- of noodsituatie en belegt het ondersteuningsteam.',
    school: 'De crisis- of noodsituatie is gemeld. Beleg het ondersteuningsteam.',
    ouder: 'De school belegt snel een gesprek met u en met wie kan helpen.',
    jongere: 'Je school plant snel een gesprek met iedereen die kan helpen.',
  },
  'Plan actief': {
    swv: 'Het plan van aanpak wordt uitgevoerd.',
    school: 'Het plan van aanpak wordt uitgevoerd.',
    ouder: 'Er is een plan. Iedereen voert uit wat is afgesproken.',
    jongere: 'Er is een plan. Iedereen doet wat is afgesproken.',
  },
  'Beroep gedaan': {
    swv: 'De ouders doen een beroep op vrijstelling; de partijen worden betrokken.',
    school: 'De ouders doen een beroep op vrijstelling. De partijen worden betrokken.',
    ouder: 'Uw beroep op vrijstelling is ontvangen.',
    jongere: 'Je ouders hebben vrijstelling van school gevraagd.',
  },
  'Geen leerplicht': {
    swv: 'Het kind is nog niet leerplichtig; de partijen verkennen wat mogelijk is.',
    school: 'Het kind is nog niet leerplichtig. De partijen verkennen wat mogelijk is.',
    ouder: 'Uw kind is nog niet leerplichtig. Wij kijken alvast samen wat mogelijk is.',
    jongere: 'Je bent nog niet leerplichtig.',
  },
  'Adviezen gevraagd': {
    swv: 'De GGD-arts en het samenwerkingsverband adviseren; de leerplichtambtenaar besluit.',
    school: 'De GGD-arts en het samenwerkingsverband adviseren. De leerplichtambtenaar besluit.',
    ouder: 'De GGD-arts en het samenwerkingsverband geven advies. De leerplichtambtenaar besluit.',
    jongere: 'Een arts en het samenwerkingsverband geven advies. Daarna is er een besluit.',
  },
  Vrijstelling: {
    swv: 'De leerplichtambtenaar heeft het beroep geaccepteerd.',
    school: 'De leerplichtambtenaar heeft het beroep geaccepteerd.',
    ouder: 'De leerplichtambtenaar heeft uw beroep geaccepteerd.',
    jongere: 'Je hoeft nu niet naar school.',
  },
  'Niet geaccepteerd': {
    swv: 'Het beroep is niet geaccepteerd; er komt een plan om naar vermogen te leren.',
    school: 'Het beroep is niet geaccepteerd. Maak samen een plan om naar vermogen te leren.',
    ouder: 'Uw beroep is niet geaccepteerd. Er komt een plan zodat uw kind kan leren wat lukt.',
    jongere: 'Er komt een plan zodat je kunt leren wat lukt.',
  },
  Signaal: {
    swv: 'Een functionaris signaleert.',
    school: 'Het samenwerkingsverband heeft een signaal vastgelegd.',
    ouder: 'Het samenwerkingsverband heeft een signaal vastgelegd.',
    jongere: 'Het samenwerkingsverband heeft een signaal vastgelegd.',
  },
  'In gesprek': {
    swv: 'Er is een gesprek met schooldirecteur of schoolbestuur.',
    school: 'Het samenwerkingsverband is met u in gesprek.',
    ouder: 'Het samenwerkingsverband is met u in gesprek.',
    jongere: 'Het samenwerkingsverband is met u in gesprek.',
  },
  'Bij de directeur-bestuurder': {
    swv: 'De directeur-bestuurder overlegt met het schoolbestuur.',
    school: 'De directeur-bestuurder overlegt met het schoolbestuur.',
    ouder: 'De directeur-bestuurder overlegt met het schoolbestuur.',
    jongere: 'De directeur-bestuurder overlegt met het schoolbestuur.',
  },
  Escalatieplan: {
    swv: 'Er is een plan met afspraken.',
    school: 'Er is een plan met afspraken.',
    ouder: 'Er is een plan met afspraken.',
    jongere: 'Er is een plan met afspraken.',
  },
  'Voor de Raad van Toezicht': {
    swv: 'De interventie ligt bij de Raad van Toezicht.',
    school: 'De Raad van Toezicht kijkt naar de voorgenomen interventie.',
    ouder: 'De Raad van Toezicht kijkt naar de voorgenomen interventie.',
    jongere: 'De Raad van Toezicht kijkt naar de voorgenomen interventie.',
  },
  Interventie: {
    swv: 'De interventie kan worden uitgevoerd.',
    school: 'De interventie wordt uitgevoerd.',
    ouder: 'De interventie wordt uitgevoerd.',
    jongere: 'De interventie wordt uitgevoerd.',
  },
  'Plan vastgesteld': {
    swv: 'Het plan van aanpak ligt vast; beide besturen geven nog akkoord.',
    school: 'Het plan van aanpak ligt vast. Beide besturen geven nog akkoord.',
    ouder: 'Het plan is klaar. De schoolbesturen geven nog akkoord.',
    jongere: 'Het plan is klaar. De schoolbesturen moeten het nog goedvinden.',
  },
  'Plaatsing loopt': {
    swv: 'De leerling is op de andere school.',
    school: 'De leerling is op de andere school.',
    ouder: 'Uw kind is op de andere school.',
    jongere: 'Je bent op de andere school.',
  },
  Afgerond: {
    swv: 'Afgerond; er loopt niets meer.',
    school: 'Dit is afgerond.',
    ouder: 'Dit is afgerond.',
    jongere: 'Dit is klaar.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>

export type Status = keyof typeof TEKSTEN

/** The texts of these statuses, as a procedure carries them. */
export function statusteksten(...namen: readonly Status[]): Readonly<Record<string, PerDoelgroep>> {
  return Object.fromEntries(namen.map((naam) => [naam, TEKSTEN[naam]]))
}
