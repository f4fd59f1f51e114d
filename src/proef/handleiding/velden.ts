// Fields as they are written in a scenario file, in Dutch.
import type { Keuze, Veld, Velden, VerwijzingNaar } from '#domein/kern/veld.ts'

const NAAR: Readonly<Record<VerwijzingNaar, string>> = {
  persoon: 'speler',
  leerling: 'leerling',
  organisatie: 'naam van een organisatie',
  zaak: 'alias van een zaak',
  document: 'document: zijn soort (dan het nieuwste) of zijn bestandsnaam',
  procedure: 'code van een procedure',
  vergadering: 'datum van een vergadering',
  instelling: 'id van een beheerde lijst of een bedrag',
}

/** What to write for this field. */
export function schrijfwijze(veld: Veld): string {
  switch (veld.soort) {
    case 'tekst':
    case 'lange-tekst':
      return 'tekst'
    case 'datum':
      return 'datum'
    case 'getal':
      return veld.minimum !== undefined && veld.maximum !== undefined
        ? `getal van ${veld.minimum} tot en met ${veld.maximum}`
        : 'getal'
    case 'geld':
      return 'bedrag in euro’s, zoals 1234.50'
    case 'ja-nee':
      return 'ja of nee'
    case 'verklaring':
      return 'ja'
    case 'keuze':
      return veld.keuzes.length > 0 ? `een van: ${keuzes(veld.keuzes)}` : 'keuze, hangt af van de zaak'
    case 'meerkeuze':
      return veld.keuzes.length > 0 ? `lijst uit: ${keuzes(veld.keuzes)}` : 'lijst, hangt af van de zaak'
    case 'verwijzing':
      return veld.meer ? `lijst van ${NAAR[veld.naar]}` : NAAR[veld.naar]
    case 'lijst':
      return 'lijst van teksten'
    case 'bsn':
      return 'negen cijfers die aan de elfproef voldoen, zoals 123456782'
    case 'bestand':
      return 'bestandsnaam, zoals opp.pdf; er wordt een bestand van die soort gemaakt'
  }
}

function keuzes(lijst: readonly Keuze[]): string {
  return lijst.map((k) => `\`${k.waarde}\``).join(', ')
}

/** A text that can stand in a cell of a table. */
export function cel(tekst: string): string {
  return tekst.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}

/** A table with a row per field. */
export function veldtabel(velden: Velden): string[] {
  const rijen = Object.entries(velden).map(([naam, veld]) => {
    const als = veld.als
      ? ` Alleen als \`${veld.als.veld}\` ${veld.als.is.map((w) => (w === true ? 'ja' : w === false ? 'nee' : w)).join(' of ')} is.`
      : ''
    const uitleg = cel(`${veld.label}${/[.?!]$/.test(veld.label) ? '' : '.'} ${veld.hulp ?? veld.opScherm?.anders ?? ''}${als}`.trim())
    return `| \`${naam}\` | ${cel(schrijfwijze(veld))} | ${veld.verplicht ? 'ja' : ''} | ${uitleg} |`
  })
  return rijen.length === 0 ? [] : ['| veld | schrijf | verplicht | wat |', '|---|---|---|---|', ...rijen]
}

/** A table of codes with their meaning. */
export function codetabel(kop: readonly [string, string], rijen: readonly (readonly [string, string])[]): string[] {
  return rijen.length === 0
    ? []
    : [
        `| ${kop[0]} | ${kop[1]} |`,
        '|---|---|',
        ...rijen.map(([code, wat]) => `| \`${code}\` | ${cel(wat)} |`),
      ]
}
