import { type Datum, dagenTussen, metWeekdag } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Velden } from '../../kern/veld.ts'
import { rekeningVan } from '../../verloop/termijn.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import type { Toestand } from '../../verloop/toestand.ts'
import { brievenVoor } from '../bericht/opstellen.ts'
import { aangehouden, gesloten } from '../faseregel.ts'

function verlengbaar(s: Situatie) {
  return s.procedure.termijnen.find((t) => t.regel.verlenging) ?? null
}

const aantalKeer = (t: Toestand) => (t.eerdereVerlengingen?.length ?? 0) + (t.verlenging ? 1 : 0)

/** The end of the term as it runs now, before it rolls to an ordinary day: what is told comes instead. */
function nominaalEinde(s: Situatie): Datum | null {
  const termijn = verlengbaar(s)
  return (termijn && rekeningVan(s, termijn)?.nominaal) ?? null
}

/** Extending the legal term once, told to school and parents before it has passed (GV-215, GV-216, Awb 4:14 lid 3). */
export const termijnVerlengen: Opdrachtsoort = {
  naam: 'termijn-verlengen',
  titel: 'Termijn verlengen',
  uitleg: 'Verleng de beslistermijn. School en ouders krijgen direct het verlengingsbericht.',
  velden: (procedure): Velden => {
    const regel = procedure.termijnen.find((t) => t.regel.verlenging)?.regel.verlenging
    const dagen = regel?.dagen ?? 28
    const reden: Velden = {
      reden: { soort: 'lange-tekst', label: 'Waarom lukt het niet binnen de termijn', verplicht: true },
    }
    if (regel?.totDag)
      return {
        tot: {
          soort: 'datum',
          label: 'Wanneer wordt er wel besloten (uiterlijk)',
          hulp: 'Een redelijke termijn. Deze datum staat in het bericht aan school en ouders.',
          verplicht: true,
          nietVoorVandaag: true,
          grond: regel.grond,
        },
        ...reden,
      }
    return {
      dagen: {
        soort: 'getal',
        geheel: true,
        minimum: 1,
        label: 'Verlengen met hoeveel dagen',
        hulp: `Ten hoogste ${dagen} dagen. Leeg: ${dagen}.`,
      },
      ...reden,
    }
  },
  door: (procedure) => procedure.behandelaars.filter((rol) => rol !== 'contactpersoon'),
  kan: (s) => {
    const termijn = verlengbaar(s)
    if (!termijn) return weiger('niet-in-procedure', 'In deze procedure kan de termijn niet worden verlengd.')
    const rekening = rekeningVan(s, termijn)
    return (
      gesloten(s.toestand) ??
      aangehouden(s) ??
      (s.toestand.besluit || !rekening
        ? weiger('geen-termijn', 'Er loopt nu geen beslistermijn.')
        : aantalKeer(s.toestand) >= (termijn.regel.verlenging?.keren ?? 1)
          ? weiger('al-verlengd', 'De termijn is al een keer verlengd; dat kan maar één keer.', {
              grond: 'GV-215',
            })
          : s.context.vandaag > rekening.einde
            ? weiger(
                'te-laat',
                `De termijn is op ${metWeekdag(rekening.einde)} verstreken. Verlengen kan alleen daarvoor.`,
                { grond: 'Awb 4:14 lid 3, GV-216' },
              )
            : null)
    )
  },
  beslis: (s, waarden) => {
    const grens = verlengbaar(s)?.regel.verlenging
    if (!grens) return weiger('geen-verlenging', 'In deze procedure kan de termijn niet worden verlengd.')
    const einde = grens.totDag ? nominaalEinde(s) : null
    const dagen = einde
      ? dagenTussen(einde, waarden['tot'] as Datum)
      : ((waarden['dagen'] ?? grens.dagen) as number)
    if (dagen < 1)
      return weiger('niet-later', 'Kies een dag na het einde van de termijn die nu loopt.', {
        velden: { tot: 'Kies een latere dag.' },
        grond: grens.grond,
      })
    if (dagen > grens.dagen)
      return weiger('te-lang', `De termijn kan met ten hoogste ${grens.dagen} dagen worden verlengd.`, {
        velden: { dagen: `Vul ten hoogste ${grens.dagen} in.` },
        grond: 'GV-215',
      })
    return [
      {
        soort: 'termijn-verlengd',
        inhoud: {
          dagen,
          op: s.context.vandaag,
          ...(grens.totDag ? { tot: waarden['tot'] as Datum } : {}),
        },
        persoonlijk: { reden: String(waarden['reden']) },
      },
      ...brievenVoor(s, 'verlengingsbericht'),
    ]
  },
}
