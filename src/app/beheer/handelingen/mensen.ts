// People: who gets an account, how they are reached, and whether their account is open.
import { nieuwId } from '#db/id.ts'
import { wijzigPersoon, zetDeskundige } from '#db/opslag/beheer.ts'
import { voegPersoonToe } from '#db/opslag/mensen.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import type { Velden } from '#domein/kern/veld.ts'
import { type Handeling, handeling, tekstVan } from '../handeling.ts'
import { organisatieKeuzes } from '../keuzes.ts'
import { gebruikersnaamFout, leesGebruikersnaam } from '../gebruikersnaam.ts'
import { stuurLink } from '../wachtwoordlink.ts'
import { type OverPersoon, laadPersoon } from './persoon.ts'
import { ROLVELDEN, geefRolAan, rolFout } from './rollen.ts'

const BEREIK = {
  naam: { soort: 'tekst', label: 'Naam', verplicht: true, maximum: 120 },
  eMail: {
    soort: 'tekst',
    vorm: 'e-mail',
    label: 'E-mailadres',
    hulp: 'Naar dit adres gaan de link om een wachtwoord te kiezen en brieven per mail.',
    maximum: 200,
  },
  telefoon: { soort: 'tekst', vorm: 'telefoon', label: 'Telefoonnummer', maximum: 40 },
} as const satisfies Velden

const toevoegen: Handeling = {
  naam: 'persoon-toevoegen',
  titel: 'Persoon toevoegen',
  uitleg:
    'Maak een account met een eerste rol. De persoon krijgt een mail met een link om zelf een wachtwoord te kiezen.',
  groep: 'Mensen',
  recht: 'mensen-beheren',
  over: null,
  velden: {
    ...BEREIK,
    gebruikersnaam: {
      soort: 'tekst',
      label: 'Gebruikersnaam',
      hulp: 'Waarmee de persoon inlogt: kleine letters, cijfers, punt en streepje. Bijvoorbeeld voornaam.achternaam.',
      verplicht: true,
      maximum: 80,
    },
    ...ROLVELDEN,
    uitnodigen: {
      soort: 'ja-nee',
      label: 'Nu een link sturen om een wachtwoord te kiezen?',
      verplicht: true,
    },
  },
  laad: () => Promise.resolve({ naam: 'Nieuw account', terug: ['mensen'] }),
  begin: (_, w) => ({ van: w.omgeving.vandaag, uitnodigen: true }),
  keuzes: organisatieKeuzes('organisatie'),
  async doe(w, _, waarden) {
    const gebruikersnaam = leesGebruikersnaam(waarden['gebruikersnaam'])
    const fout =
      (await gebruikersnaamFout(w, gebruikersnaam)) ??
      (await rolFout(w, null, waarden)) ??
      (waarden['uitnodigen'] === true && !tekstVan(waarden, 'eMail')
        ? weiger('e-mail-nodig', 'Zonder e-mailadres kan er geen link worden gestuurd.', {
            velden: { eMail: 'Vul een e-mailadres in, of kies dat er nu geen link wordt gestuurd.' },
          })
        : null)
    if (fout) return fout
    const id = nieuwId(w.d.nu())
    await voegPersoonToe(
      w.tx,
      w.swv,
      {
        id,
        naam: String(waarden['naam']),
        eMail: tekstVan(waarden, 'eMail'),
        adres: [],
        kanaal: 'mail',
        gebruikersnaam,
        wachtwoordHash: null,
        disciplines: [],
        werkgever: null,
        pool: null,
        rollen: [],
      },
      w.omgeving.vandaag,
    )
    await wijzigPersoon(w.tx, w.swv, id, {
      naam: String(waarden['naam']),
      e_mail: tekstVan(waarden, 'eMail'),
      telefoon: tekstVan(waarden, 'telefoon'),
    })
    const rol = await geefRolAan(w, id, waarden)
    if (waarden['uitnodigen'] === true) await stuurLink(w, id)
    return {
      id,
      melding:
        waarden['uitnodigen'] === true
          ? 'Het account is gemaakt. De link om een wachtwoord te kiezen is onderweg.'
          : 'Het account is gemaakt. Er is nog geen link gestuurd.',
      naar: ['mens', id],
      log: {
        persoon: id,
        ...(rol.organisatie ? { organisatie: rol.organisatie } : {}),
        inhoud: { rol: rol.rol, van: rol.van },
      },
    }
  },
}

const wijzigen = handeling<OverPersoon>({
  naam: 'persoon-wijzigen',
  titel: 'Gegevens wijzigen',
  uitleg: 'Wijzig naam, e-mailadres en telefoonnummer.',
  groep: 'Mensen',
  recht: 'mensen-beheren',
  over: 'persoon',
  velden: BEREIK,
  laad: laadPersoon,
  begin: ({ persoon: p }) => ({ naam: p.naam, eMail: p.e_mail, telefoon: p.telefoon }),
  async doe(w, { persoon: p }, waarden) {
    const nieuw = {
      naam: String(waarden['naam']),
      e_mail: tekstVan(waarden, 'eMail'),
      telefoon: tekstVan(waarden, 'telefoon'),
    }
    await wijzigPersoon(w.tx, w.swv, p.id, nieuw)
    const velden = (['naam', 'e_mail', 'telefoon'] as const).filter((v) => nieuw[v] !== p[v])
    return {
      id: p.id,
      melding: 'De wijziging is opgeslagen.',
      naar: ['mens', p.id],
      log: { persoon: p.id, inhoud: { velden } },
    }
  },
})

const deskundige = handeling<OverPersoon>({
  naam: 'deskundige-wijzigen',
  titel: 'Gegevens als deskundige',
  uitleg:
    'Leg vast waarvoor iemand als deskundige gevraagd kan worden. De werkgever telt mee voor de onafhankelijkheid.',
  groep: 'Mensen',
  recht: 'mensen-beheren',
  over: 'persoon',
  velden: {
    disciplines: {
      soort: 'lijst',
      label: 'Disciplines',
      hulp: 'Eén per regel, bijvoorbeeld: orthopedagoog.',
      maximum: 10,
    },
    werkgever: { soort: 'verwijzing', naar: 'organisatie', label: 'Werkgever' },
    pool: {
      soort: 'keuze',
      label: 'Verband met het samenwerkingsverband',
      keuzes: [
        { waarde: 'pool', label: 'In de pool van deskundigen' },
        { waarde: 'partner', label: 'Partner van het samenwerkingsverband' },
      ],
    },
    beschikbaar: { soort: 'tekst', label: 'Beschikbaarheid', hulp: 'Bijvoorbeeld: maandag en donderdag.' },
    nietBeschikbaarTot: { soort: 'datum', label: 'Niet beschikbaar tot en met' },
  },
  laad: laadPersoon,
  begin: ({ persoon: { gegevens: g } }) => ({
    disciplines: g.disciplines ?? [],
    werkgever: g.werkgever ?? null,
    pool: g.pool ?? null,
    beschikbaar: g.beschikbaar ?? null,
    nietBeschikbaarTot: g.nietBeschikbaarTot ?? null,
  }),
  keuzes: organisatieKeuzes('werkgever'),
  async doe(w, { persoon: p }, waarden) {
    const werkgever = tekstVan(waarden, 'werkgever')
    const kan = await organisatieKeuzes('werkgever')(w)
    if (werkgever && !kan['werkgever']?.some((k) => k.waarde === werkgever))
      return weiger('werkgever-onbekend', 'Kies een werkgever uit de lijst.', {
        velden: { werkgever: 'Kies een organisatie.' },
      })
    const disciplines = ((waarden['disciplines'] ?? []) as readonly string[]).map((x) => x.toLowerCase())
    const pool = tekstVan(waarden, 'pool')
    if (pool && disciplines.length === 0)
      return weiger('discipline-nodig', 'Wie als deskundige gevraagd kan worden heeft een discipline.', {
        velden: { disciplines: 'Vul ten minste één discipline in.' },
        grond: 'GV-309, GV-313',
      })
    const beschikbaar = tekstVan(waarden, 'beschikbaar')
    const tot = tekstVan(waarden, 'nietBeschikbaarTot')
    await zetDeskundige(w.tx, w.swv, p.id, {
      ...(disciplines.length > 0 ? { disciplines } : {}),
      ...(werkgever ? { werkgever } : {}),
      ...(pool ? { pool: pool as 'pool' | 'partner' } : {}),
      ...(beschikbaar ? { beschikbaar } : {}),
      ...(tot ? { nietBeschikbaarTot: tot as Datum } : {}),
    })
    return {
      id: p.id,
      melding: 'De gegevens als deskundige zijn opgeslagen.',
      naar: ['mens', p.id],
      log: { persoon: p.id, inhoud: { disciplines, pool, nietBeschikbaarTot: tot } },
    }
  },
})

export const MENSEN: readonly Handeling[] = [toevoegen, wijzigen, deskundige]
