import { type Datum, metWeekdag, plusDagen } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { brievenVoor } from '../bericht/opstellen.ts'
import { aangehouden, doorFase, faseVanSoort, gesloten } from '../faseregel.ts'
import { beslissers, mandaatFout } from './mandaat.ts'
import { teBesluiten } from './te-besluiten.ts'

/** Announcing an intended refusal: letters with the expert statements, a chance to be heard, and the term stands still. */
export const voornemenBekendmaken: Opdrachtsoort = {
  naam: 'voornemen-bekendmaken',
  titel: 'Voornemen bekendmaken',
  uitleg:
    'Maak aan school en ouders bekend dat u van plan bent af te wijzen, met de adviezen van de deskundigen. Zij kunnen zeggen of zij gehoord willen worden. De beslistermijn staat zolang stil.',
  velden: (procedure) => ({
    besluit: {
      soort: 'keuze',
      label: 'Voorgenomen besluit',
      keuzes: (faseVanSoort(procedure, 'besluit')?.opties ?? [])
        .filter((o) => o.voornemen)
        .map((o) => ({ waarde: o.id, label: o.naam })),
    },
    motivering: {
      soort: 'lange-tekst',
      label: 'Waarom u dit van plan bent',
      verplicht: true,
      grond: 'Awb 4:8, GV-271',
    },
    reactieTot: {
      soort: 'datum',
      label: 'Reageren kan tot en met',
      hulp: 'Leeg: twee weken vanaf vandaag.',
      grond: 'GV-273',
    },
  }),
  // Where no decision needs it there is no such step: a TLV-PrO, an arrangement (GV-272).
  door: (procedure) =>
    faseVanSoort(procedure, 'besluit')?.opties.some((o) => o.voornemen) ? beslissers(procedure) : [],
  kan: (s) =>
    gesloten(s.toestand) ??
    aangehouden(s) ??
    teBesluiten(s) ??
    mandaatFout(s) ??
    (s.toestand.voornemen
      ? weiger(
          'al-bekendgemaakt',
          `Het voornemen is al bekendgemaakt op ${metWeekdag(s.toestand.voornemen.op)}.`,
        )
      : null),
  beslis: (s, waarden) => {
    const opties = (faseVanSoort(s.procedure, 'besluit')?.opties ?? []).filter((o) => o.voornemen)
    const optie = waarden['besluit'] ? opties.find((o) => o.id === waarden['besluit']) : opties[0]
    if (!optie?.voornemen)
      return weiger('geen-voornemen', 'Voor dit besluit is geen voornemen nodig.', { grond: 'GV-272' })
    const { vandaag } = s.context
    const reactieTot = (waarden['reactieTot'] ??
      plusDagen(vandaag, optie.voornemen.reactieWeken * 7)) as Datum
    if (reactieTot < plusDagen(vandaag, 7))
      return weiger('reactietermijn-te-kort', 'Geef ten minste een week om te reageren.', {
        velden: { reactieTot: 'Kies een latere dag.' },
      })
    const partijen = [
      'school',
      ...(s.context.feiten.leerling?.gezag ?? []).filter((g) => g.aard !== 'jongere').map((g) => g.persoon),
    ]
    const gebeurtenissen: Gebeurtenis[] = [
      {
        soort: 'voornemen-bekendgemaakt',
        inhoud: { optie: optie.id, op: vandaag, reactieTot, partijen },
        persoonlijk: { motivering: String(waarden['motivering'] ?? '') },
      },
      {
        soort: 'opgeschort',
        inhoud: {
          id: `opschorting-${s.toestand.opschortingen.length + 1}`,
          soort: 'voornemen',
          op: vandaag,
          tot: reactieTot,
          wijze: 'horen',
          grond: optie.voornemen.grond,
        },
        persoonlijk: { informatie: 'of school en ouders gehoord willen worden' },
      },
    ]
    return [...gebeurtenissen, ...brievenVoor(s, 'voornemenbrief')]
  },
}

/** Recording whether a party wants to be heard. The term runs again once that is known (GV-275). */
export const reactieVastleggen: Opdrachtsoort = {
  naam: 'reactie-vastleggen',
  titel: 'Reactie vastleggen',
  uitleg:
    'Leg vast of de school of een ouder gehoord wil worden over het voornemen. Is dat bekend, dan loopt de beslistermijn weer.',
  velden: () => ({
    van: {
      soort: 'keuze',
      label: 'Reactie van',
      hulp: 'Leeg: van uzelf.',
      keuzes: [
        { waarde: 'school', label: 'School' },
        { waarde: 'ouder', label: 'Ouder(s) of verzorger(s)' },
      ],
    },
    persoon: { soort: 'verwijzing', naar: 'persoon', label: 'Of: welke ouder' },
    gehoord: {
      soort: 'keuze',
      label: 'Wil gehoord worden',
      verplicht: true,
      keuzes: [
        { waarde: 'mondeling', label: 'Ja, in een gesprek' },
        { waarde: 'schriftelijk', label: 'Ja, schriftelijk' },
        { waarde: 'nee', label: 'Nee' },
      ],
      grond: 'GV-273',
    },
    op: { soort: 'datum', label: 'Datum van de reactie', nietNaVandaag: true },
    tekst: { soort: 'lange-tekst', label: 'Reactie' },
  }),
  door: (procedure) => [
    'administratieve-ondersteuning',
    'procesbegeleider',
    ...doorFase(procedure, 'besluit'),
    ...procedure.indiener.rollen,
    'ouder',
  ],
  kan: (s) =>
    gesloten(s.toestand) ??
    (s.toestand.voornemen && !s.toestand.besluit
      ? null
      : weiger(
          faseVanSoort(s.procedure, 'besluit')?.opties.some((o) => o.voornemen)
            ? 'geen-voornemen'
            : 'niet-in-procedure',
          'Er is geen voornemen waarop gereageerd kan worden.',
        )),
  beslis: (s, waarden) => {
    const voornemen = s.toestand.voornemen
    if (!voornemen) return weiger('geen-voornemen', 'Er is geen voornemen waarop gereageerd kan worden.')
    const van = wie(s, waarden)
    if (van.length === 0)
      return weiger('van-wie', 'Geef aan van wie de reactie is.', { velden: { van: 'Kies van wie.' } })
    const op = (waarden['op'] ?? s.context.vandaag) as Datum
    if (op < voornemen.op)
      return weiger('voor-voornemen', 'De reactie kan niet voor het voornemen zijn.', {
        velden: { op: 'Kies een latere dag.' },
      })
    const gehoord = waarden['gehoord'] as 'mondeling' | 'schriftelijk' | 'nee'
    const reacties = van.map((partij): Gebeurtenis => ({
      soort: 'reactie-vastgelegd',
      inhoud: { van: partij, gehoord, op },
      persoonlijk: { tekst: String(waarden['tekst'] ?? '') },
    }))
    const bekend =
      gehoord !== 'nee' || voornemen.partijen.every((p) => van.includes(p) || voornemen.reacties[p])
    const open = s.toestand.opschortingen.find(
      (o) => o.soort === 'voornemen' && o.hervat === null && o.tot >= op,
    )
    return [
      ...reacties,
      ...(bekend && open ? [{ soort: 'hervat', inhoud: { id: open.id, op } } satisfies Gebeurtenis] : []),
    ]
  },
}

/** Of which parties this is the reaction: the chosen one, all guardians for "ouder", or the acting person. */
function wie({ toestand, context }: Situatie, waarden: Readonly<Record<string, unknown>>): readonly string[] {
  const partijen = toestand.voornemen?.partijen ?? []
  if (waarden['persoon']) return partijen.filter((p) => p === waarden['persoon'])
  if (waarden['van'] === 'school') return ['school']
  if (waarden['van'] === 'ouder') return partijen.filter((p) => p !== 'school')
  if (context.door.persoon && partijen.includes(context.door.persoon)) return [context.door.persoon]
  return context.door.rollen.some((r) => r.organisatie === toestand.aanvrager) ? ['school'] : []
}
