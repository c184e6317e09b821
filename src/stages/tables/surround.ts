import { portalLabels } from '../../lexicon/furniture.ts'
import { captionEnds, noteStarts } from '../../lexicon/tables.ts'
import { Passage } from '../../text/passage.ts'
import type { Line } from '../../tree/nodes.ts'
import { columnKind } from './columns.ts'
import { nextText, previousLine } from './draft.ts'

const noteStart = new RegExp(`^[(*]?(?:${noteStarts.map((word) => word.replace(/[[(]/g, '\\$&')).join('|')})|^[*※☆]+[^*]`)
const captionEnd = new RegExp(`(?:${captionEnds.join('|')})$`)
const siteLabel = new RegExp(`^(?:${portalLabels.join('|')})(?:：|$)`)
const numbered = /^(?:表|附表|图表)(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[-.]\d{1,3})?/
const unitLine = /^[([]?(?:计量|数量|金额)?单位：[^。；：]{1,24}[)\]]?$/
const continued = /^\(?(?:续上?表|表?续)[一二三四五六七八九十\d]{0,3}\)?$/
const yearTail = /[([][^()[\]]{1,20}[)\]]$/

/** Whether a line explains the table above it: `注：…`, `以上指标均为…`, `* …`. */
export function isNote(key: string): boolean {
  return noteStart.test(key)
}

/** Whether no row of a table can go on with this line: a heading, a note, a line of the tail. */
export function closesRows(line: Line): boolean {
  const { key } = line.text
  if (line.hashes > 0 || isNote(key) || /^(?:附件|抄送|\(此件)/.test(key)) return true
  const marker = line.text.markers[0]
  return marker !== undefined && !marker.damaged && /^(?:hanDot|hanParen|article|chapter|attachment|box)$/.test(marker.scheme) && marker.length < key.length
}

/** What stands above a table: its caption and a line that gives the unit of all values. */
export interface Above {
  caption: Line | null
  unit: Line | null
}

/**
 * Find the caption right above a table: a short line without end punctuation that says 表1, ends as a table title ends
 * (指标, 表, 清单 …) or stands centred. None: a heading with a marker, the title below 附件N, the title of the document, the
 * rest of a wrapped paragraph.
 *
 * > |        某市“十四五”知识产权发展主要指标
 * > | 指标⇥2025年预期值
 *
 * @source domain §5.1
 */
export function findAbove(lines: readonly Line[], from: number): Above {
  let line = previousLine(lines, from)
  let unit: Line | null = null
  if (line?.role === 'text' && unitLine.test(line.text.key)) {
    unit = line
    line = previousLine(lines, line.index)
  }
  return { caption: line && isCaption(lines, line, from) ? line : null, unit }
}

function isCaption(lines: readonly Line[], line: Line, from: number): boolean {
  const { key } = line.text
  if (line.role !== 'text' || key.length < 2 || key.length > 60 || /[。；！？，、：]$/.test(key) || isNote(key)) return false
  if (numbered.test(key)) return true
  if (line.hashes > 0 || line.text.markers.length > 0) return false
  const above = previousLine(lines, line.index)
  // below what a site prints above a text, as at its very beginning, stands the title
  if (
    !above ||
    siteLabel.test(above.text.key) ||
    siteLabel.test(previousLine(lines, above.index)?.text.key ?? '') ||
    /^附件[\d一二三四五六七八九十]{0,3}[：.]?$/.test(above.text.key)
  )
    return false
  // the last line of a wrapped paragraph is short too
  const own = line.blankBefore > 0 || line.pageBefore || /[。；：！？”)》]$/.test(above.text.key) || above.role === 'table' || above.text.length < 20
  if (!own) return false
  const bare = key.replace(yearTail, '')
  if (captionEnd.test(bare)) return true
  const header = lines[from] as Line
  const indent = line.start - line.lineStart
  return indent >= 6 && indent > header.start - header.lineStart && key.length <= 40
}

/** Lines between the parts of one table over a page break: 续表, the caption printed again. */
export function isContinuation(key: string, caption: string | null): boolean {
  return continued.test(key) || (caption !== null && key.replace(/\(?续表?\)?$/, '') === caption && caption.length >= 4)
}

/**
 * Take the notes below a table: lines that begin as notes do, with the lines they are wrapped over.
 *
 * @returns the notes and the index after the last line
 */
export function readNotes(lines: readonly Line[], from: number): { notes: Passage[]; taken: Line[]; to: number } {
  const notes: Passage[] = []
  const taken: Line[] = []
  let to = from
  for (let line = nextText(lines, to); line && isNote(line.text.key) && notes.length < 12; line = nextText(lines, to)) {
    const own = [line]
    to = line.index + 1
    for (let more = nextText(lines, to); more && own.length < 12 && noteGoesOn(own.at(-1) as Line, more); more = nextText(lines, to)) {
      own.push(more)
      to = more.index + 1
    }
    notes.push(Passage.join(own.map((l) => l.text)))
    taken.push(...own)
  }
  return { notes, taken, to }
}

function noteGoesOn(last: Line, line: Line): boolean {
  const { key } = line.text
  if (isNote(key) || line.hashes > 0 || columnKind(key)) return false
  // 注：1.…；  2.…
  if (/[；：]$/.test(last.text.key) && /^(?:\d{1,2}[.、]|[①-⑳]|\(\d{1,2}\))/.test(key)) return true
  if (/[。！；：]$/.test(last.text.key) || last.text.length < 20) return false
  if (line.blankBefore > 0 && !line.pageBefore) return false
  return line.text.markers.length === 0
}
