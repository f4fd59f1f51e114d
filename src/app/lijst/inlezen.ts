// Reading in a list of pupils: first a check that stores nothing, then the confirmation that makes a zaak of each good row.
import { nieuwId } from '#db/id.ts'
import { leesOrganisaties, voegLeerlingToe } from '#db/opslag/mensen.ts'
import { volgendNummer } from '#db/opslag/zaak.ts'
import { type Tx, inTenant } from '#db/verbinding.ts'
import { type Tabel, leesTabel } from '#documenten/tabel/tabel.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { type Weigering, isWeigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Inleesregel } from '#domein/procedure/inlezen.ts'
import { kolomindeling } from '#domein/zaak/inlezen.ts'
import { procedureVan } from '#procedures/register.ts'
import { bewaarBsn } from '../bsn/vastleggen.ts'
import type { Mislukt, Sessie } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { eenmaal } from '../zaak/eenmaal.ts'
import { type Swvomgeving, omgevingVan } from '../zaak/omgeving.ts'
import { legVast } from '../zaak/vastleggen.ts'
import { type Beoordeeld, beoordeel } from './beoordelen.ts'

/** How long a checked list can be confirmed. */
const GELDIG = 2 * 60 * 60 * 1000

export type Lijstregel = {
  nr: number
  naam: string
  geboren: Datum | null
  /** The last three digits, to recognise it by. */
  bsnEinde: string | null
  oordeel: 'klaar' | 'aanvullen' | 'afgekeurd'
  redenen: readonly string[]
}

export type Gecontroleerd = {
  soort: 'gecontroleerd'
  regels: readonly Lijstregel[]
  /** Columns of the file that are not used. */
  onbekend: readonly string[]
  /** What goes along to the confirmation; readable by nobody. */
  zegel: string
}

export type Bevestigd = {
  soort: 'uitgevoerd'
  ingediend: number
  concept: number
  /** Rows that were refused after all. */
  afgekeurd: number
}

type Voor = { procedure: Procedure; regel: Inleesregel; school: string }

/** The procedure and the school for which this person reads in a list; null when there is none. */
export async function voorWie(d: Diensten, sessie: Sessie, code: string): Promise<Voor | null> {
  const procedure = procedureVan(code)
  const { inlezen, indiener } = procedure ?? {}
  const mogelijk = sessie.rollen.flatMap((r) =>
    r.organisatie && indiener?.rollen.includes(r.rol) ? [r.organisatie] : [],
  )
  if (!procedure || !inlezen || mogelijk.length === 0) return null
  const scholen = await inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    (tx) => leesOrganisaties(tx, sessie.swv),
    { alleenLezen: true },
  )
  const school = scholen.find(
    (o) => mogelijk.includes(o.id) && o.deelnemer && procedure.indiener.soorten.some((s) => s === o.soort),
  )
  return school ? { procedure, regel: inlezen, school: school.id } : null
}

/** Reads the file and says of each row what would come of it. Nothing is stored. */
export async function controleerLijst(
  d: Diensten,
  sessie: Sessie,
  v: { procedure: string; bytes: Buffer },
): Promise<Gecontroleerd | Mislukt> {
  const voor = await voorWie(d, sessie, v.procedure)
  if (!voor) return { soort: 'niet-gevonden' }
  const kluis = d.bsn
  if (!kluis) return GEEN_SLEUTEL
  const tabel = leesTabel(v.bytes)
  if (isWeigering(tabel)) return tabel
  const { ontbreekt, onbekend } = kolomindeling(voor.regel, tabel[0] ?? [])
  if (ontbreekt.length > 0)
    return weiger('kolommen', `In het bestand ontbreken deze kolommen: ${ontbreekt.join(', ')}.`, {
      uitweg: 'Gebruik de koppen van het voorbeeldbestand.',
      velden: { bestand: 'Niet alle kolommen zijn er.' },
      grond: voor.regel.grond,
    })
  return inTenant(
    d.db,
    { swv: sessie.swv, persoon: sessie.persoon },
    async (tx) => {
      const omgeving = await omgevingVan(tx, sessie, d.nu())
      const regels = await beoordeel(tx, omgeving, sessie, { ...voor, tabel, nu: d.nu() })
      const zegel = kluis.verzegel(
        sloot(sessie, voor),
        JSON.stringify({ tot: d.nu().getTime() + GELDIG, tabel }),
      )
      return { soort: 'gecontroleerd', regels: regels.map(beeld), onbekend, zegel }
    },
    { alleenLezen: true },
  )
}

function beeld(r: Beoordeeld): Lijstregel {
  const { oordeel } = r
  return {
    nr: r.nr,
    naam: r.naam,
    geboren: r.geboren,
    bsnEinde: r.bsn?.slice(-3) ?? null,
    oordeel: oordeel.soort,
    redenen:
      oordeel.soort === 'afgekeurd' ? oordeel.redenen : oordeel.soort === 'aanvullen' ? oordeel.nodig : [],
  }
}

/** Begins a zaak of each good row, all in one transaction; what was refused on the check page stays out. */
export async function bevestigLijst(
  d: Diensten,
  sessie: Sessie,
  v: { procedure: string; zegel: string; sleutel?: string | undefined },
): Promise<Bevestigd | Mislukt> {
  const voor = await voorWie(d, sessie, v.procedure)
  if (!voor) return { soort: 'niet-gevonden' }
  const tabel = geopend(d, sessie, voor, v.zegel)
  if (isWeigering(tabel)) return tabel
  return inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, (tx) =>
    eenmaal<Bevestigd>(
      tx,
      sessie,
      { sleutel: v.sleutel, inhoud: { lijst: v.procedure, zegel: v.zegel } },
      d.nu(),
      async () => {
        const omgeving = await omgevingVan(tx, sessie, d.nu())
        const regels = await beoordeel(tx, omgeving, sessie, { ...voor, tabel, nu: d.nu() })
        const uitslag = { ingediend: 0, concept: 0, afgekeurd: 0 }
        for (const r of regels) {
          if (r.oordeel.soort === 'afgekeurd') uitslag.afgekeurd++
          else {
            const zaak = await begin(tx, d, sessie, omgeving, voor, r, r.oordeel.gebeurtenissen)
            if (zaak.ingediendOp) uitslag.ingediend++
            else uitslag.concept++
          }
        }
        return { soort: 'uitgevoerd', ...uitslag }
      },
    ),
  )
}

async function begin(
  tx: Tx,
  d: Diensten,
  sessie: Sessie,
  omgeving: Swvomgeving,
  { procedure, school }: Voor,
  r: Beoordeeld,
  gebeurtenissen: Extract<Beoordeeld['oordeel'], { soort: 'klaar' }>['gebeurtenissen'],
) {
  const { swv } = sessie
  if (r.leerling.nieuw && r.geboren)
    await voegLeerlingToe(tx, swv, {
      id: r.leerling.id,
      naam: r.naam,
      geboren: r.geboren,
      woonplaats: null,
      school,
      gezag: [],
    })
  const jaar = omgeving.vandaag.slice(0, 4)
  const nummer = `${jaar}-${String(await volgendNummer(tx, swv, 'zaak', jaar)).padStart(4, '0')}`
  const zaak = nieuwId(d.nu())
  const rol = sessie.rollen.find((x) => x.organisatie === school && procedure.indiener.rollen.includes(x.rol))
  const toestand = await legVast(tx, {
    zaak,
    nummer,
    procedure,
    vorige: null,
    gebeurtenissen,
    rol: rol?.rol ?? 'zorgcoordinator',
    organisatie: school,
    context: r.context,
    omgeving,
  })
  await bewaarBsn(tx, d, {
    swv,
    zaak,
    toestand,
    gebeurtenissen,
    invoer: { bsn: r.bsn },
    door: sessie.persoon,
    op: omgeving.moment,
  })
  return toestand
}

/** For whom a list is sealed. */
function sloot(sessie: Sessie, { procedure, school }: Voor): string {
  return ['lijst', sessie.swv, sessie.persoon, school, procedure.code].join(':')
}

function geopend(d: Diensten, sessie: Sessie, voor: Voor, zegel: string): Tabel | Weigering {
  if (!d.bsn) return GEEN_SLEUTEL
  const tekst = d.bsn.ontzegel(sloot(sessie, voor), zegel)
  const inhoud = tekst === null ? null : (JSON.parse(tekst) as { tot: number; tabel: Tabel })
  return inhoud && inhoud.tot >= d.nu().getTime()
    ? inhoud.tabel
    : weiger('verlopen', 'Deze controle is verlopen. Er is niets bewaard.', {
        uitweg: 'Lees het bestand opnieuw in.',
      })
}

const GEEN_SLEUTEL = weiger('geen-bsn-sleutel', 'Op deze server kan geen BSN worden bewaard.', {
  uitweg: 'Vraag de beheerder van de server om een sleutel voor het BSN in te stellen.',
})
