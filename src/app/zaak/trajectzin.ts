// A sentence per gebeurtenis of an arrangement or talk, for people.
import { kort } from '#domein/kern/datum.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { evaluatiesVan } from '#domein/fasen/uitvoering/evaluatie.ts'
import type { GebeurtenisVan } from '#domein/verloop/gebeurtenis.ts'
import type { Tijdlijnregel } from '../contract.ts'
import { antwoordregels } from './antwoordregels.ts'

export type Zin = { tekst: string; toelichting?: string; groep: Tijdlijnregel['groep'] }

type Trajectgebeurtenis = GebeurtenisVan<
  | 'screening-vastgelegd'
  | 'geregistreerd'
  | 'akkoord-gegeven'
  | 'toegewezen'
  | 'ontkoppeld'
  | 'op-wachtlijst'
  | 'uitvoering-gestart'
  | 'uitvoering-bijgesteld'
  | 'evaluatie-vastgelegd'
  | 'uitvoering-beeindigd'
>

const UITKOMST = {
  positief: 'aan alle criteria is voldaan',
  negatief: 'niet aan alle criteria is voldaan',
  afwijking: 'met reden is van een criterium afgeweken',
} as const

/** What happened, with the names the procedure gives it. */
export function trajectzin(g: Trajectgebeurtenis, p: Procedure, naam: (id: string) => string): Zin {
  const plaats = (id: string) => p.aanstellingen?.find((a) => a.id === id)?.naam ?? id
  switch (g.soort) {
    case 'screening-vastgelegd':
      return {
        tekst: `Gescreend: ${UITKOMST[g.inhoud.uitkomst]}.`,
        toelichting: g.persoonlijk?.motivering ?? '',
        groep: 'besluit',
      }
    case 'geregistreerd': {
      const r = p.registraties?.find((x) => x.id === g.inhoud.registratie)
      return {
        tekst: `${r?.naam ?? g.inhoud.registratie} vastgelegd, ${kort(g.inhoud.op)}.`,
        toelichting:
          r && g.persoonlijk
            ? antwoordregels(r.velden, g.persoonlijk.velden, naam)
                .map((a) => `${a.label}${a.label.endsWith('?') ? '' : ':'} ${a.tekst}`)
                .join('\n')
            : '',
        groep: 'overig',
      }
    }
    case 'akkoord-gegeven': {
      const partij = p.akkoorden?.find((x) => x.id === g.inhoud.partij)?.naam ?? g.inhoud.partij
      return {
        tekst: `${g.inhoud.akkoord ? 'Akkoord' : 'Geen akkoord'}: ${partij}, ${kort(g.inhoud.op)}.`,
        toelichting: g.persoonlijk?.toelichting ?? '',
        groep: 'besluit',
      }
    }
    case 'toegewezen':
      return {
        tekst: `${naam(g.inhoud.persoon)} is toegewezen als ${plaats(g.inhoud.aanstelling)}.`,
        groep: 'contact',
      }
    case 'ontkoppeld':
      return {
        tekst: `${naam(g.inhoud.persoon)} is geen ${plaats(g.inhoud.aanstelling)} meer.`,
        groep: 'contact',
      }
    case 'op-wachtlijst':
      return { tekst: `Op de wachtlijst sinds ${kort(g.inhoud.sinds)}.`, groep: 'termijn' }
    case 'uitvoering-gestart':
      return {
        tekst: `Gestart op ${kort(g.inhoud.op)}${g.inhoud.tot ? `, tot en met ${kort(g.inhoud.tot)}` : ''}.`,
        groep: 'besluit',
      }
    case 'uitvoering-bijgesteld':
      return {
        tekst: `Bijgesteld${g.inhoud.tot ? `; de einddatum is ${kort(g.inhoud.tot)}` : ''}.`,
        toelichting: [g.persoonlijk?.inzet, g.persoonlijk?.reden].filter(Boolean).join('\n'),
        groep: 'besluit',
      }
    case 'evaluatie-vastgelegd': {
      const e = evaluatiesVan(p).find((x) => x.id === g.inhoud.evaluatie)
      return {
        tekst: `${e?.naam ?? 'Evaluatie'} van ${kort(g.inhoud.op)} vastgelegd.`,
        toelichting: g.persoonlijk?.verslag ?? '',
        groep: 'contact',
      }
    }
    case 'uitvoering-beeindigd':
      return {
        tekst: `Geëindigd op ${kort(g.inhoud.op)}.`,
        toelichting: g.persoonlijk?.toelichting ?? '',
        groep: 'besluit',
      }
  }
}
