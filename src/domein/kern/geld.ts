/** An amount in centen as letters write it, never broken after the sign: `€ 1.400,-` or `€ 1.400,50`. */
export function euro(centen: number): string {
  return inEuros(centen, '-')
}

/** An amount in centen with its centen always there, as parts of a sum are read: `€ 5.000,00` beside `€ 4.999,99` (GO-055). */
export function euroMetCenten(centen: number): string {
  return inEuros(centen, '00')
}

function inEuros(centen: number, zonderRest: string): string {
  const heel = Math.trunc(centen / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')
  const rest = Math.abs(centen % 100)
  return `€\u00a0${heel},${rest === 0 ? zonderRest : String(rest).padStart(2, '0')}`
}
