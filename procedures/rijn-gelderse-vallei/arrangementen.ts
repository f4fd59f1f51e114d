// The five arrangements at another school of bijlage 2.4.1, as data.
import type { Signaalregel } from '#domein/procedure/bouwstenen.ts'
import { arrangement } from './arrangement.ts'

const DRIE_MAANDEN = {
  duur: { aantal: 3, eenheid: 'maanden' },
  inWoorden: '3 maanden',
  anders: 'Is langer nodig? Begin vanuit deze zaak een langdurige observatie (RGV-OBSERVATIE-LANG).',
} as const

/** About one school year: past 31 July someone should look (RGV-344). */
const CIRCA_SCHOOLJAAR: Signaalregel = {
  id: 'langer-dan-schooljaar',
  als: {
    soort: 'niet',
    van: {
      soort: 'binnen-schooljaar',
      van: 'plan-van-aanpak.van',
      tot: 'plan-van-aanpak.tot',
      inWoorden: 'de plaatsing blijft binnen een schooljaar',
    },
  },
  tekst: 'De plaatsing loopt door in een volgend schooljaar; de adviesgroep duurt ongeveer één schooljaar.',
  grond: 'RGV-344',
  zwaarte: 'let-op',
  ookSchool: true,
}

const gelijk = (swv: string, ouder: string, jongere: string) => ({ swv, school: swv, ouder, jongere })

export const ARRANGEMENTEN = [
  arrangement({
    code: 'RGV-TIMEOUT',
    een: 'Een time-out',
    naam: gelijk('Arrangement time-out', 'Time-out op een andere school', 'Even naar een andere school'),
    samenvatting:
      'Een leerling is maximaal drie maanden op een andere school. De leerling blijft ingeschreven op de eigen school; het eigen schoolbestuur blijft verantwoordelijk.',
    hoogstens: DRIE_MAANDEN,
    vanuit: ['RGV-CRISIS'],
    signalen: [],
    grond: 'RGV-340, RGV-346',
  }),
  arrangement({
    code: 'RGV-OBSERVATIE',
    een: 'Een observatie',
    naam: gelijk(
      'Arrangement observatie',
      'Observatie op een andere school',
      'Meekijken op een andere school',
    ),
    samenvatting:
      'Een andere school observeert de leerling, maximaal drie maanden. De leerling blijft ingeschreven op de eigen school; het eigen schoolbestuur blijft verantwoordelijk.',
    hoogstens: DRIE_MAANDEN,
    vanuit: ['RGV-CRISIS', 'RGV-TIMEOUT'],
    signalen: [],
    grond: 'RGV-341, RGV-346',
  }),
  arrangement({
    code: 'RGV-ONDERZOEKSPERIODE',
    een: 'Een onderzoeksperiode',
    naam: gelijk(
      'Arrangement onderzoeksperiode',
      'Onderzoek op een andere school',
      'Onderzoek op een andere school',
    ),
    samenvatting:
      'Een andere school onderzoekt wat de leerling nodig heeft, maximaal zes weken. De leerling blijft ingeschreven op de eigen school.',
    hoogstens: {
      duur: { aantal: 6, eenheid: 'weken' },
      inWoorden: '6 weken',
      anders:
        'Is langer nodig? Kies een observatie (RGV-OBSERVATIE) of een langdurige observatie (RGV-OBSERVATIE-LANG).',
    },
    vanuit: ['RGV-CRISIS', 'RGV-TIMEOUT'],
    signalen: [],
    grond: 'RGV-342',
  }),
  arrangement({
    code: 'RGV-OBSERVATIE-LANG',
    een: 'Een langdurige observatie',
    naam: gelijk(
      'Arrangement langdurige observatie',
      'Langere observatie op een andere school',
      'Een tijd naar een andere school',
    ),
    samenvatting:
      'Een leerling is langer dan drie maanden op een andere school en wordt daar ingeschreven. Het verwijzende schoolbestuur blijft verantwoordelijk.',
    vanuit: ['RGV-CRISIS', 'RGV-TIMEOUT', 'RGV-OBSERVATIE', 'RGV-ONDERZOEKSPERIODE'],
    signalen: [],
    grond: 'RGV-343',
  }),
  arrangement({
    code: 'RGV-HB-ADVIESGROEP',
    een: 'De observatie & adviesgroep hoogbegaafd',
    naam: gelijk(
      'Observatie & adviesgroep hoogbegaafd',
      'Groep voor hoogbegaafde kinderen',
      'Groep voor hoogbegaafde kinderen',
    ),
    samenvatting:
      'Een hoogbegaafde leerling is ongeveer één schooljaar in de observatie & adviesgroep en wordt daar ingeschreven. Het verwijzende schoolbestuur blijft verantwoordelijk.',
    vanuit: ['RGV-OBSERVATIE'],
    signalen: [CIRCA_SCHOOLJAAR],
    grond: 'RGV-344',
  }),
] as const
