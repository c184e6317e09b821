import { certain, weights } from '../lexicon/doubt-weights.ts'
import { doubts } from '../lexicon/doubts.ts'
import type { Alternative, Confidence } from '../schema/types.ts'
import type { Doubt } from '../tree/doubt.ts'

/**
 * How sure a record is, from the doubts that were met on the way to it: the share of right records among those with the same doubts in
 * documents whose facts are known; each doubt counts once.
 *
 * @example confidenceOf('section', []) // {score: 0.999, reasons: []}
 */
export function confidenceOf(kind: keyof typeof certain, met: readonly Doubt[]): Confidence {
  if (met.length === 0) return { score: certain[kind], reasons: [] }
  const reasons = met.length === 1 ? [(met[0] as Doubt).code] : [...new Set(met.map(({ code }) => code))]
  const score = reasons.reduce((product, code) => product * (weights[code] ?? 1) * least(met, code), certain[kind] as number)
  return { score: Math.round(score * 1000) / 1000, reasons }
}

/**
 * Say of a record that met doubts how else it could be read.
 *
 * @returns the record itself
 */
export function withAlternatives<T extends object>(record: T, met: readonly Doubt[]): T & { alternatives?: Alternative[] } {
  const attested = record as T & { alternatives?: Alternative[] }
  if (met.length > 0)
    attested.alternatives = met.map(({ code, text, spans }) => ({ reading: doubts[code].rival.replace('{text}', text), reason: code, text, spans }))
  return attested
}

/** How sure the least sure place of a doubt is. */
function least(met: readonly Doubt[], code: string): number {
  return met.reduce((factor, doubt) => (doubt.code === code ? Math.min(factor, doubt.factor ?? 1) : factor), 1)
}
