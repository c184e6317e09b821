import type { MarkerScheme } from '../../lexicon/markers.ts'
import { isAt, Sign } from '../../text/signs.ts'
import { countAtEnd } from '../../text/space.ts'
import type { Line } from '../../tree/nodes.ts'

/** How a text breaks its lines; read once over all lines. */
export interface Habit {
  /** Line length in characters where the text is hard-wrapped (as PDF copies are), 0 where it is not. */
  width: number
  /** Whether paragraphs are told by indentation. */
  indented: boolean
  /** Whether lines of full width go on after a full stop (hard-wrapped and indented). */
  continues: boolean
  /** Whether it is a text in articles, in which every paragraph ends with a sign. */
  articles: boolean
  /** Marker families whose lines are mostly headings without punctuation. */
  headings: Set<MarkerScheme>
  /** Marker families whose lines hardly ever are. */
  prose: Set<MarkerScheme>
  /** Words before a colon that begin several lines: 建设内容：, 责任人：. */
  labels: Set<string>
}

const labelled = /^([\u4e00-\u9fff、]{2,12})：/

/** The label that a line begins with, or the empty string. */
export function labelOf(key: string): string {
  return labelled.exec(key.slice(0, 14))?.[1] ?? ''
}

/** Observe how the lines of a text are broken. */
export function observe(lines: readonly Line[]): Habit {
  const lengths = new Map<number, number>()
  /** Of these, the lines that stop in the middle of a sentence. */
  const cut = new Map<number, number>()
  const starts: { scheme: MarkerScheme; length: number; plain: boolean }[] = []
  const labels = new Map<string, number>()
  let texts = 0
  let indented = 0
  let marked = 0
  let markedIndented = 0
  let longest = 0
  for (const line of lines) {
    if (line.role !== 'text') continue
    const { key } = line.text
    texts++
    lengths.set(key.length, (lengths.get(key.length) ?? 0) + 1)
    longest = Math.max(longest, key.length)
    if (!isAt(key, key.length - countAtEnd(key, '”’")》') - 1, Sign.stop | Sign.colon)) cut.set(key.length, (cut.get(key.length) ?? 0) + 1)
    const label = (line.text.signs & Sign.colon) === 0 ? '' : labelOf(key)
    if (label) labels.set(label, (labels.get(label) ?? 0) + 1)
    const inset = line.start - line.lineStart >= 2
    if (inset) indented++
    const reading = line.text.markers[0]
    if (!reading || reading.damaged) continue
    marked++
    if (inset) markedIndented++
    starts.push({ scheme: reading.scheme, length: key.length, plain: key.length <= 45 && !/[。；！？，、]/.test(key.slice(reading.length)) })
  }
  const width = wrapWidth(lengths, cut, texts, longest)
  const headings = new Map<MarkerScheme, { short: number; all: number }>()
  for (const { scheme, length, plain } of starts) {
    const seen = headings.get(scheme) ?? { short: 0, all: 0 }
    headings.set(scheme, seen)
    seen.all++
    // a line that its width cut says nothing about how the item ends
    if (plain && (width === 0 || length < width - 2)) seen.short++
  }
  const indents = marked >= 3 && markedIndented >= marked * 0.6 && (width === 0 || (indented < texts * 0.8 && indentTells(lines, width)))
  return {
    width,
    indented: indents,
    continues: width > 0 && indents,
    labels: new Set([...labels].filter(([, n]) => n >= 3).map(([label]) => label)),
    articles: (headings.get('article')?.all ?? 0) >= 3,
    prose: new Set([...headings].filter(([, n]) => n.all >= 4 && n.short <= n.all * 0.2).map(([scheme]) => scheme)),
    headings: new Set([...headings].filter(([, n]) => n.short >= n.all * 0.5).map(([scheme]) => scheme)),
  }
}

/** Whether lines that plainly go on (behind a full line without an end) stand flush; odd indentation tells nothing. */
function indentTells(lines: readonly Line[], width: number): boolean {
  let goingOn = 0
  let inset = 0
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1] as Line, lines[i] as Line]
    if (line.role !== 'text' || before.role !== 'text' || before.text.length < width - 2 || /[。！？；：)\]”》]$/.test(before.text.key)) continue
    if (line.text.markers.length > 0) continue
    goingOn++
    if (line.start - line.lineStart >= 2) inset++
  }
  return inset <= goingOn * 0.2
}

/**
 * The modal width of a hard-wrapped text: at least a third of its lines have it within two characters, and hardly any
 * is longer, and most of these lines stop in the middle of a sentence. GB/T 9704 sets 28 characters a line; PDF copies show 24 to 45 (domain §3.1).
 */
function wrapWidth(lengths: ReadonlyMap<number, number>, cut: ReadonlyMap<number, number>, texts: number, longest: number): number {
  if (texts < 8 || longest < 18) return 0
  const count = (of: ReadonlyMap<number, number>, width: number) => {
    let sum = 0
    for (let length = width - 2; length <= width + 2; length++) sum += of.get(length) ?? 0
    return sum
  }
  let best = 0
  let most = count(lengths, best)
  for (let width = 18; width <= 60; width++) {
    const near = count(lengths, width)
    if (near > most) {
      best = width
      most = near
    }
  }
  if (best === 0 || most < Math.max(4, texts * 0.3) || count(cut, best) < most * 0.6) return 0
  let beyond = 0
  for (const [length, count] of lengths) if (length > best + 4) beyond += count
  return beyond <= texts * 0.04 ? best : 0
}
