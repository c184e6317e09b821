import type { Span } from './passage.ts'

/** A cell of a table that the file itself marks as one. Rows and columns count from 0. */
export interface GivenCell {
  row: number
  column: number
  rowSpan: number
  colSpan: number
  /** Where its characters stand in the text; none for an empty cell. */
  spans: Span[]
}

/**
 * A table that a reader knows for certain: from the markup, or from lines that were drawn. Its range holds whole lines of
 * the text, and of other text nothing.
 */
export interface GivenTable extends Span {
  rows: number
  columns: number
  /** In reading order; what a merged cell covers has no cell of its own. */
  cells: GivenCell[]
  /** How many rows at the top are marked as header; left out where the file does not say. */
  headerRows?: number | undefined
}

/** Characters that a reader knows to carry no content: what stands at the top and foot of pages, links of a site, hidden elements. */
export interface GivenFurniture extends Span {
  reason: 'pageNumber' | 'runningHead' | 'contents' | 'navigation' | 'portal' | 'markup' | 'invisible' | 'duplicate'
}

/** Something a reader has to say about a file: a code of the catalogue (lexicon/diagnostics.ts), the values it names, the place. */
export interface ReadWarning {
  code: string
  params: Record<string, string | number | boolean | null>
  spans: Span[]
}

/** What a reader knows of a text beyond its characters. In the order of the text. */
export interface Given {
  tables: GivenTable[]
  furniture: GivenFurniture[]
  warnings: ReadWarning[]
}

/**
 * Where a range of the text came from. Ranges ascend and do not overlap; what belongs to no place (a tab that a reader
 * put between two cells) has none.
 */
export interface Origin extends Span {
  /** From 1; null where the format has no pages. */
  page: number | null
  /** Left, top, right, bottom on the page in points (of an image: in its pixels); null where the format gives no place. */
  box: [number, number, number, number] | null
  /** Number of the paragraph in its story, from 1. */
  paragraph?: number
  /** Table (from 1 in the file), row and column (from 0) of the cell. */
  cell?: { table: number; row: number; column: number }
  /** Path of the element inside the file, e.g. `html/body/div[2]/p[3]` or `word/document.xml#body/p[3]`. */
  element?: string
  /** Address of the attachment that the text links to, as it is written. */
  href?: string
  /** How sure a recognition was, 0 to 1. */
  score?: number
  /** What made characters that are shown but not stored: `numbering` automatic numbers, `repair` characters restored on evidence. */
  made?: 'numbering' | 'repair'
}
