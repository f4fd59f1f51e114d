// The law or paragraph beside a step, for people: numbers of the requirements catalogue are for developers.

import type { Html } from '../jsx/jsx-runtime.ts'

/** `artikel 17a WVO (GV-312)` as `artikel 17a WVO`; null when nothing is left. */
export function grondInWoorden(grond: string | null | undefined): string | null {
  const tekst = (grond ?? '')
    .replace(
      /,?\s*\(?\b(?:GV|RGV|GO|BE|LD)-\d{3}\b(?:\s*(?:,|en|tot|to)\s*\b(?:GV|RGV|GO|BE|LD)-\d{3}\b)*\)?/g,
      '',
    )
    // What stood in the same brackets as a number keeps its own bracket.
    .replace(/\(([^()]*)$/, '($1)')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
  return tekst === '' ? null : tekst
}

/** The ground in small print behind a sentence; nothing when there is none for people. */
export function Grond({ van }: { van: string | null | undefined }): Html | null {
  const tekst = grondInWoorden(van)
  return tekst ? <span class="zacht klein">{` (${tekst})`}</span> : null
}
