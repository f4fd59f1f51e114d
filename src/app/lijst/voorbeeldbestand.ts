// The example file of a list, so that a school knows the columns.
import type { Inleesregel } from '#domein/procedure/inlezen.ts'

/** CSV in UTF-8 with BOM and semicolons, as a Dutch spreadsheet opens it. The BSNs are numbers that are given to nobody. */
export function voorbeeldbestand({ kolommen }: Inleesregel): string {
  const rijen = [0, 1].map((n) => kolommen.map((k) => k.voorbeeld[n] ?? ''))
  const regels = [kolommen.map((k) => k.kop), ...rijen].map((rij) => rij.map(cel).join(';'))
  return `\ufeff${regels.join('\r\n')}\r\n`
}

function cel(tekst: string): string {
  return /[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}
