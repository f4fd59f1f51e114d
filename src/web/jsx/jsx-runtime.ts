// JSX straight to text. What is not Html is escaped; attribute names are checked; addresses that run script are dropped.

/** Text that is HTML already. */
export class Html {
  readonly tekst: string
  constructor(tekst: string) {
    this.tekst = tekst
  }
  toString(): string {
    return this.tekst
  }
}

export type Kind = Html | string | number | boolean | null | undefined | readonly Kind[]
type Attribuut = string | number | boolean | null | undefined
type Eigenschappen = { children?: Kind; [naam: string]: Attribuut | Kind }

const LEEG = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
const ADRES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data', 'xlink:href'])
const NAAM = /^[a-zA-Z_:][a-zA-Z0-9_:.-]*$/
const TE_ONTSNAPPEN = /[&<>"']/g
const ONTSNAPT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes text for content and for quoted attributes. */
export function ontsnap(tekst: string): string {
  return tekst.replace(TE_ONTSNAPPEN, (teken) => ONTSNAPT[teken] ?? teken)
}

/** Marks text as HTML. Only for what the program itself made; never for what a person wrote. */
export function raw(tekst: string): Html {
  return new Html(tekst)
}

function kinderen(kind: Kind): string {
  if (kind === null || kind === undefined || typeof kind === 'boolean') return ''
  if (typeof kind === 'string') return ontsnap(kind)
  if (typeof kind === 'number') return String(kind)
  if (kind instanceof Html) return kind.tekst
  let uit = ''
  for (const deel of kind) uit += kinderen(deel)
  return uit
}

/** Addresses on the own site, http(s), mailto and tel; anything else (javascript:, data:) is dropped. */
function veiligAdres(waarde: string): boolean {
  // eslint-disable-next-line no-control-regex -- browsers skip exactly these when they read a scheme
  const kaal = waarde.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g, '')
  const schema = /^([a-z][a-z0-9+.-]*):/i.exec(kaal)?.[1]
  return schema === undefined || ['http', 'https', 'mailto', 'tel'].includes(schema.toLowerCase())
}

function attributen(eigenschappen: Eigenschappen): string {
  let uit = ''
  for (const naam in eigenschappen) {
    if (naam === 'children' || naam === 'key') continue
    const waarde = eigenschappen[naam]
    if (waarde === null || waarde === undefined || waarde === false) continue
    if (!NAAM.test(naam) || /^on/i.test(naam)) throw new Error(`Not an attribute: ${naam}`)
    if (waarde === true) {
      uit += naam.startsWith('aria-') || naam.startsWith('data-') ? ` ${naam}="true"` : ` ${naam}`
      continue
    }
    const tekst = String(waarde as string | number)
    if (ADRES.has(naam.toLowerCase()) && !veiligAdres(tekst)) continue
    uit += ` ${naam}="${ontsnap(tekst)}"`
  }
  return uit
}

type Component<P> = (eigenschappen: P) => Html | null

export function jsx<P extends Eigenschappen>(soort: string | Component<P>, eigenschappen: P): Html {
  if (typeof soort === 'function') return soort(eigenschappen) ?? new Html('')
  const open = `<${soort}${attributen(eigenschappen)}>`
  return new Html(LEEG.has(soort) ? open : `${open}${kinderen(eigenschappen.children)}</${soort}>`)
}

export const jsxs = jsx
export const jsxDEV = jsx

export function Fragment({ children }: { children?: Kind }): Html {
  return new Html(kinderen(children))
}

type Basis = {
  id?: string | undefined
  class?: string | undefined
  lang?: string
  dir?: string
  title?: string
  role?: string
  tabindex?: number
  hidden?: boolean | undefined
  children?: Kind
  [aria: `aria-${string}`]: Attribuut
  [data: `data-${string}`]: Attribuut
}
type Met<N extends string> = Basis & { [naam in N]?: Attribuut }

// eslint-disable-next-line @typescript-eslint/no-namespace -- TypeScript looks for the JSX types in this namespace
export declare namespace JSX {
  type Element = Html
  type ElementType = string | ((eigenschappen: never) => Html | null)
  interface ElementChildrenAttribute {
    children: Kind
  }
  interface IntrinsicElements {
    a: Met<'href' | 'rel' | 'target' | 'download' | 'hreflang'>
    button: Met<'type' | 'name' | 'value' | 'form' | 'formaction' | 'formmethod' | 'formnovalidate'>
    form: Met<'action' | 'method' | 'enctype' | 'novalidate' | 'autocomplete'>
    html: Met<'class'>
    img: Met<'src' | 'alt' | 'width' | 'height' | 'loading'>
    input: Met<
      | 'type'
      | 'name'
      | 'value'
      | 'checked'
      | 'required'
      | 'autocomplete'
      | 'inputmode'
      | 'maxlength'
      | 'min'
      | 'max'
      | 'step'
      | 'accept'
      | 'multiple'
      | 'placeholder'
      | 'spellcheck'
      | 'autocapitalize'
      | 'autofocus'
    >
    label: Met<'for'>
    link: Met<'rel' | 'href' | 'type' | 'media' | 'sizes'>
    meta: Met<'name' | 'content' | 'charset' | 'http-equiv'>
    ol: Met<'start' | 'reversed'>
    optgroup: Met<'label'>
    option: Met<'value' | 'selected'>
    output: Met<'for' | 'name'>
    script: Met<'src' | 'type' | 'defer' | 'async'>
    select: Met<'name' | 'required' | 'multiple' | 'size' | 'autocomplete'>
    svg: Met<'viewBox' | 'width' | 'height' | 'xmlns' | 'focusable' | 'preserveAspectRatio'>
    td: Met<'colspan' | 'rowspan' | 'headers'>
    textarea: Met<'name' | 'rows' | 'cols' | 'required' | 'maxlength' | 'spellcheck'>
    th: Met<'scope' | 'colspan' | 'rowspan'>
    time: Met<'datetime'>
    details: Met<'open' | 'name'>
    [gewoon: string]: Basis & { [svg: string]: Attribuut | Kind }
  }
}
