import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { Passage, sourceOf } from '../../src/text/passage.ts'
import { isSpace } from '../../src/text/space.ts'

const whole = (raw: string) => Passage.read(sourceOf(raw), 0, raw.length)

describe('fold', () => {
  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  })
  it.each([
    ['（一）加快建设,到２０２５年', '(一)加快建设，到2025年'],
    ['〔2024〕45号 ﹝2﹞【3】', '[2024]45号 [2][3]'],
    ['2019—2021年 1～2家 3－5', '2019-2021年 1-2家 3-5'],
    ['1,000件,同比', '1,000件，同比'],
    ['落实精神.加快1.5倍.', '落实精神。加快1.5倍。'],
    ['⼀、⼯作⾏业⻅⺠', '一、工作行业见民'],
    ['«意见»', '《意见》'],
    ['1:1 1∶4000', '1：1 1：4000'],
  ])('folds %s', (from, to) => expect(fold(from)).toBe(to))
  it('leaves quotes, circled numbers and Han as they are', () => expect(fold('“双随机”①㈡〇')).toBe('“双随机”①㈡〇'))
})

describe('isSpace', () => {
  it('agrees with the regular expression on every unit', () => {
    for (let code = 0; code < 0x10000; code++) expect([code, isSpace(code)]).toEqual([code, /\s/.test(String.fromCharCode(code))])
  })
})

describe('Passage', () => {
  it('leaves out white space but between two ASCII words', () => {
    expect(whole('到 2021 年，PCT 申请 open source 科　技　部').key).toBe('到2021年，PCT申请open source科技部')
  })
  it('gives spans that quote the print, one a line', () => {
    const source = sourceOf('省人力资源社会保\n\n障厅负责，30 个')
    const text = Passage.join([Passage.read(source, 0, 8), Passage.read(source, 10, source.raw.length)])
    expect(text.key).toBe('省人力资源社会保障厅负责，30个')
    expect(text.spans(0, 10)).toEqual([
      { start: 0, end: 8 },
      { start: 10, end: 12 },
    ])
    expect(text.spans(13, 16).map((s) => source.raw.slice(s.start, s.end))).toEqual(['30 个'])
    expect(text.breakBefore(8)).toBe(true)
    expect(text.gapBefore(15)).toBe(true)
  })
  it('parts a span where a mark was left out', () => {
    const source = sourceOf('一**二**三')
    const text = Passage.read(source, 0, 7, [
      { start: 1, end: 3 },
      { start: 4, end: 6 },
    ])
    expect(text.key).toBe('一二三')
    expect(text.spans()).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 4 },
      { start: 6, end: 7 },
    ])
  })
  it('slices, joins and cuts without losing an offset', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('一', '二', 'a', ' ', '　', '。', '1') }), { minLength: 1, maxLength: 6 }),
        fc.nat(30),
        fc.nat(30),
        (lines, x, y) => {
          const raw = lines.join('\n')
          const source = sourceOf(raw)
          let at = 0
          const text = Passage.join(
            lines.map((line) => {
              const passage = Passage.read(source, at, at + line.length)
              at += line.length + 1
              return passage
            }),
          )
          const [from, to] = [Math.min(x, y, text.length), Math.min(Math.max(x, y), text.length)]
          const part = text.slice(from, to)
          expect(part.key).toBe(text.key.slice(from, to))
          for (let i = 0; i < part.length; i++) {
            expect(raw[part.offset(i)]).toBe(part.raw[i])
            expect(part.offset(i)).toBe(text.offset(from + i))
            expect(text.indexOf(text.offset(i))).toBe(i)
          }
          expect(
            part
              .spans()
              .map((s) => raw.slice(s.start, s.end))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(part.raw.replace(/\s/g, ''))
          expect(
            text
              .without(part.spans())
              .map((p) => p.key)
              .join(''),
          ).toBe(text.key.slice(0, from) + text.key.slice(to))
        },
      ),
    )
  })
})
