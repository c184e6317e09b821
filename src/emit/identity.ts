import { fold } from '../text/fold.ts'
import { sha256 } from '../text/sha256.ts'
import type { Metadata } from '../tree/records.ts'

/**
 * Identity of a document, the same for every scan of it: issuer and document number, else title, issuer and year, else
 * `text-` and the beginning of the revision. Safe as a file name.
 *
 * @example documentId(…) // '济南市人民政府-济政字-2024-45号'
 * @source contract, Document
 */
export function documentId(metadata: Metadata, revision: string): string {
  const issuer = metadata.issuers[0]?.name ?? ''
  const { documentNumber: number } = metadata
  let parts: string[]
  if (number) {
    const code = number.code !== null && number.year !== null && number.number !== null ? `${number.code}-${number.year}-${number.number}号` : number.text
    parts = [issuer, code]
  } else {
    const title = metadata.title ?? metadata.noticeTitle
    if (!title) return `text-${revision.slice(0, 12)}`
    parts = [title.text, issuer, metadata.issuedOn?.date.slice(0, 4) ?? '']
  }
  const whole = parts
    .map(safe)
    .filter((part) => part !== '')
    .join('-')
  if (whole === '') return `text-${revision.slice(0, 12)}`
  const units = [...whole]
  return units.length <= 60 ? whole : `${units.slice(0, 60).join('').replace(/-$/, '')}-${sha256(whole).slice(0, 8)}`
}

/** Signs of which it is plain which are letters. */
const usual = /^[\0-\x7f\u4e00-\u9fff《》“”‘’、，。：；·—]*$/

/** Letters (Han among them), digits and `-` only; widths and radicals are folded, so that two scans agree. */
function safe(text: string): string {
  const folded = fold(text).normalize('NFKC')
  // the table of all letters costs half a millisecond to compile, and most names are Han and digits
  return folded.replace(usual.test(folded) ? /[^0-9A-Za-z\u4e00-\u9fff]+/g : /[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}
