import { type Datum, kort } from '../../kern/datum.ts'
import { isWeigering, weiger } from '../../kern/uitkomst.ts'
import { type Velden, type Waarden, isLeeg } from '../../kern/veld.ts'
import type { FaseVan, Procedure } from '../../procedure/definitie.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { voorwaardefeiten } from '../../verloop/voorwaardefeiten.ts'
import { gesloten, inFase, nietInFase } from '../faseregel.ts'
import { eisFout, metGevolgen } from '../gevolgen.ts'
import { eindeVoor } from './looptijd.ts'

/** The fase of this procedure in which something is carried out, when it is started there. */
export function startfase(procedure: Procedure): FaseVan<'uitvoering'> | null {
  return (
    procedure.route.find(
      (f): f is FaseVan<'uitvoering'> => f.soort === 'uitvoering' && f.start !== undefined,
    ) ?? null
  )
}

/** Start of what was granted: with its dates, when there is room and everything that must be there is there. */
export const uitvoeringStarten: Opdrachtsoort = {
  naam: 'uitvoering-starten',
  titel: 'Start vastleggen',
  uitleg: 'Leg vast dat wat is toegekend begint, en tot wanneer het loopt.',
  velden: (procedure): Velden => {
    const start = startfase(procedure)?.start
    return {
      op: { soort: 'datum', label: 'Begint op', verplicht: true },
      ...(start && (start.looptijd.einde === 'hoogstens' || start.looptijd.einde === 'vrij')
        ? { tot: { soort: 'datum', label: 'Tot en met', verplicht: true, grond: start.looptijd.grond } }
        : {}),
      ...start?.velden,
      ...(procedure.capaciteit?.plaatsen
        ? {
            motiveringVolgorde: {
              soort: 'lange-tekst',
              label: 'Waarom voor een ander op de wachtlijst',
              hulp: 'Alleen nodig als iemand anders langer wacht.',
              grond: procedure.capaciteit.grond,
            } as const,
          }
        : {}),
    }
  },
  door: (procedure) => startfase(procedure)?.start?.door ?? [],
  kan: (s) => {
    const dicht = gesloten(s.toestand) ?? nietInFase(s, 'uitvoering', 'Starten')
    if (dicht) return dicht
    if (!inFase(s.procedure, s.toestand, 'uitvoering')?.start)
      return weiger('niets-te-starten', 'Hier valt niets te starten.')
    return s.toestand.uitvoering
      ? weiger('al-gestart', `Dit is al gestart op ${kort(s.toestand.uitvoering.van)}.`)
      : null
  },
  beslis: (s, waarden) => {
    const start = inFase(s.procedure, s.toestand, 'uitvoering')?.start
    if (!start) return weiger('niets-te-starten', 'Hier valt niets te starten.')
    const op = waarden['op'] as Datum
    const einde = eindeVoor(s, start.looptijd, op, (waarden['tot'] ?? null) as Datum | null)
    if (isWeigering(einde)) return einde
    const fout =
      geenPlaats(s, waarden) ??
      eisFout(s, start.eisen, { ...waarden, ...(einde.tot ? { tot: einde.tot } : {}) })
    if (fout) return fout
    const { op: _op, tot: _tot, ...velden } = waarden
    return metGevolgen(
      s,
      [{ soort: 'uitvoering-gestart', inhoud: { op, tot: einde.tot }, persoonlijk: { velden } }],
      start.gevolg,
      velden,
    )
  },
}

/** Full, or someone waits longer (GV-093, GV-094): then only with reasons, and never above the number of places. */
function geenPlaats(s: Situatie, waarden: Waarden) {
  const { procedure, toestand } = s
  if (!procedure.capaciteit?.plaatsen) return null
  const feiten = voorwaardefeiten(s)
  if (!feiten.plaatsVrij)
    return weiger(
      'geen-plaats',
      `Alle ${procedure.capaciteit.plaatsen} plaatsen zijn bezet.${toestand.wachtSinds ? ` Deze zaak staat op de wachtlijst sinds ${kort(toestand.wachtSinds)}.` : ''}`,
      { uitweg: 'Start als er een plaats vrijkomt.', grond: procedure.capaciteit.grond },
    )
  return feiten.vooraanWachtlijst || !isLeeg(waarden['motiveringVolgorde'])
    ? null
    : weiger('niet-aan-de-beurt', 'Een ander staat langer op de wachtlijst.', {
        velden: { motiveringVolgorde: 'Motiveer waarom deze leerling voorgaat.' },
        uitweg: 'Start eerst wie langer wacht, of motiveer de afwijking.',
        grond: procedure.capaciteit.grond,
      })
}
