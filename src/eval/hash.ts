import type { Gold } from '../schema/types.ts'
import { trailsOf } from './gold.ts'
import { hashName } from './names.ts'

/** Names and titles up to here are facts that anybody would write so. */
const longest = 12

/** Notes up to here are remarks, longer ones may quote. */
const longestNote = 40

/**
 * Bring gold into a form that copies nothing of its text: headings hashed, and names and titles of more than 12
 * characters; notes of more than 40 and contacts left out. Markers, bodies, numbers and dates stay.
 *
 * @param gold Without problems (`problemsOfGold`).
 * @returns    Gold to which every document scores as to the one given (modes `folded` and, but for names that are only alike, `overlap`).
 */
export function hashGold(gold: Gold): Gold {
  const hashed = <T extends string | null | undefined>(name: T) => (name && [...name].length > longest ? hashName(name) : name) as T
  const outline = gold.outline.map((node) => ({ ...node, title: node.title === null ? null : hashName(node.title) }))
  const before = trailsOf(gold)
  const trails = new Map(trailsOf({ outline }).map((trail, i) => [before[i]?.join('/') ?? '', trail.join('/')]))
  const moved = (item: string) => trails.get(item) ?? item
  const { metadata, measures, deadlines, responsibilities, indicators, citations, notes } = gold
  return {
    ...(gold.doc === undefined ? {} : { doc: gold.doc }),
    ...(metadata && { metadata: hashMetadata(metadata, hashed) }),
    outline,
    ...(measures !== undefined && { measures: Array.isArray(measures) ? measures.map(moved) : measures }),
    ...(deadlines && { deadlines: deadlines.map((term) => ({ ...term, item: moved(term.item) })) }),
    ...(responsibilities && { responsibilities: responsibilities.map((clause) => ({ ...clause, item: moved(clause.item) })) }),
    ...(indicators && {
      indicators: indicators.map(({ item, ...indicator }) => ({
        ...indicator,
        name: hashed(indicator.name),
        ...(item !== undefined && trails.has(item) && { item: moved(item) }),
      })),
    }),
    ...(citations && { citations: citations.map((citation) => ({ ...citation, title: hashed(citation.title) })) }),
    ...(notes && { notes: notes.filter((note) => note.length <= longestNote) }),
  }
}

function hashMetadata({ contact, ...metadata }: NonNullable<Gold['metadata']>, hashed: <T extends string | null | undefined>(name: T) => T): Gold['metadata'] {
  return {
    ...metadata,
    ...(metadata.title !== undefined && { title: hashed(metadata.title) }),
    ...(metadata.noticeTitle !== undefined && { noticeTitle: hashed(metadata.noticeTitle) }),
  }
}
