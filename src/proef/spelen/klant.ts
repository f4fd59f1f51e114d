// The HTTP side of the player: the practice room with its key, and a session for each speler who acts.
import { randomUUID } from 'node:crypto'
import type { Werklijst, Werkrij, Zaakbeeld } from '#app/contract.ts'
import type { Kengetallen } from '#app/kengetal/overzicht.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { maakProefbestand } from '#documenten/proefbestand.ts'
import type { Moment } from '../lezen/lezer.ts'
import type { Kalenderdelen, Leerling, Speler } from '../scenario.ts'
import type { Geweigerd } from '../toetsen/toets.ts'

/** The product did not answer as it should; no difference of the scenario but the end of the play. */
export class Speelfout extends Error {}

type Problem = { detail?: string; uitweg?: string; velden?: Record<string, string> }

/** An answer that was given, or the refusal. */
export type Antwoord<T> = { goed: T } | { weigering: Geweigerd }

export class Klant {
  readonly #basis: string
  readonly #sleutel: string
  readonly #tokens = new Map<string, string>()

  /** @param basis address of the product, without a path */
  constructor(basis: string, sleutel: string) {
    this.#basis = basis.replace(/\/+$/, '')
    this.#sleutel = sleutel
  }

  /** The same product, with nobody logged in: sessions belong to one practice room. */
  zonderSessies(): Klant {
    return new Klant(this.#basis, this.#sleutel)
  }

  /** A fresh practice room of a desk, set at a moment. Gives its code. */
  async maakOmgeving(sjabloon: string, klok: Moment, kalender: Kalenderdelen): Promise<string> {
    const { gelijkgesteld, sluitingsdagen, schoolvakanties } = kalender
    const { code } = await this.#oefen<{ code: string }>('/oefening/omgevingen', {
      sjabloon,
      klok: `${klok.datum}T${klok.tijd}`,
      kalender: { gelijkgesteld, sluitingsdagen, schoolvakanties },
      // A file that plans its own meetings wants no others.
      vergaderingen: kalender.vergaderingen.length === 0,
    })
    return code
  }

  async zetKlok(code: string, { datum, tijd }: Moment): Promise<void> {
    await this.#oefen(`/oefening/${code}/klok`, { moment: `${datum}T${tijd}` })
  }

  /** Adds a speler; gives the id of the person and how to log in. */
  maakSpeler(code: string, s: Speler) {
    return this.#oefen<{ id: string; gebruikersnaam: string; wachtwoord: string }>(`/oefening/${code}/spelers`, {
      naam: s.naam,
      rol: s.rol,
      kanaal: s.kanaal,
      disciplines: s.disciplines,
      pool: s.pool,
      ...(s.organisatie ? { organisatie: s.organisatie } : {}),
      ...(s.werkgever ? { werkgever: s.werkgever } : {}),
    })
  }

  async maakLeerling(code: string, l: Leerling, gezag: readonly string[], jongere: string | null): Promise<string> {
    const { id } = await this.#oefen<{ id: string }>(`/oefening/${code}/leerlingen`, {
      naam: l.naam,
      geboren: l.geboren,
      gezag,
      ...(l.woonplaats ? { woonplaats: l.woonplaats } : {}),
      ...(l.school ? { school: l.school } : {}),
      ...(jongere ? { jongere } : {}),
    })
    return id
  }

  /** Plans a meeting, as someone who may. */
  async planVergadering(als: string, datum: Datum): Promise<void> {
    const antwoord = await this.#als(als, 'POST', '/vergaderingen', { lichaam: { datum } })
    if ('weigering' in antwoord)
      throw new Speelfout(`De vergadering van ${datum} is niet te plannen: ${antwoord.weigering.reden}`)
  }

  /** The zaak as the facts are. */
  async feiten(code: string, zaak: string): Promise<Zaakbeeld> {
    return this.#oefen<Zaakbeeld>(`/oefening/${code}/zaken/${zaak}`)
  }

  /** Logs in as any visitor would. */
  async logIn(code: string, wie: { gebruikersnaam: string; wachtwoord: string }): Promise<void> {
    const antwoord = await this.#vraag('POST', '/sessies', {
      lichaam: { samenwerkingsverband: code, ...wie },
    })
    if (!antwoord.ok) throw new Speelfout(`Inloggen als ${wie.gebruikersnaam} lukt niet: ${await uitleg(antwoord)}`)
    this.#tokens.set(wie.gebruikersnaam, ((await antwoord.json()) as { token: string }).token)
  }

  isIngelogd(gebruikersnaam: string): boolean {
    return this.#tokens.has(gebruikersnaam)
  }

  /** The zaak as this person sees it. */
  zaak(als: string, zaak: string): Promise<Antwoord<Zaakbeeld>> {
    return this.#als<Zaakbeeld>(als, 'GET', `/zaken/${zaak}`)
  }

  /** The schools that someone can choose from. */
  async scholen(als: string): Promise<readonly { id: string; naam: string }[]> {
    const antwoord = await this.#als<{ scholen: { id: string; naam: string }[] }>(als, 'GET', '/aanmeldscholen')
    return 'goed' in antwoord ? antwoord.goed.scholen : []
  }

  start(als: string, velden: Record<string, unknown>): Promise<Antwoord<{ zaak: string }>> {
    return this.#als(als, 'POST', '/zaken', { lichaam: velden })
  }

  doe(als: string, zaak: string, opdracht: string, velden: Record<string, unknown>): Promise<Antwoord<unknown>> {
    return this.#als(als, 'POST', `/zaken/${zaak}/opdrachten/${opdracht}`, { lichaam: velden })
  }

  /** An act on the settings of the samenwerkingsverband. */
  beheer(als: string, handeling: string, velden: Record<string, unknown>): Promise<Antwoord<unknown>> {
    return this.#als(als, 'POST', `/handelingen/${handeling}`, { lichaam: velden })
  }

  /** Adds a document with a stand-in file of the kind that the name says. */
  async voegToe(
    als: string,
    zaak: string,
    bestand: string,
    velden: Record<string, unknown>,
  ): Promise<Antwoord<unknown>> {
    const { bytes, mime } = await maakProefbestand(bestand)
    const formulier = new FormData()
    for (const [naam, waarde] of Object.entries(velden))
      for (const deel of [waarde].flat() as (string | number | boolean | null)[])
        formulier.append(naam, deel === null ? '' : String(deel))
    formulier.append('bestand', new Blob([Buffer.from(bytes)], { type: mime }), bestand)
    return this.#als(als, 'POST', `/zaken/${zaak}/stukken`, { formulier })
  }

  /** The whole worklist of this person. */
  async werk(als: string): Promise<readonly Werkrij[]> {
    const rijen: Werkrij[] = []
    for (let na = ''; ;) {
      const pagina = await this.#als<Werklijst>(als, 'GET', `/werk?weergave=mijn${na ? `&na=${na}` : ''}`)
      if ('weigering' in pagina) throw new Speelfout(`De werkvoorraad is er niet: ${pagina.weigering.reden}`)
      rijen.push(...pagina.goed.rijen)
      if (!pagina.goed.verder) return rijen
      na = encodeURIComponent(pagina.goed.verder)
    }
  }

  /** Key figures of a school year (empty: this one) as this person sees them; null: none. */
  async kengetallen(als: string, jaar: string): Promise<Kengetallen | null> {
    const antwoord = await this.#als<Kengetallen>(als, 'GET', `/kengetallen${jaar ? `?schooljaar=${jaar}` : ''}`)
    return 'goed' in antwoord ? antwoord.goed : null
  }

  /** The bytes of a letter as PDF. */
  async pdf(als: string, zaak: string, brief: string): Promise<Antwoord<Uint8Array>> {
    const antwoord = await this.#vraag('GET', `/zaken/${zaak}/brieven/${brief}/pdf`, { token: this.#token(als) })
    return antwoord.ok
      ? { goed: new Uint8Array(await antwoord.arrayBuffer()) }
      : { weigering: await leesWeigering(antwoord) }
  }

  /** The HTML of a page of the desk, with the session as the cookie a browser has. */
  async pagina(als: string, pad: string, koekje: string): Promise<Antwoord<string>> {
    const antwoord = await fetch(this.#basis + pad, { headers: { cookie: `${koekje}=${this.#token(als)}` } })
    const tekst = await antwoord.text()
    if (antwoord.status >= 500) throw new Speelfout(`${pad} gaf ${antwoord.status}.`)
    return antwoord.ok
      ? { goed: tekst }
      : { weigering: { status: antwoord.status, reden: `De pagina gaf ${antwoord.status}.`, uitweg: null, velden: {} } }
  }

  #token(als: string): string {
    const token = this.#tokens.get(als)
    if (!token) throw new Speelfout(`${als} is niet ingelogd.`)
    return token
  }

  async #als<T>(
    als: string,
    methode: string,
    pad: string,
    meer: { lichaam?: unknown; formulier?: FormData } = {},
  ): Promise<Antwoord<T>> {
    const antwoord = await this.#vraag(methode, pad, { ...meer, token: this.#token(als) })
    return antwoord.ok ? { goed: (await antwoord.json()) as T } : { weigering: await leesWeigering(antwoord) }
  }

  async #oefen<T>(pad: string, lichaam?: unknown): Promise<T> {
    const antwoord = await this.#vraag(lichaam === undefined ? 'GET' : 'POST', pad, {
      ...(lichaam === undefined ? {} : { lichaam }),
      sleutel: this.#sleutel,
    })
    if (!antwoord.ok) throw new Speelfout(`${pad}: ${await uitleg(antwoord)}`)
    return (await antwoord.json()) as T
  }

  async #vraag(
    methode: string,
    pad: string,
    v: { lichaam?: unknown; formulier?: FormData; token?: string; sleutel?: string },
  ): Promise<Response> {
    let antwoord: Response
    try {
      antwoord = await fetch(`${this.#basis}/api/v1${pad}`, {
        method: methode,
        headers: {
          ...(v.lichaam === undefined ? {} : { 'content-type': 'application/json' }),
          ...(v.token ? { authorization: `Bearer ${v.token}` } : {}),
          ...(v.sleutel ? { oefensleutel: v.sleutel } : {}),
          ...(methode === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        },
        ...(v.lichaam === undefined ? {} : { body: JSON.stringify(v.lichaam) }),
        ...(v.formulier ? { body: v.formulier } : {}),
      })
    } catch (fout) {
      throw new Speelfout(`${this.#basis} is niet te bereiken.`, { cause: fout })
    }
    if (antwoord.status >= 500) throw new Speelfout(`${methode} ${pad} gaf ${antwoord.status}: ${await uitleg(antwoord)}`)
    return antwoord
  }
}

async function leesWeigering(antwoord: Response): Promise<Geweigerd> {
  const p = (await antwoord.json().catch(() => ({}))) as Problem
  return {
    status: antwoord.status,
    reden: p.detail ?? `Antwoord ${antwoord.status}.`,
    uitweg: p.uitweg ?? null,
    velden: p.velden ?? {},
  }
}

async function uitleg(antwoord: Response): Promise<string> {
  return (await leesWeigering(antwoord)).reden
}
