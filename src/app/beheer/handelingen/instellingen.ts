// Settings of the desk that are data of the samenwerkingsverband.
import { wijzigSwv } from '#db/opslag/beheer.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import type { Velden } from '#domein/kern/veld.ts'
import { type Handeling, tekstVan } from '../handeling.ts'
import { verversAlles } from '../kalenderwerk.ts'

const INSTELLINGVELDEN = {
  naam: { soort: 'tekst', label: 'Naam van het samenwerkingsverband', verplicht: true, maximum: 120 },
  reactieWeken: {
    soort: 'getal',
    geheel: true,
    minimum: 1,
    maximum: 12,
    label: 'Weken om te reageren op een voornemen',
    verplicht: true,
    grond: 'Awb 4:8',
  },
  opschorting: {
    soort: 'keuze',
    label: 'Zo tellen de dagen van een opschorting',
    verplicht: true,
    grond: 'Awb 4:15',
    keuzes: [
      {
        waarde: 'strikt',
        label: 'Strikt',
        uitleg: 'De dagen na het bericht en voor de aanvulling. Dit geeft de vroegste, veilige datum.',
      },
      { waarde: 'moment', label: 'Vanaf dat moment', uitleg: 'Eén dag meer dan strikt.' },
      { waarde: 'inclusief', label: 'Beide dagen tellen mee' },
      { waarde: 'vanaf-verzoek', label: 'Vanaf het verzoek tot de dag voor de aanvulling' },
    ],
  },
  naHersteltermijn: {
    soort: 'keuze',
    label: 'Als een aanvulling niet op tijd komt',
    verplicht: true,
    keuzes: [
      { waarde: 'stopt', label: 'Stopt de opschorting op de laatste dag' },
      { waarde: 'stopt-dag-eerder', label: 'Stopt de opschorting een dag eerder' },
      { waarde: 'loopt-door', label: 'Loopt de opschorting door tot de aanvulling er is' },
    ],
  },
  ouderInzage: {
    soort: 'keuze',
    label: 'Wat ouders en jongeren zien als zij inloggen',
    verplicht: true,
    keuzes: [
      { waarde: 'stand', label: 'Hoe het ervoor staat en hun eigen brieven' },
      { waarde: 'dossier', label: 'Ook het dossier' },
    ],
  },
  nummerpatroon: {
    soort: 'tekst',
    label: 'Nummer van een besluit',
    hulp: 'Met {jaar} en {volgnummer}, bijvoorbeeld GV-{jaar}-{volgnummer}.',
    verplicht: true,
    maximum: 60,
  },
  oppFormat: {
    soort: 'tekst',
    label: 'Adres van het OPP-format',
    hulp: 'Een pagina of bestand op internet. Scholen mogen ook een eigen format gebruiken.',
    maximum: 300,
  },
  postadres: {
    soort: 'tekst',
    label: 'Postadres',
    hulp: 'Staat op brieven en bij de uitleg over bezwaar: postbus of straat, postcode en plaats.',
    maximum: 200,
    grond: 'Awb 3:45',
  },
  bereikbaar: {
    soort: 'lange-tekst',
    label: 'Hoe en wanneer het samenwerkingsverband bereikbaar is',
    hulp: 'Staat op de pagina Bereikbaarheid, die iedereen kan lezen. Bijvoorbeeld telefoon, e-mail en tijden.',
    maximum: 1000,
    grond: 'GV-009',
  },
} as const satisfies Velden

const wijzigen: Handeling = {
  naam: 'instellingen-wijzigen',
  titel: 'Instellingen wijzigen',
  uitleg: 'Geldt vanaf nu voor alle zaken, ook voor lopende. Besluiten en verzonden brieven veranderen niet.',
  groep: 'Instellingen',
  recht: 'instellingen-beheren',
  over: null,
  velden: INSTELLINGVELDEN,
  laad: () => Promise.resolve({ naam: 'Instellingen', terug: ['instellingen'] }),
  begin: (_, { omgeving: { swv, instellingen: i } }) => ({
    naam: swv.naam,
    reactieWeken: i.reactieWeken,
    opschorting: i.telwijze.opschorting,
    naHersteltermijn: i.telwijze.naHersteltermijn,
    ouderInzage: i.ouderInzage,
    nummerpatroon: i.nummerpatroon,
    oppFormat: i.oppFormat ?? null,
    postadres: i.postadres ?? null,
    bereikbaar: i.bereikbaar ?? null,
  }),
  async doe(w, _, waarden) {
    const patroon = String(waarden['nummerpatroon'])
    if (!patroon.includes('{volgnummer}') || !patroon.includes('{jaar}'))
      return weiger('nummerpatroon', 'Het nummer moet het jaar en een volgnummer bevatten.', {
        velden: {
          nummerpatroon: 'Gebruik {jaar} en {volgnummer}; anders krijgen besluiten hetzelfde nummer.',
        },
      })
    const oppFormat = tekstVan(waarden, 'oppFormat')
    if (oppFormat && URL.parse(oppFormat)?.protocol !== 'https:')
      return weiger('adres', 'Dit adres kan niet worden gebruikt.', {
        velden: { oppFormat: 'Vul een adres in dat begint met https://.' },
      })
    const { swv, instellingen: was } = w.omgeving
    const nieuw = {
      reactieWeken: Number(waarden['reactieWeken']),
      telwijze: { opschorting: waarden['opschorting'], naHersteltermijn: waarden['naHersteltermijn'] },
      ouderInzage: waarden['ouderInzage'],
      nummerpatroon: patroon,
      oppFormat,
      postadres: tekstVan(waarden, 'postadres'),
      bereikbaar: tekstVan(waarden, 'bereikbaar'),
    }
    await wijzigSwv(w.tx, w.swv, { naam: String(waarden['naam']), instellingen: nieuw })
    await verversAlles(w)
    const velden = (Object.keys(nieuw) as (keyof typeof nieuw)[]).filter(
      (v) => JSON.stringify(nieuw[v]) !== JSON.stringify(was[v] ?? null),
    )
    return {
      melding: 'De instellingen zijn opgeslagen.',
      naar: ['instellingen'],
      log: { inhoud: { velden: [...(waarden['naam'] === swv.naam ? [] : ['naam']), ...velden] } },
    }
  },
}

export const INSTELLINGEN: readonly Handeling[] = [wijzigen]
