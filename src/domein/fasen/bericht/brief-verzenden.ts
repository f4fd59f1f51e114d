import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import type { Velden } from '../../kern/veld.ts'
import type { Briefsoort } from '../../procedure/briefsoort.ts'
import type { Briefstand, Toestand } from '../../verloop/toestand.ts'
import type { Kanaal, Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { controleAchteraf, terugNaarControle } from '../controle/automatisch.ts'
import { eisFout, takenVan } from '../gevolgen.ts'

const KANAAL: Velden = {
  kanaal: {
    soort: 'keuze',
    label: 'Ander kanaal voor ouders',
    keuzes: [
      { waarde: 'mail', label: 'Beveiligde mail' },
      { waarde: 'post', label: 'Post' },
    ],
  },
  reden: {
    soort: 'tekst',
    label: 'Waarom per post',
    hulp: 'Alleen als mail niet mogelijk of niet gewenst is.',
    als: { veld: 'kanaal', is: ['post'] },
    verplicht: true,
    grond: 'GV-223',
  },
}

/** Letters wait, and none is for guardians or youth: there is no channel to choose. */
function alleenInPortaal(t: Toestand | null): boolean {
  const klaar = (t?.brieven ?? []).filter((b) => b.stand !== 'verzonden')
  return klaar.length > 0 && klaar.every((b) => b.aan.soort !== 'persoon')
}

/** Sending the letters that were prepared with a decision: freezes them with today as dagtekening. */
export const briefVerzenden: Opdrachtsoort = {
  naam: 'brief-verzenden',
  titel: 'Brieven verzenden',
  uitleg:
    'Verzend de klaargezette brieven met de datum van vandaag: aan de school in het portaal, aan ouders per beveiligde mail of per post. Vanaf de verzending van een besluit loopt de bezwaartermijn.',
  velden: (_procedure, t) => ({
    brieven: {
      soort: 'meerkeuze',
      label: 'Welke brieven',
      hulp: 'Niets gekozen: alle klaargezette brieven.',
      keuzes: (t?.brieven ?? [])
        .filter((b) => b.stand !== 'verzonden')
        .map((b) => ({ waarde: b.id, label: b.brief })),
    },
    ...(alleenInPortaal(t) ? {} : KANAAL),
  }),
  door: () => ['administratieve-ondersteuning', 'secretariaat', 'procesbegeleider'],
  kan: ({ toestand }) =>
    toestand.brieven.some((b) => b.stand !== 'verzonden')
      ? null
      : weiger('geen-brieven', 'Er staan geen brieven klaar om te verzenden.', {
          uitweg: 'Brieven komen klaar te staan als er een besluit is genomen.',
        }),
  beslis: (s, waarden) => {
    const { procedure, toestand, context } = s
    const gekozen = waarden['brieven'] as readonly string[] | undefined
    const klaar = toestand.brieven.filter(
      (b) => b.stand !== 'verzonden' && (!gekozen?.length || gekozen.includes(b.id)),
    )
    if (klaar.length === 0) return weiger('geen-brieven', 'De gekozen brieven zijn al verzonden.')
    const soorten = procedure.brieven.filter((x) => klaar.some((b) => b.brief === x.soort))
    const fout = eisFout(
      s,
      soorten.flatMap((x) => x.eisen ?? []),
    )
    if (fout) return fout
    const post = moetPerPost(soorten, klaar, waarden['kanaal'])
    if (post) return post
    return klaar.map((b): Gebeurtenis => {
      const naarPersoon = b.aan.soort === 'persoon'
      const kanaal = naarPersoon ? ((waarden['kanaal'] as Kanaal | undefined) ?? b.kanaal) : b.kanaal
      return {
        soort: 'brief-verzonden',
        inhoud: {
          id: b.id,
          kanaal,
          op: context.vandaag,
          reden: naarPersoon ? ((waarden['reden'] ?? null) as string | null) : null,
        },
      }
    })
  },
}

/** Refusal of another channel for a letter that guardians get by post. */
function moetPerPost(
  soorten: readonly Briefsoort[],
  klaar: readonly Briefstand[],
  kanaal: unknown,
): Weigering | null {
  const naarPersonen = klaar.filter((b) => b.aan.soort === 'persoon').map((b) => b.brief)
  const brief = soorten.find((x) => x.perPost && naarPersonen.includes(x.soort))
  return brief?.perPost && kanaal && kanaal !== 'post'
    ? weiger('post-verplicht', `Voor ouders is post verplicht: ${brief.naam}.`, {
        velden: { kanaal: 'Kies post, of laat dit leeg.' },
        grond: brief.perPost.grond,
      })
    : null
}

/** Told by the worker when a mail could not be delivered: the letter is to be sent again, over another channel. */
export const bezorgingMislukt: Opdrachtsoort = {
  naam: 'bezorging-mislukt',
  titel: 'Bezorging mislukt',
  uitleg: 'Legt vast dat een brief niet kon worden bezorgd. Alleen het systeem doet dit.',
  velden: () => ({ brief: { soort: 'tekst', label: 'Brief', verplicht: true } }),
  door: () => ['systeem'],
  kan: () => null,
  beslis: (s, waarden) =>
    s.toestand.brieven.some((b) => b.id === waarden['brief'] && b.stand === 'verzonden')
      ? [{ soort: 'bezorging-mislukt', inhoud: { id: String(waarden['brief']) } }, ...dossierTerug(s)]
      : [],
}

/** An address that turns out wrong makes the dossier incomplete again, where the procedure says so (GO-090). */
function dossierTerug(s: Situatie): Gebeurtenis[] {
  const regel = s.procedure.onbestelbaar
  const controle = regel && controleAchteraf(s)
  return controle ? [...terugNaarControle(s, controle, [regel.ontbreekt]), ...takenVan(s, [regel.taak])] : []
}
