import type { ColumnKind } from '../../lexicon/tables.ts'
import { matches } from '../../text/match.ts'
import { Passage } from '../../text/passage.ts'
import type { Cell, Line } from '../../tree/nodes.ts'
import { columnKind, isHeaderRow, isNumber, isOrdinalCell } from './columns.ts'
import { cellOf, type Draft, emptyCell, nextText, within } from './draft.ts'
import { fitRow, isNamed, joinPieces, type Piece } from './fit.ts'
import { closesRows } from './surround.ts'

const mostLines = 12

/**
 * Read rows whose cells are parted by spaces, as text copied from a PDF is: a header line of header words, rows that
 * begin with their ordinal (wrapped lines belong to the row above) or that have as many pieces as columns.
 *
 * > | 序号  指标名称  单位  目标值
 * > | 1 交通信号识别（包括
 * > | 通标线等） 项 5
 *
 * @source domain §5.1
 */
export function readSpaces(lines: readonly Line[], at: number): Draft | null {
  const line = lines[at] as Line
  if (line.text.length > 80 || !mayHead(line)) return null
  const head = headerLines(lines, at)
  if (!head) return null
  const { header } = head
  const kinds = header.map((text) => columnKind(text.key) ?? (/^\d{4}$/.test(text.key) ? 'number' : 'text'))
  const draft: Draft = {
    shape: 'spaces',
    columns: kinds.length,
    header: [header.map(cellOf)],
    rows: [],
    furniture: [],
    from: at,
    to: head.to,
  }
  if (kinds[0] === 'ordinal') numberedRows(lines, draft, kinds, line)
  else plainRows(lines, draft, kinds, line)
  return draft.rows.length >= (kinds.length > 2 ? 1 : 2) ? draft : null
}

/** A cheap look before the work: some white space inside, and a header word at the start. */
function mayHead(line: Line): boolean {
  return /\s/.test(line.text.source.folded.slice(line.start, line.end)) && !/[。；，：]$/.test(line.text.key)
}

/** The cells of a header, and where its rows begin; the words of a cell may be broken over lines: `2020年` / `基期值 2025年` / `目标值 属性`. */
function headerLines(lines: readonly Line[], at: number): { header: Passage[]; to: number } | null {
  const line = lines[at] as Line
  const header = headerPieces(line)
  if (!header) return null
  let best = { header, to: at + 1 }
  let cells = knit(split(line, /[ \t]+/g))
  for (let to = at + 1; to <= at + 2; to++) {
    const next = lines[to]
    if (next?.role !== 'text' || next.text.length > 30) break
    const [first, ...more] = knit(split(next, /[ \t]+/g))
    const last = cells.at(-1)
    if (!first || !last) break
    cells = [...cells.slice(0, -1), Passage.join([last, first]), ...more]
    if (cells.every(({ key }) => columnKind(key))) best = { header: cells, to: to + 1 }
  }
  return best
}

/** Header cells: split at wide gaps, or at every gap; words set letter by letter come together. */
function headerPieces(line: Line): Passage[] | null {
  const wide = split(line, /[ \t]{2,}|\t/g)
  for (const parts of [wide, knit(wide), knit(split(line, /[ \t]+/g))]) {
    if (parts.length < 2 || parts.length > 14) continue
    const keys = parts.map((text) => text.key)
    const heads = keys.filter((key) => columnKind(key) || /^\d{4}$/.test(key)).length
    if (isHeaderRow(keys) && heads >= Math.max(2, parts.length * 0.7) && (parts.length > 2 || columnKind(keys[0] ?? '') === 'ordinal')) return parts
  }
  return null
}

function split(line: Line, gap: RegExp): Passage[] {
  const text = line.text.source.folded.slice(line.start, line.end)
  const parts: Passage[] = []
  let from = 0
  for (const hit of matches(text, gap)) {
    parts.push(within(line, line.start + from, line.start + hit.index))
    from = hit.index + hit[0].length
  }
  parts.push(within(line, line.start + from, line.end))
  return parts.filter((part) => part.length > 0)
}

/** Put single glyphs that stand side by side together: `序 号` → `序号`. */
function knit(parts: readonly Passage[]): Passage[] {
  const out: Passage[] = []
  let glyphs: Passage[] = []
  const flush = () => {
    // a run of glyphs may hold several words: cut it where a header word is complete
    let from = 0
    for (let to = from + 1; to <= glyphs.length; to++) {
      const word = glyphs
        .slice(from, to)
        .map((g) => g.key)
        .join('')
      const longer = glyphs
        .slice(from, to + 1)
        .map((g) => g.key)
        .join('')
      if (to === glyphs.length || (columnKind(word) && !columnKind(longer) && to - from > 1)) {
        out.push(Passage.join(glyphs.slice(from, to)))
        from = to
      }
    }
    glyphs = []
  }
  for (const part of parts) {
    if (part.length === 1 && /[\u4e00-\u9fff]/.test(part.key)) glyphs.push(part)
    else {
      flush()
      out.push(part)
    }
  }
  flush()
  return out
}

function piecesOf(line: Line, first: boolean): Piece[] {
  return split(line, /[ \t]+/g).map((text, i) => ({ text, wrapped: i === 0 && !first }))
}

/** The ordinal a row begins with, or null. */
function ordinalOf(line: Line): number | null {
  const text = line.text.source.folded.slice(line.start, line.start + 8)
  const hit = /^(\d{1,3})[.、]?(?=\s|$)/.exec(text)
  return hit ? Number(hit[1]) : null
}

function numberedRows(lines: readonly Line[], draft: Draft, kinds: readonly ColumnKind[], header: Line): void {
  let expected = 1
  let row: Line[] = []
  let widest = 0
  const flush = (): boolean => {
    if (row.length === 0) return true
    const cells = layOut(row, kinds)
    if (!cells) return false
    draft.rows.push(cells)
    draft.to = (row.at(-1) as Line).index + 1
    row = []
    return true
  }
  for (let i = draft.to; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.role !== 'text') continue
    if (line.text.key === header.text.key) {
      if (!flush() || inVain(draft)) return
      draft.furniture.push({ reason: 'duplicate', spans: line.text.spans() })
      draft.to = i + 1
      continue
    }
    if (ordinalOf(line) === expected) {
      if (!flush()) return
      row = [line]
      widest = Math.max(widest, line.text.length)
      expected++
      continue
    }
    if (row.length === 0 || row.length >= mostLines || closesRows(line)) break
    // of the lines below the last ordinal only those belong to the row that it lacks
    if (!comesAgain(lines, i, expected) && !lacks(row, line, kinds, widest)) break
    widest = Math.max(widest, line.text.length)
    row.push(line)
  }
  flush()
}

/** Whether the header came again twice, and no row yet: a list of the same line is no table. */
function inVain(draft: Draft): boolean {
  return draft.rows.length === 0 && draft.furniture.length >= 2
}

/** Whether a line completes the row above it: it fits better with the line, or its last cell runs up to the margin. */
function lacks(row: readonly Line[], line: Line, kinds: readonly ColumnKind[], widest: number): boolean {
  const cost = (of: readonly Line[]) =>
    fitRow(
      of.flatMap((l, i) => piecesOf(l, i === 0)),
      kinds,
    )?.cost ?? Number.POSITIVE_INFINITY
  if (cost([...row, line]) < cost(row)) return true
  const last = row.at(-1) as Line
  return widest >= 20 && last.text.length >= widest - 1 && line.text.length < widest && !/[。；]$/.test(last.text.key)
}

function comesAgain(lines: readonly Line[], at: number, ordinal: number): boolean {
  for (let i = at, seen = 0; i < lines.length && seen < mostLines; i++) {
    const line = lines[i] as Line
    if (line.role !== 'text') continue
    if (closesRows(line)) return false
    if (ordinalOf(line) === ordinal) return true
    seen++
  }
  return false
}

function plainRows(lines: readonly Line[], draft: Draft, kinds: readonly ColumnKind[], header: Line): void {
  // the lines of a row that is not whole yet
  let row: Line[] = []
  for (let i = draft.to; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.role !== 'text') continue
    if (line.text.key === header.text.key) {
      if (inVain(draft)) return
      draft.furniture.push({ reason: 'duplicate', spans: line.text.spans() })
      draft.to = i + 1
      continue
    }
    if (closesRows(line)) break
    row.push(line)
    const pieces = row.flatMap((l, n) => piecesOf(l, n === 0))
    // a sentence with spaces in it is no row
    if (pieces.some((piece) => piece.text.length > 40 || /[。；]$/.test(piece.text.key))) break
    const fit = pieces.length >= 2 ? fitRow(pieces, kinds) : null
    if (fit && fit.cost <= 3 && isNamed(fit.cells, kinds) && (row.length === 1 || isWhole(fit.cells, kinds))) {
      draft.rows.push(toCells(fit.cells, row[0] as Line))
      draft.to = i + 1
    } else if (row.length === 1 && pieces.length === 1 && closesName(draft, line, nextText(lines, i + 1))) draft.to = i + 1
    else if (row.length < mostWrapped && kinds.includes('number')) continue
    else break
    row = []
  }
}

const mostWrapped = 3

/** Whether a row over several lines has all its values, and a name that no unit closes before its end. */
function isWhole(cells: readonly Piece[][], kinds: readonly ColumnKind[]): boolean {
  return cells.every((cell, i) => {
    if (kinds[i] === 'number') return cell.length === 1 && isNumber(cell[0]?.text.key ?? '')
    return cell.length > 0 && !cell.slice(0, -1).some(({ text }, n) => unitEnd.test(text.key) && !/^[(]/.test(cell[n + 1]?.text.key ?? ''))
  })
}

const unitEnd = /\([^()]{1,8}\)$/

/** Take a line that ends the name of the row above, which is printed round its values: `高价值专利` / `4.5 8.2 预期性` / `拥有量（件）`. */
function closesName(draft: Draft, line: Line, next: Line | null): boolean {
  const name = draft.rows.at(-1)?.find(({ text }) => /[\u4e00-\u9fff]/.test(text.key))
  if (!name || unitEnd.test(name.text.key) || !unitEnd.test(line.text.key)) return false
  // values below belong to it
  if (next && isNumber(split(next, /[ \t]+/g)[0]?.key ?? '')) return false
  name.text = Passage.join([name.text, line.text])
  return true
}

function layOut(row: readonly Line[], kinds: readonly ColumnKind[]): Cell[] | null {
  const pieces = row.flatMap((line, i) => piecesOf(line, i === 0))
  const [first] = pieces
  if (!first || !isOrdinalCell(first.text.key)) return null
  const fit = fitRow(pieces, kinds)
  return fit && fit.cost <= 4 + kinds.length * 1.2 ? toCells(fit.cells, row[0] as Line) : null
}

function toCells(cells: readonly Piece[][], line: Line): Cell[] {
  return cells.map((cell) => (cell.length > 0 ? cellOf(joinPieces(cell)) : emptyCell(line)))
}
