// Key figures of Berséba beside the standard ones (BE-045).
import type { Kengetal } from '#domein/kengetal/definitie.ts'

export const KENGETALLEN: readonly Kengetal[] = [
  {
    id: 'vragen',
    titel: 'Vragen aan Het Loket',
    definitie: 'Vragen van scholen en van ouders, op de dag waarop de vraag is vastgelegd.',
    telt: { soort: 'registratie', registratie: 'vraag', veld: 'bron' },
    toon: { soort: 'per-waarde' },
    procedures: ['BE-VRAAG'],
    grond: 'BE-045',
  },
  {
    id: 'arrangementen',
    titel: 'Besluiten over arrangementen',
    definitie:
      'Besluiten van de commissie van toekenning, naar wat is toegekend: in natura, in geld, in beide of niet. Op de dag van het besluit.',
    telt: { soort: 'besluit' },
    toon: { soort: 'per-waarde' },
    procedures: ['BE-ARR-NATURA', 'BE-ARR-GELD'],
    grond: 'BE-045',
  },
  {
    id: 'tlv-adviezen',
    titel: 'Adviezen over TLV’s',
    definitie:
      'Adviezen van de commissie van toekenning over een TLV, positief of negatief, op de dag van het advies.',
    telt: { soort: 'registratie', registratie: 'commissieadvies', veld: 'advies' },
    toon: { soort: 'per-waarde' },
    procedures: ['BE-TLV'],
    grond: 'BE-045',
  },
  {
    id: 'afwijking-regiomanager',
    titel: 'Afwijking van het advies door de regiomanager',
    definitie:
      'TLV’s die de regiomanager anders dan het advies van de commissie wel of niet ondertekende, op de dag van dat besluit.',
    telt: {
      soort: 'besluit-tegen',
      veld: 'commissieadvies.advies',
      past: { positief: 'ondertekenen', negatief: 'niet-ondertekenen' },
    },
    toon: { soort: 'aantal' },
    procedures: ['BE-TLV'],
    grond: 'BE-039, BE-045',
  },
]
