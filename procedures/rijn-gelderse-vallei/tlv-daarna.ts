// After the decision on a TLV: letters, placement, and the terms that are guarded.
import type { Briefsoort, Fase, Proceduretermijn } from '#domein/procedure/definitie.ts'

export const DAARNA: readonly Fase[] = [
  {
    soort: 'uitvoering',
    id: 'tlv',
    naam: 'TLV afgegeven: brieven, plaatsing en geldigheid',
    status: 'TLV afgegeven',
    door: ['secretaresse-leerlingenzaken'],
    uitleg:
      'De brieven gaan uit: aan ouders per post, aan de school in het systeem. De plaatsing en de geldigheid worden gevolgd.',
    grond: 'RGV-249, RGV-252, RGV-253',
    plaatsing: true,
    evaluaties: [],
    afgerond: 'Afgehandeld',
  },
  {
    soort: 'uitvoering',
    id: 'geen-tlv',
    naam: 'TLV niet toegekend: brieven en vervolg',
    status: 'TLV niet toegekend',
    door: ['secretaresse-leerlingenzaken'],
    uitleg: 'De brieven gaan uit. De zorgplicht blijft bij de school; de steunpuntcoördinator kan helpen.',
    grond: 'RGV-244, RGV-248',
    plaatsing: false,
    evaluaties: [],
    afgerond: 'Afgehandeld',
  },
]

export const BRIEVEN: readonly Briefsoort[] = [
  {
    soort: 'ontvangstbevestiging',
    naam: 'Ontvangstbevestiging',
    aan: ['aanvrager'],
    verzending: 'meteen',
    grond: 'Awb 4:3a',
  },
  {
    soort: 'incompleet',
    naam: 'Niet in behandeling genomen: wat ontbreekt',
    aan: ['aanvrager'],
    verzending: 'meteen',
    grond: 'RGV-159',
  },
  {
    soort: 'aanhoudingsbrief',
    naam: 'Opvraag en opschorting',
    aan: ['aanvrager', 'ouders'],
    verzending: 'meteen',
    grond: 'RGV-190, RGV-191',
  },
  {
    soort: 'verlengingsbericht',
    naam: 'Mededeling van een langere termijn',
    aan: ['aanvrager', 'ouders'],
    verzending: 'meteen',
    grond: 'RGV-185, RGV-186',
  },
  {
    soort: 'tlv-brief',
    naam: 'TLV-brief',
    aan: ['aanvrager', 'ouders'],
    verzending: 'klaarzetten',
    perPost: { grond: 'RGV-252' },
    bijlagen: ['TLV-beschikking'],
    regels: [
      { label: 'Gemotiveerd besluit', uit: ['besluit.eigenMotivering', 'eindadvies.motivering'] },
      { label: 'Doelen', uit: ['eindadvies.doelen'] },
      { label: 'Schoolsoort', uit: ['besluit.schoolsoort'] },
    ],
    grond: 'RGV-249, RGV-250, RGV-251',
  },
  {
    soort: 'TLV-beschikking',
    naam: 'Toelaatbaarheidsverklaring',
    aan: ['aanvrager', 'ouders'],
    verzending: 'klaarzetten',
    perPost: { grond: 'RGV-252' },
    naastBesluit: true,
    regels: [{ label: 'Schoolsoort', uit: ['besluit.schoolsoort'] }],
    grond: 'RGV-249, RGV-256',
  },
]

export const TERMIJNEN: readonly Proceduretermijn[] = [
  {
    naam: 'beslistermijn',
    titel: 'Beslistermijn',
    regel: {
      soort: 'wettelijk',
      duur: { aantal: 8, eenheid: 'weken' },
      opschortbaar: true,
      verlenging: { dagen: 366, keren: 12, totDag: true, grond: 'Awb 4:14 lid 3 (RGV-185 tot RGV-187)' },
      grond: 'Awb 4:13 (RGV-179, RGV-182)',
    },
    start: { soort: 'laatste-indiening' },
    stopt: 'besluit',
    eigenaar: 'secretaresse-leerlingenzaken',
    gevolg: 'Termijn overschreden: de beslistermijn is verstreken zonder besluit of mededeling.',
    signaalDagenVooraf: 14,
    zichtVoor: ['school', 'ouder', 'jongere'],
  },
  {
    naam: 'opp-bruikbaar',
    titel: 'OPP bruikbaar tot en met',
    regel: {
      soort: 'beleid',
      duur: { aantal: 6, eenheid: 'maanden' },
      rolt: false,
      grond: 'RGV-155, RGV-158',
    },
    start: { soort: 'stuk', stuk: 'OPP' },
    stopt: { naFase: 'aanvraag' },
    eigenaar: 'intern-begeleider',
    gevolg: 'Het OPP is ouder dan een half jaar: evalueer het voordat u indient.',
    zichtVoor: ['school'],
  },
  {
    naam: 'bezwaartermijn',
    titel: 'Bezwaar maken',
    regel: { soort: 'wettelijk', duur: { aantal: 6, eenheid: 'weken' }, grond: 'Awb 6:7 en 6:8 (RGV-324)' },
    start: { soort: 'bekendmaking' },
    stopt: 'nooit',
    eigenaar: 'secretaresse-leerlingenzaken',
    gevolg: 'De bezwaartermijn is voorbij.',
    zichtVoor: ['school', 'ouder', 'jongere'],
  },
]
