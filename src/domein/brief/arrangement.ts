// The letters about an arrangement: general sentences, so that every desk can use them. What it is called comes from the procedure.
import { inWoorden, metWeekdag, plusDagen } from '../kern/datum.ts'
import { euro } from '../kern/geld.ts'
import { midden } from '../kern/tekst.ts'
import { type Blok, type Brieffeiten, type Maker, alinea, kop, over } from './brief.ts'

const toekenning: Maker = (f) => ({
  betreft: `Besluit over ${f.procedureInZin}: toegekend`,
  functie: 'namens het samenwerkingsverband',
  blokken: [
    alinea(
      f.doelgroep === 'school'
        ? `U vroeg voor ${over(f)} aan: ${f.procedureInZin}. Wij kennen dit toe.`
        : `De school vroeg voor ${over(f)} extra ondersteuning aan: ${f.procedureInZin}. Het besluit is: ja.`,
    ),
    { soort: 'gegevens', paren: [...gegevens(f), ...f.regels] },
    ...waarom(f),
    ...verder(f),
    ...nietEens(f),
  ],
})

const afwijzing: Maker = (f) => ({
  betreft: `Besluit over ${f.procedureInZin}: afgewezen`,
  functie: 'namens het samenwerkingsverband',
  blokken: [
    alinea(
      f.doelgroep === 'school'
        ? `U vroeg voor ${over(f)} aan: ${f.procedureInZin}. Wij wijzen deze aanvraag af.`
        : `De school vroeg voor ${over(f)} extra ondersteuning aan: ${f.procedureInZin}. Het besluit is: nee.`,
    ),
    ...waarom(f),
    ...(f.alleenGeld
      ? []
      : [
          kop('Hoe het verder gaat'),
          alinea(
            `${f.onderwerp ? '' : `${f.school} houdt zorgplicht: de school zorgt voor een passende plek. `}De contactpersoon van het samenwerkingsverband denkt mee over een passend vervolg.`,
          ),
        ]),
    ...nietEens(f),
  ],
})

const overStap: Maker = (f) => ({
  betreft: `Bericht over ${f.procedureInZin}`,
  functie: 'namens het samenwerkingsverband',
  blokken: [
    alinea(
      `Dit bericht gaat over uw ${f.heet.naam} voor ${over(f)}.${f.stap ? ` Op ${inWoorden(f.stap.op)} is vastgelegd: ${midden(f.stap.naam)}.` : ''}`,
    ),
    ...(f.stap ? [{ soort: 'gegevens', paren: f.stap.regels } as const] : []),
  ],
})

const nietPassend: Maker = (f) => {
  const bericht = overStap(f)
  return {
    ...bericht,
    blokken: [
      ...bericht.blokken,
      alinea(
        'Dit aanbod past nu niet. Het advies is om contact op te nemen met de contactpersoon van het samenwerkingsverband; die denkt mee over een passend vervolg.',
      ),
    ],
  }
}

/** Who keeps the pupil or the group; not in a letter about money alone. */
function verder(f: Brieffeiten): Blok[] {
  if (f.alleenGeld) return []
  return [
    kop('Hoe het verder gaat'),
    alinea(
      f.onderwerp
        ? `${f.school} blijft verantwoordelijk voor de groep.`
        : `${f.school} blijft verantwoordelijk voor de schoolgang en bespreekt met ouder(s)/verzorger(s) en de leerling hoe het gaat.`,
    ),
  ]
}

function gegevens(f: Brieffeiten): [string, string][] {
  const b = f.besluit
  const bedrag = b?.bedrag ? euro(b.bedrag) : null
  const paren: [string, string | null][] = [
    f.onderwerp ? ['Groep', f.onderwerp.replace(/^groep /i, '')] : ['Leerling', f.leerling.naam],
    ['School', f.school],
    ['Begint op', b?.van ? inWoorden(b.van) : null],
    ['Loopt tot en met', b?.tot ? inWoorden(b.tot) : null],
    // The procedure may name the amount in its own words.
    ['Bedrag', f.regels.some(([, waarde]) => waarde === bedrag) ? null : bedrag],
  ]
  return paren.filter((p): p is [string, string] => p[1] !== null)
}

/** The reasons of the decision, or of the step that came after it (a partner that did not accept). */
function waarom({ besluit, stap }: Brieffeiten): Blok[] {
  const later = stap?.motivering && (!besluit || stap.op >= besluit.op) ? stap.motivering : null
  const reden = later ?? besluit?.motivering
  return reden ? [kop('Waarom wij dit besluiten'), alinea(reden)] : []
}

function nietEens(f: Brieffeiten): Blok[] {
  return [
    kop('Bent u het niet eens met dit besluit?'),
    alinea(
      `Neem dan contact op met ${f.swv} en noem het kenmerk. Ouders en het schoolbestuur kunnen een probleem of bezwaar over dit besluit schriftelijk en met redenen melden; wij gaan daarna eerst met u in gesprek.`,
    ),
  ]
}

const plaatsing: Maker = (f) => ({
  betreft: 'Besluit: plaatsing op een school voor voortgezet onderwijs',
  functie: 'directeur-bestuurder',
  blokken: [
    alinea(`Voor ${over(f)} is een school gevonden. Wij besluiten de jongere op die school te plaatsen.`),
    { soort: 'gegevens', paren: [['Leerling', f.leerling.naam], ...f.regels] },
    alinea(`Grond: ${f.besluit?.grond ?? ''}.`),
    ...waarom(f),
    ...nietEens(f),
  ],
})

const aanvullingGevraagd: Maker = (f) => ({
  betreft: 'Uw bezwaar: wij hebben nog iets nodig',
  functie: 'namens het samenwerkingsverband',
  blokken: [
    alinea(
      f.doelgroep === 'school'
        ? 'Wij hebben uw brief ontvangen. Om deze als bezwaar te behandelen hebben wij nog nodig: de redenen waarom u het er niet mee eens bent, en dat u namens het schoolbestuur schrijft.'
        : 'Wij hebben uw brief ontvangen. Om deze als bezwaar te behandelen hebben wij nog nodig: de redenen waarom u het er niet mee eens bent.',
    ),
    alinea(
      `Stuur dit binnen twee weken: uiterlijk op ${metWeekdag(plusDagen(f.datum, 14))}. Daarna gaan wij met u in gesprek. Krijgen wij dit niet op tijd, dan kunnen wij uw bezwaar misschien niet behandelen (artikel 6:6 van de Algemene wet bestuursrecht).`,
    ),
  ],
})

const opBezwaar: Maker = (f) => ({
  betreft: 'Besluit op uw bezwaar',
  functie: 'statutair bevoegde van een collega-samenwerkingsverband',
  blokken: [
    alinea(
      `U maakte bezwaar of meldde een probleem over een besluit voor ${over(f)}. Wij hebben opnieuw besloten: ${midden(f.besluit?.naam ?? '')}.`,
    ),
    { soort: 'gegevens', paren: f.regels },
    ...waarom(f),
    kop('Bent u het niet eens met dit besluit op bezwaar?'),
    alinea(
      `U kunt binnen zes weken na de datum van deze brief beroep instellen bij de rechtbank, sector bestuursrecht, in het gebied waar u woont of waar het schoolbestuur is gevestigd: uiterlijk op ${metWeekdag(f.bezwaarTot)} (artikel 8:1 en 6:7 van de Algemene wet bestuursrecht). Voor een beroep betaalt u griffierecht.`,
    ),
  ],
})

/** By kind: a letter of a procedure about an arrangement names one of these. */
export const ARRANGEMENTBRIEVEN: Readonly<Record<string, Maker>> = {
  'toekenning-arrangement': toekenning,
  'afwijzing-arrangement': afwijzing,
  plaatsingsbesluit: plaatsing,
  'bezwaar-aanvulling': aanvullingGevraagd,
  'besluit-op-bezwaar': opBezwaar,
  'bericht-stap': overStap,
  'bericht-niet-passend': nietPassend,
}
