// Starting a zaak: the one act that has no toestand yet.
import { type Weigering, weiger } from '../kern/uitkomst.ts'
import type { Velden } from '../kern/veld.ts'
import { type Procedure, ingangsweigering } from '../procedure/definitie.ts'
import { opsomming, toets } from '../procedure/voorwaarde.ts'
import { type Rol, kantVan, rolnaam } from '../toegang/rollen.ts'
import type { Gebeurtenis, Vastgelegd } from '../verloop/gebeurtenis.ts'
import { ontwikkel } from '../verloop/ontwikkel.ts'
import type { Actor, Context, Organisatiefeit } from '../verloop/opdracht.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'

export const ZAAK_STARTEN = {
  naam: 'zaak-starten',
  titel: 'Aanvraag beginnen',
  uitleg: 'Begin een nieuwe aanvraag. Ze is een concept tot u haar indient.',
  velden: {
    procedure: { soort: 'verwijzing', naar: 'procedure', label: 'Procedure', verplicht: true },
    betreft: {
      soort: 'verwijzing',
      naar: 'leerling',
      label: 'Leerling',
      hulp: 'Leeg alleen als de procedure niet over een leerling gaat.',
    },
    vanuit: {
      soort: 'verwijzing',
      naar: 'zaak',
      label: 'Vanuit of over welke zaak',
      hulp: 'Bij een vervolg op een overleg, een verlenging of een bezwaar.',
    },
    school: {
      soort: 'verwijzing',
      naar: 'organisatie',
      label: 'Bij welke school',
      hulp: 'Alleen als ouders hun kind bij een school aanmelden.',
    },
  } satisfies Velden,
} as const

const indienerVan = (procedure: Procedure, door: Actor, organisatie: string) =>
  door.rollen.find((r) => r.organisatie === organisatie && procedure.indiener.rollen.includes(r.rol))

const andereStarter = (procedure: Procedure, door: Actor) =>
  door.rollen.find((r) => procedure.indiener.ook?.includes(r.rol))

/**
 * Whether this person may start this procedure for this organisation at all, apart from the pupil and the day; null
 * when so. `aanvrager` null: the person works for no organisation that asks.
 */
export function nietVoorWie(
  procedure: Procedure,
  door: Actor,
  aanvrager: Pick<Organisatiefeit, 'id' | 'soort' | 'deelnemer'> | null,
): Weigering | null {
  const { indiener } = procedure
  const alsSchool = aanvrager !== null && indienerVan(procedure, door, aanvrager.id) !== undefined
  if (!alsSchool)
    return andereStarter(procedure, door)
      ? null
      : weiger(
          'niet-bevoegd',
          `Alleen ${opsomming(indiener.rollen.map(rolnaam), 'of')} kan deze aanvraag doen.`,
          { uitweg: indiener.anders, grond: 'GV-018' },
        )
  const waar = indiener.alleenBuiten ? !aanvrager.deelnemer : aanvrager.deelnemer || indiener.ookBuiten
  return waar && indiener.soorten.includes(aanvrager.soort)
    ? null
    : weiger('niet-voor-deze-school', indiener.anders, { grond: 'GV-193' })
}

/**
 * Starts a zaak for the pupil in `context.feiten.leerling`, asked by the organisation in `context.feiten.aanvrager`.
 * Refused when this procedure is not for this person, this organisation or this day.
 */
export function startZaak(procedure: Procedure, context: Context): readonly Gebeurtenis[] | Weigering {
  const { aanvrager, leerling } = context.feiten
  if (context.vandaag < procedure.geldigVanaf)
    return weiger('nog-niet-geldig', `Deze procedure geldt vanaf ${procedure.geldigVanaf}.`)
  if (!aanvrager)
    return weiger(
      'niet-bevoegd',
      `Alleen ${opsomming(procedure.indiener.rollen.map(rolnaam), 'of')} kan deze aanvraag doen.`,
      {
        grond: 'GV-018',
      },
    )
  const nietVoor = nietVoorWie(procedure, context.door, aanvrager)
  if (nietVoor) return nietVoor
  const alsSchool = indienerVan(procedure, context.door, aanvrager.id) !== undefined
  const alsAnder = andereStarter(procedure, context.door)
  if (alsAnder && !alsSchool) {
    const { kiestSchool, soorten } = procedure.indiener
    if (kiestSchool && !(aanvrager.deelnemer && soorten.includes(aanvrager.soort)))
      return weiger('school-nodig', 'Kies de school waar het om gaat.', {
        velden: { school: 'Kies een school van dit samenwerkingsverband.' },
      })
    const gezag = leerling?.gezag.some((g) => g.persoon === context.door.persoon) ?? false
    if (kantVan(alsAnder.rol) === 'gezin' && leerling && !gezag)
      return weiger('niet-uw-kind', 'U kunt dit alleen voor uw eigen kind vragen.')
  }
  if (procedure.betreft === 'leerling' && !leerling && !procedure.zonderLeerling)
    // A pupil of another school is not there for this one; the way out says which pupils are, whoever was named (GV-175).
    return weiger('leerling-onbekend', 'Kies de leerling om wie het gaat.', {
      velden: {
        betreft: alsSchool
          ? 'Kies een leerling die op uw school is ingeschreven; deze is niet bekend of daar niet ingeschreven.'
          : 'Kies een leerling.',
      },
    })
  const { vanuit } = context.feiten
  if (vanuit && !procedure.vanuit?.includes(vanuit.procedure))
    return weiger('niet-vanuit', 'Deze procedure kan niet vanuit die zaak worden begonnen.')
  if (procedure.betreft === 'besluit' && !vanuit)
    return weiger('besluit-nodig', 'Kies het besluit of de zaak waar het om gaat.', {
      velden: { vanuit: 'Kies een zaak.' },
    })
  const begin = procedure.route[0]
  if (!begin) throw new Error(`Procedure ${procedure.code} has no route`)
  const steunpunt = aanvrager.steunpunt ?? context.feiten.steunpunt
  const gestart: Gebeurtenis = {
    soort: 'zaak-gestart',
    inhoud: {
      procedure: procedure.code,
      versie: procedure.versie,
      aanvrager: aanvrager.id,
      ...(steunpunt ? { steunpunt } : {}),
      betreft: procedure.betreft,
      leerling: procedure.betreft === 'leerling' || context.feiten.vanuit ? (leerling?.id ?? null) : null,
      ...(context.feiten.vanuit ? { vanuit: context.feiten.vanuit.zaak } : {}),
      fase: begin.id,
      status: begin.status,
    },
  }
  const rol = alsSchool ? indienerVan(procedure, context.door, aanvrager.id)?.rol : alsAnder?.rol
  const toestand = ontwikkel(null, alsEerste(gestart, context, rol ?? 'systeem'))
  const feiten = voorwaardefeiten({ procedure, toestand, context })
  const eis = procedure.ingang.find((i) => i.bijStart && !toets(i.als, feiten))
  if (eis) return ingangsweigering(eis, feiten)
  // What is not filed by a school is there for the desk at once.
  const ingediend: Gebeurtenis[] = procedure.route.some((f) => f.soort === 'aanmelding')
    ? []
    : [{ soort: 'ingediend', inhoud: { op: context.vandaag } }]
  return [gestart, ...ingediend, ...vanStarter(procedure, context, alsSchool ? undefined : alsAnder?.rol)]
}

/** A professional who starts a zaak that only the appointed may see is appointed to it. */
function vanStarter(procedure: Procedure, context: Context, rol: Rol | undefined): Gebeurtenis[] {
  const { persoon } = context.door
  return (procedure.aanstellingen ?? [])
    .filter((a) => a.starter && rol && a.rollen.includes(rol))
    .flatMap((a) =>
      persoon
        ? [{ soort: 'toegewezen', inhoud: { aanstelling: a.id, persoon, op: context.vandaag } } as const]
        : [],
    )
}

function alsEerste(gebeurtenis: Gebeurtenis, context: Context, rol: Rol): Vastgelegd {
  const { vandaag, door } = context
  return {
    volgnummer: 1,
    datum: vandaag,
    op: '',
    door: door.persoon,
    rol,
    organisatie: null,
    gebeurtenis,
  }
}
