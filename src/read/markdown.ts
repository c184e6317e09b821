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
 * No mark of this profile spans lines, and what a line says makes none of it: so of each line with `#`, `-`, `*` or `_` at its start only
 * the shape goes in, and each shape once.
 *
 * > | ## 一、总体要求 ##
 *     ^^ mark      ^^ mark
 *
 * @source stack §3 (safe profile), architecture decision 5
 */
export function readMarkdown(text: string): MarkdownMarks {
  const found: MarkdownMarks = { marks: [], headings: [] }
  const lines = linesWithSigns(text)
  learn(lines)
  for (const { start, end, lead, shape } of lines) {
    const mark = known.get(shape)
    if (!mark) continue
    // offsets in a shape count from its start in front of its text, from its end behind it
    const at = (offset: number) => (offset <= lead ? start + offset : end - shape.length + offset)
    if (mark.level > 0) found.headings.push({ start: at(mark.start), end: at(mark.end), level: mark.level })
    addMark(found, text, at(mark.start), at(mark.textStart))
    addMark(found, text, at(mark.textEnd), at(mark.end))
  }
  return found
}

/** A line that can hold a mark. */
interface SignLine {
  start: number
  end: number
  /** Length of the signs and spaces that it begins with. */
  lead: number
  /** The line with one sign for all of its text: nothing in the text of a line says whether the line is a heading. */
  shape: string
}

/** What remark-parse says of a shape; offsets in it. Between `textStart` and `textEnd` stands the text, for a rule nothing. */
interface Mark {
  level: number
  start: number
  end: number
  textStart: number
  textEnd: number
}

/** Lines that can hold a mark; one longer than this is a paragraph whatever it begins with. */
const candidate = /(?<![^\r\n])([ \t]*[#*_-][#*_\- \t]*)([^\r\n]*)/g
const longestLine = 2000

function linesWithSigns(text: string): SignLine[] {
  const lines: SignLine[] = []
  candidate.lastIndex = 0
  for (let hit = candidate.exec(text); hit; hit = candidate.exec(text)) {
    const [line, lead = '', rest = ''] = hit
    if (line.length > longestLine) continue
    let tail = rest.length
    while (tail > 0 && '# \t'.includes(rest[tail - 1] as string)) tail--
    lines.push({ start: hit.index, end: hit.index + line.length, lead: lead.length, shape: rest === '' ? lead : `${lead}x${rest.slice(tail)}` })
  }
  return lines
}

/** What is known of shapes: a text has a handful of them, and they are those of the text before. */
const known = new Map<string, Mark | null>()
const mostKnown = 1000

/** Characters that go in at once: every call costs as much as a page, and the cost of a call grows faster than its text. */
const batchLength = 4000

/** Let remark-parse read the shapes that are not known. */
function learn(lines: readonly SignLine[]): void {
  if (known.size > mostKnown) known.clear()
  let batch: { shape: string; at: number }[] = []
  let length = 0
  const flush = () => {
    // blank lines keep the shapes apart
    parser ??= makeParser()
    const { children } = parser.parse(batch.map(({ shape }) => shape).join('\n\n'))
    let child = 0
    for (const { shape, at } of batch) {
      for (; child < children.length && (children[child]?.position?.start.offset ?? 0) < at + shape.length; child++) {
        known.set(shape, markOf(children[child] as Child, at))
      }
    }
    batch = []
    length = 0
  }
  for (const { shape } of lines) {
    if (known.has(shape)) continue
    known.set(shape, null)
    batch.push({ shape, at: length })
    length += shape.length + 2
    if (length >= batchLength) flush()
  }
  if (batch.length > 0) flush()
}

type Child = ReturnType<ReturnType<typeof makeParser>['parse']>['children'][number]

function markOf(node: Child, at: number): Mark | null {
  if (node.type !== 'heading' && node.type !== 'thematicBreak') return null
  const own = rangeOf(node, -at)
  if (!own) return null
  if (node.type === 'thematicBreak') return { level: 0, ...own, textStart: own.end, textEnd: own.end }
  const first = rangeOf(node.children[0], -at)
  const last = rangeOf(node.children.at(-1), -at)
  return { level: node.depth, ...own, textStart: first?.start ?? own.end, textEnd: last?.end ?? own.end }
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

/** Made for the first text that is Markdown: most are not. */
let parser: ReturnType<typeof makeParser> | undefined

function makeParser() {
  return unified()
    .data('micromarkExtensions', [{ disable: { null: disabled } }])
    .use(remarkParse)
    .freeze()
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
function addMark(found: MarkdownMarks, text: string, start: number, end: number): void {
  for (const run of text.slice(start, end).matchAll(/\S+/g)) {
    found.marks.push({ start: start + run.index, end: start + run.index + run[0].length })
  }
}
