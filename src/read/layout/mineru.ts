import type { Blocks, LayoutBlock, LayoutTable } from './block.ts'
import { boxOf, isRecord, type Json, recordsOf, unexpected, wordsOf } from './shape.ts'

const tool = 'MinerU'

type Record = { readonly [key: string]: Json | undefined }
type TableOf = (html: string) => LayoutTable | undefined

/** What the tool calls the blocks that carry no content. */
const margins: Readonly<{ [type: string]: LayoutBlock['kind'] }> = {
  page_number: 'pageNumber',
  header: 'runningHead',
  footer: 'runningHead',
  aside_text: 'runningHead',
}

const known = new Set('text title list index image table equation interline_equation code page_footnote ref_text phonetic chart seal'.split(' '))

/**
 * Read `content_list.json`: a flat list of blocks in reading order, pages counted from 0.
 *
 * @param tableOf Reads the HTML of a table.
 */
export function readContentList(json: Json, tableOf: TableOf): Blocks {
  const found: Blocks = { blocks: [], unknown: new Map() }
  for (const [i, block] of recordsOf(json, tool, '').entries()) {
    const type = block.type
    if (typeof type !== 'string') throw unexpected(tool, `[${i}].type`, 'a text')
    if (typeof block.page_idx !== 'number' || !(block.page_idx >= 0)) throw unexpected(tool, `[${i}].page_idx`, 'a page number')
    const at = { page: Math.floor(block.page_idx) + 1, box: boxOf(block.bbox) }
    const add = (kind: LayoutBlock['kind'], text: string, table?: LayoutTable) => {
      if (text.trim() !== '' || table) found.blocks.push({ ...at, kind, text, table })
    }
    if (!known.has(type) && !margins[type]) found.unknown.set(type, (found.unknown.get(type) ?? 0) + 1)
    add('text', wordsOf(block[`${type}_caption`]))
    if (type === 'table' && typeof block.table_body === 'string') add('text', '', tableOf(block.table_body))
    else if (type === 'list') add('text', wordsOf(block.list_items ?? block.text))
    else if (type === 'code') add('text', wordsOf(block.code_body))
    else add(margins[type] ?? 'text', wordsOf(block.text))
    add('text', wordsOf(block[`${type}_footnote`]))
  }
  return found
}

/**
 * Read `middle.json`: pages with blocks of lines of spans, and what the tool set aside. Lines of a paragraph are joined, each
 * with its own box.
 *
 * @param tableOf Reads the HTML of a table.
 */
export function readMiddle(json: Json, tableOf: TableOf): Blocks {
  const found: Blocks = { blocks: [], unknown: new Map() }
  for (const [i, page] of recordsOf(isRecord(json) ? json.pdf_info : undefined, tool, 'pdf_info').entries()) {
    const number = (typeof page.page_idx === 'number' ? page.page_idx : i) + 1
    const place = `pdf_info[${i}]`
    const add = (block: Record, kind: LayoutBlock['kind']) => addBlock(found.blocks, block, { page: number, kind, tableOf, place })
    for (const block of recordsOf(page.para_blocks ?? page.preproc_blocks, tool, `${place}.para_blocks`)) add(block, 'text')
    for (const block of recordsOf(page.discarded_blocks ?? [], tool, `${place}.discarded_blocks`)) add(block, 'runningHead')
  }
  return found
}

interface Context {
  page: number
  kind: LayoutBlock['kind']
  tableOf: TableOf
  place: string
}

function addBlock(blocks: LayoutBlock[], block: Record, context: Context, depth = 0): void {
  const { page, kind, tableOf, place } = context
  // a table or picture is a block of blocks: caption, body, footnote
  if (block.blocks !== undefined && depth < 8) {
    for (const inner of recordsOf(block.blocks, tool, `${place}.blocks`)) addBlock(blocks, inner, context, depth + 1)
    return
  }
  const type = typeof block.type === 'string' ? block.type : ''
  let first = true
  for (const line of recordsOf(block.lines ?? [], tool, `${place}.lines`)) {
    const spans = recordsOf(line.spans, tool, `${place}.lines.spans`)
    const box = boxOf(line.bbox) ?? boxOf(block.bbox)
    for (const span of spans)
      if (typeof span.html === 'string') blocks.push({ page, box: boxOf(span.bbox) ?? box, kind: 'text', text: '', table: tableOf(span.html) })
    const texts = spans.filter((span) => typeof span.content === 'string')
    if (texts.length === 0) continue
    const scores = texts.map((span) => span.score).filter((score): score is number => typeof score === 'number' && score >= 0 && score <= 1)
    blocks.push({
      page,
      box,
      kind: margins[type] ?? kind,
      text: texts.map((span) => String(span.content)).join(''),
      joined: !first && type !== 'list' && type !== 'index' && type !== 'title',
      ...(scores.length > 0 ? { score: Math.min(...scores) } : {}),
    })
    first = false
  }
}
