import type { Span } from '../../text/passage.ts'
import type { Cell, Line } from '../../tree/nodes.ts'
import { isHeaderRow } from './columns.ts'
import { cellOf, type Draft, keysOf, Patience, sameRow, type TableReader, within } from './draft.ts'

const pipe = /[|│┃]/g
const ruled = /^[-=+:：|│┃─━┄┈┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝═║┏┳┓┣╋┫┗┻┛\s]+$/
const framed = /^[|│┃]/

interface PipeRow {
  line: Line
  cells: Cell[]
  bars: Span[]
  rule: boolean
  /** Whether a stroke begins the line, and whether one closes it. */
  framed: boolean
  closed: boolean
}

/**
 * Read rows whose cells stand between upright strokes. The strokes and the row that aligns the columns are furniture.
 *
 * > | | 森林覆盖率（%） | 88 | ≥90 | 预期性 |
 * > | |---|:--:|---|---|
 *
 * One line with a stroke in it (site navigation) is none.
 *
 * @source domain §5.1
 */
export function pipeReader(): TableReader {
  const patience = new Patience()
  return (lines, at) => {
    const first = patience.allows(at) && lines[at] ? rowOf(lines[at]) : null
    if (!first || (first.cells.length < 2 && !first.rule)) return null
    const { found, to } = collect(lines, at, first)
    const draft = assemble(found, at, to)
    if (!draft) patience.failed(at, to)
    return draft
  }
}

/** Rows of one style one below the other. */
function collect(lines: readonly Line[], at: number, first: PipeRow): { found: PipeRow[]; to: number } {
  const found: PipeRow[] = [first]
  let to = at + 1
  let style = first.rule ? null : first.framed
  for (let i = to; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.role !== 'text') continue
    const row = rowOf(line)
    if (!row || (!row.rule && style !== null && row.framed !== style)) break
    if (!row.rule) style = row.framed
    found.push(row)
    to = i + 1
  }
  return { found, to }
}

function assemble(found: readonly PipeRow[], at: number, to: number): Draft | null {
  const rows = found.filter((row) => !row.rule)
  // a stroke behind each cell: `指标 | 数值 |` has two cells and not an empty third
  const closed = rows.every((row) => row.closed && !row.framed)
  if (closed) for (const row of rows) row.cells.pop()
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  if (rows.length < 2 || columns < 2 || columns > 64) return null
  const aligned = found.findIndex((row) => row.rule)
  const headed = isHeaderRow(keysOf((rows[0] as PipeRow).cells))
  const even = rows.filter((row) => row.cells.length === columns).length >= rows.length * 0.6
  if (!even || !(aligned >= 0 || headed || (((rows[0] as PipeRow).framed || closed) && rows.length >= 3))) return null
  const draft: Draft = { shape: 'pipes', columns, header: [], rows: [], furniture: [], from: at, to }
  const ruledHead = aligned === 1 || (aligned === 0 && found[2]?.rule === true)
  for (const row of found) {
    const spans = row.rule ? row.line.text.spans() : row.bars
    if (spans.length > 0) draft.furniture.push({ reason: 'separator', spans })
    if (row.rule) continue
    const [header] = draft.header
    if (header && sameRow(header, row.cells)) draft.furniture.push({ reason: 'duplicate', spans: row.cells.flatMap((c) => c.text.spans()) })
    else if (!header && draft.rows.length === 0 && (headed || ruledHead)) draft.header.push(row.cells)
    else draft.rows.push(row.cells)
  }
  return draft.rows.length > 0 ? draft : null
}

function rowOf(line: Line): PipeRow | null {
  const { key, source } = line.text
  if (ruled.test(key) && /[-─━═]/.test(key) && key.length > 1) return { line, cells: [], bars: [], rule: true, framed: framed.test(key), closed: false }
  const folded = source.folded.slice(line.start, line.end)
  if (!/[|│┃]/.test(folded)) return null
  const bars: Span[] = []
  const cells: Cell[] = []
  let from = line.start
  pipe.lastIndex = 0
  const isFramed = framed.test(folded)
  for (let hit = pipe.exec(folded); hit; hit = pipe.exec(folded)) {
    if (folded[hit.index - 1] === '\\') continue
    const bar = line.start + hit.index
    if (!(isFramed && hit.index === 0)) cells.push(cellOf(within(line, from, bar)))
    bars.push({ start: bar, end: bar + 1 })
    from = bar + 1
  }
  const closed = source.folded.slice(from, line.end).trim() === ''
  // what stands behind the last stroke of a framed row is a cell only where something is printed
  if (!isFramed || !closed) cells.push(cellOf(within(line, from, line.end)))
  return bars.length > 0 && cells.length >= 2 ? { line, cells, bars, rule: false, framed: isFramed, closed } : null
}
