import { Passage, type Span } from '../../text/passage.ts'
import type { Line } from '../../tree/nodes.ts'
import { columnKind, isKnownHeader, isOrdinalCell } from './columns.ts'
import { cellOf, type Draft, emptyCell, Patience, type TableReader, within } from './draft.ts'

const stroke = /[|│┃](?=\s*$)/
const mostColumns = 14
/** A cell that goes on over more lines than that has no end. */
const mostLines = 12

interface Stroked {
  text: Passage | null
  last: Line
  /** The stroke; null where it stands on a line of its own, which is furniture already. */
  bar: Span | null
  /** Empty cells behind it. */
  alone: number
  /** Index of the line behind it. */
  to: number
}

/**
 * Read tables printed one cell a line, each cell closed by a stroke; a cell of several lines has it behind the last, an empty one
 * is a line of nothing else. The strokes are furniture.
 *
 * > | 序号 |
 * > | 工作任务 |
 * > | 责任单位 |
 * > | 1 |
 * > | 修订目录，
 * > | 公开结果。 |
 * > | 市档案馆 |
 *
 * @source domain §5.1
 */
export function strokedReader(): TableReader {
  const patience = new Patience()
  return (lines, at) => {
    const { key } = (lines[at] as Line).text
    if (key.length > 15 || !/[|│┃]$/.test(key) || !columnKind(key.slice(0, -1)) || !patience.allows(at)) return null
    const cells = cellsFrom(lines, at)
    const width = widthOf(cells)
    const draft = width === null ? null : draftOf(cells, width, at)
    if (!draft) patience.failed(at, cells.at(-1)?.to ?? at + 1)
    return draft
  }
}

function cellsFrom(lines: readonly Line[], at: number): Stroked[] {
  const cells: Stroked[] = []
  for (let cell = cellAt(lines, at); cell; cell = cellAt(lines, cell.to)) {
    cells.push(cell)
    for (let n = cell.alone; n > 0; n--) cells.push({ ...cell, text: null, bar: null })
  }
  return cells
}

function cellAt(lines: readonly Line[], at: number): Stroked | null {
  const parts: Passage[] = []
  for (let i = at; i < lines.length && parts.length < mostLines; i++) {
    const line = lines[i] as Line
    if (line.role === 'furniture') continue
    if (line.role !== 'text') return null
    const printed = line.text.source.folded.slice(line.start, line.end)
    const bar = stroke.exec(printed)
    if (/[|│┃]/.test(bar ? printed.slice(0, bar.index) : printed)) return null
    parts.push(bar ? within(line, line.start, line.start + bar.index) : line.text)
    const alone = strokesBehind(line)
    if (bar) return { text: Passage.join(parts), last: line, bar: { start: line.start + bar.index, end: line.start + bar.index + 1 }, alone, to: i + 1 }
    // the stroke of the cell may stand on a line of its own
    if (alone > 0) return { text: Passage.join(parts), last: line, bar: null, alone: alone - 1, to: i + 1 }
  }
  return null
}

/** How many lines of a stroke and nothing else follow: the layout has set them apart. */
function strokesBehind({ text, lineEnd }: Line): number {
  const behind = /^(?:\s{0,8}[|│┃](?=\s|$)){1,14}/.exec(text.source.folded.slice(lineEnd, lineEnd + 128))
  return behind?.[0].match(/[|│┃]/g)?.length ?? 0
}

const keyOf = ({ text }: Stroked) => text?.key ?? ''

/** A header says a word, or a year of `20xx年`; a row may begin with a number. */
const mayHead = (key: string) => key !== '' && key.length <= 14 && (!/^\d/.test(key) || /^\d{4}年/.test(key))

/** Number of columns: what stands in front of the row number 1, or the longest run of header words that divides the cells; null for no header. */
function widthOf(cells: readonly Stroked[]): number | null {
  const [first] = cells
  if (!first) return null
  const words = cells.slice(0, mostColumns + 1).findIndex((cell, i) => i > 0 && !mayHead(keyOf(cell)))
  const run = words < 0 ? Math.min(cells.length, mostColumns) : words
  const isHead = (n: number) => {
    const head = cells.slice(0, n)
    return n >= 2 && head.filter((cell) => isKnownHeader(keyOf(cell))).length >= 2 && head.filter((cell) => columnKind(keyOf(cell))).length * 2 >= n
  }
  if (columnKind(keyOf(first)) === 'ordinal') {
    const below = cells[run]
    return below && isHead(run) && isOrdinalCell(keyOf(below)) ? run : null
  }
  for (let n = run; n >= 2; n--) if (isHead(n) && cells.length % n === 0) return n
  return null
}

function draftOf(cells: readonly Stroked[], width: number, from: number): Draft | null {
  const numbered = columnKind(keyOf(cells[0] as Stroked)) === 'ordinal'
  const rows: Stroked[][] = []
  for (let i = 0; i + width <= cells.length; i += width) {
    const row = cells.slice(i, i + width)
    // a merged cell of a numbered table stands in front of its number
    if (numbered && i > 0 && !/^\d{0,3}[.、]?$/.test(keyOf(row[0] as Stroked))) break
    rows.push(row)
  }
  const end = rows.at(-1)?.at(-1)
  if (rows.length < 2 || !end) return null
  const [header = [], ...body] = rows.map((row) => row.map(({ text, last }) => (text ? cellOf(text) : emptyCell(last))))
  return {
    shape: 'cells',
    columns: width,
    header: [header],
    rows: body,
    furniture: rows.flat().flatMap(({ bar }) => (bar ? [{ reason: 'separator' as const, spans: [bar] }] : [])),
    from,
    to: end.to,
  }
}
