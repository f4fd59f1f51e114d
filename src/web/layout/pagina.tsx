// The document around every page.
import { deskVan } from '#procedures/register.ts'
import type { Sessie } from '#app/contract.ts'
import { type Datum, metWeekdag } from '#domein/kern/datum.ts'
import { isPostkamer } from '#app/werk/post.ts'
import { isVoorzitter } from '#app/werk/voorzitter.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { kantVan, rolnaam } from '#domein/toegang/rollen.ts'
import type { Assets } from '../assets.ts'
import { Html, type Kind, raw } from '../jsx/jsx-runtime.ts'
import { perKant } from '../componenten/cast.ts'
import { pad } from '../paths.ts'

export type Kader = {
  assets: Assets
  swv: { code: string; naam: string; oefening: boolean; oppFormat: string | null; bereikbaar: string | null }
  sessie: Sessie | null
  vandaag: Datum
  /** Path of the page that is shown. */
  adres: string
  /** What was done just now. */
  melding: string | null
  /** People to switch to in a practice room. */
  cast: readonly {
    id: string
    naam: string
    gebruikersnaam: string
    rollen: readonly { rol: string; organisatie: string | null }[]
  }[]
}

export type Kruimel = { naam: string; adres: string }

type Eigenschappen = { kader: Kader; titel: string; kruimels?: readonly Kruimel[]; children: Kind }

/** A whole page as HTML text. */
export function Pagina({ kader, titel, kruimels = [], children }: Eigenschappen): Html {
  const { swv, sessie, assets } = kader
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${titel} - ${swv.naam} - OpenLoket`}</title>
          <link rel="stylesheet" href={assets.stijl} />
          <script type="module" src={assets.script}></script>
        </head>
        <body>
          <a class="sla-over" href="#inhoud">
            Naar de inhoud
          </a>
          {swv.oefening ? <Oefenbalk kader={kader} /> : null}
          <header class="kop">
            <div class="breed">
              <a class="naam" href={pad.start(swv.code)}>
                {swv.naam}
              </a>
              <nav aria-label="Hoofdmenu">
                <ul>
                  {menu(kader).map(([naam, adres]) => (
                    <li>
                      <a href={adres} aria-current={isHuidig(kader.adres, adres) ? 'page' : undefined}>
                        {naam}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
              <div class="wie">
                {sessie ? (
                  <>
                    <span>{sessie.naam}</span>
                    <form method="post" action={pad.uitloggen(swv.code)}>
                      <input type="hidden" name="_csrf" value={sessie.csrf} />
                      <button class="knop als-link" type="submit">
                        Uitloggen
                      </button>
                    </form>
                  </>
                ) : (
                  <a href={pad.inloggen(swv.code)}>Inloggen</a>
                )}
              </div>
            </div>
          </header>
          <main id="inhoud" tabindex={-1}>
            <div class="breed">
              {kruimels.length > 0 ? (
                <nav class="kruimels" aria-label="Kruimelpad">
                  <ol>
                    {kruimels.map((k) => (
                      <li>
                        <a href={k.adres}>{k.naam}</a>
                      </li>
                    ))}
                  </ol>
                </nav>
              ) : null}
              {kader.melding ? (
                <div class="melding goed gelukt" role="status" tabindex={-1}>
                  <p>{kader.melding}</p>
                </div>
              ) : null}
              {children}
            </div>
          </main>
          <footer class="voet">
            <div class="breed">
              <ul>
                <li>
                  <a href={pad.procedures(swv.code)}>Procedures</a>
                </li>
                <li>
                  <a href={pad.termijnrekenaar(swv.code)}>Termijnrekenaar</a>
                </li>
                <li>
                  <a href={pad.pagina(swv.code, 'bereikbaarheid')}>Bereikbaarheid</a>
                </li>
                <li>
                  <a href={pad.pagina(swv.code, 'bezwaar')}>Bezwaar en klachten</a>
                </li>
              </ul>
            </div>
          </footer>
        </body>
      </html>
    </>
  )
}

/** Whether this is the page of a menu item, or one below it. Mensen is part of Beheer with an address of its own. */
function isHuidig(huidig: string, adres: string): boolean {
  if (adres.endsWith('/beheer') && /^\/[^/]+\/mensen(\/|$)/.test(huidig)) return true
  return huidig === adres || (adres.split('/').length > 2 && huidig.startsWith(`${adres}/`))
}

/** The menu of a person: what the roles can do. */
function menu({ swv: { code }, sessie, swv }: Kader): [string, string][] {
  if (!sessie)
    return [
      ['Start', pad.start(code)],
      ['Procedures', pad.procedures(code)],
      ['Termijnrekenaar', pad.termijnrekenaar(code)],
      ['Informatie', pad.informatie(code)],
    ]
  const kanten = new Set(sessie.rollen.map((r) => kantVan(r.rol)))
  const gezin = kanten.size > 0 && [...kanten].every((k) => k === 'gezin')
  if (gezin)
    return [
      ['Mijn pagina', pad.mijn(code)],
      ['Informatie', pad.informatie(code)],
    ]
  const rollen = new Set<string>(sessie.rollen.map((r) => r.rol))
  return [
    ['Mijn werk', pad.werk(code)],
    ...(magAanvragen(sessie) ? ([['Nieuwe aanvraag', pad.nieuw(code)]] as [string, string][]) : []),
    ...(kanten.has('school') || rollen.has('contactpersoon')
      ? ([
          ['Leerlingen', pad.leerlingen(code)],
          [kanten.has('school') ? 'Mijn school' : 'Mijn scholen', pad.mijnSchool(code)],
        ] as [string, string][])
      : []),
    ...(isVoorzitter(sessie) ? ([['Voorzitter', pad.voorzitter(code)]] as [string, string][]) : []),
    ...(kanten.has('swv') || zitInOverleg(sessie)
      ? ([['Vergaderingen', pad.vergaderingen(code)]] as [string, string][])
      : []),
    ...(kanten.has('swv') ? ([['Bewaking', pad.bewaking(code)]] as [string, string][]) : []),
    ...(kanten.has('swv') || kanten.has('school') || kanten.has('partner') || kanten.has('deskundige')
      ? ([['Kengetallen', pad.kengetallen(code)]] as [string, string][])
      : []),
    ...(heeftRecht(sessie.rollen, 'regios-lezen') && heeftRegios(sessie)
      ? ([['Regio’s', pad.regios(code)]] as [string, string][])
      : []),
    ...(heeftRecht(sessie.rollen, 'financien-lezen')
      ? ([['Financieel', pad.financieel(code)]] as [string, string][])
      : []),
    ...(isPostkamer(sessie) ? ([['Post', pad.post(code)]] as [string, string][]) : []),
    ...(heeftRecht(sessie.rollen, 'organisaties-beheren') || heeftRecht(sessie.rollen, 'inzage-lezen')
      ? ([['Beheer', pad.beheer(code)]] as [string, string][])
      : []),
    ...(swv.oefening ? ([['Brievenbus', pad.brievenbus(code)]] as [string, string][]) : []),
  ]
}

/** Whether any procedure of this desk is begun by who is logged in; what is about a decision begins at its zaak. */
function magAanvragen({ rollen, omgeving }: Sessie): boolean {
  const procedures = deskVan(omgeving?.swv.sjabloon ?? '')?.procedures ?? []
  return procedures.some(
    ({ betreft, indiener }) =>
      betreft !== 'besluit' &&
      [...indiener.rollen, ...(indiener.ook ?? [])].some((rol) => rollen.some((r) => r.rol === rol)),
  )
}

/** Whether this desk has regions. */
function heeftRegios({ omgeving }: Sessie): boolean {
  return deskVan(omgeving?.swv.sjabloon ?? '')?.steunpunten !== undefined
}

/** Whether someone of a partner sits in a meeting of this desk. */
function zitInOverleg({ rollen, omgeving }: Sessie): boolean {
  const overleggen = deskVan(omgeving?.swv.sjabloon ?? '')?.commissie.overleggen ?? []
  return overleggen.some((o) => o.deelnemers?.some((d) => rollen.some((r) => r.rol === d.rol)))
}

/** Says on every page that this is practice, with a switch of date and of role. */
function Oefenbalk({ kader }: { kader: Kader }): Html {
  const { swv, sessie, cast, vandaag } = kader
  const csrf = sessie ? <input type="hidden" name="_csrf" value={sessie.csrf} /> : null
  return (
    <aside class="oefenbalk" aria-label="Oefenomgeving">
      <div class="breed">
        <span>
          <strong>Oefenomgeving</strong>: verzonnen leerlingen. Het is hier {metWeekdag(vandaag)}.
        </span>
        {sessie ? (
          <form method="post" action={pad.oefenklok(swv.code)}>
            {csrf}
            <input type="hidden" name="terug" value={kader.adres} />
            <label for="oefendatum">Ga naar</label>
            <input id="oefendatum" type="date" name="datum" value={vandaag} min={vandaag} />
            <button class="knop tweede klein" type="submit">
              Zet de datum
            </button>
          </form>
        ) : null}
        {cast.length > 0 ? (
          <form method="post" action={pad.oefenrol(swv.code)}>
            {csrf}
            <label for="oefenrol">Speel</label>
            <select id="oefenrol" name="persoon">
              {perKant(cast).map(([kop, mensen]) => (
                <optgroup label={kop}>
                  {mensen.map((mens) => (
                    <option value={mens.id} selected={mens.id === sessie?.persoon}>
                      {`${mens.naam} (${mens.rollen[0] ? rolnaam(mens.rollen[0].rol as never) : ''})`}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <button class="knop tweede klein" type="submit">
              Wissel van rol
            </button>
          </form>
        ) : null}
      </div>
    </aside>
  )
}
