// Organisations: made, changed, closed; and the one contactpersoon of each school (GV-010).
import { nieuwId } from '#db/id.ts'
import {
  eindigRol,
  eindigRollenBij,
  leesOrganisatie,
  leesPersoon,
  leesRolhouders,
  type Organisatierij,
  wijzigOrganisatie,
} from '#db/opslag/beheer.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { geefRol, leesOrganisaties, voegOrganisatieToe } from '#db/opslag/mensen.ts'
import { telOpenZaken } from '#db/opslag/telling.ts'
import { type Datum, inWoorden } from '#domein/kern/datum.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import type { Velden, Waarden } from '#domein/kern/veld.ts'
import { steunpuntVoor } from '#domein/procedure/desk.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import { isSchoolsoort, SOORTKEUZES } from '#domein/toegang/organisatiesoort.ts'
import { deskVan } from '#procedures/register.ts'
import { type Handeling, type Onderwerp, type Werkplaats, handeling, tekstVan } from '../handeling.ts'
import { collegaKeuzes, organisatieKeuzes } from '../keuzes.ts'

type Over = Onderwerp & { organisatie: Organisatierij }

const GEDEELD = {
  naam: { soort: 'tekst', label: 'Naam', verplicht: true, maximum: 120 },
  bestuur: {
    soort: 'verwijzing',
    naar: 'organisatie',
    label: 'Schoolbestuur',
    hulp: 'Van een school: wie in dienst is van dit bestuur, is niet onafhankelijk bij aanvragen van deze school.',
  },
  bestuursnummer: {
    soort: 'tekst',
    label: 'Bestuursnummer',
    hulp: 'Van een schoolbestuur: vijf cijfers.',
    maximum: 5,
  },
  plaats: { soort: 'tekst', label: 'Plaats', maximum: 80 },
  steunpunt: {
    soort: 'verwijzing',
    naar: 'organisatie',
    label: 'Regionaal steunpunt',
    hulp: 'Van een school: bij welke regio hij hoort. Nieuwe aanvragen van de school komen bij dat steunpunt.',
  },
  deelnemer: {
    soort: 'ja-nee',
    label: 'Doet deze organisatie mee in dit samenwerkingsverband?',
    verplicht: true,
  },
} as const satisfies Velden

async function naamBezet(w: Werkplaats, naam: string, zelf: string | null): Promise<boolean> {
  const alle = await leesOrganisaties(w.tx, w.swv)
  return alle.some((o) => o.id !== zelf && o.naam.toLowerCase() === naam.toLowerCase())
}

const BEZET = weiger('naam-bezet', 'Er is al een organisatie met deze naam.', {
  velden: { naam: 'Kies een andere naam, of wijzig de bestaande organisatie.' },
})

async function laadOrganisatie(w: Werkplaats, over: string): Promise<Over | null> {
  const organisatie = isUuid(over) ? await leesOrganisatie(w.tx, w.swv, over, !w.alleenLezen) : undefined
  return organisatie ? { naam: organisatie.naam, terug: ['organisatie', over], organisatie } : null
}

/** A desk without regions asks no steunpunt, one without a list of boards no number. */
function zonder(w: Werkplaats): readonly string[] {
  const desk = deskVan(w.omgeving.swv.sjabloon)
  return [...(desk?.steunpunten ? [] : ['steunpunt']), ...(desk?.besturen ? [] : ['bestuursnummer'])]
}

/** A number that no board can have, or that another has. */
async function nummerFout(w: Werkplaats, soort: Organisatiesoort, waarden: Waarden, zelf: string | null) {
  const nummer = tekstVan(waarden, 'bestuursnummer')
  if (!nummer) return null
  const fout = (reden: string) =>
    weiger('bestuursnummer', reden, { velden: { bestuursnummer: reden }, grond: 'RGV-003' })
  if (soort !== 'bestuur') return fout('Alleen een schoolbestuur heeft een bestuursnummer.')
  if (!/^\d{5}$/.test(nummer)) return fout('Een bestuursnummer bestaat uit vijf cijfers.')
  const ander = (await leesOrganisaties(w.tx, w.swv)).find(
    (o) => o.bestuursnummer === nummer && o.id !== zelf,
  )
  return ander ? fout(`Dit bestuursnummer bestaat al (${ander.naam}).`) : null
}

async function keuzes(w: Werkplaats) {
  const [bestuur, steunpunt] = await Promise.all([
    organisatieKeuzes('bestuur', (o) => o.soort === 'bestuur')(w),
    organisatieKeuzes('steunpunt', (o) => o.soort === 'steunpunt')(w),
  ])
  return { ...bestuur, ...steunpunt }
}

/** Where a school must belong to a steunpunt: refused without one, with the one of its town as a proposal. */
async function steunpuntFout(w: Werkplaats, soort: Organisatiesoort, waarden: Waarden) {
  const desk = deskVan(w.omgeving.swv.sjabloon)
  const gekozen = tekstVan(waarden, 'steunpunt')
  if (gekozen) {
    const rij = isUuid(gekozen) ? await leesOrganisatie(w.tx, w.swv, gekozen) : undefined
    return rij?.soort === 'steunpunt'
      ? null
      : weiger('geen-steunpunt', 'Kies een regionaal steunpunt uit de lijst.', {
          velden: { steunpunt: 'Kies een steunpunt.' },
        })
  }
  if (!desk?.steunpunten || !isSchoolsoort(soort) || waarden['deelnemer'] !== true) return null
  const voorstel = steunpuntVoor(desk, tekstVan(waarden, 'plaats'))
  return weiger('steunpunt-nodig', 'Een school hoort bij precies één regionaal steunpunt.', {
    velden: {
      steunpunt: voorstel
        ? `Kies een steunpunt. Bij ${String(waarden['plaats'])} hoort ${voorstel.regio}: ${voorstel.naam}.`
        : 'Kies een steunpunt.',
    },
    ...(voorstel ? { grond: voorstel.grond } : {}),
  })
}

async function bestuurFout(w: Werkplaats, waarden: Waarden) {
  const bestuur = tekstVan(waarden, 'bestuur')
  if (!bestuur) return null
  const gevonden = isUuid(bestuur) ? await leesOrganisatie(w.tx, w.swv, bestuur) : undefined
  return gevonden?.soort === 'bestuur'
    ? null
    : weiger('geen-bestuur', 'Kies een schoolbestuur uit de lijst.', {
        velden: { bestuur: 'Kies een schoolbestuur.' },
      })
}

const toevoegen: Handeling = {
  naam: 'organisatie-toevoegen',
  titel: 'Organisatie toevoegen',
  uitleg: 'Voeg een school, bestuur, gemeente of partner toe.',
  groep: 'Organisaties',
  recht: 'organisaties-beheren',
  over: null,
  velden: {
    ...GEDEELD,
    soort: {
      soort: 'keuze',
      label: 'Soort organisatie',
      hulp: 'Dit kan later niet meer worden gewijzigd: besluiten rusten erop.',
      verplicht: true,
      keuzes: SOORTKEUZES,
    },
  },
  laad: () => Promise.resolve({ naam: 'Nieuwe organisatie', terug: ['organisaties'] }),
  begin: () => ({ deelnemer: true }),
  zonder,
  keuzes,
  async doe(w, _, waarden) {
    const naam = String(waarden['naam'])
    if (await naamBezet(w, naam, null)) return BEZET
    const soort = waarden['soort'] as Organisatiesoort
    const fout =
      (await bestuurFout(w, waarden)) ??
      (await steunpuntFout(w, soort, waarden)) ??
      (await nummerFout(w, soort, waarden, null))
    if (fout) return fout
    const id = nieuwId(w.d.nu())
    await voegOrganisatieToe(w.tx, w.swv, {
      id,
      naam,
      soort,
      bestuur: tekstVan(waarden, 'bestuur'),
      plaats: tekstVan(waarden, 'plaats'),
      steunpunt: tekstVan(waarden, 'steunpunt'),
      bestuursnummer: tekstVan(waarden, 'bestuursnummer'),
      deelnemer: waarden['deelnemer'] === true,
    })
    const zonderContact =
      isSchoolsoort(soort) &&
      waarden['deelnemer'] === true &&
      !!deskVan(w.omgeving.swv.sjabloon)?.schoolcontact
    return {
      id,
      melding: `${naam} is toegevoegd.${zonderContact ? ' Wijs nog een contactpersoon toe.' : ''}`,
      naar: ['organisatie', id],
      log: { organisatie: id, inhoud: { soort } },
    }
  },
}

const wijzigen = handeling<Over>({
  naam: 'organisatie-wijzigen',
  titel: 'Organisatie wijzigen',
  uitleg: 'Wijzig naam, bestuur, plaats en deelname.',
  groep: 'Organisaties',
  recht: 'organisaties-beheren',
  over: 'organisatie',
  velden: GEDEELD,
  laad: laadOrganisatie,
  begin: ({ organisatie: o }) => ({
    naam: o.naam,
    bestuur: o.bestuur,
    plaats: o.plaats,
    steunpunt: o.steunpunt,
    bestuursnummer: o.bestuursnummer,
    deelnemer: o.deelnemer,
  }),
  zonder,
  keuzes,
  async doe(w, { organisatie: o }, waarden) {
    const naam = String(waarden['naam'])
    if (await naamBezet(w, naam, o.id)) return BEZET
    const fout =
      (await bestuurFout(w, waarden)) ??
      (await steunpuntFout(w, o.soort, waarden)) ??
      (await nummerFout(w, o.soort, waarden, o.id))
    if (fout) return fout
    const nieuw = {
      naam,
      bestuur: tekstVan(waarden, 'bestuur'),
      plaats: tekstVan(waarden, 'plaats'),
      steunpunt: tekstVan(waarden, 'steunpunt'),
      bestuursnummer: tekstVan(waarden, 'bestuursnummer'),
      deelnemer: waarden['deelnemer'] === true,
      actief: o.actief,
    }
    await wijzigOrganisatie(w.tx, w.swv, o.id, nieuw)
    const velden = (
      ['naam', 'bestuur', 'plaats', 'steunpunt', 'bestuursnummer', 'deelnemer'] as const
    ).filter((v) => nieuw[v] !== o[v])
    return {
      id: o.id,
      melding: 'De wijziging is opgeslagen.',
      naar: ['organisatie', o.id],
      log: { organisatie: o.id, inhoud: { velden } },
    }
  },
})

function zetOpen(actief: boolean): Handeling {
  return handeling<Over>({
    naam: actief ? 'organisatie-heropenen' : 'organisatie-sluiten',
    titel: actief ? 'Organisatie heropenen' : 'Organisatie sluiten',
    uitleg: actief
      ? 'De organisatie doet weer mee. Geef mensen hun rollen opnieuw.'
      : 'De organisatie verdwijnt uit de keuzelijsten en alle rollen bij deze organisatie eindigen vandaag. Wat er is vastgelegd blijft.',
    groep: 'Organisaties',
    recht: 'organisaties-beheren',
    over: 'organisatie',
    velden: {},
    laad: laadOrganisatie,
    past: ({ organisatie: o }) => o.actief !== actief && o.soort !== 'swv',
    async doe(w, { organisatie: o }) {
      if (o.actief === actief)
        return weiger('al-zo', actief ? 'Deze organisatie is al open.' : 'Deze organisatie is al gesloten.')
      const open = actief ? 0 : await telOpenZaken(w.tx, w.swv, o.id)
      if (open > 0)
        return weiger(
          'open-zaken',
          open === 1
            ? 'Er loopt nog een aanvraag van deze organisatie.'
            : `Er lopen nog ${open} aanvragen van deze organisatie.`,
          { uitweg: 'Rond die eerst af, of laat de school ze intrekken.' },
        )
      if (o.soort === 'swv')
        return weiger('eigen-swv', 'Het samenwerkingsverband zelf kan niet worden gesloten.')
      await wijzigOrganisatie(w.tx, w.swv, o.id, { ...o, actief })
      if (!actief) await eindigRollenBij(w.tx, w.swv, o.id, w.omgeving.vandaag)
      return {
        id: o.id,
        melding: actief ? `${o.naam} is weer open.` : `${o.naam} is gesloten.`,
        naar: ['organisatie', o.id],
        log: { organisatie: o.id },
      }
    },
  })
}

const contactpersoon = handeling<Over>({
  naam: 'contactpersoon-toewijzen',
  titel: 'Contactpersoon toewijzen',
  uitleg:
    'Elke school heeft precies één contactpersoon van het samenwerkingsverband. Is er al een, dan houdt die op de dag voor de nieuwe begint op.',
  groep: 'Organisaties',
  recht: 'organisaties-beheren',
  over: 'organisatie',
  velden: {
    persoon: { soort: 'verwijzing', naar: 'persoon', label: 'Contactpersoon', verplicht: true },
    van: { soort: 'datum', label: 'Vanaf', verplicht: true, hulp: 'De eerste dag.' },
  },
  laad: laadOrganisatie,
  past: ({ organisatie: o }) => isSchoolsoort(o.soort) && o.actief,
  begin: (_, w) => ({ van: w.omgeving.vandaag }),
  keuzes: collegaKeuzes('persoon'),
  async doe(w, { organisatie: o }, waarden) {
    if (!isSchoolsoort(o.soort) || !o.actief)
      return weiger('geen-school', 'Alleen een open school heeft een contactpersoon.', { grond: 'GV-010' })
    const id = String(waarden['persoon'])
    const collegas = (await collegaKeuzes('persoon')(w))['persoon'] ?? []
    const persoon = collegas.some((c) => c.waarde === id) ? await leesPersoon(w.tx, w.swv, id) : undefined
    if (!persoon?.actief)
      return weiger('persoon-onbekend', 'Kies iemand uit de lijst.', {
        velden: { persoon: 'Kies een persoon.' },
      })
    const van = waarden['van'] as Datum
    const nu = await leesRolhouders(w.tx, w.swv, 'contactpersoon', w.omgeving.vandaag, o.id)
    if (nu.some((r) => r.persoon === id && r.van <= van))
      return weiger('al-contactpersoon', `${persoon.naam} is al contactpersoon van deze school.`)
    for (const r of nu) await eindigRol(w.tx, w.swv, r.id, van)
    await geefRol(w.tx, w.swv, id, 'contactpersoon', o.id, van)
    return {
      id: o.id,
      melding: `${persoon.naam} is contactpersoon van ${o.naam} vanaf ${inWoorden(van)}.`,
      naar: ['organisatie', o.id],
      log: { persoon: id, organisatie: o.id, inhoud: { rol: 'contactpersoon', van } },
    }
  },
})

export const ORGANISATIES: readonly Handeling[] = [
  toevoegen,
  wijzigen,
  contactpersoon,
  zetOpen(false),
  zetOpen(true),
]
