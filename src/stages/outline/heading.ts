import { roleLabels } from '../../lexicon/headings.ts'
import { clauseStart } from '../../text/clause-tail.ts'
import { matches } from '../../text/match.ts'
import { isOrganization } from '../../text/organization.ts'
import { isHan } from '../../text/signs.ts'

/** Longest heading in characters (domain §2, run-in headings). */
export const longestHeading = 42

/** How the text behind a marker divides into heading and body, in characters of the key. */
export interface HeadingSplit {
  /** Length of the heading; 0 when the item goes straight into its sentence. */
  length: number
  /** Length of the heading with its end punctuation. */
  printed: number
  /** `run-in`: prose follows in the same paragraph; `alone`: nothing does. */
  form: 'run-in' | 'alone' | 'none'
}

/** An item that goes straight into its sentence. */
export const noHeading: HeadingSplit = { length: 0, printed: 0, form: 'none' }
/** How a sentence begins that is no heading however short: with a date, a target year, what things are like, what one shall or may do, what all are to do. */
const sentenceStart =
  /^(?:当前|目前|现阶段|近年来|近几年|[^，。]{2,10}以来|长期以来|与此同时)，|^[^，。]{2,8}(?<![供响适效反对感呼相])应(?:当|(?![用急对变届收答诉聘试]))[^，。]{4,30}。|^会议(?:强调|指出|要求|认为|明确|决定|听取|审议|研究|原则同意|同意)|^可(?:以|将|由|通过|按|根据|在)[^，。]{4,30}。|^各[^，。]{1,20}要[^，。]{2,20}，[^，。]{2,20}，|^(?!坚持|突出|强化)[^，。]{2,20}是[^，。]{2,20}的[^，。]{2,10}。|^本(?:办法|规定|细则|意见|通知|方案|规划|计划|政策|措施|条例|规则|制度|预案|要点|清单|标准|指南)(?:自|由|从|所称|适用|有效)|^(?:力争|争取|确保)?(?:到|至|截至|自|从|在|于)?(?:\d{4}年|“[一二三四五六七八九十]+五”(?:末|期间)|[今明]年)/

/** A heading that plans print over and over, and the sentence that a scan has put right behind it: `一、指导思想深入贯彻……`. */
const gluedHeading =
  /^(?:(?:指导思想|总体(?:要求|思路|目标)|基本原则|(?:主要|工作|发展|行动|建设|年度)目标)(?=以(?!及)|坚持|全面|深入|认真|围绕|紧紧|高举|立足|力争|到?\d{4}年|到“)|(?:组织(?:领导|保障)|保障措施)(?=加强|成立|建立|各[级地]))/

/**
 * Find the heading at the start of an item.
 *
 * > | 加强组织领导。建立统一的工作体系……。     run-in: `加强组织领导`
 * > | 总体要求                               alone
 * > | 完成条例的修订工作。〔省司法厅负责〕       none: a bracket is not more prose
 *
 * @param key     Text behind the marker.
 * @param follows Whether children or further paragraphs follow.
 * @param bracket Start of the responsibility bracket that ends the paragraph, or the length of the text.
 * @source domain §2, run-in headings
 */
export function splitHeading(key: string, follows: boolean, bracket: number): HeadingSplit {
  if (key.length === 0 || /^[^。]{0,40}\d{6}/.test(key)) return noHeading
  const known = gluedHeading.exec(key)?.[0].length ?? 0
  if (known > 0 && key.length > known + 12 && /[，。]/.test(key)) return { length: known, printed: known, form: 'run-in' }
  const stop = firstStop(key)
  const colon = colonLabel(key, stop)
  // `典型场景：机组设计` alone on its line is all heading, but not whom to ask
  if (colon > 0 && colon + 1 < key.length && stop < 0 && follows && key.length <= longestHeading && !reaches.test(key.slice(0, colon)))
    return { length: key.length, printed: key.length, form: 'alone' }
  if (colon > 0 && (colon + 1 < key.length || follows)) return { length: colon, printed: colon + 1, form: colon + 1 < key.length ? 'run-in' : 'alone' }
  const end = stop < 0 ? key.length : stop
  const rest = key.length - (stop < 0 ? end : end + 1)
  const prose = rest > 0 && end + 1 < bracket && !/^[”’)\]]?$/.test(key.slice(end + 1, bracket))
  if (prose) {
    // 强化民生计量【市市场监管局】。对……: a clause closes the heading and belongs to the item
    const clause = end === stop && /[)\]]/.test(key[end - 1] ?? '') ? closingClause(key.slice(0, end)) : end
    if (clause < end && clause >= 2) return clause > longestHeading || sentenceStart.test(key) ? noHeading : { length: clause, printed: clause, form: 'run-in' }
    if (end > longestHeading || end < 2 || sentenceStart.test(key)) return noHeading
    return { length: end, printed: end + 1, form: 'run-in' }
  }
  const length = Math.min(end, bracket)
  if (widthOf(key.slice(0, length)) > longestHeading || length < 1) return noHeading
  if (/[，；：、]$/.test(key.slice(0, length))) return noHeading
  const closed = stop >= 0 && stop < bracket
  if (bracket < key.length && !follows) return noHeading
  if (closed && (!follows || sentenceStart.test(key))) return noHeading
  // a sentence that has lost its stop
  if (!follows && (sentenceStart.test(key) || key.includes('；'))) return noHeading
  return { length, printed: closed ? Math.min(end + 1, key.length) : length, form: 'alone' }
}

/** Labels of people, places and numbers to reach them by. */
const reaches = /(?:联系(?:人|方式|电话|地址|单位)|咨询(?:人|电话)|地址|邮编|邮箱|电话|传真)$/

/** Length in characters, of which two Latin letters take the room of one: a heading may print its translation behind it. */
function widthOf(heading: string): number {
  return heading.length - matches(heading, /[a-z]/gi).length / 2
}

/** Where the clause that closes a heading begins; one body alone in brackets is none behind a body, whose second name it is. */
function closingClause(heading: string): number {
  const start = clauseStart(heading)
  if (start < heading.length) return start
  const alone = /[([]([^()[\]]{3,20})[)\]]$/.exec(heading)
  return alone?.[1] && isOrganization(alone[1]) && !isOrganization(heading) && !/[局委厅办部院会]$/.test(heading.slice(0, alone.index)) ? alone.index : start
}

/** A label that a colon closes, of any words, believed where every sibling has one: `2.SaaS（软件即服务）：…`; 0 for none. */
export function anyLabel(key: string): number {
  const colon = key.indexOf('：')
  if (colon < 2 || colon > 24 || key.length < colon + 5) return 0
  const label = key.slice(0, colon)
  return /[，。；]/.test(label) || roleLabels.test(label) ? 0 : colon
}

/** Offset of the first full stop outside quotes, brackets and book-title marks; -1 when there is none. */
function firstStop(key: string): number {
  let depth = 0
  let quoted = false
  for (let i = 0; i < key.length; i++) {
    if (i <= 400 && isHan(key.charCodeAt(i))) continue
    const c = key[i]
    // a straight sign closes a curly quote, or opens one
    if (c === '“' || c === '”' || c === '"') {
      if (quoted && c !== '“') depth = Math.max(0, depth - 1)
      else if (c !== '”' && !quoted) depth++
      quoted = c === '“' || (c === '"' && !quoted)
      continue
    }
    if (c === '(' || c === '[' || c === '《') depth++
    else if (c === ')' || c === ']' || c === '》') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (c === '。' || c === '！' || c === '？')) return i
    if (i > 400) return -1
  }
  return -1
}

/** Offset of a colon that closes a short label: `建设目标：到2025年…`; 0 when the colon is something else. */
function colonLabel(key: string, stop: number): number {
  const colon = key.indexOf('：')
  if (colon < 2 || colon > 14 || (stop >= 0 && stop < colon)) return 0
  const label = key.slice(0, colon)
  if (/[，、；。《》“”"()[\]\d]/.test(label) || roleLabels.test(label)) return 0
  if (
    /(?:如下|包括|(?<!总体?|工作|基本|有关|相关|具体|目标|保障|纪律|组织|时间|实施|任务|质量|进度)要求|即|为|是|有)$|下列|以下|应当|必须|不得|可以|需要/.test(
      label,
    )
  )
    return 0
  return colon
}
