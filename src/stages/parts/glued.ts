import { findDocumentNumbers } from '../../text/document-number.ts'
import type { Passage } from '../../text/passage.ts'
import { isSiteLabel } from '../../text/site.ts'
import type { Cell, Root, Table } from '../../tree/nodes.ts'
import { takeValues } from './element.ts'
import type { Flow } from './flow.ts'
import { canBeTitle, endsTitle } from './title.ts'

/** How many of the first blocks can belong to the head. */
const head = 16

/** How often a page was looked at, right in front of the addressees. */
const countedVisits = /^(?:浏览|阅读|点击|访问)(?:次数|人次|量|数)：\d{1,9}次?(?=各[^。；]{2,200}：)/

/**
 * Part what a site puts together at the top of a text: the number and the title on one line, a title in its book-title marks or
 * behind the category of the page, labels and values in a table.
 *
 * > | 某政办发〔2024〕9号　某市人民政府办公室关于…的通知
 * > | 某市人民政府办公室关于…的通知（某政办发〔2024〕9号）
 * > | 【规范性文件】某市关于…的通知
 * > | 浏览次数：512各县、区人民政府：
 * > | 《某省关于……的实施意见》全文如下。
 *
 * @source domain §1, web header
 */
export function partGlued(root: Root, flow: Flow): Flow {
  return flow.flatMap((node, at) => {
    if (at >= head) return [node]
    if (node.type === 'table') return partTable(root, node)
    const counted = countedVisits.exec(node.text.key)?.[0].length ?? 0
    if (counted > 0) return [node.text.slice(0, counted), node.text.slice(counted)].map((text) => ({ ...node, text }))
    const quoted = quotedTitle.exec(node.text.key)?.[1] ?? ''
    // an explanation of a text speaks of its contents under a number of its own
    if (endsTitle(quoted) && !flow.slice(0, at).some((above) => above.type === 'paragraph' && above.text.markers.length > 0)) {
      takeValues(root, node.text, [{ from: 1, to: 1 + quoted.length }])
      return [{ ...node, text: node.text.slice(1, 1 + quoted.length) }]
    }
    const parted = node.text.length < 10 ? null : partTitle(root, node.text)
    if (!parted) return [node]
    return [parted.title, ...(parted.number ? [parted.number] : [])].sort((a, b) => a.start - b.start).map((text) => ({ ...node, text }))
  })
}

/** How news agencies and sites lead to a text whose title they do not print again. */
const quotedTitle = /^《((?:[^《》]|《[^《》]*》){4,90})》(?:的)?(?:全文|原文|主要内容|内容)(?:如下)?[：。]?$/

/** The title of a line and the number beside it, what is round them set apart; null where the line is no title. */
export function partTitle(root: Root, text: Passage): { title: Passage; number: Passage | null } | null {
  if (text.length > 160) return null
  const { line, number } = numberAside(text)
  const title = withoutMarks(line)
  if (!canBeTitle(title.key) || !endsTitle(title.key)) return null
  const from = line.key.indexOf(title.key)
  if (title.length < line.length) takeValues(root, line, [{ from, to: from + title.length }])
  return { title, number }
}

/** A number that begins or closes a line, in brackets or not, and the rest of the line. */
function numberAside(text: Passage): { line: Passage; number: Passage | null } {
  const { key } = text
  const hits = findDocumentNumbers(key)
  const [first] = hits
  if (first?.from === 0 && first.to < key.length) return { line: text.slice(first.to), number: text.slice(0, first.to) }
  const last = hits.at(-1)
  const bracket = last && key[last.from - 1] === '(' && key.endsWith(')') ? 1 : 0
  if (!last || last.from <= bracket || last.to + bracket !== key.length) return { line: text, number: null }
  return { line: text.slice(0, last.from - bracket), number: text.slice(last.from - bracket) }
}

/** A title without the category before it and the book-title marks round it. */
function withoutMarks(line: Passage): Passage {
  const { key } = line
  const category = /^\[[^[\]\d]{2,8}\](?=[^[\]]{8})/.exec(key)?.[0].length ?? 0
  const quoted = key[category] === '《' && key.indexOf('》') === key.length - 1 ? 1 : 0
  return line.slice(category + quoted, key.length - quoted)
}

/** More rows than a site sets at the head of a page. */
const mostLabels = 100

/** A table that only lays out labels and their values: its cells, one after the other. */
function partTable(root: Root, table: Table): Flow {
  if (table.caption || table.notes.length > 0 || table.rows.length > mostLabels) return [table]
  const cells = [...table.header, ...table.rows].flat().filter(({ text }) => text.length > 0)
  const labels = cells.filter(({ text }) => isSiteLabel(text.key)).length
  if (labels < 3 || labels * 3 < cells.length) return [table]
  root.tables = root.tables.filter((other) => other !== table)
  return cells.map(({ text }: Cell) => ({ type: 'paragraph', text, lines: [], unsure: false }))
}
