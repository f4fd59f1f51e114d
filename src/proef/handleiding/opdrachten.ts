// Every opdracht with its fields and who may do it: once where all procedures agree, else per procedure.
import type { Datum } from '#domein/kern/datum.ts'
import type { Velden } from '#domein/kern/veld.ts'
import { BEDRAG_VASTSTELLEN } from '#domein/procedure/bedrag.ts'
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
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

/** The kind of fase without which an opdracht is never done. */
const VAN_FASE: Readonly<Record<string, Fase['soort']>> = {
  indienen: 'aanmelding',
  aanvullen: 'controle',
  'deskundige-toewijzen': 'advies',
  'toewijzing-aanvaarden': 'advies',
  'advies-uitbrengen': 'advies',
  'vergadering-houden': 'vergadering',
  'zienswijze-gelezen': 'vergadering',
  'reactie-vastleggen': 'besluit',
}
/** Opdrachten whose choices are those of the zaak at hand. */
const KEUZES_VAN_DE_ZAAK: ReadonlySet<string> = new Set(['taak-afhandelen'])

/** Whether a zaak of this procedure can ever come to this opdracht: somebody may, and there is something to choose. */
export function komtVoor(opdracht: Opdrachtsoort, procedure: Procedure): boolean {
  const { naam } = opdracht
  if (KEUZES_VAN_DE_ZAAK.has(naam)) return true
  const fase = VAN_FASE[naam]
  if (fase && !procedure.route.some((f) => f.soort === fase)) return false
  if ((naam === 'opschorten' || naam === 'hervatten') && procedure.aanhouden === null) return false
  if (naam === 'termijn-verlengen' && !procedure.termijnen.some((t) => t.regel.verlenging)) return false
  if (naam === 'formulier-invullen' && procedure.formulier.length === 0) return false
  if ((naam === 'voornemen-bekendmaken' || naam === 'reactie-vastleggen') && !metVoornemen(procedure)) return false
  const velden = Object.values(opdracht.velden(procedure, null))
  return (
    wie(opdracht, procedure) !== '' && !velden.some((v) => v.soort === 'keuze' && v.verplicht && v.keuzes.length === 0)
  )
}

function metVoornemen({ route }: Procedure): boolean {
  return route.some((f) => f.soort === 'besluit' && f.opties.some((o) => o.voornemen))
}

/** Who may do it: once where all procedures agree, else each set of people with the procedures it is for; `totaal` is how many procedures there are. */
function doorWie(opdracht: Opdrachtsoort, procedures: readonly Procedure[], totaal: number): string[] {
  const codes = new Map<string, Set<string>>()
  for (const p of procedures) {
    const mensen = wie(opdracht, p)
    codes.set(mensen, (codes.get(mensen) ?? new Set()).add(p.code))
  }
  const [[enige] = ['']] = codes
  const alleen = procedures.length < totaal ? ` Alleen in ${[...new Set(procedures.map((p) => p.code))].join(', ')}.` : ''
  if (codes.size <= 1) return [`Wie: ${enige || 'wie een taak ervoor heeft'}.${alleen}`]
  return ['Wie:', '', ...[...codes].map(([mensen, waar]) => `- ${mensen || 'wie een taak ervoor heeft'}: ${[...waar].join(', ')}`)]
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

/** Fields of an opdracht that only this procedure has in this form; none when it never comes to it. */
export function eigenVelden(opdracht: Opdrachtsoort, procedure: Procedure, alle: readonly Procedure[]): Velden {
  if (!komtVoor(opdracht, procedure)) return {}
  const samen = gedeeld(
    opdracht,
    alle.filter((p) => komtVoor(opdracht, p)),
  )
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
    '',
    `### ${BEDRAG_VASTSTELLEN.naam}`,
    '',
    `${BEDRAG_VASTSTELLEN.uitleg} Gaat niet over een zaak; welke bedragen er zijn staat bij de procedure.`,
    '',
    ...veldtabel(BEDRAG_VASTSTELLEN.velden),
    '',
    `Wie: ${rolnaam('beheerder')}.`,
  ]
  for (const opdracht of OPDRACHTEN.values()) {
    const waar = procedures.filter((p) => komtVoor(opdracht, p))
    const samen = gedeeld(opdracht, waar)
    const anders = waar.some((p) => Object.keys(eigenVelden(opdracht, p, procedures)).length > 0)
    uit.push('', `### ${opdracht.naam}`, '', opdracht.uitleg, '', ...veldtabel(samen))
    if (Object.keys(samen).length === 0 && !anders) uit.push('Geen velden.')
    if (anders) uit.push('', 'Verdere velden verschillen per procedure; zie daar.')
    uit.push('', ...doorWie(opdracht, waar, procedures.length))
  }
  return uit
}
