import { clauseStart } from '../../text/clause-tail.ts'
import type { Block, Part, Section } from '../../tree/nodes.ts'
import { sectionsOf } from '../../tree/visit.ts'
import { type HeadingSplit, longestHeading, noHeading, splitHeading } from './heading.ts'

/**
 * Divide the first paragraph of every section into heading and body. Items whose siblings mostly go straight into
 * their sentence have no heading either, however short their first sentence is.
 *
 * @source domain §2, run-in headings
 */
export function giveHeadings(part: Part): void {
  for (const parent of [part, ...sectionsOf(part)]) {
    const groups = new Map<string, Reading[]>()
    for (const section of parent.sections) {
      const first = section.blocks[0]
      if (!section.marker || section.heading || !first || first.type !== 'paragraph') continue
      const follows = section.sections.length > 0 || section.blocks.slice(1).some((block) => !isClauseAlone(block))
      const split = inArticles(section, splitHeading(first.text.key, follows, clauseStart(first.text.key)))
      const members = groups.get(section.marker.scheme) ?? []
      members.push({ section, split, sentence: split.form === 'none' && first.text.length > longestHeading / 2 })
      groups.set(section.marker.scheme, members)
    }
    for (const members of groups.values()) decide(members)
  }
}

/** Articles are sentences; so are their items, but for run-in labels (`（一）师资建设。…`). */
function inArticles(section: Section, split: HeadingSplit): HeadingSplit {
  const closed = split.printed > split.length
  if (section.marker?.scheme === 'article') return split.form === 'alone' && !closed && split.length <= 12 ? split : noHeading
  if (split.form === 'alone' && closed) {
    for (let above = section.parent; above; above = above.parent) if (above.marker?.scheme === 'article') return noHeading
  }
  return split
}

interface Reading {
  section: Section
  split: HeadingSplit
  /** A whole sentence without a heading. */
  sentence: boolean
}

function decide(members: readonly Reading[]): void {
  const runIn = members.filter(({ split }) => split.form === 'run-in').length
  const sentences = members.filter(({ sentence }) => sentence).length
  const plain = members.length >= 3 && sentences >= 2 * Math.max(1, runIn)
  for (const { section, split } of members) {
    if (split.form !== 'none' && !(plain && split.form === 'run-in')) apply(section, split)
  }
}

function isClauseAlone(block: Block): boolean {
  return block.type === 'paragraph' && clauseStart(block.text.key) === 0
}

function apply(section: Section, split: HeadingSplit): void {
  const first = section.blocks[0] as Block
  section.heading = { type: 'heading', text: first.text.slice(0, split.length), printed: first.text.slice(0, split.printed) }
  const rest = first.text.slice(split.printed)
  if (rest.length > 0) section.blocks[0] = { ...first, text: rest }
  else section.blocks.shift()
}
