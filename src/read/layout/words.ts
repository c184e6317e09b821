import type { Root } from 'hast'
import { damaged } from '../error.ts'
import { elementsOf, textIn } from '../html/dom.ts'
import type { Page, Piece } from '../pages/page.ts'
import { type Element, isElement } from '../xml.ts'

/**
 * Pages of hOCR: words with boxes (`ocrx_word`), or lines where a tool gives no words, in the pixels of the scan.
 *
 * @source hOCR 1.2: `bbox`, `x_wconf`, `ppageno`
 */
export function pagesOfHocr(root: Root): Page[] {
  const pages: Page[] = []
  const sheets = [...below(root, 'ocr_page')]
  for (const sheet of sheets) {
    const box = titleOf(sheet).bbox ?? [0, 0, 0, 0]
    const pieces: Piece[] = []
    const lines = [...below(sheet, 'ocr_line', 'ocr_header', 'ocr_caption', 'ocr_textfloat', 'ocrx_line')]
    for (const line of lines) {
      const own = titleOf(line)
      const size = own.bbox ? Math.min(own.size ?? Number.POSITIVE_INFINITY, own.bbox[3] - own.bbox[1]) : 0
      const words = [...below(line, 'ocrx_word')]
      for (const word of words.length > 0 ? words : [line]) {
        const { bbox, confidence } = titleOf(word)
        const text = textIn(word).trim()
        const at = bbox ?? own.bbox
        if (!at || text === '') continue
        const [left, , right] = at
        // heights of the words of a line differ with their characters; those of the line do not
        const [, top, , bottom] = own.bbox ?? at
        pieces.push({ left, right, top, bottom, text, size, ...(confidence === undefined ? {} : { score: confidence / 100 }) })
      }
    }
    pages.push(pageOf(pages.length + 1, box[2] - box[0], box[3] - box[1], pieces))
  }
  if (pages.length === 0) throw damaged('hOCR file', 'it has no `ocr_page`')
  return pages
}

type Node = Parameters<typeof elementsOf>[0]

function* below(node: Node, ...classes: string[]): Generator<ReturnType<typeof elementsOf>[number]> {
  const stack = elementsOf(node).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    const own = next.properties.className
    if (Array.isArray(own) && own.some((name) => classes.includes(String(name)))) yield next
    else stack.push(...elementsOf(next).reverse())
  }
}

function titleOf({ properties }: ReturnType<typeof elementsOf>[number]): { bbox?: [number, number, number, number]; size?: number; confidence?: number } {
  const found: ReturnType<typeof titleOf> = {}
  for (const part of String(properties.title ?? '').split(';')) {
    const [name, ...values] = part.trim().split(/\s+/)
    const numbers = values.map(Number)
    if (name === 'bbox' && numbers.length === 4 && numbers.every(Number.isFinite)) found.bbox = numbers as [number, number, number, number]
    if (name === 'x_size' && numbers[0] !== undefined && numbers[0] > 0) found.size = numbers[0]
    if (name === 'x_wconf' && numbers[0] !== undefined && numbers[0] >= 0 && numbers[0] <= 100) found.confidence = numbers[0]
  }
  return found
}

/**
 * Pages of ALTO: strings with places, in the unit that the file names.
 *
 * @source ALTO 4.4: Page, TextLine, String (HPOS, VPOS, WIDTH, HEIGHT, CONTENT, WC)
 */
export function pagesOfAlto(root: Element): Page[] {
  const pages: Page[] = []
  for (const sheet of named(root, 'Page')) {
    const pieces: Piece[] = []
    for (const line of named(sheet, 'TextLine')) {
      const own = placeOf(line)
      for (const word of named(line, 'String')) {
        const text = (word.attributes.CONTENT ?? '').trim()
        const at = placeOf(word) ?? own
        if (!at || text === '') continue
        const { top, bottom } = own ?? at
        const score = Number(word.attributes.WC ?? Number.NaN)
        pieces.push({ ...at, top, bottom, text, size: bottom - top, ...(score >= 0 && score <= 1 ? { score } : {}) })
      }
    }
    pages.push(pageOf(pages.length + 1, Number(sheet.attributes.WIDTH), Number(sheet.attributes.HEIGHT), pieces))
  }
  if (pages.length === 0) throw damaged('ALTO file', 'it has no `Page`')
  return pages
}

function* named(element: Element, name: string): Generator<Element> {
  const stack: Element[] = [element]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next !== element && next.name.split(':').at(-1) === name) yield next
    else for (let i = next.children.length - 1; i >= 0; i--) if (isElement(next.children[i] ?? '')) stack.push(next.children[i] as Element)
  }
}

function placeOf({ attributes }: Element): { left: number; top: number; right: number; bottom: number } | null {
  const [left, top, width, height] = [attributes.HPOS, attributes.VPOS, attributes.WIDTH, attributes.HEIGHT].map((value) => Number(value ?? Number.NaN))
  if (left === undefined || top === undefined || !(Number(width) > 0) || !(Number(height) > 0)) return null
  return Number.isFinite(left) && Number.isFinite(top) ? { left, top, right: left + Number(width), bottom: top + Number(height) } : null
}

function pageOf(number: number, width: number, height: number, pieces: Piece[]): Page {
  const right = pieces.reduce((most, piece) => Math.max(most, piece.right), 0)
  const bottom = pieces.reduce((most, piece) => Math.max(most, piece.bottom), 0)
  return { number, width: width > 0 ? width : right * 1.1, height: height > 0 ? height : bottom * 1.1, pieces, rules: [] }
}
