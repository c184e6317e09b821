import type { SourceText } from '../read/source.ts'
import type { TextEdit } from '../schema/types.ts'
import { bisect } from '../text/bisect.ts'
import type { Span } from '../text/passage.ts'

/** A range of the text of a file and what takes its place in the corrected one. */
export interface Move {
  from: number
  to: number
  /** Offset in the corrected text of what takes its place, and how long that is. */
  start: number
  end: number
}

/**
 * The characters that an edit really changes: what it leaves as it is at its begin and end keeps its place exactly. At least
 * one character of the original stays, so that what is put in belongs to a place.
 *
 * @example moveOf({ original: '流动窗囗', text: '流动窗口', originalStart: 10, start: 10, end: 14 }) // {from: 13, to: 14, start: 13, end: 14}
 */
export function moveOf({ original, text, originalStart, start }: TextEdit): Move {
  const most = Math.min(original.length - 1, text.length)
  let head = 0
  while (head < most && original[head] === text[head]) head++
  let tail = 0
  while (tail < most - head && original[original.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  return { from: originalStart + head, to: originalStart + original.length - tail, start: start + head, end: start + text.length - tail }
}

/**
 * Whether what a reader knows of places bears an edit of a range: it lies in one cell or outside of tables, and cuts no furniture.
 */
export function bears({ tables = [], furniture = [] }: SourceText, { from, to }: Pick<Move, 'from' | 'to'>): boolean {
  const meets = ({ start, end }: Span) => start < to && end > from
  const holds = ({ start, end }: Span) => start <= from && end >= to
  return (
    tables.filter(meets).every(({ cells }) => cells.some(({ spans }) => spans.some(holds))) &&
    furniture.filter(meets).every((one) => holds(one) || (one.start >= from && one.end <= to))
  )
}

/**
 * What a reader knows of places in the text of a file, moved to where they are in the corrected one. What took the place of characters stands
 * where the first of them stood; what nothing is left of goes.
 *
 * @param moves In the order of the text, none into another.
 */
export function shiftPlaces(source: SourceText, moves: readonly Move[]): Pick<SourceText, 'origins' | 'tables' | 'furniture' | 'warnings'> {
  const { origins, tables, furniture, warnings } = source
  const span = (given: Span) => spanAfter(given, moves)
  const spans = (given: readonly Span[]) => given.map(span).filter(({ start, end }) => end > start)
  return {
    ...(origins && { origins: shiftRow(origins, moves) }),
    ...(furniture && { furniture: shiftRow(furniture, moves) }),
    ...(tables && { tables: tables.map((table) => ({ ...table, ...span(table), cells: table.cells.map((cell) => ({ ...cell, spans: spans(cell.spans) })) })) }),
    ...(warnings && {
      warnings: warnings
        .map((warning) => ({ ...warning, spans: spans(warning.spans) }))
        .filter((warning, i) => warning.spans.length > 0 || warnings[i]?.spans.length === 0),
    }),
  }
}

/** Ranges that do not overlap stay so: what an edit puts in belongs to the first that it meets. */
function shiftRow<T extends Span>(row: readonly T[], moves: readonly Move[]): T[] {
  const shifted: T[] = []
  let done = 0
  for (const one of row) {
    const { start, end } = spanAfter(one, moves)
    const own = { ...one, start: Math.max(start, done), end }
    if (own.end <= own.start) continue
    shifted.push(own)
    done = end
  }
  return shifted
}

function spanAfter({ start, end }: Span, moves: readonly Move[]): Span {
  const [first, last] = [moveBefore(moves, start), moveBefore(moves, end - 1)]
  return {
    start: first && start < first.to ? first.start : start + by(first),
    end: last && end <= last.to ? last.end : end + by(last),
  }
}

/** How far a move shifts all that follows it. */
function by(move: Move | undefined): number {
  return move ? move.end - move.to : 0
}

/** The last move that begins at a place or before it. */
function moveBefore(moves: readonly Move[], place: number): Move | undefined {
  return moves[bisect(moves.length, (i) => (moves[i] as Move).from <= place) - 1]
}
