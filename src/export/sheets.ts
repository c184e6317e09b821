import { sheetWords, taskStates } from '../locale/columns.ts'
import { findingIn } from '../locale/diagnostics.ts'
import { type Lang, say } from '../locale/index.ts'
import type { Diagnostic } from '../schema/types.ts'
import { findingOf, wordOf } from './headers.ts'
import type { Item } from './item.ts'
import type { TableName } from './names.ts'
import type { Column, Row, Table, Value } from './spec.ts'

/** A cell of a sheet. Dates are days in UTC. */
export type Cell = string | number | Date | null

/** How a column of a table is shown in its sheet. */
export interface SheetColumn {
  name: string
  /** Column whose header it carries, where not its own. */
  head?: string
  /** In characters of the default font; a Han takes two. */
  width: number
  align?: 'left' | 'center'
  /** Left out where no row has a value. */
  optional?: true
  /** Only where the workbook holds several documents. */
  several?: true
  /** For the person who keeps the sheet: no value is written. */
  empty?: true
  /** Texts to choose from. */
  choices?(lang: Lang): string[]
  cell?(row: Row, item: Item, lang: Lang): Cell
}

/** A row of a sheet before it is styled. */
export function cellsOf(table: Table, columns: readonly SheetColumn[], row: Row, item: Item, lang: Lang): Cell[] {
  const types = new Map(table.columns.map((column) => [column.name, column]))
  return columns.map(({ name, cell, empty }) => {
    if (empty) return null
    return cell ? cell(row, item, lang) : shown(row[name] ?? null, types.get(name), lang)
  })
}

/** A value as people read it: codes in words, lists with 、 between, dates as dates. */
export function shown(value: Value, column: Pick<Column<unknown>, 'type' | 'words'> | undefined, lang: Lang): Cell {
  const { type, words } = column ?? {}
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'boolean') return say(value ? sheetWords.yes : sheetWords.no, lang)
  if (typeof value !== 'string') return value.map((entry) => (words ? wordOf(words, entry, lang) : entry)).join('、') || null
  if (type === 'date') return new Date(`${value}T00:00:00Z`)
  return (words ? wordOf(words, value, lang) : value) || null
}

/** The line where the source is at hand, else the offset. */
function place(row: Row, { places }: Item, lang: Lang): Cell {
  const { line, start } = row
  if (typeof line === 'number') return say(sheetWords.line, lang, { line })
  return typeof start === 'number' && places.unit === 'utf16' ? say(sheetWords.offsets, lang, { start: start + 1 }) : null
}

/** Doubts in words, then the findings about the section. */
function doubts(row: Row, { findings }: Item, lang: Lang): Cell {
  const codes = Array.isArray(row.doubts) ? (row.doubts as string[]) : []
  const found: readonly Diagnostic[] = findings.get(String(row.sectionId)) ?? []
  const lines = [...codes.map((code) => wordOf('doubts', code, lang)), ...found.map((one) => findingOf(one, lang))]
  return lines.length > 0 ? [...new Set(lines)].join('；') : null
}

/** What is to be done: the heading; without one the first of several sentences, so that none stands twice. */
function task({ heading, text }: Row): Cell {
  if (typeof heading === 'string' && heading !== '') return heading
  const [first, ...more] = String(text ?? '').match(/[^。；！？]+[。；！？]*/g) ?? []
  return first !== undefined && more.length > 0 ? first.replace(/[。；]$/, '') : null
}

/** What the catalogue says of a finding, in the language of the sheet: the document carries it in English. */
function found(part: 'message' | 'hint') {
  return ({ code, message, hint }: Row, { document }: Item, lang: Lang): Cell => {
    const finding = document.diagnostics.find((one) => one.code === code && one.message === message && one.hint === hint)
    return (finding ? findingIn(lang, finding)[part] : null) || null
  }
}

function listed(name: string, between: string) {
  return (row: Row): Cell => (Array.isArray(row[name]) ? (row[name] as string[]).join(between) : '') || null
}

const documentColumns: readonly SheetColumn[] = [
  { name: 'documentTitle', width: 22, several: true },
  { name: 'documentNumber', width: 14, several: true, optional: true },
]

/** Sheets that are laid out by hand; other tables show all their columns. */
export const layouts: Readonly<Partial<Record<TableName, readonly SheetColumn[]>>> = {
  measures: [
    // the id of a measure is this behind `measure/`
    { name: 'sectionId', head: 'id', width: 15 },
    { name: 'ordinal', width: 5.5, align: 'center' },
    ...documentColumns,
    { name: 'path', width: 13, cell: listed('path', ' / ') },
    { name: 'heading', width: 18, cell: task },
    { name: 'text', width: 48 },
    { name: 'lead', width: 12 },
    { name: 'responsible', width: 17 },
    { name: 'support', width: 14 },
    { name: 'guide', width: 12, optional: true },
    { name: 'persons', width: 10, optional: true },
    { name: 'deadline', width: 13, cell: listed('deadline', '；') },
    { name: 'due', width: 11, align: 'center', optional: true },
    { name: 'place', width: 9, align: 'center', cell: place },
    { name: 'doubts', width: 14, cell: doubts },
    { name: 'status', width: 8.5, align: 'center', empty: true, choices: (lang) => Object.values(taskStates).map((words) => say(words, lang)) },
    { name: 'feedback', width: 16, empty: true },
  ],
  indicators: [
    { name: 'id', width: 16 },
    ...documentColumns,
    { name: 'name', width: 30 },
    { name: 'subjects', width: 16, optional: true },
    { name: 'kind', width: 9, align: 'center' },
    { name: 'baseline', width: 12, align: 'center', optional: true },
    { name: 'baselineYear', width: 9, align: 'center', optional: true },
    { name: 'targetComparator', width: 9, align: 'center' },
    { name: 'target', width: 14, align: 'center' },
    { name: 'targetValue', width: 12 },
    { name: 'targetMax', width: 10, optional: true },
    { name: 'targetUnit', width: 8, align: 'center' },
    { name: 'targetYear', width: 9, align: 'center' },
    { name: 'property', width: 9, align: 'center', optional: true },
    { name: 'label', width: 14, optional: true },
    { name: 'heading', width: 22, optional: true },
    { name: 'place', width: 9.5, align: 'center', cell: place },
    { name: 'doubts', width: 20, cell: doubts },
  ],
  citations: [
    ...documentColumns,
    { name: 'title', width: 56 },
    { name: 'number', width: 22 },
    { name: 'relation', width: 12, align: 'center' },
    { name: 'kind', width: 12, align: 'center' },
    { name: 'abbreviation', width: 18, optional: true },
    { name: 'label', width: 16, optional: true },
    { name: 'place', width: 9.5, align: 'center', cell: place },
    { name: 'id', width: 16 },
  ],
  responsibilities: [
    { name: 'body', width: 24 },
    { name: 'role', width: 11, align: 'center' },
    ...documentColumns,
    { name: 'label', width: 13 },
    { name: 'heading', width: 30 },
    { name: 'deadline', width: 16 },
    { name: 'due', width: 11.5, align: 'center', optional: true },
    { name: 'persons', width: 12, optional: true },
    { name: 'text', width: 50 },
    { name: 'place', width: 9.5, align: 'center', cell: place },
    { name: 'id', width: 16 },
    { name: 'doubts', width: 20, cell: doubts },
  ],
  organizations: [
    { name: 'name', width: 28 },
    ...documentColumns,
    { name: 'aliases', width: 24, optional: true },
    { name: 'canonical', width: 28, optional: true },
    { name: 'level', width: 9, align: 'center' },
    { name: 'kind', width: 12, align: 'center' },
    { name: 'jurisdiction', width: 12, align: 'center', optional: true },
    { name: 'mentions', width: 9, align: 'center' },
    { name: 'place', width: 9.5, align: 'center', cell: place },
    { name: 'id', width: 26 },
  ],
  diagnostics: [
    ...documentColumns,
    { name: 'severity', width: 8, align: 'center' },
    { name: 'message', width: 46, cell: found('message') },
    { name: 'hint', width: 40, cell: found('hint') },
    { name: 'label', width: 14, optional: true },
    { name: 'place', width: 9.5, align: 'center', cell: place },
    { name: 'origin', width: 8, align: 'center' },
    { name: 'code', width: 20 },
    { name: 'sectionId', width: 16 },
  ],
}

/** Sheets too wide for A4; they print on A3. */
export const wideSheets: ReadonlySet<TableName> = new Set(['measures', 'responsibilities', 'documents'])

/** Sheets of a workbook that is not told which. */
export const defaultSheets: readonly TableName[] = ['measures', 'indicators', 'documents', 'citations']

/** Widths of what is shown with all its columns, where the kind of value does not give one. */
const widths: Readonly<Record<string, number>> = { documentId: 24, title: 30, noticeTitle: 30, source: 20, sourceSha256: 34, revision: 34, generator: 22 }

/** How a table is shown; one that is not laid out shows each column that some row has a value in. */
export function layoutOf(table: Table): readonly SheetColumn[] {
  const shown = (name: string, type: string): SheetColumn => ({
    name,
    width: widths[name] ?? (type === 'list' ? 20 : type === 'text' ? 14 : 11),
    optional: true,
  })
  return layouts[table.name] ?? table.columns.map(({ name, type }) => shown(name, type))
}
