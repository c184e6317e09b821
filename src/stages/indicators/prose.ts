import type { DoubtCode } from '../../lexicon/doubts.ts'
import { achievedWords, aimingWords, asOf, reportingWords } from '../../lexicon/units.ts'
import type { Passage, Span } from '../../text/passage.ts'
import { findQuantities, type QuantityReading } from '../../text/quantity.ts'
import { Sign } from '../../text/signs.ts'
import { addDoubt, type Doubt, doubtAt } from '../../tree/doubt.ts'
import type { Block, Category, Part, Root, Section } from '../../tree/nodes.ts'
import type { Indicator, Quantity } from '../../tree/records.ts'
import { sectionsOf } from '../../tree/visit.ts'
import { linkOf } from './link.ts'
import {
  growth,
  type ListedNames,
  listedNames,
  type Name,
  nameOf,
  namesNothing,
  repeatsBound,
  sizeBefore,
  sizedFrom,
  splitSubjects,
  subjectBefore,
} from './names.ts'
import { clauseStart, clauseWords, sentenceStart, wholeSentenceStart } from './sentence.ts'
import { breaksThrough, isBenefit, isChange, isLeast, isTarget, subjectBehind } from './targets.ts'
import { baselineYear, type ItemYears, leadYear, yearFor, yearsOf } from './years.ts'

const aiming: ReadonlySet<Category> = new Set(['goal', 'measure', 'outcome', 'safeguard', 'schedule', 'context'])

/** Read the quantified targets and achievements of running text (domain §5.2). */
export function textIndicators(root: Root): Indicator[] {
  const clauses = root.records.responsibilities.filter((r) => r.form === 'bracket' || r.form === 'line')
  const spansOf = new Map<unknown, Span[]>()
  const dueOf = new Map<unknown, string>()
  for (const clause of clauses) {
    for (const span of clause.spans) {
      const list = spansOf.get(clause.owner)
      if (list) list.push(span)
      else spansOf.set(clause.owner, [span])
    }
    const by = clause.deadline?.by
    if (by && !dueOf.has(clause.owner)) dueOf.set(clause.owner, by)
  }
  const out: Indicator[] = []
  const leads = new Map<Section, number | null>()
  const { kind, genre } = root.records.metadata
  for (const part of root.parts) {
    if (part.role === 'portal' || part.role === 'imprint' || part.role === 'notice') continue
    const opening: Place = { owner: part, category: 'context', blocks: part.preamble }
    readBlocks(opening, { reporting: reports(opening), reviewing: false, before: null, due: null, lead: null }, spansOf, out)
    const items: Figures[] = []
    for (const section of sectionsOf(part)) {
      // a reply sets goals for what it approves, each with its year
      const approved = kind === 'reply' && part.role === 'instrument' && section.blocks.some(({ text }) => yearsOf(text.key).length > 0)
      if (!(aiming.has(section.category) || approved) || (genre === '预案' && triggers(section))) continue
      const due = dueOf.get(section) ?? null
      // who has a task or a goal reports nothing
      const reporting = section.category !== 'goal' && !spansOf.has(section) && reports(section)
      const item: ItemYears = {
        reporting,
        reviewing: isReview(section),
        before: null,
        due: due === null ? null : Number(due.slice(0, 4)),
        lead: leadYear(section, leads),
      }
      // `（一）地区生产总值增长6%以上`: the heading of an item may be the goal itself
      const place: Place = { owner: section, category: section.category, blocks: section.blocks }
      if (section.heading && !countsItems.test(section.heading.text.key)) readText(section.heading.text, place, item, out)
      const first = out.length
      readBlocks(place, item, spansOf, out)
      if (out.length > first && !item.reviewing) items.push({ place, figures: out.slice(first) })
    }
    if (isReport(items)) for (const { place, figures } of items) if (!aims(place)) figures.forEach(tellReached)
  }
  return out
}

/** Whether a section of a contingency plan says when which level is called: its figures are thresholds. */
function triggers(section: Section): boolean {
  for (let above: Section | null = section; above; above = above.parent)
    if (/响应|预警|分级|分类|等级|级别|启动|标准/.test(above.heading?.text.key ?? '')) return true
  return false
}

/** An item with its figures. */
interface Figures {
  place: Place
  figures: Indicator[]
}

/** Fewer items with figures make no report. */
const fewestReported = 8

/** Whether a part as a whole tells what was reached (白皮书, 发展报告): most of its items with figures do somewhere. */
function isReport(items: readonly Figures[]): boolean {
  const told = items.filter(({ figures }) => figures.some(({ kind }) => kind === 'actual')).length
  return items.length >= fewestReported && told * 2 > items.length
}

/** Take for reached what an item of a report says. */
function tellReached(indicator: Indicator): void {
  if (indicator.kind === 'actual') return
  indicator.kind = 'actual'
  const codes: readonly DoubtCode[] = ['year-unknown', 'year-from-item', 'year-from-clause', 'year-from-lead']
  const [doubt] = indicator.doubts
  indicator.doubts = indicator.doubts.filter(({ code }) => !codes.includes(code))
  if (doubt) addDoubt(indicator, { ...doubt, code: 'actual-by-section' })
}

/** What holds a target: a section, or a part whose text begins above its sections. */
interface Place {
  owner: Section | Part
  category: Category
  blocks: readonly Block[]
}

function readBlocks(place: Place, item: ItemYears, spansOf: ReadonlyMap<unknown, readonly Span[]>, out: Indicator[]): void {
  for (const block of place.blocks) {
    if (block.type === 'tableRef' || block.type === 'figureNote' || /^注：|^备注：/.test(block.text.key)) continue
    for (const text of block.text.without(spansOf.get(place.owner) ?? [])) readText(text, place, item, out)
  }
}

/** `拟定项目（3件）`: how many items stand below. */
const countsItems = /\(共?[\d一二三四五六七八九十]{1,4}[项件个条家]\)$/

/** Whether an item names a goal. */
function aims({ blocks }: Pick<Place, 'blocks'>): boolean {
  return blocks.some(({ text }) => aimingWords.test(text.key))
}

/** Whether an item tells what was reached: most of its sentences with figures do, and none names a goal. */
function reports(place: Pick<Place, 'blocks'>): boolean {
  const { blocks } = place
  if (!blocks.some(({ text }) => (text.signs & Sign.digit) !== 0) || aims(place)) return false
  let figures = 0
  let told = 0
  for (const { text } of blocks) {
    if ((text.signs & Sign.digit) === 0) continue
    for (const sentence of text.key.split(/[。；]/)) {
      if (!/\d/.test(sentence)) continue
      figures++
      if (reportingWords.test(sentence)) told++
    }
  }
  return told * 2 > figures
}

function readText(text: Passage, place: Place, item: ItemYears, out: Indicator[]): void {
  const { key } = text
  const quantities = findQuantities(key).filter((quantity) => !repeatsBound(key, quantity))
  // neither 2025年 nor 十四五
  const years = (text.signs & Sign.digit) === 0 && !key.includes('十') ? [] : yearsOf(key)
  const found = { text, place, item, years }
  const used = new Set<QuantityReading>()
  let accepted: QuantityReading | null = null
  /** The same as it was taken: with the comparator that it shares with those before. */
  let taken: QuantityReading | null = null
  let list: ListedNames = { names: [], at: 0 }
  /** The value before had the verb of one before it. */
  let running = false
  quantities.forEach((listed, i) => {
    if (used.has(listed)) return
    const before = quantities[i - 1]
    const link = before && before === accepted ? linkOf(key, before, listed, running) : null
    const shares = link === 'shared'
    let quantity: QuantityReading =
      shares && !listed.compared && taken ? { ...listed, comparator: taken.comparator, compared: taken.compared } : breaksThrough(key, listed)
    if (!quantity.compared && isLeast(key.slice(Math.max(0, quantity.from - 14), quantity.from))) quantity = { ...quantity, comparator: '>=' }
    const sentence = sentenceStart(key, quantity.from)
    const clause = clauseStart(key, quantity.outerFrom)
    // `90天内办结率98%`: the time is part of the name
    const within = before !== undefined && before !== accepted && /^之?内/.test(key.slice(before.outerTo, before.outerTo + 2))
    const nameFrom = Math.max(clause, before && !within && before.outerTo <= quantity.outerFrom ? before.outerTo : 0)
    const left = key.slice(nameFrom, quantity.outerFrom)
    const lead = key.slice(sentence, quantity.outerFrom)
    if (isChange(key, quantity, quantities[i + 1])) {
      const target = quantities[i + 1] as QuantityReading
      used.add(target)
      if (!isBenefit(lead, key.slice(target.outerTo))) push(out, { ...found, sentence, clause, quantity: target, baseline: quantity })
      return
    }
    const subject = quantity.compared && quantity.unit !== '%' ? null : subjectBehind(key, quantity, left)
    if (!link && !subject && !isTarget(key, quantity, left, clauseWords(key, clause, quantity.outerFrom), lead, place.category)) return
    running = link === 'further' || link === 'listed'
    const lastTarget = accepted
    accepted = listed
    taken = quantity
    if (shares) list = { ...list, at: list.at + 1 }
    else if (subject) list = { names: [{ text: text.raw.slice(subject.from, subject.to), from: quantity.outerFrom }], at: 0 }
    else list = { names: listedNames(text, quantities, i, nameFrom, out), at: 0 }
    // 其中10亿元以上项目3个: how large they are tells which
    const sized = before !== undefined && before !== lastTarget && sizeBefore(key, before, quantity)
    push(out, {
      ...found,
      sentence,
      clause,
      quantity,
      nameFrom: sized ? sizedFrom(key, Math.max(clause, quantities[i - 2]?.outerTo ?? 0), before) : nameFrom,
      shares,
      listed: list.names[list.at],
    })
  })
  const last = years.at(-1)
  if (last) item.before = last.year
}

/** Whether a section, or one above it, looks back: 发展基础, 工作回顾. */
const looksBack = /(?:基础|现状|回顾|成效|成就|(?:进展|发展|执行|完成|开展|运行|推进)情况|面临形势|形势)$/
/** 夯实数字基础 is a task, whatever it ends with. */
const buildsUp =
  /(?:^|，)(?:进一步|持续|不断|着力|加快|全面)?(?:夯实|筑牢|打牢|夯牢|巩固|完善|加强|强化|优化|提升|提高|建设|建强|改善|确保|扩大|放大|增强|构筑|补齐|厚植|适应|应对|检验)[^，]*$/

function isReview(section: Section): boolean {
  for (let above: Section | null = section; above; above = above.parent) {
    const key = above.heading?.text.key ?? ''
    if (looksBack.test(key) && !buildsUp.test(key)) return true
  }
  return false
}

/** A value that counts, with what stands round it. */
interface Found {
  text: Passage
  place: Place
  item: ItemYears
  years: ReturnType<typeof yearsOf>
  /** Where its sentence and its clause begin. */
  sentence: number
  clause: number
  quantity: QuantityReading
  /** From what it changes. */
  baseline?: QuantityReading
  /** Where the words begin that may name it; else with its clause. */
  nameFrom?: number
  /** It has the comparator of the one before. */
  shares?: boolean
  /** Its name, where a list of names tells. */
  listed?: Name | undefined
}

function push(out: Indicator[], { text, place, item, years, sentence, clause, quantity, baseline, nameFrom = clause, shares = false, listed }: Found): void {
  const { key } = text
  const { year, inferred } = yearFor(key, quantity, years, sentence, item)
  let name = listed ?? nameOf(text, baseline ?? quantity, nameFrom)
  // `上半年上线8个事项，下半年上线5个`: more of the same
  if (namesNothing(name.text)) {
    const own = out.slice(-4).filter(({ owner }) => owner === place.owner)
    const same = own.findLast(({ target }) => target?.unit === quantity.unit)
    // 总额年均增长10%，到2025年突破1000亿元: of what has grown
    const grown = /%|百分点/.test(own.at(-1)?.target?.unit ?? '') ? own.at(-1)?.name.replace(growth, '') : ''
    const subject = subjectBefore(text, clause)
    if (subject) name = subject
    else if (same || grown) name = { text: same?.name ?? (grown as string), from: quantity.outerFrom }
    // 零售总额达到1800亿元、增长9%；培训20场、800人次
    else if (name.text.startsWith('、')) name = { text: name.text.slice(1) || (own.at(-1)?.name ?? ''), from: name.from + 1 }
  }
  const lead = key.slice(sentence, quantity.outerTo)
  const behind = key.slice(quantity.outerTo, quantity.outerTo + 4)
  const achieved =
    item.reviewing ||
    item.reporting ||
    asOf.test(lead) ||
    achievedWords.test(key.slice(clause, quantity.outerTo)) ||
    // 主要目标：甲达到5个；乙达到6个: what opens the sentence holds for its parts
    (place.category === 'context' &&
      year === null &&
      !/力争|争取|目标|到\d{4}年/.test(key.slice(wholeSentenceStart(key, quantity.outerFrom), quantity.outerTo)))
  const target = quantityOf(text, quantity, year, inferred)
  out.push({
    id: '',
    owner: place.owner,
    table: null,
    row: null,
    name: name.text,
    subjects: name.text.includes('、') ? splitSubjects(name.text) : [],
    kind: achieved ? 'actual' : 'target',
    baseline: baseline ? quantityOf(text, baseline, baselineYear(key, baseline), null) : null,
    target,
    property: null,
    period: /每年|年均|每年度|\/年/.test(key.slice(Math.max(clause, quantity.outerFrom - 16), quantity.to))
      ? 'year'
      : /每月/.test(lead.slice(-16))
        ? 'month'
        : /每季度/.test(lead.slice(-16))
          ? 'quarter'
          : null,
    cumulative: /累计/.test(key.slice(clause, quantity.to)),
    spans: text.spans(Math.min(name.from, (baseline ?? quantity).outerFrom), quantity.outerTo + (/^全覆盖/.test(behind) ? 3 : 0)),
    doubts: doubtsOf(
      text,
      quantity,
      achieved ? (item.reviewing || item.reporting ? 'actual-by-section' : null) : yearDoubt(year, inferred),
      baseline !== undefined,
      shares,
    ),
  })
}

function yearDoubt(year: number | null, inferred: string | null): DoubtCode | null {
  if (year === null) return 'year-unknown'
  return inferred === 'item' || inferred === 'clause' || inferred === 'lead' ? `year-from-${inferred}` : null
}

function doubtsOf(text: Passage, quantity: QuantityReading, code: DoubtCode | null, changed: boolean, shares: boolean): Doubt[] {
  const codes: DoubtCode[] = code ? [code] : []
  if (quantity.han) codes.push('number-in-words')
  if (shares) codes.push('comparator-shared')
  else if (!quantity.compared && !changed) codes.push('number-bare')
  return codes.map((one) => doubtAt(one, text, quantity.outerFrom, quantity.outerTo))
}

function quantityOf(text: Passage, quantity: QuantityReading, year: number | null, yearInferred: string | null): Quantity {
  return {
    raw: text.raw.slice(quantity.from, quantity.to),
    value: quantity.value,
    max: quantity.max,
    unit: quantity.unit,
    comparator: quantity.comparator,
    year,
    yearInferred,
    bracketed: false,
    note: null,
    spans: text.spans(quantity.from, quantity.to),
  }
}
