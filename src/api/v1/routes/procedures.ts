// The procedures and opdrachten of the desk, in words a program can use.
import type { Procedure } from '#domein/procedure/definitie.ts'
import { OPDRACHTEN } from '#domein/zaak/opdrachten.ts'
import { ZAAK_STARTEN } from '#domein/zaak/starten.ts'
import { DESKS, procedureVan } from '#procedures/register.ts'
import { rol } from '../../schema/beelden.ts'
import { veldenvorm } from '../../schema/velden.ts'
import { type Vorm, datum, ding, keuze, lijst, tekst } from '../../schema/vorm.ts'
import { wijsAf } from '../probleem.ts'
import { type Route, json } from '../route.ts'

const soortnaam = ding({ soort: tekst, naam: tekst })

const procedurevorm = ding({
  code: tekst,
  versie: tekst,
  geldigVanaf: datum,
  naam: ding({ swv: tekst, school: tekst, ouder: tekst, jongere: tekst }),
  samenvatting: tekst,
  betreft: keuze('leerling', 'groep', 'lijst', 'besluit', 'organisatie'),
  indiener: ding({ rollen: lijst(rol), soorten: lijst(tekst) }),
  formulier: lijst(ding({ id: tekst, titel: tekst, velden: veldenvorm, nodig: lijst(tekst) })),
  stukken: lijst(soortnaam),
  route: lijst(
    ding({ id: tekst, soort: tekst, naam: tekst, status: tekst, door: lijst(rol), uitleg: tekst }),
  ),
  termijnen: lijst(
    ding({
      naam: tekst,
      titel: tekst,
      soort: keuze('wettelijk', 'beleid', 'terugreken'),
      duur: tekst,
      grond: tekst,
    }),
  ),
  brieven: lijst(soortnaam),
  statussen: lijst(tekst),
})

type Procedurebeeld = NonNullable<typeof procedurevorm.type>

/** What a program needs to know of a procedure. */
function beeldVan(p: Procedure): Procedurebeeld {
  return {
    code: p.code,
    versie: p.versie,
    geldigVanaf: p.geldigVanaf,
    naam: p.naam,
    samenvatting: p.samenvatting,
    betreft: p.betreft,
    indiener: { rollen: p.indiener.rollen, soorten: p.indiener.soorten },
    formulier: p.formulier.map(({ id, titel, velden, nodig }) => ({ id, titel, velden, nodig })),
    stukken: p.stukken.map(({ soort, naam }) => ({ soort, naam })),
    route: p.route.map(({ id, soort, naam, status, door, uitleg: tekstVan }) => ({
      id,
      soort,
      naam,
      status,
      door,
      uitleg: tekstVan,
    })),
    termijnen: p.termijnen.map(({ naam, titel, regel }) => ({
      naam,
      titel,
      soort: regel.soort,
      duur: `${regel.duur.aantal} ${regel.duur.eenheid}`,
      grond: regel.grond,
    })),
    brieven: p.brieven.map(({ soort, naam }) => ({ soort, naam })),
    statussen: Object.keys(p.statussen),
  }
}

const opdrachtvorm = ding({ naam: tekst, titel: tekst, uitleg: tekst, velden: veldenvorm })

const kort: Vorm<Pick<Procedurebeeld, 'code' | 'versie' | 'naam' | 'samenvatting'>> = ding({
  code: tekst,
  versie: tekst,
  naam: ding({ swv: tekst, school: tekst, ouder: tekst, jongere: tekst }),
  samenvatting: tekst,
})

const samenwerkingsverband = ding({ sjabloon: tekst, naam: tekst, procedures: lijst(kort) })

export const PROCEDURES: readonly Route[] = [
  {
    methode: 'get',
    pad: '/procedures',
    groep: 'Procedures',
    samenvatting: 'De procedures per samenwerkingsverband.',
    beleid: 'openbaar',
    antwoorden: [
      {
        status: 200,
        uitleg: 'De procedures',
        vorm: ding({ samenwerkingsverbanden: lijst(samenwerkingsverband) }),
      },
    ],
    doe: () =>
      json({
        samenwerkingsverbanden: DESKS.map((desk) => ({
          sjabloon: desk.sjabloon,
          naam: desk.naam,
          procedures: desk.procedures.map(({ code, versie, naam, samenvatting }) => ({
            code,
            versie,
            naam,
            samenvatting,
          })),
        })),
      }),
  },
  {
    methode: 'get',
    pad: '/procedures/{code}',
    groep: 'Procedures',
    samenvatting: 'Een procedure met formulier, documenten, route, termijnen, brieven en statussen.',
    beleid: 'openbaar',
    antwoorden: [{ status: 200, uitleg: 'De procedure', vorm: procedurevorm }],
    problemen: [404],
    doe: (v) => json(beeldVan(gezocht(v.parameter('code')))),
  },
  {
    methode: 'get',
    pad: '/opdrachten',
    groep: 'Opdrachten',
    samenvatting: 'Alle opdrachten met hun velden in een procedure.',
    beleid: 'openbaar',
    query: { procedure: { uitleg: 'Code van de procedure.', schema: { type: 'string' }, verplicht: true } },
    antwoorden: [{ status: 200, uitleg: 'De opdrachten', vorm: ding({ opdrachten: lijst(opdrachtvorm) }) }],
    problemen: [404],
    doe(v) {
      const procedure = gezocht(v.query('procedure') ?? '')
      const { naam, titel, uitleg: over, velden } = ZAAK_STARTEN
      return json({
        opdrachten: [
          { naam, titel, uitleg: over, velden },
          ...[...OPDRACHTEN.values()].map((o) => ({
            naam: o.naam,
            titel: o.titel,
            uitleg: o.uitleg,
            velden: o.velden(procedure, null),
          })),
        ],
      })
    },
  },
]

function gezocht(code: string): Procedure {
  return (
    procedureVan(code) ??
    wijsAf(404, 'procedure-onbekend', `De procedure "${code.slice(0, 40)}" bestaat niet.`)
  )
}
