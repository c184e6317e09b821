import { Passage } from '../../text/passage.ts'
import type { Line } from '../../tree/nodes.ts'
import { columnKind } from './columns.ts'

/** A cell as it was printed: one line, or several where blank lines part the cells. */
export interface Box {
  lines: Line[]
  key: string
  /** Empty lines before it, and those of them that hold a tab (an empty cell). */
  blanks: number
  tabs: number
  page: boolean
  /** Index of the next line. */
  to: number
}

/** The boxes from a line on, made one by one: a failed attempt reads no further than it looked. */
export class Boxes {
  readonly lines: readonly Line[]
  /** Whether blank lines part the cells, so that lines without one between them are one cell. */
  readonly spaced: boolean
  readonly tabbed: boolean
  /** Ordinals that the layout took for page numbers: rows of a long table count up as pages do. */
  readonly reclaimed: Line[] = []
  readonly #boxes: Box[] = []
  readonly #numbered: boolean
  #ordinal = 1
  #next: number

  constructor(lines: readonly Line[], at: number) {
    this.lines = lines
    this.#next = at
    const first = lines[at] as Line
    this.tabbed = hasLeadingTab(first)
    this.#numbered = columnKind(first.text.key) === 'ordinal'
    const second = lines.slice(at + 1, at + 4).find((line) => line.role === 'text')
    this.spaced = !this.tabbed && second !== undefined && second.blankBefore > 0
  }

  /** Index of the first line that nobody has looked at. */
  get next(): number {
    return this.#next
  }

  get(i: number): Box | null {
    while (this.#boxes.length <= i) {
      const box = this.#read()
      if (!box) return null
      this.#boxes.push(box)
    }
    return this.#boxes[i] as Box
  }

  #read(): Box | null {
    let page = false
    while (this.#next < this.lines.length && this.lines[this.#next]?.role !== 'text') {
      if (this.#numbered && this.#isNextOrdinal(this.lines[this.#next] as Line)) {
        this.reclaimed.push(this.lines[this.#next] as Line)
        break
      }
      page = true
      this.#next++
    }
    const line = this.lines[this.#next]
    if (!line || line.text.source.raw.slice(line.start, line.end).includes('\t')) return null
    if (this.#numbered && line.text.key === String(this.#ordinal)) this.#ordinal++
    const own = [line]
    this.#next++
    while (this.spaced) {
      const more = this.lines[this.#next]
      if (more?.role !== 'text' || more.blankBefore > 0 || own.length >= 12) break
      own.push(more)
      this.#next++
    }
    const { blanks, tabs } = gapBefore(this.lines, line)
    const key = own.length === 1 ? line.text.key : own.map((l) => l.text.key).join('')
    return { lines: own, key, blanks, tabs, page: page || line.pageBefore, to: this.#next }
  }

  /** Whether a bare number is the ordinal of the next row: the rows count on with it, and no other line does. */
  #isNextOrdinal(line: Line): boolean {
    if (line.role !== 'furniture' || line.text.key !== String(this.#ordinal)) return false
    for (let i = line.index + 1; i < this.lines.length && i < line.index + 60; i++) {
      const { role, text } = this.lines[i] as Line
      if (text.key === String(this.#ordinal + 1)) break
      if (role === 'text' && text.key === line.text.key) return false
    }
    return true
  }
}

export function hasLeadingTab(line: Line): boolean {
  return line.text.source.raw.slice(line.lineStart, line.start).includes('\t')
}

/** Count the empty lines between a line and the one before it. */
function gapBefore(lines: readonly Line[], line: Line): { blanks: number; tabs: number } {
  const before = lines[line.index - 1]
  if (!before) return { blanks: 0, tabs: 0 }
  const { raw } = line.text.source
  const empty = raw
    .slice(before.lineEnd, line.lineStart)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .slice(1, -1)
  const tabs = empty.filter((text) => text.includes('\t')).length
  // where every line end is doubled the layout counts less
  return { blanks: tabs > 0 ? empty.length : Math.min(empty.length, line.blankBefore), tabs }
}

export function textOf(box: Box): Passage {
  return Passage.join(box.lines.map((line) => line.text))
}
