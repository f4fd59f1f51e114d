import { type Datum, inWoorden } from '../../kern/datum.ts'
import { weiger } from '../../kern/uitkomst.ts'
import type { Veld, Velden } from '../../kern/veld.ts'
import { gemis, laatsteOntvangst, nietAlleOuders } from '../../dossier/compleet.ts'
import type { Controlepunt } from '../../procedure/definitie.ts'
import { type Voorwaardefeiten, toets } from '../../procedure/voorwaarde.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { gaNaar } from '../../verloop/route.ts'
import { voorwaardefeiten } from '../../verloop/voorwaardefeiten.ts'
import { faseVanSoort, gesloten, inFase } from '../faseregel.ts'
import { gesprekZonder } from './gesprek-zonder.ts'
import { controleAchteraf, incompleetBevonden, terugNaarControle } from './automatisch.ts'

/** The check of completeness and content: complete from a date, or incomplete with everything that misses. */
export const controleUitvoeren: Opdrachtsoort = {
  naam: 'controle-uitvoeren',
  titel: 'Controle vastleggen',
  uitleg:
    'Leg vast of het dossier compleet is. Bij "incompleet" krijgt de school in één bericht alles wat ontbreekt.',
  velden: (procedure): Velden => {
    const { punten = [], redenen } = faseVanSoort(procedure, 'controle') ?? {}
    return {
      uitkomst: {
        soort: 'keuze',
        label: 'Uitkomst',
        verplicht: true,
        keuzes: [
          {
            waarde: 'compleet',
            label: 'Compleet',
            uitleg: procedure.termijnen.some((t) => t.naam === 'beslistermijn')
              ? 'De aanvraag gaat in behandeling en de beslistermijn begint.'
              : 'De aanvraag gaat in behandeling.',
          },
          {
            waarde: 'incompleet',
            label: 'Incompleet',
            uitleg: 'De school krijgt bericht wat er nog nodig is.',
          },
        ],
        grond: 'GV-025, GV-027',
      },
      per: {
        soort: 'datum',
        label: 'Compleet sinds',
        hulp: 'De dag waarop het laatste dat nodig was binnenkwam: een document, een handtekening of een antwoord. Leeg: die dag, of de dag van indiening.',
        nietNaVandaag: true,
        als: { veld: 'uitkomst', is: ['compleet'] },
        grond: 'GV-028',
      },
      ...(redenen
        ? {
            redenen: {
              soort: 'meerkeuze' as const,
              label: 'Reden',
              hulp: 'Kies wat van toepassing is. Wat er niet bij staat, schrijft u hieronder.',
              keuzes: redenen.keuzes,
              als: { veld: 'uitkomst', is: ['incompleet'] },
              grond: redenen.grond,
            },
          }
        : {}),
      ontbreekt: {
        soort: 'lijst',
        label: 'Wat is er nog nodig',
        hulp: 'Eén punt per regel. Wat het systeem zelf ziet ontbreken komt er vanzelf bij.',
        als: { veld: 'uitkomst', is: ['incompleet'] },
        grond: 'GV-025',
      },
      toelichting: { soort: 'lange-tekst', label: 'Toelichting voor de school' },
      ...Object.fromEntries(
        punten
          .filter((p) => !p.automatisch)
          .map((p) => [
            p.id,
            {
              soort: 'ja-nee' as const,
              label: p.vraag,
              grond: p.grond,
              ...weggelaten(p),
            },
          ]),
      ),
    }
  },
  door: (procedure) => faseVanSoort(procedure, 'controle')?.door ?? [],
  kan: (s) =>
    gesloten(s.toestand) ??
    (inFase(s.procedure, s.toestand, 'controle') || controleAchteraf(s)
      ? null
      : weiger(
          'verkeerde-fase',
          s.toestand.ingediendOp
            ? 'Het dossier is al compleet en in behandeling.'
            : 'De aanvraag is nog niet ingediend.',
          {
            uitweg: s.toestand.ingediendOp
              ? 'Ontbreekt er toch iets, houd de aanvraag dan aan.'
              : 'De school dient de aanvraag eerst in.',
          },
        )),
  beslis: (s, waarden) =>
    waarden['uitkomst'] === 'compleet' ? compleet(s, waarden) : incompleet(s, waarden),
}

const TELT_ALS_JA = 'Niet ingevuld telt bij "compleet" als ja.'
const BLIJFT_OPEN =
  'Niet ingevuld telt als ja waar het dossier dat laat zien; anders blijft het punt open tot voor de agenda.'

/** What an answer that is left out means; who checks must answer what is needed for the agenda (GV-184). */
function weggelaten(p: Controlepunt): Partial<Veld> {
  if (p.beantwoorden) return { verplicht: true, als: { veld: 'uitkomst', is: ['compleet'] } }
  if (p.uitdrukkelijk) return {}
  return p.voorAgenda
    ? { opScherm: { veld: 'uitkomst', is: ['compleet'], anders: BLIJFT_OPEN } }
    : { hulp: TELT_ALS_JA }
}

function punten(s: Situatie, waarden: Readonly<Record<string, unknown>>) {
  const fase = inFase(s.procedure, s.toestand, 'controle')
  const feiten = voorwaardefeiten(s)
  return (fase?.punten ?? [])
    .filter((p) => !p.als || toets(p.als, feiten))
    .map((punt) => ({
      punt,
      antwoord: punt.automatisch
        ? toets(punt.automatisch, feiten)
        : ((waarden[punt.id] ?? (gesprekZonder(s, punt) ? false : uitDossier(punt, feiten))) as
            boolean | undefined),
    }))
}

/** Yes where the dossier says so; undefined where nobody and nothing answered. */
function uitDossier({ blijktAls }: Controlepunt, feiten: Voorwaardefeiten): true | undefined {
  return blijktAls && toets(blijktAls, feiten) ? true : undefined
}

function compleet(
  s: Situatie,
  waarden: Readonly<Record<string, unknown>>,
): readonly Gebeurtenis[] | ReturnType<typeof weiger> {
  const fase = inFase(s.procedure, s.toestand, 'controle')
  if (!fase) return weiger('verkeerde-fase', 'De zaak is niet in controle.')
  const mist = gemis(s).map((g) => g.tekst)
  const nee = punten(s, waarden).filter(
    ({ punt, antwoord }) =>
      punt.blokkeert && (antwoord === false || (punt.uitdrukkelijk && antwoord === undefined)),
  )
  const alles = [...new Set([...mist, ...nee.map(({ punt }) => punt.bijNee)])]
  if (alles.length > 0)
    return weiger('niet-compleet', `Het dossier kan niet op compleet: ${alles.join('; ')}.`, {
      uitweg: 'Kies "incompleet": de school krijgt dan bericht over alles wat ontbreekt.',
      grond: 'GV-027',
    })
  const laatste = laatsteOntvangst(s)
  const [zonder] = nietAlleOuders(s)
  if (zonder?.alleOuders && !waarden['toelichting'])
    return weiger('niet-alle-ouders', zonder.alleOuders.signaal, {
      uitweg: 'Laat alle gezaghebbende ouders ondertekenen, of licht toe waarom u dit doorlaat.',
      velden: { toelichting: 'Licht toe waarom u dit doorlaat.' },
      grond: zonder.alleOuders.grond,
    })
  const per = (waarden['per'] ?? laatste) as Datum
  if (s.toestand.ingediendOp && per < s.toestand.ingediendOp)
    return weiger('voor-indiening', 'De datum "compleet sinds" kan niet voor de dag van indiening liggen.', {
      velden: { per: 'Kies de dag van indiening of later.' },
    })
  if (per < laatste)
    return weiger(
      'voor-laatste-stuk',
      `Het laatste dat nodig was kwam binnen op ${inWoorden(laatste)}; het dossier was niet eerder compleet.`,
      {
        velden: { per: 'Kies die dag of later.' },
        grond: 'GV-028',
      },
    )
  return [
    {
      soort: 'controle-uitgevoerd',
      inhoud: {
        uitkomst: 'compleet',
        per,
        punten: Object.fromEntries(
          punten(s, waarden)
            // What is needed for the agenda stays open without an answer: silence is never a yes (GV-184, GV-304).
            .filter(({ punt, antwoord }) => antwoord !== undefined || !punt.voorAgenda)
            .map(({ punt, antwoord }) => [punt.id, antwoord ?? true]),
        ),
      },
      persoonlijk: { ontbreekt: [], toelichting: String(waarden['toelichting'] ?? '') },
    },
    ...gaNaar(s, fase.naar),
  ]
}

function incompleet(
  s: Situatie,
  waarden: Readonly<Record<string, unknown>>,
): readonly Gebeurtenis[] | ReturnType<typeof weiger> {
  const fase = inFase(s.procedure, s.toestand, 'controle') ?? controleAchteraf(s)
  if (!fase) return weiger('verkeerde-fase', 'De zaak is niet in controle.')
  const nee = punten(s, waarden).filter(({ antwoord }) => antwoord === false)
  const gekozen = (waarden['redenen'] as readonly string[] | undefined) ?? []
  const ontbreekt = [
    ...new Set([
      ...(fase.redenen?.keuzes ?? []).filter((k) => gekozen.includes(k.waarde)).map((k) => k.label),
      ...((waarden['ontbreekt'] as readonly string[] | undefined) ?? []),
      ...nee.map(({ punt }) => punt.bijNee),
      ...gemis(s).map((g) => g.tekst),
    ]),
  ]
  if (ontbreekt.length === 0)
    return weiger('opgave-nodig', 'Geef op welke informatie nog nodig is.', {
      velden: { ontbreekt: 'Noem ten minste één punt dat nog nodig is.' },
      grond: 'GV-025',
    })
  if (!inFase(s.procedure, s.toestand, 'controle')) return terugNaarControle(s, fase, ontbreekt)
  return incompleetBevonden(s, fase, ontbreekt, {
    punten: Object.fromEntries(
      punten(s, waarden)
        .filter(({ antwoord }) => antwoord !== undefined)
        .map(({ punt, antwoord }) => [punt.id, antwoord === true]),
    ),
    toelichting: String(waarden['toelichting'] ?? ''),
  })
}
