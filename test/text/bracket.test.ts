import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBrackets, splitOutside } from '../../src/text/bracket.ts'

const pairs = (key: string) => findBrackets(key).map(({ open, close, depth, closed }) => [open, closed ? close : null, depth])

describe('findBrackets', () => {
  it('pairs by depth, whatever the shapes', () => {
    expect(pairs('推进。(牵头单位：市局(二局)]')).toEqual([
      [3, 15, 0],
      [11, 14, 1],
    ])
  })

  it('reports a bracket that never closes and keeps those inside it', () => {
    expect(pairs('推进。[市局(二局)负责')).toEqual([
      [3, null, 0],
      [6, 9, 1],
    ])
  })

  it('takes no closing sign without an opening one', () => {
    expect(pairs('1)推进(甲)乙)')).toEqual([[4, 6, 0]])
  })

  it('never throws, keeps order, and nests', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', ')', '[', ']', '甲', '。') }), (key) => {
        const found = findBrackets(key)
        expect(found.map(({ open }) => open)).toEqual([...key].flatMap((c, i) => (c === '(' || c === '[' ? [i] : [])))
        for (const { open, close, closed } of found) expect(close > open && (!closed || /[)\]]/.test(key[close] as string))).toBe(true)
      }),
    )
  })

  it('is linear', () => {
    const key = '('.repeat(200_000)
    const start = performance.now()
    expect(findBrackets(key)).toHaveLength(200_000)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('splitOutside', () => {
  const split = (key: string) => splitOutside(key, '、').map(({ from, to }) => key.slice(from, to))

  it('splits outside brackets and quotes only', () => {
    expect(split('甲(乙、丙)、“丁、戊”机制、、己')).toEqual(['甲(乙、丙)', '“丁、戊”机制', '己'])
  })

  it('lets a sign that never closes hide nothing', () => {
    expect(split('甲(乙、丙、“丁、戊')).toEqual(['甲(乙', '丙', '“丁', '戊'])
  })
})
