import type { Block } from './text.ts'

type Box = [left: number, top: number, right: number, bottom: number]
type Placed = { page: number; box: Box } & ({ kind: 'text' | 'header' | 'number'; text: string } | { kind: 'table'; rows: string[][] })

const width = 595
const height = 842
const perPage = 14

/** Put blocks on pages below each other, with a running head and a number on each page. */
function placed(blocks: readonly Block[]): Placed[] {
  return blocks.flatMap((block, i) => {
    const page = Math.floor(i / perPage)
    const top = 90 + (i % perPage) * 48
    const box: Box = [80, top, width - 80, top + 36]
    const own: Placed = block.type === 'table' ? { page, box, kind: 'table', rows: block.rows } : { page, box, kind: 'text', text: block.text }
    const all: Placed[] = i % perPage === 0 ? [{ page, box: [80, 40, 140, 52], kind: 'header', text: '内部资料' }, own] : [own]
    if (i % perPage === perPage - 1 || i === blocks.length - 1) all.push({ page, box: [280, 790, 315, 802], kind: 'number', text: `— ${page + 1} —` })
    return all
  })
}

const html = (rows: readonly string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td>`).join('')}</tr>`).join('')}</table>`

const byPage = (blocks: readonly Block[]) => {
  const pages: Placed[][] = []
  for (const one of placed(blocks)) {
    pages[one.page] ??= []
    pages[one.page]?.push(one)
  }
  return pages
}

/** What MinerU 2 writes as `content_list.json`. */
const contentList = (blocks: readonly Block[]) =>
  placed(blocks).map((one) => {
    const at = { bbox: one.box, page_idx: one.page }
    if (one.kind === 'table') return { type: 'table', img_path: '', table_caption: [], table_footnote: [], table_body: html(one.rows), ...at }
    return { type: { text: 'text', header: 'header', number: 'page_number' }[one.kind], text: one.text, ...at }
  })

/** What MinerU writes as `middle.json`: a long line comes in two spans. */
const middle = (blocks: readonly Block[]) => ({
  pdf_info: byPage(blocks).map((page, page_idx) => {
    const block = (one: Placed) => {
      if (one.kind === 'table') {
        const body = { bbox: one.box, lines: [{ bbox: one.box, spans: [{ bbox: one.box, type: 'table', html: html(one.rows), score: 0.97 }] }] }
        return { type: 'table', bbox: one.box, blocks: [{ type: 'table_body', ...body }] }
      }
      const half = Math.ceil(one.text.length / 2)
      const spans = [one.text.slice(0, half), one.text.slice(half)].filter((text) => text !== '')
      const type = { text: 'text', header: 'header', number: 'page_number' }[one.kind]
      return { type, bbox: one.box, lines: [{ bbox: one.box, spans: spans.map((content) => ({ bbox: one.box, type: 'text', content, score: 0.96 })) }] }
    }
    const isText = ({ kind }: Placed) => kind === 'text' || kind === 'table'
    return {
      para_blocks: page.filter(isText).map(block),
      discarded_blocks: page.filter((one) => !isText(one)).map(block),
      page_idx,
      page_size: [width, height],
    }
  }),
  _backend: 'pipeline',
  _version_name: '2.1.0',
})

/** What PP-StructureV3 writes for a list of pages. */
const parsing = (blocks: readonly Block[]) =>
  byPage(blocks).map((page, page_index) => ({
    input_path: 'page.pdf',
    page_index,
    parsing_res_list: page.map((one, block_id) => ({
      block_label: { text: 'text', header: 'header', number: 'number', table: 'table' }[one.kind],
      block_content: one.kind === 'table' ? `<html><body>${html(one.rows)}</body></html>` : one.text,
      block_bbox: one.box,
      block_id,
    })),
  }))

/** What Docling exports: parts by reference, items that are numbered in groups with their marker beside, boxes from the foot of the page. */
function docling(blocks: readonly Block[]) {
  const texts: object[] = []
  const tables: object[] = []
  const groups: { self_ref: string; children: object[]; label: string; name: string }[] = []
  const body: object[] = []
  for (const one of placed(blocks)) {
    const [l, top, r, bottom] = one.box
    const prov = [{ page_no: one.page + 1, bbox: { l, t: height - top, r, b: height - bottom, coord_origin: 'BOTTOMLEFT' }, charspan: [0, 0] }]
    if (one.kind === 'table') {
      const cells = one.rows.flatMap((row, y) =>
        row.map((text, x) => ({
          ...{ row_span: 1, col_span: 1, start_row_offset_idx: y, end_row_offset_idx: y + 1, start_col_offset_idx: x, end_col_offset_idx: x + 1 },
          ...{ text, column_header: y === 0 },
        })),
      )
      const self_ref = `#/tables/${tables.length}`
      tables.push({ self_ref, children: [], content_layer: 'body', label: 'table', prov, captions: [], data: { table_cells: cells } })
      body.push({ $ref: self_ref })
      continue
    }
    const self_ref = `#/texts/${texts.length}`
    const [, marker, rest] = /^(\d+[.．])(.+)$/.exec(one.text) ?? []
    if (one.kind === 'text' && marker !== undefined && rest !== undefined) {
      texts.push({ self_ref, children: [], content_layer: 'body', label: 'list_item', prov, text: rest, enumerated: true, marker })
      const last = groups.at(-1)
      const goesOn = last && JSON.stringify(body.at(-1)) === JSON.stringify({ $ref: last.self_ref })
      if (goesOn) last.children.push({ $ref: self_ref })
      else {
        body.push({ $ref: `#/groups/${groups.length}` })
        groups.push({ self_ref: `#/groups/${groups.length}`, children: [{ $ref: self_ref }], label: 'list', name: 'list' })
      }
      continue
    }
    const label = { text: 'text', header: 'page_header', number: 'page_footer' }[one.kind]
    texts.push({ self_ref, children: [], content_layer: one.kind === 'text' ? 'body' : 'furniture', label, prov, text: one.text })
    body.push({ $ref: self_ref })
  }
  const pages = Object.fromEntries(byPage(blocks).map((_, i) => [String(i + 1), { size: { width, height }, page_no: i + 1 }]))
  const root = { content_layer: 'body', name: '_root_', label: 'unspecified' }
  return {
    ...{ schema_name: 'DoclingDocument', version: '1.3.0', name: 'page' },
    ...{ furniture: { self_ref: '#/furniture', children: [], ...root, content_layer: 'furniture' }, body: { self_ref: '#/body', children: body, ...root } },
    ...{ groups, texts, tables, pages },
  }
}

/** Samples in the shapes that layout tools publish, by the name of the tool. */
export const layouts: Readonly<Record<string, (blocks: readonly Block[]) => unknown>> = { 'content-list': contentList, middle, parsing, docling }
