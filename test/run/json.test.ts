import { describe, expect, it } from 'vitest'
import { parse, parseSource, readText } from '../../src/index.ts'
import { writeJson } from '../../src/run/json.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { allSamples, skipped } from '../util/shared.ts'

const whole = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`

describe(`writeJson${skipped}`, () => {
  it('writes the bytes of JSON.stringify for every document', () => {
    for (const { name, bytes } of allSamples()) {
      const document = parseSource(readText(bytes, name))
      expect([...writeJson(document)].join('') === whole(document), name).toBe(true)
    }
  })

  it.each<[string, unknown]>([
    ['empty lists and objects', { a: [], b: {}, c: [[]], d: [{}] }],
    ['nothing', {}],
    ['values that are left out', { a: undefined, b: [undefined, null], c: 'x' }],
    ['line ends and quotes in texts', { a: ['一\n二"\u2028\ud800'], sections: [{ '键\n': '值\n' }] }],
    ['lists of plain values', { a: [1, 2], b: ['x'], c: [[1], [{ a: 1 }]] }],
  ])('writes %s as JSON.stringify does', (_, value) => {
    expect([...writeJson(value as PolicyDocument, 1)].join('')).toBe(whole(value))
  })

  it('gives pieces of about the length asked for', () => {
    const document = parse('一、总体要求\n（一）完善制度。修订管理办法。\n'.repeat(200))
    const pieces = [...writeJson(document, 1000)]
    expect(pieces.length).toBeGreaterThan(100)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(5000)
    expect(pieces.join('')).toBe(whole(document))
  })

  it('writes sections of any depth', () => {
    let section = { sections: [] as unknown[] }
    const top = section
    for (let i = 0; i < 5_000; i++) {
      const below = { sections: [] as unknown[] }
      section.sections.push(below)
      section = below
    }
    let opened = 0
    for (const piece of writeJson(top as unknown as PolicyDocument)) opened += piece.split('{').length - 1
    expect(opened).toBe(5_001)
  })
})
