// What a contactpersoon keeps about a school: agreements that the school reads too (GV-013), and notes of a talk without a
// pupil (GV-048).
import { nieuwId } from '#db/id.ts'
import { leesOrganisatie } from '#db/opslag/beheer.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { schrijfMelding } from '#db/opslag/melding.ts'
import { leesLeerlingenVan, type Notitiesoort, voegNotitieToe } from '#db/opslag/portaal.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Veld, Waarden } from '#domein/kern/veld.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { isSchoolsoort } from '#domein/toegang/organisatiesoort.ts'
import { type Handeling, type Onderwerp, type Werkplaats, handeling } from '../handeling.ts'

type OverSchool = Onderwerp & { school: string }

async function laadSchool(w: Werkplaats, over: string): Promise<OverSchool | null> {
  const mag = w.sessie.rollen.some(
    (r) => heeftRecht([r], 'school-begeleiden') && (r.organisatie === null || r.organisatie === over),
  )
  const rij = mag && isUuid(over) ? await leesOrganisatie(w.tx, w.swv, over) : undefined
  return rij && isSchoolsoort(rij.soort) ? { naam: rij.naam, terug: ['school', over], school: over } : null
}

/** At school level nobody is named: a pupil has a file of their own, with its own rights. */
async function leerlingFout(w: Werkplaats, school: string, tekst: string): Promise<Weigering | null> {
  const laag = tekst.toLowerCase()
  const genoemd = (await leesLeerlingenVan(w.tx, w.swv, school)).some((l) =>
    laag.includes(l.naam.toLowerCase()),
  )
  return genoemd
    ? weiger('leerling-genoemd', 'In deze tekst staat de naam van een leerling.', {
        uitweg: 'Leg wat over een leerling gaat vast bij die leerling.',
        velden: { tekst: 'Noem hier geen leerling.' },
        grond: 'GV-048',
      })
    : null
}

const DATUM: Veld = { soort: 'datum', label: 'Datum', verplicht: true, nietNaVandaag: true }

async function bewaar(
  w: Werkplaats,
  school: string,
  waarden: Waarden,
  soort: Notitiesoort,
  schoolLeest: boolean,
) {
  const id = nieuwId(w.d.nu())
  await voegNotitieToe(w.tx, w.swv, {
    id,
    school,
    door: w.sessie.persoon,
    op: w.omgeving.moment,
    datum: waarden['datum'] as Datum,
    soort,
    school_leest: schoolLeest,
    tekst: String(waarden['tekst']),
  })
  if (schoolLeest)
    await schrijfMelding(w.tx, w.swv, w.omgeving.moment, w.omgeving.vandaag, {
      voor: { organisatie: school },
      tekst: `De contactpersoon legde een ${soort} vast. Zie Mijn school.`,
    })
  return id
}

const afspraak = handeling<OverSchool>({
  naam: 'afspraak-vastleggen',
  titel: 'Afspraak vastleggen',
  uitleg:
    'Leg een afspraak met de school vast, bijvoorbeeld over meedenken bij leerlingen met extra ondersteuning. De school leest de afspraak ook.',
  groep: 'School',
  recht: 'school-begeleiden',
  over: 'organisatie',
  velden: {
    datum: DATUM,
    tekst: { soort: 'lange-tekst', label: 'Afspraak', verplicht: true, maximum: 5000 },
  },
  laad: laadSchool,
  begin: (_, w) => ({ datum: w.omgeving.vandaag }),
  async doe(w, { school }, waarden) {
    const fout = await leerlingFout(w, school, String(waarden['tekst']))
    if (fout) return fout
    const id = await bewaar(w, school, waarden, 'afspraak', true)
    return {
      id,
      melding: 'De afspraak is vastgelegd. De school kan haar lezen.',
      naar: ['school', school],
      log: { organisatie: school, inhoud: { datum: waarden['datum'] } },
    }
  },
})

const notitie = handeling<OverSchool>({
  naam: 'notitie-vastleggen',
  titel: 'Overlegnotitie vastleggen',
  uitleg: 'Leg een overleg met de school vast dat niet over één leerling ging. Noem geen leerlingen.',
  groep: 'School',
  recht: 'school-begeleiden',
  over: 'organisatie',
  velden: {
    datum: DATUM,
    tekst: { soort: 'lange-tekst', label: 'Notitie', verplicht: true, maximum: 5000 },
    schoolLeest: { soort: 'ja-nee', label: 'Mag de school deze notitie lezen?', verplicht: true },
  },
  laad: laadSchool,
  begin: (_, w) => ({ datum: w.omgeving.vandaag, schoolLeest: true }),
  async doe(w, { school }, waarden) {
    const fout = await leerlingFout(w, school, String(waarden['tekst']))
    if (fout) return fout
    const id = await bewaar(w, school, waarden, 'notitie', waarden['schoolLeest'] === true)
    return {
      id,
      melding: 'De notitie is vastgelegd.',
      naar: ['school', school],
      log: { organisatie: school, inhoud: { datum: waarden['datum'] } },
    }
  },
})

export const SCHOLEN: readonly Handeling[] = [afspraak, notitie]
