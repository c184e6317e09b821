import type { ColumnKind } from '../../lexicon/tables.ts'
import { readMarker } from '../../text/marker.ts'
import type { Cell, Line } from '../../tree/nodes.ts'
import { type Box, Boxes, hasLeadingTab, textOf } from './boxes.ts'
import { columnKind, isKnownHeader, isNumber, isOrdinalCell, isProperty } from './columns.ts'
import { cellOf, type Draft, emptyCell, Patience, type TableReader } from './draft.ts'
import { fitRow, isNamed, joinPieces, type Piece } from './fit.ts'
import { isNote } from './surround.ts'

const mostColumns = 14

/**
 * Read tables printed one cell a line: with a leading tab (an empty cell is a line that holds only a tab), or without,
 * with blank lines after each cell, after each row, or nowhere. The header gives the number of columns; rows are found
 * again by the tabs, by the pitch of the lines, by their ordinals, or by the value that closes them.
 *
 * > | ⇥指  标
 * > | ⇥2025年预期值
 * > | ⇥属性
 * > |
 * > | ⇥有效注册商标量（万件）
 * > | ⇥
 * > | ⇥预期性
 *
 * None: forms to be filled in, contact blocks, lists: no header words, or no rows that fit below them.
 *
 * @source domain §5.1
 */
export function cellReader(): TableReader {
  const patience = new Patience()
  return (lines, at) => {
    const line = lines[at] as Line
    const { key } = line.text
    if (key.length > 14 || !columnKind(key) || !patience.allows(at) || line.text.source.raw.slice(line.start, line.end).includes('\t')) return null
    const reader = new Boxes(lines, at)
    const draft = isCaption(reader) ? null : readRows(reader, at)
    if (!draft) patience.failed(at, reader.next)
    return draft
  }
}

function readRows(reader: Boxes, at: number): Draft | null {
  const head = readHeader(reader)
  if (!head) return null
  const { kinds } = head
  const rows =
    byTabs(reader, head.boxes.length, kinds) ??
    byOrdinals(reader, head.boxes.length, kinds) ??
    byPitch(reader, head, kinds) ??
    byGroups(reader, head.boxes.length, kinds) ??
    byProperty(reader, head.boxes.length, kinds) ??
    byValues(reader, head.boxes.length, kinds)
  if (!rows) return null
  return {
    shape: reader.tabbed ? 'tabCells' : 'cells',
    columns: kinds.length,
    header: [head.boxes.map((box) => cellOf(textOf(box)))],
    rows: rows.rows,
    furniture: rows.furniture.map((box) => ({ reason: 'duplicate', spans: textOf(box).spans() })),
    reclaimed: reader.reclaimed.filter((taken) => taken.index < rows.to),
    from: at,
    to: rows.to,
  }
}

interface Found {
  rows: Cell[][]
  furniture: Box[]
  to: number
}

interface Head {
  boxes: Box[]
  kinds: ColumnKind[]
}

/** Whether the first line names the table and the header begins below it: `气象防灾发展指标` over `序号` or `指标`. */
function isCaption(reader: Boxes): boolean {
  const [first, second] = [reader.get(0), reader.get(1)]
  if (!first || !second || /^(?:ordinal|group)$/.test(columnKind(first.key) ?? '')) return false
  if (hasLeadingTab(second.lines[0] as Line) !== reader.tabbed) return !reader.tabbed
  // 主要指标 over 指标名称
  if (/指标$/.test(first.key) && /^指标/.test(second.key)) return true
  return columnKind(second.key) === 'ordinal' || (!isKnownHeader(first.key) && /指标/.test(first.key) && /指标/.test(second.key))
}

/** The header: the run of header words, or everything between 序号 and the row number 1, or the first printed group. */
function readHeader(reader: Boxes): Head | null {
  const boxes: Box[] = []
  const first = reader.get(0)
  if (!first) return null
  const numbered = columnKind(first.key) === 'ordinal'
  for (let i = 0; i < mostColumns; i++) {
    const box = reader.get(i)
    if (!box) break
    if (numbered && i >= 2 && (/^1[.、]?$/.test(box.key) || isGroup(reader, i, 1))) break
    if (box.key.length > 24 || box.lines.length > 2 || /[。；！？，：]$/.test(box.key) || isNote(box.key)) return null
    // 湿地数量 behind 属性 is the first group of the rows
    if (!numbered && columnKind(boxes.at(-1)?.key ?? '') === 'property' && !isKnownHeader(box.key)) break
    // in compact print a blank line closes the header group, whatever its words
    if (!numbered && i > 0 && !reader.spaced && box.blanks > box.tabs && !box.page) break
    if (!numbered && !columnKind(box.key) && !(/^\d{4}$/.test(box.key) && i > 0)) {
      const last = boxes.at(-1)
      const inGroup = !reader.spaced && last && box.blanks === 0 && box.key.length <= 12 && !isNumber(box.key)
      const next = inGroup ? reader.get(i + 1) : null
      if (!next || !columnKind(next.key) || next.blanks > 0) break
    }
    boxes.push(box)
  }
  const known = boxes.filter((box) => isKnownHeader(box.key)).length
  const heads = boxes.filter((box) => columnKind(box.key)).length
  if (numbered ? boxes.length < 2 || heads < 2 : boxes.length < (reader.tabbed ? 2 : 3) || known < 2 || heads * 2 < boxes.length) return null
  return { boxes, kinds: boxes.map((box) => columnKind(box.key) ?? (/^\d{4}$/.test(box.key) ? 'number' : 'text')) }
}

/** Whether no cell can begin with this box: a note, a heading, the table of the next page. */
function closes(box: Box): boolean {
  if (isNote(box.key) || box.lines.some((line) => line.hashes > 0)) return true
  return readMarker(box.key).some((r) => !r.damaged && r.length < box.key.length && /^(?:hanDot|hanParen|article|chapter|attachment|box)$/.test(r.scheme))
}

/**
 * Whether a box names the rows below it, as a merged cell across the table does: `一、优化政务环境` above the row `2`.
 */
function isGroup(reader: Boxes, i: number, ordinal: number): boolean {
  const box = reader.get(i)
  if (!box || box.key.length > 40 || /[。；！？，：]$/.test(box.key)) return false
  if (!readMarker(box.key).some((r) => !r.damaged && r.length < box.key.length && /^(?:hanDot|hanParen)$/.test(r.scheme))) return false
  const below = reader.get(i + 1)
  return below !== null && isOrdinalCell(below.key) && Number.parseInt(below.key, 10) === ordinal
}

const none: readonly Box[] = []

/** Boxes that repeat the header at the top of a page. */
function repeatedHeader(reader: Boxes, at: number, n: number): readonly Box[] {
  const found: Box[] = []
  for (let c = 0; c < n; c++) {
    const box = reader.get(at + c)
    if (!box || box.key !== reader.get(c)?.key) return none
    found.push(box)
  }
  return found
}

/** Rows by tabs alone: every cell, also an empty one, has its line. */
function byTabs(reader: Boxes, n: number, kinds: readonly ColumnKind[]): Found | null {
  if (!reader.tabbed) return null
  const rows: Cell[][] = []
  const furniture: Box[] = []
  let row: Cell[] = []
  let to = 0
  let last: Box = reader.get(n - 1) as Box
  const push = (cell: Cell) => {
    row.push(cell)
    if (row.length === n) {
      rows.push(row)
      row = []
    }
  }
  let i = n
  for (let box = reader.get(i); box && hasLeadingTab(box.lines[0] as Line); box = reader.get(i)) {
    for (let t = 0; t < box.tabs; t++) push(emptyCell(last.lines.at(-1) as Line))
    const again = row.length === 0 ? repeatedHeader(reader, i, n) : none
    if (again.length > 0) {
      furniture.push(...again)
      i += n
      to = (again.at(-1) as Box).to
      last = again.at(-1) as Box
      continue
    }
    if (row.length === 0 && closes(box)) break
    push(cellOf(textOf(box)))
    last = box
    to = box.to
    i++
  }
  // empty cells at the end of the last row are lines after it
  if (row.length > 0) {
    const next = reader.get(i)
    let tabs = next ? next.tabs : trailingTabs(last)
    while (row.length > 0 && row.length < n && tabs-- > 0) push(emptyCell(last.lines.at(-1) as Line))
  }
  if (rows.length === 0 || row.length > 0 || !allNamed(rows, kinds)) return null
  return typed(rows, kinds) ? { rows, furniture, to } : null
}

function trailingTabs(last: Box): number {
  const line = last.lines.at(-1) as Line
  const empty = line.text.source.raw
    .slice(line.lineEnd, line.lineEnd + 200)
    .split('\n')
    .slice(1)
  const end = empty.findIndex((text) => text.trim() !== '')
  return empty.slice(0, end < 0 ? empty.length : end).filter((text) => text.includes('\t')).length
}

/** Rows that begin with 1, 2, 3, …; what stands between two ordinals is one row. */
function byOrdinals(reader: Boxes, n: number, kinds: readonly ColumnKind[]): Found | null {
  if (kinds[0] !== 'ordinal') return null
  const rows: Cell[][] = []
  const furniture: Box[] = []
  let i = n
  let to = 0
  let widest = 0
  let gap = 0
  for (let ordinal = 1; ; ordinal++) {
    // a header with no row behind it belongs to the next table
    const again = repeatedHeader(reader, i, n)
    if (again.length > 0) i += n
    const restarts = ordinal > 1 && isGroup(reader, i, 1)
    if (restarts) ordinal = 1
    if (isGroup(reader, i, ordinal)) {
      const box = reader.get(i) as Box
      rows.push(padded([cellOf(textOf(box))], n, box))
      to = box.to
      i++
    }
    const first = reader.get(i)
    if (!first || !isOrdinalCell(first.key) || Number.parseInt(first.key, 10) !== ordinal) break
    const pieces: Piece[] = []
    let boxes = 0
    let found = false
    let j = i
    for (; j < i + Math.max(3 * n, n + 8); j++) {
      const box = reader.get(j)
      if (!box) break
      if (
        j > i &&
        isOrdinalCell(box.key) &&
        Number.parseInt(box.key, 10) === ordinal + 1 &&
        (boxes >= n || endsRow(pieces, kinds, reader.get(j + 1), widest))
      ) {
        found = true
        break
      }
      if (j > i && repeatedHeader(reader, j, n).length > 0) {
        found = true
        break
      }
      if (j > i && (isGroup(reader, j, ordinal + 1) || isGroup(reader, j, 1))) {
        found = true
        break
      }
      if (j > i && closes(box)) break
      pieces.push({ text: textOf(box), wrapped: !reader.spaced && box.blanks === 0, apart: reader.spaced })
      boxes++
    }
    if (!found) {
      // the last row: no wider than those above, no gap wider than theirs
      const width = widest > 0 ? Math.min(n, widest) : n
      let take = 1
      while (take < Math.min(boxes, width) && (gap === 0 || (reader.get(i + take) as Box).blanks <= gap)) take++
      pieces.length = take
      j = i + take
    }
    const row = layOut(pieces, kinds, (reader.get(i) as Box).lines[0] as Line)
    if (!row) break
    furniture.push(...again)
    rows.push(row)
    widest = Math.max(widest, j - i)
    for (let k = i + 1; k < j; k++) gap = Math.max(gap, (reader.get(k) as Box).page ? 0 : (reader.get(k) as Box).blanks)
    to = (reader.get(j - 1) as Box).to
    i = j
    if (!found) break
  }
  return rows.length > 0 && (rows.length > 1 || widest === n) ? { rows, furniture, to } : null
}

/** Whether a row with empty cells may end before the next ordinal, which could be a value of this row as well. */
function endsRow(pieces: readonly Piece[], kinds: readonly ColumnKind[], next: Box | null, widest: number): boolean {
  if (pieces.length === 1) return widest <= 1
  if (next && isNumber(next.key)) return false
  const fit = fitRow(pieces, kinds)
  return fit !== null && fit.cost < (isProperty(pieces.at(-1)?.text.key ?? '') ? 3.5 : 2)
}

/** Rows by the pitch of the printed lines: empty cells are blank lines, one more blank line closes every row. */
function byPitch(reader: Boxes, head: Head, kinds: readonly ColumnKind[]): Found | null {
  const n = kinds.length
  const first = reader.get(n)
  if (!first || reader.spaced || first.blanks === 0 || head.boxes.some((box, i) => i > 0 && box.blanks > 0)) return null
  const pitch = n + first.blanks
  const rows: Cell[][] = []
  let row: Cell[] | null = null
  let at = 0
  let start = 0
  let to = 0
  let last = head.boxes.at(-1) as Box
  for (let i = n; ; i++) {
    const box = reader.get(i)
    if (!box) break
    at = i === n ? 0 : at + 1 + box.blanks
    if (box.page && row) {
      // a page break spoils the count of lines: a value goes on with the row, anything else begins the next one
      if (closes(box)) break
      at = start + (isProperty(box.key) ? kinds.indexOf('property') : isNumber(box.key) ? row.length : pitch)
      if (at - start < row.length || at - start === n) break
    }
    const place = at - start
    if (place >= pitch) {
      if (place > pitch || !row) break
      rows.push(padded(row, n, last))
      row = null
      start = at
    }
    const column = at - start
    if (column >= n || (column === 0 && closes(box))) break
    row ??= []
    while (row.length < column) row.push(emptyCell(last.lines.at(-1) as Line))
    row.push(cellOf(textOf(box)))
    last = box
    to = box.to
  }
  if (row) rows.push(padded(row, n, last))
  // a last row that holds only a name may be the paragraph below
  const tail = rows.at(-1)
  if (tail && rows.length > 1 && tail.filter((cell) => cell.text.length > 0).length === 1 && (tail[0]?.text.length ?? 0) > 30) {
    rows.pop()
    to = last.lines[0]?.index ?? to
  }
  return rows.length > 0 && allNamed(rows, kinds) && typed(rows, kinds) ? { rows, furniture: [], to } : null
}

function padded(row: Cell[], n: number, last: Box): Cell[] {
  while (row.length < n) row.push(emptyCell(last.lines.at(-1) as Line))
  return row
}

/** Rows as groups of one size between blank lines. */
function byGroups(reader: Boxes, n: number, kinds: readonly ColumnKind[]): Found | null {
  if (reader.spaced) return null
  const rows: Cell[][] = []
  let to = 0
  for (let i = n; ; i += n) {
    const boxes: Box[] = []
    for (let c = 0; c < n; c++) {
      const box = reader.get(i + c)
      if (!box || (c === 0 ? box.blanks === 0 || closes(box) : box.blanks > 0 && !box.page)) break
      boxes.push(box)
    }
    const after = reader.get(i + n)
    if (boxes.length < n || (after && after.blanks === 0)) break
    rows.push(boxes.map((box) => cellOf(textOf(box))))
    to = (boxes.at(-1) as Box).to
  }
  return rows.length > 1 && typed(rows, kinds) ? { rows, furniture: [], to } : null
}

/** Rows that a property (约束性, 预期性) closes. */
function byProperty(reader: Boxes, n: number, kinds: readonly ColumnKind[]): Found | null {
  if (kinds.at(-1) !== 'property') return null
  const rows: Cell[][] = []
  const furniture: Box[] = []
  let to = 0
  for (let i = n; ; ) {
    // a header with no row behind it belongs to the next table
    const again = repeatedHeader(reader, i, n)
    if (again.length > 0) i += n
    const pieces: Piece[] = []
    let j = i
    let closed: Box | null = null
    for (; j < i + n + 4 && !closed; j++) {
      const box = reader.get(j)
      // 一、健康水平 above 1: a group
      const numbered = kinds[1] === 'ordinal' && isOrdinalCell(reader.get(j + 1)?.key ?? '')
      if (!box || (j === i && !numbered && closes(box))) break
      pieces.push({ text: textOf(box), wrapped: !reader.spaced, apart: reader.spaced })
      if (j > i && isProperty(box.key)) closed = box
    }
    if (!closed) break
    const row = layOut(pieces, kinds, (reader.get(i) as Box).lines[0] as Line)
    if (!row || !allNamed([row], kinds)) break
    furniture.push(...again)
    rows.push(row)
    to = closed.to
    i = j
  }
  return rows.length > 1 ? { rows, furniture, to } : null
}

/** Rows of one width whose value columns all hold values; the weakest evidence, so every row must fit exactly. */
function byValues(reader: Boxes, n: number, kinds: readonly ColumnKind[]): Found | null {
  if (!kinds.includes('number')) return null
  const rows: Cell[][] = []
  let to = 0
  for (let i = n; ; i += n) {
    const boxes: Box[] = []
    for (let c = 0; c < n; c++) {
      const box = reader.get(i + c)
      if (!box || (c === 0 && closes(box)) || box.key.length > 60) break
      if (kinds[c] === 'number' ? !isNumber(box.key) : isNumber(box.key)) break
      boxes.push(box)
    }
    if (boxes.length < n) break
    rows.push(boxes.map((box) => cellOf(textOf(box))))
    to = (boxes.at(-1) as Box).to
  }
  return rows.length > 1 ? { rows, furniture: [], to } : null
}

function allNamed(rows: readonly Cell[][], kinds: readonly ColumnKind[]): boolean {
  return rows.every((row) =>
    isNamed(
      row.map(({ text }) => text),
      kinds,
    ),
  )
}

/** Lay pieces into columns; null when they fit badly. */
function layOut(pieces: readonly Piece[], kinds: readonly ColumnKind[], line: Line): Cell[] | null {
  const fit = fitRow(pieces, kinds)
  if (!fit || fit.cost > 5 + kinds.length * 1.2) return null
  return fit.cells.map((cell) => (cell.length > 0 ? cellOf(joinPieces(cell)) : emptyCell(line)))
}

/** Whether most printed cells hold what their column asks for. */
function typed(rows: readonly Cell[][], kinds: readonly ColumnKind[]): boolean {
  let right = 0
  let asked = 0
  for (const row of rows) {
    row.forEach((cell, i) => {
      const kind = kinds[i]
      const { key } = cell.text
      if (key === '' || (kind !== 'number' && kind !== 'property' && kind !== 'ordinal')) return
      asked++
      if (kind === 'number' ? isNumber(key) || key.length <= 12 : kind === 'property' ? isProperty(key) : isOrdinalCell(key)) right++
    })
  }
  return right >= asked * 0.8
}
