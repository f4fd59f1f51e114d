// The key figures as the person of the step sees them.
import type { Kengetallen } from '#app/kengetal/overzicht.ts'
import { losjes } from '#api/woord.ts'
import type { Rij } from '../scenario.ts'

/** At least these figures; an empty list means that this person sees none. @param gezien null: they may not be seen */
export function kengetalFouten(eisen: readonly Rij[], gezien: ReadonlyMap<string, Kengetallen | null>): string[] {
  if (eisen.length === 0) {
    const er = [...gezien.values()].some((k) => k !== null && k.regels.length > 0)
    return er ? ['kengetallen: geen verwacht, maar er zijn er.'] : []
  }
  return eisen.flatMap((eis) => {
    const k = gezien.get(schooljaarVan(eis))
    if (!k) return ['kengetallen: deze persoon mag ze niet zien.']
    const waar = eis.filter((e) => e.sleutel !== 'getal' && e.sleutel !== 'tekst' && e.sleutel !== 'schooljaar')
    const regels = k.regels.filter((r) =>
      waar.every(({ sleutel, waarde }) => {
        const er = sleutel === 'waarde' ? [r.waarde ?? '', r.label ?? ''] : sleutel === 'procedure' ? [r.procedure, r.procedureNaam] : [r.kengetal, r.titel]
        return er.some((x) => losjes(x) === losjes(waarde))
      }),
    )
    const [regel] = waar.some((e) => e.sleutel === 'waarde') ? regels : regels.filter((r) => r.waarde === null)
    const naam = waar.map((e) => e.waarde).join(', ')
    const getal = eis.find((e) => e.sleutel === 'getal')?.waarde
    const tekst = eis.find((e) => e.sleutel === 'tekst')?.waarde
    // A procedure without figures has no lines: nothing counted is zero.
    if (!regel) return getal === '0' ? [] : [`kengetallen: ${naam} ontbreekt.`]
    if (getal !== undefined && Number(getal.replace(',', '.')) !== regel.getal)
      return [`kengetallen: ${naam}: verwacht ${getal}, gezien ${regel.tekst}.`]
    return tekst !== undefined && losjes(tekst) !== losjes(regel.tekst)
      ? [`kengetallen: ${naam}: verwacht "${tekst}", gezien "${regel.tekst}".`]
      : []
  })
}

/** The school year that a figure is asked of; empty: the one of the date of the step. */
export function schooljaarVan(eis: Rij): string {
  return eis.find((e) => e.sleutel === 'schooljaar')?.waarde ?? ''
}
