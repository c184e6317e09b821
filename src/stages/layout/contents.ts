import type { Line } from '../../tree/nodes.ts'

const leader = /(?:\.{3}|…|·{3}|-{4}|_{4}|。{3})\(?-?\d{1,4}-?\)?$/
const headed = /^目[录次]$/

/**
 * Lines of a table of contents: at least three lines with dot leaders and a page number, the line 目录 above them and
 * what stands between them; or, behind 目录, entries without page numbers that all come again as lines of the text.
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
  return head ? plainContents(lines, head) : []
}

function plainContents(lines: readonly Line[], head: Line): Line[] {
  const entries = new Set<string>()
  const listed: Line[] = [head]
  for (let i = head.index + 1; i < lines.length && i < head.index + 400; i++) {
    const line = lines[i] as Line
    const key = line.text.key.replace(/\d{1,4}$/, '')
    if (entries.has(key)) {
      // the text begins: its first heading repeats the first entry; every entry must come again
      const rest = new Set(lines.slice(i).map((later) => later.text.key))
      const again = [...entries].filter((entry) => rest.has(entry)).length
      return entries.size >= 3 && again >= entries.size * 0.6 ? listed : []
    }
    if (key.length > 45 || /[。；]$/.test(key)) return []
    entries.add(key)
    listed.push(line)
  }
  return []
}
