import type { Budget } from '../limits.ts'
import { codes, signs } from './codes.ts'
import { numberIn, type Properties } from './runs.ts'
import type { WordFile } from './word.ts'

/** A paragraph of a story, up to its mark. */
export interface Paragraph {
  start: number
  /** Where its mark stands. */
  end: number
  /** As it is stored, for deciding, not for reading. */
  text: string
  /** Number in its story from 1; the marks of rows do not count. */
  number: number
  style: number
  properties: Properties
  inTable: boolean
  isCellEnd: boolean
  rowEnd: boolean
  /** How many tables it stands in. */
  depth: number
  /** Its own number, and the level of that; what is left out may be said by its style. */
  list: { id: string | undefined; level: number | undefined }
}

/** Split a story at the marks of paragraphs, cells, rows and sections. */
export function paragraphsOf(word: WordFile, range: { start: number; end: number }, budget: Budget): Paragraph[] {
  const { text, sections } = word
  const paragraphs: Paragraph[] = []
  let number = 0
  for (let start = range.start, at = start; at < range.end; at++) {
    const sign = text[at]
    const last = at === range.end - 1
    const ends = sign === signs.paragraph || sign === signs.cell || (sign === signs.page && sections.has(at + 1))
    if (!ends && !last) continue
    budget.spend('elements')
    const { style, properties } = word.paragraphs.at(word.storedAt(at))
    const inTable = numberIn(properties, codes.inTable) === 1
    const rowEnd = inTable && numberIn(properties, codes.rowEnd) === 1
    if (!rowEnd) number++
    const end = ends ? at : at + 1
    paragraphs.push({
      start,
      end,
      text: text.slice(start, end),
      number,
      style,
      properties,
      inTable,
      rowEnd,
      isCellEnd: sign === signs.cell,
      depth: numberIn(properties, codes.tableDepth, inTable ? 1 : 0),
      list: {
        id: properties.has(codes.list) ? String(numberIn(properties, codes.list)) : undefined,
        level: properties.has(codes.listLevel) ? numberIn(properties, codes.listLevel) : undefined,
      },
    })
    start = at + 1
  }
  return paragraphs
}
