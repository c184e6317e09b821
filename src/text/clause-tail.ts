import { findBrackets } from './bracket.ts'
import { otherLabel, readPlainList, repairClause, roleLabel } from './clause.ts'
import { meet } from './match.ts'
import { isOrganization } from './organization.ts'
import { isAt, isHan, Sign } from './signs.ts'
import { countAtEnd } from './space.ts'

const insideClause = /(?:单位|部门|领导|主体|人)：|(?:负责|牵头|配合|参加|参与|落实|实施|承办|主办|协办|推进|完成|进行)[^()[\]]{0,24}$/

/** A name of a body and nothing else, its second plate or a part of it in brackets. */
const nameAlone =
  /^[^，。；：、()]{2,24}(?:\([^()]{1,16}\)[^，。；：、()]{0,12})?(?:(?<=[局委厅办部府会院司门位区心行关])|(?<=[局委厅办部府会院司门位区心行关]\)))$/

/** Nothing but names of bodies, two at least; or one with a time or a rule for the others behind it. */
function namesOnly(inside: string): boolean {
  const names = inside.split(/[、，]/, 22)
  if (names.length > 1 && names.length < 22 && names.every((name) => nameAlone.test(name))) return true
  const list = inside.length < 300 && /[、，；。]/.test(inside) ? readPlainList(inside) : null
  return list !== null && (list.deadline !== null || list.scopes.length > 0 || list.assignments.length > 1)
}

/**
 * Where the responsibility bracket (or brackets) that end a paragraph begin, or the clause without brackets; the length of the text
 * when there are none. A full stop behind the bracket does not count.
 *
 * > | 完成修订工作。〔省司法厅负责，2023年12月底前完成〕
 *            ^ here
 * > | 完成修订工作。责任单位：省司法厅
 *            ^ here
 *
 * @source domain §4.3 (11)
 */
export function clauseStart(key: string): number {
  let start = Math.min(unclosedClause(key), labelledClause(key))
  for (;;) {
    const end = start - countAtEnd(start === key.length ? key : key.slice(0, start), '。；')
    if (!closes(key.charCodeAt(end - 1))) return start
    let depth = 0
    let open = end - 1
    for (; open >= 0; open--) {
      const unit = key.charCodeAt(open)
      if (closes(unit)) depth++
      else if ((unit === 0x28 || unit === 0x5b) && --depth === 0) break
      if (end - open > 700) return start
    }
    const inside = key.slice(open + 1, end - 1)
    if (open < 0 || !(insideClause.test(inside) || namesOnly(inside) || (key[open - 1] === '。' && isOrganization(inside)))) return start
    // the full stop in front of the bracket belongs to the sentence
    start = open
  }
}

/** `)`, `]` */
function closes(unit: number): boolean {
  return unit === 0x29 || unit === 0x5d
}

/** A line of bodies may stand behind a dash or bullet. */
const bullet = '(?:-{1,2}|[•●◆■▪·◇○*★☆※▲△□◎➢✓√])?'
const leadingBullet = new RegExp(`^${bullet}`)
const lineStart = new RegExp(`^${bullet}${meet}(?:(?:${roleLabel}(?:\\([^()]{1,12}\\))?|${otherLabel})：|[([](?:${roleLabel}|${otherLabel})[)\\]]：?)(?!$)`)

/** A sentence behind the first that no label begins. */
const innerStop = new RegExp(`。(?!(?:${roleLabel}|${otherLabel})：|$)`)

/** Length of the dash or bullet at the start of a line. */
export function bulletAt(key: string): number {
  if (isHan(key.charCodeAt(0))) return 0
  return leadingBullet.exec(key)?.[0].length ?? 0
}

/** Whether a paragraph is a clause without brackets: `责任单位：市科技局、市财政局`. */
export function isClauseLine(key: string): boolean {
  if (key.length > 600 || !isAt(key, bulletAt(key), Sign.label | Sign.bracket) || !/[：)\]]/.test(key.slice(0, 24))) return false
  return lineStart.test(repairClause(key)) && !innerStop.test(key)
}

/** Start of a last sentence that is a clause without brackets; the length of the text when it is none. */
function labelledClause(key: string): number {
  const from = key.lastIndexOf('。', key.length - 2) + 1
  return isClauseLine(key.slice(from)) ? from : key.length
}

/** Start of a clause at the end that has lost its closing bracket; the length of the text when there is none. */
function unclosedClause(key: string): number {
  if (!key.includes('(') && !key.includes('[')) return key.length
  const first = findBrackets(key).find(({ closed }) => !closed)?.open
  if (first === undefined || key.length - first > 700) return key.length
  const inside = key.slice(first + 1).replace(/(?<![。；])[。；]+$/, '')
  return insideClause.test(inside) || namesOnly(inside) ? first : key.length
}
