// Erasing the file of a zaak that was kept long enough, or sooner for a reason in law.
import { inWoorden } from '#domein/kern/datum.ts'
import { opsomming } from '#domein/procedure/voorwaarde.ts'
import { isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import { type Handeling, type Onderwerp, handeling, tekstVan } from '../handeling.ts'
import { type Dossier, REDENEN, wisZaak, wisbaarDossier } from '../wissen.ts'

const TERUG = ['wissen'] as const

const wissen = handeling<Onderwerp & { dossier: Dossier }>({
  naam: 'dossier-wissen',
  titel: 'Dossier wissen',
  uitleg:
    'Wis wat deze zaak over mensen bevat: wat zij schreven, documenten, brieven, berichten en het burgerservicenummer. Datums, keuzes en aantallen blijven. Dit kan niet ongedaan worden gemaakt.',
  groep: 'Privacy',
  recht: 'dossier-wissen',
  over: 'zaak',
  velden: {
    reden: {
      soort: 'keuze',
      label: 'Reden om het dossier eerder te wissen',
      hulp: 'Alleen nodig als de bewaartijd nog niet voorbij is.',
      keuzes: Object.entries(REDENEN).map(([waarde, label]) => ({ waarde, label })),
      grond: 'artikel 17 AVG',
    },
    zeker: { soort: 'ja-nee', label: 'Mag dit dossier definitief weg?', verplicht: true },
  },
  async laad(w, over) {
    const dossier = await wisbaarDossier(w, over)
    return dossier
      ? { naam: `Zaak ${dossier.nummer}`, toelichting: inhoudVan(dossier), terug: TERUG, dossier }
      : null
  },
  async doe(w, { dossier }, waarden) {
    if (waarden['zeker'] !== true)
      return weiger('niet-zeker', 'Er is niets gewist.', {
        velden: { zeker: 'Kies ja om het dossier te wissen.' },
      })
    const reden = tekstVan(waarden, 'reden')
    const wat = await wisZaak(w, dossier, reden)
    if (isWeigering(wat)) return wat
    return {
      melding: `Het dossier van zaak ${dossier.nummer} is gewist.`,
      naar: TERUG,
      log: { inhoud: { zaak: dossier.nummer, ...wat, ...(reden ? { reden } : {}) } },
    }
  },
})

/** Until when the zaak is kept, and what it holds. */
function inhoudVan({ bewaardTot, wat }: Dossier): string {
  const aantal = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`
  const stukken = opsomming(
    [
      aantal(wat.documenten, 'document', 'documenten'),
      aantal(wat.brieven, 'brief', 'brieven'),
      aantal(wat.berichten, 'bericht', 'berichten'),
      aantal(wat.gebeurtenissen, 'gebeurtenis', 'gebeurtenissen'),
    ],
    'en',
  )
  return `${bewaardTot ? `Wordt bewaard tot en met ${inWoorden(bewaardTot)}.` : 'Deze zaak is nog open.'} Bevat over mensen: ${stukken}.`
}

export const WISSEN: readonly Handeling[] = [wissen]
