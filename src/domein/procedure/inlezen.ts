// A list of pupils that a school reads in from a file: each good row begins a zaak of this procedure, and files it when
// everything is there (GV-285).

/** A column of the file. `kop` is compared without case, accents and punctuation. */
export type Inleeskolom = {
  kop: string
  /** Other headings that mean the same. */
  ook?: readonly string[]
  /** What it fills: the pupil, the BSN, or an answer of the form. */
  naar: 'naam' | 'geboren' | 'bsn' | { veld: string }
  /** A row without it is refused; the columns of a row that are not, may be filled in later, all together. */
  verplicht?: boolean
  /** As in the example file. */
  voorbeeld: readonly string[]
}

export type Inleesregel = {
  /** What the list is called: "groslijst". */
  naam: string
  kolommen: readonly Inleeskolom[]
  grond: string
}
