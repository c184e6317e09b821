import type { Element } from './dom.ts'
import { isElement, textIn } from './dom.ts'

const formats: Readonly<Record<string, (n: number) => string>> = {
  '1': (n) => `${n}.`,
  a: (n) => (n <= 26 ? `${String.fromCharCode(96 + n)}.` : `${n}.`),
  A: (n) => (n <= 26 ? `${String.fromCharCode(64 + n)}.` : `${n}.`),
  han: (n) => `${hanOf(n)}、`,
}

function hanOf(n: number): string {
  const digits = '〇一二三四五六七八九'
  if (n < 1 || n > 99) return String(n)
  const tens = Math.floor(n / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${n % 10 > 0 ? digits[n % 10] : ''}`
}

const typed = /^[\s\u3000]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]|[①-⑳]|第.{1,4}[条章])/

/**
 * The numbers that a browser prints before the items of an ordered list; none where the items carry typed ones.
 *
 * @example numbersOf(ol) // Map { li → '1.', li → '2.' }
 */
export function numbersOf(list: Element): Map<Element, string> {
  const items = list.children.filter(isElement).filter(({ tagName }) => tagName === 'li')
  const style = String(list.properties.style ?? '')
  if (list.tagName !== 'ol' || /list-style(?:-type)?\s*:\s*none/i.test(style) || items.some((item) => typed.test(textIn(item)))) return new Map()
  const han = /list-style(?:-type)?\s*:\s*(?:cjk-ideographic|simp-chinese-informal|trad-chinese-informal|japanese-informal)/i.test(style)
  const format = formats[han ? 'han' : String(list.properties.type ?? '1')] ?? formats['1']
  const numbers = new Map<Element, string>()
  let n = Number(list.properties.start ?? 1) - 1
  for (const item of items) {
    n = item.properties.value === undefined ? n + 1 : Number(item.properties.value)
    if (format && Number.isInteger(n)) numbers.set(item, format(n))
  }
  return numbers
}
