import { describe, expect, it } from 'vitest'
import { Starts } from '../../src/text/starts.ts'

describe('Starts', () => {
  it.each([
    ['到2025年，2026年', /(?<=到)\d{4}年|\d{4}年/, '0123456789'],
    ['甲（一）乙', /(?=[（(])/, '（('],
    ['一二三', /[一三]/, '一三'],
    ['无', /\d/, '0123456789'],
  ])('finds in %s what the pattern finds', (text, pattern, firsts) => {
    const starts = new Starts(pattern, firsts)
    expect(starts.all(text).map((hit) => [hit.index, ...hit])).toEqual([...text.matchAll(new RegExp(pattern, 'g'))].map((hit) => [hit.index, ...hit]))
    expect(starts.next(text, text.length)).toBeNull()
  })
})
