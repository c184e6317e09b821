import { Passage, type Span } from '../../text/passage.ts'
import { isSpace } from '../../text/space.ts'
import { Starts } from '../../text/starts.ts'
import type { Furniture, FurnitureReason, Line, Root } from '../../tree/nodes.ts'
import { defineStage } from '../define.ts'
import { contentsLines } from './contents.ts'
import { flatHead } from './flat.ts'
import { GivenRuns } from './given.ts'
import { pageNumberLines, runningHeadLines } from './pages.ts'

/**
 * Split the source into lines and set apart what carries no content: invisible characters, Markdown and HTML marks,
 * word-processor bookmarks, rules, page numbers, running heads, tables of contents; and what the reader of the file knows
 * to be such. Its warnings are reported here.
 *
 * > | # **一、总则**          text `一、总则`, marks `# ** **` are furniture
 * > | — 3 —                 furniture pageNumber; the next line stands after a page break
 *
 * @source domain §3.2; contract rule 2
 */
export const layout = defineStage({
  name: 'layout',
  reads: [],
  writes: ['line', 'furniture'],
  run(root, { report }) {
    root.furniture = []
    for (const { code, spans, params } of root.given?.warnings ?? []) report(code, spans, params)
    root.lines = readLines(root)
    evenOut(root.lines)
    const { lines } = root
    take(root, contentsLines(lines), 'contents')
    take(root, pageNumberLines(lines), 'pageNumber')
    // the header of a marked table over pages comes again at the top of each
    const tables = root.given?.tables ?? []
    const heads = [...runningHeadLines(lines)].filter(({ start }) => !tables.some((table) => table.start <= start && start < table.end))
    take(root, heads, 'runningHead')
    root.lines = spaced(lines)
  },
})

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
/** Tags that end a line as well, in plain text that was cut out of a page. */
const endTag = /<br ?\/?>|<\/(?:p|div|li|h[1-6])>/i
const lineEndOrTag = new RegExp(`${lineEnd.source}|${endTag.source}`, 'gi')
/** Zero-width, control, bidirectional and private-use characters, first and last of each range, or one alone; U+FEFF counts as white space in JavaScript. */
const invisibleRanges = [
  '\u0000\u0008',
  '\u000e\u001f',
  '\u007f\u0084',
  '\u0086\u009f',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u180e',
  '\u200b\u200f',
  '\u202a\u202e',
  '\u2060\u206f',
  '\ufe00\ufe0f',
  '\ufff9\ufffb',
  '\ue000\uf8ff',
] as const
const invisible = new RegExp(`[${invisibleRanges.map((ends) => Array.from(ends, escaped).join('-')).join('')}]+`)
/** What a converter wrote for white space that its code page has not: `????一、总则`, `某市人民政府? ? ?`. */
const lostSpace = /^[?？]+(?:[ \t\u3000][?？]+)*|\?(?:[ \t\u3000]?\?)+/
const marks = [
  { reason: 'invisible', pattern: invisible },
  { reason: 'invisible', pattern: lostSpace },
  { reason: 'bookmark', pattern: /\[bookmark:[^\]\n]{0,200}\]|\[?_GoBack\]?|\{ ?(?:HYPERLINK|PAGEREF|TOC)[^}\n]{0,300}\}/ },
  {
    reason: 'markup',
    pattern:
      /\*{2,3}|<!--.{0,400}?-->|<\/?(?:br|p|b|i|u|strong|em|span|div|sup|sub|center|font|table|tbody|thead|tr|td|th)(?: [^<>\n]{0,300})?\/?>|&nbsp;?|\\(?=[.\-_*()[\]#+!~>])/,
  },
] as const satisfies readonly { reason: FurnitureReason; pattern: RegExp }[]
const anyMark = new Starts(new RegExp(marks.map((m) => `(${m.pattern.source})`).join('|')), '[_{*<&\\?？', invisibleRanges)
const rule = /^(?:[-=_*─━—]{3,}(?:[★☆][-=_*─━—]{3,})?|(?:[-*_] ){2,}[-*_])$/
/** A line that holds only strokes: what is left of the grid of a table. */
const strokes = /^[|｜]+$/
const leading = /^(#{1,6})(?=\s|[^\s#])|^[-*+•●◆■▪·](?=[ \t\u3000])/

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start < end && start < span.end)
}

/** Whether a tag stands in the cell of a row of strokes. */
function inRow(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - 400), at)
  const behind = raw.slice(at, at + 400)
  return before.lastIndexOf('|') > before.lastIndexOf('\n') && /^[^\n]*\|/.test(behind)
}

function readLines(root: Root): Line[] {
  const { source, markup } = root
  const { raw } = source
  const lines: Line[] = []
  const drop = (reason: FurnitureReason, start: number, end: number) => root.furniture.push({ type: 'furniture', reason, spans: [{ start, end }] })
  const headings = new Map(markup?.headings.map((h) => [h.start, h]) ?? [])
  const given = new GivenRuns(root)
  let mark = 0
  let blanks = 0
  let page = false
  let from = 0
  const ends = !markup && endTag.test(raw) ? lineEndOrTag : lineEnd
  const flat = markup ? [] : flatHead(raw)
  ends.lastIndex = 0
  while (from <= raw.length) {
    let hit = ends.exec(raw)
    while (hit?.[0].startsWith('<') && inRow(raw, hit.index)) hit = ends.exec(raw)
    const cut = flat.shift()
    if (cut) ends.lastIndex = cut.end
    const to = cut ? cut.start : hit ? hit.index : raw.length
    const { start, end } = trim(raw, from, to)
    if (start < end) {
      const known = given.within(start, end)
      const dropped: Span[] = [...known.spans]
      const text = raw.slice(start, end)
      for (const found of anyMark.all(text)) {
        const which = marks[found.slice(1).findIndex((group) => group !== undefined)]
        if (!which || found[0] === '') break
        if (which.reason === 'markup' && found[0] === '\\' && !markup) continue
        if (overlaps(known.spans, start + found.index, start + found.index + found[0].length)) continue
        dropped.push({ start: start + found.index, end: start + found.index + found[0].length })
        drop(which.reason, start + found.index, start + found.index + found[0].length)
      }
      let hashes = headings.get(start)?.level ?? 0
      const lead = leading.exec(text)
      while (markup && mark < markup.marks.length && (markup.marks[mark] as Span).end <= start) mark++
      for (let m = mark; markup && m < markup.marks.length && (markup.marks[m] as Span).start < end; m++) {
        const span = markup.marks[m] as Span
        if (dropped.some((d) => d.start < span.end && span.start < d.end)) continue
        for (const part of printed(raw, span)) drop('markup', part.start, part.end)
        dropped.push(span)
      }
      if (lead && !overlaps(dropped, start, start + lead[0].length) && (lead[1] || markup || /^附件/.test(text.slice(lead[0].length).trim()))) {
        hashes = lead[1]?.length ?? hashes
        dropped.push({ start, end: start + lead[0].length })
        drop('markup', start, start + lead[0].length)
      }
      dropped.sort((a, b) => a.start - b.start)
      const passage = Passage.read(source, start, end, dropped)
      if (passage.length > 0 && rule.test(text) && passage.spans().length > 0) {
        for (const span of passage.spans()) drop('separator', span.start, span.end)
        page = true
      } else if (strokes.test(text)) drop('separator', start, end)
      else if (passage.length > 0) {
        lines.push({
          type: 'line',
          index: lines.length,
          start,
          end,
          lineStart: from,
          lineEnd: to,
          text: passage,
          blankBefore: blanks,
          pageBefore: page,
          hashes,
          role: 'text',
        })
        blanks = 0
        page = false
      } else if (rule.test(text) || known.page) page = true
    } else if (lines.length > 0 || from > 0) blanks++
    if (cut) {
      from = cut.end
      continue
    }
    if (!hit) break
    if (hit[0] === '\f') page = true
    if (hit[0].startsWith('<')) drop('markup', hit.index, hit.index + hit[0].length)
    if (hit[0] === '\u0085' && given.within(hit.index, hit.index + 1).spans.length === 0) drop('invisible', hit.index, hit.index + 1)
    from = to + hit[0].length
  }
  return lines
}

/** The parts of a mark that are not white space. */
function printed(raw: string, span: Span): Span[] {
  const { start, end } = trim(raw, span.start, span.end)
  return start < end ? [{ start, end }] : []
}

function trim(raw: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(raw.charCodeAt(start))) start++
  while (end > start && isSpace(raw.charCodeAt(end - 1))) end--
  return { start, end }
}

function take(root: Root, lines: Iterable<Line>, reason: FurnitureReason): void {
  for (const line of lines) {
    if (line.role !== 'text') continue
    line.role = 'furniture'
    root.furniture.push({ type: 'furniture', reason, spans: line.text.spans() } satisfies Furniture)
  }
}

/** Carry page breaks and blank lines over the furniture lines to the next line of text. */
function spaced(lines: Line[]): Line[] {
  let page = false
  let blanks = 0
  for (const line of lines) {
    if (line.role === 'furniture') {
      page = true
      blanks += line.blankBefore
    } else {
      line.pageBefore ||= page
      line.blankBefore += blanks
      page = false
      blanks = 0
    }
  }
  return lines
}

/** Some copies double every line end: then empty lines say nothing but how many more there are than everywhere. */
function evenOut(lines: readonly Line[]): void {
  if (lines.length < 10) return
  const rest = lines.slice(1)
  const least = Math.min(...rest.slice(0, 5000).map((line) => line.blankBefore))
  if (least === 0 || rest.some((line) => line.blankBefore === 0)) return
  const doubled = rest.every((line) => line.blankBefore % 2 === 1)
  for (const line of rest) line.blankBefore = doubled ? (line.blankBefore - 1) / 2 : line.blankBefore - least
}
