// What an arrangement has on record, on the page of a zaak.
import { PROCEDURES } from '#procedures/register.ts'
import type { Trajectbeeld, Zaakbeeld } from '#app/contract.ts'
import { kort } from '#domein/kern/datum.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import type { Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

const SCREENING: Readonly<Record<string, string>> = {
  positief: 'aan alle criteria is voldaan',
  negatief: 'niet aan alle criteria is voldaan',
  afwijking: 'met reden is van een criterium afgeweken',
}

/** The records of the zaak; nothing when there are none. */
export function Traject({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html | null {
  const { traject: t } = zaak
  if (!t) return null
  const vastgelegd = [...t.registraties.map((r) => ({ ...r, verslag: '' })), ...t.evaluaties]
  return (
    <section class="kaart" aria-labelledby="traject">
      <h2 id="traject">Wat is vastgelegd</h2>
      <Loop kader={kader} t={t} />
      <Plaatsen kader={kader} zaak={zaak} t={t} />
      <Antwoorden van={t.uitvoering?.antwoorden ?? []} />
      {t.screening ? (
        <details open>
          <summary>{`Screening van ${kort(t.screening.op, kader.vandaag)}: ${SCREENING[t.screening.uitkomst] ?? ''}`}</summary>
          <ul>
            {t.screening.punten.map((p) => (
              <li>{`${p.ja ? 'Gehaald' : 'Niet gehaald'}: ${p.vraag}`}</li>
            ))}
          </ul>
          {t.screening.motivering ? <p class="geschreven">{t.screening.motivering}</p> : null}
          <Antwoorden van={t.screening.antwoorden} />
        </details>
      ) : null}
      {t.akkoorden.length > 0 ? (
        <>
          <h3>Akkoord</h3>
          <ul>
            {t.akkoorden.map((a) => (
              <li>{`${a.partij}: ${a.akkoord ? 'akkoord' : 'niet akkoord'} (${kort(a.op, kader.vandaag)})`}</li>
            ))}
          </ul>
        </>
      ) : null}
      {t.mensen.length > 0 ? (
        <>
          <h3>Verbonden personen</h3>
          <ul>
            {t.mensen.map((m) => (
              <li>{`${m.naam}, ${m.plaats}, sinds ${kort(m.sinds, kader.vandaag)}${m.tot ? ` tot ${kort(m.tot, kader.vandaag)}` : ''}`}</li>
            ))}
          </ul>
        </>
      ) : null}
      {vastgelegd.map((r) => (
        <details>
          <summary>{`${onderscheiden(r, vastgelegd)}, ${kort(r.op, kader.vandaag)}`}</summary>
          {r.verslag ? <p class="geschreven">{r.verslag}</p> : null}
          <Antwoorden van={r.antwoorden} />
        </details>
      ))}
    </section>
  )
}

/** The name of a record; with its first answer where there are more of that name (each file of an audit). */
function onderscheiden(
  r: Pick<Trajectbeeld['registraties'][number], 'naam' | 'antwoorden'>,
  alle: readonly { naam: string }[],
): string {
  const eerste = r.antwoorden[0]?.tekst ?? ''
  const meer = alle.filter((x) => x.naam === r.naam).length > 1
  return meer && eerste.length > 0 && eerste.length < 60 ? `${r.naam} (${eerste})` : r.naam
}

/** The way to object to the decision of this zaak, for who may: the family, the school, and who takes in a letter. */
export function Bezwaarknop({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html | null {
  const bezwaar = PROCEDURES.find((p) => p.betreft === 'besluit' && p.vanuit?.includes(zaak.procedure.code))
  if (!bezwaar || !zaak.besluit) return null
  const { rollen, ook = [] } = bezwaar.indiener
  if (!kader.sessie?.rollen.some((r) => [...rollen, ...ook].some((rol) => rol === r.rol))) return null
  const keuze = new URLSearchParams({
    procedure: bezwaar.code,
    leerling: zaak.betreft.leerling?.id ?? '',
    vanuit: zaak.id,
  })
  return (
    <p class="niet-printen">
      <a class="knop tweede" href={`${pad.nieuw(kader.swv.code)}?${keuze.toString()}`}>
        {zaak.als === 'school' || zaak.als === 'gezin'
          ? 'Bezwaar maken tegen dit besluit'
          : 'Bezwaar tegen dit besluit vastleggen'}
      </a>
    </p>
  )
}

/** Whether this reader can begin something that continues this zaak: a school, or who handles it and may start that. */
function heeftVervolg({ sessie }: Kader, { als, procedure }: Zaakbeeld): boolean {
  const rollen = als === 'behandelaar' ? (sessie?.rollen ?? []).map((r) => r.rol) : []
  return PROCEDURES.some(
    (p) =>
      p.betreft !== 'besluit' &&
      p.vanuit?.includes(procedure.code) &&
      (als === 'school' || p.indiener.ook?.some((rol) => rollen.includes(rol))),
  )
}

/** The other questions about this pupil; the earlier talks that belong to this one can be read at once. */
export function Verwant({ kader, zaak }: { kader: Kader; zaak: Zaakbeeld }): Html | null {
  const vervolg = heeftVervolg(kader, zaak)
  if (zaak.verwant.length === 0 && !vervolg) return null
  return (
    <section class="kaart" aria-labelledby="verwant">
      <h2 id="verwant">Andere vragen over deze leerling</h2>
      {vervolg ? (
        <p>
          <a
            href={`${pad.nieuw(kader.swv.code)}?leerling=${zaak.betreft.leerling?.id ?? ''}&vanuit=${zaak.id}`}
          >
            {zaak.procedure.code.endsWith('-OVERLEG')
              ? 'Maak een aanvraag van dit overleg'
              : 'Begin een vervolg op deze zaak'}
          </a>
        </p>
      ) : null}
      <ul>
        {zaak.verwant.map((v) => (
          <li>
            <a href={pad.zaak(kader.swv.code, v.zaak)}>{`${v.naam}, ${v.nummer}`}</a>
            {` sinds ${kort(v.gestartOp, kader.vandaag)} `}
            <span class="merk">{v.status}</span>
            {v.gekoppeld ? <span class="merk goed">gekoppeld</span> : null}
            {v.gekoppeld
              ? v.gesprekken.map((g) => (
                  <details>
                    <summary>{`${g.gesprek}, ${kort(g.op, kader.vandaag)}`}</summary>
                    <p class="geschreven">{g.verslag}</p>
                  </details>
                ))
              : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Loop({ kader, t }: { kader: Kader; t: Trajectbeeld }): Html | null {
  if (t.uitvoering) {
    const { van, tot, beeindigdOp } = t.uitvoering
    return (
      <p>
        {beeindigdOp
          ? `Liep van ${kort(van, kader.vandaag)} tot en met ${kort(beeindigdOp, kader.vandaag)}.`
          : `Loopt sinds ${kort(van, kader.vandaag)}${tot ? `, tot en met ${kort(tot, kader.vandaag)}` : ''}.`}
      </p>
    )
  }
  return t.wachtSinds ? <p>{`Op de wachtlijst sinds ${kort(t.wachtSinds, kader.vandaag)}.`}</p> : null
}

/** How full it is, and who waits for a place in which order. */
function Plaatsen({ kader, zaak, t }: { kader: Kader; zaak: Zaakbeeld; t: Trajectbeeld }): Html | null {
  const p = t.plaatsen
  if (!p) return null
  return (
    <>
      <p>
        {p.plaatsen === null
          ? `In dit schooljaar toegekend: ${p.toegekendDitSchooljaar}.`
          : `Er doen nu ${p.lopend} van hoogstens ${p.plaatsen} jongeren mee.`}
      </p>
      {p.wachtlijst.length > 0 ? (
        <>
          <h3>Wachtlijst</h3>
          <ol>
            {p.wachtlijst.map((w) => (
              <li value={w.plaats}>
                {w.zaak === zaak.id ? (
                  <strong>{`${w.nummer} (deze zaak)`}</strong>
                ) : (
                  <a href={pad.zaak(kader.swv.code, w.zaak)}>{w.nummer}</a>
                )}
                {`, sinds ${kort(w.sinds, kader.vandaag)}`}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </>
  )
}

/** Questions with what was answered; nothing when there are none. */
export function Antwoorden({ van }: { van: readonly { label: string; tekst: string }[] }): Html | null {
  return van.length === 0 ? null : (
    <dl>
      {van.map((a) => (
        <>
          <dt>{a.label}</dt>
          <dd class="alinea">{a.tekst}</dd>
        </>
      ))}
    </dl>
  )
}
