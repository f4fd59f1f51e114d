import { metWeekdag } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import { rekeningVan } from '../../verloop/termijn.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { brievenVoor } from '../bericht/opstellen.ts'
import { aangehouden, gesloten } from '../faseregel.ts'

function verlengbaar(s: Situatie) {
  return s.procedure.termijnen.find((t) => t.regel.verlenging) ?? null
}

/** Extending the legal term once, told to school and parents before it has passed (GV-215, GV-216, Awb 4:14 lid 3). */
export const termijnVerlengen: Opdrachtsoort = {
  naam: 'termijn-verlengen',
  titel: 'Termijn verlengen',
  uitleg: 'Verlengt de beslistermijn één keer. School en ouders krijgen direct het verlengingsbericht.',
  velden: (procedure) => {
    const dagen = procedure.termijnen.find((t) => t.regel.verlenging)?.regel.verlenging?.dagen ?? 28
    return {
      dagen: {
        soort: 'getal',
        geheel: true,
        minimum: 1,
        label: 'Verlengen met hoeveel dagen',
        hulp: `Ten hoogste ${dagen} dagen. Leeg: ${dagen}.`,
      },
      reden: { soort: 'lange-tekst', label: 'Waarom lukt het niet binnen de termijn', verplicht: true },
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
        : s.toestand.verlenging
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
    const dagen = (waarden['dagen'] ?? grens.dagen) as number
    if (dagen > grens.dagen)
      return weiger('te-lang', `De termijn kan met ten hoogste ${grens.dagen} dagen worden verlengd.`, {
        velden: { dagen: `Vul ten hoogste ${grens.dagen} in.` },
        grond: 'GV-215',
      })
    return [
      {
        soort: 'termijn-verlengd',
        inhoud: { dagen, op: s.context.vandaag },
        persoonlijk: { reden: String(waarden['reden']) },
      },
      ...brievenVoor(s, 'verlengingsbericht'),
    ]
  },
}
