// What a reader may see of a zaak. One function for screens, API, downloads and search; nobody asks anything else.
import { metWeekdag } from '../kern/datum.ts'
import { fase, type Procedure } from '../procedure/definitie.ts'
import { faseVanSoort } from '../fasen/faseregel.ts'
import { rollenVoorZaak, verruimdeRollen } from '../toegang/relatie.ts'
import { kantVan, type Rol } from '../toegang/rollen.ts'
import { isBekendAan } from '../verloop/bekendmaking.ts'
import type { Gebeurtenis, Gebeurtenissoort } from '../verloop/gebeurtenis.ts'
import type { Actor, Feiten, Instellingen } from '../verloop/opdracht.ts'
import {
  type Stuk,
  type Toestand,
  betrokkenScholen,
  registratieVan,
  stukkenVan,
} from '../verloop/toestand.ts'

export type Zicht = {
  /** May know that it exists and no more (LD-030); only while `als` is null. */
  weetErvan: boolean
  /**
   * How the reader stands to the zaak; `betrokken`: of a school beside the asking one, that was written to or given a task;
   * null: may not know it exists.
   */
  als: 'behandelaar' | 'school' | 'betrokken' | 'deskundige' | 'gezin' | null
  rollen: readonly Rol[]
  formulier: boolean
  /** Ids of the dossierstukken. */
  stukken: readonly string[]
  /** Places whose advice may be read. */
  adviezen: readonly string[]
  /** Advices are there and may not be read yet by this handler. */
  adviezenDicht: boolean
  /** Kinds of records whose answers may not be read yet. */
  verborgen: readonly string[]
  /** Ids of the letters. */
  brieven: readonly string[]
  gebeurtenissen: 'alle' | readonly Gebeurtenissoort[]
  besluit: boolean
  termijnen: boolean
  /** Names of other people in the zaak. */
  mensen: boolean
}

const NIETS: Zicht = {
  weetErvan: false,
  als: null,
  rollen: [],
  formulier: false,
  stukken: [],
  adviezen: [],
  adviezenDicht: false,
  verborgen: [],
  brieven: [],
  gebeurtenissen: [],
  besluit: false,
  termijnen: false,
  mensen: false,
}

const SCHOOL_ZIET: readonly Gebeurtenissoort[] = [
  'zaak-gestart',
  'formulier-ingevuld',
  'bsn-vastgelegd',
  'stuk-toegevoegd',
  'stuk-ondertekend',
  'stuk-verwijderd',
  'toestemming-vastgelegd',
  'ingediend',
  'fase-betreden',
  'status-gewijzigd',
  'controle-uitgevoerd',
  'aangevuld',
  'opgeschort',
  'hervat',
  'termijn-verlengd',
  'gesprek-gepland',
  'gesprek-vastgelegd',
  'geagendeerd',
  'agendering-teruggedraaid',
  'voornemen-bekendgemaakt',
  'reactie-vastgelegd',
  'besluit-genomen',
  'brief-verzonden',
  'plaatsing-vastgelegd',
  'vraag-gesteld',
  'vraag-beantwoord',
  'ingetrokken',
  'afgerond',
  'heropend',
  'bezwaar-ontvangen',
  'besluit-vervangen',
  'screening-vastgelegd',
  'geregistreerd',
  'akkoord-gegeven',
  'toegewezen',
  'ontkoppeld',
  'op-wachtlijst',
  'uitvoering-gestart',
  'uitvoering-bijgesteld',
  'evaluatie-vastgelegd',
  'uitvoering-beeindigd',
]

const GEZIN_ZIET: readonly Gebeurtenissoort[] = [
  'ingediend',
  'fase-betreden',
  'status-gewijzigd',
  'opgeschort',
  'hervat',
  'termijn-verlengd',
  'voornemen-bekendgemaakt',
  'besluit-genomen',
  'uitvoering-gestart',
  'uitvoering-beeindigd',
  'ingetrokken',
  'afgerond',
  'heropend',
]

/** What this reader may see of this zaak. */
export function zicht(
  procedure: Procedure,
  t: Toestand,
  lezer: Actor,
  leerling: Feiten['leerling'],
  instellingen: Instellingen,
): Zicht {
  const rollen = rollenVoorZaak(procedure, lezer, t, leerling, instellingen)
  const stukken = stukkenVan(t)
  const alle = stukken.filter((s) => magLezen(procedure, s, rollen)).map((s) => s.id)
  if (
    rollen.some((r) => r === 'systeem' || procedure.behandelaars.includes(r)) ||
    rollen.includes('contactpersoon')
  ) {
    // A concept is still the school's own (GV-024); the desk sees what was filed, or what it must act on itself.
    return !t.ingediendOp &&
      !rollen.some((r) => r === 'contactpersoon' || aanZetIn(procedure, t, r) || heeftTaak(t, r))
      ? NIETS
      : behandelaar(procedure, t, rollen, alle)
  }
  if (rollen.some((r) => kantVan(r) === 'school')) return school(procedure, t, rollen, alle)
  if (rollen.some((r) => kantVan(r) === 'partner' || procedure.besloten?.includes(r)))
    return behandelaar(procedure, t, rollen, alle)
  if (rollen.includes('deskundige')) return deskundige(procedure, t, lezer, rollen, alle)
  if (rollen.some((r) => kantVan(r) === 'gezin'))
    return procedure.nietVoorGezin ? NIETS : gezin(t, lezer, rollen, alle, instellingen)
  const ernaast = betrokkenScholen(t).find((id) => schoolrollen(lezer, id).length > 0)
  if (ernaast) return betrokken(t, ernaast, schoolrollen(lezer, ernaast))
  const weetErvan =
    t.ingediendOp !== null &&
    verruimdeRollen(lezer, instellingen).some((r) => procedure.weetErvan?.rollen.includes(r.rol))
  return { ...NIETS, weetErvan }
}

/** Whether a stuk is meant for one of these roles; family reads it where the SWV opens the file to it. */
function magLezen({ stukken }: Procedure, stuk: Stuk, rollen: readonly Rol[]): boolean {
  const lezers = stukken.find((x) => x.soort === stuk.soort)?.lezers
  if (!lezers) return true
  const genoemd = lezers.uit ? (stuk.velden?.[lezers.uit.veld] ?? []) : []
  const ook = Array.isArray(genoemd) ? genoemd.flatMap((x) => lezers.uit?.antwoorden[String(x)] ?? []) : []
  return rollen.some(
    (r) => r === 'systeem' || kantVan(r) === 'gezin' || lezers.rollen.includes(r) || ook.includes(r),
  )
}

const schoolrollen = (lezer: Actor, school: string): readonly Rol[] =>
  lezer.rollen.filter((r) => r.organisatie === school && kantVan(r.rol) === 'school').map((r) => r.rol)

/** A school beside the asking one: what was written to it and asked of it, nothing of the file or of other schools. */
function betrokken(t: Toestand, wie: string, rollen: readonly Rol[]): Zicht {
  return { ...NIETS, als: 'betrokken', rollen, brieven: brievenAan(t, wie) }
}

/** The letters that were sent to an organisation. */
function brievenAan(t: Toestand, wie: string): readonly string[] {
  return t.brieven
    .filter((b) => b.aan.soort === 'organisatie' && b.aan.id === wie && b.stand === 'verzonden')
    .map((b) => b.id)
}

/** Kinds of records that are read only with the decision: there is one now, or there is not. */
function totBesluit({ registraties = [] }: Procedure, t: Toestand): readonly string[] {
  return t.besluit && !t.besluit.tussentijds
    ? []
    : registraties.filter((r) => r.pasNaBesluit).map((r) => r.id)
}

/** Who handles the zaak, or was connected to it (GO-003), sees it whole; some roles read advices only with the decision. */
function behandelaar(
  procedure: Procedure,
  t: Toestand,
  rollen: readonly Rol[],
  alle: readonly string[],
): Zicht {
  const pasNaBesluit = faseVanSoort(procedure, 'advies')?.pasNaBesluit ?? []
  const wacht = pasNaBesluit.length > 0 && rollen.every((r) => pasNaBesluit.includes(r))
  const open = !wacht || (t.besluit !== null && !t.besluit.tussentijds)
  return {
    weetErvan: false,
    als: 'behandelaar',
    rollen,
    formulier: true,
    stukken: alle,
    adviezen: open ? Object.keys(t.adviezen) : [],
    adviezenDicht: !open,
    verborgen: open ? [] : totBesluit(procedure, t),
    brieven: t.brieven.map((b) => b.id),
    gebeurtenissen: 'alle',
    besluit: true,
    termijnen: true,
    mensen: true,
  }
}

function aanZetIn(procedure: Procedure, t: Toestand, rol: Rol): boolean {
  const hier = fase(procedure, t.fase)
  return hier.soort !== 'aanmelding' && hier.door.includes(rol)
}

/** Whether a follow-up task of this role stands open: who is asked something sees what it is about (GV-165). */
export function heeftTaak(t: Toestand, rol: Rol): boolean {
  return t.opvolging.some((o) => !o.gedaan && o.rol === rol)
}

/** The asking school: its own file, and the advices with the decision or the intention (GV-035, GV-222, GV-271). */
function school(procedure: Procedure, t: Toestand, rollen: readonly Rol[], alle: readonly string[]): Zicht {
  const adviezenOpen =
    !faseVanSoort(procedure, 'advies')?.nietVoorSchool && (t.besluit !== null || t.voornemen !== null)
  return {
    weetErvan: false,
    als: 'school',
    rollen,
    formulier: true,
    stukken: alle,
    adviezen: adviezenOpen ? Object.keys(t.adviezen) : [],
    adviezenDicht: false,
    verborgen: totBesluit(procedure, t),
    brieven: brievenAan(t, t.aanvrager),
    gebeurtenissen: SCHOOL_ZIET,
    besluit: t.besluit !== null,
    termijnen: true,
    mensen: true,
  }
}

/** An expert: the dossier from the moment it is in behandeling, and of the advices only the own one when blind (GV-029, GV-211). */
function deskundige(
  procedure: Procedure,
  t: Toestand,
  lezer: Actor,
  rollen: readonly Rol[],
  alle: readonly string[],
): Zicht {
  if (!t.compleetOp) return NIETS
  const fase = faseVanSoort(procedure, 'advies')
  const allen = (fase?.plaatsen ?? []).every((p) => !p.verplicht || t.adviezen[p.id])
  const blind =
    (fase?.blind === 'tot-alle-adviezen' ? !allen : (fase?.blind ?? true)) &&
    !beslistOnderMandaat(procedure, t, lezer)
  const eigen = Object.entries(t.adviezen)
    .filter(([, advies]) => !blind || t.besluit !== null || advies.persoon === lezer.persoon)
    .map(([plaats]) => plaats)
  return {
    weetErvan: false,
    als: 'deskundige',
    rollen,
    formulier: true,
    stukken: alle,
    adviezen: eigen,
    adviezenDicht: false,
    verborgen: [],
    brieven: [],
    gebeurtenissen: ['ingediend', 'status-gewijzigd', 'gesprek-vastgelegd'],
    besluit: t.besluit !== null,
    termijnen: true,
    mensen: false,
  }
}

/** Who decides under mandate decides on all advices, and reads them once they are all in (GV-240). */
function beslistOnderMandaat(procedure: Procedure, t: Toestand, { persoon }: Actor): boolean {
  const mandaat = faseVanSoort(procedure, 'besluit')?.mandaat
  if (!mandaat || !persoon || !registratieVan(t, mandaat.registratie)) return false
  const gesprek = t.gesprekken.findLast((g) => g.gehouden && g.gesprek === mandaat.gesprek)
  const nodig = (faseVanSoort(procedure, 'advies')?.plaatsen ?? []).filter((p) => p.verplicht)
  return (gesprek?.deelnemers.includes(persoon) ?? false) && nodig.every((p) => t.adviezen[p.id])
}

/** Guardians and youth: how it stands and their own letters; the dossier only where the SWV gives it (GV-019). */
function gezin(
  t: Toestand,
  lezer: Actor,
  rollen: readonly Rol[],
  alle: readonly string[],
  instellingen: Instellingen,
): Zicht {
  if (!t.ingediendOp) return NIETS
  const dossier = instellingen.ouderInzage === 'dossier'
  // A decision is read in the reader's own letter first, not in a timeline (Awb 3:41).
  const besluit = isBekendAan(t, lezer.persoon)
  return {
    weetErvan: false,
    als: 'gezin',
    rollen,
    formulier: dossier,
    stukken: dossier ? alle : [],
    adviezen: dossier && t.besluit ? Object.keys(t.adviezen) : [],
    adviezenDicht: false,
    verborgen: [],
    brieven: t.brieven
      .filter((b) => b.aan.soort === 'persoon' && b.aan.id === lezer.persoon && b.stand === 'verzonden')
      .map((b) => b.id),
    gebeurtenissen: besluit ? GEZIN_ZIET : GEZIN_ZIET.filter((g) => g !== 'besluit-genomen'),
    besluit,
    termijnen: true,
    mensen: false,
  }
}

/** Whether this reader reads of something that happened: not of what an expert or a record that is hidden says. */
export function leest(z: Zicht, g: Gebeurtenis): boolean {
  if (z.gebeurtenissen !== 'alle' && !z.gebeurtenissen.includes(g.soort)) return false
  if (g.soort === 'geregistreerd') return !z.verborgen.includes(g.inhoud.registratie)
  return g.soort !== 'advies-uitgebracht' || z.als !== 'behandelaar' || !z.adviezenDicht
}

/** How the reader stood to the zaak, with the roles that counted, for the record of who looked: `school:schooldirecteur`. */
export function hoedanigheid(z: Pick<Zicht, 'als' | 'rollen'>): string {
  return `${z.als ?? 'niemand'}:${z.rollen.join(',')}`
}

/** The status in the words of the reader. */
export function statusInWoorden(procedure: Procedure, t: Toestand, z: Zicht): string {
  const teksten = procedure.statussen[t.status]
  if (!teksten) return fase(procedure, t.fase).naam
  if (z.als === 'gezin') return z.rollen.includes('jongere') ? teksten.jongere : teksten.ouder
  return `${z.als === 'school' || z.als === 'betrokken' ? teksten.school : teksten.swv}${wanneerOverleg(procedure, t)}`
}

/** The day of the meeting whose agenda it is on (GO-077). */
function wanneerOverleg(procedure: Procedure, { agendering, status }: Toestand): string {
  return agendering && faseVanSoort(procedure, 'vergadering')?.geagendeerd === status
    ? ` Het overleg is op ${metWeekdag(agendering.vergadering)}.`
    : ''
}
