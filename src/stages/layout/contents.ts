import type { Line } from '../../tree/nodes.ts'

const leader = /(?:\.{3}|…|·{3}|-{4}|_{4}|。{3})\(?-?\d{1,4}-?\)?$/
const headed = /^目[录次]$/
/** The scan of a spaced heading may lose its first sign: believed above entries, for a sentence that was cut may end so as well. */
const spoiled = '录'
/** What the first entry of a list without the line 目录 begins with. */
const firstEntry = /^(?:一、|第一[章编篇部]|[1１](?:\.?(?![\d.])|、)[^\d])/

/**
 * Lines of a table of contents: at least three lines with dot leaders and a page number, the line 目录 above them and
 * what stands between them; or, behind 目录, entries without page numbers that all come again as lines of the text; or,
 * without 目录, five or more that do.
 * Their headings must not become sections (domain §3.2).
 *
 * > | 目　录
 * > | 一、总体要求……………1
 */
export function contentsLines(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  const leaders = lines.filter((line) => line.text.key.length <= 120 && leader.test(line.text.key))
  let run: Line[] = []
  const flush = () => {
    if (run.length >= 3) {
      const first = run[0] as Line
      const last = run.at(-1) as Line
      for (let i = first.index; i <= last.index; i++) found.push(lines[i] as Line)
      // a wrapped entry before the first leader and the line 目录 above
      for (let i = first.index - 1; i >= 0 && i >= first.index - 3; i--) {
        if (!headed.test(lines[i]?.text.key ?? '')) continue
        for (let j = i; j < first.index; j++) found.push(lines[j] as Line)
        break
      }
    }
    run = []
  }
  for (const line of leaders) {
    const last = run.at(-1)
    // entries may wrap and page numbers may stand between them
    if (last && line.index - last.index > 4) flush()
    run.push(line)
  }
  flush()
  if (found.length > 0) return found

  const head = lines.find((line) => headed.test(line.text.key))
  const half = head ? undefined : lines.find((line) => line.text.key === spoiled)
  const below = half ? entriesFrom(lines, half.index + 1, { least: 3, again: 0.6 }) : []
  if (half && below.length > 0) return [half, ...below]
  // a heading above no entries, which a page has left out, names no section
  if (head) return [head, ...entriesFrom(lines, head.index + 1, { least: 3, again: 0.6 })]
  const first = twice(lines.filter(({ text }) => text.key.length <= longestEntry && firstEntry.test(text.key)))
  return first ? entriesFrom(lines, first.index, { least: 5, again: 1 }) : []
}

/** The first line that comes again. */
function twice(lines: readonly Line[]): Line | null {
  const seen = new Map<string, Line>()
  for (const line of lines) {
    const before = seen.get(line.text.key)
    if (before) return before
    seen.set(line.text.key, line)
  }
  return null
}

const longestEntry = 45

/** The entries from a line on, up to where the first comes again; none where fewer than that, or that share of them, do. */
function entriesFrom(lines: readonly Line[], from: number, { least, again }: { least: number; again: number }): Line[] {
  const entries = new Set<string>()
  const listed: Line[] = []
  for (let i = from; i < lines.length && i < from + 400; i++) {
    const line = lines[i] as Line
    const key = line.text.key.replace(/\d{1,4}$/, '')
    if (entries.has(key)) {
      // the text begins: its first heading repeats the first entry; every entry must come again
      const rest = new Set(lines.slice(i).map((later) => later.text.key))
      const returning = [...entries].filter((entry) => rest.has(entry)).length
      return entries.size >= least && returning >= entries.size * again ? listed : []
    }
    if (key.length > longestEntry || /[。；]$/.test(key)) return []
    entries.add(key)
    listed.push(line)
  }
  return []
}
