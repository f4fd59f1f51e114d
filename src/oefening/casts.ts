// The casts of the practice rooms, by the code of the desk.
import type { Cast } from './cast.ts'
import { CAST_BERSEBA } from './berseba.ts'
import { CAST_GELDERSE_VALLEI } from './gelderse-vallei.ts'
import { CAST_GOEREE_OVERFLAKKEE } from './goeree-overflakkee.ts'
import { CAST_DUIN_EN_BOLLENSTREEK, CAST_LEIDEN } from './leiden.ts'
import { CAST_RIJN_GELDERSE_VALLEI } from './rijn-gelderse-vallei.ts'

export const CASTS: Readonly<Record<string, Cast>> = {
  GV: CAST_GELDERSE_VALLEI,
  BE: CAST_BERSEBA,
  GO: CAST_GOEREE_OVERFLAKKEE,
  LD: CAST_LEIDEN,
  DB: CAST_DUIN_EN_BOLLENSTREEK,
  RGV: CAST_RIJN_GELDERSE_VALLEI,
}
