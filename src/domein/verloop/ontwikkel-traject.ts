// The fold of what arrangements and talks know beside an application: records, consents, appointments, execution.
import type { GebeurtenisVan, Vastgelegd } from './gebeurtenis.ts'
import type { Toestand } from './toestand.ts'

/** The toestand after a screening, record, consent or appointment. */
export function voortgang(
  t: Toestand,
  v: Vastgelegd,
  g: GebeurtenisVan<
    'screening-vastgelegd' | 'geregistreerd' | 'akkoord-gegeven' | 'toegewezen' | 'ontkoppeld'
  >,
): Toestand {
  switch (g.soort) {
    case 'screening-vastgelegd':
      return {
        ...t,
        screening: {
          ...g.inhoud,
          door: v.door,
          motivering: g.persoonlijk?.motivering ?? '',
          velden: g.persoonlijk?.velden ?? {},
        },
      }
    case 'geregistreerd':
      return {
        ...t,
        registraties: [...t.registraties, { ...g.inhoud, door: v.door, velden: g.persoonlijk?.velden ?? {} }],
      }
    case 'akkoord-gegeven': {
      const { partij, akkoord, op } = g.inhoud
      return {
        ...t,
        akkoorden: {
          ...t.akkoorden,
          [partij]: { akkoord, op, toelichting: g.persoonlijk?.toelichting ?? '' },
        },
      }
    }
    case 'toegewezen':
      return {
        ...t,
        aanstellingen: [
          ...t.aanstellingen,
          { aanstelling: g.inhoud.aanstelling, persoon: g.inhoud.persoon, sinds: g.inhoud.op, tot: null },
        ],
      }
    case 'ontkoppeld':
      return {
        ...t,
        aanstellingen: t.aanstellingen.map((a) =>
          a.aanstelling === g.inhoud.aanstelling && a.persoon === g.inhoud.persoon && a.tot === null
            ? { ...a, tot: g.inhoud.op }
            : a,
        ),
      }
  }
}

/** The toestand after something in the execution of what was granted. */
export function uitvoering(
  t: Toestand,
  g: GebeurtenisVan<
    | 'op-wachtlijst'
    | 'uitvoering-gestart'
    | 'uitvoering-bijgesteld'
    | 'evaluatie-vastgelegd'
    | 'uitvoering-beeindigd'
  >,
): Toestand {
  switch (g.soort) {
    case 'op-wachtlijst':
      return { ...t, wachtSinds: g.inhoud.sinds }
    case 'uitvoering-gestart':
      return {
        ...t,
        wachtSinds: null,
        uitvoering: {
          van: g.inhoud.op,
          tot: g.inhoud.tot,
          velden: g.persoonlijk?.velden ?? {},
          bijstellingen: [],
          beeindigd: null,
        },
      }
    case 'uitvoering-bijgesteld':
      return t.uitvoering
        ? {
            ...t,
            uitvoering: {
              ...t.uitvoering,
              tot: g.inhoud.tot,
              bijstellingen: [
                ...t.uitvoering.bijstellingen,
                {
                  op: g.inhoud.op,
                  totWas: t.uitvoering.tot,
                  tot: g.inhoud.tot,
                  inzet: g.persoonlijk?.inzet ?? '',
                  reden: g.persoonlijk?.reden ?? '',
                },
              ],
            },
          }
        : t
    case 'evaluatie-vastgelegd':
      return {
        ...t,
        evaluaties: [
          ...t.evaluaties,
          {
            ...g.inhoud,
            verslag: g.persoonlijk?.verslag ?? '',
            velden: g.persoonlijk?.velden ?? {},
          },
        ],
      }
    case 'uitvoering-beeindigd':
      return t.uitvoering
        ? {
            ...t,
            uitvoering: {
              ...t.uitvoering,
              beeindigd: { ...g.inhoud, velden: g.persoonlijk?.velden ?? {} },
            },
          }
        : t
  }
}

/** A talk that was arranged, moved or held. */
export function gesprek(
  t: Toestand,
  v: Vastgelegd,
  g: GebeurtenisVan<'gesprek-gepland' | 'gesprek-vastgelegd'>,
): Toestand {
  const eerder = t.gesprekken.find((x) => x.id === g.inhoud.id)
  // Moving a talk to another day does not begin the time to hold it anew.
  const afgesprokenOp = eerder?.afgesprokenOp ?? (g.soort === 'gesprek-gepland' ? v.datum : undefined)
  const basis = {
    id: g.inhoud.id,
    gesprek: g.inhoud.gesprek,
    op: g.inhoud.op,
    ...(afgesprokenOp ? { afgesprokenOp } : {}),
  }
  const nieuw =
    g.soort === 'gesprek-gepland'
      ? {
          ...basis,
          gehouden: false,
          vorm: '',
          deelnemers: g.inhoud.genodigden,
          verslag: '',
          velden: g.persoonlijk?.velden ?? {},
        }
      : {
          ...basis,
          gehouden: true,
          vorm: g.inhoud.vorm,
          deelnemers: g.inhoud.deelnemers,
          verslag: g.persoonlijk?.verslag ?? '',
          velden: g.persoonlijk?.velden ?? {},
        }
  return { ...t, gesprekken: [...t.gesprekken.filter((x) => x.id !== basis.id), nieuw] }
}

/** How often each fase was entered, for one that is entered again; nothing the first time. */
export function opnieuwBetreden(t: Toestand, fase: string): Pick<Toestand, 'betreden'> {
  return t.fasen[fase] ? { betreden: { ...t.betreden, [fase]: (t.betreden?.[fase] ?? 1) + 1 } } : {}
}
