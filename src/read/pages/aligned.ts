import { lineOf, type PrintedLine, segmentsOf, type Word } from './lines.ts'
import { clusters, median } from './page.ts'

/** A row of cells in lines that stand below each other. */
export interface AlignedRow {
  /** The lines of each cell; none for an empty cell. */
  cells: PrintedLine[][]
  /** The lines it was printed in. */
  lines: PrintedLine[]
}

/**
 * Find rows of cells among lines without rules: at least two lines below each other with wide gaps in them. Where the gaps
 * stand below each other too they part columns, so that an empty cell is seen and wrapped cells come together; else every
 * wide gap parts two cells.
 *
 * @returns Rows by their first line; the further lines of a row are in none.
 */
export function alignedRows(lines: readonly PrintedLine[]): Map<PrintedLine, AlignedRow> {
  const found = new Map<PrintedLine, AlignedRow>()
  let run: PrintedLine[] = []
  const flush = () => {
    // what stands below the last row is the rest of it only below one of its further cells
    while (run.length > 0 && segmentsOf(run.at(-1) as PrintedLine).length < 2 && !underCell(run, run.at(-1) as PrintedLine)) run.pop()
    if (run.filter((line) => segmentsOf(line).length >= 2).length >= 2) for (const row of rowsOf(run)) found.set(row.lines[0] as PrintedLine, row)
    run = []
  }
  for (const [i, line] of lines.entries()) {
    const last = run.at(-1)
    if (last && line.top - last.bottom > line.size * 3) flush()
    const segments = segmentsOf(line)
    const short = segments.every(({ left, right, size }) => right - left < size * 30)
    if (line.words.length > 0 && segments.length >= 2 && short && !isSpread(line)) run.push(line)
    else if (run.length > 0 && line.words.length > 0 && (underCell(run, line) || inside(run, line, lines.slice(i + 1, i + 4)))) run.push(line)
    else flush()
  }
  flush()
  return found
}

/** Glyphs spread over the line: a title, not cells. */
function isSpread(line: PrintedLine): boolean {
  return line.words.every(({ text }) => text.length === 1)
}

/** Whether a line stands below one cell of the row above that is not the first: the rest of a wrapped cell. */
function underCell(run: readonly PrintedLine[], line: PrintedLine): boolean {
  const above = run.findLast((row) => row !== line && segmentsOf(row).length >= 2)
  return above !== undefined && segmentsOf(above).some((segment, i) => i > 0 && Math.abs(segment.left - line.left) < line.size * 0.7)
}

/** Whether a line is part of a cell between rows: narrow, and more of the row follows. */
function inside(run: readonly PrintedLine[], line: PrintedLine, next: readonly PrintedLine[]): boolean {
  const [left, right] = [Math.min(...run.map((row) => row.left)), Math.max(...run.map((row) => row.right))]
  const narrow = line.right - line.left < (right - left) * 0.6 && line.left >= left - line.size && line.right <= right + line.size
  return narrow && next.some((other) => other.top < line.bottom + line.size * 2 && (segmentsOf(other).length >= 2 || underCell(run, other)))
}

/** Gaps that tab stops may leave, in heights of the font. */
const narrowGap = 0.2

function rowsOf(run: readonly PrintedLine[]): AlignedRow[] {
  const columns = columnsOf(run)
  if (!columns) return evenOut(run.map((line) => ({ cells: segmentsOf(line).map((segment) => [segment]), lines: [line] })))
  const placed = run.map((line) => ({
    line,
    cells: columns.map((column) => line.words.filter((word) => middle(word) >= column.from && middle(word) < column.to)),
  }))
  const filled = (cells: readonly Word[][]) => cells.filter((cell) => cell.length > 0).length
  const gaps = placed.slice(1).flatMap(({ line, cells }, i) => {
    const before = placed[i] as (typeof placed)[number]
    return Math.min(filled(cells), filled(before.cells)) >= columns.length - 1 ? [line.top - before.line.bottom] : []
  })
  const usual = median(gaps)
  const rows: AlignedRow[] = []
  for (const { line, cells } of placed) {
    const above = rows.at(-1)
    const gap = above ? line.top - Math.max(...above.lines.map(({ bottom }) => bottom)) : 0
    const goesOn =
      gap < -0.15 * line.size || (filled(cells) < columns.length && gap < usual * 0.8) || (cells[0]?.length === 0 && gap < Math.max(usual * 1.1, line.size))
    const own = cells.map((words) => (words.length > 0 ? [lineOf(words)] : []))
    if (above && goesOn) {
      for (const [i, lines] of own.entries()) above.cells[i]?.push(...lines)
      above.lines.push(line)
    } else rows.push({ cells: own, lines: [line] })
  }
  return rows
}

function middle({ left, right }: Word): number {
  return (left + right) / 2
}

/** Where most rows have more cells than a line shows wide gaps, its narrow gaps part cells as well. */
function evenOut(rows: AlignedRow[]): AlignedRow[] {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [usual = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return rows.map(({ cells, lines }) => {
    const parts = cells.length < usual ? lines.flatMap((line) => segmentsOf(line, narrowGap)) : []
    return { lines, cells: parts.length === usual ? parts.map((part) => [part]) : cells }
  })
}

/**
 * The columns of rows: what lies between places that no row prints over. A column that hardly any row fills is the half of
 * a header that is spaced out, and goes to its nearer neighbour.
 *
 * @returns null where gaps do not stand below each other.
 */
function columnsOf(run: readonly PrintedLine[]): { from: number; to: number }[] | null {
  const words = run.flatMap((line) => line.words.map((word) => ({ word, line })))
  const size = median(run.map((line) => line.size))
  const columns: { left: number; right: number; lines: Set<PrintedLine> }[] = []
  for (const { word, line } of words.sort((a, b) => a.word.left - b.word.left)) {
    const last = columns.at(-1)
    if (last && word.left < last.right + size * 0.1) {
      last.right = Math.max(last.right, word.right)
      last.lines.add(line)
    } else columns.push({ left: word.left, right: word.right, lines: new Set([line]) })
  }
  const rows = clusters(
    run.map(({ top }) => top),
    size * 0.5,
  ).length
  for (;;) {
    const at = columns.findIndex(({ lines }) => lines.size < Math.max(2, rows * 0.2))
    const thin = columns[at]
    if (!thin || columns.length < 2) break
    const before = columns[at - 1]
    const after = columns[at + 1]
    const toLeft = before && (!after || thin.left - before.right <= after.left - thin.right)
    const into = toLeft ? before : after
    if (!into) break
    into.left = Math.min(into.left, thin.left)
    into.right = Math.max(into.right, thin.right)
    for (const line of thin.lines) into.lines.add(line)
    columns.splice(at, 1)
  }
  if (columns.length < 2) return null
  return columns.map(({ left, right }, i) => {
    const before = columns[i - 1]
    const after = columns[i + 1]
    return { from: before ? (before.right + left) / 2 : Number.NEGATIVE_INFINITY, to: after ? (right + after.left) / 2 : Number.POSITIVE_INFINITY }
  })
}
