import { labelNouns, labelRoles, personLabels, type Role, suffixVerbs, timeLabels } from '../lexicon/roles.ts'
import { type BodyReading, isOrganization, splitBodies } from './organization.ts'

export interface AssignmentReading extends BodyReading {
  role: Role
  roleText: string
}

/** A sentence inside a clause that speaks of more than this item. */
export interface ScopeReading {
  kind: 'union' | 'implied' | 'firstLeads' | 'soleLeads' | 'other'
  from: number
  to: number
}

export interface ClauseReading {
  assignments: AssignmentReading[]
  persons: { roleText: string; from: number; to: number }[]
  /** Where the time by which it is due stands. */
  deadline: { from: number; to: number } | null
  scopes: ScopeReading[]
}

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const roleWords = labelRoles.flatMap(({ words }) => words)
const label = new RegExp(
  `(?:(${any(roleWords)})(?:及|和|、)?(?:${any(roleWords)})?(${any(labelNouns)})(?:\\([^()]{1,12}\\))?|(${any(personLabels)})|(${any(timeLabels)}))：`,
  'g',
)
const anyLabel = new RegExp(label.source)
const verbs = suffixVerbs.flatMap(({ role, words }) => words.map((word) => ({ role, word }))).sort((a, b) => b.word.length - a.word.length)
const verbTail = new RegExp(`(?:${verbs.map(({ word }) => word).join('|')})$`)
const roleOfVerb = new Map(verbs.map(({ role, word }) => [word, role]))
const timeText =
  /^(?:(?:力争|确保|争取|于|在)?(?:到|至|截至)?(?:\d{4}年|[一二三四五六七八九十]{1,2}月|\d{1,2}月|每[年季月两半周]|每个?(?:季度|月)|今年|明年|本年|当年|年内|年底|上半年|下半年|第?[一二三四1-4]季度|“十[一二三四五六]五”)|(?:持续|长期|常态|滚动|全年|适时|立即|近期|即时|随时|动态|分年度|按时|按期)|自[^，。]{1,20}之?日起|[一二三四五六七八九十两\d]{1,3}(?:年|个月|日|个工作日|天)内)/
const scopeText = /^(?:以下|下同|不再|后同|其中以下)|统称|不再一一|(?:列|排)(?:名)?(?:在)?(?:第一|首)|无牵头(?:单位|部门)的|即?为牵头(?:单位|部门)/
const closing = /(?:下同|以下同)$/

/** Rules that make the first body of a list its lead (domain §4.4). */
export const firstLeadsRule = /(?:列|排)(?:名|序)?(?:在)?(?:第一|首)(?:位)?(?:的|者|名)?[^，。；)]{0,10}(?:为|是|作为)[^，。；)]{0,4}(?:牵头|主办|汇总)/
/** Rules that make a responsible body the lead where no lead is named. */
export const soleLeadsRule = /无牵头(?:单位|部门)的[，]?[^。；)]{0,8}责任(?:单位|部门)[^。；)]{0,4}(?:即)?为牵头/

/**
 * Read the text between the brackets of a responsibility clause, or a line that is one.
 *
 * > | 牵头单位：市科技局，配合单位：市财政局、各区县政府
 * > | 省法院、省检察院按职责分工负责，2023年12月底前完成并持续推进
 * > | 财政部牵头，商务部、海关总署配合，各地区分工负责
 *
 * @param key Folded text without white space, without the outer brackets.
 * @returns   null when it assigns nobody (see {@link isClause} for what does not match)
 * @source domain §4.2, §4.3
 */
export function readClause(key: string): ClauseReading | null {
  const reading: ClauseReading = { assignments: [], persons: [], deadline: null, scopes: [] }
  const labels = [...key.matchAll(label)].filter((hit) => depthAt(key, hit.index) === 0)
  const stop = /[。；，]+$/.exec(key)?.index ?? key.length
  const first = labels[0]?.index ?? stop
  if (first > 0) readGroup(key, 0, first, null, '', reading)
  labels.forEach((hit, i) => {
    const from = hit.index + hit[0].length
    const to = labels[i + 1]?.index ?? stop
    const text = hit[0].slice(0, -1)
    if (hit[3]) {
      for (const name of key
        .slice(from, to)
        .replace(/[，；。、]+$/, '')
        .split('、')) {
        const at = key.indexOf(name, from)
        if (name) reading.persons.push({ roleText: text, from: at, to: at + name.length })
      }
    } else if (hit[4]) {
      const end = to - (/[，；。]+$/.exec(key.slice(from, to))?.[0].length ?? 0)
      if (end > from) reading.deadline ??= { from, to: end }
    } else readGroup(key, from, to, roleOfLabel(hit[1] ?? ''), text, reading)
  })
  return reading.assignments.length + reading.persons.length > 0 || reading.deadline ? reading : null
}

function roleOfLabel(word: string): Role {
  for (const { role, words } of labelRoles) if (words.some((w) => word.startsWith(w))) return role
  return 'responsible'
}

function depthAt(key: string, index: number): number {
  let depth = 0
  for (let i = 0; i < index; i++) {
    const c = key[i]
    if (c === '(' || c === '[') depth++
    else if ((c === ')' || c === ']') && depth > 0) depth--
  }
  return depth
}

/**
 * Read one role group: bodies in tiers parted by `，`, closed by a verb or governed by a label; times and scope
 * sentences between them.
 */
function readGroup(key: string, from: number, to: number, given: Role | null, roleText: string, reading: ClauseReading): void {
  let pending: { from: number; to: number }[] = []
  let tier = 1
  const flush = (role: Role, text: string) => {
    for (const stretch of pending) {
      for (const body of splitBodies(key, stretch.from, stretch.to, tier)) if (isName(key, body)) reading.assignments.push({ ...body, role, roleText: text })
      tier++
    }
    pending = []
  }
  for (const segment of cutClause(key, from, to)) {
    const text = key.slice(segment.from, segment.to)
    if (timeText.test(text) && !isOrganization(text)) {
      if (pending.length > 0 && given) flush(given, roleText)
      reading.deadline = reading.deadline ? { from: reading.deadline.from, to: segment.to } : { ...segment }
      continue
    }
    if (scopeText.test(text) || closing.test(text)) {
      reading.scopes.push({ kind: scopeKind(text), ...segment })
      continue
    }
    const verb = verbTail.exec(text)
    // `…牵头部门负责`: the verb closes the group, the noun in front of it is the name
    if (verb && verb.index > 0) {
      pending.push({ from: segment.from, to: segment.from + verb.index })
      const role = roleOfVerb.get(verb[0]) as Role
      // a label in front keeps its role: 责任单位：A、B按职责分工负责
      flush(given ?? role, given ? roleText : verb[0])
      if (!given) tier = 1
    } else if (verb) flush(given ?? (roleOfVerb.get(verb[0]) as Role), given ? roleText : verb[0])
    else pending.push(segment)
  }
  if (given) flush(given, roleText)
}

/** Cut a group at `，；。`, and behind a verb that another body follows: `A牵头、B配合`. */
function cutClause(key: string, from: number, to: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  let depth = 0
  let start = from
  const push = (end: number) => {
    if (end > start) out.push({ from: start, to: end })
    start = end + 1
  }
  for (let i = from; i < to; i++) {
    const c = key[i] as string
    if (c === '(' || c === '[' || c === '“') depth++
    else if ((c === ')' || c === ']' || c === '”') && depth > 0) depth--
    else if (depth === 0 && (c === '，' || c === '；' || c === '。')) push(i)
    else if (depth === 0 && c === '、' && verbTail.test(key.slice(Math.max(start, i - 12), i)) && !isOrganization(key.slice(start, i))) push(i)
    else if (
      depth === 0 &&
      c === '头' &&
      key[i - 1] === '牵' &&
      /^(?:会同)?(?:各|省|市|区|县|有关|相关|国家)[^，；。]{2,}(?:配合|参与|参加|协助|负责)/.test(key.slice(i + 1, to))
    ) {
      push(i + 1)
      start = i + 1
    }
  }
  push(to)
  return out
}

function scopeKind(text: string): ScopeReading['kind'] {
  if (/统称/.test(text)) return 'union'
  if (firstLeadsRule.test(text)) return 'firstLeads'
  if (soleLeadsRule.test(text) || /无牵头/.test(text)) return 'soleLeads'
  if (/^以下.{0,30}(?:均需|均由|都由|均涉及|由|需)/.test(text)) return 'implied'
  return 'other'
}

function isName(key: string, body: BodyReading): boolean {
  const name = key.slice(body.from, body.to)
  return name.length >= 2 && name.length <= 60 && !/^[\d.%]+$/.test(name) && !/^(?:等|下同|其他|完成)$/.test(name)
}

const notClause =
  /^(?:以下简称|以下统称|以下称|简称|联系|此件|见附件|详见|含|不含|包括|附件|试行|暂行|征求意见|\d{4}[-年]|信息公开|注：|如|即|例如|其中)|代章$|名称：|填写$|签字|盖章|：_{2,}|简称/

/**
 * Whether a bracket is a responsibility clause: it has a role label with a colon, or ends (before times) in a role
 * verb, and names a body.
 *
 * Not: `（2019—2021年）`, `（试行）`, `（国知发保字〔2022〕27号）`, `（以下简称…）`, `（筹）`, `（TISC）`, `（件）`, `首台（套）`,
 * `（联系电话：…）`, `（…代章）`, `（以联合体形式申报时，牵头单位填写）`.
 *
 * @source domain §4.6
 */
export function isClause(key: string): boolean {
  if (key.length < 4 || notClause.test(key)) return false
  if (anyLabel.test(key)) {
    const reading = readClause(key)
    return reading !== null && reading.assignments.length + reading.persons.length > 0 && !/。./.test(key.replace(/[。；]+$/, ''))
  }
  if (/[。！？“《]/.test(key) && !/“[^”]{1,12}”/.test(key)) return false
  const reading = readClause(key)
  if (!reading || reading.assignments.length === 0) return false
  return (
    reading.assignments.some((a) => a.members.length > 0 || a.collective || isOrganization(key.slice(a.from, a.to).replace(/“|”/g, ''))) &&
    reading.assignments.every((a) => a.to - a.from <= 40)
  )
}
