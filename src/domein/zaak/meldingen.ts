// Who hears of what happened: notices in the portal, worked out from the gebeurtenissen of one act.
import { kort } from '../kern/datum.ts'
import type { Procedure } from '../procedure/definitie.ts'
import { zaakwoord } from '../procedure/zaakwoord.ts'
import { type Rol, kantVan } from '../toegang/rollen.ts'
import type { Gebeurtenis } from '../verloop/gebeurtenis.ts'
import type { Context } from '../verloop/opdracht.ts'
import type { Toestand } from '../verloop/toestand.ts'
import { GESPREKKEN } from '../fasen/gesprek/gesprek-vastleggen.ts'

/**
 * A notice holds no personal data: it names what happened, the zaak tells the rest. Only with `zonderZaak` it is a text
 * that somebody wrote for this reader, who may not know of the zaak itself.
 */
export type Melding = {
  voor: { persoon: string } | { organisatie: string } | { rol: Rol }
  tekst: string
  zonderZaak?: true
}

/** The notices of one act: every change of status to the school (GV-022), every MDO to the contactpersoon (GV-008), and more. */
export function meldingen(
  voor: Toestand | null,
  na: Toestand,
  gebeurtenissen: readonly Gebeurtenis[],
  context: Pick<Context, 'feiten' | 'vandaag'>,
  procedure: Pick<Procedure, 'registraties' | 'heet' | 'meldtBestuur'>,
): readonly Melding[] {
  const lijst: Melding[] = []
  if (na.ingediendOp && voor?.status !== na.status)
    lijst.push({ voor: { organisatie: na.aanvrager }, tekst: `De status is nu: ${na.status}.` })
  for (const g of gebeurtenissen) {
    switch (g.soort) {
      case 'ingediend':
        lijst.push({
          voor: { rol: 'secretariaat' },
          tekst: `Er is iets nieuws ingediend: ${zaakwoord(procedure).naam}.`,
        })
        if (procedure.meldtBestuur && context.feiten.aanvrager?.bestuur)
          lijst.push({
            voor: { organisatie: context.feiten.aanvrager.bestuur },
            tekst: `${context.feiten.aanvrager.naam}: ${procedure.meldtBestuur.tekst}`,
            zonderZaak: true,
          })
        break
      case 'geregistreerd': {
        const school = context.feiten.leerling?.school
        const veld = procedure.registraties?.find((r) => r.id === g.inhoud.registratie)?.schoolbericht
        if (veld && school)
          lijst.push({
            voor: { organisatie: school },
            tekst: String(g.persoonlijk?.velden[veld] ?? ''),
            zonderZaak: true,
          })
        break
      }
      case 'gesprek-gepland':
      case 'gesprek-vastgelegd':
        if (g.inhoud.gesprek === 'MDO')
          for (const persoon of context.feiten.contactpersonen)
            lijst.push({
              voor: { persoon },
              tekst: `${gespreknaam(g.inhoud.gesprek)} op ${kort(g.inhoud.op, context.vandaag)}.`,
            })
        break
      case 'stuk-verwijderd':
        if (g.inhoud.reden === 'niet-noodzakelijk')
          lijst.push({
            voor: { organisatie: na.aanvrager },
            tekst: 'Een document is verwijderd: het was niet noodzakelijk voor de beoordeling.',
          })
        break
      case 'deskundige-toegewezen':
        lijst.push({ voor: { persoon: g.inhoud.persoon }, tekst: 'U bent gevraagd om advies.' })
        break
      case 'toegewezen':
        lijst.push({ voor: { persoon: g.inhoud.persoon }, tekst: 'U bent aan deze zaak verbonden.' })
        break
      case 'taak-ontstaan':
        lijst.push({
          voor: g.inhoud.persoon
            ? { persoon: g.inhoud.persoon }
            : kantVan(g.inhoud.rol) === 'school'
              ? { organisatie: g.inhoud.organisatie ?? na.aanvrager }
              : { rol: g.inhoud.rol },
          tekst: `Nieuwe taak: ${g.inhoud.titel}.`,
        })
        break
      case 'vraag-gesteld':
        lijst.push({
          voor: { organisatie: na.aanvrager },
          tekst: 'Het samenwerkingsverband heeft een vraag gesteld.',
        })
        break
      case 'vraag-beantwoord':
        lijst.push({ voor: { rol: 'procesbegeleider' }, tekst: 'De school heeft een vraag beantwoord.' })
        break
      case 'advies-heropend':
        lijst.push({ voor: { persoon: g.inhoud.persoon }, tekst: 'Uw advies is heropend.' })
        break
      case 'advies-vervallen':
        lijst.push({
          voor: { rol: 'procesbegeleider' },
          tekst: 'Een advies is vervallen; er is een nieuwe deskundige nodig.',
        })
        break
      case 'bezorging-mislukt':
        lijst.push({
          voor: { rol: 'secretariaat' },
          tekst: 'Een brief kon niet per mail worden bezorgd. Verzend hem per post.',
        })
        break
      default:
        break
    }
  }
  return lijst
}

function gespreknaam(gesprek: string): string {
  return GESPREKKEN.find((g) => g.waarde === gesprek)?.label ?? gesprek
}
