// Public content of a desk as data: the route map and information pages.

/** One question of the route map; an answer leads to another question, a procedure or a page. */
export type Routevraag = {
  id: string
  vraag: string
  uitleg?: string
  antwoorden: readonly {
    tekst: string
    naar:
      | { soort: 'vraag'; vraag: string }
      | { soort: 'procedure'; procedure: string }
      | { soort: 'pagina'; pagina: string }
  }[]
}

export type Infoblok =
  | { soort: 'alinea'; tekst: string }
  | { soort: 'kop'; tekst: string }
  | { soort: 'lijst'; regels: readonly string[] }
  /** Outside the desk: opens in a new window, and says so. */
  | { soort: 'link-buiten'; tekst: string; adres: string }
  | { soort: 'link'; tekst: string; adres: string }
  /** A triangle in layers, from the bottom up; what they are is told below it. */
  | { soort: 'driehoek'; lagen: readonly string[] }
  /** The first cell of a row names it. A cell holds lines: none reads as "Geen", more than one reads as a list. */
  | {
      soort: 'tabel'
      titel: string
      koppen: readonly string[]
      rijen: readonly (readonly (readonly string[])[])[]
    }

export type Infopagina = {
  naam: string
  titel: string
  /** Has a search field: a reader sees the sections that hold all words. */
  zoekbaar?: boolean
  /** Begins with what the SWV says itself about how and when it can be reached. */
  metBereikbaarheid?: true
  blokken: readonly Infoblok[]
}

/** A heading with what stands below it; without a heading what stands above the first. */
export type Infosectie = { kop: string | null; blokken: readonly Infoblok[] }

/** The whole route map as text, to keep or pass on. `naam`: how a procedure is called. */
export function routekaartAlsTekst(
  titel: string,
  kaart: readonly Routevraag[],
  paginas: readonly Infopagina[],
  naam: (procedure: string) => string,
): string {
  const waarheen = ({ naar }: Routevraag['antwoorden'][number]): string => {
    if (naar.soort === 'vraag')
      return `ga naar "${kaart.find((v) => v.id === naar.vraag)?.vraag ?? naar.vraag}"`
    if (naar.soort === 'procedure') return naam(naar.procedure)
    return `lees "${paginas.find((p) => p.naam === naar.pagina)?.titel ?? naar.pagina}"`
  }
  const vragen = kaart.map((v) =>
    [
      v.vraag,
      ...(v.uitleg ? [v.uitleg] : []),
      ...v.antwoorden.map((a) => `- ${a.tekst}: ${waarheen(a)}`),
    ].join('\n'),
  )
  return `${[titel, ...vragen].join('\n\n')}\n`
}

/** The sections of a page that hold all words of `zoek`, in any order and case; all of them when nothing is asked. */
export function secties(pagina: Infopagina, zoek = ''): readonly Infosectie[] {
  const alle: { kop: string | null; blokken: Infoblok[] }[] = []
  for (const blok of pagina.blokken)
    if (blok.soort === 'kop') alle.push({ kop: blok.tekst, blokken: [] })
    else {
      const laatste = alle.at(-1)
      if (laatste) laatste.blokken.push(blok)
      else alle.push({ kop: null, blokken: [blok] })
    }
  const woorden = gewoon(zoek).split(/\s+/).filter(Boolean)
  return alle.filter((s) => {
    const tekst = gewoon([s.kop ?? '', ...s.blokken.map(tekstVan)].join(' '))
    return woorden.every((w) => tekst.includes(w))
  })
}

function tekstVan(blok: Infoblok): string {
  if (blok.soort === 'lijst') return blok.regels.join(' ')
  if (blok.soort === 'tabel') return [blok.titel, ...blok.koppen, ...blok.rijen.flat(2)].join(' ')
  return blok.soort === 'driehoek' ? blok.lagen.join(' ') : blok.tekst
}

function gewoon(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
