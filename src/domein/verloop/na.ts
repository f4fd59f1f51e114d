// A situation as it will be after some gebeurtenissen of the act that is being decided.
import type { Gebeurtenis, Vastgelegd } from './gebeurtenis.ts'
import { ontwikkel } from './ontwikkel.ts'
import type { Situatie } from './opdracht.ts'

/** The same situation with these gebeurtenissen folded in, so that what follows is judged on the new toestand. */
export function na(s: Situatie, gebeurtenissen: readonly Gebeurtenis[]): Situatie {
  let toestand = s.toestand
  for (const gebeurtenis of gebeurtenissen) {
    const v: Vastgelegd = {
      volgnummer: toestand.versie + 1,
      datum: s.context.vandaag,
      op: '',
      door: s.context.door.persoon,
      rol: 'systeem',
      organisatie: null,
      gebeurtenis,
    }
    toestand = ontwikkel(toestand, v)
  }
  return { ...s, toestand }
}
