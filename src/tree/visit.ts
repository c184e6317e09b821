import type { Block, Part, Root, Section } from './nodes.ts'

// Lists, not generators: every stage walks the tree, and a step of a generator costs more than what is done with a section.

/** Every section of a part or section in reading order, parents first. No recursion: depth is the text's to choose. */
export function sectionsOf(of: Part | Section): Section[] {
  const found: Section[] = []
  addSections(of, found)
  return found
}

/** Every section of the tree in reading order. */
export function allSections(root: Root): Section[] {
  const found: Section[] = []
  for (const part of root.parts) addSections(part, found)
  return found
}

function addSections(of: Part | Section, found: Section[]): void {
  const stack = [{ sections: of.sections, at: 0 }]
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const section = level.sections[level.at++]
    if (!section) stack.pop()
    else {
      found.push(section)
      if (section.sections.length > 0) stack.push({ sections: section.sections, at: 0 })
    }
  }
}

/** A section where it opens (`block: null`), or a block of it. */
export interface Step {
  section: Section
  block: Block | null
}

/**
 * Sections and their blocks in reading order: an article may go on behind its items. No recursion, as in {@link sectionsOf}.
 */
export function stepsOf(part: Part): Step[] {
  const steps: Step[] = []
  for (const top of part.sections) {
    const stack = [{ section: top, block: 0, child: 0 }]
    steps.push({ section: top, block: null })
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const { section } = frame
      const block = section.blocks[frame.block]
      const child = section.sections[frame.child]
      if (block && (!child || block.text.start <= startOf(child))) {
        frame.block++
        steps.push({ section, block })
      } else if (child) {
        frame.child++
        stack.push({ section: child, block: 0, child: 0 })
        steps.push({ section: child, block: null })
      } else stack.pop()
    }
  }
  return steps
}

function startOf({ marker, heading, blocks }: Section): number {
  return (marker?.text ?? heading?.printed ?? blocks[0]?.text)?.start ?? 0
}

/** Every block with its owner, in reading order. */
export function allBlocks(root: Root): { owner: Section | Part; block: Block }[] {
  const found: { owner: Section | Part; block: Block }[] = []
  for (const part of root.parts) {
    for (const block of part.preamble) found.push({ owner: part, block })
    for (const { section, block } of stepsOf(part)) if (block) found.push({ owner: section, block })
    for (const block of part.closing) found.push({ owner: part, block })
  }
  return found
}
