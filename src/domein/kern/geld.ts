/** An amount in centen as letters and screens write it, never broken after the sign: `€ 1.400,-` or `€ 1.400,50`. */
export function euro(centen: number): string {
  const heel = Math.trunc(centen / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')
  const rest = Math.abs(centen % 100)
  return `€\u00a0${heel},${rest === 0 ? '-' : String(rest).padStart(2, '0')}`
}
