import { describe, expect, it } from 'vitest'
import { locate, printFinding } from '../../src/cli/diagnostic.ts'
import { type Io, paintFor, type Sink } from '../../src/cli/io.ts'
import { cutTo, padTo, widthOf } from '../../src/cli/width.ts'
import { placeOf } from '../../src/text/lines.ts'

const sink: Sink = { write: () => {}, drained: async () => {}, isTTY: false, columns: 80 }
const io = { env: {} } as Io
const paint = paintFor(sink, io, {})
const finding = (start: number, end: number) => ({
  severity: 'warning' as const,
  code: 'numbering-gap',
  message: 'Unexpected `（三）`',
  spans: [{ start, end }],
  hint: 'Look.',
})
const print = (text: string, start: number, end: number) => printFinding(finding(start, end), locate('a.txt', text), paint).split('\n')

describe('placeOf', () => {
  it('counts LF, CRLF and CR as one line end each', () => {
    const source = locate('a', '一\r\n二\r三\n四')
    expect([0, 3, 5, 7].map((offset) => placeOf(source, offset).line)).toEqual([1, 2, 3, 4])
    expect(placeOf(source, 8)).toEqual({ line: 4, column: 2 })
  })
})

describe('printFinding', () => {
  it('prints place, line, caret and hint', () => {
    expect(print('一、总则\n  （三）加快建设。\n', 7, 10)).toEqual([
      'a.txt:2:3 warning numbering-gap Unexpected `（三）`',
      '  |   （三）加快建设。',
      '  |   ^^^^^^',
      '  hint: Look.',
    ])
  })

  it('counts wide characters twice, so that the caret stands under its character', () => {
    const [, line, caret] = print('到2025年，建成3个。', 7, 8)
    expect(widthOf(line?.slice(0, line.indexOf('建')) ?? '')).toBe(caret?.indexOf('^'))
    expect(caret?.match(/\^+/)?.[0]).toHaveLength(2)
  })

  it('cuts a long line around the place', () => {
    const text = `${'前'.repeat(300)}〔市科技局负责〕${'后'.repeat(300)}`
    const [head, line, caret] = print(text, 300, 308)
    expect(head).toMatch(/^a\.txt:1:301 /)
    expect(line).toMatch(/^ {2}\| ….*〔市科技局负责〕.*…$/)
    expect(widthOf(line ?? '')).toBeLessThanOrEqual(80)
    expect(widthOf((line ?? '').split('〔')[0] ?? '')).toBe(caret?.indexOf('^'))
  })

  it('keeps to the line, and shows at least one caret', () => {
    expect(print('一二\n三四', 1, 5)[2]).toBe('  |   ^^')
    expect(print('一二\n', 2, 3)[2]).toBe('  |     ^')
    expect(print('', 0, 0)[2]).toBe('  | ^')
  })

  it('shows nothing that could move the cursor', () => {
    expect(print('甲\t乙\u001b[2J\u200b\u0000丙\ud800', 0, 1)[1]).toBe('  | 甲 乙[2J丙\ufffd')
  })

  it('prints what has no place, or none in this text, without a line', () => {
    const source = locate('a.txt', '甲')
    expect(printFinding({ ...finding(0, 0), spans: [], hint: null }, source, paint)).toBe('a.txt warning numbering-gap Unexpected `（三）`')
    expect(printFinding(finding(5, 6), source, paint).split('\n')).toHaveLength(2)
  })
})

describe('paintFor', () => {
  const red = (tty: boolean, env: Record<string, string>, color?: boolean) =>
    paintFor({ ...sink, isTTY: tty }, { ...io, env }, color === undefined ? {} : { color }).red('x') !== 'x'

  it('colours for a terminal, unless told not to', () => {
    expect(red(true, {})).toBe(true)
    expect(red(false, {})).toBe(false)
    expect(red(true, { NO_COLOR: '1' })).toBe(false)
    expect(red(true, {}, false)).toBe(false)
    expect(red(false, { NO_COLOR: '1' }, true)).toBe(true)
  })
})

describe('width', () => {
  it('counts columns', () => {
    expect(widthOf('a（一）𠮷é')).toBe(10)
    expect(widthOf('e\u0301\u200b')).toBe(1)
    expect(padTo('一', 4)).toBe('一  ')
    expect(cutTo('一二三', 5)).toBe('一二…')
    expect(cutTo('一二', 4)).toBe('一二')
  })
})
