/**
 * A unit of a text, without asking the text for the method: where strings of many kinds come by (V8 has ten), their names are looked up
 * anew each time, and that costs more than the sign.
 */
const unitAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (text: string, at: number) => number

/**
 * Write a text as UTF-8, sign by sign: quicker than a call of Node, which for a name or a clause costs more than its signs.
 *
 * @param bytes   Has room for three times the length of the text.
 * @param refused Marks signs below U+0080 that the caller writes in another way; left out: none.
 * @returns       Where it ends, or -1 where it holds a refused sign, a surrogate pair or half of one. What is behind `at` is of no use then.
 * @example putUtf8(new Uint8Array(6), 0, '通知') // 6
 */
export function putUtf8(bytes: Uint8Array, at: number, text: string, refused: Uint8Array = none): number {
  const { length } = text
  let to = at
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i)
    if (unit < 0x80) {
      if (refused[unit]) return -1
      bytes[to++] = unit
    } else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6)
      bytes[to++] = 0x80 | (unit & 0x3f)
    } else {
      if ((unit & 0xf800) === 0xd800) return -1
      bytes[to++] = 0xe0 | (unit >> 12)
      bytes[to++] = 0x80 | ((unit >> 6) & 0x3f)
      bytes[to++] = 0x80 | (unit & 0x3f)
    }
  }
  return to
}

const none = new Uint8Array(0x80)

/** Larger memory for so many more bytes, with those that were written. */
export function grown(bytes: Buffer, length: number, more: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(2 * (length + more))
  bytes.copy(larger, 0, 0, length)
  return larger
}
