import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { scoreDocument } from '../../src/eval/score.ts'
import { parseSource } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import type { Gold } from '../../src/schema/types.ts'

const folder = fileURLToPath(new URL('../doc', import.meta.url))
const bytesOf = (file: string) => Uint8Array.from(readFileSync(join(folder, file)))
const rich = () => readBytes(bytesOf('rich.doc'), 'rich.doc')

/** Place of bytes in a file. */
function find(bytes: Uint8Array, wanted: Uint8Array): number {
  const at = Buffer.from(bytes).indexOf(wanted)
  expect(at).toBeGreaterThanOrEqual(0)
  return at
}

/** A copy in which the words at a place of the head of the text are changed. */
function withHead(change: (head: DataView) => void): Uint8Array {
  const bytes = bytesOf('rich.doc')
  // the head stands at the begin of a sector
  let at = 512
  while (bytes[at] !== 0xec || bytes[at + 1] !== 0xa5) at += 512
  change(new DataView(bytes.buffer, at))
  return bytes
}

describe('DOC', () => {
  it('is read with notes behind their paragraph, changes accepted, hidden text as furniture', async () => {
    const { text, mediaType, warnings, furniture = [] } = await rich()
    expect(mediaType).toBe('application/msword')
    expect(text).toContain('一、按常住人口[1]配置设施。\n[1]指上一年度末的常住人口。\n')
    expect(text).toContain('二、登记每季度一次。')
    expect(warnings).toEqual([{ code: 'changes-tracked', params: { inserted: 1, deleted: 1 }, spans: [expect.anything()] }])
    const dropped = furniture.map(({ reason, start, end }) => `${reason} ${text.slice(start, end)}`)
    expect(dropped).toEqual(['markup [1]', 'markup [1]', 'invisible 内部备注'])
  })

  it('keeps what merged cells cover, and empty cells', async () => {
    const { text, tables = [] } = await rich()
    expect(tables).toHaveLength(1)
    const cells = tables[0]?.cells.map(({ row, column, rowSpan, colSpan, spans }) => {
      const words = spans.map(({ start, end }) => text.slice(start, end)).join('')
      return `${row} ${column} ${rowSpan} ${colSpan} ${words}`
    })
    expect(cells).toEqual(['0 0 2 1 设施', '0 1 1 2 数量', '1 1 1 1 城区', '1 2 1 1 镇村', '2 0 1 1 水表', '2 1 1 1 ', '2 2 1 1 40'])
  })

  it('writes automatic numbers out: the facts are those of the typed text', async () => {
    const file = 'regulation-chapters-articles-items.numbered.doc'
    const source = await readBytes(bytesOf(file), file)
    const gold = JSON.parse(readFileSync(join(folder, '../../fixtures/regulation-chapters-articles-items/gold.json'), 'utf8')) as Gold
    const scores = Object.entries(scoreDocument(gold, parseSource(source)))
    expect(scores.filter(([, { tp, gold: wanted, got }]) => tp !== wanted || tp !== got).map(([name]) => name)).toEqual([])
    const made = (source.origins ?? []).filter((origin) => origin.made === 'numbering').map(({ start, end }) => source.text.slice(start, end).trim())
    expect(made).toEqual(['第一章', '第一条', '第二条', '第二章', '（一）', '（二）', '1.', '2.', '（三）', '第三章', '第四章'])
    expect(source.warnings).toEqual([])
  })

  it('tells in how many paragraphs numbers are lost where their tables are damaged', async () => {
    const file = 'regulation-chapters-articles-items.numbered.doc'
    const bytes = Uint8Array.from(bytesOf(file))
    const written = Buffer.from(bytes.buffer).indexOf(Buffer.from('\u0000\u7ae0', 'utf16le'))
    expect(written).toBeGreaterThan(0)
    // the text of the first level says that it is longer than the file
    bytes.fill(0xff, written - 4, written - 2)
    const { warnings } = await readBytes(bytes, file)
    expect(warnings).toEqual([{ code: 'automatic-numbers-lost', params: { paragraphs: 11 }, spans: [] }])
  })

  it('says what it does not read: passwords, older files, other files of the same container', async () => {
    const refuse = (bytes: Uint8Array, code: string, message: RegExp) =>
      expect(readBytes(bytes, 'a.doc')).rejects.toMatchObject({ code, message: expect.stringMatching(message), hint: expect.stringMatching(/.{20}/) })
    await refuse(
      withHead((head) => head.setUint16(10, head.getUint16(10, true) | 0x100, true)),
      'encrypted',
      /password/,
    )
    await refuse(
      withHead((head) => head.setUint16(2, 0x68, true)),
      'binary',
      /Word 6 or 95/,
    )
    const workbook = bytesOf('rich.doc')
    const at = find(workbook, Buffer.from('WordDocument', 'utf16le'))
    workbook.fill(0, at, at + 24).set(Buffer.from('Workbook', 'utf16le'), at)
    workbook[at + 64] = 18
    await refuse(workbook, 'binary', /Excel workbook/)
  })

  it('follows no chain of sectors in a ring', async () => {
    const bytes = bytesOf('rich.doc')
    const view = new DataView(bytes.buffer)
    const table = (view.getUint32(76, true) + 1) * 512
    const directory = view.getUint32(48, true)
    view.setUint32(table + directory * 4, directory, true)
    await expect(readBytes(bytes, 'a.doc')).rejects.toMatchObject({ code: 'damaged', message: expect.stringMatching(/ring/) })
  })
})
