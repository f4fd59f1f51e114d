// Carries out what an act left to be done: setting and sending a letter, removing a file. Each piece in its own
// transaction; a piece that fails for now is tried again later, a letter that cannot be delivered is told to the desk.
import { createHash } from 'node:crypto'
import { bewaarBriefPdf, leesBrief } from '#db/opslag/brief.ts'
import { leesMailadres } from '#db/opslag/mensen.ts'
import { type Werk, pakWerk, werkGereed, werkOpnieuw } from '#db/opslag/uitgaand.ts'
import { leesSwv } from '#db/opslag/swv.ts'
import { werkWacht } from '#db/over-swv.ts'
import { type Tx, inTenant } from '#db/verbinding.ts'
import { type Brief, alsTekst } from '#domein/brief/brief.ts'
import type { Diensten } from '#app/diensten.ts'
import { LINKWERK } from '#app/beheer/wachtwoordlink.ts'
import { KALENDERWERK } from '#app/beheer/kalenderwerk.ts'
import { voerUitAlsSysteem } from '#app/zaak/uitvoeren.ts'
import { type Afloop, POGINGEN } from './afloop.ts'
import { stuurLink } from './link.ts'
import { verversDeel } from './verversen.ts'

/** Does everything that is due, in every samenwerkingsverband. Gives the number of pieces done. */
export async function doeUitgaand(d: Diensten): Promise<number> {
  let gedaan = 0
  for (const swv of await werkWacht(d.db, d.nu())) gedaan += await doeUitgaandVan(d, swv)
  return gedaan
}

/** Does everything that is due in one samenwerkingsverband. */
export async function doeUitgaandVan(d: Diensten, swv: number): Promise<number> {
  let gedaan = 0
  while (await eenStuk(d, swv)) gedaan += 1
  return gedaan
}

async function eenStuk(d: Diensten, swv: number): Promise<boolean> {
  const na: (() => Promise<unknown>)[] = []
  const gepakt = await inTenant(d.db, { swv }, async (tx) => {
    const moment = (await leesSwv(tx, swv)).klok ?? d.nu()
    const werk = await pakWerk(tx, swv, moment)
    if (!werk) return false
    const afloop = await doe(d, tx, swv, werk, moment)
    if (afloop.klaar) await werkGereed(tx, swv, werk.id, moment, null)
    else if (afloop.opgegeven) {
      await werkGereed(tx, swv, werk.id, moment, afloop.reden)
      const { zaak, brief } = werk.inhoud
      if (zaak && brief)
        na.push(() => voerUitAlsSysteem(d, swv, { zaak, opdracht: 'bezorging-mislukt', invoer: { brief } }))
    } else
      await werkOpnieuw(tx, swv, werk, new Date(moment.getTime() + 60_000 * 2 ** werk.pogingen), afloop.reden)
    return true
  })
  for (const werk of na) await werk()
  return gepakt
}

function doe(d: Diensten, tx: Tx, swv: number, werk: Werk, moment: Date): Promise<Afloop> {
  switch (werk.soort) {
    case 'brief':
      return bezorg(d, tx, swv, werk, moment)
    case 'bestand-verwijderen':
      return verwijder(d, werk)
    case LINKWERK:
      return stuurLink(d, tx, swv, werk)
    case KALENDERWERK:
      return verversDeel(d, swv, werk)
    default:
      return Promise.resolve({ klaar: false, reden: `unknown work ${werk.soort}`, opgegeven: true })
  }
}

async function verwijder(d: Diensten, werk: Werk): Promise<Afloop> {
  await d.bestanden.verwijder(werk.inhoud['sleutel'] ?? '')
  return { klaar: true }
}

/** Under a letter that goes by mail: the file that goes with it, and where who has an account reads it too. */
function bijMail(site: string, { code }: { code: string }): string {
  return `Deze brief zit ook als PDF bij dit bericht. Heeft u een account? Dan leest u de brief ook in het loket: ${site}/${code}`
}

/** Sets the frozen content as PDF, keeps it, and mails it when the channel is mail. The message id is the same on a retry. */
async function bezorg(d: Diensten, tx: Tx, swv: number, werk: Werk, moment: Date): Promise<Afloop> {
  const { zaak = '', brief: nummer = '' } = werk.inhoud
  const rij = await leesBrief(tx, swv, zaak, nummer)
  if (!rij || rij.stand !== 'verzonden') return { klaar: true }
  const inhoud = rij.inhoud as Brief
  const { pdf } = await d.brieven.zet(inhoud)
  const sleutel = `${swv}/brieven/${rij.id}.pdf`
  await d.bestanden.bewaar(sleutel, pdf)
  let bewijs = rij.kanaal === 'portaal' ? 'geplaatst in het portaal' : 'klaar voor de post'
  if (rij.kanaal === 'mail') {
    const adres = rij.persoon ? await leesMailadres(tx, swv, rij.persoon) : null
    if (!adres) return { klaar: false, reden: 'geen e-mailadres', opgegeven: true }
    const uitslag = await d.postbode.verzend({
      id: `${rij.id}.${werk.id}`,
      aan: adres,
      onderwerp: `Bericht van ${inhoud.afzender.naam} over zaak ${inhoud.kenmerk}`,
      tekst: `${alsTekst(inhoud)}\n\n${bijMail(d.site, await leesSwv(tx, swv))}`,
      bijlagen: [{ naam: `${inhoud.soort}-${inhoud.kenmerk}.pdf`, pdf }],
    })
    if (!uitslag.gelukt)
      return {
        klaar: false,
        reden: uitslag.reden,
        opgegeven: !uitslag.tijdelijk || werk.pogingen + 1 >= POGINGEN,
      }
    bewijs = 'aangenomen door de mailserver'
  }
  await bewaarBriefPdf(tx, swv, rij.id, {
    sleutel,
    sha256: createHash('sha256').update(pdf).digest(),
    verzondenOp: moment,
    bewijs,
  })
  return { klaar: true }
}
