import type { CellStyle, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx'
import { sheetWords, taskStates } from '../locale/columns.ts'
import { type Lang, say } from '../locale/index.ts'
import { clean, cut } from './clean.ts'
import { headerOf, sheetNameOf } from './headers.ts'
import type { Item } from './item.ts'
import { type Cell, cellsOf, layoutOf, type SheetColumn, wideSheets } from './sheets.ts'
import { rowsOf, type Table } from './spec.ts'

/** Most UTF-16 units that Excel keeps of a cell. */
export const cellLimit = 32_767

/** A workbook that documents are added to; it holds their cells, not the documents. */
export interface Workbook {
  add(item: Item): void
  /** The file; the same documents give the same bytes. */
  end(): Promise<Uint8Array>
}

interface SheetData {
  table: Table
  columns: readonly SheetColumn[]
  rows: Cell[][]
}

/**
 * Open a workbook with a sheet for each table.
 *
 * A text longer than {@link cellLimit} goes on in the same column of rows below, which repeat the first column that is an id;
 * joined in order its pieces are the text.
 */
export function openWorkbook(tables: readonly Table[], lang: Lang): Workbook {
  const data: SheetData[] = tables.map((table) => ({ table, columns: layoutOf(table), rows: [] }))
  let documents = 0
  return {
    add(item) {
      documents++
      for (const { table, columns, rows } of data) {
        const keys = columns.findIndex(({ name }) => name === 'sectionId' || name === 'id' || name === 'documentId')
        for (const row of rowsOf(table, item)) rows.push(...continued(cellsOf(table, columns, row, item, lang), keys))
      }
    },
    async end() {
      const { writeXlsx } = await import('hucre/xlsx')
      return writeXlsx({
        sheets: data.map((sheet) => (sheet.table.name === 'documents' && documents === 1 ? listSheet(sheet, lang) : tableSheet(sheet, documents > 1, lang))),
        defaultFont: { name: '宋体', size: 10 },
        // a clock would make every run's bytes differ
        properties: { creator: 'tiaoli', created: new Date(0), modified: new Date(0) },
      })
    },
  }
}

/** A row as the rows that it takes: texts that a cell cannot hold go on below. */
function continued(cells: readonly Cell[], key: number): Cell[][] {
  const pieces = cells.map((cell) => (typeof cell === 'string' ? cut(escapeCell(cell), cellLimit) : [cell]))
  const height = Math.max(1, ...pieces.map(({ length }) => length))
  return Array.from({ length: height }, (_, i) => pieces.map((own, column) => own[i] ?? (column === key && i > 0 ? (own[0] ?? null) : null)))
}

/** What the format reads as an escape is written so that it stays what it is; line ends are LF. */
function escapeCell(text: string): string {
  return clean(text)
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

const ink = { rgb: '1F2937' }
const line = { style: 'thin', color: { rgb: 'B8C0CC' } } as const
const border = { top: line, right: line, bottom: line, left: line }

const headerStyle: CellStyle = {
  font: { name: '黑体', size: 10, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2F5597' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
}

const bodyStyle = (align: 'left' | 'center' | 'right', numFmt?: string): CellStyle => ({
  font: { name: '宋体', size: 10, color: ink },
  alignment: { horizontal: align, vertical: 'top', wrapText: true },
  border,
  ...(numFmt === undefined ? {} : { numFmt }),
})

function tableSheet({ table, columns, rows }: SheetData, several: boolean, lang: Lang): WriteSheet {
  const kept = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column, at }) => (several || !column.several) && (!column.optional || rows.some((row) => row[at] !== null)))
  const body = rows.map((row) => kept.map(({ at }) => row[at] ?? null))
  const head = kept.map(({ column }) => headerOf(table.name, column.head ?? column.name, lang))
  const widths = kept.map(({ column }) => column.width)
  const last = rows.length + 1
  const end = `${letter(kept.length - 1)}${last}`
  const at = (name: string) => kept.findIndex(({ column }) => column.name === name)
  const choices = kept.flatMap(({ column }, index): DataValidation[] =>
    column.choices && rows.length > 0 ? [validation(`${letter(index)}2:${letter(index)}${last}`, column.choices(lang), lang)] : [],
  )
  return {
    ...sheet(sheetNameOf(table.name, lang), [head, ...body], widths, wideSheets.has(table.name) ? 'a3' : 'a4', lang),
    columns: kept.map(({ column }, index) => ({ width: column.width, style: styleOf(column, body, index) })),
    freezePane: { rows: 1, columns: Math.min(2, Math.max(1, at('ordinal') + 1)) },
    autoFilter: { range: `A1:${end}` },
    conditionalRules: rows.length > 0 ? marks(at, last, lang) : [],
    ...(choices.length > 0 ? { dataValidations: choices } : {}),
  }
}

/** One document as a list of fields, which reads better than one row of fifty columns. */
function listSheet({ table, columns, rows }: SheetData, lang: Lang): WriteSheet {
  const body = columns.flatMap(({ name }, at) => {
    const values = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null)
    return values.map((value, i): Cell[] => [i === 0 ? headerOf(table.name, name, lang) : null, value])
  })
  const head = [say(sheetWords.field, lang), say(sheetWords.content, lang)]
  const date = bodyStyle('left', 'yyyy-mm-dd')
  const widths = [22, 100]
  const made = sheet(sheetNameOf(table.name, lang), [head, ...body], widths, 'a4', lang)
  for (const [i, [, value]] of body.entries()) if (value instanceof Date) made.cells?.set(`${i + 1},1`, { style: date })
  return { ...made, columns: widths.map((width) => ({ width, style: bodyStyle('left') })), freezePane: { rows: 1 } }
}

/** Characters of a row that a page still shows legibly, on A3. */
const pageWidth = 260

function sheet(name: string, rows: Cell[][], widths: readonly number[], paperSize: 'a3' | 'a4', lang: Lang): WriteSheet {
  const pages = Math.max(1, Math.round(widths.reduce((sum, width) => sum + width, 0) / pageWidth))
  return {
    name,
    rows,
    cells: new Map((rows[0] ?? []).map((_, column) => [`0,${column}`, { style: headerStyle }])),
    rowDefs: new Map(rows.map((cells, row) => [row, { height: row === 0 ? 26 : heightOf(cells, widths) }])),
    pageSetup: {
      paperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pages,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      ...(pages > 1 ? { printTitlesColumn: '$A:$A' } : {}),
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&A&R${say(sheetWords.page, lang)}` },
  }
}

/** Points of a line, and the most a row can have. */
const lineHeight = 13.5
const highest = 409

/** Height that shows the whole of each cell: not every program measures wrapped text when it opens a file. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => (typeof cell === 'string' ? linesIn(cell, widths[column] ?? 10) : 1))
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + 4)
}

/** Lines that a text takes in a column; a Han is two wide, which the last place of a line may be too narrow for. */
function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => {
    let wide = 0
    for (let i = 0; i < line.length; i++) wide += line.charCodeAt(i) < 0x1100 ? 1 : 2
    return sum + Math.max(1, Math.ceil(wide / Math.max(2, 2 * Math.floor(width / 2))))
  }, 0)
}

function styleOf({ align, name }: SheetColumn, rows: readonly Cell[][], at: number): CellStyle {
  const filled = rows.find((row) => row[at] !== null && row[at] !== undefined)?.[at]
  if (filled instanceof Date) return bodyStyle('center', 'yyyy-mm-dd')
  return bodyStyle(align ?? (typeof filled === 'number' && name !== 'ordinal' ? 'right' : 'left'))
}

/** Cells that catch the eye: what is doubtful, what is late, what is done. The formulas are ours alone. */
function marks(at: (name: string) => number, last: number, lang: Lang): ConditionalRule[] {
  const [doubts, due, status] = [at('doubts'), at('due'), at('status')]
  const rule = (column: number, formula: string, rgb: string, priority: number): ConditionalRule => ({
    type: 'expression',
    priority,
    range: `${letter(column)}2:${letter(column)}${last}`,
    formula,
    style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } } },
  })
  const done = say(taskStates.done, lang)
  const rules: ConditionalRule[] = []
  if (doubts >= 0) rules.push(rule(doubts, `LEN(${letter(doubts)}2)>0`, 'FFF2CC', 1))
  if (status >= 0) rules.push(rule(status, `${letter(status)}2="${done}"`, 'E2EFDA', 2))
  if (due >= 0 && status >= 0) rules.push(rule(due, `AND(ISNUMBER(${letter(due)}2),${letter(due)}2<TODAY(),${letter(status)}2<>"${done}")`, 'F8CBAD', 3))
  return rules
}

function validation(range: string, values: string[], lang: Lang): DataValidation {
  return { type: 'list', values, range, allowBlank: true, showInputMessage: true, inputMessage: say(sheetWords.statusHint, lang) }
}

/** Letters of a column: 0 is A, 26 is AA. */
function letter(column: number): string {
  let name = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name
  return name
}
