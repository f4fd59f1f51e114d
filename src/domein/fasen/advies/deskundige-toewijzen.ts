import { weiger } from '../../kern/uitkomst.ts'
import { afhankelijkheid } from '../../deskundige/onafhankelijkheid.ts'
import { opsomming } from '../../procedure/voorwaarde.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { adviesverschillen } from '../../verloop/verschil.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import { na } from '../../verloop/na.ts'
import { pastNietSamen, zelfdeExpertise } from './samenstelling.ts'
import { doorFase, faseVanSoort, gesloten } from '../faseregel.ts'
import { eisFout, takenVan } from '../gevolgen.ts'

/** Why experts can't be appointed or advise now; null when they can. Advice may also be asked while on the agenda. */
export function buitenAdvies(s: Situatie) {
  const { toestand, procedure } = s
  const fase = faseVanSoort(procedure, 'advies')
  if (!fase) return weiger('geen-advies', 'In deze procedure adviseren geen deskundigen.')
  if (!toestand.compleetOp)
    return weiger(
      'nog-niet-in-behandeling',
      'Deskundigen kunnen pas worden ingeschakeld als de aanvraag in behandeling is.',
      {
        uitweg: 'Rond eerst de controle af.',
        grond: 'GV-029',
      },
    )
  if (toestand.besluit) return weiger('al-besloten', 'Er is al besloten; advies is niet meer nodig.')
  return null
}

/** Appointing an expert to a place, independent and with the right discipline. */
export const deskundigeToewijzen: Opdrachtsoort = {
  naam: 'deskundige-toewijzen',
  titel: 'Deskundige toewijzen',
  uitleg:
    'Wijs een onafhankelijk deskundige toe. Het systeem weigert wie bij deze leerling betrokken is of voor het aanvragende bestuur werkt.',
  velden: (procedure) => ({
    deskundige: {
      soort: 'verwijzing',
      naar: 'persoon',
      rol: 'deskundige',
      label: 'Deskundige',
      verplicht: true,
    },
    als: {
      soort: 'keuze',
      label: 'Toewijzen als',
      verplicht: true,
      keuzes: (faseVanSoort(procedure, 'advies')?.plaatsen ?? []).map((p) => ({
        waarde: p.id,
        label: p.naam,
      })),
    },
    discipline: {
      soort: 'tekst',
      label: 'Discipline',
      hulp: 'Alleen nodig als de deskundige meer dan één passende discipline heeft.',
    },
    reden: faseVanSoort(procedure, 'advies')?.samenstelling
      ? {
          soort: 'lange-tekst',
          label: 'Motivering',
          hulp: 'Nodig bij verwante disciplines, of als een gewenste deskundigheid er niet is.',
        }
      : {
          soort: 'lange-tekst',
          label: 'Waarom nog een deskundige',
          hulp: 'Bij een aanvullende deskundige zonder verschil tussen de adviezen: welke twijfel er is.',
        },
  }),
  door: (procedure) => doorFase(procedure, 'advies').filter((rol) => rol !== 'deskundige'),
  kan: (s) => gesloten(s.toestand) ?? buitenAdvies(s),
  beslis: (s, waarden) => {
    const fase = faseVanSoort(s.procedure, 'advies')
    const plaats = fase?.plaatsen.find((p) => p.id === waarden['als'])
    if (!fase || !plaats) return weiger('onbekende-plaats', 'Deze plaats voor een deskundige bestaat niet.')
    const persoon = String(waarden['deskundige'])
    const feit = s.context.feiten.personen[persoon]
    if (!feit || feit.pool === null)
      return weiger(
        'niet-in-pool',
        'Deze persoon staat niet in de pool van deskundigen en is geen geregistreerde partner.',
        {
          uitweg: 'Laat de functioneel beheerder de deskundige met discipline registreren.',
          grond: 'GV-309, GV-313',
        },
      )
    const reden = afhankelijkheid(s, fase, persoon, plaats.id)
    if (reden)
      return weiger('niet-onafhankelijk', reden, {
        uitweg: 'Kies een andere deskundige.',
        grond: 'GV-207, GV-208, GV-209',
      })
    if (s.toestand.adviezen[plaats.id])
      return weiger('advies-bestaat', `De ${plaats.naam} heeft al geadviseerd.`)
    if (!plaats.verplicht && adviesverschillen(s.toestand).length === 0 && !waarden['reden'])
      return weiger(
        'geen-verschil',
        'De adviezen verschillen niet. Een aanvullende deskundige is alleen bij verschil of twijfel.',
        {
          uitweg: 'Beschrijf de twijfel bij "Waarom nog een deskundige".',
          velden: { reden: 'Beschrijf de twijfel.' },
          grond: 'GV-219',
        },
      )
    const eerst = eisFout(s, fase.toewijzenEisen)
    if (eerst) return eerst
    const gelijk = zelfdeExpertise(s, fase, plaats.id, feit)
    if (gelijk) return gelijk
    const passend = feit.disciplines.filter((d) => plaats.disciplines.includes(d))
    const discipline = waarden['discipline'] ? passend.find((d) => d === waarden['discipline']) : passend[0]
    if (!discipline)
      return weiger(
        'discipline',
        `De ${plaats.naam} is een ${opsomming(plaats.disciplines, 'of')}. ${feit.naam} staat geregistreerd als ${opsomming(feit.disciplines, 'en') || 'geen discipline'}.`,
        {
          grond: 'GV-310, GV-311, art. 17a WVO',
        },
      )
    const samen = pastNietSamen(s, fase, plaats.id, { persoon: feit, discipline }, waarden['reden'])
    if (samen) return samen
    const toegewezen: Gebeurtenis = {
      soort: 'deskundige-toegewezen',
      inhoud: { plaats: plaats.id, persoon, discipline },
      ...(fase.samenstelling && waarden['reden'] ? { persoonlijk: { reden: String(waarden['reden']) } } : {}),
    }
    return [toegewezen, ...voorbereiding(na(s, [toegewezen]), plaats.id)]
  },
}

/** What this expert must prepare for talks that were planned before the appointment (GV-198). */
function voorbereiding(s: Situatie, plaats: string): Gebeurtenis[] {
  const taken = (s.procedure.gesprekken ?? [])
    .filter((g) => s.toestand.gesprekken.some((x) => x.gesprek === g.id && !x.gehouden))
    .flatMap((g) => g.plannen?.taken ?? [])
  return takenVan(
    s,
    taken.filter((t) => t.plaats === plaats),
  )
}
