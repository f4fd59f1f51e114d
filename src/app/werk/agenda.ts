// Meetings of the committee: which are planned, what is on the agenda, and what is not, with the reason.
import { deskVan, procedureVan } from '#procedures/register.ts'
import { leesOpenZaken, leesVergaderingen, planVergadering } from '#db/opslag/vergadering.ts'
import { inTenant } from '#db/verbinding.ts'
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import { nogNietTeAgenderen } from '#domein/fasen/vergadering/agenderen.ts'
import { type Datum, dagenTussen, plusDagen } from '#domein/kern/datum.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import { isVerlenging, opVolgorde } from '#domein/procedure/voorrang.ts'
import { kantVan } from '#domein/toegang/rollen.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import type { Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { SYSTEEM, contextVanZaak, swvOmgeving } from '../zaak/omgeving.ts'

export type Vergadering = { datum: Datum; tijd: string | null; plaats: string | null; commissie: string }
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
  reden: string
}

/** Whether this person works at the SWV: agenda's and monitoring are for them. */
export function isVanSwv(sessie: Sessie): boolean {
  return sessie.rollen.some((r) => kantVan(r.rol) === 'swv')
}

/** Meetings from a month back on, and a signal where more than 14 days lie between two (GV-314). */
export async function vergaderingen(
  d: Diensten,
  sessie: Sessie,
): Promise<{ lijst: readonly Vergadering[]; signalen: readonly string[] }> {
  if (!isVanSwv(sessie)) return { lijst: [], signalen: [] }
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const { vandaag } = await swvOmgeving(tx, sessie.swv, d.nu())
      const lijst = await leesVergaderingen(tx, sessie.swv, plusDagen(vandaag, -31))
      return { lijst, signalen: tussenpozen(lijst.map((v) => v.datum)) }
    },
    { alleenLezen: true },
  )
}

/** More than 14 days between two meetings: a sentence for each gap. */
export function tussenpozen(datums: readonly Datum[]): string[] {
  return datums.flatMap((datum, i) => {
    const vorige = datums[i - 1]
    const dagen = vorige ? dagenTussen(vorige, datum) : 0
    return vorige && dagen > 14
      ? [
          `Tussen ${vorige} en ${datum} zitten ${dagen} dagen; de commissie vergadert ten minste elke twee weken.`,
        ]
      : []
  })
}

/** Plans a meeting of the committee of the desk. Only for who puts zaken on the agenda. */
export async function planVergaderingOp(
  d: Diensten,
  sessie: Sessie,
  v: { datum: Datum; tijd: string | null },
): Promise<Weigering | null> {
  if (!sessie.rollen.some((r) => ['procesbegeleider', 'secretariaat', 'beheerder'].includes(r.rol)))
    return weiger('niet-bevoegd', 'Alleen de procesbegeleider of het secretariaat plant vergaderingen.')
  if (v.tijd !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(v.tijd))
    return weiger('invoer', 'Vul een tijd in als 09:30.', { velden: { tijd: 'Bijvoorbeeld 09:30.' } })
  return inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, async (tx) => {
    const omgeving = await swvOmgeving(tx, sessie.swv, d.nu())
    if (v.datum < omgeving.vandaag)
      return weiger('voorbij', 'Kies een dag in de toekomst.', { velden: { datum: 'Deze dag is voorbij.' } })
    const desk = deskVan(omgeving.swv.sjabloon)
    await planVergadering(
      tx,
      sessie.swv,
      { commissie: desk?.commissie.kort ?? '', datum: v.datum, tijd: v.tijd, plaats: desk?.plaats ?? null },
      d.nu(),
    )
    return null
  })
}

/**
 * The agenda of a day: unambiguous files, files to discuss, and what is not on it; in order of the day they were complete.
 * @param voorrang new applications go before renewals, for what became complete after 1 May (GV-218, GV-268)
 */
export async function agenda(
  d: Diensten,
  sessie: Sessie,
  datum: Datum,
  voorrang = false,
): Promise<{
  eenduidig: readonly Agendapunt[]
  bespreek: readonly Agendapunt[]
  niet: readonly NietOpAgenda[]
} | null> {
  if (!isVanSwv(sessie)) return null
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const omgeving = await swvOmgeving(tx, sessie.swv, d.nu())
      const rijen = await leesOpenZaken(tx, sessie.swv)
      const punten: Agendapunt[] = []
      const niet: NietOpAgenda[] = []
      for (const rij of rijen) {
        const t = rij.toestand as Toestand
        const procedure = procedureVan(rij.procedure, rij.procedure_versie)
        if (!procedure || !faseVanSoort(procedure, 'vergadering')) continue
        const gedeeld = { zaak: rij.id, nummer: rij.nummer, leerling: rij.leerling, school: rij.school }
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
          const context = await contextVanZaak(tx, omgeving, SYSTEEM, { id: rij.id, procedure, toestand: t })
          const reden = t.agendering ? null : nogNietTeAgenderen({ procedure, toestand: t, context })
          niet.push({
            ...gedeeld,
            reden: t.agendering
              ? `Staat op de agenda van ${t.agendering.vergadering}.`
              : (reden?.reden ?? 'Kan op de agenda: alle adviezen zijn er.'),
          })
        }
      }
      const volgorde = opVolgorde(punten, voorrang)
      return {
        eenduidig: volgorde.filter((p) => p.eenduidig),
        bespreek: volgorde.filter((p) => !p.eenduidig),
        niet,
      }
    },
    { alleenLezen: true },
  )
}

function puntInWoorden(procedure: NonNullable<ReturnType<typeof procedureVan>>, reden: string): string {
  const punt = faseVanSoort(procedure, 'vergadering')?.eenduidig.find((p) => p.id === reden)
  return punt ? `Nee op: ${punt.vraag}` : reden
}
