// RGV-TLV-EMB: a TLV for the whole school career of a pupil with severe multiple disabilities (bijlage 3.11.2 par. 1.22).
import type { Fase, Procedure } from '#domein/procedure/definitie.ts'
import { INGESCHREVEN, SCHOLEN, SCHOOLROLLEN } from './delen.ts'
import { PERIODE } from './tlv-besluit.ts'
import { DAARNA } from './tlv-daarna.ts'
import { HANDELINGSDEEL } from './tlv-dossier.ts'
import { OUDERS_EENS } from './tlv-formulier.ts'
import { INGANG_ZIJINSTROOM, tlvProcedure } from './tlv.ts'

/** Evaluated every year, with someone of the SWV there (RGV-308). */
const MET_EVALUATIE: readonly Fase[] = DAARNA.map((fase) =>
  fase.soort === 'uitvoering' && fase.id === 'tlv'
    ? {
        ...fase,
        evaluaties: [
          {
            id: 'emb-evaluatie',
            naam: 'Evaluatie tijdens de TLV (EMB)',
            elke: { aantal: 1, eenheid: 'jaren' },
            door: SCHOOLROLLEN,
            velden: {
              functionaris: {
                soort: 'verwijzing',
                naar: 'persoon',
                label: 'Wie van het samenwerkingsverband was erbij?',
                verplicht: true,
                grond: 'RGV-308',
              },
            },
            grond: 'RGV-308',
          },
        ],
      }
    : fase,
)

export const TLV_EMB: Procedure = tlvProcedure({
  code: 'RGV-TLV-EMB',
  naam: {
    swv: 'TLV, ernstig meervoudige beperking (EMB)',
    school: 'TLV voor een leerling met een ernstig meervoudige beperking (EMB)',
    ouder: 'Aanvraag voor het speciaal onderwijs',
    jongere: 'Aanvraag voor het speciaal onderwijs',
  },
  samenvatting:
    'Voor een leerling met een ernstig meervoudige beperking (EMB) geldt de toelaatbaarheidsverklaring (TLV) in het speciaal onderwijs voor de hele schoolloopbaan, tot en met 12 jaar. Elk jaar is er een evaluatie.',
  infopagina: 'tlv',
  indiener: {
    rollen: SCHOOLROLLEN,
    soorten: SCHOLEN,
    anders: 'Deze aanvraag doet de school waar de leerling is ingeschreven.',
  },
  vanuit: ['RGV-VRAAG'],
  ingang: [INGESCHREVEN, OUDERS_EENS, HANDELINGSDEEL, ...INGANG_ZIJINSTROOM],
  periode: {
    instroom: PERIODE.instroom,
    afwijkenVanInstroom: PERIODE.afwijkenVanInstroom,
    afwijkenVanEinde: PERIODE.afwijkenVanEinde,
    totEnMetLeeftijd: { jaren: 12, grond: 'RGV-307, RGV-309' },
    grond: PERIODE.grond,
  },
  daarna: MET_EVALUATIE,
})
