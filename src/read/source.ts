import type { Correction, TextEdit } from '../schema/types.ts'
import type { GivenFurniture, GivenTable, Origin, ReadWarning } from '../text/given.ts'
import { sha256 } from '../text/sha256.ts'
import { looksBinary, nameMagic } from './binary.ts'
import { ReadError } from './error.ts'
import { defaultMaxBytes, overLimit } from './limits.ts'

/** `container`: a format that says itself which characters it holds (DOCX, PDF, …), `image`: characters were recognised. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'string' | 'container' | 'image'

/** A decoded text and what is known of the bytes it came from. Offsets everywhere count UTF-16 units of `text`. */
export interface SourceText {
  text: string
  /** Base name of the file, as it goes into the document. */
  name: string
  mediaType: string
  encoding: Encoding
  /** Of the bytes, hex. */
  sha256: string
  bytes: number
  /** Of the UTF-8 of `text`, hex, where the bytes are just that; whoever changes `text` leaves it out. */
  textSha256?: string | undefined
  /** Number of pages, where the format has pages. */
  pages?: number | undefined
  /** Where the ranges of the text came from, where the format knows. */
  origins?: Origin[] | undefined
  /** Tables, furniture and findings that the reader is certain of; the stages take them as given. */
  tables?: GivenTable[] | undefined
  furniture?: GivenFurniture[] | undefined
  warnings?: ReadWarning[] | undefined
  /** What people corrected: already done in `text`, or to be done while it is parsed. */
  corrected?: Corrected | undefined
}

/** Corrections as they go along with a text. */
export interface Corrected {
  /** Of all of them, hex. */
  hash: string
  edits: TextEdit[]
  /** Those of records and findings. */
  later: Correction[]
  /** Those that fit nothing, or are no longer needed. */
  idle: { correction: Correction; needed: boolean }[]
}

/**
 * Decode a file.
 *
 * In this order: a byte order mark; UTF-16 without one, where NUL bytes and a strict decoding leave no other reading;
 * UTF-8; GB18030 (which holds GBK and GB 2312). Each is tried strictly, so that a wrong guess fails instead of
 * producing other characters. A file that is UTF-8 but for a few bytes (cut in a character, damaged in a copy) is read
 * as UTF-8 with U+FFFD for each: as GB18030 it would turn into thousands of wrong characters without an error.
 * A byte order mark is dropped before offset 0; all else stays, NUL, zero-width characters and CR too.
 *
 * @param name File name; only its base name is kept, and its ending decides the media type.
 * @param hash SHA-256 of the bytes, hex, for who has it already.
 * @throws {ReadError} `empty`, `binary`, `undecodable`, `too-large`.
 * @example readText(new TextEncoder().encode('一、总体要求'), 'a/b.txt').name // 'b.txt'
 * @source stack §5 (encoding)
 */
export function readText(bytes: Uint8Array, name: string, maxBytes: number = defaultMaxBytes, hash?: string): SourceText {
  if (bytes.length > maxBytes) throw overLimit('bytes', bytes.length, maxBytes)
  if (bytes.length === 0) throw new ReadError('empty', 'Unexpected empty file, expected text', emptyHint)
  const magic = nameMagic(bytes)
  if (magic) throw new ReadError('binary', `Unexpected ${magic.what}, expected text`, magic.hint)
  const { text, encoding, exact } = decode(bytes)
  if (!/\S/.test(text)) {
    throw new ReadError('empty', 'Unexpected file of white space only, expected text', emptyHint)
  }
  const own = hash ?? sha256(bytes)
  return {
    text,
    name: baseName(name),
    mediaType: mediaTypeOf(name),
    encoding,
    sha256: own,
    bytes: bytes.length,
    textSha256: exact ? own : undefined,
  }
}

/**
 * Take a string as it is; a leading byte order mark is dropped, lone surrogates stay in the text.
 *
 * `bytes` and `sha256` are those of its UTF-8, in which a lone surrogate is U+FFFD.
 *
 * @example fromString('一、总则').encoding // 'string'
 * @source contract: Document, `source`
 */
export function fromString(text: string, name = 'text.txt'): SourceText {
  const kept = text.startsWith('\ufeff') ? text.slice(1) : text
  const hash = sha256(kept)
  return {
    text: kept,
    name: baseName(name),
    mediaType: mediaTypeOf(name),
    encoding: 'string',
    sha256: hash,
    bytes: utf8Length(kept),
    textSha256: hash,
  }
}

/** How many bytes a string has in UTF-8, with U+FFFD for lone surrogates, without encoding it. */
function utf8Length(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    if (unit < 0x800) length += 1
    else {
      length += 2
      // both halves of a pair are four bytes together
      if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++
    }
  }
  return length
}

const emptyHint = 'Check that the export or the scan gave any text; an OCR tool writes an empty file for a blank page.'

/** What bytes say, and whether they are just the UTF-8 of that. */
interface Decoded {
  text: string
  encoding: Encoding
  exact?: boolean
}

/** Decode bytes of a text whose encoding nobody names; see {@link readText}. */
export function decode(bytes: Uint8Array): Decoded {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return mostly('utf-8', bytes.subarray(3), 'utf-8-bom')
  if (starts(bytes, 0xff, 0xfe, 0, 0) || starts(bytes, 0, 0, 0xfe, 0xff)) throw undecodable('UTF-32')
  if (starts(bytes, 0xff, 0xfe)) return mostly('utf-16le', bytes.subarray(2), 'utf-16le')
  if (starts(bytes, 0xfe, 0xff)) return mostly('utf-16be', bytes.subarray(2), 'utf-16be')

  const utf8 = strict('utf-8', bytes)
  const { zeros, binary } = looksBinary(bytes, utf8 !== null)
  const wide = zeros > 0 && (utf8 === null || zeros * 10 > bytes.length) ? utf16(bytes) : null
  if (wide) return wide
  if (binary) {
    throw new ReadError('binary', 'Unexpected binary data, expected text', 'Give the text of the document: export it as .txt, or run OCR on a scan first.')
  }
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', exact: true }
  const damaged = damagedUtf8(bytes)
  if (damaged !== null) return { text: damaged, encoding: 'utf-8' }
  const gb = strict('gb18030', bytes) ?? cutGb18030(bytes)
  if (gb !== null) return { text: gb, encoding: 'gb18030' }
  throw undecodable('neither UTF-8 nor GB18030')
}

interface Transcoding {
  isUtf8(bytes: Uint8Array): boolean
  transcode(bytes: Uint8Array, from: 'utf8', to: 'utf16le'): { toString(encoding: 'utf16le'): string }
}

/** What Node has beside its decoder, and does the same in a third of the time; asked for at run time, for browsers have none. */
const nodes = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process?.getBuiltinModule?.('buffer') as Transcoding | undefined

function strict(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === 'utf-8' && nodes) return nodes.isUtf8(bytes) ? nodes.transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : null
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function lenient(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Decode what a byte order mark names; damage is U+FFFD as long as it is rare. */
function mostly(encoding: string, bytes: Uint8Array, as: Encoding): Decoded {
  const text = lenient(encoding, bytes)
  if (lost(text) * 20 > text.length) throw undecodable(`not the ${encoding.toUpperCase()} that its first bytes announce`)
  return { text, encoding: as }
}

/** Text of bytes that are UTF-8 but for rare damage; GB18030 read so is nearly all U+FFFD. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = lenient('utf-8', bytes)
  const wide = count(text, /[\u0080-\ufffc]/g)
  return wide > 0 && lost(text) * 20 <= wide ? text : null
}

/** GB18030 that was cut inside its last character. */
function cutGb18030(bytes: Uint8Array): string | null {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    const text = strict('gb18030', bytes.subarray(0, bytes.length - cut))
    if (text !== null) return `${text}\ufffd`
  }
  return null
}

/** UTF-16 without a byte order mark, if read so nearly every character is one of a Chinese text, and the other way not. */
function utf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 === 1) return null
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = strict(encoding, bytes)
    if (text !== null && count(text, expected) >= text.length * 0.95) return { text, encoding }
  }
  return null
}

/** Printable ASCII and its spaces, punctuation, Han, full-width forms. */
const expected = /[\t\n\f\r -~·×\u2010-\u2027\u2030\u2160-\u217f\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g

function lost(text: string): number {
  return count(text, /\ufffd/g)
}

function count(text: string, pattern: RegExp): number {
  let n = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) n++
  return n
}

function undecodable(what: string): ReadError {
  return new ReadError(
    'undecodable',
    `Unexpected encoding (${what}), expected UTF-8, UTF-16 with a byte order mark or GB18030`,
    'Convert it, for example: iconv -f BIG5 -t UTF-8 FILE > NEW',
  )
}

function starts(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte)
}

export function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) || 'text.txt'
}

function mediaTypeOf(name: string): string {
  return /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain'
}
