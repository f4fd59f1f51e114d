import { type Datum, dagenTussen, metWeekdag } from '../../kern/datum.ts'
import { midden } from '../../kern/tekst.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Velden } from '../../kern/veld.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { rekeningVan, termijnen } from '../../verloop/termijn.ts'
import type { Toestand } from '../../verloop/toestand.ts'
import { brievenVoor } from '../bericht/opstellen.ts'
import { aangehouden, gesloten } from '../faseregel.ts'

function verlengbaar(procedure: Procedure) {
  return procedure.termijnen.find((t) => t.regel.verlenging) ?? null
}

const aantalKeer = (t: Toestand) => (t.eerdereVerlengingen?.length ?? 0) + (t.verlenging ? 1 : 0)

/** The end of the term as it runs now, before it rolls to an ordinary day: what is told comes instead. */
function nominaalEinde(s: Situatie): Datum | null {
  const termijn = verlengbaar(s.procedure)
  return (termijn && rekeningVan(s, termijn)?.nominaal) ?? null
}

/** Extending the legal term once, told to school and parents before it has passed (GV-215, GV-216, Awb 4:14 lid 3). */
export const termijnVerlengen: Opdrachtsoort = {
  naam: 'termijn-verlengen',
  titel: 'Termijn verlengen',
  uitleg: 'Verleng de termijn. School en ouders krijgen direct het verlengingsbericht.',
  velden: (procedure): Velden => {
    const regel = verlengbaar(procedure)?.regel.verlenging
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
  door: (procedure) =>
    verlengbaar(procedure)?.verlengen?.door ??
    procedure.behandelaars.filter((rol) => rol !== 'contactpersoon'),
  kan: (s) => {
    const termijn = verlengbaar(s.procedure)
    if (!termijn?.regel.verlenging)
      return weiger('niet-in-procedure', 'In deze procedure kan de termijn niet worden verlengd.')
    const { grond } = termijn.regel.verlenging
    const stand = termijnen(s).find((t) => t.definitie === termijn)
    return (
      gesloten(s.toestand) ??
      aangehouden(s) ??
      (s.toestand.besluit || !stand?.loopt
        ? weiger('geen-termijn', `Er loopt nu geen ${midden(termijn.titel)}.`)
        : aantalKeer(s.toestand) >= (termijn.regel.verlenging.keren ?? 1)
          ? weiger('al-verlengd', 'De termijn is al een keer verlengd; dat kan maar één keer.', {
              grond,
            })
          : stand.verstreken
            ? weiger(
                'te-laat',
                `De termijn is op ${metWeekdag(stand.einde)} verstreken. Verlengen kan alleen daarvoor.`,
                { grond },
              )
            : null)
    )
  },
  beslis: (s, waarden) => {
    const grens = verlengbaar(s.procedure)?.regel.verlenging
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
        grond: grens.grond,
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
      ...brievenVoor(s, verlengbaar(s.procedure)?.verlengen?.brief ?? 'verlengingsbericht'),
    ]
  },
}
