import { sha256 } from '../text/sha256.ts'
import { filesIn, listed } from './archive.ts'
import { nameMagic } from './binary.ts'
import { type Format, formatOf } from './detect.ts'
import { ReadError } from './error.ts'
import { Budget, type Limits } from './limits.ts'
import type { Reader } from './reader.ts'
import type { Recognizer } from './recognizer.ts'
import { baseName, readText, type SourceText } from './source.ts'

export interface ReadOptions {
  limits?: Partial<Limits> | undefined
  signal?: AbortSignal | undefined
  recognizer?: Recognizer | undefined
  /** Hash of the bytes, hex, for who has it already. */
  sha256?: string | undefined
}

/** Readers by format, each loaded when a file of its format comes. Text is read by {@link readText}, archives by their entries. */
const readers: Partial<Record<Format, () => Promise<Reader>>> = {
  html: async () => (await import('./html/index.ts')).read,
  mhtml: async () => (await import('./mhtml.ts')).read,
  image: async () => (await import('./scan/index.ts')).read,
  docx: async () => (await import('./docx/index.ts')).read,
  doc: async () => (await import('./doc/index.ts')).read,
  pdf: async () => (await import('./pdf/index.ts')).read,
  ofd: async () => (await import('./ofd/index.ts')).read,
  layout: async () => (await import('./layout/index.ts')).read,
}

/**
 * Read a file of any format: what it is, is decided from its content.
 *
 * @param name File name; only its base name is kept.
 * @throws {ReadError} with code and hint; every file gives this or a text.
 * @example (await readBytes(bytes, '通知.docx')).text
 */
export async function readBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<SourceText> {
  const budget = new Budget(options.limits, options.signal)
  budget.most('bytes', bytes.length)
  if (bytes.length === 0) return readText(bytes, name)
  const format = formatOf(bytes, budget)
  if (format === 'zip') return readOnly(bytes, options, budget)
  if (format === 'text') return readText(bytes, name, budget.limits.bytes, options.sha256)
  const load = readers[format]
  if (!load) throw new ReadError('binary', `Unexpected ${nameMagic(bytes)?.what ?? format}, expected text`, 'Save it as plain text and give that file.')
  const read = await load()
  const { mediaType, encoding, text, pages, origins, tables, furniture, warnings } = await read({ bytes, name, budget, recognizer: options.recognizer })
  if (!/\S/.test(text))
    throw new ReadError(
      'empty',
      `Unexpected ${format} file without any text, expected a document`,
      'Open the file and look whether it shows anything; a page that is one picture is a scan.',
    )
  return {
    text,
    name: baseName(name),
    mediaType,
    encoding,
    sha256: options.sha256 ?? sha256(bytes),
    bytes: bytes.length,
    pages,
    origins,
    tables,
    furniture,
    warnings,
  }
}

/** Read an archive that holds one file; which of several is meant, nobody can know. */
async function readOnly(bytes: Uint8Array, options: ReadOptions, budget: Budget): Promise<SourceText> {
  budget.most('nesting', 1)
  const files = filesIn(bytes, budget)
  const [only] = files
  if (!only || files.length > 1) {
    const holds = `It holds ${listed(files.map(({ name }) => name))}.`
    throw new ReadError(
      'several',
      `Unexpected archive of ${files.length} files, expected one document`,
      `${holds} Read all with: tiaoli ingest FILE.zip --out DIR; or one: tiaoli parse 'FILE.zip!/NAME'.`,
    )
  }
  const limits = { ...budget.limits, nesting: budget.limits.nesting - 1 }
  return readBytes(only.unpack(budget), only.name, { ...options, limits, sha256: undefined })
}
