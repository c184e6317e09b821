import { around, type Box, type Piece } from './page.ts'

/** A piece without white space in it. */
export interface Word extends Piece {
  /** Whether the format prints white space before it. */
  spaced: boolean
}

/** Words that stand beside each other. */
export interface PrintedLine extends Box {
  /** From left to right. */
  words: Word[]
  size: number
}

/**
 * Cut pieces into words. Where white space stands in a piece, the places around it are reckoned from the usual widths: Han
 * and full-width characters as wide as the font is high, all others half of it, what is left of the piece to the white space.
 */
export function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = []
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    const gaps = [...piece.text.matchAll(/\s+/g)]
    if (gaps.length === 0) {
      words.push({ ...piece, spaced: false })
      continue
    }
    const blank = gaps.reduce((sum, [gap]) => sum + gap.length, 0)
    const printed = measure(piece.text.replace(/\s+/g, '')) * piece.size
    const width = piece.right - piece.left
    const rest = width - printed
    // where the font is not as wide as usual, all is stretched alike
    const scale = rest > 0 ? 1 : width / (printed + blank * piece.size * 0.25)
    const each = rest > 0 ? rest / blank : piece.size * 0.25 * scale
    let at = piece.left
    let spaced = false
    for (const part of piece.text.split(/(\s+)/)) {
      if (part === '') continue
      const isGap = /^\s/.test(part)
      const to = at + (isGap ? part.length * each : measure(part) * piece.size * scale)
      if (!isGap) words.push({ ...piece, text: part, left: at, right: to, spaced })
      spaced = isGap
      at = to
    }
  }
  return words
}

/** Usual width of a text in heights of its font. */
export function measure(text: string): number {
  let width = 0
  for (const char of text) width += isWide(char) ? 1 : 0.5
  return width
}

function isWide(char: string): boolean {
  return /[\u2014\u2018-\u201d\u2026\u2460-\u24ff\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/.test(char) || char.length > 1
}

/** Gather words whose heights overlap by half into lines, from top to bottom. */
export function linesOf(words: readonly Word[]): PrintedLine[] {
  const sorted = [...words].sort((a, b) => middle(a) - middle(b))
  const rows: { words: Word[]; top: number; bottom: number }[] = []
  for (const word of sorted) {
    // words of the line above may be much higher, so the last few lines are looked at
    const row = rows.slice(-4).findLast(({ top, bottom }) => {
      const overlap = Math.min(bottom, word.bottom) - Math.max(top, word.top)
      return overlap > 0.5 * Math.min(bottom - top, word.bottom - word.top)
    })
    if (row) {
      row.words.push(word)
      // a high word (a bracket over two lines) does not make the line higher than its first word does
      row.top = Math.min(row.top, Math.max(word.top, row.top - word.size * 0.3))
      row.bottom = Math.max(row.bottom, Math.min(word.bottom, row.bottom + word.size * 0.3))
    } else rows.push({ words: [word], top: word.top, bottom: word.bottom })
  }
  return rows.map(({ words: own }) => lineOf(own)).sort((a, b) => a.top - b.top || a.left - b.left)
}

/** A line of words that are known to stand beside each other. */
export function lineOf(words: readonly Word[]): PrintedLine {
  const sorted = [...words].sort((a, b) => a.left - b.left)
  let chars = 0
  const sizes = new Map<number, number>()
  for (const { text, size } of sorted) sizes.set(size, (sizes.get(size) ?? 0) + text.length)
  let size = 0
  for (const [own, count] of sizes) if (count > chars) [chars, size] = [count, own]
  return { ...around(sorted), words: sorted, size }
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2
}

/** A gap from which on it parts columns rather than words, in heights of the font. */
export const wideGap = 1.4

/** Parts of a line between wide gaps. */
export function segmentsOf(line: PrintedLine, gap = wideGap): PrintedLine[] {
  const segments: Word[][] = []
  for (const [i, word] of line.words.entries()) {
    const before = line.words[i - 1]
    const last = segments.at(-1)
    if (last && before && word.left - before.right < gap * line.size) last.push(word)
    else segments.push([word])
  }
  return segments.map(lineOf)
}

const ascii = /[!-~]/

/** The white space between two words of a line, if any. */
function gapOf(before: Word, word: Word, spread: boolean): string {
  const gap = (word.left - before.right) / Math.max(before.size, word.size, 1)
  if (spread) return gap > 0.15 ? ' ' : ''
  if (gap >= wideGap) return '\u3000\u3000'
  const latin = ascii.test(before.text.at(-1) ?? '') && ascii.test(word.text[0] ?? '')
  // programs leave a quarter of a character between Han and Latin by themselves
  return word.spaced || gap > (latin ? 0.15 : 0.42) ? ' ' : ''
}

/** The text of a line: words joined, white space where a gap is seen. Glyphs spread over the line get one space each. */
export function textOf(line: PrintedLine): string {
  const spread = line.words.length > 1 && line.words.filter(({ text }) => text.length === 1).length > line.words.length * 0.6
  return line.words.map((word, i) => (i > 0 ? gapOf(line.words[i - 1] as Word, word, spread) : '') + word.text).join('')
}

/** What stands between two lines that are joined: a space where two words of Latin letters or digits would run together, none in a number (12,⏎000). */
export function seam(before: string, after: string): string {
  if (/\d,$/.test(before) && /^\d{3}(?!\d)/.test(after)) return ''
  return /[0-9A-Za-z,.;:)]$/.test(before) && /^[0-9A-Za-z(]/.test(after) ? ' ' : ''
}
