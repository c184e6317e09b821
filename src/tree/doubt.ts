import type { DoubtCode } from '../lexicon/doubts.ts'
import type { Passage, Span } from '../text/passage.ts'

/** A place that could have been read otherwise. */
export interface Doubt {
  code: DoubtCode
  /** What is printed there, shortened. */
  text: string
  spans: Span[]
  /** How sure this one place is, 0 to 1, where that is known. */
  factor?: number
}

const longest = 30

/** Note a doubt about a stretch of text. */
export function doubtAt(code: DoubtCode, text: Passage, from = 0, to: number = text.length): Doubt {
  const end = Math.min(to, text.length)
  const printed = text.raw.slice(from, end)
  return { code, text: printed.length > longest ? `${printed.slice(0, longest)}…` : printed, spans: text.spans(from, end) }
}
