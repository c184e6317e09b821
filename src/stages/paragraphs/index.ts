import { portalLabels } from '../../lexicon/furniture.ts'
import type { MarkerScheme } from '../../lexicon/markers.ts'
import { publicityNote, sealedNote } from '../../lexicon/matter.ts'
import { isClauseLine } from '../../text/clause-tail.ts'
import { isDateLine } from '../../text/date.ts'
import { readDocumentNumber } from '../../text/document-number.ts'
import { closesHistory, opensHistory } from '../../text/history.ts'
import { readMarker } from '../../text/marker.ts'
import { isOrganization } from '../../text/organization.ts'
import { Passage } from '../../text/passage.ts'
import { isNavigation, isSiteLine, publisherNote } from '../../text/site.ts'
import type { Line, Paragraph, Root, Table } from '../../tree/nodes.ts'
import { defineStage } from '../define.ts'
import { type Habit, labelOf, observe } from './habit.ts'

/**
 * Join lines over line ends and page breaks into logical paragraphs, and put the tables between them.
 *
 * > | （一）实施……工程，打造经济发展
 * > |
 * > | 新动能。                        one paragraph: no full stop before the break, no marker after it
 *
 * @source domain §3.1
 */
export const paragraphs = defineStage({
  name: 'paragraphs',
  reads: ['line', 'table'],
  writes: ['paragraph'],
  run(root) {
    root.flow = joinLines(root)
  },
})

function joinLines(root: Root): (Paragraph | Table)[] {
  const flow: (Paragraph | Table)[] = []
  const habit = observe(root.lines)
  const tables = new Map(root.tables.map((table) => [table.firstLine, table]))
  let open: Line[] = []
  const state: Open = { depth: 0, since: 0, quoted: 0, stopped: false, articles: false, unsure: false }
  const close = () => {
    if (open.length > 0) flow.push({ type: 'paragraph', text: Passage.join(open.map((l) => l.text)), lines: open.map((l) => l.index), unsure: state.unsure })
    open = []
    state.depth = 0
    state.since = 0
    state.quoted = 0
    state.stopped = false
    state.unsure = false
  }
  const signatures = signingLines(root.lines)
  for (const line of root.lines) {
    const table = tables.get(line.index)
    if (table) {
      close()
      flow.push(table)
    }
    if (line.role !== 'text') continue
    const last = open.at(-1)
    if (last && (signatures.has(line) || !joins(open, line, last, state, habit))) close()
    if (habit.articles && open.length === 0 && beginsArticles.test(line.text.key)) state.articles = /^第/.test(line.text.key)
    // most paragraphs are one line: a list of one takes a tenth of the memory that the first `push` takes
    if (open.length > 0) open.push(line)
    else open = [line]
    track(state, line.text.key)
  }
  close()
  return flow
}

/** The bodies on the lines right above a date sign the text, also where the sentence above has lost its stop. */
function signingLines(lines: readonly Line[]): ReadonlySet<Line> {
  const signing = new Set<Line>()
  lines.forEach((line, i) => {
    if (line.role !== 'text' || line.text.length > 24 || !isDateLine(line.text.key)) return
    for (let above = i - 1; above >= 0; above--) {
      const body = lines[above] as Line
      if (body.role !== 'text') continue
      if (body.text.length > 40 || !isOrganization(body.text.key)) break
      signing.add(body)
    }
  })
  return signing
}

const beginsArticles = /^(?:第.{1,9}条|附(?:件|录|表))/

/** What is open at the end of a paragraph. */
interface Open {
  /** Brackets and book-title marks. */
  depth: number
  /** Characters since the outermost of them. */
  since: number
  /** Characters since an opening quote; 0 when none is open. */
  quoted: number
  /** Whether a sentence has ended in it. */
  stopped: boolean
  /** Whether a line was joined for want of a sign against it. */
  unsure: boolean
  /** Whether an article has begun. */
  articles: boolean
}

function track(state: Open, key: string): void {
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i)
    if (c === 0x28 || c === 0x5b || c === 0x300a) state.depth++
    else if ((c === 0x29 || c === 0x5d || c === 0x300b) && state.depth > 0) state.depth--
    state.since = state.depth > 0 ? state.since + 1 : 0
    if (c === 0x201c) state.quoted = 1
    else if (c === 0x201d || c === 0x22) state.quoted = 0
    else if (state.quoted > 0) state.quoted++
    if (c === 0x3002) state.stopped = true
  }
}

const ended = /[。！？；：][”’"）)》】\]]{0,3}$|[：…]$/
const endsOpen = /[、，(《“〔‘\-/[]$|(?:和|(?<!参)与|及|或|(?<!目)的|等|为|对|在|将|把|由|从|向|以|并|且|而|省|自治|有限)$/
const startsJoined = new Set('，、。；）)》”’]！？%')
/** A line that stops before the number of an article or item it refers to: `依照本条例` / `第十条的规定`, `前款第` / `（二）项`. */
const startsReference =
  /(?:依照|按照|违反|参照|符合|属于|以及|或者|[和及、至第]|(?<!参)与)$|(?:依照|按照|依据|根据|违反|参照|符合)本(?:法|条例|办法|规定|规则|细则|解释|准则|章程)$/
const heads = /^第.{1,5}[章节编]/
/** A marker cut in two by a page: `第三` / `十二条`. */
const cutMarker = /^第[一二三四五六七八九十百零]{0,6}$/
const restOfMarker = /^[一二三四五六七八九十百零]{0,6}[条章节编]/
/** Line starts that always open a paragraph of their own. */
const startsOwn =
  /^(?:抄送|主送|主题词|附件[：\d一二三四五六七八九十]|附表|附[：:]|专栏|[图表]\d|注：|\(?(?:此件|信息公开选项|公开方式)|\(?联系(?:人|电话)|签发人|索引号|发文机关|本(?:通知|办法|方案|意见|措施|规定|细则|政策措施|政策|规划|计划)自|-{1,2}[^\d-])/
/** Markers that only a scan prints so, and that no sentence goes on with. */
const scannedMarker = /^(?:-、|\(-\)|[lI][.、](?=[\u4e00-\u9fff])|[一二三四五六七八九十]{1,3}\)(?![项款、])|\d{1,2}。(?=[\u4e00-\u9fff]))/
const portalLine = new RegExp(`^[•·∙●▪◦-]?(?:(?:${portalLabels.join('|')})：|\\[(?:${portalLabels.join('|')})\\])`)
/** Labels and values of a site side by side: `索 引 号⇥…⇥发布机构⇥…`, `生成日期 2020-05-08 公开方式 主动公开`. */
const siteRow = new RegExp(`^(?:${portalLabels.map((label) => [...label].join('[ \\u3000]{0,4}')).join('|')})[：:]?(?:[ \\u3000]{0,2}\\t|[ \\u3000]+\\S)`)
/** What such lines begin with: their patterns are among the largest, and few texts need them. */
const portalStarts = new Set([...portalLabels.map(([first]) => first), ...'•·∙●▪◦-['])
const isPortalLine = (key: string) => portalStarts.has(key[0]) && portalLine.test(key)
const isSiteRow = (printed: string) => portalStarts.has(printed[0]) && /[ \u3000\t]/.test(printed) && siteRow.test(printed)
/** A title that its genre has closed. */
const wholeTitle = /^[^。；]{0,60}(?:关于[^。；]{2,90}|印发《[^》]{2,80}》)的(?:通知|意见|决定|公告|通告|函|批复|答复|报告|通报|请示)$/
const opener = /^(?:为|为了|根据|按照|依据|依照|现将|各|经|《|近年来|坚持|以)/
/** How a list of addressees ends that has lost its colon. */
const addresseesEnd = /(?:单位|部门|机构|政府|办事处|委员会|管委会|局|委|办|公司|企业)$/
const titleEnd =
  /(?:通知|方案|规划|计划|意见|办法|细则|规定|规范|规则|条例|措施|政策|要点|纲要|决定|公告|通告|通报|批复|答复|函|报告|纪要|台账|指南|导则|标准|目录|清单|预案|分工|任务分解|责任分解|分[工解]表|重点工作任务|年重点(?:任务|工作)|倡议|指引|制度|准则|章程|号|年版|版|稿|\)|\])$/
/** Characters from the start within which the title of a text stands with what is printed above it, and its history. */
const titleZone = 400
const noteZone = 1500
/** A clause that names who is responsible and has lost its closing bracket ends here, whatever is still open. */
const clauseEnd = /(?:负责|牵头|配合|参加|参与|协助|主办|协办|承办|落实|实施|推进|坚持|完成|进行|政府|部门|单位|委|局|厅|办|[底日月]前)[。；]?$/

/** Whether `line` goes on with the paragraph of `lines`. */
function joins(lines: readonly Line[], line: Line, last: Line, state: Open, habit: Habit): boolean {
  const a = last.text.key
  const b = line.text.key
  // a heading that Markdown marked may go on in the next line: `## 第二章 机关、` / `法院`
  if (last.hashes > 0 && line.hashes === 0 && /、$/.test(a) && !strongMarker(line)) return true
  if (last.hashes > 0 || line.hashes > 0) return state.depth > 0 && line.hashes === 0 && !ended.test(a) && !strongMarker(line)
  const first = lines[0] as Line
  // the beginning of the text, as a site lists it
  if (first.start < noteZone && a.endsWith('…')) return false
  if ((first.start < noteZone || b.length < 40) && (isSiteLine(a) || isSiteLine(b) || isNavigation(a))) return false
  if (startsJoined.has(b[0] ?? '') && (/^[，、。；]/.test(b) || !ended.test(a))) return true
  if (a.startsWith('第') && cutMarker.test(a) && restOfMarker.test(b)) return true
  const marker = strongMarker(line) && !(/^[第(]/.test(b) && a.length >= 12 && startsReference.test(a) && !/^第.{1,6}[章节编]/.test(a))
  if (state.depth > 0 && state.since <= 600) {
    if (startsOwn.test(b)) return false
    // a document number whose closing bracket is lost
    if (lines.length === 1 && a.length <= 24 && readDocumentNumber(a)) return false
    // a note, status or year of a title that has lost its closing bracket
    if (publicityNote.test(first.text.key)) return false
    if ((marker || opener.test(b) || scannedMarker.test(b)) && /(?:年|稿|试行|暂行|版)$/.test(a)) return false
    if (lines.length === 1 && /^[([][^()[\]]{1,16}(?:稿|试行|暂行|年|版)$/.test(a)) return false
    // `(市财政局负责` / `二)加强…`: the sign is that of a marker, and the clause above has lost its own
    if (scannedMarker.test(b) && clauseEnd.test(a)) return false
    if (!marker) return true
    // a marker inside an open bracket: what stands above has lost its closing bracket, unless it has just begun
    if (readMarker(b).some((reading) => !reading.damaged && reading.scheme !== 'digitHalfParen' && reading.scheme !== 'decimal')) {
      if (lines.length === 1 && markedStart(first) && a.length <= 45 && state.since <= 16) return false
      if (/(?:公布|通过|修订|修正|批准)$|[(][市县区旗、]{1,6}$/.test(a) || /^\([^()：，]{2,30}$/.test(a)) return false
    }
    return state.since < 40 && !ended.test(a) && !clauseEnd.test(a) && !/单位|部门|负责|牵头/.test(tailOf(lines, state.since))
  }
  const full = habit.width > 0 && printedLength(last) >= habit.width - 2
  // `…依法管理相统` `一、安全…`: markers stand indented here, and the line before was cut by its width
  if (marker && full && habit.continues && !isIndented(line) && !ended.test(a) && /[，。]/.test(a) && line.blankBefore === 0 && !line.pageBefore) return true
  if (marker || startsOwn.test(b) || scannedMarker.test(b) || (habit.labels.size > 0 && habit.labels.has(labelOf(b)))) return false
  // a label below a clause without brackets: `整改时限：2022年底` / `整改目标：…`
  if (lineLabel.test(b) && isClauseLine(tailOf(lines, 600))) return false
  // the history below the title of a regulation: one entry a line
  if (habit.articles && first.start < noteZone && opensHistory(first.text.key) && !/[，。：]/.test(a))
    return closesHistory(a) ? /^[《〈的并第，、；)]/.test(b) : !opensHistory(b)
  if (opensHistory(b) && (titleEnd.test(a) || /(?:法|法典|解释|决议|案)$/.test(a)) && first.start < titleZone && !markedStart(first)) return false
  // a label whose bodies the width has put on the next line
  if (openLabel.test(a)) return true
  if (b.length <= 16 && isolated(b)) return false
  if (isPortalLine(a) || isPortalLine(b)) return false
  if (first.start < noteZone && [last, line].some(({ start, end, text }) => isSiteRow(text.source.raw.slice(start, end)))) return false
  // a site prints the title again, with its number in front or without
  if (b.length >= 8 && first.start < noteZone && a.endsWith(b)) return false
  if (b.length <= 40 && (readDocumentNumber(b) || sealedNote.test(b))) return false
  // no paragraph of an article ends without a sign, however short the page has left it
  if (
    state.articles &&
    !ended.test(a) &&
    !heads.test(first.text.key) &&
    !(lines.length === 1 && a.length <= 12 && last.text.markers[0]?.scheme === 'hanParen') &&
    b.length > 12 &&
    /[。；，：]/.test(b) &&
    !(habit.indented && isIndented(line) && !line.pageBefore)
  )
    return true
  // nothing goes on behind an address or a number to call
  if (reached.test(a) && /^[\u4e00-\u9fff]/.test(b)) return false
  // a body on a line of its own is an issuer mark or a signature
  if (lines.length === 1 && a.length <= 60 && isOrganization(a)) return false
  if (!full && endsInHeading(a)) return false
  if (!full && endsInClause(a) && /。$/.test(b) && !/^[^，。]{1,10}[、；)]/.test(b)) return false
  if (ended.test(a))
    return full && habit.indented && line.pageBefore === false && line.blankBefore === 0 && !isIndented(line) && !/[：；]$/.test(a) && habit.continues
  if (endsOpen.test(a) && !titleEnd.test(a)) return true
  if (wholeTitle.test(tailOf(lines, 140))) return false
  // the line of the addressees under a title
  if (/：$/.test(b) && titleEnd.test(a) && !markedStart(first)) return false
  if (/^各.*：$/.test(b) && first.start < titleZone && lines.length <= 3 && !/[，。；]/.test(a) && !markedStart(first)) return false
  if (first.start < titleZone && publisherNote.test(first.text.key) && /^各[^。；]{2,200}：$/.test(b)) return false
  if (
    lines.length === 1 &&
    first.start < noteZone &&
    a.startsWith('各') &&
    addresseesEnd.test(a) &&
    !/[。：；]/.test(a) &&
    /^(?:《|现将|为|根据|按照|经)/.test(b)
  )
    return false
  if ((opener.test(b) || /^\([^()]{2,30}\)$/.test(b)) && titleEnd.test(a) && !markedStart(first)) return false
  // items that are never headings go on however short the page left them
  const prose = (lines.length === 1 || habit.width > 0 || !state.stopped) && habit.prose.has(first.text.markers[0]?.scheme as MarkerScheme)
  // but no page ends where the next line follows at once behind a few words
  const heading = lines.length === 1 && a.length <= 12 && !/[，、]/.test(a) && habit.width === 0 && line.blankBefore === 0 && !line.pageBefore
  if (prose && !heading && b.length > 8 && !/[)\]]$/.test(a)) return true
  if (habit.indented && isIndented(line) && !line.pageBefore) return false
  if (/[”’)》\]]$/.test(a) && !full) return false
  // a scrap that ends a sentence is no paragraph of its own, but for what stands apart below a heading
  if (b.length <= 12 && /[。；]$/.test(b) && last.end - first.start >= 12 && !(line.blankBefore > 0 && isHeadingLine(first, lines, habit))) return true
  if (state.quoted > 0 && state.quoted <= 40) return true
  // behind a sentence a page leaves a short line: `。推动各功能区` / `协同保护。`
  if (habit.width > 0) return full || (state.stopped && /[，。；]/.test(b) && !/[)\]]$/.test(a))
  // one line a paragraph, as web copies and page-by-page OCR print it: a long line without an end goes on
  if (a.length < 22) return false
  if (isHeadingLine(first, lines, habit)) return b.length <= 20 && /[。；]$/.test(b)
  state.unsure = true
  return true
}

/** `联系电话：0531-1234567`, `电子邮箱：zscq@example.cn` */
const reached = /(?:电话|传真|邮箱|邮编|邮件)：[\w@.、()-]{5,60}$/

const lineLabel = /^[\u4e00-\u9fff]{2,8}：/

const openLabel = /(?:^|[。；，])[\u4e00-\u9fff]{0,4}(?:责任|牵头|配合|主办|协办|参与|参加|完成|落实|承办)(?:单位|部门|时限|时间)：$/

/** Whether a line ends with bodies behind a label, as the clause of an item does: `…招聘会。责任单位：市人社局`. */
function endsInClause(key: string): boolean {
  return key.includes('：') && /[局委厅办部府会院司区县市行队]$/.test(key) && isClauseLine(key.slice(key.lastIndexOf('。') + 1))
}

/** The last `length` characters of lines joined; reads no more lines than hold them. */
function tailOf(lines: readonly Line[], length: number): string {
  let tail = ''
  for (let i = lines.length - 1; i >= 0 && tail.length < length; i--) tail = (lines[i] as Line).text.key + tail
  return tail.slice(-length)
}

/** Length of a line as printed; where glyphs are spaced out, that of the glyphs. */
function printedLength({ start, end, text }: Line): number {
  return end - start > text.length * 1.6 ? text.length : Math.max(text.length, end - start)
}

function strongMarker(line: Line): boolean {
  return line.text.markers.some((reading) => !reading.damaged)
}

function markedStart(line: Line): boolean {
  return line.text.markers.length > 0
}

function isIndented(line: Line): boolean {
  return line.start - line.lineStart >= 2
}

/** A line that begins with a marker and stands without punctuation, where headings of its family do. */
function isHeadingLine(first: Line, lines: readonly Line[], habit: Habit): boolean {
  if (lines.length > 1) return false
  const reading = first.text.markers[0]
  return reading !== undefined && habit.headings.has(reading.scheme) && first.text.key.length <= 45
}

const gluedHeading =
  /[。；：)\]](?=((?:\([一二三四五六七八九十-]{1,3}\)|[一二三四五六七八九十]{1,3}[、)]|\d{1,2}[.、]|\(\d{1,2}\)|第[一二三四五六七八九十]{1,3}[章节])[^。；：！？，]{2,30}$))/

/** A marker that the scan glued behind a sentence, and its heading up to the line end. */
function endsInHeading(key: string): boolean {
  const rest = gluedHeading.exec(key.slice(-44))?.[1]
  return rest !== undefined && readMarker(rest).length > 0 && !endsOpen.test(rest)
}

/** Short lines that stand for themselves: a date, a page number, a signature. */
function isolated(key: string): boolean {
  return (
    /^(?:\d{4}|[二一][〇○零OО0一二三四五六七八九]{3})年\d{0,2}[一二三四五六七八九十]{0,3}月\d{0,2}[一二三四五六七八九十]{0,3}日?(?:印发)?$/.test(key) ||
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(key)
  )
}
