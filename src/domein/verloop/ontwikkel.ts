// The fold: one gebeurtenis after the other gives the toestand. No procedure is needed: what the rules decided is in the
// gebeurtenis itself, so history reads the same under every later version.
import { type Datum, plusDagen } from '../kern/datum.ts'
import { metBrief } from './bekendmaking.ts'
import type { Toestand, Advies, Besluit } from './toestand.ts'
import { beantwoord, stukken } from './ontwikkel-dossier.ts'
import { gesprek, opnieuwBetreden, uitvoering, voortgang } from './ontwikkel-traject.ts'
import type { GebeurtenisVan, Vastgelegd } from './gebeurtenis.ts'

/** The toestand after `v`. The first gebeurtenis of a zaak must be zaak-gestart; anything else throws (a bug). */
export function ontwikkel(toestand: Toestand | null, v: Vastgelegd): Toestand {
  const g = v.gebeurtenis
  if (toestand === null) {
    if (g.soort !== 'zaak-gestart') throw new Error(`A zaak begins with zaak-gestart, not ${g.soort}`)
    return begin(g, v)
  }
  const volgende = stap(toestand, v)
  const status = volgende.status === toestand.status ? {} : { statusSinds: v.datum }
  return { ...volgende, ...status, versie: v.volgnummer }
}

/** Folds a whole history. */
export function vouw(geschiedenis: readonly Vastgelegd[]): Toestand | null {
  let toestand: Toestand | null = null
  for (const v of geschiedenis) toestand = ontwikkel(toestand, v)
  return toestand
}

function begin(g: GebeurtenisVan<'zaak-gestart'>, v: Vastgelegd): Toestand {
  return {
    procedure: g.inhoud.procedure,
    procedureversie: g.inhoud.versie,
    versie: v.volgnummer,
    open: true,
    fase: g.inhoud.fase,
    status: g.inhoud.status,
    statusSinds: v.datum,
    gestartOp: v.datum,
    gestartDoor: v.door,
    gestartAls: v.rol,
    ingediendOp: null,
    ingediendDoor: null,
    compleetOp: null,
    aanvrager: g.inhoud.aanvrager,
    ...(g.inhoud.steunpunt ? { steunpunt: g.inhoud.steunpunt } : {}),
    betreft: g.inhoud.betreft,
    leerling: g.inhoud.leerling,
    antwoorden: {},
    stukken: [],
    controlepunten: {},
    bijAanvrager: false,
    ontbreekt: [],
    incompleetBerichtOp: null,
    toewijzingen: {},
    adviezen: {},
    vervallenAdviezen: [],
    agendering: null,
    gesprekken: [],
    betrokkenen: [],
    toestemmingen: [],
    zienswijzen: [],
    opschortingen: [],
    verlenging: null,
    voornemen: null,
    besluit: null,
    eerdereBesluiten: [],
    gelezen: [],
    brieven: [],
    bekendgemaaktOp: null,
    opvolging: [],
    plaatsing: null,
    vragen: [],
    bezwaren: [],
    vanuit: g.inhoud.vanuit ?? null,
    screening: null,
    registraties: [],
    akkoorden: {},
    aanstellingen: [],
    toegekendOp: null,
    wachtSinds: null,
    uitvoering: null,
    evaluaties: [],
    fasen: { [g.inhoud.fase]: { in: v.datum, uit: null } },
    uitkomst: null,
    eindeOp: null,
  }
}

function stap(t: Toestand, v: Vastgelegd): Toestand {
  const g = v.gebeurtenis
  switch (g.soort) {
    case 'zaak-gestart':
      throw new Error('A zaak starts once')
    case 'formulier-ingevuld':
      return { ...t, ...beantwoord(t, v.datum, g.persoonlijk?.antwoorden ?? {}) }
    case 'stuk-toegevoegd':
    case 'stuk-ondertekend':
    case 'stuk-verwijderd':
      return { ...t, stukken: stukken(t, v, g) }
    case 'toestemming-vastgelegd':
      return { ...t, toestemmingen: [...t.toestemmingen, g.inhoud] }
    case 'bsn-vastgelegd':
      return { ...t, bsnOp: g.inhoud.op }
    case 'zienswijze-gegeven':
      return {
        ...t,
        zienswijzen: [
          ...t.zienswijzen,
          { van: g.inhoud.van, op: v.datum, tekst: g.persoonlijk?.tekst ?? '' },
        ],
      }
    case 'ingediend':
      return { ...t, ingediendOp: g.inhoud.op, aangebodenOp: g.inhoud.op, ingediendDoor: v.door }
    case 'fase-betreden':
      return {
        ...t,
        fase: g.inhoud.fase,
        status: g.inhoud.status,
        bijAanvrager: false,
        toegekendOp: g.inhoud.toegekend ? (t.toegekendOp ?? v.datum) : t.toegekendOp,
        fasen: {
          ...t.fasen,
          [t.fase]: { in: t.fasen[t.fase]?.in ?? v.datum, uit: v.datum },
          [g.inhoud.fase]: { in: v.datum, uit: null },
        },
        ...opnieuwBetreden(t, g.inhoud.fase),
      }
    case 'status-gewijzigd':
      return { ...t, status: g.inhoud.status }
    case 'controle-uitgevoerd':
      return controle(t, v, g)
    case 'controlepunt-beantwoord':
      return { ...t, controlepunten: { ...t.controlepunten, [g.inhoud.punt]: g.inhoud.ja } }
    case 'aangevuld':
      return t.bijAanvrager
        ? { ...t, bijAanvrager: false, aangebodenOp: g.inhoud.op }
        : {
            ...t,
            opschortingen: t.opschortingen.map((o) =>
              o.soort === 'aanhouden' && o.hervat === null ? { ...o, aangevuldOp: g.inhoud.op } : o,
            ),
          }
    case 'opgeschort':
      return {
        ...t,
        opschortingen: [
          ...t.opschortingen,
          {
            ...g.inhoud,
            informatie: g.persoonlijk?.informatie ?? '',
            hervat: null,
            door: v.door,
            bron: v.volgnummer,
          },
        ],
      }
    case 'hervat':
      return {
        ...t,
        opschortingen: t.opschortingen.map((o) => (o.id === g.inhoud.id ? { ...o, hervat: g.inhoud.op } : o)),
      }
    case 'termijn-verlengd':
      return {
        ...t,
        ...(t.verlenging ? { eerdereVerlengingen: [...(t.eerdereVerlengingen ?? []), t.verlenging] } : {}),
        verlenging: { ...g.inhoud, reden: g.persoonlijk?.reden ?? '', door: v.door, bron: v.volgnummer },
      }
    case 'deskundige-toegewezen':
    case 'toewijzing-aanvaard':
    case 'advies-uitgebracht':
    case 'advies-heropend':
    case 'advies-vervallen':
      return advies(t, v, g)
    case 'gesprek-gepland':
    case 'gesprek-vastgelegd':
      return gesprek(t, v, g)
    case 'betrokkenheid-vastgelegd':
      return { ...t, betrokkenen: [...t.betrokkenen, g.inhoud] }
    case 'geagendeerd':
      return { ...opnieuwTeBesluiten(t), agendering: { ...g.inhoud, gehouden: false } }
    case 'zienswijze-gelezen':
      return v.door
        ? { ...t, gelezen: [...t.gelezen, { persoon: v.door, wat: g.inhoud.wat, op: v.datum }] }
        : t
    case 'ter-advies-geagendeerd':
      return { ...t, terAdvies: { ...g.inhoud, vraag: g.persoonlijk?.vraag ?? '' } }
    case 'ter-advies-teruggedraaid': {
      const { terAdvies: _terAdvies, ...rest } = t
      return rest
    }
    case 'genodigde-toegevoegd': {
      const genodigde = {
        persoon: g.inhoud.persoon,
        naam: g.persoonlijk?.naam ?? '',
        discipline: g.persoonlijk?.discipline ?? '',
        reden: g.persoonlijk?.reden ?? '',
      }
      return t.agendering
        ? {
            ...t,
            agendering: { ...t.agendering, genodigden: [...(t.agendering.genodigden ?? []), genodigde] },
          }
        : t
    }
    case 'agendering-teruggedraaid':
      return { ...t, agendering: null }
    case 'vergadering-gehouden':
      return t.agendering ? { ...t, agendering: { ...t.agendering, gehouden: true } } : t
    case 'voornemen-bekendgemaakt':
      return { ...t, voornemen: { ...g.inhoud, motivering: g.persoonlijk?.motivering ?? '', reacties: {} } }
    case 'reactie-vastgelegd':
      return t.voornemen
        ? {
            ...t,
            voornemen: { ...t.voornemen, reacties: { ...t.voornemen.reacties, [g.inhoud.van]: g.inhoud } },
          }
        : t
    case 'besluit-genomen':
      return {
        ...opnieuwTeBesluiten(t),
        status: g.inhoud.status,
        besluit: {
          ...g.inhoud,
          motivering: g.persoonlijk?.motivering ?? '',
          velden: g.persoonlijk?.velden ?? {},
          door: v.door,
        },
      }
    case 'brief-opgesteld':
    case 'brief-verzonden':
    case 'bezorging-mislukt':
      return metBrief(t, g)
    case 'taak-ontstaan':
      return { ...t, opvolging: [...t.opvolging, { ...g.inhoud, sinds: v.datum, gedaan: false }] }
    case 'taak-afgehandeld':
      return { ...t, opvolging: t.opvolging.map((o) => (o.id === g.inhoud.id ? { ...o, gedaan: true } : o)) }
    case 'plaatsing-vastgelegd':
      return { ...t, plaatsing: { op: g.inhoud.op, school: g.persoonlijk?.school ?? '' } }
    case 'vraag-gesteld':
      return {
        ...t,
        vragen: [
          ...t.vragen,
          { ...g.inhoud, op: v.datum, tekst: g.persoonlijk?.tekst ?? '', antwoord: null, antwoordOp: null },
        ],
      }
    case 'vraag-beantwoord':
      return {
        ...t,
        vragen: t.vragen.map((vraag) =>
          vraag.id === g.inhoud.id
            ? { ...vraag, antwoord: g.persoonlijk?.tekst ?? '', antwoordOp: v.datum }
            : vraag,
        ),
      }
    case 'ingetrokken':
    case 'afgerond':
      return { ...t, open: false, uitkomst: g.soort, eindeOp: g.inhoud.op, status: g.inhoud.status }
    case 'heropend':
      return { ...t, open: true, uitkomst: null, eindeOp: null, fase: g.inhoud.fase, status: g.inhoud.status }
    case 'persoonlijk-gewist':
      return { ...t, stukken: t.stukken.map((s) => ({ ...s, naam: '', verwijderd: true })) }
    case 'besluit-vervangen':
      return t.besluit ? { ...t, besluit: vervangen(t.besluit, g.inhoud) } : t
    case 'beurt-verschoven':
      // Kept with the list itself, which is of all zaken.
      return t
    case 'bezwaar-ontvangen':
      return { ...t, bezwaren: [...t.bezwaren, g.inhoud] }
    case 'screening-vastgelegd':
    case 'geregistreerd':
    case 'akkoord-gegeven':
    case 'toegewezen':
    case 'ontkoppeld':
      return voortgang(t, v, g)
    case 'op-wachtlijst':
    case 'uitvoering-gestart':
    case 'uitvoering-bijgesteld':
    case 'evaluatie-vastgelegd':
    case 'uitvoering-beeindigd':
      return uitvoering(t, g)
  }
}

/** What was granted ends on the day before the new decision. */
function vervangen(besluit: Besluit, { op, zaak }: { op: Datum; zaak: string }): Besluit {
  const tot = besluit.tot && besluit.tot >= op ? plusDagen(op, -1) : besluit.tot
  return { ...besluit, tot, vervangen: { op, zaak } }
}

function controle(t: Toestand, v: Vastgelegd, g: GebeurtenisVan<'controle-uitgevoerd'>): Toestand {
  const punten = { ...t.controlepunten, ...g.inhoud.punten }
  if (g.inhoud.uitkomst === 'compleet')
    return { ...t, controlepunten: punten, compleetOp: g.inhoud.per, ontbreekt: [], bijAanvrager: false }
  const ontbreekt = g.persoonlijk?.ontbreekt ?? []
  return {
    ...t,
    controlepunten: punten,
    ontbreekt,
    nietCompleet: [...(t.nietCompleet ?? []), { op: v.datum, ontbreekt }],
    compleetOp: null,
    bijAanvrager: true,
    incompleetBerichtOp: v.datum,
  }
}

/** Back on an agenda: what was decided for the time being makes room for a new decision. */
function opnieuwTeBesluiten(t: Toestand): Toestand {
  const { besluitbrief: _eerdere, ...zonderBrief } = t
  return t.besluit?.tussentijds
    ? {
        ...zonderBrief,
        eerdereBesluiten: [...t.eerdereBesluiten, t.besluit],
        besluit: null,
        bekendgemaaktOp: null,
      }
    : t
}

function zonder<T>(record: Readonly<Record<string, T>>, sleutel: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([naam]) => naam !== sleutel))
}

function advies(
  t: Toestand,
  v: Vastgelegd,
  g: GebeurtenisVan<
    | 'deskundige-toegewezen'
    | 'toewijzing-aanvaard'
    | 'advies-uitgebracht'
    | 'advies-heropend'
    | 'advies-vervallen'
  >,
): Toestand {
  const { plaats, persoon } = g.inhoud
  switch (g.soort) {
    case 'deskundige-toegewezen':
      return {
        ...t,
        toewijzingen: {
          ...t.toewijzingen,
          [plaats]: { persoon, discipline: g.inhoud.discipline, op: v.datum, aanvaard: false },
        },
      }
    case 'toewijzing-aanvaard': {
      const toewijzing = t.toewijzingen[plaats]
      return toewijzing
        ? { ...t, toewijzingen: { ...t.toewijzingen, [plaats]: { ...toewijzing, aanvaard: true } } }
        : t
    }
    case 'advies-uitgebracht': {
      const { toekennen, schoolsoort, categorie, tot, op } = g.inhoud
      const nieuw: Advies = {
        persoon,
        toekennen,
        ...(schoolsoort === undefined ? {} : { schoolsoort }),
        categorie,
        tot,
        op,
        onderbouwing: g.persoonlijk?.onderbouwing ?? {},
      }
      return { ...t, adviezen: { ...t.adviezen, [plaats]: nieuw } }
    }
    case 'advies-heropend': {
      const was = t.adviezen[plaats]
      return was
        ? {
            ...t,
            adviezen: zonder(t.adviezen, plaats),
            eerdereAdviezen: [
              ...(t.eerdereAdviezen ?? []),
              { ...was, plaats, heropend: g.persoonlijk?.reden ?? '' },
            ],
          }
        : t
    }
    case 'advies-vervallen':
      return {
        ...t,
        toewijzingen: zonder(t.toewijzingen, plaats),
        adviezen: zonder(t.adviezen, plaats),
        vervallenAdviezen: [...t.vervallenAdviezen, { plaats, persoon, reden: g.inhoud.reden, op: v.datum }],
      }
  }
}
