import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { foldLookAlikes } from '../../text/fold.ts'
import type { Piece } from '../pages/page.ts'
import { at, times } from './strokes.ts'

/** The pieces of a page, and by how many quarters it must be turned (clockwise) for its lines to lie level. */
export interface Pieces {
  pieces: Piece[]
  turn: number
  /** Characters that the font of the file calls radicals, read as the ideographs they look like. */
  radicals: number
}

/** A Han character reaches this far above its base line, in heights of its font. */
const above = 0.88

/**
 * Place the text of a page.
 *
 * A font may print two characters with one glyph and then name the wrong one: ⼀ (a radical) for 一. What a reader sees is
 * the ideograph, so that is what is stored; ligatures (ﬁ) are taken apart. Text that is printed twice, a little shifted to look bold, counts once.
 *
 * @param view Turns places of the page into those of its picture.
 */
export function piecesOf(items: readonly TextItem[], view: readonly number[]): Pieces {
  const pieces: (Piece & { quarter: number })[] = []
  const seen = new Map<string, Piece[]>()
  const weight = [0, 0, 0, 0]
  let radicals = 0
  for (const item of items) {
    if (item.str.trim() === '') continue
    const matrix = times(view, item.transform as number[])
    const [a = 1, b = 0, c = 0, d = 1] = matrix
    const size = Math.hypot(c, d)
    const along = Math.hypot(a, b)
    if (!(size > 0.1) || !(along > 0) || !matrix.every(Number.isFinite)) continue
    const angle = Math.atan2(b, a)
    const quarter = (Math.round(angle / (Math.PI / 2)) + 4) % 4
    // set askew: a watermark or a stamp
    const askew = Math.abs(angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2)) > 0.05
    // damaged fonts give no width
    const length = Number.isFinite(item.width) ? item.width / along : item.str.length * 0.5
    const corners = [at(matrix, 0, above - 1), at(matrix, length, above - 1), at(matrix, 0, above), at(matrix, length, above)]
    const folded = foldLookAlikes(item.str)
    for (let i = 0; i < folded.length; i++) if (folded[i] !== item.str[i]) radicals++
    const piece = {
      text: folded.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC')),
      size,
      left: Math.min(...corners.map(([x]) => x)),
      top: Math.min(...corners.map(([, y]) => y)),
      right: Math.max(...corners.map(([x]) => x)),
      bottom: Math.max(...corners.map(([, y]) => y)),
      quarter: askew ? 0 : quarter,
      ...(askew ? { askew } : {}),
    }
    const same = seen.get(piece.text)
    if (same?.some((other) => Math.abs(other.left - piece.left) < size * 0.2 && Math.abs(other.top - piece.top) < size * 0.2)) continue
    if (same) same.push(piece)
    else seen.set(piece.text, [piece])
    if (!askew) weight[quarter] = (weight[quarter] ?? 0) + piece.text.length
    pieces.push(piece)
  }
  const most = weight.indexOf(Math.max(...weight))
  return { pieces, turn: (weight[most] ?? 0) > (weight[0] ?? 0) ? (4 - most) % 4 : 0, radicals }
}
