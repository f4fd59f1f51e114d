// Statuses of the procedures on the duty of care. The source gives none but those it implies; these are proposals.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

export const ZORGPLICHTSTATUSSEN = {
  Aangemeld: {
    swv: 'Het kind is aangemeld; de aanmelding is nog niet vastgelegd of nog niet op schrift.',
    school: 'Leg de aanmelding vast. De termijn begint als zij op schrift binnen is.',
    ouder: 'De aanmelding is begonnen. Vul haar hier in, of geef haar op papier of per mail aan de school.',
    jongere: 'Je bent aangemeld bij de school.',
  },
  Wachtlijst: {
    swv: 'Het kind is jonger dan 3 jaar en staat op de wachtlijst van de school.',
    school: 'Het kind is jonger dan 3 jaar. Aanmelden kan vanaf de derde verjaardag.',
    ouder: 'Uw kind staat op de wachtlijst. Aanmelden kan vanaf de dag dat uw kind 3 jaar wordt.',
    jongere: 'Je staat op de wachtlijst van de school.',
  },
  'Gewone aanmelding': {
    swv: 'Er is geen extra ondersteuning nodig; er loopt geen zorgplichttraject.',
    school: 'Er is geen extra ondersteuning nodig. U behandelt dit als gewone aanmelding.',
    ouder: 'De school behandelt dit als gewone aanmelding.',
    jongere: 'Je bent gewoon aangemeld bij de school.',
  },
  'Onderzoek loopt': {
    swv: 'De school onderzoekt welke ondersteuning het kind nodig heeft.',
    school: 'Onderzoek welke ondersteuning het kind nodig heeft, binnen de onderzoekstermijn.',
    ouder: 'De school zoekt uit wat uw kind nodig heeft.',
    jongere: 'De school zoekt uit wat jij nodig hebt.',
  },
  Plaatsingsplicht: {
    swv: 'Tien weken na de aanmelding is er geen uitkomst: de school moet het kind plaatsen en inschrijven.',
    school: 'Tien weken na de aanmelding is er geen uitkomst. U moet het kind plaatsen en inschrijven.',
    ouder: 'De school is nog niet klaar met het onderzoek. De school moet uw kind nu inschrijven.',
    jongere: 'De school moet jou nu inschrijven.',
  },
  'Geplaatst, onderzoek loopt': {
    swv: 'Het kind is ingeschreven; het onderzoek loopt door.',
    school: 'Het kind is ingeschreven. Rond het onderzoek af; u houdt zorgplicht.',
    ouder: 'Uw kind is ingeschreven. De school zoekt verder uit wat uw kind nodig heeft.',
    jongere: 'Je bent ingeschreven. De school zoekt verder uit wat jij nodig hebt.',
  },
  'Plaats op deze school': {
    swv: 'De school plaatst het kind; de inschrijving volgt.',
    school: 'U plaatst het kind. Leg de inschrijving vast.',
    ouder: 'Uw kind kan naar deze school. U kunt uw kind inschrijven.',
    jongere: 'Je kunt naar deze school.',
  },
  'Andere school zoeken': {
    swv: 'De school zoekt samen met de ouders een andere reguliere basisschool.',
    school: 'Zoek samen met de ouders en het schoolbestuur een andere basisschool.',
    ouder:
      'De school zoekt met u een andere basisschool. Zolang uw kind daar niet is ingeschreven, zorgt deze school voor een plek.',
    jongere: 'De school zoekt met je ouders een andere school.',
  },
  'Sbo of so met TLV': {
    swv: 'Er is een TLV nodig voor het sbo of so; de zorgplicht blijft bij de school tot de inschrijving.',
    school: 'Vraag een TLV aan. U houdt zorgplicht tot het kind op de andere school is ingeschreven.',
    ouder:
      'Uw kind kan het best naar het sbo of so. Daar is een verklaring (TLV) voor nodig. De school vraagt die met u aan.',
    jongere: 'Je gaat naar een school die je beter kan helpen. Daar is een verklaring voor nodig.',
  },
  Geplaatst: {
    swv: 'Het kind is ingeschreven op de school van aanmelding.',
    school: 'Het kind is ingeschreven.',
    ouder: 'Uw kind is ingeschreven op de school.',
    jongere: 'Je bent ingeschreven op de school.',
  },
  'Geplaatst op een andere school': {
    swv: 'Het kind is ingeschreven op een andere school.',
    school: 'Het kind is ingeschreven op een andere school; die heeft nu zorgplicht.',
    ouder: 'Uw kind is ingeschreven op een andere school.',
    jongere: 'Je bent ingeschreven op een andere school.',
  },
  'Geen zorgplicht': {
    swv: 'De school heeft geen zorgplicht voor dit kind; de grond staat bij de zaak.',
    school: 'Uw school heeft geen zorgplicht voor dit kind.',
    ouder: 'Deze school hoeft geen plek voor uw kind te zoeken. In de brief staat waarom.',
    jongere: 'Deze school hoeft geen plek voor jou te zoeken.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>

export const BAOBAOSTATUSSEN = {
  'Basisschool zoeken': {
    swv: 'De school zoekt met ouders en schoolbestuur een andere reguliere basisschool.',
    school: 'Leg elke benaderde school vast, met dag en uitkomst.',
    ouder: 'De school zoekt met u een andere basisschool.',
    jongere: 'De school zoekt met je ouders een andere school.',
  },
  'Plaats toegezegd': {
    swv: 'Een andere school plaatst het kind; de ouders schrijven nog in.',
    school: 'Een andere school plaatst het kind. U houdt zorgplicht tot de inschrijving.',
    ouder: 'Een andere school heeft plek. U kunt uw kind daar inschrijven.',
    jongere: 'Een andere school heeft plek voor je.',
  },
  'Ingeschreven op de nieuwe school': {
    swv: 'Het kind is ingeschreven op de nieuwe school; die heeft nu zorgplicht.',
    school: 'Het kind is ingeschreven op de nieuwe school.',
    ouder: 'Uw kind is ingeschreven op de nieuwe school.',
    jongere: 'Je bent ingeschreven op de nieuwe school.',
  },
  'Niet haalbaar': {
    swv: 'Er is geen andere reguliere basisschool gevonden; de zorgplicht blijft bij de eerste school.',
    school: 'Er is geen andere basisschool gevonden. U houdt zorgplicht.',
    ouder: 'Er is geen andere basisschool gevonden. De school van uw kind zoekt een andere oplossing.',
    jongere: 'Er is geen andere school gevonden. Je school zoekt een andere oplossing.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>

export const VERHUISSTATUSSEN = {
  'Verhuizing gemeld': {
    swv: 'Een verhuizing is gemeld; zij wordt nog vastgelegd.',
    school: 'Leg vast wanneer de leerling verhuist en welk onderwijs de ouders zoeken.',
    ouder: 'De verhuizing is doorgegeven.',
    jongere: 'Je verhuizing is doorgegeven.',
  },
  'Aanmelding bij de nieuwe school': {
    swv: 'De ouders melden hun kind op schrift aan bij de nieuwe school.',
    school: 'Leg vast wanneer de aanmelding op schrift binnen is.',
    ouder: 'Meld uw kind op schrift aan bij de nieuwe school.',
    jongere: 'Je ouders melden je aan bij de nieuwe school.',
  },
  'Overdracht tussen scholen': {
    swv: 'De scholen nemen contact op, met toestemming van de ouders.',
    school: 'Vraag de ouders om toestemming. Neem daarna contact op met de andere school.',
    ouder:
      'De nieuwe school wil met de oude school praten over uw kind. Dat mag alleen als u dat goed vindt.',
    jongere: 'Je nieuwe school wil met je oude school praten. Je ouders moeten dat goed vinden.',
  },
  'Verantwoordelijkheid bepalen': {
    swv: 'Bepaal welk samenwerkingsverband verantwoordelijk is.',
    school: 'Het samenwerkingsverband bepaalt wie verantwoordelijk is voor de TLV.',
    ouder: 'Wij zoeken uit welk samenwerkingsverband over uw kind gaat.',
    jongere: 'Wij zoeken uit wie jou verder helpt.',
  },
  'RGV verantwoordelijk': {
    swv: 'Ons samenwerkingsverband is verantwoordelijk; de regel staat bij de zaak.',
    school: 'Ons samenwerkingsverband is verantwoordelijk voor de TLV.',
    ouder: 'Ons samenwerkingsverband gaat over uw kind.',
    jongere: 'Ons samenwerkingsverband helpt jou verder.',
  },
  'Verhuisd, RGV verantwoordelijk': {
    swv: 'De leerling is verhuisd; wij blijven verantwoordelijk voor de lopende TLV en de bekostiging.',
    school: 'De leerling is verhuisd. Ons samenwerkingsverband blijft verantwoordelijk voor de lopende TLV.',
    ouder: 'U bent verhuisd. De TLV van uw kind blijft gelden en blijft van ons samenwerkingsverband.',
    jongere: 'Je bent verhuisd. Je verklaring blijft gelden.',
  },
  'Ander SWV verantwoordelijk': {
    swv: 'Een ander samenwerkingsverband is verantwoordelijk; de regel staat bij de zaak.',
    school: 'Een ander samenwerkingsverband is verantwoordelijk. Vraag de TLV daar aan.',
    ouder: 'Een ander samenwerkingsverband gaat over uw kind. De school vertelt u welk.',
    jongere: 'Een ander samenwerkingsverband helpt jou verder.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>
