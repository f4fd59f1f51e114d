// The guardians of a pupil and the young person: who gets the letters, and how.
import { nieuwId } from '#db/id.ts'
import { leesGezin, ontkoppelGezin, voegGezinToe } from '#db/opslag/gezin.ts'
import { voegPersoonToe } from '#db/opslag/mensen.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import { type Handeling, handeling, tekstVan } from '../handeling.ts'
import { type OverLeerling, laadVoor } from './leerlingen.ts'

const toevoegen = handeling<OverLeerling>({
  naam: 'gezin-toevoegen',
  titel: 'Ouder, verzorger of jongere toevoegen',
  uitleg: 'Deze persoon krijgt voortaan de brieven over deze leerling. Een account is daarvoor niet nodig.',
  groep: 'Leerlingen',
  recht: 'leerlingen-bijhouden',
  over: 'leerling',
  velden: {
    naam: { soort: 'tekst', label: 'Naam', verplicht: true, maximum: 120 },
    aard: {
      soort: 'keuze',
      label: 'Wie is dit?',
      verplicht: true,
      keuzes: [
        { waarde: 'gezag', label: 'Ouder of verzorger met gezag' },
        { waarde: 'voogd', label: 'Voogd' },
        { waarde: 'jongere', label: 'De leerling zelf' },
      ],
    },
    kanaal: {
      soort: 'keuze',
      label: 'Hoe krijgt deze persoon brieven?',
      verplicht: true,
      keuzes: [
        { waarde: 'mail', label: 'Per e-mail' },
        { waarde: 'post', label: 'Per post' },
      ],
    },
    eMail: { soort: 'tekst', vorm: 'e-mail', label: 'E-mailadres', hulp: 'Nodig bij e-mail.', maximum: 200 },
    adres: {
      soort: 'lange-tekst',
      label: 'Adres',
      hulp: 'Straat en huisnummer, en op een nieuwe regel postcode en plaats. Nodig bij post.',
      maximum: 300,
    },
  },
  laad: (w, over) => laadVoor(w, over, 'school'),
  begin: () => ({ aard: 'gezag', kanaal: 'mail' }),
  async doe(w, { leerling: l }, waarden) {
    const kanaal = waarden['kanaal'] === 'post' ? 'post' : 'mail'
    const eMail = tekstVan(waarden, 'eMail')
    const adres = (tekstVan(waarden, 'adres') ?? '')
      .split('\n')
      .map((r) => r.trim())
      .filter(Boolean)
    if (kanaal === 'mail' && !eMail)
      return weiger('e-mail-nodig', 'Zonder e-mailadres kan er geen brief per e-mail worden gestuurd.', {
        velden: { eMail: 'Vul een e-mailadres in, of kies voor post.' },
      })
    if (kanaal === 'post' && adres.length < 2)
      return weiger('adres-nodig', 'Zonder adres kan er geen brief per post worden gestuurd.', {
        velden: { adres: 'Vul straat en huisnummer in, en op een nieuwe regel postcode en plaats.' },
      })
    const id = nieuwId(w.d.nu())
    const aard = waarden['aard'] === 'jongere' ? 'jongere' : waarden['aard'] === 'voogd' ? 'voogd' : 'gezag'
    if (aard === 'jongere' && (await leesGezin(w.tx, w.swv, l.id)).some((g) => g.aard === 'jongere'))
      return weiger('al-toegevoegd', 'De leerling zelf is al toegevoegd.', {
        velden: { aard: 'Kies wie dit is.' },
      })
    await voegPersoonToe(
      w.tx,
      w.swv,
      {
        id,
        naam: String(waarden['naam']),
        eMail,
        adres,
        kanaal,
        gebruikersnaam: null,
        wachtwoordHash: null,
        disciplines: [],
        werkgever: null,
        pool: null,
        rollen: [{ rol: aard === 'jongere' ? 'jongere' : 'ouder', organisatie: null }],
      },
      w.omgeving.vandaag,
    )
    await voegGezinToe(w.tx, w.swv, { leerling: l.id, persoon: id, aard })
    return {
      id,
      melding: 'Toegevoegd. Brieven gaan voortaan ook naar deze persoon.',
      naar: ['leerling', l.id],
      log: { persoon: id, inhoud: { leerling: l.id, aard } },
    }
  },
})

const verwijderen = handeling<OverLeerling>({
  naam: 'gezin-ontkoppelen',
  titel: 'Ouder, verzorger of jongere ontkoppelen',
  uitleg: 'Deze persoon krijgt geen nieuwe brieven meer over deze leerling. Wat is verzonden blijft staan.',
  groep: 'Leerlingen',
  recht: 'leerlingen-bijhouden',
  over: 'leerling',
  velden: { persoon: { soort: 'verwijzing', naar: 'persoon', label: 'Wie', verplicht: true } },
  laad: (w, over) => laadVoor(w, over, 'school'),
  async keuzes(w, { leerling: l }) {
    return {
      persoon: (await leesGezin(w.tx, w.swv, l.id)).map((g) => ({ waarde: g.persoon, label: g.naam })),
    }
  },
  async doe(w, { leerling: l }, waarden) {
    const persoon = String(waarden['persoon'])
    if (!(await ontkoppelGezin(w.tx, w.swv, l.id, persoon)))
      return weiger('niet-gekoppeld', 'Deze persoon hoort niet bij deze leerling.', {
        velden: { persoon: 'Kies iemand uit de lijst.' },
      })
    return {
      id: l.id,
      melding: 'Ontkoppeld.',
      naar: ['leerling', l.id],
      log: { persoon, inhoud: { leerling: l.id } },
    }
  },
})

export const GEZIN: readonly Handeling[] = [toevoegen, verwijderen]
