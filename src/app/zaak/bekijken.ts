// A zaak as one reader may see it. The look itself is put on record in the same transaction.
import { routebeeld } from './routebeeld.ts'
import { schrijfInzage } from '#db/opslag/inzage.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { leesDossier } from '#db/opslag/zaak.ts'
import { inTenant } from '#db/verbinding.ts'
import { gemis } from '#domein/dossier/compleet.ts'
import { dossiercontrole } from '#domein/dossier/dossiercontrole.ts'
import { nietInzien } from '#domein/fasen/algemeen/bsn.ts'
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import { metKeuzelijsten } from '#domein/kern/keuzelijst.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import { kantVan, rolnaam } from '#domein/toegang/rollen.ts'
import { zaakwoord } from '#domein/procedure/zaakwoord.ts'
import type { Vastgelegd } from '#domein/verloop/gebeurtenis.ts'
import type { Situatie } from '#domein/verloop/opdracht.ts'
import { type Toestand, onderwerpVan, stukkenVan } from '#domein/verloop/toestand.ts'
import { kenmerkenVan } from '#domein/zaak/stand.ts'
import { zorgplichtInWoorden } from '#domein/zaak/zorgplicht.ts'
import { type Zicht, hoedanigheid, statusInWoorden, leest, zicht } from '#domein/zaak/zicht.ts'
import type { Adviesbeeld, Briefbeeld, NietGevonden, Sessie, Zaakbeeld } from '../contract.ts'
import type { Diensten } from '../diensten.ts'
import { deelnemers, namen, organisatienaam } from './deelnemers.ts'
import { besluitbeeld } from './besluitbeeld.ts'
import { plaatsbeeld } from './plaatsbeeld.ts'
import { mogelijkhedenVan } from './mogelijk.ts'
import { opAfstand } from './op-afstand.ts'
import { trajectbeeld } from './trajectbeeld.ts'
import { verwanteZaken } from './verwant.ts'
import { actorVan, contextEnKeuzes, omgevingVan, procedureVanZaak } from './omgeving.ts'
import { tijdlijnregel } from './tijdlijn.ts'

/** The zaak for the person of the session; not there when that person may not know of it. */
export async function zaakbeeld(d: Diensten, sessie: Sessie, id: string): Promise<Zaakbeeld | NietGevonden> {
  if (!isUuid(id)) return { soort: 'niet-gevonden' }
  return inTenant(d.db, { swv: sessie.swv, persoon: sessie.persoon }, async (tx, slot) => {
    const omgeving = await omgevingVan(tx, sessie, d.nu())
    const zaak = await leesDossier(tx, sessie.swv, id, { vandaag: omgeving.vandaag, geheel: true })
    if (!zaak) return { soort: 'niet-gevonden' }
    const t = zaak.toestand
    const procedure = procedureVanZaak(zaak.procedure, zaak.procedureversie)
    const actor = actorVan(sessie)
    const { geschiedenis, brieven, feiten } = zaak
    const { context, kiesbaar } = await contextEnKeuzes(
      tx,
      omgeving,
      actor,
      { id, procedure, toestand: t, feiten },
      { personen: geschiedenis.flatMap((v) => (v.door ? [v.door] : [])), metKiesbaren: true },
    )
    const z = zicht(procedure, t, actor, context.feiten.leerling, omgeving.instellingen)
    const s: Situatie = { procedure, toestand: t, context }
    if (z.als === null) return z.weetErvan ? opAfstand(zaak.id, zaak.nummer, s) : { soort: 'niet-gevonden' }
    const [plaatsen, verwant] = await slot(() =>
      Promise.all([
        plaatsbeeld(tx, sessie.swv, id, s, z),
        verwanteZaken(tx, sessie.swv, s, z),
        schrijfInzage(tx, sessie.swv, {
          persoon: sessie.persoon,
          zaak: id,
          wat: 'zaak',
          rol: hoedanigheid(z),
          op: omgeving.moment,
        }),
      ]),
    )
    const naam = namen(context, z)
    const zichtbaar = geschiedenis.filter((v) => leest(z, v.gebeurtenis))
    return {
      ...kop(zaak.id, zaak.nummer, s, z),
      ...deelnemers(s, z),
      route: z.als === 'betrokken' ? [] : routebeeld(procedure, t),
      formulier: z.formulier
        ? {
            secties: procedure.formulier.map(({ id: sectie, titel, uitleg = null, velden }) => ({
              id: sectie,
              titel,
              uitleg,
              velden: metKeuzelijsten(velden, omgeving.instellingen.keuzelijsten, omgeving.vandaag),
            })),
            antwoorden: t.antwoorden,
          }
        : null,
      dossiercontrole: z.formulier ? dossiercontrole(s) : [],
      gemis: z.formulier ? gemis(s) : [],
      stukken: stukkenVan(t)
        .filter((stuk) => z.stukken.includes(stuk.id))
        .map((stuk) => ({
          id: stuk.id,
          soort: stuk.soort,
          soortNaam: procedure.stukken.find((x) => x.soort === stuk.soort)?.naam ?? stuk.soort,
          naam: stuk.naam,
          datum: stuk.datum,
          toegevoegdOp: stuk.toegevoegdOp,
          ondertekendDoor: stuk.ondertekendDoor.map(naam),
          paginas: stuk.paginas,
        })),
      adviezen: adviesbeelden(s, z, naam),
      brieven: t.brieven
        .filter((b) => z.brieven.includes(b.id))
        .map((b): Briefbeeld => ({
          id: b.id,
          brief: b.brief,
          naam: procedure.brieven.find((x) => x.soort === b.brief)?.naam ?? b.brief,
          aan: b.aan.soort === 'organisatie' ? organisatienaam(context, b.aan.id) : naam(b.aan.id),
          kanaal: b.kanaal,
          stand: b.stand,
          datum: b.op,
          pdf: b.stand !== 'klaargezet' && brieven.includes(b.id),
        })),
      verwant,
      traject: trajectbeeld(s, z, naam, plaatsen),
      tijdlijn: voegSamen(zichtbaar).map((v) => {
        const regel = tijdlijnregel(v, procedure, naam, t.brieven)
        // Who may not see people reads the role; the name would say the same once more.
        return z.mensen || v.door === context.door.persoon ? regel : { ...regel, door: null }
      }),
      mogelijkheden: mogelijkhedenVan(s, kiesbaar),
    }
  })
}

/** Answers saved one after the other by the same person on the same day read as one line. */
function voegSamen(geschiedenis: readonly Vastgelegd[]): readonly Vastgelegd[] {
  return geschiedenis.reduce<Vastgelegd[]>((lijst, v) => {
    const vorige = lijst.at(-1)
    const [a, b] = [vorige?.gebeurtenis, v.gebeurtenis]
    if (
      vorige &&
      a?.soort === 'formulier-ingevuld' &&
      b.soort === 'formulier-ingevuld' &&
      vorige.door === v.door &&
      vorige.datum === v.datum
    )
      lijst[lijst.length - 1] = {
        ...v,
        gebeurtenis: { ...b, inhoud: { velden: [...new Set([...a.inhoud.velden, ...b.inhoud.velden])] } },
      }
    else lijst.push(v)
    return lijst
  }, [])
}

/** Whether there is a BSN, for who may read it. */
function bsnStand(s: Situatie): Zaakbeeld['bsn'] {
  if (!s.procedure.bsn) return null
  const niet = nietInzien(s)
  return niet ? (niet.code === 'geen-bsn' ? 'ontbreekt' : null) : 'vastgelegd'
}

/** Whom parents speak at the school: who began it there, or who can. */
function schoolcontact({ indiener }: Procedure, { gestartAls }: Toestand): string | null {
  const rol = [gestartAls, ...indiener.rollen].find((r) => kantVan(r) === 'school' && r !== 'schoolbestuur')
  return rol ? rolnaam(rol) : null
}

function kop(id: string, nummer: string, s: Situatie, z: Zicht) {
  const { procedure, toestand: t, context } = s
  const { leerling, aanvrager } = context.feiten
  const isSchool = aanvrager?.soort.endsWith('school') ?? false
  return {
    id,
    nummer,
    versie: t.versie,
    procedure: {
      code: procedure.code,
      versie: procedure.versie,
      heet: zaakwoord(procedure),
      naam:
        z.als === 'gezin'
          ? z.rollen.includes('jongere')
            ? procedure.naam.jongere
            : procedure.naam.ouder
          : z.als === 'school' || z.als === 'betrokken'
            ? procedure.naam.school
            : procedure.naam.swv,
    },
    als: z.als ?? 'gezin',
    betreft: {
      // A school beside the asking one is told what is asked of it, not about whom the zaak is.
      leerling:
        leerling && z.als !== 'betrokken'
          ? {
              id: leerling.id,
              naam: leerling.naam,
              geboren: leerling.geboren,
              woonplaats: leerling.woonplaats,
            }
          : null,
      onderwerp: z.formulier ? onderwerpVan(procedure, t) : null,
    },
    aanvrager: {
      id: t.aanvrager,
      naam: aanvrager?.naam ?? '',
      school: isSchool,
      contact: isSchool ? schoolcontact(procedure, t) : null,
    },
    bsn: bsnStand(s),
    zorgplichtschool: zorgplichtInWoorden(s),
    // A school beside the asking one is not told how it goes with the pupil.
    kenmerken: z.als === 'betrokken' ? [] : kenmerkenVan(s),
    open: t.open,
    status: t.status,
    statusTekst: statusInWoorden(procedure, t, z),
    statusSinds: t.statusSinds,
    gestartOp: t.gestartOp,
    ingediendOp: t.ingediendOp,
    compleetOp: t.compleetOp,
    voornemen:
      t.voornemen && z.als !== 'deskundige' && z.als !== 'betrokken'
        ? {
            op: t.voornemen.op,
            reactieTot: t.voornemen.reactieTot,
            motivering: t.voornemen.motivering,
            reacties: Object.entries(t.voornemen.reacties).map(([van, r]) => ({
              van: namen(context, z)(van),
              gehoord: r.gehoord,
              op: r.op,
            })),
          }
        : null,
    besluit: z.besluit ? besluitbeeld(procedure, t, z.als === 'behandelaar' || z.als === 'school') : null,
    agendering:
      t.agendering && (z.als === 'behandelaar' || z.als === 'school')
        ? {
            vergadering: t.agendering.vergadering,
            eenduidig: t.agendering.eenduidig,
            redenen: t.agendering.redenen,
            genodigden:
              z.als === 'behandelaar'
                ? (t.agendering.genodigden ?? []).map(({ naam, discipline, reden }) => ({
                    naam,
                    discipline,
                    reden,
                  }))
                : [],
          }
        : null,
    bezwaren:
      z.als === 'behandelaar' || z.als === 'school'
        ? t.bezwaren.map(({ op, van, tijdig }) => ({ op, van, tijdig }))
        : [],
  } satisfies Partial<Zaakbeeld>
}

function adviesbeelden(s: Situatie, z: Zicht, naam: (id: string) => string): readonly Adviesbeeld[] {
  const { procedure, toestand: t, context } = s
  if (z.als === 'gezin' || z.als === 'betrokken') return []
  const fase = faseVanSoort(procedure, 'advies')
  return (fase?.plaatsen ?? []).flatMap((plaats): Adviesbeeld[] => {
    const toewijzing = t.toewijzingen[plaats.id]
    const advies = t.adviezen[plaats.id]
    if (!toewijzing) return []
    const eigen = toewijzing.persoon === context.door.persoon
    if (z.als === 'deskundige' && !eigen && !z.adviezen.includes(plaats.id)) return []
    const leesbaar = advies && z.adviezen.includes(plaats.id)
    return [
      {
        plaats: plaats.id,
        plaatsNaam: plaats.naam,
        deskundige: z.als === 'behandelaar' || eigen || leesbaar ? naam(toewijzing.persoon) : null,
        discipline: z.als === 'behandelaar' || eigen || leesbaar ? toewijzing.discipline : null,
        stand: advies ? 'uitgebracht' : toewijzing.aanvaard ? 'aanvaard' : 'gevraagd',
        advies: leesbaar
          ? {
              toekennen: advies.toekennen,
              schoolsoort: advies.schoolsoort ?? null,
              categorie: advies.categorie,
              tot: advies.tot,
              op: advies.op,
              onderbouwing: Object.entries(advies.onderbouwing).map(([veld, tekst]) => ({
                label: fase?.velden[veld]?.label ?? veld,
                tekst,
              })),
            }
          : null,
        eerder: z.adviezen.includes(plaats.id)
          ? (t.eerdereAdviezen ?? [])
              .filter((e) => e.plaats === plaats.id)
              .map(({ op, toekennen, tot, heropend }) => ({ op, toekennen, tot, heropend }))
          : [],
      },
    ]
  })
}
