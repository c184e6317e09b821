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
  /** Whether a list numbers it. */
  listed: boolean
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
      listed: isList(properties.has(codes.list) ? numberIn(properties, codes.list) : word.styles.listOf(style)),
    })
    start = at + 1
  }
  return paragraphs
}

/** 0 takes the number away, the numbers at the end tell of one that was taken away. */
function isList(number: number): boolean {
  return number > 0 && number < 0x7ff
}
