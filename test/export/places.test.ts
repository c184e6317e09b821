import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemOf, rowsOf, tables } from '../../src/export/index.ts'
import { OffsetError, placesIn } from '../../src/export/places.ts'
import { parse } from '../../src/index.ts'
import { fixtureItems } from './items.ts'

describe('offsets', () => {
  it('count code points and bytes as other languages do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.nat(), (text, seed) => {
        const end = text.length === 0 ? 0 : seed % (text.length + 1)
        // inside a pair the pair is not yet there for one, and half there for the other
        fc.pre(!/[\ud800-\udbff]$/.test(text.slice(0, end)) || !/^[\udc00-\udfff]/.test(text.slice(end)))
        expect(placesIn(text, 'codepoint').offset(end)).toBe([...text.slice(0, end)].length)
        expect(placesIn(text, 'byte').offset(end)).toBe(Buffer.byteLength(text.slice(0, end)))
        expect(placesIn(text, 'utf16').offset(end)).toBe(end)
      }),
    )
  })

  it('reach past the stretches that are counted at once', () => {
    const text = `${'汉😀a'.repeat(2000)}终`
    for (const end of [0, 1023, 1024, 4096, text.length - 1, text.length]) {
      const whole = /[\ud800-\udbff]$/.test(text.slice(0, end)) ? end - 1 : end
      expect(placesIn(text, 'byte').offset(whole)).toBe(Buffer.byteLength(text.slice(0, whole)))
    }
  })

  it('give line and column in the same unit', () => {
    const text = '一\r\n😀乙丙\n丁'
    expect(placesIn(text, 'utf16').at(6)).toEqual({ line: 2, column: 4 })
    expect(placesIn(text, 'codepoint').at(6)).toEqual({ line: 2, column: 3 })
    expect(placesIn(text, 'byte').at(6)).toEqual({ line: 2, column: 8 })
  })

  it('need the source where they are not those of the document', () => {
    const document = parse('一、任务\n（一）推进。')
    expect(() => itemOf(document, null, 'byte')).toThrow(OffsetError)
    const [row] = [...rowsOf(tables.measures, itemOf(document, null))]
    expect(row).toMatchObject({ start: 5, line: null, column: null })
  })

  it('lead to the same characters in every unit', () => {
    const points = fixtureItems('codepoint')
    const bytes = fixtureItems('byte')
    for (const [i, item] of fixtureItems().entries()) {
      const text = item.text ?? ''
      const [inPoints, inBytes] = [[...text], Buffer.from(text)]
      const rows = [item, points[i], bytes[i]].map((one) => (one ? [...rowsOf(tables.responsibilities, one)] : []))
      for (const [j, row] of (rows[0] ?? []).entries()) {
        const expected = text.slice(Number(row.start), Number(row.end))
        expect(inPoints.slice(Number(rows[1]?.[j]?.start), Number(rows[1]?.[j]?.end)).join('')).toBe(expected)
        expect(inBytes.subarray(Number(rows[2]?.[j]?.start), Number(rows[2]?.[j]?.end)).toString()).toBe(expected)
      }
    }
  })
})
