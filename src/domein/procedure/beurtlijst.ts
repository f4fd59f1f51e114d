// A list of schools that come to turn one after the other. Which schools and in which order they start is data of the
// desk; how it stands now is data of the samenwerkingsverband, with its history.

export type Beurtlijst = {
  id: string
  naam: string
  /** In the order in which they start. `naam` is the name of the organisation. */
  scholen: readonly { id: string; naam: string; alleenWoonplaats?: readonly string[] }[]
  grond: string
}

/** Ids of the schools, the first one at turn. */
export type Beurtstand = readonly string[]

/** How an act moves the list: the answers that name list and school. */
export type Beurt = {
  lijst: string
  school: string
  /** `volgens-stand`: the school at turn, another only with reasons; `melding`: it took a pupil in already. */
  hoe: 'volgens-stand' | 'melding'
  /** Answers: schools without the level or direction, and why another school than the one at turn. */
  biedtNiet?: string
  motivering?: string
  grond: string
}

export type Beurtvraag = { woonplaats: string | null; biedtNiet: readonly string[] }
export type Overgeslagen = { school: string; reden: string }

/** The order in which a list starts. */
export function startstand(lijst: Beurtlijst): Beurtstand {
  return lijst.scholen.map((s) => s.id)
}

/** The school that took a pupil goes to the end; the others keep their order (GV-341). */
export function achteraan(stand: Beurtstand, school: string): Beurtstand {
  return [...stand.filter((s) => s !== school), school]
}

/** The school to be proposed, and which ones before it were skipped and why. A skipped school keeps its turn. */
export function aanDeBeurt(
  lijst: Beurtlijst,
  stand: Beurtstand,
  vraag: Beurtvraag,
): { school: string | null; overgeslagen: readonly Overgeslagen[] } {
  const overgeslagen: Overgeslagen[] = []
  for (const id of stand) {
    const reden = waaromNiet(lijst, id, vraag)
    if (reden === null) return { school: id, overgeslagen }
    overgeslagen.push({ school: id, reden })
  }
  return { school: null, overgeslagen }
}

/** Why a school does not take part for this pupil; null when it does. */
export function waaromNiet(lijst: Beurtlijst, school: string, vraag: Beurtvraag): string | null {
  const plaatsen = lijst.scholen.find((s) => s.id === school)?.alleenWoonplaats
  if (plaatsen && (vraag.woonplaats === null || !plaatsen.includes(vraag.woonplaats)))
    return `doet alleen mee voor jongeren uit ${plaatsen.join(' of ')}`
  return vraag.biedtNiet.includes(school) ? 'biedt dit niveau of deze richting niet' : null
}

/** The name of a school of the list. */
export function schoolnaam(lijst: Beurtlijst, school: string): string {
  return lijst.scholen.find((s) => s.id === school)?.naam ?? school
}

/** The order in words, for the decision and the letter. */
export function standInWoorden(lijst: Beurtlijst, stand: Beurtstand): string {
  return stand.map((id, i) => `${i + 1}. ${schoolnaam(lijst, id)}`).join('; ')
}
