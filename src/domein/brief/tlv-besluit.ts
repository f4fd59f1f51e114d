// The letter about a toelaatbaarheidsverklaring of a desk that has its own words for the decision: what was decided, the
// period, the reasons, and how to object. General: what it is called comes from the procedure.
import { inWoorden, metWeekdag } from '../kern/datum.ts'
import { midden } from '../kern/tekst.ts'
import { type Blok, type Brieffeiten, type Maker, alinea, kop, over } from './brief.ts'

const besluit: Maker = (f) => ({
  betreft: `Besluit: ${midden(f.besluit?.naam ?? f.procedure)}`,
  functie: 'namens het samenwerkingsverband',
  blokken: [
    alinea(
      `${f.doelgroep === 'school' ? 'U vroeg' : 'De school vroeg'} een toelaatbaarheidsverklaring (TLV) aan voor ${over(f)}. Het besluit is: ${midden(f.besluit?.naam ?? '')}.`,
    ),
    ...(f.besluit?.tot ? [{ soort: 'gegevens', paren: paren(f) } as const] : []),
    ...(f.besluit?.motivering ? [kop('Waarom wij dit besluiten'), alinea(f.besluit.motivering)] : []),
    kop('Hoe het verder gaat'),
    alinea(
      `${f.school} blijft verantwoordelijk voor passend onderwijs en bespreekt met ouder(s)/verzorger(s) hoe het verder gaat.`,
    ),
    ...bezwaar(f),
  ],
})

/** The standard text with the eindadvies in it, word for word as the procedure gives it in its lines (RGV-250, RGV-251). */
const tlvBrief: Maker = (f) => ({
  betreft: `Besluit: ${midden(f.besluit?.naam ?? f.procedure)}`,
  functie: 'directeur-bestuurder',
  blokken: [
    alinea(
      `${f.doelgroep === 'school' ? 'U vroeg' : 'De school vroeg'} een toelaatbaarheidsverklaring (TLV) aan voor ${over(f)}. Twee onafhankelijke deskundigen van de ${f.commissie} gaven advies. Het besluit is: ${midden(f.besluit?.naam ?? '')}.`,
    ),
    ...(f.besluit?.tot ? [{ soort: 'gegevens', paren: paren(f) } as const] : []),
    ...f.regels.flatMap(([label, tekst]) => [kop(label), alinea(tekst)]),
    kop('Hoe het verder gaat'),
    alinea(
      f.besluit?.tot
        ? `Ouders melden hun kind aan bij een school van deze soort. Tot de inschrijving daar blijft ${f.school} verantwoordelijk voor passend onderwijs.`
        : `${f.school} blijft verantwoordelijk voor passend onderwijs en zoekt met de ouders een passende plek. De steunpuntcoördinator kan daarbij helpen.`,
    ),
    ...bezwaar(f),
  ],
})

function paren(f: Brieffeiten): [string, string][] {
  const b = f.besluit
  const rijen: [string, string | null][] = [
    ['Nummer van de TLV', b?.volgnummer ?? null],
    ['Bekostigingscategorie', b?.categorie ?? null],
    ['Geldig vanaf', b?.van ? inWoorden(b.van) : null],
    ['Geldig tot en met', b?.tot ? inWoorden(b.tot) : null],
  ]
  return rijen.filter((p): p is [string, string] => p[1] !== null)
}

function bezwaar(f: Brieffeiten): Blok[] {
  return [
    kop('Bent u het niet eens met dit besluit?'),
    alinea(
      `Ouders en het schoolbestuur kunnen binnen zes weken na de datum van deze brief bezwaar maken: uiterlijk op ${metWeekdag(f.bezwaarTot)}. Stuur uw bezwaar met uw redenen schriftelijk aan het bestuur van ${f.swv}.`,
    ),
  ]
}

export const TLVBESLUITBRIEVEN: Readonly<Record<string, Maker>> = {
  'tlv-besluit': besluit,
  'tlv-brief': tlvBrief,
}
