import { type Aspect, aspects, type DocumentScore } from './score.ts'

/** How many facts are right, wanted and given. */
export interface Tally {
  tp: number
  gold: number
  got: number
}

export interface Figures {
  precision: number
  recall: number
  f1: number
}

/** An aspect over all documents. */
export interface AspectSummary extends Tally, Figures {
  aspect: Aspect
  /** Mean F1 of the documents that have such facts or were given some; null where none has. */
  macro: number | null
  /** How many documents that is. */
  documents: number
}

export interface DocumentSummary {
  name: string
  /** Over all facts of the document, those of metadata once. */
  f1: number
  aspects: DocumentScore
}

export interface Summary {
  /** Every aspect that some document annotates, in the order of {@link aspects}. */
  aspects: AspectSummary[]
  /** Worst first; equal ones by name. */
  documents: DocumentSummary[]
}

/**
 * Compute precision, recall and F1. Nothing wanted and nothing given is right.
 *
 * @example figuresOf({ tp: 1, gold: 2, got: 1 }) // { precision: 1, recall: 0.5, f1: 0.666… }
 */
export function figuresOf({ tp, gold, got }: Tally): Figures {
  const precision = got > 0 ? tp / got : gold > 0 ? 0 : 1
  const recall = gold > 0 ? tp / gold : 1
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

/**
 * Add up documents: by aspect over all facts (micro) and as the mean of documents (macro).
 *
 * @example summarize([{ name: 'plan', scores: scoreDocument(gold, document) }]).aspects[0]?.f1
 */
export function summarize(scored: readonly { name: string; scores: DocumentScore }[]): Summary {
  const documents = scored.map(({ name, scores }) => {
    const sum: Tally = { tp: 0, gold: 0, got: 0 }
    for (const aspect of aspects) if (!aspect.startsWith('metadata.')) add(sum, scores[aspect])
    return { name, f1: figuresOf(sum).f1, aspects: scores }
  })
  return {
    aspects: aspects.flatMap((aspect) => {
      const scores = scored.flatMap((document) => document.scores[aspect] ?? [])
      if (scores.length === 0) return []
      const sum: Tally = { tp: 0, gold: 0, got: 0 }
      for (const score of scores) add(sum, score)
      const f1s = scores.filter(({ gold, got }) => gold + got > 0).map((score) => figuresOf(score).f1)
      const macro = f1s.length > 0 ? f1s.reduce((total, f1) => total + f1, 0) / f1s.length : null
      return [{ aspect, ...figuresOf(sum), macro, ...sum, documents: f1s.length }]
    }),
    documents: documents.sort((a, b) => a.f1 - b.f1 || (a.name < b.name ? -1 : 1)),
  }
}

function add(sum: Tally, score: Tally | undefined): void {
  if (!score) return
  sum.tp += score.tp
  sum.gold += score.gold
  sum.got += score.got
}
