import { labelNouns, labelRoles, personLabels, timeLabels } from '../../lexicon/roles.ts'
import { findBrackets, longestBracket } from '../../text/bracket.ts'
import { isClause } from '../../text/clause.ts'

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
}

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const roleLabel = `(?:${any(labelRoles.flatMap(({ words }) => words))})(?:及|和|、)?(?:${any(labelRoles.flatMap(({ words }) => words))})?(?:${any(labelNouns)})`
const lineStart = new RegExp(`^(?:${roleLabel}|${any(personLabels)}|${any(timeLabels)})：(?!$)`)
const tailLabel = new RegExp(`(?<=[。；)])(?:${roleLabel})：[^。]{2,300}。?$`)

/** Whether a paragraph is a clause without brackets: `责任单位：市科技局、市财政局`. */
export function isClauseLine(key: string): boolean {
  return key.length <= 400 && lineStart.test(key) && !/。./.test(key)
}

/**
 * Find the set-off clauses of a paragraph: brackets that pass the positive test and stand at the end of a sentence or
 * carry a label; the last one may have lost its closing bracket (what OCR does to 〔〕), or both.
 *
 * @source domain §4.3 (10, 11), §4.6
 */
export function findClauses(key: string): Found[] {
  const found: Found[] = []
  let done = 0
  for (const bracket of findBrackets(key)) {
    if (bracket.open < done) continue
    let insideEnd = bracket.closed ? bracket.close : key.length
    if (insideEnd - bracket.open > longestBracket) continue
    if (!bracket.closed) while (insideEnd > bracket.open && /[。；]/.test(key[insideEnd - 1] as string)) insideEnd--
    const inside = key.slice(bracket.open + 1, insideEnd)
    if (!setOff(key, bracket.open, bracket.closed ? bracket.close + 1 : insideEnd, inside) || !isClause(inside)) continue
    const close = bracket.closed ? bracket.close + 1 : insideEnd
    const end = /[。；]/.test(key[close] ?? '') ? close + 1 : close
    found.push({ open: bracket.open, close, inside: bracket.open + 1, insideEnd, end, bracket: true, closed: bracket.closed })
    done = end
  }
  const tail = found.length === 0 ? tailLabel.exec(key) : null
  if (tail && tail.index > 0) {
    const stop = key.length - (/[)\]。]+$/.exec(key)?.[0].length ?? 0)
    found.push({ open: tail.index, close: stop, inside: tail.index, insideEnd: stop, end: key.length, bracket: false, closed: true })
  }
  return found
}

/** At the end of a sentence, or with a label that leaves no doubt. */
function setOff(key: string, open: number, close: number, inside: string): boolean {
  const before = key[open - 1] ?? '。'
  const after = key[close] ?? '。'
  if (/[。；，]/.test(after) && !/，/.test(after)) return true
  if (/[。；！？]/.test(before)) return true
  return new RegExp(`^${roleLabel}：`).test(inside)
}
