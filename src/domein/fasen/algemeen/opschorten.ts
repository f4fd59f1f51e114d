import { type Datum, metWeekdag } from '../../kern/datum.ts'
import { type Weigering, weiger } from '../../kern/uitkomst.ts'
import type { Velden } from '../../kern/veld.ts'
import type { Procedure } from '../../procedure/definitie.ts'
import type { Rol } from '../../toegang/rollen.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { termijnen } from '../../verloop/termijn.ts'
import { openOpschorting } from '../../verloop/toestand.ts'
import { brievenVoor } from '../bericht/opstellen.ts'
import { statusNaHervatten } from '../controle/aanvullen.ts'
import { aangehouden, gesloten } from '../faseregel.ts'

const DOOR = ({ aanhouden, behandelaars }: Procedure): readonly Rol[] =>
  aanhouden?.door ?? behandelaars.filter((rol) => rol !== 'contactpersoon')

/** Whether it is being handled and not decided, from the moment that this procedure says. */
function inBehandeling({ procedure, toestand: t }: Situatie): boolean {
  const sinds = procedure.aanhouden?.vanaf === 'indiening' ? t.ingediendOp : t.compleetOp
  return sinds !== null && !t.bijAanvrager && t.besluit === null
}

/** Refusal when the term is over that can no longer be held up then; null when there is none or it still runs. */
function termijnVoorbij(s: Situatie): Weigering | null {
  const grens = s.procedure.aanhouden?.nietNa
  const termijn = grens && termijnen(s).find((t) => t.naam === grens.termijn && t.verstreken)
  return grens && termijn
    ? weiger('termijn-verstreken', `De termijn is verstreken op ${metWeekdag(termijn.einde)}.`, {
        uitweg: 'Aanhouden kan alleen voor het einde van de termijn.',
        grond: grens.grond,
      })
    : null
}

/** Holding up the zaak because information needed for the decision is missing; the letter goes in the same breath. */
export const opschorten: Opdrachtsoort = {
  naam: 'opschorten',
  titel: 'Aanhouden',
  uitleg:
    'Houd de aanvraag aan omdat informatie voor een besluit ontbreekt. School en ouders krijgen direct een brief; de beslistermijn staat stil vanaf morgen (artikel 4:15 Awb).',
  velden: ({ aanhouden }): Velden => ({
    ...(aanhouden?.gronden
      ? {
          reden: {
            soort: 'keuze' as const,
            label: 'Op welke grond',
            verplicht: true,
            keuzes: aanhouden.gronden,
            grond: aanhouden.grond,
          },
        }
      : {}),
    informatie: {
      soort: 'lange-tekst',
      label: 'Welke informatie ontbreekt',
      verplicht: true,
      grond: 'GV-030',
    },
    wijze: {
      soort: 'keuze',
      label: 'Hoe wordt het aangevuld',
      verplicht: true,
      keuzes: [
        { waarde: 'documentatie', label: 'Met documentatie' },
        { waarde: 'gesprek', label: 'In een gesprek' },
      ],
      grond: 'GV-030',
    },
    tot: {
      soort: 'datum',
      label: 'Aanvullen kan tot en met',
      hulp: 'Zonder einddatum staat de beslistermijn niet stil.',
      verplicht: true,
      nietVoorVandaag: true,
      grond: 'Awb 4:15, GV-030, GV-242',
    },
  }),
  door: DOOR,
  kan: (s) =>
    gesloten(s.toestand) ??
    (s.procedure.aanhouden === null
      ? weiger('niet-in-procedure', 'In deze procedure kan een zaak niet worden aangehouden.')
      : null) ??
    (inBehandeling(s)
      ? aangehouden(s)
        ? weiger('al-aangehouden', 'De aanvraag is al aangehouden.')
        : termijnVoorbij(s)
      : weiger('niet-in-behandeling', 'Aanhouden kan alleen terwijl de aanvraag in behandeling is.', {
          grond: 'GV-030',
        })),
  beslis: (s, waarden) => {
    const tot = waarden['tot'] as Datum
    if (tot <= s.context.vandaag)
      return weiger('hersteltermijn', 'Kies een latere dag: er moet tijd zijn om aan te vullen.', {
        velden: { tot: 'Kies een latere dag.' },
      })
    const opgeschort: Gebeurtenis = {
      soort: 'opgeschort',
      inhoud: {
        id: `opschorting-${s.toestand.opschortingen.length + 1}`,
        soort: 'aanhouden',
        op: s.context.vandaag,
        tot,
        wijze: String(waarden['wijze']),
        grond: s.procedure.aanhouden?.grond ?? 'Awb 4:15 lid 1 a',
        ...(waarden['reden'] ? { reden: String(waarden['reden']) } : {}),
      },
      persoonlijk: { informatie: String(waarden['informatie']) },
    }
    return [
      opgeschort,
      { soort: 'status-gewijzigd', inhoud: { status: s.procedure.aanhouden?.status ?? s.toestand.status } },
      ...brievenVoor(s, 'aanhoudingsbrief'),
    ]
  },
}

/** Recording that what was missing came in: the term runs on from that day (GV-270). */
export const hervatten: Opdrachtsoort = {
  naam: 'hervatten',
  titel: 'Behandeling hervatten',
  uitleg: 'Leg vast dat de aanvulling binnen is. De beslistermijn loopt vanaf die dag weer verder.',
  velden: () => ({
    op: { soort: 'datum', label: 'Aanvulling ontvangen op', hulp: 'Leeg: vandaag.', nietNaVandaag: true },
  }),
  door: DOOR,
  kan: (s) =>
    gesloten(s.toestand) ??
    (aangehouden(s)
      ? null
      : weiger(
          s.procedure.aanhouden === null ? 'niet-in-procedure' : 'niet-aangehouden',
          'De aanvraag is niet aangehouden.',
        )),
  beslis: (s, waarden) => {
    const open = openOpschorting(s.toestand, s.context.vandaag)
    if (!open) return weiger('niet-aangehouden', 'De aanvraag is niet aangehouden.')
    const op = (waarden['op'] ?? s.context.vandaag) as Datum
    if (op < open.op)
      return weiger(
        'voor-opschorting',
        `De aanvraag is aangehouden op ${metWeekdag(open.op)}; de aanvulling kan niet eerder zijn.`,
        {
          velden: { op: 'Kies een latere dag.' },
        },
      )
    return [
      { soort: 'hervat', inhoud: { id: open.id, op } },
      { soort: 'status-gewijzigd', inhoud: { status: statusNaHervatten(s) } },
    ]
  },
}
