// SWV VO Gelderse Vallei as a desk: settings and what it offers.
import type { Desk } from '#domein/procedure/desk.ts'
import { PAGINAS, ROUTEKAART } from './inhoud.ts'
import { COMMAPAGINA, OVERSTAGPAGINA } from './inhoud-arrangementen.ts'
import { DOORSTARTPAGINAS } from './inhoud-doorstart.ts'
import { MAATWERKPAGINA } from './inhoud-maatwerk.ts'
import { BESPREEK } from './bespreek.ts'
import { BEZWAAR } from './bezwaar.ts'
import { CARROUSEL } from './carrousel.ts'
import { KENGETALLEN } from './kengetallen.ts'
import { COMMA } from './comma.ts'
import { DOORSTART_GROEP } from './doorstart-groep.ts'
import { DOORSTART_INDIVIDUEEL } from './doorstart-individueel.ts'
import { TLV_EERSTEJAARS } from './eerstejaars.ts'
import { EVALUATIEPLANNING } from './evaluaties.ts'
import { MAATWERK } from './maatwerk.ts'
import { OVERLEG } from './overleg.ts'
import { OVERSTAG } from './overstag.ts'
import { OVERSTAP } from './overstap.ts'
import { STATUSSEN } from './statussen.ts'
import { PRO_AUDIT } from './pro-audit.ts'
import { PRO_OVERDRACHT } from './pro-overdracht.ts'
import { TLV_PRO } from './tlv-pro.ts'
import { TLV_VO } from './tlv-vo.ts'
import { TLV_HERIND, TLV_TUSSEN, TLV_VSO_BUITEN } from './tlv-vso.ts'

export const GELDERSE_VALLEI: Desk = {
  sjabloon: 'GV',
  naam: 'SWV VO Gelderse Vallei',
  motto: 'Kansrijk samenwerken voor iedere jongere',
  plaats: 'Ede',
  sector: 'VO',
  commissie: {
    naam: 'Commissie Advies en Toewijzing',
    kort: 'CAT',
    opBrieven: 'waar-zij-meedoet',
    voorzitterIs: { rol: 'directeur-bestuurder', grond: 'GV-300' },
    overleggen: [
      {
        kort: 'CAT',
        regel: { soort: 'met-de-hand', hoogstensDagenTussen: 14 },
        tijd: '09:30',
        grond: 'GV-314',
      },
    ],
  },
  statussen: STATUSSEN,
  procedures: [
    OVERLEG,
    OVERSTAP,
    COMMA,
    DOORSTART_INDIVIDUEEL,
    OVERSTAG,
    DOORSTART_GROEP,
    MAATWERK,
    CARROUSEL,
    TLV_VO,
    BESPREEK,
    TLV_EERSTEJAARS,
    TLV_HERIND,
    TLV_TUSSEN,
    TLV_VSO_BUITEN,
    TLV_PRO,
    PRO_OVERDRACHT,
    PRO_AUDIT,
    BEZWAAR,
  ],
  instellingen: {
    // GV part 4.1, rule 5: strict counting; a supplement is waited for until the dossier is complete.
    telwijze: { opschorting: 'strikt', naHersteltermijn: 'loopt-door' },
    reactieWeken: 2,
    rolGeeftOok: {
      // GV-300: the chair of the CAT is the directeur-bestuurder, and changes with the function.
      'directeur-bestuurder': ['voorzitter'],
      // GV-021 and GV-303: the secretariaat is the administrative support of the CAT.
      secretariaat: ['administratieve-ondersteuning'],
    },
    ouderInzage: 'stand',
    nummerpatroon: 'GV-{jaar}-{volgnummer}',
    // The site of the SWV that the source names; the beheerder puts the page of the format itself here.
    // GV-281: a first list; the beheerder sets each year what the ministeriële regeling names.
    keuzelijsten: {
      'pro-instrumenten': {
        '2022-2023': ['Intelligentietest', 'Didactische toetsen (DLE)', 'Sociaal-emotionele vragenlijst'],
      },
    },
    oppFormat: 'https://www.swvgeldersevallei.nl/',
    // The beheerder adds telephone, mail and hours.
    bereikbaar: 'Op werkdagen, via de contactpersoon van de school of via het secretariaat.',
  },
  keuzelijsten: [
    {
      id: 'pro-instrumenten',
      titel: 'Screenings- en testinstrumenten voor PrO',
      grond: 'GV-281',
    },
  ],
  kengetallen: KENGETALLEN,
  schoolcontact: { grond: 'GV-010' },
  leden: {
    rollen: ['voorzitter', 'administratieve-ondersteuning'],
    inAfstemming: ['procesbegeleider', 'contactpersoon', 'deskundige'],
    grond: 'GV-299',
  },
  evaluatieplanning: EVALUATIEPLANNING,
  schoolinstellingen: [
    {
      id: 'bespreken',
      titel: 'Bespreekprocedure VSO-SWV',
      soorten: ['vso-school'],
      keuzes: [
        { waarde: 'verplicht', label: 'Verplicht' },
        { waarde: 'voorkeur', label: 'Bij voorkeur' },
      ],
      grond: 'GV-225',
    },
  ],
  inhoud: {
    routekaart: ROUTEKAART,
    paginas: [...PAGINAS, COMMAPAGINA, OVERSTAGPAGINA, ...DOORSTARTPAGINAS, MAATWERKPAGINA],
  },
}
