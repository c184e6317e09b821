import type { DoubtCode } from '../../lexicon/doubts.ts'
import { contactNote } from '../../lexicon/matter.ts'
import { clauseStart } from '../../text/clause-tail.ts'
import { doubtAt } from '../../tree/doubt.ts'
import type { Block, Part, Section } from '../../tree/nodes.ts'
import { sectionsOf } from '../../tree/visit.ts'
import { anyLabel, type HeadingSplit, longestHeading, noHeading, splitHeading } from './heading.ts'

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
      const follows = section.sections.length > 0 || section.blocks.slice(1).some((block) => !isClauseAlone(block) && !contactNote.test(block.text.key))
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
  if (section.marker?.scheme === 'article')
    return split.form === 'alone' && !closed && split.length <= 12 && !section.blocks[0]?.text.key.includes('，') ? split : noHeading
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
  const headed = members.filter(({ split }) => split.form !== 'none').length
  const labels = members.length >= 3 ? members.map(({ section }) => anyLabel(section.blocks[0]?.text.key ?? '')) : [0]
  if (headed < members.length && labels.every((length) => length > 0)) {
    for (const [i, { section }] of members.entries()) {
      const length = labels[i] as number
      doubt(section, 'heading-label', length)
      apply(section, { length, printed: length + 1, form: 'run-in' })
    }
    return
  }
  const plain = members.length >= 3 && sentences >= 2 * Math.max(1, runIn)
  for (const { section, split: read } of members) {
    const split = read.form === 'none' && headed >= 2 && !plain ? splitAtGap(section) : read
    // among sentences, a leaf that has only lost its full stop is one too
    const closed = split.printed > split.length
    const sentence = split.form === 'run-in' || (section.sections.length === 0 && (closed || section.blocks.length === 1))
    if (split.form === 'none') continue
    if (plain && sentence) doubt(section, 'heading-outvoted', split.length)
    else {
      if (split !== read) doubt(section, 'heading-at-gap', split.length)
      else if (split.length > longHeading) doubt(section, 'heading-long', split.length)
      else if (members.length >= 3 && sentences * 3 >= members.length) doubt(section, 'heading-mixed', split.length)
      apply(section, split)
    }
  }
}

/** Headings seldom are longer. */
const longHeading = 32

function doubt(section: Section, code: DoubtCode, length: number): void {
  const text = section.blocks[0]?.text
  if (text) section.doubts.push(doubtAt(code, text, 0, length))
}

function isClauseAlone(block: Block): boolean {
  return block.type === 'paragraph' && clauseStart(block.text.key) === 0
}

function apply(section: Section, split: HeadingSplit): void {
  const first = section.blocks[0] as Block
  section.heading = { type: 'heading', text: first.text.slice(0, split.length), printed: first.text.slice(0, split.printed) }
  const rest = first.text.slice(split.printed)
  if (rest.length > 0) section.blocks[0] = { type: first.type, text: rest, table: first.table }
  else section.blocks.shift()
}

/**
 * A heading that lost its full stop to a space: `（五）加强能力建设 充分利用…`, believed beside siblings with headings.
 *
 * @source domain §2, numbering faults (heading and body merged)
 */
function splitAtGap(section: Section): HeadingSplit {
  const text = section.blocks[0]?.text
  if (!text) return noHeading
  const stop = Math.min(30, text.key.search(/[。，；：、]/) >>> 0)
  let found = 0
  for (let i = 4; i < stop; i++) {
    if (!text.gapBefore(i) || text.breakBefore(i) || !/[\u4e00-\u9fff]/.test(text.key[i - 1] ?? '') || !/[\u4e00-\u9fff]/.test(text.key[i] ?? '')) continue
    // spaced glyphs are no headings
    if (found > 0) return noHeading
    found = i
  }
  return found > 0 && text.length - found > found ? { length: found, printed: found, form: 'run-in' } : noHeading
}
