// Which questions of an application are asked on which page, and which of them are still open.
import { procedureVan } from '#procedures/register.ts'
import type { Zaakbeeld } from '#app/contract.ts'
import { type Veld, type Velden, isGevraagd, isLeeg } from '#domein/kern/veld.ts'
import { alsInWoorden } from '../componenten/veld.tsx'

/** The questions of a section that filing or the dossier needs: one may be left open, but not without saying so. */
export function nodigIn(zaak: Zaakbeeld, sectie: string): readonly string[] {
  const procedure = procedureVan(zaak.procedure.code, zaak.procedure.versie)
  const ingang = (procedure?.ingang ?? []).flatMap(({ als }) =>
    als.soort === 'antwoord-is' || als.soort === 'antwoord-ingevuld' ? [als.veld] : [],
  )
  return [...(procedure?.formulier.find((s) => s.id === sectie)?.nodig ?? []), ...ingang]
}

/** Whether a section has all the answers that the dossier needs. */
export function ingevuld(zaak: Zaakbeeld, velden: Velden): boolean {
  const mist = new Set(zaak.gemis.map((g) => g.id))
  const antwoorden = zaak.formulier?.antwoorden ?? {}
  const iets = Object.entries(velden).some(
    ([naam, veld]) => isGevraagd(veld, antwoorden) && !isLeeg(antwoorden[naam]),
  )
  return iets && !Object.keys(velden).some((naam) => mist.has(naam))
}

/** The questions of a section that the answers so far ask for. */
export function gevraagd(zaak: Zaakbeeld, velden: Velden): [string, Veld][] {
  const antwoorden = zaak.formulier?.antwoorden ?? {}
  return Object.entries(velden).filter(([, veld]) => isGevraagd(veld, antwoorden))
}

/**
 * The questions on the page of a section. What hangs on an answer of the same page comes and goes there; what hangs on
 * an answer of another page is decided here, for the page does not know that answer.
 */
export function opPagina(zaak: Zaakbeeld, velden: Velden): Velden {
  const antwoorden = zaak.formulier?.antwoorden ?? {}
  return Object.fromEntries(
    Object.entries(velden).flatMap(([naam, veld]): [string, Veld][] => {
      if (!veld.als || veld.als.veld in velden) return [[naam, veld]]
      const { als: _, ...los } = veld
      return isGevraagd(veld, antwoorden) ? [[naam, los as Veld]] : []
    }),
  )
}

/** Why a section asks nothing now: the other answers that its questions hang on. */
export function waaromNiets(zaak: Zaakbeeld, velden: Velden): string {
  const alle = Object.assign({}, ...(zaak.formulier?.secties ?? []).map((s) => s.velden)) as Velden
  const bij = new Set(Object.values(velden).map((veld) => alsInWoorden(veld, alle)))
  return `Hier hoeft u nu niets in te vullen. Deze vragen komen ${[...bij].filter(Boolean).join('; ')}.`
}
