// Plays one scenario: a fresh practice room, its people, and step by step what they do, with what must then be seen.
import type { Werkrij, Zaakbeeld } from '#app/contract.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { BEDRAG_VASTSTELLEN } from '#domein/procedure/bedrag.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { ZAAK_STARTEN } from '#domein/zaak/starten.ts'
import { deskVan } from '#procedures/register.ts'
import { herken, losjes } from '#api/woord.ts'
import { speler as leeg } from '../lezen/mensen.ts'
import type { Leerling, Rij, Scenario, Speler, Stap } from '../scenario.ts'
import type { Kengetallen } from '#app/kengetal/overzicht.ts'
import { schooljaarVan } from '../toetsen/kengetal.ts'
import { isAan } from '../toetsen/dossier.ts'
import { type Geweigerd, type Gezien, type Omgang, verschillen, vraagtFeiten } from '../toetsen/toets.ts'
import type { Mens } from '../toetsen/wie.ts'
import { type Klant, Speelfout } from './klant.ts'
import { type Wereld, losOp, zoekDiscipline } from './oplossen.ts'
import { leesPdftekst } from './pdftekst.ts'
import { leesbaar } from './paginatekst.ts'

export type Stapuitslag = {
  nummer: number
  regel: number
  /** When, who and what, for one line of the report. */
  titel: string
  fouten: readonly string[]
}

type Speelt = Mens & { speler: Speler; inlog: { gebruikersnaam: string; wachtwoord: string } }

/** Where the pages of the product are; null: `bevat` without a letter can't be checked. */
export type Paginas = { koekje: string; zaak(code: string, id: string): string }

/**
 * Plays the steps in order and gives what came of each. Differences do not stop the play.
 * @throws Speelfout when the product can't be reached or does not answer as it should
 */
export async function* speel(klant: Klant, scenario: Scenario, paginas: Paginas | null): AsyncGenerator<Stapuitslag> {
  const spel = new Spel(klant, scenario, paginas)
  await spel.begin()
  for (const stap of scenario.stappen) yield await spel.speelStap(stap)
}

class Spel {
  readonly #klant: Klant
  readonly #scenario: Scenario
  readonly #paginas: Paginas | null
  readonly #mensen = new Map<string, Speelt>()
  readonly #leerlingen = new Map<string, { id: string; leerling: Leerling }>()
  /** Id of the zaak with each alias; not there when starting it was refused. */
  readonly #zaken = new Map<string, string>()
  /** What each zaak was started with, ids among it. */
  readonly #betreft = new Map<string, readonly string[]>()
  /** Organisations that were seen, by name. */
  readonly #organisaties = new Map<string, { id: string; naam: string }>()
  #code = ''
  #moment = ''

  constructor(klant: Klant, scenario: Scenario, paginas: Paginas | null) {
    this.#klant = klant
    this.#scenario = scenario
    this.#paginas = paginas
  }

  async begin(): Promise<void> {
    const { swv, klok, kalender, spelers, leerlingen } = this.#scenario
    this.#code = await this.#klant.maakOmgeving(swv, klok, kalender)
    this.#moment = `${klok.datum} ${klok.tijd}`
    const bekend = disciplinesVan(swv)
    for (const genoemd of spelers.values()) {
      const speler = { ...genoemd, rol: rolIn(swv, genoemd.rol) }
      const disciplines = speler.disciplines.map((d) => zoekDiscipline(d, bekend))
      const { id, ...inlog } = await this.#klant.maakSpeler(this.#code, { ...speler, disciplines })
      this.#mensen.set(speler.code, { id, naam: speler.naam, rollen: [], speler, inlog })
    }
    for (const leerling of leerlingen.values()) {
      const gezag = leerling.gezag.map((code) => this.#mens(code).id)
      const jongere = leerling.jongere === null ? null : this.#mens(leerling.jongere).id
      const id = await this.#klant.maakLeerling(this.#code, leerling, gezag, jongere)
      this.#leerlingen.set(leerling.code, { id, leerling })
    }
    if (kalender.vergaderingen.length > 0) await this.#planVergaderingen(kalender.vergaderingen)
  }

  /** Planned as the desk does it, by a procesbegeleider who has no other part in the play. */
  async #planVergaderingen(datums: readonly Datum[]): Promise<void> {
    const { id: _id, ...planner } = await this.#klant.maakSpeler(this.#code, leeg('planner', 'procesbegeleider'))
    await this.#klant.logIn(this.#code, planner)
    for (const datum of datums) await this.#klant.planVergadering(planner.gebruikersnaam, datum)
  }

  async speelStap(stap: Stap): Promise<Stapuitslag> {
    if (stap.op) {
      await this.#klant.zetKlok(this.#code, stap.op)
      this.#moment = `${stap.op.datum} ${stap.op.tijd}`
    }
    const wie = stap.wie ? await this.#alsIngelogd(stap.wie.code) : null
    const weigering = stap.doe && wie ? await this.#doe(stap, wie) : null
    const fouten = verschillen(stap.verwacht, await this.#kijk(stap, wie, weigering), this.#omgang())
    return { nummer: stap.nummer, regel: stap.regel, titel: this.#titel(stap), fouten }
  }

  #titel(stap: Stap): string {
    const wie = stap.wie ? `${stap.wie.kijkt ? 'kijk ' : ''}${stap.wie.code}` : ''
    return [this.#moment, wie, stap.doe ?? '', stap.zaak ?? ''].filter(Boolean).join('  ')
  }

  #mens(code: string): Speelt {
    const mens = this.#mensen.get(code)
    if (!mens) throw new Speelfout(`De speler ${code} is niet aangemaakt.`)
    return mens
  }

  async #alsIngelogd(code: string): Promise<Speelt> {
    const mens = this.#mens(code)
    if (!this.#klant.isIngelogd(mens.inlog.gebruikersnaam)) await this.#klant.logIn(this.#code, mens.inlog)
    return mens
  }

  async #doe(stap: Stap, wie: Speelt): Promise<Geweigerd | null> {
    const als = wie.inlog.gebruikersnaam
    if (stap.doe === ZAAK_STARTEN.naam) {
      if (stap.met.some(({ naam }) => naam === 'school'))
        for (const school of await this.#klant.scholen(als)) this.#organisaties.set(losjes(school.naam), school)
      const { velden } = losOp(stap.met, stap.velden, this.#wereld(null))
      const uitkomst = await this.#klant.start(als, velden)
      if ('weigering' in uitkomst) return uitkomst.weigering
      this.#zaken.set(stap.zaak ?? '', uitkomst.goed.zaak)
      this.#betreft.set(uitkomst.goed.zaak, Object.values(velden).map(String))
      return null
    }
    if (stap.doe === BEDRAG_VASTSTELLEN.naam) {
      const { velden } = losOp(stap.met, stap.velden, this.#wereld(null))
      const uitkomst = await this.#klant.beheer(als, stap.doe, velden)
      return 'weigering' in uitkomst ? uitkomst.weigering : null
    }
    const zaak = this.#zaken.get(stap.zaak ?? '')
    if (!zaak) return { status: 404, reden: `De zaak ${stap.zaak ?? ''} is niet gestart.`, uitweg: null, velden: {} }
    const gezien = vraagtBeeld(stap) ? await this.#klant.zaak(als, zaak) : null
    const beeld = gezien && 'goed' in gezien ? gezien.goed : null
    const { velden, bestand } = losOp(stap.met, stap.velden, this.#wereld(beeld, stap.doe ?? ''))
    const uitkomst =
      bestand !== null
        ? await this.#klant.voegToe(als, zaak, bestand, velden)
        : await this.#klant.doe(als, zaak, stap.doe ?? '', velden)
    return 'weigering' in uitkomst ? uitkomst.weigering : null
  }

  /** Looks at what the expectations ask about: facts by an insider, sight by the person of the step. */
  async #kijk(stap: Stap, wie: Speelt | null, weigering: Geweigerd | null): Promise<Gezien> {
    const v = stap.verwacht
    const gezien: Gezien = { gedaan: stap.doe !== null, weigering, feiten: null, eigen: null, werk: [], kengetallen: new Map(), tekst: '' }
    if (!v) return gezien
    const zaak = this.#zaken.get(stap.zaak ?? '') ?? null
    const als = wie?.inlog.gebruikersnaam ?? null
    let eigen: Zaakbeeld | null = null
    if (als && zaak && (stap.wie?.kijkt || v.zichtbaar || v.verborgen || v.bevat || v.bevatNiet)) {
      const antwoord = await this.#klant.zaak(als, zaak)
      if ('goed' in antwoord) eigen = antwoord.goed
      else if (!stap.doe) gezien.weigering = antwoord.weigering
    }
    const werk: readonly Werkrij[] = v.werkvoorraad && als ? await this.#klant.werk(als) : []
    const kengetallen = v.kengetallen ? await this.#kengetallen(stap, als, v.kengetallen) : gezien.kengetallen
    const tekst = v.bevat || v.bevatNiet ? await this.#tekst(stap, als, zaak, eigen) : ''
    const vanBinnen = zaak !== null && !stap.wie?.kijkt && (vraagtFeiten(v) || (als === null && (v.zichtbaar || v.verborgen)))
    const inzicht = vanBinnen ? await this.#klant.feiten(this.#code, zaak) : null
    for (const beeld of [eigen, inzicht]) if (beeld) this.#leerOrganisaties(beeld)
    return {
      ...gezien,
      feiten: stap.wie?.kijkt ? eigen : inzicht,
      eigen: als === null ? inzicht : eigen,
      werk,
      kengetallen,
      tekst,
    }
  }

  /** The id of a school is known once a zaak names it: as the one that asks, or as the one that has a task. */
  #leerOrganisaties({ aanvrager, taken }: Zaakbeeld): void {
    for (const { organisatie, persoon, wie } of taken)
      if (organisatie && !persoon) this.#organisaties.set(losjes(wie), { id: organisatie, naam: wie })
    this.#organisaties.set(losjes(aanvrager.naam), aanvrager)
  }

  async #kengetallen(stap: Stap, als: string | null, eisen: readonly Rij[]): Promise<Gezien['kengetallen']> {
    if (!als) throw new Speelfout(`Stap ${stap.nummer}: "kengetallen" vraagt wie er kijkt.`)
    const uit = new Map<string, Kengetallen | null>()
    for (const jaar of new Set(eisen.length > 0 ? eisen.map(schooljaarVan) : ['']))
      uit.set(jaar, await this.#klant.kengetallen(als, jaar))
    return uit
  }

  /** Text of the letter that the step names, or of the page of the zaak, as this person gets it. */
  async #tekst(stap: Stap, als: string | null, zaak: string | null, beeld: Zaakbeeld | null): Promise<string> {
    if (!als || !zaak) throw new Speelfout(`Stap ${stap.nummer}: "bevat" vraagt wie er kijkt, en een zaak.`)
    if (!stap.brief) {
      if (!this.#paginas) throw new Speelfout('De bladzijden van dit product zijn niet bekend.')
      const pagina = await this.#klant.pagina(als, this.#paginas.zaak(this.#code, zaak), this.#paginas.koekje)
      return 'goed' in pagina ? leesbaar(pagina.goed) : ''
    }
    const { soort, aan } = stap.brief
    const brief = beeld?.brieven.findLast(
      (b) =>
        [b.brief, b.naam].some((x) => losjes(x) === losjes(soort)) &&
        (aan === null || isAan(b, aan, beeld, this.#omgang().namen)),
    )
    if (!brief) return ''
    const pdf = await this.#klant.pdf(als, zaak, brief.id)
    return 'goed' in pdf ? leesPdftekst(pdf.goed) : ''
  }

  #omgang(): Omgang {
    const desk = deskVan(this.#scenario.swv)
    return {
      namen: {
        mens: (woord) => {
          const code = herken(woord, this.#mensen.keys())
          const mens = code === null ? undefined : this.#mensen.get(code)
          return mens ? { id: mens.id, naam: mens.naam, rollen: this.#rollen(mens.speler) } : null
        },
        organisatie: (woord) => this.#organisatie(woord),
      },
      geeftOok: desk?.instellingen.rolGeeftOok ?? {},
      zaak: (alias) => this.#zaken.get(alias) ?? null,
      zakenVan: (code) => {
        const leerling = this.#leerlingen.get(code)?.id
        return [...this.#betreft].flatMap(([zaak, met]) => (leerling && met.includes(leerling) ? [zaak] : []))
      },
      leerling: (code) => this.#leerlingen.get(code)?.leerling.naam ?? null,
    }
  }

  #rollen(speler: Speler): readonly { rol: Rol; organisatie: string | null }[] {
    const organisatie = speler.organisatie ? (this.#organisatie(speler.organisatie)?.id ?? null) : null
    return [{ rol: speler.rol, organisatie }]
  }

  #organisatie(naam: string): { id: string; naam: string } | null {
    return this.#organisaties.get(losjes(naam)) ?? null
  }

  #wereld(beeld: Zaakbeeld | null, opdracht?: string): Wereld {
    const mogelijk = beeld?.mogelijkheden.find((m) => m.naam === opdracht)
    return {
      speler: (woord) => {
        const code = herken(woord, this.#mensen.keys())
        const mens = code === null ? undefined : this.#mensen.get(code)
        return mens ? { id: mens.id, rollen: [mens.speler.rol] } : null
      },
      leerling: (woord) => this.#leerlingen.get(woord)?.id ?? null,
      zaak: (woord) => this.#zaken.get(woord) ?? null,
      organisatie: (woord) => this.#organisatie(woord)?.id ?? null,
      stukken: (beeld?.stukken ?? []).toReversed(),
      keuzes: (veld) => {
        const gevonden = mogelijk?.velden[veld]
        if (gevonden?.soort !== 'keuze' && gevonden?.soort !== 'meerkeuze') return []
        // A letter may be named by its kind too; the choice shows its name and whom it is for.
        const soorten = (beeld?.brieven ?? []).filter((b) => gevonden.keuzes.some((k) => k.waarde === b.id))
        return [...gevonden.keuzes, ...soorten.map((b) => ({ waarde: b.id, label: b.brief }))]
      },
    }
  }
}

/** Whether a value of the step can only be understood with the zaak at hand: documents, and choices that depend on it. */
function vraagtBeeld(stap: Stap): boolean {
  return stap.met.some(({ naam }) => {
    const veld = stap.velden[naam]
    return (
      (veld?.soort === 'verwijzing' && veld.naar === 'document') ||
      ((veld?.soort === 'keuze' || veld?.soort === 'meerkeuze') && veld.keuzes.length === 0)
    )
  })
}

function disciplinesVan(swv: string): readonly string[] {
  const fasen = (deskVan(swv)?.procedures ?? []).flatMap((p) => p.route)
  return [...new Set(fasen.flatMap((f) => (f.soort === 'advies' ? f.plaatsen.flatMap((p) => p.disciplines) : [])))]
}

/** A speler who chairs where the chair is no function apart is the person in that other role (GV-300). */
function rolIn(swv: string, rol: Rol): Rol {
  return rol === 'voorzitter' ? (deskVan(swv)?.commissie?.voorzitterIs?.rol ?? rol) : rol
}
