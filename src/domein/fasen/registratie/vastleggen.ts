import type { Datum } from '../../kern/datum.ts'
import { isWeigering, weiger } from '../../kern/uitkomst.ts'
import type { Waarde, Waarden } from '../../kern/veld.ts'
import type { Registratie } from '../../procedure/bouwstenen.ts'
import { toets } from '../../procedure/voorwaarde.ts'
import { voorwaardefeiten } from '../../verloop/voorwaardefeiten.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import type { Opdrachtsoort, Situatie, Variant } from '../../verloop/opdracht.ts'
import { huidigeFase } from '../../verloop/route.ts'
import { antwoordVan, registratieVan } from '../../verloop/toestand.ts'
import { faseVanSoort, gesloten } from '../faseregel.ts'
import { verschuif } from '../toewijzing/beurt.ts'
import { afgeleid, eisFout, metGevolgen, uitkomstVan } from '../gevolgen.ts'
import { alleVelden, keuzeveld } from '../variant.ts'
import { uitBeslistabel } from './beslistabel.ts'
import { metHelften } from './halveren.ts'
import { scholenVan, steekproef } from './steekproef.ts'

const registraties = (procedure: Procedure) => procedure.registraties ?? []

/** The fasen in which a record can be made: as it says, else the fase that waits for it, else every fase. */
function fasenVan(procedure: Procedure, r: Registratie): readonly string[] | null {
  if (r.in) return r.in
  const wachtend = procedure.route.filter((f) => f.soort === 'registratie' && f.registratie === r.id)
  return wachtend.length > 0 ? wachtend.map((f) => f.id) : null
}

const geldt = (s: Situatie, r: Registratie) => !r.als || toets(r.als, voorwaardefeiten(s))

/** Refusal of an expert in another place than the one whose record it is. */
function andereDeskundige({ procedure, toestand, context }: Situatie, r: Registratie) {
  if (!r.doorDeskundige || toestand.toewijzingen[r.doorDeskundige]?.persoon === context.door.persoon)
    return null
  const plaats = faseVanSoort(procedure, 'advies')?.plaatsen.find((p) => p.id === r.doorDeskundige)
  return weiger('niet-bevoegd', `"${r.titel}" kan alleen de ${plaats?.naam ?? r.doorDeskundige}.`, {
    grond: r.grond,
  })
}

function nietNu(s: Situatie, r: Registratie) {
  const dicht = gesloten(s.toestand)
  if (dicht) return dicht
  if (!geldt(s, r))
    return weiger('niet-van-toepassing', `"${r.titel}" is bij deze zaak niet van toepassing.`, {
      grond: r.grond,
    })
  const ander = andereDeskundige(s, r)
  if (ander) return ander
  const fasen = fasenVan(s.procedure, r)
  if (fasen && !fasen.includes(s.toestand.fase))
    return weiger(
      'verkeerde-fase',
      `"${r.titel}" kan nu niet: de zaak is in de stap "${huidigeFase(s).naam}".`,
      { uitweg: huidigeFase(s).uitleg, grond: r.grond },
    )
  if (r.eenmalig && registratieVan(s.toestand, r.id))
    return weiger('al-vastgelegd', `${r.naam} is al vastgelegd.`, { grond: r.grond })
  return eisFout(
    s,
    r.eisen?.filter((e) => e.vooraf),
  )
}

/** What this record goes over the agreed amount, together with the earlier ones; nothing while it fits. */
function overschrijding({ toestand: t }: Situatie, r: Registratie, gegeven: Waarden): Waarden {
  if (!r.optelling) return {}
  const { veld, tegen, over } = r.optelling
  const afgesproken = antwoordVan(t, tegen)
  const dit = gegeven[veld]
  if (typeof afgesproken !== 'number' || typeof dit !== 'number') return {}
  const eerder = t.registraties
    .filter((x) => x.registratie === r.id)
    .reduce((som, x) => som + Number(x.velden[veld] ?? 0), 0)
  const teveel = Math.min(dit, eerder + dit - afgesproken)
  return teveel > 0 ? { [over.veld]: teveel } : {}
}

/** What this record takes over from what is known; nothing of what is not. */
function overgenomen(s: Situatie, { neemtOver }: Registratie): Waarden {
  if (!neemtOver) return {}
  const feiten = voorwaardefeiten(s)
  return Object.fromEntries(
    Object.entries(neemtOver).flatMap(([naam, { uit }]): [string, Waarde][] => {
      const waarde = feiten.antwoord(uit) as Waarde | undefined
      return waarde === undefined || waarde === null ? [] : [[naam, waarde]]
    }),
  )
}

const varianten: NonNullable<Opdrachtsoort['varianten']> = {
  veld: 'wat',
  ookZonder: false,
  gedeeld: (procedure) => ({
    wat: keuzeveld('Wat legt u vast', varianten.van(procedure)),
    op: {
      soort: 'datum',
      label: 'Datum',
      hulp: 'Leeg: vandaag.',
      nietNaVandaag: true,
      nietVoorGezin: true,
    },
  }),
  van: (procedure): readonly Variant[] =>
    registraties(procedure).map((r) => ({
      waarde: r.id,
      titel: r.titel,
      uitleg: r.uitleg,
      door: r.door,
      velden: r.velden,
      geldt: (s) => geldt(s, r),
      kan: (s) => nietNu(s, r),
    })),
}

/** A record with required answers, as the procedure describes it: opdracht for every step that has no rules of its own. */
export const vastleggen: Opdrachtsoort = {
  naam: 'vastleggen',
  titel: 'Vastleggen',
  uitleg: 'Leg een stap van deze procedure vast, met de antwoorden die daarbij horen.',
  varianten,
  velden: (procedure) => alleVelden(varianten, procedure),
  door: (procedure) => [...new Set(registraties(procedure).flatMap((r) => r.door))],
  kan: ({ procedure, toestand }) =>
    gesloten(toestand) ??
    (registraties(procedure).length > 0
      ? null
      : weiger('niets-vast-te-leggen', 'In deze procedure valt hier niets vast te leggen.')),
  beslis: (s, waarden) => {
    const r = registraties(s.procedure).find((x) => x.id === waarden['wat'])
    if (!r) return weiger('wat-onbekend', 'Kies wat u vastlegt.', { velden: { wat: 'Kies wat u vastlegt.' } })
    const { wat: _wat, op: opgegeven, ...ingevuld } = waarden
    const gegeven = metHelften(s, r.halvering, ingevuld)
    if (isWeigering(gegeven)) return gegeven
    const trekking = steekproef(s, r.steekproef, gegeven)
    if (isWeigering(trekking)) return trekking
    const beslist = uitBeslistabel(s, r.beslistabel, gegeven)
    if (isWeigering(beslist)) return beslist
    const velden = {
      ...gegeven,
      ...beslist,
      ...trekking,
      ...scholenVan(s, r.aanScholen),
      ...overgenomen(s, r),
      ...afgeleid(s, r.afgeleid, gegeven),
      ...overschrijding(s, r, gegeven),
    }
    const op = (opgegeven ?? s.context.vandaag) as Datum
    const fout = eisFout(s, r.eisen, { ...velden, op })
    if (fout) return fout
    const beurt = verschuif(s, r.beurt, gegeven)
    if (isWeigering(beurt)) return beurt
    const hier = huidigeFase(s)
    const anders = hier.soort === 'registratie' && hier.registratie === r.id ? hier.naar : null
    return metGevolgen(
      s,
      [
        {
          soort: 'geregistreerd',
          inhoud: {
            id: `${r.id}-${s.toestand.registraties.length + 1}`,
            registratie: r.id,
            op,
            uitkomst: uitkomstVan(r, velden),
          },
          persoonlijk: { velden: { ...velden, ...beurt.velden } },
        },
        ...beurt.gebeurtenissen,
      ],
      r,
      velden,
      anders,
    )
  },
}
