import type { CitationPlace } from '../../text/citation.ts'
import type { Passage } from '../../text/passage.ts'
import type { Block, Part, Root, Section } from '../../tree/nodes.ts'
import { stepsOf } from '../../tree/visit.ts'

/** A stretch of text with its owner and where in the document it stands. */
export interface Placed {
  owner: Section | Part
  part: Part
  section: Section | null
  place: CitationPlace
  text: Passage
  /** Whether it is a heading: definitions, references and validity are read from running text only. */
  heading: boolean
}

/** Every heading, block and table cell in reading order, page headers and imprint left out. */
export function* placedPassages(root: Root): Generator<Placed> {
  for (const part of root.parts) {
    if (part.role === 'imprint' || part.role === 'portal') continue
    const notice = part.role === 'notice'
    const of =
      (owner: Section | Part, section: Section | null, place: CitationPlace) =>
      (text: Passage, heading = false): Placed => ({ owner, part, section, place, text, heading })
    for (const block of part.preamble) yield* texts(block, of(part, null, notice ? 'notice' : 'lead'))
    for (const { section, block } of stepsOf(part)) {
      const at = of(section, section, notice ? 'notice' : placeOf(section))
      if (block) yield* texts(block, at)
      else if (section.heading && section.heading.text.length > 0) yield at(section.heading.text, true)
    }
    for (const block of part.closing) yield* texts(block, of(part, null, notice ? 'notice' : 'final'))
  }
}

function placeOf(section: Section): CitationPlace {
  for (let at: Section | null = section; at; at = at.parent) {
    if (at.category === 'final') return 'final'
    if (at.category === 'context') return 'lead'
    if (at.marker?.scheme === 'article' && at.marker.ordinal === 1) return 'lead'
  }
  return 'body'
}

function* texts(block: Block, at: (text: Passage) => Placed): Generator<Placed> {
  if (!block.table) {
    if (block.text.length > 0) yield at(block.text)
    return
  }
  for (const row of [...block.table.header, ...block.table.rows]) for (const cell of row) if (cell.text.length > 0) yield at(cell.text)
  for (const note of block.table.notes) yield at(note)
}
