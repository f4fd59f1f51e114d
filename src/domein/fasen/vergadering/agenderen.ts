import { type Datum, metWeekdag, plusDagen } from '../../kern/datum.ts'
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import type { Velden } from '../../kern/veld.ts'
import { commissieVan } from '../../procedure/loket.ts'
import { toets, uitleg } from '../../procedure/voorwaarde.ts'
import { voorwaardefeiten } from '../../verloop/voorwaardefeiten.ts'
import { eerstvolgendOverleg } from '../../procedure/overleg.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { vanzelfBespreekdossier } from '../besluit/bijzonder.ts'
import { aangehouden, faseVanSoort, gesloten, inFase } from '../faseregel.ts'
import { eisFout } from '../gevolgen.ts'

/** Putting a complete and advised zaak on the agenda of the committee (GV-032, GV-304, GV-307, GV-315 to GV-317). */
export const agenderen: Opdrachtsoort = {
  naam: 'agenderen',
  titel: 'Agenderen',
  uitleg:
    'Zet de zaak op de agenda van de commissie. Eenduidig is een dossier alleen als alle punten "ja" zijn en de adviezen overeenstemmen.',
  velden: (procedure): Velden => ({
    vergadering: {
      soort: 'datum',
      label: 'Datum van de vergadering',
      hulp: 'Leeg: de eerstvolgende geplande vergadering.',
      nietVoorVandaag: true,
    },
    ...Object.fromEntries(
      (faseVanSoort(procedure, 'vergadering')?.eenduidig ?? []).map((p) => [
        p.id,
        { soort: 'ja-nee' as const, label: p.vraag, grond: 'GV-317' },
      ]),
    ),
  }),
  door: (procedure) => faseVanSoort(procedure, 'vergadering')?.agenderen ?? [],
  kan: (s) => gesloten(s.toestand) ?? aangehouden(s) ?? nogNietTeAgenderen(s),
  beslis: (s, waarden) => {
    const fase = inFase(s.procedure, s.toestand, 'vergadering')
    if (!fase) return weiger('verkeerde-fase', 'De zaak kan nu niet op de agenda.')
    const commissie = commissieVan(fase.commissie, s.context.feiten.aanvrager?.soort ?? null)
    const datum = (waarden['vergadering'] ??
      (commissie &&
        eerstvolgendOverleg(s.context.feiten.vergaderingen, commissie, s.context.vandaag)?.datum) ??
      null) as Datum | null
    if (!datum)
      return weiger('geen-vergadering', 'Er is geen vergadering gepland.', {
        uitweg: 'Kies een datum voor de vergadering.',
        velden: { vergadering: 'Kies een datum.' },
      })
    if (datum > plusDagen(s.context.vandaag, 366))
      return weiger('te-ver-weg', 'De vergadering ligt meer dan een jaar vooruit.', {
        velden: { vergadering: 'Kies een eerdere dag.' },
      })
    const gepland = s.context.feiten.vergaderingen.some(
      (v) => v.datum === datum && (!commissie || v.commissie === commissie),
    )
    if (fase.alleenGepland && !gepland)
      return weiger('niet-gepland', `Op ${metWeekdag(datum)} is geen vergadering gepland.`, {
        uitweg: 'Kies een dag uit de jaarplanning, of plan eerst een vergadering.',
        velden: { vergadering: 'Kies een geplande vergadering.' },
        grond: fase.alleenGepland.grond,
      })
    const redenen = [
      ...fase.eenduidig.filter((p) => waarden[p.id] !== true).map((p) => p.id),
      ...vanzelfBespreekdossier(s),
    ]
    return [
      {
        soort: 'geagendeerd',
        inhoud: {
          vergadering: datum,
          eenduidig: redenen.length === 0,
          redenen,
          ...(commissie ? { commissie } : {}),
        },
      },
      { soort: 'status-gewijzigd', inhoud: { status: fase.geagendeerd } },
    ]
  },
}

/** Why the zaak can't be on an agenda yet; null when it can. */
export function nogNietTeAgenderen(s: Situatie) {
  const { procedure, toestand } = s
  if (!toestand.ingediendOp || !toestand.compleetOp)
    return weiger('niet-compleet', 'Alleen een complete aanvraag kan op de agenda.', {
      uitweg: 'Rond eerst de controle af.',
      grond: 'GV-041, GV-315',
    })
  const mist = adviesOntbreekt(s)
  if (mist) return mist
  const open = (faseVanSoort(procedure, 'controle')?.punten ?? []).filter(
    (p) => p.voorAgenda && toestand.controlepunten[p.id] !== true,
  )
  if (open[0])
    return weiger('controlepunt-open', `Dit punt staat nog open: ${open[0].vraag}`, {
      uitweg: 'Laat de administratieve ondersteuning dit punt beantwoorden.',
      grond: open[0].grond,
    })
  if (toestand.agendering)
    return weiger(
      'al-geagendeerd',
      `De zaak staat al op de agenda van ${metWeekdag(toestand.agendering.vergadering)}.`,
    )
  const fase = inFase(procedure, toestand, 'vergadering')
  if (fase) return eisFout(s, fase.eisen)
  const overgeslagen = faseVanSoort(procedure, 'vergadering')?.als
  return overgeslagen && !toets(overgeslagen, voorwaardefeiten(s))
    ? weiger('geen-grond', `Op de agenda komt een zaak alleen als ${uitleg(overgeslagen)}.`, {
        grond: faseVanSoort(procedure, 'vergadering')?.grond ?? '',
      })
    : weiger('verkeerde-fase', 'De zaak kan nu niet op de agenda.', { grond: 'GV-041' })
}

/** Refusal while a required advice is not there; null when the procedure has none or all are there. */
export function adviesOntbreekt({ procedure, toestand }: Situatie): Weigering | null {
  const mist = (faseVanSoort(procedure, 'advies')?.plaatsen ?? [])
    .filter((p) => p.verplicht && !toestand.adviezen[p.id])
    .map((p) => p.naam)
  return mist.length > 0
    ? weiger(
        'advies-ontbreekt',
        `Nog niet alle adviezen zijn er: ${mist.join(' en ')} ${mist.length > 1 ? 'ontbreken' : 'ontbreekt'}.`,
        {
          uitweg: 'Wacht op het advies of vraag de deskundige ernaar.',
          grond: 'GV-032',
        },
      )
    : null
}

/** Answering a point of the check later, such as whether the parents were taken along (GV-304). */
export const controlepuntBeantwoorden: Opdrachtsoort = {
  naam: 'controlepunt-beantwoorden',
  titel: 'Controlepunt beantwoorden',
  uitleg: 'Beantwoord een punt van de controle dat nog openstaat.',
  velden: (procedure) => ({
    punt: {
      soort: 'keuze',
      label: 'Punt',
      verplicht: true,
      keuzes: (faseVanSoort(procedure, 'controle')?.punten ?? []).map((p) => ({
        waarde: p.id,
        label: p.vraag,
      })),
    },
    ja: { soort: 'ja-nee', label: 'Antwoord', verplicht: true },
    opmerking: { soort: 'lange-tekst', label: 'Opmerking' },
  }),
  door: (procedure) => {
    const controle = faseVanSoort(procedure, 'controle')
    return controle?.punten.length ? controle.door : []
  },
  kan: ({ toestand }) =>
    gesloten(toestand) ??
    (toestand.ingediendOp ? null : weiger('niet-ingediend', 'De aanvraag is nog niet ingediend.')),
  beslis: (_s, waarden) => [
    {
      soort: 'controlepunt-beantwoord',
      inhoud: { punt: String(waarden['punt']), ja: waarden['ja'] === true },
      ...(waarden['opmerking'] ? { persoonlijk: { opmerking: String(waarden['opmerking']) } } : {}),
    },
  ],
}
