// The term calculator: public, because every date the desk promises can be checked by anyone.
import type { Datum } from '#domein/kern/datum.ts'
import { zoekSwv } from '#app/swv.ts'
import { dagenTussen } from '#domein/kern/datum.ts'
import type { Proceduretermijn } from '#domein/procedure/definitie.ts'
import { bereken } from '#domein/termijn/bereken.ts'
import type { Eenheid, Kalender, Telwijze, Termijngebeurtenis, Termijnregel } from '#domein/termijn/regel.ts'
import { STANDAARDKALENDER } from '#domein/termijn/standaardkalender.ts'
import { DESKS, deskVan } from '#procedures/register.ts'
import {
  type Van,
  type Vorm,
  datum,
  ding,
  eenVan,
  geheel,
  jaNee,
  keuze,
  lijst,
  magWeg,
  ofNiets,
  tekst,
  uitleg,
  vast,
} from '../../schema/vorm.ts'
import type { ApiDiensten } from '../diensten.ts'
import { wijsAf } from '../probleem.ts'
import { type Route, json } from '../route.ts'

const EENHEDEN = [
  'dagen',
  'weken',
  'werkdagen',
  'werkweken',
  'weken-buiten-vakantie',
  'schoolweken',
  'maanden',
  'jaren',
] as const satisfies readonly Eenheid[]

/** More than any term of a desk, and little enough to count day by day. */
const GRENZEN: Readonly<Record<Eenheid, number>> = {
  dagen: 3660,
  weken: 520,
  werkdagen: 2600,
  werkweken: 520,
  'weken-buiten-vakantie': 520,
  schoolweken: 400,
  maanden: 120,
  jaren: 20,
}

const regel: Vorm<Termijnregel> = ding({
  soort: keuze('wettelijk', 'beleid', 'terugreken'),
  duur: ding({ aantal: geheel, eenheid: keuze(...EENHEDEN) }),
  inclusiefStart: magWeg(jaNee),
  rolt: magWeg(jaNee),
  opschortbaar: magWeg(jaNee),
  verlenging: magWeg(ding({ dagen: geheel, grond: tekst, keren: magWeg(geheel) })),
  atwGrens: magWeg(keuze('zonder-verlenging', 'met-verlenging')),
  grond: tekst,
})

const meer = { reden: tekst, grond: tekst }

const gebeurtenis = eenVan(
  ding({ soort: vast('opschorting'), op: datum, tot: ofNiets(datum), hervat: ofNiets(datum), ...meer }),
  ding({ soort: vast('instemming'), op: datum, tot: datum, ...meer }),
  ding({ soort: vast('verlenging'), op: datum, dagen: geheel, ...meer }),
)

const vraag = ding({
  regel,
  start: uitleg(datum, 'De dag van de gebeurtenis waarmee de termijn begint.'),
  vandaag: magWeg(uitleg(datum, 'Een open opschorting telt tot en met deze dag. Zonder: de dag van start.')),
  samenwerkingsverband: magWeg(
    uitleg(tekst, 'Tel zoals dit samenwerkingsverband: GV, of de code uit het adres van zijn pagina’s.'),
  ),
  gebeurtenissen: magWeg(lijst(gebeurtenis)),
})

const regelvorm = ding({ procedure: tekst, naam: tekst, titel: tekst, regel, gevolg: tekst })

export const TERMIJNEN: readonly Route[] = [
  {
    methode: 'get',
    pad: '/termijnen/regels',
    groep: 'Termijnen',
    samenvatting: 'De termijnen van alle procedures, met hun grond.',
    beleid: 'openbaar',
    antwoorden: [{ status: 200, uitleg: 'De regels', vorm: ding({ regels: lijst(regelvorm) }) }],
    doe: () =>
      json({
        regels: DESKS.flatMap((desk) =>
          desk.procedures.flatMap((p) =>
            (p.termijnen as readonly Proceduretermijn[]).map(({ naam, titel, regel: r, gevolg }) => ({
              procedure: p.code,
              naam,
              titel,
              regel: r,
              gevolg,
            })),
          ),
        ),
      }),
  },
  {
    methode: 'post',
    pad: '/termijnberekeningen',
    groep: 'Termijnen',
    samenvatting: 'Een termijn uitrekenen, met de hele rekening. Er wordt niets bewaard.',
    beleid: 'openbaar',
    vorm: vraag,
    antwoorden: [{ status: 200, uitleg: 'De rekening', vorm: 'Termijnrekening' }],
    async doe(v) {
      const invoer = v.lichaam as Van<typeof vraag>
      controleer(invoer)
      const { kalender, telwijze } = await telwijzeVan(v.d, invoer.samenwerkingsverband)
      const gebeurtenissen: readonly Termijngebeurtenis[] = invoer.gebeurtenissen ?? []
      return json(
        bereken(
          invoer.regel,
          invoer.start,
          gebeurtenissen,
          kalender,
          telwijze,
          invoer.vandaag ?? invoer.start,
        ),
      )
    },
  },
]

/** How a desk counts: by the code in its address, with its own calendar, or by its template (GV). */
async function telwijzeVan(
  d: ApiDiensten,
  woord: string | undefined,
): Promise<{ kalender: Kalender; telwijze: Telwijze }> {
  const desk = woord === undefined ? DESKS[0] : deskVan(woord)
  if (desk) return { kalender: STANDAARDKALENDER, telwijze: desk.instellingen.telwijze }
  const swv = await zoekSwv(d, (woord ?? '').toLowerCase())
  if (swv) return swv
  return wijsAf(400, 'samenwerkingsverband', 'Dit samenwerkingsverband is niet bekend.', {
    velden: {
      samenwerkingsverband: `Kies uit: ${DESKS.map((x) => x.sjabloon).join(', ')}, of de code uit het adres.`,
    },
  })
}

/** Stops at what would be no term: another century, longer than ten years, or more events than a zaak has. */
function controleer(v: Van<typeof vraag>): void {
  const { aantal, eenheid } = v.regel.duur
  if (Math.abs(aantal) > GRENZEN[eenheid] || aantal < 0 !== (v.regel.soort === 'terugreken' && aantal !== 0))
    wijsAf(
      400,
      'duur',
      `De duur is van 0 tot en met ${GRENZEN[eenheid]} ${eenheid}; alleen terugrekenen is negatief.`,
      {
        velden: { 'regel.duur.aantal': 'Kies een andere duur.' },
      },
    )
  const gebeurtenissen = v.gebeurtenissen ?? []
  if (gebeurtenissen.length > 50)
    wijsAf(400, 'gebeurtenissen', 'Reken met ten hoogste 50 gebeurtenissen.', {
      velden: { gebeurtenissen: 'Te veel.' },
    })
  for (const g of gebeurtenissen) {
    const { op } = g
    const einden = g.soort === 'opschorting' ? [g.tot, g.hervat] : g.soort === 'instemming' ? [g.tot] : []
    if (g.soort === 'verlenging' && (g.dagen < 0 || g.dagen > 3660))
      wijsAf(400, 'verlenging', 'Een verlenging is van 0 tot en met 3660 dagen.')
    for (const dag of [op, ...einden.filter((x): x is Datum => x !== null)]) binnen(dag)
    if (einden.some((x) => x !== null && dagenTussen(op, x) > 3660))
      wijsAf(400, 'gebeurtenissen', 'Een gebeurtenis duurt ten hoogste tien jaar.')
  }
  binnen(v.start)
  if (v.vandaag) binnen(v.vandaag)
}

function binnen(dag: Datum): void {
  if (dag < '2000-01-01' || dag > '2099-12-31')
    wijsAf(400, 'datum', `Reken met datums van 2000 tot en met 2099; ${dag} valt daarbuiten.`)
}
