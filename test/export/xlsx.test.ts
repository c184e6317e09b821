import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Item, type TableName, tableNames, tables } from '../../src/export/index.ts'
import { cellLimit, openWorkbook } from '../../src/export/xlsx.ts'
import { columns, sheets as sheetNames } from '../../src/locale/columns.ts'
import { findingIn } from '../../src/locale/diagnostics.ts'
import { doubts } from '../../src/locale/doubts.ts'
import type { Lang, Words } from '../../src/locale/index.ts'
import { values } from '../../src/locale/values.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { programAt, run, unlessThere } from '../util/programs.ts'
import { fixtureItems, hostileItem, longSentence } from './items.ts'
import { expectedRows } from './oracle.ts'
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

/** Rows of a sheet by header. A long text goes on in rows below, which repeat the number of its row and hold nothing else. */
function recordsOf([head = [], ...body]: readonly string[][]): Record<string, string>[] {
  const records: Record<string, string>[] = []
  for (const row of body) {
    const record = Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']))
    const last = records.at(-1)
    const others = head.filter((name) => name !== '稳定编号' && record[name] !== '')
    if (last && record.稳定编号 === last.稳定编号 && others.length < 4 && others.every((name) => (last[name]?.length ?? 0) >= cellLimit)) {
      for (const name of others) last[name] = `${last[name]}${record[name]}`
    } else records.push(record)
  }
  return records
}

/** What a cell keeps: no control characters; a line ends with LF. */
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Cs}/gu, '\ufffd').replace(/\r\n?/g, '\n')

type Wanted = Record<string, unknown>

/** Cells that a sheet words itself. */
const worded: Readonly<Record<string, (row: Wanted, document: PolicyDocument) => string>> = {
  'measures.稳定编号': ({ sectionId }) => String(sectionId),
  'measures.类别': ({ path }) => (path as string[]).join(' / '),
  'measures.工作任务': ({ heading, text }) => {
    const sentences = String(text).match(/[^。；！？]+[。；！？]*/g) ?? []
    return String(heading ?? (sentences.length > 1 ? sentences[0]?.replace(/[。；]$/, '') : ''))
  },
  'measures.完成时限': ({ deadline }) => (deadline as string[]).join('；'),
  'measures.状态': () => '',
  'measures.反馈': () => '',
  原文位置: ({ line }) => (line === null ? '' : `第${line}行`),
  存疑: ({ doubts: codes, sectionId }, { diagnostics: findings }) => {
    const found = findings.filter((one) => one.severity !== 'info' && one.sectionId !== null && one.sectionId === sectionId)
    const names = ((codes ?? []) as (keyof typeof doubts)[]).map((code) => doubts[code].name.zh)
    return [...new Set([...names, ...found.map((one) => findingIn('zh', one).message)])].join('；')
  },
  'diagnostics.说明': (row, document) => findingOf(row, document).message,
  'diagnostics.处理建议': (row, document) => findingOf(row, document).hint,
}

function findingOf({ code, message }: Wanted, { diagnostics: findings }: PolicyDocument): { message: string; hint: string } {
  return findingIn('zh', findings.find((one) => one.code === code && one.message === message) as PolicyDocument['diagnostics'][number])
}

/** Columns by table and Chinese header. */
const headed = new Map(
  tableNames.flatMap((table) => {
    const named: Record<string, Words> = { ...columns.shared, ...columns[table] }
    return tables[table].columns.map((column) => [`${table}.${named[column.name]?.zh}`, column] as const)
  }),
)

/** What a sheet must show under a header, out of the JSON and the catalogue of words. */
function shownOf(table: TableName, header: string, row: Wanted, document: PolicyDocument): string {
  const own = worded[`${table}.${header}`] ?? worded[header]
  if (own) return own(row, document)
  const column = headed.get(`${table}.${header}`)
  if (!column) throw new Error(`no column has the header ${header}`)
  const word = (code: unknown) => (values as Record<string, Record<string, Words>>)[column.words ?? '']?.[String(code)]?.zh ?? String(code)
  const value = row[column.name]
  if (typeof value === 'boolean') return value ? '是' : '否'
  return value === null ? '' : Array.isArray(value) ? value.map(word).join('、') : word(value)
}

const sets = { all: items, hostile: [hostileItem()] }
/** Documents as their files say them. */
const files = new Map([...sets.all, ...sets.hostile].map((item) => [item, { json: JSON.parse(JSON.stringify(item.document)), text: item.text ?? '' }]))
const office = programAt('soffice')
const folder = mkdtempSync(join(tmpdir(), 'tiaoli-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Days count from 1899-12-30. */
const dayOf = (date: string) => String(Date.parse(date) / 86_400_000 + 25_569)

/** One start of LibreOffice for all workbooks. */
let converted = false
function convert(): void {
  if (converted) return
  converted = true
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  run(office ?? '', ['--headless', profile, '--convert-to', filter, '--outdir', folder, ...Object.keys(sets).map((set) => join(folder, `${set}.xlsx`))])
}

const workbooks = new Map<string, ReturnType<typeof readWorkbook>>()
function unzipped(set: string) {
  const workbook = workbooks.get(set) ?? readWorkbook(readFileSync(join(folder, `${set}.xlsx`)))
  workbooks.set(set, workbook)
  return workbook
}

const readers = {
  'an XML parser': {
    missing: '',
    day: dayOf,
    rows: (set: string, sheet: string) => unzipped(set).sheets.get(sheet) ?? [],
  },
  LibreOffice: {
    missing: unlessThere(office, 'soffice'),
    day: (date: string) => date,
    rows(set: string, sheet: string) {
      convert()
      return parseCsv(readFileSync(join(folder, `${set}-${sheet}.csv`)), { bom: true }) as string[][]
    },
  },
}

beforeAll(async () => {
  for (const [set, of] of Object.entries(sets)) writeFileSync(join(folder, `${set}.xlsx`), await workbookOf(of, 'zh', tableNames))
})

describe.each(Object.entries(readers))('a workbook read by %s', (_, { missing, day, rows }) => {
  it.skipIf(missing !== '').each(tableNames)(`says in the sheet of %s what the documents say${missing}`, { timeout: 300_000 }, (table) => {
    const dates = tables[table].columns.filter(({ type }) => type === 'date').map(({ name }) => name)
    for (const [set, of] of Object.entries(sets)) {
      const wanted = of.flatMap((item) => expectedRows(table, [files.get(item) ?? { json: null, text: '' }]).map((row) => ({ row, document: item.document })))
      const shown = (headers: readonly string[], { row, document }: (typeof wanted)[number]) =>
        Object.fromEntries(
          headers.map((header) => {
            const text = clean(shownOf(table, header, row, document))
            return [header, dates.some((name) => row[name] === text) ? day(text) : text]
          }),
        )
      const [head = [], ...body] = rows(set, sheetNames[table].zh)
      if (table === 'documents' && of.length === 1) {
        const headers = body.map(([header = '']) => header)
        expect(Object.fromEntries(body)).toEqual(wanted[0] && shown(headers, wanted[0]))
      } else {
        expect(recordsOf([head, ...body])).toEqual(wanted.map((one) => shown(head, one)))
      }
    }
  })
})

describe('a workbook', () => {
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

  it('prints a sheet that is too wide for one page on several, its first column on each', async () => {
    const { files } = readWorkbook(await workbookOf(items))
    expect(files.get('xl/worksheets/sheet3.xml')).toMatch(/<pageSetup [^>]*fitToWidth="[2-9]"/)
    expect(files.get('xl/workbook.xml')).toContain('文件信息!$1:$1,文件信息!$A:$A')
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
    expect(records.some((record) => record.具体措施?.includes(longSentence + longSentence))).toBe(true)
    for (const rows of sheets.values()) for (const cell of rows.flat()) expect(cell.length).toBeLessThanOrEqual(cellLimit)
  })

  const [painter, reader] = [programAt('pdftoppm'), programAt('pdftotext')]
  const printable = office && painter && reader
  it.skipIf(!printable)(
    `is printed by LibreOffice on A3 and A4 with all its headers and cells${unlessThere(printable, 'soffice or poppler')}`,
    { timeout: 300_000 },
    async () => {
      const [item] = items
      writeFileSync(join(folder, 'print.xlsx'), await workbookOf(items.slice(0, 8)))
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      run(office ?? '', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'print.xlsx')])
      const text = run(reader ?? '', ['-raw', join(folder, 'print.pdf'), '-']).replace(/\s/g, '')
      for (const header of ['任务分解表', '具体措施', '牵头单位', '完成时限', '指标名称', '文件标识', '引用关系']) expect(text).toContain(header)
      // a row that is too low, or a page that is too narrow, would leave out what stands in it
      for (const { text: prose } of item?.document.measures ?? []) expect(text).toContain(prose.replace(/\s/g, ''))
      run(painter ?? '', ['-r', '40', '-png', join(folder, 'print.pdf'), join(folder, 'print')])
      const pictures = readdirSync(folder).filter((name) => /^print-\d+\.png$/.test(name))
      expect(pictures.length).toBeGreaterThan(3)
      for (const picture of pictures) expect(statSync(join(folder, picture)).size, picture).toBeGreaterThan(2000)
    },
  )
})
