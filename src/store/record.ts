import { grown, putUtf8 } from '../text/utf8.ts'
import type { Value, Values } from './port.ts'

/** Bytes of memory that are kept: the rows of most documents take less, those of a huge one must not stay. */
const kept = 1 << 20

const [zero, one, byte, word, double, real] = [8, 9, 1, 2, 4, 7] as const

/**
 * Writes rows as records of SQLite (https://www.sqlite.org/fileformat2.html#record_format), one behind the other, into memory that is kept.
 *
 * To bind a value costs as much as to write ten of them here.
 */
export class RecordWriter {
  #bytes = Buffer.allocUnsafeSlow(kept)
  #length = 0
  /** Kinds of the values of one row: they stand before the values, and how long a text is in UTF-8 is known behind it. */
  readonly #kinds: number[] = []

  /** Bytes that were written since the last time. */
  get length(): number {
    return this.#length
  }

  /** Write a row of some of the values, behind a first one; gives where it ends. */
  row(first: Value, values: Values, from: number, to: number): number {
    const kinds = this.#kinds
    kinds.length = 0
    const start = this.#length
    // room in front for the head: what is behind a text says how long it is
    const body = start + 9 + (to - from + 1) * 5
    this.#reserve(body - start)
    this.#length = body
    kinds.push(this.#value(first))
    for (let i = from; i < to; i++) kinds.push(this.#value(values[i] ?? null))
    const end = this.#length
    const bytes = this.#bytes
    let at = putVarint(bytes, start, headLength(kinds))
    for (const kind of kinds) at = putVarint(bytes, at, kind)
    bytes.copyWithin(at, body, end)
    this.#length = at + end - body
    return this.#length
  }

  /** All rows written since the last time. */
  take(): Uint8Array {
    const taken = Buffer.allocUnsafeSlow(this.#length)
    this.#bytes.copy(taken, 0, 0, this.#length)
    if (this.#bytes.length > kept) this.#bytes = Buffer.allocUnsafeSlow(kept)
    this.#length = 0
    return taken
  }

  /** Write a value, and give its kind. */
  #value(value: Value): number {
    if (value === null) return 0
    if (typeof value === 'string') return this.#text(value)
    if (typeof value === 'boolean') return value ? one : zero
    return this.#number(value)
  }

  #number(value: number): number {
    if (value === 0) return zero
    if (value === 1) return one
    this.#reserve(8)
    const [bytes, at] = [this.#bytes, this.#length]
    if (value !== (value | 0)) {
      this.#length = bytes.writeDoubleBE(value, at)
      return real
    }
    if (value === (value << 24) >> 24) {
      bytes[at] = value
      this.#length = at + 1
      return byte
    }
    if (value === (value << 16) >> 16) {
      bytes[at] = value >> 8
      bytes[at + 1] = value
      this.#length = at + 2
      return word
    }
    this.#length = bytes.writeInt32BE(value, at)
    return double
  }

  #text(text: string): number {
    // a UTF-16 unit takes three bytes at most
    this.#reserve(text.length * 3)
    const start = this.#length
    const end = putUtf8(this.#bytes, start, text)
    this.#length = end < 0 ? start + this.#bytes.write(text, start) : end
    return 13 + 2 * (this.#length - start)
  }

  #reserve(more: number): void {
    if (this.#length + more > this.#bytes.length) this.#bytes = grown(this.#bytes, this.#length, more)
  }
}

/** Bytes of the head of a record, which counts itself. */
function headLength(kinds: readonly number[]): number {
  let length = 1
  for (const kind of kinds) length += varintLength(kind)
  return length < 0x80 ? length : length + 1
}

/** Bytes of a whole number as SQLite writes it: seven bits each. */
export function varintLength(value: number): number {
  let length = 1
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) length++
  return length
}

/** Write a whole number, seven bits a byte, the highest first; gives where it ends. */
export function putVarint(bytes: Uint8Array, at: number, value: number): number {
  if (value < 0x80) {
    bytes[at] = value
    return at + 1
  }
  const end = at + varintLength(value)
  let rest = value
  for (let i = end - 1; i >= at; i--) {
    bytes[i] = (rest % 0x80) | (i === end - 1 ? 0 : 0x80)
    rest = Math.floor(rest / 0x80)
  }
  return end
}
