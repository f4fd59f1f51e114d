// GO-DYSLEXIE and GO-EXPERTISE: taken up at once by the poortwachter or the orthopedagoog of the kernteam, as an act of
// administration (Vernieuwd Loket, category 2).
import type { Aanstelling, Registratie } from '#domein/procedure/bouwstenen.ts'
import type { Ingangseis, Procedure } from '#domein/procedure/definitie.ts'
import type { Voorwaarde } from '#domein/procedure/voorwaarde.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { INDIENER, LOKETLEDEN, OUDERS_OP_DE_HOOGTE, SCHOOL, STUKKEN } from './delen.ts'
import { CONCEPT } from './statussen.ts'
import { zonderOverleg } from './zonder-overleg.ts'

const POORTWACHTER: Rol = 'poortwachter-dyslexie'
const KERNTEAM: Rol = 'orthopedagoog-kernteam'
const EXPERT: Rol = 'expertiseteamlid'

const DIRECT =
  'Deze aanvraag wordt direct opgepakt, zonder loketoverleg. Er volgt geen besluitbrief van het Loket.'

const aanvraag = (naar: string) =>
  ({
    soort: 'aanmelding',
    id: 'aanvraag',
    naam: 'Aanvraag door de school',
    status: CONCEPT,
    door: SCHOOL,
    uitleg: DIRECT,
    grond: 'GO-041',
    naar: { fase: naar },
  }) as const

const ingevuld = (veld: string, reden: string, grond: string): Ingangseis => ({
  als: { soort: 'antwoord-ingevuld', veld, inWoorden: 'dit is ingevuld' },
  reden,
  grond,
})

export const DYSLEXIE: Procedure = zonderOverleg(2, {
  code: 'GO-DYSLEXIE',
  naam: {
    swv: 'Onderzoek naar ernstige dyslexie',
    school: 'Onderzoek naar ernstige dyslexie aanvragen',
    ouder: 'Onderzoek naar ernstige dyslexie',
    jongere: 'Onderzoek naar dyslexie',
  },
  samenvatting:
    'De poortwachter dyslexie, een orthopedagoog van het samenwerkingsverband, pakt de aanvraag direct op en laat weten welke stukken nodig zijn.',
  indiener: INDIENER,
  ingang: [ingevuld('aanleiding', 'Vul in waarom u onderzoek vraagt.', 'GO-036'), OUDERS_OP_DE_HOOGTE],
  formulier: [
    {
      id: 'aanvraag',
      titel: 'Onderzoek naar ernstige dyslexie',
      velden: {
        aanleiding: { soort: 'lange-tekst', label: 'Waarom vraagt u onderzoek?', grond: 'GO-036' },
      },
      nodig: ['aanleiding'],
    },
  ],
  stukken: STUKKEN,
  route: [
    aanvraag('poortwachter'),
    {
      soort: 'registratie',
      id: 'poortwachter',
      naam: 'Poortwachter dyslexie',
      status: 'Opgepakt',
      door: [POORTWACHTER],
      uitleg: 'De poortwachter vraagt zo nodig stukken op en legt vast hoe het verder gaat.',
      grond: 'GO-036',
      registratie: 'poortwachter',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: [
    {
      id: 'poortwachter',
      naam: 'Uitkomst van de poortwachter',
      titel: 'Uitkomst vastleggen',
      uitleg: 'Leg vast wat de poortwachter heeft gedaan en hoe het verder gaat.',
      door: [POORTWACHTER],
      velden: {
        uitkomst: {
          soort: 'keuze',
          label: 'Uitkomst',
          verplicht: true,
          keuzes: [
            { waarde: 'doorgezet', label: 'Doorgezet naar onderzoek' },
            { waarde: 'geen-onderzoek', label: 'Geen onderzoek' },
          ],
        },
        toelichting: { soort: 'lange-tekst', label: 'Toelichting', verplicht: true },
      },
      grond: 'GO-036',
    },
  ],
  behandelaars: [POORTWACHTER, ...LOKETLEDEN],
})

/** The specialisms of its own team (GO-038), each with the words by which a member has it. */
const SPECIALISMEN = [
  { waarde: 'jonge-kind', label: 'Het jonge kind' },
  { waarde: 'medisch', label: 'Medisch (cluster III)' },
  { waarde: 'gedrag', label: 'Gedrag (cluster IV)' },
  { waarde: 'hoogbegaafdheid', label: 'Hoogbegaafdheid' },
] as const
const EXTERN = { waarde: 'inkoop-extern', label: 'Inkoop extern' } as const

const IS_EXTERN: Voorwaarde = {
  soort: 'antwoord-is',
  veld: 'specialisme',
  is: [EXTERN.waarde],
  inWoorden: 'de expertise wordt extern ingekocht',
}
const bijExtern = (veld: string): Voorwaarde => ({
  soort: 'een-van',
  van: [
    { soort: 'niet', van: IS_EXTERN },
    { soort: 'antwoord-ingevuld', veld, inWoorden: 'dit is ingevuld' },
  ],
})

const EXPERTISETEAMLID: Aanstelling = {
  id: 'expert',
  naam: 'expertiseteamlid',
  rollen: [EXPERT],
  door: [KERNTEAM],
  in: ['doorzetten', 'inzet'],
  past: {
    veld: 'specialisme',
    antwoorden: Object.fromEntries(
      SPECIALISMEN.map(({ waarde, label }) => [
        waarde,
        { disciplines: [label, label.replace(/ \(.*/, ''), waarde] },
      ]),
    ),
    reden: 'Dit lid van het expertiseteam heeft niet het gevraagde specialisme.',
    grond: 'GO-040',
  },
  grond: 'GO-040',
}

const REGISTRATIES: readonly Registratie[] = [
  {
    id: 'inkoop',
    naam: 'Externe inkoop',
    titel: 'Externe inkoop doorzetten',
    uitleg: 'Zet de aanvraag door naar de externe partij.',
    door: [KERNTEAM],
    velden: { afspraken: { soort: 'lange-tekst', label: 'Wat is afgesproken?', verplicht: true } },
    naar: { fase: 'inzet-extern' },
    grond: 'GO-039, GO-040',
  },
  {
    id: 'inzet',
    naam: 'Inzet van expertise',
    titel: 'Inzet afsluiten',
    uitleg: 'Leg vast wat is gedaan en sluit de inzet af.',
    door: [EXPERT, KERNTEAM],
    velden: { opbrengst: { soort: 'lange-tekst', label: 'Wat is de opbrengst?', verplicht: true } },
    voorWie: 'expert',
    grond: 'GO-040',
  },
]

export const EXPERTISE: Procedure = zonderOverleg(2, {
  code: 'GO-EXPERTISE',
  naam: {
    swv: 'Inzet expertiseteam',
    school: 'Inzet van het expertiseteam aanvragen',
    ouder: 'Inzet van een specialist op school',
    jongere: 'Hulp van een specialist op school',
  },
  samenvatting:
    'Voor expertise die de begeleider passend onderwijs of de orthopedagoog niet kan bieden, na overleg met het kernteam. De orthopedagoog van het kernteam zet de aanvraag door naar een lid van het expertiseteam.',
  indiener: INDIENER,
  ingang: [
    ingevuld('specialisme', 'Kies eerst welk specialisme u vraagt.', 'GO-038'),
    {
      ...ingevuld(
        'kernteamBetrokkenOp',
        'Expertise vraagt u in overleg met het kernteam: vul in "Kernteam betrokken op".',
        'GO-037',
      ),
      uitweg: 'Overleg met het kernteam en vul de datum in.',
    },
    ingevuld(
      'waaromNietKernteam',
      'Vul in waarom de BPO of de orthopedagoog deze expertise niet kan bieden.',
      'GO-037',
    ),
    {
      als: bijExtern('externePartij'),
      reden: 'Vul bij inkoop extern de externe partij in.',
      grond: 'GO-039',
    },
    {
      als: bijExtern('externSpecialisme'),
      reden: 'Vul bij inkoop extern het specialisme in.',
      grond: 'GO-039',
    },
    OUDERS_OP_DE_HOOGTE,
  ],
  formulier: [
    {
      id: 'aanvraag',
      titel: 'Inzet van expertise',
      velden: {
        specialisme: {
          soort: 'keuze',
          label: 'Welk specialisme vraagt u?',
          keuzes: [...SPECIALISMEN, EXTERN],
          grond: 'GO-038',
        },
        externePartij: {
          soort: 'tekst',
          label: 'Externe partij',
          als: { veld: 'specialisme', is: [EXTERN.waarde] },
          grond: 'GO-039',
        },
        externSpecialisme: {
          soort: 'tekst',
          label: 'Specialisme van de externe partij',
          als: { veld: 'specialisme', is: [EXTERN.waarde] },
          grond: 'GO-039',
        },
        kernteamBetrokkenOp: {
          soort: 'datum',
          label: 'Kernteam betrokken op',
          nietNaVandaag: true,
          grond: 'GO-037',
        },
        waaromNietKernteam: {
          soort: 'lange-tekst',
          label: 'Waarom kan de BPO of de orthopedagoog deze expertise niet bieden?',
          grond: 'GO-037',
        },
        hulpvraag: { soort: 'lange-tekst', label: 'Wat is de hulpvraag?' },
      },
      nodig: [
        'specialisme',
        'externePartij',
        'externSpecialisme',
        'kernteamBetrokkenOp',
        'waaromNietKernteam',
      ],
    },
  ],
  stukken: STUKKEN,
  route: [
    aanvraag('doorzetten'),
    {
      soort: 'toewijzing',
      id: 'doorzetten',
      naam: 'Doorzetten naar een lid van het expertiseteam',
      status: 'Opgepakt',
      door: [KERNTEAM],
      als: { soort: 'niet', van: IS_EXTERN, inWoorden: 'de expertise niet extern wordt ingekocht' },
      uitleg: 'De orthopedagoog van het kernteam zet de aanvraag door naar wie het specialisme heeft.',
      grond: 'GO-040',
      aanstelling: 'expert',
      naar: { fase: 'inkopen' },
    },
    {
      soort: 'registratie',
      id: 'inkopen',
      naam: 'Extern inkopen',
      status: 'Opgepakt',
      door: [KERNTEAM],
      als: IS_EXTERN,
      uitleg: 'De orthopedagoog van het kernteam koopt de expertise in bij de externe partij.',
      grond: 'GO-039',
      registratie: 'inkoop',
      naar: { fase: 'inzet' },
    },
    {
      soort: 'registratie',
      id: 'inzet',
      naam: 'Inzet van het expertiseteam',
      status: 'Doorgezet',
      door: [EXPERT, KERNTEAM],
      uitleg: 'Het lid van het expertiseteam helpt de school en sluit de inzet af.',
      grond: 'GO-040',
      registratie: 'inzet',
      naar: { einde: 'Afgerond' },
    },
    {
      soort: 'registratie',
      id: 'inzet-extern',
      naam: 'Inzet van de externe partij',
      status: 'Doorgezet',
      door: [KERNTEAM],
      uitleg: 'De externe partij helpt de school. De orthopedagoog van het kernteam sluit de inzet af.',
      grond: 'GO-039',
      registratie: 'inzet',
      naar: { einde: 'Afgerond' },
    },
  ],
  registraties: REGISTRATIES,
  aanstellingen: [EXPERTISETEAMLID],
  behandelaars: [KERNTEAM, EXPERT, ...LOKETLEDEN],
  besloten: [EXPERT],
})
