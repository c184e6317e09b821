import type { Span } from '../../text/passage.ts'
import type { Place, TextBuilder } from '../builder.ts'
import { isData } from '../grid.ts'
import type { Budget } from '../limits.ts'
import { child, childrenOf, descendants, type Element, isElement, valOf } from '../xml.ts'
import { isOn, type Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'
import { symbolOf } from './symbols.ts'
import { gridOf, textIn } from './table.ts'

/** What all stories of a document (body, notes, headers) share. */
export interface Context {
  built: TextBuilder
  budget: Budget
  styles: Styles
  numbering: Numbering
  /** Text of notes by kind and id, e.g. `footnote 2`. */
  notes: ReadonlyMap<string, Element>
  seen: { inserted: Span[]; deleted: number; comments: number; pictures: number; nested: number; embedded: number }
}

/** Elements whose content is read as if they were not there. */
const wrappers = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:moveTo',
  'm:oMathPara',
  'm:oMath',
])
const removed = new Set(['w:del', 'w:moveFrom'])

/** Reads the paragraphs and tables of one story into the text, in reading order. */
export class Story {
  readonly #context: Context
  /** Goes into the origins; left out for the body. */
  readonly #part: string | undefined
  #paragraphs = 0
  #tables = 0
  /** Fields under way: whether their code or their result is being read. */
  readonly #fields: ('code' | 'result')[] = []
  /** Notes that were referred to and are not yet printed, text boxes of the paragraph under way. */
  #notes: { mark: string; note: Element }[] = []
  #boxes: Element[] = []
  #noteCount = 0

  constructor(context: Context, part?: string) {
    this.#context = context
    this.#part = part
  }

  /** Read blocks one below the other, each on lines of its own. */
  blocks(parent: Element): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue
      if (node.name === 'w:p') this.#paragraph(node)
      else if (node.name === 'w:tbl') this.#table(node)
      else if (node.name === 'w:sdt' && this.#isContentsList(node)) this.#dropped('contents', () => this.blocks(node))
      else if (node.name === 'w:altChunk') this.#context.seen.embedded++
      else if (removed.has(node.name)) this.#context.seen.deleted++
      else if (wrappers.has(node.name) || node.name === 'w:ins') this.blocks(node)
    }
  }

  /** Print what notes are left. */
  end(): void {
    this.#context.built.endLine()
    this.#printNotes()
  }

  #isContentsList(sdt: Element): boolean {
    return valOf(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents'
  }

  #dropped(reason: 'contents' | 'invisible' | 'markup', write: () => void): void {
    const { built } = this.#context
    const from = built.length
    write()
    built.drop(reason, from)
  }

  #paragraph(p: Element, cell?: Place['cell']): void {
    const { built, styles } = this.#context
    const properties = child(p, 'w:pPr')
    const style = valOf(properties, 'w:pStyle')
    const from = built.length
    this.#paragraphs++
    const place: Place = { paragraph: this.#paragraphs, ...(cell && { cell }), ...(this.#part !== undefined && { element: this.#part }) }
    if (isOn(child(properties, 'w:pageBreakBefore')) && !cell && from > 0) built.add('\f')
    this.#number(properties, style, place)
    this.#runs(p, place)
    // a paragraph whose mark was deleted goes on in the next
    const joined = child(child(properties, 'w:rPr'), 'w:del') !== undefined
    if (!cell && !joined) {
      built.endLine()
      if (styles.isContents(style)) built.drop('contents', from)
      this.#boxesBelow()
      const section = child(properties, 'w:sectPr')
      if (section && valOf(section, 'w:type') !== 'continuous') built.add('\f')
      if (/[。；：]\s*$/.test(textIn(p))) this.#printNotes()
    }
  }

  #number(properties: Element | undefined, style: string | undefined, place: Place): void {
    const { built, numbering } = this.#context
    const own = child(properties, 'w:numPr')
    const level = valOf(own, 'w:ilvl')
    // a number that was taken away under tracked changes is gone
    const number = numbering.next({ id: valOf(own, 'w:numId'), level: level === undefined ? undefined : Number(level) }, style)
    if (!number || number.text === '') return
    built.add(number.suffix === 'nothing' ? number.text : `${number.text} `, { ...place, made: 'numbering' })
  }

  #boxesBelow(): void {
    const boxes = this.#boxes
    this.#boxes = []
    for (const box of boxes) {
      this.blocks(box)
      this.#context.built.endLine()
    }
  }

  #printNotes(): void {
    const notes = this.#notes
    this.#notes = []
    for (const { mark, note } of notes) {
      this.#dropped('markup', () => this.#context.built.add(mark, { made: 'numbering' }))
      // each note counts its own paragraphs
      const kind = note.name === 'w:footnote' ? 'footnote' : 'endnote'
      const story = new Story(this.#context, `word/${kind}s.xml#${kind}[${note.attributes['w:id'] ?? ''}]`)
      story.blocks(note)
    }
  }

  /** Read what runs along a line. */
  #runs(parent: Element, place: Place): void {
    const { built, seen } = this.#context
    for (const node of parent.children) {
      if (!isElement(node)) continue
      if (node.name === 'w:r' || node.name === 'm:r') this.#run(node, place)
      else if (node.name === 'w:ins') {
        const start = built.length
        this.#runs(node, place)
        if (built.length > start) seen.inserted.push({ start, end: built.length })
      } else if (removed.has(node.name)) seen.deleted++
      else if (node.name === 'w:commentReference') seen.comments++
      else if (wrappers.has(node.name) || node.name.startsWith('m:')) this.#runs(node, place)
    }
  }

  #run(run: Element, place: Place): void {
    if (isOn(child(child(run, 'w:rPr'), 'w:vanish'))) this.#dropped('invisible', () => this.#pieces(run, place))
    else this.#pieces(run, place)
  }

  #pieces(run: Element, place: Place): void {
    const { built, seen } = this.#context
    for (const piece of run.children) {
      if (!isElement(piece)) continue
      const { name, attributes } = piece
      if (name === 'w:fldChar') this.#field(attributes['w:fldCharType'])
      // the code of a field is no text
      if (this.#fields.at(-1) === 'code') continue
      if (name === 'w:t' || name === 'm:t') built.add(ownText(piece), place)
      else if (name === 'w:tab' || name === 'w:ptab') built.add('\t', place)
      else if (name === 'w:cr' || (name === 'w:br' && attributes['w:type'] !== 'page')) built.add('\n')
      else if (name === 'w:br') {
        built.endLine()
        built.add('\f')
      } else if (name === 'w:noBreakHyphen') built.add('-', place)
      else if (name === 'w:sym') built.add(symbolOf(attributes['w:font'], attributes['w:char']), place)
      else if (name === 'w:commentReference') seen.comments++
      else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
        this.#note(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes['w:id'])
      else if (name === 'w:ruby') this.#runs(child(piece, 'w:rubyBase') ?? piece, place)
      else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object' || name === 'mc:AlternateContent') this.#shape(piece)
    }
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('code')
    else if (type === 'separate') this.#fields[Math.max(0, this.#fields.length - 1)] = 'result'
    else if (type === 'end') this.#fields.pop()
  }

  /** A mark such as `[1]` at the place of the note; it carries no content and parts no word. */
  #note(kind: 'footnote' | 'endnote', id: string | undefined): void {
    const note = this.#context.notes.get(`${kind} ${id ?? ''}`)
    if (!note) return
    const mark = `[${++this.#noteCount}]`
    this.#dropped('markup', () => this.#context.built.add(mark, { made: 'numbering' }))
    this.#notes.push({ mark, note })
  }

  /** Text boxes go below the paragraph that holds them; of two forms of one shape the first is taken. */
  #shape(shape: Element): void {
    const form = shape.name === 'mc:AlternateContent' ? (child(shape, 'mc:Choice') ?? child(shape, 'mc:Fallback') ?? shape) : shape
    const stack = [form]
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (next.name === 'w:txbxContent') this.#boxes.push(next)
      else if (next.name === 'mc:AlternateContent') this.#shape(next)
      else {
        if (next.name === 'a:blip' || next.name === 'v:imagedata') this.#context.seen.pictures++
        for (let i = next.children.length - 1; i >= 0; i--) {
          const node = next.children[i]
          if (node !== undefined && isElement(node)) stack.push(node)
        }
      }
    }
  }

  #table(table: Element): void {
    const { built, budget, seen } = this.#context
    const grid = gridOf(table, budget)
    if (!isData(grid)) {
      for (const { content } of grid.cells) for (const tc of content) this.blocks(tc)
      return
    }
    const number = ++this.#tables
    built.table(
      grid.rows,
      grid.columns,
      grid.cells,
      (cell) => {
        let begun = false
        for (const tc of (cell as (typeof grid.cells)[number]).content) {
          for (const p of paragraphsIn(tc)) {
            const before = built.length
            if (begun) built.add('\n')
            const from = built.length
            this.#paragraph(p, { table: number, row: cell.row, column: cell.column })
            begun ||= built.length > from || before !== from
          }
          if ([...descendants(tc)].some(({ name }) => name === 'w:tbl')) seen.nested++
        }
      },
      grid.headerRows,
    )
    this.#boxesBelow()
    this.#printNotes()
  }
}

/** Paragraphs of a cell in reading order, those of tables inside it too. */
function* paragraphsIn(cell: Element): Generator<Element> {
  for (const node of cell.children) {
    if (!isElement(node)) continue
    if (node.name === 'w:p') yield node
    else if (!removed.has(node.name) && node.name.startsWith('w:') && node.name !== 'w:tcPr') yield* paragraphsIn(node)
  }
}

function ownText(t: Element): string {
  // line ends and tabs in the file are layout of the file
  return t.children
    .filter((node) => typeof node === 'string')
    .join('')
    .replace(/[\t\r\n]+/g, ' ')
}

/** The headers or footers that the sections of a body name, by relationship, each once. */
export function furnitureOf(body: Element, kind: 'w:headerReference' | 'w:footerReference'): string[] {
  const ids = new Set<string>()
  for (const element of descendants(body)) {
    if (element.name !== 'w:sectPr') continue
    for (const reference of childrenOf(element, kind)) ids.add(reference.attributes['r:id'] ?? '')
  }
  return [...ids]
}
