// The views of the contract (src/app/contract.ts) as schemas. The annotation on each makes the compiler compare the two.
import type {
  Adviesbeeld,
  Briefbeeld,
  Mogelijkheid,
  Sessie,
  Stukbeeld,
  Termijnbeeld,
  Tijdlijnregel,
  Trajectbeeld,
  Uitgevoerd,
  Werklijst,
  Werkrij,
  Zaakbeeld,
} from '#app/contract.ts'
import type { Weigering } from '#domein/kern/uitkomst.ts'
import type { Termijnrekening } from '#domein/termijn/regel.ts'
import { ROLLEN, type Rol } from '#domein/toegang/rollen.ts'
import type { Signaal } from '#domein/zaak/signalen.ts'
import type { Taak } from '#domein/zaak/taken.ts'
import { plaatsbeeld } from './plaatsen.ts'
import { veldenvorm, waardenvorm } from './velden.ts'
import {
  type Vorm,
  datum,
  ding,
  geheel,
  jaNee,
  keuze,
  lijst,
  magWeg,
  ofNiets,
  tabel,
  tekst,
  uitleg,
  vast,
  verwijs,
} from './vorm.ts'
import { zaakprocedure } from './woorden.ts'

export const rol: Vorm<Rol> = keuze(...(Object.keys(ROLLEN) as Rol[]))

export const weigering: Vorm<Weigering> = ding({
  soort: vast('weigering'),
  code: uitleg(tekst, 'Vast woord voor programma’s, bijvoorbeeld alleen-pdf.'),
  reden: uitleg(tekst, 'Waarom niet, in gewone zinnen.'),
  uitweg: magWeg(uitleg(tekst, 'Hoe het wel kan.')),
  grond: magWeg(uitleg(tekst, 'De eis of het artikel waarop de weigering rust.')),
  velden: magWeg(uitleg(tabel(tekst), 'Per veld wat er niet goed is.')),
})

const rekenlijn = ding({
  wat: keuze(
    'start',
    'duur',
    'opschorting',
    'instemming',
    'verlenging',
    'rollen',
    'geen-effect',
    'let-op',
    'einde',
  ),
  tekst,
  datum,
  dagen: geheel,
  grond: magWeg(tekst),
  door: magWeg(tekst),
  bron: magWeg(uitleg(geheel, 'Volgnummer van de gebeurtenis waarop deze regel rust.')),
})

const termijnrekening: Vorm<Termijnrekening> = ding({
  start: datum,
  nominaal: uitleg(datum, 'Laatste dag voordat de Algemene termijnenwet hem doorschuift.'),
  einde: uitleg(datum, 'De laatste dag, die dag meegerekend.'),
  opgeschorteDagen: geheel,
  verlengdeDagen: geheel,
  opgeschort: jaNee,
  lijnen: lijst(rekenlijn),
  waarschuwingen: lijst(tekst),
})

const taakdelen = {
  naam: uitleg(tekst, 'De opdracht die deze taak afdoet.'),
  titel: tekst,
  rol,
  persoon: ofNiets(tekst),
  organisatie: ofNiets(tekst),
  vanaf: ofNiets(datum),
  uiterlijk: ofNiets(datum),
  onderwerp: magWeg(tekst),
}

export const taak: Vorm<Taak> = ding(taakdelen)

export const signaal: Vorm<Signaal> = ding({
  code: tekst,
  tekst,
  grond: tekst,
  zwaarte: keuze('let-op', 'dringend'),
})

export const mogelijkheid: Vorm<Mogelijkheid> = ding({
  naam: tekst,
  titel: tekst,
  uitleg: tekst,
  velden: veldenvorm,
  verwijzingen: tabel(lijst(ding({ waarde: tekst, label: tekst }))),
  begin: waardenvorm,
  variant: ofNiets(ding({ veld: tekst, waarde: tekst })),
  nietNu: ofNiets(verwijs<Weigering>('Weigering')),
})

const stukbeeld: Vorm<Stukbeeld> = ding({
  id: tekst,
  soort: tekst,
  soortNaam: tekst,
  naam: tekst,
  datum: ofNiets(datum),
  toegevoegdOp: datum,
  ondertekendDoor: lijst(tekst),
  paginas: geheel,
})

const briefbeeld: Vorm<Briefbeeld> = ding({
  id: uitleg(tekst, 'Kenmerk binnen de zaak: brief-1.'),
  brief: tekst,
  naam: tekst,
  aan: tekst,
  kanaal: keuze('mail', 'post', 'portaal'),
  stand: keuze('klaargezet', 'verzonden', 'mislukt'),
  datum: ofNiets(datum),
  pdf: uitleg(jaNee, 'Of de brief als PDF is op te halen.'),
})

const adviesbeeld: Vorm<Adviesbeeld> = ding({
  plaats: tekst,
  plaatsNaam: tekst,
  deskundige: ofNiets(tekst),
  discipline: ofNiets(tekst),
  stand: keuze('gevraagd', 'aanvaard', 'uitgebracht'),
  advies: uitleg(
    ofNiets(
      ding({
        toekennen: jaNee,
        schoolsoort: ofNiets(tekst),
        categorie: ofNiets(tekst),
        tot: ofNiets(datum),
        op: datum,
        onderbouwing: lijst(ding({ label: tekst, tekst })),
      }),
    ),
    'Alleen voor wie het advies mag lezen.',
  ),
  eerder: lijst(ding({ op: datum, toekennen: jaNee, tot: ofNiets(datum), heropend: tekst })),
})

export const tijdlijnregel: Vorm<Tijdlijnregel> = ding({
  volgnummer: geheel,
  datum,
  soort: tekst,
  tekst,
  toelichting: ofNiets(tekst),
  door: ofNiets(tekst),
  rol: ofNiets(tekst),
  groep: keuze('besluit', 'document', 'contact', 'termijn', 'overig'),
})

const termijnbeeld: Vorm<Termijnbeeld> = ding({
  naam: tekst,
  titel: tekst,
  soort: keuze('wettelijk', 'beleid', 'terugreken'),
  einde: datum,
  loopt: jaNee,
  verstreken: jaNee,
  opgeschort: jaNee,
  rekening: verwijs<Termijnrekening>('Termijnrekening'),
})

const antwoorden = lijst(ding({ label: tekst, tekst }))

export const zaakbeeld: Vorm<Zaakbeeld> = ding({
  id: tekst,
  nummer: tekst,
  versie: uitleg(geheel, 'Geef deze terug in If-Match bij de volgende opdracht.'),
  procedure: zaakprocedure,
  als: keuze('behandelaar', 'school', 'betrokken', 'deskundige', 'gezin', 'weet-ervan'),
  betreft: ding({
    leerling: ofNiets(ding({ id: tekst, naam: tekst, geboren: datum, woonplaats: ofNiets(tekst) })),
    onderwerp: ofNiets(tekst),
  }),
  aanvrager: ding({ id: tekst, naam: tekst, school: jaNee, contact: ofNiets(tekst) }),
  open: jaNee,
  status: tekst,
  statusTekst: uitleg(tekst, 'De status in de woorden van deze lezer.'),
  statusSinds: datum,
  gestartOp: datum,
  ingediendOp: ofNiets(datum),
  compleetOp: ofNiets(datum),
  aanZet: ofNiets(
    ding({ wie: tekst, rol, naam: tekst, titel: tekst, vanaf: ofNiets(datum), uiterlijk: ofNiets(datum) }),
  ),
  taken: lijst(ding({ ...taakdelen, wie: tekst, mijn: jaNee })),
  signalen: lijst(verwijs<Signaal>('Signaal')),
  route: lijst(
    ding({
      id: tekst,
      naam: tekst,
      stand: keuze('gedaan', 'hier', 'straks', 'mogelijk', 'overgeslagen'),
      uitleg: tekst,
      grond: ofNiets(tekst),
    }),
  ),
  termijnen: lijst(verwijs<Termijnbeeld>('Termijn')),
  formulier: ofNiets(
    ding({
      secties: lijst(ding({ id: tekst, titel: tekst, uitleg: ofNiets(tekst), velden: veldenvorm })),
      antwoorden: waardenvorm,
    }),
  ),
  bsn: ofNiets(keuze('vastgelegd', 'ontbreekt')),
  zorgplichtschool: ofNiets(tekst),
  kenmerken: lijst(ding({ label: tekst, is: tekst })),
  dossiercontrole: lijst(ding({ id: tekst, naam: tekst, aanwezig: jaNee, grond: tekst })),
  gemis: lijst(ding({ id: tekst, soort: tekst, tekst, grond: tekst })),
  stukken: lijst(verwijs<Stukbeeld>('Stuk')),
  adviezen: lijst(verwijs<Adviesbeeld>('Advies')),
  brieven: lijst(verwijs<Briefbeeld>('Brief')),
  gesprekken: lijst(
    ding({
      id: tekst,
      gesprek: tekst,
      op: datum,
      gehouden: jaNee,
      vorm: tekst,
      deelnemers: lijst(tekst),
      verslag: ofNiets(tekst),
      antwoorden,
    }),
  ),
  vragen: lijst(ding({ id: tekst, op: datum, tekst, antwoord: ofNiets(tekst), antwoordOp: ofNiets(datum) })),
  voornemen: ofNiets(
    ding({
      op: datum,
      reactieTot: datum,
      motivering: tekst,
      reacties: lijst(ding({ van: tekst, gehoord: tekst, op: datum })),
    }),
  ),
  besluit: ofNiets(
    ding({
      optie: tekst,
      naam: tekst,
      op: datum,
      van: ofNiets(datum),
      tot: ofNiets(datum),
      categorie: ofNiets(tekst),
      grond: tekst,
      volgnummer: ofNiets(tekst),
      motivering: tekst,
      antwoorden,
    }),
  ),
  agendering: ofNiets(
    ding({
      vergadering: datum,
      eenduidig: jaNee,
      redenen: lijst(tekst),
      genodigden: lijst(ding({ naam: tekst, discipline: tekst, reden: tekst })),
    }),
  ),
  bezwaren: lijst(ding({ op: datum, van: tekst, tijdig: jaNee })),
  verwant: lijst(
    ding({
      zaak: tekst,
      nummer: tekst,
      naam: tekst,
      status: tekst,
      open: jaNee,
      gestartOp: datum,
      gekoppeld: jaNee,
      gesprekken: lijst(ding({ op: datum, gesprek: tekst, verslag: tekst })),
    }),
  ),
  traject: ofNiets(verwijs<Trajectbeeld>('Traject')),
  tijdlijn: lijst(verwijs<Tijdlijnregel>('Tijdlijnregel')),
  mogelijkheden: uitleg(
    lijst(verwijs<Mogelijkheid>('Mogelijkheid')),
    'Wat deze lezer met de zaak kan doen, met het formulier, en zo nodig waarom nu nog niet.',
  ),
})

export const trajectbeeld: Vorm<Trajectbeeld> = ding({
  screening: ofNiets(
    ding({
      uitkomst: keuze('positief', 'negatief', 'afwijking'),
      op: datum,
      motivering: tekst,
      punten: lijst(ding({ vraag: tekst, ja: jaNee })),
      antwoorden,
    }),
  ),
  registraties: lijst(ding({ id: tekst, naam: tekst, op: datum, antwoorden })),
  akkoorden: lijst(ding({ partij: tekst, akkoord: jaNee, op: datum })),
  mensen: lijst(ding({ plaats: tekst, naam: tekst, sinds: datum, tot: ofNiets(datum) })),
  wachtSinds: ofNiets(datum),
  plaatsen: ofNiets(plaatsbeeld),
  uitvoering: ofNiets(
    ding({
      van: datum,
      tot: ofNiets(datum),
      beeindigdOp: ofNiets(datum),
      bijstellingen: lijst(
        ding({ op: datum, totWas: ofNiets(datum), tot: ofNiets(datum), inzet: tekst, reden: tekst }),
      ),
      antwoorden,
    }),
  ),
  evaluaties: lijst(ding({ id: tekst, naam: tekst, op: datum, verslag: tekst, antwoorden })),
})

export const uitgevoerd: Vorm<Uitgevoerd> = ding({
  soort: vast('uitgevoerd'),
  zaak: tekst,
  versie: geheel,
  status: tekst,
  gebeurtenissen: lijst(tekst),
})

const werkrij: Vorm<Werkrij> = ding({
  zaak: tekst,
  nummer: tekst,
  leerling: ofNiets(tekst),
  procedure: tekst,
  school: tekst,
  status: tekst,
  taak: tekst,
  taakTitel: tekst,
  wie: tekst,
  uiterlijk: ofNiets(datum),
  vanaf: ofNiets(datum),
  signaal: ofNiets(tekst),
  mijn: jaNee,
})

const WEERGAVEN = ['mijn', 'team', 'niet-toegewezen', 'alles'] as const

export const werklijst: Vorm<Werklijst> = ding({
  weergave: keuze(...WEERGAVEN),
  rijen: lijst(verwijs<Werkrij>('Werkrij')),
  verder: uitleg(ofNiets(tekst), 'Geef dit mee als na= voor de volgende bladzijde.'),
  aantallen: uitleg(
    ding({ mijn: geheel, team: geheel, 'niet-toegewezen': geheel, alles: geheel }),
    'Er wordt geteld tot 100; 100 betekent 100 of meer.',
  ),
  bekend: uitleg(
    lijst(ding({ zaak: tekst, nummer: tekst, procedure: tekst, sinds: datum })),
    'Zaken van anderen waarvan u alleen weet dat ze er zijn.',
  ),
})

/** What GET /ik tells about the session; never its csrf token. */
export const sessie: Vorm<
  Pick<Sessie, 'code' | 'swvNaam' | 'oefening' | 'persoon' | 'naam' | 'rollen' | 'vandaag'>
> = ding({
  code: tekst,
  swvNaam: tekst,
  oefening: jaNee,
  persoon: tekst,
  naam: tekst,
  rollen: lijst(ding({ rol, organisatie: ofNiets(tekst), organisatieNaam: ofNiets(tekst) })),
  vandaag: datum,
})

/** The schemas under their names in the OpenAPI document. */
export const BEELDEN: Readonly<Record<string, Vorm<unknown>>> = {
  Weigering: weigering,
  Termijnrekening: termijnrekening,
  Taak: taak,
  Signaal: signaal,
  Traject: trajectbeeld,
  Mogelijkheid: mogelijkheid,
  Stuk: stukbeeld,
  Brief: briefbeeld,
  Advies: adviesbeeld,
  Tijdlijnregel: tijdlijnregel,
  Termijn: termijnbeeld,
  Zaak: zaakbeeld,
  Uitgevoerd: uitgevoerd,
  Werkrij: werkrij,
  Werklijst: werklijst,
  Sessie: sessie,
}
