import { type HistoryEvent, historyWords } from '../lexicon/history.ts'
import { parseDate } from './date.ts'
import { matches } from './match.ts'

/** One entry of the history of a regulation; ranges are offsets into the key. */
export interface HistoryHit {
  event: HistoryEvent
  /** ISO date; null where the printed date cannot be. */
  date: string | null
  from: number
  to: number
}

const longest = 600
const words = Object.keys(historyWords).join('|')
const date = '(?:\\d{4}|[一二][一二三四五六七八九〇○零]{3})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日'
const begins = new RegExp(`^[([]?(?:根据|自)?${date}(?!(?:起|之前|以前|前|后|以后|至))`)
const dates = new RegExp(date, 'g')
/** The word that closes an entry: behind it stand a bracket, the next entry, or nothing. */
const closing = new RegExp(`(${words})(?=[)\\]》〉]{0,2}$|[，；、)\\]]|并|根据|自$|经|的决定|的决议)`, 'g')
const anyWord = new RegExp(words)
const ends = new RegExp(`(?<!关于)(?:${words})[)\\]]*[，；]?$`)

/**
 * Read a note below the title of a regulation that says when it was adopted, issued, amended and took effect; an empty
 * list for any other text. Every date opens an entry, and the last of the words behind it says what happened.
 *
 * > | （2011年3月2日某市人大常委会第二次会议通过 2019年5月6日修正）    adopted 2011-03-02, amended 2019-05-06
 * > | 2014年1月1日 施行                                                effective 2014-01-01
 * > | 2014年1月1日前已经取得许可证的，……。                              none
 *
 * @param key Folded text without white space.
 * @source law-drafting rules (题注), domain §13
 */
export function readHistory(key: string): HistoryHit[] {
  if (key.length > longest || !begins.test(key) || /[。！？：]/.test(key) || !ends.test(key)) return []
  const bracket = /^[([]/.test(key) ? 1 : 0
  const stop = /[)\]]$/.test(key) ? key.length - 1 : key.length
  const starts: number[] = []
  let depth = 0
  let at = 0
  for (const hit of matches(key, dates)) {
    for (; at < hit.index; at++) depth += /[《〈<]/.test(key[at] as string) ? 1 : /[》〉>]/.test(key[at] as string) ? -1 : 0
    // a date inside a cited title is part of that title; 通过并经…批准 is one entry
    if (depth <= 0 && key[hit.index - 1] !== '经') starts.push(hit.index)
  }
  const found: HistoryHit[] = []
  starts.forEach((start, i) => {
    const from = i === 0 ? bracket : leadIn(key, start)
    const to = i + 1 < starts.length ? leadIn(key, starts[i + 1] as number) : stop
    const event = eventOf(key.slice(start, to))
    const last = found.at(-1)
    if (event) found.push({ event, date: parseDate(key.slice(start)).date, from, to: trimmed(key, from, to) })
    else if (last) last.to = trimmed(key, last.from, to)
  })
  return found
}

/** Whether a line may open a history note or an entry of one: it begins with a full date and is not that date alone. */
export function opensHistory(key: string): boolean {
  return begins.test(key) && !/日[)\]]?(?:印发)?$/.test(key)
}

/** Whether a line may close an entry. */
export function closesHistory(key: string): boolean {
  return ends.test(key)
}

/** An entry begins with the 根据 in front of its date. */
function leadIn(key: string, start: number): number {
  return key.startsWith('根据', start - 2) ? start - 2 : key[start - 1] === '自' ? start - 1 : start
}

/** The last closing word outside cited titles. */
function eventOf(entry: string): HistoryEvent | null {
  const plain = entry.replace(/《[^》]{0,200}》|〈[^〉]{0,200}〉|<[^>]{0,200}>/g, '》')
  const last = matches(plain, closing).at(-1)?.[1] ?? anyWord.exec(plain)?.[0]
  return last ? (historyWords[last] ?? null) : null
}

function trimmed(key: string, from: number, to: number): number {
  let end = to
  while (end > from && /[，；、]/.test(key[end - 1] as string)) end--
  return end
}
