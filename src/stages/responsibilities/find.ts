import { findBrackets, longestBracket } from '../../text/bracket.ts'
import { type ClauseReading, otherLabel, readPlainList, readSetOff, repairClause, roleLabel, timeBracket } from '../../text/clause.ts'
import { isAt, Sign } from '../../text/signs.ts'
import { countAtEnd } from '../../text/space.ts'

/** A set-off clause in a paragraph. */
export interface Found {
  /** Offset of the opening bracket, or of the first label. */
  open: number
  /** Offset behind the clause, its closing bracket included. */
  close: number
  inside: number
  insideEnd: number
  /** Offset behind the clause and the stop that follows it. */
  end: number
  bracket: boolean
  closed: boolean
  /** Offsets count from `inside`. */
  reading: ClauseReading
}

const labelStart = new RegExp(`^(?:${roleLabel})：`)
/** A label behind a sentence with what follows it up to the end; further labels may stand in sentences of their own. */
const tailLabel = new RegExp(`(?<=^|[。；)])(?:${roleLabel})：[^。]{2,400}(?:。(?:${roleLabel}|${otherLabel})：[^。]{2,200}){0,4}。?$`)

/**
 * Find the set-off clauses of a paragraph: brackets that pass the positive test and stand at the end of a sentence or
 * carry a label; the last one may have lost its closing bracket (what OCR does to 〔〕), or both.
 *
 * @param plain Whether the text assigns tasks by brackets that only list bodies.
 * @source domain §4.3 (10, 11), §4.6
 */
export function findClauses(key: string, plain = false): Found[] {
  const found: Found[] = []
  if (!/[([)\]：]/.test(key)) return found
  let done = 0
  const last = key.length - countAtEnd(key, '。；')
  for (const bracket of findBrackets(key)) {
    if (bracket.open < done) continue
    const ends = bracket.closed ? [bracket.close] : openEnds(key, bracket.open, last)
    for (const insideEnd of ends) {
      if (insideEnd - bracket.open > longestBracket) continue
      const close = /[)\]]/.test(key[insideEnd] ?? '') ? insideEnd + 1 : insideEnd
      const inside = key.slice(bracket.open + 1, insideEnd)
      if (!setOff(key, bracket.open, close, inside)) continue
      const reading = readSetOff(inside)
      if (!reading) continue
      const end = /[。；]/.test(key[close] ?? '') ? close + 1 : close
      const clause = withTime(key, { open: bracket.open, close, inside: bracket.open + 1, insideEnd, end, bracket: true, closed: bracket.closed, reading })
      found.push(clause)
      done = clause.end
      break
    }
  }
  const tail = found.at(-1)?.end === key.length ? null : (unopened(key, done) ?? labelled(key, done))
  if (tail) found.push(tail)
  if (!plain) return found
  const lists = plainList(key).filter((list) => !found.some(({ open, end }) => list.open < end && open < list.end))
  return lists.length > 0 ? [...found, ...lists].sort((a, b) => a.open - b.open) : found
}

/**
 * The brackets that hold nothing but names of bodies: the one that ends a paragraph, and those between its sentences.
 *
 * > | 统筹项目建设。（市发展改革委、市财政局）推进数据共享。（市大数据局）
 */
export function plainList(key: string): Found[] {
  if (!key.includes('(') && !key.includes('[')) return []
  const found: Found[] = []
  for (const { open, close, depth, closed } of findBrackets(key)) {
    if (depth > 0 || close - open > longestBracket) continue
    // the last one may have lost its closing sign to the end of the line
    const last = !closed || /^[)\]]。?$/.test(key.slice(close, close + 3)) || timeBracket(key.slice(close + 1, close + 60))?.length === key.length - close - 1
    const before = key[open - 1] ?? '。'
    // alone in its paragraph it stands behind the sentence above
    if (!(/[。；！？]/.test(before) || (last && /[\u4e00-\u9fff”》，%)]/.test(before)))) continue
    const insideEnd = closed ? close : close - countAtEnd(key, '。')
    const reading = readPlainList(key.slice(open + 1, insideEnd))
    // 强化宣传（各区县）。 tells where; behind the full stop it tells who
    if (!reading || (!/[。；！？]/.test(before) && reading.assignments.every(({ collective }) => collective))) continue
    // without any stop one name may tell anything: 张某（市教育局）
    if (!/[。；！？]/.test(before) && reading.assignments.length < 2 && (key[close + 1] === undefined || facility.test(key.slice(open + 1, insideEnd))))
      continue
    const end = !closed ? key.length : key[close + 1] === '。' ? close + 2 : close + 1
    found.push(withTime(key, { open, close: closed ? close + 1 : insideEnd, inside: open + 1, insideEnd, end, bracket: true, closed, reading }))
  }
  return found
}

/** Another name of what stands in front of it, where no level says whose it is: 嵌入式服务综合体(社区服务中心) */
const facility = /^(?![省市区县州盟旗镇乡]).*(?:中心|站|所|室|馆|院|校|公司|大学|协会|基地|平台)$/

/** A clause with the time that a bracket of its own sets right behind it: `（市教委、市财政局）（完成时限：2026年底）`. */
function withTime(key: string, clause: Found): Found {
  const behind = clause.reading.deadline || !clause.closed ? null : timeBracket(key.slice(clause.end, clause.end + 60))
  if (!behind) return clause
  const shift = clause.end - clause.inside
  const reading = { ...clause.reading, deadline: { from: shift + behind.time.from, to: shift + behind.time.to } }
  const end = clause.end + behind.length
  return { ...clause, close: /[。；]/.test(key[end - 1] ?? '') ? end - 1 : end, end, reading }
}

/** Where a bracket that never closes may end: with the item, in front of a closing sign that another bracket took, or with its first sentence. */
function openEnds(key: string, open: number, last: number): number[] {
  // no further than a bracket is believed: a paragraph may hold as many of them as it has characters
  const stop = open + key.slice(open, open + longestBracket + 1).indexOf('。')
  const ends = /[)\]]/.test(key[last - 1] ?? '') ? [last, last - 1] : [last]
  return stop > open && stop < last ? [...ends, stop] : ends
}

/** The last sentence when it is a clause that lost its opening bracket: `…机制。省法院负责，持续推进〕`. */
function unopened(key: string, done: number): Found | null {
  const stop = /[)\]][。；]?$/.exec(key)?.index
  if (stop === undefined || stop - done > longestBracket * 2) return null
  const from = Math.max(key.lastIndexOf('。', stop - 1), key.lastIndexOf('；', stop - 1)) + 1
  const inside = key.slice(from, stop)
  const reading = from < done || depthOf(inside) !== 0 ? null : readSetOff(inside)
  return reading && { open: from, close: stop + 1, inside: from, insideEnd: stop, end: key.length, bracket: true, closed: false, reading }
}

function depthOf(text: string): number {
  let depth = 0
  for (const c of text) {
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth--
    if (depth < 0) return depth
  }
  return depth
}

/** Whether what may be a label stands behind a stop or bracket; the pattern that looks for one is large. */
function labelBehindStop(key: string): boolean {
  for (let i = 1; i < key.length; i++) if (isAt(key, i, Sign.label) && isAt(key, i - 1, Sign.stop | Sign.bracket)) return true
  return false
}

/** A label behind a full stop that has no brackets at all: `…建设。责任单位：市科技局`. */
function labelled(key: string, done: number): Found | null {
  if (!key.includes('：', done) || !labelBehindStop(key)) return null
  const tail = tailLabel.exec(repairClause(key))
  if (!tail || tail.index < Math.max(1, done)) return null
  const stop = key.length - countAtEnd(key, ')]。')
  const text = key.slice(tail.index, depthOf(key.slice(tail.index, key.length)) === 0 && /[)\]]。?$/.test(key) ? key.length - (/。$/.test(key) ? 1 : 0) : stop)
  const reading = readSetOff(text)
  return (
    reading && {
      open: tail.index,
      close: tail.index + text.length,
      inside: tail.index,
      insideEnd: tail.index + text.length,
      end: key.length,
      bracket: false,
      closed: true,
      reading,
    }
  )
}

/** No label with its colon is longer. */
const longestLabel = 40

/** At the end of a sentence, or with a label that leaves no doubt. */
function setOff(key: string, open: number, close: number, inside: string): boolean {
  const before = key[open - 1] ?? '。'
  const after = key[close] ?? '。'
  if (/[。；]/.test(after)) return true
  if (/[。；！？]/.test(before)) return true
  return isAt(inside, 0, Sign.label) && labelStart.test(repairClause(inside.slice(0, longestLabel)))
}
