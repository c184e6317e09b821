import { describe, expect, it } from 'vitest'
import type { AspectScore } from '../../src/eval/score.ts'
import { figuresOf, summarize } from '../../src/eval/summary.ts'

const score = (tp: number, gold: number, got: number): AspectScore => ({ tp, gold, got, missing: [], extra: [] })

describe('figures', () => {
  it.each([
    [score(1, 2, 1), 1, 0.5, 2 / 3],
    [score(0, 0, 0), 1, 1, 1],
    [score(0, 2, 0), 0, 0, 0],
    [score(0, 0, 2), 0, 1, 0],
    [score(3, 3, 3), 1, 1, 1],
  ])('of %j', (tally, precision, recall, f1) => {
    expect(figuresOf(tally)).toEqual({ precision, recall, f1 })
  })
})

describe('a summary', () => {
  const summary = summarize([
    { name: 'good', scores: { 'outline.title': score(8, 8, 8), metadata: score(2, 2, 2), 'metadata.genre': score(1, 1, 1) } },
    { name: 'bad', scores: { 'outline.title': score(1, 2, 2), metadata: score(1, 2, 2), 'metadata.genre': score(0, 1, 1) } },
    { name: 'empty', scores: { 'outline.title': score(0, 0, 0), 'citation.number': score(0, 0, 0) } },
  ])

  it('adds facts up, and means documents that have such facts', () => {
    const [titles, numbers, metadata, genre] = summary.aspects
    expect(titles).toEqual({ aspect: 'outline.title', precision: 0.9, recall: 0.9, f1: 0.9, macro: 0.75, tp: 9, gold: 10, got: 10, documents: 2 })
    expect(numbers).toMatchObject({ aspect: 'citation.number', f1: 1, macro: null, documents: 0 })
    expect([metadata?.aspect, genre?.aspect, summary.aspects.length]).toEqual(['metadata', 'metadata.genre', 4])
  })

  it('puts the worst documents first, single fields counted once', () => {
    expect(summary.documents.map(({ name, f1 }) => [name, f1])).toEqual([
      ['bad', 0.5],
      ['empty', 1],
      ['good', 1],
    ])
  })

  it('is empty for nothing', () => {
    expect(summarize([])).toEqual({ aspects: [], documents: [] })
  })
})
