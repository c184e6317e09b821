import { grown, putUtf8 } from '../text/utf8.ts'

/** Takes bytes of a file; they are gone when it returns. */
export type WriteBytes = (bytes: Uint8Array) => void

export type Fields = Readonly<Record<string, unknown>>

/** Memory that is kept: of most documents, all fits in it. */
const room = 1 << 19
/** Names that are kept as bytes. A schema has fewer; what names its fields by the text has no end of them. */
const mostNames = 1000

/**
 * Writes values as JSON, in UTF-8, into memory that is kept: the bytes of `JSON.stringify`, in a fifth less time than it takes to make
 * one string of a document and to encode that.
 */
export class JsonBytes {
  #bytes = Buffer.allocUnsafeSlow(room)
  #length = 0
  readonly #names = new Map<string, Uint8Array>()

  /** Bytes that were written since the last time. */
  get length(): number {
    return this.#length
  }

  /** Hand over what was written, and begin anew. */
  pass(write: WriteBytes): void {
    write(this.#bytes.subarray(0, this.#length))
    this.drop()
  }

  /** Forget what was written: what was cut short is still there. */
  drop(): void {
    this.#length = 0
    if (this.#bytes.length > room) this.#bytes = Buffer.allocUnsafeSlow(room)
  }

  /** Write signs of ASCII as they are. */
  signs(text: string): void {
    this.#reserve(text.length)
    this.#length = putUtf8(this.#bytes, this.#length, text)
  }

  /** Write the name of a field, behind others or as the first of an object or a line. */
  name(name: string): void {
    const known = this.#names.get(name) ?? this.#keep(name)
    this.#reserve(1 + known.length)
    const bytes = this.#bytes
    let at = this.#length
    const last = bytes[at - 1]
    if (last !== brace && last !== lineEnd) bytes[at++] = comma
    for (let i = 0; i < known.length; i++) bytes[at++] = known[i] as number
    this.#length = at
  }

  /** Write a field, where it has a value. */
  field(name: string, value: unknown): void {
    if (value === undefined) return
    this.name(name)
    this.value(value)
  }

  value(value: unknown): void {
    if (typeof value === 'string') this.#text(value)
    else if (typeof value === 'number') this.#number(value)
    else if (Array.isArray(value)) this.#list(value)
    else if (typeof value === 'object' && value !== null) this.#object(value as Fields)
    else this.signs(value === true ? 'true' : value === false ? 'false' : 'null')
  }

  #list(list: readonly unknown[]): void {
    this.#sign(bracket)
    for (let i = 0; i < list.length; i++) {
      if (i > 0) this.#sign(comma)
      this.value(list[i])
    }
    this.#sign(bracketEnd)
  }

  #object(fields: Fields): void {
    this.#sign(brace)
    for (const name in fields) this.field(name, fields[name])
    this.#sign(braceEnd)
  }

  #sign(sign: number): void {
    this.#reserve(1)
    this.#bytes[this.#length++] = sign
  }

  #number(value: number): void {
    if (value < 0 || value >= 1e9 || value !== (value | 0)) {
      this.signs(JSON.stringify(value))
      return
    }
    let end = this.#length + 1
    for (let least = 10; least <= value; least *= 10) end++
    this.#reserve(9)
    const bytes = this.#bytes
    let rest = value | 0
    for (let at = end - 1; at >= this.#length; at--) {
      const tens = (rest / 10) | 0
      bytes[at] = 0x30 + rest - 10 * tens
      rest = tens
    }
    this.#length = end
  }

  #text(text: string): void {
    // a UTF-16 unit takes three bytes at most
    this.#reserve(3 * text.length + 2)
    const bytes = this.#bytes
    const start = this.#length
    const end = putUtf8(bytes, start + 1, text, escaped)
    if (end < 0) {
      this.#escape(text)
      return
    }
    bytes[start] = quote
    bytes[end] = quote
    this.#length = end + 1
  }

  #escape(text: string): void {
    const json = JSON.stringify(text)
    this.#reserve(3 * json.length)
    this.#length += this.#bytes.write(json, this.#length)
  }

  #keep(name: string): Uint8Array {
    const bytes = Buffer.from(`${JSON.stringify(name)}:`)
    if (this.#names.size < mostNames) this.#names.set(name, bytes)
    return bytes
  }

  #reserve(more: number): void {
    if (this.#length + more > this.#bytes.length) this.#bytes = grown(this.#bytes, this.#length, more)
  }
}

const [lineEnd, quote, comma, bracket, bracketEnd, brace, braceEnd] = [0x0a, 0x22, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d] as const
/** Signs that a string of JSON has in another form. */
const escaped = Uint8Array.from({ length: 0x80 }, (_, unit) => (unit < 0x20 || unit === quote || unit === 0x5c ? 1 : 0))
