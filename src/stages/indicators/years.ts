import { bisect } from '../../text/bisect.ts'
import { matches } from '../../text/match.ts'
import { findQuantities, type QuantityReading } from '../../text/quantity.ts'
import type { Section } from '../../tree/nodes.ts'
import { wholeSentenceStart } from './sentence.ts'

/** What an item and the section above it say of when. */
export interface ItemYears {
  /** The item stands under a heading that looks back. */
  reviewing: boolean
  /** The item reports what was reached and names no goal. */
  reporting: boolean
  /** Last target year met in the item so far. */
  before: number | null
  due: number | null
  lead: number | null
}

const targetYear = /(?:到|至|展望)(\d{4})年|(\d{4})年(?:年?底|末|前|内)|[“"]?(十[一二三四五六])五[”"]?(?:末|期末)/g

const planEnd: Readonly<Record<string, number>> = { 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030 }

/** 的3.3倍 behind a year. */
const timesThat = /^的(?:\d{1,4}(?:\.\d{1,3})?|[一二两三四五六七八九十]{1,3})倍/

/** What tells which behind a year: 2005年底前注册的车辆. */
const describes = /^(?:之?前|以前)?(?:注册|登记|建成|投产|出厂|生产|竣工|取得|核准|批准|备案|购买)(?:[^，。；]{0,6}的|[^，。；]{0,3}(?:运营|使用)的)/

/** The target years of a stretch of text, in order, with their places. */
export function yearsOf(key: string): { at: number; end: number; year: number }[] {
  return (
    matches(key, targetYear)
      .filter((hit) => !/(?:比|较|与|截|自|从|截至|于)$/.test(key.slice(Math.max(0, hit.index - 2), hit.index)))
      // 是“十二五”末的3倍: what it is held against
      .filter((hit) => !timesThat.test(key.slice(hit.index + hit[0].length, hit.index + hit[0].length + 12)))
      // 2005年底前注册的车辆: it tells which
      .filter((hit) => !describes.test(key.slice(hit.index + hit[0].length, hit.index + hit[0].length + 12)))
      .map((hit) => ({ at: hit.index, end: hit.index + hit[0].length, year: hit[3] ? (planEnd[hit[3]] ?? 0) : Number(hit[1] ?? hit[2]) }))
      .filter(({ year }) => year >= 1949 && year <= 2060)
  )
}

/**
 * Target year of the nearest section above whose own text names one.
 *
 * @param known Years of sections that were asked for before: many items stand under one lead.
 */
export function leadYear(section: Section, known: Map<Section, number | null>): number | null {
  for (let above = section.parent; above; above = above.parent) {
    let own = known.get(above)
    if (own === undefined) {
      own = ownYear(above)
      known.set(above, own)
    }
    if (own !== null) return own
  }
  return null
}

function ownYear({ blocks, heading }: Section): number | null {
  for (const block of blocks) {
    const [first] = block.type === 'tableRef' ? [] : yearsOf(block.text.key)
    if (first) return first.year
  }
  return (heading && yearsOf(heading.text.key)[0]?.year) ?? null
}

/** `由2023年的72%提高到95%`. */
export function baselineYear(key: string, baseline: QuantityReading): number | null {
  const year = /(?:由|从)(\d{4})年(?:年?底|末)?的?$/.exec(key.slice(Math.max(0, baseline.outerFrom - 12), baseline.outerFrom))?.[1]
  return year === undefined ? null : Number(year)
}

const plainYear = /(?:^-{0,4}|[，。；：]|其中)(?:力争)?((?:19[89]|20)\d{2})年(?!度?[-至到]|以来|相比|起|开始|的?(?:基础|水平|基数)|\d{1,2}月\d{1,2}日)/g

/** The nearest year in front that opens a clause: 2022年建设10个，2023年建设20个. */
function lastPlainYear(text: string): RegExpExecArray | null {
  return matches(text, plainYear).at(-1) ?? null
}

/**
 * The year that governs a target: the nearest 到YYYY年 or YYYY年底 to the left in the sentence, else in the item, else the
 * year of the item's own clause, else that of the lead above.
 *
 * @param years    Those that {@link yearsOf} finds in the text.
 * @param sentence Offset where the sentence of the target begins.
 * @returns        the year, and the rule that gave one that the sentence does not name
 * @source contract, indicators
 */
export function yearFor(
  key: string,
  quantity: QuantityReading,
  years: readonly { at: number; end: number; year: number }[],
  sentence: number,
  item: ItemYears,
): { year: number | null; inferred: string | null } {
  const listed = listedYear(key, quantity, sentence)
  if (listed) return { year: listed, inferred: null }
  // 利用率2024年达到70%
  const beside = /(?<!\d)((?:19[89]|20)\d{2})年(?:年?底|末)?(?:前|分别|要|将|力争|争取|确保)?$/.exec(
    key.slice(Math.max(sentence, quantity.outerFrom - 12), quantity.outerFrom),
  )
  if (
    beside &&
    (quantity.compared ||
      /(?:^|[，。；、和]|其中)$/.test(key.slice(Math.max(0, quantity.outerFrom - beside[0].length - 2), quantity.outerFrom - beside[0].length)))
  )
    return { year: Number(beside[1]), inferred: null }
  const before = lastBefore(years, quantity.from)
  const plain = lastPlainYear(key.slice(sentence, quantity.from))
  // 到2025年培训1.5万人次，其中2023年0.5万人次: the nearer one
  if (before && before.at >= sentence && !(plain && sentence + plain.index > before.end)) return { year: before.year, inferred: null }
  if (plain) return { year: Number(plain[1]), inferred: null }
  const interval = /(?:^|[，。；：])(?:19[89]|20)\d{2}年?[-至到]((?:19[89]|20)\d{2})年/.exec(key.slice(sentence, quantity.from))
  if (interval) return { year: Number(interval[1]), inferred: null }
  // 2023年，甲达到5个；乙达到6个: the year that opens a sentence holds for its parts
  const opening = lastPlainYear(key.slice(wholeSentenceStart(key, sentence), sentence))
  if (opening && !before) return { year: Number(opening[1]), inferred: null }
  if (before) return { year: before.year, inferred: 'item' }
  if (item.before !== null) return { year: item.before, inferred: 'item' }
  if (item.due !== null) return { year: item.due, inferred: 'clause' }
  return item.lead !== null ? { year: item.lead, inferred: 'lead' } : { year: null, inferred: null }
}

/** The last year that ends before `at`. */
function lastBefore<T extends { end: number }>(years: readonly T[], at: number): T | null {
  return years[bisect(years.length, (i) => (years[i] as T).end <= at) - 1] ?? null
}

/** `2024年、2025年分别突破2.2万亿元、2.4万亿元`: the nth value has the nth year. */
function listedYear(key: string, quantity: QuantityReading, sentence: number): number | null {
  const before = key.slice(sentence, quantity.from)
  const years = before.includes('分别') ? /(?:\d{4}年(?:年?底|末)?[、和及])+\d{4}年/.exec(before) : null
  const word = years ? before.indexOf('分别', years.index + years[0].length) : -1
  if (!years || word < 0) return null
  const list = years[0].match(/\d{4}/g) ?? []
  const nth = findQuantities(before.slice(word + 2)).length
  return list[nth] ? Number(list[nth]) : null
}
