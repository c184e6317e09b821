import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseSource, validateDocument } from '../../src/index.ts'
import { TextBuilder } from '../../src/read/builder.ts'
import { Budget } from '../../src/read/limits.ts'
import type { SourceText } from '../../src/read/source.ts'
import { listZip, unzip } from '../../src/read/zip.ts'
import { checkAgainstSource, checkDocument } from '../../src/run/check.ts'

/** A document as a reader would give it: page head, heading with an automatic number, table with merged cells, page foot. */
function built(): SourceText {
  const built = new TextBuilder(new Budget())
  let from = built.length
  built.add('某市人民政府公报', { page: 1 })
  built.endLine()
  built.drop('runningHead', from)
  built.add('一、', { page: 1, paragraph: 1, made: 'numbering' })
  built.add('主要目标', { page: 1, paragraph: 1 })
  built.endLine()
  const texts = new Map([
    ['0,0', '主要指标'],
    ['1,0', '类别'],
    ['1,1', '指标'],
    ['1,2', '2025年目标值'],
    ['1,3', '责任单位'],
    ['2,0', '创新'],
    ['2,1', '专利授权量（件）'],
    ['2,2', '1200'],
    ['2,3', '市知识产权局\n市科技局'],
    ['3,1', '研发投入强度（%）'],
    ['3,2', '3.5'],
    ['3,3', '市科技局'],
  ])
  const cells = [...texts.keys()].map((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number)
    return { row, column, rowSpan: key === '2,0' ? 2 : 1, colSpan: key === '0,0' ? 4 : 1 }
  })
  built.table(4, 4, cells, ({ row, column }) => built.add(texts.get(`${row},${column}`) ?? '', { page: 1, cell: { table: 1, row, column } }))
  from = built.length
  built.add('— 1 —')
  built.endLine()
  built.drop('pageNumber', from)
  built.add('\f二、工作要求\n加强组织领导。', { page: 2, paragraph: 2 })
  built.warn('text-cut', { end: '领导。' }, [{ start: 0, end: 2 }])
  const reading = built.finish({ mediaType: 'application/test', encoding: 'container', pages: 2 })
  return { ...reading, name: 'a.test', sha256: '0'.repeat(64), bytes: 1 }
}

describe('what a reader is certain of', () => {
  const source = built()
  const document = parseSource(source)

  it('makes a valid document in which nothing is lost', () => {
    expect(validateDocument(document)).toEqual([])
    expect(checkDocument(document)).toEqual([])
    expect(checkAgainstSource(document, source.text)).toEqual([])
    expect(document.coverage.unparsed).toBe(0)
  })

  it('becomes the table of the document, with its merged cells, caption and header', () => {
    const [table] = document.tables
    expect(document.tables).toHaveLength(1)
    expect(table).toMatchObject({ shape: 'marked', caption: { text: '主要指标' }, columns: ['类别', '指标', '2025年目标值', '责任单位'] })
    expect(table?.rows.map((row) => row.map(({ text, rowSpan }) => [text, rowSpan]))).toEqual([
      [
        ['创新', 2],
        ['专利授权量（件）', 1],
        ['1200', 1],
        ['市知识产权局市科技局', 1],
      ],
      [
        ['', 1],
        ['研发投入强度（%）', 1],
        ['3.5', 1],
        ['市科技局', 1],
      ],
    ])
    expect(document.indicators.map(({ name, target }) => [name, target?.value])).toEqual([
      ['专利授权量', 1200],
      ['研发投入强度', 3.5],
    ])
  })

  it('becomes furniture, findings and origins', () => {
    expect(document.furniture.map(({ reason, text }) => [reason, text])).toEqual([
      ['runningHead', '某市人民政府公报'],
      ['pageNumber', '— 1 —'],
    ])
    expect(document.diagnostics.find(({ code }) => code === 'text-cut')).toMatchObject({ params: { end: '领导。' }, spans: [{ start: 0, end: 2 }] })
    expect(document.source).toMatchObject({ pages: 2, encoding: 'container' })
    const marker = document.parts[0]?.sections[0]?.marker
    const origin = document.source.origins?.find(({ start, end }) => start <= (marker?.spans[0]?.start ?? -1) && end > (marker?.spans[0]?.start ?? -1))
    expect(origin).toMatchObject({ made: 'numbering', paragraph: 1, page: 1 })
  })

  it('numbers headings that carry an automatic number', () => {
    expect(document.parts[0]?.sections.map(({ marker, heading }) => [marker?.text, heading])).toEqual([
      ['一、', '主要目标'],
      ['二、', '工作要求'],
    ])
  })
})

describe('zip', () => {
  const bytes = zipSync({ '甲/通知.txt': strToU8('一、总体要求\n'.repeat(400)), 'b.txt': [strToU8('乙'), { level: 0 }] })
  const names = (budget = new Budget()) => listZip(bytes, budget).map(({ name }) => name)

  it('lists and unpacks', () => {
    expect(names()).toEqual(['甲/通知.txt', 'b.txt'])
    const texts = listZip(bytes, new Budget()).map((entry) => new TextDecoder().decode(unzip(bytes, entry, new Budget())))
    expect(texts).toEqual(['一、总体要求\n'.repeat(400), '乙'])
  })

  it('stops at a limit, with its name', () => {
    expect(() => names(new Budget({ entries: 1 }))).toThrow(expect.objectContaining({ code: 'limit', message: expect.stringContaining('files inside: 2') }))
    const [first] = listZip(bytes, new Budget())
    expect(() => first && unzip(bytes, first, new Budget({ unpacked: 100 }))).toThrow(
      expect.objectContaining({ code: 'limit', hint: expect.stringContaining('--limit unpacked=') }),
    )
  })

  it('does not believe a directory that lies', () => {
    const [first] = listZip(bytes, new Budget())
    if (!first) throw new Error('Unexpected empty list')
    expect(() => unzip(bytes, { ...first, size: 10 }, new Budget())).toThrow(expect.objectContaining({ code: 'damaged' }))
    expect(() => unzip(bytes, { ...first, crc: 1 }, new Budget())).toThrow(expect.objectContaining({ code: 'damaged' }))
    const bomb = zipSync({ a: new Uint8Array(30_000_000) })
    const [entry] = listZip(bomb, new Budget())
    expect(() => entry && unzip(bomb, entry, new Budget())).toThrow(
      expect.objectContaining({ code: 'limit', message: expect.stringContaining('for one packed byte') }),
    )
  })
})
