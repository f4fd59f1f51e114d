// The statuses of an objection, each with what it means to whom.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

const tekst = (swv: string, school: string, ouder: string, jongere: string): PerDoelgroep => ({
  swv,
  school,
  ouder,
  jongere,
})

export const BEZWAAR_STATUSTEKSTEN: Readonly<Record<string, PerDoelgroep>> = {
  Ingediend: tekst(
    'Bezwaar ontvangen; het wordt bevestigd en voorgelegd.',
    'Het bezwaar is ontvangen.',
    'Het bezwaar is ontvangen. U krijgt een bevestiging.',
    'Er is bezwaar gemaakt.',
  ),
  'Buiten termijn': tekst(
    'Ingekomen na de laatste dag; de directeur-bestuurder kan het met een reden toch behandelen.',
    'Het bezwaar kwam na de laatste dag binnen.',
    'Het bezwaar kwam na de laatste dag binnen. De directeur-bestuurder bekijkt of het toch kan.',
    'Het bezwaar kwam te laat.',
  ),
  'Bij bemiddelingscommissie': tekst(
    'De bemiddelingscommissie voert een gesprek en adviseert.',
    'De bemiddelingscommissie voert een gesprek en adviseert.',
    'Een bemiddelingscommissie praat met u en geeft daarna advies.',
    'Een commissie praat met je ouders en geeft advies.',
  ),
  'Advies uitgebracht': tekst(
    'Het advies is er; de directeur-bestuurder besluit.',
    'Het advies is er. De directeur-bestuurder besluit.',
    'Het advies is er. De directeur-bestuurder neemt een besluit.',
    'Het advies is er. Er komt een besluit.',
  ),
  Besloten: tekst(
    'Besloten op het bezwaar; de brieven gaan uit.',
    'Er is besloten op het bezwaar.',
    'Er is besloten op het bezwaar. U krijgt een brief.',
    'Er is besloten.',
  ),
  Gegrond: tekst(
    'Gegrond: er is een nieuw besluit.',
    'Het bezwaar is gegrond. Er is een nieuw besluit.',
    'U krijgt gelijk. Er is een nieuw besluit.',
    'Er is een nieuw besluit.',
  ),
  Ongegrond: tekst(
    'Ongegrond: het besluit blijft.',
    'Het bezwaar is ongegrond. Het besluit blijft.',
    'Het besluit blijft zoals het was.',
    'Het besluit blijft zoals het was.',
  ),
  'Bij landelijke commissie': tekst(
    'Doorgestuurd naar de Landelijke Geschillencommissie; het TLV-besluit blijft gelden.',
    'Het bezwaar ligt bij de Landelijke Geschillencommissie. Het besluit blijft gelden.',
    'Het bezwaar ligt bij een landelijke commissie. Het besluit blijft zo lang gelden.',
    'Het bezwaar ligt bij een landelijke commissie.',
  ),
  Afgehandeld: tekst(
    'Het bezwaar is afgehandeld.',
    'Het bezwaar is afgehandeld.',
    'Het bezwaar is afgehandeld.',
    'Het bezwaar is klaar.',
  ),
  Ingetrokken: tekst(
    'Het bezwaar is ingetrokken.',
    'Het bezwaar is ingetrokken.',
    'U heeft het bezwaar ingetrokken.',
    'Het bezwaar is ingetrokken.',
  ),
}
