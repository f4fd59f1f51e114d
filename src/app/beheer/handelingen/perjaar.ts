// What the SWV sets anew each year: lists of choices per school year, and amounts from a day on.
import { deskVan } from '#procedures/register.ts'
import { wijzigSwv } from '#db/opslag/beheer.ts'
import { type Datum, kort } from '#domein/kern/datum.ts'
import { euro } from '#domein/kern/geld.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import { BEDRAG_VASTSTELLEN } from '#domein/procedure/bedrag.ts'
import type { Handeling, Plek, Werkplaats } from '../handeling.ts'

const TERUG: Plek = ['instellingen']
const ONDERWERP = { naam: 'Instellingen', terug: TERUG }

const lijstenVan = (w: Werkplaats) => deskVan(w.omgeving.swv.sjabloon)?.keuzelijsten ?? []

const bedragenVan = (w: Werkplaats) =>
  (deskVan(w.omgeving.swv.sjabloon)?.procedures ?? []).flatMap((p) => p.parameters ?? [])

export type Jaarinstellingen = {
  lijsten: readonly {
    titel: string
    grond: string
    jaren: readonly { schooljaar: string; keuzes: readonly string[] }[]
  }[]
  bedragen: readonly { titel: string; grond: string; waarden: readonly { vanaf: Datum; centen: number }[] }[]
}

/** What is set now, newest first. */
export function jaarinstellingen(w: Werkplaats): Jaarinstellingen {
  const { keuzelijsten, parameters } = w.omgeving.instellingen
  return {
    lijsten: lijstenVan(w).map(({ id, titel, grond }) => ({
      titel,
      grond,
      jaren: Object.entries(keuzelijsten?.[id] ?? {})
        .map(([schooljaar, keuzes]) => ({ schooljaar, keuzes }))
        .toSorted((a, b) => (a.schooljaar < b.schooljaar ? 1 : -1)),
    })),
    bedragen: bedragenVan(w).map(({ id, titel, grond, waarden }) => ({
      titel,
      grond,
      waarden: (parameters?.[id] ?? waarden).toSorted((a, b) => (a.vanaf < b.vanaf ? 1 : -1)),
    })),
  }
}

const keuzelijstWijzigen: Handeling = {
  naam: 'keuzelijst-wijzigen',
  titel: 'Keuzelijst voor een schooljaar vaststellen',
  uitleg:
    'Bepaal waaruit scholen in dat schooljaar kiezen. Wat al is ingevuld verandert niet. Een schooljaar zonder eigen lijst houdt die van het jaar ervoor.',
  groep: 'Instellingen',
  recht: 'instellingen-beheren',
  over: null,
  velden: {
    lijst: { soort: 'verwijzing', naar: 'instelling', label: 'Welke lijst', verplicht: true },
    schooljaar: {
      soort: 'tekst',
      label: 'Schooljaar',
      hulp: 'Bijvoorbeeld 2023-2024.',
      verplicht: true,
      maximum: 9,
    },
    keuzes: { soort: 'lijst', label: 'Waaruit kan worden gekozen', hulp: 'Eén per regel.', verplicht: true },
  },
  laad: (w) => Promise.resolve(lijstenVan(w).length > 0 ? ONDERWERP : null),
  keuzes: (w) =>
    Promise.resolve({ lijst: lijstenVan(w).map(({ id, titel }) => ({ waarde: id, label: titel })) }),
  async doe(w, _, waarden) {
    const lijst = lijstenVan(w).find((l) => l.id === waarden['lijst'])
    if (!lijst)
      return weiger('lijst-onbekend', 'Deze lijst bestaat niet.', { velden: { lijst: 'Kies een lijst.' } })
    const jaar = String(waarden['schooljaar'])
    const [van, tot] = jaar.split('-').map(Number)
    if (!/^20\d\d-20\d\d$/.test(jaar) || tot !== (van ?? 0) + 1)
      return weiger('schooljaar', 'Dit is geen schooljaar.', {
        velden: { schooljaar: 'Vul twee jaren na elkaar in, bijvoorbeeld 2023-2024.' },
      })
    const keuzes = [...new Set(waarden['keuzes'] as readonly string[])]
    const was = w.omgeving.instellingen.keuzelijsten ?? {}
    await wijzigSwv(w.tx, w.swv, {
      naam: w.omgeving.swv.naam,
      instellingen: { keuzelijsten: { ...was, [lijst.id]: { ...was[lijst.id], [jaar]: keuzes } } },
    })
    return {
      melding: `De lijst "${lijst.titel}" voor ${jaar} is vastgesteld.`,
      naar: TERUG,
      log: { inhoud: { lijst: lijst.id, schooljaar: jaar } },
    }
  },
}

const bedragVaststellen: Handeling = {
  ...BEDRAG_VASTSTELLEN,
  groep: 'Instellingen',
  recht: 'instellingen-beheren',
  over: null,
  laad: (w) => Promise.resolve(bedragenVan(w).length > 0 ? ONDERWERP : null),
  keuzes: (w) =>
    Promise.resolve({ parameter: bedragenVan(w).map(({ id, titel }) => ({ waarde: id, label: titel })) }),
  async doe(w, _, waarden) {
    const soort = bedragenVan(w).find((p) => p.id === waarden['parameter'])
    if (!soort)
      return weiger('bedrag-onbekend', 'Dit bedrag bestaat niet.', {
        velden: { parameter: 'Kies een bedrag.' },
      })
    const vanaf = waarden['vanaf'] as Datum
    const centen = Number(waarden['bedrag'])
    const was = w.omgeving.instellingen.parameters ?? {}
    const overig = (was[soort.id] ?? soort.waarden).filter((x) => x.vanaf !== vanaf)
    const nieuw = [...overig, { vanaf, centen }].toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : 1))
    await wijzigSwv(w.tx, w.swv, {
      naam: w.omgeving.swv.naam,
      instellingen: { parameters: { ...was, [soort.id]: nieuw } },
    })
    return {
      melding: `${soort.titel}: ${euro(centen)} vanaf ${kort(vanaf)}.`,
      naar: TERUG,
      log: { inhoud: { parameter: soort.id, vanaf, centen } },
    }
  },
}

export const PER_JAAR: readonly Handeling[] = [keuzelijstWijzigen, bedragVaststellen]
