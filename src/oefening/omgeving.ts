// Practice rooms: a tenant with an invented cast, its own date, and people who can be added for a scenario.
import { type Cast, type Castpersoon, OEFENWACHTWOORD } from './cast.ts'
import { CASTS } from './casts.ts'
import { deskVan } from '#procedures/register.ts'
import { nieuwId } from '#db/id.ts'
import { planVergadering } from '#db/opslag/vergadering.ts'
import {
  leesMensen,
  leesOrganisaties,
  voegLeerlingToe,
  voegOrganisatieToe,
  voegPersoonToe,
} from '#db/opslag/mensen.ts'
import { maakSwv } from '#db/opslag/swv.ts'
import { nieuwSwvNummer, zoekSamenwerkingsverband } from '#db/over-swv.ts'
import { type Tx, inTenant } from '#db/verbinding.ts'
import { type Datum, naarDag, plusDagen, weekdag } from '#domein/kern/datum.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Kalender } from '#domein/termijn/regel.ts'
import { STANDAARDKALENDER } from '#domein/termijn/standaardkalender.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import type { Diensten } from '#app/diensten.ts'
import { maakHash } from '#app/sessie/wachtwoord.ts'
import { dagVanMoment } from '#app/tijd.ts'

/** Roles and organisations of the practice cast count from long ago, so that any date can be practised. */
const ALTIJD: Datum = '2010-01-01'

let hash: Promise<string> | undefined
/** The practice password is public; hashing it once is enough. */
function oefenhash(): Promise<string> {
  return (hash ??= maakHash(OEFENWACHTWOORD))
}

export type Oefenomgeving = { swv: number; code: string }

/**
 * Makes a practice tenant of a desk with its cast, and planned meetings every two weeks from its date on.
 * @param v.klok moment at which it is set; null: it follows the real time
 */
export async function maakOefenomgeving(
  d: Diensten,
  v: {
    sjabloon: string
    code?: string
    klok: Date | null
    kalender?: Partial<Kalender>
    vergaderingen?: boolean
  },
): Promise<Oefenomgeving | Weigering> {
  const desk = deskVan(v.sjabloon)
  const cast = CASTS[v.sjabloon]
  if (!desk || !cast)
    return weiger(
      'onbekende-desk',
      `Er is geen oefenomgeving voor "${v.sjabloon.slice(0, 20)}". Er is: ${Object.keys(CASTS).join(', ')}.`,
    )
  const id = await nieuwSwvNummer(d.db)
  const code = v.code ?? `${v.sjabloon.toLowerCase()}-${id}-${nieuwId(d.nu()).slice(-6)}`
  const wachtwoordHash = await oefenhash()
  const vandaag = dagVanMoment(v.klok ?? d.nu())
  const kalender = {
    ...v.kalender,
    ...(v.kalender?.schoolvakanties
      ? { schoolvakanties: [...v.kalender.schoolvakanties, ...STANDAARDKALENDER.schoolvakanties] }
      : {}),
  }
  await inTenant(d.db, { swv: id }, async (tx) => {
    await maakSwv(tx, {
      id,
      code,
      sjabloon: v.sjabloon,
      naam: desk.naam,
      instellingen: {},
      kalender,
      oefening: true,
      klok: v.klok,
    })
    await vulCast(tx, id, cast, wachtwoordHash, d.nu())
    const metDeHand = desk.commissie.overleggen.filter((o) => o.regel.soort === 'met-de-hand')
    for (const { kort, tijd } of v.vergaderingen === false ? [] : metDeHand)
      for (let n = 0; n < 12; n++)
        await planVergadering(
          tx,
          id,
          {
            commissie: kort,
            datum: eerstvolgende(vandaag, n),
            tijd,
            plaats: desk.plaats,
          },
          d.nu(),
        )
  })
  return { swv: id, code }
}

/** The n-th fortnightly Monday after today; also on a holiday, for a day later is more than two weeks (GV-314). */
function eerstvolgende(vandaag: Datum, n: number): Datum {
  return plusDagen(vandaag, 8 - weekdag(naarDag(vandaag)) + n * 14)
}

async function vulCast(tx: Tx, swv: number, cast: Cast, wachtwoordHash: string, nu: Date): Promise<void> {
  const organisaties = new Map<string, string>()
  for (const o of cast.organisaties) {
    const id = nieuwId(nu)
    organisaties.set(o.naam, id)
    await voegOrganisatieToe(tx, swv, {
      id,
      naam: o.naam,
      soort: o.soort,
      bestuur: o.bestuur ? (organisaties.get(o.bestuur) ?? null) : null,
      plaats: o.plaats || null,
      deelnemer: o.deelnemer ?? true,
      bestuursnummer: o.bestuursnummer ?? null,
      steunpunt: o.steunpunt ? (organisaties.get(o.steunpunt) ?? null) : null,
      ...(o.instellingen ? { instellingen: o.instellingen } : {}),
    })
  }
  const personen = new Map<string, string>()
  for (const p of cast.personen) {
    const id = nieuwId(nu)
    personen.set(p.gebruikersnaam, id)
    await voegPersoonToe(tx, swv, nieuwPersoon(id, p, organisaties, wachtwoordHash), ALTIJD)
  }
  for (const l of cast.leerlingen)
    await voegLeerlingToe(tx, swv, {
      id: nieuwId(nu),
      naam: l.naam,
      geboren: l.geboren,
      woonplaats: l.woonplaats,
      school: organisaties.get(l.school) ?? null,
      gezag: [
        ...(l.gezag ?? []).map((g) => ({ persoon: personen.get(g) ?? '', aard: 'gezag' as const })),
        ...(l.jongere ? [{ persoon: personen.get(l.jongere) ?? '', aard: 'jongere' as const }] : []),
      ],
    })
}

function nieuwPersoon(
  id: string,
  p: Castpersoon,
  organisaties: ReadonlyMap<string, string>,
  wachtwoordHash: string,
) {
  return {
    id,
    naam: p.naam,
    eMail: p.kanaal === 'post' ? null : `${p.gebruikersnaam}@voorbeeld.example`,
    adres: ['Voorbeeldstraat 1', '6700 AA Ede'],
    kanaal: p.kanaal ?? ('mail' as const),
    gebruikersnaam: p.gebruikersnaam,
    wachtwoordHash,
    disciplines: p.disciplines ?? [],
    werkgever: p.werkgever ? (organisaties.get(p.werkgever) ?? null) : null,
    pool: p.pool ?? null,
    rollen: p.rollen.map((r) => ({
      rol: r.rol,
      organisatie: r.organisatie ? (organisaties.get(r.organisatie) ?? null) : null,
    })),
  }
}

export type Speler = {
  /** As the scenario calls this person; also the user name. */
  naam: string
  rol: Rol
  organisatie?: string
  disciplines?: readonly string[]
  werkgever?: string
  pool?: 'pool' | 'partner' | null
  kanaal?: 'mail' | 'post'
}

/** Adds a person for a scenario; organisations are named and must exist (a contactpersoon without one is of every school). */
export async function maakSpeler(
  d: Diensten,
  code: string,
  s: Speler,
): Promise<{ id: string; gebruikersnaam: string } | Weigering> {
  const swv = await oefenSwv(d, code)
  if (!swv) return weiger('geen-oefenomgeving', 'Deze oefenomgeving bestaat niet.')
  const wachtwoordHash = await oefenhash()
  return inTenant(d.db, { swv }, async (tx): Promise<{ id: string; gebruikersnaam: string } | Weigering> => {
    const organisaties = new Map((await leesOrganisaties(tx, swv)).map((o) => [o.naam.toLowerCase(), o.id]))
    const vind = (naam: string | undefined) => (naam ? (organisaties.get(naam.toLowerCase()) ?? null) : null)
    for (const naam of [s.organisatie, s.werkgever])
      if (naam && !vind(naam))
        return weiger(
          'onbekende-organisatie',
          `De organisatie "${naam.slice(0, 80)}" bestaat niet in de oefenomgeving.`,
        )
    const id = nieuwId(d.nu())
    const gebruikersnaam = `speler.${s.naam
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')}`
    await voegPersoonToe(
      tx,
      swv,
      {
        id,
        naam: s.naam,
        eMail: s.kanaal === 'post' ? null : `${gebruikersnaam}@voorbeeld.example`,
        adres: ['Voorbeeldstraat 1', '6700 AA Ede'],
        kanaal: s.kanaal ?? 'mail',
        gebruikersnaam,
        wachtwoordHash,
        disciplines: s.disciplines ?? [],
        werkgever: vind(s.werkgever) ?? vind(s.organisatie),
        pool: s.pool === undefined ? (s.rol === 'deskundige' ? 'pool' : null) : s.pool,
        rollen: [{ rol: s.rol, organisatie: vind(s.organisatie) }],
      },
      ALTIJD,
    )
    return { id, gebruikersnaam }
  })
}

/** Adds a pupil for a scenario. `gezag` and `jongere` are ids of people. */
export async function maakLeerling(
  d: Diensten,
  code: string,
  l: {
    naam: string
    geboren: Datum
    woonplaats?: string
    school?: string
    gezag?: readonly string[]
    jongere?: string
  },
): Promise<{ id: string } | Weigering> {
  const swv = await oefenSwv(d, code)
  if (!swv) return weiger('geen-oefenomgeving', 'Deze oefenomgeving bestaat niet.')
  return inTenant(d.db, { swv }, async (tx): Promise<{ id: string } | Weigering> => {
    const school = l.school
      ? (await leesOrganisaties(tx, swv)).find((o) => o.naam.toLowerCase() === l.school?.toLowerCase())
      : undefined
    if (l.school && !school)
      return weiger(
        'onbekende-organisatie',
        `De school "${l.school.slice(0, 80)}" bestaat niet in de oefenomgeving.`,
      )
    const id = nieuwId(d.nu())
    await voegLeerlingToe(tx, swv, {
      id,
      naam: l.naam,
      geboren: l.geboren,
      woonplaats: l.woonplaats ?? null,
      school: school?.id ?? null,
      gezag: [
        ...(l.gezag ?? []).map((persoon) => ({ persoon, aard: 'gezag' as const })),
        ...(l.jongere ? [{ persoon: l.jongere, aard: 'jongere' as const }] : []),
      ],
    })
    return { id }
  })
}

/** The id of a practice tenant; null for anything else, so that no real desk can be touched this way. */
export async function oefenSwv(d: Diensten, code: string): Promise<number | null> {
  const swv = d.oefening ? await zoekSamenwerkingsverband(d.db, code) : null
  return swv?.oefening ? swv.id : null
}

/** Everybody of a practice room with a user name: for the login page and the switch of roles. */
export async function oefenMensen(d: Diensten, swv: number) {
  const rijen = await inTenant(d.db, { swv }, (tx) => leesMensen(tx, swv), { alleenLezen: true })
  const mensen = new Map<
    string,
    {
      id: string
      naam: string
      gebruikersnaam: string
      rollen: { rol: string; organisatie: string | null }[]
    }
  >()
  for (const r of rijen) {
    if (!r.gebruikersnaam) continue
    const mens = mensen.get(r.id) ?? { id: r.id, naam: r.naam, gebruikersnaam: r.gebruikersnaam, rollen: [] }
    if (r.rol) mens.rollen.push({ rol: r.rol, organisatie: r.organisatieNaam })
    mensen.set(r.id, mens)
  }
  return [...mensen.values()]
}
