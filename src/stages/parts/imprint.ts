import { addressLine, copiesLine, copyLine, keywordsLine, printLine } from '../../lexicon/matter.ts'
import { parseDate } from '../../text/date.ts'
import { isOrganization } from '../../text/organization.ts'
import type { Passage } from '../../text/passage.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Metadata } from '../../tree/records.ts'
import { bodiesOf } from './bodies.ts'
import { splitAt, takeValues } from './element.ts'
import { type Flow, keyOf } from './flow.ts'
import { readRecipients } from './recipients.ts'

/**
 * Find the imprint (版记) in `flow[from, to)`: 主题词, 主送 and 抄送 lines down to the line that says who printed it and when.
 *
 * @returns its range, or null
 */
export function findImprint(flow: Flow, from: number, to: number): { from: number; to: number } | null {
  for (let i = from; i < to; i++) {
    const key = keyOf(flow[i])
    if (!copyLine.test(key) && !keywordsLine.test(key) && !isPrintBlock(flow, i) && !addresses(flow, i)) continue
    let end = i + 1
    for (let j = i; j < Math.min(to, i + 14); j++) {
      const line = keyOf(flow[j])
      if (line === '') break
      if (printLine.test(line) || copiesLine.test(line)) {
        end = j + 1
        if (!copiesLine.test(keyOf(flow[j + 1]))) break
      } else if (copyLine.test(line) || addressLine.test(line) || keywordsLine.test(line) || (j > i && /。$/.test(keyOf(flow[j - 1])) && copyContinues(line)))
        end = Math.max(end, j + 1)
    }
    return { from: i, to: end }
  }
  return null
}

/** 主送 below the text, above the other lines of the imprint: one above the text belongs to the head. */
function addresses(flow: Flow, at: number): boolean {
  return at > 0 && addressLine.test(keyOf(flow[at])) && (copyLine.test(keyOf(flow[at + 1])) || isPrintBlock(flow, at + 1))
}

/** How far from the end of a text its imprint may be glued to it. */
const lastBlocks = 4

/**
 * Part the imprint from the sentence that a copy has glued it to.
 *
 * > | ……制定有关标准。主送：各区县商务局。     two paragraphs
 */
export function partImprint(flow: Flow): Flow {
  return flow.flatMap((node, at) => {
    if (at < flow.length - lastBlocks || node.type !== 'paragraph') return [node]
    const from = node.text.key.search(/(?<=[。)])(?:主送|抄送|抄报)(?:单位|机关)?：[^：]{4,400}$/)
    return from < 0 ? [node] : [node.text.slice(0, from), node.text.slice(from)].map((text) => ({ ...node, text }))
  })
}

/** A line of bodies without a label: the rest of a copy list. */
function copyContinues(key: string): boolean {
  return /。$/.test(key) && key.length <= 120 && !/[；！？]/.test(key) && /^(?:各|市|省|中国|区|县|国家|驻)/.test(key)
}

/** `X办公厅 2024年8月3日印发` on one line or two. */
function isPrintBlock(flow: Flow, at: number): boolean {
  const key = keyOf(flow[at])
  if (key.length > 60) return false
  if (printLine.test(key)) return isOrganization(key.replace(printLine, ''))
  return bodiesOf(flow[at]) !== null && printLine.test(keyOf(flow[at + 1])) && /^\D{0,2}\S{0,14}印发$/.test(keyOf(flow[at + 1]))
}

/** Read the imprint into the metadata. */
export function readImprint(root: Root, flow: Flow, metadata: Metadata): void {
  for (const node of flow) {
    if (node.type !== 'paragraph') continue
    const { text } = node
    const { key } = text
    if (keywordsLine.test(key)) {
      const from = keywordsLine.exec(key)?.[0].length ?? 0
      metadata.keywords.push(...takeValues(root, text, gapped(text, from)))
    } else if (addressLine.test(key)) {
      const length = addressLine.exec(key)?.[0].length ?? 0
      if (metadata.recipients.length > 0) takeValues(root, text, [])
      else readRecipients(root, text, length)
    } else if (printLine.test(key) || /日印发$/.test(key)) readPrinting(root, text, metadata)
    else if (copiesLine.test(key)) takeValues(root, text, [])
    else if (bodiesOf(node) && !/。$/.test(key)) {
      const [printed] = takeValues(root, text, [{ from: 0, to: key.length }])
      if (printed) metadata.printedBy ??= { name: printed.text, spans: printed.spans }
    } else {
      const label = copyLine.exec(key)
      const stop = /。$/.test(key) ? key.length - 1 : key.length
      const bodies = takeValues(root, text, splitAt(key, '，、。；', label?.[0].length ?? 0, stop))
      for (const body of bodies) metadata.copiedTo.push({ name: body.text, spans: body.spans })
    }
  }
}

function readPrinting(root: Root, text: Passage, metadata: Metadata): void {
  const { key } = text
  const at = /(?:\d{4}|[二一][〇○零OО0一二三四五六七八九]{3})年/.exec(key)?.index ?? 0
  const end = key.length - 2
  const values =
    at > 0
      ? [
          { from: 0, to: at },
          { from: at, to: end },
        ]
      : [{ from: 0, to: end }]
  const printed = takeValues(root, text, values)
  const [body] = printed
  if (at > 0 && body) metadata.printedBy ??= { name: body.text, spans: body.spans }
  const date = parseDate(key.slice(at, end)).date
  const last = printed.at(-1)
  if (date && last) metadata.printedOn ??= { date, spans: last.spans }
}

/** Stretches parted by white space in print: 主题词 are. */
function gapped(text: Passage, from: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  let start = from
  for (let i = from + 1; i <= text.length; i++) {
    if (i === text.length || text.gapBefore(i) || /[，、；]/.test(text.key[i] ?? '')) {
      const to = i
      while (/[，、；]/.test(text.key[start] ?? '')) start++
      if (to > start) out.push({ from: start, to })
      start = to
    }
  }
  return out
}
