// One procedure with every word that a scenario may use for it.
import type { Fase, Procedure, Proceduretermijn } from '#domein/procedure/definitie.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import { bereikbareStatussen } from '#domein/procedure/prover.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { eigenVelden } from './opdrachten.ts'
import { cel, codetabel, veldtabel } from './velden.ts'

/** The section of one procedure. */
export function hoofdstukProcedure(p: Procedure, alle: readonly Procedure[]): string[] {
  const nodig = p.formulier.flatMap((s) => s.nodig)
  const bereikbaar = bereikbareStatussen(p)
  return [
    `### ${p.code}: ${p.naam.swv}`,
    '',
    p.samenvatting,
    '',
    `Betreft: ${p.betreft}. Indiener: ${p.indiener.rollen.map(rolnaam).join(', ')} van een ${p.indiener.soorten.join(', ')}${ookVan(p)}. Geldig vanaf ${p.geldigVanaf}.`,
    '',
    `Statussen: ${Object.keys(p.statussen)
      .filter((status) => bereikbaar.has(status))
      .join(', ')}.`,
    '',
    ...kop(
      `**Formulier** (\`formulier-invullen\`)${nodig.length > 0 ? `; nodig voor een compleet dossier: ${nodig.map((n) => `\`${n}\``).join(', ')}` : ''}`,
      veldtabel(formulierVelden(p)),
    ),
    ...kop(
      '**Documenten** (`document-toevoegen`, veld `soort`)',
      codetabel(
        ['soort', 'wat'],
        p.stukken.map((s) => [
          s.soort,
          [s.naam, s.uitleg?.replace(/\.$/, ''), eisVan(p, s.soort)].filter(Boolean).join('. '),
        ]),
      ),
    ),
    ...p.route.flatMap(fasedelen),
    ...overigeVelden(p, alle),
    ...kop(
      '**Termijnen** (namen voor `termijnen`)',
      codetabel(
        ['naam', 'wat'],
        p.termijnen.map((t: Proceduretermijn) => [
          t.naam,
          `${t.titel}: ${t.regel.duur.aantal} ${t.regel.duur.eenheid}, ${t.regel.soort} (${t.regel.grond}). Na afloop signaal \`${t.naam}-verstreken\`.`,
        ]),
      ),
    ),
    ...signalen(p),
    ...kop(
      '**Bedragen** (`bedrag-vaststellen`, veld `parameter`)',
      codetabel(['bedrag', 'wat'], (p.parameters ?? []).map((x) => [x.id, x.titel])),
    ),
    ...kop(
      '**Brieven** (namen voor `brieven`)',
      codetabel(
        ['soort', 'wat'],
        p.brieven.map((b) => [
          b.soort,
          `${b.naam}, aan ${b.aan.join(', ')}; ${b.verzending === 'meteen' ? 'gaat meteen uit' : 'komt klaar te staan'}.`,
        ]),
      ),
    ),
  ]
}

/** A heading with its table; nothing when the table is empty. */
function kop(tekst: string, tabel: readonly string[]): string[] {
  return tabel.length === 0 ? [] : [tekst, '', ...tabel, '']
}

/** Who may start it besides, whatever the school. */
function ookVan({ indiener: { ook = [] } }: Procedure): string {
  return ook.length === 0 ? '' : `; ook ${ook.map(rolnaam).join(', ')}`
}

/** The signals of this procedure alone. */
function signalen(p: Procedure): string[] {
  return kop(
    '**Signalen** (namen voor `signalen`)',
    codetabel(['code', 'wat'], (p.signalen ?? []).map((r) => [r.id, r.tekst])),
  )
}

/** What the dossier asks of this kind of document, in words. */
function eisVan(p: Procedure, soort: string): string {
  return p.dossiereisen
    .filter((e) => e.stuk === soort)
    .map((e) => {
      const wie = (e.handtekeningen ?? []).map((g) => g.join(' of ')).join(' en ')
      return [
        e.als.soort === 'altijd' ? 'Altijd nodig' : 'Soms nodig',
        wie ? `ondertekend door ${wie}` : '',
        e.hoogstensMaanden === undefined ? '' : `hoogstens ${e.hoogstensMaanden} maanden oud (\`datum\` verplicht)`,
      ]
        .filter(Boolean)
        .join(', ')
    })
    .join('. ')
}

/** What a fase brings of words of its own. */
function fasedelen(f: Fase): string[] {
  const titel = `**${f.naam}** (fase \`${f.id}\`, ${f.soort}; status ${f.status}; door ${f.door.map(rolnaam).join(', ')})`
  switch (f.soort) {
    case 'controle':
      return [
        titel,
        '',
        ...codetabel(
          ['controlepunt', 'vraag'],
          f.punten.map((c) => [
            c.id,
            `${c.vraag} Bij nee: "${c.bijNee}"${c.blokkeert ? '' : ' (blokkeert niet, geeft signaal)'}${c.voorAgenda ? '; nodig voor de agenda' : ''}.`,
          ]),
        ),
        '',
      ]
    case 'screening':
      return [titel, '', ...codetabel(['criterium', 'vraag'], f.criteria.map((c) => [c.id, c.vraag])), '']
    case 'advies':
      return [
        titel,
        '',
        ...codetabel(
          ['plaats', 'wie'],
          f.plaatsen.map((a) => [a.id, `${a.naam}${a.verplicht ? '' : ' (niet verplicht)'}: ${a.disciplines.join(', ')}`]),
        ),
        '',
      ]
    case 'vergadering':
      return [titel, '', ...codetabel(['punt bij agenderen', 'vraag'], f.eenduidig.map((e) => [e.id, e.vraag])), '']
    case 'besluit':
      return [
        titel,
        '',
        ...codetabel(
          ['besluit', 'gevolg'],
          f.opties.map((o) => [
            o.id,
            `${o.naam}; status ${o.status}${o.voornemen ? '; eerst een voornemen' : ''}${
              o.taken.length > 0 ? `; vervolgtaken: ${o.taken.map((t) => `${t.id} (${rolnaam(t.rol)})`).join(', ')}` : ''
            }`,
          ]),
        ),
        '',
      ]
    default:
      return [titel, '']
  }
}

/** Fields of opdrachten that have another form here than elsewhere; the form and the kinds of documents stand above. */
function overigeVelden(p: Procedure, alle: readonly Procedure[]): string[] {
  return [...OPDRACHTEN.values()]
    .filter((o) => o.naam !== 'formulier-invullen')
    .flatMap((o) => {
      const eigen = eigenVelden(o, p, alle)
      const velden = Object.fromEntries(
        Object.entries(eigen).filter(([naam]) => o.naam !== 'document-toevoegen' || naam !== 'soort'),
      )
      return Object.keys(velden).length === 0
        ? []
        : [`**${cel(o.titel)}** (\`${o.naam}\`)`, '', ...veldtabel(velden), '']
    })
}
