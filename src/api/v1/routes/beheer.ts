// Reading what is managed: organisations, people, calendar, settings, requests, log, who looked, committee, schools.
import { commissiebeeld } from '#app/beheer/commissie.ts'
import { mensbeeld, organisatiebeeld } from '#app/beheer/detail.ts'
import { inzagebeeld } from '#app/beheer/inzage.ts'
import {
  accountverzoeken,
  instellingenbeeld,
  kalenderbeeld,
  logboek,
  mensenlijst,
  organisatielijst,
} from '#app/beheer/lijsten.ts'
import { mijnScholen, schoolbeeld } from '#app/beheer/school.ts'
import { leerlingbeeld } from '#app/leerlingdossier.ts'
import { voorzitterbeeld } from '#app/werk/voorzitter.ts'
import { rol } from '../../schema/beelden.ts'
import { veldenvorm, waardenvorm } from '../../schema/velden.ts'
import {
  datum,
  ding,
  geheel,
  ietsJson,
  jaNee,
  keuze,
  lijst,
  ofNiets,
  tabel,
  tekst,
  tijdstip,
} from '../../schema/vorm.ts'
import type { Route } from '../route.ts'
import { NA, TEKST, bladzijde, leest } from './lezen.ts'

const naamMetId = ding({ id: tekst, naam: tekst })
const rolVan = {
  id: geheel,
  rol,
  organisatie: ofNiets(tekst),
  organisatieNaam: ofNiets(tekst),
  van: datum,
  tot: ofNiets(datum),
}
const mens = ding({
  id: tekst,
  naam: tekst,
  gebruikersnaam: ofNiets(tekst),
  actief: jaNee,
  disciplines: lijst(tekst),
  rollen: lijst(ding(rolVan)),
})
const organisatie = {
  id: tekst,
  naam: tekst,
  soort: tekst,
  plaats: ofNiets(tekst),
  deelnemer: jaNee,
  actief: jaNee,
  bestuurNaam: ofNiets(tekst),
  bestuursnummer: ofNiets(tekst),
}
const kan = lijst(ding({ naam: tekst, titel: tekst, uitleg: tekst }))
const logregel = ding({
  id: geheel,
  datum,
  wat: tekst,
  door: tekst,
  persoon: ofNiets(tekst),
  organisatie: ofNiets(tekst),
  inhoud: tabel(ietsJson),
})
const verzoek = ding({
  id: tekst,
  school: tekst,
  schoolNaam: tekst,
  soort: keuze('nieuw', 'wijzigen', 'beeindigen'),
  naam: tekst,
  eMail: ofNiets(tekst),
  rol: ofNiets(tekst),
  toelichting: ofNiets(tekst),
  stand: keuze('open', 'gedaan', 'afgewezen'),
  antwoord: ofNiets(tekst),
  door: tekst,
  op: tijdstip,
  afgehandeldOp: ofNiets(tijdstip),
})
const kop = {
  zaak: tekst,
  nummer: tekst,
  leerling: ofNiets(tekst),
  school: tekst,
  procedure: tekst,
  status: tekst,
}

export const BEHEER: readonly Route[] = [
  leest({
    pad: '/organisaties',
    samenvatting:
      'De organisaties op naam. Scholen zonder contactpersoon staan er apart bij, voor loketten waar elke school er een heeft.',
    query: {
      zoek: { uitleg: 'Deel van naam, plaats of bestuur.', schema: TEKST },
      soort: { uitleg: 'Code van de soort, of zonder-contactpersoon.', schema: TEKST },
      na: NA,
    },
    vorm: ding({
      ...bladzijde(ding({ ...organisatie, contactpersoon: ofNiets(tekst) })),
      zonderContact: lijst(naamMetId),
      metContact: jaNee,
      besturenVan: ofNiets(datum),
    }),
    bron: (v) =>
      organisatielijst(v.d, v.sessie, {
        zoek: v.query('zoek') ?? '',
        soort: v.query('soort') ?? '',
        na: v.query('na') ?? '',
      }),
  }),
  leest({
    pad: '/organisaties/{organisatie}',
    samenvatting: 'Eén organisatie met wie er een rol heeft en wat u ermee kunt doen.',
    vorm: ding({
      organisatie: ding({
        ...organisatie,
        bestuur: ofNiets(tekst),
        steunpunt: ofNiets(tekst),
        steunpuntNaam: ofNiets(tekst),
      }),
      contact: ofNiets(lijst(naamMetId)),
      mensen: lijst(mens),
      instellingen: lijst(ding({ titel: tekst, waarde: tekst })),
      kan,
    }),
    bron: (v) => organisatiebeeld(v.d, v.sessie, v.parameter('organisatie')),
  }),
  leest({
    pad: '/mensen',
    samenvatting: 'Wie er met het loket werken, op naam.',
    query: {
      kant: { uitleg: 'swv, school, deskundige, partner of gezin; zonder: iedereen.', schema: TEKST },
      na: NA,
    },
    vorm: ding(bladzijde(mens)),
    bron: (v) => mensenlijst(v.d, v.sessie, { kant: v.query('kant') ?? '', na: v.query('na') ?? '' }),
  }),
  leest({
    pad: '/mensen/{persoon}',
    samenvatting: 'Eén persoon met rollen, account en wat u ermee kunt doen.',
    vorm: ding({
      id: tekst,
      naam: tekst,
      eMail: ofNiets(tekst),
      telefoon: ofNiets(tekst),
      gebruikersnaam: ofNiets(tekst),
      actief: jaNee,
      heeftWachtwoord: jaNee,
      rollen: lijst(ding({ ...rolVan, magBeeindigen: jaNee })),
      deskundige: ofNiets(
        ding({
          disciplines: lijst(tekst),
          werkgever: ofNiets(tekst),
          pool: ofNiets(keuze('pool', 'partner')),
          beschikbaar: ofNiets(tekst),
          nietBeschikbaarTot: ofNiets(datum),
        }),
      ),
      kan,
      log: ofNiets(lijst(logregel)),
      inzage: jaNee,
    }),
    bron: (v) => mensbeeld(v.d, v.sessie, v.parameter('persoon')),
  }),
  leest({
    pad: '/kalender',
    samenvatting: 'De kalender waarmee termijnen worden berekend.',
    vorm: ding({
      regio: tekst,
      gelijkgesteldBekendTotEnMet: geheel,
      kbDagIsWerkdag: jaNee,
      sluitingsdagen: lijst(datum),
      gelijkgesteld: lijst(datum),
      schoolvakanties: lijst(ding({ regio: tekst, naam: tekst, van: datum, tot: datum })),
    }),
    bron: async (v) => {
      const k = await kalenderbeeld(v.d, v.sessie)
      if (!k) return null
      const { regio, gelijkgesteldBekendTotEnMet, kbDagIsWerkdag, sluitingsdagen, gelijkgesteld } = k
      return {
        regio,
        gelijkgesteldBekendTotEnMet,
        kbDagIsWerkdag,
        sluitingsdagen,
        gelijkgesteld,
        schoolvakanties: k.schoolvakanties,
      }
    },
  }),
  leest({
    pad: '/instellingen',
    samenvatting: 'De instellingen van het loket met hun velden, en wat per schooljaar is vastgesteld.',
    vorm: ding({
      velden: veldenvorm,
      waarden: waardenvorm,
      perJaar: ding({
        lijsten: lijst(
          ding({
            titel: tekst,
            grond: tekst,
            jaren: lijst(ding({ schooljaar: tekst, keuzes: lijst(tekst) })),
          }),
        ),
        bedragen: lijst(
          ding({ titel: tekst, grond: tekst, waarden: lijst(ding({ vanaf: datum, centen: geheel })) }),
        ),
      }),
    }),
    bron: (v) => instellingenbeeld(v.d, v.sessie),
  }),
  leest({
    pad: '/accountverzoeken',
    samenvatting: 'Wat scholen over accounts vragen; wat nog open is eerst.',
    vorm: ding({ verzoeken: lijst(verzoek) }),
    bron: async (v) => {
      const verzoeken = await accountverzoeken(v.d, v.sessie)
      return verzoeken && { verzoeken }
    },
  }),
  leest({
    pad: '/beheerlog',
    samenvatting: 'Wat er buiten de zaken is gewijzigd, het nieuwste eerst.',
    query: { na: NA },
    vorm: ding(bladzijde(logregel)),
    bron: (v) => logboek(v.d, v.sessie, v.query('na')),
  }),
  leest({
    pad: '/inzage',
    samenvatting: 'Wie een dossier heeft ingezien (zaaknummer), of wat iemand heeft ingezien (persoon).',
    query: {
      zaaknummer: { uitleg: 'Nummer van de zaak.', schema: TEKST },
      persoon: { uitleg: 'Id van de persoon.', schema: TEKST },
      na: NA,
    },
    vorm: ding({
      van: tekst,
      ...bladzijde(
        ding({
          id: geheel,
          op: tijdstip,
          wie: tekst,
          persoon: tekst,
          als: ofNiets(tekst),
          wat: tekst,
          nummer: tekst,
          procedure: tekst,
        }),
      ),
    }),
    bron: (v) => {
      const na = v.query('na') ?? ''
      const persoon = v.query('persoon')
      return inzagebeeld(
        v.d,
        v.sessie,
        persoon ? { persoon, na } : { zaaknummer: v.query('zaaknummer') ?? '', na },
      )
    },
  }),
  leest({
    pad: '/commissie',
    samenvatting: 'De ledenlijst van de commissie, voor loketten die er een bijhouden.',
    vorm: ding({
      naam: tekst,
      kort: tekst,
      magBeheren: jaNee,
      leden: lijst(
        ding({
          persoon: tekst,
          naam: tekst,
          als: keuze('lid', 'in-afstemming'),
          rollen: lijst(rol),
          sinds: ofNiets(datum),
        }),
      ),
    }),
    bron: (v) => commissiebeeld(v.d, v.sessie),
  }),
  leest({
    pad: '/voorzitter',
    samenvatting: 'Voor de voorzitter: openstaande besluiten, opschortingen en lopende termijnen.',
    vorm: ding({
      termijnen: lijst(ding({ ...kop, termijn: tekst, soort: tekst, einde: datum, opgeschort: jaNee })),
      opschortingen: lijst(ding({ ...kop, sinds: datum, tot: datum, wacht: tekst })),
      besluiten: lijst(
        ding({ ...kop, titel: tekst, wie: tekst, vanaf: ofNiets(datum), uiterlijk: ofNiets(datum) }),
      ),
    }),
    bron: (v) => voorzitterbeeld(v.d, v.sessie),
  }),
  leest({
    pad: '/scholen',
    samenvatting: 'Uw school of scholen, of de scholen waarvan u contactpersoon bent.',
    vorm: ding({ scholen: lijst(naamMetId) }),
    bron: async (v) => ({ scholen: await mijnScholen(v.d, v.sessie) }),
  }),
  leest({
    pad: '/scholen/{school}',
    samenvatting:
      'Een school: contactpersoon, afspraken, wie er een account heeft, en verzoeken om accounts.',
    vorm: ding({
      id: tekst,
      naam: tekst,
      plaats: ofNiets(tekst),
      als: keuze('school', 'contactpersoon', 'beheer'),
      contact: ofNiets(lijst(ding({ naam: tekst, eMail: ofNiets(tekst), telefoon: ofNiets(tekst) }))),
      mensen: lijst(mens),
      notities: lijst(ding({ id: tekst, datum, soort: tekst, tekst, door: tekst, schoolLeest: jaNee })),
      verzoeken: lijst(verzoek),
      kan,
    }),
    bron: (v) => schoolbeeld(v.d, v.sessie, v.parameter('school')),
  }),
  leest({
    pad: '/leerlingen/{leerling}',
    samenvatting: 'Een leerling: het OPP, wie meedacht, en elke vraag met haar status.',
    vorm: ding({
      id: tekst,
      naam: tekst,
      geboren: datum,
      woonplaats: ofNiets(tekst),
      school: ofNiets(naamMetId),
      opp: ofNiets(ding({ sinds: datum, geevalueerd: ofNiets(datum), tot: ofNiets(datum) })),
      gezin: lijst(
        ding({
          persoon: tekst,
          naam: tekst,
          aard: keuze('gezag', 'voogd', 'jongere'),
          kanaal: keuze('mail', 'post'),
        }),
      ),
      als: keuze('school', 'contactpersoon', 'behandelaar'),
      meedenken: lijst(
        ding({
          id: tekst,
          datum,
          persoon: tekst,
          onderwerp: tekst,
          deelnemers: lijst(tekst),
          verslag: ofNiets(tekst),
        }),
      ),
      zaken: lijst(
        ding({
          zaak: tekst,
          nummer: tekst,
          naam: tekst,
          status: tekst,
          statusTekst: tekst,
          open: jaNee,
          gestartOp: datum,
        }),
      ),
    }),
    bron: (v) => leerlingbeeld(v.d, v.sessie, v.parameter('leerling')),
  }),
]
