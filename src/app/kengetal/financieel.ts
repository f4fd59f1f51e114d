// The financial overview of a school year: what was granted and what was paid, per procedure and zaak (GV-053).
import { deskVan } from '#procedures/register.ts'
import { type Bedragrij, leesBedragen } from '#db/opslag/financieel.ts'
import { inTenant } from '#db/verbinding.ts'
import { BETAALD, TOEGEKEND } from '#domein/kengetal/financieel.ts'
import { type Datum, beginjaarSchooljaar, schooljaardagen } from '#domein/kern/datum.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import type { NietGevonden, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { omgevingVan } from '../zaak/omgeving.ts'
import { cel } from './csv.ts'
import { leesSchooljaar } from './overzicht.ts'

/** Amounts in centen. */
export type Financieelregel = {
  zaak: string
  nummer: string
  school: string
  /** The day of the decision; null when it was in another school year. */
  besluitOp: Datum | null
  toegekend: number
  betaald: number
}

export type Financieel = {
  schooljaar: string
  schooljaren: readonly string[]
  procedures: readonly {
    code: string
    naam: string
    regels: readonly Financieelregel[]
    toegekend: number
    betaald: number
  }[]
  toegekend: number
  betaald: number
}

/** The overview of a school year (`2022-2023`; default this one); not there for who may not see money. */
export async function financieelOverzicht(
  d: Diensten,
  sessie: Sessie,
  gevraagd?: string,
): Promise<Financieel | NietGevonden> {
  if (!heeftRecht(sessie.rollen, 'financien-lezen')) return { soort: 'niet-gevonden' }
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const { swv, vandaag } = await omgevingVan(tx, sessie, d.nu())
      const nu = beginjaarSchooljaar(vandaag)
      const jaar = leesSchooljaar(gevraagd) ?? nu
      const rijen = await leesBedragen(tx, sessie.swv, schooljaardagen(jaar))
      const procedures = (deskVan(swv.sjabloon)?.procedures ?? []).flatMap((p) => {
        const regels = perZaak(rijen.filter((r) => r.procedure === p.code))
        return regels.length > 0 ? [{ code: p.code, naam: p.naam.swv, regels, ...telOp(regels) }] : []
      })
      return {
        schooljaar: `${jaar}-${jaar + 1}`,
        schooljaren: [nu, nu - 1, nu - 2].map((j) => `${j}-${j + 1}`),
        procedures,
        ...telOp(procedures),
      }
    },
    { alleenLezen: true },
  )
}

function perZaak(rijen: readonly Bedragrij[]): readonly Financieelregel[] {
  return [...Map.groupBy(rijen, (r) => r.zaak).values()].flatMap((groep) => {
    const [eerste] = groep
    if (!eerste) return []
    const van = (kengetal: string) => groep.filter((r) => r.kengetal === kengetal)
    const som = (kengetal: string) => van(kengetal).reduce((totaal, r) => totaal + r.som, 0)
    return [
      {
        zaak: eerste.zaak,
        nummer: eerste.nummer,
        school: eerste.school,
        besluitOp: van(TOEGEKEND)[0]?.datum ?? null,
        toegekend: som(TOEGEKEND),
        betaald: som(BETAALD),
      },
    ]
  })
}

function telOp(delen: readonly { toegekend: number; betaald: number }[]): {
  toegekend: number
  betaald: number
} {
  return {
    toegekend: delen.reduce((som, r) => som + r.toegekend, 0),
    betaald: delen.reduce((som, r) => som + r.betaald, 0),
  }
}

/** The same as a file for a spreadsheet; amounts in euros with two decimals. */
export function financieelAlsCsv(f: Financieel): string {
  const euros = (centen: number) => (centen / 100).toFixed(2).replace('.', ',')
  const kop = [
    'Schooljaar',
    'Procedure',
    'Zaak',
    'School',
    'Besluit op',
    'Toegekend',
    'Vrijgegeven of gefactureerd',
  ]
  const rijen = f.procedures.flatMap((p) =>
    p.regels.map((r) => [
      f.schooljaar,
      p.naam,
      r.nummer,
      r.school,
      r.besluitOp ?? '',
      euros(r.toegekend),
      euros(r.betaald),
    ]),
  )
  return `\ufeff${[kop, ...rijen].map((rij) => rij.map(cel).join(';')).join('\r\n')}\r\n`
}
