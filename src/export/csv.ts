import type { Lang } from '../locale/index.ts'
import { clean } from './clean.ts'
import { headerOf } from './headers.ts'
import type { Row, Table, Value } from './spec.ts'

/** What Excel needs to read UTF-8. */
export const byteOrderMark = '\ufeff'

/**
 * The header line of a table. Without a language it holds the names of the columns, which never change.
 *
 * @example csvHead(tables.measures, 'zh') // '文件标识,文号,…\r\n'
 */
export function csvHead(table: Table, lang: Lang | null): string {
  return csvLine(table.columns.map(({ name }) => (lang ? headerOf(table.name, name, lang) : name)))
}

/** One line of CSV (RFC 4180). */
export function csvRow(table: Table, row: Row): string {
  return csvLine(table.columns.map(({ name }) => row[name] ?? null))
}

function csvLine(values: readonly Value[]): string {
  return `${values.map(cellOf).join(',')}\r\n`
}

function cellOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = guard(clean(typeof value === 'string' ? value : joinList(value)))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Texts that a spreadsheet would run, and those that begin with the mark itself. */
const risky = /^[=+\-@\t\r\n'＝＋－＠]/

/**
 * Keep a spreadsheet from running a text: an apostrophe before one that begins with = + - @, their full-width forms, a tab, a
 * line end, or an apostrophe. Whoever takes the first apostrophe off a cell that begins with one has the text back.
 *
 * @example guard('=1+1') // "'=1+1"
 */
function guard(text: string): string {
  return risky.test(text) ? `'${text}` : text
}

/**
 * A list in one cell: `|` between the entries, `\` before a `|` or `\` inside one. An empty list is an empty cell.
 *
 * @example joinList(['a', 'b|c']) // 'a|b\\|c'
 */
function joinList(list: readonly string[]): string {
  return list.map((entry) => entry.replace(/[\\|]/g, '\\$&')).join('|')
}
