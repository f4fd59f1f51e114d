// RGV-OPP on the pure core: the form of bijlage 3.8.1, what is needed to establish it, who filled in what, the yearly talk.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '#domein/kern/datum.ts'
import { formulierVelden } from '#domein/procedure/definitie.ts'
import { kenmerkenVan } from '#domein/zaak/stand.ts'
import { type Spel, STREEK } from '#test/support/cast.ts'
import { begin as beginRgv, stuk } from '#test/support/rijn.ts'
import { OUDERRUBRIEKEN, SCHOOLRUBRIEKEN } from './opp-rubrieken.ts'
import { OPP } from './opp.ts'

const OP: Datum = '2025-03-15'
type Met = Record<string, unknown>

const FORMULIER: Met = {
  startdatum: '2025-03-01',
  naamLeerling: 'Fay',
  geboortedatum: '2017-03-14',
  geslacht: 'meisje',
  adresLeerling: 'Dorpsstraat 1, Ede',
  school: 'De Linde',
  adresSchool: 'Laan 2, Ede',
  brin: '01AB',
  schoolbestuur: 'Het Veld',
  bestuursnummer: 12345,
  directeur: 'R. Vos',
  groep: '4',
  schoolverloop: 'Groep 1 tot en met 4 op De Linde.',
  schoolwisselingen: false,
  schoolverzuim: 'normaal',
  leerkrachten: 'S. Dijk',
  steunpuntcoordinator: 'J. Brink',
  internBegeleider: 'K. Boom',
  verzorger1Aanhef: 'mw',
  verzorger1Naam: 'M. Oever',
  gezag: 'beiden',
  hulpvraag: 'Hoe leert zij zelfstandig werken?',
  swvBetrokken: 'Sinds januari denkt de steunpuntcoördinator mee.',
  uitstroomprofiel: 'onderwijs',
  onderbouwing: 'Haar resultaten passen bij vmbo.',
  kerndoelen: true,
  afwijkingOnderwijstijd: false,
  doelenSchool: 'Korte instructie.',
  doelenWerkhouding: 'Tien minuten zelfstandig werken.',
  begeleiding: 'Twee keer per week.',
  begeleidingDoor: 'Schoolondersteuner.',
  onderwijsbehoeften: 'Korte instructie.',
}
const ONDERTEKEND = {
  ouder1Naam: 'M. Oever',
  ouder1Datum: '2025-03-14',
  school1Naam: 'S. Dijk',
  school1Datum: '2025-03-14',
}

const begin = (op: Datum = OP, soort: 'basisschool' | 'sbo-school' = 'basisschool') =>
  beginRgv(op, {
    procedure: OPP,
    feiten: {
      aanvrager: {
        id: STREEK,
        naam: 'De Linde',
        soort,
        bestuur: null,
        plaats: 'Ede',
        deelnemer: true,
      },
    },
  })
const leg = (zaak: Spel, op: Datum, wat: string, met: Met = {}, wie = 'ib') =>
  zaak.doe(op, wie, 'vastleggen', { wat, ...met })

const metProgramma = (zaak: Spel) => leg(zaak, OP, 'programma', { afwijking: false })

/** Everything is there but the file is not established. */
function klaar(
  antwoorden: Met = {},
  zaak: Spel = metProgramma(begin()),
  tekenen: readonly string[] = ['ouder', 'school'],
): Spel {
  zaak.doe(OP, 'ib', 'formulier-invullen', { ...FORMULIER, ...antwoorden })
  leg(zaak, OP, 'interventie', { periode: 'Groep 3', interventie: 'Verlengde instructie', effect: 'Enig' })
  leg(zaak, OP, 'gegevens-nagekeken', { alleenNoodzakelijk: true })
  leg(zaak, OP, 'ondertekening', ONDERTEKEND)
  return stuk(zaak, OP, 'handelingsdeel', { ondertekendDoor: tekenen })
}
const reden = (zaak: Spel) => zaak.probeer(OP, 'ib', 'indienen')?.reden ?? ''

const registratie = (id: string) => OPP.registraties?.find((r) => r.id === id)
const alleLabels = () =>
  [
    ...Object.values(formulierVelden(OPP)),
    ...(OPP.registraties ?? []).flatMap((r) => Object.values(r.velden)),
  ].map((v) => v.label)

// The labels of §3.1 of the catalogue.
const LABELS = [
  'Startdatum',
  'Naam leerling',
  'Geboortedatum',
  'Adres leerling (straat-postcode-woonplaats)',
  'Gezinssamenstelling en eventuele bijzonderheden',
  'Nationaliteit',
  'Geboorteland',
  'In Nederland sinds',
  'Welke taal wordt thuis gesproken?',
  'School (naam)',
  'straat-postcode-woonplaats (school)',
  'BRIN:',
  'Naam schoolbestuur',
  'Bestuursnummer:',
  'Naam directeur',
  'Telefoonnummer school',
  'Is er sprake geweest van VVE toekenning en/of voorschoolse voorziening',
  'Actuele Groep + schoolverloop',
  'Schoolwisselingen',
  'Zo ja, graag de namen van de scholen, duur van verblijf en reden schoolwisseling',
  'Schoolverzuim',
  'toelichting (schoolverzuim)',
  'Leerkracht(en) huidige groep',
  'e-mailadres + werkdagen (leerkracht)',
  'Steunpuntcoördinator',
  'Intern Begeleider',
  'e-mailadres + werkdagen (intern begeleider)',
  ...[1, 2].flatMap((n) =>
    ['Dhr / Mw', 'Naam', 'Telefoonnr', 'E-mailadres', 'Adres (indien anders dan het kind)'].map(
      (x) => `Verzorger ${n}: ${x}`,
    ),
  ),
  'Burgerlijke staat ouder(s) / verzorger(s)',
  'Het ouderlijk / wettelijk gezag berust bij:',
  'Wie informeert wie?',
  'Bij voogdij; wie is de gezinsvoogd?',
  ...['Dhr / Mw', 'Naam', 'Adres', 'Telefoonnr', 'E-mailadres'].map((x) => `Contactgegevens voogd: ${x}`),
  '1. Omschrijf de hulpvraag:',
  '2. Wanneer en op welke manier is het SWV betrokken:',
  '3. Welke signalen zijn aanleiding om het proces te starten? a. Leerkracht/team',
  '3b. Ouders / verzorgers',
  '3c. Kind',
  '3d. Anders, namelijk:',
  'Welke periode/groep',
  'Interventie',
  'Effect',
  '5. Welk onderzoek heeft er plaatsgevonden',
  'Wat is het uitstroomprofiel van de leerling:',
  'Doelen voor de begeleiding op school',
  'Ondersteuningsbehoeften leerkracht: (kennis van, vaardigheden om, ondersteuning nodig, materialen en collega’s, SC of andere medewerker SWV en ouders nodig)',
  'Doelen voor de cognitieve ontwikkeling',
  'Doelen voor de didactische ontwikkeling',
  'Doelen voor de werkhouding',
  'Doelen voor de sociaal-emotionele ontwikkeling',
  'Doelen voor de lichamelijke ontwikkeling',
  'Welke begeleiding heeft de leerling nodig?',
  'Wie verzorgt deze begeleiding?',
  'Onderwijsbehoeften: (instructie, opdrachten, materialen, leeractiviteiten, bepaalde leeromgeving, feedback, groepsgenoten)',
  'Zorg en/of ondersteuningsbehoeften op school: (medische zorg of andere verzorging)',
  'Doelen voor de begeleiding van ouder(s)/verzorger(s)',
  'Ondersteuningsbehoeften ouder(s)/verzorger(s): (kennis van, vaardigheden in, begeleiding of ondersteuning nodig bij/door, thuisondersteuning voor)',
  'Schriftelijk akkoord op handelingsdeel door bevoegd gezag (ouder/voogd): Naam',
  'Schriftelijk akkoord op handelingsdeel door bevoegd gezag (ouder/voogd): Datum',
  'Handtekening school/leerkracht(en): Naam',
  'Handtekening school/leerkracht(en): Datum',
  '(korte) zienswijze vanuit de ouders',
]

test('RGV-066: no label of the form of §3.1 misses, and the rubrics carry their names', () => {
  const er = alleLabels()
  assert.deepEqual(
    LABELS.filter((label) => !er.includes(label)),
    [],
  )
  const titels = [...SCHOOLRUBRIEKEN, ...OUDERRUBRIEKEN].map((r) => r.titel)
  for (const letter of ['A', 'B', 'C', 'D', 'E', 'F', 'G'])
    assert.ok(
      titels.some((t) => t.startsWith(`${letter}. `)),
      letter,
    )
  assert.ok(OPP.stukken.some((s) => s.naam === 'Schriftelijke input van ouders/verzorgers'))
})

const keuzes = (naam: string) => {
  const veld = formulierVelden(OPP)[naam]
  return veld?.soort === 'keuze' ? veld.keuzes.map((k) => k.label) : []
}

test('RGV-067: sex has three values', () => {
  assert.deepEqual(keuzes('geslacht'), ['Meisje', 'Jongen', 'Onbekend'])
})

test('RGV-068: with changes of school the names, duration and reason are needed', () => {
  assert.match(reden(klaar({ schoolwisselingen: true })), /namen van de scholen/)
  assert.equal(
    reden(klaar({ schoolwisselingen: true, schoolwisselingenToelichting: 'De Hoeve, een jaar.' })),
    '',
  )
})

test('RGV-069 RGV-071: 26 fields in A to G; G has two, both for the parents', () => {
  const tel = (rubriek: string) =>
    [...SCHOOLRUBRIEKEN, ...OUDERRUBRIEKEN]
      .filter((r) => r.titel.startsWith(`${rubriek}. `))
      .flatMap((r) => Object.values(r.velden))
  assert.deepEqual(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((r) => tel(r).length),
    [4, 4, 4, 4, 4, 4, 2],
  )
  assert.ok(tel('G').every((v) => v.label.endsWith('invullen door ouders')))
  assert.ok(!SCHOOLRUBRIEKEN.some((r) => r.titel.startsWith('G.')))
  assert.ok(SCHOOLRUBRIEKEN.every((r) => OPP.formulier.some((s) => s.titel === r.titel)))
})

test('RGV-070: a parent field that the teacher changes is kept as filled in by the school in the name of the parents', () => {
  const vast = klaar().doe(OP, 'ib', 'indienen')
  const zaak = leg(vast, OP, 'factoren-ouders', { aThuisBevorderend: 'Leest graag.' }, 'moeder')
  const herkomst = () => zaak.toestand.registraties.at(-1)?.velden['herkomst']
  assert.equal(herkomst(), 'ouders')
  leg(zaak, OP, 'factoren-ouders', { aThuisBevorderend: 'Leest graag strips.' }, 'leerkracht')
  assert.equal(herkomst(), 'namens ouders ingevuld door school')
})

test('an intervention is a row of its own; three of them are three rows', () => {
  const zaak = begin()
  for (const periode of ['Groep 1', 'Groep 2', 'Groep 3'])
    leg(zaak, OP, 'interventie', { periode, interventie: 'Instructie', effect: 'Enig' })
  assert.equal(zaak.toestand.registraties.length, 3)
})

test('RGV-073: a ticked kind of research needs who, what, when and the conclusion', () => {
  const medisch = {
    onderzoek: ['medisch'],
    medischWie: 'Arts',
    medischWat: 'Gehoor',
    medischWanneer: '2024-01-15',
  }
  assert.match(reden(klaar(medisch)), /Medisch: wat is de conclusie/i)
  assert.equal(reden(klaar({ ...medisch, medischConclusie: 'Hoort goed.' })), '')
})

test('RGV-077 RGV-078: the profile is one of three and needs its grounds', () => {
  assert.match(reden(klaar({ onderbouwing: null })), /onderbouwing van het uitstroomprofiel/i)
  assert.match(reden(klaar({ uitstroomprofiel: null })), /uitstroomprofiel van de leerling/)
  assert.equal(keuzes('uitstroomprofiel').length, 3)
  const twee = begin().probeer(OP, 'ib', 'formulier-invullen', { uitstroomprofiel: ['onderwijs', 'arbeid'] })
  assert.ok(twee, 'exactly one is chosen')
})

test('RGV-080: where core goals are not used the ones instead are needed', () => {
  assert.match(reden(klaar({ kerndoelen: false })), /vervangende onderwijsdoelen/i)
  assert.equal(reden(klaar({ kerndoelen: false, vervangendeDoelen: 'Rekenen tot 20.' })), '')
})

test('RGV-081: of the four agreements on teaching time the one that misses is named', () => {
  const drie = {
    afwijkingOnderwijstijd: true,
    tijdAanbod: 'Taal en rekenen.',
    tijdToetsing: 'Mondeling.',
    tijdBegeleiding: 'Een uur per dag.',
  }
  const mist = reden(klaar(drie))
  assert.match(mist, /beoogde duur/)
  assert.doesNotMatch(mist, /toetsing/)
  assert.equal(reden(klaar({ ...drie, tijdDuur: 'Tot de zomer.' })), '')
})

test('RGV-079: a departure from the programme must be answered at a primary school; at an sbo it is not asked', () => {
  assert.match(reden(klaar({}, begin())), /afwijking van het onderwijsprogramma/)
  assert.match(
    begin().probeer(OP, 'ib', 'vastleggen', { wat: 'programma', afwijking: true })?.velden?.['toelichting'] ??
      '',
    /onderwijsprogramma/i,
  )
  const sbo = begin(OP, 'sbo-school')
  assert.match(
    sbo.probeer(OP, 'ib', 'vastleggen', { wat: 'programma', afwijking: false })?.reden ?? '',
    /niet van toepassing/,
  )
  assert.equal(reden(klaar({}, sbo)), '')
})

test('RGV-065: a "Groeidocument" of 10-11-2022 is a stuk of the kind OPP that keeps its name', () => {
  const zaak = stuk(begin(), OP, 'OPP', { datum: '2022-11-10', naamOpStuk: 'groeidocument' })
  const [opp] = zaak.toestand.stukken
  assert.deepEqual(
    [opp?.soort, opp?.datum, opp?.velden?.['naamOpStuk']],
    ['OPP', '2022-11-10', 'groeidocument'],
  )
})

test('RGV-083: two places to sign for parents and two for the school; a signature without its day is refused', () => {
  const velden = Object.keys(registratie('ondertekening')?.velden ?? {})
  for (const wie of ['ouder1', 'ouder2', 'school1', 'school2'])
    assert.ok(velden.includes(`${wie}Naam`) && velden.includes(`${wie}Datum`), wie)
  const probeer = (met: Met) => {
    const w = begin().probeer(OP, 'ib', 'vastleggen', { wat: 'ondertekening', ...ONDERTEKEND, ...met })
    return w ? [w.reden, ...Object.values(w.velden ?? {})].join(' ') : ''
  }
  assert.match(probeer({ ouder1Datum: null }), /Datum/i)
  assert.match(probeer({ ouder2Naam: 'D. Oever' }), /tweede ouder ontbreekt de datum/)
  assert.equal(probeer({ ouder2Naam: 'D. Oever', ouder2Datum: '2025-03-14' }), '')
})

test('without the signature of the parents the OPP is not established', () => {
  assert.match(reden(klaar({}, metProgramma(begin()), ['school'])), /niet ondertekend door de ouders/)
})

test('RGV-084: with a guardian appointed, who that is must be known', () => {
  const voogd = {
    gezag: 'voogd',
    gezinsvoogd: 'Instelling',
    voogdAanhef: 'mw',
    voogdAdres: 'Laan 3',
    voogdTelefoon: '0318000000',
    voogdMail: 'v@voorbeeld.nl',
  }
  assert.match(reden(klaar(voogd)), /voogd/)
  assert.equal(reden(klaar({ ...voogd, voogdNaam: 'V. Voogd' })), '')
})

test('RGV-086: the last talk on 10-10-2024: a signal on 10-10-2025, too late from 11-10-2025', () => {
  const z = overleg('2024-10-10')
  assert.equal(z.einde('jaarlijks-overleg'), '2025-10-10')
  assert.ok(!z.naar('2025-10-09').signalen.includes('jaarlijks-overleg-nadert'))
  assert.ok(z.naar('2025-10-10').signalen.includes('jaarlijks-overleg-nadert'))
  assert.ok(!z.naar('2025-10-10').signalen.includes('jaarlijks-overleg-verstreken'))
  assert.ok(z.naar('2025-10-11').signalen.includes('jaarlijks-overleg-verstreken'))
})

test('RGV-087: established only with the word that it holds necessary personal data only', () => {
  const zaak = metProgramma(begin()).doe(OP, 'ib', 'formulier-invullen', FORMULIER)
  leg(zaak, OP, 'interventie', { periode: 'Groep 3', interventie: 'Instructie' })
  stuk(zaak, OP, 'handelingsdeel', { ondertekendDoor: ['ouder', 'school'] })
  assert.match(reden(zaak), /alleen noodzakelijke persoonsgegevens/)
  assert.ok(zaak.probeer(OP, 'ib', 'vastleggen', { wat: 'gegevens-nagekeken', alleenNoodzakelijk: false }))
  leg(zaak, OP, 'gegevens-nagekeken', { alleenNoodzakelijk: true })
  assert.equal(reden(zaak), '')
})

test('RGV-088: nothing on basic support is asked', () => {
  assert.deepEqual(
    alleLabels().filter((label) => /basisondersteuning/i.test(label)),
    [],
  )
  assert.equal(reden(klaar()), '')
})

test('RGV-089: established on 15-03-2025, evaluated on 20-10-2025: that day counts', () => {
  const zaak = klaar().doe(OP, 'ib', 'indienen')
  const peil = () => kenmerkenVan(zaak.situatie()).find((k) => k.label === 'Peildatum van het OPP')?.is
  assert.deepEqual([zaak.status, peil()], ['OPP vastgesteld', '15 maart 2025'])
  leg(zaak, '2025-10-20', 'evaluatie', { uitkomst: 'Doelen bijgesteld.', op: '2025-10-20' })
  assert.equal(peil(), '20 oktober 2025')
})

/** Established, with the last talk on this day. */
function overleg(op: Datum): Spel {
  const zaak = begin('2024-03-01').doe('2024-03-15', 'ib', 'formulier-invullen', {
    ...FORMULIER,
    startdatum: '2024-03-01',
  })
  leg(zaak, '2024-03-15', 'programma', { afwijking: false })
  leg(zaak, '2024-03-15', 'interventie', { periode: 'Groep 3', interventie: 'Instructie' })
  leg(zaak, '2024-03-15', 'gegevens-nagekeken', { alleenNoodzakelijk: true })
  stuk(zaak, '2024-03-15', 'handelingsdeel', { ondertekendDoor: ['ouder', 'school'] })
  zaak.doe('2024-03-15', 'ib', 'indienen')
  return leg(zaak, op, 'evaluatie', { uitkomst: 'Besproken.', op })
}
