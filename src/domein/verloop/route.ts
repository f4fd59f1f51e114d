// Walking the route: which fase comes next, which are skipped and why.
import { type Bestemming, type Fase, type Procedure, fase } from '../procedure/definitie.ts'
import { toets, uitleg } from '../procedure/voorwaarde.ts'
import { commissieVan } from '../procedure/loket.ts'
import { eerstvolgendOverleg } from '../procedure/overleg.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import type { Situatie } from './opdracht.ts'
import { voorwaardefeiten } from './voorwaardefeiten.ts'

/** The fase in which the zaak is now. */
export function huidigeFase(s: Pick<Situatie, 'procedure' | 'toestand'>): Fase {
  return fase(s.procedure, s.toestand.fase)
}

/** The gebeurtenissen that bring the zaak to a destination; fasen whose entry condition fails are skipped, with the reason. */
export function gaNaar(s: Situatie, bestemming: Bestemming): Gebeurtenis[] {
  const overgeslagen: { fase: string; reden: string }[] = []
  let doel = bestemming
  while ('fase' in doel) {
    const kandidaat = fase(s.procedure, doel.fase)
    if (!kandidaat.als || toets(kandidaat.als, voorwaardefeiten(s))) {
      return [
        {
          soort: 'fase-betreden',
          inhoud: {
            fase: kandidaat.id,
            status: kandidaat.status,
            ...(kandidaat.soort === 'uitvoering' && kandidaat.toegekend ? { toegekend: true } : {}),
            ...(overgeslagen.length > 0 ? { overgeslagen } : {}),
          },
        },
        ...wachten(s, kandidaat),
        ...opAgenda(s, kandidaat),
      ]
    }
    overgeslagen.push({
      fase: kandidaat.id,
      reden: `niet van toepassing: alleen als ${uitleg(kandidaat.als)}`,
    })
    doel = volgende(s.procedure, kandidaat)
  }
  return [
    {
      soort: 'afgerond',
      inhoud: { op: s.context.vandaag, status: doel.einde },
      persoonlijk: { toelichting: '' },
    },
  ]
}

/** Who may begin but needs a place waits from today on; starting ends it. */
function wachten({ procedure, context }: Situatie, f: Fase): Gebeurtenis[] {
  return procedure.capaciteit?.plaatsen && f.soort === 'uitvoering' && f.start
    ? [{ soort: 'op-wachtlijst', inhoud: { sinds: context.vandaag } }]
    : []
}

/** Where an agenda fills itself: on the first meeting whose agenda is still open today (GO-016). */
export function opAgenda({ context }: Situatie, f: Fase): Gebeurtenis[] {
  if (f.soort !== 'vergadering' || !f.automatisch) return []
  const { feiten, vandaag } = context
  const commissie = commissieVan(f.commissie, feiten.aanvrager?.soort ?? null)
  const overleg = commissie && eerstvolgendOverleg(feiten.vergaderingen, commissie, vandaag)
  return overleg
    ? [
        {
          soort: 'geagendeerd',
          inhoud: { vergadering: overleg.datum, eenduidig: true, redenen: [], commissie: overleg.commissie },
        },
        { soort: 'status-gewijzigd', inhoud: { status: f.geagendeerd } },
      ]
    : []
}

/** Where a fase leads when it is skipped: its normal way on. */
function volgende(procedure: Procedure, deze: Fase): Bestemming {
  if ('naar' in deze) return deze.naar
  const plaats = procedure.route.indexOf(deze)
  const na = procedure.route[plaats + 1]
  return na ? { fase: na.id } : { einde: deze.status }
}
