// Closing a planned evaluation of the way of working: the outcome, and whether the way of working is adjusted (GV-348).
import { deskVan } from '#procedures/register.ts'
import { leesEvaluaties, schrijfEvaluatie } from '#db/opslag/evaluatie.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import { type Handeling, type Onderwerp, handeling, tekstVan } from '../handeling.ts'

const TERUG = ['evaluaties'] as const

type OverOnderdeel = Onderwerp & { id: string; gedaan: boolean }

const afsluiten = handeling<OverOnderdeel>({
  naam: 'evaluatie-afsluiten',
  titel: 'Evaluatie afsluiten',
  uitleg:
    'Leg vast wat de evaluatie van dit onderdeel van de werkwijze opleverde, en of de werkwijze wordt bijgesteld.',
  groep: 'Evaluatie',
  recht: 'werkwijze-evalueren',
  over: 'evaluatie',
  velden: {
    op: { soort: 'datum', label: 'Datum van de evaluatie', verplicht: true, nietNaVandaag: true },
    uitkomst: { soort: 'lange-tekst', label: 'Uitkomst', verplicht: true, maximum: 10_000 },
    bijstellen: { soort: 'ja-nee', label: 'Wordt de werkwijze bijgesteld?', verplicht: true },
    bijstelling: {
      soort: 'lange-tekst',
      label: 'Wat wordt bijgesteld',
      verplicht: true,
      maximum: 10_000,
      als: { veld: 'bijstellen', is: [true] },
    },
    activiteitenplan: {
      soort: 'tekst',
      label: 'Waar dit in het activiteitenplan staat',
      hulp: 'Bijvoorbeeld: activiteitenplan 2023-2024, onderdeel 3.',
      verplicht: true,
      maximum: 200,
    },
  },
  async laad(w, over) {
    const plan = deskVan(w.omgeving.swv.sjabloon)?.evaluatieplanning?.find((p) => p.id === over)
    if (!plan) return null
    const gedaan = (await leesEvaluaties(w.tx, w.swv)).some((e) => e.onderdeel === over)
    return { naam: `${plan.onderdeel}, ${plan.periode}`, terug: TERUG, id: plan.id, gedaan }
  },
  begin: (_, w) => ({ op: w.omgeving.vandaag }),
  async doe(w, { id, gedaan, naam }, waarden) {
    if (gedaan)
      return weiger('al-afgesloten', 'Deze evaluatie is al afgesloten.', { uitweg: 'Bekijk de uitkomst.' })
    await schrijfEvaluatie(w.tx, w.swv, {
      onderdeel: id,
      op: waarden['op'] as Datum,
      uitkomst: String(waarden['uitkomst']),
      bijstellen: waarden['bijstellen'] === true,
      bijstelling: waarden['bijstellen'] === true ? tekstVan(waarden, 'bijstelling') : null,
      activiteitenplan: String(waarden['activiteitenplan']),
      door: w.sessie.persoon,
    })
    return {
      id,
      melding: `De evaluatie van ${naam} is afgesloten.`,
      naar: TERUG,
      log: { inhoud: { onderdeel: id, bijstellen: waarden['bijstellen'] } },
    }
  },
})

export const EVALUATIES: readonly Handeling[] = [afsluiten]
