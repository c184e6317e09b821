import { selfNames } from '../lexicon/citations.ts'
import { readOrdinal } from './marker.ts'

/** What a sentence says about the validity of the text it stands in; ranges are offsets into the key. */
export interface ValidityHit {
  kind: 'effective' | 'expires' | 'period' | 'interpretation'
  from: number
  to: number
  /** ISO date where one is printed. */
  date: string | null
  /** Whether it counts from the issue of the text (自印发之日起). */
  fromIssue: boolean
  /** Length of the period. */
  years: number | null
  months: number | null
  /** The bodies that interpret the text. */
  body: { from: number; to: number } | null
  /** Whether its clause begins with it, so that a sentence without subject may speak of the text: `证书有效期5年` does not. */
  bare: boolean
  /** `self`: 本办法 and the like; `title`: a title in book marks; `none`: the sentence names nothing. */
  subject: 'self' | 'title' | 'none'
  /** The title of subject `title`. */
  title: { from: number; to: number } | null
}

const names = [...new Set(selfNames)].sort((a, b) => b.length - a.length).map((name) => name.replace(/[（）]/g, ''))
const self = new RegExp(`本(?:[\\u4e00-\\u9fff]{0,6}?)(?:${names.join('|')})(?:\\([^()]{1,8}\\))?`)
const day = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日'
const anchor = '(?:印发|发布|公布|下发|颁布|签发|发文|通过|公告|印制|正式发布|公开发布)'
const effective = new RegExp(
  `(?:自|从|于|由)(?:${day}|(?:本[\\u4e00-\\u9fff]{1,6})?(${anchor})(?:之)?日?)(?:之日)?(?:起|开始)?(?:满?(\\d{1,3}[个]?(?:工作)?[日月]))?(?:后|之后)?(?:起)?(?:正式)?(?:施行|实施|执行|生效|试行|实行)`,
)
const until = new RegExp(`(?:有效期|有效期限|施行期|试行期|实施期限|执行期限|政策期限)(?:限)?(?:为|自${day})?(?:暂定)?(?:至|到|截至|截止至|截止到|止于)${day}`)
const period =
  /(?:有效期|有效期限|施行期限|试行期|试行期限|实施期限|执行期限|政策期限|暂行期)(?:限)?(?:暂定)?(?:为|是)?(\d{1,2}|[一二两三四五六七八九十]{1,3})(年|个月)/
const trial = /试行(\d{1,2}|[一二两三四五六七八九十]{1,3})(年|个月)/
const interprets = /(?:由|，|：|^)([^，。；：由]{2,60}?)(?:负责|承担|具体负责)(?:具体)?(?:应用)?(?:的)?解释(?:工作)?/
const interpretedWork = /解释(?:工作|权)?(?:由|归)([^，。；：]{2,60}?)(?:负责|承担|所有|$|[，。；])/

/** What {@link effective} begins with: every plan speaks of 实施, few say from when. */
const mayTakeEffect = /[自从于由][\d本印发公下颁签通正]/

const bareClause = /^(?:政策|文件|现予(?:公布|发布|印发)|并|以上(?:政策|措施|意见|规定)|具体|其中|，)?$/

/**
 * Read what the sentences of a text say about its own validity: when it takes effect, how long it holds, who interprets it.
 *
 * > | 本办法自2024年1月1日起施行，有效期3年，由市财政局负责解释。
 *     effective 2024-01-01 · period 3 years · interpretation 市财政局
 *
 * None: certificates (`证书有效期5年`), other laws (subject `title`: the caller knows whether the title is its own), 负责 of bodies.
 *
 * @source domain §7, validity
 */
export function findValidity(key: string): ValidityHit[] {
  if (!/施行|实施|执行|生效|试行|实行|有效期|期限|解释/.test(key)) return []
  const hits: ValidityHit[] = []
  for (let start = 0; start < key.length; ) {
    const stop = key.indexOf('。', start)
    const end = stop < 0 ? key.length : stop
    readSentence(key, start, Math.min(end, start + 400), hits)
    start = end + 1
  }
  return hits
}

function readSentence(key: string, start: number, end: number, hits: ValidityHit[]): void {
  const text = key.slice(start, end)
  if (!/施行|实施|执行|生效|试行|实行|有效期|期限|解释/.test(text)) return
  const base = (hit: RegExpExecArray): ValidityHit => ({
    kind: 'effective',
    from: start + hit.index,
    to: start + hit.index + hit[0].length,
    date: null,
    fromIssue: false,
    years: null,
    months: null,
    body: null,
    bare: bareClause.test(text.slice(text.lastIndexOf('，', hit.index - 1) + 1, hit.index)),
    ...subjectOf(text, start, hit.index),
  })
  const takes = mayTakeEffect.test(text) ? effective.exec(text) : null
  if (takes) {
    const hit = base(takes)
    const delayed = takes[5] !== undefined
    hits.push({ ...hit, date: isoDate(takes[1], takes[2], takes[3]), fromIssue: takes[4] !== undefined && !delayed })
  }
  const timed = text.includes('期')
  const ends = timed ? until.exec(text) : null
  if (ends) hits.push({ ...base(ends), kind: 'expires', date: isoDate(ends[4], ends[5], ends[6]) })
  const lasts = ends ? null : ((timed ? period.exec(text) : null) ?? trial.exec(text))
  if (lasts) {
    const count = readOrdinal(lasts[1] ?? '')
    hits.push({
      ...base(lasts),
      kind: 'period',
      years: lasts[2] === '年' ? count : null,
      months: lasts[2] === '年' ? null : count,
    })
  }
  const explains = text.includes('解释') ? (interprets.exec(text) ?? interpretedWork.exec(text)) : null
  if (explains) {
    const hit = base(explains)
    const inner = explains[1] ?? ''
    let from = hit.from + explains[0].indexOf(inner)
    let to = from + inner.length
    // `本办法由市财政局负责解释` without 由 caught at the sentence start
    const own = self.exec(inner)
    if (own && own.index === 0) from += own[0].length
    from += /^(?:的)?(?:具体)?(?:由|，)?/.exec(key.slice(from, to))?.[0].length ?? 0
    to -= /(?:会同有关部门|会同相关部门)$/.exec(key.slice(from, to))?.[0].length ?? 0
    const subject = own && hit.subject === 'none' ? 'self' : hit.subject
    if (to - from >= 2) hits.push({ ...hit, kind: 'interpretation', subject, body: { from, to } })
  }
}

/** What the sentence speaks of, left of the clause, or right of it in the same clause. */
function subjectOf(text: string, start: number, at: number): { subject: ValidityHit['subject']; title: ValidityHit['title'] } {
  const before = text.slice(0, at)
  const close = before.lastIndexOf('》')
  const own = lastSelf(before)
  if (own > close || (own >= 0 && close < 0)) return { subject: 'self', title: null }
  if (close >= 0) {
    const open = before.lastIndexOf('《', close)
    return { subject: 'title', title: { from: start + open + 1, to: start + close } }
  }
  return { subject: 'none', title: null }
}

function lastSelf(text: string): number {
  const at = text.lastIndexOf('本')
  for (let i = at; i >= 0; i = i > 0 ? text.lastIndexOf('本', i - 1) : -1)
    if (self.test(text.slice(i, i + 16)) && self.exec(text.slice(i, i + 16))?.index === 0) return i
  return -1
}

function isoDate(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  if (!year || !month || !date) return null
  const [y, m, d] = [Number(year), Number(month), Number(date)]
  if (y < 1949 || y > 2060 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/**
 * The last day of a period that begins on `from`: three years from 2024-01-01 end on 2026-12-31.
 *
 * @example lastDay('2024-03-03', 2, 0) // '2026-03-02'
 */
export function lastDay(from: string, years: number, months: number): string {
  const [y = 0, m = 1, d = 1] = from.split('-').map(Number)
  const whole = y * 12 + (m - 1) + years * 12 + months
  const [year, month] = [Math.floor(whole / 12), whole % 12]
  // the day before the same day of the month, or the last day of a shorter month
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(d, length + 1)) - 86_400_000).toISOString().slice(0, 10)
}
