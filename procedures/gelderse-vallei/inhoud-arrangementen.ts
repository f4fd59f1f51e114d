// The public pages about Comma and Overstag (Werkwijze 5.1 and 5.2.1).
import type { Infopagina } from '#domein/procedure/inhoud.ts'

export const COMMAPAGINA: Infopagina = {
  naam: 'comma',
  titel: 'Comma',
  blokken: [
    {
      soort: 'alinea',
      tekst:
        'Comma staat voor COMpetenties en MAatwerk. Het is een tijdelijke, kleine plek waar jongeren onderwijs en begeleiding krijgen, gericht op terugkeer naar het reguliere voortgezet onderwijs.',
    },
    { soort: 'kop', tekst: 'Voor wie' },
    {
      soort: 'alinea',
      tekst:
        'Voor jongeren van het voortgezet onderwijs, behalve praktijkonderwijs, die naar school gaan of wonen in Ede, Wageningen of Rhenen. Zij hebben internaliserende problemen, zoals schoolangst of depressie, zitten sinds kort thuis of dreigen uit te vallen, en kunnen in een kleine groep wel verder.',
    },
    { soort: 'kop', tekst: 'Wat Comma biedt' },
    {
      soort: 'lijst',
      regels: [
        'Er doen maximaal 12 jongeren tegelijk mee. Is Comma vol, dan is er een wachtlijst.',
        'Comma duurt maximaal 20 weken.',
        '(Vak-)docenten begeleiden het schoolwerk.',
        'Sociotherapeuten van een GGZ-instelling geven therapeutische ondersteuning.',
        'Ook de ouder(s)/verzorger(s) en de school krijgen ondersteuning.',
      ],
    },
    { soort: 'kop', tekst: 'Hoe het gaat' },
    {
      soort: 'alinea',
      tekst:
        'De school neemt contact op met de contactpersoon van het samenwerkingsverband. Die kijkt of Comma kan passen; daarna meldt de school aan. Ouders, leerplicht en hulpverlening kunnen altijd informatie vragen.',
    },
  ],
}

export const OVERSTAGPAGINA: Infopagina = {
  naam: 'overstag',
  titel: 'Doorstart-Overstag',
  blokken: [
    {
      soort: 'alinea',
      tekst:
        'Overstag is een time-out van 3 maanden bij SWV VO Barneveld – Veenendaal. Het is voor jongeren die dreigen vast te lopen en van wie terugkeer naar de school van herkomst wordt verwacht.',
    },
    {
      soort: 'lijst',
      regels: [
        'Het wordt alleen overwogen als het noodzakelijk is dat de jongere tijdelijk uit de huidige onderwijssetting gaat.',
        'Er wordt iets gevraagd van de jongere, en ook van het team en de klas op de eigen school.',
        'De school kan aanvragen na een eerste screening door het samenwerkingsverband en overleg van het samenwerkingsverband met Overstag.',
        'Een gedragsdeskundige van het samenwerkingsverband adviseert, de voorzitter van de CAT besluit, en daarna besluit Overstag.',
        'Het samenwerkingsverband betaalt de eerste vijf trajecten die in een schooljaar zijn toegekend. Vanaf het zesde betaalt de school uit de eigen ondersteuningsmiddelen.',
      ],
    },
    {
      soort: 'link',
      tekst: 'Website van Overstag (SWV VO Barneveld – Veenendaal)',
      adres: 'https://www.swvbarneveldveenendaal.nl/',
    },
  ],
}
