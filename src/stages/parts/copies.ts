import type { Span } from '../../text/passage.ts'
import type { Root, Table } from '../../tree/nodes.ts'
import { type Flow, keyOf } from './flow.ts'

/** A paragraph this long does not come twice by chance. */
const longKey = 30
/** Less is a form or a phrase that is printed again, and no copy. */
const leastNodes = 2
const leastSigns = 200
const leastAlike = 0.85
/** A file that holds a text twice is half a copy; what is printed over and over is no copy of a text. */
const leastShare = 0.25
const mostShare = 0.7

/**
 * Leave out of a flow what the file prints a second time: pages hand on a text twice, whole or but for its head. The copy becomes furniture.
 *
 * @source domain §3.2, duplicates
 */
export function withoutCopies(root: Root, flow: Flow): Flow {
  const copied = new Set<number>()
  const first = new Map<string, number>()
  let signs = 0
  let whole = 0
  for (let i = 0, done = 0; i < flow.length; i++) {
    const key = keyOf(flow[i])
    whole += key.length
    if (i < done || key.length < longKey) continue
    const at = first.get(key)
    if (at === undefined) {
      first.set(key, i)
      continue
    }
    let back = 0
    while (i - back > done && at - back > 0 && at < i - back - 1 && same(flow, at - back - 1, i - back - 1)) back++
    let to = i + 1
    while (to < flow.length && at + to - i < i - back && same(flow, at + to - i, to)) to++
    const length = flow.slice(i - back, to).reduce((sum, node) => sum + keyOf(node).length, 0)
    if (to - i + back < leastNodes || length < leastSigns) continue
    for (let n = i - back; n < to; n++) copied.add(n)
    signs += length
    done = to
  }
  if (signs < whole * leastShare || signs > whole * mostShare) return flow
  const spans = [...copied].map((n) => spansOf(flow, n))
  const starts = new Set(spans.flatMap((one) => one.map(({ start }) => start)))
  root.furniture = root.furniture.filter(({ reason, spans: [span] }) => reason !== 'duplicate' || !starts.has(span?.start ?? -1))
  for (const one of spans) root.furniture.push({ type: 'furniture', reason: 'duplicate', spans: one })
  const tables = new Set([...copied].map((n) => flow[n]))
  root.tables = root.tables.filter((table) => !tables.has(table))
  return flow.filter((_, n) => !copied.has(n))
}

function same(flow: Flow, a: number, b: number): boolean {
  const [one, other] = [flow[a], flow[b]]
  if (one?.type === 'table' && other?.type === 'table') return printed(one) === printed(other)
  return one?.type === 'paragraph' && other?.type === 'paragraph' && alike(one.text.key, other.text.key)
}

/** Whether the second print of a paragraph differs from the first by a sign or two that a scan has misread, or has less of it. */
function alike(a: string, b: string): boolean {
  if (a === b || (b.length >= longKey && a.includes(b))) return true
  const longer = Math.max(a.length, b.length)
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return head + tail >= longer * leastAlike
}

function printed(table: Table): string {
  return [...table.header, ...table.rows].map((row) => row.map(({ text }) => text.key).join('\t')).join('\n')
}

function spansOf(flow: Flow, at: number): Span[] {
  const node = flow[at]
  if (node?.type === 'paragraph') return node.text.spans()
  if (node?.type !== 'table') return []
  const cells = [...node.header, ...node.rows].flat().map(({ text }) => text)
  return [...(node.caption ? [node.caption] : []), ...cells, ...node.notes].flatMap((text) => text.spans())
}
