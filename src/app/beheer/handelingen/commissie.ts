// The list of members of the committee (GV-299).
import { wisCommissielid, zetCommissielid, leesCommissieleden } from '#db/opslag/commissie.ts'
import { leesPersoon } from '#db/opslag/beheer.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import { opsomming } from '#domein/procedure/voorwaarde.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import { deskMetLeden, rollenNu } from '../commissie.ts'
import { type Handeling, type Onderwerp, handeling } from '../handeling.ts'
import { collegaKeuzes } from '../keuzes.ts'

type OverDesk = Onderwerp & { desk: NonNullable<ReturnType<typeof deskMetLeden>> }

const toevoegen = handeling<OverDesk>({
  naam: 'commissielid-toevoegen',
  titel: 'Toevoegen aan de commissie',
  uitleg:
    'Zet iemand op de ledenlijst van de commissie. Wie lid kan zijn, hangt af van de rol; anderen kunnen soms deelnemen in afstemming.',
  groep: 'Commissie',
  recht: 'commissie-beheren',
  over: null,
  velden: {
    persoon: { soort: 'verwijzing', naar: 'persoon', label: 'Wie', verplicht: true },
    als: {
      soort: 'keuze',
      label: 'Als wat?',
      verplicht: true,
      keuzes: [
        { waarde: 'lid', label: 'Lid' },
        { waarde: 'in-afstemming', label: 'Deelnemer in afstemming' },
      ],
    },
  },
  laad(w) {
    const desk = deskMetLeden(w)
    return Promise.resolve(desk && { naam: desk.commissie.naam, terug: ['commissie'], desk })
  },
  keuzes: collegaKeuzes('persoon'),
  async doe(w, { desk }, waarden) {
    const id = String(waarden['persoon'])
    const als = waarden['als'] === 'lid' ? 'lid' : 'in-afstemming'
    const persoon = isUuid(id) ? await leesPersoon(w.tx, w.swv, id) : undefined
    if (!persoon?.actief)
      return weiger('persoon-onbekend', 'Kies iemand uit de lijst.', {
        velden: { persoon: 'Kies een persoon.' },
      })
    const rollen = await rollenNu(w, id)
    const { leden } = desk
    const buiten = rollen.find((r) => leden.inAfstemming.includes(r))
    if (als === 'lid' && (buiten || !rollen.some((r) => leden.rollen.includes(r))))
      return weiger(
        'geen-lid',
        buiten
          ? `Een ${rolnaam(buiten)} is geen lid van de ${desk.commissie.naam}.`
          : `Lid van de ${desk.commissie.naam} zijn alleen: ${opsomming(leden.rollen.map(rolnaam), 'en')}.`,
        {
          ...(leden.inAfstemming.length > 0
            ? {
                uitweg: 'Voeg deze persoon toe als deelnemer in afstemming.',
                velden: { als: 'Kies: deelnemer in afstemming.' },
              }
            : { velden: { persoon: 'Kies een andere persoon.' } }),
          grond: leden.grond,
        },
      )
    if (als === 'in-afstemming' && !rollen.some((r) => leden.inAfstemming.includes(r)))
      return weiger(
        'niet-in-afstemming',
        leden.inAfstemming.length > 0
          ? `In afstemming doen mee: ${opsomming(leden.inAfstemming.map(rolnaam), 'en')}.`
          : `De ${desk.commissie.naam} heeft geen deelnemers in afstemming.`,
        { velden: { persoon: 'Kies een andere persoon.' }, grond: leden.grond },
      )
    const { vandaag } = w.omgeving
    await zetCommissielid(w.tx, w.swv, { commissie: desk.commissie.kort, persoon: id, als, sinds: vandaag })
    return {
      id,
      melding: `${persoon.naam} staat op de lijst als ${als === 'lid' ? 'lid' : 'deelnemer in afstemming'}.`,
      naar: ['commissie'],
      log: { persoon: id, inhoud: { als } },
    }
  },
})

const verwijderen = handeling<Onderwerp & { persoon: string; commissie: string }>({
  naam: 'commissielid-verwijderen',
  titel: 'Van de ledenlijst halen',
  uitleg: 'De persoon staat daarna niet meer op de ledenlijst van de commissie.',
  groep: 'Commissie',
  recht: 'commissie-beheren',
  over: 'commissielid',
  velden: {},
  async laad(w, over) {
    const commissie = deskMetLeden(w)?.commissie.kort
    if (!commissie) return null
    const rij = (await leesCommissieleden(w.tx, w.swv, commissie)).find((l) => l.persoon === over)
    return rij ? { naam: rij.naam, terug: ['commissie'], persoon: over, commissie } : null
  },
  async doe(w, { persoon, commissie, naam }) {
    await wisCommissielid(w.tx, w.swv, commissie, persoon)
    return {
      id: persoon,
      melding: `${naam} staat niet meer op de lijst.`,
      naar: ['commissie'],
      log: { persoon },
    }
  },
})

export const COMMISSIE: readonly Handeling[] = [toevoegen, verwijderen]
