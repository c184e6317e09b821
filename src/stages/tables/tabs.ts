import { portalLabels } from '../../lexicon/furniture.ts'
import { readMarker } from '../../text/marker.ts'
import { Passage } from '../../text/passage.ts'
import type { Cell, Line } from '../../tree/nodes.ts'
import { isHeaderRow, isNumber, isOrdinalCell, isProperty } from './columns.ts'
import { cellOf, type Draft, emptyCell, keysOf, Patience, sameRow, type TableReader, within } from './draft.ts'

const siteLabels: ReadonlySet<string> = new Set(portalLabels)

/** More than any printed page holds; keeps a text of tabs from filling memory. */
const mostColumns = 64

interface TabRow {
  index: number
  line: Line
  cells: Cell[]
}

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
    const first = lines[at] && rowOf(lines[at], at)
    if (!first) return null
    // the header of a site: labels and values side by side
    if (siteLabels.has(first.cells.find(({ text }) => text.length > 0)?.text.key ?? '')) return null
    const headed = isHeaderRow(keysOf(first.cells).slice(0, 24))
    if (headed ? !patience.allows(at) : at < refused) return null
    let end = at + 1
    const collect = collector(lines, first, headed)
    // small tables may stand one below the other: no look at a whole run for the few rows at its start
    for (let most = firstLook; ; most *= 4) {
      const run = collect(most)
      const whole = run.length < most
      end = (run.at(-1)?.index ?? at) + 1
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

/** A draft of rows that were collected; they stay as they are, for more may come. */
function draftOf(run: readonly TabRow[]): Draft | null {
  const rows = withoutEmptyColumns(run.slice(0, run.findLastIndex(({ cells }) => cells.length > 1) + 1))
  const columns = usualWidth(rows)
  return columns < 2 || columns > mostColumns ? null : assemble(rows, columns)
}

/**
 * Collects rows of tabs one below the other; below a header also single lines between them, wrapped cells or categories.
 *
 * @returns what gives the first `most` of them, and goes on from there when it is asked for more
 */
function collector(lines: readonly Line[], first: TabRow, headed: boolean): (most: number) => readonly TabRow[] {
  const run: TabRow[] = [first]
  let misses = 0
  let values = false
  let next = first.index + 1
  /** Whether a line was taken; the first that is not ends the run. */
  const take = (line: Line): boolean => {
    if (line.role !== 'text') return true
    const row = rowOf(line, next, headed)
    if (row) {
      const again = sameRow(row.cells, first.cells)
      if (again && headed && !values) return false
      values ||= !again
      run.push(row)
      misses = 0
      return true
    }
    if (!headed || line.text.length > 60 || (closesTable(line) && !namesRows(lines, next, first.cells.length))) return false
    run.push({ index: next, line, cells: [cellOf(line.text)] })
    misses++
    return true
  }
  return (most) => {
    while (next < lines.length && misses < 2 && run.length < most && take(lines[next] as Line)) next++
    return run
  }
}

/** Whether a numbered line names the rows below it: a row of the table's width follows at once. */
function namesRows(lines: readonly Line[], at: number, width: number): boolean {
  const below = lines.slice(at + 1, at + 4).find((line) => line.role === 'text')
  return below !== undefined && !/[。；：]$/.test((lines[at] as Line).text.key) && rowOf(below, below.index, true)?.cells.length === width
}

/** A line of prose, a heading or a note: no part of a row. */
function closesTable(line: Line): boolean {
  const { key } = line.text
  if (line.hashes > 0 || /^(?:注|备注|说明)[：1]|^(?:以上|上述)指标/.test(key)) return true
  return readMarker(key).some((r) => !r.damaged && /^(?:hanDot|article|chapter|attachment|box)$/.test(r.scheme)) && key.length > 14
}

/** Split a line at its tabs; null when it has none between printed cells, nor, below a header, behind them. Tabs at its ends are empty cells. */
function rowOf(line: Line, index: number, headed = false): TabRow | null {
  const { source } = line.text
  const inner = source.raw.slice(line.start, line.end)
  if (!inner.includes('\t') && !(headed && source.raw.slice(line.end, line.lineEnd).includes('\t'))) return null
  const cells: Cell[] = []
  for (let i = line.lineStart; i < line.start; i++) if (source.raw[i] === '\t') cells.push(emptyCell(line, true))
  let from = line.start
  for (let i = inner.indexOf('\t'); i >= 0; i = inner.indexOf('\t', i + 1)) {
    cells.push(cellOf(within(line, from, line.start + i)))
    from = line.start + i + 1
  }
  cells.push(cellOf(within(line, from, line.end)))
  for (let i = line.end; i < line.lineEnd; i++) if (source.raw[i] === '\t') cells.push(emptyCell(line))
  return { index, line, cells }
}

/** Leave out columns that no row prints anything in: a tab before every row, two tabs between every two cells. */
function withoutEmptyColumns(run: readonly TabRow[]): readonly TabRow[] {
  const used: boolean[] = []
  for (const { cells } of run) {
    if (cells.length > 1) for (let i = 0; i < cells.length; i++) used[i] = used[i] === true || (cells[i] as Cell).text.length > 0
  }
  if (used.every(Boolean)) return run
  return run.map((row) => (row.cells.length > 1 ? { ...row, cells: row.cells.filter((_, i) => used[i]) } : row))
}

function usualWidth(run: readonly TabRow[]): number {
  const [head] = run
  if (head && isHeaderRow(keysOf(head.cells))) {
    const rest = run.slice(1).filter((row) => row.cells.length > 1)
    const wider = rest.filter((row) => row.cells.length > head.cells.length).length
    if (wider * 2 <= rest.length) return head.cells.length
  }
  const counts = new Map<number, number>()
  for (const row of run) if (row.cells.length > 1) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  let best = 0
  for (const [width, count] of counts) if (count > (counts.get(best) ?? 0) || (count === counts.get(best) && width > best)) best = width
  return best
}

/** Put the lines together to rows: wrapped cells joined, merged categories kept, repeated headers set apart. */
function assemble(run: readonly TabRow[], columns: number): Draft | null {
  const first = run[0] as TabRow
  const draft: Draft = {
    shape: 'tabs',
    columns,
    header: [],
    rows: [],
    furniture: [],
    from: first.index,
    to: first.index + 1,
  }
  let open: Cell[] | null = null
  for (let i = 0; i < run.length; i++) {
    const row = run[i] as TabRow
    let { cells } = row
    const [header] = draft.header
    if (header && sameRow(header, cells)) {
      draft.furniture.push({ reason: 'duplicate', spans: cells.flatMap((cell) => cell.text.spans()) })
      draft.to = row.index + 1
      continue
    }
    while (cells.length > columns && cells.at(-1)?.text.length === 0) cells = cells.slice(0, -1)
    if (cells.length > columns) return finish(draft, open)
    if (open && open.length < columns && open.length - 1 + cells.length === columns && continues(open, cells)) {
      open = seamed(open, cells)
    } else if (open && cells.length === 1 && wraps(open, cells[0] as Cell)) {
      open = seamed(open, cells)
    } else {
      if (open) draft.rows.push(open)
      open = null
      const next = run[i + 1]
      if (cells.length === 1 && (!isGroup(cells[0] as Cell, next, columns) || (next && header && sameRow(header, next.cells)))) return finish(draft, open)
      if (draft.rows.length === 0 && draft.header.length < 2 && isHead(cells, draft.header.length)) draft.header.push(cells)
      else {
        open = cells.length === 1 ? [{ text: (cells[0] as Cell).text, rowSpan: 1, colSpan: columns }] : cells
      }
    }
    draft.to = row.index + 1
  }
  return finish(draft, open)
}

function finish(draft: Draft, open: Cell[] | null): Draft | null {
  if (open) draft.rows.push(open)
  return draft.rows.length > 0 ? draft : null
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
function isGroup(cell: Cell, next: TabRow | undefined, columns: number): boolean {
  const { key } = cell.text
  return key.length <= 24 && !/[。；：，]$/.test(key) && next !== undefined && next.cells.length === columns
}

/** Whether rows of cells are a table and no prose, list or signature set with tabs. */
function plausible(draft: Draft): boolean {
  if (draft.header.length > 0) return true
  const { rows, columns } = draft
  if (rows.length < 3 || rows.some((row) => row.length !== columns)) return false
  let labels = 0
  let marked = 0
  let prose = 0
  let values = 0
  for (const row of rows) {
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
