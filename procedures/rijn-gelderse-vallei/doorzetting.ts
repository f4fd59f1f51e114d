// RGV-DOORZETTING: a pupil is refused everywhere and is or will be at home, or the situation escalates. The
// directeur-bestuurder directs the search for a school, with consent of parents and boards (bijlage 2.4.2).
import type { Aanstelling } from '#domein/procedure/bouwstenen.ts'
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import { ONDERSTEUNINGSPLAN, SCHOLEN } from './delen.ts'
import { REGISSEUR, STAPPEN } from './doorzetting-stappen.ts'
import { DOORZETTINGSTATUSSEN } from './doorzetting-statussen.ts'
import { statusteksten } from './statussen.ts'

const plaats = (id: string, naam: string, rollen: readonly Rol[], grond: string): Aanstelling => ({
  id,
  naam,
  rollen,
  door: REGISSEUR,
  grond,
})

const stap = (
  id: string,
  status: keyof typeof DOORZETTINGSTATUSSEN,
  f: Pick<Fase & { soort: 'registratie' }, 'naam' | 'uitleg' | 'grond' | 'registratie' | 'naar'>,
): Fase => ({ soort: 'registratie', id, status, door: REGISSEUR, ...f })

const ROUTE: readonly Fase[] = [
  stap('start', 'Doorzetting voorbereiden', {
    naam: 'Doorzettingskracht starten',
    uitleg:
      'De directeur-bestuurder verbindt de schoolbestuurder en de steunpuntcoördinator en legt vast waarom doorzettingskracht nodig is.',
    grond: 'RGV-386, RGV-387',
    registratie: 'doorzetting-starten',
    naar: { fase: 'instemming' },
  }),
  stap('instemming', 'Gestart', {
    naam: 'Ouders uitnodigen en instemming vragen',
    uitleg:
      'De regisseur nodigt de ouders uit, legt de stappen uit, vraagt instemming en spreekt af wie wie op de hoogte houdt.',
    grond: 'RGV-388, RGV-396',
    registratie: 'instemming',
    naar: { fase: 'zoekopdracht' },
  }),
  stap('zoekopdracht', 'Drie scholen vragen', {
    naam: 'Drie scholen vragen',
    uitleg: 'De regisseur vraagt de steunpuntcoördinatoren naar drie scholen.',
    grond: 'RGV-390',
    registratie: 'zoekopdracht',
    naar: { fase: 'akkoord' },
  }),
  stap('onvolledig', 'Onvolledig', {
    naam: 'Nog geen drie scholen',
    uitleg: 'Er zijn nog geen drie scholen genoemd. Vul de vraag aan.',
    grond: 'RGV-390',
    registratie: 'zoekopdracht',
    naar: { fase: 'akkoord' },
  }),
  stap('akkoord', 'School benaderen', {
    naam: 'Akkoord van besturen en school benaderen',
    uitleg:
      'De regisseur vraagt het bestuur van een school akkoord en benadert die school. Bij nee volgt de volgende school.',
    grond: 'RGV-391',
    registratie: 'school-benaderd',
    // No place: the next school.
    naar: { fase: 'akkoord' },
  }),
  stap('plaatsing', 'School gevonden', {
    naam: 'Plan en plaatsing',
    uitleg: 'De regisseur legt het plan vast, met jeugdhulp als die nodig is, en daarna de plaatsing.',
    grond: 'RGV-393',
    registratie: 'plaatsing',
    naar: { einde: 'Geplaatst' },
  }),
  stap('ouders-weigeren', 'Ouders weigeren', {
    naam: 'Een andere route',
    uitleg: 'De ouders weigeren. Er komt geen plaatsing; de regisseur legt de andere route vast.',
    grond: 'RGV-392',
    registratie: 'andere-route',
    naar: { einde: 'Andere route' },
  }),
]

export const DOORZETTING: Procedure = {
  code: 'RGV-DOORZETTING',
  heet: { naam: 'doorzettingskracht', lidwoord: 'de', stopt: true },
  ...ONDERSTEUNINGSPLAN,
  naam: {
    swv: 'Doorzettingskracht',
    school: 'Doorzettingskracht',
    ouder: 'Samen een school vinden (doorzettingskracht)',
    jongere: 'Samen een school vinden',
  },
  samenvatting:
    'Wordt een leerling geweigerd en zit of dreigt die thuis te zitten, of loopt de situatie vast, dan neemt de directeur-bestuurder de regie. Met instemming van de ouders wordt aan drie scholen gevraagd wat zij kunnen bieden. De besturen geven akkoord. Na iedere stap krijgen betrokkenen een verslag.',
  betreft: 'leerling',
  indiener: {
    rollen: REGISSEUR,
    soorten: SCHOLEN,
    ook: REGISSEUR,
    anders: 'Doorzettingskracht start de directeur-bestuurder.',
    opSchool: true,
  },
  vanuit: ['RGV-VERWIJDERING', 'RGV-THUISZITTER', 'RGV-ESCALATIE', 'RGV-ZORGPLICHT', 'RGV-BAOBAO'],
  ingang: [],
  formulier: [],
  stukken: [{ soort: 'overig', naam: 'Ander document' }],
  dossiereisen: [],
  route: ROUTE,
  registraties: STAPPEN,
  aanstellingen: [
    plaats('schoolbestuurder', 'schoolbestuurder', ['schoolbestuur'], 'RGV-387'),
    plaats('steunpuntcoordinator', 'steunpuntcoördinator', ['steunpuntcoordinator'], 'RGV-387'),
    { ...plaats('lokaal-team', 'lokale partij (CJG)', ['lokaal-team'], 'RGV-394'), meer: true },
    plaats('onderwijsconsulent', 'onderwijsconsulent', ['onderwijsconsulent'], 'RGV-394'),
  ],
  termijnen: [],
  brieven: [
    {
      soort: 'procesverslag',
      naam: 'Procesverslag',
      aan: ['ouders', 'aanvrager'],
      verzending: 'meteen',
      grond: 'RGV-389',
    },
  ],
  statussen: { ...DOORZETTINGSTATUSSEN, ...statusteksten('Afgerond') },
  aanhouden: null,
  behandelaars: ['directeur-bestuurder', 'steunpuntcoordinator', 'schoolbestuur'],
  // Of other boards and partners only those who were connected to it.
  besloten: ['schoolbestuur', 'lokaal-team', 'onderwijsconsulent'],
}
