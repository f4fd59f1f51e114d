// From the zaak to the content of one letter for one addressee: what is true at this moment.
import { deskVan } from '#procedures/register.ts'
import type { Brief, Brieffeiten } from '#domein/brief/brief.ts'
import { maakBrief } from '#domein/brief/soorten.ts'
import { type Datum, inWoorden, plusDagen } from '#domein/kern/datum.ts'
import { euro } from '#domein/kern/geld.ts'
import { midden } from '#domein/kern/tekst.ts'
import { type Velden, isLeeg } from '#domein/kern/veld.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import type { Briefregel } from '#domein/procedure/bouwstenen.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { zaakwoord } from '#domein/procedure/zaakwoord.ts'
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import { bereken } from '#domein/termijn/bereken.ts'
import { rolnaam } from '#domein/toegang/rollen.ts'
import type { Geadresseerde, Kanaal } from '#domein/verloop/gebeurtenis.ts'
import type { Context } from '#domein/verloop/opdracht.ts'
import { termijnen } from '#domein/verloop/termijn.ts'
import { type Toestand, antwoordVan, onderwerpVan, openOpschorting } from '#domein/verloop/toestand.ts'
import { antwoordregels, besluitvelden, zonderGeld } from './antwoordregels.ts'
import { veldenMet } from './trajectbeeld.ts'
import type { Swvomgeving } from './omgeving.ts'

export type Briefbron = { nummer: string; procedure: Procedure; context: Context; omgeving: Swvomgeving }

/** The letter as it would go out today. */
export function briefinhoud(
  v: Briefbron,
  t: Toestand,
  b: { brief: string; aan: Geadresseerde; kanaal: Kanaal },
): Brief {
  return maakBrief(b.brief, feiten(v, t, b))
}

function feiten(
  v: Briefbron,
  t: Toestand,
  b: { brief: string; aan: Geadresseerde; kanaal: Kanaal },
): Brieffeiten {
  const { context, omgeving, procedure } = v
  const { leerling, personen, aanvrager, organisaties } = context.feiten
  const naar = b.aan.id === aanvrager?.id ? aanvrager : organisaties[b.aan.id]
  const s = { procedure, toestand: t, context }
  const einde = (naam: string) => termijnen(s).find((x) => x.naam === naam)?.einde ?? null
  const bezwaarregel = procedure.termijnen.find((x) => x.naam === 'bezwaartermijn')?.regel
  const bezwaarTot = bezwaarregel
    ? bereken(
        bezwaarregel,
        context.vandaag,
        [],
        omgeving.kalender,
        omgeving.instellingen.telwijze,
        context.vandaag,
      ).einde
    : plusDagen(context.vandaag, 42)
  const opschorting = openOpschorting(t, context.vandaag)
  const desk = deskVan(omgeving.swv.sjabloon)
  const gezag = leerling?.gezag.find((g) => g.persoon === b.aan.id)
  const naarGezin = b.aan.soort === 'persoon'
  const optie = faseVanSoort(procedure, 'besluit')?.opties.find((o) => o.id === t.besluit?.optie)
  return {
    doelgroep: b.aan.soort === 'organisatie' ? 'school' : gezag?.aard === 'jongere' ? 'jongere' : 'ouder',
    geadresseerde:
      b.aan.soort === 'organisatie'
        ? { naam: naar?.naam ?? '', regels: naar?.plaats ? [naar.plaats] : [] }
        : { naam: personen[b.aan.id]?.naam ?? '', regels: personen[b.aan.id]?.adresregels ?? [] },
    kanaal: b.kanaal,
    swv: omgeving.swv.naam,
    commissie: commissieBoven(desk, procedure),
    plaats: desk?.plaats ?? '',
    ondertekenaar: t.besluit?.door
      ? (personen[t.besluit.door]?.naam ?? omgeving.swv.naam)
      : omgeving.swv.naam,
    zaaknummer: v.nummer,
    procedure: procedure.naam.school,
    procedureInZin: inZin(procedure),
    postadres: omgeving.instellingen.postadres ?? null,
    bezwaarInLoket: desk?.procedures.some((p) => p.betreft === 'besluit') ?? false,
    alleenGeld: procedure.brieven.find((x) => x.soort === b.brief)?.alleenGeld ?? false,
    bijlagen: bijlagen(procedure, t, b),
    ookAan: ookAan(v, t, b),
    heet: zaakwoord(procedure),
    school: aanvrager?.naam ?? '',
    leerling: { naam: leerling?.naam ?? '', geboren: leerling?.geboren ?? '1900-01-01' },
    onderwerp: leerling ? null : groep(procedure, onderwerpVan(procedure, t)),
    datum: context.vandaag,
    ingediendOp: t.ingediendOp,
    compleetOp: t.compleetOp,
    beslisdatum: einde(procedure.termijnen.find((x) => x.verlengen)?.naam ?? 'beslistermijn'),
    streefdatum: einde('streeftermijn'),
    wettelijkeTermijn: procedure.termijnen.some((x) => x.naam === 'beslistermijn'),
    ontbreekt: t.ontbreekt,
    regels: regelsVan(procedure.brieven.find((x) => x.soort === b.brief)?.regels ?? [], t, naarGezin),
    stap: laatsteStap(procedure, t, naarGezin),
    aanhouding: opschorting?.soort === 'aanhouden' ? opschorting : null,
    verlenging: t.verlenging,
    voornemen: t.voornemen,
    besluit: t.besluit
      ? {
          ...t.besluit,
          duurmotivering: String(t.besluit.velden['duurmotivering'] ?? ''),
          bedrag: typeof t.besluit.velden['bedrag'] === 'number' ? t.besluit.velden['bedrag'] : null,
          naam: optie?.naam ?? t.besluit.status,
          ...(t.besluit.bijzonder ? { bijzonder: { ...t.besluit.bijzonder, ...functie(procedure) } } : {}),
          regels: antwoordregels(
            besluitvelden(optie?.velden ?? {}, naarGezin),
            t.besluit.velden,
            stukVan(procedure, t),
          ).map(({ label, tekst }): [string, string] => [label, tekst]),
          tussentijds: t.besluit.tussentijds === true,
          mandaat: t.besluit.mandaat
            ? { van: rolnaam(t.besluit.mandaat.van), op: t.besluit.mandaat.op }
            : null,
        }
      : null,
    metBezwaar: bezwaarregel !== undefined,
    bezwaarTot,
    bezwaarPostTot: plusDagen(bezwaarTot, 7),
    adviesgrond: faseVanSoort(procedure, 'advies')?.wet ?? null,
    deskundigen: deskundigen(procedure, t, context),
  }
}

/** The lines of a letter that have an answer, and are for this addressee. */
function regelsVan(regels: readonly Briefregel[], t: Toestand, naarGezin: boolean): Brieffeiten['regels'] {
  return regels.flatMap(({ label, uit, als, nietVoorGezin }): [string, string][] => {
    if (naarGezin && nietVoorGezin) return []
    const waarde = uit.map((naam) => antwoordVan(t, naam)).find((w) => w !== undefined && !isLeeg(w))
    if (waarde === undefined) return []
    const tekst =
      als === 'geld'
        ? euro(Number(waarde))
        : als === 'datum'
          ? inWoorden(waarde as Datum)
          : Array.isArray(waarde)
            ? waarde.join(', ')
            : String(waarde)
    return [[label, tekst]]
  })
}

/** The committee on the letterhead; none on what others decide, on an objection even by design. */
function commissieBoven(desk: Desk | undefined, { route }: Procedure): string {
  const zijDoetMee = route.some(
    (f) => f.soort === 'vergadering' || (f.soort === 'besluit' && f.door.includes('voorzitter')),
  )
  return zijDoetMee || !desk?.commissie.opBrieven ? (desk?.commissie.naam ?? '') : ''
}

/** The newest record or held talk of the procedure itself, as a letter tells about it. */
function laatsteStap(procedure: Procedure, t: Toestand, naarGezin: boolean): Brieffeiten['stap'] {
  const stappen = [
    ...t.registraties.map(({ registratie, op, velden }) => {
      const soort = procedure.registraties?.find((x) => x.id === registratie)
      return soort && !(naarGezin && soort.nietVoorGezin)
        ? { op, naam: soort.naam, soorten: zonderGeld(veldenMet(soort), naarGezin), velden }
        : undefined
    }),
    ...t.gesprekken.map(({ gesprek, gehouden, op, velden }) => {
      const soort = gehouden ? procedure.gesprekken?.find((x) => x.id === gesprek) : undefined
      return soort && { op, naam: soort.naam, soorten: soort.velden ?? {}, velden }
    }),
    ...geweigerd(procedure, t),
  ].filter((x) => x !== undefined)
  const laatste = stappen.reduce<(typeof stappen)[number] | null>((a, b) => (a && a.op > b.op ? a : b), null)
  return (
    laatste && {
      naam: laatste.naam,
      op: laatste.op,
      regels: antwoordregels(laatste.soorten, laatste.velden, stukVan(procedure, t)).map(
        ({ label, tekst }): [string, string] => [label, tekst],
      ),
      motivering: String(laatste.velden['motivering'] ?? ''),
    }
  )
}

const MOTIVERING: Velden = { motivering: { soort: 'lange-tekst', label: 'Motivering' } }

/** The parties whose consent the route waited for and who refused it, with why. */
function geweigerd(procedure: Procedure, t: Toestand) {
  const gevraagd = procedure.route.flatMap((f) => (f.soort === 'akkoord' ? f.partijen : []))
  return (procedure.akkoorden ?? []).flatMap(({ id, naam }) => {
    const stand = gevraagd.includes(id) ? t.akkoorden[id] : undefined
    if (!stand || stand.akkoord) return []
    const motivering = [`Geen akkoord van ${naam}.`, stand.toelichting].filter(Boolean).join(' ')
    return [{ op: stand.op, naam: 'Akkoord', soorten: MOTIVERING, velden: { motivering } }]
  })
}

/** A document by the name of its kind; other references have no name in a letter. */
export function stukVan(procedure: Procedure, t: Toestand): (id: string) => string {
  return (id) => {
    const stuk = t.stukken.find((s) => s.id === id)
    const soort = procedure.stukken.find((s) => s.soort === stuk?.soort)
    return soort ? `${soort.naam}${stuk?.datum ? ` (${inWoorden(stuk.datum)})` : ''}` : ''
  }
}

/** Advices in the order of their places, each reason with its question. */
function deskundigen(procedure: Procedure, t: Toestand, context: Context): Brieffeiten['deskundigen'] {
  const fase = faseVanSoort(procedure, 'advies')
  return (fase?.plaatsen ?? []).flatMap(({ id, naam }) => {
    const advies = t.adviezen[id]
    if (!fase || !advies) return []
    return [
      {
        plaats: naam,
        naam: context.feiten.personen[advies.persoon]?.naam ?? '',
        discipline: t.toewijzingen[id]?.discipline ?? '',
        toekennen: advies.toekennen,
        categorie: advies.categorie,
        tot: advies.tot,
        op: advies.op,
        onderbouwing: antwoordregels(fase.velden, advies.onderbouwing, (x) => x),
      },
    ]
  })
}

/** What was asked for: names of procedures say what one does (`… aanvragen`). */
function inZin({ naam, eigennaam }: Procedure): string {
  const kaal = naam.school.replace(/ aanvragen$/, '')
  return eigennaam ? kaal : midden(kaal)
}

function functie(procedure: Procedure): { functie?: string } {
  const bijzonder = faseVanSoort(procedure, 'besluit')?.bijzonder
  return bijzonder ? { functie: bijzonder.functie } : {}
}

/** `2B` reads as `groep 2B`. */
function groep({ betreft }: Procedure, onderwerp: string | null): string | null {
  return onderwerp && betreft === 'groep' && !/groep|klas/i.test(onderwerp) ? `groep ${onderwerp}` : onderwerp
}

/** The letters that go with this one to the same addressee, by name. */
function bijlagen(procedure: Procedure, t: Toestand, b: { brief: string; aan: Geadresseerde }): string[] {
  const soorten = procedure.brieven.find((x) => x.soort === b.brief)?.bijlagen ?? []
  return procedure.brieven
    .filter((x) => soorten.includes(x.soort))
    .filter((x) => t.brieven.some((y) => y.brief === x.soort && y.aan.id === b.aan.id))
    .map((x) => x.naam)
}

/** Who else gets this letter. Guardians are not named to each other: they may live apart. */
function ookAan(v: Briefbron, t: Toestand, b: { brief: string; aan: Geadresseerde }): string[] {
  const { leerling, organisaties, aanvrager } = v.context.feiten
  const anderen = t.brieven.filter((x) => x.brief === b.brief && x.aan.id !== b.aan.id)
  const namen = anderen.map(({ aan }) => {
    if (aan.soort === 'organisatie')
      return (aan.id === aanvrager?.id ? aanvrager : organisaties[aan.id])?.naam ?? ''
    if (leerling?.gezag.find((g) => g.persoon === aan.id)?.aard === 'jongere') return leerling.naam
    return b.aan.soort === 'organisatie' ? 'ouder(s)/verzorger(s)' : 'de andere ouder of verzorger'
  })
  return [...new Set(namen)].filter(Boolean)
}
