import type { Format } from './detect.ts'

interface Magic {
  what: string
  /** The format that a reader reads; left out where none does. */
  format?: Format
  hint: string
  head: readonly (number | null)[]
}

const asText = 'Save it as DOCX, PDF or plain text and give that file.'
const unpack = 'Unpack it and give the files inside, or pack them as ZIP.'
const asPng = 'Save the picture as PNG, JPEG or TIFF and give that file.'
const others = 'This function reads text alone; readBytes reads this format.'

/** First bytes of formats that are known. */
const magics: readonly Magic[] = [
  { what: 'PNG image', format: 'image', hint: others, head: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'JPEG image', format: 'image', hint: others, head: [0xff, 0xd8, 0xff] },
  { what: 'TIFF image', format: 'image', hint: others, head: [0x49, 0x49, 0x2a, 0x00] },
  { what: 'TIFF image', format: 'image', hint: others, head: [0x4d, 0x4d, 0x00, 0x2a] },
  { what: 'GIF image', hint: asPng, head: [0x47, 0x49, 0x46, 0x38] },
  { what: 'WebP image', hint: asPng, head: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50] },
  { what: 'PDF document', format: 'pdf', hint: others, head: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { what: 'ZIP archive or office document (docx, xlsx, ofd)', format: 'zip', hint: others, head: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'empty ZIP archive', format: 'zip', hint: others, head: [0x50, 0x4b, 0x05, 0x06] },
  { what: 'older office document (doc, xls, wps)', format: 'doc', hint: others, head: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { what: 'RTF document', hint: asText, head: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { what: 'gzip archive', hint: unpack, head: [0x1f, 0x8b, 0x08] },
  { what: '7-Zip archive', hint: unpack, head: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { what: 'RAR archive', hint: unpack, head: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
]

/**
 * Name a well-known binary format by its first bytes.
 *
 * @example nameMagic(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d))?.what // 'PDF document'
 */
export function nameMagic(bytes: Uint8Array): Pick<Magic, 'what' | 'format' | 'hint'> | null {
  return magics.find(({ head }) => head.every((byte, i) => byte === null || bytes[i] === byte)) ?? null
}

/**
 * Count NUL bytes, and judge by them and other control characters whether bytes are no text.
 *
 * A text may carry stray NULs (they become furniture), so the share decides: a third where the bytes are valid UTF-8,
 * one in a hundred where they are not.
 */
export function looksBinary(bytes: Uint8Array, validUtf8: boolean): { zeros: number; binary: boolean } {
  let zeros = 0
  let controls = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return { zeros, binary: (zeros + controls) * (validUtf8 ? 3 : 100) > bytes.length }
}
