// GO-OZA, GO-OZA-VERLENGING and GO-KOZA: an onderwijszorgarrangement, its renewal, and the one for a kleuter.
import type { Procedure } from '#domein/procedure/definitie.ts'
import { loketzaak, type Loketzaak } from './loketzaak.ts'
import {
  INTAKEGESPREKKEN,
  NA_TOEKENNING,
  OVER_SCHOOLJAAR,
  OZA_REGISTRATIES,
  REGIE,
  TOEKENEISEN,
  TOEKENVELDEN,
} from './oza-delen.ts'

const VRAAG: Loketzaak['secties'] = [
  {
    id: 'aanvraag',
    titel: 'De ondersteuning',
    velden: {
      hulpvraag: { soort: 'lange-tekst', label: 'Wat is de hulpvraag?', grond: 'GO-063' },
      gewensteOndersteuning: {
        soort: 'lange-tekst',
        label: 'Welke ondersteuning denkt u nodig te hebben?',
        grond: 'GO-063',
      },
    },
    nodig: ['hulpvraag', 'gewensteOndersteuning'],
  },
]

type Arrangement = Pick<Loketzaak, 'code' | 'naam' | 'samenvatting' | 'vanuit'>

const arrangement = (z: Arrangement): Procedure =>
  loketzaak({
    ...z,
    secties: VRAAG,
    opp: true,
    toekenning: {
      geldigheid: 'vrij',
      looptijd: { einde: 'vrij', grond: 'GO-052' },
      velden: TOEKENVELDEN,
      eisen: TOEKENEISEN,
    },
    daarna: NA_TOEKENNING,
    registraties: OZA_REGISTRATIES,
    gesprekken: INTAKEGESPREKKEN,
    aanstellingen: [REGIE],
    signalen: [OVER_SCHOOLJAAR],
  })

export const OZA: Procedure = arrangement({
  code: 'GO-OZA',
  naam: {
    swv: 'Ondersteuning school / onderwijszorgarrangement (OZA)',
    school: 'Ondersteuning school / onderwijszorgarrangement (OZA)',
    ouder: 'Extra ondersteuning op school, met hulp van de gemeente',
    jongere: 'Extra hulp op school',
  },
  samenvatting:
    'Ondersteuning op school waarbij onderwijs en jeugdhulp samenwerken. Het Loket besluit en bepaalt waar de regie ligt: bij Team Jeugd en Gezin of bij het samenwerkingsverband. Hoogstens één schooljaar is gebruikelijk.',
})

export const OZA_VERLENGING: Procedure = arrangement({
  code: 'GO-OZA-VERLENGING',
  naam: {
    swv: 'Verlenging OZA',
    school: 'Verlenging van een onderwijszorgarrangement (OZA)',
    ouder: 'Langer extra ondersteuning op school',
    jongere: 'Langer extra hulp op school',
  },
  samenvatting:
    'Een onderwijszorgarrangement wordt nooit vanzelf verlengd: de school vraagt dat aan en het Loket besluit.',
  vanuit: ['GO-OZA', 'GO-OZA-VERLENGING', 'GO-KOZA'],
})

export const KOZA: Procedure = arrangement({
  code: 'GO-KOZA',
  naam: {
    swv: 'Kleuter-onderwijszorgarrangement (KoZa)',
    school: 'Kleuter-onderwijszorgarrangement (KoZa)',
    ouder: 'Extra ondersteuning voor een kleuter op school',
    jongere: 'Extra hulp op school',
  },
  samenvatting:
    'Een onderwijszorgarrangement voor een kleuter. Het Loket besluit en bepaalt waar de regie ligt.',
})
