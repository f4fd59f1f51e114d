import { type Datum, kort } from '../../kern/datum.ts'
import { samen, weiger } from '../../kern/uitkomst.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import type { Eis } from '../../procedure/bouwstenen.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import type { Toestand } from '../../verloop/toestand.ts'
import { gesloten, inFase } from '../faseregel.ts'
import { eisFout } from '../gevolgen.ts'

/** Recording that the pupil was placed at the receiving school (GV-306). */
export const plaatsingVastleggen: Opdrachtsoort = {
  naam: 'plaatsing-vastleggen',
  titel: 'Plaatsing vastleggen',
  uitleg: 'Leg vast dat de leerling is geplaatst op de ontvangende school.',
  velden: () => ({
    op: { soort: 'datum', label: 'Geplaatst op', verplicht: true },
    school: { soort: 'tekst', label: 'School', verplicht: true },
  }),
  door: (procedure) => ['administratieve-ondersteuning', 'procesbegeleider', ...procedure.indiener.rollen],
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (procedure.route.some((f) => f.soort === 'uitvoering' && f.plaatsing)
      ? null
      : weiger('niet-in-procedure', 'In deze procedure wordt geen plaatsing vastgelegd.')) ??
    (inFase(procedure, toestand, 'uitvoering')?.plaatsing
      ? toestand.plaatsing
        ? weiger('al-geplaatst', `De plaatsing op ${kort(toestand.plaatsing.op)} is al vastgelegd.`)
        : null
      : weiger('geen-plaatsing', 'Een plaatsing kan pas worden vastgelegd na de toekenning.')),
  beslis: (_s, waarden) => [
    {
      soort: 'plaatsing-vastgelegd',
      inhoud: { op: waarden['op'] as Datum },
      persoonlijk: { school: String(waarden['school']) },
    },
  ],
}

/** How a zaak can be closed where it is now: in the execution, or in a fase that says so. */
function slot(procedure: Procedure, t: Toestand): { status: string; eisen: readonly Eis[] } | null {
  const uitvoering = inFase(procedure, t, 'uitvoering')
  if (uitvoering) return { status: uitvoering.afgerond, eisen: uitvoering.afrondeisen ?? [] }
  return inFase(procedure, t, 'registratie')?.afronden ?? null
}

/** The last day of what was granted; null when it has none or was ended. */
function eindeDuur(t: Toestand): Datum | null {
  if (t.uitvoering) return t.uitvoering.beeindigd ? null : t.uitvoering.tot
  return t.besluit?.tot ?? null
}

/** Closing the zaak: only when the period has passed and the SWV has no active role any more (GV-039). */
export const afronden: Opdrachtsoort = {
  naam: 'afronden',
  titel: 'Zaak afronden',
  uitleg:
    'Rond de zaak af. Dat kan als de duur voorbij is en er geen taken van het samenwerkingsverband meer openstaan.',
  velden: () => ({ toelichting: { soort: 'lange-tekst', label: 'Toelichting' } }),
  door: (procedure) => procedure.behandelaars,
  kan: ({ procedure, toestand, context }) => {
    const dicht = gesloten(toestand)
    if (dicht) return dicht
    const einde = slot(procedure, toestand)
    if (!einde)
      return weiger('nog-niet-af', 'De zaak kan nog niet worden afgerond: er is nog geen besluit.', {
        grond: 'GV-039',
      })
    const tot = eindeDuur(toestand)
    const open = toestand.opvolging.filter((o) => !o.gedaan && !o.sluitMetZaak)
    return samen([
      tot && context.vandaag <= tot
        ? weiger(
            'duur-loopt',
            `De zaak kan pas worden afgerond na ${kort(tot)}: de duur is nog niet verstreken.`,
            { grond: 'GV-039' },
          )
        : null,
      ...open.map((o) =>
        weiger('taak-open', `Er staat nog een taak open: ${o.titel}.`, {
          uitweg: 'Sluit deze taak eerst af.',
          grond: 'GV-039',
        }),
      ),
      toestand.brieven.some((b) => b.stand !== 'verzonden')
        ? weiger('brief-open', 'Er staan nog brieven klaar die niet zijn verzonden.', {
            uitweg: 'Verzend deze brieven eerst.',
            grond: 'GV-038',
          })
        : null,
      eisFout({ procedure, toestand, context }, einde.eisen),
    ])
  },
  beslis: ({ procedure, toestand, context }, waarden) => [
    {
      soort: 'afgerond',
      inhoud: { op: context.vandaag, status: slot(procedure, toestand)?.status ?? toestand.status },
      persoonlijk: { toelichting: String(waarden['toelichting'] ?? '') },
    },
  ],
}

/** Opening a closed zaak again, with the reason; history stays (GV-040). */
export const heropenen: Opdrachtsoort = {
  naam: 'heropenen',
  titel: 'Zaak heropenen',
  uitleg: 'Open een afgeronde zaak opnieuw. De historie blijft staan.',
  velden: () => ({
    reden: { soort: 'lange-tekst', label: 'Waarom heropent u de zaak', verplicht: true, grond: 'GV-040' },
  }),
  door: (procedure) => procedure.behandelaars,
  kan: ({ toestand }) => (toestand.open ? weiger('al-open', 'Deze zaak is niet afgesloten.') : null),
  beslis: ({ procedure, toestand, context }, waarden) => {
    const fase = procedure.route.find((f) => f.id === toestand.fase)
    return [
      {
        soort: 'heropend',
        inhoud: {
          op: context.vandaag,
          fase: toestand.fase,
          status: toestand.besluit?.status ?? fase?.status ?? toestand.status,
        },
        persoonlijk: { reden: String(waarden['reden']) },
      },
    ]
  },
}
