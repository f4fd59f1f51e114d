// The decision on a tailored arrangement: granted for the first time, granted again, or refused (GV-162, GV-169).
import type { FaseVan } from '#domein/procedure/definitie.ts'
import { AFWIJZEN } from './arrangement-delen.ts'
import { CATEGORIE_LAAG, NIET_HOGER } from './maatwerk-aanvraag.ts'

/** The fase in which the directeur-bestuurder decides. */
export const MAATWERK_BESLUIT: FaseVan<'besluit'> = {
  soort: 'besluit',
  id: 'besluit',
  naam: 'Besluit van de directeur-bestuurder',
  status: 'In behandeling',
  door: ['directeur-bestuurder'],
  uitleg: 'De directeur-bestuurder kent het maatwerk toe of wijst af. Advies van de CAT kan, hoeft niet.',
  grond: 'GV-169',
  opties: [
    {
      id: 'toekennen',
      naam: 'Maatwerk toekennen (eerste keer)',
      ...toekenning(),
      looptijd: {
        einde: 'hoogstens',
        grens: 'schooljaar',
        inWoorden: '1 schooljaar bij een eerste toekenning',
        grond: 'GV-162',
      },
      eisen: eisenToekenning(),
    },
    {
      id: 'vervolg-toekennen',
      naam: 'Vervolg op eerder maatwerk toekennen',
      ...toekenning(),
      looptijd: { einde: 'vrij', grond: 'GV-066, GV-162' },
      eisen: [
        {
          als: {
            soort: 'vanuit',
            procedures: ['GV-MAATWERK'],
            inWoorden: 'dit is een vervolg op eerder maatwerk',
          },
          reden: 'Dit is geen vervolg op een eerder maatwerkarrangement.',
          uitweg: 'Kies "eerste keer", of laat de school vanuit het eerdere arrangement aanvragen.',
          grond: 'GV-162',
        },
        ...eisenToekenning(),
      ],
    },
    AFWIJZEN,
  ],
}

/** What the two ways to grant share. */
function toekenning() {
  return {
    status: 'Gearrangeerd',
    naar: { fase: 'arrangement' },
    geldigheid: 'vrij',
    periodeUit: { van: 'gewenstVan', tot: 'gewenstTot' },
    zonderMotivering: true,
    velden: {
      van: { soort: 'datum', label: 'Begint op', hulp: 'Leeg: zoals gevraagd.' },
      tot: { soort: 'datum', label: 'Loopt tot en met', hulp: 'Leeg: zoals gevraagd.' },
      bedragSwv: {
        soort: 'geld',
        label: 'Bijdrage van het samenwerkingsverband',
        verplicht: true,
        grond: 'GV-163',
      },
      betalingsafspraken: {
        soort: 'lange-tekst',
        label: 'Betalingsafspraken',
        hulp: 'Wie factureert wat, aan wie en wanneer. Zonder afspraken kan de brief niet uit.',
        nietVoorGezin: true,
        grond: 'GV-169',
      },
    },
    brieven: ['toekenning-arrangement'],
    taken: [],
  } as const
}

function eisenToekenning() {
  return [
    {
      als: { soort: 'screening-positief' },
      reden: 'Aan een van de criteria is niet voldaan, en er is niet met reden van afgeweken.',
      uitweg: 'Wijs af, of laat de criteria opnieuw beoordelen.',
      grond: 'GV-152 tot GV-159',
    },
    {
      als: {
        soort: 'hoogstens',
        veld: 'bedragSwv',
        waarde: { parameter: CATEGORIE_LAAG },
        inWoorden: 'de bijdrage is ten hoogste een TLV categorie laag',
      },
      ...NIET_HOGER,
    },
  ] as const
}
