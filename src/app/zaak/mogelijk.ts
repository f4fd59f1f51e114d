// What this reader can do now, each act with its form: fields, choices and what is known already.
import type { Kiesbaar } from '#db/opslag/feiten.ts'
import { voorstelSchoolloopbaan } from '#domein/fasen/besluit/besluit-nemen.ts'
import type { Keuze, Veld, Velden, Waarden } from '#domein/kern/veld.ts'
import { isGezin } from '#domein/toegang/relatie.ts'
import { isRol, rolnaam } from '#domein/toegang/rollen.ts'
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import { mogelijkheden, veldenVoor, woordenVan } from '#domein/zaak/beslis.ts'
import type { Opdrachtsoort, Situatie } from '#domein/verloop/opdracht.ts'
import { antwoordVan, stukkenVan } from '#domein/verloop/toestand.ts'
import type { Keuzelijst, Mogelijkheid } from '../contract.ts'

/** The acts open to the person of the context. @param personen who can be chosen in their forms */
export function mogelijkhedenVan(s: Situatie, personen: readonly Kiesbaar[]): readonly Mogelijkheid[] {
  return mogelijkheden(s).map(({ opdracht, variant, nietNu }) => {
    const alle = veldenVoor(s, opdracht, variant)
    const { titel, uitleg } = woordenVan(s.procedure, opdracht, variant)
    const keuze =
      variant && opdracht.varianten ? { veld: opdracht.varianten.veld, waarde: variant.waarde } : null
    // The choice was made with the button.
    const velden = Object.fromEntries(
      Object.entries(alle)
        .filter(([naam, veld]) => naam !== keuze?.veld && !(veld.nietVoorGezin && isGezin(s.context.door)))
        .map(([naam, veld]) => [naam, inWoorden(naam, veld, s)]),
    )
    return {
      naam: opdracht.naam,
      titel,
      uitleg,
      velden,
      verwijzingen: verwijzingen(velden, s, personen),
      begin: begin(opdracht, s, keuze?.waarde),
      variant: keuze,
      nietNu,
    }
  })
}

function inWoorden(naam: string, veld: Veld, s: Situatie): Veld {
  return naam === 'brieven' ? metBriefnamen(veld, s) : naam === 'taak' ? metEigenaar(veld, s) : veld
}

/** A task of somebody else says whose it is: who chooses it for them, or is refused, knows why. */
function metEigenaar(veld: Veld, { toestand, context }: Situatie): Veld {
  if (veld.soort !== 'keuze') return veld
  const eigen = context.door.rollen.map(({ rol }) => rol)
  const label = (k: Keuze) => {
    const taak = toestand.opvolging.find((o) => o.id === k.waarde && !o.gedaan)
    return taak && !eigen.includes(taak.rol) ? `${k.label} (${rolnaam(taak.rol)})` : k.label
  }
  return { ...veld, keuzes: veld.keuzes.map((k) => ({ ...k, label: label(k) })) }
}

/** Letters as people know them: their name and whom they are for, where the core knows kinds and ids. */
function metBriefnamen(veld: Veld, { procedure, toestand, context }: Situatie): Veld {
  if (veld.soort !== 'meerkeuze') return veld
  const label = (id: string) => {
    const brief = toestand.brieven.find((b) => b.id === id)
    if (!brief) return id
    const naam = procedure.brieven.find((b) => b.soort === brief.brief)?.naam ?? brief.brief
    const { soort, id: aan } = brief.aan
    const wie = soort === 'organisatie' ? 'de school' : context.feiten.personen[aan]?.naam
    return wie ? `${naam} (aan ${wie})` : naam
  }
  return { ...veld, keuzes: veld.keuzes.map((k) => ({ ...k, label: label(k.waarde) })) }
}

function verwijzingen(
  velden: Velden,
  s: Situatie,
  personen: readonly Kiesbaar[],
): Record<string, Keuzelijst> {
  const lijsten: Record<string, Keuzelijst> = {}
  for (const [naam, veld] of Object.entries(velden)) {
    if (veld.soort !== 'verwijzing') continue
    if (veld.naar === 'document')
      lijsten[naam] = stukkenVan(s.toestand).map((stuk) => ({
        waarde: stuk.id,
        label: `${s.procedure.stukken.find((x) => x.soort === stuk.soort)?.naam ?? stuk.soort}: ${stuk.naam}`,
      }))
    if (veld.naar === 'zaak') {
      const getrokken = antwoordVan(s.toestand, 'steekproef.getrokken')
      if (Array.isArray(getrokken))
        lijsten[naam] = (s.context.feiten.steekproef?.zaken ?? [])
          .filter((z) => getrokken.includes(z.zaak))
          .map((z) => ({ waarde: z.zaak, label: `Zaak ${z.nummer}` }))
    }
    if (veld.naar === 'persoon') lijsten[naam] = personenlijst(veld.rol, s, personen)
  }
  return lijsten
}

function personenlijst(rol: string | undefined, s: Situatie, personen: readonly Kiesbaar[]): Keuzelijst {
  const gezin = rol
    ? []
    : (s.context.feiten.leerling?.gezag ?? []).map((g) => ({
        waarde: g.persoon,
        label: `${s.context.feiten.personen[g.persoon]?.naam ?? ''} (${g.aard === 'jongere' ? 'jongere' : 'ouder of verzorger'})`,
      }))
  const uniek = new Map<string, string>()
  for (const p of personen) {
    if (rol && p.rol !== rol) continue
    // A name alone says nothing in a list of forty: what somebody is stands beside it.
    const wat = p.disciplines.join(', ') || (isRol(p.rol) ? rolnaam(p.rol) : '')
    if (!uniek.has(p.id)) uniek.set(p.id, wat ? `${p.naam} (${wat})` : p.naam)
  }
  return [...gezin, ...[...uniek].map(([waarde, label]) => ({ waarde, label }))]
}

function begin(opdracht: Opdrachtsoort, s: Situatie, variant: string | undefined): Waarden {
  if (opdracht.naam === 'gesprek-plannen') {
    const genodigden = s.procedure.gesprekken?.find((g) => g.id === variant)?.genodigden
    return genodigden ? { partijen: genodigden } : {}
  }
  if (opdracht.naam === 'formulier-invullen') return s.toestand.antwoorden
  if (opdracht.naam === 'besluit-nemen') {
    const loopbaan = voorstelSchoolloopbaan(s)
    const adviezen = Object.values(s.toestand.adviezen)
    const [eerste] = adviezen
    const gelijk = adviezen.every(
      (a) => a.toekennen === eerste?.toekennen && a.categorie === eerste.categorie && a.tot === eerste.tot,
    )
    const kan = faseVanSoort(s.procedure, 'besluit')?.opties.some((o) => o.id === 'toekennen')
    if (!eerste || !gelijk || !eerste.toekennen || !kan) return {}
    const { categorie, tot } = eerste
    return loopbaan
      ? { besluit: loopbaan, categorie, schoolloopbaan: true }
      : { besluit: 'toekennen', categorie, tot }
  }
  return {}
}
