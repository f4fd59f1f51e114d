import { type Datum, kort } from '../../kern/datum.ts'
import { isWeigering, weiger } from '../../kern/uitkomst.ts'
import type { Velden } from '../../kern/veld.ts'
import type { FaseVan, Procedure } from '../../procedure/definitie.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { gesloten, inFase, nietInFase } from '../faseregel.ts'
import { afgeleid, eisFout, metGevolgen, uitkomstVan } from '../gevolgen.ts'
import { eindeVoor } from './looptijd.ts'

function eindfase(procedure: Procedure): FaseVan<'uitvoering'> | null {
  return (
    procedure.route.find(
      (f): f is FaseVan<'uitvoering'> => f.soort === 'uitvoering' && f.beeindigen !== undefined,
    ) ?? null
  )
}

const nietBegonnen = (s: Situatie) =>
  gesloten(s.toestand) ??
  nietInFase(s, 'uitvoering', 'Dit') ??
  (s.toestand.uitvoering
    ? s.toestand.uitvoering.beeindigd
      ? weiger('al-beeindigd', `Dit is al beëindigd op ${kort(s.toestand.uitvoering.beeindigd.op)}.`)
      : null
    : weiger('niet-gestart', 'Er is nog niets gestart.', { uitweg: 'Leg eerst de start vast.' }))

/** Change of what runs: other effort or another end, with the reason; what was stays on record. */
export const uitvoeringBijstellen: Opdrachtsoort = {
  naam: 'uitvoering-bijstellen',
  titel: 'Bijstellen',
  uitleg: 'Stel de inzet of de einddatum bij. Hoe het was blijft zichtbaar.',
  velden: () => ({
    inzet: { soort: 'lange-tekst', label: 'Nieuwe inzet' },
    tot: { soort: 'datum', label: 'Nieuwe einddatum', hulp: 'Leeg: de einddatum blijft.' },
    reden: { soort: 'lange-tekst', label: 'Waarom', verplicht: true },
  }),
  door: (procedure) => eindfase(procedure)?.beeindigen?.door ?? eindfase(procedure)?.door ?? [],
  kan: nietBegonnen,
  beslis: (s, waarden) => {
    const { uitvoering } = s.toestand
    const start = inFase(s.procedure, s.toestand, 'uitvoering')?.start
    if (!uitvoering || !start) return weiger('niet-gestart', 'Er is nog niets gestart.')
    const nieuw = (waarden['tot'] ?? uitvoering.tot) as Datum | null
    const einde = eindeVoor(
      s,
      { ...start.looptijd, einde: ruimer(start.looptijd.einde) },
      uitvoering.van,
      nieuw,
    )
    if (isWeigering(einde)) return einde
    return [
      {
        soort: 'uitvoering-bijgesteld',
        inhoud: { op: s.context.vandaag, tot: einde.tot },
        persoonlijk: { inzet: String(waarden['inzet'] ?? ''), reden: String(waarden['reden']) },
      },
    ]
  },
}

/** A computed end can be brought forward, never put off. */
function ruimer(einde: 'berekend' | 'hoogstens' | 'vrij' | 'geen') {
  return einde === 'berekend' ? 'hoogstens' : einde
}

/** The end of what ran, with the answers the procedure asks. */
export const uitvoeringBeeindigen: Opdrachtsoort = {
  naam: 'uitvoering-beeindigen',
  titel: 'Einde vastleggen',
  uitleg: 'Leg vast dat de uitvoering is geëindigd, en met welke uitkomst.',
  velden: (procedure): Velden => ({
    op: { soort: 'datum', label: 'Geëindigd op', hulp: 'Leeg: vandaag.', nietNaVandaag: true },
    ...eindfase(procedure)?.beeindigen?.velden,
    toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
  }),
  door: (procedure) => eindfase(procedure)?.beeindigen?.door ?? [],
  kan: nietBegonnen,
  beslis: (s, waarden) => {
    const einde = inFase(s.procedure, s.toestand, 'uitvoering')?.beeindigen
    const { uitvoering } = s.toestand
    if (!einde || !uitvoering) return weiger('niet-gestart', 'Hier valt niets te beëindigen.')
    const { op: opgegeven, toelichting, ...gegeven } = waarden
    const op = (opgegeven ?? s.context.vandaag) as Datum
    const velden = { ...gegeven, ...afgeleid(s, einde.afgeleid, { ...gegeven, op }) }
    if (op < uitvoering.van)
      return weiger('voor-start', `Het einde ligt voor de start op ${kort(uitvoering.van)}.`, {
        velden: { op: 'Kies een latere dag.' },
      })
    const fout = eisFout(s, einde.eisen, { ...velden, op })
    if (fout) return fout
    return metGevolgen(
      s,
      [
        {
          soort: 'uitvoering-beeindigd',
          inhoud: { op, uitkomst: uitkomstVan(einde.gevolg, velden, einde.uitkomst) },
          persoonlijk: { toelichting: String(toelichting ?? ''), velden },
        },
      ],
      einde.gevolg,
      velden,
    )
  },
}
