// The columns of a groslijst: the eight parts of GV-285, and what more a school may give at once.
import type { Inleeskolom, Inleesregel } from '#domein/procedure/inlezen.ts'

const verplicht = (
  kop: string,
  naar: Inleeskolom['naar'],
  voorbeeld: readonly string[],
  ook: readonly string[] = [],
): Inleeskolom => ({
  kop,
  naar,
  voorbeeld,
  verplicht: true,
  ...(ook.length > 0 ? { ook } : {}),
})
const erbij = (
  kop: string,
  veld: string,
  voorbeeld: readonly string[],
  ook: readonly string[] = [],
): Inleeskolom => ({
  kop,
  naar: { veld },
  voorbeeld,
  ...(ook.length > 0 ? { ook } : {}),
})

export const PRO_INLEZEN: Inleesregel = {
  naam: 'groslijst',
  kolommen: [
    verplicht('Naam', 'naam', ['Voorbeeld Een', 'Voorbeeld Twee'], ['naam leerling', 'leerling']),
    verplicht('Geboortedatum', 'geboren', ['14-03-2010', '02-11-2010'], ['geboren']),
    verplicht('BSN', 'bsn', ['999990019', '999990032'], ['BSN-nummer', 'burgerservicenummer', 'PGN']),
    verplicht(
      'Advies basisschool',
      { veld: 'adviesBasisschool' },
      ['praktijkonderwijs', 'praktijkonderwijs'],
      ['advies', 'schooladvies'],
    ),
    verplicht('Didactische leeftijd', { veld: 'didactischeLeeftijd' }, ['60', '58'], ['DL']),
    verplicht(
      'DLE',
      { veld: 'dle' },
      ['rekenen 25, begrijpend lezen 28', 'rekenen 22, begrijpend lezen 24'],
      ['didactisch leeftijdsequivalent', 'didactische leeftijdsequivalenten'],
    ),
    verplicht(
      'Leerachterstanden',
      { veld: 'leerachterstanden' },
      ['Rekenen en lezen: meer dan de helft', 'Rekenen: meer dan de helft'],
      ['leerachterstand'],
    ),
    verplicht(
      'Sociaal-emotionele aandachtspunten',
      { veld: 'sociaalEmotioneel' },
      ['Heeft rust en herhaling nodig', 'Geen bijzonderheden'],
      ['sociaal emotioneel'],
    ),
    erbij('Huidige plaatsing', 'huidigePlaatsing', ['sbo', 'vmbo']),
    erbij('Overstap', 'overstap', ['', 'ja']),
    erbij('Grond', 'grondslag', ['landelijke-criteria', 'landelijke-criteria'], ['grondslag']),
    erbij('Instrumenten', 'instrumenten', [
      'Intelligentietest|Didactische toetsen (DLE)',
      'Intelligentietest',
    ]),
    erbij('Onderzoek bevestigd', 'onderzoekBevestigd', ['ja', 'ja']),
    erbij('Deskundige 1', 'deskundige1', ['A. Voorbeeld', 'A. Voorbeeld']),
    erbij('Discipline 1', 'discipline1', ['orthopedagoog', 'orthopedagoog']),
    erbij('Deskundige 1 steunt', 'steunt1', ['ja', 'ja'], ['advies 1']),
    erbij('Deskundige 2', 'deskundige2', ['B. Voorbeeld', 'B. Voorbeeld']),
    erbij('Discipline 2', 'discipline2', ['pedagoog', 'deskundige op het terrein van PrO']),
    erbij('Deskundige 2 steunt', 'steunt2', ['ja', 'ja'], ['advies 2']),
    erbij('Ouders geïnformeerd', 'oudersGeinformeerd', ['ja', 'ja']),
    erbij('Zienswijze ouders', 'zienswijzeOuders', ['Eens met de aanvraag', 'Eens met de aanvraag']),
  ],
  grond: 'GV-285',
}
