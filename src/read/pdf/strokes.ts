import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../pages/page.ts'

type Matrix = readonly number[]

/** Thicker than a rule of a table is printed, in points. */
const thickest = 4
/** A page with more is a drawing. */
const mostRules = 20_000

/**
 * Find the printed rules of a page: strokes of paths and thin filled boxes, upright or level, and the sides of boxes that
 * are stroked. Clipping paths and shading draw none.
 *
 * @param view Turns places of the page into those of its picture.
 */
export async function rulesOf(page: PDFPageProxy, view: Matrix): Promise<Box[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: Box[] = []
  let now: Matrix = view
  const kept: Matrix[] = []
  const forms: Matrix[] = []
  for (const [i, operator] of fnArray.entries()) {
    const given = argsArray[i] as unknown[] | null
    if (operator === OPS.save) kept.push(now)
    else if (operator === OPS.restore) now = kept.pop() ?? view
    else if (operator === OPS.transform) now = times(now, given as number[])
    else if (operator === OPS.paintFormXObjectBegin) {
      forms.push(now)
      const own = given?.[0]
      if (isNumbers(own) && own.length === 6) now = times(now, [...own])
    } else if (operator === OPS.paintFormXObjectEnd) now = forms.pop() ?? now
    else if (operator === OPS.constructPath) {
      const [paint, paths] = (given ?? []) as [number, unknown[]]
      const path = paths?.[0]
      if (!isNumbers(path)) continue
      for (const line of linesOf(path)) {
        if (rules.length >= mostRules) return rules
        draw(line, paint, now, rules)
      }
    }
  }
  return rules
}

function isNumbers(value: unknown): value is ArrayLike<number> & Iterable<number> {
  return Array.isArray(value) || value instanceof Float32Array
}

const strokes: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])
const fills: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])

/** Corners of each part of a path; parts with curves give none. */
function* linesOf(path: ArrayLike<number>): Generator<[number, number][]> {
  let corners: [number, number][] = []
  let curved = false
  for (let i = 0; i < path.length; ) {
    const step = path[i++]
    if (step === 0) {
      if (corners.length > 1 && !curved) yield corners
      corners = []
      curved = false
    }
    if (step === 0 || step === 1) {
      corners.push([path[i] as number, path[i + 1] as number])
      i += 2
    } else if (step === 2 || step === 3) {
      curved = true
      i += step === 2 ? 6 : 4
    } else if (step === 4 && corners[0]) corners.push(corners[0])
    else if (step !== 4) return
  }
  if (corners.length > 1 && !curved) yield corners
}

function draw(corners: readonly [number, number][], paint: number, matrix: Matrix, rules: Box[]): void {
  const seen = corners.map(([x, y]) => at(matrix, x, y))
  const box = {
    left: Math.min(...seen.map(([x]) => x)),
    top: Math.min(...seen.map(([, y]) => y)),
    right: Math.max(...seen.map(([x]) => x)),
    bottom: Math.max(...seen.map(([, y]) => y)),
  }
  if (fills.has(paint) && Math.min(box.right - box.left, box.bottom - box.top) <= thickest) {
    rules.push(box)
    return
  }
  if (!strokes.has(paint)) return
  for (const [i, [x, y]] of seen.entries()) {
    const before = seen[i - 1]
    if (!before || (Math.abs(before[0] - x) > 1 && Math.abs(before[1] - y) > 1)) continue
    rules.push({ left: Math.min(before[0], x), top: Math.min(before[1], y), right: Math.max(before[0], x), bottom: Math.max(before[1], y) })
  }
}

/** Where a point of the page stands after a transformation. */
export function at([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The transformation that does `second` first and then `first`. */
export function times(first: Matrix, second: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = second
  const zero = at(first, 0, 0)
  const turn = (x: number, y: number) => at(first, x, y).map((value, i) => value - (zero[i] as number)) as [number, number]
  return [...turn(a, b), ...turn(c, d), ...at(first, e, f)]
}
