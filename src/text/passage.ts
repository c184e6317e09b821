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

/** A run of the source that went into a passage without a gap. */
interface Run {
  /** Offset in the passage. */
  at: number
  /** Offset in the source. */
  from: number
  /** Whether a line or page break lies before this run, not only a space. */
  broken: boolean
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
  readonly #runs: readonly Run[] | null
  #raw: string | undefined
  #signs = -1
  #markers: readonly MarkerReading[] | undefined

  private constructor(source: Source, key: string, from: number, runs: readonly Run[] | null) {
    this.source = source
    this.key = key
    this.#from = from
    this.#runs = runs
  }

  /** A passage of runs that are known to be in order. */
  static #of(source: Source, key: string, runs: readonly Run[]): Passage {
    return new Passage(source, key, runs[0]?.from ?? 0, runs.length === 1 ? null : runs)
  }

  get length(): number {
    return this.key.length
  }

  /** Printed text of the same length as {@link key}: what records quote. */
  get raw(): string {
    this.#raw ??= this.#text(this.source.raw)
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
    const run = this.#runs[this.#find(index)]
    return run ? run.from + index - run.at : 0
  }

  /** Whether white space was left out before `index`. */
  gapBefore(index: number): boolean {
    if (!this.#runs) return false
    const i = this.#find(index)
    return i > 0 && this.#runs[i]?.at === index
  }

  /** Whether a line or page break lies right before `index`. */
  breakBefore(index: number): boolean {
    const run = this.#runs?.[this.#find(index)]
    return run !== undefined && run.at === index && run.broken && index > 0
  }

  /** The passage from `from` to `to`, offsets in {@link key}. */
  slice(from: number, to: number = this.length): Passage {
    const a = Math.max(0, from)
    const b = Math.min(this.length, to)
    if (a >= b) return new Passage(this.source, '', this.offset(Math.min(a, this.length - 1)), null)
    if (a === 0 && b === this.length) return this
    const key = this.key.slice(a, b)
    if (!this.#runs) return new Passage(this.source, key, this.#from + a, null)
    const first = this.#find(a)
    const whole = this.#runs[first] as Run
    // a cell, a heading: most slices lie in one run
    if (b <= (this.#runs[first + 1]?.at ?? this.length)) return new Passage(this.source, key, whole.from + a - whole.at, null)
    const runs: Run[] = []
    for (let i = first; i < this.#runs.length; i++) {
      const run = this.#runs[i] as Run
      if (run.at >= b) break
      const skip = Math.max(0, a - run.at)
      runs.push({ at: run.at + skip - a, from: run.from + skip, broken: runs.length > 0 && run.broken })
    }
    return Passage.#of(this.source, key, runs)
  }

  /** Source spans of a range, one for each line or page it touches. */
  spans(from = 0, to: number = this.length): Span[] {
    const b = Math.min(to, this.length)
    let a = Math.max(0, from)
    if (!this.#runs) return a < b ? [{ start: this.#from + a, end: this.#from + b }] : []
    const spans: Span[] = []
    for (let i = this.#find(a); a < b; i++) {
      const run = this.#runs[i] as Run
      const stop = Math.min(b, this.#runs[i + 1]?.at ?? this.length)
      const last = spans.at(-1)
      // white space between two runs of a line stays inside the span, so that it quotes what is printed;
      // anything else that was left out (a mark, an invisible character) parts it
      const start = run.from + a - run.at
      if (last && !run.broken && /^\s*$/.test(this.source.raw.slice(last.end, start))) last.end = start + stop - a
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
    for (let i = 0; i < this.#runs.length; i++) {
      const run = this.#runs[i] as Run
      visit(run.from, run.from + (this.#runs[i + 1]?.at ?? this.length) - run.at)
    }
  }

  /** Index of the first character at or behind a source offset; the length when there is none. */
  indexOf(offset: number): number {
    if (!this.#runs) return Math.min(this.length, Math.max(0, offset - this.#from))
    let low = 0
    let high = this.#runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      const run = this.#runs[middle] as Run
      if (run.from + (this.#runs[middle + 1]?.at ?? this.length) - run.at <= offset) low = middle + 1
      else high = middle
    }
    const run = this.#runs[low]
    return run ? run.at + Math.max(0, offset - run.from) : this.length
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

  #text(text: string): string {
    if (!this.#runs) return text.slice(this.#from, this.#from + this.length)
    const parts: string[] = []
    for (let i = 0; i < this.#runs.length; i++) {
      const run = this.#runs[i] as Run
      const stop = this.#runs[i + 1]?.at ?? this.length
      parts.push(text.slice(run.from, run.from + stop - run.at))
    }
    return parts.join('')
  }

  /** Index of the run that holds a character. */
  #find(index: number): number {
    const runs = this.#runs ?? []
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle] as Run).at <= index) low = middle
      else high = middle - 1
    }
    return low
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
    const runs: Run[] = []
    const keys: string[] = []
    let length = 0
    const push = (from: number, to: number) => {
      if (from >= to) return
      runs.push({ at: length, from, broken: false })
      keys.push(folded.slice(from, to))
      length += to - from
    }
    const spaced = isLetterSpaced(folded, start, end)
    const squeeze = (from: number, to: number) => {
      let a = from
      space.lastIndex = from
      for (let hit = space.exec(folded); hit && hit.index < to; hit = space.exec(folded)) {
        const gapEnd = Math.min(to, hit.index + hit[0].length)
        const keep = !spaced && hit.index > start && gapEnd < end && word.test(folded[hit.index - 1] as string) && word.test(folded[gapEnd] as string)
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
    const runs: Run[] = []
    let length = 0
    for (const passage of passages) {
      if (passage.length === 0) continue
      if (!passage.#runs) runs.push({ at: length, from: passage.#from, broken: length > 0 })
      else for (const run of passage.#runs) runs.push({ at: run.at + length, from: run.from, broken: run.broken || (run.at === 0 && length > 0) })
      length += passage.length
    }
    return Passage.#of(first.source, passages.map((p) => p.key).join(''), runs)
  }
}

function hasSpace(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isSpace(text.charCodeAt(i))) return true
  return false
}

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
