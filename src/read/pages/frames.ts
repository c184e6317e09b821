import { lineOf, type PrintedLine, segmentsOf } from './lines.ts'
import { median, type Page } from './page.ts'

/** Lines that are read one after another: a page, a column of it, or what stands over all columns. */
export interface Frame {
  /** From top to bottom; a table stands among them as a line without words. */
  lines: PrintedLine[]
  /** Which of two columns it is; null where it goes over the page. */
  column: 'left' | 'right' | null
}

const least = 6

/**
 * Find the gutter between two columns: hardly any line crosses it, lines run up to it from the left and begin at it on the right. A table without
 * rules has shorter cells and shows none.
 *
 * @returns its place, or null where the lines show none
 */
export function gutterOf(lines: readonly PrintedLine[], width: number): number | null {
  if (lines.length < least) return null
  const size = median(lines.map((line) => line.size))
  const segments = lines.flatMap((line) => segmentsOf(line, 0.9).map((segment) => ({ segment, line })))
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  let gutter = 0
  let best = 0
  for (let x = width * 0.35; x <= width * 0.65; x += 2) {
    const before = segments.filter(({ segment: s }) => s.right <= x && s.right > x - size * 2.5 && s.right - s.left > (x - left) * 0.6).length
    const after = segments.filter(({ segment: s }) => s.left >= x && s.left < x + size * 2.5 && s.right - s.left > (right - x) * 0.6).length
    const over = segments.filter(({ segment: s }) => s.left < x && s.right > x).length
    const score = Math.min(before, after)
    if (score >= least && over <= score * 0.6 && score - over > best) [best, gutter] = [score - over, x]
  }
  return best === 0 ? null : gutter
}

/**
 * Part the lines of a page into columns, where it is set in two. What crosses the gutter (a title) is read where it stands.
 *
 * @param shared The gutter of all pages together: it parts a page as well that holds too few lines to show one, as the last does, if few cross it.
 */
export function framesOf(page: Page, lines: readonly PrintedLine[], shared: number | null): Frame[] {
  const gutter = gutterOf(lines, page.width) ?? (shared !== null && isParted(lines, shared) ? shared : null)
  if (gutter === null) return [{ lines: [...lines], column: null }]
  const frames: Frame[] = []
  let columns: [PrintedLine[], PrintedLine[]] = [[], []]
  const flush = () => {
    for (const [i, column] of columns.entries()) if (column.length > 0) frames.push({ lines: column, column: i === 0 ? 'left' : 'right' })
    columns = [[], []]
  }
  for (const line of lines) {
    // a table stands for itself
    const own = line.words.length > 0 ? segmentsOf(line, 0.9) : [line]
    if (own.some((segment) => segment.left < gutter && segment.right > gutter)) {
      flush()
      const last = frames.at(-1)
      if (last && !last.column) last.lines.push(line)
      else frames.push({ lines: [line], column: null })
      continue
    }
    if (line.words.length === 0) {
      columns[line.left < gutter ? 0 : 1].push(line)
      continue
    }
    const [a, b] = [line.words.filter((word) => word.right <= gutter + 1), line.words.filter((word) => word.right > gutter + 1)]
    if (a.length > 0) columns[0].push(lineOf(a))
    if (b.length > 0) columns[1].push(lineOf(b))
  }
  flush()
  return frames
}

/** Whether at most one line in three crosses a gutter. */
function isParted(lines: readonly PrintedLine[], gutter: number): boolean {
  const over = lines.filter((line) => segmentsOf(line, 0.9).some(({ left, right }) => left < gutter && right > gutter))
  return over.length * 3 <= lines.length
}

/** Where the lines of a frame begin and end, and how far they stand from each other. */
export interface Measure {
  left: number
  right: number
  pitch: number
  size: number
}

/**
 * Read the edges of the text from its lines: the leftmost place at which a good part of them begin (first lines of
 * paragraphs are indented), the rightmost at which they end. Where few lines end there, all may be short: then the margin
 * on the right is taken to be no wider than that on the left.
 *
 * @param width Of the page; 0 for a column of it.
 */
export function measureOf(all: readonly PrintedLine[], width = 0): Measure | null {
  const printed = all.filter((line) => line.words.length > 0)
  // of a book, the lines of some pages tell as much
  const lines = printed.slice(0, mostMeasured)
  if (lines.length < (width > 0 ? 1 : 4)) return null
  const size = median(lines.map((line) => line.size))
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * 0.2)
  const enough = Math.max(2, body.length * 0.08)
  const near = (pick: (line: PrintedLine) => number, at: number) => body.filter((line) => Math.abs(pick(line) - at) <= size * 0.6).length
  const lefts = body.map((line) => line.left).sort((a, b) => a - b)
  const rights = body.map((line) => line.right).sort((a, b) => b - a)
  const left = lefts.find((x) => near((line) => line.left, x) >= enough) ?? lefts[0]
  const outer = rights.find((x) => near((line) => line.right, x) >= enough) ?? rights[0]
  if (left === undefined || outer === undefined) return null
  // closing signs may hang out of the margin: then more lines end up to a character before
  let right = outer
  for (const x of rights) if (x > outer - size * 1.5 && near((line) => line.right, x) > near((line) => line.right, right)) right = x
  const full = near((line) => line.right, right)
  // lines that end further out by chance are few beside those that are full: less than half of them
  const beyond = body.filter((line) => line.right > right + size * 1.5).length
  if (full < Math.max(4, body.length * 0.15)) right = Math.max(right, width - left * 1.1)
  if (beyond >= full / 2) right = Math.max(rights[0] as number, width - left * 1.1)
  const steps = lines.slice(1).map((line, i) => line.top - (lines[i] as PrintedLine).top)
  const pitch = median(steps.filter((step) => step > size * 0.8 && step < size * 4))
  return { left, right, pitch: pitch || size * 1.5, size }
}

/** Lines of a book that are looked at to measure it. */
export const mostMeasured = 2000

/** Whether a line is indented as the first of a paragraph: it begins one to four characters in. */
export function isIndented(line: PrintedLine, { left, size }: Measure): boolean {
  const by = (line.left - left) / size
  return by > 0.8 && by < deepestIndent
}

/** Whether a line begins further in than a paragraph does: it is centred or set to the right. */
export function isSetIn(line: PrintedLine, { left, size }: Measure): boolean {
  return (line.left - left) / size >= deepestIndent
}

const deepestIndent = 4.5

/**
 * Whether a line was broken because the first word of the next did not fit any more.
 *
 * No line begins with a closing sign, so `续，` must fit as a whole; words of Latin letters and numbers are not broken.
 */
export function isFull(line: PrintedLine, next: string, { right }: Measure): boolean {
  const head = /^[“‘（《〈〔【「『(]{0,2}(?:[0-9A-Za-z.%]+|\S)[，。、；：？！）》〉〕】」』”’)%…—]{0,3}/.exec(next)?.[0] ?? ''
  let width = 0.35
  for (const char of head) width += /[!-~]/.test(char) ? 0.55 : 1
  // closing signs may hang in the margin or be set at half their width
  return right - line.right < Math.max(width, 1.2) * line.size
}
