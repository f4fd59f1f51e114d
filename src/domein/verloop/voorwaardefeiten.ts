// The facts of a zaak as the conditions want to see them.
import { beginjaarSchooljaar, leeftijdOp, plusMaanden } from '../kern/datum.ts'
import type { Voorwaardefeiten } from '../procedure/voorwaarde.ts'
import { adviesverschillen } from './verschil.ts'
import type { Situatie } from './opdracht.ts'
import { stukkenVan } from './toestand.ts'

/** Facts measured on the day of filing, or today while it has not been filed (GV part 4.1, rule 8). */
export function voorwaardefeiten({
  toestand: t,
  context,
}: Pick<Situatie, 'toestand' | 'context'>): Voorwaardefeiten {
  const { feiten } = context
  const peildatum = t.ingediendOp ?? context.vandaag
  const nieuwste = (soort: string) => stukkenVan(t, soort)[0]
  return {
    peildatum,
    antwoord: (veld) => t.antwoorden[veld],
    aanvragersoort: feiten.aanvrager?.soort ?? null,
    aanvragerDeelnemer: feiten.aanvrager?.deelnemer ?? false,
    ingeschrevenBijAanvrager: feiten.leerling !== null && feiten.leerling.school === t.aanvrager,
    woonplaats: feiten.leerling?.woonplaats ?? null,
    leeftijd: feiten.leerling ? leeftijdOp(feiten.leerling.geboren, peildatum) : null,
    stukOuderDan: (soort, maanden) => {
      const stuk = nieuwste(soort)
      if (!stuk?.datum) return false
      const gemeten = t.ingediendOp && stuk.toegevoegdOp > t.ingediendOp ? stuk.toegevoegdOp : peildatum
      return plusMaanden(stuk.datum, maanden) < gemeten
    },
    stukUitVorigSchooljaar: (soort) => {
      const stuk = nieuwste(soort)
      return !!stuk?.datum && beginjaarSchooljaar(stuk.datum) < beginjaarSchooljaar(peildatum)
    },
    stukAanwezig: (soort) => nieuwste(soort) !== undefined,
    gesprekVastgelegd: (gesprek) => t.gesprekken.some((g) => g.gehouden && g.gesprek === gesprek),
    adviezenVerschillen: adviesverschillen(t).length > 0,
  }
}
