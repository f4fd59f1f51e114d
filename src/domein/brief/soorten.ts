// The letters of a TLV, one function per kind. Sentences for parents and youth are level B1.
import { inWoorden, metWeekdag } from '../kern/datum.ts'
import { opsomming } from '../procedure/voorwaarde.ts'
import { ARRANGEMENTBRIEVEN } from './arrangement.ts'
import { ADVIESBRIEVEN } from './advies.ts'
import { BERICHTEN } from './bericht.ts'
import { PROBRIEVEN } from './tlv-pro.ts'
import { TLVBESLUITBRIEVEN } from './tlv-besluit.ts'
import { bezwaar } from './bezwaar.ts'
import { BEMIDDELINGSBRIEVEN } from './bemiddeling.ts'
import { LOKETBRIEVEN } from './loket.ts'
import { ZORGPLICHTBRIEVEN } from './zorgplicht.ts'
import { type Blok, type Brief, type Brieffeiten, type Maker, alinea, kop, over } from './brief.ts'

const AFSLUITING = alinea(
  'Heeft u vragen over deze brief? Neem dan contact op met het samenwerkingsverband en noem het kenmerk.',
)

const ontvangstbevestiging: Maker = (f) => ({
  betreft: `Uw ${f.heet.naam} is ontvangen`,
  blokken: [
    alinea(
      `Op ${metWeekdag(f.ingediendOp ?? f.datum)} hebben wij uw ${f.heet.naam} ontvangen: ${f.procedureInZin}, voor ${over(f)}.`,
    ),
    alinea(
      'Wij controleren nu of het dossier compleet is. Ontbreekt er iets, dan krijgt u daar één bericht over.',
    ),
    ...termijnBegint(f),
    AFSLUITING,
  ],
})

const incompleet: Maker = (f) => ({
  betreft: `Uw ${f.heet.naam} is nog niet compleet`,
  blokken: [
    alinea(
      `Wij hebben uw ${f.heet.naam} voor ${over(f)} gecontroleerd. Het dossier is nog niet compleet. Dit is nog niet in orde:`,
    ),
    { soort: 'lijst', regels: f.ontbreekt },
    alinea(
      `Vul dit aan in het portaal en kies daarna "Opnieuw aanbieden". Dan nemen wij ${f.heet.de} in behandeling.`,
    ),
    ...termijnBegint(f),
    AFSLUITING,
  ],
})

function termijnBegint(f: Brieffeiten): Blok[] {
  return f.wettelijkeTermijn
    ? [alinea('De beslistermijn van acht weken begint op de dag waarop het dossier compleet is.')]
    : []
}

const aanhoudingsbrief: Maker = (f) => ({
  betreft: 'De aanvraag wordt aangehouden: informatie nodig',
  blokken: [
    alinea(
      f.doelgroep === 'school'
        ? `Wij houden uw aanvraag voor ${over(f)} aan. Om te kunnen besluiten hebben wij meer informatie nodig.`
        : `De school heeft een aanvraag gedaan voor ${over(f)}. Om goed te kunnen besluiten is meer informatie nodig. U hoeft zelf niets te doen.`,
    ),
    kop('Wat nodig is'),
    alinea(f.aanhouding?.informatie ?? ''),
    alinea(
      `${f.doelgroep === 'school' ? 'U vult dit' : 'De school vult dit'} aan ${f.aanhouding?.wijze === 'gesprek' ? 'in een gesprek' : 'met documentatie in het portaal'}, uiterlijk op ${metWeekdag(f.aanhouding?.tot ?? f.datum)}.`,
    ),
    kop('Wat dit betekent voor de termijn'),
    alinea(
      'Tot de informatie binnen is staat de beslistermijn van acht weken stil, vanaf de dag na de datum van deze brief (artikel 4:15 van de Algemene wet bestuursrecht). Daarna loopt de termijn verder; hij begint niet opnieuw.',
    ),
    AFSLUITING,
  ],
})

const verlengingsbericht: Maker = (f) => ({
  betreft: 'Het besluit komt later',
  blokken: [
    alinea(
      `Wij hebben meer tijd nodig om te besluiten op de aanvraag voor ${over(f)}. ${f.verlenging?.tot ? 'Dat lukt niet binnen de beslistermijn.' : `De beslistermijn is met ${f.verlenging?.dagen ?? 0} dagen verlengd.`}`,
    ),
    alinea(`De reden: ${f.verlenging?.reden ?? ''}`),
    alinea(
      `Het besluit komt uiterlijk op ${f.beslisdatum ? metWeekdag(f.beslisdatum) : 'een later moment'} (artikel 4:14 van de Algemene wet bestuursrecht).${f.verlenging?.tot ? '' : ' Verlengen kan maar één keer.'}`,
    ),
    AFSLUITING,
  ],
})

const voornemenbrief: Maker = (f) => ({
  betreft: 'Wij zijn van plan de aanvraag af te wijzen: u kunt reageren',
  blokken: [
    alinea(
      `Er is een toelaatbaarheidsverklaring aangevraagd voor ${over(f)}. Wij zijn van plan die aanvraag af te wijzen. Dit is nog geen besluit.`,
    ),
    kop('Waarom'),
    alinea(f.voornemen?.motivering ?? ''),
    alinea('Dit voornemen rust op de verklaringen van de deskundigen. Die staan verderop in deze brief.'),
    kop('U kunt eerst uw mening geven'),
    alinea(
      `U kunt tot en met ${metWeekdag(f.voornemen?.reactieTot ?? f.datum)} laten weten of u gehoord wilt worden. Dat kan in een gesprek of schriftelijk; u kiest. Horen wij niets, dan besluiten wij na die dag (artikel 4:7 en 4:8 van de Algemene wet bestuursrecht).`,
    ),
    alinea(
      'De beslistermijn staat stil tot wij weten of u gehoord wilt worden, of tot de dag om te reageren voorbij is.',
    ),
    ...verklaringen(f),
    AFSLUITING,
  ],
})

const toekenningsbrief: Maker = (f) => ({
  betreft: 'Besluit: de toelaatbaarheidsverklaring is toegekend',
  blokken: [
    alinea(
      f.doelgroep === 'school'
        ? `U vroeg een toelaatbaarheidsverklaring (TLV) aan voor ${over(f)}. Wij kennen deze toe.`
        : `De school vroeg een toelaatbaarheidsverklaring (TLV) aan voor ${over(f)}. Het besluit is: ja. Met deze verklaring kan ${f.leerling.naam} naar het voortgezet speciaal onderwijs.`,
    ),
    { soort: 'gegevens', paren: tlvGegevens(f, categorieMetUitleg(f)) },
    kop('Waarom wij dit besluiten'),
    alinea(f.besluit?.motivering ?? ''),
    ...(f.besluit?.duurmotivering ? [alinea(`Over de duur: ${f.besluit.duurmotivering}`)] : []),
    alinea(adviseurs(f)),
    alinea(onderMandaat(f)),
    ...bijzonder(f),
    ...bezwaar(f),
    AFSLUITING,
  ],
})

const afwijzingsbrief: Maker = (f) => ({
  betreft: 'Besluit: de aanvraag is afgewezen',
  blokken: [
    alinea(
      f.doelgroep === 'school'
        ? `U vroeg een toelaatbaarheidsverklaring (TLV) aan voor ${over(f)}. Wij wijzen deze aanvraag af.`
        : `De school vroeg een toelaatbaarheidsverklaring (TLV) aan voor ${over(f)}. Het besluit is: nee.`,
    ),
    kop('Waarom wij dit besluiten'),
    alinea(f.besluit?.motivering ?? ''),
    alinea(adviseurs(f)),
    alinea(onderMandaat(f)),
    ...bijzonder(f),
    kop('Hoe het verder gaat'),
    alinea(
      `${f.school} houdt zorgplicht: de school zorgt voor een passende plek. De contactpersoon van het samenwerkingsverband denkt met school en ouders mee over een passend vervolg.`,
    ),
    ...bezwaar(f),
    AFSLUITING,
  ],
})

const tlvBeschikking: Maker = (f) => ({
  betreft: 'Toelaatbaarheidsverklaring voortgezet speciaal onderwijs',
  vorm: 'verklaring',
  blokken: [
    alinea(
      `${f.swv} verklaart dat de hieronder genoemde leerling toelaatbaar is tot het voortgezet speciaal onderwijs.`,
    ),
    {
      soort: 'gegevens',
      paren: [
        ['Leerling', f.leerling.naam],
        ['Geboren op', inWoorden(f.leerling.geboren)],
        ...tlvGegevens(f),
        ['School die aanvroeg', f.school],
      ],
    },
    alinea(
      `Deze verklaring berust op het besluit van ${inWoorden(f.besluit?.op ?? f.datum)}. ${adviseurs(f)}`,
    ),
    alinea(onderMandaat(f)),
  ],
})

const deskundigenverklaring: Maker = (f) => ({
  betreft: 'Verklaringen van de deskundigen',
  vorm: 'verklaring',
  zonderOndertekening: true,
  blokken: [
    alinea(`Over de aanvraag voor ${over(f)} hebben onafhankelijke deskundigen geadviseerd.`),
    ...verklaringen(f),
  ],
})

function tlvGegevens(f: Brieffeiten, categorie = f.besluit?.categorie ?? ''): [string, string][] {
  const b = f.besluit
  return [
    ...(b?.volgnummer ? [['Nummer van de TLV', b.volgnummer] as [string, string]] : []),
    ['Bekostigingscategorie', categorie],
    ['Geldig van', b?.van ? inWoorden(b.van) : ''],
    ['Geldig tot en met', b?.tot ? inWoorden(b.tot) : ''],
  ]
}

/** The category, with what it means for who does not work with it. */
function categorieMetUitleg({ doelgroep, besluit }: Brieffeiten): string {
  const naam = besluit?.categorie ?? ''
  return doelgroep === 'school' || !naam ? naam : `${naam} (zegt hoeveel geld de school krijgt)`
}

/** The reasons of an expert: alone without a name, else each under its question. */
function onderbouwing(delen: Brieffeiten['deskundigen'][number]['onderbouwing']): Blok[] {
  const [eerste] = delen
  return delen.length > 1
    ? [{ soort: 'gegevens', paren: delen.map((d) => [d.label, d.tekst] as const) }]
    : eerste
      ? [alinea(eerste.tekst)]
      : []
}

/** Whose decision it is when it is not an ordinary one, and why (GV-301). */
function bijzonder({ besluit }: Brieffeiten): Blok[] {
  const { naam, redenen } = besluit?.bijzonder ?? { naam: '', redenen: [] }
  return redenen.length > 0 ? [alinea(`Dit is een ${naam}. De reden: ${redenen.join('; ')}.`)] : []
}

function adviseurs(f: Brieffeiten): string {
  const wie = f.deskundigen.map((d) => `${d.naam} (${d.discipline})`)
  return wie.length > 0
    ? `Over de aanvraag adviseerden ${opsomming(wie, 'en')}, onafhankelijk van de school${f.adviesgrond ? ` (${f.adviesgrond})` : ''}.`
    : ''
}

/** A decision under mandate says in whose name it was taken (Awb 10:10). */
function onderMandaat(f: Brieffeiten): string {
  const mandaat = f.besluit?.mandaat
  return mandaat
    ? `Het besluit is in het gesprek genomen, namens de ${mandaat.van} van de ${f.commissie} en onder het mandaat van ${inWoorden(mandaat.op)} (artikel 10:10 van de Algemene wet bestuursrecht).`
    : ''
}

function verklaringen(f: Brieffeiten): Blok[] {
  return f.deskundigen.flatMap((d): Blok[] => [
    kop(`Verklaring van de ${d.plaats}`),
    {
      soort: 'gegevens',
      paren: [
        ['Deskundige', `${d.naam}, ${d.discipline}`],
        ['Datum van het advies', inWoorden(d.op)],
        ['Advies', d.toekennen ? 'toekennen' : 'niet toekennen'],
        ...(d.toekennen
          ? ([
              ['Categorie', d.categorie ?? ''],
              ['Tot en met', d.tot ? inWoorden(d.tot) : ''],
            ] as [string, string][])
          : []),
      ],
    },
    ...onderbouwing(d.onderbouwing),
    alinea(
      'De deskundige heeft verklaard onafhankelijk te zijn van de aanvragende school en niet betrokken te zijn geweest bij deze leerling.',
    ),
  ])
}

const MAKERS: Readonly<Record<string, Maker>> = {
  ontvangstbevestiging,
  incompleet,
  aanhoudingsbrief,
  verlengingsbericht,
  voornemenbrief,
  toekenningsbrief,
  afwijzingsbrief,
  'TLV-beschikking': tlvBeschikking,
  deskundigenverklaring,
  ...ARRANGEMENTBRIEVEN,
  ...TLVBESLUITBRIEVEN,
  ...PROBRIEVEN,
  ...ADVIESBRIEVEN,
  ...LOKETBRIEVEN,
  ...ZORGPLICHTBRIEVEN,
  ...BEMIDDELINGSBRIEVEN,
  ...BERICHTEN,
}

/** The kinds of letters that can be made. */
export const BRIEFSOORTEN: readonly string[] = Object.keys(MAKERS)

/** Makes a letter. Throws on a kind that the prover would have refused. */
export function maakBrief(soort: string, f: Brieffeiten): Brief {
  const maker = MAKERS[soort]
  if (!maker) throw new Error(`No letter of kind ${soort}`)
  const { betreft, blokken, functie, vorm, zonderOndertekening } = maker(f)
  const ondertekend = functie ?? functieVan(f)
  return {
    soort,
    betreft,
    afzender: {
      naam: f.swv,
      commissie: f.commissie,
      plaats: f.plaats,
      ondertekenaar: zonderOndertekening ? '' : f.ondertekenaar,
      functie:
        zonderOndertekening || (f.ondertekenaar === f.swv && ondertekend === NAMENS_SWV) ? '' : ondertekend,
    },
    geadresseerde: f.geadresseerde,
    kanaal: f.kanaal,
    kenmerk: f.zaaknummer,
    datum: f.datum,
    aanhef:
      f.doelgroep === 'jongere'
        ? `Beste ${f.geadresseerde.naam},`
        : `Geachte ${f.doelgroep === 'school' ? 'heer of mevrouw' : f.geadresseerde.naam},`,
    blokken: blokken.filter((b) => b.soort !== 'alinea' || b.tekst !== ''),
    ...(vorm ? { vorm } : {}),
    ...(f.bijlagen.length > 0 ? { bijlagen: f.bijlagen } : {}),
    ...(f.ookAan.length > 0 && !vorm ? { ookAan: f.ookAan } : {}),
  }
}

const NAMENS_SWV = 'namens het samenwerkingsverband'

/** In which function a letter is signed: of who decided, and before there is a decision of nobody in particular. */
function functieVan({ besluit, commissie }: Brieffeiten): string {
  if (besluit?.mandaat) return `namens de ${besluit.mandaat.van} van de ${commissie}`
  if (besluit?.bijzonder?.functie) return besluit.bijzonder.functie
  return besluit && commissie ? `voorzitter ${commissie}` : NAMENS_SWV
}
