import { measureNouns, measureVerbs } from '../../lexicon/units.ts'
import { meet } from '../../text/match.ts'
import type { Passage } from '../../text/passage.ts'
import type { QuantityReading } from '../../text/quantity.ts'
import type { Indicator } from '../../tree/records.ts'
import { clauseStart, longestSentence } from './sentence.ts'
import { verbBeside, verbs } from './verbs.ts'

/** What a number counts, as printed, and where its words or number begin. */
export interface Name {
  text: string
  from: number
}

/** The names of the values of a list, and which of them is meant; none where a value stands alone. */
export interface ListedNames {
  names: readonly Name[]
  at: number
}

/** Says whether a bound is one of the values: `5亿元以上(含5亿元)`. */
export const boundNote = /^\(不?含[^()]{0,10}\)/

/** Whether a value only repeats a bound in the bracket behind it. */
export function repeatsBound(key: string, { outerFrom, outerTo }: QuantityReading): boolean {
  return key[outerTo] === ')' && /\(不?含$/.test(key.slice(Math.max(0, outerFrom - 3), outerFrom))
}

/** Whether a value is the size of what the next one counts: `10亿元以上项目3个`, `纳税过1亿元的企业达到30家`. */
export function sizeBefore(key: string, size: QuantityReading, counted: QuantityReading): boolean {
  const between = key.slice(size.outerTo, counted.outerFrom).replace(boundNote, '')
  const bounds =
    /以[上下内]$/.test(key.slice(size.from, size.outerTo)) || /^(?:超过?|突破)$/.test(key.slice(size.outerFrom, size.from)) || between.startsWith('的')
  return bounds && /^[^，。；、：()]{1,16}$/.test(between)
}

/** Where the name begins that such a size is part of: at the size behind a verb (`实施500万元以上项目`), else at what it is the size of. */
export function sizedFrom(key: string, from: number, size: QuantityReading): number {
  return verbBeside.test(key.slice(from, size.outerFrom)) ? size.outerFrom : from
}

/**
 * What the values of a list count: `办结率、满意率分别达到99%、95%` one each; `培育企业120家，其中2024年、2025年分别50家、70家` the same
 * as the value in front.
 */
export function listedNames(text: Passage, quantities: readonly QuantityReading[], first: number, from: number, out: readonly Indicator[]): Name[] {
  const { key } = text
  const head = quantities[first] as QuantityReading
  let count = 1
  for (
    let i = first + 1;
    i < quantities.length && /^[、和及]$/.test(key.slice((quantities[i - 1] as QuantityReading).outerTo, (quantities[i] as QuantityReading).outerFrom));
    i++
  )
    count++
  if (count < 2 || !/分别|依次/.test(key.slice(from, head.from))) return []
  const name = nameOf(text, head, from)
  const before = out.at(-1)
  if (namesNothing(name.text) && before?.target?.unit === head.unit) return Array.from({ length: count }, () => ({ text: before.name, from: head.outerFrom }))
  const parts = [/、/, /[、和及与]/].map((sign) => name.text.split(sign)).find((parts) => parts.length === count)
  return Array.from({ length: count }, (_, i) => ({
    text: parts?.[i] ?? name.text,
    from: i === 0 ? name.from : (quantities[first + i] as QuantityReading).outerFrom,
  }))
}

/** Words round a number that name nothing. */
const verbOnly = new RegExp(`^(?:其中|[到至]?\\d{4}年(?:年?底|末)?(?:前)?|[上下]半年|[、和及，]|分别|依次|全市|全省|计划|力争|新?${meet}(?:${verbs}))*$`)

/** Whether words in front of a number say when and how much, and not of what. */
export const namesNothing = (words: string) => verbOnly.test(words.replace(/^[（(]/, ''))

/** What a name says of how its subject grows. */
export const growth = /(?:年均)?(?:增长|增加|提高|提升|下降|降低|减少)$/

/** What stands in front of a name in its clause: 力争到2025年新建. */
export const leadIn = new RegExp(
  `^(?:\\)|-{1,2}|稳步|逐步|“(?=[^”]*$)|将(?![军来])|(?:全年|(?:[一二两三四五\\d]年)?累计)(?=新?(?:${verbs}))|\\((?:其中|不?含|包括)?(?![^()]*\\))|其中|并且|同时|力争|争取|确保|预计|计划|使得?|推动|推进|实现|全市|全省|全区|全县|每年|[上下]半年|\\d{1,2}月底?前|年底前|年内|[一二两三四五\\d]年内|和|及|以及|与|、|并|(?:到|至)?\\d{4}年(?:底|末)?(?:之?前)?|新?${meet}(?:${verbs}))+`,
)

/** What stands between a name and its number: 分别, 累计. */
const leadOut =
  /(?:(?:由|从)(?:\d{4}年(?:年?底|末)?|目前|当前|现在|现有)?的?|累计|分别|力争|争取|确保|均|每年|再|要|年均|的数量|已|计划|稳步|实现|保持|维持|(?<!\d)\d{4}年(?:年?底|末)?前?[、和及]?)$/

/** The verb at the end of what leads in. */
const lastVerb = new RegExp(`新?(${verbs})$`)

const measured = new RegExp(`^(?:${measureNouns})`)

/** How long the words are that lead in to a name: in 改造面积 and 覆盖率 the verb belongs to the name. */
function leadLength(words: string): number {
  const length = leadIn.exec(words)?.[0].length ?? 0
  const behind = words.slice(length)
  if (!measured.test(behind)) return length
  const verb = lastVerb.exec(words.slice(0, length))
  return verb && (behind.startsWith('率') || !measureVerbs.has(verb[1] as string)) ? verb.index : length
}

/** `实现入库企业300家的目标`: the number is all of the goal. */
export const wholeGoal = /^的?(?:年度|总体|奋斗|既定|预期|规划)?(?:发展|工作|建设|培育)?目标(?:任务)?(?=$|[，。；、])/

/** `在公园增设借阅点60处`: the verb behind the place begins the object. */
const placed = new RegExp(`^(?:在|于|向|面向|围绕|依托|通过|对|为)[^，。；]{1,24}?(?:${verbs})`)

/** The noun phrase the number counts: left of it, or, behind a verb, to the right of it. */
export function nameOf(text: Passage, quantity: QuantityReading, from: number): Name {
  const { key } = text
  let start = from
  let end = quantity.outerFrom
  const place = placed.exec(key.slice(start, end))?.[0]
  if (place && place.length < end - start - 1 && key[start + place.length] !== '的') start += place.length
  const whole = key.slice(start, end)
  const strip = leadLength(whole)
  if (strip < whole.length) start += strip
  while (end - start > 2 && /[、和及的，]/.test(key[end - 1] as string)) end--
  // `培育100位左右A、50位左右B`: behind a verb or the neighbour's noun a number counts what follows it
  const next = key.slice(quantity.outerTo, quantity.outerTo + 12)
  const ahead = /^[\u4e00-\u9fff“A-Za-z]/.test(next) && !wholeGoal.test(next) && (/[、和及]$/.test(whole) || verbBeside.test(whole))
  for (let tail = leadOut.exec(key.slice(Math.max(start, end - 12), end)); tail; tail = leadOut.exec(key.slice(Math.max(start, end - 12), end)))
    end -= tail[0].length
  if (!ahead && end - start >= 2 && strip < whole.length) return { text: text.raw.slice(start, end), from: start }
  // `形成30个以上…的高价值专利组合`
  const behind = key.slice(quantity.outerTo, quantity.outerTo + longestSentence)
  const stop = /[，。；：、()]|(?:以?及|和|与)(?=\d)/.exec(behind)?.index ?? behind.length
  let a = quantity.outerTo
  let b = quantity.outerTo + stop
  const long = /[，。；]/.exec(behind)?.index ?? behind.length
  const of = key.slice(a, quantity.outerTo + long).lastIndexOf('的')
  if (of >= 0 && of < long - 2) {
    a += of + 1
    b = quantity.outerTo + long
  }
  return b > a ? { text: text.raw.slice(a, b), from: quantity.outerFrom } : { text: text.raw.slice(from, quantity.outerFrom), from }
}

/** What a clause says of its subject: that it changes. */
const changes =
  /在(?=\d{4}年|[原现]有)|[比较由从](?=\d{4}年|上年|去年|“|目前|现[有在])|(?:稳步|逐步|持续|不断|明显|显著|大幅|进一步|实现|力争|保持|年均)|[达增提翻超降压缩]/

/** What the clause in front speaks of, where a value has no words of its own: `拥有量比上年翻一番，达到10件`. */
export function subjectBefore(text: Passage, clause: number): Name | null {
  const { key } = text
  const from = clauseStart(key, Math.max(0, clause - 1))
  const words = key.slice(from, Math.max(from, clause - 1))
  const start = leadLength(words)
  const length = words.slice(start).search(changes)
  const own = key[clause - 1] === '，' && !/\d/.test(words.replace(/\d{4}年|\d年内/, '')) && length >= 3 && length <= 30
  return own ? { text: text.raw.slice(from + start, from + start + length), from: clause } : null
}

/** `知识产权质押次数、融资金额年均增幅`: the subjects that share the predicate. */
export function splitSubjects(name: string): string[] {
  const parts = name.split('、')
  return parts.length > 1 && parts.every((part) => part.length >= 2) ? parts : []
}
