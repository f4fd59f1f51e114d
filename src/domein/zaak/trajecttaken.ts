// Tasks of the fasen of an arrangement: screening, talks, consents, appointments, records, execution.
import { type Datum, plusDagen } from '../kern/datum.ts'
import type { Fase, FaseVan, Procedure } from '../procedure/definitie.ts'
import { type Rol, kantVan } from '../toegang/rollen.ts'
import { bereken } from '../termijn/bereken.ts'
import { aangesteldVoor, antwoordVan } from '../verloop/toestand.ts'
import type { Termijnsituatie, Termijnstand } from '../verloop/termijn.ts'
import type { Toestand } from '../verloop/toestand.ts'
import { evaluatietermijn } from '../verloop/trajecttermijnen.ts'
import { type Taak, taak } from './taak.ts'

/** A task for a role: school roles only at the asking school. */
export function taakVoor(t: Toestand, naam: string, titel: string, rol: Rol, meer: Partial<Taak> = {}): Taak {
  return taak(naam, titel, rol, { organisatie: kantVan(rol) === 'school' ? t.aanvrager : null, ...meer })
}

function eerste(f: Pick<Fase, 'id' | 'door'>): Rol {
  const rol = f.door[0]
  if (!rol) throw new Error(`Fase ${f.id} has nobody to act`)
  return rol
}

/** Only for who is appointed to this place, when someone is. */
function voorPersoon(t: Toestand, plaats: string | undefined): Partial<Taak> {
  const persoon = plaats === undefined ? undefined : aangesteldVoor(t, plaats)[0]
  return persoon === undefined ? {} : { persoon }
}

type Trajectfase = FaseVan<
  'screening' | 'gesprek' | 'akkoord' | 'toewijzing' | 'registratie' | 'bericht' | 'uitvoering'
>

/** The tasks of a fase of an arrangement or talk; the first is the one of who is aan zet. */
export function trajecttaken(
  f: Trajectfase,
  { procedure, toestand: t, context }: Termijnsituatie,
  standen: readonly Termijnstand[],
): Taak[] {
  const uiterlijk = eersteEinde(standen)
  switch (f.soort) {
    case 'screening':
      return [taakVoor(t, 'screening-vastleggen', f.naam, eerste(f), { uiterlijk })]
    case 'gesprek':
      return gesprekstaken(f, procedure, t, context.vandaag, uiterlijk)
    case 'akkoord':
      return (procedure.akkoorden ?? [])
        .filter((p) => f.partijen.includes(p.id) && !t.akkoorden[p.id]?.akkoord)
        .map((p) =>
          taakVoor(t, 'akkoord-geven', `Akkoord van ${p.naam} vastleggen`, p.door[0] ?? eerste(f), {
            uiterlijk,
            onderwerp: p.id,
          }),
        )
    case 'toewijzing':
      return [taakVoor(t, 'toewijzen', f.naam, eerste(f), { uiterlijk, onderwerp: f.aanstelling })]
    case 'registratie': {
      const r = procedure.registraties?.find((x) => x.id === f.registratie)
      return [
        taakVoor(t, 'vastleggen', r?.titel ?? f.naam, eerste(f), {
          uiterlijk,
          vanaf: f.pasVanaf ? pasVanaf(f.pasVanaf, t, context) : null,
          onderwerp: f.registratie,
          ...voorPersoon(t, r?.voorWie),
          ...voorDeskundige(t, r?.doorDeskundige),
        }),
      ]
    }
    case 'bericht':
      return [taakVoor(t, 'brief-verzenden', f.naam, eerste(f), { uiterlijk })]
    case 'uitvoering':
      return uitvoeringstaken(f, procedure, t, context.vandaag, standen)
  }
}

/** The record of one expert is a task of that person. */
function voorDeskundige(t: Toestand, plaats: string | undefined): { persoon?: string } {
  const persoon = plaats === undefined ? undefined : t.toewijzingen[plaats]?.persoon
  return persoon === undefined ? {} : { persoon }
}

/** The day from which there is something to do; null when that is now, or the day is not known. */
function pasVanaf(
  { veld, vooraf }: NonNullable<FaseVan<'registratie'>['pasVanaf']>,
  t: Toestand,
  { vandaag, kalender, instellingen }: Termijnsituatie['context'],
): Datum | null {
  const dag = antwoordVan(t, veld)
  if (typeof dag !== 'string' || dag === '') return null
  const duur = { ...vooraf, aantal: -Math.abs(vooraf.aantal) }
  const regel = { soort: 'terugreken', duur, grond: '' } as const
  const { einde } = bereken(regel, dag as Datum, [], kalender, instellingen.telwijze, vandaag)
  return einde > vandaag ? einde : null
}

function gesprekstaken(
  f: { gesprek: string; door: readonly Rol[]; id: string; naam: string },
  procedure: Procedure,
  t: Toestand,
  vandaag: Datum,
  uiterlijk: Datum | null,
): Taak[] {
  const soort = procedure.gesprekken?.find((g) => g.id === f.gesprek)
  const wie = soort?.door?.find((rol) => f.door.includes(rol)) ?? eerste(f)
  const gepland = t.gesprekken.find((g) => !g.gehouden && g.gesprek === f.gesprek)
  const naam = soort?.naam ?? f.naam
  return gepland
    ? [
        taakVoor(t, 'gesprek-vastleggen', `${naam} vastleggen`, wie, {
          vanaf: gepland.op > vandaag ? gepland.op : null,
          uiterlijk,
          onderwerp: f.gesprek,
        }),
      ]
    : [taakVoor(t, 'gesprek-plannen', `${naam} plannen`, wie, { uiterlijk, onderwerp: f.gesprek })]
}

function uitvoeringstaken(
  f: FaseVan<'uitvoering'>,
  procedure: Procedure,
  t: Toestand,
  vandaag: Datum,
  standen: readonly Termijnstand[],
): Taak[] {
  const lijst: Taak[] = []
  if (t.brieven.some((b) => b.stand !== 'verzonden'))
    lijst.push(
      taakVoor(t, 'brief-verzenden', 'Brieven verzenden', eerste(f), {
        uiterlijk: eersteEinde(standen, 'afhandeltermijn'),
      }),
    )
  if (f.plaatsing && !t.plaatsing)
    lijst.push(
      taakVoor(t, 'plaatsing-vastleggen', 'Plaatsing op de ontvangende school vastleggen', eerste(f)),
    )
  const eerst = f.start?.gesprek
  if (eerst && !t.uitvoering && !t.gesprekken.some((g) => g.gehouden && g.gesprek === eerst))
    lijst.push(
      ...gesprekstaken({ ...f, gesprek: eerst, door: f.start?.door ?? f.door }, procedure, t, vandaag, null),
    )
  else if (f.start && !t.uitvoering)
    lijst.push(taakVoor(t, 'uitvoering-starten', 'Start vastleggen', f.start.door[0] ?? eerste(f)))
  const loopt = f.start ? t.uitvoering !== null && !t.uitvoering.beeindigd : true
  if (loopt)
    for (const e of f.evaluaties) {
      const termijn = standen.find((s) => s.naam === evaluatietermijn(e.id))
      if (termijn)
        lijst.push(
          taakVoor(t, 'evaluatie-vastleggen', e.naam, e.door[0] ?? eerste(f), {
            uiterlijk: termijn.einde,
            onderwerp: e.id,
            ...voorPersoon(t, e.voorWie),
          }),
        )
    }
  const tot = t.uitvoering ? t.uitvoering.tot : t.besluit?.tot
  const naEinde = tot && tot >= vandaag ? plusDagen(tot, 1) : null
  if (f.beeindigen && t.uitvoering && !t.uitvoering.beeindigd)
    lijst.push(
      taakVoor(t, 'uitvoering-beeindigen', 'Einde vastleggen', f.beeindigen.door[0] ?? eerste(f), {
        vanaf: naEinde,
      }),
    )
  if (lijst.length === 0 && !t.opvolging.some((o) => !o.gedaan))
    lijst.push(
      taakVoor(t, 'afronden', 'Zaak afronden', afronder(f, procedure), {
        vanaf: t.uitvoering?.beeindigd ? null : naEinde,
      }),
    )
  return lijst
}

/** Closing is for handlers; the first of the fase that is one. */
function afronder(f: Fase, procedure: Procedure): Rol {
  return f.door.find((rol) => procedure.behandelaars.includes(rol)) ?? procedure.behandelaars[0] ?? eerste(f)
}

/** The first end among the running terms with these names; without names among all that are not evaluations. */
function eersteEinde(standen: readonly Termijnstand[], ...namen: string[]): Datum | null {
  const einden = standen
    .filter((s) => s.loopt && (namen.length > 0 ? namen.includes(s.naam) : !s.naam.startsWith('evaluatie-')))
    .map((s) => s.einde)
  return einden.length > 0 ? einden.reduce((a, b) => (a < b ? a : b)) : null
}

/** Places for a person that must be filled and are not: "niet toegewezen". */
export function toewijstaken(procedure: Procedure, t: Toestand): Taak[] {
  return (procedure.aanstellingen ?? [])
    .filter((a) => a.verplicht && aangesteldVoor(t, a.id).length === 0 && (!a.in || a.in.includes(t.fase)))
    .map((a) =>
      taakVoor(
        t,
        'toewijzen',
        `Toewijzen: ${a.naam}`,
        a.door[0] ?? procedure.behandelaars[0] ?? 'secretariaat',
        {
          onderwerp: a.id,
        },
      ),
    )
}
