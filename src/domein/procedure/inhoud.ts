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
  | { soort: 'link'; tekst: string; adres: string }

export type Infopagina = { naam: string; titel: string; blokken: readonly Infoblok[] }
