import type { LayoutBlock } from './block.ts'
import { boxOf, isRecord, type Json, recordsOf, unexpected, wordsOf } from './shape.ts'

const tool = 'MinerU'

type Block = { readonly [key: string]: Json | undefined }

/** What the tool calls the blocks that carry no content. */
const margins: Readonly<Record<string, LayoutBlock['kind']>> = {
  page_number: 'pageNumber',
  header: 'runningHead',
  footer: 'runningHead',
  aside_text: 'runningHead',
}

const known = new Set(['text', 'title', 'list', 'index', 'image', 'table', 'equation', 'interline_equation', 'code', 'page_footnote', 'ref_text', 'phonetic', 'chart', 'seal'])

/** Blocks, and how many of each type are not known. */
export interface Blocks {
  blocks: LayoutBlock[]
  unknown: Map<string, number>
}

/**
 * Read `content_list.json`: a flat list of blocks in reading order, pages counted from 0.
 *
 * @param tableOf Reads the HTML of a table.
 */
export function readContentList(json: Json, tableOf: (html: string) => Partial<LayoutBlock>): Blocks {
  const found: Blocks = { blocks: [], unknown: new Map() }
  for (const [i, block] of recordsOf(json, tool, '').entries()) {
    const type = block.type
    if (typeof type !== 'string') throw unexpected(tool, `[${i}].type`, 'a text')
    if (typeof block.page_idx !== 'number' || !(block.page_idx >= 0)) throw unexpected(tool, `[${i}].page_idx`, 'a page number')
    const at = { page: Math.floor(block.page_idx) + 1, box: boxOf(block.bbox) }
    const add = (kind: LayoutBlock['kind'], text: string, more: Partial<LayoutBlock> = {}) => {
      if (text.trim() !== '' || more.cells) found.blocks.push({ ...at, kind, text, ...more })
    }
    if (!known.has(type) && !margins[type]) count(found, type)
    const caption = (name: string) => add('text', wordsOf(block[name]))
    caption(`${type}_caption`)
    if (type === 'table') add('table', '', typeof block.table_body === 'string' ? tableOf(block.table_body) : {})
    else if (type === 'list') add('text', wordsOf(block.list_items ?? block.text))
    else if (type === 'code') add('text', wordsOf(block.code_body))
    else add(margins[type] ?? 'text', wordsOf(block.text))
    caption(`${type}_footnote`)
  }
  return found
}

/**
 * Read `middle.json`: pages with blocks of lines of spans, and what the tool set aside.
 *
 * @param tableOf Reads the HTML of a table.
 */
export function readMiddle(json: Json, tableOf: (html: string) => Partial<LayoutBlock>): Blocks {
  const found: Blocks = { blocks: [], unknown: new Map() }
  const pages = isRecord(json) ? json.pdf_info : undefined
  for (const [i, page] of recordsOf(pages, tool, 'pdf_info').entries()) {
    const number = (typeof page.page_idx === 'number' ? page.page_idx : i) + 1
    const place = `pdf_info[${i}]`
    const body = recordsOf(page.para_blocks ?? page.preproc_blocks, tool, `${place}.para_blocks`)
    const aside = page.discarded_blocks === undefined ? [] : recordsOf(page.discarded_blocks, tool, `${place}.discarded_blocks`)
    for (const block of body) addBlock(found, block, number, 'text', tableOf, place)
    for (const block of aside) addBlock(found, block, number, 'runningHead', tableOf, place)
  }
  return found
}

function addBlock(found: Blocks, block: Block, page: number, kind: LayoutBlock['kind'], tableOf: (html: string) => Partial<LayoutBlock>, place: string): void {
  // a table or picture is a block of blocks: caption, body, footnote
  if (block.blocks !== undefined) {
    for (const inner of recordsOf(block.blocks, tool, `${place}.blocks`)) addBlock(found, inner, page, kind, tableOf, place)
    return
  }
  const type = typeof block.type === 'string' ? block.type : ''
  const lines = block.lines === undefined ? [] : recordsOf(block.lines, tool, `${place}.lines`)
  const own = kind === 'text' ? (margins[type] ?? 'text') : (margins[type] ?? kind)
  for (const line of lines) {
    const spans = recordsOf(line.spans, tool, `${place}.lines.spans`)
    for (const span of spans) {
      if (typeof span.html === 'string') found.blocks.push({ page, box: boxOf(span.bbox) ?? boxOf(block.bbox), kind: 'table', text: '', ...tableOf(span.html) })
    }
    const texts = spans.filter((span) => typeof span.content === 'string')
    if (texts.length === 0) continue
    const scores = texts.map((span) => span.score).filter((score): score is number => typeof score === 'number' && score >= 0 && score <= 1)
    found.blocks.push({
      page,
      box: boxOf(line.bbox) ?? boxOf(block.bbox),
      kind: own,
      text: texts.map((span) => String(span.content)).join(''),
      ...(scores.length > 0 ? { score: Math.min(...scores) } : {}),
    })
  }
}

function count({ unknown }: Blocks, type: string): void {
  unknown.set(type, (unknown.get(type) ?? 0) + 1)
}
