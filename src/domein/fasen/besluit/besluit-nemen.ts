import {
  type Datum,
  dagVan,
  eersteVanVolgendeMaand,
  kort,
  metWeekdag,
  naarDag,
  plusMaanden,
  vanDag,
} from '../../kern/datum.ts'
import { type Weigering, isWeigering, weiger } from '../../kern/uitkomst.ts'
import { type Veld, type Velden, type Waarden, isLeeg } from '../../kern/veld.ts'
import type { Besluitoptie, FaseVan, Procedure } from '../../procedure/definitie.ts'
import type { Gebeurtenis } from '../../verloop/gebeurtenis.ts'
import type { Opdrachtsoort, Situatie } from '../../verloop/opdracht.ts'
import { adviesverschillen, verschilInWoorden } from '../../verloop/verschil.ts'
import { eisFout, metGevolgen } from '../gevolgen.ts'
import { eindeVoor } from '../uitvoering/looptijd.ts'
import { bedragVan } from './bedrag.ts'
import { bijzonderBesluit, bijzonderNietVoor } from './bijzonder.ts'
import { aangehouden, faseVanSoort, gesloten } from '../faseregel.ts'
import { beslissers, gebruiktMandaat, mandaatFout } from './mandaat.ts'
import { verschuif } from '../toewijzing/beurt.ts'
import { metOvergenomen, periodeFout } from './periode.ts'
import { mondelingFout, mondelingVelden } from './mondeling.ts'
import { teBesluiten } from './te-besluiten.ts'

/** The decision. A refusal only after an announced intention and the chance to be heard. */
export const besluitNemen: Opdrachtsoort = {
  naam: 'besluit-nemen',
  titel: 'Besluit nemen',
  uitleg:
    'Leg het besluit vast; staat de zaak op een agenda, dan vanaf de dag van die vergadering. De brieven komen klaar te staan voor de administratieve ondersteuning, die ze verzendt.',
  velden: (procedure): Velden => {
    const opties = faseVanSoort(procedure, 'besluit')?.opties ?? []
    const advies = faseVanSoort(procedure, 'advies')
    const adviseurs = advies?.bijVerschil ? advies.plaatsen.length : 0
    const mondeling = faseVanSoort(procedure, 'vergadering')?.mondelingeAanvulling
    return {
      besluit: {
        soort: 'keuze',
        label: 'Besluit',
        verplicht: true,
        keuzes: opties.map((o) => ({ waarde: o.id, label: o.naam })),
      },
      ...veldenVan(opties),
      ...(mondeling ? mondelingVelden(mondeling) : {}),
      motivering: {
        soort: 'lange-tekst',
        label: 'Motivering van het besluit',
        verplicht: !opties.some((o) => o.zonderMotivering),
        grond: 'Awb 3:46',
      },
      ...(adviseurs > 1
        ? {
            motiveringVerschil: {
              soort: 'lange-tekst' as const,
              label: 'Motivering bij verschil tussen deskundigen',
              hulp: 'Nodig als de adviezen verschillen en er geen aanvullend advies is.',
              grond: 'Awb 3:50, GV-252',
            },
          }
        : {}),
    }
  },
  door: beslissers,
  kan: (s) =>
    gesloten(s.toestand) ?? aangehouden(s) ?? teBesluiten(s) ?? mandaatFout(s) ?? bijzonderNietVoor(s),
  beslis: (s, ingevuld) => {
    const fase = faseVanSoort(s.procedure, 'besluit')
    const optie = fase?.opties.find((o) => o.id === ingevuld['besluit'])
    if (!fase || !optie) return weiger('onbekend-besluit', 'Dit besluit bestaat niet in deze procedure.')
    const waarden = metOvergenomen(s, optie, ingevuld)
    const fout =
      ongemotiveerd(optie, waarden) ??
      optieFout(s, optie, waarden) ??
      verschilFout(s, waarden) ??
      mondelingFout(s, waarden) ??
      voornemenFout(s, optie) ??
      eisFout(s, optie.eisen, waarden) ??
      periodeFout(s, optie, waarden)
    if (fout) return fout
    const tot = einde(s, optie, waarden)
    if (isWeigering(tot)) return tot
    const beurt = verschuif(s, optie.beurt, waarden)
    if (isWeigering(beurt)) return beurt
    const act = besluit(s, fase, optie, { ...waarden, ...beurt.velden }, tot)
    return metGevolgen(s, [act, ...opgeschort(s, optie, waarden), ...beurt.gebeurtenissen], optie, waarden)
  },
}

/** Deciding to wait for what misses holds the file up as well, where the option says so. */
function opgeschort(s: Situatie, { schortOp }: Besluitoptie, waarden: Waarden): Gebeurtenis[] {
  if (!schortOp || waarden[schortOp.veld] !== schortOp.is) return []
  return [
    {
      soort: 'opgeschort',
      inhoud: {
        id: `opschorting-${s.toestand.opschortingen.length + 1}`,
        soort: 'aanhouden',
        op: s.context.vandaag,
        tot: waarden[schortOp.tot] as Datum,
        wijze: 'documentatie',
        grond: s.procedure.aanhouden?.grond ?? 'Awb 4:15 lid 1 a',
      },
      persoonlijk: { informatie: String(waarden[schortOp.informatie] ?? '') },
    },
  ]
}

function ongemotiveerd(optie: Besluitoptie, waarden: Waarden): Weigering | null {
  return optie.zonderMotivering || !isLeeg(waarden['motivering'])
    ? null
    : weiger('motivering-nodig', 'Motiveer het besluit: de motivering ontbreekt.', {
        velden: { motivering: 'Motiveer het besluit.' },
        grond: 'Awb 3:46',
      })
}

/** The last day of what is granted; null when the option gives no period. */
function einde(s: Situatie, optie: Besluitoptie, waarden: Waarden): Datum | null | Weigering {
  if (optie.geldigheid === false) return null
  if (optie.geldigheid === true) return einddatum(s, waarden)
  const van = (waarden['van'] ?? s.context.vandaag) as Datum
  const uitkomst = eindeVoor(
    s,
    optie.looptijd ?? { einde: 'vrij', grond: '' },
    van,
    (waarden['tot'] ?? null) as Datum | null,
  )
  return isWeigering(uitkomst) ? uitkomst : uitkomst.tot
}

/** The fields of the options, each asked only when one of the options that have it is chosen. */
function veldenVan(opties: readonly Besluitoptie[]): Velden {
  const velden: Record<string, Veld> = {}
  for (const optie of opties)
    for (const [naam, veld] of Object.entries(optie.velden)) {
      const eerder = velden[naam]?.als
      const is = eerder?.veld === 'besluit' ? eerder.is : []
      velden[naam] = { ...veld, als: veld.als ?? { veld: 'besluit', is: [...is, optie.id] } }
    }
  return velden
}

/** The option for which the whole school career is the proposal, by the score of this pupil (GV-191); null: no proposal. */
export function voorstelSchoolloopbaan({ procedure, toestand }: Situatie): string | null {
  const optie = (faseVanSoort(procedure, 'besluit')?.opties ?? []).find(({ schoolloopbaan }) => {
    const score = schoolloopbaan ? toestand.antwoorden[schoolloopbaan.veld] : null
    return schoolloopbaan !== undefined && typeof score === 'number' && score < schoolloopbaan.onder
  })
  return optie?.id ?? null
}

function optieFout(s: Situatie, optie: Besluitoptie, waarden: Waarden): Weigering | null {
  if (!optie.geldigheid) return null
  const regel = optie.schoolloopbaan
  const score = regel ? s.toestand.antwoorden[regel.veld] : null
  if (!regel || typeof score !== 'number' || !isLeeg(waarden['afwijkingSchoolloopbaan'])) return null
  const voorstel = score < regel.onder
  if (voorstel === (waarden['schoolloopbaan'] === true)) return null
  // Granting the whole career more often is explored, and never done by itself (GV-192).
  return weiger(
    'schoolloopbaan',
    voorstel
      ? `Bij een ${regel.veld.toUpperCase()} onder ${regel.onder} is het voorstel een TLV voor de hele schoolloopbaan. Motiveer waarom u afwijkt.`
      : `Een TLV voor de hele schoolloopbaan is het voorstel bij een ${regel.veld.toUpperCase()} onder ${regel.onder}; hier is dat ${score}. Motiveer waarom u afwijkt.`,
    { velden: { afwijkingSchoolloopbaan: 'Motiveer de afwijking.' }, grond: regel.grond },
  )
}

function verschilFout(s: Situatie, waarden: Waarden): Weigering | null {
  const verschillen = adviesverschillen(s.toestand)
  const advies = faseVanSoort(s.procedure, 'advies')
  if (verschillen.length === 0 || !advies?.bijVerschil || s.toestand.adviezen[advies.bijVerschil.plaats])
    return null
  const { plaats } = advies.bijVerschil
  const wie = advies.plaatsen.find((p) => p.id === plaats)?.naam ?? `${plaats} deskundige`
  if (advies.bijVerschil.verplicht)
    return weiger(
      'derde-advies-nodig',
      `De adviezen verschillen op ${verschilInWoorden(verschillen)}. Eerst is een aanvullend advies nodig van een ${wie}.`,
      { grond: advies.bijVerschil.grond },
    )
  return isLeeg(waarden['motiveringVerschil'])
    ? weiger(
        'verschil-motiveren',
        `De adviezen verschillen op ${verschilInWoorden(verschillen)}. Motiveer uw keuze of vraag een aanvullend advies aan een ${wie}.`,
        {
          velden: { motiveringVerschil: 'Motiveer uw keuze.' },
          uitweg: 'Vul "Motivering bij verschil tussen deskundigen" in.',
          grond: 'Awb 3:50, GV-252',
        },
      )
    : null
}

/** A refusal needs the announced intention, and then the hearing or the lapse of the reaction term (GV-271, GV-274). */
function voornemenFout({ toestand: t, context }: Situatie, optie: Besluitoptie): Weigering | null {
  if (!optie.voornemen) return null
  if (!t.voornemen || t.voornemen.optie !== optie.id)
    return weiger(
      'voornemen-nodig',
      `${optie.naam} kan pas na een voornemen waarop school en ouders konden reageren.`,
      {
        uitweg: 'Maak eerst het voornemen bekend.',
        grond: 'GV-271',
      },
    )
  const reacties = Object.values(t.voornemen.reacties)
  const wilGehoord = reacties.some((r) => r.gehoord !== 'nee')
  const gehoord = t.gesprekken.some(
    (g) => g.gehouden && g.gesprek === 'hoorzitting' && g.op >= (t.voornemen?.op ?? ''),
  )
  if (wilGehoord)
    return gehoord
      ? null
      : weiger('eerst-horen', 'Er is gevraagd om te worden gehoord. Besluit pas na de hoorzitting.', {
          uitweg: 'Leg de hoorzitting vast met verslag.',
          grond: 'GV-274',
        })
  const iedereenNee = t.voornemen.partijen.every((p) => t.voornemen?.reacties[p])
  return iedereenNee || gehoord || context.vandaag > t.voornemen.reactieTot
    ? null
    : weiger(
        'reactietermijn-loopt',
        `School en ouders kunnen nog reageren tot en met ${metWeekdag(t.voornemen.reactieTot)}.`,
        {
          uitweg: 'Besluit daarna.',
          grond: 'GV-274',
        },
      )
}

/** End of a TLV: 31 July (WEC 40 lid 15), after today; for the whole school career the school year of the 20th birthday. */
function einddatum(s: Situatie, waarden: Waarden): Datum | Weigering {
  if (waarden['schoolloopbaan'] === true) {
    const geboren = s.context.feiten.leerling?.geboren
    if (!geboren) return weiger('geboortedatum', 'De geboortedatum van de leerling is niet bekend.')
    const twintig = plusMaanden(geboren, 240)
    const jaar = Number(twintig.slice(0, 4))
    return vanDag(dagVan(twintig.slice(5) <= '07-31' ? jaar : jaar + 1, 7, 31))
  }
  const tot = waarden['tot'] as Datum | undefined
  if (!tot)
    return weiger('einddatum-nodig', 'Vul in tot en met wanneer de TLV geldt.', {
      velden: { tot: 'Vul de einddatum in.' },
      grond: 'GV-190',
    })
  if (tot <= s.context.vandaag)
    return weiger('einddatum-voorbij', `De einddatum ${kort(tot)} is al voorbij.`, {
      velden: { tot: 'Kies een latere dag.' },
    })
  if (!tot.endsWith('-07-31'))
    return weiger('hele-schooljaren', 'Een TLV geldt voor hele schooljaren en eindigt op 31 juli.', {
      velden: { tot: 'Kies een 31 juli.' },
      grond: 'WEC 40 lid 15',
    })
  const van = waarden['van'] as Datum | undefined
  if (van && naarDag(van) > naarDag(tot))
    return weiger('periode', 'De TLV begint na de einddatum.', { velden: { van: 'Kies een eerdere dag.' } })
  return tot
}

function besluit(
  s: Situatie,
  fase: FaseVan<'besluit'>,
  optie: Besluitoptie,
  waarden: Waarden,
  tot: Datum | null,
): Gebeurtenis {
  const { procedure, context } = s
  const mandaat = gebruiktMandaat(s, fase)
  const bijzonder = mandaat ? null : bijzonderBesluit(s)
  const eigenVelden: Waarden = Object.fromEntries(
    Object.entries(waarden).filter(
      ([naam]) => !['besluit', 'motivering', 'van', 'tot', 'categorie'].includes(naam),
    ),
  )
  for (const naam of Object.keys(optie.datums ?? {}))
    eigenVelden[naam] = eersteVanVolgendeMaand(context.vandaag)
  if (optie.bedrag) eigenVelden['bedrag'] = bedragVan(s, optie)
  return {
    soort: 'besluit-genomen',
    inhoud: {
      optie: optie.id,
      status: optie.status,
      op: context.vandaag,
      van: optie.geldigheid ? ((waarden['van'] ?? context.vandaag) as Datum) : null,
      tot,
      categorie: (waarden['categorie'] ?? null) as string | null,
      grond: mandaat?.grond ?? (bijzonder && fase.bijzonder?.grond) ?? fase.grond ?? '',
      volgnummer: optie.geldigheid === true || optie.genummerd ? nummer(procedure, s) : null,
      ...(bijzonder ? { bijzonder } : {}),
      ...(optie.tussentijds ? { tussentijds: true } : {}),
      ...(optie.zelfHervat ? { looptDoor: true as const } : {}),
      ...(mandaat ? { mandaat: { van: mandaat.van, op: mandaat.op } } : {}),
    },
    persoonlijk: { motivering: String(waarden['motivering'] ?? ''), velden: eigenVelden },
  }
}

function nummer(_procedure: Procedure, { context }: Situatie): string {
  return context.instellingen.nummerpatroon
    .replace('{jaar}', context.vandaag.slice(0, 4))
    .replace('{volgnummer}', String(context.feiten.volgnummer).padStart(4, '0'))
}
