import { nameMagic } from './binary.ts'
import { ReadError } from './error.ts'
import type { Budget } from './limits.ts'
import { isMhtml, latin1 } from './mime.ts'
import { isZip, listZip, type ZipEntry } from './zip.ts'

/** What a file is, by what is in it. */
export type Format = 'text' | 'html' | 'mhtml' | 'docx' | 'doc' | 'pdf' | 'ofd' | 'image' | 'layout' | 'zip'

/**
 * Decide what a file is from its content alone: first bytes, the list of files in a ZIP, the root of an XML, signs of HTML.
 * A wrong ending changes nothing.
 *
 * @throws {ReadError} `binary` for a format that is known and not read, with what to do about it.
 * @example formatOf(new TextEncoder().encode('<!DOCTYPE html><p>一、总则'), budget) // 'html'
 */
export function formatOf(bytes: Uint8Array, budget: Budget): Format {
  if (isZip(bytes)) return formatOfZip(listZip(bytes, budget))
  const magic = nameMagic(bytes)
  if (magic?.format) return magic.format
  if (magic) throw new ReadError('binary', `Unexpected ${magic.what}, expected a document`, magic.hint)
  const head = headOf(bytes)
  // JSON first: tools keep tables as HTML in it
  if (isLayoutJson(head)) return 'layout'
  return isMhtml(head) ? 'mhtml' : (formatOfMarkup(head) ?? 'text')
}

function formatOfZip(entries: readonly ZipEntry[]): Format {
  const names = new Set(entries.map(({ name }) => name))
  if (names.has('word/document.xml')) return 'docx'
  if (names.has('OFD.xml')) return 'ofd'
  const office = names.has('[Content_Types].xml')
    ? officeOf(names)
    : names.has('content.xml') && names.has('META-INF/manifest.xml')
      ? 'OpenDocument file'
      : null
  if (office === 'word') return 'docx'
  if (office) throw new ReadError('binary', `Unexpected ${office}, expected a document`, 'Save it as DOCX, PDF or plain text and give that file.')
  return 'zip'
}

/** What an Office file without a main part at the usual place is: `word` or a name for people. */
function officeOf(names: ReadonlySet<string>): string {
  if (names.has('xl/workbook.xml')) return 'Excel workbook'
  if (names.has('ppt/presentation.xml')) return 'PowerPoint presentation'
  for (const name of names) if (/^word\/document\d*\.xml$/.test(name)) return 'word'
  return 'Office file of another kind'
}

const headLength = 64 * 1024

/** The first characters; signs are ASCII, so the encoding does not matter but for UTF-16. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headLength)
  const utf16 = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
  return (utf16 ? new TextDecoder(utf16).decode(head) : latin1(head)).replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '')
}

const prologue = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>)*/i
const htmlTag = /<(?:html|head|body|div|p|table|tr|td|span|br|font|a|meta|title|h[1-6]|center|section|article)(?:\s[^<>]*)?\/?>/gi

function formatOfMarkup(head: string): Format | null {
  const lead = prologue.exec(head)?.[0] ?? ''
  const doctype = /<!DOCTYPE\s+([\w:]+)/i.exec(lead)?.[1]?.toLowerCase()
  const root = /^<([\w:.-]+)/.exec(head.slice(lead.length))?.[1]?.toLowerCase()
  if (root === 'alto' || root?.endsWith(':alto')) return 'layout'
  if (/class=["']ocr_page["']/.test(head)) return 'layout'
  if (doctype === 'html' || root === 'html' || /<html[\s>]|<body[\s>]/i.test(head)) return 'html'
  // a fragment: begins with a tag, and tags are more than a few marks that an OCR tool left
  if (root !== undefined && (head.match(htmlTag)?.length ?? 0) >= 6) return 'html'
  return null
}

/** JSON that a layout tool wrote: MinerU, PP-Structure, Docling. */
function isLayoutJson(head: string): boolean {
  if (!/^\s*[[{]/.test(head)) return false
  return (
    /"(?:pdf_info|parsing_res_list|preproc_blocks)"\s*:|"schema_name"\s*:\s*"DoclingDocument"/.test(head) ||
    (/"page_idx"\s*:/.test(head) && /"type"\s*:/.test(head))
  )
}
