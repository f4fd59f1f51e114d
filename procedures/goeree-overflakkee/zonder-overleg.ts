// What questions of category 1 and 2 share: nobody decides on them in the meeting, so there is no agenda, no decision, no
// statement of experts and no letter with a decision (GO-032, GO-041).
import type { Procedure } from '#domein/procedure/definitie.ts'
import { WERKWIJZE } from './delen.ts'
import { STATUSTEKSTEN } from './statussen.ts'

const CATEGORIE_1 = 'Categorie 1: opgepakt in het voorveld'
const CATEGORIE_2 = 'Categorie 2: direct opgepakt'

type Anders =
  | 'versie'
  | 'geldigVanaf'
  | 'herkomst'
  | 'betreft'
  | 'ingang'
  | 'formulier'
  | 'stukken'
  | 'dossiereisen'
  | 'termijnen'
  | 'brieven'
  | 'statussen'
  | 'aanhouden'
  | 'categorie'

/** A procedure of category 1 or 2. */
export function zonderOverleg(
  categorie: 1 | 2,
  p: Omit<Procedure, Anders> & Partial<Pick<Procedure, 'ingang' | 'formulier' | 'stukken' | 'termijnen'>>,
): Procedure {
  return {
    ...WERKWIJZE,
    categorie: categorie === 1 ? CATEGORIE_1 : CATEGORIE_2,
    betreft: 'leerling',
    infopagina: 'voor-scholen',
    ingang: [],
    formulier: [],
    stukken: [],
    dossiereisen: [],
    termijnen: [],
    brieven: [],
    statussen: STATUSTEKSTEN,
    aanhouden: null,
    ...p,
  }
}
