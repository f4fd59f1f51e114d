// The calendar that terms count with: closing days, days put on a par with holidays by royal decree, school holidays.
import { wijzigKalender } from '#db/opslag/beheer.ts'
import { type Datum, inWoorden, leesDatum, schooljaar } from '#domein/kern/datum.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import type { Kalender } from '#domein/termijn/regel.ts'
import { type Handeling, type Onderwerp, type Werkplaats, handeling } from '../handeling.ts'
import { verversAlles } from '../kalenderwerk.ts'

const TERUG = ['kalender'] as const
const UITLEG = 'De datums van lopende zaken worden daarna opnieuw berekend.'

async function zet(w: Werkplaats, deel: Partial<Kalender>): Promise<void> {
  await wijzigKalender(w.tx, w.swv, deel)
  await verversAlles(w)
}

type Lijst = 'sluitingsdagen' | 'gelijkgesteld'

const NAMEN: Record<Lijst, { naam: string; titel: string; uitleg: string }> = {
  sluitingsdagen: {
    naam: 'sluitingsdag',
    titel: 'Sluitingsdag',
    uitleg: 'Op een sluitingsdag is het samenwerkingsverband dicht; het is dan geen werkdag.',
  },
  gelijkgesteld: {
    naam: 'gelijkgestelde-dag',
    titel: 'Gelijkgestelde dag',
    uitleg:
      'Een dag die bij koninklijk besluit met een feestdag is gelijkgesteld (Algemene termijnenwet 3 lid 3). Een wettelijke termijn eindigt daar niet op.',
  },
}

function dagToevoegen(lijst: Lijst): Handeling {
  const { naam, titel, uitleg } = NAMEN[lijst]
  return {
    naam: `${naam}-toevoegen`,
    titel: `${titel} toevoegen`,
    uitleg: `${uitleg} ${UITLEG}`,
    groep: 'Kalender',
    recht: 'kalender-beheren',
    over: null,
    velden: { datum: { soort: 'datum', label: 'Datum', verplicht: true } },
    laad: () => Promise.resolve({ naam: 'Kalender', terug: TERUG }),
    async doe(w, _, waarden) {
      const datum = waarden['datum'] as Datum
      const dagen = w.omgeving.kalender[lijst]
      if (dagen.includes(datum))
        return weiger('staat-er-al', `${inWoorden(datum)} staat er al.`, {
          velden: { datum: 'Kies een andere dag.' },
        })
      await zet(w, { [lijst]: [...dagen, datum].toSorted() })
      return {
        melding: `${inWoorden(datum)} is toegevoegd. De termijnen worden bijgewerkt.`,
        naar: TERUG,
        log: { inhoud: { datum } },
      }
    },
  }
}

type OverDag = Onderwerp & { datum: Datum }

function dagVerwijderen(lijst: Lijst): Handeling {
  const { naam, titel } = NAMEN[lijst]
  return handeling<OverDag>({
    naam: `${naam}-verwijderen`,
    titel: `${titel} verwijderen`,
    uitleg: UITLEG,
    groep: 'Kalender',
    recht: 'kalender-beheren',
    over: 'datum',
    velden: {},
    laad(w, over) {
      const datum = leesDatum(over)
      const er = datum && w.omgeving.kalender[lijst].includes(datum)
      return Promise.resolve(er ? { naam: inWoorden(datum), terug: TERUG, datum } : null)
    },
    async doe(w, { datum }) {
      await zet(w, { [lijst]: w.omgeving.kalender[lijst].filter((dag) => dag !== datum) })
      return {
        melding: `${inWoorden(datum)} is verwijderd. De termijnen worden bijgewerkt.`,
        naar: TERUG,
        log: { inhoud: { datum } },
      }
    },
  })
}

const vakantieToevoegen: Handeling = {
  naam: 'schoolvakantie-toevoegen',
  titel: 'Schoolvakantie toevoegen',
  uitleg: `Schoolvakanties tellen mee bij termijnen in schoolweken. ${UITLEG}`,
  groep: 'Kalender',
  recht: 'kalender-beheren',
  over: null,
  velden: {
    naam: {
      soort: 'tekst',
      label: 'Naam',
      hulp: 'Bijvoorbeeld: voorjaarsvakantie.',
      verplicht: true,
      maximum: 60,
    },
    van: { soort: 'datum', label: 'Eerste dag', verplicht: true },
    tot: { soort: 'datum', label: 'Laatste dag', verplicht: true },
  },
  laad: () => Promise.resolve({ naam: 'Kalender', terug: TERUG }),
  async doe(w, _, waarden) {
    const van = waarden['van'] as Datum
    const tot = waarden['tot'] as Datum
    const { schoolvakanties, regio } = w.omgeving.kalender
    if (tot < van)
      return weiger('tot-voor-van', 'De laatste dag ligt voor de eerste dag.', {
        velden: { tot: 'Kies een dag op of na de eerste dag.' },
      })
    const al = schoolvakanties.find((v) => v.regio === regio && v.van <= tot && v.tot >= van)
    if (al)
      return weiger(
        'overlapt',
        `Dit overlapt met de ${al.naam} van ${inWoorden(al.van)} tot en met ${inWoorden(al.tot)}.`,
        { uitweg: 'Verwijder die vakantie eerst.', velden: { van: 'Kies andere dagen.' } },
      )
    const nieuw = { regio, naam: String(waarden['naam']).toLowerCase(), van, tot }
    await zet(w, {
      schoolvakanties: [...schoolvakanties, nieuw].toSorted((a, b) => a.van.localeCompare(b.van)),
    })
    return {
      melding: `De ${nieuw.naam} van ${schooljaar(van)} is toegevoegd. De termijnen worden bijgewerkt.`,
      naar: TERUG,
      log: { inhoud: nieuw },
    }
  },
}

type OverVakantie = Onderwerp & { van: Datum }

const vakantieVerwijderen = handeling<OverVakantie>({
  naam: 'schoolvakantie-verwijderen',
  titel: 'Schoolvakantie verwijderen',
  uitleg: UITLEG,
  groep: 'Kalender',
  recht: 'kalender-beheren',
  over: 'datum',
  velden: {},
  laad(w, over) {
    const { schoolvakanties, regio } = w.omgeving.kalender
    const v = schoolvakanties.find((x) => x.regio === regio && x.van === over)
    return Promise.resolve(v ? { naam: `${v.naam} ${schooljaar(v.van)}`, terug: TERUG, van: v.van } : null)
  },
  async doe(w, { van, naam }) {
    const { schoolvakanties, regio } = w.omgeving.kalender
    await zet(w, { schoolvakanties: schoolvakanties.filter((x) => x.regio !== regio || x.van !== van) })
    return {
      melding: `De ${naam} is verwijderd. De termijnen worden bijgewerkt.`,
      naar: TERUG,
      log: { inhoud: { van } },
    }
  },
})

const instellen: Handeling = {
  naam: 'kalender-instellen',
  titel: 'Kalender instellen',
  uitleg: UITLEG,
  groep: 'Kalender',
  recht: 'kalender-beheren',
  over: null,
  velden: {
    regio: {
      soort: 'keuze',
      label: 'Vakantieregio',
      verplicht: true,
      keuzes: ['noord', 'midden', 'zuid'].map((waarde) => ({ waarde, label: waarde })),
    },
    bekendTot: {
      soort: 'getal',
      geheel: true,
      minimum: 2020,
      maximum: 2099,
      label: 'Gelijkgestelde dagen zijn bekend tot en met het jaar',
      hulp: 'Bij een termijn in een later jaar waarschuwt OpenLoket dat er nog dagen bij kunnen komen.',
      verplicht: true,
    },
    kbDagIsWerkdag: {
      soort: 'ja-nee',
      label: 'Telt een gelijkgestelde dag als werkdag?',
      verplicht: true,
    },
  },
  laad: () => Promise.resolve({ naam: 'Kalender', terug: TERUG }),
  begin: (_, { omgeving: { kalender: k } }) => ({
    regio: k.regio,
    bekendTot: k.gelijkgesteldBekendTotEnMet,
    kbDagIsWerkdag: k.kbDagIsWerkdag,
  }),
  async doe(w, _, waarden) {
    const deel = {
      regio: String(waarden['regio']),
      gelijkgesteldBekendTotEnMet: Number(waarden['bekendTot']),
      kbDagIsWerkdag: waarden['kbDagIsWerkdag'] === true,
    }
    await zet(w, deel)
    return {
      melding: 'De kalender is ingesteld. De termijnen worden bijgewerkt.',
      naar: TERUG,
      log: { inhoud: deel },
    }
  },
}

export const KALENDER: readonly Handeling[] = [
  dagToevoegen('sluitingsdagen'),
  dagVerwijderen('sluitingsdagen'),
  dagToevoegen('gelijkgesteld'),
  dagVerwijderen('gelijkgesteld'),
  vakantieToevoegen,
  vakantieVerwijderen,
  instellen,
]
