// Plays a few hundred zaken with the use cases of the product itself, in a practice room: what they leave in the
// database is what every other zaak of the benchmark is stamped from. No rule is written a second time here.
import { BRIEVENBUS } from '#brieven/mail.ts'
import type { Diensten } from '#app/diensten.ts'
import type { Sessie } from '#app/contract.ts'
import { openSessie, sessieVan } from '#app/sessie/sessie.ts'
import { momentVan } from '#app/tijd.ts'
import { startZaak } from '#app/zaak/starten.ts'
import { voerUit } from '#app/zaak/uitvoeren.ts'
import { leesOrganisaties, voegLeerlingToe, voegPersoonToe } from '#db/opslag/mensen.ts'
import { planVergadering } from '#db/opslag/vergadering.ts'
import { leesZaak } from '#db/opslag/zaak.ts'
import { type Db, inTenant } from '#db/verbinding.ts'
import { type Datum, naarDag, plusDagen, vanDag, weekdag } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { maakOefenomgeving, oefenMensen } from '#oefening/omgeving.ts'
import { werkBij } from '#taken/dagelijks.ts'
import { ROEPNAAM, ACHTERNAAM } from './namen.ts'
import { type Toeval, toeval } from './toeval.ts'

export type Gespeeld = {
  swv: number
  /** Ids of the room's people and organisations by what they are. */
  mensen: readonly { id: string; naam: string }[]
  zaken: readonly { zaak: string; leerling: string; gezin: readonly string[] }[]
  /** Acts that the rules refused; the zaak stays where it was. */
  geweigerd: Readonly<Record<string, number>>
}

/** The school that asks in every played zaak; a stamped zaak gets another school. */
export const SCHOOL = 'CSG Het Streek College'
const PROCEDURE = 'GV-TLV-VO'
const JAREN = 5

/** Plays `aantal` zaken over the five years before `vandaag`. */
export async function speelZaken(
  db: Db,
  v: { aantal: number; vandaag: Datum; zaad: number },
): Promise<Gespeeld> {
  let nu = momentVan(v.vandaag)
  const d: Diensten = {
    db,
    nu: () => nu,
    bestanden: {
      open: () => Promise.reject(new Error('The benchmark has no files')),
      verwijder: () => Promise.resolve(),
      bewaar: () => Promise.resolve(),
    },
    brieven: { soorten: [], zet: () => Promise.reject(new Error('The benchmark sets no letters here')) },
    bsn: null,
    postbode: BRIEVENBUS,
    oefening: true,
    site: 'http://localhost',
  }
  // The procedure counts from the school year 2022-2023.
  const eerste = [plusDagen(v.vandaag, -365 * JAREN), '2022-08-02' as Datum].toSorted().at(-1) ?? v.vandaag
  const dagen = naarDag(v.vandaag) - naarDag(eerste)
  nu = momentVan(eerste)
  const kamer = await maakOefenomgeving(d, { sjabloon: 'GV', code: 'spel', klok: null, vergaderingen: false })
  if (isWeigering(kamer)) throw new Error(kamer.reden)
  const { swv } = kamer
  const school = await inTenant(db, { swv }, async (tx) => {
    const maandag = naarDag(eerste) + ((8 - weekdag(naarDag(eerste))) % 7)
    for (let dag = maandag; dag < naarDag(v.vandaag) + 120; dag += 14)
      await planVergadering(
        tx,
        swv,
        { commissie: 'CAT', datum: vanDag(dag), tijd: '09:30', plaats: 'Ede' },
        nu,
      )
    return (await leesOrganisaties(tx, swv)).find((o) => o.naam === SCHOOL)?.id ?? ''
  })
  const mensen = (await oefenMensen(d, swv)).map((m) => ({ id: m.id, naam: m.gebruikersnaam }))
  const sessies = new Map<string, Sessie>()
  for (const { id, naam } of mensen) {
    const { token } = await openSessie(d, { swv, code: 'spel', persoon: id, naam })
    const sessie = await sessieVan(d, token)
    if (sessie) sessies.set(naam, sessie)
  }

  const t = toeval(v.zaad)
  const geweigerd: Record<string, number> = {}
  const zaken: Gespeeld['zaken'][number][] = []
  for (let n = 0; n < v.aantal; n++) {
    // The last tenth began in the past four months, so that enough is under way at every stage.
    const recent = n >= v.aantal * 0.85
    const begin = recent ? plusDagen(v.vandaag, -t.getal(100)) : plusDagen(eerste, t.getal(dagen - 100))
    const gezin = [t.uuid(n), t.uuid(n)]
    const leerling = t.uuid(n)
    await inTenant(db, { swv }, async (tx) => {
      for (const [i, id] of gezin.entries())
        await voegPersoonToe(
          tx,
          swv,
          {
            id,
            naam: `Ouder${i + 1} ${ACHTERNAAM}`,
            eMail: i === 0 ? `ouder${leerling.slice(-8)}@voorbeeld.example` : null,
            adres: ['Voorbeeldstraat 1', '6700 AA Ede'],
            kanaal: i === 0 ? 'mail' : 'post',
            gebruikersnaam: null,
            wachtwoordHash: null,
            disciplines: [],
            werkgever: null,
            pool: null,
            rollen: [{ rol: 'ouder', organisatie: null }],
          },
          '2010-01-01',
        )
      await voegLeerlingToe(tx, swv, {
        id: leerling,
        naam: `${ROEPNAAM} ${ACHTERNAAM}`,
        geboren: plusDagen(begin, -365 * 13 - t.getal(1400)),
        woonplaats: 'Ede',
        school,
        gezag: gezin.map((persoon) => ({ persoon, aard: 'gezag' as const })),
      })
    })
    const wie = (naam: string): Sessie => {
      const sessie = sessies.get(naam)
      if (!sessie) throw new Error(`No ${naam} in the practice room`)
      return sessie
    }
    const op = (dag: Datum) => {
      // In office hours, and never before what happened to this zaak already.
      const vroegst = momentVan(dag, '08:15').getTime() + t.getal(3 * 3_600_000)
      nu = new Date(Math.max(vroegst, vorige + 60_000))
    }
    let vorige = 0
    op(begin)
    const gestart = await startZaak(d, wie('zorgcoordinator.streek'), { procedure: PROCEDURE, leerling })
    if (gestart.soort !== 'uitgevoerd')
      throw new Error(`A zaak could not be started: ${JSON.stringify(gestart)}`)
    const { zaak } = gestart
    vorige = nu.getTime()
    zaken.push({ zaak, leerling, gezin })
    const doe = async (naam: string, opdracht: string, invoer: Record<string, unknown> = {}) => {
      nu = new Date(nu.getTime() + 30_000 + t.getal(600_000))
      vorige = nu.getTime()
      const bestand = 'bestand' in invoer ? bestandVan(t, String(invoer['soort'])) : null
      const uitkomst = await voerUit(d, wie(naam), {
        zaak,
        opdracht,
        invoer: bestand ? { ...invoer, bestand: bestand.id } : invoer,
        ...(bestand ? { bestand } : {}),
      })
      if (uitkomst.soort === 'uitgevoerd') return true
      const waarom = `${opdracht}: ${isWeigering(uitkomst) ? uitkomst.reden : uitkomst.soort}`
      geweigerd[waarom] = (geweigerd[waarom] ?? 0) + 1
      return false
    }
    const naar = (dagen: number): boolean => {
      dag = plusDagen(dag, dagen)
      const plek = weekdag(naarDag(dag))
      if (plek > 5) dag = plusDagen(dag, 8 - plek)
      op(dag)
      return dag <= v.vandaag
    }
    let dag = begin
    const agenda = () =>
      inTenant(db, { swv }, (tx) => leesZaak(tx, swv, zaak)).then((z) => z?.toestand.agendering?.vergadering)
    await loop(t, {
      doe,
      naar,
      springNaar: (naarDatum) => {
        dag = naarDatum
        op(dag)
        return dag <= v.vandaag
      },
      agenda,
      id: (naam) => wie(naam).persoon,
      begin,
      nuDag: () => dag,
    })
  }
  nu = momentVan(v.vandaag)
  await werkBij(d, swv)
  return { swv, mensen, zaken, geweigerd }
}

type Loop = {
  doe(wie: string, opdracht: string, invoer?: Record<string, unknown>): Promise<boolean>
  /** So many days later; false when that is in the future. */
  naar(dagen: number): boolean
  springNaar(dag: Datum): boolean
  agenda(): Promise<Datum | undefined>
  id(naam: string): string
  begin: Datum
  nuDag(): Datum
}

/** One life of an application, until today or until it stops somewhere. */
async function loop(t: Toeval, z: Loop): Promise<void> {
  const school = 'zorgcoordinator.streek'
  if (!z.naar(t.getal(6))) return
  await z.doe(school, 'formulier-invullen', {
    contactpersoonBetrokkenOp: plusDagen(z.begin, -60),
    betrokkenheidOudersJongere: 'Ouders en jongere waren bij elk gesprek en dachten mee over de stappen.',
    ontoereikendEigenSchool: 'De klas is te groot en er is te weinig rust om tot leren te komen.',
    ontoereikendCollegascholen: 'Twee scholen in de buurt zijn gevraagd; beide zien geen plek.',
    inspanningen: 'Een jaar begeleiding in de klas en daarbuiten, zonder blijvend effect.',
    keuzeTlv: 'Een kleine groep met vaste begeleiding is nodig om verder te komen.',
    mdoAfweging: 'Maatwerk en een tussenvoorziening zijn besproken en passen niet.',
  })
  if (t.kans(0.04)) return
  await z.doe(school, 'document-toevoegen', {
    soort: 'OPP',
    bestand: true,
    datum: plusDagen(z.begin, -40),
    ondertekendDoor: ['school', 'ouder'],
  })
  await z.doe(school, 'document-toevoegen', {
    soort: 'zienswijze',
    bestand: true,
    ondertekendDoor: ['ouder'],
  })
  // Most questions to a desk end early: another solution is found, or advice was enough.
  const kort = t.kans(0.8)
  const compleet = kort || t.kans(0.8)
  if (compleet)
    await z.doe(school, 'document-toevoegen', { soort: 'ondertekening-aanvraagformulier', bestand: true })
  for (const soort of ['onderzoeksverslag', 'hulpverlening', 'verzuim'])
    if (t.kans(kort ? 0.8 : 0.5)) await z.doe(school, 'document-toevoegen', { soort, bestand: true })
  if (!z.naar(1 + t.getal(10)) || !(await z.doe(school, 'indienen'))) return
  if (kort) {
    if (!z.naar(2 + t.getal(60))) return
    await z.doe(school, 'intrekken', { reden: 'Er is een andere oplossing gevonden.' })
    return
  }
  if (!z.naar(1 + t.getal(8))) return
  if (!compleet) {
    await z.doe('secretariaat', 'controle-uitvoeren', {
      uitkomst: 'incompleet',
      toelichting: 'Zie de lijst.',
    })
    if (t.kans(0.1) || !z.naar(2 + t.getal(9))) return
    await z.doe(school, 'document-toevoegen', { soort: 'ondertekening-aanvraagformulier', bestand: true })
    await z.doe(school, 'aanvullen')
    if (!z.naar(1 + t.getal(4))) return
  }
  if (!(await z.doe('secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' }))) return
  if (t.kans(0.15) && z.naar(2)) {
    await z.doe('procesbegeleider', 'opschorten', {
      informatie: 'Een recent verslag van de behandelaar.',
      wijze: 'documentatie',
      tot: plusDagen(z.nuDag(), 14),
    })
    if (!z.naar(4 + t.getal(8))) return
    await z.doe(school, 'document-toevoegen', { soort: 'aanvulling', bestand: true })
    await z.doe(school, 'aanvullen')
  }
  if (!z.naar(1 + t.getal(4))) return
  const toekennen = t.kans(0.88)
  const tot = `${Number(z.begin.slice(0, 4)) + 1 + t.getal(3)}-07-31` as Datum
  for (const [wie, als] of [
    ['orthopedagoog', 'eerste'],
    [t.kies(['psycholoog', 'jeugdpsycholoog']), 'tweede'],
  ] as const) {
    await z.doe('procesbegeleider', 'deskundige-toewijzen', { deskundige: z.id(wie), als })
    if (!z.naar(2 + t.getal(9))) return
    await z.doe(wie, 'advies-uitbrengen', {
      onafhankelijk: true,
      toekennen,
      ...(toekennen ? { categorie: 'laag', tot } : {}),
      onderbouwing: 'Het dossier laat zien dat een kleine groep en vaste begeleiding nodig zijn.',
    })
  }
  await z.doe('procesbegeleider', 'agenderen', {
    procesDuidelijk: true,
    opEenLijn: true,
    voldoetAanCriteria: toekennen,
  })
  const vergadering = await z.agenda()
  if (!vergadering || !z.springNaar(vergadering)) return
  if (toekennen) {
    await z.doe('voorzitter', 'besluit-nemen', {
      besluit: 'toekennen',
      categorie: t.kies(['laag', 'laag', 'midden', 'hoog']),
      tot,
      duurmotivering: 'Tot het eind van de onderbouw.',
      motivering: 'Conform beide adviezen.',
    })
  } else {
    await z.doe('voorzitter', 'voornemen-bekendmaken', {
      motivering: 'Het regulier onderwijs kan nog meer bieden.',
    })
    if (!z.naar(21)) return
    await z.doe('voorzitter', 'besluit-nemen', {
      besluit: 'afwijzen',
      motivering: 'Het regulier onderwijs kan nog meer bieden.',
    })
  }
  if (!z.naar(1 + t.getal(6))) return
  await z.doe('secretariaat', 'brief-verzenden')
  if (!z.naar(10 + t.getal(30))) return
  if (toekennen) {
    if (t.kans(0.9))
      await z.doe('secretariaat', 'plaatsing-vastleggen', { op: z.nuDag(), school: 'VSO De Toekomst' })
  } else
    await z.doe('contactpersoon1', 'taak-afhandelen', {
      taak: 'passend-vervolg',
      toelichting: 'Plan gemaakt.',
    })
  if (t.kans(0.1) || !z.naar(60)) return
  if (toekennen && (tot <= z.nuDag() || !z.springNaar(plusDagen(tot, 3)))) return
  await z.doe('procesbegeleider', 'afronden')
}

function bestandVan(t: Toeval, soort: string) {
  const sha256 = t.hex(32)
  const id = t.uuid()
  return {
    id,
    naam: `${soort}.pdf`,
    paginas: 1 + t.getal(12),
    sleutel: `1/${id}`,
    sha256,
    bytes: 40_000 + t.getal(900_000),
    scan: 'ongecontroleerd',
  }
}
