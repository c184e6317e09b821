import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Span } from '../text/passage.ts'

/** What a Markdown reader saw in a text; offsets into it. */
export interface MarkdownMarks {
  /** `#`, closing `#`, `---`: characters of Markdown, not of the document. In order, without white space. */
  marks: Span[]
  /** ATX headings, `start` at the first `#`. */
  headings: { start: number; end: number; level: number }[]
}

/**
 * Whether a text was written as Markdown: at least two ATX headings at line starts, as OCR tools emit them.
 *
 * A single `#` may be a misread character; `#1` and `#标签` without a space are no headings.
 *
 * @example isMarkdown('# 关于推进数据共享的通知\n\n## 一、总体要求\n') // true
 */
export function isMarkdown(text: string): boolean {
  heading.lastIndex = 0
  return heading.test(text) && heading.test(text)
}

const heading = /^ {0,3}#{1,6}[ \t]+\S/gm

/**
 * Find the Markdown marks of a text with remark-parse in a safe profile: only ATX headings and rules are left on.
 *
 * Everything else in CommonMark destroys policy text: `1.` becomes a list whose numbers are lost, four spaces become
 * code, `[1.14]: 注` vanishes, `三、措施` over `---` becomes a heading. Only `position` is trusted, never `value`.
 * Only lines with `#`, `-`, `*` or `_` at their start go in, for no mark of this profile spans lines: some at once, because every call
 * costs as much as a page, and not all, because of a long text the cost would grow faster than the text.
 *
 * > | ## 一、总体要求 ##
 *     ^^ mark      ^^ mark
 *
 * @source stack §3 (safe profile), architecture decision 5
 */
export function readMarkdown(text: string): MarkdownMarks {
  const found: MarkdownMarks = { marks: [], headings: [] }
  for (const lines of batchesOf(text)) {
    // where each line begins in what is parsed: blank lines between them keep them apart
    const starts: number[] = []
    const pieces: string[] = []
    let length = 0
    for (const { start, end } of lines) {
      starts.push(length)
      pieces.push(text.slice(start, end), '\n\n')
      length += end - start + 2
    }
    let current = 0
    for (const node of parser.parse(pieces.join('')).children) {
      const begins = node.position?.start.offset ?? 0
      while (current + 1 < starts.length && (starts[current + 1] as number) <= begins) current++
      const base = (lines[current] as Span).start - (starts[current] as number)
      const at = rangeOf(node, base)
      if (!at) continue
      if (node.type === 'thematicBreak') mark(found, text, at.start, at.end)
      if (node.type !== 'heading') continue
      const first = rangeOf(node.children[0], base)
      const last = rangeOf(node.children.at(-1), base)
      found.headings.push({ ...at, level: node.depth })
      mark(found, text, at.start, first?.start ?? at.end)
      if (last) mark(found, text, last.end, at.end)
    }
  }
  return found
}

const disabled = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
]

const parser = unified()
  .data('micromarkExtensions', [{ disable: { null: disabled } }])
  .use(remarkParse)
  .freeze()

/** Lines that can hold a mark; one longer than this is a paragraph whatever it begins with. */
const candidate = /(?<![^\r\n])[ \t]*[#*_-][^\r\n]*/g
const longestLine = 2000

/** Characters that go in at once. */
const batchLength = 4000

function* batchesOf(text: string): Generator<Span[]> {
  let batch: Span[] = []
  let length = 0
  candidate.lastIndex = 0
  for (let hit = candidate.exec(text); hit; hit = candidate.exec(text)) {
    if (hit[0].length > longestLine) continue
    batch.push({ start: hit.index, end: hit.index + hit[0].length })
    length += hit[0].length
    if (length < batchLength) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

interface Positioned {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

function rangeOf(node: Positioned | undefined, base: number): Span | null {
  const from = node?.position?.start.offset
  const to = node?.position?.end.offset
  return from === undefined || to === undefined ? null : { start: from + base, end: to + base }
}

/** Add the characters of a range that are no white space, each run of them a span. */
function mark(found: MarkdownMarks, text: string, start: number, end: number): void {
  for (const run of text.slice(start, end).matchAll(/\S+/g)) {
    found.marks.push({ start: start + run.index, end: start + run.index + run[0].length })
  }
}
