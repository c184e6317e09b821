import { portalFields, portalLabels, siteLabels } from '../../lexicon/furniture.ts'
import { registrationLine, secrecyLine, urgencyLine } from '../../lexicon/matter.ts'
import { isDateLine, parseDate } from '../../text/date.ts'
import { type DocumentNumberHit, findDocumentNumbers, readDocumentNumber } from '../../text/document-number.ts'
import { readMarker } from '../../text/marker.ts'
import { isOrganization } from '../../text/organization.ts'
import { Passage } from '../../text/passage.ts'
import { isNavigation, isSiteLabel, isSiteLine, labelWord, siteLabelsIn, siteValue } from '../../text/site.ts'
import type { Root } from '../../tree/nodes.ts'
import { bodiesOf } from './bodies.ts'
import { takeValues } from './element.ts'
import { type Flow, keyOf } from './flow.ts'
import { partTitle } from './glued.ts'
import { comparable, endsTitle, titleLength } from './title.ts'

/**
 * Take the header that a government site prints above a text, and its navigation lines above and below.
 *
 * > | 索 引 号：ABC/2024-00012　　主题分类：科技
 * > | 发布日期：2024-08-05　浏览次数：512
 *
 * @returns the range of the flow that is left for the document, and the title that the page prints above its labels or
 *          behind 名称：, furniture unless the document prints none itself
 * @source domain §1, web header
 */
export function takePortal(root: Root, flow: Flow, from: number, to: number): { from: number; to: number; title: Passage | null } {
  let start = from
  let seen = 0
  for (let i = from; i < Math.min(to, from + 40); i++) {
    // what a table holds is the document's: labels below it are no header of the site
    if (flow[i]?.type === 'table') break
    const key = keyOf(flow[i])
    const node = flow[i]
    const row = node?.type === 'paragraph' ? rowLabels(node.text) : []
    const kind = kindOf(flow, i)
    // `发布日期：…　浏览次数：…` are two labels on one line
    if (kind === 'label') seen += isSiteLine(key) ? 2 : Math.max(1, row.length, siteLabelsIn(key).length)
    else if (kind === 'value') seen++
    if (kind && (kind !== 'value' || seen > 1)) start = i + 1
    // a site prints no sentence of its own there: 主题词： far below one is the document's
    else if (!kind && (key.endsWith('。') || (key.length > 60 && i > start + 6))) break
  }
  if (seen < 2) start = navigationPrefix(flow, from, to)
  start = Math.max(start, unlabelled(flow, from, to) ?? start, unlabelled(flow, start, to) ?? start)
  start = strayLines(flow, start, to)
  const page: Page = { root, flow, title: null }
  for (let i = from; i < start; i++) {
    const headline = page.title || kindOf(flow, i) !== null || strayLines(flow, i, start) > i ? 0 : headlineLength(flow, i, start)
    if (headline > 0) page.title = Passage.join(flow.slice(i, i + headline).flatMap((node) => (node.type === 'paragraph' ? [node.text] : [])))
    else readPortalLine(page, i)
    i += Math.max(0, headline - 1)
  }

  let end = siteFoot(flow, start, to)
  while (end > start && isBelow(keyOf(flow[end - 1]))) end--
  end = relatedLinks(flow, start, end)
  for (let i = end; i < to; i++) drop(root, flow, i)
  return { from: start, to: end, title: page.title }
}

/** The lines that print the name of the text in front of the labels. */
function headlineLength(flow: Flow, at: number, to: number): number {
  let end = at
  while (end < to && kindOf(flow, end) === null) end++
  return titleLength(
    flow.slice(at, end).map((node) => keyOf(node)),
    0,
  )
}

function kindOf(flow: Flow, at: number): ReturnType<typeof lineKind> {
  const node = flow[at]
  if (node?.type === 'paragraph' && rowLabels(node.text).length > 0) return 'label'
  return lineKind(keyOf(node), keyOf(flow[at - 1]))
}

interface Page {
  root: Root
  flow: Flow
  title: Passage | null
}

/**
 * A page that lists values without their labels between the name of the text and the text itself, which prints the name again:
 * where the text begins, or null.
 *
 * > | 某市关于印发……的通知
 * > | 11370113004207/2021-4059
 * > | 2021-04-01
 * > | 某市关于印发……的通知
 */
function unlabelled(flow: Flow, from: number, to: number): number | null {
  const keys = flow.slice(from, Math.min(to, from + 20)).map((node) => keyOf(node))
  const length = titleLength(keys, 0)
  const title = comparable(keys.slice(0, length).join(''))
  if (length === 0) return null
  for (let i = length; i < keys.length; i++) {
    const again = title.startsWith(comparable(keys[i] as string)) && [1, 2, 3].some((n) => comparable(keys.slice(i, i + n).join('')) === title)
    const between = keys.slice(length, i)
    if (again) return between.some((key) => sourceLine.test(key) || readDocumentNumber(key)) ? from + i : null
    if ((keys[i] ?? '').length > 60 || /[。：]$/.test(keys[i] ?? '')) return null
  }
  return null
}

/** A day as sites print it. */
const isoDay = /^\d{4}-\d{2}-\d{2}$/
/** A date or an index number as sites print them. */
const sourceLine = /^(?:\d{4}-\d{1,2}-\d{1,2}|[A-Z\d]{6,}[-/][A-Z\d/-]+)$/

/**
 * Where the document begins below lines that are none of its own (`长沙市政府门户网站`, `精确检索`, `详情如下：`): at a title that names who issues it, if
 * everything above is a short line that no document begins with. `start` where there are none.
 */
function strayLines(flow: Flow, start: number, to: number): number {
  const keys = flow.slice(start, Math.min(to, start + 12)).map((node) => keyOf(node))
  for (let n = 0; n < Math.min(keys.length, 8); n++) {
    if (n > 0 && titleLength(keys, n) > 0 && namesIssuer.test(keys[n] ?? '') && isOrganization((keys[n] ?? '').split(namesIssuer, 1)[0] ?? '')) return start + n
    // the issuer on a line of its own
    if (n > 0 && bodiesOf(flow[start + n]) && /^(?:关于|印发|转发)/.test(keys[n + 1] ?? '') && titleLength(keys, n + 1) > 0) return start + n
    if (!isStray(flow, start + n)) return start
  }
  return start
}

const related =
  /^(?:相关|关联|延伸)(?:链接|解读|阅读|新闻|文件|政策|信息|文章|稿件|报道)(?:：.{0,56})?$|^(?:政策|文件|图文|图表)解读(?:：.{0,56})?$|^(?:上|下)一[篇条](?:：.{0,56})?$/
const registered = /ICP备(?:案号)?：?\d|网站标识码|公网安备/
const footLine =
  /^(?:主办|承办|协办|技术支持|运行维护|建设运维|维护|管理)(?:单位)?：|^(?:地址|联系电话|电话|邮编|邮箱|传真|备案号?|版权所有|网站地图|关于我们|联系我们|使用帮助|建议使用|[^。]{0,20}版权所有)/

/** What follows the issuer in a title. */
const namesIssuer = /(?:办公[厅室])?(?:关于|印发|转发)/

function isStray(flow: Flow, at: number): boolean {
  const key = keyOf(flow[at])
  if (key === '' || key.length > 60 || /[。；，]$/.test(key) || /(?:的|及|和|与|、|贯彻|落实|执行|文件|号)$/.test(key) || namesIssuer.test(key)) return false
  if (readDocumentNumber(key) || bodiesOf(flow[at]) || isDateLine(key) || registrationLine.test(key) || secrecyLine.test(key) || urgencyLine.test(key))
    return false
  return !endsTitle(key) && readMarker(key).length === 0
}

/** Where the lines about the site end: its menu and its path, with what a page names itself above them. */
function navigationPrefix(flow: Flow, from: number, to: number): number {
  let start = from
  for (let i = from; i < Math.min(to, from + 10); i++) {
    if (isNavigation(keyOf(flow[i]))) start = i + 1
    else if (!isStray(flow, i)) break
  }
  return start
}

/** Labels of a row whose cells tabs part, or spaces where the line begins so: each begins a cell and closes it. */
function rowLabels(text: Passage): { from: number; to: number; label: string }[] {
  const { key, source } = text
  if (!/\s/.test(source.raw.slice(text.start, text.end))) return []
  const found: { from: number; to: number; label: string }[] = []
  for (let from = 0; from < key.length; from++) {
    if (from > 0 && !text.gapBefore(from)) continue
    const label =
      portalLabels.find(
        (word) => key.startsWith(word, from) && (key[from + word.length] === '：' || from + word.length === key.length || text.gapBefore(from + word.length)),
      ) ?? siteLabels.find((word) => from > 0 && key.startsWith(`${word}：`, from))
    if (!label) {
      if (from === 0) return []
      continue
    }
    found.push({ from, to: from + label.length + (key[from + label.length] === '：' ? 1 : 0), label })
    from += label.length - 1
  }
  return found
}

function lineKind(key: string, before: string): 'label' | 'value' | 'navigation' | null {
  if (key === '') return null
  const [hit] = siteLabelsIn(key)
  if (hit && (hit.from === 0 || (hit.from === 1 && labelWord(key)[0] !== key[0])) && key.length <= 160) return 'label'
  if (isSiteLabel(key) || isSiteLine(key) || isoDay.test(key)) return 'label'
  if (isSiteLabel(before) && key.length <= 60 && !/[：。]$/.test(key)) return 'value'
  return isNavigation(key) ? 'navigation' : null
}

/**
 * Where the foot of a site begins, which says who runs it and how it is registered: only there 主办单位： is no clause of a task.
 *
 * > | 主办单位：某市人民政府办公厅
 * > | 政府网站标识码：3700000001
 * > | 某ICP备05000001号
 */
function siteFoot(flow: Flow, start: number, to: number): number {
  for (let i = to - 1; i >= Math.max(start, to - 8); i--) {
    if (!registered.test(keyOf(flow[i]))) continue
    while (i > start && isFoot(keyOf(flow[i - 1]))) i--
    return i
  }
  return to
}

function isFoot(key: string): boolean {
  return key.length <= 80 && (footLine.test(key) || registered.test(key) || isNavigation(key))
}

/** Where a site lists what else it has on the matter: a heading of its own above titles, down to the end. */
function relatedLinks(flow: Flow, start: number, end: number): number {
  for (let i = end - 1; i > Math.max(start, end - 14); i--) {
    const key = keyOf(flow[i])
    if (related.test(key)) return i
    if (key === '' || key.length > 60 || /[。；]$/.test(key)) return end
  }
  return end
}

/** What a site prints below a text. */
function isBelow(key: string): boolean {
  return isNavigation(key) || (key.length <= 100 && isSiteLine(key))
}

function drop(root: Root, flow: Flow, at: number): void {
  const node = flow[at]
  if (node?.type === 'paragraph') root.furniture.push({ type: 'furniture', reason: 'navigation', spans: node.text.spans() })
}

function readPortalLine(page: Page, at: number): void {
  const { root, flow } = page
  const node = flow[at]
  if (node?.type !== 'paragraph') return
  const { text } = node
  const { key } = text
  const before = labelWord(keyOf(flow[at - 1]))
  if (isSiteLabel(keyOf(flow[at - 1])) && !isSiteLabel(key) && (lineKind(key, '') === null || siteValue.test(key))) {
    fill(page, before, text, 0, key.length)
    return
  }
  const row = rowLabels(text)
  const hits = siteLabelsIn(key)
  // a label may be glued to the value in front of it
  if (row.length > 0 && row.length >= hits.length) {
    row.forEach(({ from, to, label }, n) => {
      const end = row[n + 1]?.from ?? key.length
      root.furniture.push({ type: 'furniture', reason: 'portal', spans: text.spans(from, to) })
      if (to < end) fill(page, label, text, to, end)
    })
    return
  }
  if (hits.length === 0 && readDocumentNumber(key) && !flow.slice(at + 1, at + 20).some((later) => keyOf(later) === key))
    fill(page, '文号', text, 0, key.length)
  else if (hits.length === 0) {
    root.furniture.push({ type: 'furniture', reason: isNavigation(key) ? 'navigation' : 'portal', spans: text.spans() })
  }
  hits.forEach(({ label, from, to }, n) => {
    const end = hits[n + 1]?.from ?? key.length
    root.furniture.push({ type: 'furniture', reason: 'portal', spans: text.spans(from, to) })
    if (to < end) fill(page, label, text, to, end)
  })
  // `2024-09-22 17：26 来源：某社`: what stands in front of the first label is a day or nothing
  const first = hits[0]?.from ?? 0
  if (first > 0) fill(page, siteValue.test(key.slice(0, first)) ? portalFields.publishedOn[0] : '', text, 0, first)
}

/** Put a portal value where it belongs; a value without a field, or whose field is taken, is portal furniture. */
function fill(page: Page, label: string, text: Passage, begin: number, last: number): void {
  const { root } = page
  // `索引号：A-1 | 主题分类：水利`: a stroke that parts the labels
  const from = text.key[begin] === '|' ? begin + 1 : begin
  const end = last > from && text.key[last - 1] === '|' ? last - 1 : last
  for (const at of [begin, end])
    if (text.key[at] === '|' && at < last) root.furniture.push({ type: 'furniture', reason: 'portal', spans: text.spans(at, at + 1) })
  if (from >= end) return
  const { metadata } = root.records
  // `发布部门：某局　收藏`: what the reader may do stands behind the value
  let to = end
  for (let i = from + 1; i < to; i++) {
    if (!text.gapBefore(i) || !isNavigation(text.key.slice(i, to))) continue
    root.furniture.push({ type: 'furniture', reason: 'navigation', spans: text.spans(i, to) })
    to = i
  }
  const value = { text: text.raw.slice(from, to), spans: text.spans(from, to) }
  const key = text.key.slice(from, to)
  const is = (field: keyof typeof portalFields) => (portalFields[field] as readonly string[]).includes(label)
  if (is('indexNumber') && !metadata.indexNumber) metadata.indexNumber = value
  else if (is('topic') && !metadata.topic) metadata.topic = value
  else if (is('validity') && !metadata.validity) metadata.validity = value
  else if (is('registrationNumber') && !metadata.registrationNumber) metadata.registrationNumber = value
  else if (is('publisher') && !metadata.publisher) metadata.publisher = { name: value.text, spans: value.spans }
  else if (is('publishedOn') && !metadata.publishedOn && isoDate(key)) metadata.publishedOn = { date: isoDate(key) as string, spans: value.spans }
  else if (is('title') && !page.title && endsTitle(key)) fillTitle(page, text.slice(from, to))
  else if (is('issuedOn') && !metadata.issuedOn && isoDate(key)) metadata.issuedOn = { date: isoDate(key) as string, spans: value.spans }
  else if (is('documentNumber') && !metadata.documentNumber && numberAtStart(key)) {
    const number = numberAtStart(key) as DocumentNumberHit
    metadata.documentNumber = {
      ...(takeValues(root, text.slice(from, to), [{ from: number.from, to: number.to }])[0] as typeof value),
      code: number.code,
      year: number.year,
      number: number.number,
    }
  } else root.furniture.push({ type: 'furniture', reason: 'portal', spans: value.spans })
}

/** The number that a value begins with: a label that lost its letters may stand behind it. */
function numberAtStart(key: string): DocumentNumberHit | null {
  return readDocumentNumber(key) ?? findDocumentNumbers(key).find(({ from }) => from === 0) ?? null
}

function fillTitle(page: Page, text: Passage): void {
  const parted = partTitle(page.root, text)
  if (parted?.number) fill(page, '文号', parted.number, 0, parted.number.length)
  if (parted) page.title = parted.title
  else page.root.furniture.push({ type: 'furniture', reason: 'portal', spans: text.spans() })
}

/** The day of a value, whatever time stands behind it. */
function isoDate(key: string): string | null {
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日? ?\d{1,2}：\d{2}.*|日?)$/.exec(key)
  return parseDate(day ? `${day[1]}年${day[2]}月${day[3]}日` : key).date
}
