import type { TextBuilder } from '../builder.ts'
import type { GivenCell } from '../../text/given.ts'

/** A block of a page as a layout tool found it, in its reading order. */
export interface LayoutBlock {
  /** From 1. */
  page: number
  box: [number, number, number, number] | null
  /** `text` also for titles and lists: the outline is read from the numbering. */
  kind: 'text' | 'table' | 'pageNumber' | 'runningHead'
  text: string
  /** Of a table. */
  cells?: LayoutCell[] | undefined
  rows?: number
  columns?: number
  /** How sure the recognition was, 0 to 1. */
  score?: number | undefined
}

export interface LayoutCell extends Omit<GivenCell, 'spans'> {
  text: string
}

/**
 * Write blocks as text: one line each, their boxes as origins, tables as such, what stands in the margins as furniture. A new
 * page begins with a form feed.
 */
export function writeBlocks(built: TextBuilder, blocks: readonly LayoutBlock[]): void {
  let page = 0
  for (const block of blocks) {
    const place = { page: block.page, box: block.box, ...(block.score === undefined ? {} : { score: block.score }) }
    if (built.length > 0) {
      if (block.page > page) built.add('\f')
      else built.endLine()
    }
    page = Math.max(page, block.page)
    if (block.kind === 'table' && block.cells && block.rows && block.columns) {
      const table = built.tables.length + 1
      const texts = new Map(block.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.text]))
      const cells = block.cells.map(({ row, column, rowSpan, colSpan }) => ({ row, column, rowSpan, colSpan }))
      built.table(block.rows, block.columns, cells, ({ row, column }) => {
        const text = (texts.get(`${row} ${column}`) ?? '').replace(/[\t\n\v\f\r]+/g, ' ').trim()
        if (text !== '') built.add(text, { ...place, cell: { table, row, column } })
      })
      continue
    }
    const start = built.length
    built.add(block.text.replace(/\f/g, ' ').trimEnd(), place)
    if (block.kind === 'pageNumber' || block.kind === 'runningHead') built.drop(block.kind, start)
  }
}
