import { describe, expect, it } from 'vitest'
import { matches } from '../../src/text/match.ts'

describe('matches', () => {
  it.each([
    ['1、甲2、乙', /\d、/g],
    ['甲乙', /\d/g],
    ['甲1乙', /\d*/g],
    ['', /^/g],
  ])('gives what matchAll gives: %j', (text, pattern) => {
    expect(matches(text, pattern)).toEqual([...text.matchAll(pattern)])
    // asked again, and in the middle of another look
    expect(matches(text, pattern).map(() => matches(text, pattern).length)).toEqual([...text.matchAll(pattern)].map((_, __, all) => all.length))
  })
})
