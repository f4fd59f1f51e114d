// Every opdracht with its fields and who may do it: once where all procedures agree, else per procedure.
import type { Datum } from '#domein/kern/datum.ts'
import type { Velden } from '#domein/kern/veld.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { type Rol, rolnaam } from '#domein/toegang/rollen.ts'
import { ontwikkel } from '#domein/verloop/ontwikkel.ts'
import type { Opdrachtsoort } from '#domein/verloop/opdracht.ts'
import type { Toestand } from '#domein/verloop/toestand.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { ZAAK_STARTEN } from '#domein/zaak/starten.ts'
import { veldtabel } from './velden.ts'

/** A zaak of this procedure that has just begun, to ask who may do what. */
function begonnen(procedure: Procedure): Toestand {
  const [fase] = procedure.route
  return ontwikkel(null, {
    volgnummer: 1,
    datum: procedure.geldigVanaf as Datum,
    op: '',
    door: null,
    rol: 'systeem',
    organisatie: null,
    gebeurtenis: {
      soort: 'zaak-gestart',
      inhoud: {
        procedure: procedure.code,
        versie: procedure.versie,
        aanvrager: '',
        betreft: procedure.betreft,
        leerling: null,
        fase: fase?.id ?? '',
        status: fase?.status ?? '',
      },
    },
  })
}

function wie(opdracht: Opdrachtsoort, procedure: Procedure): string {
  const rollen = [...new Set<Rol>(opdracht.door(procedure, begonnen(procedure)))]
  return rollen.map(rolnaam).join(', ')
}

/** Who may do it: once where all procedures agree, else each set of people with the procedures it is for. */
function doorWie(opdracht: Opdrachtsoort, procedures: readonly Procedure[]): string[] {
  const codes = new Map<string, Set<string>>()
  for (const p of procedures) {
    const mensen = wie(opdracht, p)
    codes.set(mensen, (codes.get(mensen) ?? new Set()).add(p.code))
  }
  const [[enige] = ['']] = codes
  if (codes.size === 1) return [`Wie: ${enige || 'wie een taak ervoor heeft'}.`]
  return ['Wie:', '', ...[...codes].map(([mensen, waar]) => `- ${mensen || 'niemand'}: ${[...waar].join(', ')}`)]
}

/** The fields that are the same in every procedure. */
function gedeeld(opdracht: Opdrachtsoort, procedures: readonly Procedure[]): Velden {
  const [eerste, ...rest] = procedures.map((p) => opdracht.velden(p, null))
  return Object.fromEntries(
    Object.entries(eerste ?? {}).filter(([naam, veld]) =>
      rest.every((velden) => JSON.stringify(velden[naam]) === JSON.stringify(veld)),
    ),
  )
}

/** Fields of an opdracht that only this procedure has in this form. */
export function eigenVelden(opdracht: Opdrachtsoort, procedure: Procedure, alle: readonly Procedure[]): Velden {
  const samen = gedeeld(opdracht, alle)
  return Object.fromEntries(
    Object.entries(opdracht.velden(procedure, null)).filter(([naam]) => !Object.hasOwn(samen, naam)),
  )
}

/** The chapter with every opdracht. */
export function hoofdstukOpdrachten(procedures: readonly Procedure[]): string[] {
  const uit = [
    '## Opdrachten',
    '',
    'Een taak heet naar de opdracht die haar afdoet: `taken: { PB: [deskundige-toewijzen] }`.',
    '',
    `### ${ZAAK_STARTEN.naam}`,
    '',
    ZAAK_STARTEN.uitleg,
    '',
    ...veldtabel(ZAAK_STARTEN.velden),
    '',
    'Wie: de indiener van de procedure. De stap geeft de zaak een alias (`zaak: a`).',
  ]
  for (const opdracht of OPDRACHTEN.values()) {
    const samen = gedeeld(opdracht, procedures)
    const anders = procedures.some((p) => Object.keys(eigenVelden(opdracht, p, procedures)).length > 0)
    uit.push('', `### ${opdracht.naam}`, '', opdracht.uitleg, '', ...veldtabel(samen))
    if (Object.keys(samen).length === 0 && !anders) uit.push('Geen velden.')
    if (anders) uit.push('', 'Verdere velden verschillen per procedure; zie daar.')
    uit.push('', ...doorWie(opdracht, procedures))
  }
  return uit
}
