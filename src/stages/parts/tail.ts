import { contactNote, officerLine, publicityNote, sealedNote, siteNote } from '../../lexicon/matter.ts'
import { isDateLine, parseDate, tornDay } from '../../text/date.ts'
import { isOrganization } from '../../text/organization.ts'
import type { Paragraph, Root } from '../../tree/nodes.ts'
import type { Disclosure, Metadata } from '../../tree/records.ts'
import { addBodies, bodiesOf } from './bodies.ts'
import { takeValues, takeWhole } from './element.ts'
import { type Flow, keyOf } from './flow.ts'

/** What the end of a part holds besides its text. */
type TailKind = 'publicity' | 'contact' | 'date' | 'sealed' | 'signature' | 'officer' | 'list' | 'site'

/**
 * Find where the end matter of `flow[from, to)` begins: signature, date, notes and the list of attachments, in any
 * order, with nothing else behind them.
 *
 * @param closed Whether a text ends at `to`: bodies on the last lines sign it, though a page may have left out the day.
 */
export function tailStart(flow: Flow, from: number, to: number, closed = false): number {
  // from behind, and no further than it goes: most of a part is none
  const kind = kindsOf(flow, from, to, closed)
  let start = to
  while (start > from && kind(start - 1)) start--
  return start
}

/** What each paragraph of `flow[from, to)` would be as end matter, read when it is asked for. */
function kindsOf(flow: Flow, from: number, to: number, closed: boolean): (at: number) => TailKind | null {
  const kinds: (TailKind | null)[] = []
  // a numbered line belongs to a list when the one before it does: the run of numbered lines is read from its first on
  return (at) => {
    let first = at
    while (first > from && kinds[first] === undefined && ownKind(flow, first) === null && isListItem(keyOf(flow[first]))) first--
    for (let i = first; i <= at; i++) {
      if (kinds[i] !== undefined) continue
      const key = keyOf(flow[i])
      kinds[i] =
        flow[i]?.type !== 'paragraph'
          ? null
          : (ownKind(flow, i) ??
            (i > from && kinds[i - 1] === 'list' && isListItem(key)
              ? 'list'
              : isSignature(flow, i, to, closed)
                ? 'signature'
                : isOfficer(flow, i)
                  ? 'officer'
                  : null))
    }
    return kinds[at] ?? null
  }
}

/** What the words of a paragraph say that it is, whatever stands around it. */
function ownKind(flow: Flow, at: number): TailKind | null {
  const key = keyOf(flow[at])
  if (key === '' || key.length > 160) return null
  if (key.length < 60 && publicityNote.test(key)) return 'publicity'
  if (key.length < 120 && contactNote.test(key)) return 'contact'
  if (isDay(flow, at)) return 'date'
  if (key.length <= 40 && sealedNote.test(key)) return 'sealed'
  if (key.length <= 40 && siteNote.test(key)) return 'site'
  return isAttachmentListHead(key) ? 'list' : null
}

function isListItem(key: string): boolean {
  return key.length <= 80 && /^\d{1,2}[.、]/.test(key) && !key.includes('。')
}

/** `附件：1.…`, `附件：` alone, `附件1.…` when further numbers follow: a list that only names attachments. */
export function isAttachmentListHead(key: string): boolean {
  return key.startsWith('附') && key.length <= 160 && /^附件?：(?:1[.、．]?|《|[^。]{0,60}$)/.test(key) && !/。./.test(key)
}

/** A joint notice of `18个厅局` has as many lines. */
const mostSigners = 40

/** Organisation lines right above a date line (or above the seal note or another organisation line above one). */
function isSignature(flow: Flow, at: number, to: number, closed: boolean): boolean {
  const key = keyOf(flow[at])
  if (key.length > 120 || !isSigner(flow, at)) return false
  for (let i = at + 1; i < Math.min(to, at + mostSigners); i++) {
    const next = keyOf(flow[i])
    if (isDay(flow, i)) return true
    if (!(sealedNote.test(next) || (next.length <= 60 && isSigner(flow, i)))) return false
  }
  return closed && at + mostSigners >= to
}

function isSigner(flow: Flow, at: number): boolean {
  return bodiesOf(flow[at]) !== null || goesOn(flow, at) || isBrokenBody(flow, at)
}

/** Whether a line goes on with the body above it: the rest of its name, or its second one (`（某市知识产权局）`). */
function goesOn(flow: Flow, at: number): boolean {
  const second = /^\(([^()]{4,24})\)$/.exec(keyOf(flow[at]))?.[1]
  return isBrokenBody(flow, at - 1) || (second !== undefined && isOrganization(second) && bodiesOf(flow[at - 1]) !== null)
}

/** Who signs an order: `市长　曹某` above its date. */
function isOfficer(flow: Flow, at: number): boolean {
  return officerLine.test(keyOf(flow[at])) && (isDay(flow, at + 1) || officerLine.test(keyOf(flow[at + 1])))
}

/** A line with a day and nothing else; below a body also one that has lost all but its digits. */
function isDay(flow: Flow, at: number): boolean {
  const key = keyOf(flow[at])
  return key.length <= 24 && (isDateLine(key) || (tornDay(key) !== null && bodiesOf(flow[at - 1]) !== null))
}

/** A body that a narrow column broke over two lines: `济宁市交通` / `运输局`. */
function isBrokenBody(flow: Flow, at: number): boolean {
  const key = keyOf(flow[at])
  const next = keyOf(flow[at + 1])
  if (key.length < 3 || key.length > 38 || next.length < 2 || key.length + next.length > 40 || /[。，；：！？、()]/.test(key + next)) return false
  return !isOrganization(key) && isOrganization(key + next)
}

/**
 * Read end matter into the metadata; paragraphs that name attachments are returned for the part's closing.
 *
 * @param foreign The end matter of a second document in the file: it stays text and fills no metadata.
 * @param closed As for {@link tailStart}.
 */
export function readTail(root: Root, flow: Flow, from: number, to: number, metadata: Metadata, foreign = false, closed = false): Paragraph[] {
  const kindAt = kindsOf(flow, from, to, closed)
  const lists: Paragraph[] = []
  const signed: Metadata['issuers'] = []
  for (let i = from; i < to; i++) {
    const node = flow[i]
    const kind = kindAt(i)
    if (node?.type !== 'paragraph' || !kind) continue
    const { text } = node
    const { key } = text
    if (kind === 'list' || foreign) lists.push(node)
    else if (kind === 'publicity') {
      const inner = inside(key)
      const colon = key.indexOf('：')
      const value = { from: colon > 0 && colon < inner.to ? colon + 1 : inner.from, to: inner.to }
      const [printed] = takeValues(root, text, [value])
      if (printed) metadata.publicity ??= { ...printed, ...disclosure(key.slice(inner.from, inner.to)) }
    } else if (kind === 'contact') {
      const inner = inside(key)
      const colon = key.indexOf('：')
      const [printed] = takeValues(root, text, [{ from: colon > 0 ? colon + 1 : inner.from, to: inner.to }])
      if (printed) {
        if (metadata.contact) {
          metadata.contact.text += `；${printed.text}`
          metadata.contact.spans.push(...printed.spans)
        } else metadata.contact = printed
      }
    } else if (kind === 'date') {
      const date = parseDate(key).date ?? tornDay(key)
      const { spans } = takeWhole(text)
      if (date && metadata.issuedOn?.date === date) metadata.issuedOn.spans.push(...spans)
      else if (date && metadata.issuedOn === null) metadata.issuedOn = { date, spans }
      else root.furniture.push({ type: 'furniture', reason: 'label', spans })
    } else if (kind === 'officer') {
      const from = officerLine.exec(key)?.[1]?.length ?? 0
      for (const printed of takeValues(root, text, [{ from, to: key.length }])) metadata.signers.push({ name: printed.text, spans: printed.spans })
    } else if (kind === 'site') takeValues(root, text, [])
    else if (kind === 'sealed') {
      const inner = inside(key)
      const end = key.indexOf('代章')
      const [printed] = takeValues(root, text, [{ from: inner.from, to: end }])
      if (printed) metadata.sealedBy ??= { name: printed.text, spans: printed.spans }
    } else {
      for (const printed of takeValues(root, text, gluedIssuers(key, metadata.issuers) ?? bodiesOf(node) ?? [{ from: 0, to: key.length }])) {
        const last = signed.at(-1)
        if (last && i > from && goesOn(flow, i)) {
          last.name += printed.text
          last.spans.push(...printed.spans)
        } else signed.push({ name: printed.text, spans: printed.spans })
      }
    }
  }
  addBodies(metadata.issuers, signed)
  return lists
}

/** The issuers of the head, printed as a signature without anything between them. */
function gluedIssuers(key: string, issuers: Metadata['issuers']): { from: number; to: number }[] | null {
  const names = issuers.map(({ name }) => name.replace(/文件$/, ''))
  if (names.length < 2 || names.join('') !== key) return null
  let to = 0
  return names.map((name) => {
    const from = to
    to += name.length
    return { from, to }
  })
}

function inside(key: string): { from: number; to: number } {
  const from = /^[([]/.test(key) ? 1 : 0
  const to = /[)\]]$/.test(key) && from === 1 ? key.length - 1 : key.length
  return { from, to }
}

/** What may be made public, by the words of the note: `此件正文公开发布，附件不予公开`. */
function disclosure(text: string): { body: Disclosure | null; attachments: Disclosure | null } {
  const classOf = (part: string): Disclosure | null => {
    if (/不予公开|不公开/.test(part)) return 'not-public'
    if (/依申请/.test(part)) return 'on-request'
    if (/删减/.test(part)) return 'redacted'
    return /公开/.test(part) ? 'public' : null
  }
  const attachments = /附件([^，。]*)/.exec(text)?.[1]
  const body = text.replace(/[，。]?附件[^，。]*/, '')
  return { body: classOf(body), attachments: attachments === undefined ? null : classOf(attachments) }
}
