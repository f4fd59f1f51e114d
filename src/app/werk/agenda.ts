// Meetings of the committee: which are planned, what is on the agenda, and what is not, with the reason.
import { deskVan, procedureVan } from '#procedures/register.ts'
import { leesDeelnemers, leesOpenZaken, planVergadering } from '#db/opslag/vergadering.ts'
import { type Tx, inTenant } from '#db/verbinding.ts'
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import { nogNietTeAgenderen } from '#domein/fasen/vergadering/agenderen.ts'
import {
  type Datum,
  dagenTussen,
  inWoorden,
  metWeekdag,
  naarDag,
  plusDagen,
  weekdag,
} from '#domein/kern/datum.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import { commissieVan } from '#domein/procedure/loket.ts'
import type { Overlegsoort } from '#domein/procedure/overleg.ts'
import { isVerlenging, opVolgorde } from '#domein/procedure/voorrang.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { kantVan, rolnaam } from '#domein/toegang/rollen.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { SYSTEEM, type Swvomgeving, actorVan, contextVanZaak, omgevingVan } from '../zaak/omgeving.ts'
import { overlegsleutel, overlegsoorten, roosterVan } from './rooster.ts'

export type Vergadering = {
  /** In an address. */
  sleutel: string
  datum: Datum
  tijd: string | null
  plaats: string | null
  commissie: string
  /** What is complete by the end of this day is on the agenda; null: no closing day. */
  agendaOp: Datum | null
}
export type Vergaderlijst = {
  lijst: readonly Vergadering[]
  /** Days of the rule that fall on a holiday and ask for another. */
  teVervangen: readonly { sleutel: string; commissie: string; datum: Datum; feestdag: string }[]
  signalen: readonly string[]
}
export type Agendapunt = {
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  procedure: string
  compleetOp: Datum | null
  eenduidig: boolean
  redenen: readonly string[]
  besproken: boolean
  /** Asks to renew what was granted before. */
  verlenging: boolean
}
export type NietOpAgenda = {
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  status: string
  reden: string
}
export type Adviespunt = {
  zaak: string
  nummer: string
  leerling: string | null
  school: string
  procedure: string
  vraag: string
}
export type Agenda = {
  commissie: string | null
  agendaOp: Datum | null
  sleutel: string | null
  /** Whether this desk tells unambiguous files from files to discuss. */
  verdeeld: boolean
  deelnemers: readonly { rol: string; naam: string | null }[]
  eenduidig: readonly Agendapunt[]
  bespreek: readonly Agendapunt[]
  /** Asked for advice only; somebody else decides. */
  advies: readonly Adviespunt[]
  niet: readonly NietOpAgenda[]
}

/** Whether this person works at the SWV: agenda's and monitoring are for them. */
export function isVanSwv(sessie: Sessie): boolean {
  return sessie.rollen.some((r) => kantVan(r.rol) === 'swv')
}

/** Whether this person may see the agenda's: who works at the SWV, and who sits in a meeting for a partner. */
function magAgenda(sessie: Sessie, o: Swvomgeving): boolean {
  const deelnemers = overlegsoorten(o).flatMap((s) => s.deelnemers ?? [])
  return isVanSwv(sessie) || sessie.rollen.some((r) => deelnemers.some((d) => d.rol === r.rol))
}

/** Meetings from a month back on, and what asks for attention: a holiday, a week without one, too long between two. */
export async function vergaderingen(d: Diensten, sessie: Sessie): Promise<Vergaderlijst | null> {
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const o = await omgevingVan(tx, sessie, d.nu())
      if (!magAgenda(sessie, o)) return null
      const { overleggen, teVervangen, gemist } = await roosterVan(tx, o, plusDagen(o.vandaag, -31))
      const straks = teVervangen.filter((v) => v.datum >= o.vandaag)
      return {
        lijst: overleggen.map(({ commissie, datum, tijd, plaats, agendaOp }) => ({
          sleutel: overlegsleutel({ commissie, datum }),
          commissie,
          datum,
          tijd,
          plaats,
          agendaOp,
        })),
        teVervangen: straks.map((v) => ({ ...v, sleutel: overlegsleutel(v) })),
        signalen: [
          ...gemist
            .filter(
              (g) => !teVervangen.some((v) => v.commissie === g.commissie && zelfdeWeek(v.datum, g.maandag)),
            )
            .map((g) => `In de week van ${inWoorden(g.maandag)} is geen overleg ${g.commissie} gepland.`),
          ...overlegsoorten(o).flatMap((soort) =>
            soort.regel.soort === 'met-de-hand' && soort.regel.hoogstensDagenTussen !== undefined
              ? tussenpozen(
                  overleggen.filter((v) => v.commissie === soort.kort).map((v) => v.datum),
                  soort.regel.hoogstensDagenTussen,
                )
              : [],
          ),
        ],
      }
    },
    { alleenLezen: true },
  )
}

function zelfdeWeek(dag: Datum, maandag: Datum): boolean {
  return dag >= maandag && dag <= plusDagen(maandag, 6)
}

/** Longer than this between two meetings: a sentence for each gap. */
export function tussenpozen(datums: readonly Datum[], hoogstens: number): string[] {
  return datums.flatMap((datum, i) => {
    const vorige = datums[i - 1]
    const dagen = vorige ? dagenTussen(vorige, datum) : 0
    return vorige && dagen > hoogstens
      ? [
          `Tussen ${metWeekdag(vorige)} en ${metWeekdag(datum)} zitten ${dagen} dagen; er wordt ten minste elke ${hoogstens} dagen vergaderd.`,
        ]
      : []
  })
}

/** Plans a meeting beside those of the rule, or one by hand where there is no rule. Only for who manages meetings. */
export async function planVergaderingOp(
  d: Diensten,
  sessie: Sessie,
  v: { datum: Datum; tijd: string | null; commissie?: string | null },
): Promise<Weigering | null> {
  if (!heeftRecht(sessie.rollen, 'overleg-beheren'))
    return weiger('niet-bevoegd', 'Alleen wie overleggen beheert kan een vergadering plannen.')
  if (v.tijd !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(v.tijd))
    return weiger('invoer', 'Vul een tijd in als 09:30.', { velden: { tijd: 'Bijvoorbeeld 09:30.' } })
  return inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, async (tx) => {
    const o = await omgevingVan(tx, sessie, d.nu())
    if (v.datum < o.vandaag)
      return weiger('voorbij', 'Kies een dag in de toekomst.', { velden: { datum: 'Deze dag is voorbij.' } })
    const soort = welkOverleg(overlegsoorten(o), v)
    if (!soort)
      return weiger('welk-overleg', 'Kies welk overleg op deze dag wordt gehouden.', {
        velden: { commissie: 'Kies welk overleg.' },
      })
    const { overleggen } = await roosterVan(tx, o, o.vandaag)
    if (overleggen.some((x) => x.commissie === soort.kort && x.datum === v.datum && x.tijd === v.tijd))
      return null
    const { kort: commissie } = soort
    const plaats = deskVan(o.swv.sjabloon)?.plaats ?? null
    await planVergadering(tx, sessie.swv, { commissie, datum: v.datum, tijd: v.tijd, plaats }, d.nu())
    return null
  })
}

/** The one that is named, the only one, or the one whose fixed day this is. */
function welkOverleg(
  soorten: readonly Overlegsoort[],
  v: { datum: Datum; commissie?: string | null },
): Overlegsoort | undefined {
  if (v.commissie) return soorten.find((s) => s.kort === v.commissie)
  if (soorten.length === 1) return soorten[0]
  return soorten.find((s) => s.regel.soort === 'wekelijks' && s.regel.weekdag === weekdag(naarDag(v.datum)))
}

/**
 * The agenda of a day: unambiguous files, files to discuss, and what is not on it; in order of the day they were
 * complete. Only what this reader may see.
 * @param voorrang new applications go before renewals, for what became complete after 1 May (GV-218, GV-268)
 */
export async function agenda(
  d: Diensten,
  sessie: Sessie,
  datum: Datum,
  voorrang = false,
): Promise<Agenda | null> {
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const o = await omgevingVan(tx, sessie, d.nu())
      if (!magAgenda(sessie, o)) return null
      const overleg = (await roosterVan(tx, o, datum)).overleggen.find((x) => x.datum === datum) ?? null
      const punten: Agendapunt[] = []
      const niet: NietOpAgenda[] = []
      const advies: Adviespunt[] = []
      for (const rij of await leesOpenZaken(tx, sessie.swv)) {
        const t = rij.toestand as Toestand
        const procedure = procedureVan(rij.procedure, rij.procedure_versie)
        const vergadering = procedure && faseVanSoort(procedure, 'vergadering')
        if (!procedure || !(vergadering ?? procedure.terAdvies)) continue
        const actor = actorVan(sessie)
        if (zicht(procedure, t, actor, null, o.instellingen).als === null) continue
        const gedeeld = { zaak: rij.id, nummer: rij.nummer, leerling: rij.leerling, school: rij.school }
        if (t.terAdvies?.vergadering === datum)
          advies.push({ ...gedeeld, procedure: procedure.naam.swv, vraag: t.terAdvies.vraag })
        if (!vergadering) continue
        if (t.agendering?.vergadering === datum)
          punten.push({
            ...gedeeld,
            procedure: procedure.naam.swv,
            compleetOp: t.compleetOp,
            eenduidig: t.agendering.eenduidig,
            redenen: t.agendering.redenen.map((r) => puntInWoorden(procedure, r)),
            besproken: t.agendering.gehouden,
            verlenging: isVerlenging(procedure, t.antwoorden),
          })
        else if (!t.besluit) {
          const context = await contextVanZaak(tx, o, SYSTEEM, { id: rij.id, procedure, toestand: t })
          const hier = commissieVan(vergadering.commissie, context.feiten.aanvrager?.soort ?? null)
          if (overleg && hier && hier !== overleg.commissie) continue
          niet.push({
            ...gedeeld,
            status: t.status,
            reden: waaromNiet({ procedure, toestand: t, context }),
          })
        }
      }
      const volgorde = opVolgorde(punten, voorrang)
      return {
        commissie: overleg?.commissie ?? null,
        agendaOp: overleg?.agendaOp ?? null,
        sleutel: overleg && overlegsleutel(overleg),
        verdeeld: (deskVan(o.swv.sjabloon)?.procedures ?? []).some(
          (p) => (faseVanSoort(p, 'vergadering')?.eenduidig.length ?? 0) > 0,
        ),
        deelnemers: overleg ? await deelnemersVan(tx, o, overleg) : [],
        eenduidig: volgorde.filter((p) => p.eenduidig),
        bespreek: volgorde.filter((p) => !p.eenduidig),
        advies,
        niet,
      }
    },
    { alleenLezen: true },
  )
}

/** What misses, when the file is with the school; else why it is not on this agenda (GO-017). */
function waaromNiet(s: Parameters<typeof nogNietTeAgenderen>[0]): string {
  const { agendering, bijAanvrager, ontbreekt } = s.toestand
  if (bijAanvrager && ontbreekt.length > 0) return ontbreekt.join('; ')
  if (agendering) return `Staat op de agenda van ${metWeekdag(agendering.vergadering)}.`
  return nogNietTeAgenderen(s)?.reden ?? 'Kan op de agenda: alle adviezen zijn er.'
}

async function deelnemersVan(
  tx: Tx,
  o: Swvomgeving,
  { commissie, datum }: { commissie: string; datum: Datum },
) {
  const soort = overlegsoorten(o).find((x) => x.kort === commissie)
  const rollen = (soort?.deelnemers ?? []).map((x) => x.rol)
  const mensen = await leesDeelnemers(tx, o.swv.id, { commissie, datum, rollen })
  return mensen.map(({ rol, naam }) => ({
    rol: soort?.deelnemers?.find((x) => x.rol === rol)?.naam ?? rolnaam(rol),
    naam,
  }))
}

function puntInWoorden(procedure: NonNullable<ReturnType<typeof procedureVan>>, reden: string): string {
  const punt = faseVanSoort(procedure, 'vergadering')?.eenduidig.find((p) => p.id === reden)
  return punt ? `Nee op: ${punt.vraag}` : reden
}
