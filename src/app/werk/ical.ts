// A meeting as a calendar file (RFC 5545). It names the committee and the place; never a pupil.
import type { Vergadering } from './agenda.ts'
import { momentVan } from '../tijd.ts'

/** One event of an hour and a half, or of the whole day when no time was set. */
export function alsIcal(v: Vergadering, code: string): string {
  const utc = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const begin = v.tijd ? momentVan(v.datum, v.tijd) : null
  const tijden = begin
    ? [`DTSTART:${utc(begin)}`, `DTEND:${utc(new Date(begin.getTime() + 5_400_000))}`]
    : [`DTSTART;VALUE=DATE:${v.datum.replaceAll('-', '')}`]
  const tekst = (t: string) => t.replace(/([\\;,])/g, '\\$1')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OpenLoket//NL',
    'BEGIN:VEVENT',
    `UID:${v.datum}-${v.commissie}@${code}.openloket`.replace(/[^\w@.:-]/g, ''),
    `DTSTAMP:${utc(momentVan(v.datum, '00:00'))}`,
    ...tijden,
    `SUMMARY:${tekst(`Vergadering ${v.commissie}`)}`,
    ...(v.plaats ? [`LOCATION:${tekst(v.plaats)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
