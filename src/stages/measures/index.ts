import type { Passage } from '../../text/passage.ts'
import type { Category, Section } from '../../tree/nodes.ts'
import type { Measure } from '../../tree/records.ts'
import { allSections, sectionsOf } from '../../tree/visit.ts'
import { defineStage } from '../define.ts'

const doing: ReadonlySet<Category> = new Set(['measure', 'outcome', 'schedule', 'safeguard'])

/**
 * Find what tells somebody to do something: a numbered node of a task category that owns a set-off clause, or else a
 * numbered leaf with no such node above it.
 *
 * @source contract, measures
 */
export const measures = defineStage({
  name: 'measures',
  reads: ['section', 'category', 'responsibility'],
  writes: ['measure'],
  run(root) {
    const clauses = new Map<unknown, typeof root.records.responsibilities>()
    for (const record of root.records.responsibilities) {
      if (record.implied || record.form === 'prose' || record.form === 'column') continue
      const owned = clauses.get(record.owner)
      if (owned) owned.push(record)
      else clauses.set(record.owner, [record])
    }
    const found = new Set<Section>()
    for (const section of allSections(root)) {
      if (!section.marker || section.marker.scheme === 'box' || !doing.has(section.category)) continue
      if (section.marker.scheme === 'attachment') continue
      if (clauses.has(section) || (isLeaf(section) && !hasOwnerAbove(section, found))) found.add(section)
    }
    let ordinal = 0
    root.records.measures = [...found].map((section): Measure => {
      const covered = section.sections.length === 0 ? [section] : [section, ...sectionsOf(section).filter((below) => !isWithin(below, section, found))]
      const spans = covered.flatMap((owner) => clauses.get(owner) ?? []).flatMap((record) => record.spans)
      spans.sort((a, b) => a.start - b.start)
      return {
        id: section.id,
        section,
        ordinal: ++ordinal,
        label: labelOf(section),
        category: section.category,
        text: covered.flatMap(({ blocks }) => blocks.filter((block) => block.type !== 'tableRef').flatMap(({ text }) => saying(text, text.without(spans)))),
        deadlines: [],
      }
    })
  },
})

/** The bullet of a clause, and a stop behind it. */
const leftOver = /^[。；●★☆◆■▪•*◎-]+$/

/** What is left of a paragraph without its clauses, but for the signs that stood around them: a stop stays where the sentence has none. */
function saying(whole: Passage, pieces: readonly Passage[]): Passage[] {
  const kept: Passage[] = []
  for (const piece of pieces) {
    if (piece.length === whole.length || !leftOver.test(piece.key)) kept.push(piece)
    else if (/^[。；]/.test(piece.key) && !/[。；]$/.test(kept.at(-1)?.key ?? '。')) kept.push(piece.slice(0, 1))
  }
  return kept
}

/** A box without items of its own explains the item that it stands in, contacts only serve it; the item stays a leaf. */
function isLeaf(section: Section): boolean {
  return section.sections.every(({ category, marker, sections }) => category === 'other' || (marker?.scheme === 'box' && sections.length === 0))
}

function hasOwnerAbove(section: Section, found: ReadonlySet<Section>): boolean {
  for (let above = section.parent; above; above = above.parent) if (found.has(above)) return true
  return false
}

/** Whether `below` belongs to another measure between it and `section`. */
function isWithin(below: Section, section: Section, found: ReadonlySet<Section>): boolean {
  for (let node: Section | null = below; node && node !== section; node = node.parent) if (found.has(node)) return true
  return false
}

/** The printed trail: `三、（一）1.` */
function labelOf(section: Section): string {
  const trail: string[] = []
  for (let node: Section | null = section; node; node = node.parent) trail.unshift(node.marker?.text.raw ?? '')
  return trail.join('')
}
