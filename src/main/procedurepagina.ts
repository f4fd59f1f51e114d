// docs/procedures: one page per procedure with its drawn route, made from the data.
import { type Procedure, formulierVelden } from '#domein/procedure/definitie.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import { inZinnen, tekening } from '#domein/procedure/tekening.ts'
import { uitleg } from '#domein/procedure/voorwaarde.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import { RouteSvg } from '#web/componenten/routetekening.tsx'

const STIJL =
  'rect{fill:#fff;stroke:#154273}rect.zijstap{stroke-dasharray:4 3}path{fill:none;stroke:#154273}marker path{fill:#154273}text{font:600 13px sans-serif;fill:#1b1b1b}text.onder{font-weight:400;font-size:12px}'

/** All files below docs/procedures, by path. */
export function procedurebestanden(desks: readonly Desk[]): Record<string, string> {
  const bestanden: Record<string, string> = { 'docs/procedures/README.md': index(desks) }
  for (const p of desks.flatMap((d) => d.procedures)) {
    bestanden[`docs/procedures/${p.code}.svg`] = svg(p)
    bestanden[`docs/procedures/${p.code}.md`] = pagina(p)
  }
  return bestanden
}

function svg(p: Procedure): string {
  const kaal = String(RouteSvg({ tekening: tekening(p), titel: `De route van ${p.naam.swv}` }))
  return `${kaal.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `><style>${STIJL}</style>`)}\n`
}

function index(desks: readonly Desk[]): string {
  return [
    '# Procedures',
    '',
    'Made from the data in `procedures/` (`npm run genereer`); do not edit by hand.',
    ...desks.flatMap((d) => [
      '',
      `## ${d.naam}`,
      '',
      ...d.procedures.map((p) => `- [${p.code}](${p.code}.md): ${p.naam.swv}`),
    ]),
    '',
  ].join('\n')
}

function pagina(p: Procedure): string {
  const velden = Object.keys(formulierVelden(p)).length
  return [
    `# ${p.code}: ${p.naam.swv}`,
    '',
    'Made from the data in `procedures/` (`npm run genereer`); do not edit by hand.',
    '',
    p.samenvatting,
    '',
    `- Filed by: ${[...p.indiener.rollen, ...(p.indiener.ook ?? [])].map(rolnaam).join(', ')}`,
    `- Version: ${p.versie}, from ${p.geldigVanaf}. ${p.herkomst.bron}. ${p.herkomst.vastgesteld}`,
    `- Form: ${velden} questions`,
    '',
    `![Route](${p.code}.svg)`,
    '',
    ...sectie('Route in words', inZinnen(tekening(p))),
    ...sectie(
      'Steps',
      p.route.map(
        (f) =>
          `**${f.naam}** (${f.soort}, status ${f.status}): ${f.uitleg}${f.als ? ` Alleen als ${uitleg(f.als)}.` : ''}${f.grond ? ` [${f.grond}]` : ''}`,
      ),
    ),
    ...sectie(
      'Entry requirements',
      p.ingang.map((i) => `${i.reden} [${i.grond}]`),
    ),
    ...sectie(
      'Documents',
      p.dossiereisen.map(
        (e) =>
          `${p.stukken.find((s) => s.soort === e.stuk)?.naam ?? e.stuk}${e.als.soort === 'altijd' ? '' : ` (als ${uitleg(e.als)})`}${e.hoogstensMaanden ? `, hoogstens ${e.hoogstensMaanden} maanden oud` : ''} [${e.grond}]`,
      ),
    ),
    ...sectie(
      'Records',
      (p.registraties ?? []).map(
        (r) => `**${r.naam}** (${r.door.map(rolnaam).join(', ')}): ${r.uitleg} [${r.grond}]`,
      ),
    ),
    ...sectie(
      'Terms',
      p.termijnen.map(
        (t) =>
          `${t.titel}: ${t.regel.duur.aantal} ${t.regel.duur.eenheid} (${t.regel.soort}) [${t.regel.grond}]`,
      ),
    ),
    ...sectie(
      'Decisions',
      p.route.flatMap((f) => (f.soort === 'besluit' ? f.opties.map((o) => `${o.naam}: ${o.status}`) : [])),
    ),
    ...sectie(
      'Letters',
      p.brieven.map((b) => `${b.naam} to ${b.aan.join(', ')} [${b.grond}]`),
    ),
    ...sectie(
      'Statuses',
      Object.entries(p.statussen).map(([naam, tekst]) => `**${naam}**: ${tekst.ouder}`),
    ),
  ].join('\n')
}

function sectie(kop: string, regels: readonly string[]): string[] {
  return regels.length === 0 ? [] : [`## ${kop}`, '', ...regels.map((r) => `- ${r}`), '']
}
