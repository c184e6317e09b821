import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCorrection, correctSource, noCorrections } from '../../src/corrections/index.ts'
import { rewrite } from '../../src/corrections/quote.ts'
import { parse } from '../../src/index.ts'
import { parseSource } from '../../src/parse.ts'
import { readText } from '../../src/read/source.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'

const scan = `甲市行动方案
一、主要任务
（一）清理规定。修订办法。（负贵单位：市司法局）
（二）优化窗口。推行办法。（负贵单位：市财政局）
`
const sourceOf = (text: string) => readText(new TextEncoder().encode(text), 'scan.txt')

/** What the text becomes when a stretch of it is rewritten with a correction on top of others. */
function rewritten(text: string, wanted: { start: number; end: number; value: string }, before = noCorrections()) {
  const source = correctSource(sourceOf(text), before)
  const made = rewrite(text, source.corrected?.edits ?? [], wanted)
  if (!made) return null
  const kept = { ...before, corrections: before.corrections.filter(({ value }) => !made.over.some((edit) => edit.text === value)) }
  const all = addCorrection(kept, made.correction)
  return { all, made, text: correctSource(sourceOf(text), all).text }
}

describe('a correction made from marked text', () => {
  it('quotes what is marked, with so many words round it as tell it from others', () => {
    const start = scan.lastIndexOf('负贵')
    const { made, text } = rewritten(scan, { start, end: start + 2, value: '负责' }) ?? {}
    expect(made?.correction).toMatchObject({ kind: 'replace', quote: '负贵', value: '负责' })
    expect(made?.correction.before).not.toBe('')
    expect(text).toBe(scan.replace(/负贵(?!.*\n.*负贵)/s, '负责'))
  })

  it('takes over an earlier one that it touches', () => {
    const start = scan.indexOf('负贵')
    const first = rewritten(scan, { start, end: start + 2, value: '负责' })
    const again = first && rewritten(scan, { start: start + 1, end: start + 4, value: '责部门' }, first.all)
    expect(again?.made.over).toHaveLength(1)
    expect(again?.all.corrections).toHaveLength(1)
    expect(again?.text.split('\n')[2]).toBe('（一）清理规定。修订办法。（负责部门：市司法局）')
  })

  it('puts in what is missing, beside what stands there', () => {
    const at = scan.indexOf('修订办法') + 2
    expect(rewritten(scan, { start: at, end: at, value: '管理' })?.text).toBe(scan.replace('修订办法', '修订管理办法'))
  })

  it('is none where nothing changes', () => {
    expect(rewritten(scan, { start: 3, end: 6, value: scan.slice(3, 6) })).toBeNull()
  })

  it('says only a little more than what differs', () => {
    const line = scan.split('\n')[2] as string
    const start = scan.indexOf(line)
    const { made } = rewritten(scan, { start, end: start + line.length, value: line.replace('负贵', '负责') }) ?? {}
    expect(made?.correction.quote.length).toBeLessThan(12)
  })

  it('does what was asked for, at any place, on any texts', () => {
    const piece = fc.stringMatching(/^[甲乙一二负责，。（）]{1,6}$/)
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(9), piece, (pieces, from, length, value) => {
        const text = pieces.map((one, i) => `${i}${one}`).join('\n')
        const start = from % text.length
        const end = Math.min(text.length, start + length)
        const made = rewritten(text, { start, end, value })
        // a stretch of spaces alone cannot be quoted
        if (made) expect(made.text.replace(/\s/g, '')).toBe((text.slice(0, start) + value + text.slice(end)).replace(/\s/g, ''))
      }),
    )
  })
})

describe('a doubt that a person accepts', () => {
  const text = `甲市行动方案
一、主要任务
（一）清理规定。修订办法。（市司法局牵头，市财政局）
（二）优化窗口。推行办法。（市财政局牵头，市司法局）
`
  const reasons = (document: PolicyDocument) => document.responsibilities.map(({ confidence }) => confidence?.reasons)

  it('is none any more, there and nowhere else', () => {
    expect(reasons(parse(text))).toEqual([['role-unsaid'], ['role-unsaid']])
    const accepted = { kind: 'accept', at: 'instrument/1/1', quote: 'role-unsaid', before: '', after: '', value: null, reason: null } as const
    const document = parseSource(correctSource(sourceOf(text), addCorrection(noCorrections(), accepted)))
    expect(reasons(document)).toEqual([[], ['role-unsaid']])
    expect(document.measures.map(({ confidence }) => confidence?.reasons)).toEqual([[], ['role-unsaid']])
  })
})
