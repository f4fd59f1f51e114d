import { type Datum, metWeekdag } from '../../kern/datum.ts'
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import { afhankelijkheid } from '../../deskundige/onafhankelijkheid.ts'
import type { FaseVan } from '../../procedure/definitie.ts'
import type { Rol } from '../../toegang/rollen.ts'
import type { Opdrachtsoort, Persoonfeit, Situatie } from '../../verloop/opdracht.ts'
import { gaNaar } from '../../verloop/route.ts'
import { nietGenodigd } from './genodigden.ts'
import { aangehouden, faseVanSoort, gesloten, inFase } from '../faseregel.ts'

/** Refusal of someone who is involved in the file at a meeting where that may not be; the chair and the experts are no party. */
function betrokkene(
  s: Situatie,
  { zonderBetrokkenen, leden }: FaseVan<'vergadering'>,
  aanwezig: readonly string[],
): Weigering | null {
  const advies = faseVanSoort(s.procedure, 'advies')
  if (!zonderBetrokkenen || !advies) return null
  const { personen } = s.context.feiten
  const wie = aanwezig.find((id) => {
    const lid = personen[id]?.rollen.some((r) => leden.includes(r.rol)) ?? false
    const eigen = Object.values(s.toestand.toewijzingen).some((t) => t.persoon === id)
    return (
      !lid || (!eigen && !isVoorzitter(personen[id], leden) && afhankelijkheid(s, advies, id, '') !== null)
    )
  })
  return wie
    ? weiger(
        'betrokkene',
        `${personen[wie]?.naam ?? 'Deze persoon'} is bij het dossier betrokken en kan niet bij de vergadering zijn.`,
        {
          velden: { aanwezig: 'Haal deze persoon van de lijst.' },
          grond: zonderBetrokkenen.grond,
        },
      )
    : null
}

/** The first of the roles that sit in it is its chair. */
function isVoorzitter(persoon: Persoonfeit | undefined, leden: readonly Rol[]): boolean {
  return persoon?.rollen.some((r) => r.rol === leden[0]) ?? false
}

/** The zaak was discussed in the meeting: who was there and what was said. */
export const vergaderingHouden: Opdrachtsoort = {
  naam: 'vergadering-houden',
  titel: 'Bespreking vastleggen',
  uitleg:
    'Leg vast dat de zaak in de vergadering is besproken, wie er waren en wat is besproken. Daarna kan het besluit worden genomen.',
  velden: () => ({
    op: { soort: 'datum', label: 'Datum van de vergadering', nietNaVandaag: true },
    aanwezig: { soort: 'verwijzing', naar: 'persoon', meer: true, label: 'Aanwezig' },
    verslag: { soort: 'lange-tekst', label: 'Verslag van de bespreking' },
  }),
  door: (procedure) => [
    ...new Set([
      ...(faseVanSoort(procedure, 'vergadering')?.agenderen ?? []),
      ...(faseVanSoort(procedure, 'vergadering')?.leden ?? []),
    ]),
  ],
  kan: (s) =>
    gesloten(s.toestand) ??
    aangehouden(s) ??
    (s.toestand.agendering &&
    !s.toestand.agendering.gehouden &&
    inFase(s.procedure, s.toestand, 'vergadering')
      ? s.toestand.agendering.vergadering > s.context.vandaag
        ? weiger(
            'vergadering-nog-niet',
            `De vergadering is pas op ${metWeekdag(s.toestand.agendering.vergadering)}.`,
            {
              uitweg: 'Leg de bespreking vast op of na die dag.',
            },
          )
        : null
      : weiger('niet-geagendeerd', 'De zaak staat niet op de agenda.', {
          uitweg: 'Zet de zaak eerst op de agenda.',
        })),
  beslis: (s, waarden) => {
    const fase = inFase(s.procedure, s.toestand, 'vergadering')
    if (!fase) return weiger('niet-geagendeerd', 'De zaak staat niet op de agenda.')
    const fout = nietGenodigd(s, (waarden['aanwezig'] ?? []) as readonly string[])
    if (fout) return fout
    const erbij = betrokkene(s, fase, (waarden['aanwezig'] ?? []) as readonly string[])
    if (erbij) return erbij
    return [
      {
        soort: 'vergadering-gehouden',
        inhoud: {
          op: (waarden['op'] ?? s.context.vandaag) as Datum,
          aanwezig: (waarden['aanwezig'] ?? []) as readonly string[],
        },
        persoonlijk: { verslag: String(waarden['verslag'] ?? '') },
      },
      ...gaNaar(s, fase.naar),
    ]
  },
}
