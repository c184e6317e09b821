import type { GivenCell } from '../../text/given.ts'
import type { TextBuilder } from '../builder.ts'
import { seam } from '../pages/lines.ts'

export interface LayoutCell extends Omit<GivenCell, 'spans'> {
  text: string
}

/** A table of which the cells are known. */
export interface LayoutTable {
  rows: number
  columns: number
  cells: LayoutCell[]
}

/** A block of a page as a layout tool found it, in its reading order. */
export interface LayoutBlock {
  /** From 1. */
  page: number
  box: [number, number, number, number] | null
  /** `text` also for titles and lists: the outline is read from the numbering. */
  kind: 'text' | 'pageNumber' | 'runningHead'
  text: string
  table?: LayoutTable | undefined
  /** Whether it goes on with the line of the block before it. */
  joined?: boolean
  /** How sure the recognition was, 0 to 1. */
  score?: number | undefined
}

/** Blocks in reading order, and how many of each type the reader does not know. */
export interface Blocks {
  blocks: LayoutBlock[]
  unknown: Map<string, number>
}

/**
 * Write blocks as text: one line each, their boxes as origins, tables as such, what stands in the margins as furniture. A new
 * page begins with a form feed.
 */
export function writeBlocks(built: TextBuilder, { blocks, unknown }: Blocks): void {
  let page = 0
  let before = ''
  for (const block of blocks) {
    const place = { page: block.page, box: block.box, ...(block.score === undefined ? {} : { score: block.score }) }
    const text = block.text.replace(/\f/g, ' ').trimEnd()
    if (block.joined && block.page === page && !block.table) built.add(seam(before, text))
    else if (block.page > page && built.length > 0) built.add('\f')
    else built.endLine()
    page = Math.max(page, block.page)
    before = text
    if (block.table) {
      writeTable(built, block.table, place)
      continue
    }
    const start = built.length
    built.add(text, place)
    if (block.kind !== 'text') built.drop(block.kind, start)
  }
  for (const [type, count] of unknown) built.warn('blocks-unknown', { type, count })
}

function writeTable(built: TextBuilder, { rows, columns, cells }: LayoutTable, place: { page: number; box: LayoutBlock['box'] }): void {
  const table = built.tables.length + 1
  const texts = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.text]))
  const bare = cells.map(({ row, column, rowSpan, colSpan }) => ({ row, column, rowSpan, colSpan }))
  built.table(rows, columns, bare, ({ row, column }) => {
    const text = (texts.get(`${row} ${column}`) ?? '').replace(/\s+/g, ' ').trim()
    if (text !== '') built.add(text, { ...place, cell: { table, row, column } })
  })
}
