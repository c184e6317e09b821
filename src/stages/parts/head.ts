import { registrationLine, secrecyLine, signerLine, urgencyLine } from '../../lexicon/matter.ts'
import { isDateLine, parseDate } from '../../text/date.ts'
import { readDocumentNumber } from '../../text/document-number.ts'
import { readHistory } from '../../text/history.ts'
import { readMarker } from '../../text/marker.ts'
import { isOrganization } from '../../text/organization.ts'
import { Passage } from '../../text/passage.ts'
import { isNavigation, publisherNote, siteLabelsIn } from '../../text/site.ts'
import type { Root } from '../../tree/nodes.ts'
import { addBodies, bodiesOf } from './bodies.ts'
import { splitAt, takeValues, takeWhole } from './element.ts'
import { type Flow, keyOf } from './flow.ts'
import { readRecipients } from './recipients.ts'
import { canBeTitle, comparable, endsTitle, gluedTitle, isSubline, titleLength } from './title.ts'

/** What the head of a part held: its title and where its text begins. */
export interface Head {
  title: Passage | null
  /** Index in the flow of the first paragraph of the text. */
  body: number
}

/**
 * Read the head of a notice or an instrument from `flow[from, to)` on: copy number, secrecy, urgency, issuer marks,
 * document number, signer, title with its sub-lines, addressees, in any order and all optional. The first paragraph
 * that is none of them begins the text.
 *
 * @param own Whether the head belongs to the outermost document (its number and issuers are the document's).
 * @param titleLines How many paragraphs from `from` on are known to be the title; 0 where that is to be found out.
 * @param above Whether a page prints the title above, outside of the flow.
 * @source GB/T 9704 head matter, domain §1
 */
export function readHead(root: Root, flow: Flow, from: number, to: number, own: boolean, titleLines = 0, above = false): Head {
  const { metadata } = root.records
  const keys = flow.slice(from, Math.min(to, from + 40)).map((node) => keyOf(node))
  let title: Passage | null = null
  const marks: { index: number; passage: Passage; bodies: { from: number; to: number }[] }[] = []
  const passageAt = (n: number): Passage => (flow[from + n] as { text: Passage }).text
  // a year or a status may stand below the title that the notice names
  let i = titleLines > 0 ? Math.max(titleLines, titleLength(keys, 0)) : 0
  if (i > 0) title = Passage.join(Array.from({ length: i }, (_, n) => passageAt(n)))
  while (i < keys.length) {
    const node = flow[from + i]
    if (node?.type !== 'paragraph') break
    const key = keys[i] as string
    const { text } = node
    if (own && i === 0 && /^(?:No\.?)?\d{5,6}$/.test(key)) metadata.copyNumber ??= takeWhole(text)
    else if (own && i < 5 && secrecyLine.test(key)) metadata.secrecy ??= takeWhole(text)
    else if (own && i < 5 && urgencyLine.test(key)) metadata.urgency ??= takeWhole(text)
    else if (own && registrationLine.test(key)) metadata.registrationNumber ??= takeWhole(text)
    else if (own && signerLine.test(key) && key.length < 40) readSigners(root, text)
    else if (key === '文件' || rule.test(key) || (own && title && publisherNote.test(key))) takeValues(root, text, [])
    else if (key.length <= 60 && readNumberLine(root, text, own)) {
      // taken
    } else if (title && repeated(keys, i, title.key) > 0) {
      const n = repeated(keys, i, title.key)
      for (let k = 0; k < n; k++) root.furniture.push({ type: 'furniture', reason: 'duplicate', spans: passageAt(i + k).spans() })
      i += n
      continue
    } else if (title && headed(title.key, key) && titleLength(keys, i) > 0) {
      // 公告 below a body is a letterhead, as is the name of a meeting's record; what it is about follows its number
      takeValues(root, title, [])
      title = null
      continue
    } else if (title && key.endsWith('…') && comparable(key).startsWith(comparable(title.key))) {
      root.furniture.push({ type: 'furniture', reason: 'duplicate', spans: text.spans() })
    } else if (title && /^\([一二三四五六七八九十]{1,3}\)$/.test(key)) title = Passage.join([title, text])
    else if (title && readHistory(key).length > 0) readHistoryNote(root, text)
    else if (title && isDatedNote(key)) break
    else if (own && title && key.length <= 24 && isDateLine(key) && !metadata.issuedOn && parseDate(key).date) readIssueDate(root, text)
    else if (title && byline(flow, from + i, to) > 0) {
      // who issues it may stand below the title
      const n = byline(flow, from + i, to)
      for (let k = 0; k < n; k++) {
        const printed = takeValues(root, passageAt(i + k), own ? (bodiesOf(flow[from + i + k]) ?? []) : [])
        if (own)
          addBodies(
            metadata.issuers,
            printed.map(({ text: name, spans }) => ({ name, spans })),
          )
      }
      i += n
      continue
    } else if (own && title && metadata.documentNumber && issueLine.test(key) && isOrganization(issueLine.exec(key)?.[1] ?? '')) {
      // the record of a meeting prints who issues it, and when, below its number
      const length = issueLine.exec(key)?.[1]?.length ?? 0
      const [issuer] = takeValues(root, text.slice(0, length), [{ from: 0, to: length }])
      if (issuer) addBodies(metadata.issuers, [{ name: issuer.text, spans: issuer.spans }])
      readIssueDate(root, text.slice(length))
    } else if (!title && markBodies(flow, from + i, keys[i + 1] ?? '')) {
      marks.push({ index: i, passage: text, bodies: markBodies(flow, from + i, keys[i + 1] ?? '') ?? [] })
    } else if (!title && titleLength(keys, i) > 0) {
      const n = titleLength(keys, i)
      const about = /^(?:关于|印发《|转发)/.test(key) && markBodies(flow, from + i - 1, key) !== null
      // a title that begins with 关于 goes on from the issuer lines right above it, but not from a letterhead
      const lead = about
        ? marks
            .filter(({ index }) => {
              const between = keys.slice(index, i)
              const letterhead = between[0]?.endsWith('文件') || between.indexOf(between[0] as string, 1) > 0
              return !letterhead && between.every((_, n) => marks.some((mark) => mark.index === index + n))
            })
            .map((mark) => mark.passage)
        : []
      title = takePageWords(root, Passage.join([...lead, ...Array.from({ length: n }, (_, k) => passageAt(i + k))]))
      i += n
      continue
    } else if (title && !endsTitle(title.key) && isSubline(key)) title = Passage.join([title, text])
    else if (title === null && gluedTitle(key) > 0 && isTitleHere(keys, i)) {
      const n = gluedTitle(key)
      title = text.slice(0, n)
      const stop = text.key[n] === '。' ? 1 : 0
      takeValues(root, text.slice(n, n + stop), [])
      const rest = text.slice(n + stop)
      flow[from + i] = { ...node, text: rest }
      keys[i] = rest.key
      continue
    } else if (!title && isLooseTitle(keys, i)) {
      title = text
    } else if (own && title && isStrayBefore(keys, i, title.key)) {
      root.furniture.push({ type: 'furniture', reason: 'portal', spans: text.spans() })
    } else {
      const length = addresseesLength(key, i, above || title !== null, keys[i + 1] ?? '')
      if (length === 0 || !(own || title) || metadata.recipients.length > 0) break
      readRecipients(root, text.slice(0, length))
      if (length < key.length) {
        flow[from + i] = { ...node, text: text.slice(length) }
        break
      }
    }
    i++
  }
  if (own || marks.length > 0) takeMarks(root, marks, title, own)
  return { title, body: from + i }
}

/** Whether a line is nothing of the document's: a few words of the page between the title and the number, the addressees or the title printed again. */
function isStrayBefore(keys: readonly string[], at: number, title: string): boolean {
  const key = keys[at] as string
  if (key.length > 30 || (/[。；：]/.test(key) && siteLabelsIn(key)[0]?.from !== 0) || readMarker(key).length > 0 || isDateLine(key)) return false
  // the first line of what the title names is no stray one
  if ((endsTitle(key) && !isNavigation(key)) || comparable(title).includes(comparable(key))) return false
  for (let i = at + 1; i < Math.min(keys.length, at + 4); i++) {
    const next = keys[i] as string
    if (readDocumentNumber(next) || repeated(keys, i, title) > 0 || (next.endsWith('：') && addresseesLength(next, i, true, keys[i + 1] ?? '') > 0)) return true
    if (next.length > 30) return false
  }
  return false
}

/** What kind of page a site calls it, in front of a title: `“党政混合信息公开”某委办公室印发……`, `【政策原文】关于……`. */
const pageKind = /^(?:“[^“”]{2,10}公开”|[[(](?:政策|文件|部门|规范性|最新|官方|转发|转载|通知|原文|发布|法规|公文){1,3}[\])])(?=.{8})/

/** Take what a page sets round a title: its own kind in front, and what has become of the text behind: `…的通知【全文废止】`. */
function takePageWords(root: Root, title: Passage): Passage {
  const kind = pageKind.exec(title.key)?.[0].length ?? 0
  if (kind > 0) takeValues(root, title.slice(0, kind), [])
  const hit = /[[(]((?:全文|部分|条款)?(?:废止|失效|有效))[\])]$/.exec(title.key)
  const [validity] = hit ? takeValues(root, title.slice(hit.index), [{ from: 1, to: hit[0].length - 1 }]) : []
  if (validity) root.records.metadata.validity ??= validity
  return title.slice(kind, hit?.index ?? title.length)
}

/** Whether a title is a letterhead only, with the title of its own below. */
function headed(title: string, below: string): boolean {
  return bareGenre.test(title) ? below.startsWith('关于') : /会议纪要$/.test(title) && /会议(?:的)?纪要$/.test(below)
}

/** `某县人民政府办公室　2024年7月12日` */
const issueLine = /^(.{4,30}?)\d{4}年\d{1,2}月\d{1,2}日$/

/** How many lines of bodies stand between a title and the prose below it; 0 for none. */
function byline(flow: Flow, at: number, to: number): number {
  let end = at
  while (end < Math.min(to, at + 12) && bodiesOf(flow[end])) end++
  if (end === at || end >= to) return 0
  const below = keyOf(flow[end])
  // a body above numbers, or above one short line, is a heading
  return below.length >= 20 && /[。：]$/.test(below) && readMarker(below).length === 0 && !addresseesLength(below, 0, true, '。') ? end - at : 0
}

/** `公　告` */
const bareGenre = /^(?:公告|通告|通知|通报)$/

/** The star or rule that parts the head from the text. */
const rule = /^(?:[★☆]|[-_=]{3,})$/

/** How many of the lines from `at` on print the title a second time. */
function repeated(keys: readonly string[], at: number, title: string): number {
  const wanted = comparable(title)
  let printed = ''
  for (let n = 1; n <= 3 && at + n <= keys.length; n++) {
    const key = keys[at + n - 1] as string
    // the first signs tell: a line may be the whole text
    if (!wanted.startsWith(printed + comparable(key.slice(0, 400)))) return 0
    printed += comparable(key)
    if (printed === wanted) return n
  }
  return 0
}

function takeMarks(root: Root, marks: readonly { passage: Passage; bodies: { from: number; to: number }[] }[], title: Passage | null, own: boolean): void {
  for (const { passage, bodies } of marks) {
    const inTitle = title !== null && title.start <= passage.start && passage.start < title.end
    const values = inTitle
      ? bodies.map(({ from, to }) => ({ text: passage.raw.slice(from, to), spans: passage.spans(from, to) }))
      : takeValues(root, passage, bodies)
    if (own)
      addBodies(
        root.records.metadata.issuers,
        values.map(({ text: name, spans }) => ({ name, spans })),
      )
  }
}

/** Issuer marks: bodies on a line of their own, an optional 文件 behind, with a number, title or further mark to come. */
function markBodies(flow: Flow, at: number, next: string): { from: number; to: number }[] | null {
  const node = flow[at]
  if (node?.type !== 'paragraph') return null
  const { key } = node.text
  if (isDateLine(next) && next.length <= 24) return null
  if (/^.{3,40}文件$/.test(key) && isOrganization(key.slice(0, -2))) return [{ from: 0, to: key.length - 2 }]
  return bodiesOf(node)
}

/** A gazette prints the day behind the number: `某政发〔2009〕1号　2009年1月5日`. */
const numberAndDate = /^(.{4,30}号)(?:\d{4}年\d{1,2}月\d{1,2}日)$/

function readNumberLine(root: Root, text: Passage, own: boolean): boolean {
  const { key } = text
  const inner = /^[([](.+)[)\]]$/.exec(key)
  const from = inner ? 1 : 0
  const signer = key.indexOf('签发人')
  const end = signer > 0 ? signer : key.length - from
  const dated = numberAndDate.exec(key)
  if (dated?.[1] && readNumberLine(root, text.slice(0, dated[1].length), own)) {
    const rest = text.slice(dated[1].length)
    if (own && !root.records.metadata.issuedOn && parseDate(rest.key).date) readIssueDate(root, rest)
    else takeValues(root, rest, [])
    return true
  }
  const number = readDocumentNumber(key.slice(from, end))
  if (!number) return false
  if (!own || root.records.metadata.documentNumber) {
    takeValues(root, text, [])
    return true
  }
  const values = [{ from: from + number.from, to: from + number.to }]
  if (signer > 0) values.push({ from: signer + (/^签发人：?/.exec(key.slice(signer))?.[0].length ?? 3), to: key.length })
  const [printed, name] = takeValues(root, text, values)
  if (printed) root.records.metadata.documentNumber = { ...printed, code: number.code, year: number.year, number: number.number }
  if (name) root.records.metadata.signers.push({ name: name.text, spans: name.spans })
  return true
}

/** The day below the title, as Party documents and gazettes print it: `（2023年6月12日）`. */
function readIssueDate(root: Root, text: Passage): void {
  const { date } = parseDate(text.key)
  if (date) root.records.metadata.issuedOn = { date, spans: takeWhole(text).spans }
}

function readSigners(root: Root, text: Passage): void {
  const from = signerLine.exec(text.key)?.[0].length ?? 0
  for (const name of takeValues(root, text, splitAt(text.key, '、，', from))) {
    root.records.metadata.signers.push({ name: name.text, spans: name.spans })
  }
}

function readHistoryNote(root: Root, text: Passage): void {
  const hits = readHistory(text.key)
  takeValues(root, text, hits).forEach((value, i) => {
    const { event, date } = hits[i] as (typeof hits)[number]
    root.records.metadata.history.push({ ...value, event, date })
  })
}

/** A dated note below the title that is no history: text of the preamble, not head matter. */
function isDatedNote(key: string): boolean {
  return /^\(?\d{4}年.{0,120}(?:通过|公布|发布|修订|修正|批准)/.test(key)
}

function isTitleHere(keys: readonly string[], at: number): boolean {
  return keys.slice(0, at).every((key) => key.length < 60)
}

/** A first line that reads as a title though no genre closes it: short, unpunctuated, with prose or addressees below. */
function isLooseTitle(keys: readonly string[], at: number): boolean {
  const key = keys[at] as string
  const next = keys[at + 1] ?? ''
  if (at > 0 && !keys.slice(0, at).every((k) => k.length <= 24)) return false
  if (!canBeTitle(key) || key.length < 6 || isDateLine(key) || /[：:]/.test(key.slice(-1))) return false
  return (
    /^关于/.test(key) ||
    next === '' ||
    next.length >= 60 ||
    (next.length >= 25 && /。$/.test(next)) ||
    /^(?:[一-]、|\(一\)|1[.、])/.test(next) ||
    (/：$/.test(next) && next.length < 200) ||
    /^第[一1][章条]/.test(next) ||
    isSubline(next)
  )
}

const addresseeStart =
  /^(?:各|国务院|中央|全国|本|有关|省|市|区|县|自治区|新疆|机关|局|厅|[^，。；：]{2,40}(?:政府|委员会|厅|局|部|委|办|公司|单位|部门|协会|大学|学校|院|中心|司|处|代表|委员|开发区|新区|园区|示范区|管理区|高新区|街道))/

/**
 * Length of the addressee list at the start of a paragraph: `各区县人民政府，市政府各部门：`, with body text behind the
 * colon or without; 0 for none.
 */
function addresseesLength(key: string, at: number, titled: boolean, next: string): number {
  const colon = key.indexOf('：')
  if (colon < 0 && titled) return listsAddressees(key, next) ? key.length : 0
  if (colon < 2 || colon > 400) return 0
  const list = key.slice(0, colon)
  if (/[。；！？]/.test(list) || !addresseeStart.test(list) || (!titled && at > 6)) return 0
  if (/(?:如下|以下|内容|要求|目标|通知|规定|包括|为)$|(?:提出|制定|制订)如下/.test(list)) return 0
  if (colon === key.length - 1) return next === '' ? 0 : colon + 1
  return /^(?:为|根据|按照|现|经|你|近|《|党|今|目前|当前|由|在|加|数)/.test(key.slice(colon + 1)) || isOrganization(list) ? colon + 1 : 0
}

/** A list of addressees that has lost its colon, above the sentence that speaks to them. */
function listsAddressees(key: string, next: string): boolean {
  if (!/^各.{3,200}$/.test(key) || /[。；！？]/.test(key) || !/^(?:《|现将|为|根据|按照|经)/.test(next) || next.length < 24) return false
  const names = key.split(/[，、]/)
  return names.length > 1 && names.every((name) => /^(?:各|有关|[省市区县州镇][直级])|(?:成员|有关|相关)单位$/.test(name) || isOrganization(name))
}
