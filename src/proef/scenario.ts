// What a scenario file says, after reading and checking. Names are still names: who and what they are is settled while
// playing.
import type { Datum } from '#domein/kern/datum.ts'
import type { Velden } from '#domein/kern/veld.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import type { Boom } from './lezen/boom.ts'
import type { Moment } from './lezen/lezer.ts'

export type Speler = {
  code: string
  rol: Rol
  /** Name of the organisation for which the role counts; null: the whole samenwerkingsverband. */
  organisatie: string | null
  disciplines: readonly string[]
  /** Name of the organisation, or SWV. */
  werkgever: string | null
  kanaal: 'mail' | 'post'
  pool: 'pool' | 'partner' | null
  naam: string
  geboren: Datum | null
}

export type Leerling = {
  code: string
  naam: string
  geboren: Datum
  woonplaats: string | null
  school: string | null
  /** Spelers with authority over the pupil. */
  gezag: readonly string[]
  /** The speler who is this pupil, when the pupil acts too. */
  jongere: string | null
}

export type Kalenderdelen = {
  gelijkgesteld: readonly Datum[]
  sluitingsdagen: readonly Datum[]
  schoolvakanties: readonly { regio: string; naam: string; van: Datum; tot: Datum }[]
  /** Days on which the committee of the desk meets, instead of every two weeks. */
  vergaderingen: readonly Datum[]
}

export type Scenario = {
  naam: string
  /** Template code of the desk: GV. */
  swv: string
  eisen: readonly string[]
  klok: Moment
  kalender: Kalenderdelen
  spelers: ReadonlyMap<string, Speler>
  leerlingen: ReadonlyMap<string, Leerling>
  stappen: readonly Stap[]
}

/** A value of `met`, with the field it is for. */
export type Veldwaarde = { naam: string; regel: number; waarde: Boom }

export type Stap = {
  nummer: number
  regel: number
  /** Null: at the moment of the step before. */
  op: Moment | null
  wie: { code: string; kijkt: boolean } | null
  doe: string | null
  /** Alias of the zaak; null when the step is about no zaak at all. */
  zaak: string | null
  met: readonly Veldwaarde[]
  /** The fields of the opdracht in the procedure of the zaak, for reading `met`. */
  velden: Velden
  /** The letter whose text `bevat` looks in. */
  brief: { soort: string; aan: string | null } | null
  eisen: readonly string[]
  verwacht: Verwachting | null
}

/** A text that must occur, or a regular expression; both without regard to case. */
export type Patroon = { bron: string; past(tekst: string): boolean }

export type Termijneis = {
  naam: string
  /** Null: there is no such term. */
  einde?: Datum | null
  velden: readonly { sleutel: string; waarde: string | number | boolean }[]
}
export type Taakeis = { wie: string; taken: readonly { naam: string; uiterlijk?: Datum; vanaf?: Datum }[] }
export type Briefeis = { soort?: string; aan?: string; kanaal?: string; stand?: string; op?: Datum }
/** A thing that must be there, by the values of some of its columns. */
export type Rij = readonly { sleutel: string; waarde: string }[]

export type Verwachting = {
  regel: number
  status?: string
  /** True: refused, whatever the reason. False: not refused. */
  weigering?: Patroon | boolean
  termijnen?: readonly Termijneis[]
  /** Null: nobody, the zaak is closed. */
  aanZet?: string | null
  taken?: readonly Taakeis[]
  signalen?: readonly Patroon[]
  brieven?: readonly Briefeis[]
  documenten?: readonly Rij[]
  zichtbaar?: readonly string[]
  verborgen?: readonly string[]
  /** Null: there is no decision. */
  besluit?: Rij | null
  gebeurtenissen?: readonly string[]
  wachtlijst?: readonly Rij[]
  werkvoorraad?: readonly Rij[]
  kengetallen?: readonly Rij[]
  bevat?: readonly Patroon[]
  bevatNiet?: readonly Patroon[]
}
