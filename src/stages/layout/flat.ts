import type { Span } from '../../text/passage.ts'

/** A first line that is shorter holds no whole head. */
const shortLine = 200
/** No head is longer. */
const longestHead = 1500
/** The first number of the text: the head ends in front of it. */
const firstNumber = /[\s。：；](?:一、|[（(]一[）)]|第[一1][章条])/
/** White space between words of a text, and not within a date, a number or a word set apart (`文　号`). */
const gap = /(?<=[\u4e00-\u9fff。：；）)》”〕\]])(?<!\d[年月]|(?:^|\s)[\u4e00-\u9fff])[ \t\u00a0\u3000]+(?=[\u4e00-\u9fff《（(“\d〔])/g
/** 中共某市委　某市人民政府关于……: one title. */
const together = /(?:中共中央|委员会|[省市区县]委)$/
/** What only the head of a paper holds: its addressees, or the day of issue. */
const headOnly = /\s(?:各[^。；：]{2,200}：|\d{4}年\d{1,2}月\d{1,2}日\s)/

/**
 * The gaps that stand for line ends in the head of a text whose page put all of it on one line; none where the head has lines of its own.
 *
 * > | 某市关于印发某方案的通知 某政发〔2024〕1号 各区县人民政府： 现将《某方案》印发给你们。 某市人民政府 2024年1月2日 某方案 为……
 */
export function flatHead(raw: string): Span[] {
  const from = raw.search(/\S/)
  if (from < 0) return []
  const stop = /[\r\n\v\f\u0085\u2028\u2029]/.exec(raw.slice(from, from + longestHead))?.index ?? longestHead
  const line = raw.slice(from, from + stop)
  if (line.length < shortLine || !headOnly.test(line)) return []
  const number = firstNumber.exec(line)
  const head = number ? line.slice(0, number.index + 2) : line
  const gaps = Array.from(head.matchAll(gap), ({ index, 0: blank }) => ({ start: from + index, end: from + index + blank.length }))
  return gaps.length < 4 ? [] : gaps.filter(({ start }) => !together.test(raw.slice(Math.max(from, start - 6), start)))
}
