// The public page about tailored arrangements (Werkwijze 6).
import type { Infopagina } from '#domein/procedure/inhoud.ts'

export const MAATWERKPAGINA: Infopagina = {
  naam: 'maatwerk',
  titel: 'Maatwerkarrangement',
  blokken: [
    {
      soort: 'alinea',
      tekst:
        'Soms is alles wat er al is niet genoeg: de basisondersteuning, de basisondersteuning-plus en de andere arrangementen. Dan kan er tijdelijk onderwijs op maat komen.',
    },
    {
      soort: 'lijst',
      regels: [
        'De school betrekt de contactpersoon van het samenwerkingsverband vroeg.',
        'Jongere, ouder(s)/verzorger(s), aanbieder en de andere partijen zijn akkoord voordat de school aanvraagt.',
        'Er zijn doelen, en het onderwijs komt van een onderwijsbevoegde instelling.',
        'School, gemeente en samenwerkingsverband spreken af wie wat betaalt. Het samenwerkingsverband betaalt nooit meer dan een TLV categorie laag kost.',
        'In eerste instantie duurt maatwerk ten hoogste een schooljaar.',
        'De school houdt zorgplicht en bespreekt ten minste elke twee maanden met alle betrokkenen hoe het gaat.',
      ],
    },
  ],
}
