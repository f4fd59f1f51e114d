// The public pages about Doorstart (Werkwijze 5.2). Facts from the source, sentences our own.
import type { Infopagina } from '#domein/procedure/inhoud.ts'

export const DOORSTARTPAGINAS: readonly Infopagina[] = [
  {
    naam: 'doorstart',
    titel: 'Doorstart',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Doorstart is een team van professionals dat op school met jongeren van het voortgezet onderwijs werkt. Het streven is dat de jongere de schoolloopbaan zonder onderbreking afmaakt.',
      },
      { soort: 'kop', tekst: 'Voor wie' },
      {
        soort: 'alinea',
        tekst:
          'Voor jongeren van alle leerjaren en niveaus, ook het praktijkonderwijs, die naar school gaan in Ede, Wageningen of Rhenen. Vaak is er externaliserend gedrag, verzuim of dreigende uitval.',
      },
      { soort: 'kop', tekst: 'Het plan van aanpak' },
      {
        soort: 'alinea',
        tekst:
          'Doorstart maakt samen met de jongere, ouder(s)/verzorger(s), de school en hulpverlening een plan van aanpak. Daarin staat wat het doel is en wat ieder doet: observatie, coaching van de jongere, coaching van docenten of mentor, of steun voor ouders.',
      },
      {
        soort: 'alinea',
        tekst:
          'De jongere blijft ingeschreven op de eigen school; die school houdt de zorgplicht. Scholen en ouders kunnen om informatie vragen. Aanmelden doet de school, na contact met het samenwerkingsverband.',
      },
    ],
  },
  {
    naam: 'doorstart-groepsdynamica',
    titel: 'Doorstart groepsdynamica',
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Gaat het in een klas niet goed tussen de jongeren onderling of met het docententeam, dan kan een school in Ede, Wageningen of Rhenen groepsdynamica vragen. Het is er sinds schooljaar 2021-2022.',
      },
      {
        soort: 'lijst',
        regels: [
          'De school neemt contact op met de contactpersoon van het samenwerkingsverband. Die bespreekt het met de Doorstart-coördinator.',
          'De doelen zijn communicatie, samenwerking en openheid. Het docententeam doet mee.',
          'Het traject duurt twaalf weken, met observaties, herstelkringen tijdens lessen en drie bijeenkomsten van Identity Craft.',
          'Er worden geen gegevens van leerlingen gevraagd.',
        ],
      },
    ],
  },
]
