import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { type Format, formats, type TableName, tableNames, tables } from '../../src/export/index.ts'
import { fixtureItems, hostileItem, hostileText, written } from './items.ts'

const items = fixtureItems()

function csvOf(table: TableName, of = items, options: Parameters<Format['targets']>[0] = {}): string {
  const [target] = formats.csv.targets({ ...options, records: [table] })
  if (!target) throw new Error('no target')
  return written(target.open(), of)
}

describe('CSV', () => {
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
  it('keeps what is hostile as it is', () => {
    const item = hostileItem()
    const [target] = formats.jsonl.targets({ records: ['measures'] })
    const lines = [...(target?.open().add(item) ?? [])].map((line) => JSON.parse(line) as { text: string; start: number; end: number })
    expect(lines.map(({ text }) => text)).toEqual(item.document.measures.map(({ text }) => text))
    for (const { start, end } of lines) expect(hostileText.slice(start, end)).not.toBe('')
  })
})
