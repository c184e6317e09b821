import type { ColumnKind } from '../../lexicon/tables.ts'
import { Passage } from '../../text/passage.ts'
import { isHan } from '../../text/signs.ts'
import { isNumber, isOrdinalCell, isProperty, isUnit } from './columns.ts'

/** One printed piece of a row. */
export interface Piece {
  text: Passage
  /** A line break, not a gap, parts it from the piece before. */
  wrapped: boolean
  /** Blank lines stand round it: it is a cell unless a page broke one in two. */
  apart?: boolean
}

const most = 60

/**
 * Lay the pieces of a row into its columns at the least cost: pieces that wrapped or that gaps tore apart come together
 * in one cell, columns that were printed empty stay empty, values go where values of their kind belong.
 *
 * > | 1 交通信号识别（包括      pieces `1`, `交通信号识别（包括`, `通标线等）`, `项`, `5`
 * > | 通标线等） 项 5           cells  `1`, `交通信号识别（包括通标线等）`, `项`, `5`
 *
 * @returns one list of pieces a column and the cost, 0 for a perfect fit; null when the row is too long to try
 */
export function fitRow(pieces: readonly Piece[], kinds: readonly ColumnKind[]): { cells: Piece[][]; cost: number } | null {
  const n = kinds.length
  const t = pieces.length
  if (t === 0 || t > most || n > 24) return null
  if (t === n && pieces.every((piece, i) => single(piece.text.key, kinds[i] as ColumnKind) === 0)) {
    return { cells: pieces.map((piece) => [piece]), cost: 0 }
  }
  const width = t + 1
  const best = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY)
  const from = new Int16Array((n + 1) * width)
  best[0] = 0
  for (let c = 0; c < n; c++) {
    const kind = kinds[c] as ColumnKind
    for (let i = 0; i <= t; i++) {
      const sofar = best[c * width + i] as number
      if (sofar === Number.POSITIVE_INFINITY) continue
      let joined = 0
      for (let j = i; j <= t; j++) {
        if (j > i + 1) joined += seam(pieces[j - 2] as Piece, pieces[j - 1] as Piece, kind) + (pieces[j - 1]?.apart ? 1 : 0)
        if (joined > 40) break
        const cost = sofar + (j === i ? blank(kinds, c) + (n - c) * 0.01 : joined + value(pieces, i, j, kind))
        const at = (c + 1) * width + j
        if (cost < (best[at] as number)) {
          best[at] = cost
          from[at] = i
        }
      }
    }
  }
  const cost = best[n * width + t] as number
  if (cost === Number.POSITIVE_INFINITY) return null
  const cells: Piece[][] = []
  for (let c = n, j = t; c > 0; c--) {
    const i = from[c * width + j] as number
    cells.unshift(pieces.slice(i, j))
    j = i
  }
  return { cells, cost }
}

/** Whether a row begins with a name; a group in front of the names is printed once for all its rows. */
export function isNamed(row: readonly { length: number }[], kinds: readonly ColumnKind[]): boolean {
  return (row[kinds[0] === 'group' ? 1 : 0]?.length ?? 0) > 0
}

/** Join the pieces of one cell. */
export function joinPieces(pieces: readonly Piece[]): Passage {
  return Passage.join(pieces.map((piece) => piece.text))
}

function blank(kinds: readonly ColumnKind[], column: number): number {
  const kind = kinds[column] as ColumnKind
  if (column === 0 && kind === 'group') return 0.6
  if (kind === 'ordinal') return 6
  return kind === 'text' || kind === 'group' ? (column <= 1 ? 4 : 1.2) : 1
}

function value(pieces: readonly Piece[], from: number, to: number, kind: ColumnKind): number {
  if (to === from + 1) return single((pieces[from] as Piece).text.key, kind)
  let key = ''
  for (let i = from; i < to && key.length < 40; i++) key += (pieces[i] as Piece).text.key
  return single(key, kind)
}

function single(key: string, kind: ColumnKind): number {
  if (kind === 'ordinal') return isOrdinalCell(key) ? 0 : 8
  if (kind === 'number') return isNumber(key) ? 0 : key.length <= 8 ? 2 : 5
  if (kind === 'unit') return isUnit(key) ? 0 : isNumber(key) ? 5 : 3
  if (kind === 'property') return isProperty(key) ? 0 : 5
  if (isProperty(key)) return 3
  // a sign of share is a unit, no name
  if (/^[%‰]$/.test(key)) return 2
  return isNumber(key) ? 1.5 : 0
}

/** Cost of taking two neighbours for one cell. */
function seam(a: Piece, b: Piece, kind: ColumnKind): number {
  const left = a.text.key
  const right = b.text.key
  if (left.length === 1 && right.length === 1 && isHan(left.charCodeAt(0)) && isHan(right.charCodeAt(0))) return 0.1
  if (kind === 'ordinal') return 9
  if (kind === 'number') return /\d$/.test(left) && /^\d{3}(?!\d)/.test(right) ? 0.3 : 3
  if (kind === 'unit' || kind === 'property') return b.wrapped ? 1.5 : 4
  if (isNumber(right) || isProperty(right) || isProperty(left)) return 3
  if (unclosed(left) || /^[)\]，、。；》”]/.test(right) || /[，、(《“和与及的-]$/.test(left)) return 0.1
  return b.wrapped ? 0.5 : 0.9
}

function unclosed(key: string): boolean {
  return key.lastIndexOf('(') > key.lastIndexOf(')') || key.lastIndexOf('《') > key.lastIndexOf('》')
}
