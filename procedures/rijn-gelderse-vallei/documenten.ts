// The documents of the samenwerkingsverband: number, title, version and who adopted them when, as the source lists them.
import type { Datum } from '#domein/kern/datum.ts'
import type { Document } from '#domein/procedure/publicatie.ts'

const ALV_2018 = ['ALV, via het ondersteuningsplan 2018-2022', '2018-06-20'] as const

const document = (
  nummer: string,
  titel: string,
  versie: string,
  [vaststeller, datum]: readonly [string | null, Datum],
  meer: { pagina?: string; verder?: string; inOntwikkeling?: true } = {},
): Document => {
  const { pagina, ...overig } = meer
  return {
    nummer,
    titel,
    versies: [{ versie, vaststeller, datum, ...overig }],
    ...(pagina ? { pagina } : {}),
  }
}

const GEDATEERD = [null, '2022-12-08'] as const

export const DOCUMENTEN: readonly Document[] = [
  document('0.1', 'Samen vertrekken (strategische agenda van de netwerkpartners)', 'v3', GEDATEERD, {
    pagina: 'strategische-agenda',
  }),
  document('2.1', 'Overzicht samenwerkende schoolbesturen', 'v1', [null, '2023-02-08'], {
    pagina: 'schoolbesturen',
  }),
  document('2.2.1', 'Zorgplicht in schema', 'v5', GEDATEERD, { pagina: 'aanmelden' }),
  document('2.2.2', 'Stappenplan onderinstroom', 'v16', GEDATEERD, { pagina: 'onderinstroom' }),
  document('2.3', 'Verzuimkaart BO', 'v2', GEDATEERD),
  document('2.4.1', 'Escalatieladder', 'v2', ['ALV', '2022-01-27']),
  document('2.4.2', 'Doorzettingskracht', 'v2', ['ALV', '2022-01-27']),
  document('2.5', 'Vierpartijenmodel', 'v2', GEDATEERD),
  document('3.1', 'Indicatoren waarderingskader Inspectie', 'v2', GEDATEERD, { pagina: 'indicatoren' }),
  document('3.2', 'Preventieve en licht curatieve interventies', 'v3', ALV_2018, { pagina: 'preventie' }),
  document('3.3', 'Crisis, nood en time-outroute', 'v3', ['MT en directeur-bestuurder', '2020-07-07'], {
    pagina: 'time-outroute',
    verder: 'de time-outroute door de ALV op 23-06-2021',
  }),
  document('3.4', 'Handelingsgericht werken (HGW)', 'v2', ALV_2018, { pagina: 'hgw' }),
  document('3.5', 'Handreiking professional in de lead', 'v2', ['ALV', '2021-06-23'], {
    pagina: 'professional-in-de-lead',
  }),
  document('3.6', 'Checklist leerlingondersteuning', 'v3', ALV_2018),
  document('3.7', 'Bijlage 3.7', 'v4', GEDATEERD, { inOntwikkeling: true }),
  document('3.8.1', 'OPP voor een individuele leerling', 'v3', ['directeur-bestuurder', '2022-12-08']),
  document('3.8.2', 'Verslag ondersteuningsteam (OT), start', 'v2', GEDATEERD),
  document('3.8.3', 'Verslag ondersteuningsteam (OT), vervolg', 'v2', GEDATEERD),
  document('3.9', 'Inrichting van het samenwerkingsverband', 'v3', ['ALV', '2014-12-09'], {
    pagina: 'steunpunten',
  }),
  document('3.10', 'Overdrachtsdocument Jonge Kind', 'v2', ['MT/directeur-bestuurder', '2021-11-05']),
  document('3.11.1', 'Samenvatting van wijzigingen in de TLV-procedure', 'v3', [
    'directeur-bestuurder',
    '2022-12-23',
  ]),
  document('3.11.2', 'Vernieuwde TLV-procedure en criteria', 'v3', ['directeur-bestuurder', '2022-12-23']),
]
