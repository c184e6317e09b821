import { fold } from './fold.ts'
import { type MarkerReading, readMarker } from './marker.ts'
import { signsOf } from './signs.ts'
import { isSpace } from './space.ts'

/** Half-open range of UTF-16 offsets into the decoded source. */
export interface Span {
  start: number
  end: number
}

/** The decoded source and its fold, which has the same length. */
export interface Source {
  readonly raw: string
  readonly folded: string
}

/**
 * Pair a decoded text with its fold.
 *
 * @example sourceOf('（一）总则').folded // '(一)总则'
 */
export function sourceOf(raw: string): Source {
  return { raw, folded: fold(raw) }
}

/**
 * Runs of the source that went into a passage without a gap, in order, two numbers for each: its offset in the passage; and twice its
 * offset in the source, one more where a line or page break lies before it and not only a space. A large text has millions of them,
 * and every object that stays alive costs its collection.
 */
type Runs = readonly number[]

const atOf = (runs: Runs, i: number) => runs[2 * i] as number
const fromOf = (runs: Runs, i: number) => (runs[2 * i + 1] as number) >> 1
const isBroken = (runs: Runs, i: number) => ((runs[2 * i + 1] as number) & 1) === 1
/** Offset in a passage of so many characters where a run ends. */
const stopOf = (runs: Runs, i: number, length: number) => runs[2 * i + 2] ?? length

/** Index of the run that holds a character. */
function findRun(runs: Runs, index: number): number {
  let low = 0
  let high = (runs.length >> 1) - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (atOf(runs, middle) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * A logical text made of slices of the source: lines and pages joined, white space and invisible characters left out
 * (one space stays between two ASCII words). Patterns run on {@link key} and never see a break; every offset of it
 * leads back to the source.
 *
 * > | 到 2021 年，建成
 * > | 30 个以上
 *     key  到2021年，建成30个以上
 *     spans(8, 13) → [{…'30 个以上'}]
 */
export class Passage {
  readonly source: Source
  /** Folded text; what patterns match. */
  readonly key: string
  /** Offset of the first character in the source. */
  readonly #from: number
  /** Null where the passage is one slice of the source, as most are. */
  readonly #runs: Runs | null
  #raw: string | undefined
  #signs = -1
  #markers: readonly MarkerReading[] | undefined

  private constructor(source: Source, key: string, from: number, runs: Runs | null) {
    this.source = source
    this.key = key
    this.#from = from
    this.#runs = runs
  }

  /** A passage of runs that are known to be in order. */
  static #of(source: Source, key: string, runs: Runs): Passage {
    if (runs.length <= 2) return new Passage(source, key, runs.length > 0 ? fromOf(runs, 0) : 0, runs.length > 0 ? null : runs)
    // a list that grew keeps room for more
    return new Passage(source, key, fromOf(runs, 0), runs.slice())
  }

  get length(): number {
    return this.key.length
  }

  /** Printed text of the same length as {@link key}: what records quote. */
  get raw(): string {
    if (this.#raw !== undefined) return this.#raw
    const { raw } = this.source
    if (!this.#runs) this.#raw = raw.slice(this.#from, this.#from + this.length)
    else {
      const parts: string[] = []
      this.eachPiece((start, end) => parts.push(raw.slice(start, end)))
      this.#raw = parts.join('')
    }
    return this.#raw
  }

  /** Which kinds of signs {@link key} holds; see {@link signsOf}. */
  get signs(): number {
    if (this.#signs < 0) this.#signs = signsOf(this.key)
    return this.#signs
  }

  /** The markers that {@link key} may begin with: every stage asks a line or paragraph for them. */
  get markers(): readonly MarkerReading[] {
    this.#markers ??= readMarker(this.key)
    return this.#markers
  }

  /** First source offset, or 0 for an empty passage. */
  get start(): number {
    return this.#from
  }

  /** Offset after the last source character. */
  get end(): number {
    return this.length === 0 ? this.start : this.offset(this.length - 1) + 1
  }

  /** Source offset of the character at `index` (of the last one when beyond the end). */
  offset(index: number): number {
    if (!this.#runs) return this.#from + index
    if (this.#runs.length === 0) return 0
    const i = findRun(this.#runs, index)
    return fromOf(this.#runs, i) + index - atOf(this.#runs, i)
  }

  /** Whether white space was left out before `index`. */
  gapBefore(index: number): boolean {
    if (!this.#runs) return false
    const i = findRun(this.#runs, index)
    return i > 0 && atOf(this.#runs, i) === index
  }

  /** Whether a line or page break lies right before `index`. */
  breakBefore(index: number): boolean {
    if (!this.#runs || index <= 0) return false
    const i = findRun(this.#runs, index)
    return atOf(this.#runs, i) === index && isBroken(this.#runs, i)
  }

  /** The passage from `from` to `to`, offsets in {@link key}. */
  slice(from: number, to: number = this.length): Passage {
    const a = Math.max(0, from)
    const b = Math.min(this.length, to)
    if (a >= b) return new Passage(this.source, '', this.offset(Math.min(a, this.length - 1)), null)
    if (a === 0 && b === this.length) return this
    const key = this.key.slice(a, b)
    if (!this.#runs) return new Passage(this.source, key, this.#from + a, null)
    const first = findRun(this.#runs, a)
    // a cell, a heading: most slices lie in one run
    if (b <= stopOf(this.#runs, first, this.length)) return new Passage(this.source, key, fromOf(this.#runs, first) + a - atOf(this.#runs, first), null)
    const runs = [0, 2 * (fromOf(this.#runs, first) + a - atOf(this.#runs, first))]
    for (let i = first + 1; 2 * i < this.#runs.length && atOf(this.#runs, i) < b; i++) {
      runs.push(atOf(this.#runs, i) - a, this.#runs[2 * i + 1] as number)
    }
    return Passage.#of(this.source, key, runs)
  }

  /** Source spans of a range, one for each line or page it touches. */
  spans(from = 0, to: number = this.length): Span[] {
    const b = Math.min(to, this.length)
    let a = Math.max(0, from)
    if (!this.#runs) return a < b ? [{ start: this.#from + a, end: this.#from + b }] : []
    const spans: Span[] = []
    for (let i = findRun(this.#runs, a); a < b; i++) {
      const stop = Math.min(b, stopOf(this.#runs, i, this.length))
      const last = spans.at(-1)
      // white space between two runs of a line stays inside the span, so that it quotes what is printed;
      // anything else that was left out (a mark, an invisible character) parts it
      const start = fromOf(this.#runs, i) + a - atOf(this.#runs, i)
      if (last && !isBroken(this.#runs, i) && /^\s*$/.test(this.source.raw.slice(last.end, start))) last.end = start + stop - a
      else spans.push({ start, end: start + stop - a })
      a = stop
    }
    return spans
  }

  /** Visit the pieces of the source in order, as they stand in it: white space parts them. */
  eachPiece(visit: (start: number, end: number) => void): void {
    if (this.length === 0) return
    if (!this.#runs) {
      visit(this.#from, this.#from + this.length)
      return
    }
    for (let i = 0; 2 * i < this.#runs.length; i++) {
      const from = fromOf(this.#runs, i)
      visit(from, from + stopOf(this.#runs, i, this.length) - atOf(this.#runs, i))
    }
  }

  /** Index of the first character at or behind a source offset; the length when there is none. */
  indexOf(offset: number): number {
    if (!this.#runs) return Math.min(this.length, Math.max(0, offset - this.#from))
    let low = 0
    const count = this.#runs.length >> 1
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (fromOf(this.#runs, middle) + stopOf(this.#runs, middle, this.length) - atOf(this.#runs, middle) <= offset) low = middle + 1
      else high = middle
    }
    return low < count ? atOf(this.#runs, low) + Math.max(0, offset - fromOf(this.#runs, low)) : this.length
  }

  /** The pieces that are left when source spans are cut out, in order. */
  without(spans: readonly Span[]): Passage[] {
    const left: Passage[] = []
    let from = 0
    for (const { start, end } of spans) {
      if (end <= this.start || start >= this.end) continue
      const a = this.indexOf(start)
      const b = this.indexOf(end)
      if (a > from) left.push(this.slice(from, a))
      from = Math.max(from, b)
    }
    if (from < this.length) left.push(this.slice(from))
    return left
  }

  /**
   * Read a range of one source line, leaving out white space, and the spans in `dropped` (sorted, inside the range).
   *
   * @example Passage.read(sourceOf('科 技 部'), 0, 5).key // '科技部'
   */
  static read(source: Source, start: number, end: number, dropped: readonly Span[] = []): Passage {
    const { folded } = source
    if (dropped.length === 0 && start < end && !hasSpace(folded, start, end)) {
      return new Passage(source, folded.slice(start, end), start, null)
    }
    const runs: number[] = []
    const keys: string[] = []
    let length = 0
    const push = (from: number, to: number) => {
      if (from >= to) return
      runs.push(length, 2 * from)
      keys.push(folded.slice(from, to))
      length += to - from
    }
    const spaced = isLetterSpaced(folded, start, end)
    const squeeze = (from: number, to: number) => {
      let a = from
      space.lastIndex = from
      for (let hit = space.exec(folded); hit && hit.index < to; hit = space.exec(folded)) {
        const gapEnd = Math.min(to, hit.index + hit[0].length)
        const keep =
          !spaced &&
          hit.index > start &&
          gapEnd < end &&
          word.test(folded[hit.index - 1] as string) &&
          word.test(folded[gapEnd] as string) &&
          !isParted(folded, hit.index, gapEnd)
        push(a, keep && hit[0][0] !== '\t' && hit[0][0] !== '\ufeff' ? hit.index + 1 : hit.index)
        a = gapEnd
        if (space.lastIndex >= to) break
      }
      push(a, to)
    }
    let a = start
    for (const span of dropped) {
      if (span.start > a) squeeze(a, span.start)
      a = Math.max(a, span.end)
    }
    if (a < end) squeeze(a, end)
    return Passage.#of(source, keys.length === 1 ? (keys[0] as string) : keys.join(''), runs)
  }

  /** Join passages over line or page breaks; nothing is put between them. */
  static join(passages: readonly Passage[]): Passage {
    const [first] = passages
    if (passages.length === 1 && first) return first
    if (!first) throw new Error('Unexpected empty list of passages')
    const runs: number[] = []
    let length = 0
    for (const passage of passages) {
      if (passage.length === 0) continue
      const broken = length > 0 ? 1 : 0
      if (!passage.#runs) runs.push(length, 2 * passage.#from + broken)
      else {
        for (let i = 0; 2 * i < passage.#runs.length; i++) {
          runs.push(atOf(passage.#runs, i) + length, (passage.#runs[2 * i + 1] as number) | (i === 0 ? broken : 0))
        }
      }
      length += passage.length
    }
    return Passage.#of(first.source, passages.map((p) => p.key).join(''), runs)
  }
}

function hasSpace(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isSpace(text.charCodeAt(i))) return true
  return false
}

/** Whether a space parts the figures of one number: `1 2 0处`, `4月2 8日`. */
function isParted(text: string, from: number, to: number): boolean {
  if (to - from !== 1 || !digit.test(text[from - 1] as string)) return false
  // each figure stands alone, and what they count follows
  if (!/[\u4e00-\u9fff ]/.test(text[from - 2] ?? '') || !/^\d(?: \d){0,3}[\u4e00-\u9fff]/.test(text.slice(to, to + 9))) return false
  let first = from - 1
  while (text[first - 1] === ' ' && digit.test(text[first - 2] ?? '')) first -= 2
  return /[\u4e00-\u9fff]/.test(text[first - 1] ?? '')
}

const digit = /[0-9]/

/** Whether glyphs are spaced out (`科 技 部 2 0 2 4`): then no space parts two words either. */
function isLetterSpaced(text: string, start: number, end: number): boolean {
  let gaps = 0
  let glyphs = 0
  let gap = false
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x20) {
      if (!gap) gaps++
      gap = true
    } else {
      glyphs++
      gap = false
    }
  }
  return glyphs >= 4 && gaps >= (glyphs - 1) * 0.7
}

const space = /\s+/g
const word = /[0-9A-Za-z]/
