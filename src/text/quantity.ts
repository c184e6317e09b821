import { comparatorsAfter, comparatorsBefore, magnitudes, units, wordsLikeComparators } from '../lexicon/units.ts'
import { matches, meet } from './match.ts'
import { isHan } from './signs.ts'
import { Starts } from './starts.ts'

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~'

/** A number with its unit, as it stands in a text. */
export interface QuantityReading {
  /** Offsets of the number with its magnitude and unit. */
  from: number
  to: number
  /** Offsets with the comparators round it. */
  outerFrom: number
  outerTo: number
  raw: string
  /** In the base unit (`10.5万件` 105000); null for a ratio or fraction. */
  value: number | null
  max: number | null
  unit: string | null
  comparator: Comparator
  /** Whether a word says how the number is meant; bare numbers need a verb beside them to be targets. */
  compared: boolean
  /** Printed in Chinese numerals. */
  han: boolean
}

const any = (words: readonly string[]) =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
// bounded, and never begun inside a run of digits: a page of digits costs no more than a page of words
const digits = '(?:\\d{1,3}(?:,\\d{3}){1,7}|\\d{1,3}(?: \\d{3}){1,7}(?!\\d)|\\d{1,24})(?:\\.\\d{1,24})?'
const hanDigits = '[一二两三四五六七八九十百千]{1,12}(?:点[一二三四五六七八九零]{1,12})?'
const magnitude = '(?:(?![百千](?:瓦|克|米|帕|分点|伏|卡|赫))[十百千万亿]){0,4}'
/** 台（套）, 件（套）: the second measure word in brackets. */
const second = '(?:\\((?:套|件|台|家|次|户|个|座|处|辆|组|段|条|名|人|所|项|支|间)\\))?'
const unit = `${meet}(?:${any(units)})${meet}${second}(?:/(?:年|月|日|天|万人|千人|百人|亩|人|次|季度|小时|公里|平方米|平方公里|台|户|家|千瓦时|立方米|升|吨|公顷))?`
const number = new Starts(
  new RegExp(
    `((?:-|(?<!\\d))${digits})(${magnitude})(?:[余多几]?(?:(?:%?[-至]|到)(${digits})(${magnitude}))?)(?:[余多几])?(${unit})|(?<![一二三四五六七八九十百千万第每“])(${hanDigits})(${magnitude})[余多]?(${unit})(?!之[一二三四五六七八九十])|((?<!\\d)\\d{1,24}(?:\\.\\d{1,24})?[：/]\\d{1,24}(?:\\.\\d{1,24})?)(?!\\d)|(翻[一两二]番|倍增)|([一二三四五六七八九十百]{1,3}分之[一二三四五六七八九十百]{1,4})|(?<=超过?|突破|达到?|约|近)([百千]|万亿|[十百千]?[万亿])(${unit})`,
  ),
  '-0123456789一二两三四五六七八九十百千万亿翻倍',
)
/** A measure without a unit: 死亡率控制在0.19以内. */
const pure = new Starts(
  /(?<=(?<!分别)(?:达到?|控制在|保持在|稳定在|[降提升高加]到|[降缩升高加]至|缩小[到至]|不低于|不高于|不超过|不大于))\d{1,4}(?:\.\d{1,4})?(?=(?:以[上下内]|左右)?(?:[，。；)]|$))/,
  '0123456789',
)
const before = comparatorsBefore.flatMap(({ comparator, words }) => words.map((word) => ({ comparator, word }))).sort((a, b) => b.word.length - a.word.length)
const beforeTail = new RegExp(`(?:${any(before.map(({ word }) => word))})$`)
const beforeOf = new Map(before.map(({ comparator, word }) => [word, comparator]))
const afterHead = new RegExp(`^(?:${any(comparatorsAfter.flatMap(({ words }) => words))})`)
const afterOf = new Map(comparatorsAfter.flatMap(({ comparator, words }) => words.map((word) => [word, comparator] as const)))

/**
 * Find the quantities of a text: number, magnitude, unit, and the comparators before and behind.
 *
 * > | 达到10.5万件以上          105000 件 >=
 * > | 1-2家                     1 to 2 家
 * > | 不低于1：1                 null, raw 1：1
 *
 * Not: anything inside “” that is no goal or inside 《》, document numbers, years, `三级联动`, `5G`, list numbers.
 *
 * @param key Folded text without white space.
 * @source domain §5.2
 */
export function findQuantities(key: string): QuantityReading[] {
  const found: QuantityReading[] = []
  const hits = [...number.all(key), ...pure.all(key)].sort((a, b) => a.index - b.index)
  if (hits.length === 0) return found
  const quiet = quotedRanges(key).filter(([open, close]) => !statesGoal(key, open, close))
  let passed = 0
  for (const hit of hits) {
    const from = hit.index
    const to = from + hit[0].length
    while (quiet[passed] && (quiet[passed] as Range)[1] <= from) passed++
    if (isInside(quiet, passed, from)) continue
    if (/[\dA-Za-z.：/第+]/.test(key[from - 1] ?? '') && !hit[0].startsWith('-')) continue
    // 每10万人口
    if (key[to] === '口' && key[to - 1] === '人') continue
    if (/^[A-Za-z+]/.test(key.slice(to)) || (key[to] === '：' && /\d/.test(key[to + 1] ?? ''))) continue
    const reading = read(hit, key)
    if (!reading) continue
    if (key[from - 1] === '、' || key[from - 1] === '和') found.push(...bareBefore(key, from, reading, hit[2] || hit[4] || ''))
    const lead = key.slice(Math.max(0, from - 8), from)
    const left = wordsLikeComparators.test(lead) ? null : beforeTail.exec(lead)
    const right = afterHead.exec(key.slice(to, to + 4))
    const word = left?.[0] ?? shrinks.exec(key.slice(Math.max(0, from - 24), from))?.[1]
    const comparator = (right ? afterOf.get(right[0]) : undefined) ?? (word ? (beforeOf.get(word) ?? '<=') : undefined) ?? (/[余多]/.test(hit[0]) ? '~' : '=')
    found.push({
      value: reading.value,
      max: reading.max,
      unit: reading.unit,
      han: reading.han,
      from,
      to,
      raw: hit[0],
      comparator,
      outerFrom: from - (word?.length ?? 0),
      outerTo: to + (right?.[0].length ?? 0),
      compared: word !== undefined || right !== null,
    })
  }
  shareOver(found, key)
  return found
}

/** `实现“总量达到320万名左右，贡献率达到40%”的目标`: what is quoted is the goal itself, no name. */
function statesGoal(key: string, open: number, close: number): boolean {
  return (
    key[open] === '“' &&
    /(?:实现|完成|达成|确保)$/.test(key.slice(Math.max(0, open - 2), open)) &&
    /(?:达到?|不[低少]于|超过|突破|控制在|提[高升][到至])\d/.test(key.slice(open, close))
  )
}

/** `压缩办结时间至3天`: the object stands between the two halves of the comparator. */
const shrinks = /(?:压减|压缩|压降|缩短|缩减)[^，。；：\d]{2,16}([至到])$/

const bareList = /(?:分别|依次)([^，。；：\d]{0,12})((?:\d{1,12}(?:\.\d{1,6})?[万亿]?[、和及]){1,12})$/

/** `分别建成40、45、35个`: the numbers in front of the one that has the unit. */
function bareBefore(key: string, to: number, { unit }: Read, magnitude: string): QuantityReading[] {
  const hit = bareList.exec(key.slice(Math.max(0, to - 120), to))
  if (!hit?.[2]) return []
  const word = beforeTail.exec(hit[1] ?? '')?.[0]
  let at = to - hit[2].length
  return matches(hit[2], /([\d.]+)([万亿]?)[、和及]/g).map(({ 0: whole, 1: digits = '', 2: own = '' }, i) => {
    const from = at
    at += whole.length
    const raw = digits + own
    return {
      value: round(Number(digits) * multiplier(own || magnitude)),
      max: null,
      unit,
      han: false,
      from,
      to: from + raw.length,
      raw,
      comparator: (word ? beforeOf.get(word) : undefined) ?? '=',
      outerFrom: from - (i === 0 ? (word?.length ?? 0) : 0),
      outerTo: from + raw.length,
      compared: i === 0 && word !== undefined,
    }
  })
}

/** `分别达到99%和95%以上`, `分别压减至5个、8个工作日以内`: what stands behind the last value of a list holds for all. */
function shareOver(found: QuantityReading[], key: string): void {
  let tail: QuantityReading | null = null
  for (let i = found.length - 1; i > 0; i--) {
    const [first, last] = [found[i - 1] as QuantityReading, found[i] as QuantityReading]
    const listed = /^[、和及]$/.test(key.slice(first.outerTo, last.from)) && /分别|依次/.test(key.slice(Math.max(0, first.from - 40), first.from))
    tail = listed ? (tail ?? last) : null
    if (!tail || first.unit === null || !tail.unit?.startsWith(first.unit)) continue
    const holds = tail.outerTo > tail.to && first.outerTo === first.to
    found[i - 1] = { ...first, unit: tail.unit, ...(holds ? { comparator: tail.comparator, compared: true } : {}) }
  }
}

type Read = Pick<QuantityReading, 'value' | 'max' | 'unit' | 'han'>

function read(hit: RegExpExecArray | RegExpMatchArray, key: string): Read | null {
  const [, low, lowMagnitude, high, highMagnitude, lowUnit, han, hanMagnitude, hanUnit, ratio, doubling, fraction, alone, aloneUnit] = hit
  if (low !== undefined) {
    // a percent sign on the second bound holds for both; a magnitude too
    const times = multiplier(lowMagnitude ?? '')
    const highTimes = multiplier(highMagnitude ?? '')
    const value = round(Number(low.replace(/[, ]/g, '')) * (high !== undefined && !lowMagnitude ? highTimes : times))
    const max = high === undefined ? null : round(Number(high.replace(/[, ]/g, '')) * (highMagnitude ? highTimes : times))
    // `3级联动`, `5路公交`: such a unit counts only where a comparator or the end of the phrase follows
    const behind = key.slice((hit.index ?? 0) + hit[0].length, (hit.index ?? 0) + hit[0].length + 4)
    if (/^(?:点|级|度|路|站|部|本|组|轮|届|段|号)$/.test(lowUnit ?? '') && /^[\u4e00-\u9fff]/.test(behind) && !afterHead.test(behind)) return null
    return { value, max, unit: baseUnit(lowUnit ?? ''), han: false }
  }
  if (han !== undefined) {
    if (!/[一二两三四五六七八九十]/.test(han)) return null
    const value = hanValue(han)
    if (value === null || /^(?:级|度|点|路|位|成|部|期|届|段|道|组|对|分|站|种|类|支|名|门|轮|头|天|年|批)$/.test(hanUnit ?? '')) {
      if (hanUnit === '成' && value !== null) return { value: value * 10, max: null, unit: '%', han: true }
      return null
    }
    return { value: round(value * multiplier(hanMagnitude ?? '')), max: null, unit: baseUnit(hanUnit ?? ''), han: true }
  }
  if (doubling !== undefined) return { value: doubling === '翻两番' || doubling === '翻二番' ? 4 : 2, max: null, unit: '倍', han: true }
  if (ratio !== undefined) return /^\d{1,2}：\d{2}$/.test(ratio) ? null : { value: null, max: null, unit: null, han: false }
  // 超万家: the magnitude is the number
  if (alone !== undefined) return { value: multiplier(alone), max: null, unit: baseUnit(aloneUnit ?? ''), han: false }
  if (fraction !== undefined) return { value: null, max: null, unit: null, han: true }
  return hit.length === 1 ? { value: Number(hit[0]), max: null, unit: null, han: false } : null
}

/** `万元` 10000, `亿` 1e8: the product of magnitude signs. */
export function multiplier(text: string): number {
  let product = 1
  for (const sign of text) product *= magnitudes[sign] ?? 1
  return product
}

function baseUnit(text: string): string {
  return text
}

/** Twelve digits: keeps 6.6 × 10000 from printing as 65999.99. */
export function round(value: number): number {
  return Number(value.toPrecision(12))
}

function hanValue(text: string): number | null {
  const at = '一二三四五六七八九'
  let total = 0
  let digit = 0
  for (const c of text.replace(/两/g, '二')) {
    if (c === '十' || c === '百' || c === '千') {
      total += (digit || 1) * (magnitudes[c] as number)
      digit = 0
    } else if (at.includes(c)) digit = at.indexOf(c) + 1
    else return null
  }
  return total + digit
}

type Range = [from: number, to: number]

/** Longer quotes are none: a sign is lost. */
const longestQuote = 80

/** Whether a place lies in a quote; they stand in the order of their ends, and none is longer than {@link longestQuote}. */
function isInside(quotes: readonly Range[], first: number, at: number): boolean {
  for (let i = first; i < quotes.length; i++) {
    const [from, to] = quotes[i] as Range
    if (from <= at && at < to) return true
    if (to - at > longestQuote) return false
  }
  return false
}

/** Ranges inside quotes and book-title marks: names and slogans. */
export function quotedRanges(key: string): Range[] {
  const ranges: Range[] = []
  const stack: { c: string; at: number }[] = []
  for (let i = 0; i < key.length; i++) {
    if (isHan(key.charCodeAt(i))) continue
    const c = key[i] as string
    if (c === '《' || c === '“') stack.push({ c, at: i })
    else if (c === '》' || c === '”' || c === '"') {
      const open = stack.at(-1)
      if (open && (c === '》') === (open.c === '《')) {
        stack.pop()
        if (i - open.at < longestQuote) ranges.push([open.at, i])
      } else if (c === '"') stack.push({ c: '“', at: i })
    }
  }
  return ranges
}
