// Key figures as a file for a spreadsheet: semicolons and a byte order mark, as Dutch Excel reads them.
import type { Kengetallen } from './overzicht.ts'

/** The lines of a school year as CSV text. */
export function alsCsv(k: Kengetallen): string {
  const kop = ['Schooljaar', 'Procedure', 'Kengetal', 'Uitgesplitst naar', 'Waarde', 'Eenheid', 'Definitie']
  const definitie = new Map(k.definities.map((d) => [d.id, d.definitie]))
  const rijen = k.regels.map((r) => [
    k.schooljaar,
    r.procedureNaam,
    r.titel,
    r.label ?? '',
    r.getal === null ? r.tekst : String(r.getal).replace('.', ','),
    r.eenheid,
    definitie.get(r.kengetal) ?? '',
  ])
  const doorlooptijd = (k.doorlooptijd?.regels ?? []).flatMap((r) => {
    const cellen = (kengetal: string, waarde: number, eenheid: string) => [
      k.schooljaar,
      k.doorlooptijd?.titel ?? '',
      kengetal,
      r.label,
      String(waarde).replace('.', ','),
      eenheid,
      '',
    ]
    return [
      cellen('Besluiten', r.aantal, 'aantal'),
      cellen('Mediaan van de doorlooptijd', r.mediaan, 'dagen'),
      cellen('Binnen de termijn', r.binnenTermijn, 'procent'),
    ]
  })
  return `\ufeff${[kop, ...rijen, ...doorlooptijd].map((rij) => rij.map(cel).join(';')).join('\r\n')}\r\n`
}

/** A cell in quotes. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function cel(tekst: string): string {
  const veilig = /^[=+\-@\t\r]/.test(tekst) && !/^-?\d+(,\d+)?$/.test(tekst) ? `'${tekst}` : tekst
  return `"${veilig.replaceAll('"', '""')}"`
}
