import type { Span } from '../../text/passage.ts'
import type { Place, TextBuilder } from '../builder.ts'
import type { Numbering } from '../docx/numbering.ts'
import { isData } from '../grid.ts'
import type { Budget } from '../limits.ts'
import { codes, signs } from './codes.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { numberIn } from './runs.ts'
import { gridOf } from './table.ts'
import type { WordFile } from './word.ts'

/** What all stories of a file share. */
export interface Context {
  built: TextBuilder
  budget: Budget
  word: WordFile
  /** Notes by the place of their mark in the body. */
  notes: ReadonlyMap<number, Note>
  numbering: Numbering
  seen: { inserted: Span[]; deleted: number; comments: number; pictures: number; nested: number; numbered: number }
}

export interface Note {
  start: number
  end: number
  part: 'footnotes' | 'endnotes'
}

type Look = 'shown' | 'hidden' | 'inserted' | 'deleted'

/** Reads the paragraphs and tables of one story into the text. */
export class Story {
  readonly #context: Context
  /** Goes into the origins; left out for the body. */
  readonly #part: string | undefined
  #tables = 0
  #noteCount = 0
  /** Fields under way: whether their code or their result is being read. */
  readonly #fields: ('code' | 'result')[] = []
  #notes: { mark: string; note: Note }[] = []

  constructor(context: Context, part?: string) {
    this.#context = context
    this.#part = part
  }

  write(range: { start: number; end: number }): void {
    const { built, word, budget } = this.#context
    const paragraphs = paragraphsOf(word, range, budget)
    for (let i = 0; i < paragraphs.length; i++) {
      const paragraph = paragraphs[i] as Paragraph
      if (!paragraph.inTable) {
        this.#paragraph(paragraph)
        continue
      }
      let end = i
      while (paragraphs[end]?.inTable) end++
      this.#table(paragraphs.slice(i, end))
      i = end - 1
    }
    built.endLine()
    this.#printNotes()
  }

  #paragraph(paragraph: Paragraph): void {
    const { built, word } = this.#context
    const from = built.length
    if (numberIn(paragraph.properties, codes.pageBreakBefore) === 1 && from > 0) built.add('\f')
    this.#characters(paragraph)
    built.endLine()
    if (word.styles.isContents(paragraph.style)) built.drop('contents', from)
    if (word.sections.get(paragraph.end + 1)) built.add('\f')
    if (/[。；：]\s*$/.test(paragraph.text)) this.#printNotes()
  }

  /** The characters of a paragraph, in runs that look the same. */
  #characters({ start, end, number, list, style }: Paragraph, cell?: Place['cell']): void {
    const { built, word, seen, numbering } = this.#context
    const place: Place = { paragraph: number, ...(cell && { cell }), ...(this.#part !== undefined && { element: this.#part }) }
    const auto = numbering.next(list, String(style))
    if (auto && auto.text !== '') built.add(auto.suffix === 'nothing' ? auto.text : `${auto.text} `, { ...place, made: 'numbering' })
    if (!auto && word.lists === null && Number(list.id ?? word.styles.numberOf(String(style))?.id ?? 0) > 0) seen.numbered++
    let pending = ''
    let look: Look = 'shown'
    const flush = () => {
      if (look === 'deleted') seen.deleted += pending === '' ? 0 : 1
      else {
        const span = built.add(pending, place)
        if (pending !== '' && look === 'inserted') seen.inserted.push(span)
        if (look === 'hidden') built.drop('invisible', span.start)
      }
      pending = ''
    }
    for (let at = start; at < end; at++) {
      const own = lookOf(word, at)
      if (own !== look) {
        flush()
        look = own
      }
      const sign = word.text[at] as string
      if (sign >= ' ' || sign === '\t') {
        if (this.#fields.at(-1) !== 'code') pending += sign
        continue
      }
      if (sign === signs.fieldBegin) this.#fields.push('code')
      else if (sign === signs.fieldResult) this.#fields[Math.max(0, this.#fields.length - 1)] = 'result'
      else if (sign === signs.fieldEnd) this.#fields.pop()
      if (this.#fields.at(-1) === 'code') continue
      if (sign === signs.hardHyphen) pending += '-'
      else if (look !== 'deleted') {
        flush()
        this.#sign(sign, at)
      }
    }
    flush()
  }

  #sign(sign: string, at: number): void {
    const { built, seen, notes } = this.#context
    if (sign === signs.line || sign === signs.column) built.add('\n')
    else if (sign === signs.page) {
      built.endLine()
      built.add('\f')
    } else if (sign === signs.comment) seen.comments++
    else if (sign === signs.picture || sign === signs.drawing) seen.pictures++
    const note = this.#part === undefined ? notes.get(at) : undefined
    if (!note) return
    const mark = `[${++this.#noteCount}]`
    this.#mark(mark)
    this.#notes.push({ mark, note })
  }

  /** A mark such as `[1]` at the place of a note; it carries no content and parts no word. */
  #mark(mark: string): void {
    const { built } = this.#context
    const from = built.length
    built.add(mark, { made: 'numbering' })
    built.drop('markup', from)
  }

  #printNotes(): void {
    const notes = this.#notes
    this.#notes = []
    for (const { mark, note } of notes) {
      this.#mark(mark)
      new Story(this.#context, note.part).write(note)
    }
  }

  #table(paragraphs: readonly Paragraph[]): void {
    const { built, seen } = this.#context
    const grid = gridOf(paragraphs)
    if (!isData(grid)) {
      for (const { content } of grid.cells) for (const paragraph of content) this.#paragraph(paragraph)
      return
    }
    const table = ++this.#tables
    built.table(grid.rows, grid.columns, grid.cells, (cell) => {
      let begun = false
      const { content } = cell as (typeof grid.cells)[number]
      for (const paragraph of content) {
        if (begun) built.add('\n')
        const from = built.length
        this.#characters(paragraph, { table, row: cell.row, column: cell.column })
        begun ||= built.length > from
      }
      if (content.some(({ depth }) => depth > 1)) seen.nested++
    })
    this.#printNotes()
  }
}

function lookOf(word: WordFile, at: number): Look {
  const { properties } = word.characters.at(word.storedAt(at))
  if (properties.size === 0) return 'shown'
  if (numberIn(properties, codes.deleted) === 1) return 'deleted'
  if (numberIn(properties, codes.hidden) === 1) return 'hidden'
  return numberIn(properties, codes.inserted) === 1 ? 'inserted' : 'shown'
}
