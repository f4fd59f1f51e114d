// RGV-TLV-ZONDER-TOESTEMMING: the school asks for a TLV while the parents do not agree, under six conditions that all
// hold (bijlage 3.11.2 par. 1.13).
import type { Velden } from '#domein/kern/veld.ts'
import type { Formuliersectie, Ingangseis, Procedure, Stuksoort } from '#domein/procedure/definitie.ts'
import { ALTIJD, INGESCHREVEN, REGULIER, GESPECIALISEERD, SCHOOLROLLEN } from './delen.ts'
import { BRIEVEN } from './tlv-daarna.ts'
import { PUNTEN_IN_VERSLAGEN, RECENT_ONDERZOEK, STUKKEN, TWEE_OTS, dossiereisen } from './tlv-dossier.ts'
import { FORMULIER, SCHOOL_EENS, SC_EENS } from './tlv-formulier.ts'
import { tlvProcedure } from './tlv.ts'

const BEWIJS: readonly Stuksoort[] = [
  {
    soort: 'bewijs-zorgen',
    naam: 'Gespreksverslag of brief waaruit blijkt dat de zorgen zijn gedeeld',
  },
  { soort: 'bewijs-ondersteuning', naam: 'Registratie van de geboden ondersteuning' },
]

const VELDEN: Velden = {
  zorgenSinds: {
    soort: 'lange-tekst',
    label: 'a. Welke zorgen zijn er al langer, en hoe zijn die met de ouders gedeeld?',
    grond: 'RGV-312',
  },
  intensieveOndersteuning: {
    soort: 'lange-tekst',
    label: 'b. Welke intensieve ondersteuning biedt de school, en hoe zijn ouders en leerling betrokken?',
    grond: 'RGV-313',
  },
  eersteMomentOp: {
    soort: 'datum',
    label: 'c. Eerste keer aan de ouders laten weten dat een andere school beter past',
    nietNaVandaag: true,
    grond: 'RGV-314',
  },
  tweedeMomentOp: {
    soort: 'datum',
    label: 'c. Tweede keer',
    nietNaVandaag: true,
    grond: 'RGV-314',
  },
  waaromBeter: {
    soort: 'lange-tekst',
    label: 'c. Met welke reden?',
    grond: 'RGV-314',
  },
  mededelingOp: {
    soort: 'datum',
    label: 'd. Dag waarop u aankondigde dat een onafhankelijk deskundige wordt gevraagd',
    nietNaVandaag: true,
    grond: 'RGV-315, RGV-316',
  },
  mededelingStukken: {
    soort: 'lijst',
    label: 'd. Welke documenten noemde u in die mededeling?',
    grond: 'RGV-315',
  },
  procedureUitgelegd: {
    soort: 'verklaring',
    label: 'd. In de mededeling is uitgelegd hoe de procedure loopt.',
    grond: 'RGV-315',
  },
  reactie: {
    soort: 'keuze',
    label: 'e. Hebben de ouders gereageerd op de mededeling en het OPP?',
    keuzes: [
      { waarde: 'reactie', label: 'Ja' },
      { waarde: 'geen-reactie', label: 'Geen reactie ontvangen' },
    ],
    grond: 'RGV-321',
  },
  reactieOp: {
    soort: 'datum',
    label: 'e. Op welke dag reageerden zij, of stelde u vast dat er geen reactie was?',
    nietNaVandaag: true,
    als: { veld: 'reactie', is: ['reactie', 'geen-reactie'] },
    grond: 'RGV-321',
  },
  reactieTekst: {
    soort: 'lange-tekst',
    label: 'e. Wat was hun reactie?',
    als: { veld: 'reactie', is: ['reactie'] },
    grond: 'RGV-321',
  },
  aangekondigdOp: {
    soort: 'datum',
    label: 'f. Op welke dag zei u de ouders dat u de aanvraag zou verzenden?',
    grond: 'RGV-318',
  },
}

const VOORWAARDEN: Formuliersectie = {
  id: 'zonder-toestemming',
  titel: 'Zonder toestemming van de ouders: zes voorwaarden',
  uitleg: 'Alle zes moeten zijn vervuld voordat u indient.',
  velden: VELDEN,
  nodig: [
    'zorgenSinds',
    'intensieveOndersteuning',
    'eersteMomentOp',
    'waaromBeter',
    'mededelingOp',
    'mededelingStukken',
    'procedureUitgelegd',
    'reactie',
    'reactieOp',
    'reactieTekst',
    'aangekondigdOp',
  ],
}

const INGANG: readonly Ingangseis[] = [
  {
    als: { soort: 'antwoord-ingevuld', veld: 'tweedeMomentOp', inWoorden: 'er is een tweede moment' },
    reden:
      'De school moet meermalen (minimaal 2 keer) aan de ouders hebben laten weten dat een andere plek beter past.',
    uitweg: 'Vul bij c ook de tweede keer in.',
    grond: 'RGV-314',
  },
  {
    als: {
      soort: 'een-van',
      van: [
        {
          soort: 'niet',
          van: { soort: 'antwoord-ingevuld', veld: 'mededelingOp', inWoorden: 'er is een mededeling gedaan' },
        },
        {
          soort: 'niet',
          van: {
            soort: 'datum-uiterlijk',
            veld: 'vandaag',
            uiterlijk: 'mededelingOp',
            plus: { aantal: 5, eenheid: 'werkdagen' },
            inWoorden: 'de vijf werkdagen zijn nog niet voorbij',
          },
        },
      ],
    },
    reden:
      'Er zijn nog geen 5 werkdagen voorbij sinds de mededeling aan de ouders. Zij moeten eerst kunnen reageren.',
    uitweg: 'Dien in na de vijfde volle werkdag na de mededeling.',
    grond: 'RGV-316, RGV-317',
  },
  {
    als: {
      soort: 'datum-uiterlijk',
      veld: 'aangekondigdOp',
      uiterlijk: 'vandaag',
      inWoorden: 'de aangekondigde dag is er',
    },
    reden: 'U heeft de ouders een latere dag genoemd waarop u de aanvraag verzendt.',
    uitweg: 'Dien in op of na die dag.',
    grond: 'RGV-318',
  },
]

const bewijs = (stuk: string, ontbreekt: string, grond: string) => ({
  id: stuk,
  stuk,
  als: ALTIJD,
  ontbreekt,
  grond,
})

/** The letter says that it was asked without consent, and why (RGV-323). */
const MET_REDEN = BRIEVEN.map((brief) =>
  brief.soort === 'tlv-brief'
    ? {
        ...brief,
        regels: [
          ...(brief.regels ?? []),
          {
            label: 'Aangevraagd zonder toestemming van de ouders, volgens de zes voorwaarden daarvoor',
            uit: ['waaromBeter'],
          },
        ],
      }
    : brief,
)

/** Agreement of the parents is not asked here, nor their view in the form: their reaction is. */
const VRAGEN = FORMULIER.map((sectie) => ({
  ...sectie,
  velden: Object.fromEntries(
    Object.entries(sectie.velden).filter(
      ([naam]) => !naam.startsWith('eensOuders') && !/zienswijze/i.test(naam),
    ),
  ),
  nodig: sectie.nodig.filter((naam) => !naam.startsWith('eensOuders') && !/zienswijze/i.test(naam)),
}))

export const TLV_ZONDER_TOESTEMMING: Procedure = tlvProcedure({
  code: 'RGV-TLV-ZONDER-TOESTEMMING',
  naam: {
    swv: 'TLV zonder toestemming van de ouders',
    school: 'TLV aanvragen zonder toestemming van de ouders',
    ouder: 'Aanvraag voor het speciaal (basis)onderwijs, zonder uw toestemming',
    jongere: 'Aanvraag voor het speciaal (basis)onderwijs',
  },
  samenvatting:
    'Zijn ouders het niet eens, dan kan de school toch een toelaatbaarheidsverklaring (TLV) aanvragen als aan zes voorwaarden is voldaan. De ouders hebben ten minste vijf werkdagen om te reageren.',
  infopagina: 'tlv',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: [...REGULIER, ...GESPECIALISEERD],
    anders: 'Deze aanvraag doet de school waar de leerling is ingeschreven.',
  },
  vanuit: ['RGV-TLV', 'RGV-TLV-HERINDICATIE'],
  ingang: [INGESCHREVEN, SC_EENS, SCHOOL_EENS, TWEE_OTS, ...PUNTEN_IN_VERSLAGEN, RECENT_ONDERZOEK, ...INGANG],
  formulier: [VOORWAARDEN, ...VRAGEN],
  stukken: [...STUKKEN, ...BEWIJS],
  dossiereisen: [
    ...dossiereisen({ ouders: false }),
    bewijs(
      'bewijs-zorgen',
      'Voorwaarde a: bewijs dat de zorgen zijn gedeeld (gespreksverslag of brief) ontbreekt',
      'RGV-312',
    ),
    bewijs('bewijs-ondersteuning', 'Voorwaarde b: registratie van de ondersteuning ontbreekt', 'RGV-313'),
  ],
  brieven: MET_REDEN,
})
