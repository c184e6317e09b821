import type { Grid, GridCell } from '../grid.ts'
import type { Budget } from '../limits.ts'
import { child, descendants, type Element, isElement, valOf } from '../xml.ts'
import { isOn } from './numbering.ts'

/** A cell that a merged one above may go on into. */
type Open = GridCell<Element[]>

/**
 * The cells of a table with what they cover. A cell that goes on below another (`vMerge`) adds its own paragraphs to it:
 * they are not shown, but they are there.
 *
 * @source ISO/IEC 29500-1 §17.4
 */
export function gridOf(table: Element, budget: Budget): Grid<Element[]> {
  const cells: Open[] = []
  /** By column: the cell of the row above that may go on. */
  let above = new Map<number, Open>()
  let row = 0
  let columns = 0
  let headerRows = 0
  for (const tr of rowsOf(table)) {
    const properties = child(tr, 'w:trPr')
    if (child(properties, 'w:del')) continue
    if (headerRows === row && isOn(child(properties, 'w:tblHeader'))) headerRows++
    let column = count(valOf(properties, 'w:gridBefore'), 0, budget)
    const next = new Map<number, Open>()
    for (const tc of cellsOf(tr)) {
      const own = child(tc, 'w:tcPr')
      const colSpan = count(valOf(own, 'w:gridSpan'), 1, budget)
      const merge = child(own, 'w:vMerge')
      const over = merge && merge.attributes['w:val'] !== 'restart' ? above.get(column) : undefined
      const left = cells.at(-1)
      budget.spend('cells', colSpan)
      if (over && over.colSpan === colSpan) {
        over.rowSpan = row - over.row + 1
        if (textIn(tc).trim() !== '') over.content.push(tc)
        next.set(column, over)
      } else if (isOn(child(own, 'w:hMerge')) && child(own, 'w:hMerge')?.attributes['w:val'] !== 'restart' && left?.row === row) {
        left.colSpan += colSpan
        left.content.push(tc)
      } else {
        const cell = { row, column, rowSpan: 1, colSpan, content: [tc], text: textIn(tc) }
        cells.push(cell)
        if (merge) next.set(column, cell)
      }
      column += colSpan
    }
    columns = Math.max(columns, column)
    above = next
    row++
  }
  return { rows: row, columns, cells, ...(headerRows > 0 && headerRows < row ? { headerRows } : {}) }
}

function count(value: string | undefined, standard: number, budget: Budget): number {
  const number = Number(value ?? standard)
  if (!Number.isInteger(number) || number < standard) return standard
  budget.most('cells', number)
  return number
}

function* rowsOf(table: Element): Generator<Element> {
  for (const node of table.children) {
    if (!isElement(node)) continue
    if (node.name === 'w:tr') yield node
    else if (node.name !== 'w:tblPr' && node.name !== 'w:del') yield* rowsOf(node)
  }
}

function* cellsOf(row: Element): Generator<Element> {
  for (const node of row.children) {
    if (!isElement(node)) continue
    if (node.name === 'w:tc') yield node
    else if (/^w:(?:sdt|sdtContent|customXml|ins)$/.test(node.name)) yield* cellsOf(node)
  }
}

/** The stored text of an element, a line a paragraph; for deciding, not for reading. */
export function textIn(element: Element): string {
  let text = ''
  for (const { name, children } of descendants(element)) {
    if (name === 'w:p' && text !== '') text += '\n'
    if (name === 'w:t') text += children.filter((node) => typeof node === 'string').join('')
  }
  return text
}
