// A practice room of Gelderse Vallei over HTTP: acts through the API, pages as somebody reads them, no browser.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { momentVan } from '#app/tijd.ts'
import { maakPdf } from '#documenten/proefbestand.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { type Toepassing, startToepassing } from '#main/toepassing.ts'
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { zetKlok } from '#oefening/klok.ts'
import { maakOefenomgeving } from '#oefening/omgeving.ts'
import { COMPLEET_FORMULIER } from './cast.ts'

/** The school most tests are about. */
export const ZC = 'zorgcoordinator.streek'

export type Portaal = Awaited<ReturnType<typeof portaal>>

/** What was read of a page: `tekst` without tags, `html` without the bar of the practice room. */
export type Gelezen = { status: number; tekst: string; html: string }

function zonderTags(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

/** Opens a practice room with its own server at a date; close it when the tests are done. */
export async function portaal(op: Datum) {
  const map = mkdtempSync(join(tmpdir(), 'loket-portaal-'))
  const app: Toepassing = await startToepassing({
    dataMap: map,
    duurzaam: false,
    achtergrond: false,
    meld: () => undefined,
  })
  const zaal = await maakOefenomgeving(app.diensten, { sjabloon: 'GV', code: 'zaal', klok: momentVan(op) })
  if (isWeigering(zaal)) throw new Error(zaal.reden)
  const { swv } = zaal
  const ingelogd = new Map<string, { koekje: string; token: string }>()

  async function als(wie: string): Promise<{ koekje: string; token: string }> {
    const er = ingelogd.get(wie)
    if (er) return er
    const antwoord = await fetch(`${app.url}/api/v1/sessies`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        samenwerkingsverband: 'zaal',
        gebruikersnaam: wie,
        wachtwoord: OEFENWACHTWOORD,
      }),
    })
    assert.equal(antwoord.status, 201, wie)
    const { token } = (await antwoord.json()) as { token: string }
    const nieuw = { token, koekje: `loket_sessie=${token}` }
    ingelogd.set(wie, nieuw)
    return nieuw
  }

  /** A page as this person gets it; null: without an account. */
  async function pagina(wie: string | null, adres: string): Promise<Gelezen> {
    const antwoord = await fetch(`${app.url}/zaal${adres}`, {
      headers: wie ? { cookie: (await als(wie)).koekje } : {},
    })
    const html = await antwoord.text()
    // The bar of the practice room names the whole cast; what the page says comes after it.
    const zonderBalk = html.replace(/<aside class="oefenbalk"[^]*?<\/aside>/, '')
    return { status: antwoord.status, tekst: zonderTags(zonderBalk), html: zonderBalk }
  }

  /**
   * Sends a form as a browser does: with what its page keeps in it, and these answers.
   * @param adres of the form; `van` is the page it stands on, where that is another
   */
  async function stuur(
    wie: string,
    adres: string,
    velden: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
    van = adres,
  ): Promise<Pick<Gelezen, 'status' | 'tekst'>> {
    const { html } = await pagina(wie, van)
    const vast = new Map(
      [...html.matchAll(/name="(_csrf|_sleutel|_versie)" value="([^"]*)"/g)].map((m) => [
        m[1] ?? '',
        m[2] ?? '',
      ]),
    )
    const antwoord = await fetch(`${app.url}/zaal${adres}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: (await als(wie)).koekje, origin: app.url },
      body: new URLSearchParams([...vast, ...(Array.isArray(velden) ? velden : Object.entries(velden))]),
    })
    return { status: antwoord.status, tekst: zonderTags(await antwoord.text()) }
  }

  async function api(wie: string, methode: string, pad: string, lichaam?: unknown): Promise<Response> {
    return fetch(`${app.url}/api/v1${pad}`, {
      method: methode,
      headers: {
        authorization: `Bearer ${(await als(wie)).token}`,
        ...(lichaam === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(lichaam === undefined ? {} : { body: JSON.stringify(lichaam) }),
    })
  }

  async function gelukt<T = { id: string }>(antwoord: Promise<Response>, status = 200): Promise<T> {
    const a = await antwoord
    const tekst = await a.text()
    assert.equal(a.status, status, tekst)
    return JSON.parse(tekst) as T
  }

  const handeling = (wie: string, naam: string, over: string, invoer: Record<string, unknown> = {}) =>
    api(wie, 'POST', `/handelingen/${naam}${over ? `?over=${over}` : ''}`, invoer)

  const opdracht = (wie: string, zaak: string, naam: string, invoer: Record<string, unknown> = {}) =>
    gelukt<{ status: string }>(api(wie, 'POST', `/zaken/${zaak}/opdrachten/${naam}`, invoer))

  /** Why an act is refused; empty when it is done. */
  async function geweigerd(
    wie: string,
    zaak: string,
    naam: string,
    invoer: Record<string, unknown> = {},
  ): Promise<string> {
    const antwoord = await api(wie, 'POST', `/zaken/${zaak}/opdrachten/${naam}`, invoer)
    if (antwoord.ok) return ''
    const { detail } = (await antwoord.json()) as { detail: string }
    return detail
  }

  /** A stuk of a zaak, by the school; several values of a field are joined with a plus. */
  async function upload(
    zaak: string,
    velden: Record<string, string>,
    titel = 'Stuk',
    wie = ZC,
  ): Promise<void> {
    const formulier = new FormData()
    for (const [naam, waarde] of Object.entries(velden))
      for (const deel of waarde.split('+')) formulier.append(naam, deel)
    formulier.append('bestand', new Blob([Buffer.from(await maakPdf({ titel }))]), 'stuk.pdf')
    const antwoord = await fetch(`${app.url}/api/v1/zaken/${zaak}/stukken`, {
      method: 'POST',
      headers: { authorization: `Bearer ${(await als(wie)).token}` },
      body: formulier,
    })
    assert.ok(antwoord.ok, await antwoord.text())
  }

  async function leerling(wie: string, naam: string): Promise<string> {
    const { leerlingen } = await gelukt<{ leerlingen: { id: string; naam: string }[] }>(
      api(wie, 'GET', '/leerlingen'),
    )
    return leerlingen.find((l) => l.naam.includes(naam))?.id ?? ''
  }

  async function persoon(naam: string): Promise<string> {
    type Mensen = { rijen: { id: string; naam: string }[]; verder: string | null }
    for (let na = ''; ;) {
      const m = await gelukt<Mensen>(api('beheerder', 'GET', `/mensen${na ? `?na=${na}` : ''}`))
      const gevonden = m.rijen.find((p) => p.naam === naam)
      if (gevonden) return gevonden.id
      assert.ok(m.verder, naam)
      na = m.verder
    }
  }

  async function school(naam: string): Promise<string> {
    const { rijen } = await gelukt<{ rijen: { id: string; naam: string }[] }>(
      api('beheerder', 'GET', `/organisaties?zoek=${encodeURIComponent(naam)}`),
    )
    return rijen[0]?.id ?? ''
  }

  async function begin(procedure: string, naam: string, wie = ZC): Promise<string> {
    const { zaak } = await gelukt<{ zaak: string }>(
      api(wie, 'POST', '/zaken', { procedure, betreft: await leerling(wie, naam) }),
      201,
    )
    return zaak
  }

  /** A TLV that can be filed. */
  async function tlv(naam: string, opp: Datum): Promise<string> {
    const zaak = await begin('GV-TLV-VO', naam)
    await opdracht(ZC, zaak, 'formulier-invullen', COMPLEET_FORMULIER)
    await upload(zaak, { soort: 'OPP', datum: opp, ondertekendDoor: 'school+ouder' })
    await upload(zaak, { soort: 'zienswijze', ondertekendDoor: 'ouder' })
    await upload(zaak, { soort: 'ondertekening-aanvraagformulier' })
    return zaak
  }

  return {
    app,
    swv,
    als,
    pagina,
    stuur,
    api,
    gelukt,
    handeling,
    opdracht,
    geweigerd,
    upload,
    leerling,
    persoon,
    school,
    begin,
    tlv,
    naar: async (datum: Datum) => {
      const uitkomst = await zetKlok(app.diensten, swv, momentVan(datum))
      if (isWeigering(uitkomst)) throw new Error(uitkomst.reden)
    },
    sluit: async () => {
      await app.stop()
      rmSync(map, { recursive: true, force: true })
    },
  }
}
