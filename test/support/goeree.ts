// The joint desk of Goeree-Overflakkee for tests of the core: its people, a meeting of each loket every week, and a
// dossier that is complete.
import { type Datum, plusDagen } from '#domein/kern/datum.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { type Overlegrij, rooster } from '#domein/procedure/overleg.ts'
import type { Organisatiesoort } from '#domein/procedure/voorwaarde.ts'
import { STANDAARDKALENDER } from '#domein/termijn/standaardkalender.ts'
import type { Feiten, Vergaderfeit } from '#domein/verloop/opdracht.ts'
import { LOKETLEDEN, OP_DE_HOOGTE, VERSIEDATUM } from '#procedures/goeree-overflakkee/delen.ts'
import { GOEREE_OVERFLAKKEE } from '#procedures/goeree-overflakkee/swv.ts'
import { BESTUUR, STREEK, type Spel, speel } from './cast.ts'
import { mens } from './mens.ts'

const { commissie } = GOEREE_OVERFLAKKEE

export const MENSEN = [
  mens('ib', 'intern-begeleider', STREEK),
  mens('directeur', 'schooldirecteur', STREEK),
  ...LOKETLEDEN.map((rol) => mens(rol, rol)),
  mens('orthopedagoog-kernteam', 'orthopedagoog-kernteam'),
  mens('bpo', 'begeleider-passend-onderwijs'),
  mens('jeugdverpleegkundige', 'jeugdverpleegkundige'),
  mens('medewerker-tjg', 'medewerker-tjg'),
  mens('systeem', 'systeem'),
]

/** The meetings of both lokets for thirteen weeks from a day on, each with its four participants. */
export function overleggen(van: Datum, rijen: readonly Overlegrij[] = []): Vergaderfeit[] {
  return rooster(commissie.overleggen, rijen, STANDAARDKALENDER, van, plusDagen(van, 91)).overleggen.map(
    ({ commissie: kort, datum, agendaOp }) => ({
      commissie: kort,
      datum,
      agendaOp,
      deelnemers: LOKETLEDEN.map((rol) => ({ rol, persoon: rol })),
      nodig: ['voorzitter'],
    }),
  )
}

/** A pupil of nine with two guardians; `geboren` makes another age. */
export function leerling(geboren: Datum = '2013-03-14'): NonNullable<Feiten['leerling']> {
  return {
    id: 'A',
    naam: 'Sam Voorbeeld',
    geboren,
    woonplaats: 'Dirksland',
    school: STREEK,
    gezag: [
      { persoon: 'moeder', aard: 'gezag' },
      { persoon: 'vader', aard: 'gezag' },
      { persoon: 'jongere', aard: 'jongere' },
    ],
  }
}

/** A zaak of this desk, begun by the intern begeleider of a primary school unless said otherwise. */
export function begin(
  procedure: Procedure,
  op: Datum = '2022-12-05',
  meer: { feiten?: Partial<Feiten>; soort?: Organisatiesoort; door?: string } = {},
): Spel {
  return speel({
    procedure,
    gestart: op,
    door: meer.door ?? 'ib',
    mensen: MENSEN,
    instellingen: GOEREE_OVERFLAKKEE.instellingen,
    feiten: {
      leerling: leerling(),
      aanvrager: {
        id: STREEK,
        naam: 'Basisschool De Duinroos',
        soort: meer.soort ?? 'basisschool',
        bestuur: BESTUUR,
        plaats: 'Middelharnis',
        deelnemer: true,
      },
      vergaderingen: overleggen(op),
      ...meer.feiten,
    },
  })
}

export const GEGEVENS = {
  adres: 'Voorbeeldstraat 2, Dirksland',
  emailOuders: 'ouders@voorbeeld.example',
  telefoonOuders: '0187 12 34 56',
  emailSchool: 'school@voorbeeld.example',
  telefoonSchool: '0187 65 43 21',
}

/** Each guardian knows of it. */
export function opDeHoogte(zaak: Spel, op: Datum): Spel {
  for (const persoon of ['moeder', 'vader'])
    zaak.doe(op, 'ib', 'toestemming-vastleggen', { persoon, waarvoor: OP_DE_HOOGTE, gegeven: true, op })
  return zaak
}

/** A stuk signed by the head of the school and both guardians. */
export function stuk(zaak: Spel, op: Datum, soort: string, meer: Record<string, unknown> = {}): Spel {
  return zaak.doe(op, 'ib', 'document-toevoegen', {
    soort,
    bestand: `${soort}-${zaak.toestand.stukken.length}`,
    personen: ['directeur', 'moeder', 'vader'],
    ...(soort === 'aanvraagformulier' ? { versiedatum: VERSIEDATUM } : {}),
    ...meer,
  })
}

/** Filed with everything: the answers, the addresses, the signed form and the OPP when the procedure asks for it. */
export function ingediend(zaak: Spel, op: Datum, antwoorden: Record<string, unknown>): Spel {
  zaak.doe(op, 'ib', 'formulier-invullen', { ...GEGEVENS, ...antwoorden })
  stuk(zaak, op, 'aanvraagformulier')
  if (zaak.situatie().procedure.dossiereisen.some((e) => e.stuk === 'OPP'))
    stuk(zaak, op, 'OPP', { datum: op })
  return opDeHoogte(zaak, op).doe(op, 'ib', 'indienen')
}
