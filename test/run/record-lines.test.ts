import { describe, expect, it } from 'vitest'
import { parse, parseSource, readText } from '../../src/index.ts'
import { recordLines } from '../../src/run/record-lines.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { allSamples, skipped } from '../util/shared.ts'

describe(`recordLines${skipped}`, () => {
  const written = (value: unknown) => {
    const pieces: Buffer[] = []
    recordLines(value as PolicyDocument, (bytes) => pieces.push(Buffer.from(bytes)))
    return Buffer.concat(pieces).toString()
  }

  it('is JSON of the same document, with its keys in the same order', () => {
    for (const { name, bytes } of allSamples()) {
      const document = parseSource(readText(bytes, name))
      expect(JSON.stringify(JSON.parse(written(document))) === JSON.stringify(document), name).toBe(true)
    }
  })

  it('has a line for each record, section and row', () => {
    const document = parse('一、总体要求\n（一）完善制度。（责任单位：市财政局）\n二、保障措施\n加强领导。\n')
    const lines = written(document).split('\n')
    const lineOf = (start: string) => lines.filter((line) => line.startsWith(start))
    expect(lineOf('"id":')).toEqual([`"id":${JSON.stringify(document.id)},`])
    expect(lineOf('{"id":"instrument').filter((line) => line.includes('"sections":'))).toHaveLength(1 + 3)
    for (const record of [...document.measures, ...document.responsibilities]) expect(lineOf(JSON.stringify(record))).toHaveLength(1)
    expect([lines[0], ...lines.slice(-2)]).toEqual(['{', '}', ''])
    const rows = [[{ text: '甲' }], [{ text: '乙' }]]
    expect(written({ tables: [{ id: 't', rows, notes: [] }] })).toBe(
      '{\n"tables":[\n{"id":"t","rows":[\n[{"text":"甲"}],\n[{"text":"乙"}]\n],"notes":[]}\n]\n}\n',
    )
  })

  it.each<[string, unknown]>([
    ['empty lists and objects', { a: [], b: {}, c: [[]], d: [{}] }],
    ['nothing', {}],
    ['values that are left out', { a: undefined, b: [undefined, null], c: [{ sections: [{}], d: undefined, e: 1 }] }],
    ['numbers of all kinds', { a: [0, 9, 10, 4_294_967_296, 999_999_999, 1e9, -1, -0, 0.1, 1e21, Number.NaN], b: [true, false, null] }],
    ['signs of every length, and halves of pairs', { a: ['é', '通知', '𠀀', '\ud800', 'x\udc00y', '\u0000\u001f\u007f"\\'], 通知: 1 }],
    ['line ends and quotes in texts', { a: ['一\n二"\u2028\ud800'], c: [{ sections: [{ '键\n': '值\n' }], '"sections":[]': 1 }] }],
  ])('writes %s', (_, value) => {
    expect(JSON.stringify(JSON.parse(written(value)))).toBe(JSON.stringify(value))
  })

  it('writes sections of any depth', () => {
    let section = { sections: [] as unknown[] }
    const parts = [section]
    for (let i = 0; i < 50_000; i++) {
      const below = { sections: [] as unknown[] }
      section.sections.push(below)
      section = below
    }
    expect(written({ parts }).split('\n').length).toBe(2 * 50_001 + 4)
  })

  it('hands over long documents in pieces, whatever their records hold', () => {
    const long = { measures: Array.from({ length: 3000 }, (_, n) => ({ id: n, text: '完善制度'.repeat(100) })), text: '，'.repeat(1 << 20) }
    const lengths: number[] = []
    recordLines(long as unknown as PolicyDocument, (bytes) => lengths.push(bytes.length))
    expect(lengths.length).toBeGreaterThan(10)
    expect(Math.max(...lengths.slice(0, -1))).toBeLessThan(1 << 19)
    expect(written(long) === `{\n"measures":[\n${long.measures.map((one) => JSON.stringify(one)).join(',\n')}\n],\n"text":"${long.text}"\n}\n`).toBe(true)
  })

  it('holds nothing of a document whose writing was cut short', () => {
    const text = { measures: Array.from({ length: 3000 }, () => ({ text: '完善制度'.repeat(100) })) } as unknown as PolicyDocument
    const full = () => {
      throw new Error('ENOSPC')
    }
    expect(() => recordLines(text, full)).toThrow('ENOSPC')
    expect(written({ a: 1 })).toBe('{\n"a":1\n}\n')
  })
})
