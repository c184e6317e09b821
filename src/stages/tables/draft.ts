import type { Passage, Span } from '../../text/passage.ts'
import type { Cell, FurnitureReason, Line, Rows, TableShape } from '../../tree/nodes.ts'

/** A table as a reader found it: cells that are not yet filled up, and what of its lines is no cell. */
export interface Draft {
  shape: TableShape
  columns: number
  header: Cell[][]
  rows: Rows & { push(row: Cell[]): unknown }
  furniture: { reason: FurnitureReason; spans: Span[] }[]
  /** Lines set apart as furniture that turned out to be cells. */
  reclaimed?: Line[]
  /** Caption and notes that stand inside the table itself. */
  caption?: Passage
  notes?: Passage[]
  /** Index of its first line and one after its last, caption and notes not included. */
  from: number
  to: number
}

/**
 * Rows of which most are one line each: such a row is kept as its line, and cut into new cells each time one asks for them. The cells of a
 * long table would else be most of what is alive while a text is read.
 */
export class LineRows implements Rows {
  readonly #rows: (Line | Cell[])[] = []
  readonly #cut: (line: Line) => Cell[]

  /** @param cut The cells of a line, as many as the table has columns. */
  constructor(cut: (line: Line) => Cell[]) {
    this.#cut = cut
  }

  get length(): number {
    return this.#rows.length
  }

  push(row: Line | Cell[]): void {
    this.#rows.push(row)
  }

  at(index: number): Cell[] | undefined {
    const row = this.#rows.at(index)
    return row && this.#made(row)
  }

  *[Symbol.iterator](): Generator<Cell[]> {
    for (const row of this.#rows) yield this.#made(row)
  }

  /** Fill up the rows that are no lines; see {@link fill}. */
  fill(columns: number): void {
    for (const row of this.#rows) if (Array.isArray(row)) fill(row, columns)
  }

  #made(row: Line | Cell[]): Cell[] {
    return Array.isArray(row) ? row : this.#cut(row)
  }
}

/** Looks for a table that begins at `lines[at]`; null when there is none. */
export type TableReader = (lines: readonly Line[], at: number) => Draft | null

export function cellOf(text: Passage): Cell {
  return { text, rowSpan: 1, colSpan: 1 }
}

/** An empty cell at the end (or the start) of what a line holds. */
export function emptyCell(line: Line, atStart = false): Cell {
  const at = atStart ? 0 : line.text.length
  return cellOf(line.text.slice(at, at))
}

/** Part of a line by source offsets, white space and marks left out. */
export function within({ text }: Line, start: number, end: number): Passage {
  const from = text.indexOf(start)
  return text.slice(from, Math.max(from, text.indexOf(end)))
}

/** The next line of text at or after `at`, furniture passed over; null at the end. */
export function nextText(lines: readonly Line[], at: number): Line | null {
  for (let i = at; i < lines.length; i++) if (lines[i]?.role === 'text') return lines[i] as Line
  return null
}

/** The nearest line before `at` that is no furniture: text, or the end of another table. */
export function previousLine(lines: readonly Line[], at: number): Line | null {
  for (let i = at - 1; i >= 0; i--) if (lines[i]?.role !== 'furniture') return lines[i] as Line
  return null
}

/** Attempts over fewer lines cost nothing to speak of. */
const shortRun = 64
const mostTries = 4

/**
 * Keeps a reader from reading the same long run of lines from each of its lines on: behind a few attempts in vain the run
 * is given up, so that all attempts together look at each line no more than so often.
 */
export class Patience {
  #until = 0
  #tries = 0

  /** Whether an attempt at a line is worth it. */
  allows(at: number): boolean {
    return at >= this.#until || this.#tries < mostTries
  }

  /** Note an attempt in vain that looked at the lines from `at` to `to`. */
  failed(at: number, to: number): void {
    if (to - at < shortRun) return
    if (at >= this.#until) this.#tries = 0
    this.#tries++
    this.#until = Math.max(this.#until, to)
  }
}

/** Put cells behind a row until it is `columns` wide. */
export function fill(row: Cell[], columns: number): void {
  const last = row.at(-1)
  if (!last) return
  while (row.length < columns) row.push(cellOf(last.text.slice(last.text.length, last.text.length)))
}

export function keysOf(row: readonly Cell[]): string[] {
  return row.map((cell) => cell.text.key)
}

/** Whether two rows print the same: a header that a new page repeats. */
export function sameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every(({ text }, i) => text.key === b[i]?.text.key)
}
