// Placing by turn: the school at turn, another one only with reasons, and the list moves with the act itself.
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import { type Waarden, isLeeg } from '../../kern/veld.ts'
import {
  type Beurt,
  aanDeBeurt,
  achteraan,
  schoolnaam,
  standInWoorden,
  startstand,
  waaromNiet,
} from '../../procedure/beurtlijst.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Situatie } from '../../verloop/opdracht.ts'

export type Verschoven = { velden: Waarden; gebeurtenissen: readonly Gebeurtenis[] }

const NIETS: Verschoven = { velden: {}, gebeurtenissen: [] }

/** What an act does to a list: how it stood is kept with the act, the school goes to the end. Or why it can't be. */
export function verschuif(s: Situatie, beurt: Beurt | undefined, waarden: Waarden): Verschoven | Weigering {
  if (!beurt) return NIETS
  const lijst = s.procedure.beurtlijsten?.find((l) => l.id === waarden[beurt.lijst])
  if (!lijst)
    return weiger(
      'beurtlijst-nodig',
      `Zonder de stand van de lijst kan dit niet: kies ${(s.procedure.beurtlijsten ?? []).map((l) => l.naam).join(' of ')}.`,
      { velden: { [beurt.lijst]: 'Kies de lijst.' }, grond: beurt.grond },
    )
  const school = String(waarden[beurt.school] ?? '')
  if (!lijst.scholen.some((x) => x.id === school))
    return weiger('school-niet-op-lijst', `Kies een school van de lijst ${lijst.naam}.`, {
      velden: { [beurt.school]: 'Kies een school van deze lijst.' },
      grond: beurt.grond,
    })
  const stand = s.context.feiten.beurtlijsten?.[lijst.id] ?? startstand(lijst)
  const vraag = {
    woonplaats: s.context.feiten.leerling?.woonplaats ?? null,
    biedtNiet: ((beurt.biedtNiet && waarden[beurt.biedtNiet]) || []) as readonly string[],
  }
  const { school: volgende, overgeslagen } = aanDeBeurt(lijst, stand, vraag)
  if (beurt.hoe === 'volgens-stand') {
    const niet = waaromNiet(lijst, school, vraag)
    if (niet)
      return weiger('school-doet-niet-mee', `${schoolnaam(lijst, school)} ${niet}.`, { grond: beurt.grond })
    if (school !== volgende && isLeeg(beurt.motivering ? waarden[beurt.motivering] : null))
      return weiger(
        'niet-aan-de-beurt',
        `${schoolnaam(lijst, volgende ?? '')} is aan de beurt. Motiveer waarom het ${schoolnaam(lijst, school)} wordt.`,
        {
          velden: beurt.motivering ? { [beurt.motivering]: 'Motiveer het afwijken van de beurt.' } : {},
          grond: beurt.grond,
        },
      )
  }
  return {
    velden: {
      schoolnaam: schoolnaam(lijst, school),
      stand: `${lijst.naam}: ${standInWoorden(lijst, stand)}`,
      aanDeBeurt: volgende ? schoolnaam(lijst, volgende) : '',
      overgeslagen: overgeslagen.map((o) => `${schoolnaam(lijst, o.school)}: ${o.reden}`),
    },
    gebeurtenissen: [
      {
        soort: 'beurt-verschoven',
        inhoud: {
          lijst: lijst.id,
          school,
          reden: beurt.hoe === 'melding' ? 'collegiaal' : 'geplaatst',
          stand: achteraan(stand, school),
        },
      },
    ],
  }
}
