// Warnings that block nothing: what someone should look at. Worked out, never stored by hand.
import { kort, plusDagen } from '../kern/datum.ts'
import { bijzonderBesluit } from '../fasen/besluit/bijzonder.ts'
import { gesprekZonder } from '../fasen/controle/gesprek-zonder.ts'
import { faseVanSoort } from '../fasen/faseregel.ts'
import { toets } from '../procedure/voorwaarde.ts'
import { adviesverschillen, verschilInWoorden } from '../verloop/verschil.ts'
import type { Situatie } from '../verloop/opdracht.ts'
import { termijnen } from '../verloop/termijn.ts'
import { openOpschorting } from '../verloop/toestand.ts'
import { voorwaardefeiten } from '../verloop/voorwaardefeiten.ts'
import { trajectsignalen, vanDeSchool } from './trajectsignalen.ts'

export type Signaal = {
  code: string
  tekst: string
  grond: string
  zwaarte: 'let-op' | 'dringend'
  /** The school that asks sees it too. */
  ookSchool?: boolean
}

/** The signals of a zaak, the most pressing first. */
export function signalen(s: Situatie): readonly Signaal[] {
  const { procedure, toestand: t, context } = s
  const lijst: Signaal[] = []
  for (const { naam, titel, einde, loopt, verstreken, definitie } of termijnen(s)) {
    const vooraf = definitie.signaalDagenVooraf
    if (loopt && !verstreken && vooraf !== undefined && plusDagen(einde, -vooraf) <= context.vandaag)
      lijst.push({
        code: `${naam}-nadert`,
        tekst: `${titel}: de laatste dag is ${kort(einde, context.vandaag)}.`,
        grond: definitie.regel.grond,
        zwaarte: 'let-op',
      })
    if (verstreken)
      lijst.push({
        code: `${naam}-verstreken`,
        tekst: definitie.gevolg,
        grond: definitie.regel.grond,
        zwaarte: 'dringend',
        // Who has to do it reads that it is too late (GV-063, GV-172).
        ...(definitie.zichtVoor.includes('school') && vanDeSchool(procedure, [definitie.eigenaar])
          ? { ookSchool: true }
          : {}),
      })
  }
  const opschorting = openOpschorting(t, context.vandaag)
  if (opschorting?.soort === 'aanhouden' && opschorting.tot < context.vandaag)
    lijst.push({
      code: 'aanvultermijn-verstreken',
      tekst: `De termijn om aan te vullen is verstreken op ${kort(opschorting.tot, context.vandaag)}.`,
      grond: 'Awb 4:5',
      zwaarte: 'dringend',
    })
  const lang = procedure.aanhouden?.lang
  if (
    lang &&
    opschorting?.soort === 'aanhouden' &&
    voorwaardefeiten(s).einde(opschorting.op, lang.duur) <= context.vandaag
  )
    lijst.push({ code: 'lang-aangehouden', tekst: lang.tekst, grond: lang.grond, zwaarte: 'let-op' })
  const verschillen = adviesverschillen(t)
  const bijVerschil = faseVanSoort(procedure, 'advies')?.bijVerschil
  if (verschillen.length > 0 && !t.besluit)
    lijst.push({
      code: 'adviezen-verschillen',
      tekst: `De adviezen verschillen op ${verschilInWoorden(verschillen)}.${bijVerschil ? ' Een aanvullende deskundige is mogelijk.' : ''}`,
      grond: bijVerschil?.grond ?? '',
      zwaarte: 'let-op',
    })
  const bijzonder = t.agendering && !t.besluit ? bijzonderBesluit(s) : null
  if (bijzonder)
    lijst.push({
      code: 'bijzonder-besluit',
      tekst: `Dit wordt een ${bijzonder.naam}: ${bijzonder.redenen.join('; ')}.`,
      grond: faseVanSoort(procedure, 'besluit')?.bijzonder?.grond ?? '',
      zwaarte: 'let-op',
    })
  for (const gesprek of t.gesprekken) {
    if (gesprek.gesprek === 'MDO' && !gesprek.deelnemers.includes('contactpersoon'))
      lijst.push({
        code: 'mdo-zonder-contactpersoon',
        tekst: `Bij het MDO van ${kort(gesprek.op, context.vandaag)} is de contactpersoon van het samenwerkingsverband niet genodigd.`,
        grond: 'GV-195',
        zwaarte: 'let-op',
        ookSchool: true,
      })
  }
  const feiten = voorwaardefeiten(s)
  for (const punt of faseVanSoort(procedure, 'controle')?.punten ?? []) {
    if (punt.uitdrukkelijk && t.ingediendOp && !t.compleetOp && (!punt.als || toets(punt.als, feiten)))
      lijst.push({
        code: `punt-${punt.id}`,
        tekst: `${punt.bijNee}. De aanvraag wacht daarop; er loopt nog geen termijn.`,
        grond: punt.grond,
        zwaarte: 'let-op',
        ookSchool: true,
      })
    const zonder = t.besluit || punt.id in t.controlepunten ? null : gesprekZonder(s, punt)
    if (zonder)
      lijst.push({
        code: `punt-${punt.id}`,
        tekst: `${punt.bijNee}: het gesprek van ${kort(zonder.op, context.vandaag)} was zonder hen.`,
        grond: punt.grond,
        zwaarte: 'let-op',
      })
    if (!punt.blokkeert && t.controlepunten[punt.id] === false && !t.besluit)
      lijst.push({ code: `punt-${punt.id}`, tekst: punt.bijNee, grond: punt.grond, zwaarte: 'let-op' })
  }
  if (
    procedure.formulier.some((sectie) => 'contactpersoonBetrokkenOp' in sectie.velden) &&
    t.ingediendOp &&
    !t.besluit
  ) {
    if (!t.antwoorden['contactpersoonBetrokkenOp'])
      lijst.push({
        code: 'contactpersoon-niet-betrokken',
        tekst: 'Er is niet ingevuld wanneer de contactpersoon van het samenwerkingsverband is betrokken.',
        grond: 'GV-194',
        zwaarte: 'let-op',
      })
  }
  lijst.push(...inBezwaar(s), ...trajectsignalen(s))
  return lijst.toSorted((a, b) => (a.zwaarte === b.zwaarte ? 0 : a.zwaarte === 'dringend' ? -1 : 1))
}

/** An objection changes neither status nor validity (article 6:16 Awb, GV-278): the zaak is marked while it is handled. */
function inBezwaar({ toestand: t, context }: Situatie): Signaal[] {
  const lopend = t.bezwaren.find((b) => context.feiten.zaken.find((z) => z.zaak === b.zaak)?.open ?? true)
  return lopend && !t.besluit?.vervangen
    ? [
        {
          code: 'in-bezwaar',
          tekst: `In bezwaar sinds ${kort(lopend.op, context.vandaag)}. Het besluit blijft intussen gelden.`,
          grond: 'Awb 6:16 (GV-278)',
          zwaarte: 'let-op',
          ookSchool: true,
        },
      ]
    : []
}
