// The meetings of the desk: another day for one, cancelling it, and who sits in it. What was on its agenda goes along.
import {
  laatVervallen,
  leesDeelnemers,
  leesOpenZaken,
  planVergadering,
  zetDeelnemer,
} from '#db/opslag/vergadering.ts'
import { leesMensen } from '#db/opslag/mensen.ts'
import { type Datum, metWeekdag, plusDagen } from '#domein/kern/datum.ts'
import { type Weigering, isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Overlegsoort } from '#domein/procedure/overleg.ts'
import { feestdagNaam } from '#domein/termijn/kalender.ts'
import { ROLKEUZES } from '#domein/toegang/beheer.ts'
import { isRol, kantVan, type Rol } from '#domein/toegang/rollen.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import { leesOverlegsleutel, overlegsoorten, roosterVan } from '../../werk/rooster.ts'
import { voerMeeUit } from '../../zaak/uitvoeren.ts'
import { type Handeling, type Onderwerp, type Werkplaats, handeling } from '../handeling.ts'

const TERUG = ['vergaderingen'] as const

type OverOverleg = Onderwerp & {
  soort: Overlegsoort
  datum: Datum
  /** The day of the rule that this meeting already takes the place of. */
  vervangt: Datum | null
  tijd: string | null
}

/** A meeting that is held, or a day of the rule that asks for another; not what is past. */
async function laad(w: Werkplaats, over: string): Promise<OverOverleg | null> {
  const { vandaag } = w.omgeving
  const gevraagd = leesOverlegsleutel(overlegsoorten(w.omgeving), over)
  if (!gevraagd || gevraagd.datum < vandaag) return null
  const { soort, datum } = gevraagd
  const { overleggen, teVervangen } = await roosterVan(w.tx, w.omgeving, vandaag)
  const hier = (o: { commissie: string; datum: Datum }) => o.commissie === soort.kort && o.datum === datum
  const overleg = overleggen.find(hier)
  return overleg || teVervangen.some(hier)
    ? {
        naam: `${soort.kort}, ${metWeekdag(datum)}`,
        terug: TERUG,
        soort,
        datum,
        vervangt: overleg?.vervangt ?? null,
        tijd: overleg?.tijd ?? soort.tijd,
      }
    : null
}

/** Zaken on the agenda of this meeting, with the act that puts each on another: to decide on, and to advise on. */
async function punten(
  w: Werkplaats,
  { soort, datum }: OverOverleg,
): Promise<readonly { zaak: string; opdracht: string }[]> {
  return (await leesOpenZaken(w.tx, w.swv)).flatMap(({ id: zaak, toestand }) => {
    const { agendering: a, terAdvies } = toestand as Toestand
    const besluit = a?.vergadering === datum && !a.gehouden && (a.commissie ?? soort.kort) === soort.kort
    const advies = terAdvies?.vergadering === datum && terAdvies.commissie === soort.kort
    return [
      ...(besluit ? [{ zaak, opdracht: 'agendering-verzetten' }] : []),
      ...(advies ? [{ zaak, opdracht: 'ter-advies-verzetten' }] : []),
    ]
  })
}

async function verzet(w: Werkplaats, overleg: OverOverleg, naar: Datum | null): Promise<Weigering | null> {
  for (const punt of await punten(w, overleg)) {
    const uitkomst = await voerMeeUit(w.d, w.tx, w.omgeving, { ...punt, invoer: naar ? { naar } : {} })
    if (isWeigering(uitkomst)) return uitkomst
  }
  return null
}

function dagFout(
  w: Werkplaats,
  { soort, datum }: OverOverleg,
  naar: Datum,
  bezet: boolean,
): Weigering | null {
  const fout = (reden: string) => weiger('dag', reden, { velden: { datum: 'Kies een andere dag.' } })
  if (naar === datum) return fout('Dit overleg is al op deze dag.')
  if (naar < w.omgeving.vandaag) return fout('Deze dag is voorbij.')
  const feestdag = feestdagNaam(w.omgeving.kalender, naar)
  if (feestdag) return fout(`${metWeekdag(naar)} is een feestdag (${feestdag}).`)
  return bezet ? fout(`Op ${metWeekdag(naar)} is er al een overleg ${soort.kort}.`) : null
}

const verplaatsen = handeling<OverOverleg>({
  naam: 'overleg-verplaatsen',
  titel: 'Andere dag kiezen',
  uitleg:
    'Kies een vervangende dag voor dit overleg. De dag waarop de agenda sluit verschuift mee, en wat op de agenda staat gaat mee.',
  groep: 'Overleg',
  recht: 'overleg-beheren',
  over: 'overleg',
  velden: { datum: { soort: 'datum', label: 'Vervangende dag', verplicht: true } },
  laad,
  async doe(w, overleg, waarden) {
    const { soort, datum, tijd } = overleg
    const naar = waarden['datum'] as Datum
    const { overleggen } = await roosterVan(w.tx, w.omgeving, w.omgeving.vandaag)
    const bezet = overleggen.some((o) => o.commissie === soort.kort && o.datum === naar)
    const fout = dagFout(w, overleg, naar, bezet)
    if (fout) return fout
    const metRegel = soort.regel.soort !== 'met-de-hand'
    if (overleg.vervangt || !metRegel)
      await laatVervallen(w.tx, w.swv, { commissie: soort.kort, datum }, w.d.nu())
    await planVergadering(
      w.tx,
      w.swv,
      {
        commissie: soort.kort,
        datum: naar,
        tijd,
        plaats: null,
        vervangt: metRegel ? (overleg.vervangt ?? datum) : null,
      },
      w.d.nu(),
    )
    const mislukt = await verzet(w, overleg, naar)
    if (mislukt) return mislukt
    const sluit = soort.agendaDagenVooraf
    return {
      melding: `Het overleg ${soort.kort} is nu op ${metWeekdag(naar)}.${
        sluit === undefined ? '' : ` De agenda sluit op ${metWeekdag(plusDagen(naar, -sluit))}.`
      }`,
      naar: TERUG,
      log: { inhoud: { commissie: soort.kort, van: datum, naar } },
    }
  },
})

const vervallen = handeling<OverOverleg>({
  naam: 'overleg-vervallen',
  titel: 'Overleg laten vervallen',
  uitleg: 'Dit overleg wordt niet gehouden. Wat op de agenda staat gaat naar het eerstvolgende overleg.',
  groep: 'Overleg',
  recht: 'overleg-beheren',
  over: 'overleg',
  velden: {},
  laad,
  async doe(w, overleg) {
    const { soort, datum } = overleg
    await laatVervallen(w.tx, w.swv, { commissie: soort.kort, datum }, w.d.nu())
    const mislukt = await verzet(w, overleg, null)
    if (mislukt) return mislukt
    return {
      melding: `Het overleg ${soort.kort} van ${metWeekdag(datum)} vervalt.`,
      naar: TERUG,
      log: { inhoud: { commissie: soort.kort, datum } },
    }
  },
})

const DEELNEMERROLLEN = ROLKEUZES.filter(({ waarde }) => ['swv', 'partner'].includes(kantVan(waarde)))

const deelnemer = handeling<OverOverleg>({
  naam: 'overleg-deelnemer',
  titel: 'Deelnemer kiezen',
  uitleg:
    'Kies wie in dit ene overleg een rol heeft: een vervanger, of niemand. Wie alleen bij één punt nodig is, nodigt u uit bij die hulpvraag.',
  groep: 'Overleg',
  recht: 'overleg-beheren',
  over: 'overleg',
  velden: {
    rol: { soort: 'keuze', label: 'In welke rol', verplicht: true, keuzes: DEELNEMERROLLEN },
    persoon: { soort: 'verwijzing', naar: 'persoon', label: 'Wie', hulp: 'Leeg: niemand.' },
  },
  laad,
  async keuzes(w) {
    const rijen = (await leesMensen(w.tx, w.swv)).filter(
      (r) => r.actief && r.rol && isRol(r.rol) && ['swv', 'partner'].includes(kantVan(r.rol)),
    )
    return { persoon: [...new Map(rijen.map((r) => [r.id, { waarde: r.id, label: r.naam }])).values()] }
  },
  async doe(w, { soort, datum }, waarden) {
    const rol = waarden['rol'] as Rol
    const persoon = (waarden['persoon'] ?? null) as string | null
    if (!(soort.deelnemers ?? []).some((d) => d.rol === rol))
      return weiger('geen-deelnemer', 'Deze rol hoort niet bij de deelnemers van dit overleg.', {
        velden: { rol: 'Kies een rol van dit overleg.' },
      })
    const kan = (await leesMensen(w.tx, w.swv)).some(
      (r) =>
        r.id === persoon &&
        r.actief &&
        isRol(r.rol ?? '') &&
        ['swv', 'partner'].includes(kantVan(r.rol as Rol)),
    )
    if (persoon && !kan)
      return weiger('onbekende-persoon', 'Deze persoon kan niet deelnemen.', {
        velden: { persoon: 'Kies iemand van het samenwerkingsverband of een partner.' },
      })
    await zetDeelnemer(w.tx, w.swv, { commissie: soort.kort, datum, rol, persoon })
    const [nu] = await leesDeelnemers(w.tx, w.swv, { commissie: soort.kort, datum, rollen: [rol] })
    return {
      melding: `${nu?.naam ?? 'Niemand'} neemt deel aan het overleg van ${metWeekdag(datum)} in deze rol.`,
      naar: TERUG,
      log: { ...(persoon ? { persoon } : {}), inhoud: { commissie: soort.kort, datum, rol } },
    }
  },
})

export const OVERLEG: readonly Handeling[] = [verplaatsen, vervallen, deelnemer]
