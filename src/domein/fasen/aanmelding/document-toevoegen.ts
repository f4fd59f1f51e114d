import type { Datum } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import { opsomming } from '../../procedure/voorwaarde.ts'
import { type Rol, rolnaam } from '../../toegang/rollen.ts'
import type { Opdrachtsoort } from '../../verloop/opdracht.ts'
import type { Veld, Velden } from '../../kern/veld.ts'
import { eigenRollen, gesloten } from '../faseregel.ts'
import { eisFout, sluiten } from '../gevolgen.ts'
import { ondertekenaars, vraagtNamen } from './handtekening.ts'

/** What is asked with stukken of one soort, each asked only with the soorten that ask it. */
function stukvelden(procedure: Procedure): Velden {
  const velden: Record<string, Veld> = {}
  for (const { soort, velden: eigen } of procedure.stukken)
    for (const [naam, veld] of Object.entries(eigen ?? {})) {
      const al = velden[naam]?.als?.is ?? []
      velden[naam] = { ...veld, als: { veld: 'soort', is: [...al, soort] } }
    }
  return velden
}

/** Roles that may add stukken: the applicant, the handlers, and who a soort names. */
function toevoegers(procedure: Procedure): readonly Rol[] {
  return [
    ...new Set([
      ...procedure.indiener.rollen,
      ...procedure.behandelaars,
      ...procedure.stukken.flatMap((s) => s.door ?? []),
    ]),
  ]
}

/** Adding a dossierstuk. The file was received, checked and stored before; `bestand` is the id it got. */
export const documentToevoegen: Opdrachtsoort = {
  naam: 'document-toevoegen',
  titel: 'Document toevoegen',
  uitleg: 'Voeg een PDF toe aan het dossier, met de soort, de datum en wie het ondertekende.',
  velden: (procedure) => ({
    soort: {
      soort: 'keuze',
      label: 'Soort document',
      verplicht: true,
      keuzes: procedure.stukken.map((s) => ({
        waarde: s.soort,
        label: s.naam,
        ...(s.uitleg ? { uitleg: s.uitleg } : {}),
      })),
    },
    bestand: {
      soort: 'bestand',
      label: 'PDF-bestand',
      verplicht: true,
      hulp: 'Alleen PDF, ten hoogste 100 MB.',
      grond: 'GV-200',
    },
    datum: {
      soort: 'datum',
      label: 'Datum van het document',
      ...(procedure.stukken.some((s) => s.soort === 'OPP')
        ? { hulp: 'Bij een OPP: de datum waarop het is geëvalueerd.' }
        : {}),
      nietNaVandaag: true,
    },
    ondertekendDoor: {
      soort: 'meerkeuze',
      label: 'Ondertekend door',
      hulp: 'Wie een handtekening onder dit document heeft gezet.',
      keuzes: ondertekenaars(procedure),
    },
    ...(vraagtNamen(procedure)
      ? {
          personen: {
            soort: 'verwijzing' as const,
            naar: 'persoon' as const,
            meer: true,
            label: 'Of: welke personen ondertekenden',
            hulp: 'Nodig waar ieder voor zich tekent, zoals twee ouders met gezag.',
          },
        }
      : {}),
    opstellers: {
      soort: 'verwijzing',
      naar: 'persoon',
      meer: true,
      label: 'Opgesteld door',
      hulp: 'Personen die in OpenLoket bekend zijn en aan dit document meewerkten. Zij kunnen over deze leerling niet als onafhankelijk deskundige adviseren.',
    },
    ...stukvelden(procedure),
  }),
  door: (procedure) => toevoegers(procedure),
  kan: ({ toestand }) => gesloten(toestand),
  beslis: (s, waarden) => {
    const { procedure, context, toestand } = s
    const soort = procedure.stukken.find((x) => x.soort === waarden['soort'])
    if (!soort) return weiger('onbekende-soort', 'Deze soort document hoort niet bij deze procedure.')
    const eigen = eigenRollen(s)
    if (soort.door && !soort.door.some((rol) => eigen.includes(rol)))
      return weiger(
        'niet-bevoegd',
        `"${soort.naam}" kan alleen worden toegevoegd door: ${opsomming(soort.door.map(rolnaam), 'of')}.`,
        { grond: 'rechtentabel' },
      )
    const datum = (waarden['datum'] ?? null) as Datum | null
    const eistDatum = procedure.dossiereisen.some(
      (e) => e.stuk === soort.soort && e.hoogstensMaanden !== undefined,
    )
    if (eistDatum && !datum)
      return weiger(
        'datum-nodig',
        `Vul de datum in: ${(soort.datumNaam ?? 'de datum van het document').toLowerCase()}.`,
        {
          velden: { datum: `Vul in: ${(soort.datumNaam ?? 'datum van het document').toLowerCase()}.` },
          grond: 'GV-204',
        },
      )
    const velden = Object.fromEntries(
      Object.entries(waarden).filter(([naam]) => Object.hasOwn(soort.velden ?? {}, naam)),
    )
    const nietGoed = eisFout({ procedure, toestand, context }, soort.eisen, { ...velden, datum })
    if (nietGoed) return nietGoed
    const id = String(waarden['bestand'])
    if (toestand.stukken.some((s) => s.id === id))
      return weiger('al-toegevoegd', 'Dit bestand is al toegevoegd.')
    const bestand = context.bestand
    if (!bestand || bestand.id !== id)
      return weiger('bestand-onbekend', 'Het bestand is niet gevonden. Voeg het opnieuw toe.', {
        velden: { bestand: 'Voeg het bestand opnieuw toe.' },
      })
    return [
      {
        soort: 'stuk-toegevoegd',
        inhoud: {
          id,
          soort: soort.soort,
          datum,
          ondertekendDoor: [
            ...((waarden['ondertekendDoor'] ?? []) as string[]),
            ...((waarden['personen'] ?? []) as string[]),
          ],
          opstellers: (waarden['opstellers'] ?? []) as string[],
          paginas: bestand.paginas,
        },
        persoonlijk: { naam: bestand.naam, ...(Object.keys(velden).length > 0 ? { velden } : {}) },
      },
      ...sluiten(s, soort.sluit ?? []),
    ]
  },
}
