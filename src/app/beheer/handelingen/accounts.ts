// Whether an account is open, and the link to choose a password.
import { zetActief } from '#db/opslag/beheer.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import { type Handeling, handeling } from '../handeling.ts'
import { stuurLink } from '../wachtwoordlink.ts'
import { type OverPersoon, laadPersoon } from './persoon.ts'

const link = handeling<OverPersoon>({
  naam: 'wachtwoord-link',
  titel: 'Link voor een wachtwoord sturen',
  uitleg:
    'Stuur een mail met een link waarmee de persoon één keer een wachtwoord kiest. De link werkt zeven dagen; een eerdere link werkt niet meer.',
  groep: 'Mensen',
  recht: 'mensen-beheren',
  over: 'persoon',
  velden: {},
  laad: laadPersoon,
  past: ({ persoon: p }) => p.actief && p.gebruikersnaam !== null,
  async doe(w, { persoon: p }) {
    if (!p.actief)
      return weiger('gesloten', 'Dit account is gesloten.', { uitweg: 'Open het account eerst.' })
    if (!p.gebruikersnaam)
      return weiger('geen-account', 'Deze persoon heeft geen gebruikersnaam en kan dus niet inloggen.')
    if (!p.e_mail)
      return weiger('e-mail-nodig', 'Van deze persoon is geen e-mailadres bekend.', {
        uitweg: 'Vul eerst een e-mailadres in bij de gegevens van deze persoon.',
      })
    await stuurLink(w, p.id)
    return {
      id: p.id,
      melding: 'De link om een wachtwoord te kiezen is onderweg.',
      naar: ['mens', p.id],
      log: { persoon: p.id },
    }
  },
})

function zetOpen(actief: boolean): Handeling {
  return handeling<OverPersoon>({
    naam: actief ? 'account-openen' : 'account-sluiten',
    titel: actief ? 'Account openen' : 'Account sluiten',
    uitleg: actief
      ? 'De persoon kan weer inloggen, met de rollen die nog gelden.'
      : 'De persoon kan niet meer inloggen en wordt overal meteen uitgelogd. Wat is vastgelegd blijft op naam staan.',
    groep: 'Mensen',
    recht: 'mensen-beheren',
    over: 'persoon',
    velden: {},
    laad: laadPersoon,
    past: ({ persoon: p }, w) => p.actief !== actief && p.id !== w.sessie.persoon,
    async doe(w, { persoon: p }) {
      if (p.id === w.sessie.persoon)
        return weiger('eigen-account', 'U kunt uw eigen account niet sluiten.', {
          uitweg: 'Vraag een andere beheerder.',
        })
      if (p.actief === actief)
        return weiger('al-zo', actief ? 'Dit account is al open.' : 'Dit account is al gesloten.')
      await zetActief(w.tx, w.swv, p.id, actief)
      return {
        id: p.id,
        melding: actief
          ? 'Het account is weer open.'
          : 'Het account is gesloten en alle sessies zijn beëindigd.',
        naar: ['mens', p.id],
        log: { persoon: p.id },
      }
    },
  })
}

export const ACCOUNTS: readonly Handeling[] = [link, zetOpen(false), zetOpen(true)]
