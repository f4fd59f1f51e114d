// The facts of a zaak as the conditions want to see them.
import { type Datum, beginjaarSchooljaar, leeftijdOp, leerplichtigVanaf, plusMaanden } from '../kern/datum.ts'
import type { Waarde, Waarden } from '../kern/veld.ts'
import type { Toestemmingvan, Voorwaardefeiten } from '../procedure/voorwaarde.ts'
import { kantVan } from '../toegang/rollen.ts'
import { isGetekendDoor } from './ondertekening.ts'
import { adviesverschillen } from './verschil.ts'
import type { Context, Situatie } from './opdracht.ts'
import type { Parameter } from '../procedure/bouwstenen.ts'
import { bereken } from '../termijn/bereken.ts'
import { openVraag } from './wachttijd.ts'
import { type Toestand, aangesteldVoor, antwoordVan, isTaak, registratieVan, stukkenVan } from './toestand.ts'

/**
 * Facts measured on the day of filing, or today while it has not been filed (GV part 4.1, rule 8).
 * @param waarden answers of the act itself, which go before what is known
 */
export function voorwaardefeiten(
  { procedure, toestand: t, context }: Situatie,
  waarden: Readonly<Waarden> = {},
): Voorwaardefeiten {
  const { feiten } = context
  const peildatum = t.ingediendOp ?? context.vandaag
  const nieuwste = (soort: string) => stukkenVan(t, soort)[0]
  const geboren = feiten.leerling?.geboren ?? null
  // Answers that do not stand in the zaak itself.
  const vanBuiten: Readonly<Record<string, Datum | null>> = {
    'vanuit.bekendgemaakt': feiten.vanuit?.bekendgemaaktOp ?? null,
    'leerling.geboren': geboren,
    'leerling.leerplichtig': geboren && leerplichtigVanaf(geboren),
  }
  return {
    peildatum,
    antwoord: (veld) =>
      Object.hasOwn(waarden, veld)
        ? waarden[veld]
        : Object.hasOwn(vanBuiten, veld)
          ? vanBuiten[veld]
          : antwoordVan(t, veld),
    andereBeslisser: !context.door.persoon || context.door.persoon !== feiten.vanuit?.beslisser,
    kanten: context.door.rollen.map(({ rol }) => kantVan(rol)),
    aanvragersoort: feiten.aanvrager?.soort ?? null,
    aanvragerDeelnemer: feiten.aanvrager?.deelnemer ?? false,
    ingeschrevenBijAanvrager: feiten.leerling !== null && feiten.leerling.school === t.aanvrager,
    leerlingOpSchool: (feiten.leerling?.school ?? null) !== null,
    gestartAls: t.gestartAls,
    fase: t.fase,
    namen: [
      feiten.leerling?.naam ?? '',
      ...(feiten.leerling?.gezag ?? []).map((g) => feiten.personen[g.persoon]?.naam ?? ''),
    ],
    woonplaats: feiten.leerling?.woonplaats ?? null,
    leeftijd: feiten.leerling ? leeftijdOp(feiten.leerling.geboren, peildatum) : null,
    stukOuderDan: (soort, maanden) => {
      const stuk = nieuwste(soort)
      if (!stuk?.datum) return false
      const gemeten = t.ingediendOp && stuk.toegevoegdOp > t.ingediendOp ? stuk.toegevoegdOp : peildatum
      return plusMaanden(stuk.datum, maanden) < gemeten
    },
    // From an earlier school year; `precies`: from the one just before.
    stukUitVorigSchooljaar: (soort, precies) => {
      const datum = nieuwste(soort)?.datum
      const jaren = datum ? beginjaarSchooljaar(peildatum) - beginjaarSchooljaar(datum) : 0
      return precies ? jaren === 1 : jaren > 0
    },
    stukAanwezig: (soort) => nieuwste(soort) !== undefined,
    stukken: (soort) => stukkenVan(t, soort).map(({ datum, velden }) => ({ datum, velden: velden ?? {} })),
    getekend: (soort, door) => {
      const stuk = nieuwste(soort)
      return stuk !== undefined && isGetekendDoor(stuk, door, feiten)
    },
    gesprekVastgelegd: (gesprek) => t.gesprekken.some((g) => g.gehouden && g.gesprek === gesprek),
    adviezenVerschillen: adviesverschillen(t).length > 0,
    adviesAfwijzend: Object.values(t.adviezen).some((a) => !a.toekennen),
    schoolinstelling: (id) => feiten.aanvrager?.instellingen?.[id] ?? null,
    schoolplaats: feiten.aanvrager?.plaats ?? null,
    alleAntwoorden: (id, veld) =>
      t.registraties.filter((r) => r.registratie === id).map((r) => r.velden[veld]),
    registratieGedaan: (id) => registratieVan(t, id) !== null,
    vraagOpen: (regel, bij) => openVraag(t, regel, bij as Waarde) !== null,
    screeningPositief: t.screening !== null && t.screening.uitkomst !== 'negatief',
    akkoordVan: (partij) => t.akkoorden[partij]?.akkoord === true,
    toestemming: (waarvoor, van) => toestemming(t, context, waarvoor, van),
    taakOpen: (taak, teLaat) =>
      t.opvolging.some(
        (o) =>
          !o.gedaan &&
          (taak === undefined || isTaak(o.id, taak)) &&
          (!teLaat || (o.uiterlijk !== null && o.uiterlijk < context.vandaag)),
      ),
    aangesteld: (aanstelling) => aangesteldVoor(t, aanstelling).length > 0,
    deelnemers: (gesprek) =>
      t.gesprekken.findLast((g) => g.gehouden && g.gesprek === gesprek)?.deelnemers ?? [],
    gesprekkenGehouden: (gesprek) => t.gesprekken.filter((g) => g.gehouden && g.gesprek === gesprek).length,
    evaluatieGedaan: (evaluatie) => t.evaluaties.some((e) => e.evaluatie === evaluatie),
    besluitoptie: t.besluit?.optie ?? null,
    stukNaStart: (soort) => {
      const vanaf = t.uitvoering?.van ?? t.besluit?.op
      return vanaf !== undefined && stukkenVan(t, soort).some((stuk) => stuk.toegevoegdOp >= vanaf)
    },
    vandaag: context.vandaag,
    einde: (start, duur, alsDuur = false) =>
      bereken(
        {
          soort: duur.aantal < 0 ? 'terugreken' : 'beleid',
          duur,
          rolt: duur.aantal > 0 && !alsDuur,
          inclusiefStart: alsDuur,
          grond: '',
        },
        start,
        [],
        context.kalender,
        context.instellingen.telwijze,
        context.vandaag,
      ).einde,
    zolangVoor: (dag, { aantal, eenheid }) =>
      bereken(
        { soort: 'terugreken', duur: { aantal: -Math.abs(aantal), eenheid }, grond: '' },
        dag,
        [],
        context.kalender,
        context.instellingen.telwijze,
        context.vandaag,
      ).einde,
    signaalVooraf: context.instellingen.signaalVooraf ?? null,
    parameter: (id) => parameterOp(procedure.parameters, context, id, peildatum),
    andereZaken: feiten.zaken,
    vanuit: feiten.vanuit?.procedure ?? null,
    plaatsVrij: feiten.bezetting.lopend < (procedure.capaciteit?.plaatsen ?? Number.POSITIVE_INFINITY),
    vooraanWachtlijst: feiten.bezetting.wachtend.every(
      (w) =>
        t.wachtSinds !== null &&
        (t.wachtSinds < w.sinds || (t.wachtSinds === w.sinds && w.lagerNummer !== true)),
    ),
    toegekendDitSchooljaar: feiten.bezetting.toegekendDitSchooljaar,
  }
}

/** The amount of a parameter on a day, in centen: what the SWV set goes before what the procedure brought (GV-054). */
export function parameterOp(
  parameters: readonly Parameter[] | undefined,
  context: Pick<Context, 'instellingen'>,
  id: string,
  dag: Datum,
): number | null {
  const waarden = context.instellingen.parameters?.[id] ?? parameters?.find((p) => p.id === id)?.waarden ?? []
  return (
    waarden
      .filter((w) => w.vanaf <= dag)
      .toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : 1))
      .at(-1)?.centen ?? null
  )
}

/** The newest word of each counts: consent can be withdrawn. */
function toestemming(t: Toestand, { feiten }: Context, waarvoor: string, van: Toestemmingvan): boolean {
  const geeft = (persoon: string, partij: string) =>
    t.toestemmingen.findLast(
      (x) => x.waarvoor.toLowerCase() === waarvoor.toLowerCase() && (x.van === persoon || x.van === partij),
    )?.gegeven === true
  const gezag = feiten.leerling?.gezag ?? []
  const ouders = gezag.filter((g) => g.aard !== 'jongere')
  if (van === 'jongere')
    return gezag.filter((g) => g.aard === 'jongere').some((g) => geeft(g.persoon, 'jongere'))
  if (ouders.length === 0) return geeft('ouder', 'ouder')
  if (van === 'elke-ouder')
    return ouders.every((g) => geeft(g.persoon, ouders.length === 1 ? 'ouder' : g.persoon))
  return van === 'alle-ouders'
    ? ouders.every((g) => geeft(g.persoon, 'ouder'))
    : ouders.some((g) => geeft(g.persoon, 'ouder'))
}
