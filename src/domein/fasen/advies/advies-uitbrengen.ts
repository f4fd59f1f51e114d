import { type Datum, kort } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import type { Velden, Waarden } from '../../kern/veld.ts'
import { afhankelijkheid } from '../../deskundige/onafhankelijkheid.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import { na } from '../../verloop/na.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { gaNaar } from '../../verloop/route.ts'
import { aangehouden, faseVanSoort, gesloten, inFase } from '../faseregel.ts'
import { buitenAdvies } from './deskundige-toewijzen.ts'
import { eigenPlaats } from './eigen-plaats.ts'

const KERN: Velden = {
  toekennen: { soort: 'ja-nee', label: 'Adviseert u toe te kennen?', verplicht: true, grond: 'GV-180' },
}

/** The advice of one expert: to grant or not, how long, which category, each with its reasons. */
export const adviesUitbrengen: Opdrachtsoort = {
  naam: 'advies-uitbrengen',
  titel: 'Advies uitbrengen',
  uitleg:
    'Breng uw advies uit: wel of niet toekennen, met de onderbouwing. U ziet daarbij alleen het dossier.',
  velden: (procedure): Velden => ({
    ...(vraagtOnafhankelijkheid(procedure)
      ? {
          onafhankelijk: {
            soort: 'verklaring',
            label: 'Ik ben onafhankelijk van de aanvrager en niet betrokken geweest bij deze leerling.',
            hulp: 'Niet nodig als u dit bij het aanvaarden al heeft verklaard.',
            grond: 'GV-210',
          } as const,
        }
      : {}),
    ...KERN,
    ...faseVanSoort(procedure, 'advies')?.velden,
  }),
  door: () => ['deskundige'],
  kan: (s) => {
    const eigen = eigenPlaats(s)
    return (
      gesloten(s.toestand) ??
      buitenAdvies(s) ??
      aangehouden(s) ??
      (eigen === null
        ? weiger('niet-toegewezen', 'U bent in deze zaak niet als deskundige toegewezen.')
        : s.toestand.adviezen[eigen.plaats]
          ? weiger('al-geadviseerd', 'U heeft uw advies al uitgebracht.')
          : null)
    )
  },
  beslis: (s, waarden) => {
    const eigen = eigenPlaats(s)
    const fase = faseVanSoort(s.procedure, 'advies')
    if (!eigen || !fase)
      return weiger('niet-toegewezen', 'U bent in deze zaak niet als deskundige toegewezen.')
    if (
      vraagtOnafhankelijkheid(s.procedure) &&
      !eigen.toewijzing.aanvaard &&
      waarden['onafhankelijk'] !== true
    )
      return weiger('verklaring-nodig', 'Verklaar eerst dat u onafhankelijk bent.', {
        velden: { onafhankelijk: 'Bevestig dat u onafhankelijk bent.' },
        grond: 'GV-210',
      })
    const reden = afhankelijkheid(s, fase, eigen.toewijzing.persoon, eigen.plaats)
    if (reden) return weiger('niet-onafhankelijk', reden, { grond: 'GV-207, GV-208, GV-209' })
    const tot = (waarden['tot'] ?? null) as Datum | null
    if (waarden['toekennen'] === true && tot && tot <= s.context.vandaag)
      return weiger('einddatum-voorbij', `De einddatum ${kort(tot)} is al voorbij.`, {
        velden: { tot: 'Kies een latere dag.' },
      })
    const advies: Gebeurtenis = {
      soort: 'advies-uitgebracht',
      inhoud: {
        plaats: eigen.plaats,
        persoon: eigen.toewijzing.persoon,
        toekennen: waarden['toekennen'] === true,
        ...(fase.onderdelen.includes('schoolsoort')
          ? { schoolsoort: (waarden['schoolsoort'] ?? null) as string | null }
          : {}),
        categorie: (waarden['categorie'] ?? null) as string | null,
        tot,
        op: s.context.vandaag,
      },
      persoonlijk: { onderbouwing: onderbouwing(s.procedure, waarden) },
    }
    return [
      ...(eigen.toewijzing.aanvaard ? [] : [aanvaard(eigen)]),
      advies,
      ...verder(na(s, [advies]), eigen.plaats),
    ]
  },
}

/** An advice from within the SWV itself (GV-130) asks no independence. */
function vraagtOnafhankelijkheid(procedure: Procedure): boolean {
  return (faseVanSoort(procedure, 'advies')?.onafhankelijkheid.length ?? 0) > 0
}

function aanvaard(eigen: NonNullable<ReturnType<typeof eigenPlaats>>): Gebeurtenis {
  return { soort: 'toewijzing-aanvaard', inhoud: { plaats: eigen.plaats, persoon: eigen.toewijzing.persoon } }
}

/** The texts of the advice under their labels' names. */
function onderbouwing(procedure: Procedure, waarden: Waarden): Record<string, string> {
  const velden = faseVanSoort(procedure, 'advies')?.velden ?? {}
  return Object.fromEntries(
    Object.entries(velden)
      .filter(([naam, veld]) =>
        veld.soort === 'ja-nee'
          ? typeof waarden[naam] === 'boolean'
          : (veld.soort === 'lange-tekst' || veld.soort === 'tekst') && waarden[naam],
      )
      .map(([naam]) => {
        const waarde = waarden[naam]
        return [naam, typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde)]
      }),
  )
}

/** When this was the last advice that is needed, the zaak goes on to the next fase. */
function verder(s: Situatie, plaats: string): Gebeurtenis[] {
  const fase = inFase(s.procedure, s.toestand, 'advies')
  if (!fase) return []
  const nodig = fase.plaatsen.filter((p) =>
    fase.verderNa ? fase.verderNa.includes(p.id) : p.verplicht || s.toestand.toewijzingen[p.id],
  )
  const klaar = nodig.every((p) => p.id === plaats || s.toestand.adviezen[p.id])
  return klaar ? gaNaar(s, fase.naar) : []
}
