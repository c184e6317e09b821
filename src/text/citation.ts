import { relationCues, titleBrackets, titleKinds } from '../lexicon/citations.ts'
import { bisect } from './bisect.ts'
import { type DocumentNumberHit, findDocumentNumbers } from './document-number.ts'
import { matches } from './match.ts'

export interface Range {
  from: number
  to: number
}

export type CitationRelation =
  | 'basis'
  | 'implements'
  | 'issues'
  | 'forwards'
  | 'repliesTo'
  | 'repeals'
  | 'amends'
  | 'toEnact'
  | 'toRevise'
  | 'toRepeal'
  | 'mentions'

export type CitationKind = 'policy' | 'law' | 'standard' | 'treaty' | 'publication' | 'unknown'

/** Where in a document a text stands: it decides whether 落实 names the basis and whether 废止 is a fact or a task. */
export type CitationPlace = 'notice' | 'lead' | 'body' | 'final'

/** One citation; ranges are offsets into the key. */
export interface CitationHit extends Range {
  /** Inside the book-title marks, or a standard's id; null for a number without a title. */
  title: Range | null
  /** A year or version bracket behind the closing mark that belongs to the title. */
  tail: Range | null
  number: DocumentNumberHit | null
  /** The short name from （以下简称…）, quotes and marks left out. */
  abbreviation: Range | null
  relation: CitationRelation
  kind: CitationKind
  /** Index of the hit whose title this one stands in. */
  nestedIn: number | null
  /** Which mark is missing. */
  repaired: 'unclosed' | 'unopened' | null
}

const longestTitle = 200
const longestUnclosed = 60
const standardId =
  /(?<![A-Za-z0-9/])(?:GB(?:\/[TZ])?|GJB|GBZ(?:\/T)?|JJ[FG]|DB\d{2,4}(?:\/T)?|[A-Z]{2}\/T|T\/[A-Z]{2,8}|ISO(?:\/IEC)?(?:\/T[SR])?|IEC(?:\/T[SR])?|IEEE|ITU-T) ?[A-Z]{0,2}\.?\d{1,6}(?:[.-]\d{1,5}){0,4}(?:-\d{4})?/g

/**
 * Find every citation in a text: titles in book marks with the number, short name and version brackets behind them, titles
 * inside titles, numbers without a title, ids of standards.
 *
 * > | 根据《深入实施〈甲意见〉推进计划》（甲发〔2022〕158号，以下简称《计划》）
 *     title 深入实施〈甲意见〉推进计划, number 甲发〔2022〕158号, short name 计划, relation basis
 *     title 甲意见, nestedIn 0, no number of its own
 *
 * A number bracket belongs to the nearest closing mark on its left. None: the short name itself (`以下简称《计划》`).
 *
 * @param key   Folded text without white space.
 * @param place Where the text stands.
 * @source domain §7, §12 I
 */
export function findCitations(key: string, place: CitationPlace = 'body'): CitationHit[] {
  const numbers = findDocumentNumbers(key)
  const standards = /[A-Z]/.test(key) ? matches(key, standardId).map((hit) => ({ from: hit.index, to: hit.index + hit[0].length })) : []
  const used = new Set<Range>()
  const hits: CitationHit[] = []
  const numberAt = indexByStart(numbers)
  for (const title of findTitles(key, numberAt)) {
    if (/(?:简称|统称|合称|下称|以下称)(?:为)?[：“"‘]?$/.test(key.slice(Math.max(0, title.open - 8), title.open))) continue
    const hit: CitationHit = {
      from: title.open,
      to: Math.min(key.length, title.close + (title.repaired === 'unclosed' ? 0 : 1)),
      title: { from: title.open + (title.repaired === 'unopened' ? 0 : 1), to: title.close },
      tail: null,
      number: null,
      abbreviation: null,
      relation: 'mentions',
      kind: 'unknown',
      nestedIn: null,
      repaired: title.repaired,
    }
    attach(key, hit, hits, numbers, standards, used)
    hit.kind = hit.kind === 'standard' ? 'standard' : kindOf(key, hit)
    hits.push(hit)
  }
  for (const number of numbers) if (!used.has(number)) hits.push(lone(number, number))
  for (const range of standards) if (!used.has(range)) hits.push({ ...lone(range, null), title: range, kind: 'standard' })
  hits.sort((a, b) => a.from - b.from || b.to - a.to)
  nest(hits)
  relate(key, hits, place)
  return hits
}

function lone({ from, to }: Range, number: DocumentNumberHit | null): CitationHit {
  return {
    from,
    to,
    title: null,
    tail: null,
    number,
    abbreviation: null,
    relation: 'mentions',
    kind: number ? 'policy' : 'unknown',
    nestedIn: null,
    repaired: null,
  }
}

function indexByStart<T extends Range>(ranges: readonly T[]): Map<number, T> {
  return new Map(ranges.map((range) => [range.from, range]))
}

interface TitleMarks {
  open: number
  close: number
  repaired: CitationHit['repaired']
}

/** Pair the book-title marks with a stack; a mark without partner is closed or opened where the title must end or begin. */
function findTitles(key: string, numberAt: ReadonlyMap<number, DocumentNumberHit>): TitleMarks[] {
  const marks = matches(key, /[《》〈〉<>]/g).map((hit) => ({ c: hit[0], at: hit.index }))
  if (marks.length === 0) return []
  const titles: TitleMarks[] = []
  const open: { at: number; angle: boolean }[] = []
  const lost: number[] = []
  const close = (at: number) => {
    const top = open.pop()
    if (top && at - top.at - 1 >= 1) titles.push({ open: top.at, close: at, repaired: null })
  }
  marks.forEach(({ c, at }, i) => {
    while (open.length > 0 && at - (open[0] as { at: number }).at > longestTitle) lost.push((open.shift() as { at: number }).at)
    const top = open.at(-1)
    const next = marks[i + 1]?.c
    if (c === '《') open.push({ at, angle: false })
    else if (c === '〈' || c === '<') {
      if (c === '〈' || top) open.push({ at, angle: true })
    } else if (c === '》') {
      if (!top) titles.push(...unopened(key, at))
      else if (top.angle && open.length > 1) {
        // `〈甲》的通知》`: the first closes the inner title; with one mark only it closes both
        close(at)
        if (next !== '》' && next !== '〉') close(at)
      } else close(at)
    } else if (top?.angle) close(at)
    else if (top && c === '〉' && next !== '》') close(at)
  })
  for (const { at, angle } of open) if (!angle || key[at] === '〈') lost.push(at)
  const starts = new Set(titles.map((title) => title.open))
  for (const at of lost) {
    const end = unclosedEnd(key, at, numberAt)
    if (end - at > 3 && !(starts.has(at) || (key[at] === '〈' && end - at > longestUnclosed))) titles.push({ open: at, close: end, repaired: 'unclosed' })
  }
  return titles.sort((a, b) => a.open - b.open || b.close - a.close)
}

/** Where a title without its closing mark ends: before its number, at the end of the clause, or after 60 characters. */
function unclosedEnd(key: string, open: number, numberAt: ReadonlyMap<number, DocumentNumberHit>): number {
  const stop = Math.min(key.length, open + longestUnclosed + 1)
  for (let i = open + 1; i < stop; i++) {
    const c = key[i] as string
    if ((c === '(' || c === '[') && numberAt.has(i + 1)) return i
    if (/[，。；！？《]/.test(c)) {
      const end = c === '《' && /[、和及与]/.test(key[i - 1] as string) ? i - 1 : i
      const extra = /(?:的?(?:有关|相关)?(?:要求|精神|规定|部署|通知要求|文件精神))$/.exec(key.slice(open + 1, end))
      return extra && extra.index > 4 ? open + 1 + extra.index : end
    }
  }
  return stop
}

/** A closing mark without an opening one: the title begins at 关于, if that stands in the same clause. */
function unopened(key: string, close: number): TitleMarks[] {
  const from = Math.max(0, close - 80)
  const text = key.slice(from, close)
  const clause = Math.max(text.lastIndexOf('。'), text.lastIndexOf('，'), text.lastIndexOf('；'), text.lastIndexOf('》'), text.lastIndexOf('《'))
  const at = text.indexOf('关于', clause + 1)
  return at < 0 ? [] : [{ open: from + at, close, repaired: 'unopened' }]
}

/** Read what stands behind the closing mark: version brackets, the number, the short name. */
function attach(
  key: string,
  hit: CitationHit,
  before: readonly CitationHit[],
  numbers: readonly DocumentNumberHit[],
  standards: readonly Range[],
  used: Set<Range>,
): void {
  let at = hit.to
  const spaced = /^(?:等)?(?:系列)?(?:文件|精神|要求|通知|规定)?(?=[([])/.exec(key.slice(at, at + 8))?.[0].length ?? 0
  for (let i = 0; i < 4; i++) {
    const skip = i === 0 ? spaced : 0
    const open = at + skip
    const c = key[open]
    if (c !== '(' && c !== '[') {
      // a number whose brackets are lost stands right behind the mark
      const direct = hit.number === null ? firstWithin(numbers, at, at + 1) : null
      if (direct && direct.from === at && !used.has(direct)) {
        hit.number = direct
        hit.to = direct.to
        used.add(direct)
      }
      break
    }
    const end = closing(key, open)
    const inside = rangesWithin(numbers, open + 1, end).filter((number) => !used.has(number))
    const short = shortName(key, open + 1, end)
    const text = key.slice(open + 1, end)
    if (inside.length > 0 && hit.number === null && inside[0] !== undefined && inside[0].from - open <= 12) {
      const chain = inside.length > 1 ? listBefore(key, hit, before) : []
      const own = inside.slice(-1 - Math.min(chain.length, inside.length - 1))
      hit.number = own.at(-1) as DocumentNumberHit
      own.slice(0, -1).forEach((number, k) => {
        const other = chain[chain.length - own.length + 1 + k]
        if (other) other.number = number
      })
      for (const number of own) used.add(number)
      if (short) hit.abbreviation = short
    } else if (short && skip === 0) hit.abbreviation = short
    else if (skip > 0) break
    else if (hit.number === null && hit.tail === null && belongsToTitle(text)) hit.tail = { from: open, to: end + 1 }
    else {
      const id = firstWithin(standards, open + 1, end)
      if (id) {
        hit.kind = 'standard'
        used.add(id)
      } else if (!/^[A-Za-z0-9.\-/]{2,20}$/.test(text)) break
    }
    at = Math.min(key.length, end + 1)
    hit.to = at
  }
  // `GB/T 40647-2021《…》`
  const left = rangesWithin(standards, hit.from - 30, hit.from).at(-1)
  if (left && /^[，、]?$/.test(key.slice(left.to, hit.from))) {
    hit.kind = 'standard'
    used.add(left)
  }
}

function belongsToTitle(text: string): boolean {
  if (text.length > 24) return false
  if (/^(?:\d{4}-)?(?:\d{4})年?(?:度)?(?:版|修订版?|修正版?|修订本|试行)?$/.test(text) || /^\d{1,2}\.\d版$|^V\d/.test(text)) return true
  return titleBrackets.some((word) => text === word || (text.endsWith(word) && /^\d{4}年?/.test(text)))
}

/** The bracket that closes the one at `open`, by depth, any with any; a lost one closes behind the last number or word. */
function closing(key: string, open: number): number {
  let depth = 0
  const stop = Math.min(key.length, open + 160)
  for (let i = open; i < stop; i++) {
    const c = key[i] as string
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') {
      if (--depth === 0) return i
    } else if (/[。《]/.test(c) && !/简称[“"]?$/.test(key.slice(i - 4, i))) return i - 1 > open ? i - 1 : i
  }
  return stop - 1
}

/** Ranges are sorted and do not overlap. */
function rangesWithin<T extends Range>(ranges: readonly T[], from: number, to: number): T[] {
  const out: T[] = []
  for (let i = bisect(ranges.length, (n) => (ranges[n] as T).from < from); i < ranges.length && (ranges[i] as T).from < to; i++) out.push(ranges[i] as T)
  return out
}

function firstWithin<T extends Range>(ranges: readonly T[], from: number, to: number): T | null {
  return rangesWithin(ranges, from, to)[0] ?? null
}

const shortLead = /(?:以下|下)(?:均|分别)?(?:简称|统称|合称|称)(?:为)?[：，]?|^(?:简称|统称)(?:为)?[：，]?/
const quotes: Readonly<Record<string, string>> = {
  '《': '》',
  '“': '”',
  '"': '"',
  '‘': '’',
  '「': '」',
  '〈': '〉',
  '”': '”',
}

/** The short name that a bracket gives, quotes left out. */
function shortName(key: string, from: number, to: number): Range | null {
  const lead = shortLead.exec(key.slice(from, to))
  if (!lead) return null
  let start = from + lead.index + lead[0].length
  const close = quotes[key[start] ?? '']
  if (close) {
    start++
    const end = /[》”"’」〉]/.exec(key.slice(start, Math.min(to, start + 40)))
    return end && end.index > 0 ? { from: start, to: start + end.index } : start < to ? { from: start, to } : null
  }
  const stop = /[，。；、)\]]/.exec(key.slice(start, to))
  const end = stop ? start + stop.index : to
  return end > start && end - start <= 30 ? { from: start, to: end } : null
}

/** Titles without a number that stand in one list with `hit`, first to last. */
function listBefore(key: string, hit: CitationHit, before: readonly CitationHit[]): CitationHit[] {
  const chain: CitationHit[] = []
  let from = hit.from
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i] as CitationHit
    if (other.to > from) continue
    if (other.number || !/^[、，和与及]?(?:以及)?$/.test(key.slice(other.to, from))) break
    chain.unshift(other)
    from = other.from
  }
  return chain
}

function kindOf(key: string, hit: CitationHit): CitationKind {
  if (!hit.title) return 'policy'
  if (/^(?:等)?[^，。；、《]{0,4}(?:国家|行业|地方|团体|企业)标准/.test(key.slice(hit.to, hit.to + 12))) return 'standard'
  if (hit.number && /令$/.test(hit.number.code ?? '')) return 'law'
  let title = key.slice(hit.title.from, hit.title.to)
  for (let i = 0; i < 2; i++) title = title.replace(/\([^()]{1,24}\)$/, '')
  for (const { kind, ends } of titleKinds) {
    if (kind === 'law' && /(?:办|方|做|看|书|语|用|算)法$/.test(title) && !/法实施办法$/.test(title)) continue
    if (ends.some((end) => title.endsWith(end))) return kind
  }
  return hit.number ? 'policy' : 'unknown'
}

/** Say which titles stand inside others. Hits are sorted; a stack of open titles is enough. */
function nest(hits: CitationHit[]): void {
  const open: number[] = []
  hits.forEach((hit, i) => {
    while (open.length > 0 && (hits[open.at(-1) as number]?.title?.to ?? 0) <= hit.from) open.pop()
    hit.nestedIn = open.at(-1) ?? null
    if (hit.title) open.push(i)
  })
}

interface Cue {
  word: string
  relation: CitationRelation
}

const cues: readonly Cue[] = Object.entries(relationCues)
  .flatMap(([relation, words]) => words.map((word) => ({ word, relation: relation as CitationRelation })))
  .sort((a, b) => b.word.length - a.word.length)
const anyCue = new RegExp(cues.map((cue) => cue.word).join('|'), 'g')
const relationOfCue = new Map(cues.map((cue) => [cue.word, cue.relation]))
const listJoint = /^(?:以及|或者|[、，和及与或等并其])*[^，。；：《》〈〉]{0,30}$/

/** Give every hit its relation: titles of one list share what stands before the first and behind the last. */
function relate(key: string, hits: readonly CitationHit[], place: CitationPlace): void {
  const outer = hits.filter((hit) => hit.nestedIn === null)
  let previous = 0
  for (let i = 0; i < outer.length; ) {
    let j = i + 1
    while (j < outer.length && joined(key, outer[j - 1] as CitationHit, outer[j] as CitationHit)) j++
    const first = outer[i] as CitationHit
    const last = outer[j - 1] as CitationHit
    const relation = relationOf(key, previous, first, last.to, place)
    for (let k = i; k < j; k++) (outer[k] as CitationHit).relation = relation
    previous = last.to
    i = j
  }
}

function joined(key: string, a: CitationHit, b: CitationHit): boolean {
  if (b.from - a.to > 32) return false
  const between = key.slice(a.to, b.from)
  if (between === '') return true
  if (!/^[、，和及与或等以并]/.test(between) || !listJoint.test(between)) return false
  return between.search(anyCue) < 0 && !/印发|废止|同意/.test(between)
}

function relationOf(key: string, previous: number, first: CitationHit, end: number, place: CitationPlace): CitationRelation {
  const window = key.slice(Math.max(previous, first.from - 60), first.from)
  const sentence = window.slice(Math.max(window.lastIndexOf('。'), window.lastIndexOf('；'), window.lastIndexOf('：'), window.lastIndexOf('！')) + 1)
  const right = /^[^。；《]{0,48}/.exec(key.slice(end, end + 48))?.[0] ?? ''
  if (/^[^。；]{0,30}?(?:同时|即行|予以|一并|相应|自动|起|自行|日)(?:废止|失效|停止执行)|^[^，。；]{0,6}(?:废止|停止执行|不再执行)/.test(right)) {
    return place === 'body' && /^[^。；，]{0,4}废止工作/.test(right) ? 'toRepeal' : 'repeals'
  }
  if (/^[^。；，]{0,8}收悉/.test(right)) return 'repliesTo'
  if (/^[^。；，]{0,4}(?:作|做)(?:出)?(?:如下|以下|部分)?修[改正]/.test(right)) return 'amends'
  const clause = sentence.slice(sentence.lastIndexOf('，') + 1)
  if (/(?:现将|现予|现)[^，。]{0,10}$/.test(clause) && /转发|批转/.test(clause + right)) return 'forwards'
  // handed over as an attachment
  if (place === 'lead' && /^[^。；]{0,40}，现(?:予)?(?:印发|发布|公布|下发)/.test(right)) return 'issues'
  if (/^(?:现将|现予)/.test(clause) || (place === 'notice' && /^[^。；]{0,44}(?:印发|发布|公布|下发|颁布)/.test(right) && !hasCue(clause, 'basis'))) {
    return /(?:转发|批转)/.test(right) ? 'forwards' : 'issues'
  }
  if (/^(?:的|及其)?(?:修订|修改|修正|修编)(?:工作|完善|任务|$|[。，、；])/.test(right)) return 'toRevise'
  if (/^(?:的|及其)?(?:制定|起草|编制|立法|出台)(?:工作|任务|$|[。，、；])/.test(right)) return 'toEnact'
  const cue = nearestCue(sentence)
  if (!cue) return /^[^。；，]{0,12}(?:要求|精神|规定|部署)/.test(right) && place === 'lead' ? 'basis' : 'mentions'
  const after = sentence.slice(cue.end)
  const past = /^(?:了|的|后的?|过的?)/.test(after)
  switch (cue.relation) {
    case 'implements':
      return place === 'body' || place === 'final' ? 'implements' : 'basis'
    case 'basis':
      return place === 'body' || place === 'final' ? 'implements' : 'basis'
    case 'toRepeal':
      return place === 'notice' || place === 'final' || /决定$/.test(sentence.slice(0, cue.end - cue.word.length)) ? 'repeals' : 'toRepeal'
    case 'toRevise':
      if (past) return 'mentions'
      return /关于修[改订正]$/.test(sentence.slice(0, cue.end)) || (place === 'notice' && cue.word !== '完善')
        ? 'amends'
        : cue.word === '完善'
          ? 'mentions'
          : 'toRevise'
    case 'toEnact':
      // 国务院印发《…》 tells what others did
      if (
        /^(?:发布|印发|公布|出台|制定)$/.test(cue.word) &&
        /(?:院|部|局|委|厅|办|会|政府|部门|联合|已|已经|先后|年|月|日|关于|单位|省|市)$/.test(sentence.slice(0, cue.end - cue.word.length))
      )
        return place === 'notice' && /关于/.test(clause) ? 'issues' : 'mentions'
      if (!past) return 'toEnact'
      return place === 'notice' && /^了/.test(after) ? 'issues' : 'mentions'
    case 'issues':
      return place === 'notice' || place === 'lead' ? 'issues' : 'mentions'
    default:
      return cue.relation
  }
}

function hasCue(clause: string, relation: keyof typeof relationCues): boolean {
  return (relationCues[relation] as readonly string[]).some((word) => clause.includes(word))
}

/** The last relation word before the title; 新修订的, 印发的 are adjectives and pass it on to the word before. */
function nearestCue(sentence: string): { word: string; relation: CitationRelation; end: number } | null {
  let best: { word: string; relation: CitationRelation; end: number } | null = null
  for (const hit of matches(sentence, anyCue)) {
    const word = hit[0]
    const relation = relationOfCue.get(word)
    const end = hit.index + word.length
    if (!relation || sentence.length - end > 40) continue
    if (word.length === 1 && end !== sentence.length && !/^[据按]$/.test(word)) continue
    const next = sentence[end]
    if (/^(?:toEnact|toRevise)$/.test(relation) && best && (next === '的' || next === '后')) continue
    // 为…贯彻落实: the purpose of the whole text
    if (relation === 'implements' && /为(?!主|了?方便)[^，。]{0,8}$/.test(sentence.slice(0, hit.index))) best = { word, relation: 'basis', end }
    else best = { word, relation, end }
  }
  return best
}
