import { type PrintedLine, textOf } from './lines.ts'
import { median, type Page } from './page.ts'

/** The lines of a page, from top to bottom, those of tables left out, and where its tables stand. */
export interface PageLines {
  page: Page
  lines: readonly PrintedLine[]
  /** Top and bottom of what is no line: tables. */
  tables: readonly { top: number; bottom: number }[]
}

export type MarginReason = 'pageNumber' | 'runningHead'

/** How far from the edge a page number or a running head stands, as a share of the height. */
const zone = 0.12
/** Nearer to the edge than this nothing of the text stands. */
const edge = 0.085
/** Looked at on each side of a page. */
const deepest = 3

// recognition reads a dash as 一
const dashed = /^[-—–―－·•~～一]{1,2}\s*(?:\d{1,4}|[ivxlcIVXLC]{1,6})\s*[-—–―－·•~～一]{1,2}$/
const named = /^第 ?(?:\d{1,4}|[一二三四五六七八九十百]{1,5}) ?页(?:[,，/／ ]?共 ?(?:\d{1,4}|[一二三四五六七八九十百]{1,5}) ?页)?$/
const counted = /^(?:page ?)?\d{1,4} ?(?:[/／]|of) ?\d{1,4}$/i
const bare = /^[-—–·.]?\s*(\d{1,4}|[ivxlc]{1,6})\s*[-—–·.]?$/

/**
 * Find what is printed in the margins of pages: page numbers, and lines that come again at the same height of other pages.
 *
 * A page number is told by its place as well as its form: it is the first or last line of the page, near the edge. A bare
 * number must besides count the pages: `46` on one, `47` on the next. A running head stands at the same height of at least
 * three pages, or of both of two, and is the same but for numbers. So does a line at the
 * very edge that is set off and smaller than the text, whatever it says; and on a single page, where nothing can come again, a short line
 * at the very edge that is no larger than the text and far from all of it.
 *
 * > | — 3 —
 */
export function marginsOf(pages: readonly PageLines[]): Map<PrintedLine, MarginReason> {
  const found = new Map<PrintedLine, MarginReason>()
  const numbers: { line: PrintedLine; ahead: number }[] = []
  const usual = median(pages.flatMap(({ lines }) => lines.slice(0, 50).map((line) => line.size)))
  const heads = new Map<string, { line: PrintedLine; page: Page }[]>()
  for (const { page, lines, tables } of pages) {
    for (const side of ['top', 'bottom'] as const) {
      const inward = side === 'top' ? lines.slice(0, deepest) : lines.slice(-deepest).reverse()
      for (const line of inward) {
        const depth = side === 'top' ? line.bottom / page.height : 1 - line.top / page.height
        // behind a table there is nothing that stands in the margin
        if (depth > zone * 1.5 || tables.some((table) => (side === 'top' ? table.top < line.top : table.bottom > line.bottom))) break
        const text = textOf(line).trim()
        if (depth <= zone || isSetOff(line, lines, side)) {
          if (dashed.test(text) || named.test(text) || counted.test(text)) found.set(line, 'pageNumber')
          const number = bare.exec(text)?.[1]
          if (number !== undefined && /^\d/.test(number)) numbers.push({ line, ahead: Number(number) - page.number })
        }
        if (depth <= edge && line.size < usual * 0.85 && isSetOff(line, lines, side)) found.set(line, found.get(line) ?? 'runningHead')
        if (
          pages.length === 1 &&
          line === inward[0] &&
          depth <= edge &&
          line.size < usual * 1.05 &&
          text.length <= 30 &&
          standsAlone(line, lines, tables, side)
        )
          found.set(line, found.get(line) ?? 'runningHead')
        const key = `${side} ${text.replace(/\s|\d+/g, '')}`
        if (text.length > 60 || key.length < side.length + 3) continue
        const same = heads.get(key)
        if (same) same.push({ line, page })
        else heads.set(key, [{ line, page }])
      }
    }
  }
  const ahead = median(numbers.map((number) => number.ahead))
  const counting = numbers.filter((number) => number.ahead === ahead)
  // one page that says 1 is as good as two that count
  if (counting.length >= 2 || pages.length === 1) for (const { line } of counting) if (counting.length >= 2 || ahead === 0) found.set(line, 'pageNumber')
  const enough = pages.length <= 4 ? 2 : 3
  for (const same of heads.values()) {
    const level = same.filter(({ line, page }) => same.some((other) => other.page !== page && Math.abs(other.line.top - line.top) < page.height * 0.01))
    if (new Set(level.map(({ page }) => page)).size < enough) continue
    for (const { line } of level) if (!found.has(line)) found.set(line, 'runningHead')
  }
  return found
}

/** Whether a line at the edge is further from what stands next, line or table, than three lines of its size, and than lines of the page are. */
function standsAlone(line: PrintedLine, lines: readonly PrintedLine[], tables: readonly { top: number; bottom: number }[], side: 'top' | 'bottom'): boolean {
  const others = [...lines.filter((other) => other !== line), ...tables]
  if (others.length === 0 || (lines.length > 4 && !isSetOff(line, lines, side))) return false
  const gaps = others.map(({ top, bottom }) => (side === 'top' ? top - line.top : line.bottom - bottom))
  const gap = gaps.reduce((least, one) => Math.min(least, one))
  return gap >= line.size * 3
}

/** Whether a line stands further from its neighbour than lines of the page do from each other. */
function isSetOff(line: PrintedLine, lines: readonly PrintedLine[], side: 'top' | 'bottom'): boolean {
  const at = lines.indexOf(line)
  const neighbour = lines[side === 'top' ? at + 1 : at - 1]
  if (!neighbour) return false
  const pitch = median(lines.slice(1).map((other, i) => other.top - (lines[i] as PrintedLine).top))
  return Math.abs(neighbour.top - line.top) > pitch * 1.4
}
