// Who is in a zaak as one reader may know it: whose turn it is, the tasks, terms, talks and questions, and names.
import { heeftRolBij, rollenVoorZaak } from '#domein/toegang/relatie.ts'
import { type Rol, isRol, rolnaam } from '#domein/toegang/rollen.ts'
import type { Context, Situatie } from '#domein/verloop/opdracht.ts'
import { termijnen } from '#domein/verloop/termijn.ts'
import { signalen } from '#domein/zaak/signalen.ts'
import { type Taak, taken } from '#domein/zaak/taken.ts'
import type { Zicht } from '#domein/zaak/zicht.ts'
import { gesprekbeeld } from './trajectbeeld.ts'

const PARTIJEN: Readonly<Record<string, string>> = {
  school: 'de school',
  ouder: 'ouder(s)/verzorger(s)',
  ouders: 'ouder(s)/verzorger(s)',
  jongere: 'de jongere',
  gedragsdeskundige: 'de gedragsdeskundige',
}

/** The name of an organisation that the zaak names; empty when it is not known. */
export function organisatienaam({ feiten }: Context, id: string): string {
  return (id === feiten.aanvrager?.id ? feiten.aanvrager : feiten.organisaties[id])?.naam ?? ''
}

/** Names of persons for this reader: who may not see people sees their part. */
export function namen(context: Context, z: Zicht): (id: string) => string {
  return (id) => {
    const partij = PARTIJEN[id]
    if (partij) return partij
    if (isRol(id)) return rolnaam(id)
    const getrokken = context.feiten.steekproef?.zaken.find((x) => x.zaak === id)
    if (getrokken) return `zaak ${getrokken.nummer}`
    const persoon = context.feiten.personen[id]
    if (!persoon && context.feiten.organisaties[id]) return organisatienaam(context, id)
    if (!persoon) return id.includes('-') && id.length === 36 ? 'iemand' : id
    if (z.mensen || id === context.door.persoon) return persoon.naam
    return rolnaam((persoon.rollen[0]?.rol ?? 'systeem') as Rol)
  }
}

/** Turn, tasks, signals, terms, talks and questions. */
export function deelnemers(s: Situatie, z: Zicht) {
  const { toestand: t, context } = s
  const naam = namen(context, z)
  const eigen = rollenVoorZaak(s.procedure, context.door, t, context.feiten.leerling, context.instellingen)
  const wie = (taak: Pick<Taak, 'rol' | 'persoon' | 'organisatie'>) =>
    taak.persoon
      ? naam(taak.persoon)
      : taak.organisatie
        ? organisatienaam(context, taak.organisatie) || rolnaam(taak.rol)
        : rolnaam(taak.rol)
  const vanMij = ({ rol, organisatie }: Taak) =>
    organisatie && organisatie !== t.aanvrager
      ? heeftRolBij(context.door, rol, organisatie)
      : eigen.includes(rol)
  const mijn = (taak: Taak) =>
    vanMij(taak) && (taak.persoon === null || taak.persoon === context.door.persoon)
  // A school beside the asking one is told of its own turn, not of what the others do.
  const beurt = z.als === 'betrokken' ? taken(s).find(mijn) : taken(s)[0]
  const groep =
    z.als === 'gezin'
      ? z.rollen.includes('jongere')
        ? 'jongere'
        : 'ouder'
      : z.als === 'school'
        ? 'school'
        : null
  return {
    aanZet: beurt
      ? {
          wie: wie(beurt),
          rol: beurt.rol,
          naam: beurt.naam,
          titel: beurt.titel,
          vanaf: beurt.vanaf,
          uiterlijk: beurt.uiterlijk,
        }
      : null,
    taken: taken(s)
      .filter((taak) => z.als === 'behandelaar' || mijn(taak))
      .map((taak) => ({ ...taak, wie: wie(taak), mijn: mijn(taak) })),
    signalen: signalen(s).filter((x) => z.als === 'behandelaar' || (z.als === 'school' && x.ookSchool)),
    termijnen: z.termijnen
      ? termijnen(s)
          .filter((x) => groep === null || x.definitie.zichtVoor.includes(groep))
          .map(({ naam: termijn, titel, soort, einde, loopt, verstreken, opgeschort, rekening }) => ({
            naam: termijn,
            titel,
            soort,
            einde,
            loopt,
            verstreken,
            opgeschort,
            rekening,
          }))
      : [],
    gesprekken:
      z.als === 'gezin' || z.als === 'betrokken'
        ? []
        : t.gesprekken.map((g) => gesprekbeeld(s.procedure, g, naam)),
    vragen:
      z.als === 'behandelaar' || z.als === 'school'
        ? t.vragen.map(({ id, op, tekst, antwoord, antwoordOp }) => ({ id, op, tekst, antwoord, antwoordOp }))
        : [],
  }
}
