import type { Grid, GridCell } from '../grid.ts'
import type { Bytes } from './bytes.ts'
import { codes } from './codes.ts'
import type { Paragraph } from './paragraphs.ts'

interface Row {
  cells: Paragraph[][]
  definition: Bytes | undefined
}

/** Edges that are nearer than this (twentieths of a point) are one: rows are drawn by hand. */
const tolerance = 30

/**
 * The cells of a table with what they cover: columns are where any row has an edge, as rows define their own.
 *
 * @param paragraphs All of a table: the mark of a cell ends it, that of a row has no text.
 * @source MS-DOC 2.4.3, 2.9.326 (TDefTableOperand), 2.9.317 (TC80)
 */
export function gridOf(paragraphs: readonly Paragraph[]): Grid<Paragraph[]> {
  const rows = rowsOf(paragraphs)
  const defined = rows.map(edgesOf)
  const edges = defined.every((own) => own !== null) ? columnsOf(defined.flat() as number[]) : null
  const cells: GridCell<Paragraph[]>[] = []
  let columns = 0
  let above = new Map<number, GridCell<Paragraph[]>>()
  for (const [row, { cells: own, definition }] of rows.entries()) {
    const next = new Map<number, GridCell<Paragraph[]>>()
    for (const [i, content] of own.entries()) {
      const column = edges ? columnAt(edges, defined[row]?.[i] ?? 0) : i
      const colSpan = edges ? Math.max(1, columnAt(edges, defined[row]?.[i + 1] ?? 0) - column) : 1
      columns = Math.max(columns, column + colSpan)
      const text = content.map((paragraph) => paragraph.text).join('\n')
      const flags = edges && definition ? flagsOf(definition, i) : 0
      const over = flags & merge.down && !(flags & merge.downFirst) ? above.get(column) : undefined
      const left = cells.at(-1)
      if (over && over.colSpan === colSpan) {
        over.rowSpan = row - over.row + 1
        if (text.trim() !== '') add(over, content, text)
        next.set(column, over)
      } else if (flags & merge.right && left?.row === row) {
        left.colSpan = column + colSpan - left.column
        add(left, content, text)
      } else {
        const cell = { row, column, rowSpan: 1, colSpan, content, text }
        cells.push(cell)
        if (flags & merge.down) next.set(column, cell)
      }
    }
    above = next
  }
  return { rows: rows.length, columns, cells }
}

function add(cell: GridCell<Paragraph[]>, content: Paragraph[], text: string): void {
  cell.content = [...cell.content, ...content]
  cell.text += `\n${text}`
}

const merge = { right: 2, down: 0x20, downFirst: 0x40 }

function rowsOf(paragraphs: readonly Paragraph[]): Row[] {
  const rows: Row[] = []
  let cells: Paragraph[][] = []
  let cell: Paragraph[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.rowEnd) {
      rows.push({ cells, definition: paragraph.properties.get(codes.table) })
      cells = []
      continue
    }
    cell.push(paragraph)
    if (!paragraph.isCellEnd) continue
    cells.push(cell)
    cell = []
  }
  // what no mark ends is still there
  if (cell.length > 0) cells.push(cell)
  if (cells.length > 0) rows.push({ cells, definition: undefined })
  return rows
}

/** Left edges of the cells of a row and the right edge of the last; null where the row does not say, or not of all its cells. */
function edgesOf({ cells, definition }: Row): number[] | null {
  if (!definition || definition.length < 1) return null
  const count = definition.u8(0)
  if (count !== cells.length || definition.length < 1 + (count + 1) * 2) return null
  const edges = Array.from({ length: count + 1 }, (_, i) => definition.i16(1 + i * 2))
  return edges.every((edge, i) => i === 0 || edge >= (edges[i - 1] ?? 0)) ? edges : null
}

function flagsOf(definition: Bytes, cell: number): number {
  const at = 1 + (definition.u8(0) + 1) * 2 + cell * 20
  return at + 2 <= definition.length ? definition.u16(at) : 0
}

function columnsOf(edges: number[]): number[] {
  const columns: number[] = []
  for (const edge of edges.sort((a, b) => a - b)) if (columns.length === 0 || edge - (columns.at(-1) ?? 0) > tolerance) columns.push(edge)
  return columns
}

function columnAt(columns: readonly number[], edge: number): number {
  let at = 0
  while (at + 1 < columns.length && (columns[at + 1] ?? 0) <= edge) at++
  return at
}
