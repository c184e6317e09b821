import { describe, expect, it } from 'vitest'
import { fold, foldLookAlikes } from '../../src/text/fold.ts'

describe('fold', () => {
  it('keeps the length of every unit', () => {
    expect(fold('（一）加快建设,到２０２５年达到1,000件.〔2023〕５號～Ａ＋\n')).toBe('(一)加快建设，到2025年达到1,000件。[2023]5号-A+\n')
    for (let unit = 0; unit < 0x10000; unit++) expect(fold(String.fromCharCode(unit)).length, unit.toString(16)).toBe(1)
  })

  it('reads a Kangxi radical as the ideograph of its compatibility mapping, in today’s script', () => {
    for (let unit = 0x2f00; unit <= 0x2fd5; unit++) {
      const radical = String.fromCharCode(unit)
      expect(fold(foldLookAlikes(radical)), radical).toBe(fold(radical.normalize('NFKC')))
      expect(foldLookAlikes(radical), radical).toBe(radical.normalize('NFKC'))
    }
  })
})
