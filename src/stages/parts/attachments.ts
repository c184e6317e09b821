import { isDateLine } from '../../text/date.ts'
import { readMarker } from '../../text/marker.ts'
import { matches } from '../../text/match.ts'
import { Passage } from '../../text/passage.ts'
import type { Paragraph } from '../../tree/nodes.ts'
import { type Flow, keyOf } from './flow.ts'
import { isAttachmentListHead } from './tail.ts'
import { canBeTitle, comparable, isSubline, titleLength } from './title.ts'

const alone = /^附(?:件|录)(?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?:-\d{1,2})?：?$/
/** Without a number it begins one only where it has the name that was announced. */
const named = /^附(?:件|录)：?([^。；]{4,60})$/
const titled = /^附(?:件|录)(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:-\d{1,2})?[：、.]?[^。；]{2,60}$/

/**
 * Indices where the attachments begin: `附件1` on a line of its own, `附件1：标题` with a text of its own below, or `附件 标题` with the title that
 * was announced.
 *
 * Not: `附件：1.…` and its further lines, `附件1：…` / `附件2：…` one below the other (a list of names), `（附件1）` in prose.
 *
 * @source domain §1.2
 */
export function attachmentStarts(flow: Flow): number[] {
  const starts: number[] = []
  const names = new Set<string>()
  let seenText = false
  flow.forEach((node, i) => {
    const key = keyOf(node)
    if (key.length > 80 || node.type === 'table') {
      seenText = true
      return
    }
    seenText ||= /。/.test(key)
    const next = flow[i + 1]
    if (!next) return
    if (alone.test(key)) {
      // `附件：` above its own list of names is no start
      const list = /：$/.test(key) && /^1[.、]/.test(keyOf(next)) && !seenText
      if (!list && !(isAttachmentListHead(key) && /^\d{1,2}[.、]/.test(keyOf(next)))) starts.push(i)
    } else if (titled.test(key) && !isAttachmentListHead(key) && seenText && isMarked(key)) {
      const after = keyOf(next)
      const listed = titled.test(after) || titled.test(keyOf(flow[i - 1])) || (after.length <= 24 && isDateLine(after))
      if (!listed) starts.push(i)
    } else if (names.size > 0 && names.has(comparable(named.exec(key)?.[1] ?? '')) && isMarked(key) && hasText(flow, i)) starts.push(i)
    else if (node.type === 'paragraph' && isAttachmentListHead(key)) for (const name of announced([node])) names.add(comparable(name.key))
  })
  return starts
}

/** Whether items or a table stand below: a page repeats the name as a link. */
function hasText(flow: Flow, i: number): boolean {
  return flow.slice(i + 1, i + 4).some((node) => node.type === 'table' || readMarker(keyOf(node)).length > 0)
}

/** Whether the outline will open an attachment here: not at `附件1的…`, which refers to one. */
function isMarked(key: string): boolean {
  return readMarker(key).some((reading) => reading.scheme === 'attachment')
}

/** The names that lists of attachments announce, in order, each with its place. */
export function announced(lists: readonly Paragraph[]): Passage[] {
  const names: Passage[] = []
  for (const { text } of lists) {
    const { key } = text
    const head = /^附件?：/.exec(key)?.[0].length ?? 0
    // several names may stand on one line: 附件：1.甲2.乙
    const hits = matches(key, /(?<![\d.])\d{1,2}[.、](?!\d(?!\d{3}[年-]))/g).filter((hit) => hit.index >= head)
    if (hits.length === 0) {
      if (head > 0 && head < key.length) names.push(text.slice(head))
      continue
    }
    hits.forEach((hit, n) => {
      names.push(text.slice(hit.index + hit[0].length, hits[n + 1]?.index ?? key.length))
    })
  }
  return names.filter((name) => name.length > 0)
}

/** The title of an attachment: what stands behind its marker, or the title lines below it. */
export function attachmentTitle(flow: Flow): Passage | null {
  const first = flow[0]
  if (first?.type !== 'paragraph') return null
  const marker = first.text.markers.find((reading) => reading.scheme === 'attachment')
  const behind = first.text.slice(marker?.length ?? 0)
  if (behind.length > 0) return behind
  const keys = flow.slice(1, 8).map((node) => keyOf(node))
  let length = titleLength(keys, 0)
  if (length === 0 && keys[0] && keys[0].length <= 50 && canBeTitle(keys[0])) length = keys[1] && isSubline(keys[1]) ? 2 : 1
  const lines = flow.slice(1, 1 + length).flatMap((node) => (node.type === 'paragraph' ? [node.text] : []))
  return lines.length > 0 ? Passage.join(lines) : null
}
