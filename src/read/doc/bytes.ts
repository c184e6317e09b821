import { damaged } from '../error.ts'

/** Little-endian numbers of a stream; a place outside of it is damage, not an exception of the language. */
export class Bytes {
  readonly array: Uint8Array
  readonly #what: string

  constructor(array: Uint8Array, what: string) {
    this.array = array
    this.#what = what
  }

  get length(): number {
    return this.array.length
  }

  u8(at: number): number {
    const byte = this.array[at]
    if (byte === undefined) throw damaged('DOC file', `${this.#what} ends before ${at}`)
    return byte
  }

  u16(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8)
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16
  }

  u32(at: number): number {
    return this.u16(at) + this.u16(at + 2) * 0x10000
  }

  /** @throws {ReadError} `damaged` where fewer bytes are there. */
  slice(at: number, length: number, what = this.#what): Bytes {
    if (at + length > this.length) throw damaged('DOC file', `${what} ends before ${at + length}`)
    return new Bytes(this.array.subarray(at, at + length), what)
  }
}
