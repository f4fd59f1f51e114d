// Public page on support at school: the ten steps, the ondersteuningsteam and the OPP.
import type { Infopagina } from '#domein/procedure/inhoud.ts'

export const ONDERSTEUNING: Infopagina = {
  naam: 'ondersteuning',
  titel: 'Ondersteuning op school',
  blokken: [
    {
      soort: 'alinea',
      tekst:
        'Heeft een leerling iets extra’s nodig, dan volgt de school tien stappen. De leerkracht kijkt, maakt een plan en bespreekt met ouders en leerling hoe het gaat. Lukt het niet, dan komt het ondersteuningsteam bij elkaar.',
    },
    {
      soort: 'lijst',
      regels: [
        'Ouders worden voor ieder ondersteuningsteam uitgenodigd.',
        'De intern begeleider van de school is voorzitter en aanspreekpunt.',
        'Krijgt een leerling extra ondersteuning, dan maakt de school een OPP. Ouders tekenen voor het handelingsdeel.',
      ],
    },
  ],
}
