// Applying at a school, moving house: what parents and schools read about it (bijlage 2.2.1).
import type { Infoblok, Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'

const alinea = (tekst: string): Infoblok => ({ soort: 'alinea', tekst })
const lijst = (...regels: readonly string[]): Infoblok => ({ soort: 'lijst', regels })

export const AANMELDEN: Infopagina = {
  naam: 'aanmelden',
  titel: 'Aanmelden bij een school en zorgplicht',
  blokken: [
    alinea(
      'Ouders melden hun kind op schrift aan bij de school van hun voorkeur. Dat kan vanaf de dag dat het kind 3 jaar wordt. Bij de aanmelding geven ouders aan of hun kind extra ondersteuning nodig heeft, of dat zij dat vermoeden.',
    ),
    alinea('De school zoekt dan uit wat het kind nodig heeft. Daarvoor heeft zij zes weken:'),
    lijst(
      'Vraagt de school informatie op bij anderen, dan komen die dagen erbij. Dat mag alleen met toestemming van de ouders.',
      'De school kan één keer met vier weken verlengen. Ouders krijgen daar een brief over.',
      'Is er na tien weken nog geen uitkomst, dan moet de school het kind plaatsen en inschrijven.',
      'Schoolvakanties tellen gewoon mee.',
    ),
    alinea('Er zijn vier uitkomsten:'),
    lijst(
      'plaatsing op de school van aanmelding',
      'plaatsing met extra ondersteuning van het samenwerkingsverband',
      'plaatsing op een andere reguliere basisschool',
      'sbo of so, met een toelaatbaarheidsverklaring (TLV)',
    ),
    alinea('De school houdt zorgplicht tot de ouders hun kind op een andere school hebben ingeschreven.'),
    {
      soort: 'link-buiten',
      tekst: 'Uitleg over zorgplicht en het OPP bij Onderwijsgeschillen',
      adres: 'https://onderwijsgeschillen.nl',
    },
  ],
}

export const NAAR_ZORGPLICHT: Routevraag['antwoorden'][number] = {
  tekst: 'Ouders melden een kind aan, of een leerling gaat naar een andere school',
  naar: { soort: 'vraag', vraag: 'aanmelding' },
}

export const ZORGPLICHTVRAAG: Routevraag = {
  id: 'aanmelding',
  vraag: 'Wat is er aan de hand?',
  antwoorden: [
    {
      tekst: 'Ouders melden hun kind aan bij onze school',
      naar: { soort: 'procedure', procedure: 'RGV-ZORGPLICHT' },
    },
    {
      tekst: 'Wij zoeken een andere reguliere basisschool',
      naar: { soort: 'procedure', procedure: 'RGV-BAOBAO' },
    },
    { tekst: 'Een leerling verhuist', naar: { soort: 'procedure', procedure: 'RGV-VERHUIZING' } },
  ],
}
