import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { addCorrection, correctSource, noCorrections } from '../../src/corrections/index.ts'
import { parseSource, validateDocument } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import type { RecognizedLine } from '../../src/read/recognizer.ts'
import type { SourceText } from '../../src/read/source.ts'
import { checkAgainstSource, checkDocument } from '../../src/run/check.ts'
import type { Correction, Corrections } from '../../src/schema/types.ts'
import { dice } from '../generator/dice.ts'

const folder = fileURLToPath(new URL('../formats', import.meta.url))
const files = readdirSync(folder).filter((file) => file.startsWith('responsibility-table') || file.startsWith('attachments'))

const replace = (quote: string, value: string, before = '', after = ''): Correction => ({
  kind: 'replace',
  at: null,
  quote,
  before,
  after,
  value,
  reason: null,
})
const all = (...list: Correction[]): Corrections => list.reduce(addCorrection, noCorrections())
const known = ({ text, origins, tables, furniture, warnings }: SourceText) => ({ text, origins, tables, furniture, warnings })
const unfit = (source: SourceText) => (source.corrected?.idle ?? []).length

/** A copy of what a reader gave, without what was corrected in it. */
const bare = ({ corrected: _, ...source }: SourceText): SourceText => source

/** Replace the character at a place, told by what stands round it. */
function glyphAt({ text }: SourceText, at: number): Correction | null {
  const char = text[at] as string
  if (!/\p{sc=Han}/u.test(char)) return null
  return replace(char, '囗囗囗', text.slice(Math.max(0, at - 40), at), text.slice(at + 1, at + 40))
}

describe('corrections of files that know places', () => {
  it.each(files)('move pages, boxes, cells and furniture along, and back: %s', async (file) => {
    const source = await readBytes(readFileSync(join(folder, file)), file)
    const roll = dice(3)
    let done = 0
    for (let i = 0; i < 16; i++) {
      const one = glyphAt(source, roll.int(0, source.text.length - 1))
      if (!one) continue
      const there = correctSource(source, all(one))
      if (unfit(there) > 0) continue
      done++
      expect(there.text).toHaveLength(source.text.length + 2)
      const document = parseSource(there)
      expect(validateDocument(document)).toEqual([])
      expect(checkDocument(document)).toEqual([])
      expect(checkAgainstSource(document, there.text)).toEqual([])
      // every other character keeps its place, the corrected one has that of the misread one
      const placed = (of: SourceText) =>
        (of.origins ?? []).map(({ start, end, ...place }) => [of.text.slice(start, end).replace('囗囗囗', one.quote), place] as const)
      expect(placed(there)).toEqual(placed(source))
      const back = correctSource(bare(there), all(replace('囗囗囗', one.quote, one.before, one.after)))
      expect(known(back)).toEqual(known(source))
    }
    expect(done).toBeGreaterThan(4)
  })

  it('reach over lines of a scan: what is put in stands where the misread characters stood', async () => {
    const line = (text: string, top: number): RecognizedLine => ({ text, score: 0.99, box: [100, top, 100 + text.length * 20, top + 20] })
    const lines = [line('一、完善制度。修订办法。（市司法局牵头，市财', 100), line('攻局配台）', 140), line('二、开展宣传。', 180)]
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
    const source = await readBytes(png, 'a.png', { recognizer: { name: 'test', recognize: async () => lines } })
    const there = correctSource(source, all(replace('市财攻局配台', '市财政局配合')))
    expect(there.origins?.map(({ start, end, box }) => [there.text.slice(start, end), box?.[1]])).toEqual([
      ['一、完善制度。修订办法。（市司法局牵头，市财', 100],
      ['政局配合）', 140],
      ['二、开展宣传。', 180],
    ])
    expect(parseSource(there).responsibilities[0]?.assignments.map(({ mention, role }) => `${mention} ${role}`)).toEqual(['市司法局 lead', '市财政局 support'])
  })

  it('stay within a cell, and take none of the furniture apart', async () => {
    const page = '<html><body><table border=1><tr><td>任务</td><td>责任单位</td></tr><tr><td>修订办法</td><td>市司法局</td></tr></table></body></html>'
    const source = await readBytes(new TextEncoder().encode(page), 'a.html')
    const cells = (of: SourceText) => of.tables?.[0]?.cells.map(({ spans }) => spans.map(({ start, end }) => of.text.slice(start, end)).join(''))
    const inside = correctSource(source, all(replace('修订办法', '修订登记办法'), replace('责任单位', '单位')))
    expect(cells(inside)).toEqual(['任务', '单位', '修订登记办法', '市司法局'])
    expect(cells(correctSource(source, all(replace('市司法局', ''))))).toEqual(['任务', '责任单位', '修订办法', ''])
    expect(cells(correctSource(source, all(replace('办法市司法局', '办法\t市财政局'))))).toEqual(['任务', '责任单位', '修订办法', '市财政局'])
    const over = correctSource(source, all(replace('办法市司法局', '办法市财政局')))
    expect([unfit(over), over.text]).toEqual([1, source.text])
  })

  it('take away a bracket that was restored wrongly, and the finding of it', async () => {
    const source: SourceText = {
      ...(await readBytes(new TextEncoder().encode('<html><body><p>一、总则〔市局负责〕'), 'a.html')),
      origins: [
        { page: 1, box: null, start: 0, end: 9 },
        { page: 1, box: null, start: 9, end: 10, made: 'repair' },
      ],
      warnings: [{ code: 'bracket-restored', params: { sign: '〕' }, spans: [{ start: 9, end: 10 }] }],
    }
    const there = correctSource(source, all(replace('〕', '')))
    expect([there.origins?.length, there.warnings]).toEqual([1, []])
  })
})
