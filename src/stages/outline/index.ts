import { closingSentence } from '../../lexicon/matter.ts'
import { addDoubt, doubtAt } from '../../tree/doubt.ts'
import type { Block, Part, Root, Section } from '../../tree/nodes.ts'
import { sectionsOf } from '../../tree/visit.ts'
import { defineStage, type StageContext } from '../define.ts'
import { returnParagraphs } from './articles.ts'
import { grow } from './grow.ts'
import { giveHeadings } from './titles.ts'

/**
 * Build the sections of every part from the markers and headings of its flow.
 *
 * The outline is decided over the whole part: a first look reads the ladder of marker families, then one pass keeps
 * the markers that the numbering expects and rejects the rest (cross-references, values, years at a line start).
 *
 * @source domain §2, gold README (what is a node)
 */
export const outline = defineStage({
  name: 'outline',
  reads: ['part'],
  writes: ['section'],
  run(root, context) {
    for (const part of root.parts) {
      const lists = part.closing.filter((block) => block.type === 'list')
      part.sections = []
      part.preamble = []
      part.closing = []
      if (part.role === 'portal' || part.role === 'imprint') continue
      grow(part, context)
      returnParagraphs(part)
      giveHeadings(part)
      closeOff(part)
      doubtEnds(part)
      part.closing.push(...lists)
      number(part)
      if (part.sections.length === 0 && part.role === 'instrument') report(root, part, context)
    }
  },
})

/** The last sentences of a part (特此通知, 本办法自…施行) close it and do not belong to its last item. */
function closeOff(part: Part): void {
  let last: Section | Part = part
  while (last.sections.length > 0) last = last.sections.at(-1) as Section
  if (last === part) return
  const blocks: Block[] = (last as Section).blocks
  const closing: Block[] = []
  while (blocks.length > 1) {
    const block = blocks.at(-1) as Block
    if (block.type !== 'paragraph' || !closingSentence.test(block.text.key)) break
    closing.unshift(block)
    blocks.pop()
  }
  part.closing.push(...closing)
}

/** Text that ends without a mark may go on in what was given to another section. */
function doubtEnds(part: Part): void {
  for (const section of sectionsOf(part)) {
    const last = section.blocks.at(-1)
    if (last?.type !== 'paragraph' || last.text.length < 12 || /[。；：！？…)\]”》]$/.test(last.text.key)) continue
    addDoubt(section, doubtAt('text-unended', last.text, Math.max(0, last.text.length - 12)))
  }
}

/** Give every section its depth and its id: a path of ordinals that a corrected scan keeps. */
function number(part: Part): void {
  const stack: { sections: Section[]; id: string; depth: number }[] = [{ sections: part.sections, id: part.id, depth: 1 }]
  for (let level = stack.pop(); level; level = stack.pop()) {
    if (level.sections.length === 0) continue
    const used = new Map<string, number>()
    let headings = 0
    for (const section of level.sections) {
      const step = section.marker
        ? section.marker.scheme === 'box'
          ? `box${section.marker.ordinal ?? 1}`
          : String(section.marker.ordinal ?? 0)
        : `h${++headings}`
      const times = (used.get(step) ?? 0) + 1
      used.set(step, times)
      section.id = `${level.id}/${step}${times > 1 ? `~${times}` : ''}`
      section.depth = level.depth
      stack.push({ sections: section.sections, id: section.id, depth: level.depth + 1 })
    }
  }
}

function report(root: Root, part: Part, context: StageContext): void {
  if (part.preamble.length > 0 && root.records.metadata.kind !== 'news') context.report('no-structure', part.preamble[0]?.text.spans() ?? [])
}
