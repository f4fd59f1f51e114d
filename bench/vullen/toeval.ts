// Chance that repeats: the same seed gives the same zaken, ids and names.

export type Toeval = {
  /** From 0 up to 1. */
  volgend(): number
  kans(p: number): boolean
  /** A whole number below n. */
  getal(n: number): number
  kies<T>(lijst: readonly T[]): T
  /** A UUID; with a moment of version 7, as the product makes them, else of version 4. */
  uuid(moment?: number): string
  /** As many random bytes, hex. */
  hex(bytes: number): string
}

/** A small generator (mulberry32). */
export function toeval(zaad: number): Toeval {
  let a = zaad >>> 0
  const woord = () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  const acht = () => woord().toString(16).padStart(8, '0')
  const volgend = () => woord() / 4294967296
  const getal = (n: number) => Math.floor(volgend() * n)
  return {
    volgend,
    kans: (p) => volgend() < p,
    getal,
    kies: <T>(lijst: readonly T[]): T => lijst[getal(lijst.length)] as T,
    uuid(moment) {
      const r = acht() + acht() + acht() + acht()
      const kop = moment === undefined ? r.slice(0, 12) : moment.toString(16).padStart(12, '0')
      const soort = moment === undefined ? '4' : '7'
      const variant = '89ab'[woord() & 3] ?? '8'
      return `${kop.slice(0, 8)}-${kop.slice(8)}-${soort}${r.slice(13, 16)}-${variant}${r.slice(17, 20)}-${r.slice(20)}`
    },
    hex: (bytes) =>
      Array.from({ length: Math.ceil(bytes / 4) }, acht)
        .join('')
        .slice(0, bytes * 2),
  }
}
