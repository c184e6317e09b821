import { certain, weights } from '../lexicon/doubt-weights.ts'
import { doubts } from '../lexicon/doubts.ts'
import type { Alternative, Confidence } from '../schema/types.ts'
import type { Doubt } from '../tree/doubt.ts'

interface Evidence {
  confidence: Confidence
  alternatives?: Alternative[]
}

/**
 * Say how sure a record is and how else it could be read, from the doubts that were met on the way to it. The score is the share of right
 * records among those with the same doubts in documents whose facts are known; each doubt counts once.
 *
 * @returns the record itself
 * @example attest({ id: '1' }, 'section', []) // {id: '1', confidence: {score: 0.999, reasons: []}}
 */
export function attest<T extends object>(record: T, kind: keyof typeof certain, met: readonly Doubt[]): T & Evidence {
  const attested = record as T & Evidence
  if (met.length === 0) {
    attested.confidence = { score: certain[kind], reasons: [] }
    return attested
  }
  const reasons = [...new Set(met.map(({ code }) => code))]
  const score = reasons.reduce((product, code) => product * (weights[code] ?? 1) * least(met, code), certain[kind] as number)
  attested.confidence = { score: Math.round(score * 1000) / 1000, reasons }
  attested.alternatives = met.map(({ code, text, spans }) => ({ reading: doubts[code].rival.replace('{text}', text), reason: code, text, spans }))
  return attested
}

/** How sure the least sure place of a doubt is. */
function least(met: readonly Doubt[], code: string): number {
  return met.reduce((factor, doubt) => (doubt.code === code ? Math.min(factor, doubt.factor ?? 1) : factor), 1)
}
