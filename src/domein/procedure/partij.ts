/** Who can sign a dossierstuk. */
export type Partij =
  | 'school'
  | 'ouder'
  | 'jongere'
  | 'gedragsdeskundige'
  | 'bestuur'
  /** The head of the school or its bevoegd gezag, apart from who files. */
  | 'schoolleiding'
  /** Each guardian, by name. */
  | 'elke-ouder'
  /** Each guardian, by name, if only to have taken notice. */
  | 'elke-ouder-kennisgenomen'
