// Mailing the link with which someone chooses a password. The code is made here, so that it is kept nowhere in the clear; a
// second try makes a new one.
import { leesPersoon } from '#db/opslag/beheer.ts'
import { leesSwv } from '#db/opslag/swv.ts'
import type { Werk } from '#db/opslag/uitgaand.ts'
import type { Tx } from '#db/verbinding.ts'
import type { Diensten } from '#app/diensten.ts'
import { linkAdres, nieuweCode } from '#app/beheer/wachtwoordlink.ts'
import { type Afloop, POGINGEN } from './afloop.ts'

/** Mails someone a link to choose a password; done at once when the account is gone, given up without an address. */
export async function stuurLink(d: Diensten, tx: Tx, swv: number, werk: Werk): Promise<Afloop> {
  const persoon = await leesPersoon(tx, swv, werk.inhoud['persoon'] ?? '')
  if (!persoon?.actief || !persoon.gebruikersnaam) return { klaar: true }
  if (!persoon.e_mail) return { klaar: false, reden: 'geen e-mailadres', opgegeven: true }
  const { code, naam } = await leesSwv(tx, swv)
  const adres = linkAdres(d.site, code, await nieuweCode(tx, swv, persoon.id, d.nu()))
  const uitslag = await d.postbode.verzend({
    id: `link.${swv}.${werk.id}`,
    aan: persoon.e_mail,
    onderwerp: `Uw account bij het loket van ${naam}`,
    tekst: [
      `Beste ${persoon.naam},`,
      '',
      `Voor u is een account gemaakt bij het loket van ${naam}, of u heeft om een nieuw wachtwoord gevraagd.`,
      `Uw gebruikersnaam is: ${persoon.gebruikersnaam}`,
      '',
      'Kies uw wachtwoord op deze pagina:',
      adres,
      '',
      'De link werkt één keer en zeven dagen lang. Verwachtte u dit bericht niet? Dan hoeft u niets te doen.',
    ].join('\n'),
    bijlagen: [],
  })
  return uitslag.gelukt
    ? { klaar: true }
    : {
        klaar: false,
        reden: uitslag.reden,
        opgegeven: !uitslag.tijdelijk || werk.pogingen + 1 >= POGINGEN,
      }
}
