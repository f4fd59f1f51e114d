// What an arrangement or talk has on record, for screens: screening, records, consents, people, execution.
import { gespreksnaam } from '#domein/fasen/gesprek/gesprek-vastleggen.ts'
import { startfase } from '#domein/fasen/uitvoering/starten.ts'
import { evaluatiesVan } from '#domein/fasen/uitvoering/evaluatie.ts'
import type { Velden, Waarden } from '#domein/kern/veld.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import type { Situatie } from '#domein/verloop/opdracht.ts'
import type { Gesprek } from '#domein/verloop/toestand.ts'
import type { Zicht } from '#domein/zaak/zicht.ts'
import type { Plaatsbeeld, Trajectbeeld, Zaakbeeld } from '../contract.ts'
import { antwoordregels } from './antwoordregels.ts'

/** What is asked when something ends. */
function eindvelden(procedure: Procedure): Velden {
  return Object.assign(
    {},
    ...procedure.route.map((f) =>
      f.soort === 'uitvoering' && f.beeindigen ? veldenMet(f.beeindigen) : undefined,
    ),
  ) as Velden
}

/** What is kept of a draw: enough to do it again and find the same files. */
const TREKKING: Velden = {
  aantal: { soort: 'getal', label: 'Aantal getrokken' },
  uitAantal: { soort: 'getal', label: 'Getrokken uit' },
  getrokken: { soort: 'verwijzing', naar: 'zaak', meer: true, label: 'Dossiers' },
  zaad: { soort: 'tekst', label: 'Toeval van de trekking' },
}

/** The fields of a record to show: what was asked, and what was worked out with it. */
export function veldenMet({
  velden,
  afgeleid,
  neemtOver,
  beslistabel,
  optelling,
  aanScholen,
  steekproef,
}: Pick<
  Registratie,
  'velden' | 'afgeleid' | 'neemtOver' | 'beslistabel' | 'optelling' | 'aanScholen' | 'steekproef'
>): Velden {
  const uit = Object.entries(afgeleid ?? {}).map(([naam, { label, woorden }]) => [
    naam,
    { soort: woorden ? ('tekst' as const) : ('ja-nee' as const), label },
  ])
  const over: Velden = optelling
    ? { [optelling.over.veld]: { soort: 'geld', label: optelling.over.label } }
    : {}
  const aan: Velden = aanScholen
    ? { scholen: { soort: 'verwijzing', naar: 'organisatie', meer: true, label: 'Aan' } }
    : {}
  const tabel = Object.entries(beslistabel?.labels ?? {}).map(([naam, label]) => [
    naam,
    { soort: 'tekst', label } as const,
  ])
  return {
    ...velden,
    ...neemtOver,
    ...Object.fromEntries(tabel),
    ...Object.fromEntries(uit),
    ...over,
    ...aan,
    ...(steekproef && TREKKING),
  }
}

/** A talk with what its own questions were answered, such as what is still needed for a decision (GV-088, GV-092, GV-345). */
export function gesprekbeeld(
  procedure: Procedure,
  g: Gesprek,
  naam: (id: string) => string,
): Zaakbeeld['gesprekken'][number] {
  const soort = procedure.gesprekken?.find((x) => x.id === g.gesprek)
  const { id, op, gehouden, vorm, deelnemers, verslag } = g
  return {
    id,
    gesprek: gespreksnaam(procedure, g.gesprek),
    op,
    gehouden,
    vorm,
    deelnemers: deelnemers.map(naam),
    verslag: verslag || null,
    antwoorden: antwoordregels({ ...soort?.plannen?.velden, ...soort?.velden }, g.velden, naam),
  }
}

/** The records of a zaak as this reader may see them; null when there are none, or they are not for this reader. */
export function trajectbeeld(
  s: Situatie,
  z: Zicht,
  naam: (id: string) => string,
  plaatsen: Plaatsbeeld | null,
): Trajectbeeld | null {
  const { procedure, toestand: t } = s
  const leeg =
    !t.screening &&
    !t.uitvoering &&
    !t.wachtSinds &&
    (plaatsen?.wachtlijst ?? []).length === 0 &&
    t.registraties.length + t.evaluaties.length + t.aanstellingen.length + Object.keys(t.akkoorden).length ===
      0
  if (leeg || !['behandelaar', 'school'].includes(z.als ?? '')) return null
  const velden = (uit: Velden | undefined, waarden: Waarden) =>
    antwoordregels(uit ?? {}, waarden, naam).map(({ label, tekst }) => ({ label, tekst }))
  const screening = faseVanSoort(procedure, 'screening')
  return {
    screening: t.screening && {
      uitkomst: t.screening.uitkomst,
      op: t.screening.op,
      motivering: t.screening.motivering,
      punten: (screening?.criteria ?? []).map((c) => ({
        vraag: c.vraag,
        ja: t.screening?.punten[c.id] === true,
      })),
      antwoorden: velden(screening?.velden, t.screening.velden),
    },
    registraties: t.registraties.flatMap((r, i) => {
      if (z.verborgen.includes(r.registratie)) return []
      const soort = procedure.registraties?.find((x) => x.id === r.registratie)
      const versie = t.registraties.slice(0, i + 1).filter((x) => x.registratie === r.registratie).length
      return {
        id: r.id,
        naam: soort ? `${soort.naam}${soort.versies ? `, versie ${versie}` : ''}` : r.registratie,
        op: r.op,
        antwoorden: velden(soort && veldenMet(soort), r.velden),
      }
    }),
    akkoorden: (procedure.akkoorden ?? []).flatMap((p) => {
      const stand = t.akkoorden[p.id]
      return stand ? [{ partij: p.naam, akkoord: stand.akkoord, op: stand.op }] : []
    }),
    mensen: t.aanstellingen.map((a) => ({
      plaats: procedure.aanstellingen?.find((x) => x.id === a.aanstelling)?.naam ?? a.aanstelling,
      naam: naam(a.persoon),
      sinds: a.sinds,
      tot: a.tot,
    })),
    wachtSinds: t.wachtSinds,
    plaatsen,
    uitvoering: t.uitvoering && {
      van: t.uitvoering.van,
      tot: t.uitvoering.tot,
      beeindigdOp: t.uitvoering.beeindigd?.op ?? null,
      bijstellingen: t.uitvoering.bijstellingen.map(({ op, totWas, tot, inzet, reden }) => ({
        op,
        totWas,
        tot,
        inzet,
        reden,
      })),
      antwoorden: [
        ...velden(startfase(procedure)?.start?.velden, t.uitvoering.velden),
        ...velden(eindvelden(procedure), t.uitvoering.beeindigd?.velden ?? {}),
      ],
    },
    evaluaties: t.evaluaties.map((e) => {
      const soort = evaluatiesVan(procedure).find((x) => x.id === e.evaluatie)
      return {
        id: e.id,
        naam: soort?.naam ?? e.evaluatie,
        op: e.op,
        verslag: e.verslag,
        antwoorden: velden(soort?.velden, e.velden),
      }
    }),
  }
}
