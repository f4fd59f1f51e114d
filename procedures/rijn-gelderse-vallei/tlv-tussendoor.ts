// What is recorded along the way of a TLV without moving it: orientation, contact, questions of the commission, coming back.
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import { SCHOOLROLLEN } from './delen.ts'

export const TUSSENDOOR: readonly Registratie[] = [
  {
    id: 'orientatie',
    naam: 'Oriëntatie, geen toezegging',
    titel: 'Kennismaking met een s(b)o-school vastleggen',
    uitleg: 'Legt een kennismaking met de beoogde school vast. Dit is oriëntatie en geen toezegging.',
    door: [...SCHOOLROLLEN, 'steunpuntcoordinator'],
    velden: {
      school: { soort: 'tekst', label: 'Welke school?', verplicht: true, grond: 'RGV-169' },
      verslag: { soort: 'lange-tekst', label: 'Wat is besproken?' },
    },
    grond: 'RGV-169',
  },
  {
    id: 'contact',
    naam: 'Contact met de school',
    titel: 'Contact met de school vastleggen',
    uitleg: 'Legt een telefoongesprek of ander contact met de school vast, zodat het in het dossier staat.',
    door: ['secretaresse-leerlingenzaken'],
    velden: {
      wijze: {
        soort: 'keuze',
        label: 'Hoe was het contact?',
        verplicht: true,
        keuzes: [
          { waarde: 'telefoon', label: 'Telefoon' },
          { waarde: 'gesprek', label: 'Gesprek' },
        ],
        grond: 'RGV-201',
      },
      inhoud: { soort: 'lange-tekst', label: 'Wat is besproken?', verplicht: true, grond: 'RGV-201' },
    },
    grond: 'RGV-201',
  },
  {
    id: 'aanvullende-vraag',
    naam: 'Aanvullende vraag van de commissie',
    titel: 'Aanvullende vraag klaarzetten',
    uitleg:
      'De commissie formuleert wat er nog nodig is. De secretaresse leerlingenzaken vraagt het op bij de school, binnen twee werkdagen.',
    door: ['deskundige', 'tla-voorzitter'],
    velden: {
      vraag: {
        soort: 'lange-tekst',
        label: 'Welke informatie is nodig?',
        verplicht: true,
        grond: 'RGV-202',
      },
    },
    in: ['deskundigen', 'tla', 'eindadvies'],
    pasNaBesluit: true,
    nietVoorGezin: true,
    taken: [
      {
        id: 'opvraag-versturen',
        titel: 'Opvraag versturen aan de school',
        rol: 'secretaresse-leerlingenzaken',
        binnen: { aantal: 2, eenheid: 'werkdagen' },
        grond: 'RGV-202, RGV-227',
      },
    ],
    grond: 'RGV-202, RGV-227',
  },
  {
    id: 'terugkeerbespreking',
    naam: 'Bespreking van terugkeer',
    titel: 'Bespreking van terugkeer vastleggen',
    uitleg: 'Legt vast dat is besproken of terugkeer naar de basisschool mogelijk is.',
    door: [...SCHOOLROLLEN, 'steunpuntcoordinator'],
    velden: {
      uitkomst: { soort: 'lange-tekst', label: 'Wat kwam eruit?', verplicht: true, grond: 'RGV-269' },
    },
    in: ['tlv'],
    grond: 'RGV-269',
  },
]
