// The burgerservicenummer: nine digits that pass the elfproef.

/** The number without blanks and dots, eight digits with a leading zero; null when it does not pass the elfproef. */
export function leesBsn(ruw: unknown): string | null {
  if (typeof ruw !== 'string' && typeof ruw !== 'number') return null
  const kaal = String(ruw).replace(/[\s.]/g, '')
  if (!/^\d{8,9}$/.test(kaal)) return null
  const bsn = kaal.padStart(9, '0')
  const som = Array.from(bsn).reduce(
    (totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i),
    0,
  )
  return som % 11 === 0 && Number(bsn) > 0 ? bsn : null
}
