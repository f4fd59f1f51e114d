// Pupils outside a zaak: their OPP (GV-012), and who thought along about them (GV-014, GV-015).
import { nieuwId } from '#db/id.ts'
import { type Leerlingrij, voegMeedenkenToe, zakenVan, zetOpp } from '#db/opslag/portaal.ts'
import { leesZaken } from '#db/opslag/zaak.ts'
import { PARTIJEN } from '#domein/fasen/gesprek/partijen.ts'
import type { Datum } from '#domein/kern/datum.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import { heeftRecht } from '#domein/toegang/beheer.ts'
import { zieLeerling } from '../../leerlingdossier.ts'
import { type Handeling, type Onderwerp, type Werkplaats, handeling, tekstVan } from '../handeling.ts'

export type OverLeerling = Onderwerp & { leerling: Leerlingrij }

/** The pupil an act is about, for who is of its school, or of the samenwerkingsverband. */
export async function laadVoor(
  w: Werkplaats,
  over: string,
  wie: 'school' | 'swv',
): Promise<OverLeerling | null> {
  const gezien = await zieLeerling(w, over)
  if (!gezien || (wie === 'school') !== (gezien.als === 'school')) return null
  // The school role with the right must be at this very school.
  if (
    wie === 'school' &&
    !w.sessie.rollen.some(
      (r) => r.organisatie === gezien.rij.school && heeftRecht([r], 'leerlingen-bijhouden'),
    )
  )
    return null
  return { naam: gezien.rij.naam, terug: ['leerling', over], leerling: gezien.rij }
}

const opp = handeling<OverLeerling>({
  naam: 'opp-registreren',
  titel: 'OPP registreren',
  uitleg:
    'Laat weten dat deze leerling een ontwikkelingsperspectief (OPP) heeft, ook als er geen aanvraag loopt. De contactpersoon van het samenwerkingsverband ziet de leerling dan in het overzicht.',
  groep: 'Leerlingen',
  recht: 'leerlingen-bijhouden',
  over: 'leerling',
  velden: {
    sinds: { soort: 'datum', label: 'OPP sinds', verplicht: true, nietNaVandaag: true },
    geevalueerd: { soort: 'datum', label: 'Laatst geëvalueerd op', nietNaVandaag: true },
    tot: { soort: 'datum', label: 'Laatste dag van het OPP', hulp: 'Leeg als het OPP nog loopt.' },
  },
  laad: (w, over) => laadVoor(w, over, 'school'),
  begin: ({ leerling: l }) => ({ sinds: l.opp_sinds, geevalueerd: l.opp_geevalueerd, tot: l.opp_tot }),
  async doe(w, { leerling: l }, waarden) {
    const sinds = waarden['sinds'] as Datum
    const geevalueerd = (waarden['geevalueerd'] ?? null) as Datum | null
    const tot = (waarden['tot'] ?? null) as Datum | null
    const fouten = {
      ...(geevalueerd && geevalueerd < sinds ? { geevalueerd: 'Dit ligt voor het begin van het OPP.' } : {}),
      ...(tot && tot < sinds ? { tot: 'Dit ligt voor het begin van het OPP.' } : {}),
    }
    if (Object.keys(fouten).length > 0)
      return weiger('volgorde', 'De datums passen niet bij elkaar.', { velden: fouten })
    await zetOpp(w.tx, w.swv, l.id, { opp_sinds: sinds, opp_geevalueerd: geevalueerd, opp_tot: tot })
    return {
      id: l.id,
      melding: 'Het OPP is geregistreerd.',
      naar: ['leerling', l.id],
      log: { ...(l.school ? { organisatie: l.school } : {}), inhoud: { leerling: l.id, sinds, tot } },
    }
  },
})

const meedenken = handeling<OverLeerling>({
  naam: 'meedenken-vastleggen',
  titel: 'Meedenken vastleggen',
  uitleg:
    'Leg vast dat u over deze leerling heeft meegedacht. Dit telt mee voor de onafhankelijkheid: u kunt bij deze leerling daarna geen deskundige meer zijn.',
  groep: 'Leerlingen',
  recht: 'meedenken-vastleggen',
  over: 'leerling',
  velden: {
    datum: { soort: 'datum', label: 'Datum', verplicht: true, nietNaVandaag: true },
    onderwerp: { soort: 'tekst', label: 'Onderwerp', verplicht: true, maximum: 200 },
    deelnemers: {
      soort: 'meerkeuze',
      label: 'Wie waren er verder bij?',
      keuzes: PARTIJEN.filter((p) => p.waarde !== 'contactpersoon'),
      grond: 'GV-015',
    },
    verslag: { soort: 'lange-tekst', label: 'Verslag', maximum: 5000 },
  },
  laad: (w, over) => laadVoor(w, over, 'swv'),
  begin: (_, w) => ({ datum: w.omgeving.vandaag }),
  async doe(w, { leerling: l }, waarden) {
    const { persoon } = w.sessie
    const zaken = await leesZaken(w.tx, w.swv, await zakenVan(w.tx, w.swv, l.id))
    const deskundig = zaken.find(
      ({ toestand: t }) =>
        t.open && !t.besluit && Object.values(t.toewijzingen).some((x) => x.persoon === persoon),
    )
    if (deskundig)
      return weiger('is-deskundige', `U bent deskundige in zaak ${deskundig.nummer} van deze leerling.`, {
        uitweg: 'Leg uw betrokkenheid vast in die zaak. Uw advies daar vervalt dan.',
        grond: 'GV-210',
      })
    const id = nieuwId(w.d.nu())
    const datum = waarden['datum'] as Datum
    await voegMeedenkenToe(w.tx, w.swv, {
      id,
      leerling: l.id,
      persoon,
      op: w.omgeving.moment,
      datum,
      onderwerp: String(waarden['onderwerp']),
      deelnemers: (waarden['deelnemers'] ?? []) as readonly string[],
      verslag: tekstVan(waarden, 'verslag'),
    })
    return {
      id,
      melding: 'Het meedenken is vastgelegd.',
      naar: ['leerling', l.id],
      log: { persoon, inhoud: { leerling: l.id, datum } },
    }
  },
})

export const LEERLINGEN: readonly Handeling[] = [opp, meedenken]
