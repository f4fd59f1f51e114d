// The BSN of the pupil: that it was recorded is in the history, the number itself is not (see src/app/bsn).
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { eigenRollen, gesloten } from '../faseregel.ts'
import { eisFout } from '../gevolgen.ts'

/** Recording the BSN, where the procedure asks for it. */
export const bsnVastleggen: Opdrachtsoort = {
  naam: 'bsn-vastleggen',
  titel: 'BSN vastleggen',
  uitleg:
    'Leg het burgerservicenummer van de leerling vast, alleen in een procedure die daarom vraagt. Het wordt versleuteld bewaard en staat niet in de historie, in brieven of in overzichten. Opnieuw vastleggen verbetert het nummer.',
  velden: () => ({
    bsn: {
      soort: 'bsn',
      label: 'Burgerservicenummer (BSN)',
      hulp: 'Negen cijfers.',
      verplicht: true,
      grond: 'GV-285',
    },
  }),
  door: ({ bsn }) => bsn?.door ?? [],
  kan: (s) =>
    gesloten(s.toestand) ??
    (s.toestand.leerling
      ? eisFout(s, s.procedure.bsn?.eisen)
      : weiger('geen-leerling', 'Deze zaak gaat niet over één leerling.')),
  beslis: ({ context }) => [{ soort: 'bsn-vastgelegd', inhoud: { op: context.vandaag } }],
}

/** Why this person may not read the BSN of this zaak now; null when they may. The reading itself must be put on record. */
export function nietInzien(s: Situatie): Weigering | null {
  const { procedure, toestand } = s
  const eigen = eigenRollen(s)
  if (!procedure.bsn?.inzien.some((rol) => eigen.includes(rol)))
    return weiger('niet-bevoegd', 'U bent niet bevoegd om het BSN te zien.', { grond: 'rechtentabel' })
  const fout = eisFout(s, procedure.bsn.eisen)
  if (fout) return fout
  return toestand.bsnOp ? null : weiger('geen-bsn', 'Er is geen BSN vastgelegd.')
}
