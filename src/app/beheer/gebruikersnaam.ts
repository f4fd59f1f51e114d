// The name someone logs in with.
import { zoekGebruikersnaam } from '#db/opslag/beheer.ts'
import { type Weigering, weiger } from '#domein/kern/uitkomst.ts'
import type { Waarde } from '#domein/kern/veld.ts'
import type { Werkplaats } from './handeling.ts'

/** As it is kept: without spaces around it, in lower case. */
export function leesGebruikersnaam(waarde: Waarde | undefined): string {
  return String(waarde ?? '')
    .trim()
    .toLowerCase()
}

/** Why this name can't be used; null when it can. */
export async function gebruikersnaamFout(
  w: Pick<Werkplaats, 'tx' | 'swv'>,
  naam: string,
): Promise<Weigering | null> {
  if (!/^[a-z0-9][a-z0-9._-]{2,79}$/.test(naam))
    return weiger('gebruikersnaam', 'Deze gebruikersnaam kan niet.', {
      velden: {
        gebruikersnaam: 'Gebruik ten minste 3 tekens: kleine letters, cijfers, punt of streepje.',
      },
    })
  const al = await zoekGebruikersnaam(w.tx, w.swv, naam)
  return al
    ? weiger('gebruikersnaam-bezet', 'Deze gebruikersnaam is al van iemand anders.', {
        velden: { gebruikersnaam: 'Kies een andere gebruikersnaam.' },
      })
    : null
}
