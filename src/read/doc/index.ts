import { TextBuilder } from '../builder.ts'
import { Numbering } from '../docx/numbering.ts'
import type { Reader } from '../reader.ts'
import { streamsOf } from './compound.ts'
import { type Context, type Note, Story } from './story.ts'
import { readWord, type WordFile } from './word.ts'

/**
 * Read a file of Word 97 to 2003 (DOC, also as WPS saves it): paragraphs, tables with merged cells, results of fields, notes
 * behind the paragraph that names them, text boxes at the end; headers, footers and contents as furniture; of tracked
 * changes the accepted text; automatic numbers written out.
 *
 * @source MS-DOC 2.3 (stories), 2.4 (how text is found)
 */
export const read: Reader = async ({ bytes, budget }) => {
  const word = readWord(streamsOf(bytes, budget), budget)
  const built = new TextBuilder(budget)
  const context: Context = {
    built,
    budget,
    word,
    numbering: new Numbering(word.lists ?? new Map(), word.styles, true),
    notes: new Map([...notesOf(word, 'footnotes', 'footnoteMarks'), ...notesOf(word, 'endnotes', 'endnoteMarks')]),
    seen: { inserted: [], deleted: 0, comments: 0, pictures: 0, nested: 0, numbered: 0 },
  }
  const { heads, feet } = headersOf(word)
  for (const range of heads) furniture(context, range, 'header')
  new Story(context).write(word.stories.body)
  new Story(context, 'boxes').write(word.stories.boxes)
  for (const range of feet) furniture(context, range, 'footer')
  report(context)
  return built.finish({ mediaType: 'application/msword', encoding: 'container' })
}

type Range = Pick<Note, 'start' | 'end'>

function notesOf(word: WordFile, part: Note['part'], list: 'footnoteMarks' | 'endnoteMarks'): [number, Note][] {
  const { start, end } = word.stories[part]
  const begins = word.places(part)
  return word
    .places(list)
    .slice(0, -1)
    .flatMap((mark, i) => {
      const note = { start: start + (begins[i] ?? 0), end: Math.min(end, start + (begins[i + 1] ?? 0)), part }
      return note.end > note.start ? [[mark, note] as [number, Note]] : []
    })
}

/** Headers and footers, each text once; what parts notes from the text comes before them, sections have six places. */
function headersOf(word: WordFile): { heads: Range[]; feet: Range[] } {
  const { start, end } = word.stories.headers
  const begins = word.places('headers')
  const found: { heads: Range[]; feet: Range[] } = { heads: [], feet: [] }
  const seen = new Set<string>()
  for (let i = 6; i + 1 < begins.length; i++) {
    const range = { start: start + (begins[i] ?? 0), end: Math.min(end, start + (begins[i + 1] ?? 0)) }
    const kind = [2, 3, 5].includes(i % 6) ? 'feet' : 'heads'
    const text = word.text.slice(range.start, range.end)
    if (text.trim() === '' || seen.has(`${kind} ${text}`)) continue
    seen.add(`${kind} ${text}`)
    found[kind].push(range)
  }
  return found
}

function furniture(context: Context, range: Range, part: 'header' | 'footer'): void {
  const { built, word } = context
  const from = built.length
  new Story(context, part).write(range)
  const numbered = part === 'footer' && /\bPAGE\b/.test(word.text.slice(range.start, range.end))
  built.drop(numbered ? 'pageNumber' : 'runningHead', from)
}

function report({ built, seen, numbering }: Context): void {
  for (const [format, count] of numbering.unknown) built.warn('numbering-format-unknown', { format, count })
  if (seen.numbered > 0) built.warn('automatic-numbers-lost', { paragraphs: seen.numbered })
  if (seen.inserted.length + seen.deleted > 0) built.warn('changes-tracked', { inserted: seen.inserted.length, deleted: seen.deleted }, seen.inserted)
  if (seen.comments > 0) built.warn('comments-left-out', { count: seen.comments })
  if (seen.pictures > 0) built.warn('pictures-unread', { count: seen.pictures })
  if (seen.nested > 0) built.warn('table-nested', { count: seen.nested })
}
