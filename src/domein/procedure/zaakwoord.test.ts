import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BEZWAAR } from '#procedures/gelderse-vallei/bezwaar.ts'
import { OVERLEG } from '#procedures/gelderse-vallei/overleg.ts'
import { TLV_VO } from '#procedures/gelderse-vallei/tlv-vo.ts'
import type { Procedure } from './definitie.ts'
import { intrekken } from '../fasen/algemeen/intrekken.ts'
import { woordenVan } from '../zaak/beslis.ts'
import { zaakwoord } from './zaakwoord.ts'

test('a zaak is called what it is: an objection is withdrawn, a talk is stopped, an application stays an application', () => {
  const procedures: readonly Procedure[] = [TLV_VO, BEZWAAR, OVERLEG]
  assert.deepEqual(
    procedures.map((p) => [
      woordenVan(p, intrekken, undefined).titel,
      intrekken.velden(p, null)['reden']?.label,
      zaakwoord(p).De,
      zaakwoord(p).deze,
    ]),
    [
      ['Aanvraag intrekken', 'Waarom trekt u de aanvraag in', 'De aanvraag', 'deze aanvraag'],
      ['Bezwaar intrekken', 'Waarom trekt u het bezwaar in', 'Het bezwaar', 'dit bezwaar'],
      ['Overleg stoppen', 'Waarom stopt het overleg', 'Het overleg', 'dit overleg'],
    ],
  )
})
