// What someone must do now, worked out from the toestand; never stored by hand. While a zaak is open there is always
// exactly one party aan zet: the one of the first task.
import type { Datum } from '../kern/datum.ts'
import type { Fase, FaseVan, Procedure } from '../procedure/definitie.ts'
import { fase } from '../procedure/definitie.ts'
import { zaakwoord } from '../procedure/zaakwoord.ts'
import { commissiesVan } from '../procedure/loket.ts'
import { faseVanSoort, inFase } from '../fasen/faseregel.ts'
import { begonAlsContactpersoon } from '../toegang/relatie.ts'
import { type Rol, kantVan } from '../toegang/rollen.ts'
import type { Feiten } from '../verloop/opdracht.ts'
import { type Termijnsituatie, type Termijnstand, termijnen } from '../verloop/termijn.ts'
import { type Toestand, openOpschorting, registratieVan } from '../verloop/toestand.ts'
import { adviesverschillen } from '../verloop/verschil.ts'
import { type Taak, taak } from './taak.ts'
import { taakVoor, toewijstaken, trajecttaken } from './trajecttaken.ts'

export type { Taak } from './taak.ts'

export type AanZet = Pick<Taak, 'rol' | 'persoon' | 'organisatie' | 'naam' | 'titel' | 'vanaf'>

/** What the tasks depend on: the terms, and whether a school asks. */
export type Taaksituatie = Termijnsituatie & { context: { feiten: Pick<Feiten, 'aanvrager'> } }

/** The tasks of an open zaak, the first of the party aan zet; none when it is closed. */
export function taken(s: Taaksituatie): readonly Taak[] {
  return s.toestand.open ? alleTaken(s).map((t) => vanBeginner(s, t)) : []
}

/**
 * Where no school asks (a pupil without a school, GV-070), no school has a contactpersoon for the zaak: what the
 * contactpersoon must do, and what a school would do, is of the one who began it.
 */
function vanBeginner({ toestand, context }: Taaksituatie, t: Taak): Taak {
  const beginner = begonAlsContactpersoon(toestand)
  const hier = t.rol === 'contactpersoon' || kantVan(t.rol) === 'school'
  return beginner && hier && !t.persoon && context.feiten.aanvrager?.soort === 'swv'
    ? { ...t, rol: 'contactpersoon', organisatie: null, persoon: beginner }
    : t
}

function alleTaken(s: Termijnsituatie): readonly Taak[] {
  const standen = termijnen(s)
  const lijst = [
    ...voorrang(s, standen),
    ...faseTaken(s, standen),
    ...bericht(s, standen),
    ...opvolging(s.toestand),
    ...toewijstaken(s.procedure, s.toestand),
  ]
  return lijst.length > 0 ? lijst : [wachttaak(s)]
}

/** The one party at turn, with its next act; null only when the zaak is closed. */
export function aanZet(s: Taaksituatie): AanZet | null {
  return taken(s)[0] ?? null
}

function school(procedure: Procedure, t: Toestand): { rol: Rol; organisatie: string } {
  const rol = procedure.indiener.rollen[0]
  if (!rol) throw new Error(`Procedure ${procedure.code} has no applicant`)
  return { rol, organisatie: t.aanvrager }
}

/** What goes before the normal way of the fase: supplements, held-up zaken, questions. */
function voorrang(
  { procedure, toestand: t, context }: Termijnsituatie,
  standen: readonly Termijnstand[],
): Taak[] {
  const bij = school(procedure, t)
  const opschorting = openOpschorting(t, context.vandaag)
  if (opschorting?.soort === 'aanhouden')
    return opschorting.aangevuldOp !== undefined
      ? [taak('hervatten', 'Beoordelen of alles is aangevuld', ophouder(procedure))]
      : opschorting.wijze === 'gesprek'
        ? [
            taak('hervatten', 'Gesprek voeren en behandeling hervatten', ophouder(procedure), {
              uiterlijk: opschorting.tot,
            }),
          ]
        : [
            taak('aanvullen', 'Gevraagde informatie aanvullen', bij.rol, {
              organisatie: bij.organisatie,
              uiterlijk: opschorting.tot,
            }),
          ]
  if (t.bijAanvrager)
    return [
      taak('aanvullen', 'Dossier aanvullen en opnieuw aanbieden', bij.rol, {
        organisatie: bij.organisatie,
        uiterlijk: eindeVan(standen, 'aanvultermijn'),
      }),
    ]
  return []
}

/** Who holds a zaak up and lets it go on. */
function ophouder(procedure: Procedure): Rol {
  return procedure.aanhouden?.door?.[0] ?? behandelaar(procedure)
}

function behandelaar(procedure: Procedure): Rol {
  return (
    procedure.behandelaars.find((r) => r === 'procesbegeleider') ??
    procedure.behandelaars[0] ??
    'secretariaat'
  )
}

function eindeVan(standen: readonly Termijnstand[], ...namen: string[]): Datum | null {
  const einden = standen.filter((t) => t.loopt && namen.includes(t.naam)).map((t) => t.einde)
  return einden.length > 0 ? einden.reduce((a, b) => (a < b ? a : b)) : null
}

function faseTaken(s: Termijnsituatie, standen: readonly Termijnstand[]): Taak[] {
  const { procedure, toestand: t } = s
  if (t.bijAanvrager || openOpschorting(t, s.context.vandaag)?.soort === 'aanhouden')
    return vragen(procedure, t)
  const huidig = fase(procedure, t.fase)
  const doorlopend = vragen(procedure, t)
  const beslisdatum = eindeVan(standen, 'streeftermijn', 'beslistermijn')
  switch (huidig.soort) {
    case 'aanmelding': {
      const bij = school(procedure, t)
      return [
        taak('indienen', `${zaakwoord(procedure).kop} afmaken en indienen`, bij.rol, {
          organisatie: bij.organisatie,
        }),
      ]
    }
    case 'controle':
      return [
        taak('controle-uitvoeren', 'Controleren of het dossier compleet is', eerste(huidig), {
          uiterlijk: beslisdatum,
        }),
        ...doorlopend,
      ]
    case 'advies':
      return [...openAdviezen(s, beslisdatum), ...doorlopend]
    case 'vergadering':
      return [...vergaderTaken(s, beslisdatum), ...doorlopend]
    case 'besluit':
      return [...besluitTaken(s, beslisdatum), ...doorlopend]
    case 'gesprek':
      return [...trajecttaken(huidig, s, standen), ...openAdviezen(s, beslisdatum), ...doorlopend]
    default:
      return [...trajecttaken(huidig, s, standen), ...doorlopend]
  }
}

function eerste(huidig: Fase): Rol {
  const rol = huidig.door[0]
  if (!rol) throw new Error(`Fase ${huidig.id} has nobody to act`)
  return rol
}

function vragen(procedure: Procedure, t: Toestand): Taak[] {
  const bij = school(procedure, t)
  return t.vragen.some((v) => v.antwoord === null)
    ? [
        taak('vraag-beantwoorden', 'Vraag van het samenwerkingsverband beantwoorden', bij.rol, {
          organisatie: bij.organisatie,
        }),
      ]
    : []
}

/** Experts that must still be appointed, and advices that must still come; none before the file is complete. */
function openAdviezen({ procedure, toestand: t }: Termijnsituatie, uiterlijk: Datum | null): Taak[] {
  const huidig = faseVanSoort(procedure, 'advies')
  if (!huidig || !t.compleetOp) return []
  const leeg = huidig.plaatsen.filter((p) => p.verplicht && !t.toewijzingen[p.id])
  const wachten = Object.entries(t.toewijzingen).filter(([plaats]) => !t.adviezen[plaats])
  return [
    ...(leeg.length > 0
      ? [
          taak('deskundige-toewijzen', `Toewijzen: ${leeg.map((p) => p.naam).join(' en ')}`, eerste(huidig), {
            uiterlijk,
          }),
        ]
      : []),
    ...wachten.map(([, toewijzing]) =>
      taak('advies-uitbrengen', 'Advies uitbrengen', 'deskundige', {
        persoon: toewijzing.persoon,
        uiterlijk,
      }),
    ),
  ]
}

function vergaderTaken(
  { procedure, toestand: t, context }: Termijnsituatie,
  uiterlijk: Datum | null,
): Taak[] {
  const huidig = inFase(procedure, t, 'vergadering')
  if (!huidig) return []
  const open = (faseVanSoort(procedure, 'controle')?.punten ?? []).find(
    (p) => p.voorAgenda && t.controlepunten[p.id] !== true,
  )
  const extra = Object.entries(t.toewijzingen)
    .filter(([plaats]) => !t.adviezen[plaats])
    .map(([, toewijzing]) =>
      taak('advies-uitbrengen', 'Advies uitbrengen', 'deskundige', {
        persoon: toewijzing.persoon,
        uiterlijk,
      }),
    )
  if (open)
    return [
      taak(
        'controlepunt-beantwoorden',
        open.vraag,
        faseVanSoort(procedure, 'controle')?.door[0] ?? 'secretariaat',
        { uiterlijk },
      ),
      ...extra,
    ]
  if (!t.agendering)
    return [
      ...extra,
      taak(
        'agenderen',
        `Agenderen voor de vergadering (${overlegnaam(huidig, null)})`,
        huidig.agenderen[0] ?? 'procesbegeleider',
        {
          uiterlijk,
        },
      ),
    ]
  const besluit = faseVanSoort(procedure, 'besluit')?.door[0] ?? 'voorzitter'
  const { vergadering, commissie } = t.agendering
  return [
    taak(
      'besluit-nemen',
      `Bespreken en besluiten in de vergadering (${overlegnaam(huidig, commissie ?? null)})`,
      besluit,
      {
        vanaf: vergadering > context.vandaag ? vergadering : null,
        uiterlijk,
      },
    ),
    ...voorbereiden(huidig),
    ...extra,
  ]
}

/** Where the agenda fills itself it is work of everyone who sits in the meeting, not only of who decides (GO-001). */
function voorbereiden({ automatisch, leden, naam }: FaseVan<'vergadering'>): Taak[] {
  return automatisch
    ? leden.map((rol) => taak('vergadering-houden', `Voorbereiden en bespreken: ${naam}`, rol))
    : []
}

function overlegnaam({ commissie }: FaseVan<'vergadering'>, gekozen: string | null): string {
  return gekozen ?? commissiesVan(commissie).join(' of ')
}

/** The expert who was at the talk and may decide under a mandate that is on record; null: the fase decides itself. */
function metMandaat({ mandaat }: FaseVan<'besluit'>, t: Toestand): string | null {
  if (!mandaat || t.agendering || !registratieVan(t, mandaat.registratie)) return null
  if (adviesverschillen(t).length > 0) return null
  const gesprek = t.gesprekken.findLast((g) => g.gehouden && g.gesprek === mandaat.gesprek)
  const bij = Object.values(t.toewijzingen).findLast((x) => gesprek?.deelnemers.includes(x.persoon))
  return bij?.persoon ?? null
}

function besluitTaken(s: Termijnsituatie, uiterlijk: Datum | null): Taak[] {
  const { procedure, toestand: t, context } = s
  const huidig = inFase(procedure, t, 'besluit')
  if (!huidig) return []
  const missend = (faseVanSoort(procedure, 'advies')?.plaatsen ?? []).some(
    (p) => p.verplicht && !t.adviezen[p.id],
  )
  if (missend) return openAdviezen(s, uiterlijk)
  const onderMandaat = metMandaat(huidig, t)
  const besluiten = onderMandaat
    ? taak('besluit-nemen', 'Besluit uit het gesprek vastleggen', 'deskundige', {
        persoon: onderMandaat,
        uiterlijk,
      })
    : taak('besluit-nemen', 'Besluit nemen', eerste(huidig), { uiterlijk })
  if (!t.voornemen) return [besluiten]
  const wilGehoord = Object.values(t.voornemen.reacties).some((r) => r.gehoord !== 'nee')
  const gehoord = t.gesprekken.some(
    (g) => g.gehouden && g.gesprek === 'hoorzitting' && g.op >= (t.voornemen?.op ?? ''),
  )
  if (wilGehoord && !gehoord)
    return [taak('gesprek-vastleggen', 'Horen en verslag vastleggen', behandelaar(procedure), { uiterlijk })]
  const reageerbaar =
    context.vandaag <= t.voornemen.reactieTot && !t.voornemen.partijen.every((p) => t.voornemen?.reacties[p])
  const bij = school(procedure, t)
  return reageerbaar && !wilGehoord
    ? [
        taak('reactie-vastleggen', 'Laten weten of u gehoord wilt worden', bij.rol, {
          organisatie: bij.organisatie,
          uiterlijk: t.voornemen.reactieTot,
        }),
      ]
    : [besluiten]
}

/** Letters about a decision that wait to be sent, wherever the zaak is by then; the execution has a task of its own. */
function bericht({ procedure, toestand: t }: Termijnsituatie, standen: readonly Termijnstand[]): Taak[] {
  if (!t.besluit || inFase(procedure, t, 'uitvoering') || t.brieven.every((b) => b.stand !== 'klaargezet'))
    return []
  const termijn = standen.find((x) => x.definitie.stopt === 'verzending')
  return [
    taak(
      'brief-verzenden',
      'Bericht over het besluit verzenden',
      termijn?.definitie.eigenaar ?? behandelaar(procedure),
      {
        uiterlijk: termijn?.loopt ? termijn.einde : null,
      },
    ),
  ]
}

function opvolging(t: Toestand): Taak[] {
  return t.opvolging
    .filter((o) => !o.gedaan)
    .map((o) =>
      taakVoor(t, o.registratie ? 'vastleggen' : 'taak-afhandelen', o.titel, o.rol, {
        uiterlijk: o.uiterlijk,
        onderwerp: o.registratie ?? o.id,
        ...(o.organisatie ? { organisatie: o.organisatie } : {}),
        ...(o.persoon ? { persoon: o.persoon } : {}),
      }),
    )
}

/** No zaak may lie unseen: when no rule gives a task, whoever handles the fase must look at it. */
function wachttaak({ procedure, toestand }: Termijnsituatie): Taak {
  return taak('afronden', 'Zaak bekijken', fase(procedure, toestand.fase).door[0] ?? behandelaar(procedure))
}
