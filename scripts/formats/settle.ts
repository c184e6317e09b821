import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const day = '2024-01-01T00:00:00Z'

/**
 * Take the time of its making out of a DOCX, so that the same text gives the same bytes; what LibreOffice makes of it takes its dates.
 */
export function settleDocx(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  if (core) files['docProps/core.xml'] = strToU8(strFromU8(core).replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${day}`))
  // a zip holds local time: this is the same everywhere
  return zipSync(files, { mtime: '2024-01-01T00:00:00' })
}

/** Take the time of its making and the identity drawn from it out of a PDF; every place keeps its length. */
export function settlePdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const settled = text
    .replace(/\(D:\d{14}/g, '(D:20240101000000')
    .replace(/\/ID\s*\[[^\]]*\]|\/DocChecksum\s*\/\w+/g, (place) => place.replace(/[0-9A-F]{32}/gi, '0'.repeat(32)))
  return Buffer.from(settled, 'latin1')
}
