// Statuses of the checklist: each step is one. The source names the steps; what they mean to whom are our words.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

const stap = (swv: string, school: string, ouder: string, jongere: string): PerDoelgroep => ({
  swv,
  school,
  ouder,
  jongere,
})

export const CHECKLISTSTATUSSEN = {
  Waarnemen: stap(
    'De leerkracht kijkt wat de leerling nodig heeft.',
    'Leg vast welke onderwijsbehoefte u ziet en wanneer u met de leerling sprak.',
    'De leerkracht kijkt wat uw kind nodig heeft.',
    'Je leerkracht kijkt wat jij nodig hebt en praat met je.',
  ),
  Begrijpen: stap(
    'Leerkracht en intern begeleider benoemen de onderwijsbehoefte.',
    'Bespreek de onderwijsbehoefte met de intern begeleider en met de ouders.',
    'De school bespreekt met u wat zij ziet.',
    'De school bespreekt wat jij nodig hebt.',
  ),
  Plannen: stap(
    'De school stelt een plan op.',
    'Stel een plan op en bespreek het met ouders en leerling.',
    'De school maakt een plan en bespreekt dat met u.',
    'De school maakt een plan en bespreekt dat met jou.',
  ),
  Realiseren: stap(
    'De leerkracht voert het plan uit.',
    'Voer het plan uit.',
    'De school werkt met het plan.',
    'Je werkt met je leerkracht aan het plan.',
  ),
  Evalueren: stap(
    'De school evalueert met leerling en ouders.',
    'Evalueer met intern begeleider, leerling en ouders.',
    'De school kijkt met u hoe het gaat.',
    'De school kijkt met jou hoe het gaat.',
  ),
  'Leerling-bespreking': stap(
    'De leerkracht legt een hulpvraag voor aan de intern begeleider.',
    'Leg de hulpvraag voor aan de intern begeleider.',
    'De leerkracht vraagt hulp aan de intern begeleider.',
    'Je leerkracht vraagt hulp aan de intern begeleider.',
  ),
  Ondersteuningsteam: stap(
    'Het ondersteuningsteam komt bij elkaar.',
    'Plan het ondersteuningsteam, nodig de ouders uit en leg vast wat is afgesproken.',
    'U praat met de school en anderen over wat uw kind nodig heeft.',
    'Je ouders praten met de school over wat jij nodig hebt.',
  ),
  'Ondersteuningstraject beginnen': stap(
    'Er is ondersteuning afgesproken; nog niet vastgelegd is wie komt.',
    'Leg vast wie van het samenwerkingsverband wordt ingezet.',
    'Er is hulp afgesproken. De school regelt wie er komt.',
    'Er is hulp afgesproken. De school regelt wie er komt.',
  ),
  'Ondersteuningstraject loopt': stap(
    'De ondersteuning loopt.',
    'De ondersteuning loopt. Houd de ouders op de hoogte.',
    'Uw kind krijgt extra hulp op school.',
    'Je krijgt extra hulp op school.',
  ),
  'Traject evalueren': stap(
    'Het ondersteuningsteam evalueert het traject.',
    'Evalueer het traject met het ondersteuningsteam.',
    'U bespreekt met de school hoe de hulp heeft gewerkt.',
    'De school bespreekt hoe de hulp heeft gewerkt.',
  ),
  Verwijzing: stap(
    'Ouders, school en steunpuntcoördinator overleggen over een verwijzing.',
    'Overleg met ouders en steunpuntcoördinator of plaatsing op sbo of so noodzakelijk is.',
    'U overlegt met de school over een andere soort school.',
    'Je ouders overleggen met de school over een andere soort school.',
  ),
  'Andere basisschool onderzoeken': stap(
    'De school onderzoekt of een andere basisschool past.',
    'Onderzoek of een andere basisschool past. Begin daarvoor vanuit deze zaak.',
    'De school zoekt met u een andere basisschool.',
    'De school zoekt met jou een andere basisschool.',
  ),
  'TLV aanvragen': stap(
    'Ouders, school en steunpuntcoördinator vinden plaatsing op sbo of so noodzakelijk.',
    'Vraag een TLV aan. Begin daarvoor vanuit deze zaak.',
    'De school vraagt een verklaring aan voor het speciaal (basis)onderwijs.',
    'De school vraagt een verklaring aan voor het speciaal (basis)onderwijs.',
  ),
} as const satisfies Readonly<Record<string, PerDoelgroep>>
