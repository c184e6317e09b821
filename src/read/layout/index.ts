import { TextBuilder } from '../builder.ts'
import { damaged } from '../error.ts'
import { elementsOf, textIn } from '../html/dom.ts'
import { guard, parsePage } from '../html/index.ts'
import { gridOf } from '../html/table.ts'
import type { Budget } from '../limits.ts'
import type { Page } from '../pages/page.ts'
import { writePages } from '../pages/write.ts'
import type { Reader } from '../reader.ts'
import { decode, type Encoding } from '../source.ts'
import { parseXml } from '../xml.ts'
import { type Blocks, type LayoutTable, writeBlocks } from './block.ts'
import { readDocling } from './docling.ts'
import { readContentList, readMiddle } from './mineru.ts'
import { readParsing } from './paddle.ts'
import { isRecord, type Json } from './shape.ts'
import { pagesOfAlto, pagesOfHocr } from './words.ts'

/**
 * Read what other tools made of a document: MinerU (`content_list.json`, `middle.json`), PP-StructureV3 (`parsing_res_list`),
 * Docling (`DoclingDocument`), hOCR and ALTO. Their boxes become origins in their own unit; their reading order stands; what
 * they take for a heading level does not count, the numbering does.
 *
 * @throws {ReadError} `damaged` with the place in the file that is not what its tool writes, `limit`
 */
export const read: Reader = async ({ bytes, budget }) => {
  const { text, encoding } = decode(bytes)
  const built = new TextBuilder(budget)
  if (/^\s*[[{]/.test(text.slice(0, 1000))) return fromJson(text, encoding, built, budget)
  const isAlto = /<(?:\w+:)?alto[\s>]/i.test(text.slice(0, 64 * 1024))
  let pages: Page[]
  if (isAlto) pages = pagesOfAlto(parseXml(bytes, 'ALTO file', budget))
  else {
    guard(text, budget)
    pages = pagesOfHocr(parsePage(text, budget))
  }
  budget.most('pages', pages.length)
  writePages(built, pages, (words) => {
    const scores = words.flatMap(({ score }) => (score === undefined ? [] : [score]))
    return scores.length === 0 ? {} : { score: Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 100) / 100 }
  })
  return built.finish({ mediaType: isAlto ? 'application/alto+xml' : 'text/vnd.hocr+html', encoding, pages: pages.length })
}

function fromJson(text: string, encoding: Encoding, built: TextBuilder, budget: Budget): ReturnType<TextBuilder['finish']> {
  let json: Json
  try {
    json = JSON.parse(text) as Json
  } catch (error) {
    throw damaged('JSON file', error instanceof Error ? error.message.slice(0, 120) : String(error))
  }
  const tableOf = (html: string): LayoutTable | undefined => {
    guard(html, budget)
    const stack = elementsOf(parsePage(html, budget))
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (next.tagName === 'table') {
        const { rows, columns, cells } = gridOf(next, budget)
        const texts = cells.map(({ row, column, rowSpan, colSpan, content }) => ({ row, column, rowSpan, colSpan, text: textIn(content) }))
        return rows > 0 && columns > 0 ? { rows, columns, cells: texts } : undefined
      }
      stack.push(...elementsOf(next).reverse())
    }
    return undefined
  }
  const found = blocksOf(json, tableOf)
  const pages = new Set(found.blocks.map((block) => block.page)).size
  budget.most('pages', pages)
  writeBlocks(built, found)
  return built.finish({ mediaType: 'application/json', encoding, pages: found.blocks.reduce((most, { page }) => Math.max(most, page), 1) })
}

function blocksOf(json: Json, tableOf: (html: string) => LayoutTable | undefined): Blocks {
  if (isRecord(json) && json.schema_name === 'DoclingDocument') return readDocling(json)
  if (isRecord(json) && json.pdf_info !== undefined) return readMiddle(json, tableOf)
  const first = Array.isArray(json) ? (json as Json[])[0] : json
  const page = isRecord(first) && isRecord(first.res) ? first.res : first
  if (isRecord(page) && page.parsing_res_list !== undefined) return readParsing(json, tableOf)
  return readContentList(json, tableOf)
}
