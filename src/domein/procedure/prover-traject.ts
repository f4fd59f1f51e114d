// The static prover for records, talks, consents, appointments and execution.
import { isRol, kantVan } from '../toegang/rollen.ts'
import type { Bestemming, Gevolg, Gevolgen } from './bouwstenen.ts'
import type { Fase, Procedure } from './definitie.ts'
import type { Gebrek } from './prover.ts'
import type { Voorwaarde } from './voorwaarde.ts'
import type { Zorgplichtregel } from './zorgplicht.ts'

/** What has consequences, with a name for the report. */
function gevolghouders(
  p: Procedure,
): readonly { waar: string; gevolgen: Gevolgen; in: readonly string[] | null }[] {
  return [
    ...(p.registraties ?? []).map((r) => ({ waar: `registratie ${r.id}`, gevolgen: r, in: r.in ?? null })),
    ...(p.gesprekken ?? []).map((g) => ({ waar: `gesprek ${g.id}`, gevolgen: g, in: g.in ?? null })),
    ...(p.aanstellingen ?? []).map((a) => ({
      waar: `aanstelling ${a.id}`,
      gevolgen: a.gevolg ?? {},
      in: a.in ?? null,
    })),
    ...p.termijnen.flatMap((t) =>
      t.verloopt ? [{ waar: `termijn ${t.naam}`, gevolgen: t.verloopt, in: t.verloopt.in }] : [],
    ),
    ...p.route.flatMap((f) =>
      f.soort === 'uitvoering'
        ? [
            ...f.evaluaties.map((e) => ({
              waar: `evaluatie ${e.id}`,
              gevolgen: e.gevolgen ?? {},
              in: [f.id],
            })),
            { waar: `start in ${f.id}`, gevolgen: f.start?.gevolg ?? {}, in: [f.id] },
            { waar: `einde in ${f.id}`, gevolgen: f.beeindigen?.gevolg ?? {}, in: [f.id] },
          ]
        : f.soort === 'akkoord'
          ? [{ waar: `geen akkoord in ${f.id}`, gevolgen: f.bijWeigering, in: [f.id] }]
          : [],
    ),
  ]
}

function delen(g: Gevolgen): readonly Gevolg[] {
  return [g, ...Object.values(g.bij?.antwoorden ?? {})]
}

/** Where records, talks, evaluations, start and end lead from this fase. */
export function gevolgenuitgangen(p: Procedure, f: Fase): readonly { naar: Bestemming; bij: string }[] {
  return gevolghouders(p)
    .filter((h) => h.in === null || h.in.includes(f.id))
    .flatMap((h) => delen(h.gevolgen).flatMap((d) => (d.naar ? [{ naar: d.naar, bij: h.waar }] : [])))
}

/** References that do not exist, roles that do not exist, answers that no choice gives. */
export function traject(p: Procedure): readonly Gebrek[] {
  return [...verwijzingen(p), ...gevolggebreken(p), ...rolgebreken(p), ...voorwaardegebreken(p)]
}

function verwijzingen(p: Procedure): Gebrek[] {
  return p.route.flatMap((f): Gebrek[] => {
    const waar = `fase ${f.id}`
    const mist = (lijst: readonly { id: string }[] | undefined, id: string, wat: string): Gebrek[] =>
      lijst?.some((x) => x.id === id) ? [] : [{ waar, wat: `${wat} "${id}" bestaat niet.` }]
    if (f.soort === 'registratie') return mist(p.registraties, f.registratie, 'De registratie')
    if (f.soort === 'gesprek') return mist(p.gesprekken, f.gesprek, 'Het gesprek')
    if (f.soort === 'toewijzing') return mist(p.aanstellingen, f.aanstelling, 'De aanstelling')
    if (f.soort === 'besluit' && f.mandaat)
      return [
        ...mist(p.registraties, f.mandaat.registratie, 'De registratie'),
        ...mist(p.gesprekken, f.mandaat.gesprek, 'Het gesprek'),
      ]
    if (f.soort === 'advies' && f.verderNa) return f.verderNa.flatMap((x) => mist(f.plaatsen, x, 'De plaats'))
    if (f.soort === 'akkoord') return f.partijen.flatMap((x) => mist(p.akkoorden, x, 'De partij'))
    return []
  })
}

function gevolggebreken(p: Procedure): Gebrek[] {
  const brieven = p.brieven.map((b) => b.soort)
  const fasen = p.route.map((f) => f.id)
  return gevolghouders(p).flatMap(({ waar, gevolgen, in: binnen }) => [
    ...(binnen ?? [])
      .filter((id) => !fasen.includes(id))
      .map((id) => ({ waar, wat: `De fase "${id}" bestaat niet.` })),
    ...delen(gevolgen).flatMap((d) => [
      ...(d.brieven ?? [])
        .filter((b) => !brieven.includes(b))
        .map((b) => ({ waar, wat: `De brief "${b}" bestaat niet in deze procedure.` })),
      ...(d.taken ?? [])
        .filter((t) => !isRol(t.rol))
        .map((t) => ({ waar, wat: `De rol "${t.rol}" bestaat niet.` })),
      ...(d.taken ?? [])
        .filter(
          (t) => t.bijScholen !== undefined && (t.registratie !== undefined || kantVan(t.rol) !== 'school'),
        )
        .map((t) => ({
          waar,
          wat: `De taak "${t.id}" bij scholen is geen taak die een school kan afhandelen.`,
        })),
      ...(d.taken ?? [])
        .filter((t) => t.perGenodigde && !p.gesprekken?.some((g) => g.id === t.perGenodigde?.gesprek))
        .map((t) => ({ waar, wat: `Het gesprek "${t.perGenodigde?.gesprek}" bestaat niet.` })),
      ...(d.naar && 'fase' in d.naar && !fasen.includes(d.naar.fase)
        ? [{ waar, wat: `Leidt naar "${d.naar.fase}", dat niet bestaat.` }]
        : []),
    ]),
  ])
}

function rolgebreken(p: Procedure): Gebrek[] {
  const genoemd: [string, readonly string[]][] = [
    ...(p.registraties ?? []).map((r): [string, readonly string[]] => [`registratie ${r.id}`, r.door]),
    ...(p.akkoorden ?? []).map((a): [string, readonly string[]] => [`akkoord ${a.id}`, a.door]),
    ...(p.aanstellingen ?? []).map((a): [string, readonly string[]] => [
      `aanstelling ${a.id}`,
      [...a.door, ...a.rollen],
    ]),
    ...p.route.flatMap((f): [string, readonly string[]][] =>
      f.soort === 'uitvoering' ? f.evaluaties.map((e) => [`evaluatie ${e.id}`, e.door]) : [],
    ),
  ]
  return genoemd.flatMap(([waar, rollen]) => [
    ...(rollen.length === 0 ? [{ waar, wat: 'Niemand kan dit doen.' }] : []),
    ...rollen.filter((r) => !isRol(r)).map((r) => ({ waar, wat: `De rol "${r}" bestaat niet.` })),
  ])
}

/** Every condition that names a record, party, talk or parameter names one that exists. */
function voorwaardegebreken(p: Procedure): Gebrek[] {
  const eisen: readonly { waar: string; als: Voorwaarde }[] = [
    ...p.ingang.map((e) => ({ waar: 'ingang', als: e.als })),
    ...(p.signalen ?? []).map((x) => ({ waar: `signaal ${x.id}`, als: x.als })),
    ...(Array.isArray(p.zorgplicht) ? (p.zorgplicht as readonly Zorgplichtregel[]) : []).map((x) => ({
      waar: 'zorgplicht',
      als: x.als,
    })),
    ...(p.kenmerken ?? []).flatMap((k) => k.rijen.map((x) => ({ waar: `kenmerk ${k.id}`, als: x.als }))),
    ...(p.rondes?.open?.van ?? []).map((als) => ({ waar: 'rondes', als })),
    ...(p.registraties ?? []).flatMap((r) =>
      [...(r.eisen ?? []), ...Object.values(r.afgeleid ?? {}), ...(r.beslistabel?.rijen ?? [])].map((e) => ({
        waar: `registratie ${r.id}`,
        als: e.als,
      })),
    ),
    ...(p.gesprekken ?? []).flatMap((g) =>
      [...(g.eisen ?? []), ...(g.plannen?.eisen ?? [])].map((e) => ({ waar: `gesprek ${g.id}`, als: e.als })),
    ),
    ...p.route.flatMap((f) => faseEisen(f).map((e) => ({ waar: `fase ${f.id}`, als: e.als }))),
  ]
  return eisen.flatMap(({ waar, als }) => onbekend(p, als).map((wat) => ({ waar, wat })))
}

function faseEisen(f: Fase): readonly { als: Voorwaarde }[] {
  const eigen = f.als ? [{ als: f.als }] : []
  switch (f.soort) {
    case 'screening':
      return [...eigen, ...(f.eisen ?? [])]
    case 'besluit':
      return [...eigen, ...f.opties.flatMap((o) => o.eisen ?? []), ...(f.mandaat?.eisen ?? [])]
    case 'uitvoering':
      return [
        ...eigen,
        ...(f.start?.eisen ?? []),
        ...(f.beeindigen?.eisen ?? []),
        ...Object.values(f.beeindigen?.afgeleid ?? {}),
        ...(f.afrondeisen ?? []),
      ]
    case 'vergadering':
      return [...eigen, ...(f.eisen ?? []), ...(f.verlenging ? [{ als: f.verlenging }] : [])]
    case 'registratie':
      return [...eigen, ...(f.afronden?.eisen ?? [])]
    default:
      return eigen
  }
}

function onbekend(p: Procedure, v: Voorwaarde): string[] {
  const er = (lijst: readonly { id: string }[] | undefined, id: string, wat: string) =>
    lijst?.some((x) => x.id === id) ? [] : [`De voorwaarde noemt ${wat} "${id}", dat niet bestaat.`]
  switch (v.soort) {
    case 'registratie-gedaan':
    case 'registraties-met':
      return er(p.registraties, v.registratie, 'de registratie')
    case 'in-fase':
      return v.fasen.flatMap((id) => er(p.route, id, 'de fase'))
    case 'vraag-open':
      return [v.vraag, v.antwoord].flatMap((id) => er(p.registraties, id, 'de registratie'))
    case 'akkoord-van':
      return v.partijen.flatMap((x) => er(p.akkoorden, x, 'de partij'))
    case 'aangesteld':
      return er(p.aanstellingen, v.aanstelling, 'de aanstelling')
    case 'hoogstens':
      return typeof v.waarde === 'number' ? [] : er(p.parameters, v.waarde.parameter, 'de parameter')
    case 'plaats-vrij':
    case 'vooraan-wachtlijst':
    case 'toegekend-dit-schooljaar-minder-dan':
      // Only of a procedure with a capacity are the other zaken counted, and do two acts at a time wait for each other.
      return p.capaciteit ? [] : ['De voorwaarde telt andere zaken, maar de procedure heeft geen capaciteit.']
    case 'alle':
    case 'een-van':
      return v.van.flatMap((deel) => onbekend(p, deel))
    case 'niet':
      return onbekend(p, v.van)
    default:
      return []
  }
}
