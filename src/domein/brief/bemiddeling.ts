// The letters about an objection that a bemiddelingscommissie advises on.
import { midden } from '../kern/tekst.ts'
import { type Maker, alinea, kop, over } from './brief.ts'

const bevestiging: Maker = (f) => ({
  betreft: 'Uw bezwaar is ontvangen',
  functie: 'secretaresse leerlingenzaken',
  blokken: [
    alinea(`Wij hebben een bezwaar ontvangen tegen het besluit voor ${over(f)}.`),
    { soort: 'gegevens', paren: f.regels },
    kop('Hoe het verder gaat'),
    alinea(
      'De directeur-bestuurder legt het bezwaar voor aan de bemiddelingscommissie. De commissie nodigt u uit voor een gesprek en geeft daarna advies. Dan neemt de directeur-bestuurder een besluit op het bezwaar. Ouders en school krijgen daarover een brief.',
    ),
    alinea('Zolang er geen nieuw besluit is, blijft het besluit gelden.'),
  ],
})

const uitkomst: Maker = (f) => ({
  betreft: 'De uitkomst van het bezwaar',
  functie: 'directeur-bestuurder',
  blokken: [
    alinea(
      `Er is bezwaar gemaakt tegen het besluit voor ${over(f)}. De bemiddelingscommissie heeft na een gesprek geadviseerd. Het besluit op het bezwaar is: ${midden(f.besluit?.naam ?? '')}.`,
    ),
    ...(f.regels.length > 0 ? [{ soort: 'gegevens', paren: f.regels } as const] : []),
    ...(f.besluit?.motivering ? [kop('Waarom wij dit besluiten'), alinea(f.besluit.motivering)] : []),
    kop('Bent u het er niet mee eens?'),
    alinea(
      'U kunt de directeur-bestuurder vragen het dossier door te sturen naar de landelijke commissie. Dat loopt altijd via de directeur-bestuurder.',
    ),
  ],
})

export const BEMIDDELINGSBRIEVEN: Readonly<Record<string, Maker>> = {
  'bezwaar-bevestiging': bevestiging,
  'bezwaar-uitkomst': uitkomst,
}
