import type { Place, TextBuilder } from '../builder.ts'
import { alignedRows } from './aligned.ts'
import { type Frame, framesOf, gutterOf, isFull, isIndented, isSetIn, type Measure, measureOf, mostMeasured } from './frames.ts'
import { type Grid, type GridCell, gridsOf } from './grid.ts'
import { lineOf, linesOf, type PrintedLine, seam, textOf, type Word, wordsOf } from './lines.ts'
import { type MarginReason, marginsOf, type PageLines } from './margins.ts'
import { around, type Box, type Page, unturn } from './page.ts'

/** A frame with the page it stands on and its measure. */
interface Placed extends Frame {
  page: Page
  measure: Measure
  grids: ReadonlyMap<PrintedLine, Grid>
}

/** A printed line and the page it stands on. */
interface Shown {
  line: PrintedLine
  page: Page
}

/**
 * Turn pages of placed pieces into running text.
 *
 * A paragraph becomes one line: the next line goes on with it where the line before is full and it begins at the edge of
 * the text, also over columns and pages; where the places leave it open the line ends, and the parser decides. First lines
 * keep their indent as two ideographic spaces. A ruled table is given as such, over pages where its columns go on; rows that
 * only stand below each other come with tabs. What is printed in the margins is furniture; inside a paragraph or a table that runs
 * over it, it comes behind. A new page begins with a form feed. Every printed line has its origin: page and box.
 *
 * @param pages In order. Each may use a unit of its own.
 * @param place Adds to the origin of a line what else is known.
 */
export function writePages(built: TextBuilder, pages: readonly Page[], place: (words: readonly Word[], page: Page) => Place = () => ({})): void {
  new Writer(built, place).write(layOut(pages))
}

function layOut(pages: readonly Page[]): { frames: Placed[]; margins: Map<PrintedLine, MarginReason> } {
  const read = pages.map((page) => {
    const { grids, rest } = gridsOf(page.rules, wordsOf(page.pieces.filter((piece) => !piece.askew)))
    return { page, lines: linesOf(rest), tables: grids } satisfies PageLines
  })
  const margins = marginsOf(read)
  const frames: Omit<Placed, 'measure'>[] = []
  const printed = read.flatMap(({ lines }) => lines.filter((line) => !margins.has(line)))
  const width = pages[0]?.width ?? 0
  const gutter = pages.some((page) => Math.abs(page.width - width) > width * 0.02) ? null : gutterOf(printed.slice(0, mostMeasured), width)
  for (const { page, lines, tables } of read) {
    const grids = new Map(tables.map((grid) => [{ ...boxOf(grid), words: [], size: 0 } as PrintedLine, grid]))
    const body = [...lines.filter((line) => !margins.has(line)), ...grids.keys()].sort((a, b) => a.top - b.top)
    const aside = lines.filter((line) => margins.has(line))
    const top = body[0]?.top ?? Number.POSITIVE_INFINITY
    const place = (own: PrintedLine[]) => own.length > 0 && frames.push({ lines: own, column: null, page, grids })
    place(aside.filter((line) => line.top < top))
    for (const frame of framesOf(page, body, gutter)) frames.push({ ...frame, page, grids })
    const askew = wordsOf(page.pieces.filter((piece) => piece.askew)).map((word) => lineOf([word]))
    for (const line of askew) margins.set(line, 'runningHead')
    place([...aside.filter((line) => line.top >= top), ...askew])
  }
  const linesIn = (column: Frame['column']) => frames.filter((frame) => frame.column === column).flatMap(({ lines }) => lines)
  const usual = { whole: measureOf(printed, width), left: measureOf(linesIn('left')), right: measureOf(linesIn('right')) }
  return { frames: frames.map((frame) => ({ ...frame, measure: measureFor(frame, usual[frame.column ?? 'whole']) })), margins }
}

/** The measure of a frame: its own where it has enough lines to show one, else that of all like it. */
function measureFor({ lines, column, page }: Omit<Placed, 'measure'>, usual: Measure | null): Measure {
  const own = lines.length >= 10 ? measureOf(lines, column ? 0 : page.width) : null
  const { left, right } = around(lines)
  const size = lines[0]?.size ?? 12
  return own ?? usual ?? { left, right, pitch: size * 1.5, size }
}

function boxOf({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom }
}

class Writer {
  readonly #built: TextBuilder
  readonly #place: (words: readonly Word[], page: Page) => Place
  /** Lines of the paragraph under way, and the frame its last line stands in. */
  #open: Shown[] = []
  #frame: Placed | null = null
  /** A ruled table that may go on, with the pages of its lines and the last one of them. */
  #table: { grid: Grid; pages: Map<PrintedLine, Page>; first: Page; last: Page } | null = null
  /** Printed in the margins since the paragraph or table began. */
  #aside: (Shown & { reason: MarginReason })[] = []
  #page = 0
  /** What tells paragraphs of these pages from each other. */
  #told: 'indent' | 'room' | 'nothing' = 'nothing'
  /** Bottom of what was written last, on its page. */
  #bottom = Number.NaN

  constructor(built: TextBuilder, place: (words: readonly Word[], page: Page) => Place) {
    this.#built = built
    this.#place = place
  }

  write({ frames, margins }: ReturnType<typeof layOut>): void {
    this.#told = whatTells(frames)
    for (const frame of frames) {
      const { page, lines, grids } = frame
      const rows = alignedRows(lines.filter((line) => !margins.has(line)))
      const taken = new Set([...rows.values()].flatMap((row) => row.lines.slice(1)))
      for (const line of lines) {
        const reason = margins.get(line)
        const grid = grids.get(line)
        const row = rows.get(line)
        if (taken.has(line)) continue
        if (reason) this.#aside.push({ line, page, reason })
        else if (grid) this.#addGrid(grid, page)
        else if (row) {
          this.#close()
          this.#begin(page, line)
          for (const [i, cell] of row.cells.entries()) {
            if (i > 0) this.#built.add('\t')
            this.#addLines(cell.map((line) => ({ line, page })))
          }
          this.#bottom = Math.max(...row.lines.map(({ bottom }) => bottom))
          this.#frame = null
        } else this.#addLine(line, frame)
      }
    }
    this.#close()
  }

  #addLine(line: PrintedLine, frame: Placed): void {
    const last = this.#open.at(-1)
    if (!last || this.#table || !this.#goesOn(last, line, frame)) {
      this.#close()
    }
    this.#open.push({ line, page: frame.page })
    this.#frame = frame
  }

  /** Whether a line goes on with the paragraph under way. */
  #goesOn({ line: last }: Shown, line: PrintedLine, frame: Placed): boolean {
    const before = this.#frame
    if (!before) return false
    const { left, size, pitch } = frame.measure
    if (Math.abs(last.size - line.size) > Math.max(last.size, line.size) * 0.2) return false
    const same = before === frame
    if (same && line.top - last.top > (this.#told === 'room' ? pitch * 1.15 : Math.max(pitch * 1.4, line.size * 1.3))) return false
    const text = textOf(line)
    if (!isFull(last, text, before.measure) || line.left - left > size * 0.8 || isSetIn(last, before.measure)) return false
    const end = textOf(last)
    // a full last line of a paragraph looks like any other where neither an indent nor room tells where one begins
    const told = this.#told === 'indent' || (this.#told === 'room' && same)
    return told || !(/[。！？；：][”’"）)》】\]〕]{0,2}$/.test(end) || (/[）)》】\]〕]$/.test(end) && itemBegin.test(text)) || isSalutation(text))
  }

  #addGrid(grid: Grid, page: Page): void {
    const table = this.#table
    const goesOn = table && this.#open.length === 0 && table.last !== page && continues(table.grid, grid)
    if (!goesOn) {
      this.#close()
      this.#table = { grid: { ...grid, cells: [...grid.cells] }, pages: new Map(), first: page, last: page }
    }
    const under = this.#table as NonNullable<typeof table>
    under.last = page
    for (const cell of grid.cells) for (const line of cell.lines) under.pages.set(line, page)
    if (goesOn) append(under.grid, grid)
    this.#frame = null
  }

  /** Write what is under way, and behind it what the margins held meanwhile. */
  #close(): void {
    this.#writeParagraph()
    this.#writeTable()
    for (const { line, page, reason } of this.#aside) {
      this.#begin(page)
      const start = this.#built.length
      this.#built.add(textOf(line), this.#origin(line, page))
      this.#built.drop(reason, start)
    }
    this.#aside = []
  }

  #writeParagraph(): void {
    const [first] = this.#open
    if (!first) return
    this.#begin(first.page, first.line)
    const measure = this.#frame?.measure
    if (measure && isIndented(first.line, measure)) this.#built.add('\u3000\u3000')
    let before = ''
    for (const { line, page } of this.#open) {
      const text = textOf(line)
      if (before) this.#built.add(seam(before, text))
      this.#built.add(text, this.#origin(line, page))
      before = text
      this.#page = page.number
      this.#bottom = line.bottom
    }
    this.#open = []
  }

  #writeTable(): void {
    if (!this.#table) return
    const { grid, pages, first, last } = this.#table
    const table = this.#built.tables.length + 1
    this.#begin(first, grid)
    const lines = new Map(grid.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.lines]))
    const cells = grid.cells.map(({ row, column, rowSpan, colSpan }) => ({ row, column, rowSpan, colSpan }))
    this.#built.table(grid.rows, grid.columns, cells, ({ row, column }) => {
      const own = (lines.get(`${row} ${column}`) ?? []).map((line) => ({ line, page: pages.get(line) ?? first }))
      this.#addLines(own, { table, row, column })
    })
    this.#page = last.number
    this.#bottom = grid.bottom
    this.#table = null
  }

  /** Lines of a cell, joined. */
  #addLines(lines: readonly Shown[], cell?: Place['cell']): void {
    let before = ''
    for (const { line, page } of lines) {
      const text = textOf(line)
      if (before) this.#built.add(seam(before, text))
      this.#built.add(text, { ...this.#origin(line, page), ...(cell ? { cell } : null) })
      before = text
    }
  }

  /** End the line before, and the page; leave a line empty where much room was left. */
  #begin(page: Page, box?: Box): void {
    const built = this.#built
    if (page.number > this.#page && built.length > 0) built.add('\f')
    else {
      built.endLine()
      if (box && this.#frame && box.top - this.#bottom > this.#frame.measure.pitch * 0.9) built.add('\n')
    }
    this.#page = Math.max(page.number, this.#page)
    this.#bottom = box?.bottom ?? this.#bottom
  }

  #origin(line: PrintedLine, page: Page): Place {
    const { left, top, right, bottom } = unturn(around(line.words), page)
    return { page: page.number, box: [round(left), round(top), round(right), round(bottom)], ...this.#place(line.words, page) }
  }
}

/** A marker of an item; behind a closing bracket it opens a paragraph. */
const itemBegin = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、]|第[一二三四五六七八九十百]{1,4}[章条]|附件)/

/** Whether a line names who is written to: 各区县人民政府，市政府各部门： */
function isSalutation(text: string): boolean {
  return /[：:]$/.test(text) && !/[。；“”]/.test(text) && text.search(/[、，,（(]/) >= 3
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** What marks the line behind a short one, the last of its paragraph: an indent, or more room above it than lines have. */
function whatTells(frames: readonly Placed[]): 'indent' | 'room' | 'nothing' {
  let all = 0
  let indented = 0
  let apart = 0
  let flush = 0
  for (const { lines, measure } of frames) {
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1]
      if (!before || line.words.length === 0 || before.right > measure.right - measure.size * 2.5) continue
      all++
      if (isIndented(line, measure)) indented++
      else if (Math.abs(line.left - measure.left) < measure.size * 0.5) flush++
      if (line.top - before.top > measure.pitch * 1.15) apart++
    }
  }
  if (indented > flush) return 'indent'
  return apart > all * 0.7 ? 'room' : 'nothing'
}

/** Add the rows of a table that goes on; its first row may be the rest of the one that the page cut. */
function append(table: Grid, next: Grid): void {
  const below = (cell: GridCell) => table.cells.find((one) => one.column === cell.column && one.row + one.rowSpan === table.rows)
  const rest = next.cells.filter(({ row, lines }) => row === 0 && lines.length > 0)
  const isRest =
    rest.length > 0 &&
    rest.length < next.columns &&
    rest.every((cell) => cell.rowSpan === 1 && isCut(below(cell))) &&
    table.cells.some((cell) => cell.row + cell.rowSpan === table.rows && cell.lines.length > 0 && rest.every(({ column }) => column !== cell.column))
  const skip = isRest ? 1 : 0
  if (isRest) for (const cell of rest) below(cell)?.lines.push(...cell.lines)
  for (const cell of next.cells) if (cell.row >= skip) table.cells.push({ ...cell, row: cell.row + table.rows - skip })
  table.rows += next.rows - skip
}

/** Whether the last line of a cell fills it and ends no sentence, so that more may follow. */
function isCut(cell: GridCell | undefined): boolean {
  const last = cell?.lines.at(-1)
  if (!cell || !last || /[。！？；]$/.test(textOf(last))) return false
  return cell.right - last.right < last.size * 2
}

/** Whether a table at the top of a page goes on with that of the page before: the same columns, and no header again. */
function continues(table: Grid, next: Grid): boolean {
  if (table.columns !== next.columns) return false
  const edges = (grid: Grid) => grid.cells.filter((cell) => cell.colSpan === 1).map((cell) => [cell.column, cell.left - grid.left] as const)
  const places = new Map(edges(table))
  if (edges(next).some(([column, left]) => Math.abs((places.get(column) ?? left) - left) > 6)) return false
  const head = (grid: Grid) =>
    grid.cells
      .filter((cell) => cell.row === 0)
      .map((cell) => cell.lines.map(textOf).join(''))
      .join('\t')
  return head(table) !== head(next)
}
