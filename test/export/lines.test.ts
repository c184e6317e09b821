import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { type Format, formats, rowsOf, type TableName, tableNames, tables, type Value } from '../../src/export/index.ts'
import { fixtureItems, hostileItem, hostileText, written } from './items.ts'

const items = fixtureItems()

function csvOf(table: TableName, of = items, options: Parameters<Format['targets']>[0] = {}): string {
  const [target] = formats.csv.targets({ ...options, records: [table] })
  if (!target) throw new Error('no target')
  return written(target.open(), of)
}

/** A cell of CSV, read as `docs/exports.md` says. */
function back(cell: string, type: string): Value {
  const text = cell.startsWith("'") ? cell.slice(1) : cell
  if (type === 'list') return text === '' ? [] : (text.match(/(?:\\.|[^|\\])+|(?<=\||^)(?=\||$)/gs) ?? []).map((entry) => entry.replace(/\\(.)/gs, '$1'))
  if (cell === '') return null
  if (type === 'flag') return cell === 'true'
  return type === 'integer' || type === 'number' ? Number(cell) : text
}

/** What CSV keeps of a value: it has no empty texts apart from unknown ones, and no characters that text files cannot hold. */
function kept(value: Value): Value {
  const clean = (text: string) => text.toString().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value === 'string') return value === '' ? null : clean(value)
  return value
}

describe('CSV', () => {
  it.each(tableNames)('of %s says what the documents say, as a parser of others reads it', (name) => {
    const table = tables[name]
    for (const of of [items, [hostileItem()]]) {
      const [head, ...records] = parseCsv(csvOf(name, of), { bom: true, relax_column_count: false }) as string[][]
      expect(head).toEqual(table.columns.map((column) => column.name))
      const expected = of.flatMap((item) => [...rowsOf(table, item)])
      expect(records.length).toBe(expected.length)
      for (const [i, record] of records.entries()) {
        for (const [j, { name: key, type }] of table.columns.entries()) {
          expect(back(record[j] ?? '', type), `${name} ${i} ${key}`).toEqual(kept(expected[i]?.[key] ?? null))
        }
      }
    }
  })

  it('begins with a byte order mark and ends its lines as the standard says', () => {
    const text = csvOf('documents')
    expect(text.startsWith('\ufeffdocumentId,')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/)
  })

  it('runs nothing: no cell of text begins as a formula does', () => {
    let guarded = 0
    for (const name of tableNames) {
      const [, ...records] = parseCsv(csvOf(name, [hostileItem()]), { bom: true }) as string[][]
      for (const record of records) {
        for (const [j, { type }] of tables[name].columns.entries()) {
          if (type === 'integer' || type === 'number') continue
          expect(record[j]).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
          if (record[j]?.startsWith("'")) guarded++
        }
      }
    }
    expect(guarded).toBeGreaterThan(3)
  })

  it('has headers in the language that is asked for', () => {
    expect(csvOf('measures', [], { lang: 'zh' })).toContain('工作任务,具体措施,牵头单位,责任单位,配合单位')
    expect(csvOf('measures', [], { lang: 'en' })).toContain('Task,Measure,Lead,Responsible,Support')
  })
})

describe('JSONL', () => {
  it('holds a record a line with the keys of its document', () => {
    const [target] = formats.jsonl.targets({})
    const text = written(target?.open() ?? { head: '', add: () => [], end: () => '' }, [...items, hostileItem()])
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const all = [...items, hostileItem()]
    for (const [record, count] of [
      ['measure', all.reduce((n, { document }) => n + document.measures.length, 0)],
      ['indicator', all.reduce((n, { document }) => n + document.indicators.length, 0)],
      [
        'responsibility',
        all.reduce((n, { document }) => n + document.responsibilities.reduce((m, { assignments }) => m + Math.max(1, assignments.length), 0), 0),
      ],
    ] as const) {
      expect(records.filter((one) => one.record === record).length).toBe(count)
    }
    for (const { document } of all) {
      const own = records.filter((one) => one.documentId === document.id && one.record === 'measure')
      expect(own.map(({ text: prose, start, end, documentNumber }) => ({ prose, start, end, documentNumber }))).toEqual(
        document.measures.map((measure) => ({
          prose: measure.text,
          start: measure.spans[0]?.start ?? null,
          end: measure.spans.at(-1)?.end ?? null,
          documentNumber: document.metadata.documentNumber?.text ?? null,
        })),
      )
    }
  })

  it('keeps what is hostile as it is', () => {
    const item = hostileItem()
    const [target] = formats.jsonl.targets({ records: ['measures'] })
    const lines = [...(target?.open().add(item) ?? [])].map((line) => JSON.parse(line) as { text: string; start: number; end: number })
    expect(lines.map(({ text }) => text)).toEqual(item.document.measures.map(({ text }) => text))
    for (const { start, end } of lines) expect(hostileText.slice(start, end)).not.toBe('')
  })
})
