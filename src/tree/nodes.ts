import type { Category } from '../lexicon/headings.ts'
import type { MarkerScheme } from '../lexicon/markers.ts'
import type { Given } from '../text/given.ts'
import type { Passage, Source, Span } from '../text/passage.ts'
import type { Doubt } from './doubt.ts'
import type { Records } from './records.ts'

/** Why a run of characters carries no content of the document (contract: furniture). */
export type FurnitureReason =
  | 'pageNumber'
  | 'runningHead'
  | 'contents'
  | 'portal'
  | 'markup'
  | 'bookmark'
  | 'invisible'
  | 'label'
  | 'separator'
  | 'duplicate'
  | 'navigation'

export interface Furniture {
  type: 'furniture'
  reason: FurnitureReason
  spans: Span[]
  /** The reader of the file knows it; stages leave it as it is. */
  given?: true
}

/** One printed line. `text` leaves out white space and what is furniture inside the line. */
export interface Line {
  type: 'line'
  index: number
  /** Source range without the surrounding white space. */
  start: number
  end: number
  /** Source range of the whole line with white space, without the line end. */
  lineStart: number
  lineEnd: number
  text: Passage
  /** Number of empty lines right before. */
  blankBefore: number
  /** Whether a page break (form feed, page number, rule) lies between the line before and this one. */
  pageBefore: boolean
  /** Level of an ATX heading, 0 for none. Never a level of the outline: OCR tools guess it (domain §3.2). */
  hashes: number
  /** What the layout took the line for. A `table` line belongs to a table, a `furniture` line to nothing. */
  role: 'text' | 'furniture' | 'table'
}

export interface Cell {
  text: Passage
  rowSpan: number
  colSpan: number
}

/** Rows of a table in order. Their cells may be made anew each time: one does not keep them to tell them apart. */
export interface Rows extends Iterable<Cell[]> {
  readonly length: number
  at(index: number): Cell[] | undefined
}

/** `marked`: the file itself says what its cells are. */
export type TableShape = 'tabs' | 'cells' | 'tabCells' | 'spaces' | 'pipes' | 'marked' | 'unparsed'

/** A table found among the lines; its caption and notes stay lines of their own kind. */
export interface Table {
  type: 'table'
  id: string
  shape: TableShape
  caption: Passage | null
  /** Header rows, then rows; every row has as many cells as there are columns (merged cells are repeated as empty). */
  header: Cell[][]
  rows: Rows
  notes: Passage[]
  /** Indices into `root.lines`: first and one after the last line, caption and notes included. */
  firstLine: number
  afterLine: number
  owner: Section | Part | null
}

export interface Paragraph {
  type: 'paragraph'
  text: Passage
  /** Indices of its lines in `root.lines`, in order. */
  lines: number[]
  /** Whether a line was joined for want of a sign against it. */
  unsure: boolean
  /** A person said what it is: a heading at a depth, or body text. */
  decided?: { depth: number | null }
}

export type { MarkerScheme }

export interface Marker {
  type: 'marker'
  text: Passage
  scheme: MarkerScheme
  ordinal: number | null
}

export interface Heading {
  type: 'heading'
  /** Without end punctuation. */
  text: Passage
  /** With it: the leaf. */
  printed: Passage
}

export interface Block {
  type: 'paragraph' | 'list' | 'tableRef' | 'figureNote' | 'unparsed'
  text: Passage
  table: Table | null
}

export type { Category }

/** A structural node of the outline (gold README: what is a node). */
export interface Section {
  type: 'section'
  id: string
  depth: number
  part: Part
  parent: Section | null
  marker: Marker | null
  heading: Heading | null
  category: Category
  /** Own text in reading order: first the rest of the paragraph of the marker, then further paragraphs and tables. */
  blocks: Block[]
  sections: Section[]
  doubts: Doubt[]
}

export type PartRole = 'notice' | 'instrument' | 'attachment' | 'imprint' | 'portal'

export interface Part {
  type: 'part'
  id: string
  role: PartRole
  parent: Part | null
  present: boolean
  title: Passage | null
  /** What the outline is built from: paragraphs and tables of the body, in order. */
  flow: (Paragraph | Table)[]
  preamble: Block[]
  sections: Section[]
  closing: Block[]
}

/** Markdown marks (`#`, `---`, …) and the source ranges of ATX headings. */
export interface Markup {
  marks: Span[]
  headings: { start: number; end: number; level: number }[]
}

export interface Root {
  type: 'root'
  source: Source
  /** What a Markdown reader saw: marks to leave out and lines that are headings. Null for plain text. */
  markup: Markup | null
  /** What the reader of the file is certain of: tables, furniture, findings. Null where a text came without. */
  given: Given | null
  lines: Line[]
  furniture: Furniture[]
  tables: Table[]
  flow: (Paragraph | Table)[]
  parts: Part[]
  records: Records
}
