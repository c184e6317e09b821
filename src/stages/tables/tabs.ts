import { portalLabels } from '../../lexicon/furniture.ts'
import type { ColumnKind } from '../../lexicon/tables.ts'
import { readMarker } from '../../text/marker.ts'
import { Passage } from '../../text/passage.ts'
import type { Cell, Line } from '../../tree/nodes.ts'
import { columnKind, isHeaderRow, isNumber, isOrdinalCell, isProperty, isUnit } from './columns.ts'
import { cellOf, type Draft, emptyCell, keysOf, LineRows, Patience, sameRow, type TableReader, within } from './draft.ts'

const siteLabels: ReadonlySet<string> = new Set(portalLabels)

/** More than any printed page holds; keeps a text of tabs from filling memory. */
const mostColumns = 64

/**
 * Read rows whose cells are parted by tabs.
 *
 * > | 序号⇥指标项⇥单位⇥预期值
 * > | 1⇥结案率⇥%⇥92
 *
 * Without header words at least three rows of one width are asked for. None: tabs that only indent a paragraph or set
 * off its marker (`1.⇥加快……。`), `电话：⇥…`, contents lines, columns of signatures.
 *
 * @source domain §5.1
 */
export function tabReader(): TableReader {
  // a run without header that was refused is refused from each of its lines on
  let refused = 0
  const patience = new Patience()
  return (lines, at) => {
    const first = lines[at]
    if (!first || widthOf(first, false) < 2) return null
    const cells = cellsOf(first, false)
    // the header of a site: labels and values side by side
    if (siteLabels.has(cells.find(({ text }) => text.length > 0)?.text.key ?? '')) return null
    const headed = isHeaderRow(keysOf(cells).slice(0, 24))
    if (headed ? !patience.allows(at) : at < refused) return null
    let end = at + 1
    const collect = collector(lines, first, headed)
    // small tables may stand one below the other: no look at a whole run for the few rows at its start
    for (let most = firstLook; ; most *= 4) {
      const run = collect(most)
      const whole = run.lines.length < most
      end = (run.lines.at(-1)?.index ?? at) + 1
      const draft = draftOf(run)
      if (draft && (whole || draft.to < end) && plausible(draft)) return draft
      if (whole) break
    }
    if (headed) patience.failed(at, end)
    else refused = end
    return null
  }
}

const firstLook = 32

/** Number of cells that tabs part a line into. Tabs at its ends make empty cells, those behind a line without others only `below` a header; 1 for no row of tabs. */
function widthOf({ text, start, end, lineStart, lineEnd }: Line, below: boolean): number {
  const { raw } = text.source
  const inner = tabsIn(raw, start, end)
  const behind = tabsIn(raw, end, lineEnd)
  return inner > 0 || (below && behind > 0) ? tabsIn(raw, lineStart, start) + inner + behind + 1 : 1
}

function tabsIn(raw: string, from: number, to: number): number {
  let tabs = 0
  for (let i = from; i < to; i++) if (raw.charCodeAt(i) === tab) tabs++
  return tabs
}

const tab = 9

/** The cells that {@link widthOf} counts. */
function cellsOf(line: Line, below: boolean): Cell[] {
  const { text, start, end, lineStart, lineEnd } = line
  if (widthOf(line, below) === 1) return [cellOf(text)]
  const { raw } = text.source
  const cells: Cell[] = []
  for (let n = tabsIn(raw, lineStart, start); n > 0; n--) cells.push(emptyCell(line, true))
  let from = start
  for (let i = start; i < end; i++) {
    if (raw.charCodeAt(i) !== tab) continue
    cells.push(cellOf(within(line, from, i)))
    from = i + 1
  }
  cells.push(cellOf(within(line, from, end)))
  for (let n = tabsIn(raw, end, lineEnd); n > 0; n--) cells.push(emptyCell(line))
  return cells
}

/** Lines that may be the rows of a table, what is known of their widths, and their cells when one asks for them: a row is not kept but as its line. */
class Run {
  readonly lines: Line[] = []
  readonly headed: boolean
  /** Number of rows of more than one cell, by their width. */
  readonly #widths = new Map<number, number>()
  /** Columns that some of them print anything in. */
  readonly #used: boolean[] = []
  /** So many columns at the left are all used. */
  #full = 0

  constructor(headed: boolean) {
    this.headed = headed
  }

  add(line: Line): void {
    this.lines.push(line)
    const width = widthOf(line, this.headed)
    if (width === 1) return
    this.#widths.set(width, (this.#widths.get(width) ?? 0) + 1)
    if (width <= this.#full) return
    for (const [i, { text }] of cellsOf(line, this.headed).entries()) this.#used[i] = this.#used[i] === true || text.length > 0
    while (this.#used[this.#full]) this.#full++
  }

  /** The cells of a row. Columns that no row prints anything in are left out: a tab before every row, two tabs between every two cells. */
  cells(line: Line): Cell[] {
    const cells = cellsOf(line, this.headed)
    return this.#full === this.#used.length || cells.length === 1 ? cells : cells.filter((_, i) => this.#used[i])
  }

  /** How many {@link cells} a row has. */
  width(line: Line): number {
    return this.#shown(widthOf(line, this.headed))
  }

  #shown(width: number): number {
    if (width <= this.#full || width === 1) return width
    let shown = this.#full
    for (let i = this.#full; i < width; i++) if (this.#used[i]) shown++
    return shown
  }

  /** The width that a header has and most rows keep to, or that most rows have. */
  usualWidth(): number {
    const counts = new Map<number, number>()
    let rows = 0
    for (const [width, count] of this.#widths) {
      const shown = this.#shown(width)
      if (shown < 2) continue
      counts.set(shown, (counts.get(shown) ?? 0) + count)
      rows += count
    }
    const head = this.cells(this.lines[0] as Line)
    if (isHeaderRow(keysOf(head))) {
      let wider = 0
      for (const [width, count] of counts) if (width > head.length) wider += count
      if (wider * 2 <= rows - 1) return head.length
    }
    let best = 0
    for (const [width, count] of counts) if (count > (counts.get(best) ?? 0) || (count === counts.get(best) && width > best)) best = width
    return best
  }
}

/** A draft of rows that were collected; they stay as they are, for more may come. */
function draftOf(run: Run): Draft | null {
  const end = run.lines.findLastIndex((line) => widthOf(line, run.headed) > 1) + 1
  const columns = run.usualWidth()
  return columns < 2 || columns > mostColumns ? null : assemble(run, end, columns)
}

/**
 * Collects rows of tabs one below the other; below a header also single lines between them, wrapped cells or categories.
 *
 * @returns what gives the first `most` of them, and goes on from there when it is asked for more
 */
function collector(lines: readonly Line[], first: Line, headed: boolean): (most: number) => Run {
  const run = new Run(headed)
  run.add(first)
  const cells = cellsOf(first, headed)
  let misses = 0
  let values = false
  let next = first.index + 1
  /** Whether a line was taken; the first that is not ends the run. */
  const take = (line: Line): boolean => {
    if (line.role !== 'text') return true
    if (widthOf(line, headed) > 1) {
      const again = line.text.key === first.text.key && sameRow(cellsOf(line, headed), cells)
      if (again && headed && !values) return false
      values ||= !again
      run.add(line)
      misses = 0
      return true
    }
    if (!headed || line.text.length > 60 || (closesTable(line) && !namesRows(lines, next, cells.length))) return false
    run.add(line)
    misses++
    return true
  }
  return (most) => {
    while (next < lines.length && misses < 2 && run.lines.length < most && take(lines[next] as Line)) next++
    return run
  }
}

/** Whether a numbered line names the rows below it: a row of the table's width follows at once. */
function namesRows(lines: readonly Line[], at: number, width: number): boolean {
  const below = lines.slice(at + 1, at + 4).find((line) => line.role === 'text')
  return below !== undefined && !/[。；：]$/.test((lines[at] as Line).text.key) && widthOf(below, true) === width
}

/** A line of prose, a heading or a note: no part of a row. */
function closesTable(line: Line): boolean {
  const { key } = line.text
  if (line.hashes > 0 || /^(?:注|备注|说明)[：1]|^(?:以上|上述)指标/.test(key)) return true
  return readMarker(key).some((r) => !r.damaged && /^(?:hanDot|article|chapter|attachment|box)$/.test(r.scheme)) && key.length > 14
}

/** Put the lines together to rows: wrapped cells joined, merged categories kept, repeated headers set apart. */
function assemble(run: Run, end: number, columns: number): Draft | null {
  const { lines } = run
  const first = lines[0] as Line
  const rows = new LineRows((line) => run.cells(line))
  const draft: Draft = { shape: 'tabs', columns, header: [], rows, furniture: [], from: first.index, to: first.index + 1 }
  /** The last row, which the next line may go on with: a line where it is one and lacks no cell. */
  let open: Cell[] | Line | null = null
  const close = () => {
    if (open) rows.push(Array.isArray(open) ? placed(open, draft.header[0] ?? [], columns) : open)
  }
  const finish = () => {
    close()
    return rows.length > 0 ? draft : null
  }
  for (let i = 0; i < end; i++) {
    const line = lines[i] as Line
    const [header] = draft.header
    // as most lines are: a row of its own below another
    if (open && !(Array.isArray(open) && open.length < columns) && run.width(line) === columns && !(header && line.text.key === first.text.key)) {
      close()
      open = line
      draft.to = line.index + 1
      continue
    }
    let cells = run.cells(line)
    if (header && sameRow(header, cells)) {
      draft.furniture.push({ reason: 'duplicate', spans: cells.flatMap((cell) => cell.text.spans()) })
      draft.to = line.index + 1
      continue
    }
    while (cells.length > columns && cells.at(-1)?.text.length === 0) cells = cells.slice(0, -1)
    if (cells.length > columns) return finish()
    const above: Cell[] | null = open && !Array.isArray(open) ? run.cells(open) : open
    if (above && above.length < columns && above.length - 1 + cells.length === columns && continues(above, cells)) {
      open = seamed(above, cells)
    } else if (above && cells.length === 1 && wraps(above, cells[0] as Cell)) {
      open = seamed(above, cells)
    } else {
      close()
      open = null
      const next = i + 1 < end ? run.cells(lines[i + 1] as Line) : null
      if (cells.length === 1 && !(next && isGroup(cells[0] as Cell, next, columns) && !(header && sameRow(header, next)))) return finish()
      if (rows.length === 0 && draft.header.length < 2 && isHead(cells, draft.header.length)) draft.header.push(cells)
      else open = cells.length === 1 ? [{ text: (cells[0] as Cell).text, rowSpan: 1, colSpan: columns }] : cells
    }
    draft.to = line.index + 1
  }
  return finish()
}

/** A row that a copy has cut off in front: the merged cell of its category was empty. It goes where its values fit, else it lacks its last cells. */
function placed(row: Cell[], header: readonly Cell[], columns: number): Cell[] {
  const lacking = columns - row.length
  if (lacking < 1 || lacking > 2 || header.length !== columns || row.length < 3) return row
  const kinds = header.map(({ text }) => columnKind(text.key))
  const fits = (shift: number) => row.filter(({ text }, i) => suits(text.key, kinds[i + shift] ?? 'text')).length
  if (fits(lacking) <= fits(0)) return row
  const [first] = row as [Cell, ...Cell[]]
  return [...Array.from({ length: lacking }, () => cellOf(first.text.slice(0, 0))), ...row]
}

function suits(key: string, kind: ColumnKind): boolean {
  if (kind === 'ordinal') return isOrdinalCell(key)
  if (kind === 'number') return isNumber(key)
  if (kind === 'property') return isProperty(key)
  return !isNumber(key) && !isProperty(key) && (kind !== 'unit' || isUnit(key))
}

function isHead(cells: readonly Cell[], before: number): boolean {
  const keys = keysOf(cells)
  if (before === 0) return isHeaderRow(keys)
  // a second header row stands under a merged cell of the first
  return keys.some((key) => key === '') && keys.every((key) => key === '' || !isNumber(key) || /^\d{4}$/.test(key)) && isHeaderRow(keys)
}

/** Whether a short row goes on in the next line: its last cell was wrapped, not left empty. */
function continues(open: readonly Cell[], cells: readonly Cell[]): boolean {
  if (open.length < 2 && !wraps(open, cells[0] as Cell)) return false
  const key = cells[0]?.text.key ?? ''
  return !isOrdinalCell(key) && key !== ''
}

/** Whether a line is the rest of the last cell above it. */
function wraps(open: readonly Cell[], cell: Cell): boolean {
  const a = open.at(-1)?.text.key ?? ''
  const b = cell.text.key
  if (a === '' || isNumber(a) || isProperty(a)) return false
  return /[，、(《“-]$/.test(a) || /^[)，、。；》”]/.test(b) || a.lastIndexOf('(') > a.lastIndexOf(')') || a.lastIndexOf('《') > a.lastIndexOf('》')
}

function seamed(open: readonly Cell[], cells: readonly Cell[]): Cell[] {
  const last = open.at(-1) as Cell
  const [head, ...rest] = cells
  return [...open.slice(0, -1), cellOf(Passage.join([last.text, (head as Cell).text])), ...rest]
}

/** A category that stands alone above its rows: `一、经济发展`. */
function isGroup(cell: Cell, next: readonly Cell[], columns: number): boolean {
  const { key } = cell.text
  return key.length <= 24 && !/[。；：，]$/.test(key) && next.length === columns
}

/** Whether rows of cells are a table and no prose, list or signature set with tabs. */
function plausible(draft: Draft): boolean {
  if (draft.header.length > 0) return true
  const { rows, columns } = draft
  if (rows.length < 3) return false
  let labels = 0
  let marked = 0
  let prose = 0
  let values = 0
  for (const row of rows) {
    if (row.length !== columns) return false
    const keys = keysOf(row)
    if (keys.some((key) => /^[\u4e00-\u9fff()]{2,12}：/.test(key))) labels++
    if (readMarker(keys[0] ?? '').some((reading) => reading.length > 1)) marked++
    if (keys.some((key) => key.length > 60 || /[。；]$/.test(key))) prose++
    if (keys.some((key) => isNumber(key) || isProperty(key))) values++
  }
  const few = rows.length * 0.34
  if (labels > few || prose > few) return false
  if (marked > few && (columns === 2 || values < rows.length)) return false
  return values >= rows.length * 0.5 || rows.length >= 4
}
