import type { GivenTable } from '../../text/given.ts'
import type { Line, Root, Table } from '../../tree/nodes.ts'
import { defineStage } from '../define.ts'
import { cellReader } from './cells.ts'
import { type Draft, fill, LineRows, nextText, sameRow, type TableReader } from './draft.ts'
import { readGlued } from './glued.ts'
import { markedReader, nextMarked } from './marked.ts'
import { pipeReader } from './pipes.ts'
import { readSpaces } from './spaces.ts'
import { strokedReader } from './stroked.ts'
import { findAbove, isContinuation, readNotes } from './surround.ts'
import { tabReader } from './tabs.ts'

/**
 * Find the tables among the lines, before lines are joined to paragraphs: those that the file marks, rows of tabs, one cell a line, strokes, or
 * spaces; with caption, notes, and what a page break repeats. When in doubt there is no table: a false one swallows text.
 *
 * > | 建设预期指标
 * > | 序号⇥指标项⇥单位⇥预期值
 * > | 1⇥结案率⇥%⇥92
 *
 * @source domain §5.1; contract: tables
 */
export const tables = defineStage({
  name: 'tables',
  reads: ['line'],
  writes: ['table'],
  run(root, { report }) {
    reset(root)
    const { lines } = root
    const marked = root.given?.tables ?? []
    const guesses = [strokedReader(), pipeReader(), tabReader(), cellReader(), readSpaces, readGlued]
    const readers: Readers = marked.length > 0 ? [markedReader(marked), ...guesses.map((guess) => before(guess, marked))] : guesses
    const reclaimed = new Set<number>()
    for (let at = 0; at < lines.length; ) {
      const line = lines[at] as Line
      const draft = line.role === 'text' ? readTable(readers, lines, at) : null
      if (!draft) {
        at++
        continue
      }
      const table = place(root, readers, draft, reclaimed)
      if (table.shape === 'unparsed')
        report(
          'table-unparsed',
          Array.from(table.rows).flatMap((row) => row.flatMap((cell) => cell.text.spans())),
          { rows: table.rows.length },
        )
      at = table.afterLine
    }
    if (reclaimed.size > 0) root.furniture = root.furniture.filter((item) => item.reason !== 'pageNumber' || !reclaimed.has(item.spans[0]?.start ?? -1))
  },
})

type Readers = readonly TableReader[]

function readTable(readers: Readers, lines: readonly Line[], at: number): Draft | null {
  for (const read of readers) {
    const draft = read(lines, at)
    if (draft) return draft
  }
  return null
}

/** A guess that keeps out of the tables that the file marks. */
function before(guess: TableReader, marked: readonly GivenTable[]): TableReader {
  return (lines, at) => {
    const draft = guess(lines, at)
    const last = draft && lines[draft.to - 1]
    return last && last.start >= nextMarked(marked, (lines[at] as Line).start) ? null : draft
  }
}

/** Take back what an earlier run wrote. */
function reset(root: Root): void {
  const taken = root.lines.filter((line) => line.role === 'table')
  if (taken.length > 0) {
    let i = 0
    const own = new Set<number>()
    const mine = root.furniture
      .filter((item) => item.reason === 'separator' || item.reason === 'duplicate')
      .map((item) => item.spans[0]?.start ?? -1)
      .sort((a, b) => a - b)
    for (const start of mine) {
      while (i < taken.length && (taken[i] as Line).end <= start) i++
      if (i < taken.length && (taken[i] as Line).start <= start) own.add(start)
    }
    root.furniture = root.furniture.filter((item) => !((item.reason === 'separator' || item.reason === 'duplicate') && own.has(item.spans[0]?.start ?? -1)))
    for (const line of taken) line.role = 'text'
  }
  root.tables = []
}

/**
 * Make a draft a table of the tree: caption, notes, filled rows, and its lines marked.
 *
 * @param reclaimed Where lines begin that were furniture before.
 */
function place(root: Root, readers: Readers, draft: Draft, reclaimed: Set<number>): Table {
  const { lines } = root
  const above = findAbove(lines, draft.from)
  const { unit } = above
  // a table that holds its caption leaves the line above it alone
  const caption = draft.caption ? null : above.caption
  extend(readers, lines, draft, caption)
  const below = readNotes(lines, draft.to)
  const table: Table = {
    type: 'table',
    id: `table-${root.tables.length + 1}`,
    shape: draft.shape,
    caption: draft.caption ?? caption?.text ?? null,
    header: draft.header,
    rows: draft.rows,
    notes: [...(unit ? [unit.text] : []), ...(draft.notes ?? []), ...below.notes],
    firstLine: caption?.index ?? unit?.index ?? draft.from,
    afterLine: below.to,
    owner: null,
  }
  for (const row of table.header) fill(row, draft.columns)
  if (draft.rows instanceof LineRows) draft.rows.fill(draft.columns)
  else for (const row of draft.rows) fill(row, draft.columns)
  for (const item of draft.furniture) root.furniture.push({ type: 'furniture', ...item })
  for (const line of draft.reclaimed ?? []) {
    reclaimed.add(line.start)
    line.role = 'text'
  }
  for (let i = table.firstLine; i < table.afterLine; i++) {
    const line = lines[i] as Line
    if (line.role === 'text') line.role = 'table'
  }
  root.tables.push(table)
  return table
}

/** Read on behind a page break that prints 续表, the caption or the header again. */
function extend(readers: Readers, lines: readonly Line[], draft: Draft, caption: Line | null): void {
  for (;;) {
    const again: Line[] = []
    let line = nextText(lines, draft.to)
    while (line && again.length < 2 && isContinuation(line.text.key, caption?.text.key ?? null)) {
      again.push(line)
      line = nextText(lines, line.index + 1)
    }
    if (!line || (again.length === 0 && !line.pageBefore && line.index === draft.to)) return
    const more = readTable(readers, lines, line.index)
    const [header] = draft.header
    if (!more || more.columns !== draft.columns || more.shape !== draft.shape) return
    const [head] = more.header
    if (head && (!header || !sameRow(header, head))) return
    if (!head && again.length === 0) return
    for (const repeated of again) draft.furniture.push({ reason: 'duplicate', spans: repeated.text.spans() })
    for (const item of more.furniture) draft.furniture.push(item)
    if (head) draft.furniture.push({ reason: 'duplicate', spans: head.flatMap((cell) => cell.text.spans()) })
    for (const row of more.rows) draft.rows.push(row)
    draft.reclaimed ??= []
    for (const taken of more.reclaimed ?? []) draft.reclaimed.push(taken)
    draft.to = more.to
  }
}
