// Independence by construction: who may not advise on this zaak, and why (GV-207 to GV-209, GV-220, GV-014).
import { kort } from '../kern/datum.ts'
import type { FaseVan, Onafhankelijkheidsregel } from '../procedure/definitie.ts'
import type { Situatie } from '../verloop/opdracht.ts'

/** The reason why this person may not advise here; null when independent as far as is on record. `plaats` is left out of the check for having advised already. */
export function afhankelijkheid(
  s: Situatie,
  fase: FaseVan<'advies'>,
  persoon: string,
  plaats: string,
): string | null {
  for (const regel of fase.onafhankelijkheid) {
    const reden = REGELS[regel](s, persoon, plaats)
    if (reden) return reden
  }
  return null
}

type Regel = (s: Situatie, persoon: string, plaats: string) => string | null

const REGELS: Record<Onafhankelijkheidsregel, Regel> = {
  'werkt-voor-aanvragend-bestuur': ({ context: { feiten } }, persoon) => {
    const werkgever = feiten.personen[persoon]
    const aanvrager = feiten.aanvrager
    if (!werkgever || !aanvrager || !werkgever.werkgever) return null
    const besturen = [aanvrager.id, aanvrager.bestuur].filter((x) => x !== null)
    return besturen.includes(werkgever.werkgever) ||
      (werkgever.werkgeverBestuur !== null && besturen.includes(werkgever.werkgeverBestuur))
      ? 'Deze deskundige is in dienst van het schoolbestuur dat de aanvraag doet.'
      : null
  },
  'stelde-dossierstuk-op': ({ toestand }, persoon) =>
    toestand.stukken.some((s) => s.opstellers.includes(persoon))
      ? 'Deze deskundige staat als opsteller bij een dossierstuk.'
      : null,
  'nam-deel-aan-gesprek': ({ procedure, toestand }, persoon) => {
    const alsDeskundige = (id: string) =>
      procedure.gesprekken?.some((g) => g.id === id && g.metDeskundigen) ?? false
    const gesprek = toestand.gesprekken.find(
      (g) => g.deelnemers.includes(persoon) && !alsDeskundige(g.gesprek),
    )
    return gesprek ? `Deze deskundige nam deel aan het ${gesprek.gesprek} van ${kort(gesprek.op)}.` : null
  },
  'dacht-mee': ({ toestand, context }, persoon) => {
    const feit =
      toestand.betrokkenen.find((b) => b.persoon === persoon) ??
      context.feiten.betrokkenheid.find((b) => b.persoon === persoon)
    return feit
      ? `Deze deskundige is al betrokken geweest bij deze leerling: ${feit.aard} op ${kort(feit.op)}.`
      : null
  },
  'adviseerde-al-in-deze-zaak': ({ procedure, toestand }, persoon, plaats) => {
    const andere = Object.entries(toestand.toewijzingen).find(
      ([p, t]) => p !== plaats && t.persoon === persoon,
    )
    if (!andere) return null
    const naam = procedure.route
      .flatMap((f) => (f.soort === 'advies' ? f.plaatsen : []))
      .find((p) => p.id === andere[0])?.naam
    return `Deze deskundige is in deze zaak al ${naam ?? 'deskundige'}.`
  },
  'staat-in-dossierstuk': ({ procedure, toestand }, persoon) => {
    const stuk = toestand.stukken.find(
      (x) =>
        !x.verwijderd &&
        Object.values(x.velden ?? {}).some((w) => (Array.isArray(w) ? w.includes(persoon) : w === persoon)),
    )
    const naam = procedure.stukken.find((x) => x.soort === stuk?.soort)?.naam ?? stuk?.soort
    return stuk
      ? `Deze deskundige was erbij: zie ${naam}${stuk.datum ? ` van ${kort(stuk.datum)}` : ''}.`
      : null
  },
  'behandelt-deze-zaak': ({ procedure, context: { feiten } }, persoon) =>
    feiten.personen[persoon]?.rollen.some((r) => procedure.behandelaars.includes(r.rol))
      ? 'Deze deskundige behandelt deze zaak zelf of besluit erover.'
      : null,
  'is-indiener': ({ toestand }, persoon) =>
    persoon === toestand.gestartDoor || persoon === toestand.ingediendDoor
      ? 'Deze deskundige heeft deze aanvraag zelf gemaakt of ingediend.'
      : null,
}
