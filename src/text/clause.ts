import { damagedWords, divisionLabels, labelNouns, labelRoles, leadSigns, personLabel, type Role, suffixVerbs, timeLabels } from '../lexicon/roles.ts'
import { type BodyReading, looksLikeBody, splitBodies } from './body-list.ts'
import { neverClosed, type Stretch, splitOutside } from './bracket.ts'
import { meet } from './match.ts'
import { isOrganization } from './organization.ts'
import { isPlaceName } from './place.ts'
import { isAt, isHan, Sign, signsOf } from './signs.ts'
import { countAtEnd } from './space.ts'

export interface AssignmentReading extends BodyReading {
  role: Role
  roleText: string
}

/** Give a body its role. */
export function assign(body: BodyReading, role: Role, roleText: string, inferred = body.inferred): AssignmentReading {
  const { from, to, name, alias, members, tier, collective, preparatory, openEnded, includes, mark } = body
  return { from, to, name, alias, members, tier, collective, preparatory, openEnded, inferred, includes, mark, role, roleText }
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
const roleWords = any(labelRoles.flatMap(({ words }) => words))

/** A role label without its colon: `牵头单位`, `牵头及责任单位`. */
export const roleLabel = `(?:(?:${roleWords})${meet}(?:及|和|、)?(?:${roleWords})?${meet}(?:${any(labelNouns)})${meet}|牵头|主办|协办|承办|配合|主责|协同|参与|参加|协助|(?<![\\u4e00-\\u9fff])责任|${any(divisionLabels)})`
/** A label of persons or of a time, without its colon. */
export const otherLabel = `${personLabel}|(?:${any(timeLabels)})`

/** Bodies and the persons of each under one label: 牵头单位及责任人：市医保局　张某. */
const bothLabel = `(?:${roleWords})(?:${any(labelNouns)})(?:及|和|与|、)其?(?:${personLabel})`
const kinds = `(?<both>${bothLabel})|(?<role>${roleLabel})|(?<person>${personLabel})|(?<time>${any(timeLabels)})`
/** Of which level the bodies behind a label are: 市级牵头单位, 县级责任单位. */
const levelled = '(?:(?:国家|[省市县区州镇乡])级)?'
const labelEnd = new RegExp(`${levelled}(?:(?:${kinds})(?:\\([^()]{1,12}\\))?)$`)
const boxedLabel = new RegExp(`[([](?:${kinds})[)\\]]：?`, 'y')
const labelInWords = new RegExp(`(?<![^，；。])((?:${roleWords})(?:${any(labelNouns)}))[为是](?=[\u4e00-\u9fff]{3})(?!(?:${roleWords}))`, 'g')
const longestLabel = 30
const verbs = suffixVerbs.flatMap(({ role, words }) => words.map((word) => ({ role, word }))).sort((a, b) => b.word.length - a.word.length)
const longestVerb = verbs[0]?.word.length ?? 0
const roleOfVerb = new Map(verbs.map(({ role, word }) => [word, role]))
const verbEnds = new Set(verbs.map(({ word }) => word.at(-1)))

/** Within its remit, in front of any verb: 按职责落实, 依职责分工推进. */
const within = /(?:按照?|依据?|根据|结合)(?:各自|部门|本部门)?(?:职责|职能|权限|任务|工作)?(?:分工)?(?:要求)?$/

/** The longest role verb that ends at `to`, or ''. */
function verbBefore(key: string, from: number, to: number): string {
  if (!verbEnds.has(key[to - 1])) return ''
  for (let n = Math.min(longestVerb, to - from); n >= 2; n--) {
    const word = key.slice(to - n, to)
    if (roleOfVerb.has(word)) return word
  }
  return ''
}

const timeText =
  /^(?:(?:力争|确保|争取|于|在)?(?:到|至|截至)?(?:\d{4}年|\d{4}-\d{4}年|\d{4}[./-]\d{1,2}(?!\d)|[一二三四五六七八九十]{1,2}月|\d{1,2}月|每[年季月两半周]|每个?(?:季度|月)|今年|明年|本年|当年|年内|年底|月底|上半年|下半年|第?[一二三四1-4]季度|“?十[一二三四五六]五”?)|(?:并|且|需)?(?:持续|长期|常态|滚动|全年|适时|立即|近期|即时|随时|动态|分年度|分阶段|按时|按期|按月|按季|逐步|不断)|自[^，。]{1,20}之?日起|即日起|即知即改|[一二三四五六七八九十两\d]{1,3}(?:年|个月|日|个工作日|天)之?内|(?!逗号|分号)[\u4e00-\u9fff]{1,10}[后前](?:起)?(?:[一二三四五六七八九十两\d]{1,3}(?:年|个月|周|日|个工作日|天)之?内)?(?:基本|全面|全部)?(?:完成|落实|办结|到位|建成|实施|启动|报送)*$)/
const scopeText =
  /^(?:以下|逗号前|分号前|下同|不再|后同|其中以下|上述|具体任务|各项任务|其[他余它](?:的|单位|部门)*(?:均|都)?[为是])|统称|不再一一|不再(?:做|作)?分工|(?:列|排)(?:名)?(?:在)?(?:第一|首)|无牵头(?:单位|部门)的|即?为牵头(?:单位|部门)/
const closing = /(?:下同|以下同)$/
const repairs = new Map(damagedWords)
const damaged = new RegExp(any([...repairs.keys()]), 'g')

/** Rules that make the first body of a list its lead (domain §4.4). */
export const firstLeadsRule = /[列排](?:名|序)?(?:在|于)?(?:第一|首|最前)(?:位|个)?(?:的|者|名)?[^，。；)]{0,10}(?:为|是|作为)[^，。；)]{0,4}(?:牵头|主办|汇总)/
/** Rules that make the bodies in front of the first comma the leads: 逗号前为牵头单位. */
export const tierLeadsRule = /(?:逗号|分号)(?:之)?前(?:面)?的?(?:单位|部门)?(?:均)?[为是](?:牵头|主办)/
/** What such a rule makes of the other bodies: 列首位的为牵头单位，其他为配合单位. */
export const restSupports = /其[他余它][^，。；)]{0,8}[为是](?:配合|协助|协办|参与|参加)/
/** Rules that make a responsible body the lead where no lead is named. */
export const soleLeadsRule = /(?:无|没有|未明确|未列)牵头(?:单位|部门)的[，]?[^。；)]{0,8}责任(?:单位|部门)[^。；)]{0,4}(?:即)?为牵头/

/**
 * Put right the words of clauses that scans confuse, one character for one; anything else stays.
 *
 * @example repairClause('省法院负贵') // '省法院负责'
 * @source domain §3.3
 */
export function repairClause(key: string): string {
  return (signsOf(key) & Sign.damage) === 0 ? key : key.replace(damaged, (word) => repairs.get(word) ?? word)
}

/**
 * Read the text between the brackets of a responsibility clause, or a line that is one.
 *
 * > | 牵头单位：市科技局，配合单位：市财政局、各区县政府
 * > | 省法院、省检察院按职责分工负责，2023年12月底前完成并持续推进
 * > | 财政部牵头，商务部、海关总署配合，各地区分工负责
 *
 * @param text Folded text without white space, without the outer brackets; offsets count in it.
 * @returns    null when it assigns nobody (see {@link isClause} for what does not match)
 * @source domain §4.2, §4.3
 */
export function readClause(text: string): ClauseReading | null {
  return readRepaired(repairClause(text))
}

function readRepaired(repaired: string, known?: readonly Label[]): ClauseReading | null {
  // 市科技局/市财政局 is a list
  const key = /[/.·•]/.test(repaired) ? repaired.replace(/(?<=[局厅委办部院会府])[/.·•](?=[\u4e00-\u9fff]{2})/g, '、') : repaired
  const reading: ClauseReading = { assignments: [], persons: [], deadline: null, scopes: [] }
  const due = isAt(key, key.length - 1 - (isAt(key, key.length - 1, Sign.stop) ? 1 : 0), Sign.bracket) ? timeBehind.exec(key) : null
  if (due?.[1]) reading.deadline = { from: due.index + due[0].indexOf(due[1]), to: due.index + due[0].indexOf(due[1]) + due[1].length }
  const labels = known ? known.filter(({ to }) => !due || to <= due.index) : labelsOf(due ? key.slice(0, due.index) : key)
  const stop = due?.index ?? key.length - countAtEnd(key, '。；，')
  const first = labels[0]?.from ?? stop
  if (first > 0) readGroup(key, 0, first, null, '', reading)
  let begun = false
  labels.forEach(({ kind, text: roleText, to: from }, i) => {
    const next = labels[i + 1]?.from
    const to = next === undefined ? stop : next - countAtEnd(key.slice(from, next), `${bullets}：`)
    if (kind === 'both') readBodiesWithPersons(key, from, to, roleText, reading)
    else if (kind === 'role') readGroup(key, from, to, roleOfLabel(roleText), roleText, reading)
    else if (kind === 'person') readPersons(key, from, to, roleText, reading)
    else if (kind === 'time') {
      const end = to - countAtEnd(key.slice(from, to), '，；。')
      // 启动时间：3月；完成时间：9月: due when it ends
      if (end > from && (!reading.deadline || begun)) reading.deadline = { from, to: end }
      begun = /^(?:启动|开始|开工)/.test(roleText)
    } else readOther(key, from, to, labels.slice(0, i).findLast((label) => label.kind === 'role')?.text ?? '', reading)
  })
  return reading.assignments.length + reading.persons.length > 0 ? reading : null
}

/**
 * Read lines that are one clause together. A label may stand without colon or alone, and what it governs on the lines below it.
 *
 * > | 责任单位
 * > | 市科技局、市财政局
 * > | 完成时限 2024年6月底前
 *
 * @param lines Folded texts without white space; offsets count in all of them joined.
 */
export function readLines(lines: readonly string[]): ClauseReading | null {
  const labels: Label[] = []
  let at = 0
  for (const line of lines) {
    const key = repairClause(line)
    const own = labelsOf(key)
    const alone = own[0]?.from === 0 ? null : bareLine(key)
    const last = labels.at(-1)
    if (alone) labels.push({ ...alone, from: at, to: at + alone.to })
    // a line that no label begins goes on with the one above
    else if (own.length === 0 && last?.kind === 'role' && readPlainList(key)) labels.push({ ...last, from: at, to: at })
    for (const label of own) labels.push({ ...label, from: at + label.from, to: at + label.to })
    at += line.length
  }
  return readRepaired(repairClause(lines.join('')), labels)
}

/** A label that no colon follows: alone on its line, or in front of bodies or a time. Null where the line is none. */
function bareLine(key: string): Label | null {
  if (key.length > 300 || !isAt(key, 0, Sign.label)) return null
  const hit = labelFirst.exec(key)
  if (!hit) return null
  const rest = key.slice(hit[0].length)
  const fits = rest === '' || (hit.groups?.time === undefined ? readPlainList(rest) !== null : timeText.test(rest))
  return fits ? labelOf(hit, 0, hit[0].length) : null
}

const labelFirst = new RegExp(`^(?:(?<role>(?:${roleWords})(?:单位|部门))|(?<time>${any(timeLabels.filter((word) => word.length > 2))}))`)

/**
 * Whether a paragraph is a label without its colon: `role` or `time` where what it governs is still to come.
 *
 * @example bareLabelOf('责任单位') // 'role'
 */
export function bareLabelOf(key: string): 'role' | 'time' | 'filled' | null {
  const label = bareLine(repairClause(key))
  return label && (label.to < key.length ? 'filled' : label.kind === 'time' ? 'time' : 'role')
}

/** Whether a paragraph is a time and nothing else: `2024年6月底前`. */
export function isTime(key: string): boolean {
  return key.length <= 40 && timeText.test(key) && !/。./.test(key) && !isOrganization(key)
}

const timeFirst = new RegExp(`^(?:${any(timeLabels)})`)

/** Whether a clause line begins with the label of a time. */
export function startsWithTime(key: string): boolean {
  return timeFirst.test(key)
}

/** A labelled time in a bracket of its own: `责任单位：省公安厅（完成时限：2024年8月）`. */
const timeBehind = new RegExp(`[([](?:${any(timeLabels)})：([^()[\\]]{2,60})[)\\]][。；]?$`)

/** Length of a bracket at the start of a text that holds nothing but a time, with its stop, and the place of the time; null for none. */
export function timeBracket(key: string): { time: Stretch; length: number } | null {
  const hit = timeAlone.exec(key)
  const inside = hit?.[2] ?? ''
  if (!hit || !(hit[1] || timeText.test(inside)) || isOrganization(inside)) return null
  const from = 1 + (hit[1]?.length ?? 0)
  return { time: { from, to: from + inside.length }, length: hit[0].length }
}

const timeAlone = new RegExp(`^[([]((?:${any(timeLabels)})：)?([^()[\\]：]{2,40})[)\\]][。；]?`)

/** Signs that set off the next label on a line: `责任单位：市教育局◆完成时限：9月底`. */
const bullets = '◆●■▪•*·◇○'

/** Role words that a space sets off from the bodies, or nothing: `责任单位 市科技局，完成时限 2024年`. */
const bareLabel = new RegExp(
  `(?<role>(?:责任|牵头|配合|主办|协办|承办|参加|参与)(?:单位|部门))(?=[\\u4e00-\\u9fff])|(?<time>${any(timeLabels)})(?=[\\d每“上下第])`,
  'y',
)

function bareAt(key: string, at: number): Label | null {
  bareLabel.lastIndex = at
  const hit = bareLabel.exec(key)
  if (!hit) return null
  const to = at + hit[0].length
  const named = hit.groups?.time !== undefined || isOrganization(key.slice(to, to + longestBody).split(/[、，；。()[\]]/, 1)[0] ?? '')
  return named ? labelOf(hit, at, to) : null
}

/** The colon of a label that a scan has read as another sign: `责任单位；市科技局`; offsets hold. */
function restoreColons(key: string): string {
  // 市科技局.市财政局: a full stop between two names stands for a 、
  const listed = key.includes('。')
    ? key.replace(stopBetween, (hit, at: number) => (isOrganization(nextName(key, at + 1)) && !scopeText.test(nextName(key, at + 1)) ? '、' : hit))
    : key
  return listed.replace(lostColon, (hit, at: number, text: string) => {
    return isOrganization(nextName(text, at + hit.length)) ? `${hit.slice(0, -1)}：` : hit
  })
}

/** What stands in front of the next sign that parts names. */
function nextName(key: string, from: number): string {
  return key.slice(from, from + longestBody).split(/[、，；。()[\]]/, 1)[0] ?? ''
}

const stopBetween = /(?<=[局厅委办部院会府])。(?=[\u4e00-\u9fff]{3})/g

const lostColon = /(?<![^，；。])(?:责任|牵头|配合|主办|协办|承办|参加|参与)(?:单位|部门)[；.·、，。](?=[\u4e00-\u9fff])/g

/** A label that says neither who nor when: 任务来源：…, 联系人：…; one that begins with a word of roles is damaged and left to doubt. */
const otherWords = /^(?!牵头|责任|配合|主办|协办|承办|参[加与])[\u4e00-\u9fff]{2,8}$/

interface Label {
  kind: 'role' | 'both' | 'person' | 'time' | 'other'
  text: string
  from: number
  to: number
}

/** Labels outside brackets, in order: in front of a colon, or in a box at the start of a list. */
function labelsOf(key: string): Label[] {
  const labels: Label[] = []
  if (!/[：[]|^\(|单位|部门/.test(key)) return labels
  let depth = 0
  let start = 0
  for (let i = 0; i < key.length; i++) {
    const bare = depth === 0 && i === start ? bareAt(key, i) : null
    if (bare) labels.push(bare)
    if (isHan(key.charCodeAt(i))) continue
    const c = key[i] as string
    if (depth === 0 && (c === '，' || c === '；' || c === '。')) start = i + 1
    if (c === '(' || c === '[') {
      // a boxed label opens a list; 市科技局(牵头单位) closes a name
      boxedLabel.lastIndex = i
      const boxed = depth === 0 ? boxedLabel.exec(key) : null
      // where the list begins with one in square brackets, so does each that follows
      const begins = i === 0 || /[，；。]/.test(key[i - 1] as string) || (c === '[' && labels[0]?.from === 0 && key[0] === '[')
      if (boxed && begins) {
        labels.push(labelOf(boxed, i, i + boxed[0].length))
        i += boxed[0].length - 1
      } else depth++
    } else if ((c === ')' || c === ']') && depth > 0) depth--
    else if (c === '：' && depth === 0) {
      const from = Math.max(labels.at(-1)?.to ?? 0, i - longestLabel)
      const hit = labelEnd.exec(key.slice(from, i))
      if (hit) labels.push(labelOf(hit, from + hit.index, i + 1))
      else if (labels.length > 0 && otherWords.test(key.slice(Math.max(start, from), i)) && !isOrganization(key.slice(Math.max(start, from), i))) {
        const at = Math.max(start, from)
        labels.push({ kind: 'other', text: key.slice(at, i), from: at, to: i + 1 })
      }
    }
  }
  return labels
}

function labelOf({ groups }: RegExpExecArray, from: number, to: number): Label {
  const { both, role, person, time } = groups ?? {}
  return { kind: both ? 'both' : role ? 'role' : person ? 'person' : 'time', text: both ?? role ?? person ?? time ?? '', from, to }
}

/** The role of a label or of the word in brackets behind a name. */
export function roleOfLabel(word: string): Role {
  if (word !== '' && leadSigns.includes(word)) return 'lead'
  for (const { role, words } of labelRoles) if (words.some((w) => word.startsWith(w))) return role
  return 'responsible'
}

/** What stands behind a label of no known kind: bodies keep the role above them (县级：各县政府), a time is a time, the rest tells neither. */
function readOther(key: string, from: number, to: number, roleText: string, reading: ClauseReading): void {
  const end = to - countAtEnd(key.slice(from, to), '，；。')
  const bodies = splitBodies(key, from, end)
  if (bodies.length > 0 && bodies.every(({ name, members }) => members.length > 0 || isOrganization(name)))
    readGroup(key, from, to, roleOfLabel(roleText), roleText, reading)
}

function readPersons(key: string, from: number, to: number, roleText: string, reading: ClauseReading): void {
  for (const name of splitOutside(key, '、，；。', from, to)) reading.persons.push({ roleText, from: name.from, to: name.to })
}

/** Names of bodies with a person behind each: `市医保局张某某、市财政局李某`. */
function readBodiesWithPersons(key: string, from: number, to: number, roleText: string, reading: ClauseReading): void {
  for (const [n, name] of splitOutside(key, '、，；。', from, to).entries()) {
    const end = [4, 3, 2].map((length) => name.to - length).find((at) => at > name.from + 2 && isOrganization(key.slice(name.from, at))) ?? name.to
    for (const body of splitBodies(key, name.from, end, n + 1)) if (isName(key, body)) reading.assignments.push(assign(body, roleOfLabel(roleText), roleText))
    if (end < name.to) reading.persons.push({ roleText, from: end, to: name.to })
  }
}

/**
 * Read one role group: bodies in tiers parted by `，`, closed by a verb or governed by a label; times and scope
 * sentences between them.
 */
function readGroup(key: string, from: number, to: number, given: Role | null, roleText: string, reading: ClauseReading): void {
  let pending: Stretch[] = []
  let tier = 1
  const add = (stretch: Stretch, role: Role, text: string, inferred?: string) => {
    for (const body of splitBodies(key, stretch.from, stretch.to, tier)) {
      if (!isName(key, body)) continue
      const { mark } = body
      if (officer.test(body.name)) {
        reading.persons.push({ roleText: mark ?? text, from: body.from, to: body.to })
        continue
      }
      reading.assignments.push(assign(body, mark ? roleOfLabel(mark) : role, mark ?? text, inferred))
    }
  }
  const flush = (role: Role, text: string) => {
    let joined = false
    for (const stretch of pending) {
      const together = togetherIn(key, stretch)
      // 会同市财政局、市税务局，某某海关等负责: who stands behind the comma is joined as well
      if (joined) add(stretch, 'support', '会同')
      else if (role !== 'lead' && key.startsWith('会同', stretch.from)) {
        add({ from: stretch.from + 2, to: stretch.to }, 'support', '会同')
        joined = true
      } else if (!together) add(stretch, role, text)
      else {
        add({ from: stretch.from, to: together.at }, role, text)
        add({ from: together.at + together.word.length, to: stretch.to }, 'support', together.word)
      }
      tier++
    }
    pending = []
  }
  for (const segment of cutClause(key, from, to)) {
    const text = key.slice(segment.from, segment.to)
    if (timeText.test(text) && !isOrganization(text)) {
      if (pending.length > 0 && given) flush(given, roleText)
      reading.deadline = reading.deadline ? { from: reading.deadline.from, to: segment.to } : { from: segment.from, to: segment.to }
      continue
    }
    const called = calledSo.exec(text)
    if (called?.[1] && splitBodies(key, segment.from, segment.from + called[1].length).every(({ name }) => isOrganization(name))) {
      pending.push({ from: segment.from, to: segment.from + called[1].length })
      flush(roleOfLabel(called[2] ?? ''), called[2] ?? '')
      tier = 1
      continue
    }
    if (scopeText.test(outside(text)) || closing.test(text)) {
      reading.scopes.push({ kind: scopeKind(text), from: segment.from, to: segment.to })
      continue
    }
    const verb = verbBefore(key, segment.from, segment.to)
    const own = roleOfVerb.get(verb) ?? null
    const said = verb.length + (verb === '' ? 0 : (within.exec(key.slice(segment.from, segment.to - verb.length))?.[0].length ?? 0))
    // a label in front keeps its role (责任单位：A、B按职责分工负责) unless the verb says more (责任单位：A牵头，B配合)
    const explicit = own !== null && (!given || (given === 'responsible' && own !== 'responsible'))
    if (own) {
      if (segment.to - segment.from > said) pending.push({ from: segment.from, to: segment.to - said })
      flush(explicit ? own : (given ?? own), explicit ? verb : roleText)
      if (explicit) tier = 1
    } else pending.push(segment)
  }
  if (given) flush(given, roleText)
  else if (reading.assignments.length > 0) {
    // bodies behind the last verb have lost theirs
    for (const stretch of pending) {
      const together = withOthers.exec(key.slice(stretch.from, stretch.to))
      const bodies = together?.[1] ? { from: stretch.from + 2, to: stretch.from + 2 + together[1].length } : stretch
      if (!splitBodies(key, bodies.from, bodies.to).every((body) => isOrganization(key.slice(body.from, body.to)))) continue
      if (together) add(bodies, 'support', '会同')
      else add(bodies, 'responsible', '', 'no-verb')
    }
  }
}

/** `市科技局为牵头单位，市财政局为责任单位`; 责任单位即为牵头单位 is a rule. */
const calledSo = new RegExp(`^(?!责任|第一|首位)(.{3,}?)(?:均|共同|作)?为((?:${roleWords})(?:单位|部门))$`)

/** A person by office, with a name or without: 分管副市长, 何某某副省长, 协管副秘书长. */
const officer = /(?:[省市县区州旗镇乡局厅部院]长|秘书长|检察长|书记|常委|负责人|负责同志|领导)$/

/** Others who take part, with or without a verb of no role behind them: 会同有关部门推进. */
const withOthers = /^会同([^，；。]{2,80}?)(?:共同)?(?:推进|落实|实施|办理|开展)?$/

/** A text without what its brackets add: `相关区县(自治县，以下统称区县)配合` assigns. */
function outside(text: string): string {
  return text.includes('(') ? text.replace(/\([^()]*\)/g, '') : text
}

/** No body has a longer name. */
const longestBody = 60

/** Where one body joins others to it: `市科技局会同市财政局`, `由市科技局商市财政局`. */
function togetherIn(key: string, { from, to }: Stretch): { at: number; word: string } | null {
  for (const word of ['会同', '商']) {
    for (let at = key.indexOf(word, from + 1); at > 0 && at + word.length < to; at = key.indexOf(word, at + 1)) {
      if (!isOrganization(lastName(key.slice(Math.max(from, at - longestBody), at)).replace(/^由/, ''))) continue
      // 商 is also part of names: 市商务局
      if (word === '会同' || isOrganization(key.slice(at + word.length, Math.min(to, at + longestBody)).split(/[、等]/, 1)[0] ?? '')) return { at, word }
    }
  }
  return null
}

function lastName(text: string): string {
  return text.slice(text.lastIndexOf('、') + 1)
}

/** The Han signs in front of which, or behind which, a group may be cut: 牵头, 持续. */
const head = '头'.charCodeAt(0)
const hold = '持'.charCodeAt(0)

/** Cut a group at `，；。`, behind a verb that another body follows (`A牵头、B配合`), and in front of a date behind a verb. */
function cutClause(key: string, from: number, to: number): Stretch[] {
  const out: Stretch[] = []
  let depth = 0
  let start = from
  const push = (end: number, next = end + 1) => {
    if (end > start) out.push({ from: start, to: end })
    start = next
  }
  const hidden = neverClosed(key, from, to)
  for (let i = from; i < to; i++) {
    const unit = key.charCodeAt(i)
    if (isHan(unit) && unit !== head && unit !== hold) continue
    const c = key[i] as string
    if (c === '(' || c === '[' || c === '“') depth += hidden.includes(i) ? 0 : 1
    else if ((c === ')' || c === ']' || c === '”') && depth > 0) depth--
    else if (depth > 0) continue
    else if (c === '，' || c === '；' || c === '。') push(i)
    else if (c === '、' && verbBefore(key, start, i) !== '' && !isOrganization(key.slice(start, i))) push(i)
    else if (c >= '1' && c <= '9' && i > start && /^\d{4}年/.test(key.slice(i, i + 5)) && verbBefore(key, start, i) !== '') push(i, i)
    else if (c === '持' && key[i + 1] === '续' && i > start && verbBefore(key, start, i) !== '') push(i, i)
    else if (
      c === '头' &&
      key[i - 1] === '牵' &&
      /^(?:会同)?(?:各|省|市|区|县|有关|相关|国家)[^，；。]{2,}(?:配合|参与|参加|协助|负责)/.test(key.slice(i + 1, Math.min(to, i + 120)))
    )
      push(i + 1, i + 1)
  }
  push(to)
  return out
}

function scopeKind(text: string): ScopeReading['kind'] {
  if (/统称/.test(text)) return 'union'
  if (firstLeadsRule.test(text) || tierLeadsRule.test(text)) return 'firstLeads'
  if (soleLeadsRule.test(text) || /无牵头/.test(text)) return 'soleLeads'
  if (/^(?:以下|上述|各项|具体).{0,30}(?:均|都|由|需)/.test(text)) return 'implied'
  return 'other'
}

const noNames: ReadonlySet<string> = new Set(['等', '下同', '其他', '完成', '无', '略', '同上', '同前', '同左'])

function isName(key: string, { from, to }: BodyReading): boolean {
  if (to - from < 2 || to - from > 60) return false
  const name = key.slice(from, to)
  // most names begin with two Han signs and hold no blank to fill in
  if (!(isHan(name.charCodeAt(0)) && isHan(name.charCodeAt(1))) && !/[\u4e00-\u9fff]{2}/.test(name)) return false
  return !noNames.has(name) && !name.includes('__')
}

const notClause =
  /^(?:以下简称|以下统称|以下称|简称|联系|此件|见附件|详见|含|不含|包括|附件|试行|暂行|征求意见|\d{4}[-年]|信息公开|注：|如|即|例如|其中)|代章$|名称：|填写|签字|盖章|公章|：_{2,}|负责解释|负责人$/

/**
 * Whether a bracket is a responsibility clause: it has a role label with a colon, or ends (before times) in a role
 * verb, and names a body.
 *
 * Not: `（2019—2021年）`, `（试行）`, `（国知发保字〔2022〕27号）`, `（以下简称…）`, `（筹）`, `（TISC）`, `（件）`, `首台（套）`,
 * `（联系电话：…）`, `（…代章）`, `（以联合体形式申报时，牵头单位填写）`, `（企业牵头）`.
 *
 * @source domain §4.6
 */
export function isClause(text: string): boolean {
  return readSetOff(text) !== null
}

/**
 * Whether a paragraph holds bodies, what part each has in a task, and by when, and nothing else: a clause that stands below its item
 * without label and brackets.
 *
 * @example isVerbLine('市科技局牵头，市财政局配合，2024年6月底前完成。') // true
 */
export function isVerbLine(key: string): boolean {
  if (key.length < 5 || key.length > 200 || /[：《“！？]/.test(key)) return false
  const end = key.length - countAtEnd(key, '。')
  if (!/[责头合与加助同实施办成进持行动]$/.test(key.slice(0, end))) return false
  const reading = readSetOff(key.slice(0, end))
  return (
    reading !== null &&
    reading.scopes.length === 0 &&
    reading.persons.length === 0 &&
    reading.assignments.every(
      ({ inferred, members, name }) => inferred !== 'no-verb' && inferred !== 'plain-list' && (members.length > 0 || isOrganization(name)),
    )
  )
}

const goesOn = new RegExp(`^(?:(?:${roleLabel}|${otherLabel})：|[([](?:${roleLabel})[)\\]])|(?:${any(verbs.map(({ word }) => word))})$|下同$|牵头[^。]{0,12}$`)

/** Whether what stands behind full stops inside a clause still says who or when; else it is prose. */
function continues(key: string): boolean {
  if (!key.includes('。')) return true
  const [, ...more] = key.slice(0, key.length - countAtEnd(key, '。；')).split('。')
  return more.every((part) => goesOn.test(part) || timeText.test(part) || scopeText.test(part))
}

/**
 * Read a bracket that only lists bodies: `（市商务局，各区市政府）`. Nothing in it says what they do, so a caller needs other
 * evidence that the text assigns its tasks so. Null when a member is no body.
 */
export function readPlainList(key: string): ClauseReading | null {
  if (key.length < 3 || /[：《》]/.test(key)) return null
  const stretches = splitOutside(key, '，；。')
  // names with a verb behind them are no list of names: `市科技局牵头，市财政局配合`
  if (
    stretches.some(({ from, to }) => {
      const text = key.slice(from, to)
      return verbBefore(key, from, to) !== '' && !isOrganization(lastName(text)) && !timeText.test(text) && !scopeText.test(text)
    })
  )
    return null
  const assignments: AssignmentReading[] = []
  const scopes: ScopeReading[] = []
  let deadline: Stretch | null = null
  let tier = 0
  for (const { from, to } of stretches) {
    const text = key.slice(from, to)
    if (assignments.length > 0 && (scopeText.test(text) || closing.test(text))) scopes.push({ kind: scopeKind(text), from, to })
    else if (deadline || scopes.length > 0) return null
    else if (assignments.length > 0 && timeText.test(text)) deadline = { from, to }
    else {
      tier++
      for (const body of splitBodies(key, from, to, tier))
        assignments.push(assign(body, body.mark ? roleOfLabel(body.mark) : 'responsible', body.mark ?? '', 'plain-list'))
    }
  }
  const known = ({ name, members }: AssignmentReading) => members.length > 0 || isOrganization(name)
  // beside a body or an office a name may be one by its ending alone
  const listed = deadline !== null || assignments.length > 1
  const sure = assignments.some((a) => known(a) || (listed && isOffice(a.name)))
  return sure && assignments.every((a) => known(a) || (listed && (isOffice(a.name) || looksLikeBody(a.name))))
    ? { assignments, persons: [], deadline, scopes }
    : null
}

/** An office inside a body, as texts that speak to one body alone name them: 知识产权保护处, 商标广告科. */
function isOffice(name: string): boolean {
  return /^(?!各|有关|相关|本|该)[\u4e00-\u9fff]{2,12}[处科股室]$/.test(name) && !/(?:实验室|工作室|研究室|教室|[本专学百]科|[好之去]处)$/.test(name)
}

/** A name that nobody knows, of the level that the bodies beside it are of: 市律师协会志愿队. */
const ofItsLevel = /^[省市区县州](?!场|民|值|区内|域|级|外|内|直)[\u4e00-\u9fff]{2,12}$/

/** Read a bracket or line as {@link readClause} does, or null when it is no responsibility clause. */
export function readSetOff(text: string): ClauseReading | null {
  if (text.length < 4 || !/[责头合加与办助同施实导牵配：\]贵费失台]/.test(text)) return null
  // 牵头单位为市科技局 labels as 牵头单位：市科技局 does
  const repaired = restoreColons(repairClause(text))
  const key = /[为是]/.test(repaired) ? repaired.replace(labelInWords, '$1：') : repaired
  if (notClause.test(key)) return null
  const labels = labelsOf(key)
  const labelled = labels.some(({ kind }) => kind !== 'other')
  if (/[！？]/.test(key) || (!labelled && key.includes('《')) || !continues(key)) return null
  // what a label in words has become may make a word that scans confuse
  const reading = key === repaired ? readRepaired(key, labels) : readClause(key)
  if (!reading || reading.assignments.length === 0) {
    // bodies alone, and who of them leads: 市卫健委、市医保局，列第一位的为牵头单位
    const list = firstLeadsRule.test(key) ? readPlainList(key) : null
    return list && list.scopes.length > 0 ? list : null
  }
  let sure = 0
  let likely = 0
  for (const { from, to, members, name } of reading.assignments) {
    if (members.length > 0 || isOrganization(name) || isOffice(name) || isPlaceName(name)) sure++
    else if (looksLikeBody(key.slice(from, to)) || (!labelled && ofItsLevel.test(name))) likely++
  }
  // 牵头单位为 begins a condition as well: 牵头单位为企业的，…
  if (key !== repaired) return sure === reading.assignments.length ? reading : null
  if (labelled) return sure + likely > 0 ? reading : null
  return sure > 0 && (sure + likely) * 2 >= reading.assignments.length && reading.assignments.every((a) => a.to - a.from <= 50) ? reading : null
}
