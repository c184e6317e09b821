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
export function placedPassages(root: Root): Placed[] {
  const found: Placed[] = []
  for (const part of root.parts) {
    if (part.role === 'imprint' || part.role === 'portal') continue
    const notice = part.role === 'notice'
    for (const block of part.preamble) addTexts(found, block, part, part, null, notice ? 'notice' : 'lead')
    for (const { section, block } of stepsOf(part)) {
      const place = notice ? 'notice' : placeOf(section)
      if (block) addTexts(found, block, section, part, section, place)
      else if (section.heading && section.heading.text.length > 0)
        found.push({ owner: section, part, section, place, text: section.heading.text, heading: true })
    }
    for (const block of part.closing) addTexts(found, block, part, part, null, notice ? 'notice' : 'final')
  }
  return found
}

function placeOf(section: Section): CitationPlace {
  for (let at: Section | null = section; at; at = at.parent) {
    if (at.category === 'final') return 'final'
    if (at.category === 'context') return 'lead'
    if (at.marker?.scheme === 'article' && at.marker.ordinal === 1) return 'lead'
  }
  return 'body'
}

function addTexts(found: Placed[], block: Block, owner: Section | Part, part: Part, section: Section | null, place: CitationPlace): void {
  const add = (text: Passage) => {
    if (text.length > 0) found.push({ owner, part, section, place, text, heading: false })
  }
  if (!block.table) {
    add(block.text)
    return
  }
  for (const row of block.table.header) for (const cell of row) add(cell.text)
  for (const row of block.table.rows) for (const cell of row) add(cell.text)
  for (const note of block.table.notes) add(note)
}
