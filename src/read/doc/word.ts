import type { Instance } from '../docx/numbering.ts'
import { damaged, ReadError } from '../error.ts'
import type { Budget } from '../limits.ts'
import type { Bytes } from './bytes.ts'
import { codes } from './codes.ts'
import { listsOf } from './lists.ts'
import { lastBefore, numberIn, propertiesOf, type Runs, runsOf } from './runs.ts'
import { type Styles, stylesOf } from './styles.ts'

/** The stories of a document, in the order in which their characters stand. */
const stories = ['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes', 'headerBoxes'] as const
type StoryName = (typeof stories)[number]

/** Where the tables of a DOC file are listed in its head: numbers of pairs of place and length. */
const pairs = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  sections: 6,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  endnoteMarks: 46,
  endnotes: 47,
  lists: 73,
  listNumbers: 74,
}

/** Lists of places, with the size of what they say of each beside its place. */
const itemSizes = { footnoteMarks: 2, footnotes: 0, headers: 0, endnoteMarks: 2, endnotes: 0 }
type PlaceList = keyof typeof itemSizes

/** A DOC file as it is stored: one run of characters, and what is known of them. */
export interface WordFile {
  /** All stories behind each other; places everywhere count from its begin. */
  text: string
  stories: Readonly<Record<StoryName, { start: number; end: number }>>
  /** Place in the stream of the character at a place in the text. */
  storedAt(place: number): number
  characters: Runs
  paragraphs: Runs
  styles: Styles
  /** The numbers that paragraphs may carry; null where their tables are damaged. */
  lists: Map<string, Instance> | null
  /** Ends of sections in the body, and whether the next one begins a page. */
  sections: ReadonlyMap<number, boolean>
  /** Places that a list holds: of the marks of notes, of the begins of their texts and of headers. */
  places(name: PlaceList): number[]
}

interface Piece {
  start: number
  end: number
  stored: number
  width: 1 | 2
}

/**
 * Read the head, the pieces of the text, and where properties stand.
 *
 * @throws {ReadError} `encrypted`, `binary` for an older or another kind of file, `damaged`
 * @source MS-DOC 2.4, 2.5, 2.8
 */
export function readWord(streams: ReadonlyMap<string, () => Bytes>, budget: Budget): WordFile {
  const main = streams.get('WordDocument')?.()
  if (!main) throw otherKind(streams)
  if (main.u16(0) !== 0xa5ec && main.u16(0) !== 0xa5dc) throw damaged('DOC file', 'its text does not begin as one of Word does')
  if (main.u16(2) < 0xc1 || main.u16(0) === 0xa5dc)
    throw new ReadError('binary', 'Unexpected document of Word 6 or 95, expected one of Word 97 or later', saveAs)
  const flags = main.u16(10)
  if (flags & 0x8100) throw encrypted()
  const tables = streams.get(flags & 0x200 ? '1Table' : '0Table')?.()
  if (!tables) throw damaged('DOC file', 'the stream of its tables is missing')
  const data = streams.get('Data')
  const listOf = (name: keyof typeof pairs): Bytes => {
    const at = 0x9a + pairs[name] * 8
    return tables.slice(main.u32(at), main.u32(at + 4), `the list of ${name}`)
  }

  const lengths = stories.map((_, i) => main.u32(0x4c + i * 4))
  const found = {} as Record<StoryName, { start: number; end: number }>
  let end = 0
  for (const [i, name] of stories.entries()) {
    found[name] = { start: end, end: end + (lengths[i] ?? 0) }
    end = found[name].end
  }
  budget.most('characters', end)
  const pieces = piecesOf(listOf('pieces'))
  if ((pieces.at(-1)?.end ?? 0) < end) throw damaged('DOC file', 'its pieces hold fewer characters than its head says')
  // pieces may name one place of the stream again and again
  budget.most('characters', pieces.at(-1)?.end ?? 0)
  const text = textOf(main, pieces, budget)
  const context = { main, data: () => data?.(), budget }
  return {
    text,
    stories: found,
    storedAt: (place) => {
      const piece = pieces[lastBefore(pieces, place)]
      return piece ? piece.stored + (place - piece.start) * piece.width : -1
    },
    characters: runsOf(listOf('characters'), 'characters', context),
    paragraphs: runsOf(listOf('paragraphs'), 'paragraphs', context),
    styles: stylesOf(listOf('styles')),
    lists: listsIn(tables, main, listOf),
    sections: sectionsOf(listOf('sections'), main),
    places: (name) => {
      const list = listOf(name)
      const count = list.length === 0 ? 0 : Math.floor((list.length - 4) / (4 + itemSizes[name])) + 1
      return Array.from({ length: count }, (_, i) => list.u32(i * 4))
    },
  }
}

/** A text without its numbers is better than none. */
function listsIn(tables: Bytes, main: Bytes, listOf: (name: keyof typeof pairs) => Bytes): WordFile['lists'] {
  const at = 0x9a + pairs.lists * 8
  try {
    return listsOf(tables, { at: main.u32(at), length: main.u32(at + 4) }, listOf('listNumbers'))
  } catch (error) {
    if (error instanceof ReadError) return null
    throw error
  }
}

function sectionsOf(list: Bytes, main: Bytes): Map<number, boolean> {
  const count = Math.max(0, Math.floor((list.length - 4) / 16))
  const ends = new Map<number, boolean>()
  for (let i = 1; i < count; i++) {
    const at = list.u32((count + 1) * 4 + i * 12 + 2)
    const properties = at === 0xffffffff ? new Map<number, Bytes>() : propertiesOf(main.slice(at + 2, main.u16(at)))
    ends.set(list.u32(i * 4), numberIn(properties, codes.sectionBreak, 2) !== 0)
  }
  return ends
}

function piecesOf(list: Bytes): Piece[] {
  let at = 0
  // changes of properties that belong to pieces come first
  while (list.u8(at) === 1) at += 3 + list.u16(at + 1)
  if (list.u8(at) !== 2) throw damaged('DOC file', 'the list of its pieces does not begin as one')
  const table = list.slice(at + 5, list.u32(at + 1))
  const count = Math.floor((table.length - 4) / 12)
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const [start, end] = [table.u32(i * 4), table.u32(i * 4 + 4)]
    if (end <= start || start !== (pieces.at(-1)?.end ?? 0)) throw damaged('DOC file', 'its pieces do not follow each other')
    const place = table.u32((count + 1) * 4 + i * 8 + 2)
    // one bit says that each character takes one byte, of the Western code page
    const narrow = (place & 0x40000000) !== 0
    pieces.push({ start, end, stored: narrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff, width: narrow ? 1 : 2 })
  }
  return pieces
}

function textOf(main: Bytes, pieces: readonly Piece[], budget: Budget): string {
  return pieces
    .map(({ start, end, stored, width }) => {
      budget.tick()
      const { array } = main.slice(stored, (end - start) * width, 'its text')
      return new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(array)
    })
    .join('')
}

const saveAs = 'Save it as DOCX in the program it comes from, and give that file.'

function encrypted(): ReadError {
  return new ReadError('encrypted', 'Unexpected password on the DOC file, expected none', 'Open it with the password, save it without one, and give that file.')
}

function otherKind(streams: ReadonlyMap<string, unknown>): ReadError {
  if (streams.has('EncryptedPackage')) return encrypted()
  const what =
    streams.has('Workbook') || streams.has('Book') ? 'Excel workbook' : streams.has('PowerPoint Document') ? 'PowerPoint presentation' : 'older office file'
  return new ReadError('binary', `Unexpected ${what} without a text of Word, expected a document`, saveAs)
}
