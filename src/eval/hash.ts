import type { Gold, GoldMetadata } from '../schema/types.ts'
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
  const outline = gold.outline.map((node) => ({ ...node, title: node.title === null ? null : hashName(node.title) }))
  const before = trailsOf(gold)
  const trails = new Map(trailsOf({ outline }).map((trail, i) => [before[i]?.join('/') ?? '', trail.join('/')]))
  const moved = <T extends { item: string }>(fact: T): T => ({ ...fact, item: trails.get(fact.item) ?? fact.item })
  const hashed: Gold = { ...gold, outline }
  if (gold.metadata) hashed.metadata = hashMetadata(gold.metadata)
  if (Array.isArray(gold.measures)) hashed.measures = gold.measures.map((item) => moved({ item }).item)
  if (gold.deadlines) hashed.deadlines = gold.deadlines.map(moved)
  if (gold.responsibilities) hashed.responsibilities = gold.responsibilities.map(moved)
  // where an indicator stands is not compared, and need not be a trail
  if (gold.indicators) hashed.indicators = gold.indicators.map(({ item, ...indicator }) => ({ ...indicator, name: shorten(indicator.name) }))
  if (gold.citations) hashed.citations = gold.citations.map((citation) => ({ ...citation, title: citation.title === null ? null : shorten(citation.title) }))
  if (gold.notes) hashed.notes = gold.notes.filter((note) => note.length <= longestNote)
  return hashed
}

function hashMetadata({ contact, ...metadata }: GoldMetadata): GoldMetadata {
  const { title, noticeTitle } = metadata
  return { ...metadata, ...(title && { title: shorten(title) }), ...(noticeTitle && { noticeTitle: shorten(noticeTitle) }) }
}

function shorten(name: string): string {
  return [...name].length > longest ? hashName(name) : name
}
