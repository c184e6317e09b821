import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bisect } from '../../src/text/bisect.ts'

it('counts the members of a sorted list that come before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (numbers, limit) => {
      const sorted = numbers.sort((a, b) => a - b)
      expect(bisect(sorted.length, (i) => (sorted[i] as number) < limit)).toBe(sorted.filter((n) => n < limit).length)
    }),
  )
})
