// News of the samenwerkingsverband: day and subject as the source has them, without names of people; sentences our own.
import type { Infoblok } from '#domein/procedure/inhoud.ts'
import type { Nieuwsbericht } from '#domein/procedure/publicatie.ts'

const alinea = (tekst: string): Infoblok => ({ soort: 'alinea', tekst })
const lijst = (...regels: readonly string[]): Infoblok => ({ soort: 'lijst', regels })

export const NIEUWS: readonly Nieuwsbericht[] = [
  {
    naam: 'bijlagen-ondersteuningsplan',
    datum: '2023-09-04',
    titel: 'De bijlagen bij het ondersteuningsplan staan online',
    blokken: [
      alinea(
        'Alle bijlagen bij het ondersteuningsplan 2022-2026 zijn gepubliceerd, elk met een eigen nummer en versie. U vindt ze bij Documenten.',
      ),
    ],
  },
  {
    naam: 'cluster-2',
    datum: '2023-04-24',
    titel: 'Cluster 2 kent nog twee arrangementen',
    blokken: [
      alinea('Vanaf 2023 zijn er voor leerlingen van cluster 2 twee arrangementen:'),
      lijst(
        'een onderwijsarrangement: de leerling gaat naar een so-locatie',
        'een ondersteuningsarrangement: de leerling gaat naar een gewone school, met hulp van een ambulant dienstverlener',
      ),
    ],
  },
  {
    naam: 'onderwijskansen-ambassadeur',
    datum: '2023-04-11',
    titel: 'Een Onderwijskansen-ambassadeur voor scholen',
    blokken: [
      alinea(
        'Het programma Onderwijskansen verzamelt wat uit onderzoek bekend is over hulp aan leerlingen met een achterstand. Een ambassadeur brengt scholen in contact met een netwerk, zoekt mee naar een antwoord op een vraag en helpt aan praktische handvatten.',
      ),
    ],
  },
  {
    naam: 'professional-in-de-lead',
    datum: '2022-06-22',
    titel: 'Drie scholen over professional in de lead',
    blokken: [
      alinea(
        'Drie scholen vertellen hoe zij hun professionals centraal zetten in het leren van kinderen, elk op een eigen manier.',
      ),
      { soort: 'link', tekst: 'Lees de handreiking', adres: '../informatie/professional-in-de-lead' },
    ],
  },
  {
    naam: 'magazine-2',
    datum: '2021-12-09',
    titel: 'Magazine op weg naar het ondersteuningsplan, editie 2',
    blokken: [
      alinea('De tweede van drie edities over de weg naar het ondersteuningsplan 2022-2026 is verschenen.'),
    ],
    reeks: { naam: 'Op weg naar het ondersteuningsplan 2022-2026', nummer: 2 },
  },
  {
    naam: 'bijeenkomsten-2021',
    datum: '2021-12-07',
    titel: 'Terugblik op vijf bijeenkomsten',
    blokken: [
      alinea(
        'In oktober en november 2021 dachten mensen van scholen, kinderopvang, jeugdhulp, welzijn en gemeenten in vijf bijeenkomsten mee over het ondersteuningsplan 2022-2026.',
      ),
    ],
  },
  {
    naam: 'nieuwkomers',
    datum: '2021-11-17',
    titel: 'Drie arrangementen voor de overgang uit het nieuwkomersonderwijs',
    blokken: [
      alinea(
        'Er zijn drie arrangementen voor leerlingen die van het nieuwkomersonderwijs naar een gewone klas gaan.',
      ),
    ],
  },
  {
    naam: 'routes-jeugdhulp',
    datum: '2021-11-16',
    titel: 'Afspraken tussen huisartsen en scholen: twee routes naar jeugdhulp',
    blokken: [
      alinea('De afspraken over de weg naar jeugdhulp zijn aangescherpt. Er zijn twee routes.'),
      { soort: 'link', tekst: 'Lees welke route wanneer past', adres: '../informatie/jeugdhulp' },
    ],
  },
  {
    naam: 'privacybrochure',
    datum: '2021-06-02',
    titel: 'Brochure voor ouders over persoonsgegevens',
    blokken: [
      alinea('Ouders lezen hoe het samenwerkingsverband met de gegevens van hun kind omgaat.'),
      { soort: 'link', tekst: 'Lees de brochure', adres: '../informatie/persoonsgegevens' },
    ],
  },
  {
    naam: 'staat-van-het-po',
    datum: '2021-04-15',
    titel: 'De Staat van het primair onderwijs',
    blokken: [
      alinea('De Inspectie van het Onderwijs heeft het deelrapport over het primair onderwijs gepubliceerd.'),
    ],
  },
  {
    naam: 'trainingen-2021-2022',
    datum: '2021-03-31',
    titel: 'Trainingen in het schooljaar 2021-2022',
    blokken: [
      alinea('Het aanbod van trainingen voor leerkrachten en andere professionals in de school is bekend.'),
    ],
  },
  {
    naam: 'inspectie-corona',
    datum: '2021-03-23',
    titel: 'Onderzoek van de Inspectie naar de gevolgen van corona',
    blokken: [
      alinea('De Inspectie van het Onderwijs onderzocht wat de coronacrisis voor scholen betekende.'),
      {
        soort: 'link-buiten',
        tekst: 'Inspectie van het Onderwijs',
        adres: 'https://www.onderwijsinspectie.nl',
      },
    ],
  },
  {
    naam: 'experimenten-regulier-speciaal',
    datum: '2021-03-11',
    titel: 'Beleidsregel voor samenwerking van regulier en speciaal onderwijs',
    blokken: [
      alinea(
        'Een beleidsregel maakt experimenten mogelijk met scholen voor regulier en speciaal onderwijs samen.',
      ),
    ],
  },
  {
    naam: 'verbeterpunten',
    datum: '2020-11-09',
    titel: '25 verbeterpunten voor passend onderwijs',
    blokken: [alinea('In een Kamerbrief staan 25 punten die passend onderwijs beter moeten maken.')],
  },
  {
    naam: 'passende-samenwerking',
    datum: '2020-11-04',
    titel: 'Model Passende Samenwerking FoodValley',
    blokken: [
      alinea(
        'Het model helpt onderwijs en jeugdhulp om over grenzen heen samen te werken, zodat een kind op school en thuis goede hulp krijgt.',
      ),
      {
        soort: 'link-buiten',
        tekst: 'FoodValley Jeugdhulp & Onderwijs',
        adres: 'https://www.foodvalley.jeugdhulponderwijs.nl',
      },
    ],
  },
  {
    naam: 'prestatiebox',
    datum: '2020-10-12',
    titel: 'Middelen uit de prestatiebox gaan naar de lumpsum',
    blokken: [alinea('Het geld uit de prestatiebox wordt een deel van de lumpsum van de schoolbesturen.')],
  },
  {
    naam: 'inspectie-lunteren',
    datum: '2020-10-09',
    titel: 'Oordeel goed voor een basisschool in Lunteren',
    blokken: [alinea('Een basisschool in Lunteren kreeg van de Inspectie het oordeel goed.')],
  },
  {
    naam: 'inclusie-ede',
    datum: '2020-09-21',
    titel: 'Nieuwsbrief over inclusie van de gemeente Ede',
    blokken: [alinea('De gemeente Ede gaf een nieuwsbrief uit over inclusie.')],
  },
]
