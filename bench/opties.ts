// What can be asked of the benchmark on the command line.

export type Opties = {
  maten: readonly number[]
  /** Milliseconds of one block; four of them per line, and a warm-up. */
  blok: number
  verbindingen: readonly number[]
  map: string
  zaad: number
  /** Only these things, by name. */
  alleen: readonly string[]
  /** Fill and check, measure nothing. */
  alleenVullen: boolean
  /** Where node writes CPU profiles of the product; null: no profile. */
  profiel: string | null
  verslag: string
  /** Path of figures that were kept: their page is written anew, nothing is measured; null: measure. */
  bladzijde: string | null
  /** Take the database that is there although the code has changed since. */
  hergebruik: boolean
}

export const GEBRUIK = `npm run bench -- [opties]

  --maten=10000,100000   zaken per database (standaard 10000)
  --volledig             10.000, 100.000 en 1.000.000 zaken, langere blokken
  --blok=1500            milliseconden per blok
  --verbindingen=1,16    gebruikers tegelijk
  --alleen=werk-html     alleen deze verrichtingen (scherm: alleen de werklijst in een browser)
  --alleen-vullen        vullen en controleren, niet meten
  --profiel=MAP          CPU-profielen van het product in MAP
  --map=data/bench       waar de databases staan (met DATABASE_URL op die server)
  --verslag=docs/bewijs  waar het verslag komt
  --bladzijde=BESTAND    de bladzijde bij bewaarde cijfers (.json) opnieuw schrijven, niet meten
  --hergebruik           de gevulde database van eerdere code gebruiken als die er is
  --zaad=1               andere zaken`

/** Reads the arguments. @throws with a sentence on what it does not know */
export function leesOpties(argumenten: readonly string[]): Opties {
  const gegeven = new Map<string, string>()
  const bekend = new Set(
    'maten volledig blok verbindingen alleen alleen-vullen profiel map verslag bladzijde zaad hergebruik'.split(
      ' ',
    ),
  )
  for (const a of argumenten) {
    const [, naam = '', waarde = ''] = /^--([a-z-]+)(?:=(.*))?$/.exec(a) ?? []
    if (!bekend.has(naam)) throw new Error(`Onbekende optie ${a}\n\n${GEBRUIK}`)
    gegeven.set(naam, waarde)
  }
  const volledig = gegeven.has('volledig')
  const getallen = (naam: string, anders: string) =>
    (gegeven.get(naam) ?? anders).split(',').map((g) => {
      if (!/^\d+$/.test(g)) throw new Error(`--${naam}: "${g}" is geen getal\n\n${GEBRUIK}`)
      return Number(g)
    })
  return {
    maten: getallen('maten', volledig ? '10000,100000,1000000' : '10000'),
    blok: getallen('blok', volledig ? '5000' : '1500')[0] ?? 1500,
    verbindingen: getallen('verbindingen', '1,16'),
    map: gegeven.get('map') ?? 'data/bench',
    zaad: getallen('zaad', '1')[0] ?? 1,
    alleen: (gegeven.get('alleen') ?? '').split(',').filter(Boolean),
    alleenVullen: gegeven.has('alleen-vullen'),
    profiel: gegeven.get('profiel') ?? null,
    verslag: gegeven.get('verslag') ?? 'docs/bewijs',
    bladzijde: gegeven.get('bladzijde') ?? null,
    hergebruik: gegeven.has('hergebruik'),
  }
}
