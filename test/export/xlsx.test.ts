import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { type Item, type TableName, tables } from '../../src/export/index.ts'
import { cellLimit, openWorkbook } from '../../src/export/xlsx.ts'
import type { Lang } from '../../src/locale/index.ts'
import { programAt, run, unlessThere } from '../util/programs.ts'
import { fixtureItems, hostileItem, longSentence } from './items.ts'
import { readWorkbook } from './workbook.ts'

const items = fixtureItems()
const sheetTables: readonly TableName[] = ['measures', 'indicators', 'documents', 'citations']

function workbookOf(of: readonly Item[], lang: Lang = 'zh', names = sheetTables): Promise<Uint8Array> {
  const workbook = openWorkbook(
    names.map((name) => tables[name]),
    lang,
  )
  for (const item of of) workbook.add(item)
  return workbook.end()
}

/** Rows of a sheet by header, its long texts put together again. */
function recordsOf(rows: readonly string[][]): Record<string, string>[] {
  const [head = [], ...body] = rows
  const records: Record<string, string>[] = []
  for (const row of body) {
    const record = Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']))
    const last = records.at(-1)
    if (last && record.稳定编号 === last.稳定编号 && record.序号 === '') {
      for (const name of head) if (name !== '稳定编号') last[name] = `${last[name]}${record[name]}`
    } else records.push(record)
  }
  return records
}

/** What the task sheet must say, from the JSON alone. */
function tasksOf(of: readonly Item[]): Record<string, string>[] {
  return of.flatMap(({ document }) =>
    document.measures.map((measure) => {
      const clauses = document.responsibilities.filter(({ id }) => measure.responsibilityIds.includes(id))
      const bodies = (role: string) =>
        clauses
          .flatMap(({ assignments }) => assignments)
          .filter((one) => one.role === role)
          .map(({ mention, members, openEnded }) => mention + (members.length > 0 ? `（${members.join('、')}）` : '') + (openEnded ? '等' : ''))
      const listed = (role: string) => [...new Set(bodies(role))].join('、')
      const deadlines = [...clauses.flatMap(({ deadline }) => deadline?.text ?? []), ...measure.deadlines.map(({ text }) => text)]
      return {
        稳定编号: measure.sectionId,
        序号: String(measure.ordinal),
        具体措施: measure.text,
        牵头单位: listed('lead'),
        责任单位: listed('responsible'),
        配合单位: listed('support'),
        完成时限: [...new Set(deadlines)].join('；'),
      }
    }),
  )
}

const clean = (text: string) => text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Cs}/gu, '\ufffd')

describe('a workbook', () => {
  it('says in its task sheet what the documents say', async () => {
    const { sheets } = readWorkbook(await workbookOf(items))
    expect([...sheets.keys()]).toEqual(['任务分解表', '指标表', '文件信息', '引用文件'])
    const records = recordsOf(sheets.get('任务分解表') ?? [])
    const expected = tasksOf(items)
    expect(records.length).toBe(expected.length)
    for (const [i, record] of records.entries()) expect(record).toMatchObject(expected[i] ?? {})
    expect(Object.keys(records[0] ?? {})).toEqual(expect.arrayContaining(['类别', '工作任务', '原文位置', '存疑', '状态', '反馈']))
    for (const { 状态, 反馈 } of records) expect([状态, 反馈]).toEqual(['', ''])
  })

  it('says of indicators, documents and citations what they say', async () => {
    const { sheets } = readWorkbook(await workbookOf(items))
    const indicators = items.flatMap(({ document }) => document.indicators)
    expect(recordsOf(sheets.get('指标表') ?? []).map((record) => [record.稳定编号, record.指标名称, record.目标值, record.目标数值])).toEqual(
      indicators.map(({ id, name, target }) => [id, name, target?.raw ?? '', target?.value == null ? '' : String(target.value)]),
    )
    expect((sheets.get('文件信息') ?? []).slice(1).map(([id]) => id)).toEqual(items.map(({ document }) => document.id))
    const citations = items.flatMap(({ document }) => document.citations)
    expect(recordsOf(sheets.get('引用文件') ?? []).map((record) => [record.引用文件, record.文号])).toEqual(
      citations.map(({ title, documentNumber }) => [title ?? '', documentNumber?.text ?? '']),
    )
  })

  it('is set up for the person who works with it', async () => {
    const { files } = readWorkbook(await workbookOf(items.slice(0, 4)))
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/)
    expect(sheet).toMatch(/<autoFilter ref="A1:/)
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/)
    expect(sheet).toMatch(/<dataValidation [^>]*type="list"/)
    expect(files.get('xl/workbook.xml')).toContain('任务分解表!$1:$1')
    expect(files.get('xl/styles.xml')).toContain('wrapText')
  })

  it('is the same, byte for byte, when made again', async () => {
    const [first, second] = [await workbookOf(items.slice(0, 6)), await workbookOf(items.slice(0, 6))]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('shows one document as a list of its fields, and speaks English when asked', async () => {
    const { sheets } = readWorkbook(await workbookOf(items.slice(0, 1), 'en'))
    expect([...sheets.keys()]).toEqual(['Tasks', 'Indicators', 'Documents', 'Citations'])
    expect(sheets.get('Documents')?.slice(0, 2)).toEqual([
      ['Field', 'Content'],
      ['Document id', items[0]?.document.id],
    ])
  })

  it('runs nothing, loses nothing of a long text, and opens whatever stands in it', async () => {
    const item = hostileItem()
    const { sheets, files } = readWorkbook(await workbookOf([item]))
    for (const [name, xml] of files) if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/)
    const records = recordsOf(sheets.get('任务分解表') ?? [])
    for (const [i, expected] of tasksOf([item]).entries()) {
      expect(records[i]).toMatchObject(Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, clean(value)])))
    }
    expect(records.some((record) => record.具体措施?.includes(longSentence + longSentence))).toBe(true)
    for (const rows of sheets.values()) for (const cell of rows.flat()) expect(cell.length).toBeLessThanOrEqual(cellLimit)
  })

  const office = programAt('soffice')
  it.skipIf(!office)(`opens in LibreOffice with the same cells${unlessThere(office, 'soffice')}`, { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiaoli-xlsx-'))
    try {
      writeFileSync(join(folder, 'all.xlsx'), await workbookOf(items))
      writeFileSync(join(folder, 'hostile.xlsx'), await workbookOf([hostileItem()]))
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      run(office ?? '', ['--headless', profile, '--convert-to', filter, '--outdir', folder, join(folder, 'all.xlsx'), join(folder, 'hostile.xlsx')])
      for (const [name, of] of [
        ['all', items],
        ['hostile', [hostileItem()]],
      ] as const) {
        const records = recordsOf(parseCsv(readFileSync(join(folder, `${name}-任务分解表.csv`)), { bom: true }) as string[][])
        const expected = tasksOf(of)
        expect(records.length).toBe(expected.length)
        for (const [i, record] of records.entries()) {
          for (const [key, value] of Object.entries(expected[i] ?? {})) expect(record[key], `${name} ${i} ${key}`).toBe(clean(value))
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
