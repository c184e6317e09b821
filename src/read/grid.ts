import { portalLabels } from '../lexicon/furniture.ts'
import type { GivenCell } from '../text/given.ts'

/** A cell as a format marks it, and the text in it as far as deciding needs it. */
export interface GridCell<T> extends Omit<GivenCell, 'spans'> {
  content: T
  text: string
}

export interface Grid<T> {
  rows: number
  columns: number
  /** In reading order. */
  cells: GridCell<T>[]
  headerRows?: number | undefined
}

const labels = new Set<string>(portalLabels)
const imprint = /^(?:主题词|抄送|主送|报送|印发机关)[：:]|\d{1,2}日印发$/
const longestCell = 1500
const mostLines = 24

/**
 * Whether a marked table holds data, or only puts text in its place on a page: one row or column, what a site prints above
 * a text (索引号 …), the imprint, a page set in a table.
 */
export function isData<T>({ rows, columns, cells }: Grid<T>): boolean {
  const printed = cells.filter(({ text }) => text.trim() !== '')
  if (rows < 2 || columns < 2 || printed.length < 3) return false
  if (new Set(printed.map(({ row }) => row)).size < 2 || new Set(printed.map(({ column }) => column)).size < 2) return false
  if (printed.some(({ text }) => text.length > longestCell || text.trim().split('\n').length > mostLines)) return false
  const keys = printed.map(({ text }) => text.replace(/[\s\u3000]/g, ''))
  if (
    keys.filter((key) => labels.has(key.split(/[：:]/, 1)[0] as string)).length * 3 >= printed.length &&
    keys.some((key) => /^索引号|^发文|^成文|^信息/.test(key))
  )
    return false
  return !keys.some((key) => imprint.test(key))
}
