import { isoDate, lastDay, plausibleYears } from './date.ts'
import { Starts } from './starts.ts'

/** A time by which something is due, with its place in the key. */
export interface DeadlineReading {
  from: number
  to: number
  /** Last day, ISO; null when the text names none. */
  by: string | null
  /** First day of an interval, ISO. */
  start: string | null
  precision: 'year' | 'half' | 'quarter' | 'month' | 'tenDays' | 'day' | null
  ongoing: boolean
  recurring: 'year' | 'quarter' | 'month' | null
  within: { n: number; unit: 'year' | 'month' | 'week' | 'day' | 'workday'; anchor: string | null } | null
  inferred: string | null
}

/** What a deadline without a year may lean on. */
export interface DeadlineContext {
  /** Year of the title (an annual plan) or of the date of issue. */
  year?: number | null
}

const year = '(\\d{4})年'
const han = '一二三四五六七八九十'
const month = `(\\d{1,2}|[${han}]{1,2})月`
const ongoingWords =
  /持续(?:推进|进行|开展|实施|落实|深化|完善|加强|优化|用力|做好)?|长期(?:坚持|推进|实施|任务)?|常态化(?:推进|开展|实施|落实)?|常年(?:推进|坚持)?|滚动(?:实施|推进)|全年(?:推进|持续)|动态(?:推进|调整|更新)/
const before = '(?:年?底|末)?(?:之?前|以前|内)?'
const thisYear = '今年|本年|当年'
const nextYear = '明年|次年'
/** The year that a time without one is in, where the document has one. */
const yearOf = (own: number, word: string | undefined) => (word && /^[明次]/.test(word) ? own + 1 : own)

interface Form {
  pattern: RegExp
  read(hit: RegExpExecArray, context: DeadlineContext): DeadlineReading | null
}

type Precision = DeadlineReading['precision']

/** A time, its place not yet set. One literal makes them all, so that they share a hidden class. */
function time(by: string | null, precision: Precision, inferred: string | null = null, start: string | null = null): DeadlineReading {
  return { from: 0, to: 0, by, start, precision, ongoing: false, recurring: null, within: null, inferred }
}

/** A time that names no date. */
const nothing = () => time(null, null)

const every = (recurring: DeadlineReading['recurring']): DeadlineReading => {
  const read = nothing()
  read.recurring = recurring
  return read
}

const within = (n: string, unit: string, anchor: string | null): DeadlineReading => {
  const read = nothing()
  read.within = { n: value(n), unit: unitOf(unit), anchor }
  return read
}

/** Years of the five-year plans: 十三五 2016–2020, 十四五 2021–2025, 十五五 2026–2030. */
const plans: Readonly<Record<string, number>> = { 十一: 2006, 十二: 2011, 十三: 2016, 十四: 2021, 十五: 2026, 十六: 2031 }

const figures = '(\\d{4})[./-](1[0-2]|0?[1-9])(?:[./-](3[01]|[12]\\d|0?[1-9]))?(?:日|底)?(?:之?前)?(?![\\d年])'

const forms: readonly Form[] = [
  // 2024.3-2024.12, as the cells of tables have it
  {
    pattern: new RegExp(`^${figures}[-至到]+${figures}`),
    read([, y1, m1, d1, y2, m2, d2]) {
      const start = onMonth(Number(y1), Number(m1), d1 ?? '1', undefined, null).by
      const read = onMonth(Number(y2), Number(m2), d2, undefined, null)
      if (read.by) read.start = start
      return read
    },
  },
  // 2024.6, 2024.12.31, 2024/12/31, 2024-12-31
  {
    pattern: new RegExp(`^(?:到|至|于|在)?${figures}`),
    read([, y, m, d]) {
      return plausible(Number(y)) ? onMonth(Number(y), Number(m), d, undefined, null) : null
    },
  },
  // 2024年9月-2025年12月, 2023-2025年, 2024年4月至12月, 2024年1-6月
  {
    pattern: new RegExp(`${year}(?:${month}?)?(?:\\d{1,2}日)?[-至到](?:${year}?)?(?:${month})?(?:(\\d{1,2})日)?(?:底|末)?(?:前)?`),
    read(hit) {
      const [, y1, m1, y2, m2, d2] = hit
      if (!y2 && !m2) return null
      const first = Number(y1)
      const last = y2 ? Number(y2) : first
      const from = m1 ? value(m1) : 1
      const to = m2 ? value(m2) : 12
      if (!plausible(first, from) || !plausible(last, to)) return nothing()
      const day = d2 ? Math.min(Number(d2), lastDay(last, to)) : lastDay(last, to)
      return time(isoDate(last, to, day), m2 ? (d2 ? 'day' : 'month') : 'year', null, isoDate(first, from, 1))
    },
  },
  {
    pattern: /(\d{4})年?[-至到](\d{4})年(?:底|末)?(?:前)?/,
    read([, a, b]) {
      return plausible(Number(a)) && plausible(Number(b)) ? time(isoDate(Number(b), 12, 31), 'year', null, isoDate(Number(a), 1, 1)) : nothing()
    },
  },
  // 每年12月底前, 每季度末, 每月7日前
  {
    pattern: new RegExp(`每(年|季度|季|月|半年|两年)(?:${month})?(?:\\d{1,2}日)?${before}`),
    read([, period]) {
      return every(period === '月' ? 'month' : period?.startsWith('季') ? 'quarter' : 'year')
    },
  },
  // 2025年9月起, 2024年1月1日起, 5月开始，持续推进: it begins then and has no end
  {
    pattern: new RegExp(`(?:${year})?${month}(?:(\\d{1,2})日)?(?:份)?(?:起|开始|(?:启动|开工|开展)(?=[，、]?(?:并|且)?(?:持续|长期|常态|滚动)))`),
    read(hit, context) {
      const [, y, m, d] = hit
      const own = context.year
      const from = y || own ? onMonth(Number(y ?? own), value(m ?? ''), d ?? '1', undefined, null).by : null
      const rest = hit.input.slice(hit.index + hit[0].length)
      const end = /[年月]/.test(rest) ? readDeadline(rest, { year: y ? Number(y) : (own ?? null) }) : null
      const read = end?.by ? end : time(null, null, y || !from ? null : 'document-year')
      read.start ??= from
      return read
    },
  },
  // 2023年12月底前, 2024年3月15日前, 2024年8月, 2025年6月中旬
  {
    pattern: new RegExp(`(?:到|至|于|在|力争|确保)?${year}${month}(?:(\\d{1,2})日(?:\\d{1,2}时)?|([上中下])旬)?(?:底|末)?(?:之?前|以前)?`),
    read([, y, m, d, part]) {
      return onMonth(Number(y), value(m ?? ''), d, part, null)
    },
  },
  // 2025年上半年, 2024年第二季度
  {
    pattern: new RegExp(`${year}(?:第?([${han}1-4])季度|Q([1-4])|([上下])半年)(?:底|末)?(?:之?前)?`),
    read([, y, quarter, figure, half]) {
      return onPart(Number(y), quarter ?? figure, half, null)
    },
  },
  // 到2025年底, 2023年底前, 2025年末, 到2025年
  {
    pattern: new RegExp(`(?:力争|争取|确保)?(?:到|至)${year}(?:年?底|末)?(?:之?前|以前)?|${year}(?:年?底|末|年内)(?:之?前|以前)?|${year}(?:之?前|以前|内)`),
    read([, a, b, c]) {
      const y = Number(a ?? b ?? c)
      return plausible(y) ? time(isoDate(y, 12, 31), 'year') : nothing()
    },
  },
  // 2024年, 2024年完成: a year alone, as clauses and cells have it
  {
    pattern: /^(\d{4})年度?(?:内)?(?:$|[，。；、]|(?:基本|全面)?(?:完成|建成|实施|推进|启动|落实))/,
    read([, y]) {
      return plausible(Number(y)) ? time(isoDate(Number(y), 12, 31), 'year') : nothing()
    },
  },
  // “十四五”末, “十四五”期间
  {
    pattern: /(?:到)?[“"]?(十[一二三四五六])五[”"]?(末|期末|期间|时期|末期)/,
    read([, plan]) {
      const first = plans[plan ?? '']
      return first ? time(isoDate(first + 4, 12, 31), 'year', 'five-year-plan', isoDate(first, 1, 1)) : null
    },
  },
  // 自印发之日起30个工作日内, 三年内, 3个月内
  {
    pattern: new RegExp(`(?:自|从)([^，。；]{1,24}?)之?日起[，]?(\\d{1,3}|[${han}两]{1,3})(年|个月|周|个工作日|工作日|日|天)(?:之?内|以内)?`),
    read([, anchor, n, unit]) {
      return within(n ?? '', unit ?? '', anchor ?? null)
    },
  },
  {
    pattern: new RegExp(
      `(?:在|用|经过|通过|力争)?(\\d{1,3}|[${han}两]{1,3})(年|个月|周|个工作日|工作日|日|天)(?:之?内|以内)|(?:用|经过|通过)([${han}两\\d]{1,2})(?:至|-|到)?[${han}\\d]?年(?:左右)?(?:的)?(?:时间|努力|发展)`,
    ),
    read([, n, unit, years]) {
      return within(n ?? years ?? '', unit ?? '年', null)
    },
  },
  // 3-12月, 3月至12月: of the year of the plan
  {
    pattern: /^(1[0-2]|[1-9])月?[-至到](1[0-2]|[1-9])月(?:底|末)?(?:之?前)?/,
    read([, first, last], { year: own }) {
      if (!own) return nothing()
      const read = onMonth(own, Number(last), undefined, undefined, 'document-year')
      if (read.by) read.start = isoDate(own, Number(first), 1)
      return read
    },
  },
  // 11月底前, 6月中旬, 6月底, 第二季度, 上半年: the year of the plan
  {
    pattern: new RegExp(`(${thisYear}|${nextYear})?${month}(?:(\\d{1,2})日|([上中下])旬)?(?:底|末)?(?:之?前|以前)`),
    read([, word, m, d, part], { year: own }) {
      return own ? onMonth(yearOf(own, word), value(m ?? ''), d, part, 'document-year') : nothing()
    },
  },
  {
    pattern: new RegExp(`(${thisYear}|${nextYear})?${month}(?:(\\d{1,2})日|([上中下])旬)?(?:底|末)?(?:之?前|以前)?(?!起|份起|[-至到])`),
    read([, word, m, d, part], { year: own }) {
      return own ? onMonth(yearOf(own, word), value(m ?? ''), d, part, 'document-year') : nothing()
    },
  },
  {
    pattern: new RegExp(`(${thisYear}|${nextYear})?(?:第?([${han}1-4])季度|([上下])半年)(?:底|末)?(?:之?前|内)?`),
    read([, word, quarter, half], { year: own }) {
      return own ? onPart(yearOf(own, word), quarter, half, 'document-year') : nothing()
    },
  },
  // 全年, 2024年全年
  {
    pattern: new RegExp(`(?:${year})?全年(?!推进|持续)`),
    read([, y], { year: own }) {
      const last = y ? Number(y) : own
      return last && plausible(last) ? time(isoDate(last, 12, 31), 'year', y ? null : 'document-year', isoDate(last, 1, 1)) : nothing()
    },
  },
  // 年底前, 年内, 今年
  {
    pattern: new RegExp(`(${thisYear}|${nextYear})?年(?:底|末)(?:之?前|以前)?|([今本当明次])年年?(?:底|末|内)|年内|(${thisYear}|${nextYear})`),
    read([, a, b, c], { year: own }) {
      return own ? time(isoDate(yearOf(own, a ?? b ?? c), 12, 31), 'year', 'document-year') : nothing()
    },
  },
]

function value(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (text === '两') return 2
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text]
  const digit = (c: string | undefined, empty: number) => (c === undefined || c === '' ? empty : c === '0' ? 0 : han.indexOf(c) + 1)
  return text.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0)
}

function unitOf(text: string): NonNullable<DeadlineReading['within']>['unit'] {
  if (text === '年') return 'year'
  if (text === '个月') return 'month'
  if (text === '周') return 'week'
  return text.endsWith('工作日') ? 'workday' : 'day'
}

function plausible(y: number, m = 1): boolean {
  return y >= plausibleYears.first && y <= plausibleYears.last && m >= 1 && m <= 12
}

function onMonth(y: number, m: number, day: string | undefined, part: string | undefined, inferred: string | null): DeadlineReading {
  if (!plausible(y, m)) return nothing()
  const d = day ? Number(day) : part === '上' ? 10 : part === '中' ? 20 : lastDay(y, m)
  // an impossible day keeps its text and names no date (domain §6)
  if (d < 1 || d > lastDay(y, m)) return nothing()
  return time(isoDate(y, m, d), day ? 'day' : part ? 'tenDays' : 'month', inferred)
}

function onPart(y: number, quarter: string | undefined, half: string | undefined, inferred: string | null): DeadlineReading {
  if (!plausible(y)) return nothing()
  const m = half ? (half === '上' ? 6 : 12) : value(quarter ?? '') * 3
  return time(isoDate(y, m, lastDay(y, m)), half ? 'half' : 'quarter', inferred)
}

/**
 * Read the time of a clause: `2023年12月底前完成并持续推进`, `持续推进`, `年底前`.
 *
 * > | 2023年12月底前完成并持续推进      by 2023-12-31, ongoing
 *
 * @param key Folded text of the time alone.
 * @returns null when it names none
 * @source domain §6
 */
export function readDeadline(key: string, context: DeadlineContext = {}): DeadlineReading | null {
  const ongoing = ongoingWords.test(key)
  for (const form of forms) {
    const hit = form.pattern.exec(key)
    const read = hit && form.read(hit, context)
    if (read) return placed(read, 0, key.length, ongoing)
  }
  return ongoing ? placed(nothing(), 0, key.length, ongoing) : null
}

function placed(read: DeadlineReading, from: number, to: number, ongoing: boolean): DeadlineReading {
  read.from = from
  read.to = to
  read.ongoing = ongoing
  return read
}

const prose = new Starts(
  new RegExp(
    `(?:力争|争取|确保)?(?:到|至)\\d{4}年(?:${month}(?:\\d{1,2}日)?)?(?:年?底|末)?(?:之?前)?|每(?:两年|半年|年|季度|月)(?:${month})?(?:\\d{1,2}日)?(?:年?底|末)?(?:之?前)|\\d{4}年(?:${month})?(?:\\d{1,2}日(?:\\d{1,2}时)?|[上中下]旬)?(?:年?底|末)?(?:之?前|以前|年?内)|\\d{4}年(?:${month})?(?:年?底|末)(?:之?前)?|(?:到)?[“"]?十[一二三四五六]五[”"]?(?:末|期末)|(?:\\d{4}年|${thisYear}|${nextYear})?(?:第?[${han}1-4]季度|[上下]半年)(?:(?:底|末)(?:之?前)?|之?前|(?=[^，。；]{0,4}(?:完成|建成|启动|开工|投用|出台|印发|上线)))|(?:${thisYear}|${nextYear})年?(?:(?:底|末)(?:之?前|以前)?|内)|(?<![\\d年三两二一四五十个])年(?:底|末)(?:之?前|以前)|(?:(?:${thisYear}|${nextYear})|(?<![\\d年个]))(?:1[0-2]|[1-9])月(?:底|末|[上中下]旬|\\d{1,2}日)?(?:之?前|以前)|(?:自|从)[^，。；《》]{1,24}之?日起[，]?[${han}两\\d]{1,3}(?:年|个月|周|个工作日|工作日|日|天)(?:之?内|以内)`,
  ),
  `0123456789力争确到至每“"十年今本当明次自从第上下${han}`,
)

/**
 * Find the deadlines of running text, one for each place that names one.
 *
 * Not: dates inside 《》, quotes and document numbers, `截至2023年底` (an achievement), a year that only tells when
 * something was (`2018年12月印发的`).
 *
 * @source domain §6
 */
export function findDeadlines(key: string, context: DeadlineContext = {}): DeadlineReading[] {
  const found: DeadlineReading[] = []
  const hits = prose.all(key)
  if (hits.length === 0) return found
  const quiet = quoted(key)
  let passed = 0
  for (const hit of hits) {
    const from = hit.index
    while (quiet[passed] && (quiet[passed] as [number, number])[1] <= from) passed++
    if (from >= (quiet[passed]?.[0] ?? key.length)) continue
    const before = key.slice(Math.max(0, from - 3), from)
    if (/(?:截至|截止|截止到|截止至|截|自|从|比|较|与)$/.test(before) && !/日起/.test(hit[0])) continue
    // 于2018年9月28日前 sets a time, 于2018年12月 tells one
    if (/于$/.test(before) && !/[前内]$/.test(hit[0])) continue
    if (!/日起/.test(hit[0]) && (/[前内底末]$/.test(hit[0]) ? describes : tells).test(key.slice(from + hit[0].length))) continue
    const read = readDeadline(hit[0], context)
    if (read) found.push(placed(read, from, from + hit[0].length, read.ongoing))
  }
  return found
}

/** What stands behind a day that only tells when something was: `2018年12月印发的`. */
const tells = /^(?:以来|起|印发|发布|出台|的|以后|出生|注册|成立|登记|在研|(?:取得|获得)(?![^，。；]{0,8}(?:进展|成效|成果|突破)))/
/** Behind a last day as well: `2005年底前注册的车辆`; but `6月底前出台方案` sets a time. */
const describes = /^(?:以来|起|的|以后|出生|在研|(?:印发|发布|出台|注册|成立|登记|取得|获得|建成|投产|办理)[^，。；]{0,8}的(?!工作|任务|编制|制定))/

/** Ranges inside 《》. */
function quoted(key: string): [number, number][] {
  const ranges: [number, number][] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < key.length; i++) {
    if (key[i] === '《' && depth++ === 0) start = i
    else if (key[i] === '》' && depth > 0 && --depth === 0) ranges.push([start, i])
  }
  return ranges
}
