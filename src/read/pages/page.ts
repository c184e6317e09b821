/** A place on a page in points (or the pixels of a scan), from the top left corner as the page is looked at. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A run of text set in one go, as the format gives it: never more than one line. */
export interface Piece extends Box {
  text: string
  /** Height of the font, about the width of one Han character. */
  size: number
  /** Whether it is set at an angle, as watermarks are. */
  askew?: boolean
  /** How sure the recognition was, 0 to 1. */
  score?: number
}

/** One page as every format with places gives it; what is made of it stands in `readPages`. */
export interface Page {
  /** From 1. */
  number: number
  width: number
  height: number
  pieces: readonly Piece[]
  /** Printed rules: straight strokes and thin filled boxes, upright or level. Empty where the format draws none. */
  rules: readonly Box[]
  /** By how many quarters, clockwise, the page was turned to be read; 0 where it is left out. */
  turn?: number
}

/** The smallest box around boxes; of none, a point at the corner. */
export function around(boxes: readonly Box[]): Box {
  const box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY }
  for (const { left, top, right, bottom } of boxes) {
    box.left = Math.min(box.left, left)
    box.top = Math.min(box.top, top)
    box.right = Math.max(box.right, right)
    box.bottom = Math.max(box.bottom, bottom)
  }
  return boxes.length > 0 ? box : { left: 0, top: 0, right: 0, bottom: 0 }
}

/** A box on a page as it is shown, from one on the page as it was turned to be read. */
export function unturn({ left, top, right, bottom }: Box, { turn = 0, width, height }: Page): Box {
  if (turn === 1) return { left: top, top: width - right, right: bottom, bottom: width - left }
  if (turn === 2) return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
  if (turn === 3) return { left: height - bottom, top: left, right: height - top, bottom: right }
  return { left, top, right, bottom }
}

/** The middle value of numbers, 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/**
 * Gather numbers that lie within `reach` of the one before them, in rising order.
 *
 * @example clusters([1, 1.5, 9], 1) // [[1, 1.5], [9]]
 */
export function clusters(values: readonly number[], reach: number): number[][] {
  const found: number[][] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && value - (last.at(-1) as number) <= reach) last.push(value)
    else found.push([value])
  }
  return found
}
