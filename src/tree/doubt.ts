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

/** Give a record one doubt more. Most have none or one, and a list of one takes a third of the memory that the first `push` takes. */
export function addDoubt(to: { doubts: Doubt[] }, doubt: Doubt): void {
  if (to.doubts.length === 0) to.doubts = [doubt]
  else to.doubts.push(doubt)
}

/** Note a doubt about a stretch of text. */
export function doubtAt(code: DoubtCode, text: Passage, from = 0, to: number = text.length, spans = text.spans(from, to)): Doubt {
  const end = Math.min(to, text.length)
  const printed = text.raw.slice(from, end)
  return { code, text: printed.length > longest ? `${printed.slice(0, longest)}…` : printed, spans }
}
