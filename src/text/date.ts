/** A calendar date as printed, read without repair. */
export interface DateReading {
  /** ISO date, or null for a blank template, a date without a year or day, or an impossible one. */
  date: string | null
  /** A template whose blanks were never filled: `2024年月日`. */
  placeholder: boolean
  /** A year, month or day that cannot be: damaged digits (domain §3.4). */
  suspect: boolean
}

/** Signs that print a zero inside a date (domain §1): circle, Latin and Cyrillic O, Greek omicron. */
const zeros = /[〇○零OОΟ]/g
const yearText = '(?:\\d{4}|[一二三四五六七八九〇○零OОΟ0\\d]{4})'
const unit = '[一二三四五六七八九十〇○零OОΟ0\\d]{1,3}'
const full = new RegExp(`^(${yearText})年(${unit})月(${unit})日`)
const line = new RegExp(`^[(\\[]?(?:${yearText}年(?:${unit})?月(?:${unit})?日|年月日)[)\\]]?(?:印发|签发|发布|公布|发文)?$`)

/** First and last year that a policy text can name (domain §3.4). */
export const plausibleYears = { first: 1949, last: 2060 } as const

/**
 * Whether a line is a date and nothing else: `2024年8月3日`, `二○二四年八月三日`, `2024年月日`.
 *
 * @param key Folded text without white space.
 * @source domain §1, 成文日期
 */
export function isDateLine(key: string): boolean {
  return line.test(key)
}

/**
 * Read the date at the start of `key`.
 *
 * @example parseDate('二○一○年五月十一日').date // '2010-05-11'
 * @example parseDate('5355年65月06日') // {date: null, suspect: true, …}
 */
export function parseDate(key: string): DateReading {
  const text = key.replace(/^[([]/, '')
  const hit = full.exec(text)
  if (!hit) return { date: null, placeholder: /^(?:\d{4})?年(?:\d{1,2})?月(?:\d{1,2})?日/.test(text), suspect: false }
  const year = digits(hit[1] as string)
  const month = small(hit[2] as string)
  const day = small(hit[3] as string)
  if (year === null || month === null || day === null) return { date: null, placeholder: false, suspect: true }
  if (year < plausibleYears.first || year > plausibleYears.last || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) {
    return { date: null, placeholder: false, suspect: true }
  }
  return { date: isoDate(year, month, day), placeholder: false, suspect: false }
}

/**
 * The day that the digits of a date name whose 年, 月 and 日 a page has lost with its font; null where they can be read in more than one way.
 *
 * @example tornDay('202465') // '2024-06-05'
 * @example tornDay('2024111') // null: 1月11日 or 11月1日
 */
export function tornDay(key: string): string | null {
  const [, year, rest] = /^((?:19|20)\d{2})(\d{2,4})$/.exec(key) ?? []
  if (!year || !rest) return null
  const days = [1, 2].flatMap((length) => {
    const { date } = rest.length > length ? parseDate(`${year}年${rest.slice(0, length)}月${rest.slice(length)}日`) : { date: null }
    return date && rest[0] !== '0' && rest[length] !== '0' ? [date] : []
  })
  return days.length === 1 ? (days[0] as string) : null
}

/** ISO text of a date. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Last day of a month. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A number printed digit by digit: `二○二四` 2024. */
function digits(text: string): number | null {
  const plain = text.replace(zeros, '0').replace(/[一二三四五六七八九]/g, (c) => String('一二三四五六七八九'.indexOf(c) + 1))
  return /^\d+$/.test(plain) ? Number(plain) : null
}

/** A month or day: `8`, `08`, `八`, `十一`, `二十三`, `三○`. */
function small(text: string): number | null {
  if (!text.includes('十')) return digits(text)
  const [tens, ones] = text.split('十')
  const ten = tens === '' ? 1 : digits(tens ?? '')
  const one = ones === '' ? 0 : digits(ones ?? '')
  return ten === null || one === null ? null : ten * 10 + one
}
