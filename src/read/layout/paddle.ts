import type { Blocks, LayoutBlock, LayoutTable } from './block.ts'
import { boxOf, isRecord, type Json, recordsOf, unexpected } from './shape.ts'

const tool = 'PP-Structure'

const margins: Readonly<{ [label: string]: LayoutBlock['kind'] }> = {
  number: 'pageNumber',
  header: 'runningHead',
  footer: 'runningHead',
  aside_text: 'runningHead',
}
const pictures = new Set(['image', 'chart', 'header_image', 'footer_image', 'seal', 'figure'])
const known = new Set(
  'text paragraph_title doc_title table content abstract reference reference_content footnote vision_footnote formula formula_number algorithm figure_title table_title chart_title figure_table_chart_title vertical_text'.split(
    ' ',
  ),
)

/**
 * Read what PP-StructureV3 and PaddleOCR-VL write: `parsing_res_list` of one page, or a list of pages, or what stands in `res`.
 * Pages count as they are given, or from `page_index`.
 *
 * @param tableOf Reads the HTML of a table.
 */
export function readParsing(json: Json, tableOf: (html: string) => LayoutTable | undefined): Blocks {
  const found: Blocks = { blocks: [], unknown: new Map() }
  const pages = Array.isArray(json) ? recordsOf(json, tool, '') : isRecord(json) ? [json] : []
  for (const [i, given] of pages.entries()) {
    const page = isRecord(given.res) ? given.res : given
    const number = typeof page.page_index === 'number' ? page.page_index + 1 : i + 1
    for (const [j, block] of recordsOf(page.parsing_res_list, tool, `[${i}].parsing_res_list`).entries()) {
      const place = `[${i}].parsing_res_list[${j}]`
      const label = block.block_label ?? block.label
      const content = block.block_content ?? block.content ?? ''
      if (typeof label !== 'string') throw unexpected(tool, `${place}.block_label`, 'a text')
      if (typeof content !== 'string') throw unexpected(tool, `${place}.block_content`, 'a text')
      if (content.trim() === '' || pictures.has(label)) continue
      if (!known.has(label) && !margins[label]) found.unknown.set(label, (found.unknown.get(label) ?? 0) + 1)
      const at = { page: number, box: boxOf(block.block_bbox ?? block.bbox) }
      const table = /<table[\s>]/i.test(content) ? tableOf(content) : undefined
      found.blocks.push(table ? { ...at, kind: 'text', text: '', table } : { ...at, kind: margins[label] ?? 'text', text: content })
    }
  }
  return found
}
