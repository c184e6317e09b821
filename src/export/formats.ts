import type { Lang } from '../locale/index.ts'
import { aknOf } from './akn.ts'
import { chunksOf, defaultChunkSize } from './chunks.ts'
import { byteOrderMark, csvHead, csvRow } from './csv.ts'
import { fileNames } from './file-names.ts'
import { type DocumentLine, lineOf, renderFolder } from './html/folder.ts'
import { renderReport } from './html/report.ts'
import type { Item } from './item.ts'
import { jsonLine, jsonLineInUtf8 } from './jsonl.ts'
import { jsonLdOf } from './jsonld.ts'
import { labelTaskOf } from './label-studio.ts'
import { markdownOf } from './markdown.ts'
import { type FormatName, type TableName, tableNames } from './names.ts'
import { defaultSheets } from './sheets.ts'
import { rowsOf, type Table } from './spec.ts'
import { defaultTables, tables } from './tables/index.ts'
import { openWorkbook } from './xlsx.ts'

export interface FormatOptions {
  /** Tables to export; each format has its own choice where none are named. */
  records?: readonly TableName[] | undefined
  /** Language of headers and words; without one CSV carries the names of the columns, and sheets are Chinese. */
  lang?: Lang | undefined
  /** Most characters of a chunk. */
  chunkSize?: number | undefined
}

/** One file under way: documents are added one after the other, what is given back is written at once. */
export interface Writer {
  head: string
  add(item: Item): Iterable<string>
  end(): string | Promise<Uint8Array>
}

/** A file that a format makes. `table` where there is one for each table. */
export interface Target {
  file: string
  table?: TableName
  /** What the file holds where that differs from the other files of its format; one over all documents is made only in a folder. */
  each?: 'run'
  open(): Writer
}

/** What documents can be exported to. */
export interface Format {
  about: string
  /** Whether the files hold all documents or one each. */
  each: 'run' | 'document'
  /** Whether it is bytes, not text: never to standard output. */
  binary?: true
  /** Whether the source text must be at hand. */
  source?: true
  /** The files; of a format for each document their names are endings. */
  targets(options: FormatOptions): Target[]
}

const nothing = () => ''

/** A format of one file a document. */
function perDocument(about: string, extension: string, write: (item: Item, options: FormatOptions) => Iterable<string>): Format {
  return { about, each: 'document', targets: (options) => [{ file: extension, open: () => ({ head: '', add: (item) => write(item, options), end: nothing }) }] }
}

function chosen({ records }: FormatOptions, fallback: readonly TableName[]): Table[] {
  return (records ?? fallback).map((name) => tables[name])
}

export const formats = {
  jsonl: {
    about: 'one record a line: measures, responsibilities, indicators',
    each: 'run',
    targets: (options) => [{ file: 'records.jsonl', open: () => jsonLines(chosen(options, defaultTables)) }],
  },
  csv: {
    about: 'one file a table, UTF-8 with BOM, safe to open in a spreadsheet',
    each: 'run',
    targets: (options) =>
      chosen(options, tableNames).map((table) => ({ file: `${table.name}.csv`, table: table.name, open: () => csvLines(table, options.lang ?? null) })),
  },
  xlsx: {
    about: 'a workbook: tasks, indicators, documents, citations',
    each: 'run',
    binary: true,
    targets: (options) => [{ file: 'workbook.xlsx', open: () => sheets(chosen(options, defaultSheets), options.lang ?? 'zh') }],
  },
  parquet: {
    about: 'one file a table, for DuckDB, Spark, pandas; needs @duckdb/node-api',
    each: 'run',
    binary: true,
    // lines of JSON, which the run turns into Parquet
    targets: (options) =>
      chosen(options, tableNames).map((table) => ({ file: `${table.name}.parquet`, table: table.name, open: () => jsonLines([table], jsonLineInUtf8) })),
  },
  html: {
    about: 'pages to look at: one a document beside its source, in a folder also one over all',
    each: 'document',
    targets: ({ lang = 'zh' }) => [
      { file: '.html', open: () => ({ head: '', add: ({ document, text }) => [renderReport(document, text, { lang })], end: nothing }) },
      { file: 'index.html', each: 'run', open: () => folderPage(lang) },
    ],
  },
  md: perDocument('Markdown, one file a document', '.md', (item, { lang }) => markdownOf(item, lang ?? 'zh')),
  akn: perDocument('Akoma Ntoso 3.0 XML, one file a document', '.akn.xml', aknOf),
  jsonld: perDocument('JSON-LD in the words of schema.org, one file a document', '.jsonld', (item) => [jsonLdOf(item)]),
  chunks: {
    about: 'chunks for search and retrieval, one a line of JSON',
    each: 'run',
    targets: ({ chunkSize }) => [
      { file: 'chunks.jsonl', open: () => ({ head: '', add: (item) => chunksOf(item, chunkSize ?? defaultChunkSize), end: nothing }) },
    ],
  },
  'label-studio': {
    about: 'tasks with predictions for Label Studio; needs the sources',
    each: 'run',
    source: true,
    targets: () => [{ file: 'label-studio.json', open: labelTasks }],
  },
} as const satisfies Record<FormatName, Format>

function jsonLines(chosenTables: readonly Table[], line = jsonLine): Writer {
  return {
    head: '',
    *add(item) {
      for (const table of chosenTables) for (const row of rowsOf(table, item)) yield line(table, row)
    },
    end: nothing,
  }
}

function csvLines(table: Table, lang: Lang | null): Writer {
  return {
    head: byteOrderMark + csvHead(table, lang),
    *add(item) {
      for (const row of rowsOf(table, item)) yield csvRow(table, row)
    },
    end: nothing,
  }
}

function sheets(chosenTables: readonly Table[], lang: Lang): Writer {
  const workbook = openWorkbook(chosenTables, lang)
  return {
    head: '',
    add(item) {
      workbook.add(item)
      return []
    },
    end: () => workbook.end(),
  }
}

function folderPage(lang: Lang): Writer {
  const lines: DocumentLine[] = []
  const nameFor = fileNames('.html')
  return {
    head: '',
    add({ document }) {
      lines.push(lineOf(document, encodeURIComponent(nameFor(document.id))))
      return []
    },
    end: () => renderFolder(lines, { lang }),
  }
}

function labelTasks(): Writer {
  let first = true
  return {
    head: '[',
    add(item) {
      const lead = first ? '\n' : ',\n'
      first = false
      return [lead, labelTaskOf(item)]
    },
    end: () => '\n]\n',
  }
}
