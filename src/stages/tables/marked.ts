import { bisect } from '../../text/bisect.ts'
import type { GivenTable } from '../../text/given.ts'
import { Passage } from '../../text/passage.ts'
import type { Cell, Line } from '../../tree/nodes.ts'
import { isHeaderRow, isNumber } from './columns.ts'
import { cellOf, type Draft, emptyCell, keysOf, type TableReader, within } from './draft.ts'
import { isNote } from './surround.ts'

/**
 * Take the tables that the file itself marks: cells, rows and merged cells are certain, nothing is guessed but which rows
 * are the header where the file does not say.
 *
 * A first row that is one cell over the whole width is the caption, such rows at the end are notes.
 *
 * @param tables In the order of the text, apart from each other.
 * @source contract: tables
 */
export function markedReader(tables: readonly GivenTable[]): TableReader {
  return (lines, at) => {
    const table = tableAt(tables, (lines[at] as Line).start)
    return table ? draftOf(table, lines, at) : null
  }
}

/** The table that holds an offset. */
function tableAt(tables: readonly GivenTable[], offset: number): GivenTable | null {
  const table = tables[bisect(tables.length, (i) => (tables[i] as GivenTable).end <= offset)]
  return table && table.start <= offset ? table : null
}

/** Where the first marked table at or behind an offset begins: no guess may reach into it. */
export function nextMarked(tables: readonly GivenTable[], offset: number): number {
  return tables.find((table) => table.end > offset)?.start ?? Number.POSITIVE_INFINITY
}

function draftOf(table: GivenTable, lines: readonly Line[], at: number): Draft {
  let to = at
  while (to < lines.length && (lines[to] as Line).start < table.end) to++
  const own = lines.slice(at, to)
  const grid: Cell[][] = Array.from({ length: table.rows }, () => [])
  const blank = emptyCell(lines[at] as Line, true)
  for (const row of grid) for (let column = 0; column < table.columns; column++) row.push({ ...blank })
  let line = 0
  for (const { row, column, rowSpan, colSpan, spans } of table.cells) {
    const from = spans[0]?.start ?? 0
    // cells come in the order of the text: each is looked for from where the one before it began
    while (line < own.length - 1 && (own[line] as Line).end <= from) line++
    const target = grid[row]
    if (target && column < table.columns) target[column] = { ...cellFrom(own, line, spans), rowSpan, colSpan }
  }
  /** The cell of a row that is one cell over the whole width. */
  const whole = (row: readonly Cell[] | undefined) => (row && table.columns > 1 && row[0]?.colSpan === table.columns ? row[0].text : null)
  const top = whole(grid[0])
  const caption = top && grid.length > 2 && top.length <= 60 ? top : null
  if (caption) grid.shift()
  const notes: Passage[] = []
  for (let last = whole(grid.at(-1)); last && isNote(last.key); last = whole(grid.at(-1))) {
    notes.unshift(last)
    grid.pop()
  }
  const heads = table.headerRows === undefined ? guessHeader(grid) : Math.max(0, table.headerRows - (caption ? 1 : 0))
  const header = grid.splice(0, Math.min(heads, grid.length))
  return {
    shape: 'marked',
    columns: table.columns,
    header,
    rows: grid.filter((row) => row.some((cell) => cell.text.length > 0)),
    furniture: [],
    from: at,
    to,
    ...(caption && { caption }),
    notes,
  }
}

function cellFrom(lines: readonly Line[], from: number, spans: GivenTable['cells'][number]['spans']): Cell {
  const pieces: Passage[] = []
  for (const { start, end } of spans) {
    for (let i = from; i < lines.length && (lines[i] as Line).start < end; i++) {
      const line = lines[i] as Line
      if (line.end <= start) continue
      const piece = within(line, start, end)
      if (piece.length > 0) pieces.push(piece)
    }
  }
  return pieces.length > 0 ? cellOf(Passage.join(pieces)) : emptyCell(lines[Math.min(from, lines.length - 1)] as Line, true)
}

/** Header rows that nobody marked: the first row by its words, and as many below as its merged cells reach or divide into. */
function guessHeader(grid: readonly Cell[][]): number {
  const [first, second] = grid
  if (!first || grid.length < 2) return 0
  if (!isHeaderRow(keysOf(first))) return 0
  const reach = Math.max(...first.map((cell) => (cell.text.length > 0 ? cell.rowSpan : 1)))
  if (reach > 1) return Math.min(reach, grid.length - 1)
  const divided = first.some((cell) => cell.colSpan > 1)
  return divided && second && grid.length > 2 && keysOf(second).every((key) => key === '' || !isNumber(key)) ? 2 : 1
}
