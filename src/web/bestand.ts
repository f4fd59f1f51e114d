// A file that a page or the API gives to keep.

const SOORTEN = {
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const

/** Text as a download; `naam` is ASCII and without an extension, which says what kind it is. */
export function tekstbestand(naam: string, soort: keyof typeof SOORTEN, tekst: string): Response {
  return new Response(tekst, {
    headers: {
      'content-type': SOORTEN[soort],
      'content-disposition': `attachment; filename="${naam}.${soort}"`,
    },
  })
}
