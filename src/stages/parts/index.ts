import { forwardingWords, issuingSentence } from '../../lexicon/matter.ts'
import { readOrdinal } from '../../text/marker.ts'
import { matches } from '../../text/match.ts'
import type { Passage } from '../../text/passage.ts'
import { createPart, emptyMetadata } from '../../tree/build.ts'
import type { Paragraph, Part, Root } from '../../tree/nodes.ts'
import { defineStage } from '../define.ts'
import { announced, attachmentStarts, attachmentTitle } from './attachments.ts'
import { withoutCopies } from './copies.ts'
import { describe } from './describe.ts'
import { type Flow, keyOf } from './flow.ts'
import { partGlued } from './glued.ts'
import { readHead } from './head.ts'
import { findImprint, partImprint, readImprint } from './imprint.ts'
import { takePortal } from './portal.ts'
import { isAttachmentListHead, readTail, tailStart } from './tail.ts'
import { comparable, issuedTitle, selfName, titleLength } from './title.ts'

/**
 * Divide the text into its parts (portal header, notice, forwarded notices, instrument, attachments, imprint) and read
 * the head and end matter of each into the metadata. What is left of a part is its flow.
 *
 * @source GB/T 9704, domain §1, §1.2
 */
export const parts = defineStage({
  name: 'parts',
  reads: ['line', 'paragraph', 'table'],
  writes: ['part', 'metadata', 'furniture'],
  run(root) {
    root.records.metadata = emptyMetadata()
    root.furniture = root.furniture.filter((f) => f.given || (f.reason !== 'label' && f.reason !== 'portal' && f.reason !== 'navigation'))
    root.parts = []
    const flow = partImprint(partGlued(root, withoutCopies(root, root.flow)))
    const { from, to, title } = takePortal(root, flow, 0, flow.length)
    const portal = flow.slice(0, from)
    if (portal.length > 0) root.parts.push(createPart('portal'))
    if (!divide(root, flow.slice(from, to), title) && title) root.furniture.push({ type: 'furniture', reason: 'portal', spans: title.spans() })
    describe(root)
    const counts = new Map<Part['role'], number>()
    for (const part of root.parts) {
      const same = counts.get(part.role) ?? 0
      counts.set(part.role, same + 1)
      part.id = part.role === 'attachment' || same > 0 ? `${part.role}-${same + 1}` : part.role
    }
  },
})

/**
 * @param given The title that the page around the text prints.
 * @returns     whether the text prints none itself, so that this is its title
 */
function divide(root: Root, whole: Flow, given: Passage | null): boolean {
  const { metadata } = root.records
  const cut = findImprint(whole, 0, whole.length)
  const flow = cut ? [...whole.slice(0, cut.from), ...whole.slice(cut.to)] : whole
  const starts = attachmentStarts(flow)
  const end = starts[0] ?? flow.length
  const lists: Paragraph[] = []
  let parent: Part | null = null
  let borrowed = false
  let at = 0
  let titleLines = 0
  let issued: readonly string[] = []
  // notices, one inside the other, down to the text that hands over nothing, and what else the last of them hands over
  for (let layer = 0; layer < mostLayers && at <= end; layer++) {
    const head = readHead(root, flow, at, end, layer === 0, titleLines, layer === 0 && given !== null)
    titleLines = 0
    if (layer === 0 && !head.title && given) {
      head.title = given
      borrowed = true
    }
    const wrapper = layer < 3 ? wrapperEnd(flow, head.body, end, head.title) : null
    const part: Part = createPart(wrapper ? 'notice' : 'instrument', parent)
    if (wrapper) issued = wrapper.names
    const second = wrapper ? null : (nextIssued(flow, head.body, end, issued) ?? secondDocument(flow, head.body, end))
    const stop = wrapper?.next ?? second?.at ?? end
    const tail = tailStart(flow, wrapper ? wrapper.trigger + 1 : head.body, stop, wrapper !== null)
    const named = readTail(root, flow, tail, stop, metadata, layer > 0 && root.parts.at(-1)?.role === 'instrument', wrapper !== null)
    lists.push(...named)
    part.title = head.title
    part.flow = flow.slice(head.body, tail)
    part.closing = named.map((list) => ({ type: 'list', text: list.text, table: null }))
    root.parts.push(part)
    if (!wrapper && !second) break
    at = stop
    titleLines = wrapper?.titleLines ?? second?.titleLines ?? 0
    parent = wrapper?.forwards ? part : null
  }
  starts.forEach((start, n) => {
    const part = createPart('attachment')
    const stop = starts[n + 1] ?? flow.length
    const tail = n === starts.length - 1 ? tailStart(flow, start + 1, stop) : stop
    readTail(root, flow, tail, stop, metadata)
    part.flow = flow.slice(start, tail)
    part.title = attachmentTitle(part.flow)
    root.parts.push(part)
  })
  const numbers = new Set(starts.map((start, n) => ordinalOf(keyOf(flow[start])) ?? n + 1))
  for (const name of announced(lists).filter((_, n) => !numbers.has(n + 1))) {
    const part = createPart('attachment')
    part.present = false
    part.title = name
    root.parts.push(part)
  }
  if (cut) {
    readImprint(root, whole.slice(cut.from, cut.to), metadata)
    root.parts.push(createPart('imprint'))
  }
  return borrowed
}

/** The number behind 附件; null where none is printed. */
function ordinalOf(key: string): number | null {
  const digits = /^附(?:件|录|表)(\d{1,2}|[一二三四五六七八九十]{1,3})/.exec(key)?.[1]
  return digits === undefined ? null : readOrdinal(digits)
}

/** Notices, and texts that they hand over, in one file. */
const mostLayers = 12

/** Where another text begins, and how many paragraphs there are known to be its title. */
interface Beginning {
  at: number
  titleLines: number
}

/**
 * Where the next of several texts begins that one notice hands over: `关于印发《某市方案》《某市措施》的通知`, each below its title.
 *
 * @param names What the notice says that it hands over, as {@link comparable} gives it.
 */
function nextIssued(flow: Flow, body: number, end: number, names: readonly string[]): Beginning | null {
  if (names.length < 2) return null
  const printed = (from: number, to: number) =>
    comparable(
      flow
        .slice(from, to)
        .map((node) => keyOf(node))
        .join(''),
    )
  for (let i = body + 1; i < end - 1; i++) {
    const first = printed(i, i + 1)
    if (first.length < 5 || !names.some((name) => name.startsWith(first))) continue
    const titleLines = [1, 2, 3].find((n) => i + n < end && names.includes(printed(i, i + n)))
    if (titleLines) return { at: i, titleLines }
  }
  return null
}

/**
 * Where a second, unrelated document begins: a title with addressees, a first marker or prose below it, right behind
 * the signature and date of the first. Null for one document.
 *
 * @source domain §1.2 (two unrelated documents in a file)
 */
function secondDocument(flow: Flow, body: number, end: number): Beginning | null {
  const keys = flow.map((node) => keyOf(node))
  for (let i = body + 2; i < end - 1; i++) {
    if (keys[i] === '' || !endsInDay(keys[i - 1] ?? '') || tailStart(flow, i - 2, i) > i - 2) continue
    const length = titleLength(keys, i)
    if (length > 0 && /^关于|：$|^一、|^第[一1][章条]/.test((keys[i] ?? '').startsWith('关于') ? '关于' : (keys[i + length] ?? '')))
      return { at: i, titleLines: 0 }
  }
  return null
}

/** `…12日`, `（…12日）` */
function endsInDay(key: string): boolean {
  return key.endsWith('日') || key.endsWith('日)')
}

interface WrapperEnd {
  /** Index of the sentence that hands over. */
  trigger: number
  /** Index where the handed-over text begins. */
  next: number
  /** How many paragraphs there repeat the title that it names; 0 where the title is no repetition. */
  titleLines: number
  forwards: boolean
  /** The titles that it names, as {@link comparable} gives them. */
  names: readonly string[]
}

/**
 * Where the text that a notice hands over begins: at a repetition of the title it names, else at a title line behind
 * the notice's date or signature. Null when nothing is handed over or nothing follows.
 */
function wrapperEnd(flow: Flow, body: number, end: number, title: Passage | null): WrapperEnd | null {
  const issued = title && issuedTitle(title)
  const titled = issued ? [comparable(issued.key)] : []
  // a page may print the title of the notice and leave the notice out
  for (const n of titled.length > 0 ? [1, 2, 3] : []) {
    const printed = flow
      .slice(body, Math.min(end, body + n))
      .map((node) => keyOf(node))
      .join('')
    if (printed.length > longestTitle) break
    if (titled.includes(comparable(printed))) return { trigger: body - 1, next: body, titleLines: n, forwards: false, names: titled }
  }
  for (let i = body; i < Math.min(end, body + 14); i++) {
    const key = keyOf(flow[i])
    if (!issuingSentence.test(key)) continue
    const names = matches(key, /《((?:[^《》]|《[^《》]*》)+)》/g).map((hit) => comparable(hit[1] ?? ''))
    names.push(...titled)
    const forwards = forwardingWords.test(title?.key ?? '') || forwardingWords.test(key)
    const keys = flow.map((node) => keyOf(node))
    for (let j = i + 1; j < Math.min(end, i + 40); j++) {
      const first = comparable(keys[j] as string)
      if (!names.some((name) => name.startsWith(first) || first.startsWith(name))) continue
      for (const n of [1, 2, 3, 4]) {
        if (j + n > end) break
        const printed = keys.slice(j, j + n).join('')
        if (printed.length > longestTitle) break
        const joined = comparable(printed)
        if (joined.length > 4 && names.some((name) => name === joined || withoutBracket(name) === joined || withoutBracket(joined) === name)) {
          return { trigger: i, next: j, titleLines: n, forwards, names }
        }
      }
    }
    // a title line (or, when forwarding, a whole head) behind the date of the notice
    const tail = endMatter(flow, i + 1, end)
    if (tail && tail < end) {
      for (let j = tail; j < Math.min(end, tail + 6); j++) {
        if (titleLength(keys, j) > 0) return { trigger: i, next: forwards ? tail : j, titleLines: 0, forwards, names }
      }
      // a page may leave out the title of what is issued: the numbering begins behind the date
      const begins = keys.slice(tail, Math.min(end, tail + 12)).some((key) => firstNumber.test(key))
      if (titled.length > 0 && begins && !keys.slice(body, tail).some((key) => firstNumber.test(key)))
        return { trigger: i, next: tail, titleLines: 0, forwards, names }
    }
    // a page may leave out signature and title: `…印发给你们。` / `为……，特制定本方案。`
    if (issued && keys.slice(i + 1, Math.min(end, i + 4)).some((key) => issued.key.endsWith(selfName.exec(key)?.[2] ?? '-')))
      return { trigger: i, next: i + 1, titleLines: 0, forwards, names }
  }
  return null
}

/** The first number of a text. */
const firstNumber = /^(?:[一1]、|第[一1][章条])/

/** Longer paragraphs repeat no title. */
const longestTitle = 300

function withoutBracket(name: string): string {
  return name.replace(/(?:试行|暂行|征求意见稿|送审稿|草案|\d{4}年?\d{4}年)$/, '')
}

/** Index behind the signature, date and notes that follow `from` within a few paragraphs; null when there are none. */
function endMatter(flow: Flow, from: number, end: number): number | null {
  let last: number | null = null
  for (let i = from; i < Math.min(end, from + 14); i++) {
    if (isAttachmentListHead(keyOf(flow[i]))) continue
    if (tailStart(flow, i, i + 1) === i || tailStart(flow, i, Math.min(end, i + 2)) === i) last = i + 1
    else if (last !== null) break
  }
  return last
}
