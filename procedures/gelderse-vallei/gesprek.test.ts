// The two TLV procedures with a talk of VSO and SWV, played on the pure core (Werkwijze 7.1.2 and 7.1.3).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Datum, dagenTussen, plusDagen } from '#domein/kern/datum.ts'
import type { Procedure } from '#domein/procedure/definitie.ts'
import type { Zaakfeit } from '#domein/verloop/opdracht.ts'
import { mogelijkheden } from '#domein/zaak/beslis.ts'
import { zicht } from '#domein/zaak/zicht.ts'
import { type Spel, VSO_FORMULIER, speel } from '#test/support/cast.ts'
import { BESPREEK } from './bespreek.ts'
import { GELDERSE_VALLEI } from './swv.ts'
import { TLV_EERSTEJAARS } from './eerstejaars.ts'
import { TLV_HERIND } from './tlv-vso.ts'

const FORMULIER: Record<string, unknown> = {
  ...VSO_FORMULIER,
  redenen: ['overstap-regulier'],
  beschrijving: 'Een overstap naar het regulier onderwijs lijkt haalbaar.',
  verwijzendeSchool: 'De basisschool',
  soortPo: 'sbo',
  vsoBestPassend: 'Een kleine setting past.',
  inspanningen: 'Veel begeleiding.',
}
const TOEKENNEN = {
  besluit: 'toekennen',
  categorie: 'laag',
  tot: '2025-07-31',
  duurmotivering: 'Tot het eind van de onderbouw.',
  motivering: 'Beide deskundigen adviseren dit.',
}
const ADVIES = {
  onafhankelijk: true,
  toekennen: true,
  categorie: 'laag',
  tot: '2025-07-31',
  onderbouwing: 'Zie dossier.',
}

type Maat = { procedure: Procedure; gesprek: Datum; laatste: Datum; teLaat: Datum }
/** The talks of the catalogue, with the last day to file and the day after it (GV-231, GV-258). */
const BESPREEKMAAT: Maat = {
  procedure: BESPREEK,
  gesprek: '2023-02-08',
  laatste: '2023-01-25',
  teLaat: '2023-01-26',
}
const EERSTEJAARSMAAT: Maat = {
  procedure: TLV_EERSTEJAARS,
  gesprek: '2023-04-19',
  laatste: '2023-04-03',
  teLaat: '2023-04-04',
}
const BEIDE = [BESPREEKMAAT, EERSTEJAARSMAAT]

function ingevuld(m: Maat, antwoorden: Record<string, unknown> = {}, op: Datum = '2023-01-09'): Spel {
  const gevraagd = m.procedure.formulier.flatMap((sectie) => Object.keys(sectie.velden))
  return speel({ procedure: m.procedure, gestart: op }).doe(op, 'zorgcoordinator', 'formulier-invullen', {
    ...Object.fromEntries(Object.entries(FORMULIER).filter(([naam]) => gevraagd.includes(naam))),
    ...antwoorden,
  })
}

/** Filed with all stukken on a day, not yet checked. */
function ingediend(m: Maat, op: Datum, antwoorden: Record<string, unknown> = {}): Spel {
  const zaak = ingevuld(m, antwoorden, op)
  zaak.doe(op, 'zorgcoordinator', 'document-toevoegen', {
    soort: 'OPP',
    bestand: 'opp',
    datum: op,
    ondertekendDoor: ['school', 'ouder'],
  })
  zaak.doe(op, 'zorgcoordinator', 'document-toevoegen', {
    soort: 'ondertekening-aanvraagformulier',
    bestand: 'ondertekening',
  })
  zaak.doe(op, 'zorgcoordinator', 'document-toevoegen', {
    soort: 'zienswijze',
    bestand: 'zienswijze',
    ondertekendDoor: ['ouder'],
  })
  return zaak.doe(op, 'zorgcoordinator', 'indienen')
}

const plan = (zaak: Spel, op: Datum, gesprek: Datum, meer: Record<string, unknown> = {}) =>
  zaak.probeer(op, 'procesbegeleider', 'gesprek-plannen', {
    gesprek: 'bespreking',
    op: gesprek,
    overlegOp: op,
    partijen: ['cvdb', 'deskundige'],
    ...meer,
  })?.reden ?? 'gepland'

/** Filed on the last day that is in time, complete, planned, with both experts appointed. */
function inVoorbereiding(m: Maat, op: Datum = m.laatste): Spel {
  const zaak = ingediend(m, op)
  assert.equal(plan(zaak, op, m.gesprek), 'gepland')
  return zaak
    .doe(op, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet', per: op })
    .doe(op, 'procesbegeleider', 'deskundige-toewijzen', { deskundige: 'orthopedagoog', als: 'eerste' })
    .doe(op, 'procesbegeleider', 'deskundige-toewijzen', { deskundige: 'psycholoog', als: 'tweede' })
}

const houd = (zaak: Spel, m: Maat, meer: Record<string, unknown> = {}) =>
  zaak.probeer(m.gesprek, 'procesbegeleider', 'gesprek-vastleggen', {
    gesprek: 'bespreking',
    op: m.gesprek,
    partijen: ['cvdb', 'deskundige'],
    deelnemers: ['psycholoog'],
    uitkomst: 'besluit',
    verslag: 'De CvdB en de deskundige bespraken de jongere.',
    ...meer,
  })?.reden ?? 'gehouden'

/** First advice before the talk, and the talk held. */
function besproken(m: Maat, meer: Record<string, unknown> = {}): Spel {
  const zaak = inVoorbereiding(m).doe(m.laatste, 'orthopedagoog', 'advies-uitbrengen', ADVIES)
  assert.equal(houd(zaak, m, meer), 'gehouden')
  return zaak
}
const besluit = (zaak: Spel, op: Datum, wie: string, meer: Record<string, unknown> = {}) =>
  zaak.probeer(op, wie, 'besluit-nemen', { ...TOEKENNEN, ...meer })?.reden ?? 'besloten'

const dien = (zaak: Spel, op: Datum = '2023-01-09') =>
  zaak.probeer(op, 'zorgcoordinator', 'indienen')?.reden ?? 'ingediend'

test('GV-226: without a reason a pupil does not come on the list; one reason is enough', () => {
  assert.match(dien(ingevuld(BESPREEKMAAT, { redenen: [] })), /Zonder reden/)
  for (const reden of ['overstap-regulier', 'twijfel-aanbod', 'wens-regulier'])
    assert.equal(dien(ingevuld(BESPREEKMAAT, { redenen: [reden] })), 'ingediend')
})

test('GV-230: the request "Bespreekleerling VSO-SWV" cannot be filed with an empty description', () => {
  assert.equal(BESPREEK.naam.school, 'Bespreekleerling VSO-SWV')
  assert.match(dien(ingevuld(BESPREEKMAAT, { beschrijving: '' })), /reden van bespreking/)
  assert.match(dien(ingevuld(BESPREEKMAAT, { beschrijving: '   ' })), /reden van bespreking/)
})

test('GV-228: the talk is in January or February; an earlier day only with its reason, and after consultation', () => {
  for (const dag of ['2023-01-25', '2023-02-08'] as const)
    assert.equal(plan(ingediend(BESPREEKMAAT, '2023-01-09'), '2023-01-09', dag), 'gepland')
  const eerder = ingediend(BESPREEKMAAT, '2022-11-07')
  assert.match(plan(eerder, '2022-11-07', '2022-12-07'), /Het gesprek is in januari of februari/)
  assert.match(plan(eerder, '2022-11-07', '2023-02-08', { overlegOp: '' }), /Vul in: afgesproken tussen VSO/)
  assert.equal(
    plan(eerder, '2022-11-07', '2022-12-07', { redenAnderMoment: 'De plek is er in januari.' }),
    'gepland',
  )
})

test('GV-229: the talk cannot be closed without the CvdB and an expert of the SWV; who was there is on record', () => {
  const zaak = inVoorbereiding(BESPREEKMAAT).doe('2023-01-30', 'orthopedagoog', 'advies-uitbrengen', ADVIES)
  assert.match(houd(zaak, BESPREEKMAAT, { partijen: [], deelnemers: [] }), /niet worden afgesloten zonder/)
  assert.match(houd(zaak, BESPREEKMAAT, { partijen: ['cvdb'], deelnemers: [] }), /zonder: deskundige/)
  assert.match(
    houd(zaak, BESPREEKMAAT, { partijen: [], deelnemers: ['psycholoog'] }),
    /zonder: .*begeleiding/i,
  )
  assert.equal(houd(zaak, BESPREEKMAAT, { partijen: ['cvdb'], deelnemers: ['psycholoog'] }), 'gehouden')
  assert.deepEqual(zaak.toestand.gesprekken.find((g) => g.gehouden)?.deelnemers, ['cvdb', 'psycholoog'])
})

test('GV-231: for the talk of 8 February filed on 25 January is in time, on the 26th it is not discussed, with the reason', () => {
  const tijdig = inVoorbereiding(BESPREEKMAAT)
  assert.ok(!tijdig.signalen.includes('te-laat-voor-gesprek'))
  assert.equal(tijdig.einde('documenttermijn'), '2023-01-25')
  assert.equal(
    houd(tijdig.doe('2023-01-30', 'orthopedagoog', 'advies-uitbrengen', ADVIES), BESPREEKMAAT),
    'gehouden',
  )
  const laat = inVoorbereiding(BESPREEKMAAT, '2023-01-26')
  assert.ok(laat.signalen.includes('te-laat-voor-gesprek'))
  assert.match(
    houd(laat.doe('2023-01-30', 'orthopedagoog', 'advies-uitbrengen', ADVIES), BESPREEKMAAT),
    /niet uiterlijk twee werkweken voor het gesprek/,
  )
})

test('GV-236: with different views the advice to report it appears, with a button that informs the contactpersoon', () => {
  for (const m of BEIDE) {
    const gelijk = ingevuld(m)
    assert.ok(!gelijk.signalen.includes('verschil-melden'))
    const zaak = ingevuld(m, { verschilVanInzicht: true })
    assert.ok(zaak.signalen.includes('verschil-melden'))
    const knop = mogelijkheden(zaak.situatie('zorgcoordinator')).find(
      (x) => x.opdracht.naam === 'vastleggen' && x.variant?.waarde === 'verschil-gemeld',
    )
    assert.equal(knop?.nietNu, null)
    assert.equal(knop?.variant?.titel, 'Contactpersoon informeren')
    zaak.doe('2023-01-10', 'zorgcoordinator', 'vastleggen', { wat: 'verschil-gemeld', op: '2023-01-10' })
    assert.ok(zaak.taken.some((t) => t.rol === 'contactpersoon' && t.onderwerp === 'mdo-afweging'))
    assert.ok(!zaak.signalen.includes('verschil-melden'))
  }
})

for (const m of BEIDE) {
  const eis = m === BESPREEKMAAT ? '' : ' GV-260'
  test(`GV-237${eis}: a file without a first advice before the talk is "niet voorbereid" (${m.procedure.code})`, () => {
    const zaak = inVoorbereiding(m)
    assert.ok(zaak.signalen.includes('niet-voorbereid'))
    zaak.doe(m.laatste, 'orthopedagoog', 'advies-uitbrengen', ADVIES)
    assert.ok(!zaak.signalen.includes('niet-voorbereid'))
  })

  test(`GV-238${eis}: particulars go to the chair and the second expert, both see the file and hear before the talk (${m.procedure.code})`, () => {
    const zaak = inVoorbereiding(m).doe(m.laatste, 'orthopedagoog', 'vastleggen', {
      wat: 'bijzonderheden',
      op: m.laatste,
      watIsEr: 'De ouders wonen in twee regio’s.',
    })
    const bekijk = zaak.taken.filter((t) => t.titel.startsWith('Dossier met bijzonderheden'))
    assert.deepEqual(
      bekijk.map((t) => [t.rol, t.persoon ?? null, t.uiterlijk]),
      [
        ['voorzitter', null, m.gesprek],
        ['deskundige', 'psycholoog', m.gesprek],
      ],
    )
    for (const wie of ['bestuurder', 'psycholoog']) {
      const { toestand, context } = zaak.situatie(wie)
      const ziet = zicht(m.procedure, toestand, context.door, context.feiten.leerling, context.instellingen)
      assert.equal(ziet.stukken.length, toestand.stukken.length, wie)
    }
    const opDeDag = inVoorbereiding(m).probeer(m.gesprek, 'orthopedagoog', 'vastleggen', {
      wat: 'bijzonderheden',
      op: m.gesprek,
      watIsEr: 'Te laat.',
    })
    assert.match(opDeDag?.reden ?? '', /voor het gesprek/)
  })

  test(`GV-239${eis}: the second advice is of the day of the talk or later; earlier gives a warning (${m.procedure.code})`, () => {
    const eerder = inVoorbereiding(m)
      .doe(m.laatste, 'orthopedagoog', 'advies-uitbrengen', ADVIES)
      .doe(m.laatste, 'psycholoog', 'advies-uitbrengen', ADVIES)
    assert.ok(eerder.signalen.includes('tweede-advies-voor-gesprek'))
    const opTijd = besproken(m).doe(m.gesprek, 'psycholoog', 'advies-uitbrengen', ADVIES)
    assert.ok(!opTijd.signalen.includes('tweede-advies-voor-gesprek'))
    assert.equal(opTijd.toestand.adviezen['tweede']?.op, m.gesprek)
  })

  test(`GV-240${eis}: the expert at the talk decides under mandate with two advices that agree, and not with one (${m.procedure.code})`, () => {
    const zaak = besproken(m)
    assert.match(besluit(zaak, m.gesprek, 'psycholoog'), /adviezen .* tweede deskundige ontbreekt/)
    zaak.doe(m.gesprek, 'psycholoog', 'advies-uitbrengen', ADVIES)
    assert.match(besluit(zaak, m.gesprek, 'psycholoog'), /mandaat van de voorzitter .* niet vastgelegd/)
    zaak.doe(m.gesprek, 'bestuurder', 'vastleggen', { wat: 'mandaat', op: m.gesprek, kenmerk: 'M-1' })
    assert.match(besluit(zaak, m.gesprek, 'orthopedagoog'), /wie bij het gesprek aanwezig was/)
    const leest = (wie: string) => {
      const { toestand, context } = zaak.situatie(wie)
      const { feiten, instellingen } = context
      return zicht(m.procedure, toestand, context.door, feiten.leerling, instellingen).adviezen
    }
    assert.deepEqual(leest('psycholoog'), ['eerste', 'tweede'], 'who decides reads both')
    assert.deepEqual(leest('orthopedagoog'), ['eerste'], 'who was not at the talk stays blind')
    assert.equal(besluit(zaak, m.gesprek, 'psycholoog'), 'besloten')
    assert.equal(zaak.status, 'TLV afgegeven')
    const genomen = zaak.geschiedenis.find((v) => v.gebeurtenis.soort === 'besluit-genomen')
    assert.match(JSON.stringify(genomen?.gebeurtenis.inhoud), /onder mandaat van de voorzitter/)
    assert.deepEqual(Object.keys(zaak.toestand.adviezen), ['eerste', 'tweede'])
  })

  test(`GV-240${eis}: a rejection in the talk is announced by the expert under mandate, and only then decided (${m.procedure.code})`, () => {
    const NEE = {
      onafhankelijk: true,
      toekennen: false,
      onderbouwing: 'Regulier kan weer.',
    }
    const zaak = inVoorbereiding(m)
      .doe(m.laatste, 'orthopedagoog', 'advies-uitbrengen', NEE)
      .doe(m.laatste, 'bestuurder', 'vastleggen', { wat: 'mandaat', op: m.laatste, kenmerk: 'M-1' })
    assert.equal(houd(zaak, m), 'gehouden')
    zaak.doe(m.gesprek, 'psycholoog', 'advies-uitbrengen', NEE)
    const afwijzing = { besluit: 'afwijzen', motivering: 'Regulier kan weer.' }
    const wijsAf = (op: Datum) =>
      zaak.probeer(op, 'psycholoog', 'besluit-nemen', afwijzing)?.reden ?? 'besloten'
    assert.match(wijsAf(m.gesprek), /pas na een voornemen/)
    assert.ok(
      zaak.probeer(m.gesprek, 'orthopedagoog', 'voornemen-bekendmaken', { motivering: 'x' }),
      'not who was not there',
    )
    zaak.doe(m.gesprek, 'psycholoog', 'voornemen-bekendmaken', { motivering: 'Regulier kan weer.' })
    assert.match(wijsAf(plusDagen(m.gesprek, 14)), /kunnen nog reageren/)
    assert.equal(wijsAf(plusDagen(m.gesprek, 15)), 'besloten')
    assert.equal(zaak.status, 'Afgewezen')
    assert.match(zaak.toestand.besluit?.grond ?? '', /onder mandaat van de voorzitter/)
  })

  test(`GV-240${eis}: with advices that differ nobody decides in the talk (${m.procedure.code})`, () => {
    const zaak = besproken(m)
      .doe(m.gesprek, 'bestuurder', 'vastleggen', { wat: 'mandaat', op: m.gesprek, kenmerk: 'M-1' })
      .doe(m.gesprek, 'psycholoog', 'advies-uitbrengen', { ...ADVIES, tot: '2024-07-31' })
    assert.match(besluit(zaak, m.gesprek, 'psycholoog'), /adviezen verschillen/)
  })

  test(`GV-241${eis}: no decision in the talk asks what is needed; then only the chair decides (${m.procedure.code})`, () => {
    const zaak = inVoorbereiding(m)
      .doe(m.laatste, 'orthopedagoog', 'advies-uitbrengen', ADVIES)
      .doe(m.laatste, 'bestuurder', 'vastleggen', { wat: 'mandaat', op: m.laatste, kenmerk: 'M-1' })
    assert.match(houd(zaak, m, { uitkomst: 'geen-besluit' }), /Vul in: wat is nog nodig/)
    assert.equal(
      houd(zaak, m, { uitkomst: 'geen-besluit', nodig: ['Actueel onderzoek'], derdeDeskundige: true }),
      'gehouden',
    )
    zaak
      .doe(m.gesprek, 'psycholoog', 'advies-uitbrengen', ADVIES)
      .doe(m.gesprek, 'procesbegeleider', 'deskundige-toewijzen', {
        deskundige: 'pedagoog',
        als: 'derde',
        reden: 'Twijfel over de duur.',
      })
      .doe(m.gesprek, 'pedagoog', 'advies-uitbrengen', ADVIES)
      .geagendeerd(m.gesprek)
    assert.match(besluit(zaak, m.gesprek, 'psycholoog'), /nu besluit de voorzitter/)
    assert.equal(besluit(zaak, m.gesprek, 'bestuurder'), 'besloten')
  })
}

test('GV-245: who is on the list of this school year cannot have a herindicatie started; with the reference to the request', () => {
  const bespreekzaak = (meer: Partial<Zaakfeit> = {}): Zaakfeit => ({
    zaak: 'bespreek',
    procedure: 'GV-BESPREEK',
    status: 'Aanmelding',
    open: true,
    gestartOp: '2023-01-09',
    ingediendOp: '2023-01-09',
    besluit: null,
    bekendgemaaktOp: null,
    beslisser: null,
    registraties: [],
    ...meer,
  })
  const start = (zaken: Zaakfeit[]) => {
    try {
      return speel({ procedure: TLV_HERIND, gestart: '2023-02-13', feiten: { zaken } }).status
    } catch (fout) {
      return (fout as Error).message
    }
  }
  assert.match(start([bespreekzaak()]), /staat op de bespreeklijst/)
  assert.match(start([bespreekzaak({ open: false, status: 'Afgewezen' })]), /bespreeklijst/)
  assert.equal(
    start([
      bespreekzaak({
        gestartOp: '2022-01-10',
        ingediendOp: '2022-01-10',
        open: false,
        status: 'TLV afgegeven',
      }),
    ]),
    'Concept',
  )
  assert.equal(start([]), 'Concept')
  assert.match(TLV_HERIND.ingang.find((i) => i.bijStart)?.uitweg ?? '', /Bespreekleerling VSO-SWV/)
})

test('GV-225: obligatory for one school, preferred for another that may depart with its reason', () => {
  const met = (bespreken: string | null, redenGeenBespreking = '') => {
    const { aanvrager } = speel({ procedure: TLV_HERIND }).situatie().context.feiten
    assert.ok(aanvrager)
    const zaak = speel({
      procedure: TLV_HERIND,
      feiten: { aanvrager: { ...aanvrager, instellingen: bespreken ? { bespreken } : {} } },
    }).doe('2023-01-10', 'zorgcoordinator', 'formulier-invullen', {
      ...VSO_FORMULIER,
      bespreekredenen: ['twijfel-aanbod'],
      redenGeenBespreking,
    })
    return dien(zaak, '2023-01-10')
  }
  assert.match(met('verplicht', 'Wij willen dit niet.'), /voor uw school verplicht/)
  assert.match(met('voorkeur'), /heeft de bespreekprocedure de voorkeur/)
  assert.equal(met('voorkeur', 'De jongere is al besproken met de ouders.'), 'ingediend')
  assert.equal(met(null), 'ingediend')
})

test('GV-257: the talk of first-year pupils is planned in April or May and not closed without an expert of the SWV', () => {
  const zaak = ingediend(EERSTEJAARSMAAT, '2023-03-20')
  assert.match(plan(zaak, '2023-03-20', '2023-06-14'), /april of mei/)
  assert.equal(plan(zaak, '2023-03-20', '2023-04-19'), 'gepland')
  const klaar = inVoorbereiding(EERSTEJAARSMAAT).doe(
    '2023-04-11',
    'orthopedagoog',
    'advies-uitbrengen',
    ADVIES,
  )
  assert.match(houd(klaar, EERSTEJAARSMAAT, { partijen: ['cvdb'], deelnemers: [] }), /zonder: deskundige/)
})

test('GV-258 GV-259: filed on 3 April is in time for 19 April (Easter does not count), on 4 April not; the reason shows and the request stays', () => {
  const tijdig = inVoorbereiding(EERSTEJAARSMAAT)
  assert.ok(!tijdig.signalen.includes('te-laat-voor-gesprek'))
  const laat = inVoorbereiding(EERSTEJAARSMAAT, '2023-04-04').doe(
    '2023-04-11',
    'orthopedagoog',
    'advies-uitbrengen',
    ADVIES,
  )
  assert.match(houd(laat, EERSTEJAARSMAAT), /kan in dit gesprek niet worden besproken/)
  assert.ok(laat.signalen.includes('te-laat-voor-gesprek'))
  assert.equal(laat.status, 'In behandeling')
  assert.ok(laat.toestand.open)
})

test('GV-227: with the wish of parents or youth as reason the independent party is offered as information, and a reference can be recorded', () => {
  const pagina = GELDERSE_VALLEI.inhoud.paginas.find((p) => p.naam === BESPREEK.infopagina)
  assert.match(
    JSON.stringify(pagina),
    /contact opnemen met het samenwerkingsverband, als onafhankelijke partij/,
  )
  assert.ok(!ingevuld(BESPREEKMAAT).signalen.includes('wens-onafhankelijke-partij'))
  const zaak = ingevuld(BESPREEKMAAT, { redenen: ['wens-regulier'] })
  assert.ok(zaak.signalen.includes('wens-onafhankelijke-partij'))
  zaak.doe('2023-01-10', 'zorgcoordinator', 'vastleggen', {
    wat: 'verwezen-als-onafhankelijke-partij',
    op: '2023-01-10',
    wie: ['ouders'],
  })
  assert.deepEqual(zaak.toestand.registraties.at(-1)?.velden['wie'], ['ouders'])
})

test('the independent party is named once, also when the wish of the family and different views come together', () => {
  const zaak = ingevuld(BESPREEKMAAT, { redenen: ['wens-regulier'], verschilVanInzicht: true })
  const genoemd = zaak.signalen.filter((s) => s.endsWith('onafhankelijke-partij'))
  assert.deepEqual(genoemd, ['wens-onafhankelijke-partij'])
})

test('GV-242 GV-243: held up on day fourteen for what is needed, never without an end date; the school gets the letter, and once all is there forty-two days are left', () => {
  for (const m of BEIDE) {
    const zaak = inVoorbereiding(m)
    const dag = (n: number) => plusDagen(m.laatste, n)
    const houdAan = (tot: Datum | '') =>
      zaak.probeer(dag(14), 'procesbegeleider', 'opschorten', {
        informatie: 'Recent onderzoek',
        wijze: 'documentatie',
        tot,
      })
    assert.ok(houdAan('')?.velden?.['tot'])
    assert.ok(!zaak.toestand.brieven.some((b) => b.brief === 'aanhoudingsbrief'))
    assert.equal(houdAan(dag(24)), null)
    assert.ok(
      zaak.toestand.brieven.some(
        (b) => b.brief === 'aanhoudingsbrief' && b.aan.soort === 'organisatie' && b.stand === 'verzonden',
      ),
    )
    // The term that was given passes: the clock stands still until the file is complete.
    assert.equal(zaak.naar(dag(40)).termijn('beslistermijn')?.opgeschort, true)
    zaak.doe(dag(41), 'zorgcoordinator', 'aanvullen')
    const { rekening, opgeschort } = zaak.termijn('beslistermijn') ?? {}
    assert.equal(opgeschort, false)
    assert.equal(dagenTussen(dag(40), rekening?.nominaal ?? dag(0)), 42, m.procedure.code)
  }
})

test('GV-178: every VSO procedure wants the current view of the behaviourist when the OPP is of the school year before', () => {
  for (const m of BEIDE) {
    const zaak = ingevuld(m, {}, m.laatste)
    for (const stuk of [
      { soort: 'OPP', datum: '2022-06-15', ondertekendDoor: ['school', 'ouder'] },
      { soort: 'ondertekening-aanvraagformulier' },
    ])
      zaak.doe(m.laatste, 'zorgcoordinator', 'document-toevoegen', { bestand: stuk.soort, ...stuk })
    zaak.doe(m.laatste, 'zorgcoordinator', 'indienen')
    const controle = () =>
      zaak.probeer(m.laatste, 'secretariaat', 'controle-uitvoeren', { uitkomst: 'compleet' })?.reden ??
      'compleet'
    assert.match(controle(), /zienswijze van de gedragsdeskundige .* ontbreekt/, m.procedure.code)
    zaak.doe(m.laatste, 'zorgcoordinator', 'document-toevoegen', {
      soort: 'zienswijze-gedragsdeskundige',
      bestand: 'gedrag',
    })
    assert.equal(controle(), 'compleet', m.procedure.code)
  }
})
