// Rijn & Gelderse Vallei for tests of the core: its people, and a TLV file that is complete.
import { type Datum, plusDagen } from '#domein/kern/datum.ts'
import { type Procedure, formulierVelden } from '#domein/procedure/definitie.ts'
import type { Feiten, Persoonfeit } from '#domein/verloop/opdracht.ts'
import { RIJN_GELDERSE_VALLEI } from '#procedures/rijn-gelderse-vallei/swv.ts'
import { OT_PUNTEN } from '#procedures/rijn-gelderse-vallei/tlv-dossier.ts'
import { TLV } from '#procedures/rijn-gelderse-vallei/tlv.ts'
import { STREEK, type Spel, speel } from './cast.ts'
import { mens } from './mens.ts'

const deskundige = (id: string, ...disciplines: readonly string[]): Persoonfeit => ({
  ...mens(id, 'deskundige'),
  disciplines,
  pool: 'pool',
})

export const MENSEN: readonly Persoonfeit[] = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('leerkracht', 'leerkracht', STREEK),
  mens('directeur', 'schooldirecteur', STREEK),
  mens('sll', 'secretaresse-leerlingenzaken'),
  mens('sc', 'steunpuntcoordinator'),
  mens('tla', 'tla-voorzitter'),
  mens('bemiddeling', 'bemiddelingscommissie'),
  deskundige('gz', 'GZ-psycholoog'),
  deskundige('mw', 'maatschappelijk werker'),
  deskundige('mw-vo', 'maatschappelijk werker', 'vo'),
  deskundige('logopedist', 'logopedist'),
  deskundige('tweede-orthopedagoog', 'orthopedagoog'),
]

/** Answers of an application in which nothing misses. */
export const FORMULIER = {
  groep: '4',
  behoeften: 'Een kleine groep met veel structuur.',
  aansluiten: 'Vaste leerkracht, korte instructie.',
  gezaghebbenden: 'Beide ouders.',
  geenZienswijze: false,
  zienswijzeOuders: 'Wij staan achter deze aanvraag.',
  eensOuders: true,
  eensOudersOp: '2025-11-20',
  eensSchool: true,
  eensSchoolOp: '2025-11-20',
  eensSc: true,
  eensScOp: '2025-11-20',
  baoBao: 'niet-haalbaar',
  baoBaoToelichting: 'Twee scholen zijn gevraagd; geen kan dit bieden.',
  schoolsoort: 'sbo',
  schoolsoortEens: true,
  tijdelijk: false,
  gevraagdeIngang: '1-mei',
  verslagMetOverwegingen: 'OT van 17 november',
  verslagenNvt: true,
  verslagenNvtToelichting: 'Er is geen onderzoek gedaan.',
  bestuurBerichtOp: '2025-11-21',
}

/** Pupils at a school of this desk. */
export function leerling(geboren: Datum = '2017-03-14'): NonNullable<Feiten['leerling']> {
  return {
    id: 'A',
    naam: 'Fay Voorbeeld',
    geboren,
    woonplaats: 'Ede',
    school: STREEK,
    gezag: [
      { persoon: 'moeder', aard: 'gezag' },
      { persoon: 'vader', aard: 'gezag' },
    ],
  }
}

/** Meetings of the TLA-commissie on these days. */
export const vergaderingen = (...dagen: readonly Datum[]): Feiten['vergaderingen'] =>
  dagen.map((datum) => ({ commissie: 'TLA-commissie', datum }))

/** A zaak of this desk, begun by the intern begeleider. */
export function begin(
  op: Datum = '2025-11-24',
  x: { procedure?: Procedure; feiten?: Partial<Feiten>; door?: string } = {},
): Spel {
  return speel({
    procedure: x.procedure ?? TLV,
    gestart: op,
    door: x.door ?? 'ib',
    mensen: MENSEN,
    instellingen: RIJN_GELDERSE_VALLEI.instellingen,
    feiten: { leerling: leerling(), ...x.feiten },
  })
}

/** A report of an ondersteuningsteam, with the SWV at the table unless said otherwise. */
export function otVerslag(zaak: Spel, op: Datum, datum: Datum, meer: Record<string, unknown> = {}): Spel {
  return zaak.doe(op, 'ib', 'document-toevoegen', {
    soort: 'OT-verslag',
    bestand: `ot-${zaak.toestand.stukken.length}`,
    datum,
    swvAanwezig: true,
    punten: OT_PUNTEN.map((p) => p.waarde),
    ...meer,
  })
}

/** A stuk with its date and who signed. */
export function stuk(zaak: Spel, op: Datum, soort: string, meer: Record<string, unknown> = {}): Spel {
  return zaak.doe(op, 'ib', 'document-toevoegen', {
    soort,
    bestand: `${soort}-${zaak.toestand.stukken.length}`,
    datum: plusDagen(op, -7),
    ...meer,
  })
}

/** The stukken that are the same in every complete file. */
export function papieren(zaak: Spel, op: Datum, opp: Datum = plusDagen(op, -60)): Spel {
  stuk(zaak, op, 'aanvraagformulier', { ondertekendDoor: ['ouder', 'schoolleiding'] })
  stuk(zaak, op, 'OPP', { datum: opp, ondertekendDoor: ['ouder'] })
  return stuk(zaak, op, 'LVS-gegevens')
}

/** The answers of a complete application as far as the procedure asks them, with days before the day of filing. */
export function antwoordenOp(op: Datum, procedure: Procedure = TLV): Record<string, unknown> {
  const velden = formulierVelden(procedure)
  const eerder = plusDagen(op, -10)
  const dagen = { eensOudersOp: eerder, eensSchoolOp: eerder, eensScOp: eerder, bestuurBerichtOp: eerder }
  return Object.fromEntries(
    Object.entries({ ...FORMULIER, ...dagen }).filter(([naam]) => Object.hasOwn(velden, naam)),
  )
}

/** A file in which nothing misses, with a team eight weeks and one two weeks before. */
export function volledig(zaak: Spel, op: Datum, antwoorden: Record<string, unknown> = {}): Spel {
  papieren(zaak, op)
  otVerslag(zaak, op, plusDagen(op, -56))
  otVerslag(zaak, op, plusDagen(op, -14))
  return zaak.doe(op, 'ib', 'formulier-invullen', { ...antwoordenOp(op), ...antwoorden })
}

/** Filed complete on this day. */
export function ingediend(op: Datum = '2025-12-01', antwoorden: Record<string, unknown> = {}): Spel {
  return volledig(begin(op), op, antwoorden).doe(op, 'ib', 'indienen')
}

export const SLL_JA = { uitkomst: 'compleet', handtekeningen: true, opp: true, lvs: true }
export const SC_JA = {
  wat: 'inhoudelijke-controle',
  proces: 'ja',
  behoeften: 'ja',
  uitstroomprofiel: 'nvt',
  baoBao: 'ja',
  nietTeVeel: 'ja',
  recentRelevant: 'ja',
  past: 'ja',
}

/** Both checks are done: experts can be appointed. */
export function gecontroleerd(zaak: Spel, op: Datum): Spel {
  return zaak.doe(op, 'sll', 'controle-uitvoeren', SLL_JA).doe(op, 'sc', 'vastleggen', SC_JA)
}

export const ADVIES = {
  onafhankelijk: true,
  procedureel: 'Het proces is doorlopen.',
  inhoudelijk: 'De behoefte past bij het sbo.',
  toekennen: true,
  schoolsoort: 'sbo',
  tot: '2027-07-31',
  categorie: 'sbo',
  doelen: 'Zelfstandig werken, 10 minuten.',
}

/** The orthopedagoog and a maatschappelijk werker who knows the vo advise. */
export function geadviseerd(
  zaak: Spel,
  op: Datum,
  een: Record<string, unknown> = {},
  twee: Record<string, unknown> = {},
): Spel {
  return zaak
    .doe(op, 'tla', 'deskundige-toewijzen', { deskundige: 'orthopedagoog', als: 'eerste' })
    .doe(op, 'tla', 'deskundige-toewijzen', { deskundige: 'mw-vo', als: 'tweede' })
    .doe(op, 'orthopedagoog', 'advies-uitbrengen', { ...ADVIES, ...een })
    .doe(op, 'mw-vo', 'advies-uitbrengen', { ...ADVIES, ...twee })
}

export const EINDADVIES = {
  wat: 'eindadvies',
  advies: 'toekennen',
  motivering: 'De leerling heeft een kleine groep nodig.',
  doelen: 'zelfstandig werken 10 minuten',
  schoolsoort: 'sbo',
  categorie: 'sbo',
  diagnose: false,
}

/** The eindadvies is there and put forward. */
export function voorgelegd(zaak: Spel, op: Datum, eindadvies: Record<string, unknown> = {}): Spel {
  return zaak
    .doe(op, 'orthopedagoog', 'vastleggen', { ...EINDADVIES, ...eindadvies })
    .doe(op, 'tla', 'vastleggen', { wat: 'voorlegging' })
}

/** From filing to the table of the directeur-bestuurder, with advices that agree. */
export function opTafel(op: Datum = '2025-12-01', dag: Datum = '2025-12-15'): Spel {
  return voorgelegd(geadviseerd(gecontroleerd(ingediend(op), dag), dag), dag)
}
