// Key figures of Rijn & Gelderse Vallei beside the standard ones: how long a TLV takes, and what is granted (bijlage 3.11.2).
import type { Kengetal } from '#domein/kengetal/definitie.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import { TLV_EMB } from './tlv-emb.ts'
import { TLV_HERINDICATIE, TLV_HOOGTE } from './tlv-herindicatie.ts'
import { TLV_ONDERINSTROOM } from './tlv-onderinstroom.ts'
import { TLV_ZONDER_TOESTEMMING } from './tlv-zonder-toestemming.ts'
import { TLV } from './tlv.ts'

const TLVS = [TLV, TLV_ONDERINSTROOM, TLV_HERINDICATIE, TLV_HOOGTE, TLV_EMB, TLV_ZONDER_TOESTEMMING].map(
  (p) => p.code,
)

/** Median and share in time, by region and by the kind of school that is asked for (RGV-437). */
export const DOORLOOPTIJDRAPPORT: NonNullable<Desk['doorlooptijdrapport']> = {
  behaald: 'behaald',
  soort: 'schoolsoort',
  titel: 'Doorlooptijd van TLV’s per regio en schoolsoort',
  grond: 'RGV-437',
}

export const KENGETALLEN: readonly Kengetal[] = [
  {
    id: 'netto-doorlooptijd',
    titel: 'Gemiddelde netto doorlooptijd',
    definitie:
      'Kalenderdagen van de ontvangst waarmee de beslistermijn begon tot het besluit, zonder de dagen dat die termijn stil stond; gemiddeld over de besluiten van dat schooljaar.',
    telt: { soort: 'looptijd', termijn: 'beslistermijn' },
    toon: { soort: 'gemiddelde', eenheid: 'dagen' },
    procedures: TLVS,
    grond: 'RGV-204',
  },
  {
    id: 'behaald',
    titel: 'Behaald percentage',
    definitie:
      'Het deel van de besluiten van dat schooljaar dat op of voor de laatste dag van de beslistermijn is genomen. Opschorting en een tijdige mededeling van een langere termijn tellen mee.',
    telt: { soort: 'termijn', termijn: 'beslistermijn', gehaald: true },
    toon: { soort: 'aandeel', van: 'doorlooptijd' },
    procedures: TLVS,
    grond: 'RGV-203',
  },
  {
    id: 'overschrijdingen',
    titel: 'Overschrijdingen zonder mededeling',
    definitie:
      'Besluiten die na de laatste dag van de beslistermijn zijn genomen, zonder dat voor die dag een langere termijn is meegedeeld. Op de dag van het besluit.',
    telt: { soort: 'termijn', termijn: 'beslistermijn', gehaald: false },
    toon: { soort: 'aantal' },
    procedures: TLVS,
    grond: 'RGV-205',
  },
  {
    id: 'dagen-overschreden',
    titel: 'Gemiddelde overschrijding',
    definitie:
      'Kalenderdagen tussen de laatste dag van de beslistermijn en het besluit, gemiddeld over de overschrijdingen zonder mededeling van dat schooljaar.',
    telt: { soort: 'termijn', termijn: 'beslistermijn', gehaald: false },
    toon: { soort: 'gemiddelde', eenheid: 'dagen' },
    procedures: TLVS,
    grond: 'RGV-205',
  },
  {
    id: 'niet-in-behandeling',
    titel: 'Niet in behandeling genomen',
    definitie:
      'Keren dat een dossier niet in behandeling is genomen en met reden naar de school terugging, op die dag.',
    telt: { soort: 'incompleet' },
    toon: { soort: 'aantal' },
    procedures: TLVS,
    grond: 'RGV-438',
  },
  {
    id: 'niet-in-behandeling-reden',
    titel: 'Redenen om niet in behandeling te nemen',
    definitie:
      'De redenen waarmee een dossier naar de school terugging, op die dag. Een dossier met meer redenen telt bij elke reden.',
    telt: { soort: 'incompleet', naar: 'reden' },
    toon: { soort: 'per-waarde' },
    procedures: TLVS,
    grond: 'RGV-438',
  },
  {
    id: 'schoolsoort',
    titel: 'Besluiten naar gevraagde schoolsoort',
    definitie: 'Besluiten over een TLV, naar de schoolsoort die de school vroeg, op de dag van het besluit.',
    telt: { soort: 'antwoord', veld: 'schoolsoort', op: 'besluit.op' },
    toon: { soort: 'per-waarde' },
    procedures: TLVS,
    grond: 'RGV-437',
  },
  {
    id: 'tlv-besluiten',
    titel: 'Besluiten over TLV’s',
    definitie:
      'Besluiten van de directeur-bestuurder: afgegeven, aangehouden of niet toegekend, op de dag van het besluit. Een aangehouden aanvraag telt bij het latere besluit opnieuw.',
    telt: { soort: 'besluit' },
    toon: { soort: 'per-waarde' },
    procedures: TLVS,
    grond: 'RGV-439',
  },
  {
    id: 'afgegeven-aandeel',
    titel: 'Aandeel afgegeven',
    definitie: 'Afgegeven TLV’s van dat schooljaar als deel van de aanvragen van dat schooljaar.',
    telt: { soort: 'uitkomst', uitkomst: 'toekenning' },
    toon: { soort: 'aandeel', van: 'aanvragen' },
    procedures: TLVS,
    grond: 'RGV-439',
  },
  {
    id: 'tlv-einddatum',
    titel: 'TLV’s naar verwachte einddatum',
    definitie: 'Afgegeven TLV’s naar de laatste dag waarop ze gelden, op de dag van het besluit.',
    telt: { soort: 'geldigheid', naar: 'einde' },
    toon: { soort: 'per-waarde' },
    procedures: TLVS,
    grond: 'RGV-440',
  },
  {
    id: 'tlv-periode',
    titel: 'TLV’s naar periode',
    definitie: 'Afgegeven TLV’s naar de eerste en laatste dag waarop ze gelden, op de dag van het besluit.',
    telt: { soort: 'geldigheid', naar: 'periode' },
    toon: { soort: 'per-waarde' },
    procedures: TLVS,
    grond: 'RGV-440',
  },
]
