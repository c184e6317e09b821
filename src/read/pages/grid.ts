import { linesOf, type PrintedLine, type Word } from './lines.ts'
import { type Box, clusters } from './page.ts'

/** A cell of a ruled table with the words that stand in it. */
export interface GridCell extends Box {
  row: number
  column: number
  rowSpan: number
  colSpan: number
  lines: PrintedLine[]
}

/** A table whose cells are parted by printed rules. */
export interface Grid extends Box {
  rows: number
  columns: number
  /** In reading order; none for places that a cell with a span covers. */
  cells: GridCell[]
}

const reach = 3
const mostCells = 20000

interface Stroke {
  /** Where it lies across its direction. */
  at: number
  from: number
  to: number
}

/**
 * Find the ruled tables of a page: rules that touch each other and part the space between them into at least two columns.
 * A frame around prose and the rules of a letterhead part nothing and give none. Sides may be open.
 *
 * @returns Grids from top to bottom, and the words in none of them. Every word of a grid is in one of its cells.
 */
export function gridsOf(rules: readonly Box[], words: readonly Word[]): { grids: Grid[]; rest: Word[] } {
  const level = strokes(rules.filter((r) => r.right - r.left > r.bottom - r.top).map((r) => ({ at: (r.top + r.bottom) / 2, from: r.left, to: r.right })))
  const upright = strokes(rules.filter((r) => r.right - r.left <= r.bottom - r.top).map((r) => ({ at: (r.left + r.right) / 2, from: r.top, to: r.bottom })))
  let rest = [...words]
  const grids: Grid[] = []
  for (const component of components(level, upright)) {
    const grid = gridOf(component.level, component.upright)
    if (!grid) continue
    rest = fill(grid, component.upright, rest)
    if (grid.cells.some((cell) => cell.lines.length > 0)) grids.push(grid)
  }
  return { grids: grids.sort((a, b) => a.top - b.top), rest }
}

/** Join strokes on one line that touch: cells are often framed one by one. */
function strokes(all: readonly Stroke[]): Stroke[] {
  const joined: Stroke[] = []
  const places = clusters(
    all.map(({ at }) => at),
    1.5,
  )
  const sorted = [...all].sort((a, b) => a.at - b.at)
  let next = 0
  for (const place of places) {
    const own = sorted.slice(next, next + place.length).sort((a, b) => a.from - b.from)
    next += place.length
    const at = place.reduce((sum, value) => sum + value, 0) / place.length
    let open: Stroke | null = null
    for (const { from, to } of own) {
      if (open && from <= open.to + reach) open.to = Math.max(open.to, to)
      else joined.push((open = { at, from, to }))
    }
  }
  return joined.filter(({ from, to }) => to - from > reach * 2)
}

function* components(level: readonly Stroke[], upright: readonly Stroke[]): Generator<{ level: Stroke[]; upright: Stroke[] }> {
  // a page of more strokes than this is a drawing
  if (level.length * upright.length > 4_000_000) return
  const left = new Set(level)
  const open = new Set(upright)
  const touches = (a: Stroke, b: Stroke) => a.at >= b.from - reach && a.at <= b.to + reach && b.at >= a.from - reach && b.at <= a.to + reach
  for (const first of level) {
    if (!left.delete(first)) continue
    const found = { level: [first], upright: [] as Stroke[] }
    for (let i = 0, j = 0; i < found.level.length || j < found.upright.length; ) {
      if (i < found.level.length) {
        const stroke = found.level[i++] as Stroke
        for (const other of open) if (touches(stroke, other) && open.delete(other)) found.upright.push(other)
      } else {
        const stroke = found.upright[j++] as Stroke
        for (const other of left) if (touches(other, stroke) && left.delete(other)) found.level.push(other)
      }
    }
    yield found
  }
}

/** Places of a set of strokes, and the far ends of those across them where a side is open. */
function places(across: readonly Stroke[], along: readonly Stroke[]): number[] {
  const found = clusters(
    across.map(({ at }) => at),
    reach,
  ).map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
  const from = Math.min(...along.map((stroke) => stroke.from))
  const to = Math.max(...along.map((stroke) => stroke.to))
  if (from < (found[0] ?? 0) - reach * 3) found.unshift(from)
  if (to > (found.at(-1) ?? 0) + reach * 3) found.push(to)
  return found
}

function gridOf(level: readonly Stroke[], upright: readonly Stroke[]): Grid | null {
  if (level.length < 2 || upright.length === 0) return null
  const xs = places(upright, level)
  const ys = places(level, upright)
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 2 || rows < 1 || columns > 64 || columns * rows > mostCells) return null
  const covers = (all: readonly Stroke[], at: number, middle: number) => all.some((s) => Math.abs(s.at - at) <= reach && s.from <= middle && s.to >= middle)
  const owner = new Int32Array(rows * columns).fill(-1)
  const grid: Grid = { left: xs[0] as number, top: ys[0] as number, right: xs.at(-1) as number, bottom: ys.at(-1) as number, rows, columns, cells: [] }
  const mid = (values: readonly number[], i: number) => ((values[i] as number) + (values[i + 1] as number)) / 2
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owner[row * columns + column] !== -1) continue
      let colSpan = 1
      while (column + colSpan < columns && owner[row * columns + column + colSpan] === -1 && !covers(upright, xs[column + colSpan] as number, mid(ys, row)))
        colSpan++
      let rowSpan = 1
      const open = (r: number) => {
        for (let c = column; c < column + colSpan; c++) if (covers(level, ys[r] as number, mid(xs, c)) || owner[r * columns + c] !== -1) return false
        return true
      }
      while (row + rowSpan < rows && open(row + rowSpan)) rowSpan++
      const index = grid.cells.length
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + colSpan; c++) owner[r * columns + c] = index
      grid.cells.push({
        row,
        column,
        rowSpan,
        colSpan,
        left: xs[column] as number,
        top: ys[row] as number,
        right: xs[column + colSpan] as number,
        bottom: ys[row + rowSpan] as number,
        lines: [],
      })
    }
  }
  return grid.cells.length >= 2 && grid.cells.some((cell) => cell.colSpan < columns) ? grid : null
}

/** Put words into the cells they stand in; gives back those outside. */
function fill(grid: Grid, upright: readonly Stroke[], words: readonly Word[]): Word[] {
  const rest: Word[] = []
  const held = new Map<GridCell, Word[]>()
  for (const word of words.flatMap((one) => cut(one, grid, upright))) {
    const x = (word.left + word.right) / 2
    const y = (word.top + word.bottom) / 2
    const cell = grid.cells.find((one) => inside(one, x, y, 0)) ?? grid.cells.find((one) => inside(one, x, y, reach))
    if (!cell) rest.push(word)
    else if (held.get(cell)?.push(word) === undefined) held.set(cell, [word])
  }
  for (const [cell, own] of held) cell.lines = linesOf(own)
  return rest
}

function inside(box: Box, x: number, y: number, by: number): boolean {
  return x >= box.left - by && x <= box.right + by && y >= box.top - by && y <= box.bottom + by
}

/** Cut a word where a rule stands in the middle of it: the producer set two cells in one go. */
function cut(word: Word, grid: Grid, upright: readonly Stroke[]): Word[] {
  const y = (word.top + word.bottom) / 2
  if (word.text.length < 2 || y < grid.top || y > grid.bottom) return [word]
  const margin = word.size * 0.4
  const at = upright.find((s) => s.at > word.left + margin && s.at < word.right - margin && s.from <= y && s.to >= y)?.at
  if (at === undefined) return [word]
  const chars = [...word.text]
  const share = Math.round(((at - word.left) / (word.right - word.left)) * chars.length)
  if (share <= 0 || share >= chars.length) return [word]
  const head = { ...word, text: chars.slice(0, share).join(''), right: at }
  const tail = { ...word, text: chars.slice(share).join(''), left: at }
  return [head, ...cut(tail, grid, upright)]
}
