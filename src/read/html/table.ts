import type { Grid } from '../grid.ts'
import type { Budget } from '../limits.ts'
import { type Element, isElement, textIn } from './dom.ts'

/** The cells of a table with what they cover; a cell that reaches over the end of the table or another cell is cut. */
export function gridOf(table: Element, budget: Budget): Grid<Element> {
  const rows = rowsOf(table)
  const cells: Grid<Element>['cells'] = []
  /** By column: the row up to which a cell above reaches. */
  const taken: number[] = []
  let columns = 0
  let headerRows = 0
  for (const [row, { tr, head }] of rows.entries()) {
    const own = tr.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    if (headerRows === row && own.length > 0 && (head || own.every(({ tagName }) => tagName === 'th'))) headerRows++
    let column = 0
    for (const cell of own) {
      while ((taken[column] ?? 0) > row) column++
      const rowSpan = Math.min(spanOf(cell.properties.rowSpan), rows.length - row)
      let colSpan = 1
      const most = Math.min(spanOf(cell.properties.colSpan), 1000)
      while (colSpan < most && (taken[column + colSpan] ?? 0) <= row) colSpan++
      budget.spend('cells', colSpan)
      for (let at = column; at < column + colSpan; at++) taken[at] = row + rowSpan
      cells.push({ row, column, rowSpan, colSpan, content: cell, text: textIn(cell) })
      column += colSpan
      columns = Math.max(columns, column)
    }
  }
  return trim({ rows: rows.length, columns, cells, ...(headerRows > 0 && headerRows < rows.length ? { headerRows } : {}) })
}

/** Take away columns that only merged cells reach into: a row over `colspan=99` of a table of four columns. */
function trim(grid: Grid<Element>): Grid<Element> {
  const columns = grid.cells.reduce((most, { column }) => Math.max(most, column + 1), 0)
  for (const cell of grid.cells) cell.colSpan = Math.max(1, Math.min(cell.colSpan, columns - cell.column))
  return { ...grid, columns }
}

function rowsOf(table: Element): { tr: Element; head: boolean }[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [{ tr: child, head: false }]
    if (!/^(?:thead|tbody|tfoot)$/.test(child.tagName)) return []
    const own = child.children.filter(isElement).filter(({ tagName }) => tagName === 'tr')
    return own.map((tr) => ({ tr, head: child.tagName === 'thead' }))
  })
}

function spanOf(value: unknown): number {
  const number = Number(value ?? 1)
  return Number.isInteger(number) && number >= 1 ? number : 1
}

/** Whether most of the text of a table stands in tables inside its cells: then it only puts them in their place. */
export function isFrame(table: Element): boolean {
  let inside = 0
  const stack: Element[] = table.children.filter(isElement)
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.tagName === 'table') inside += lengthOf(next)
    else stack.push(...next.children.filter(isElement))
  }
  return inside * 2 > lengthOf(table)
}

function lengthOf(element: Element): number {
  return textIn(element).replace(/\s+/g, '').length
}
