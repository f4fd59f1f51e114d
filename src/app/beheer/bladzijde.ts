// Lists of management are read page by page.

export const PER_PAGINA = 50

/** One page of a list; `verder` is the position of the next page, null on the last. */
export type Bladzijde<T> = { rijen: readonly T[]; verder: string | null }

/** The first page of what was read, one row more than fits. */
export function bladzijde<T extends { id: string | number }>(rijen: readonly T[]): Bladzijde<T> {
  const deel = rijen.slice(0, PER_PAGINA)
  return { rijen: deel, verder: rijen.length > PER_PAGINA ? String(deel.at(-1)?.id) : null }
}
