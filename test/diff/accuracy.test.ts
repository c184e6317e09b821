import { describe, expect, it } from 'vitest'
import { seedsFrom } from '../generator/accuracy.ts'
import { editNames, measureEdits } from '../generator/diff-accuracy.ts'

/** On seeds that the command does not use; `npm run diff-accuracy -- --check` measures on many more. */
describe('a diff names exactly the edits that were made', () => {
  for (const name of [...editNames, 'mixed'] as const) {
    it(name, () => {
      const { pairs, precision, recall, missing, extra } = measureEdits(name, seedsFrom(50_000, 40))
      expect(pairs).toBeGreaterThan(2)
      expect([precision >= 0.99, recall >= 0.99], [...missing, ...extra].join('\n')).toEqual([true, true])
    })
  }

  it('also where the later text is a bad scan', () => {
    const { precision, recall, missing, extra } = measureEdits('mixed', seedsFrom(51_000, 40), 'mixed widths')
    expect([precision >= 0.99, recall >= 0.99], [...missing, ...extra].join('\n')).toEqual([true, true])
  })
})
