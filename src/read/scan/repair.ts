/** Characters of a line, and whether they are what was recognised or restored. */
export interface Piece {
  text: string
  repaired: boolean
}

/** Brackets that recognition puts for 〔 and 〕, or drops. */
const number = /[〔[【（(［](\d{4})[〕\]】）)］](?=\d{1,4}号)/g
const opening = /[〔[【［](?=[^〔〕[\]【】［］]{2,200}$|[^〔〕[\]【】［］]{2,200}[〕\]】］])/g
const clause = /负责|牵头|配合|责任单位|责任部门|落实|参加/
const closes = /[〕\]】］）)]/
const begins = /^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、]|第[一二三四五六七八九十百]{1,4}[章条]|附件)/

/**
 * Restore 〔〕 where the text proves them: round the year of a document number, round a clause that names who is responsible; and （ that was read as 《.
 * A closing 〕 that is missing is set where the item ends.
 *
 * @param lines Lines in reading order.
 * @returns     The lines in pieces; put together they are the repaired text.
 * @example repair(['鲁政办发〔2024]6号']) // [[{text: '鲁政办发〔2024'}, {text: '〕', repaired: true}, {text: '6号'}]]
 */
export function repair(lines: readonly string[]): Piece[][] {
  const marks = lines.map(() => new Map<number, string>())
  const put = (line: number, at: number, sign: string) => {
    if (lines[line]?.[at] !== sign) marks[line]?.set(at, sign)
  }
  const appended = new Set<number>()
  for (const [i, line] of lines.entries()) {
    for (const hit of line.matchAll(number)) {
      put(i, hit.index, '〔')
      put(i, hit.index + hit[0].length - 1, '〕')
    }
    // a round bracket that was read as a book mark: a closing round one shows it
    for (const hit of line.matchAll(/[《〈]/g)) {
      const rest = lines
        .slice(i, i + 4)
        .join('')
        .slice(hit.index + 1)
      const end = rest.search(/[《》〈〉（）()]/)
      if (end >= 2 && end <= 200 && /[)）]/.test(rest[end] as string) && clause.test(rest.slice(0, end))) put(i, hit.index, '（')
    }
    for (const hit of line.matchAll(opening)) {
      // the item goes on to the line before the next marker
      let end = i
      while (
        end + 1 < lines.length &&
        end - i < 4 &&
        !closes.test(end === i ? line.slice(hit.index) : (lines[end] as string)) &&
        !begins.test(lines[end + 1] as string)
      )
        end++
      const inside = lines
        .slice(i, end + 1)
        .join('')
        .slice(hit.index + 1)
      if (!clause.test(inside)) continue
      const last = lines[end] as string
      const close = (end === i ? last.slice(hit.index) : last).search(/[〕\]】］]/)
      put(i, hit.index, '〔')
      if (close >= 0) put(end, close + (end === i ? hit.index : 0), '〕')
      else if (!/[）)]\s*$/.test(last) && (end + 1 === lines.length || begins.test(lines[end + 1] as string))) appended.add(end)
    }
  }
  return lines.map((line, i) => {
    const pieces: Piece[] = []
    let from = 0
    for (const [at, sign] of [...(marks[i] ?? [])].sort(([a], [b]) => a - b)) {
      if (at > from) pieces.push({ text: line.slice(from, at), repaired: false })
      pieces.push({ text: sign, repaired: true })
      from = at + 1
    }
    if (from < line.length) pieces.push({ text: line.slice(from), repaired: false })
    if (appended.has(i)) pieces.push({ text: '〕', repaired: true })
    return pieces
  })
}
