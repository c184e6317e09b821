import { damaged } from '../error.ts'
import type { Blocks, LayoutBlock, LayoutTable } from './block.ts'
import { isRecord, type Json, recordsOf, unexpected } from './shape.ts'

const tool = 'Docling'

type Item = { readonly [key: string]: Json | undefined }

/**
 * Read a `DoclingDocument`: its body in order, by the references between its parts, with the places of each part. A number
 * that it keeps beside a list item is put before it again. Boxes are turned so that they count from the top.
 */
export function readDocling(json: Json): Blocks {
  if (!isRecord(json) || !isRecord(json.body)) throw unexpected(tool, 'body', 'an object')
  const found: Blocks = { blocks: [], unknown: new Map() }
  const heights = heightsOf(json)
  const seen = new Set<string>()
  // a stack, so that no depth of references is too deep; what was seen is not read again
  const stack: Json[] = [...listOf(json.furniture), ...listOf(json.body)].reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const reference = isRecord(next) ? (next.$ref ?? next.cref) : undefined
    if (typeof reference !== 'string') throw unexpected(tool, 'children', 'a list of references')
    if (seen.has(reference)) continue
    seen.add(reference)
    const item = resolve(json, reference)
    const at = placeOf(item, heights)
    const kind: LayoutBlock['kind'] =
      item.label === 'page_header' || item.label === 'page_footer' || item.content_layer === 'furniture' ? 'runningHead' : 'text'
    const table = isRecord(item.data) && Array.isArray(item.data.table_cells) ? tableOf(item.data, reference) : undefined
    const captions = Array.isArray(item.captions) ? (item.captions as Json[]) : []
    if (table) {
      // captions stand above their table
      const first = captions.filter((caption) => isRecord(caption) && typeof caption.$ref === 'string' && !seen.has(caption.$ref))
      if (first.length > 0) {
        seen.delete(reference)
        stack.push(next, ...[...first].reverse())
        continue
      }
      found.blocks.push({ ...at, kind, text: '', table })
    } else if (typeof item.text === 'string' && item.text.trim() !== '') {
      const marker = typeof item.marker === 'string' && item.enumerated === true && !item.text.startsWith(item.marker) ? `${item.marker} ` : ''
      found.blocks.push({ ...at, kind, text: marker + item.text })
    }
    stack.push(...listOf(item).reverse())
  }
  return found
}

function listOf(value: Json | undefined): Json[] {
  return isRecord(value) && Array.isArray(value.children) ? [...(value.children as Json[])] : []
}

/** What `#/texts/3` refers to. */
function resolve(json: Item, reference: string): Item {
  let value: Json | undefined = json
  for (const step of reference.replace(/^#\//, '').split('/')) {
    if (Array.isArray(value)) value = (value as Json[])[Number(step)]
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step]
    else value = undefined
  }
  if (!isRecord(value)) throw damaged(`${tool} file`, `\`${reference.slice(0, 40)}\` is referred to and missing`)
  return value
}

function heightsOf(json: Item): Map<number, number> {
  const heights = new Map<number, number>()
  for (const [number, page] of Object.entries(isRecord(json.pages) ? json.pages : {})) {
    const size = isRecord(page) ? page.size : undefined
    if (isRecord(size) && typeof size.height === 'number') heights.set(Number(number), size.height)
  }
  return heights
}

function placeOf(item: Item, heights: ReadonlyMap<number, number>): { page: number; box: LayoutBlock['box'] } {
  const [first] = Array.isArray(item.prov) ? (item.prov as Json[]) : []
  const page = isRecord(first) && typeof first.page_no === 'number' && first.page_no >= 1 ? first.page_no : 1
  const box = isRecord(first) ? first.bbox : undefined
  if (!isRecord(box)) return { page, box: null }
  const { l, t, r, b } = box
  if (typeof l !== 'number' || typeof t !== 'number' || typeof r !== 'number' || typeof b !== 'number') return { page, box: null }
  const height = heights.get(page)
  if (box.coord_origin === 'TOPLEFT') return { page, box: [l, t, r, b] }
  return { page, box: height === undefined ? null : [l, height - t, r, height - b] }
}

function tableOf(data: Item, reference: string): LayoutTable | undefined {
  const number = (cell: Item, key: string, place: string): number => {
    const value = cell[key]
    if (typeof value !== 'number' || !(value >= 0)) throw unexpected(tool, `${place}.${key}`, 'a number')
    return Math.floor(value)
  }
  const cells = recordsOf(data.table_cells, tool, `${reference}.data.table_cells`).map((cell, i) => {
    const place = `${reference}.data.table_cells[${i}]`
    const [row, column] = [number(cell, 'start_row_offset_idx', place), number(cell, 'start_col_offset_idx', place)]
    const [rowEnd, columnEnd] = [number(cell, 'end_row_offset_idx', place), number(cell, 'end_col_offset_idx', place)]
    return { row, column, rowSpan: Math.max(1, rowEnd - row), colSpan: Math.max(1, columnEnd - column), text: typeof cell.text === 'string' ? cell.text : '' }
  })
  const rows = cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0)
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.colSpan), 0)
  return cells.length > 0 ? { rows, columns, cells } : undefined
}
