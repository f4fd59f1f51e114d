// The static prover: what can be known of a procedure without running it. A definition with a fault is not published.
import type { Veld, Velden } from '../kern/veld.ts'
import { ROLLEN, isRol } from '../toegang/rollen.ts'
import { type Bestemming, type Fase, type Procedure, formulierVelden } from './definitie.ts'
import { gevolgenuitgangen, traject } from './prover-traject.ts'
import type { Voorwaarde } from './voorwaarde.ts'

/** A fault in a definition: where, and what in words for the beheerder. */
export type Gebrek = { waar: string; wat: string }

/** What the definition is proved against. */
export type Bewijsgrond = {
  /** Statuses of the SWV. */
  statussen: readonly string[]
  /** Kinds of letters that have a template. */
  brieven: readonly string[]
}

/** All faults of a definition; empty means proved. */
export function bewijs(p: Procedure, grond: Bewijsgrond): readonly Gebrek[] {
  return [
    ...route(p),
    ...statussen(p, grond),
    ...rollen(p),
    ...dossier(p),
    ...termijnen(p),
    ...brieven(p, grond),
    ...besluiten(p),
    ...traject(p),
  ]
}

/** Where a fase can lead. */
export function uitgangen(f: Fase): readonly { naar: Bestemming; bij: string }[] {
  const lijst: { naar: Bestemming; bij: string }[] = []
  if (f.soort === 'besluit')
    for (const o of f.opties) {
      lijst.push({ naar: o.naar, bij: o.naam })
      for (const gevolg of Object.values(o.bij?.antwoorden ?? {}))
        if (gevolg.naar) lijst.push({ naar: gevolg.naar, bij: o.naam })
    }
  else if ('naar' in f) lijst.push({ naar: f.naar, bij: '' })
  if (f.soort === 'screening' && f.bijNegatief) lijst.push({ naar: f.bijNegatief, bij: 'negatief' })
  if (f.soort === 'akkoord') lijst.push({ naar: f.bijWeigering.naar, bij: 'geen akkoord' })
  return lijst
}

function route(p: Procedure): Gebrek[] {
  const gebreken: Gebrek[] = []
  const begin = p.route[0]
  if (!begin) return [{ waar: 'route', wat: 'De route heeft geen fasen.' }]
  const ids = p.route.map((f) => f.id)
  for (const id of ids.filter((x, i) => ids.indexOf(x) !== i))
    gebreken.push({ waar: `fase ${id}`, wat: 'Twee fasen hebben hetzelfde id.' })
  const bereikt = new Set([begin.id])
  const rij = [begin]
  for (let f = rij.shift(); f; f = rij.shift()) {
    const uit = [...uitgangen(f), ...gevolgenuitgangen(p, f)]
    if (uit.length === 0 && f.soort !== 'uitvoering')
      gebreken.push({ waar: `fase ${f.id}`, wat: 'Deze fase leidt nergens heen.' })
    for (const { naar } of uit) {
      if (!('fase' in naar)) continue
      const doel = p.route.find((x) => x.id === naar.fase)
      if (!doel)
        gebreken.push({
          waar: `fase ${f.id}`,
          wat: `De uitkomst leidt naar "${naar.fase}", dat niet bestaat.`,
        })
      else if (!bereikt.has(doel.id)) {
        bereikt.add(doel.id)
        rij.push(doel)
      }
    }
  }
  for (const f of p.route) {
    if (!bereikt.has(f.id)) gebreken.push({ waar: `fase ${f.id}`, wat: 'Deze fase is niet te bereiken.' })
    if (f.door.length === 0) gebreken.push({ waar: `fase ${f.id}`, wat: 'Niemand is aan zet in deze fase.' })
  }
  return gebreken
}

/** The statuses that a zaak of this procedure can come to have, by a step, a decision, an end, holding up or withdrawing. */
export function bereikbareStatussen(p: Procedure): ReadonlySet<string> {
  const einden = p.route
    .flatMap((f) => [...uitgangen(f), ...gevolgenuitgangen(p, f)])
    .flatMap(({ naar }) => ('einde' in naar ? [naar.einde] : []))
  const eigen = p.route.flatMap((f) => [
    f.status,
    ...(f.soort === 'controle' ? [f.incompleet.status] : []),
    ...(f.soort === 'vergadering' ? [f.geagendeerd] : []),
    ...(f.soort === 'besluit' ? f.opties.map((o) => o.status) : []),
    ...(f.soort === 'uitvoering' ? [f.afgerond] : []),
    ...(f.soort === 'registratie' && f.afronden ? [f.afronden.status] : []),
  ])
  const uitvoering = p.route.find((f) => f.soort === 'uitvoering')
  return new Set([
    ...eigen,
    ...einden,
    ...(p.aanhouden ? [p.aanhouden.status] : []),
    p.ingetrokken ?? uitvoering?.afgerond ?? 'Afgerond',
  ])
}

function statussen(p: Procedure, grond: Bewijsgrond): Gebrek[] {
  const concept = p.route[0]?.status
  return [...bereikbareStatussen(p)].flatMap((status) => [
    ...(status === concept || grond.statussen.includes(status)
      ? []
      : [{ waar: 'statussen', wat: `"${status}" is geen status van dit samenwerkingsverband.` }]),
    ...(p.statussen[status]
      ? []
      : [{ waar: 'statussen', wat: `De status "${status}" heeft geen publieke tekst.` }]),
  ])
}

function rollen(p: Procedure): Gebrek[] {
  const genoemd: [string, readonly string[]][] = [
    ['indiener', p.indiener.rollen],
    ['behandelaars', p.behandelaars],
    ['opVraag', p.opVraag ?? []],
    ['bsn', [...(p.bsn?.door ?? []), ...(p.bsn?.inzien ?? [])]],
    ...p.route.map((f): [string, readonly string[]] => [`fase ${f.id}`, f.door]),
    ...p.stukken.map((s): [string, readonly string[]] => [`stuk ${s.soort}`, s.door ?? []]),
    ...p.termijnen.map((t): [string, readonly string[]] => [`termijn ${t.naam}`, [t.eigenaar]]),
  ]
  return [
    ...genoemd.flatMap(([waar, lijst]) =>
      lijst
        .filter((r) => !isRol(r))
        .map((r) => ({
          waar,
          wat: `De rol "${r}" bestaat niet (bestaan wel: ${Object.keys(ROLLEN).join(', ')}).`,
        })),
    ),
    ...(p.indiener.rollen.length === 0
      ? [{ waar: 'indiener', wat: 'Niemand kan deze procedure indienen.' }]
      : []),
    ...(p.behandelaars.length === 0
      ? [{ waar: 'behandelaars', wat: 'Niemand behandelt deze procedure.' }]
      : []),
  ]
}

function dossier(p: Procedure): Gebrek[] {
  const velden = formulierVelden(p)
  const soorten = p.stukken.map((s) => s.soort)
  const voorwaarden: [string, Voorwaarde][] = [
    ...p.ingang.map((i): [string, Voorwaarde] => ['ingang', i.als]),
    ...p.dossiereisen.map((e): [string, Voorwaarde] => [`dossiereis ${e.id}`, e.als]),
    ...p.route.flatMap((f): [string, Voorwaarde][] => [
      ...(f.als ? [[`fase ${f.id}`, f.als] as [string, Voorwaarde]] : []),
      ...(f.soort === 'controle'
        ? f.punten.flatMap((x): [string, Voorwaarde][] => (x.als ? [[`punt ${x.id}`, x.als]] : []))
        : []),
    ]),
  ]
  return [
    ...p.dossiereisen
      .filter((e) => !soorten.includes(e.stuk))
      .map((e) => ({ waar: `dossiereis ${e.id}`, wat: `Het stuk "${e.stuk}" kan niemand toevoegen.` })),
    ...p.dossiereisen
      .filter((e) => e.handtekeningen && e.ongetekend && e.handtekeningen.length !== e.ongetekend.length)
      .map((e) => ({
        waar: `dossiereis ${e.id}`,
        wat: 'Niet bij elke handtekening staat wat er ontbreekt.',
      })),
    ...bewaardeVelden(p)
      .filter(([, veld]) => veld.soort === 'bsn')
      .map(([naam]) => ({
        waar: `veld ${naam}`,
        wat: 'Een BSN is geen gewoon antwoord: het zou leesbaar in het dossier staan. Gebruik de opdracht bsn-vastleggen.',
      })),
    ...p.formulier.flatMap((s) =>
      s.nodig
        .filter((naam) => !(naam in velden))
        .map((naam) => ({ waar: `sectie ${s.id}`, wat: `Het veld "${naam}" bestaat niet.` })),
    ),
    ...Object.entries(velden)
      .filter(([, veld]) => veld.als && !(veld.als.veld in velden))
      .map(([naam]) => ({ waar: `veld ${naam}`, wat: 'Hangt af van een veld dat niet bestaat.' })),
    ...voorwaarden.flatMap(([waar, v]) => genoemd(v).flatMap((g) => ontbrekend(p, waar, g, velden, soorten))),
  ]
}

/** Every field whose answer is kept with the zaak. */
function bewaardeVelden(p: Procedure): readonly [string, Veld][] {
  return [
    formulierVelden(p),
    ...p.stukken.map((s) => s.velden ?? {}),
    ...(p.registraties ?? []).map((r) => r.velden),
    ...(p.gesprekken ?? []).flatMap((g) => [g.velden ?? {}, g.plannen?.velden ?? {}]),
    ...p.route.flatMap(fasevelden),
  ].flatMap((velden) => Object.entries(velden))
}

function fasevelden(f: Fase): readonly Velden[] {
  switch (f.soort) {
    case 'besluit':
      return f.opties.map((o) => o.velden)
    case 'screening':
    case 'advies':
      return [f.velden ?? {}]
    case 'uitvoering':
      return [f.start?.velden ?? {}, f.beeindigen?.velden ?? {}, ...f.evaluaties.map((e) => e.velden ?? {})]
    default:
      return []
  }
}

type Genoemd = { veld: string } | { stuk: string }

function genoemd(v: Voorwaarde): Genoemd[] {
  switch (v.soort) {
    case 'antwoord-is':
    case 'antwoord-ingevuld':
      return [{ veld: v.veld }]
    case 'stuk-ouder-dan':
    case 'stuk-uit-vorig-schooljaar':
    case 'stuk-aanwezig':
      return [{ stuk: v.stuk }]
    case 'alle':
    case 'een-van':
      return v.van.flatMap(genoemd)
    case 'niet':
      return genoemd(v.van)
    default:
      return []
  }
}

function ontbrekend(
  p: Procedure,
  waar: string,
  g: Genoemd,
  velden: object,
  soorten: readonly string[],
): Gebrek[] {
  if ('veld' in g)
    return g.veld in velden || (g.veld.includes('.') && antwoordBestaat(p, g.veld))
      ? []
      : [{ waar, wat: `De voorwaarde noemt het veld "${g.veld}", dat niet bestaat.` }]
  return soorten.includes(g.stuk)
    ? []
    : [{ waar, wat: `De voorwaarde noemt het stuk "${g.stuk}", dat niet bestaat.` }]
}

/** Whether an answer can be there: of the form, or with the name of what it was given with before it. */
function antwoordBestaat(p: Procedure, veld: string): boolean {
  const [van = '', naam] = veld.split('.')
  if (naam === undefined) return veld in formulierVelden(p)
  const uitvoering = p.route.some((f) => f.soort === 'uitvoering' && f.start)
  const velden: Readonly<Record<string, boolean>> = {
    uitvoering,
    einde: uitvoering,
    besluit: p.route.some((f) => f.soort === 'besluit'),
    screening: p.route.some((f) => f.soort === 'screening'),
    afspraak: (p.gesprekken ?? []).some((g) => g.id === naam),
    gepland: (p.gesprekken ?? []).some((g) => g.id === naam),
    zaak:
      ['ingediend', 'compleet', 'status', 'verlengd'].includes(naam) ||
      (naam === 'bsn' && p.bsn !== undefined),
  }
  const evaluaties = p.route.flatMap((f) => (f.soort === 'uitvoering' ? f.evaluaties : []))
  return (
    velden[van] ??
    [...(p.registraties ?? []), ...(p.gesprekken ?? []), ...evaluaties].some((x) => x.id === van)
  )
}

function termijnen(p: Procedure): Gebrek[] {
  const namen = p.termijnen.map((t) => t.naam)
  const heeft = {
    voornemen: p.route.some((f) => f.soort === 'besluit' && f.opties.some((o) => o.voornemen)),
    besluit: p.route.some((f) => f.soort === 'besluit'),
    controle: p.route.some((f) => f.soort === 'controle'),
  }
  const nooitTijd = p.route.flatMap((f) =>
    f.soort === 'registratie' && f.pasVanaf && !antwoordBestaat(p, f.pasVanaf.veld)
      ? [{ waar: `fase ${f.id}`, wat: `Wacht op de dag "${f.pasVanaf.veld}", die niet bestaat.` }]
      : [],
  )
  const perTermijn = p.termijnen.flatMap((t) => {
    const waar = `termijn ${t.naam}`
    const start = t.start.soort
    const nooit =
      (start === 'voornemen' && !heeft.voornemen) ||
      ((start === 'besluit' || start === 'bekendmaking' || start === 'einde-geldigheid') && !heeft.besluit) ||
      ((start === 'compleet' || start === 'incompleet-bericht') && !heeft.controle) ||
      (t.start.soort === 'antwoord' && !antwoordBestaat(p, t.start.veld))
    return [
      ...(namen.indexOf(t.naam) !== namen.lastIndexOf(t.naam)
        ? [{ waar, wat: 'Deze naam komt twee keer voor.' }]
        : []),
      ...(t.gevolg ? [] : [{ waar, wat: 'Er staat niet bij wat er gebeurt als deze termijn verstrijkt.' }]),
      ...(t.regel.grond ? [] : [{ waar, wat: 'De grond (artikel of paragraaf) ontbreekt.' }]),
      ...(nooit ? [{ waar, wat: 'Deze termijn kan nooit beginnen.' }] : []),
      ...(t.regel.soort !== 'terugreken' && t.regel.duur.aantal < 0
        ? [{ waar, wat: 'Alleen een terugrekentermijn telt terug.' }]
        : []),
    ]
  })
  return [...nooitTijd, ...perTermijn]
}

function brieven(p: Procedure, grond: Bewijsgrond): Gebrek[] {
  return p.brieven.flatMap((b) => [
    ...(b.aan.length === 0 ? [{ waar: `brief ${b.soort}`, wat: 'Deze brief gaat naar niemand.' }] : []),
    ...(grond.brieven.includes(b.soort)
      ? []
      : [{ waar: `brief ${b.soort}`, wat: 'Voor deze brief is geen sjabloon.' }]),
  ])
}

function besluiten(p: Procedure): Gebrek[] {
  const soorten = p.brieven.map((b) => b.soort)
  return p.route.flatMap((f) => {
    if (f.soort === 'advies')
      return !f.bijVerschil || f.plaatsen.some((x) => x.id === f.bijVerschil?.plaats)
        ? []
        : [{ waar: `fase ${f.id}`, wat: 'De plaats bij verschil bestaat niet.' }]
    if (f.soort !== 'besluit') return []
    return f.opties.flatMap((o) => [
      ...o.brieven
        .filter((b) => !soorten.includes(b))
        .map((b) => ({ waar: `besluit ${o.id}`, wat: `De brief "${b}" bestaat niet in deze procedure.` })),
      ...(o.voornemen && !soorten.includes('voornemenbrief')
        ? [{ waar: `besluit ${o.id}`, wat: 'Er is een voornemen, maar geen brief daarvoor.' }]
        : []),
    ])
  })
}
