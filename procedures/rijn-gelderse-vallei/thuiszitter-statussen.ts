// Statuses of RGV-THUISZITTER: the categories of the source, with the time before them.
import type { PerDoelgroep } from '#domein/procedure/definitie.ts'

const THUIS = {
  ouder: 'Uw kind zit thuis. De school en het samenwerkingsverband zoeken een oplossing.',
  jongere: 'Je zit thuis. Er wordt gezocht naar iets dat bij je past.',
} as const

export const THUISZITTERSTATUSSEN = {
  'Melding maken': {
    swv: 'Vastgelegd wordt sinds wanneer de leerling thuiszit.',
    school: 'Leg vast sinds wanneer de leerling thuiszit.',
    ...THUIS,
  },
  'Dreigende thuiszitter': {
    swv: 'De leerling is nog geen vier weken ongeoorloofd afwezig.',
    school: 'De leerling is nog geen vier weken ongeoorloofd afwezig. Zoek een passend aanbod.',
    ...THUIS,
  },
  'Thuiszitter 4 weken tot 3 maanden': {
    swv: 'De leerling is tussen vier weken en drie maanden ongeoorloofd afwezig.',
    school: 'De leerling is tussen vier weken en drie maanden ongeoorloofd afwezig. Zoek een passend aanbod.',
    ...THUIS,
  },
  'Thuiszitter langer dan 3 maanden': {
    swv: 'De leerling is langer dan drie maanden ongeoorloofd afwezig, zonder passend aanbod.',
    school: 'De leerling is langer dan drie maanden afwezig. De directeur-bestuurder zoekt mee.',
    ...THUIS,
  },
  'Absoluut verzuim': {
    swv: 'De leerling is op geen school ingeschreven en telt vanaf de eerste dag als thuiszitter.',
    school: 'De leerling is op geen school ingeschreven.',
    ouder: 'Uw kind staat op geen school ingeschreven. Er wordt een school gezocht.',
    jongere: 'Je staat op geen school ingeschreven. Er wordt een school gezocht.',
  },
  'Passend aanbod': {
    swv: 'Er is een passend aanbod.',
    school: 'Er is een passend aanbod.',
    ouder: 'Er is iets gevonden dat bij uw kind past.',
    jongere: 'Er is iets gevonden dat bij je past.',
  },
} as const satisfies Readonly<Record<string, PerDoelgroep>>
