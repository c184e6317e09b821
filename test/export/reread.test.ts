import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Item, type TableName, tableNames, tables } from '../../src/export/index.ts'
import { exportDocuments } from '../../src/run/export.ts'
import { programAt, run, unlessThere } from '../util/programs.ts'
import { fixtureItems, hostileItem } from './items.ts'
import { expectedRows } from './oracle.ts'

type Cell = string | number | boolean | null | string[]
type Rows = Record<string, Cell>[]

const duckdb = await import('@duckdb/node-api').catch(() => null)
const python = programAt('python3')

const fixtures = fixtureItems()
/** What is exported: every fixture together, and a hostile document alone. */
const sets = { fixtures, hostile: [hostileItem()] }
type SetName = keyof typeof sets

const expected = Object.fromEntries(
  Object.entries(sets).map(([set, items]) => {
    const documents = items.map(({ document, text }) => ({ json: JSON.parse(JSON.stringify(document)), text: text ?? '' }))
    return [set, Object.fromEntries(tableNames.map((name) => [name, expectedRows(name, documents)])) as Record<TableName, Rows>]
  }),
) as Record<SetName, Record<TableName, Rows>>

const root = mkdtempSync(join(tmpdir(), 'tiaoli-reread-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

beforeAll(async () => {
  for (const [set, items] of Object.entries(sets)) {
    const to = ['jsonl', 'csv', ...(duckdb ? (['parquet'] as const) : [])] as const
    await exportDocuments(asAsync(items), { to, records: tableNames, destination: { folder: join(root, set) } })
  }
}, 120_000)

async function* asAsync(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

/** What text files keep of a value: they have no empty text apart from none, and no characters that cannot stand in them. */
function asText(value: Cell): Cell {
  const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
  if (Array.isArray(value)) return value.map(clean)
  return typeof value === 'string' ? clean(value) || null : value
}

/** What UTF-8 keeps of a value. */
function wellFormed(value: Cell): Cell {
  const well = (text: string) => Buffer.from(text).toString()
  if (Array.isArray(value)) return value.map(well)
  return typeof value === 'string' ? well(value) : value
}

/** A cell of CSV, read as `docs/exports.md` says. */
function fromCsv(cell: string, type: string): Cell {
  const text = cell.startsWith("'") ? cell.slice(1) : cell
  if (type === 'list') return text === '' ? [] : (text.match(/(?:\\.|[^|\\])+|(?<=\||^)(?=\||$)/gs) ?? []).map((entry) => entry.replace(/\\(.)/gs, '$1'))
  if (text === '') return null
  if (type === 'flag') return text === 'true'
  return type === 'integer' || type === 'number' ? Number(text) : text
}

function csvRows(name: TableName, [head = [], ...records]: string[][]): Rows {
  expect(head).toEqual(tables[name].columns.map((column) => column.name))
  return records.map((record) => Object.fromEntries(tables[name].columns.map(({ name: key, type }, i) => [key, fromCsv(record[i] ?? '', type)])))
}

function jsonlRows(name: TableName, records: readonly Record<string, Cell>[]): Rows {
  return records.filter(({ record }) => record === tables[name].record).map(({ record: _, ...row }) => row)
}

const pythonReader = `
import csv, json, sys
csv.field_size_limit(1 << 30)
with open('records.jsonl', encoding='utf-8', newline='\\n') as file: records = [json.loads(line) for line in file]
tables = {}
for name in sys.argv[1:]:
  with open(name + '.csv', encoding='utf-8-sig', newline='') as file: tables[name] = list(csv.reader(file, strict=True))
json.dump({'records': records, 'tables': tables}, sys.stdout)
`

interface PythonRead {
  records: Record<string, Cell>[]
  tables: Record<TableName, string[][]>
}

/** One start for all files of a set. */
const pythonRead = new Map<SetName, PythonRead>()
function readByPython(set: SetName): PythonRead {
  const known = pythonRead.get(set) ?? (JSON.parse(run(python ?? '', ['-c', pythonReader, ...tableNames], { cwd: join(root, set) })) as PythonRead)
  pythonRead.set(set, known)
  return known
}

interface Reader {
  /** Why it cannot read here. */
  missing?: string
  /** What the format keeps of a value. */
  kept?(value: Cell): Cell
  rows(set: SetName, name: TableName): Rows | Promise<Rows>
}

const readers: Readonly<Record<string, Reader>> = {
  'jsonl, read by JSON.parse': {
    rows: (set, name) =>
      jsonlRows(
        name,
        readFileSync(join(root, set, 'records.jsonl'), 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, Cell>),
      ),
  },
  'jsonl, read by Python': {
    missing: unlessThere(python, 'python3'),
    rows: (set, name) => jsonlRows(name, readByPython(set).records),
  },
  'csv, read by csv-parse': {
    kept: asText,
    rows: (set, name) => csvRows(name, parseCsv(readFileSync(join(root, set, `${name}.csv`)), { bom: true, relax_column_count: false }) as string[][]),
  },
  'csv, read by Python': {
    missing: unlessThere(python, 'python3'),
    kept: asText,
    rows: (set, name) => csvRows(name, readByPython(set).tables[name]),
  },
  'parquet, read by DuckDB': {
    missing: unlessThere(duckdb, '@duckdb/node-api'),
    kept: wellFormed,
    async rows(set, name) {
      const connection = await duckdb?.DuckDBConnection.create()
      const result = await connection?.runAndReadAll(`SELECT * FROM read_parquet('${join(root, set, `${name}.parquet`)}')`)
      const integers = new Set(tables[name].columns.filter(({ type }) => type === 'integer').map((column) => column.name))
      const rows = (result?.getRowObjectsJson() ?? []) as Rows
      return rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, integers.has(key) && value !== null ? Number(value) : value])),
      )
    },
  },
}

describe.each(Object.entries(readers))('%s', (_, { missing = '', kept = (value) => value, rows }) => {
  it.skipIf(missing !== '').each(tableNames)(`%s say what the documents say${missing}`, async (name) => {
    for (const set of Object.keys(sets) as SetName[]) {
      const wanted = expected[set][name].map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, kept(value)])))
      expect(await rows(set, name), set).toEqual(wanted)
    }
  })
})
