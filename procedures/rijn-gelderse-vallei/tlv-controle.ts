// The two checks of a TLV file: whether everything is there (secretaresse leerlingenzaken) and what it says
// (steunpuntcoördinator), in either order and both before the experts (catalogue O-52).
import type { Veld } from '#domein/kern/veld.ts'
import type { Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Controlepunt, Fase, FaseVan } from '#domein/procedure/definitie.ts'
import { SCHOOLROLLEN } from './delen.ts'

const punt = (id: string, vraag: string, bijNee: string): Controlepunt => ({
  id,
  vraag,
  bijNee,
  blokkeert: true,
  beantwoorden: true,
  grond: 'RGV-172',
})

export const AANWEZIG: readonly Controlepunt[] = [
  punt('handtekeningen', 'Zijn de handtekeningen aanwezig?', 'Handtekeningen ontbreken'),
  punt('opp', 'Is het OPP aanwezig?', 'OPP ontbreekt'),
  punt('lvs', 'Zijn de LVS-gegevens aanwezig?', 'LVS-gegevens ontbreken'),
]

/** Why a file goes back to the school besides, counted in the key figures (RGV-438). */
const REDENEN: FaseVan<'controle'>['redenen'] = {
  keuzes: [
    { waarde: 'opp-te-oud', label: 'OPP te oud' },
    { waarde: 'ondersteuningsteams', label: 'Te weinig ondersteuningsteams in de verslagen' },
    { waarde: 'onderzoek', label: 'Onderzoek of behandeling niet recent' },
    { waarde: 'ouders', label: 'Zienswijze of instemming van de ouders ontbreekt' },
  ],
  grond: 'RGV-159, RGV-438',
}

/**
 * @param punten what is looked for; presence only, no judgement on the content (RGV-173)
 * @param redenen what else it can go back for
 */
export function controlefasen(
  punten: readonly Controlepunt[],
  redenen?: FaseVan<'controle'>['redenen'],
): readonly Fase[] {
  return [
    {
      soort: 'controle',
      id: 'administratief',
      naam: 'Administratieve controle',
      status: 'Ingediend',
      door: ['secretaresse-leerlingenzaken'],
      uitleg:
        'De secretaresse leerlingenzaken controleert of alles aanwezig is. Over de inhoud oordeelt zij niet.',
      grond: 'RGV-172, RGV-173',
      punten,
      ...(redenen ? { redenen } : {}),
      incompleet: { status: 'Niet in behandeling genomen', naam: 'De school vult aan en dient opnieuw in' },
      naar: { fase: 'inhoudelijk' },
    },
    {
      soort: 'registratie',
      id: 'inhoudelijk',
      naam: 'Inhoudelijke controle',
      status: 'Dossiercontrole',
      door: ['steunpuntcoordinator'],
      als: {
        soort: 'niet',
        van: {
          soort: 'registratie-gedaan',
          registratie: 'inhoudelijke-controle',
          inWoorden: 'de steunpuntcoördinator heeft de inhoud al gecontroleerd',
        },
        inWoorden: 'de steunpuntcoördinator de inhoud nog niet heeft gecontroleerd',
      },
      uitleg: 'De steunpuntcoördinator beantwoordt de inhoudelijke controlevragen.',
      grond: 'RGV-174',
      registratie: 'inhoudelijke-controle',
      naar: { fase: 'deskundigen' },
    },
  ]
}

export const CONTROLE_FASEN = controlefasen(AANWEZIG, REDENEN)

const vraag = (label: string, nvt = false): Veld => ({
  soort: 'keuze',
  label,
  verplicht: true,
  keuzes: [
    { waarde: 'ja', label: 'Ja' },
    { waarde: 'nee', label: 'Nee' },
    ...(nvt ? [{ waarde: 'nvt', label: 'Niet van toepassing' }] : []),
  ],
  grond: nvt ? 'RGV-174, RGV-175' : 'RGV-174',
})

export const INHOUDELIJKE_CONTROLE: Registratie = {
  id: 'inhoudelijke-controle',
  naam: 'Inhoudelijke controle',
  titel: 'Inhoudelijke controle vastleggen',
  uitleg:
    'Beantwoord alle controlevragen. Stukken die niet nodig zijn verwijdert u met "Verwijderen: niet noodzakelijk".',
  door: ['steunpuntcoordinator'],
  velden: {
    proces: vraag('Is het proces doorlopen?'),
    behoeften: vraag('Zijn de behoeften helder, en waarom de school die niet kan bieden?'),
    uitstroomprofiel: vraag('Is er argumentatie bij een ander uitstroomprofiel?', true),
    baoBao: vraag('Is onderbouwd dat plaatsing op een andere basisschool niet haalbaar is?'),
    nietTeVeel: vraag('Bevat het dossier niet te veel informatie?'),
    recentRelevant: vraag('Is de informatie recent en relevant?'),
    past: vraag('Past de behoefte bij de gevraagde schoolsoort?'),
    deskundige: {
      soort: 'tekst',
      label: 'Is een andere deskundige nodig dan een GZ-psycholoog of orthopedagoog? Zo ja, welke?',
      hulp: 'De TLA-voorzitter ziet dit bij het koppelen van deskundigen.',
      grond: 'RGV-177',
    },
    toelichting: { soort: 'lange-tekst', label: 'Toelichting' },
  },
  in: ['administratief', 'inhoudelijk'],
  eenmalig: true,
  pasNaBesluit: true,
  nietVoorGezin: true,
  grond: 'RGV-174',
}

/** The concept is ready; guardians and head sign. */
export const TER_ONDERTEKENING: Registratie = {
  id: 'ter-ondertekening',
  naam: 'Aangeboden ter ondertekening',
  titel: 'Ter ondertekening aanbieden',
  uitleg: 'De aanvraag is klaar en wordt aan de ouders en de schooldirecteur aangeboden om te ondertekenen.',
  door: SCHOOLROLLEN,
  velden: {},
  in: ['aanvraag'],
  naar: { fase: 'ondertekening' },
  grond: 'RGV-147, RGV-162',
}
