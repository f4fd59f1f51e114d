// Statuses of RGV-DOORZETTING. The source gives "Onvolledig" and, as a proposal, "Ouders weigeren"; the others are ours.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

export const DOORZETTINGSTATUSSEN = {
  'Doorzetting voorbereiden': {
    swv: 'De directeur-bestuurder bereidt doorzettingskracht voor.',
    school: 'De directeur-bestuurder van het samenwerkingsverband bereidt doorzettingskracht voor.',
    ouder: 'Het samenwerkingsverband bereidt hulp voor bij het vinden van een school.',
    jongere: 'Het samenwerkingsverband gaat helpen een school te vinden.',
  },
  Gestart: {
    swv: 'Doorzettingskracht is gestart; de ouders worden uitgenodigd.',
    school: 'Doorzettingskracht is gestart. De ouders worden uitgenodigd.',
    ouder: 'De directeur van het samenwerkingsverband nodigt u uit voor een gesprek.',
    jongere: 'De directeur van het samenwerkingsverband praat met je ouders.',
  },
  'Drie scholen vragen': {
    swv: 'De ouders stemmen in. Er worden drie scholen gezocht.',
    school: 'De ouders stemmen in. Er worden drie scholen gezocht.',
    ouder: 'Het samenwerkingsverband zoekt drie scholen die kunnen passen.',
    jongere: 'Er worden drie scholen gezocht die bij je kunnen passen.',
  },
  Onvolledig: {
    swv: 'Er is nog niet alles wat nodig is om verder te gaan.',
    school: 'Er is nog niet alles wat nodig is om verder te gaan.',
    ouder: 'Er is nog niet alles wat nodig is om verder te gaan.',
    jongere: 'Er is nog niet alles wat nodig is om verder te gaan.',
  },
  'School benaderen': {
    swv: 'Besturen geven akkoord en scholen worden benaderd.',
    school: 'Besturen geven akkoord en scholen worden benaderd.',
    ouder: 'Er wordt met scholen gepraat over een plek voor uw kind.',
    jongere: 'Er wordt met scholen gepraat over een plek voor jou.',
  },
  'School gevonden': {
    swv: 'Een school neemt de leerling aan; het plan en de plaatsing volgen.',
    school: 'Een school neemt de leerling aan. Het plan en de plaatsing volgen.',
    ouder: 'Er is een school gevonden. Nu wordt het plan gemaakt.',
    jongere: 'Er is een school gevonden. Nu wordt het plan gemaakt.',
  },
  Geplaatst: {
    swv: 'De plaatsing is vastgelegd.',
    school: 'De plaatsing is vastgelegd.',
    ouder: 'Uw kind heeft een plek op een school.',
    jongere: 'Je hebt een plek op een school.',
  },
  'Ouders weigeren': {
    swv: 'De ouders weigeren; het zoeken is gestopt en er volgt een andere route.',
    school: 'De ouders weigeren. Het zoeken is gestopt en er volgt een andere route.',
    ouder: 'U wilt niet verder met het zoeken. Het samenwerkingsverband bekijkt een andere weg.',
    jongere: 'Het zoeken is gestopt. Er komt een andere weg.',
  },
  'Andere route': {
    swv: 'Doorzettingskracht is gesloten; de andere route ligt vast.',
    school: 'Doorzettingskracht is gesloten. De andere route ligt vast.',
    ouder: 'Dit is afgesloten. Er is een andere weg afgesproken.',
    jongere: 'Dit is klaar. Er is een andere weg afgesproken.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>
