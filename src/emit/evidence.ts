import { certain, weights } from '../lexicon/doubt-weights.ts'
import { doubts } from '../lexicon/doubts.ts'
import type { Alternative, Confidence } from '../schema/types.ts'
import type { Doubt } from '../tree/doubt.ts'

/**
 * Confidence and rival readings of a record, from the doubts that were met on the way to it. The score is the share of right records among
 * those with the same doubts in documents whose facts are known; each doubt counts once.
 *
 * @example evidenceOf('section', []) // {confidence: {score: 0.999, reasons: []}}
 */
export function evidenceOf(kind: keyof typeof certain, met: readonly Doubt[]): { confidence: Confidence; alternatives?: Alternative[] } {
  if (met.length === 0) return { confidence: { score: certain[kind], reasons: [] } }
  const reasons = [...new Set(met.map(({ code }) => code))]
  const score = reasons.reduce((product, code) => product * (weights[code] ?? 1), certain[kind] as number)
  return {
    confidence: { score: Math.round(score * 1000) / 1000, reasons },
    alternatives: met.map(({ code, text, spans }) => ({ reading: doubts[code].rival.replace('{text}', text), reason: code, text, spans })),
  }
}
