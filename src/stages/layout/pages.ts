import type { Line } from '../../tree/nodes.ts'

const dashed = /^-+\(?(\d{1,4})\)?-+$/
const named = /^第(\d{1,4}|[一二三四五六七八九十百]{1,4})页(?:[,，/]?共(?:\d{1,4}|[一二三四五六七八九十百]{1,4})页)?$|^\(?\d{1,3}\/\d{1,3}\)?$|^页码：?\d{1,4}$/
const bare = /^[-·.]?(\d{1,4})[-·.]?$/

/** Characters of text between two page numbers that tell them from the ordinals of a table (a page holds about 600). */
const leastPage = 150

/**
 * Lines that hold only a page number: `— 3 —`, `第3页 共10页`, and bare numbers that ascend by one with a page of text
 * between them (`46`, … `47`). A lone bare number is one only where it cuts a sentence: most are table cells (domain §3.2).
 */
export function* pageNumberLines(lines: readonly Line[]): Generator<Line> {
  let chain: { line: Line; value: number }[] = []
  const chains = [chain]
  for (const line of lines) {
    const { key } = line.text
    if (key.length > 16 || line.role !== 'text') continue
    if (dashed.test(key) || named.test(key)) {
      yield line
      continue
    }
    const number = bare.exec(key)
    if (!number) continue
    if (cutsSentence(lines, line)) {
      yield line
      continue
    }
    const value = Number(number[1])
    const last = chain.at(-1)
    if (last && value === last.value + 1 && line.start - last.line.end >= leastPage) chain.push({ line, value })
    else if (!last || line.start - last.line.end >= leastPage) chains.push((chain = [{ line, value }]))
  }
  for (const numbers of chains)
    if (numbers.length >= 3 || (numbers.length === 2 && numbers.some((n) => n.line.pageBefore))) for (const { line } of numbers) yield line
}

/** Whether a number stands alone between two halves of a sentence: `…各区县人` `37` `民政府…`. */
function cutsSentence(lines: readonly Line[], line: Line): boolean {
  const [before, after] = [lines[line.index - 1]?.text.key ?? '', lines[line.index + 1]]
  // set off by blank lines, or by a wide indent
  const apart = line.start - line.lineStart >= 12 || (line.blankBefore > 0 && (after?.blankBefore ?? 0) > 0)
  if (!after || !apart) return false
  return before.length >= 20 && /[\u4e00-\u9fff，、]$/.test(before) && /^[\u4e00-\u9fff，、。；)]/.test(after.text.key) && after.text.length >= 8
}

/**
 * Lines printed at the top or foot of every page: the same short text at least three times, each time beside a page
 * number or a page break. The first one may be the title itself and stays.
 */
export function* runningHeadLines(lines: readonly Line[]): Generator<Line> {
  // few lines stand beside a page break: only what is printed there is looked for everywhere
  const seen = new Map<string, Line[]>()
  for (const line of lines) if (mayRunOn(line) && isBeside(lines, line)) seen.set(line.text.key, [])
  if (seen.size === 0) return
  const found: Line[][] = []
  for (const line of lines) {
    const same = mayRunOn(line) ? seen.get(line.text.key) : undefined
    if (same?.push(line) === 1) found.push(same)
  }
  for (const same of found) {
    if (same.length < 3) continue
    const beside = same.filter((line) => isBeside(lines, line))
    if (beside.length >= 2 && beside.length >= same.length - 2) for (const line of beside) if (line !== same[0] || beside.length === same.length) yield line
  }
}

function mayRunOn({ role, text: { key } }: Line): boolean {
  return role === 'text' && key.length >= 4 && key.length <= 48 && !/[。！？；：，]$/.test(key)
}

function isBeside(lines: readonly Line[], line: Line): boolean {
  const after = lines[line.index + 1]
  return line.pageBefore || lines[line.index - 1]?.role === 'furniture' || after?.role === 'furniture' || after?.pageBefore === true
}
