// The verzuimkaart as a page, made from the same rows as the procedure, and where leerplicht is reached.
import type { Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'
import { opsomming } from '#domein/procedure/voorwaarde.ts'
import { LEERPLICHTLOKETTEN, VERZUIMKAART, schoolInWoorden } from './verzuimkaart.ts'

export const VERZUIMPAGINA: Infopagina = {
  naam: 'verzuimkaart',
  titel: 'Verzuimkaart basisonderwijs',
  blokken: [
    {
      soort: 'alinea',
      tekst:
        'De verzuimkaart is voor leerlingen van 5 tot en met 12 jaar. Hier staat per soort verzuim wat de school doet en wat leerplicht of de jeugdgezondheidszorg (JGGD-JGZ) doet. De kaart is bijlage 2.3 van het ondersteuningsplan.',
    },
    {
      soort: 'alinea',
      tekst: 'Een kind is leerplichtig vanaf de eerste dag van de maand na de vijfde verjaardag.',
    },
    {
      soort: 'tabel',
      titel: 'Verzuimkaart',
      koppen: ['Wanneer', 'Soort', 'De school', 'Leerplicht of JGGD-JGZ'],
      rijen: VERZUIMKAART.map((rij) => [[rij.trigger], [rij.groep], schoolInWoorden(rij), rij.leerplicht]),
    },
    { soort: 'kop', tekst: 'Waar meldt de school bij leerplicht?' },
    {
      soort: 'alinea',
      tekst: 'Dat hangt af van de gemeente waar de leerling woont.',
    },
    {
      soort: 'lijst',
      regels: LEERPLICHTLOKETTEN.map(({ naam, gemeenten }) => `${opsomming(gemeenten, 'en')}: ${naam}`),
    },
    { soort: 'kop', tekst: 'Schorsing en verwijdering' },
    {
      soort: 'alinea',
      tekst:
        'Het bevoegd gezag van de school besluit, volgens het eigen protocol van de school. Er is altijd een gesprek met de ouders en zij krijgen het besluit op schrift.',
    },
    { soort: 'kop', tekst: 'Thuiszitters' },
    {
      soort: 'alinea',
      tekst:
        'Een leerling die is ingeschreven en langer dan vier weken ongeoorloofd afwezig is, is een thuiszitter. Wie nergens is ingeschreven, is dat vanaf de eerste dag. Geen kind zit langer dan drie maanden zonder passend aanbod.',
    },
  ],
}

export const NAAR_VERZUIM: Routevraag['antwoorden'][number] = {
  tekst: 'De leerling is afwezig, te laat, geschorst of zit thuis',
  naar: { soort: 'vraag', vraag: 'verzuim' },
}

export const VERZUIMVRAAG: Routevraag = {
  id: 'verzuim',
  vraag: 'Wat is er aan de hand?',
  antwoorden: [
    { tekst: 'Ik wil lezen wat de verzuimkaart zegt', naar: { soort: 'pagina', pagina: 'verzuimkaart' } },
    {
      tekst: 'Verzuim, te laat komen of ziekte vastleggen',
      naar: { soort: 'procedure', procedure: 'RGV-VERZUIM' },
    },
    { tekst: 'Een leerling schorsen', naar: { soort: 'procedure', procedure: 'RGV-SCHORSING' } },
    { tekst: 'Een leerling verwijderen', naar: { soort: 'procedure', procedure: 'RGV-VERWIJDERING' } },
    { tekst: 'Een leerling zit thuis', naar: { soort: 'procedure', procedure: 'RGV-THUISZITTER' } },
  ],
}
