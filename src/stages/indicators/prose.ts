import type { DoubtCode } from '../../lexicon/doubts.ts'
import {
  achievedWords,
  achievingVerbs,
  aimingWords,
  asOf,
  benefitWords,
  divided,
  divides,
  measureNouns,
  measureVerbs,
  normWords,
  nounsFromVerbs,
  reportingWords,
} from '../../lexicon/units.ts'
import { matches, meet } from '../../text/match.ts'
import type { Passage } from '../../text/passage.ts'
import { findQuantities, type QuantityReading } from '../../text/quantity.ts'
import { Sign } from '../../text/signs.ts'
import { type Doubt, doubtAt } from '../../tree/doubt.ts'
import type { Category, Root, Section } from '../../tree/nodes.ts'
import type { Indicator, Quantity } from '../../tree/records.ts'
import { sectionsOf } from '../../tree/visit.ts'

const aiming: ReadonlySet<Category> = new Set(['goal', 'measure', 'outcome', 'safeguard', 'schedule', 'context'])
const allVerbs: ReadonlySet<string> = new Set(achievingVerbs)
/** Whether a verb is two of them, or 新 and one: a pattern that repeats verbs must find one way only to read it. */
const isCompound = (verb: string) =>
  (verb.startsWith('新') && allVerbs.has(verb.slice(1))) || [...verb].some((_, i) => allVerbs.has(verb.slice(0, i)) && allVerbs.has(verb.slice(i)))
const verbs = [...allVerbs]
  .filter((verb) => !isCompound(verb))
  .sort((a, b) => b.length - a.length)
  .map((verb) => (verb in nounsFromVerbs ? `${verb}(?!${nounsFromVerbs[verb]})` : verb))
  .join('|')
/** An achieving verb right in front of the number, with at most a short object between. */
const verbBeside = new RegExp(`(?:${verbs})(?:了|省级以上|国家级|省级|市级|以上)?$`)
const verbBefore = new RegExp(`(?:${verbs})`)
/** Units that mostly measure time or rank: a target only when a word compares them. */
const looseUnits = /^(?:天|小时|分钟|级|度|次|期|个工作日|岁|站|路|点|部|片|门|人|块|位|条|期|课时|学时|个)$/

const timeUnits = /^(?:分钟|小时|天|年|日|个月)$/

/** Read the quantified targets and achievements of running text (domain §5.2). */
export function textIndicators(root: Root): Indicator[] {
  const clauses = root.records.responsibilities.filter((r) => r.form === 'bracket' || r.form === 'line')
  const spansOf = new Map<unknown, { start: number; end: number }[]>()
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
  for (const part of root.parts) {
    if (part.role === 'portal' || part.role === 'imprint' || part.role === 'notice') continue
    for (const section of sectionsOf(part)) {
      if (!aiming.has(section.category)) continue
      const due = dueOf.get(section) ?? null
      // who has a task reports nothing
      const reporting = !spansOf.has(section) && reports(section)
      const item: ItemYears = {
        reporting,
        reviewing: isReview(section),
        before: null,
        due: due === null ? null : Number(due.slice(0, 4)),
        lead: leadYear(section, leads),
      }
      // `（一）地区生产总值增长6%以上`: the heading of an item may be the goal itself
      if (section.heading && !countsItems.test(section.heading.text.key)) readText(section.heading.text, section, item, out)
      for (const block of section.blocks) {
        if (block.type === 'tableRef' || block.type === 'figureNote' || /^注：|^备注：/.test(block.text.key)) continue
        for (const text of block.text.without(spansOf.get(section) ?? [])) readText(text, section, item, out)
      }
    }
  }
  return out
}

/** `拟定项目（3件）`: how many items stand below. */
const countsItems = /\(共?[\d一二三四五六七八九十]{1,4}[项件个条家]\)$/

/** Whether an item tells what was reached: most of its sentences with figures do, and none names a goal. */
function reports({ blocks }: Section): boolean {
  if (!blocks.some(({ text }) => (text.signs & Sign.digit) !== 0)) return false
  let figures = 0
  let told = 0
  for (const { text } of blocks) {
    if (aimingWords.test(text.key)) return false
    if ((text.signs & Sign.digit) === 0) continue
    for (const sentence of text.key.split(/[。；]/)) {
      if (!/\d/.test(sentence)) continue
      figures++
      if (reportingWords.test(sentence)) told++
    }
  }
  return told * 2 > figures
}

interface ItemYears {
  /** The item stands under a heading that looks back. */
  reviewing: boolean
  /** The item reports what was reached and names no goal. */
  reporting: boolean
  /** Last target year met in the item so far. */
  before: number | null
  due: number | null
  lead: number | null
}

const targetYear = /(?:到|至)(\d{4})年|(\d{4})年(?:年?底|末|前|内)|[“"]?(十[一二三四五六])五[”"]?(?:末|期末)/g
const planEnd: Readonly<Record<string, number>> = { 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030 }

const describes = /^(?:之?前|以前)?(?:注册|登记|建成|投产|出厂|生产|竣工|取得|核准|批准|备案|购买)(?:[^，。；]{0,6}的|[^，。；]{0,3}(?:运营|使用)的)/

/** The target years of a stretch of text, in order, with their places. */
function yearsOf(key: string): { at: number; end: number; year: number }[] {
  return (
    matches(key, targetYear)
      .filter((hit) => !/(?:比|较|与|截|自|从|截至|于)$/.test(key.slice(Math.max(0, hit.index - 2), hit.index)))
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
function leadYear(section: Section, known: Map<Section, number | null>): number | null {
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

function readText(text: Passage, section: Section, item: ItemYears, out: Indicator[]): void {
  const { key } = text
  const quantities = findQuantities(key)
  // neither 2025年 nor 十四五
  const years = (text.signs & Sign.digit) === 0 && !key.includes('十') ? [] : yearsOf(key)
  const used = new Set<QuantityReading>()
  let accepted: QuantityReading | null = null
  let list: ListedNames = { names: [], at: 0 }
  /** The value before had the verb of one before it. */
  let running = false
  quantities.forEach((listed, i) => {
    if (used.has(listed)) return
    const before = quantities[i - 1]
    // `分别达到800家、1200家`: the list shares the comparator of its first value
    const shares = before !== undefined && before === accepted && before.unit === listed.unit && /^[、和及]$/.test(key.slice(before.outerTo, listed.outerFrom))
    let quantity: QuantityReading =
      shares && !listed.compared ? { ...listed, comparator: before.comparator, compared: before.compared } : breaksThrough(key, listed)
    if (!quantity.compared && least.test(key.slice(Math.max(0, quantity.from - 14), quantity.from))) quantity = { ...quantity, comparator: '>=' }
    const sentence = sentenceStart(key, quantity.from)
    const clause = clauseStart(key, quantity.outerFrom)
    const previous = quantities[i - 1]
    const nameFrom = Math.max(clause, previous && previous.outerTo <= quantity.outerFrom ? previous.outerTo : 0)
    const left = key.slice(nameFrom, quantity.outerFrom)
    const lead = key.slice(sentence, quantity.outerFrom)
    if (isChange(key, quantity, quantities[i + 1])) {
      const target = quantities[i + 1] as QuantityReading
      used.add(target)
      if (!isBenefit(lead, key.slice(target.outerTo))) push(text, section, item, years, sentence, clause, target, out, quantity)
      return
    }
    // 培育200个集群和10条合作区: the second value has the verb of the first
    const paired =
      before !== undefined &&
      before === accepted &&
      !quantity.han &&
      quantity.value !== null &&
      /^[^，。；、\d]{2,24}[、和及与]$/.test(key.slice(before.outerTo, listed.outerFrom)) &&
      /^[\u4e00-\u9fff“]{2}/.test(key.slice(quantity.outerTo))
    // 支持300名骨干赴外地培训，1000名职工参加考试
    const goesOn =
      before !== undefined &&
      before === accepted &&
      before.unit === quantity.unit &&
      !quantity.han &&
      /^[\u4e00-\u9fff“][^。；\d]{1,30}，$/.test(key.slice(before.outerTo, listed.outerFrom)) &&
      /^[\u4e00-\u9fff“]{2}/.test(key.slice(quantity.outerTo)) &&
      (running || verbBeside.test(key.slice(0, before.outerFrom)))
    // 2024年完成30个，2025年50个
    const next =
      before !== undefined &&
      before === accepted &&
      before.unit === quantity.unit &&
      /^[，；、和]\d{4}年(?:年?底前?)?$/.test(key.slice(before.outerTo, listed.outerFrom))
    const subject = quantity.compared && quantity.unit !== '%' ? null : subjectBehind(key, quantity, left)
    if (!shares && !paired && !goesOn && !next && !subject && !isTarget(key, quantity, left, key.slice(clause, quantity.outerFrom), lead, section)) return
    running = goesOn
    const lastTarget = accepted
    accepted = listed
    if (shares) list = { ...list, at: list.at + 1 }
    else if (subject) list = { names: [{ text: text.raw.slice(subject.from, subject.to), from: quantity.outerFrom }], at: 0 }
    else list = { names: listedNames(text, quantities, i, nameFrom, out), at: 0 }
    // 其中10亿元以上项目3个: how large they are tells which
    const sized = previous !== undefined && previous !== lastTarget && sizeBefore(key, previous, quantity)
    push(
      text,
      section,
      item,
      years,
      sentence,
      clause,
      quantity,
      out,
      null,
      sized ? sizedFrom(key, Math.max(clause, quantities[i - 2]?.outerTo ?? 0), previous) : nameFrom,
      shares,
      list.names[list.at],
    )
  })
  const last = years.at(-1)
  if (last) item.before = last.year
}

/** Whether a value is the least or greatest size of what the next one counts: `10亿元以上项目3个`. */
function sizeBefore(key: string, size: QuantityReading, counted: QuantityReading): boolean {
  const bounds = /以[上下内]$/.test(key.slice(size.from, size.outerTo)) || /^(?:超过?|突破)$/.test(key.slice(size.outerFrom, size.from))
  return bounds && /^[^，。；、：()]{1,16}$/.test(key.slice(size.outerTo, counted.outerFrom))
}

/** Where the name begins that such a size is part of: at the size behind a verb (`实施500万元以上项目`), else at what it is the size of. */
function sizedFrom(key: string, from: number, size: QuantityReading): number {
  return verbBeside.test(key.slice(from, size.outerFrom)) ? size.outerFrom : from
}

/** The names of the values of a list, and which of them is meant; none where a value stands alone. */
interface ListedNames {
  names: readonly Name[]
  at: number
}

/**
 * What the values of a list count: `办结率、满意率分别达到99%、95%` one each; `培育企业120家，其中2024年、2025年分别50家、70家` the same
 * as the value in front.
 */
function listedNames(text: Passage, quantities: readonly QuantityReading[], first: number, from: number, out: readonly Indicator[]): Name[] {
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
const namesNothing = (words: string) => verbOnly.test(words.replace(/^[（(]/, ''))
/** What a name says of how its subject grows. */
const growth = /(?:年均)?(?:增长|增加|提高|提升|下降|降低|减少)$/

/** `至少建成1处`: the word stands before the verb. */
const least = new RegExp(`(?:至少|最少)(?:${verbs})[^，。；\\d]{0,4}$`)

/** 突破50项关键技术 at the start of a clause masters them; 产值突破50亿元 exceeds. */
function breaksThrough(key: string, quantity: QuantityReading): QuantityReading {
  if (quantity.comparator !== '>' || key.slice(quantity.outerFrom, quantity.from) !== '突破') return quantity
  const clause = key.slice(clauseStart(key, quantity.outerFrom), quantity.outerFrom)
  const verb = clause.replace(leadIn, '') === '' && /^[\u4e00-\u9fff“]/.test(key.slice(quantity.outerTo)) && !/^(?:元|人次)$/.test(quantity.unit ?? '')
  return verb ? { ...quantity, comparator: '=' } : quantity
}

/** `从A提高到B`: the first quantity is the baseline of the second. */
function isChange(key: string, quantity: QuantityReading, next: QuantityReading | undefined): boolean {
  if (!next || next.outerFrom - quantity.to > 8) return false
  return /(?:从|由)[^，。；]{0,12}$/.test(key.slice(Math.max(0, quantity.from - 14), quantity.from)) && /(?:到|至|为)$/.test(key.slice(quantity.to, next.from))
}

/** What stands in front of a goal: 给予奖励，到2025年企业达到1万家 gives no 1万家. */
const aimed = /^.*[，；](?:力争|(?:到|至)(?=\d{4}年))/

/** `选拔资助不少于100名`, `择优资助50个项目`: how many are helped; money is what they are helped with. */
const helps = /(?:选拔|遴选|评选|择优|认定|重点|每年)(?:资助|奖励|奖补|补助|扶持)|(?:资助|奖励|奖补|补助)(?:不少于|不低于|约|近)?$/g

/** A subsidy, price or threshold: by the words in front, or by what the rest of the sentence gives for it. */
function isBenefit(lead: string, rest: string): boolean {
  return (
    benefitWords.test(lead.slice(-40).replace(aimed, '')) ||
    /^[^。；，]{0,40}(?:，(?:分别|可|将|再|按[^，。；]{0,14}|由[^，。；]{0,10}|每[^，。；]{0,10}|一次性|最高|市级?财政|省级?财政)?)?(?:给予|予以|奖励|补助|补贴|资助|奖补)/.test(
      rest,
    )
  )
}

/** Whether a section, or one above it, looks back: 发展基础, 工作回顾. */
const looksBack = /(?:基础|现状|回顾|成效|成就|进展情况|发展情况|面临形势|形势)$/
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

function isTarget(key: string, quantity: QuantityReading, left: string, clause: string, lead: string, section: Section): boolean {
  const behind = key.slice(quantity.outerTo, quantity.outerTo + 12)
  const rest = key.slice(quantity.outerTo, quantity.outerTo + 60)
  const given = /元|%|百分点|倍|个?月|年|天/.test(quantity.unit ?? '') ? lead : lead.replace(helps, '')
  // 改造2万户，每户补助3000元: the norm of what is done
  if (
    isBenefit(given, rest) &&
    !(
      verbBefore.test(left) &&
      !/^(?:对|凡|向|按)/.test(clause) &&
      /^[^，。；\d]{0,12}，每[^，。；\d]{1,6}(?:最高)?(?:给予|补助|补贴|奖补)/.test(rest) &&
      !isBenefit(given, '')
    )
  )
    return false
  // 突破100亿元的企业: it tells which, not how many; 每认定1家: a rate
  if (/^的(?!目标|比例)/.test(behind) && quantity.value !== null) return false
  if (/每(?!年)[^，。；\d]{0,6}$/.test(left) && !(quantity.compared && /每(?:周|月|天|日|季度|学期|学年)$/.test(left))) return false
  if (/(?:第|前|近|每|约合|共|其中第|比\d{4}年|上限|下限|(?<!商标|版权|作品)注册|超过\d)$/.test(left) && !quantity.compared) return false
  if (/近$/.test(left)) return false
  // 同一企业最多不超过10名: what one of them may get
  if (/^(?:同一|单个|单户|单家|单项)/.test(clause)) return false
  // 未达到1.5%比例的: a condition
  if (quantity.compared && /(?:未|达不到|没有|不足)$/.test(left)) return false
  // 500万元以上技改项目100个, 超10亿元企业5家: it tells which
  const kind =
    quantity.outerTo > quantity.to || (quantity.comparator === '>' && /元$/.test(quantity.unit ?? ''))
      ? (/^(?!\()([\u4e00-\u9fff“”()]{2,16})\d/.exec(key.slice(quantity.outerTo, quantity.outerTo + 18))?.[1] ?? '')
      : ''
  const stated = /(?:达到?|不低于|不少于|突破)$/.test(key.slice(quantity.outerFrom - 3, quantity.from))
  if (kind !== '' && !stated && !verbBefore.test(kind)) return false
  // 65岁以上老年人: an age
  if (quantity.unit === '岁' && /^[\u4e00-\u9fff]/.test(behind)) return false
  // 15分钟便民生活圈: a time that names a kind
  if (timeUnits.test(quantity.unit ?? '') && !quantity.compared && /^[\u4e00-\u9fff]/.test(behind)) return false
  if (normWords.test(key.slice(Math.max(0, quantity.outerFrom - 16), quantity.outerFrom))) return false
  const means = lead.lastIndexOf('是指')
  if (means >= 0 && !/[。；]/.test(lead.slice(means))) return false
  if (divides.test(left) && divided.test(behind)) return false
  if (quantity.value === null)
    return quantity.unit === null && (quantity.compared ? /：/.test(quantity.raw) || shares.test(left) : shares.test(left) && /^(?:$|[，。；、])/.test(behind))
  if (quantity.han) return verbBeside.test(left) && quantity.value > 1
  if (quantity.compared) {
    if (
      looseUnits.test(quantity.unit ?? '') &&
      /^(?:的|之|内|有|具|且|及以上学)/.test(behind) &&
      section.category !== 'goal' &&
      !verbBefore.test(clause) &&
      !/^[压缩降减提增]/.test(key.slice(quantity.outerFrom, quantity.from))
    )
      return false
    return (
      !/^(?:并|且)?(?:对|向|在|凡|为|将|给|按)[^，。；]{0,12}$/.test(left) ||
      verbBefore.test(left) ||
      section.category === 'goal' ||
      /^(?:$|[，。；])/.test(behind)
    )
  }
  // a bare number: a verb right beside it, or a verb before and the end of the clause behind it
  if (verbBeside.test(left)) return true
  const closes = behind === '' || /^[，。；、()]|^(?:以上|左右|和|及)/.test(behind)
  if (/%|个百分点|倍/.test(quantity.unit ?? '') && (closes || section.category === 'goal'))
    return /率|比重|占比|比例|增幅|增速|增长|提高|提升|下降|降低|覆盖|达|以上|度|水平|全覆盖|份额|增加|占/.test(clause) || /^全?覆盖/.test(behind)
  if (section.category === 'goal' || section.category === 'outcome') return closes && left.length >= 2
  return closes && (verbBefore.test(clause) || /^其中/.test(clause))
}

const comesTo =
  /^(的?)((?:\([^()]{1,12}\)|[^，。；、：()\d的]){2,24}?)(?<![不未])(?:(?:全面|全部|基本|初步|均|要)?(?:建成|达到|达标|实现|完成|覆盖|通过(?=验收|审核|评估|认证|考核|评价)|配备|开展|纳入|接入|完工|竣工|开工|投用|投产|得到)|投入使用)/

/** Length of the words behind a share or number that say of what, where a verb behind tells what it comes to: `80%以上的县区基本实现…`, `100个站点全面建成`. */
function subjectBehind(key: string, quantity: QuantityReading, left: string): { from: number; to: number } | null {
  const hit = comesTo.exec(key.slice(quantity.outerTo, quantity.outerTo + 48))
  if (!hit?.[2] || quantity.value === null || quantity.han) return null
  if (quantity.unit !== '%' && (hit[1] || timeUnits.test(quantity.unit ?? '') || !/(?:^|首批|[到至前底末，])$/.test(left))) return null
  const from = quantity.outerTo + (hit[1]?.length ?? 0)
  return { from, to: from + hit[2].length }
}

/** `压缩三分之一以上` */
const shares = /(?:压缩|压减|缩短|减少|下降|降低|提高|提升|增长|增加|缩减)(?:了|近)?$/

function push(
  text: Passage,
  section: Section,
  item: ItemYears,
  years: readonly { at: number; end: number; year: number }[],
  sentence: number,
  clause: number,
  quantity: QuantityReading,
  out: Indicator[],
  baseline: QuantityReading | null,
  nameFrom = clause,
  shares = false,
  listed: Name | undefined = undefined,
): void {
  const { key } = text
  const { year, inferred } = yearFor(key, quantity, years, sentence, item)
  let name = listed ?? nameOf(text, baseline ?? quantity, nameFrom)
  // `上半年上线8个事项，下半年上线5个`: more of the same
  if (namesNothing(name.text)) {
    const own = out.slice(-4).filter(({ owner }) => owner === section)
    const same = own.findLast(({ target }) => target?.unit === quantity.unit)
    // 总额年均增长10%，到2025年突破1000亿元: of what has grown
    const grown = /%|百分点/.test(own.at(-1)?.target?.unit ?? '') ? own.at(-1)?.name.replace(growth, '') : ''
    if (same || grown) name = { text: same?.name ?? (grown as string), from: quantity.outerFrom }
    // 零售总额达到1800亿元、增长9%
    else if (name.text.startsWith('、')) name = { text: name.text.slice(1), from: name.from + 1 }
  }
  const lead = key.slice(sentence, quantity.outerTo)
  const behind = key.slice(quantity.outerTo, quantity.outerTo + 4)
  const achieved =
    item.reviewing ||
    item.reporting ||
    asOf.test(lead) ||
    achievedWords.test(key.slice(clause, quantity.outerTo)) ||
    // 主要目标：甲达到5个；乙达到6个: what opens the sentence holds for its parts
    (section.category === 'context' &&
      year === null &&
      !/力争|争取|目标|到\d{4}年/.test(key.slice(key.lastIndexOf('。', quantity.outerFrom) + 1, quantity.outerTo)))
  const target = quantityOf(text, quantity, year, inferred)
  out.push({
    id: '',
    owner: section,
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
      baseline !== null,
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

/** `由2023年的72%提高到95%`. */
function baselineYear(key: string, baseline: QuantityReading): number | null {
  const year = /(?:由|从)(\d{4})年(?:年?底|末)?的?$/.exec(key.slice(Math.max(0, baseline.outerFrom - 12), baseline.outerFrom))?.[1]
  return year === undefined ? null : Number(year)
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

/**
 * The year that governs a target: the nearest 到YYYY年 or YYYY年底 to the left in the sentence, else in the item, else the
 * year of the item's own clause, else that of the lead above (contract, indicators).
 */
const plainYear = /(?:^|[，。；：])(?:力争)?((?:19[89]|20)\d{2})年(?!度?[-至到]|以来|相比|\d{1,2}月\d{1,2}日)/g

/** The nearest year in front that opens a clause: 2022年建设10个，2023年建设20个. */
function lastPlainYear(text: string): RegExpExecArray | null {
  return matches(text, plainYear).at(-1) ?? null
}

function yearFor(
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
  if (before && before.at >= sentence) return { year: before.year, inferred: null }
  const plain = lastPlainYear(key.slice(sentence, quantity.from))
  if (plain) return { year: Number(plain[1]), inferred: null }
  const interval = /(?:^|[，。；：])(?:19[89]|20)\d{2}年?[-至到]((?:19[89]|20)\d{2})年/.exec(key.slice(sentence, quantity.from))
  if (interval) return { year: Number(interval[1]), inferred: null }
  // 2023年，甲达到5个；乙达到6个: the year that opens a sentence holds for its parts
  const opening = lastPlainYear(key.slice(key.lastIndexOf('。', sentence) + 1, sentence))
  if (opening && !before) return { year: Number(opening[1]), inferred: null }
  if (before) return { year: before.year, inferred: 'item' }
  if (item.before !== null) return { year: item.before, inferred: 'item' }
  if (item.due !== null) return { year: item.due, inferred: 'clause' }
  return item.lead !== null ? { year: item.lead, inferred: 'lead' } : { year: null, inferred: null }
}

/** The last year that ends before `at`. */
function lastBefore<T extends { end: number }>(years: readonly T[], at: number): T | null {
  let low = 0
  let high = years.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((years[middle] as T).end <= at) low = middle + 1
    else high = middle
  }
  return years[low - 1] ?? null
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

/** Text without a stop that is longer is no sentence: nothing at its start governs a number at its end. */
const longestSentence = 800

function sentenceStart(key: string, at: number): number {
  const least = Math.max(0, at - longestSentence)
  for (let i = at - 1; i >= least; i--) if (key[i] === '。' || key[i] === '；' || key[i] === '！') return i + 1
  return least
}

function clauseStart(key: string, at: number): number {
  const least = Math.max(0, at - longestSentence)
  for (let i = at - 1; i >= least; i--) if ('，。；：'.includes(key[i] as string)) return i + 1
  return least
}

const leadIn = new RegExp(
  `^(?:稳步|逐步|“(?=[^”]*$)|将(?![军来])|全年(?=新?(?:${verbs}))|\\(?其中|并且|同时|力争|争取|确保|预计|计划|使得?|推动|推进|实现|全市|全省|全区|全县|每年|[上下]半年|\\d{1,2}月底?前|年底前|年内|[一二两三四五\\d]年内|和|及|以及|与|、|并|(?:到|至)?\\d{4}年(?:底|末)?(?:之?前)?|新?${meet}(?:${verbs}))+`,
)
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

interface Name {
  text: string
  from: number
}

/** `在公园增设借阅点60处`: the verb behind the place begins the object. */
const placed = new RegExp(`^(?:在|于|向|面向|围绕|依托|通过|对|为)[^，。；]{1,24}?(?:${verbs})`)

/** The noun phrase the number counts: left of it, or, behind a verb, to the right of it. */
function nameOf(text: Passage, quantity: QuantityReading, from: number): Name {
  const { key } = text
  let start = from
  let end = quantity.outerFrom
  const place = placed.exec(key.slice(start, end))?.[0]
  if (place && place.length < end - start - 1) start += place.length
  const whole = key.slice(start, end)
  const strip = leadLength(whole)
  if (strip < whole.length) start += strip
  while (end - start > 2 && /[、和及的，]/.test(key[end - 1] as string)) end--
  // `培育100位左右A、50位左右B`: behind a verb or the neighbour's noun a number counts what follows it
  const ahead = /^[\u4e00-\u9fff“A-Za-z]/.test(key.slice(quantity.outerTo, quantity.outerTo + 1)) && (/[、和及]$/.test(whole) || verbBeside.test(whole))
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

/** `知识产权质押次数、融资金额年均增幅`: the subjects that share the predicate. */
function splitSubjects(name: string): string[] {
  const parts = name.split('、')
  return parts.length > 1 && parts.every((part) => part.length >= 2) ? parts : []
}
