// How a piece of outgoing work ended.
export type Afloop = { klaar: true } | { klaar: false; reden: string; opgegeven: boolean }

/** So often a piece is tried before it is given up. */
export const POGINGEN = 5
